import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TARIEVENTABELLEN } from '../../regelgeving/tarieventabel.ts'
import { jaardelenVan, optellen } from '../jaar/besluit.ts'
import { toetsDossier } from '../rekenhart.ts'
import { eenAanvraag } from '../testzaak.ts'
import { profielenZonderRij } from './vergelijking.ts'
import { volgendDossier } from './volgend-dossier.ts'
import { zetVoort } from './voortzetting.ts'

const OP = '2026-03-20'

/** A holder with a pgb for the whole of 2025, decided by the rules of 2026. */
function vorigJaar(paden: Record<string, unknown> = {}) {
  const begin = eenAanvraag().met('/indicatie/ingangsdatum', '2024-11-10').met('/aanvraag/ingangsdatum', '2025-01-01')
  const { dossier } = Object.entries(paden).reduce((zaak, [pad, waarde]) => zaak.met(pad, waarde), begin)
  const uitslag = toetsDossier({ ...dossier, peildatum: OP })
  if ('fout' in uitslag || uitslag.goed.budget === null) throw new Error('Geen budget')
  const { goed: uitkomst } = uitslag
  const jaarbedragCent = optellen(jaardelenVan(uitslag.goed.budget))
  return { dossier: { ...dossier, peildatum: OP }, einde: uitslag.goed.budget.tot, jaarbedragCent, uitkomst }
}

describe('PGB-1 voortzetting naar het volgende jaar (Rlz 5.7, 5.12)', () => {
  test('het dossier schuift op; feiten en oordelen blijven met wie en wanneer', () => {
    const gegeven = vorigJaar()
    const budgetgarantie = { pgbVorigJaarCent: 1, ononderbroken: true }
    const vorig = { ...gegeven, dossier: { ...gegeven.dossier, budgetgarantie } }
    const dossier = volgendDossier(vorig, 2026, OP)
    expect(dossier.aanvraag).toMatchObject({ soort: 'voortzetting', ontvangenOp: OP, ingangsdatum: '2026-01-01' })
    expect(dossier.vorigePeriode).toEqual({ einddatum: '2025-12-31' })
    expect(dossier.budgetgarantie?.pgbVorigJaarCent).toBe(vorig.jaarbedragCent)
    expect(dossier.beoordelingen).toEqual(vorig.dossier.beoordelingen)
    expect(dossier.peildatum).toBeUndefined()
  })

  test('premies van 5.13a gaan mee naar 2027 en niet naar 2028', () => {
    const vorig = vorigJaar()
    const met = { ...vorig, dossier: { ...vorig.dossier, verhogingen: { premies513aCent: 500 } } }
    expect(volgendDossier(met, 2027, OP).verhogingen).toEqual({ premies513aCent: 500 })
    expect(volgendDossier(met, 2028, OP).verhogingen).toEqual({})
  })

  test('een jaar zonder tabel stopt met tarief-ontbreekt', () => {
    expect(zetVoort(vorigJaar(), 2027, OP)).toMatchObject({ fout: { code: 'tarief-ontbreekt' } })
  })

  test('een profiel zonder rij wordt genoemd voordat er iets wordt gemaakt', () => {
    expect(profielenZonderRij(2026, ['806', '806'])).toEqual([])
    expect(profielenZonderRij(2026, ['806', '758'])).toEqual(['758'])
    expect(profielenZonderRij(2027, ['806'])).toEqual(['806'])
  })
})

describe('PGB-30 wat meer verschilt dan de tabel komt apart', () => {
  const apart = (vorig: ReturnType<typeof vorigJaar>, dossier = vorig.dossier) => {
    const uitslag = zetVoort({ ...vorig, dossier }, 2026, OP)
    if ('fout' in uitslag) throw new Error(JSON.stringify(uitslag.fout))
    return uitslag.afwijkingen.map((afwijking) => ('regel' in afwijking ? afwijking.regel : afwijking.soort))
  }

  test('alleen de tabel verandert: niets apart', () => {
    expect(apart(vorigJaar())).toEqual([])
  })

  test('deeltijdverblijf volgt de tabel van zijn etmalen; andere etmalen komen apart', () => {
    const vorig = vorigJaar({ '/deeltijdverblijf': { etmalenThuisPerWeek: 3.5 } })
    expect(apart(vorig)).toEqual([])
    expect(apart(vorig, { ...vorig.dossier, deeltijdverblijf: { etmalenThuisPerWeek: 4 } })).toEqual(['bedrag'])
  })

  test('een behoefte onder het maximum blijft gelijk: niets apart', () => {
    expect(apart(vorigJaar({ '/zorgbehoefte/perJaarCent': 2_000_000 }))).toEqual([])
  })

  test('een andere behoefte is meer dan de tabel', () => {
    const vorig = vorigJaar({ '/zorgbehoefte/perJaarCent': 2_000_000 })
    const anders = (perJaarCent: number) => {
      const { zorgbehoefte } = vorig.dossier
      return apart(vorig, {
        ...vorig.dossier,
        ...(zorgbehoefte ? { zorgbehoefte: { ...zorgbehoefte, perJaarCent } } : {}),
      })
    }
    expect(anders(1_999_999)).toEqual([])
    expect(anders(1_999_998)).toEqual(['bedrag'])
    expect(anders(4_000_000)).toEqual(['bedrag'])
  })

  test('een indicatie die eindigt, een ander profiel, een oordeel dat ontbreekt', () => {
    const vorig = vorigJaar()
    const { dossier } = vorig
    expect(apart(vorig, { ...dossier, indicatie: { ...dossier.indicatie, einddatum: '2026-06-30' } })).toContain(
      'geen_heel_jaar',
    )
    expect(apart(vorig, { ...dossier, beoordelingen: (dossier.beoordelingen ?? []).slice(1) })).toEqual([
      'advies',
      'WLZ-3.3.3-4-A',
    ])
    expect(apart(vorig, { ...dossier, mpt: { perJaarCent: 100_000 } })).toEqual(
      expect.arrayContaining(['bedrag', 'RLZ-5.1-2']),
    )
  })

  test('voor elke rij van de tabel die in beide jaren bestaat komt niets apart', () => {
    const codes = [...(TARIEVENTABELLEN.find(({ jaar }) => jaar === 2025)?.rijen.map(({ zzpCode }) => zzpCode) ?? [])]
    const zonder = new Set([...profielenZonderRij(2026, codes)])
    const open = codes.filter((code) => !zonder.has(code))
    fc.assert(
      fc.property(fc.constantFrom(...open), fc.integer({ min: 1, max: 20_000_000 }), (zzpCode, perJaarCent) => {
        const begin = eenAanvraag()
          .met('/indicatie/ingangsdatum', '2024-11-10')
          .met('/aanvraag/ingangsdatum', '2025-01-01')
          .met('/indicatie/zzpCode', zzpCode)
          .met('/zorgbehoefte/perJaarCent', perJaarCent).dossier
        const uitslag = toetsDossier({ ...begin, peildatum: OP })
        if ('fout' in uitslag || uitslag.goed.budget === null) return
        const vorig = { dossier: begin, einde: '2025-12-31', jaarbedragCent: 1, uitkomst: uitslag.goed }
        const uitkomst = zetVoort(vorig, 2026, OP)
        expect('fout' in uitkomst ? uitkomst.fout : uitkomst.afwijkingen).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
