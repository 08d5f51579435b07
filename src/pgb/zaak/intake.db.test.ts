import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Daad } from './daad.ts'
import { bewaarDossier } from './dossier.ts'
import { houderzakenVan, legVast, leidOm, omleidingenIn, registersVan, standVan } from './intake.ts'
import { leesJaarvraag, leesStandvraag } from './intake-vraag.ts'
import { aanvraag, code, eenZaak, goed, maakTesthuis, type Testhuis } from './testhuis.ts'
import { maakZaak } from './zaak.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())

const GESPREK = {
  dag: '2026-03-12',
  wie: 'De aanvrager en haar zus',
  uitgelegd: 'Wat een pgb vraagt.',
  alternatieven: 'Modulair pakket thuis.',
  keuze: 'pgb',
}
const MACHTIGING = { naam: 'V. Verzonnen', hoedanigheid: 'mentor', omvang: 'Zorg', van: '2026-01-01' }
const gesprekken = (lijsten: Record<string, unknown>) => lijsten.gesprekken as Record<string, unknown>[]
const doe = <T>(werk: (daad: Daad) => Promise<T>, regio?: string) => huis.als('anna', werk, regio)

describe('PGB-1 registers beside the facts', () => {
  test('a conversation is recorded, corrected by a new row with a reason, and both stay', async () => {
    const { id } = await eenZaak(huis)
    const eerste = goed(await doe((d) => legVast(d, 'gesprek', id, GESPREK)))
    const beter = { ...GESPREK, keuze: 'deels_pgb', vervangt: eerste.id, reden: 'Verkeerd aangevinkt.' }
    const tweede = goed(await doe((d) => legVast(d, 'gesprek', id, beter)))
    const rijen = gesprekken(goed(await doe((d) => registersVan(d, id))))
    expect(rijen.map(({ id: rij, keuze, vervangt }) => [rij, keuze, vervangt])).toEqual([
      [eerste.id, 'pgb', null],
      [tweede.id, 'deels_pgb', eerste.id],
    ])
    expect(rijen[0]).toMatchObject({ dag: '2026-03-12', ingetrokken: false, door: { id: 'anna' } })
    // Who corrects a row that was corrected already hears it: no fork.
    expect(code(await doe((d) => legVast(d, 'gesprek', id, beter)))).toBe('al-vervangen')
  })

  test('two corrections of one row at once: one wins, the other hears it', async () => {
    const { id } = await eenZaak(huis)
    const { id: rij } = goed(await doe((d) => legVast(d, 'gesprek', id, GESPREK)))
    const verbeter = (wie: string) =>
      huis.als(wie, (d) => legVast(d, 'gesprek', id, { ...GESPREK, wie, vervangt: rij, reden: 'Naam.' }))
    const codes = (await Promise.all(['anna', 'bram', 'cora'].map(verbeter))).map(code)
    expect(codes.sort()).toEqual(['al-vervangen', 'al-vervangen', 'goed'])
  })

  test.each([
    ['tomorrow', { dag: '2026-03-21' }, 'datum-kan-niet'],
    ['today', { dag: '2026-03-20' }, 'goed'],
    ['a blank text', { uitgelegd: '  ' }, 'grond-ontbreekt'],
    ['a correction without a reason', { vervangt: 'x' }, 'grond-ontbreekt'],
    ['a reason without a correction', { reden: 'Zomaar.' }, 'grond-ontbreekt'],
    ['withdrawing nothing', { ingetrokken: true }, 'grond-ontbreekt'],
    ['a row that is not there', { vervangt: 'bestaat-niet', reden: 'Naam.' }, 'onbekend'],
  ])('%s: %o gives %s', async (_, wijziging, verwacht) => {
    const { id } = await eenZaak(huis)
    expect(code(await doe((d) => legVast(d, 'gesprek', id, { ...GESPREK, ...wijziging })))).toBe(verwacht)
  })

  test('a row of another case or region is not there, and cannot be replaced from here', async () => {
    const [hier, daar] = [await eenZaak(huis), await eenZaak(huis)]
    const { id: rij } = goed(await doe((d) => legVast(d, 'gesprek', daar.id, GESPREK)))
    const vreemd = { ...GESPREK, vervangt: rij, reden: 'Naam.' }
    expect(code(await doe((d) => legVast(d, 'gesprek', hier.id, vreemd)))).toBe('onbekend')
    for (const werk of [
      (d: Daad) => legVast(d, 'gesprek', hier.id, GESPREK),
      (d: Daad) => registersVan(d, hier.id),
      (d: Daad) => standVan(d, hier.id, {}),
      (d: Daad) => houderzakenVan(d, hier.id),
    ])
      expect(code(await huis.als<unknown>('dirk', werk, '5510'))).toBe('onbekend')
  })

  test('a mandate ends on its last day or later, and its document must be of this case', async () => {
    const { id } = await eenZaak(huis)
    const leg = (extra: object) => doe((d) => legVast(d, 'vertegenwoordiging', id, { ...MACHTIGING, ...extra }))
    expect(code(await leg({ tot: '2025-12-31' }))).toBe('datum-kan-niet')
    expect(code(await leg({ tot: '2026-01-01' }))).toBe('goed')
    expect(code(await leg({ document: 'van-een-ander' }))).toBe('onbekend')
    expect(code(await leg({}))).toBe('goed')
  })

  test('contact and evidence of qualification keep what was given', async () => {
    const { id } = await eenZaak(huis)
    const contact = { dag: '2026-03-19', kanaal: 'telefoon', wie: 'De zus', onderwerp: 'Wanneer komt de brief?' }
    const bewijs = { zorgverlener: 'Zorg Verzonnen', soort: 'big', omschrijving: 'Register', van: '2024-01-01' }
    goed(await doe((d) => legVast(d, 'contactmoment', id, contact)))
    goed(await doe((d) => legVast(d, 'kwalificatiebewijs', id, { ...bewijs, tot: '2029-01-01' })))
    const lijsten = goed(await doe((d) => registersVan(d, id)))
    expect(lijsten.contactmomenten).toMatchObject([contact])
    expect(lijsten.bewijzen).toMatchObject([{ ...bewijs, tot: '2029-01-01', document: null }])
  })
})

describe('PGB-1 persons redirected before applying are counted', () => {
  test('by month; a withdrawn or corrected entry counts once or not, and nothing tells who it was', async () => {
    const leg = (dag: string, extra: object = {}) =>
      doe((d) => leidOm(d, { dag, naar: 'mpt', reden: 'aanbod_past', ...extra }))
    goed(await leg('2026-02-28'))
    const fout = goed(await leg('2026-03-01'))
    goed(await leg('2026-03-20'))
    goed(await leg('2025-12-31'))
    expect(code(await leg('2026-03-21'))).toBe('datum-kan-niet')
    const voor = goed(await doe((d) => omleidingenIn(d, null)))
    expect(voor.maanden.map(({ maand, aantal }) => [maand, aantal])).toEqual([
      ['2026-02', 1],
      ['2026-03', 2],
    ])
    goed(await leg('2026-03-01', { vervangt: fout.id, ingetrokken: true }))
    expect(code(await leg('2026-03-01', { vervangt: fout.id, ingetrokken: true }))).toBe('al-vervangen')
    const na = goed(await doe((d) => omleidingenIn(d, 2026)))
    expect([na.totaal, na.maanden[1]]).toEqual([
      2,
      { maand: '2026-03', aantal: 1, perReden: { aanbod_past: 1 }, perVorm: { mpt: 1 } },
    ])
    expect(Object.keys(na.laatste[0] ?? {}).sort()).toEqual(['dag', 'door', 'id', 'naar', 'reden', 'vastgelegd'])
    expect(goed(await doe((d) => omleidingenIn(d, 2025))).totaal).toBe(1)
    expect(goed(await doe((d) => omleidingenIn(d, 2026), '5510')).totaal).toBe(0)
    expect(
      code(await doe((d) => leidOm(d, { dag: '2026-03-01', naar: 'mpt', reden: 'anders', vervangt: fout.id }), '5510')),
    ).toBe('onbekend')
  })
})

describe('PGB-1 two times: what was known, and what holds', () => {
  test('the dossier as known at a moment and as it holds on a day', async () => {
    const dossier = aanvraag()
    const { id, versie } = await eenZaak(huis, dossier)
    const tussen = goed(await doe((d) => d.tx.query<{ nu: Date }>('select clock_timestamp() as nu')))[0]?.nu
    const anders = { ...dossier, aanvraag: { ...dossier.aanvraag, ingangsdatum: '2026-06-01' } }
    const bewaring = { zaak: id, versie, dossier: anders, bron: 'gesprek', geldigOp: '2026-03-18' }
    goed(await doe((d) => bewaarDossier(d, bewaring)))
    const ingang = async (stand: object) => goed(await doe((d) => standVan(d, id, stand))).dossier.aanvraag.ingangsdatum
    expect(await ingang({})).toBe('2026-06-01')
    expect(await ingang({ bekendOp: tussen?.toISOString() })).toBe(dossier.aanvraag.ingangsdatum)
    expect(await ingang({ geldigOp: '2026-03-17' })).toBe(dossier.aanvraag.ingangsdatum)
    expect(await ingang({ geldigOp: '2026-03-18' })).toBe('2026-06-01')
    // The end of a day in the Netherlands, as the query gives it.
    const vraag = leesStandvraag({ bekendOp: '2999-12-31' })
    expect('goed' in vraag && (await ingang(vraag.goed))).toBe('2026-06-01')
    expect(code(await doe((d) => standVan(d, id, { bekendOp: '2001-01-01T00:00:00Z' })))).toBe('onbekend')
  })

  test.each([
    [{ bekendOp: '2026-02-30' }, false],
    [{ bekendOp: '2026-02-28' }, true],
    [{ bekendOp: '2026-02-28T24:00Z' }, false],
    [{ bekendOp: '2026-02-28T23:59:59.123Z' }, true],
    [{ bekendOp: "now'; --" }, false],
    [{ geldigOp: 'gisteren' }, false],
    [{}, true],
  ])('the query %o is right: %s', (vraag, verwacht) => {
    expect('goed' in leesStandvraag(vraag)).toBe(verwacht)
  })

  test('a year is four digits', () => {
    expect([
      leesJaarvraag({}),
      'goed' in leesJaarvraag({ jaar: '2026' }),
      'fouten' in leesJaarvraag({ jaar: '26' }),
    ]).toEqual([{ goed: null }, true, true])
  })
})

describe('PGB-1 PLT-22 a holder is known once', () => {
  const met = (bsn: string, ontvangenOp: string) => {
    const dossier = aanvraag('5529', (zaak) => zaak.met('/aanvraag/ontvangenOp', ontvangenOp))
    return { ...dossier, verzekerde: { ...dossier.verzekerde, bsn } }
  }
  const maak = (naam: string, dossier: unknown) => doe((d) => maakZaak(d, { naam, dossier, bron: 'bestand' }))

  test('the same BSN links to the holder, shows the other cases, and another name is refused by name', async () => {
    const een = goed(await maak('Z. Sprookje', met('123456782', '2026-03-02')))
    const twee = goed(await maak('Z. Sprookje', met('123456782', '2026-03-03')))
    const { herkomst, zaken } = goed(await doe((d) => houderzakenVan(d, twee.id)))
    expect([herkomst, zaken.map(({ id }) => id)]).toEqual(['bestand', [een.id]])
    const anders = await maak('Y. Sprookje', met('123456782', '2026-03-03'))
    expect(anders).toEqual({ fout: { code: 'houder-wijkt-af', velden: ['naam'] } })
    expect(goed(await doe((d) => houderzakenVan(d, een.id))).zaken).toHaveLength(1)
  })
})
