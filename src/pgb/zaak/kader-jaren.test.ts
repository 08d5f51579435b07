import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import type { Budget } from '../contract.ts'
import type { Inhoud } from './inhoud.ts'
import { boekingsoort, volgordedag } from './kader-boeking.ts'
import { type Besluitgeld, boekdag, jaarbedragen, jaarverschillen } from './kader-jaren.ts'
import { gevolgVan, somVan, type Toekenning, vouwIn } from './opgavebron.ts'

const gift = (van: string, tot: string, totaalCent: number, soort: 'verlening' | 'wijziging' = 'verlening') =>
  ({ keuze: { soort, peildatum: van }, uitkomst: { budget: { van, tot, totaalCent } as Budget } }) satisfies Besluitgeld
const einde = (peildatum: string): Besluitgeld => ({
  keuze: { soort: 'intrekking', peildatum },
  uitkomst: { budget: null },
})
const JAAR = gift('2026-01-01', '2026-12-31', 36_500)

/** What the monthly report makes of the same decisions. */
function inOpgave(besluiten: readonly Besluitgeld[]): number {
  const perioden = besluiten.reduce<Toekenning[]>((nu, { keuze, uitkomst: { budget } }) => {
    const onderdelen = { basis: budget?.totaalCent ?? 0 }
    const rest = ['wooninitiatieftoeslag', 'budgetgarantie', 'meerzorg', 'pab', 'ekt', 'combinatiePgbMpt', 'overig']
    const alle = { ...Object.fromEntries(rest.map((naam) => [naam, 0])), ...onderdelen }
    const heel = { keuze, dossier: { indicatie: { zzpCode: '01' } }, uitkomst: { budget } } as unknown as Inhoud
    const inhoud = budget ? { ...heel, uitkomst: { budget: { ...budget, onderdelen: alle, stappen: [] } } } : heel
    const gevolg = gevolgVan(inhoud as unknown as Inhoud, 'b')
    return gevolg === null ? nu : vouwIn(nu, gevolg)
  }, [])
  return somVan(perioden, 2026).totaalCent
}

describe('KAD-2 wat de verleningen van een houder in een jaar samen bedragen', () => {
  test('een wijziging per 1 juli: 181 dagen van het oude en het hele nieuwe', () => {
    const anders = gift('2026-07-01', '2026-12-31', 20_000, 'wijziging')
    expect(jaarbedragen([JAAR, anders])).toEqual(new Map([[2026, 18_100 + 20_000]]))
    expect(jaarverschillen([JAAR], anders)).toEqual([{ jaar: 2026, verschilCent: 1_600, hadAl: true }])
  })
  test.each([
    ['2025-12-31', -36_500],
    ['2026-01-01', -36_500],
    ['2026-01-02', -36_400],
    ['2026-12-31', -100],
  ])('een intrekking per %s scheelt %i', (dag, verschilCent) => {
    expect(jaarverschillen([JAAR], einde(dag))).toEqual([{ jaar: 2026, verschilCent, hadAl: true }])
  })
  test('een intrekking na de laatste dag verandert niets', () => {
    expect(jaarverschillen([JAAR], einde('2027-01-01'))).toEqual([])
  })
  test('na een overlijden op 31 maart is 1 april de eerste dag zonder pgb', () => {
    const dood: Besluitgeld = {
      keuze: { soort: 'intrekking', peildatum: '2026-05-01', gebeurtenis: { onder: 'a', dag: '2026-03-31' } },
      uitkomst: { budget: null },
    }
    expect(jaarverschillen([JAAR], dood)).toEqual([{ jaar: 2026, verschilCent: 9_000 - 36_500, hadAl: true }])
  })
  test('een intrekking raakt ook het volgende jaar, in volgorde van de jaren', () => {
    const volgend = gift('2027-01-01', '2027-12-31', 40_000)
    expect(jaarverschillen([JAAR, volgend], einde('2026-12-01')).map(({ jaar }) => jaar)).toEqual([2026, 2027])
  })
  test('een weigering en een doorzending boeken niets', () => {
    for (const soort of ['weigering', 'buiten_behandeling', 'doorzending'] as const)
      expect(jaarverschillen([JAAR], { ...JAAR, keuze: { soort, peildatum: '2026-06-01' } })).toEqual([])
  })
  test('eigenschap: de verschillen van elk besluit tellen op tot wat het jaar bedraagt', () => {
    const dag = fc.integer({ min: datum('2026-01-01'), max: datum('2026-12-31') })
    const besluit = fc.oneof(
      fc.tuple(dag, dag, fc.integer({ min: 0, max: 9_000_000 })).map(([a, b, cent]) => {
        const [van, tot] = [Math.min(a, b), Math.max(a, b)]
        return gift(schrijfDatum(van), schrijfDatum(tot), cent, 'wijziging')
      }),
      dag.map((op) => einde(schrijfDatum(op))),
    )
    fc.assert(
      fc.property(fc.array(besluit, { maxLength: 8 }), (besluiten) => {
        const som = besluiten
          .flatMap((nieuw, i) => jaarverschillen(besluiten.slice(0, i), nieuw))
          .reduce((totaal, { verschilCent }) => totaal + verschilCent, 0)
        expect(som).toBe(jaarbedragen(besluiten).get(2026) ?? 0)
        expect(som).toBeGreaterThanOrEqual(0)
        // The report to the NZa folds the same decisions: both come to the same cent.
        expect(som).toBe(inOpgave(besluiten))
      }),
    )
  })
})

describe('KAD-3 soort en dag van een boeking', () => {
  const soort = (aanvraag: string, verschilCent: number, hadAl: boolean) =>
    boekingsoort({ aanvraag: { soort: aanvraag } } as Parameters<typeof boekingsoort>[0], { verschilCent, hadAl })
  test.each([
    ['nieuw', 1, false, 'verlening'],
    ['wijziging', 1, true, 'verhoging'],
    ['herindicatie', 1, true, 'verhoging'],
    ['voortzetting', 1, false, 'voortzetting'],
    ['voortzetting', -1, true, 'verlaging'],
    ['wijziging', -1, true, 'verlaging'],
  ] as const)('%s met verschil %i', (aanvraag, verschil, hadAl, verwacht) => {
    expect(soort(aanvraag, verschil, hadAl)).toBe(verwacht)
  })
  test('een verlaging staat in het boek op haar eerste dag, en niet voor het besluit', () => {
    expect(boekdag(einde('2026-12-01'), -1, '2026-11-09')).toBe('2026-12-01')
    expect(boekdag(einde('2026-03-01'), -1, '2026-11-09')).toBe('2026-11-09')
    expect(boekdag(gift('2026-12-01', '2026-12-31', 1), 1, '2026-11-09')).toBe('2026-11-09')
  })
  test.each([
    ['2026-03-01', '2026-02-28', '2026-03-01'],
    ['2026-03-01', '2026-03-01', '2026-03-01'],
    ['2026-03-01', '2026-03-02', '2026-03-02'],
  ])('de volgorde van Rlz 5.10: formulier %s, indicatie %s', (ontvangenOp, ingangsdatum, verwacht) => {
    const dossier = { aanvraag: { ontvangenOp }, indicatie: { ingangsdatum } } as Parameters<typeof volgordedag>[0]
    expect(volgordedag(dossier)).toBe(verwacht)
  })
})
