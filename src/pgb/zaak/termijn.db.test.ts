import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toonZaak } from './dossier.ts'
import { hervat, ontvangIngebrekestelling, schortOp, termijnVan, verleng } from './termijn.ts'
import { aanvraag, code, eenZaak, goed, maakTesthuis, type Testhuis } from './testhuis.ts'
import { keurGoed } from './voorstel.ts'
import { tegels, werklijst } from './werkvoorraad.ts'
import { neemInBehandeling, trekAanvraagIn, wijsToe } from './zaak.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
beforeEach(() => {
  huis.dag = '2026-03-20'
})
afterAll(() => huis.sluit())

const stand = async (id: string, regio = '5529') => goed(await huis.als('anna', (d) => toonZaak(d, id), regio))
/** Each test has a region of its own, because a region never goes back to an earlier day. */
const zaakIn = (regio: string) => eenZaak(huis, aanvraag(regio))

describe('PGB-3 the clock of a case is a ledger', () => {
  test('a suspension stops it, the completion lets it run on; the worklist knows at once', async () => {
    const { id, versie } = await eenZaak(huis)
    const schorsing = {
      zaak: id,
      versie,
      grond: 'aanvulling',
      van: '2026-03-10',
      toelichting: 'Brief van 10 maart.',
    } as const
    const { versie: stil, opschorting } = goed(await huis.als('anna', (d) => schortOp(d, schorsing)))
    expect(await stand(id)).toMatchObject({ besluitUiterlijk: null, staatStil: true, versie: 2 })
    const einde = {
      zaak: id,
      versie: stil,
      opschorting,
      tot: '2026-03-20',
      einde: 'aangevuld',
      toelichting: 'Ontvangen.',
    } as const
    const na = goed(await huis.als('anna', (d) => hervat(d, einde)))
    // Received 3 March, day 56 is 28 April; 11 up to and including 19 March stood still: nine days.
    expect(await stand(id)).toMatchObject({ besluitUiterlijk: '2026-05-07', staatStil: false })
    const termijn = goed(await huis.als('anna', (d) => termijnVan(d, id)))
    expect(termijn.termijnen.opgeschorteDagen).toBe(9)
    expect(termijn.regels.map(({ soort, door }) => [soort, door])).toEqual([
      ['opschorting_begin', 'anna'],
      ['opschorting_einde', 'anna'],
    ])
    expect(code(await huis.als('anna', (d) => hervat(d, { ...einde, versie: na })))).toBe('geen-lopende-opschorting')
  })

  test.each([
    ['before receipt', '2026-03-02'],
    ['tomorrow', '2026-03-21'],
    ['no date', '2026-02-30'],
  ])('a suspension %s is refused', async (_, van) => {
    const { id, versie } = await eenZaak(huis)
    const schorsing = { zaak: id, versie, grond: 'overmacht', van, toelichting: 'x' } as const
    expect(code(await huis.als('anna', (d) => schortOp(d, schorsing)))).toBe('datum-kan-niet')
  })

  test('Awb 4:14 a later day is promised within the term; Awb 4:17 a notice counts only after it', async () => {
    const { id, versie } = await zaakIn('5501')
    huis.dag = '2026-04-28'
    const belofte = { zaak: id, versie, tot: '2026-05-12', toelichting: 'Meer tijd nodig.' }
    let nu = goed(await huis.als('anna', (d) => verleng(d, belofte), '5501'))
    expect(await stand(id, '5501')).toMatchObject({ besluitUiterlijk: '2026-05-12' })
    huis.dag = '2026-05-13'
    for (const ontvangenOp of ['2026-05-12', '2026-05-13']) {
      const brief = { zaak: id, versie: nu, ontvangenOp, toelichting: 'Brief.' }
      nu = goed(await huis.als('anna', (d) => ontvangIngebrekestelling(d, brief), '5501'))
    }
    const { ingebrekestellingen } = goed(await huis.als('anna', (d) => termijnVan(d, id), '5501'))
    expect(ingebrekestellingen).toEqual([
      { ontvangenOp: '2026-05-12', dwangsomVanaf: null },
      { ontvangenOp: '2026-05-13', dwangsomVanaf: '2026-05-28' },
    ])
    expect(code(await huis.als('anna', (d) => verleng(d, { ...belofte, versie: nu, tot: '2026-07-01' }), '5501'))).toBe(
      'termijn-verstreken',
    )
  })

  test.each([
    ['the day before', '2026-04-27', 'goed'],
    ['on the last day', '2026-04-28', 'goed'],
    ['the day after', '2026-04-29', 'termijn-verstreken'],
  ])('a suspension %s', async (naam, dag, verwacht) => {
    const regio = { 'the day before': '5502', 'on the last day': '5503' }[naam] ?? '5504'
    const { id, versie } = await zaakIn(regio)
    huis.dag = dag
    const schorsing = { zaak: id, versie, grond: 'overmacht', van: dag, toelichting: 'x' } as const
    expect(code(await huis.als('anna', (d) => schortOp(d, schorsing), regio))).toBe(verwacht)
  })

  test('D11 a clock that goes back cannot reopen a term that had lapsed', async () => {
    const { id, versie } = await zaakIn('5505')
    huis.dag = '2026-04-29'
    goed(await huis.als('bram', (d) => werklijst(d, { filter: {}, aantal: 1 }), '5505'))
    huis.dag = '2026-04-28'
    const schorsing = { zaak: id, versie, grond: 'overmacht', van: '2026-04-28', toelichting: 'x' } as const
    expect(code(await huis.als('anna', (d) => schortOp(d, schorsing), '5505'))).toBe('termijn-verstreken')
    expect(
      code(
        await huis.als('anna', (d) => verleng(d, { zaak: id, versie, tot: '2026-09-01', toelichting: 'x' }), '5505'),
      ),
    ).toBe('termijn-verstreken')
    expect(goed(await huis.als('anna', (d) => tegels(d, {}), '5505')).teLaat).toBe(1)
    const { besluitUiterlijk } = await stand(id, '5505')
    expect(besluitUiterlijk).toBe('2026-04-28')
  })

  test('as known at a moment: what was booked later is not in it', async () => {
    const { id, versie } = await eenZaak(huis)
    const [moment] = (await huis.omgeving.pool.query('select clock_timestamp()::text as nu')).rows as { nu: string }[]
    const schorsing = { zaak: id, versie, grond: 'overmacht', van: '2026-03-10', toelichting: 'x' } as const
    goed(await huis.als('anna', (d) => schortOp(d, schorsing)))
    expect(goed(await huis.als('anna', (d) => termijnVan(d, id, moment?.nu))).besluitUiterlijk).toBe('2026-04-28')
    expect(goed(await huis.als('anna', (d) => termijnVan(d, id))).besluitUiterlijk).toBeNull()
  })
})

describe('PGB-3 the worklist', () => {
  const regio = '5520'
  const ids: string[] = []
  beforeAll(async () => {
    huis.dag = '2026-03-20'
    const dagen = ['2026-01-05', '2026-01-20', '2026-01-20', '2026-02-10', '2026-03-19', '2026-03-20']
    for (const [i, ontvangenOp] of dagen.entries()) {
      const dossier = aanvraag(regio, (z) => z.met('/aanvraag/ontvangenOp', ontvangenOp))
      ids.push((await eenZaak(huis, dossier, `Houder ${i} van 100%`)).id)
    }
    const [, , , , vierde = '', vijfde = ''] = ids
    goed(await huis.als('anna', (d) => neemInBehandeling(d, { zaak: vierde, versie: 1 }), regio))
    const schorsing = { zaak: vierde, versie: 2, grond: 'instemming', van: '2026-03-20', toelichting: 'x' } as const
    goed(await huis.als('anna', (d) => schortOp(d, schorsing), regio))
    goed(await huis.als('anna', (d) => wijsToe(d, { zaak: vijfde, versie: 1, team: 'noord' }), regio))
  })

  const lijst = async (filter: Parameters<typeof werklijst>[1]['filter'], aantal = 50, na?: string) =>
    goed(await huis.als('anna', (d) => werklijst(d, { filter, aantal, ...(na === undefined ? {} : { na }) }), regio))

  test('what lapses first stands first; what stands still comes last', async () => {
    const { zaken, volgende } = await lijst({})
    expect(volgende).toBeNull()
    expect(zaken.map(({ besluitUiterlijk }) => besluitUiterlijk)).toEqual([
      '2026-03-02',
      '2026-03-17',
      '2026-03-17',
      '2026-04-07',
      '2026-05-15',
      null,
    ])
    expect(zaken[0]).not.toHaveProperty('bsnVersleuteld')
  })

  test.each([1, 2, 4, 5])(
    'in pages of %i: all, once, in order, also with equal days and without a day',
    async (aantal) => {
      const gezien: string[] = []
      let na: string | undefined
      do {
        const pagina = await lijst({}, aantal, na)
        gezien.push(...pagina.zaken.map(({ id }) => id))
        na = pagina.volgende ?? undefined
      } while (na !== undefined)
      expect(gezien).toEqual((await lijst({})).zaken.map(({ id }) => id))
    },
  )

  test.each([
    [{ teLaat: true }, 3],
    [{ binnenDagen: 17 }, 0],
    [{ binnenDagen: 18 }, 1],
    [{ staatStil: true }, 1],
    [{ behandelaar: 'anna' }, 1],
    [{ zonderBehandelaar: true }, 5],
    [{ team: 'noord' }, 1],
    [{ status: ['in_behandeling'] }, 1],
    [{ soort: ['wijziging'] }, 0],
    [{ zoek: 'houder 3' }, 1],
    [{ zoek: '100%' }, 6],
    [{ zoek: '%' }, 6],
    [{ zoek: '_' }, 0],
    [{ zoek: "' or 1=1--" }, 0],
    [{ zoek: 'PGB-' }, 6],
    [{ zoek: ' ' }, 6],
    [{ teLaat: true, zoek: 'Houder 0' }, 1],
  ])('T11 filter %o gives %i', async (filter, aantal) => {
    expect((await lijst(filter)).zaken).toHaveLength(aantal)
  })

  test('tiles count the same as the lists behind them', async () => {
    expect(goed(await huis.als('anna', (d) => tegels(d, {}), regio))).toEqual({
      open: 6,
      teLaat: 3,
      binnenZevenDagen: 0,
      staatStil: 1,
      terGoedkeuring: 0,
      zonderBehandelaar: 5,
    })
  })

  test.each(['', 'onzin', Buffer.from("2026-01-01 ' or 1=1").toString('base64url')])(
    'T11 cursor %j is refused',
    async (na) => {
      expect(code(await huis.als('anna', (d) => werklijst(d, { filter: {}, aantal: 5, na }), regio))).toBe(
        'cursor-ongeldig',
      )
    },
  )

  test('a case that ended is not late any more', async () => {
    const eerste = (await lijst({ teLaat: true })).zaken[0]
    const dicht = { zaak: eerste?.id ?? '', versie: eerste?.versie ?? 0 }
    goed(await huis.als('anna', (d) => trekAanvraagIn(d, { ...dicht, reden: 'Brief.' }), regio))
    expect((await lijst({ teLaat: true })).zaken).toHaveLength(2)
    expect(
      code(await huis.als('bram', (d) => keurGoed(d, { ...dicht, versie: dicht.versie + 1, inhoudHash: 'x' }), regio)),
    ).toBe('stap-ontbreekt')
  })
})
