import { describe, expect, test } from 'vitest'
import { regelbank } from '../app/regelbank.ts'
import { OPHOGINGSREGELS, TOEGANGSREGELS, VERVALLEN_REGELS } from '../pgb/index.ts'
import { dagVan } from '../waarden/datum.ts'
import { regelkiezer } from './kern.ts'
import { parameterVanJaar } from './parameter.ts'
import { TARIEVENTABELLEN, tariefrijenVan, tarieventabelVan } from './tarieventabel.ts'

describe('PGB-22 dekking in de tijd: geen gat, geen overlap (00-product punt 3)', () => {
  test('vanaf 2026 heeft elke maand elke toegangsregel precies één keer', () => {
    const kies = regelkiezer(TOEGANGSREGELS)
    for (let maand = 0; maand < 60; maand++) {
      const { regels, zonderVersie } = kies(dagVan(2026 + Math.floor(maand / 12), (maand % 12) + 1, 1))
      expect(zonderVersie).toEqual([])
      expect(regels.map(({ id }) => id)).toEqual(TOEGANGSREGELS.map(({ id }) => id))
    }
  })
  test('geen twee versies van een regel gelden op dezelfde dag', () => {
    const alle = [...TOEGANGSREGELS, ...OPHOGINGSREGELS, ...VERVALLEN_REGELS]
    for (const a of alle)
      for (const b of alle)
        if (a !== b && a.id === b.id)
          expect(Math.max(a.geldig.vanaf, b.geldig.vanaf)).toBeGreaterThan(
            Math.min(a.geldig.totEnMet ?? Infinity, b.geldig.totEnMet ?? Infinity),
          )
  })
  test('perioden van een parameter overlappen niet', () => {
    for (const { id, waarden } of regelbank().parameters) {
      const perioden = waarden
        .filter(({ vanaf }) => vanaf !== null)
        .map(({ vanaf, totEnMet }) => [vanaf ?? '', totEnMet ?? '9999-12-31'] as const)
        .sort()
      for (const [i, [vanaf]] of perioden.slice(1).entries())
        expect(vanaf > (perioden[i]?.[1] ?? ''), `${id} bij ${vanaf}`).toBe(true)
    }
  })
  test.each([2021, 2025, 2026])('tabel %d heeft 96 rijen die bij elkaar passen (bijlage H Rlz)', (jaar) => {
    const tabel = tarieventabelVan(jaar)
    expect(tabel?.volledig).toBe(true)
    expect(tabel?.rijen).toHaveLength(96)
    for (const rij of tabel?.rijen ?? []) {
      const som =
        rij.persoonlijkeVerzorgingCent +
        rij.verplegingCent +
        rij.begeleidingIndividueelCent +
        rij.begeleidingGroepCent +
        rij.huishoudelijkeHulpCent
      // In 2021 the official total may differ a euro from the sum of its rounded parts.
      expect(Math.abs(som - rij.totaalCent)).toBeLessThanOrEqual(jaar === 2021 ? 100 : 0)
    }
  })
  test('wat wij niet hebben, ontbreekt: 2022, 2023 en 2027, en 2024 buiten 1VV tot en met 7VV', () => {
    expect(TARIEVENTABELLEN.map(({ jaar }) => jaar)).toEqual([2021, 2024, 2025, 2026])
    for (const jaar of [2020, 2022, 2023, 2027]) expect(tarieventabelVan(jaar)).toBeNull()
    expect(tarieventabelVan(2024)?.volledig).toBe(false)
    expect([tariefrijenVan(2024, '756')?.size, tariefrijenVan(2024, '757')]).toEqual([1, null])
    expect(parameterVanJaar('wooninitiatieftoeslag', 2025)).toBeNull()
    expect(() => parameterVanJaar('bestaat_niet', 2026)).toThrow('Onbekende parameter')
  })
  test('de laatste dag van een periode telt het hele jaar; een halfjaarbedrag is geen jaarbedrag', () => {
    expect(parameterVanJaar('uurtarief_informeel_maximum', 2020)).toBeNull()
    expect(parameterVanJaar('uurtarief_informeel_maximum', 2021)?.waarde).toBe(2114)
  })
})

describe('PGB-4 de Regelbank: elke regel en elk cijfer met bron en gebruik', () => {
  const { regels, parameters, bronnen, tabellen } = regelbank()
  test('ids zijn uniek en elke bron is bekend', () => {
    const bekend = new Set(bronnen.map(({ id }) => id))
    for (const lijst of [regels, parameters, bronnen])
      expect(new Set(lijst.map(({ id }) => id)).size).toBe(lijst.length)
    const plaatsen = [
      ...regels.map(({ vindplaats }) => vindplaats),
      ...parameters.flatMap(({ waarden }) => waarden.map(({ vindplaats }) => vindplaats)),
      ...tabellen.map(({ vindplaats }) => vindplaats),
    ]
    for (const { bron, artikel } of plaatsen) {
      for (const deel of bron.split(';')) expect(bekend.has(deel.trim()), bron).toBe(true)
      expect(artikel).not.toBe('')
    }
  })
  test('regels en parameters verwijzen naar elkaar', () => {
    const perId = new Map(parameters.map((parameter) => [parameter.id, parameter]))
    for (const regel of regels)
      for (const id of regel.parameters)
        expect(perId.get(id)?.gebruiktIn, `${regel.id} leest ${id}`).toContain(regel.id)
    expect(perId.get('pab_maximum')?.gebruiktIn).toEqual(['RLZ-5.15A-PAB', 'stap pab'])
  })
  test('alle 47 toegangsregels, 11 ophogingen, 3 verplichtingen, 1 vervallen en de regels die wij nog niet toepassen', () => {
    const tel = (toepassing: string) => regels.filter((regel) => regel.toepassing === toepassing).length
    expect([tel('toets') + tel('berekening'), tel('verplichting'), tel('niet')]).toEqual([58, 3, 34])
  })
})
