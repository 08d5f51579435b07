import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alsSuper } from '../../platform/testdatabase.ts'
import { hashVan } from './canoniek.ts'
import { bewaarDossier, legVerplichtingOp, toonZaak, velOordeel } from './dossier.ts'
import { herhaal, herhaalInhoud, herhaalPagina, herhaalSteekproef, toonBeschikking } from './herhaal.ts'
import type { Besluitsoort, Inhoud, Voorstelkeuze } from './inhoud.ts'
import { leesKeten } from './store/besluit-rijen.ts'
import { hervat, schortOp } from './termijn.ts'
import {
  aanvraag,
  beoordeeldeZaak,
  code,
  eenZaak,
  goed,
  maakTesthuis,
  type Testhuis,
  VERLENING,
  voorgesteldeZaak,
} from './testhuis.ts'
import { keurGoed, stelVoor, verzend, wijsTerug } from './voorstel.ts'
import { neemInBehandeling, trekAanvraagIn } from './zaak.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())

const vraag = (sql: string) => alsSuper(huis.database.server, sql, huis.database.naam)
const keuze = (soort: Besluitsoort, rest: Partial<Voorstelkeuze> = {}): Voorstelkeuze => ({
  ...VERLENING,
  soort,
  ...rest,
})
const stel = (zaak: string, versie: number, wat: Voorstelkeuze, wie = 'anna') =>
  huis.als(wie, (daad) => stelVoor(daad, { zaak, versie, keuze: wat }))
const besluit = async (dossier = aanvraag()) => {
  const { id, versie, inhoudHash, nummer } = await voorgesteldeZaak(huis, dossier)
  const klaar = goed(await huis.als('bram', (d) => keurGoed(d, { zaak: id, versie, inhoudHash }), dossier.regio))
  return { id, nummer, inhoudHash, ...klaar }
}

describe('PGB-5 PGB-30 what may be proposed', () => {
  test('nothing while a judgement is open, naming every one', async () => {
    const { id, versie } = await eenZaak(huis)
    const nu = goed(await huis.als('anna', (d) => neemInBehandeling(d, { zaak: id, versie })))
    const open = {
      fout: { code: 'oordeel-open', regels: ['WLZ-3.3.3-4-A', 'WLZ-3.3.3-4-B', 'WLZ-3.3.3-4-C', 'RLZ-5.1-1'] },
    }
    const antwoord = await stel(id, nu, VERLENING)
    expect(antwoord).toMatchObject({ fout: { code: 'oordeel-open' } })
    expect('fout' in antwoord && 'regels' in antwoord.fout && [...antwoord.fout.regels].sort()).toEqual(
      [...open.fout.regels].sort(),
    )
    expect(code(await stel(id, nu, keuze('weigering')))).toBe('oordeel-open')
  })

  test('nothing while facts are missing, naming them', async () => {
    const { id, versie } = await beoordeeldeZaak(
      huis,
      aanvraag('5529', (z) => z.zonder('/verzekerde/woonadresInBrp')),
    )
    const antwoord = await stel(id, versie, VERLENING)
    expect(antwoord).toMatchObject({ fout: { code: 'feiten-ontbreken', pointers: ['/verzekerde/woonadresInBrp'] } })
  })

  test.each([
    ['weigering', aanvraag(), 'advies-draagt-niet'],
    ['doorzending', aanvraag(), 'advies-draagt-niet'],
    ['verlening', aanvraag('5529', (z) => z.met('/verzekerde/woonadresInBrp', false)), 'advies-draagt-niet'],
    ['weigering', aanvraag('5529', (z) => z.met('/verzekerde/woonadresInBrp', false)), 'goed'],
    ['doorzending', aanvraag('5529', (z) => z.met('/verzekerde/regioWoonplaats', '5510')), 'goed'],
    ['wijziging', aanvraag(), 'goed'],
    ['buiten_behandeling', aanvraag(), 'grond-ontbreekt'],
  ] as const)('%s: %#', async (soort, dossier, verwacht) => {
    const { id, versie } = await beoordeeldeZaak(huis, dossier)
    expect(code(await stel(id, versie, keuze(soort)))).toBe(verwacht)
  })

  test.each([
    [keuze('gedeeltelijk'), 'grond-ontbreekt'],
    [keuze('gedeeltelijk', { grond: 'Rlz 5.8a' }), 'goed'],
    [keuze('intrekking'), 'grond-ontbreekt'],
    [keuze('intrekking', { grond: 'Rlz 5.20 lid 1 onder a' }), 'gebeurtenis-ontbreekt'],
    [
      keuze('intrekking', {
        grond: 'Rlz 5.20 lid 1 onder a',
        gebeurtenis: { onder: 'a', dag: '2026-03-12' },
      }),
      'goed',
    ],
    [keuze('intrekking', { grond: 'Rlz 5.20 lid 2' }), 'grond-ontbreekt'],
    [
      keuze('intrekking', { grond: 'Rlz 5.20 lid 2', belangenafweging: 'Te goeder trouw; geen eerdere fouten.' }),
      'afweging-ontbreekt',
    ],
    [keuze('verlening', { motivering: ' kort ' }), 'grond-ontbreekt'],
  ])('PGB-9 PGB-30 ground and weighing: %#', async (wat, verwacht) => {
    const { id, versie } = await beoordeeldeZaak(huis)
    expect(code(await stel(id, versie, wat))).toBe(verwacht)
  })

  test('PGB-6 a refusal for inefficiency without the EKT test is stopped; after it, it may be proposed', async () => {
    const { id, versie } = await beoordeeldeZaak(huis)
    const ondoelmatig = {
      regel: 'RLZ-5.1-1',
      uitkomst: 'niet_voldaan',
      motivering: 'Duurder dan zorg in natura.',
    } as const
    const nu = goed(await huis.als('anna', (d) => velOordeel(d, { zaak: id, versie, ...ondoelmatig })))
    expect(code(await stel(id, nu, keuze('weigering')))).toBe('ekt-ontbreekt')
    const verhogingen = { ektKostenPerJaarCent: 90_000_000_000, ektOverlegOp: '2026-03-19' }
    const dossier = aanvraag('5529', (z) => z.met('/verhogingen', verhogingen))
    const { versie: na } = goed(
      await huis.als('anna', (d) => bewaarDossier(d, { zaak: id, versie: nu, dossier, bron: 'gesprek' })),
    )
    expect(code(await stel(id, na, keuze('weigering')))).toBe('goed')
  })

  test('Awb 4:5 left aside only within four weeks after the time to complete went by unused', async () => {
    const { id, versie } = await beoordeeldeZaak(huis)
    const opschorting = { zaak: id, grond: 'aanvulling', van: '2026-03-05', toelichting: 'Brief.' } as const
    const open = goed(await huis.als('anna', (d) => schortOp(d, { ...opschorting, versie })))
    const einde = {
      zaak: id,
      opschorting: open.opschorting,
      tot: '2026-03-19',
      einde: 'ongebruikt',
      toelichting: 'Niets gehoord.',
    } as const
    const nu = goed(await huis.als('anna', (d) => hervat(d, { ...einde, versie: open.versie })))
    huis.dag = '2026-04-16'
    const voorstel = goed(await stel(id, nu, keuze('buiten_behandeling')))
    const klaar = goed(await huis.als('bram', (d) => keurGoed(d, { zaak: id, ...voorstel })))
    expect(goed(await huis.als('anna', (d) => toonZaak(d, id)))).toMatchObject({
      status: 'buiten_behandeling',
      beschikking: klaar.beschikking,
    })
  })

  test('Awb 4:5 proposed on the last day of the four weeks and approved the day after: refused', async () => {
    const regio = '5501'
    huis.dag = '2026-03-20'
    const { id, versie } = await beoordeeldeZaak(huis, aanvraag(regio))
    const opschorting = { zaak: id, grond: 'aanvulling', van: '2026-03-05', toelichting: 'Brief.' } as const
    const open = goed(await huis.als('anna', (d) => schortOp(d, { ...opschorting, versie }), regio))
    const einde = {
      opschorting: open.opschorting,
      tot: '2026-03-19',
      einde: 'ongebruikt',
      toelichting: 'Niets.',
    } as const
    const nu = goed(await huis.als('anna', (d) => hervat(d, { zaak: id, versie: open.versie, ...einde }), regio))
    huis.dag = '2026-04-16'
    const wat = { zaak: id, versie: nu, keuze: keuze('buiten_behandeling') }
    const voorstel = goed(await huis.als('anna', (d) => stelVoor(d, wat), regio))
    huis.dag = '2026-04-17'
    const keur = await huis.als('bram', (d) => keurGoed(d, { zaak: id, ...voorstel }), regio)
    expect(code(keur)).toBe('grond-ontbreekt')
  })

  test('T5 no step is skipped', async () => {
    const { id, versie } = await eenZaak(huis)
    expect(code(await stel(id, versie, VERLENING))).toBe('stap-ontbreekt')
    const poging = { zaak: id, versie, inhoudHash: 'a'.repeat(64) }
    expect(await huis.als('bram', (d) => keurGoed(d, poging))).toMatchObject({
      fout: { code: 'stap-ontbreekt', nodig: 'voorgesteld' },
    })
    expect(code(await huis.als('anna', (d) => verzend(d, { zaak: id, versie })))).toBe('stap-ontbreekt')
    const af = await besluit()
    const verzonden = goed(await huis.als('anna', (d) => verzend(d, { zaak: af.id, versie: af.versie })))
    for (const dossier of [aanvraag('5529', (z) => z.met('/zorgbehoefte/perJaarCent', 5))])
      expect(
        code(await huis.als('anna', (d) => bewaarDossier(d, { zaak: af.id, versie: verzonden, dossier, bron: 'x' }))),
      ).toBe('stap-ontbreekt')
    expect(code(await stel(af.id, verzonden, VERLENING))).toBe('stap-ontbreekt')
    expect(code(await huis.als('anna', (d) => trekAanvraagIn(d, { zaak: af.id, versie: verzonden, reden: 'x' })))).toBe(
      'stap-ontbreekt',
    )
  })
})

describe('T2 PGB-30 four eyes', () => {
  test('who proposed cannot approve, whoever else can, and only the content that was seen', async () => {
    const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
    expect(code(await huis.als('anna', (d) => keurGoed(d, { zaak: id, versie, inhoudHash })))).toBe('vier-ogen')
    const ander = { zaak: id, versie, inhoudHash: hashVan('iets anders') }
    expect(await huis.als('bram', (d) => keurGoed(d, ander))).toEqual({
      fout: { code: 'inhoud-gewijzigd', inhoudHash },
    })
    expect(goed(await huis.als('bram', (d) => toonZaak(d, id))).status).toBe('voorgesteld')
    goed(await huis.als('bram', (d) => keurGoed(d, { zaak: id, versie, inhoudHash })))
    expect(goed(await huis.als('bram', (d) => toonZaak(d, id))).status).toBe('goedgekeurd')
  })

  test('T3 a change after the proposal makes it fall; the approval of the old version is refused', async () => {
    const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
    const dossier = aanvraag('5529', (z) => z.met('/zorgbehoefte/perJaarCent', 4_000_000))
    const na = goed(await huis.als('anna', (d) => bewaarDossier(d, { zaak: id, versie, dossier, bron: 'x' })))
    expect(await huis.als('bram', (d) => keurGoed(d, { zaak: id, versie, inhoudHash }))).toEqual({
      fout: { code: 'versie-verouderd', versie: na.versie },
    })
    const blind = { zaak: id, versie: na.versie, inhoudHash }
    expect(code(await huis.als('bram', (d) => keurGoed(d, blind)))).toBe('stap-ontbreekt')
    expect(await vraag(`select einde, door from pgb.voorstel_einde where zaak = '${id}'`)).toEqual([
      { einde: 'vervallen', door: 'anna' },
    ])
  })

  test('sent back with a reason, proposed again, approved', async () => {
    const { id, versie } = await voorgesteldeZaak(huis)
    expect(code(await huis.als('bram', (d) => wijsTerug(d, { zaak: id, versie, reden: ' ' })))).toBe('grond-ontbreekt')
    const terug = goed(await huis.als('bram', (d) => wijsTerug(d, { zaak: id, versie, reden: 'Motivering te mager.' })))
    const weer = goed(await stel(id, terug, VERLENING, 'carla'))
    expect(code(await huis.als('anna', (d) => keurGoed(d, { zaak: id, ...weer })))).toBe('goed')
  })

  test('written directly as ozk_app: refused by the database, each way', async () => {
    const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
    const app = new Client(huis.database.verbindingen.app)
    await app.connect()
    const probeer = async (wie: string, hash: string, extra = '', waarde = ''): Promise<string> => {
      await app.query('begin')
      await app.query("select set_config('ozk.regios', '5529', true), set_config('ozk.gebruiker', $1, true)", [wie])
      try {
        await app.query(
          `insert into pgb.beschikking (regio, id, zaak, budgethouder, voorstel, soort, inhoud, inhoud_hash,
             regelset_hash, regelset_versie, programma, voorsteller, keten_hash${extra})
           select v.regio, 'b', v.zaak, z.budgethouder, v.versie, v.soort, v.inhoud, '${hash}', repeat('a', 64), '1', 'p',
             v.voorsteller, encode(sha256(convert_to(concat_ws(E'\\n', '', v.regio, 'b', v.zaak, v.voorsteller, $3::text,
               '${hash}'), 'UTF8')), 'hex')${waarde}
           from pgb.voorstel v join pgb.zaak z on z.regio = v.regio and z.id = v.zaak where v.zaak = $1 and v.versie = $2`,
          [id, versie, wie],
        )
        return 'toegelaten'
      } catch (fout) {
        return (fout as { constraint?: string; message: string }).constraint ?? (fout as Error).message
      } finally {
        await app.query('rollback')
      }
    }
    expect(await probeer('anna', inhoudHash)).toBe('vier_ogen')
    expect(await probeer('bram', inhoudHash)).toBe('toegelaten')
    expect(await probeer('bram', hashVan('x'))).toBe('beschikking_hash')
    expect(await probeer('anna', inhoudHash, ', goedkeurder', ", 'bram'")).toMatch(/permission denied/)
    goed(await huis.als('bram', (d) => wijsTerug(d, { zaak: id, versie, reden: 'Nog niet.' })))
    expect(await probeer('bram', inhoudHash)).toBe('voorstel_ligt_open')
    await app.query('begin')
    await app.query("select set_config('ozk.regios', '5529', true)")
    const sprong = app.query(`update pgb.zaak set status = 'goedgekeurd', versie = versie + 1 where id = $1`, [id])
    await expect(sprong).rejects.toMatchObject({ code: '23514' })
    await app.query('rollback')
    await app.end()
  })
})

describe('PGB-32 the sealed decision', () => {
  test('holds facts, outcome, parameters, calculation and obligations, and no BSN or name of the holder', async () => {
    const bsn = '123456782'
    const metBsn = aanvraag()
    const dossier = { ...metBsn, verzekerde: { ...metBsn.verzekerde, bsn } }
    const { id, versie } = await beoordeeldeZaak(huis, dossier)
    const plicht = { soort: 'behandelaar', motivering: 'Nodig voor de dagelijkse zorg.' }
    const na = goed(await huis.als('anna', (d) => legVerplichtingOp(d, { zaak: id, versie, ...plicht })))
    const voorstel = goed(await stel(id, na, VERLENING))
    const { beschikking } = goed(await huis.als('bram', (d) => keurGoed(d, { zaak: id, ...voorstel })))
    const { gelezen, inhoud, ...rij } = goed(await huis.als('carla', (d) => toonBeschikking(d, beschikking)))
    expect(gelezen.uitkomst).toMatchObject({ advies: 'toekennen_met_verplichtingen', peildatum: '2026-04-01' })
    expect(gelezen.verplichtingen.map(({ soort }) => soort)).toEqual(['behandelaar'])
    expect(gelezen.uitkomst.budget?.stappen.length).toBeGreaterThan(5)
    expect(Object.keys(gelezen.parameters).length).toBeGreaterThan(3)
    expect(rij).toMatchObject({
      voorsteller: 'anna',
      goedkeurder: 'bram',
      inhoudHash: voorstel.inhoudHash,
      programma: expect.stringMatching(/^open-zorgkantoor /),
    })
    expect(inhoud).not.toContain(bsn)
    expect(inhoud).not.toContain('A. Verzonnen')
    const bericht = await vraag(
      `select soort, inhoud, verzonden from platform.uitbericht where inhoud->>'zaak' = '${id}'`,
    )
    expect(bericht).toMatchObject([{ soort: 'pgb.besluit-goedgekeurd', verzonden: null, inhoud: { beschikking } }])
  })

  test('the decisions of one holder form a chain', async () => {
    const bsn = '999999990'
    const basis = aanvraag()
    const dossier = { ...basis, verzekerde: { ...basis.verzekerde, bsn } }
    for (let i = 0; i < 3; i++) await besluit(dossier)
    const { budgethouder } = (
      await vraag('select budgethouder from pgb.beschikking group by budgethouder having count(*) = 3')
    )[0] as { budgethouder: string }
    const keten = goed(await huis.als('anna', (d) => leesKeten(d.tx, '5529', budgethouder)))
    expect(keten.map(({ vorigeHash }) => vorigeHash)).toEqual([null, keten[0]?.ketenHash, keten[1]?.ketenHash])
  })

  test('all are replayed to the same bytes; a sample with a seed is the same sample', async () => {
    for (let i = 0; i < 3; i++) await besluit()
    const herhalingen = []
    let na = ''
    for (;;) {
      const vanaf = na
      const pagina = goed(await huis.als('carla', (d) => herhaalPagina(d, vanaf, 2)))
      if (pagina.length === 0) break
      herhalingen.push(...pagina)
      na = pagina.at(-1)?.beschikking ?? ''
    }
    const [telling] = await vraag('select count(*)::int as n from pgb.beschikking')
    expect(herhalingen).toHaveLength(telling?.n as number)
    expect(herhalingen.filter(({ gelijk }) => !gelijk)).toEqual([])
    const trek = async (zaad: string) =>
      goed(await huis.als('carla', (d) => herhaalSteekproef(d, zaad, 4))).map(({ beschikking }) => beschikking)
    expect(await trek('2026-a')).toEqual(await trek('2026-a'))
    expect(await trek('2026-a')).not.toEqual(await trek('2026-b'))
  })

  test('a difference is explained: other rules, another amount, another outcome, another figure', async () => {
    const { beschikking } = await besluit()
    const { gelezen } = goed(await huis.als('carla', (d) => toonBeschikking(d, beschikking)))
    const anders = structuredClone(gelezen) as unknown as {
      uitkomst: { regelset: { hash: string }; budget: { totaalCent: number }; oordelen: { uitkomst: string }[] }
      parameters: Record<string, number>
    }
    anders.uitkomst.regelset.hash = 'f'.repeat(64)
    anders.uitkomst.budget.totaalCent += 1
    const eerste = anders.uitkomst.oordelen[0]
    if (eerste) eerste.uitkomst = 'niet_voldaan'
    const parameter = Object.keys(anders.parameters)[0] ?? ''
    anders.parameters[parameter] = -1
    const { canoniek } = await import('./canoniek.ts')
    const tekst = canoniek(anders)
    const verschillen = herhaalInhoud(tekst, hashVan(tekst))
    expect(verschillen.map((v) => ('pointer' in v ? `${v.soort} ${v.pointer}` : v.soort))).toEqual([
      'regelset',
      `parameter /parameters/${parameter}`,
      'bedrag /uitkomst/budget/totaalCent',
      'uitkomst /uitkomst/oordelen/0/uitkomst',
    ])
    expect(herhaalInhoud(`${tekst} `, hashVan(tekst))).toEqual([{ soort: 'zegel' }])
    const vroeger = canoniek({ ...(gelezen as Inhoud), keuze: { ...gelezen.keuze, peildatum: '2020-01-01' } })
    expect(herhaalInhoud(vroeger, hashVan(vroeger))).toMatchObject([{ soort: 'stopt', code: 'geen-regelversie' }])
  })

  test('an unknown decision and one of another region are answered alike', async () => {
    const { beschikking } = await besluit(aanvraag('5510'))
    expect(code(await huis.als('carla', (d) => herhaal(d, beschikking), '5510'))).toBe('goed')
    const vreemd = await huis.als('carla', (d) => herhaal(d, beschikking))
    expect(vreemd).toEqual(await huis.als('carla', (d) => herhaal(d, 'bestaat-niet')))
  })
})
