import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deelHalfOmhoog, verdeelNaarDagen } from '../../waarden/bedrag.ts'
import { dagenInJaar, datum, jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import { type Budget, ONDERDELEN } from '../contract.ts'
import { berekenJaarverloop } from '../jaar/jaarverloop.ts'
import type { Inhoud } from './inhoud.ts'
import { boekingsoort, volgordedag } from './kader-boeking.ts'
import { type Besluitgeld, boekdag, jaarbedragen, jaarverschillen } from './kader-jaren.ts'
import { gevolgVan, somVan, type Toekenning, vouwIn } from './opgavebron.ts'
import { alsJaarbesluit, eerderBesluitVan, jaardeel } from './wijziging-jaar.ts'

const STAPPEN = ['combinatie_mpt', 'deeltijdverblijf', 'op_maat', 'ekt', 'overig', 'meerzorg', 'pab', 'wooninitiatief']
/** A budget of these days whose yearly amounts are `basis` and `ekt`, with the steps that the calculation leaves. */
function budgetVan(van: string, tot: string, basis: number, ekt: number): Budget {
  const [dagen, heel] = [datum(tot) - datum(van) + 1, dagenInJaar(jaarVan(datum(van)))]
  const totaalCent = deelHalfOmhoog((basis + ekt) * dagen, heel)
  const [deel = 0, ektDeel = 0] = verdeelNaarDagen([basis, ekt], dagen, heel, totaalCent)
  const na = (stap: string) => (STAPPEN.indexOf(stap) < STAPPEN.indexOf('ekt') ? basis : basis + ekt)
  const stappen = [...STAPPEN, 'budgetgarantie'].map((stap) => ({
    stap,
    bedragCent: stap === 'budgetgarantie' ? basis + ekt : na(stap),
  }))
  const onderdelen = {
    ...Object.fromEntries(ONDERDELEN.map((naam) => [naam, 0])),
    basis: deel,
    ekt: ektDeel,
  }
  return { van, tot, totaalCent, stappen, onderdelen } as unknown as Budget
}
const gift = (van: string, tot: string, basis: number, soort: 'verlening' | 'wijziging' = 'verlening', ekt = 0) =>
  ({ keuze: { soort, peildatum: van }, uitkomst: { budget: budgetVan(van, tot, basis, ekt) } }) satisfies Besluitgeld
const einde = (peildatum: string): Besluitgeld => ({
  keuze: { soort: 'intrekking', peildatum },
  uitkomst: { budget: null },
})
const JAAR = gift('2026-01-01', '2026-12-31', 36_500)

/** What the monthly report makes of the same decisions. */
function inOpgave(besluiten: readonly Besluitgeld[]): number {
  const perioden = besluiten.reduce<Toekenning[]>((nu, { keuze, uitkomst }) => {
    const inhoud = { keuze, dossier: { indicatie: { zzpCode: '01' } }, uitkomst }
    const gevolg = gevolgVan(inhoud as unknown as Inhoud, 'b')
    return gevolg === null ? nu : vouwIn(nu, gevolg)
  }, [])
  return somVan(perioden, 2026).totaalCent
}

/** What the last decision itself says of the year. */
function inBesluit(besluiten: readonly Besluitgeld[]): number {
  const eerder = besluiten.slice(0, -1).flatMap((besluit, i) => eerderBesluitVan(`b${i}`, besluit) ?? [])
  const laatste = besluiten.at(-1)
  if (!laatste) return 0
  return jaardeel(eerder, 'laatste', laatste)?.wordtCent ?? laatste.uitkomst.budget?.totaalCent ?? 0
}

describe('KAD-2 wat de verleningen van een houder in een jaar samen bedragen', () => {
  test('een wijziging per 1 juli: 181 dagen van het oude en het hele nieuwe', () => {
    const anders = gift('2026-07-01', '2026-12-31', 73_000, 'wijziging')
    expect(jaarbedragen([JAAR, anders])).toEqual(new Map([[2026, 18_100 + 36_800]]))
    expect(jaarverschillen([JAAR], anders)).toEqual([{ jaar: 2026, verschilCent: 18_400, hadAl: true }])
  })
  test('een wijziging die niets verandert boekt geen cent, ook waar de helften elk afronden', () => {
    const oneven = gift('2026-01-01', '2026-12-31', 3_333_399)
    expect(jaarverschillen([oneven], gift('2026-03-08', '2026-12-31', 3_333_399, 'wijziging'))).toEqual([])
  })
  test('een wijziging van een tijd laat de dagen erna zoals zij waren', () => {
    const tijdelijk = gift('2026-03-01', '2026-03-31', 73_000, 'wijziging')
    expect(jaarbedragen([JAAR, tijdelijk])).toEqual(new Map([[2026, 36_500 + 3_100]]))
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
  test('PGB-24 wat voor het volgende jaar al was verleend, eindigt in kader, besluit en vaststelling tegelijk', () => {
    const volgend = gift('2027-01-01', '2027-12-31', 40_000)
    const keten = [JAAR, volgend, einde('2026-12-01')]
    const eerder = keten.flatMap((besluit, i) => eerderBesluitVan(`PGB-${i}`, besluit) ?? [])
    expect(jaarbedragen(keten).get(2027) ?? 0).toBe(0)
    expect(berekenJaarverloop(2027, eerder.map(alsJaarbesluit)).totaalCent).toBe(0)
    // A grant after it begins anew.
    const opnieuw = eerderBesluitVan('PGB-9', gift('2027-07-01', '2027-12-31', 20_000))
    const daarna = [...eerder, ...(opnieuw ? [opnieuw] : [])].map(alsJaarbesluit)
    expect(berekenJaarverloop(2027, daarna).totaalCent).toBe(10_082)
  })
  test('een weigering en een doorzending boeken niets', () => {
    for (const soort of ['weigering', 'buiten_behandeling', 'doorzending'] as const)
      expect(jaarverschillen([JAAR], { ...JAAR, keuze: { soort, peildatum: '2026-06-01' } })).toEqual([])
  })
  test('eigenschap: de verschillen van elk besluit tellen op tot wat het jaar bedraagt', () => {
    const dag = fc.integer({ min: datum('2026-01-01'), max: datum('2026-12-31') })
    // Equal amounts beside each other are common: there two ways of rounding part.
    const bedrag = fc.oneof(fc.constantFrom(3_333_399, 7_300_001), fc.integer({ min: 0, max: 9_000_000 }))
    const besluit = fc.oneof(
      fc.tuple(dag, dag, bedrag, fc.constantFrom(0, 77)).map(([a, b, cent, ekt]) => {
        const [van, tot] = [Math.min(a, b), Math.max(a, b)]
        return gift(schrijfDatum(van), schrijfDatum(tot), cent, 'wijziging', ekt)
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
        // The report to the NZa folds the same decisions, and the last decision tells the same year: all to the same cent.
        expect(som).toBe(inOpgave(besluiten))
        expect(som).toBe(inBesluit(besluiten))
      }),
      { numRuns: 500 },
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
