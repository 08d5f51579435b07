import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alsSuper } from '../../platform/testdatabase.ts'
import type { Daad } from './daad.ts'
import { inhoudVan, stukkenVan, voegDocumentBij, voegNotitieBij } from './document.ts'
import { bewaarDossier, dossierVan, geschiedenisVan, legVerplichtingOp, toonZaak, velOordeel } from './dossier.ts'
import { handel } from './handel.ts'
import { legVast, leidOm, registersVan, standVan } from './intake.ts'
import { schortOp, termijnVan, verleng } from './termijn.ts'
import { aanvraag, als, code, goed, maakTesthuis, type Testhuis, VERLENING, voorgesteldeZaak } from './testhuis.ts'
import { vulOordeeltabellen } from './testoordeel.ts'
import { vulOvereenkomsttabellen } from './testovereenkomst.ts'
import { keurGoed, stelVoor, verzend, wijsTerug } from './voorstel.ts'
import { tegels, werklijst } from './werkvoorraad.ts'
import { maakZaak, neemInBehandeling, trekAanvraagIn, verifieerBsn, wijsToe } from './zaak.ts'
import { toonBsn, zoek } from './zoeken.ts'

let huis: Testhuis
/** A document in the first case. */
let bewaard: string
let eigen: { id: string; versie: number; inhoudHash: string }
beforeAll(async () => {
  huis = await maakTesthuis()
  // One row in each table, so that a refusal is tried on a row that is there.
  const basis = aanvraag()
  const { id, versie, inhoudHash } = await voorgesteldeZaak(huis, {
    ...basis,
    verzekerde: { ...basis.verzekerde, bsn: '123456782' },
  })
  const document = goed(
    await huis.als('anna', (d) =>
      voegDocumentBij(d, {
        zaak: id,
        naam: 'a.pdf',
        mediatype: 'application/pdf',
        inhoud: Buffer.from('%PDF-1.7\n%%EOF'),
      }),
    ),
  )
  goed(await huis.als('anna', (d) => voegNotitieBij(d, { zaak: id, tekst: 'Gebeld.', documenten: [document] })))
  bewaard = document
  const post = {
    zorgverlener: { naam: 'Thuiszorg Nepdam', agbCode: '41990001', grondFormeelTarief: 'onderneming' },
    functie: 'verpleging',
    eenheid: 'uur',
    aantalPerWeek: 2,
    tariefCent: 3000,
  } as const
  const dossier = { ...basis, budgetplan: { ...basis.budgetplan, begeleidingGroep: 'geen' as const, posten: [post] } }
  goed(await huis.als('anna', (d) => maakZaak(d, { naam: 'P. Verzonnen', dossier, bron: 'formulier' })))
  goed(await huis.als('anna', (d) => zoek(d, { naam: 'verzonnen' })))
  await vulRegisters(id)
  const terug = goed(await huis.als('bram', (d) => wijsTerug(d, { zaak: id, versie, reden: 'Nog eens.' })))
  const schorsing = { zaak: id, versie: terug, grond: 'overmacht', van: '2026-03-10', toelichting: 'Storm.' } as const
  const { versie: na } = goed(await huis.als('anna', (d) => schortOp(d, schorsing)))
  const weer = goed(await huis.als('anna', (d) => stelVoor(d, { zaak: id, versie: na, keuze: VERLENING })))
  const eenmaal = { sleutel: 'k', verzoek: weer }
  const handeling = { soort: 'besluit.goedkeuren', eenmaal } as const
  const { versie: goedgekeurd } = goed(
    await handel(huis.omgeving, als('bram'), handeling, (d) => keurGoed(d, { zaak: id, ...weer })),
  )
  goed(await huis.als('anna', (d) => verzend(d, { zaak: id, versie: goedgekeurd })))
  await vulOordeeltabellen(huis)
  await vulOvereenkomsttabellen(huis, id)
  eigen = await voorgesteldeZaak(huis)
  expect(inhoudHash).toMatch(/^[0-9a-f]{64}$/)
})
afterAll(() => huis.sluit())

const GESPREK = { dag: '2026-03-12', wie: 'x', uitgelegd: 'x', alternatieven: 'x', keuze: 'pgb' }
async function vulRegisters(zaak: string): Promise<void> {
  const machtiging = { naam: 'x', hoedanigheid: 'mentor', omvang: 'x', van: '2026-01-01' }
  const bewijs = { zorgverlener: 'x', soort: 'big', omschrijving: 'x', van: '2026-01-01' }
  const contact = { dag: '2026-03-12', kanaal: 'brief', wie: 'x', onderwerp: 'x' }
  goed(await huis.als('anna', (d) => legVast(d, 'gesprek', zaak, GESPREK)))
  goed(await huis.als('anna', (d) => legVast(d, 'vertegenwoordiging', zaak, machtiging)))
  goed(await huis.als('anna', (d) => legVast(d, 'kwalificatiebewijs', zaak, bewijs)))
  goed(await huis.als('anna', (d) => legVast(d, 'contactmoment', zaak, contact)))
  goed(await huis.als('anna', (d) => leidOm(d, { dag: '2026-03-12', naar: 'mpt', reden: 'anders' })))
}

const vraag = (sql: string) => alsSuper(huis.database.server, sql, huis.database.naam)

describe('T1 PLT-21 I9 the region is a wall', () => {
  const lang = 'Lang genoeg om te tellen.'
  const handelingen: readonly (readonly [string, (daad: Daad, zaak: string) => Promise<unknown>])[] = [
    ['toonZaak', (d, zaak) => toonZaak(d, zaak)],
    ['dossierVan', (d, zaak) => dossierVan(d, zaak, { bekendOp: '2100-01-01T00:00:00Z' })],
    ['geschiedenisVan', (d, zaak) => geschiedenisVan(d, zaak, '/aanvraag/soort')],
    ['termijnVan', (d, zaak) => termijnVan(d, zaak)],
    ['legVast', (d, zaak) => legVast(d, 'gesprek', zaak, GESPREK)],
    ['registersVan', (d, zaak) => registersVan(d, zaak)],
    ['standVan', (d, zaak) => standVan(d, zaak, {})],
    ['stukkenVan', (d, zaak) => stukkenVan(d, zaak)],
    ['inhoudVan', (d) => inhoudVan(d, bewaard)],
    ['toonBsn', (d, zaak) => toonBsn(d, { zaak, doel: 'pgb-beoordelen' })],
    ['bewaarDossier', (d, zaak) => bewaarDossier(d, { zaak, versie: 1, dossier: aanvraag(), bron: 'x' })],
    [
      'velOordeel',
      (d, zaak) => velOordeel(d, { zaak, versie: 1, regel: 'RLZ-5.1-1', uitkomst: 'voldaan', motivering: lang }),
    ],
    [
      'legVerplichtingOp',
      (d, zaak) => legVerplichtingOp(d, { zaak, versie: 1, soort: 'behandelaar', motivering: lang }),
    ],
    [
      'schortOp',
      (d, zaak) => schortOp(d, { zaak, versie: 1, grond: 'overmacht', van: '2026-03-10', toelichting: 'x' }),
    ],
    ['verleng', (d, zaak) => verleng(d, { zaak, versie: 1, tot: '2026-09-01', toelichting: 'x' })],
    ['neemInBehandeling', (d, zaak) => neemInBehandeling(d, { zaak, versie: 1 })],
    ['verifieerBsn', (d, zaak) => verifieerBsn(d, { zaak, versie: 1, stand: 'sbv_z' })],
    ['wijsToe', (d, zaak) => wijsToe(d, { zaak, versie: 1, team: 'x' })],
    ['trekAanvraagIn', (d, zaak) => trekAanvraagIn(d, { zaak, versie: 1, reden: 'x' })],
    ['stelVoor', (d, zaak) => stelVoor(d, { zaak, versie: 1, keuze: VERLENING })],
    ['keurGoed', (d, zaak) => keurGoed(d, { zaak, versie: eigen.versie, inhoudHash: eigen.inhoudHash })],
    ['wijsTerug', (d, zaak) => wijsTerug(d, { zaak, versie: 1, reden: 'x' })],
    ['verzend', (d, zaak) => verzend(d, { zaak, versie: 1 })],
    ['voegNotitieBij', (d, zaak) => voegNotitieBij(d, { zaak, tekst: 'x' })],
    [
      'voegDocumentBij',
      (d, zaak) => voegDocumentBij(d, { zaak, naam: 'x', mediatype: 'application/pdf', inhoud: Buffer.from('%PDF-') }),
    ],
  ]

  test.each(handelingen)('%s: a foreign id and an unknown id are answered alike', async (_, werk) => {
    const onbekend = '00000000-0000-4000-8000-000000000000'
    const vreemd = await huis.als('dirk', (daad) => werk(daad, eigen.id), '5510')
    expect(vreemd).toEqual({ fout: { code: 'onbekend' } })
    expect(await huis.als('dirk', (daad) => werk(daad, onbekend), '5510')).toEqual(vreemd)
  })

  test('lists, counts and every table of another region are empty', async () => {
    expect(goed(await huis.als('dirk', (d) => werklijst(d, { filter: {}, aantal: 50 }), '5510')).zaken).toEqual([])
    expect(goed(await huis.als('dirk', (d) => tegels(d, {}), '5510'))).toMatchObject({ open: 0 })
    for (const tabel of await tabellen()) {
      const tel = (daad: Daad) => daad.tx.query(`select regio from ${tabel} where regio <> '5510'`)
      expect([tabel, goed(await huis.als('dirk', tel, '5510'))]).toEqual([tabel, []])
      if (!ELDERS_GEVULD.includes(tabel)) expect(await telRijen(tabel), tabel).toBeGreaterThan(0)
    }
  })

  test('a row cannot be written into another region, nor moved to one', async () => {
    const schrijf = (d: Daad) =>
      d.tx.query("insert into pgb.zaaknummer (regio, jaar, laatste) values ('5529', 2000, 1)")
    await expect(huis.als('dirk', schrijf, '5510')).rejects.toMatchObject({ code: '42501' })
    const verhuis = (d: Daad) => d.tx.query(`update pgb.zaak set regio = '5510', versie = versie + 1`)
    await expect(huis.als('anna', verhuis)).rejects.toMatchObject({ code: '42501' })
  })
})

const telRijen = async (tabel: string) => Number((await vraag(`select count(*)::int as n from ${tabel}`))[0]?.n)

/** Their rows are made in the tests of the running pgb; here the catalogue shows their guards. */
const ELDERS_GEVULD = [
  'betaalbericht',
  'betaling',
  'bezwaar',
  'bezwaarstap',
  'voortzetting',
  'jaarstand',
  'jaarstand_werk',
]
  .concat(['besluitdag', 'zaakstand', 'wijzigingsverzoek', 'wijzigingsafhandeling'])
  .map((naam) => `pgb.${naam}`)

/** A queue: what was taken over into the projection leaves it. */
const WACHTRIJ = 'pgb.jaarstand_werk'

async function tabellen(): Promise<string[]> {
  const rijen = await vraag(`select n.nspname || '.' || c.relname as naam from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'
    and (n.nspname = 'pgb' or c.relname in ('idempotentie', 'uitbericht')) order by 1`)
  return rijen.map(({ naam }) => String(naam))
}

describe('PLT-30 I4 what was recorded stays', () => {
  /** These bear a state besides what was recorded; their triggers let only that move. */
  const MET_STAND = [
    'pgb.budgethouder',
    'pgb.dagstand',
    'pgb.zaak',
    'pgb.zaaknummer',
    'platform.uitbericht',
    'pgb.jaarstand',
  ]

  test('update, delete and truncate are refused on each table, for the program by privilege', async () => {
    const alle = await tabellen()
    expect(alle.length).toBeGreaterThanOrEqual(19)
    const app = new Client(huis.database.verbindingen.app)
    await app.connect()
    await app.query("set ozk.regios = '5529'")
    for (const tabel of alle.filter((naam) => naam !== WACHTRIJ)) {
      const zinnen = [`delete from ${tabel}`, `truncate ${tabel}`]
      if (!MET_STAND.includes(tabel)) zinnen.push(`update ${tabel} set regio = regio`)
      for (const sql of zinnen) await expect(app.query(sql), sql).rejects.toMatchObject({ code: '42501' })
    }
    await app.end()
  })

  test('and by trigger for a superuser, also with triggers in replica role', async () => {
    for (const tabel of (await tabellen()).filter((naam) => naam !== WACHTRIJ)) {
      if ((await telRijen(tabel)) === 0) {
        // Bits of tgtype: row 1, before 2, delete 8, update 16, truncate 32; 'A' fires in every mode.
        const bewakers = await vraag(`select tgtype::int as soort from pg_trigger
          where tgrelid = '${tabel}'::regclass and tgenabled = 'A' and tgtype::int & 2 = 2`)
        const gedekt = bewakers.reduce((som, { soort }) => som | Number(soort), 0)
        expect([tabel, gedekt & 56]).toEqual([tabel, 56])
        continue
      }
      const zinnen = [`delete from ${tabel}`, `truncate ${tabel} cascade`]
      if (!MET_STAND.includes(tabel)) zinnen.push(`update ${tabel} set regio = regio`)
      for (const sql of zinnen)
        for (const rol of ['origin', 'replica'])
          await expect(vraag(`set session_replication_role = ${rol}; ${sql}`), sql).rejects.toMatchObject({
            code: '42501',
          })
    }
  })

  test.each([
    `update pgb.zaak set nummer = 'PGB-2026-999999', versie = versie + 1`,
    'update pgb.zaak set versie = versie',
    'update pgb.zaak set versie = versie + 2',
    `update pgb.zaak set versie = versie + 1, beschikking = 'x' where beschikking is not null`,
    'update pgb.dagstand set dag = dag - 1',
    'update pgb.zaaknummer set laatste = laatste - 1',
    'update pgb.zaaknummer set laatste = laatste + 2',
    `update platform.uitbericht set inhoud = '{}', verzonden = now()`,
    'update platform.uitbericht set verzonden = null',
  ])('not even a superuser: %s', async (sql) => {
    await expect(vraag(sql)).rejects.toMatchObject({ code: '42501' })
  })

  test('who and when cannot be given by the program', async () => {
    const kolommen = await vraag(`select c.table_name || '.' || c.column_name as kolom from information_schema.columns c
      where c.table_schema = 'pgb'
        -- Projections copy the moments and numbers of the decisions they follow.
        and c.table_name not in ('jaarstand', 'jaarstand_werk', 'besluitdag', 'zaakstand')
        -- The number that the SVB gave its message.
        and (c.table_name, c.column_name) <> ('betaalbericht', 'volgnummer') and c.column_name in ('vastgelegd', 'gemaakt', 'door', 'goedkeurder', 'volgnummer', 'nummer')
        and (has_column_privilege('ozk_app', format('%I.%I', c.table_schema, c.table_name)::regclass, c.column_name, 'insert')
          or has_column_privilege('ozk_app', format('%I.%I', c.table_schema, c.table_name)::regclass, c.column_name, 'update'))`)
    expect(kolommen).toEqual([])
  })

  test('the reading role writes nothing', async () => {
    const recht =
      await vraag(`select c.oid::regclass::text as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('pgb', 'platform') and c.relkind = 'r'
      and has_any_column_privilege('ozk_lezer', c.oid, 'insert, update')`)
    expect(recht).toEqual([])
  })
})

describe('PGB-1 documents and notes', () => {
  const pdf = {
    naam: '../../x/123456782\r\nrapport.pdf',
    mediatype: 'application/pdf',
    inhoud: Buffer.from('%PDF-1.7 inhoud\n%%EOF'),
  }

  test('kept with hash, validity and the mark that nobody scanned it; the name is only a name', async () => {
    const document = { zaak: eigen.id, ...pdf, geldigVan: '2026-01-01', geldigTot: '2026-12-31' }
    const id = goed(await huis.als('anna', (d) => voegDocumentBij(d, document)))
    const { documenten } = goed(await huis.als('bram', (d) => stukkenVan(d, eigen.id)))
    expect(documenten).toMatchObject([
      { id, naam: '*********rapport.pdf', virusscan: 'niet_gescand', geldigVan: '2026-01-01', geldigTot: '2026-12-31' },
    ])
    expect(documenten[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(goed(await huis.als('bram', (d) => inhoudVan(d, id))).inhoud.equals(pdf.inhoud)).toBe(true)
  })

  test.each([
    ['text that says it is a pdf', { inhoud: Buffer.from('tekst') }, 'soort-onbekend'],
    ['a web page that says it is a pdf', { inhoud: Buffer.from('<script>') }, 'opmaaktaal'],
    ['a picture that says it is a pdf', { inhoud: Buffer.from('89504e470d0a1a0a00', 'hex') }, 'soort-wijkt-af'],
    ['nothing', { inhoud: Buffer.alloc(0) }, 'leeg'],
    [
      'a byte over ten megabytes',
      { inhoud: Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(10_485_756)]) },
      'te-groot',
    ],
  ])('T17 refused: %s', async (_, anders, reden) => {
    const antwoord = await huis.als('anna', (d) => voegDocumentBij(d, { zaak: eigen.id, ...pdf, ...anders }))
    expect(antwoord).toEqual({ fout: { code: 'document-geweigerd', reden } })
  })

  test('a scanner that finds something stops it, one that finds nothing marks it', async () => {
    const met = (oordeel: 'schoon' | 'besmet') =>
      huis.als('anna', (d) => voegDocumentBij(d, { zaak: eigen.id, ...pdf }, { scan: async () => oordeel }))
    expect(code(await met('besmet'))).toBe('document-geweigerd')
    const id = goed(await met('schoon'))
    const { documenten } = goed(await huis.als('bram', (d) => stukkenVan(d, eigen.id)))
    expect(documenten.find((document) => document.id === id)?.virusscan).toBe('schoon')
  })
})
