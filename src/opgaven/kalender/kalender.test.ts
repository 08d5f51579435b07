import { describe, expect, test } from 'vitest'
import { kalenderVan, resterend, zoekPost } from './kalender.ts'

const termijnen = (jaar: number, soort: string) =>
  kalenderVan(jaar)
    .posten.filter((post) => post.soort === soort)
    .map(({ tijdvak, peildatum, uiterlijk }) => [tijdvak, peildatum, uiterlijk].join(' '))

describe('NZA-3 de kalender volgt uit de regeling-versie (artikel 4 tot en met 8)', () => {
  test('de maandopgave pgb: peildatum is de laatste dag, de 14e van de volgende maand is op tijd', () => {
    const maanden = termijnen(2020, 'pgb_maand')
    expect(maanden).toHaveLength(12)
    expect(maanden[1]).toBe('2020-02 2020-02-29 2020-03-14')
    expect(maanden[11]).toBe('2020-12 2020-12-31 2021-01-14')
  })
  test.each([
    ['pgb_definitief', '2019-12 2019-12-31 2020-03-15'],
    ['hulpmiddelen_definitief', '2019-12 2019-12-31 2020-03-15'],
    // «Voor 1 september», reference date 1 May.
    ['pgb_verleend_vastgesteld', '2019-12 2020-05-01 2020-08-31'],
    ['pgb_definitief_ouder', '2018-12 2018-12-31 2020-06-30'],
    ['pgb_eindstand', '2020-12 2020-12-31 2021-03-31'],
  ])('%s in 2020', (soort, verwacht) => {
    expect(termijnen(2020, soort)).toEqual([verwacht])
  })
  test('een jaar zonder eigen versie volgt de laatste bekende, en zegt dat', () => {
    expect(kalenderVan(2020)).toMatchObject({ eigen: true, regeling: 'monitoring-pgb-2020' })
    expect(kalenderVan(2026)).toMatchObject({ eigen: false, regeling: 'monitoring-pgb-2020' })
    expect(zoekPost('pgb_maand', '2026-10')).toMatchObject({
      peildatum: '2026-10-31',
      uiterlijk: '2026-11-14',
      inWeekend: true,
      werkdag: '2026-11-13',
      kanaal: 'vektis',
      formulier: false,
    })
  })
  test('hulpmiddelen gaan via het portaal, met formulier en melding', () => {
    expect(zoekPost('hulpmiddelen_maand', '2026-10')).toMatchObject({
      kanaal: 'uitwisselportaal',
      formulier: true,
      melding: true,
    })
    expect(zoekPost('pgb_definitief', '2025-12')?.uiterlijk).toBe('2026-03-15')
    expect(zoekPost('pgb_definitief', '2025-11')).toBeNull()
  })
  test.each([
    ['2026-11-06', 8, 'geen'],
    ['2026-11-07', 7, 'let-op'],
    ['2026-11-11', 3, 'let-op'],
    ['2026-11-12', 2, 'dringend'],
    ['2026-11-14', 0, 'dringend'],
    ['2026-11-15', -1, 'te-laat'],
  ])('op %s nog %i dagen: %s', (vandaag, dagen, waarschuwing) => {
    expect(resterend('2026-11-14', vandaag)).toEqual({ dagen, waarschuwing })
  })
})
