import { describe, expect, it } from 'vitest'
import { maakDossier } from '../../../tests/orakel/generator.ts'
import type { Dossier } from '../contract.ts'
import { controleerDossier } from '../rekenhart.ts'
import { toets } from '../toets/toetsing.ts'
import { maakPortefeuille } from './portefeuille.ts'
import { ADVIES_OF_FOUT, GEEN_BUDGET, rekenPortefeuille, uitkomstVan } from './reken.ts'

const AANTAL = 4000

function dossiers(aantal: number): Dossier[] {
  const goed: Dossier[] = []
  for (let zaad = 1; goed.length < aantal; zaad++) {
    const gelezen = controleerDossier(maakDossier(zaad))
    if ('goed' in gelezen) goed.push(gelezen.goed)
  }
  return goed
}

const alle = dossiers(AANTAL)
const portefeuille = maakPortefeuille(alle)

describe('SPD-2 de portefeuille zegt hetzelfde als de toets', () => {
  const uitslag = rekenPortefeuille(portefeuille)

  it(`regel voor regel, advies en cent, bij ${AANTAL} dossiers`, () => {
    const verschillen: string[] = []
    alle.forEach((dossier, i) => {
      const getoetst = toets(dossier)
      const advies = 'fout' in getoetst ? getoetst.fout.code : getoetst.goed.advies
      const hier = ADVIES_OF_FOUT[uitslag.advies[i] ?? 0]
      if (hier !== advies) verschillen.push(`${i} advies ${hier}, toets ${advies}`)
      if ('fout' in getoetst) return
      const perRegel = new Map(getoetst.goed.oordelen.map(({ regel, uitkomst }) => [regel.id, uitkomst]))
      portefeuille.regels.forEach((regel, r) => {
        const zegt = uitkomstVan(portefeuille, uitslag, regel, i)
        const moet = perRegel.get(regel) ?? null
        if (zegt !== moet) verschillen.push(`${i} ${regel} ${zegt}, toets ${moet}`)
        const bit = ((uitslag.nietVoldaan[i * 2 + (r >> 5)] ?? 0) >>> (r & 31)) & 1
        if ((bit === 1) !== (moet === 'niet_voldaan')) verschillen.push(`${i} ${regel} masker ${bit}, toets ${moet}`)
      })
      const berekening = getoetst.goed.berekening
      const moet = berekening === null ? [GEEN_BUDGET, GEEN_BUDGET] : [berekening.naGarantie, berekening.totaalCent]
      const zegt = [uitslag.jaarbedragCent[i], uitslag.totaalCent[i]]
      if (zegt.join() !== moet.join()) verschillen.push(`${i} bedrag ${zegt}, toets ${moet}`)
    })
    expect(verschillen.slice(0, 20)).toEqual([])
  })

  it('elk advies komt voor, en bedragen en uitkomsten van elke soort', () => {
    expect(new Set(uitslag.advies).size).toBe(ADVIES_OF_FOUT.length)
    expect(uitslag.totaalCent.filter((cent) => cent > 0).length).toBeGreaterThan(AANTAL / 4)
    expect(uitslag.afgewend.includes(1)).toBe(true)
  })
})
