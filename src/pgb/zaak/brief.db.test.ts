import { createHash } from 'node:crypto'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Transactie } from '../../platform/db.ts'
import { legInstellingVast } from '../../platform/instelling-regio.ts'
import { alsSuper } from '../../platform/testdatabase.ts'
import { type Brief, leesbaarheid } from '../brief/index.ts'
import type { Dossier } from '../contract.ts'
import { besluitbriefBeeld, besluitbriefBestand, briefBestand, brievenBeeld } from './brief-beeld.ts'
import { BRIEFHOOFD } from './brief-bron.ts'
import { vergelijkBrief } from './brief-herhaal.ts'
import { bekijkProcedurebrief, verstuurProcedurebrief } from './brief-procedure.ts'
import type { Besluitbrief, Brievenlijst, Procedurevraag } from './contract-brief.ts'
import type { Daad } from './daad.ts'
import { legVerplichtingOp, toonZaak } from './dossier.ts'
import { handel } from './handel.ts'
import { herhaal, herhaalInhoud, toonBeschikking } from './herhaal.ts'
import { schrijfInhoud, type Voorstelkeuze } from './inhoud.ts'
import { leesBesluitbrief } from './store/brief-rijen.ts'
import { hervat } from './termijn.ts'
import {
  aanvraag,
  als,
  beoordeeldeZaak,
  code,
  eenZaak,
  goed,
  maakTesthuis,
  OORDELEN,
  type Testhuis,
  VERLENING,
  voorgesteldeZaak,
} from './testhuis.ts'
import { keurGoed, stelVoor, verzend } from './voorstel.ts'
import { neemInBehandeling } from './zaak.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())

const vraag = (sql: string) => alsSuper(huis.database.server, sql, huis.database.naam)
const afdruk = (inhoud: Uint8Array | string): string => createHash('sha256').update(inhoud).digest('hex')
const brief = async (wie: string, id: string): Promise<Besluitbrief> =>
  goed(await huis.als(wie, (d) => besluitbriefBeeld(d, id))) as unknown as Besluitbrief
const bestand = async (wie: string, id: string, vorm: 'pdf' | 'web') =>
  goed(await huis.als(wie, (d) => besluitbriefBestand(d, id, vorm)))
const lijst = async (id: string, regio = '5529'): Promise<Brievenlijst['brieven']> =>
  (goed(await huis.als('anna', (d) => brievenBeeld(d, id), regio)) as unknown as Brievenlijst).brieven
const keur = (zaak: string, versie: number, inhoudHash: string) => (d: Daad) =>
  keurGoed(d, { zaak, versie, inhoudHash })
const tekstVan = (model: Brief | Besluitbrief['brief']): string => JSON.stringify(model)

interface Knoop {
  role?: string
  children?: Knoop[]
}
const rollen = (knoop: Knoop): string[] => [knoop.role ?? '', ...(knoop.children ?? []).flatMap(rollen)]

/** What another reader than the setter finds in the file. */
async function leesPdf(bytes: Uint8Array) {
  const taak = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await taak.promise
  const { metadata, info } = await document.getMetadata()
  const gevonden: string[] = []
  let tekst = ''
  for (let blad = 1; blad <= document.numPages; blad++) {
    const pagina = await document.getPage(blad)
    gevonden.push(...rollen((await pagina.getStructTree()) as Knoop))
    tekst += (await pagina.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  const [xmp, gemarkeerd] = [metadata?.getRaw() ?? '', (await document.getMarkInfo())?.Marked]
  await taak.destroy()
  return { xmp: String(xmp), gemarkeerd, rollen: gevonden, tekst, titel: (info as { Title?: string }).Title }
}

const geweigerd = (): Dossier => aanvraag('5529', (z) => z.met('/verzekerde/woonadresInBrp', false))

describe('PGB-30 PGB-31 the letter lies before both, and that letter is sealed', () => {
  test('four eyes see the same letter with the same hashes; approved, it is kept to the byte; sent, it stays', async () => {
    const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
    const [een, ander] = [await brief('anna', id), await brief('bram', id)]
    expect(een.stand).toBe('voorgesteld')
    expect(ander).toEqual(een)
    const gezien = await bestand('bram', id, 'pdf')
    expect(afdruk(gezien.inhoud)).toBe(een.pdfSha256)
    const web = await bestand('bram', id, 'web')
    const na = goed(await huis.als('bram', keur(id, versie, inhoudHash)))
    const verzegeld = await brief('anna', id)
    expect(verzegeld).toMatchObject({
      stand: 'verzegeld',
      bronHash: een.bronHash,
      pdfSha256: een.pdfSha256,
      brief: een.brief,
    })
    expect(Buffer.compare(Buffer.from((await bestand('anna', id, 'pdf')).inhoud), Buffer.from(gezien.inhoud))).toBe(0)
    expect(Buffer.compare(Buffer.from((await bestand('anna', id, 'web')).inhoud), Buffer.from(web.inhoud))).toBe(0)
    expect([verzegeld.goedgekeurd?.wie.id, verzegeld.verzonden]).toEqual(['bram', null])
    huis.dag = '2026-03-24'
    goed(await huis.als('carla', (d) => verzend(d, { zaak: id, versie: na.versie })))
    expect((await brief('anna', id)).verzonden).toEqual({ wie: { id: 'carla', naam: null }, op: '2026-03-24' })
    expect(afdruk((await bestand('anna', id, 'pdf')).inhoud)).toBe(een.pdfSha256)
    const [rij] = await lijst(id)
    expect(rij).toMatchObject({ soort: 'verlening', datum: '2026-03-20', pdfSha256: een.pdfSha256 })
    expect(afdruk(goed(await huis.als('anna', (d) => briefBestand(d, rij?.id ?? '', 'pdf'))).inhoud)).toBe(
      een.pdfSha256,
    )
    expect(
      await vraag(`select inhoud->>'pdfSha256' as h from platform.uitbericht where soort = 'pgb.brief-verzonden'
      and inhoud->>'zaak' = '${id}'`),
    ).toEqual([{ h: een.pdfSha256 }])
    huis.dag = '2026-03-20'
  })

  test('before a proposal there is no letter, and no file', async () => {
    const { id } = await eenZaak(huis)
    expect((await brief('anna', id)).stand).toBe('geen')
    expect(code(await huis.als('anna', (d) => besluitbriefBestand(d, id, 'pdf')))).toBe('stap-ontbreekt')
  })

  test('a letterhead of the region stands in the letter; who signs is a name, and no id of ours is in it', async () => {
    const waarde = {
      naam: 'Zorgkantoor Merenland',
      adresregels: ['Postbus 000', '0000 AB Plasdam'],
      telefoon: '000 000',
    }
    const keuze = { regio: '5503', sleutel: BRIEFHOOFD, vanaf: '2026-01-01', waarde }
    goed(await huis.als('anna', (d) => legInstellingVast(d.tx, keuze), '5503'))
    const { id, versie } = await beoordeeldeZaak(huis, aanvraag('5503'))
    goed(await huis.als('anna', (d) => stelVoor(d, { zaak: id, versie, keuze: VERLENING }), '5503'))
    const beeld = goed(await huis.als('anna', (d) => besluitbriefBeeld(d, id), '5503')) as unknown as Besluitbrief
    expect(beeld.brief?.afzender).toEqual(waarde)
    expect(beeld.brief?.ondertekenaar.naam).toBe('Zorgkantoor Merenland')
    expect(tekstVan(beeld.brief)).not.toContain('anna')
    // The term to object counts from the sending, which is not known yet: no end day that could be too early.
    expect(tekstVan(beeld.brief)).toContain('6 weken na de dag waarop wij deze brief sturen')
  })
})

describe('PGB-30 what the sealed content holds (Rlz 5.18, 5.19)', () => {
  test('a grant: period, amounts with steps, standing duties a-g, additional ones apart, grounds, objection', async () => {
    const { id, versie } = await beoordeeldeZaak(huis)
    const plicht = { soort: 'behandelaar', motivering: 'Nodig voor de dagelijkse zorg.' }
    const nu = goed(await huis.als('anna', (d) => legVerplichtingOp(d, { zaak: id, versie, ...plicht })))
    const voorstel = goed(await huis.als('anna', (d) => stelVoor(d, { zaak: id, versie: nu, keuze: VERLENING })))
    const { beschikking } = goed(await huis.als('bram', keur(id, voorstel.versie, voorstel.inhoudHash)))
    const { gelezen } = goed(await huis.als('bram', (d) => toonBeschikking(d, beschikking)))
    const { besluit, uitkomst } = gelezen
    expect(besluit?.verleend).toMatchObject({
      van: uitkomst.budget?.van,
      tot: uitkomst.budget?.tot,
      bedragCent: uitkomst.budget?.totaalCent,
      vrijBedragCent: uitkomst.budget?.verantwoordingsvrijCent,
    })
    expect(besluit?.verleend?.berekening.at(-1)?.bedragCent).toBe(uitkomst.budget?.totaalCent)
    expect(besluit?.vastePlichten.map(({ artikel }) => artikel)).toEqual(
      [...'abcdefg'].map((letter) => `Rlz 5.18 lid 1 onder ${letter}`),
    )
    expect(besluit?.vastePlichten.every(({ nl, en }) => nl !== '' && en !== '' && nl !== en)).toBe(true)
    expect(gelezen.verplichtingen).toHaveLength(1)
    expect(besluit?.gronden.length).toBeGreaterThan(10)
    expect(besluit?.bezwaar).toEqual({ termijn: 6, eenheid: 'weken', artikel: 'Awb 6:7 en 6:8' })
    const { brief: model } = await brief('anna', id)
    for (const deel of [
      'Rlz 5.18 lid 1 onder a',
      'Rlz 5.18 lid 1 onder g',
      'Een behandelaar kijkt mee',
      plicht.motivering,
    ])
      expect(tekstVan(model)).toContain(deel)
  })

  test('a refusal holds no duties, and the rules in the way; a partial grant its ground', async () => {
    const { dossier, kop } = {
      dossier: geweigerd(),
      kop: { id: 'z', nummer: 'PGB-2026-000001', regio: '5529', budgethouder: 'h' },
    }
    const weigering = goed(schrijfInhoud(kop, dossier, { ...VERLENING, soort: 'weigering' })).inhoud.besluit
    expect([weigering?.verleend, weigering?.vastePlichten]).toEqual([null, []])
    expect(weigering?.gronden.map(({ regel }) => regel)).toContain('WLZ-3.3.3-5-B')
    const deel = goed(schrijfInhoud(kop, aanvraag(), { ...VERLENING, soort: 'gedeeltelijk', grond: 'Rlz 5.8a' }))
    expect(deel.inhoud.besluit?.grond).toBe('Rlz 5.8a')
  })

  test('a partial grant on a ground that the outcome does not bear is refused', async () => {
    const { id, versie } = await beoordeeldeZaak(huis)
    const keuze = { ...VERLENING, soort: 'gedeeltelijk', grond: 'Rlz 5.18 lid 2' } as const
    expect(await huis.als('anna', (d) => stelVoor(d, { zaak: id, versie, keuze }))).toEqual({
      fout: { code: 'brief-kan-niet', reden: 'brief-past-niet-bij-uitkomst' },
    })
  })

  test('PGB-32 content of the first form replays in the first form', async () => {
    const kop = { id: 'z', nummer: 'PGB-2026-000001', regio: '5529', budgethouder: 'h' }
    for (const vorm of [1, 2] as const) {
      const { tekst, hash } = goed(schrijfInhoud(kop, aanvraag(), VERLENING, undefined, vorm))
      expect(tekst.includes('vastePlichten')).toBe(vorm === 2)
      expect(herhaalInhoud(tekst, hash)).toEqual([])
    }
  })
})

describe('PGB-31 every kind of decision has a tagged letter in plain words', () => {
  const keuze = (soort: Voorstelkeuze['soort'], rest: Partial<Voorstelkeuze> = {}): Voorstelkeuze => ({
    ...VERLENING,
    soort,
    ...rest,
  })
  const dood = { onder: 'a', dag: '2026-03-10' } as const
  test.each<[string, Dossier, Voorstelkeuze]>([
    ['verlening', aanvraag(), keuze('verlening')],
    ['gedeeltelijk', aanvraag(), keuze('gedeeltelijk', { grond: 'Rlz 5.8a' })],
    ['gedeeltelijk door het plafond', aanvraag(), keuze('gedeeltelijk', { grond: 'kader' })],
    ['wijziging', aanvraag(), keuze('wijziging')],
    ['weigering', geweigerd(), keuze('weigering')],
    ['intrekking', aanvraag(), keuze('intrekking', { grond: 'Rlz 5.20 lid 1 onder a', gebeurtenis: dood })],
    ['intrekking zonder onderdeel', aanvraag(), keuze('intrekking', { grond: 'Rlz 5.20 lid 1', gebeurtenis: dood })],
    ['doorzending', aanvraag('5529', (z) => z.met('/verzekerde/regioWoonplaats', '5510')), keuze('doorzending')],
  ])('%s', async (_naam, dossier, wat) => {
    const { id, versie } = await beoordeeldeZaak(huis, dossier)
    const voorstel = goed(await huis.als('anna', (d) => stelVoor(d, { zaak: id, versie, keuze: wat })))
    const { beschikking } = goed(await huis.als('bram', keur(id, voorstel.versie, voorstel.inhoudHash)))
    const { brief: model } = await brief('bram', id)
    expect(model?.soort).toBe(wat.soort)
    const lezing = leesbaarheid(model as unknown as Brief)
    expect(lezing.woordenPerZin).toBeLessThanOrEqual(15)
    expect(lezing.stijf).toEqual([])
    const pdf = await leesPdf((await bestand('bram', id, 'pdf')).inhoud)
    expect(pdf.xmp).toMatch(/pdfuaid:part(>|=")1/)
    expect([pdf.gemarkeerd, pdf.titel]).toEqual([true, model?.onderwerp])
    expect(pdf.rollen.filter((rol) => rol === 'H1')).toHaveLength(1)
    for (const rol of wat.soort === 'doorzending' ? ['H2', 'P'] : ['H2', 'P', 'L', 'LI'])
      expect(pdf.rollen).toContain(rol)
    if (wat.soort === 'intrekking') expect(tekstVan(model)).toContain('11 maart 2026')
    if (wat.soort === 'doorzending') expect(tekstVan(model)).toContain('Zorgkantoor Flevoland')
    expect(goed(await huis.als('carla', (d) => herhaal(d, beschikking)))).toMatchObject({
      gelijk: true,
      verschillen: [],
    })
    // A case that ends as soon as it is sealed is sent too, once.
    const { versie: nu } = goed(await huis.als('anna', (d) => toonZaak(d, id)))
    const verzonden = goed(await huis.als('anna', (d) => verzend(d, { zaak: id, versie: nu })))
    expect(code(await huis.als('anna', (d) => verzend(d, { zaak: id, versie: verzonden })))).toBe('stap-ontbreekt')
  })

  test('T12 a hostile name is text in the page and in the PDF', async () => {
    const vijand = '<img src=x onerror=alert(1)> #read("/etc/hostname") \u202eneerts'
    const { id, versie } = await eenZaak(huis, geweigerd(), vijand)
    let nu = goed(await huis.als('anna', (d) => neemInBehandeling(d, { zaak: id, versie })))
    const { velOordeel } = await import('./dossier.ts')
    for (const regel of OORDELEN) {
      const oordeel = { regel, uitkomst: 'voldaan', motivering: '<script>x</script> besproken.' } as const
      nu = goed(await huis.als('anna', (d) => velOordeel(d, { zaak: id, versie: nu, ...oordeel })))
    }
    goed(await huis.als('anna', (d) => stelVoor(d, { zaak: id, versie: nu, keuze: keuze('weigering') })))
    const html = Buffer.from((await bestand('bram', id, 'web')).inhoud).toString('utf8')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).not.toMatch(/<img|<script|\u202e/)
    const { tekst } = await leesPdf((await bestand('bram', id, 'pdf')).inhoud)
    expect(tekst.replace(/\s/g, '')).toContain('<imgsrc=xonerror=alert(1)>#read("/etc/hostname")')
  })
})

describe('PGB-32 the letter replays', () => {
  test('another source, another text and another file are each told, with both programs', async () => {
    const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
    const { beschikking } = goed(await huis.als('bram', keur(id, versie, inhoudHash)))
    const { inhoud } = goed(await huis.als('carla', (d) => toonBeschikking(d, beschikking)))
    const rij = goed(await huis.als('carla', (d) => leesBesluitbrief(d.tx, '5529', beschikking)))
    if (!rij) throw new Error('geen brief')
    const delen = async (anders: Partial<typeof rij>) =>
      (await vergelijkBrief({ ...rij, ...anders }, inhoud)).map(({ deel }) => deel)
    expect(await delen({})).toEqual([])
    expect(await delen({ bron: `${rij.bron} ` })).toEqual(['bron'])
    expect(await delen({ model: rij.model.replace('Beste', 'Geachte') })).toEqual(['inhoud'])
    expect(await delen({ htmlSha256: 'a'.repeat(64) })).toEqual(['web'])
    expect(await delen({ pdfSha256: 'b'.repeat(64) })).toEqual(['pdf'])
    expect(
      await vergelijkBrief({ ...rij, pdfSha256: 'b'.repeat(64), programma: 'open-zorgkantoor 0.0.1' }, inhoud),
    ).toEqual([
      {
        soort: 'brief',
        deel: 'pdf',
        was: 'b'.repeat(64),
        nu: rij.pdfSha256,
        wasProgramma: 'open-zorgkantoor 0.0.1',
        nuProgramma: expect.stringMatching(/^open-zorgkantoor /),
      },
    ])
  })

  test('what was sent cannot be changed: not by the program, not by a superuser', async () => {
    const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
    goed(await huis.als('bram', keur(id, versie, inhoudHash)))
    const app = new Client(huis.database.verbindingen.app)
    await app.connect()
    for (const sql of [
      "update pgb.brief set html = 'x'",
      'delete from pgb.briefverzending',
      "update pgb.voorstelbrief set bron = 'x'",
    ])
      await expect(app.query(sql)).rejects.toThrow(/permission denied/)
    await app.end()
    await expect(vraag(`update pgb.brief set soort = 'weigering' where zaak = '${id}'`)).rejects.toThrow()
    await expect(vraag(`delete from pgb.brief where zaak = '${id}'`)).rejects.toThrow()
  })
})

describe('D1 D2 letter rendered: one letter, or nothing', () => {
  const stand = () =>
    vraag(`select (select count(*) from pgb.brief)::int as b, (select count(*) from pgb.beschikking)::int as s,
      (select count(*) from pgb.briefverzending)::int as v, (select count(*) from platform.uitbericht)::int as u,
      (select count(*) from pgb.termijnregel)::int as t`)

  /** The connection breaks just before the query that `bij` matches; without one, after all work and before COMMIT. */
  async function breek(sleutel: string, wie: string, werk: (d: Daad) => Promise<unknown>, bij?: RegExp) {
    const poging = handel(
      huis.omgeving,
      als(wie),
      { soort: 'zaak.lezen', eenmaal: { sleutel, verzoek: 1 } },
      async (daad) => {
        const [{ pid = 0 } = {}] = await daad.tx.query<{ pid: number }>('select pg_backend_pid() as pid')
        const kap = () => vraag(`select pg_terminate_backend(${pid}, 10000)`)
        const tx: Transactie = {
          query: async (sql, waarden) => {
            if (bij?.test(sql)) await kap()
            return daad.tx.query(sql, waarden)
          },
        }
        const uit = await werk({ ...daad, tx })
        if (bij === undefined) await kap()
        return uit
      },
    )
    await expect(poging).rejects.toThrow()
  }

  test('cut between the rendering and the row, and before COMMIT: nothing; the same request then: one, the same bytes', async () => {
    const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
    const werk = keur(id, versie, inhoudHash)
    const gezien = (await brief('bram', id)).pdfSha256
    const voor = await stand()
    await breek('brief-1', 'bram', werk, /insert into pgb\.brief /)
    await breek('brief-1', 'bram', werk)
    expect(await stand()).toEqual(voor)
    const doe = () =>
      handel(huis.omgeving, als('bram'), { soort: 'zaak.lezen', eenmaal: { sleutel: 'brief-1', verzoek: 1 } }, werk)
    expect(goed(await doe())).toEqual(goed(await doe()))
    expect(
      await vraag(`select pdf_sha256 as h, encode(sha256(pdf), 'hex') as e from pgb.brief where zaak = '${id}'`),
    ).toEqual([{ h: gezien, e: gezien }])
  })

  test('a decision without its letter does not commit, whoever writes it', async () => {
    const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
    const zonder = huis.als('bram', (d) => {
      const tx: Transactie = {
        query: async (sql, waarden) => (/insert into pgb\.brief /.test(sql) ? [] : d.tx.query(sql, waarden)),
      }
      return keurGoed({ ...d, tx }, { zaak: id, versie, inhoudHash })
    })
    await expect(zonder).rejects.toMatchObject({ constraint: 'besluit_met_brief' })
    expect((await brief('bram', id)).stand).toBe('voorgesteld')
  })

  test('a letter of procedure cut anywhere moves no clock', async () => {
    const { id, versie } = await eenZaak(huis)
    const wat: Procedurevraag = { soort: 'aanvulling', gevraagd: ['Uw budgetplan.'], uiterlijk: '2026-04-07' }
    const werk = (d: Daad) => verstuurProcedurebrief(d, { zaak: id, versie }, wat)
    const voor = await stand()
    for (const bij of [/insert into pgb\.brief /, /insert into pgb\.briefverzending/, /update pgb\.zaak/, undefined])
      await breek('brief-2', 'anna', werk, bij)
    expect(await stand()).toEqual(voor)
    expect(goed(await huis.als('anna', (d) => toonZaak(d, id))).termijn.regels).toEqual([])
  })
})

describe('PGB-3 letters of procedure move the ledger (Awb 4:5, 4:7, 4:14, 4:15)', () => {
  // A region of its own: a day that a region has seen never goes back.
  const REGIO = '5504'
  const doe = <T>(werk: (d: Daad) => Promise<T>, wie = 'anna') => huis.als(wie, werk, REGIO)
  const stuur = (id: string, versie: number, wat: Procedurevraag) =>
    doe((d) => verstuurProcedurebrief(d, { zaak: id, versie }, wat))
  const kijk = (id: string, wat: Procedurevraag) => doe((d) => bekijkProcedurebrief(d, id, wat))
  const toon = async (id: string) => goed(await doe((d) => toonZaak(d, id)))
  const AANVULLING: Procedurevraag = {
    soort: 'aanvulling',
    gevraagd: ['Uw budgetplan.', 'Een diploma.'],
    uiterlijk: '2026-04-07',
  }

  test('receipt: once, in the ledger, and the days stay the same', async () => {
    const { id, versie } = await eenZaak(huis, aanvraag(REGIO))
    const voor = await toon(id)
    const gezien = goed(await kijk(id, { soort: 'ontvangstbevestiging' }))
    expect(gezien.gevolg).toEqual({
      stilVanaf: null,
      besluitUiterlijk: voor.besluitUiterlijk,
      buitenBehandelingTot: null,
    })
    expect(await lijst(id, REGIO)).toEqual([])
    const na = goed(await stuur(id, versie, { soort: 'ontvangstbevestiging' }))
    const [rij] = await lijst(id, REGIO)
    expect(rij).toMatchObject({
      id: na.brief,
      soort: 'ontvangstbevestiging',
      verzonden: { wie: { id: 'anna' }, op: '2026-03-20' },
    })
    const zaak = await toon(id)
    expect([zaak.versie, zaak.besluitUiterlijk]).toEqual([na.versie, voor.besluitUiterlijk])
    expect(zaak.termijn.regels.map(({ soort }) => soort)).toEqual(['ontvangstbevestiging'])
    expect(code(await stuur(id, na.versie, { soort: 'ontvangstbevestiging' }))).toBe('stap-ontbreekt')
    expect(code(await kijk(id, { soort: 'ontvangstbevestiging' }))).toBe('stap-ontbreekt')
  })

  test('completion: the clock stands still from the day after; unused only after its last day; then left aside, with what was asked', async () => {
    const { id, versie } = await beoordeeldeZaak(huis, aanvraag(REGIO))
    const gezien = goed(await kijk(id, AANVULLING))
    expect(gezien.gevolg).toMatchObject({ stilVanaf: '2026-03-21', buitenBehandelingTot: '2026-05-06' })
    const na = goed(await stuur(id, versie, AANVULLING))
    const zaak = await toon(id)
    expect([zaak.besluitUiterlijk, zaak.termijn.regels[0]?.grond, zaak.termijn.regels[0]?.tot]).toEqual([
      null,
      'aanvulling',
      '2026-04-07',
    ])
    const opschorting = zaak.termijn.regels[0]?.id ?? ''
    const einde = (tot: string) => (d: Daad) =>
      hervat(d, { zaak: id, versie: na.versie, opschorting, tot, einde: 'ongebruikt', toelichting: 'Niets gehoord.' })
    huis.dag = '2026-04-06'
    expect(code(await doe(einde('2026-04-06')))).toBe('datum-kan-niet')
    huis.dag = '2026-04-07'
    const nu = goed(await doe(einde('2026-04-07')))
    expect((await toon(id)).besluitUiterlijk).toBe(gezien.gevolg.besluitUiterlijk)
    const keuze = { ...VERLENING, soort: 'buiten_behandeling', motivering: 'Er kwam geen aanvulling.' } as const
    const voorstel = goed(await doe((d) => stelVoor(d, { zaak: id, versie: nu, keuze })))
    const tekst = tekstVan((goed(await doe((d) => besluitbriefBeeld(d, id))) as unknown as Besluitbrief).brief)
    for (const deel of ['Uw budgetplan.', 'Een diploma.', '20 maart 2026', '7 april 2026'])
      expect(tekst).toContain(deel)
    huis.dag = '2026-05-07'
    expect(code(await doe(keur(id, voorstel.versie, voorstel.inhoudHash), 'bram'))).toBe('grond-ontbreekt')
    huis.dag = '2026-03-20'
  })

  test('delay: a later day, told within the term; intention: with its last day to react, and no clock', async () => {
    const regio = '5510'
    const weigering = { ...geweigerd(), regio, verzekerde: { ...geweigerd().verzekerde, regioWoonplaats: regio } }
    const { id, versie } = await beoordeeldeZaak(huis, weigering)
    huis.dag = '2026-03-20'
    const hier = <T>(werk: (d: Daad) => Promise<T>) => huis.als('anna', werk, regio)
    const voor = goed(await hier((d) => toonZaak(d, id))).besluitUiterlijk ?? ''
    const laat = { soort: 'vertraging', uiterlijk: voor, reden: 'Wij wachten op een arts.' } as const
    expect(code(await hier((d) => bekijkProcedurebrief(d, id, laat)))).toBe('datum-kan-niet')
    const later = { ...laat, uiterlijk: '2026-06-01' }
    const na = goed(await hier((d) => verstuurProcedurebrief(d, { zaak: id, versie }, later)))
    expect(goed(await hier((d) => toonZaak(d, id))).besluitUiterlijk).toBe('2026-06-01')
    const plan = { soort: 'voornemen', uiterlijk: '2026-04-07' } as const
    const beide = goed(await hier((d) => verstuurProcedurebrief(d, { zaak: id, versie: na.versie }, plan)))
    const zaak = goed(await hier((d) => toonZaak(d, id)))
    expect([zaak.versie, zaak.besluitUiterlijk]).toEqual([beide.versie, '2026-06-01'])
    expect(zaak.termijn.regels.map(({ soort, tot }) => [soort, tot])).toEqual([
      ['verlenging', '2026-06-01'],
      ['voornemen', '2026-04-07'],
    ])
    // What was sent says what it was sent for, and one old version cannot send again.
    expect(code(await hier((d) => verstuurProcedurebrief(d, { zaak: id, versie: na.versie }, plan)))).toBe(
      'versie-verouderd',
    )
  })

  test.each<[string, Procedurevraag, string]>([
    ['aanvulling zonder dag', { soort: 'aanvulling', gevraagd: ['x'] }, 'grond-ontbreekt'],
    ['aanvulling vandaag', { soort: 'aanvulling', gevraagd: ['x'], uiterlijk: '2026-03-20' }, 'datum-kan-niet'],
    ['aanvulling morgen', { soort: 'aanvulling', gevraagd: ['x'], uiterlijk: '2026-03-21' }, 'goed'],
    ['aanvulling zonder vraag', { soort: 'aanvulling', gevraagd: [' '], uiterlijk: '2026-04-07' }, 'grond-ontbreekt'],
    ['vertraging zonder reden', { soort: 'vertraging', uiterlijk: '2026-07-01' }, 'grond-ontbreekt'],
    ['voornemen zonder weigering', { soort: 'voornemen', uiterlijk: '2026-04-07' }, 'brief-kan-niet'],
  ])('%s', async (_naam, wat, verwacht) => {
    const { id } = await beoordeeldeZaak(huis, aanvraag('5501'))
    expect(code(await huis.als('anna', (d) => bekijkProcedurebrief(d, id, wat), '5501'))).toBe(verwacht)
  })
})
