import { describe, expect, it } from 'vitest'
import { maakDossier } from '../../../tests/orakel/generator.ts'
import { nietVoldaan, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { berekenJaar } from '../berekening/berekening.ts'
import { bereidVoor } from '../berekening/budgetinvoer.ts'
import { kiesTarief } from '../berekening/tarief.ts'
import type { Dossier } from '../contract.ts'
import type { PgbFeiten } from '../feiten.ts'
import { profielZonderPgb } from '../regels/rlz-5-5-a.ts'
import { faillissement } from '../regels/rlz-5-9-d.ts'
import { controleerDossier } from '../rekenhart.ts'
import { toets } from '../toets/toetsing.ts'
import { maakPortefeuille } from './portefeuille.ts'
import { ADVIES_OF_FOUT, GEEN_BUDGET, masker, rekenPortefeuille, uitkomstVan } from './reken.ts'

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
        const maskers = (['nietVoldaan', 'ontbreekt', 'open'] as const).map((soort) => masker(uitslag, soort, i, r))
        const horen = (['niet_voldaan', 'gegevens_ontbreken', 'beoordeling_nodig'] as const).map((u) => u === moet)
        if (maskers.join() !== horen.join()) verschillen.push(`${i} ${regel} maskers ${maskers}, toets ${moet}`)
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

/** The same dossiers under a changed law, by the toets and the calculation themselves. */
describe('SPD-2 wat als: de portefeuille rekent echt opnieuw', () => {
  const nu = rekenPortefeuille(portefeuille)
  const adviesVan = (uitslag: typeof nu, i: number) => ADVIES_OF_FOUT[uitslag.advies[i] ?? 0]

  it('een profiel meer uitgesloten: precies wie dat profiel heeft en niet aansluit', () => {
    const strenger = {
      ...profielZonderPgb,
      toets: (feiten: PgbFeiten) =>
        feiten.zzpCode === '806' ? nietVoldaan(zin('Wat als.', 'What if.')) : profielZonderPgb.toets(feiten),
    }
    const dan = rekenPortefeuille(portefeuille, { regels: [strenger] })
    let geraakt = 0
    alle.forEach((dossier, i) => {
      const was = uitkomstVan(portefeuille, nu, 'RLZ-5.5-A', i)
      const isUitgesloten = dossier.indicatie.zzpCode === '806' && was === 'voldaan'
      expect(uitkomstVan(portefeuille, dan, 'RLZ-5.5-A', i)).toBe(isUitgesloten ? 'niet_voldaan' : was)
      if (!isUitgesloten) {
        expect(adviesVan(dan, i)).toBe(adviesVan(nu, i))
        return
      }
      geraakt++
      // The rule that takes over the outcome follows, and so do advice and amount.
      expect(uitkomstVan(portefeuille, dan, 'BLZ-3.6.2-1-A', i)).toBe('niet_voldaan')
      expect(dan.totaalCent[i]).toBe(GEEN_BUDGET)
    })
    expect(geraakt).toBeGreaterThan(20)
  })

  it('een hogere tabel: elk bedrag komt uit de berekening met de hogere rij', () => {
    const hoger = (cent: number) => Math.round(cent * 1.05)
    const dan = rekenPortefeuille(portefeuille, {
      tarief: ({ rij }) => ({
        totaalCent: hoger(rij.totaalCent),
        begeleidingGroepCent: hoger(rij.begeleidingGroepCent),
      }),
    })
    let vergeleken = 0
    alle.forEach((dossier, i) => {
      const getoetst = toets(dossier)
      if ('fout' in getoetst || getoetst.goed.berekening === null || dossier.verhogingen || dossier.budgetgarantie)
        return
      const { feiten } = getoetst.goed
      const tarief = kiesTarief(dossier, feiten.jaar)
      if ('fout' in tarief || tarief.rij === null) return
      const voorbereid = bereidVoor(dossier, feiten, tarief.rij, getoetst.goed.oordelen)
      if (voorbereid === null || 'fouten' in voorbereid || dan.totaalCent[i] === GEEN_BUDGET) return
      const { invoer } = voorbereid
      const met = { ...invoer, basisCent: hoger(invoer.basisCent), groepCent: hoger(invoer.groepCent) }
      expect(dan.totaalCent[i]).toBe(berekenJaar(met).totaalCent)
      vergeleken++
    })
    expect(vergeleken).toBeGreaterThan(100)
  })

  it('een lager EKT-percentage: een hoger budget heeft niemand, en wie net binnen de grens viel, valt erbuiten', () => {
    const dan = rekenPortefeuille(portefeuille, { cijfers: (cijfers) => ({ ...cijfers, ektPercentage: 1 }) })
    const som = (getallen: Uint8Array) => getallen.reduce((n, getal) => n + getal, 0)
    expect(som(dan.afgewend)).toBeLessThan(som(nu.afgewend))
    alle.forEach((_, i) => {
      if (dan.totaalCent[i] !== GEEN_BUDGET && nu.totaalCent[i] !== GEEN_BUDGET)
        expect(dan.totaalCent[i]).toBeLessThanOrEqual(nu.totaalCent[i] ?? 0)
    })
  })

  it('weer het recht zoals het is: in dezelfde ruimte hetzelfde antwoord', () => {
    const ruimte = rekenPortefeuille(portefeuille, { tarief: () => ({ totaalCent: 1, begeleidingGroepCent: 0 }) })
    const weer = rekenPortefeuille(portefeuille, {}, ruimte)
    expect(weer).toBe(ruimte)
    expect(weer.totaalCent).toEqual(nu.totaalCent)
    expect(weer.advies).toEqual(nu.advies)
  })

  it('een regel die naar iets anders kijkt stopt, tot de portefeuille met die regel is gemaakt', () => {
    const anders = { ...faillissement, leest: ['woonsituatie'] as const, toets: kijktNaarWonen }
    expect(() => rekenPortefeuille(portefeuille, { regels: [anders] })).toThrow(/woonsituatie/)
    const klein = alle.slice(0, 500)
    const met = maakPortefeuille(klein, [anders])
    const dan = rekenPortefeuille(met, { regels: [anders] })
    klein.forEach(({ verzekerde }, i) => {
      if (verzekerde.failliet === undefined) return
      const moet = verzekerde.woonsituatie === 'instelling' ? 'niet_voldaan' : 'voldaan'
      expect(uitkomstVan(met, dan, 'RLZ-5.9-D', i) ?? moet).toBe(moet)
    })
    expect(rekenPortefeuille(met).advies).toEqual(nu.advies.slice(0, 500))
  })
})

const kijktNaarWonen = ({ woonsituatie }: PgbFeiten) =>
  woonsituatie === 'instelling' ? nietVoldaan(zin('Wat als.', 'What if.')) : voldaan(zin('Wat als.', 'What if.'))
