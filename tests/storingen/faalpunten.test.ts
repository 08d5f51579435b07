import { createHash, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beoordeeldeZaak, VERLENING, voorgesteldeZaak } from '../../src/pgb/zaak/testhuis.ts'
import { type Antwoord, type Mens, Proefserver, type Verzoek } from './proefserver.ts'

let server: Proefserver
let consulent: Mens
let beoordelaar: Mens
beforeAll(async () => {
  server = await Proefserver.maak()
  await server.start()
  consulent = await server.inlog('consulent')
  beoordelaar = await server.inlog('beoordelaar')
})
afterAll(() => server.ruimOp())

/** The server with a place to fail gets one request and dies of it. Then a whole one is there again. */
async function sterfBij(faalpunt: string, verzoek: Verzoek): Promise<void> {
  await server.sla()
  await server.startMetFaalpunt(`${faalpunt}:kill`)
  await expect(server.stuurGeduldig(verzoek)).rejects.toThrow()
  expect(await server.einde()).toBe('SIGKILL')
  await server.start()
}

const besluiten = async (zaak: string) =>
  (await server.vraag(`select id from pgb.beschikking where zaak = '${zaak}'`)).map(({ id }) => id)

describe('D1 PLT-32 SIGKILL at every place of a decision, and the client asks again with the same key', () => {
  test.each([
    ['inhoud-gelezen', false],
    ['besluitrij', false],
    ['auditrij', false],
    ['sleutel-bewaard', false],
    ['voor-commit', false],
    ['na-commit', true],
    ['antwoord-half', true],
  ])('%s: one decision; it was kept before the death: %s', async (faalpunt, isBewaard) => {
    const { id, versie, inhoudHash } = await server.metHuis((huis) => voorgesteldeZaak(huis))
    const verzoek = { wie: beoordelaar, pad: `/zaken/${id}/goedkeuringen`, inhoud: { inhoudHash }, versie }
    const metSleutel = { ...verzoek, sleutel: randomUUID() }
    await sterfBij(faalpunt, metSleutel)
    const eerst = await besluiten(id)
    expect(eerst).toHaveLength(isBewaard ? 1 : 0)
    const antwoord = await server.stuurGeduldig(metSleutel)
    expect(antwoord).toMatchObject({ status: 201, json: { versie: versie + 1 } })
    expect(await besluiten(id)).toEqual([antwoord.json.beschikking])
    if (isBewaard) expect(antwoord.json.beschikking).toBe(eerst[0])
    expect((await server.stuurGeduldig(metSleutel)).json).toEqual(antwoord.json)
    expect(await server.controleer()).toEqual([])
  })

  test('D2 PGB-31 I8 brief-gemaakt: no half letter; after the restart one letter, whose bytes stay', async () => {
    const { id, versie, inhoudHash } = await server.metHuis((huis) => voorgesteldeZaak(huis))
    const verzoek = { wie: beoordelaar, pad: `/zaken/${id}/goedkeuringen`, inhoud: { inhoudHash }, versie }
    const metSleutel = { ...verzoek, sleutel: randomUUID() }
    const brieven = () =>
      server.vraag(`select id, pdf_sha256, html_sha256, pdf_sha256 = encode(sha256(pdf), 'hex') as heel
        from pgb.brief where zaak = '${id}' and beschikking is not null`)
    await sterfBij('brief-gemaakt', metSleutel)
    expect(await besluiten(id)).toEqual([])
    expect(await brieven()).toEqual([])
    expect((await server.stuurGeduldig(metSleutel)).status).toBe(201)
    const eerst = await brieven()
    expect(eerst).toMatchObject([{ heel: true }])
    // A second death while the answer is under way, and the same question again: the letter is the one that there was.
    await server.sla()
    await server.start()
    expect((await server.stuurGeduldig(metSleutel)).status).toBe(201)
    expect(await brieven()).toEqual(eerst)
    const opnieuw = await fetch(`${server.adres}/api/v1/zaken/${id}/besluitbrief/pdf`, {
      headers: { cookie: beoordelaar.cookie },
    })
    const bytes = Buffer.from(await opnieuw.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(eerst[0]?.pdf_sha256)
    expect(await server.controleer()).toEqual([])
  })

  test('toets-klaar: one proposal', async () => {
    const { id, versie } = await server.metHuis((huis) => beoordeeldeZaak(huis))
    const verzoek = {
      wie: consulent,
      pad: `/zaken/${id}/voorstellen`,
      inhoud: VERLENING,
      versie,
      sleutel: randomUUID(),
    }
    await sterfBij('toets-klaar', verzoek)
    expect(await server.vraag(`select 1 from pgb.voorstel where zaak = '${id}'`)).toEqual([])
    expect((await server.stuurGeduldig(verzoek)).status).toBe(200)
    expect(await server.vraag(`select versie from pgb.voorstel where zaak = '${id}'`)).toEqual([{ versie: versie + 1 }])
    expect(await server.controleer()).toEqual([])
  })
})

describe('D2 I7 SIGKILL around messages and tasks', () => {
  let ontvanger: Server
  let ontvangen: { id: string; tekst: string }[] = []
  let uitbericht: Record<string, string>
  beforeAll(async () => {
    ontvanger = createServer((verzoek, reactie) => {
      let tekst = ''
      verzoek.on('data', (deel) => (tekst += String(deel)))
      verzoek.on('end', () => {
        ontvangen.push({ id: (JSON.parse(tekst) as { id: string }).id, tekst })
        reactie.writeHead(204).end()
      })
    })
    await new Promise<void>((klaar) => ontvanger.listen(0, '127.0.0.1', klaar))
    uitbericht = { OZK_UITBERICHT_URL: `http://127.0.0.1:${(ontvanger.address() as AddressInfo).port}/` }
    // What the drills before left is sent first, by a server that does not fail.
    await server.sla()
    await server.start(uitbericht)
  })
  afterAll(() => void ontvanger.close())

  const openBerichten = async () =>
    (await server.vraag('select count(*)::int as n from platform.uitbericht where verzonden is null'))[0]?.n

  test.each([
    ['uitbericht-genomen', 1],
    ['uitbericht-verzonden', 2],
  ])('%s: after the restart the message is there %i time(s), with one id and one content', async (faalpunt, keren) => {
    const { id, versie, inhoudHash } = await server.metHuis((huis) => voorgesteldeZaak(huis))
    await expect.poll(openBerichten, { timeout: 20_000 }).toBe(0)
    ontvangen = []
    await server.sla()
    await server.startMetFaalpunt(`${faalpunt}:kill`, uitbericht)
    const pad = `/zaken/${id}/goedkeuringen`
    const goedkeuring = { wie: beoordelaar, pad, inhoud: { inhoudHash }, versie, sleutel: randomUUID() }
    const antwoord: Antwoord = await server.stuurGeduldig(goedkeuring)
    expect(antwoord.status).toBe(201)
    expect(await server.einde()).toBe('SIGKILL')
    await server.start(uitbericht)
    await expect.poll(openBerichten, { timeout: 20_000 }).toBe(0)
    expect(ontvangen).toHaveLength(keren)
    expect(new Set(ontvangen.map(({ tekst }) => tekst)).size).toBe(1)
    expect(JSON.parse(ontvangen[0]?.tekst ?? '')).toMatchObject({
      type: 'nl.openzorgkantoor.pgb.besluit-goedgekeurd',
      subject: id,
      data: { beschikking: antwoord.json.beschikking },
    })
    expect(await server.controleer()).toEqual([])
  })

  test.each(['taak-genomen', 'taak-gedaan'])('%s: the task is done after the restart, once', async (faalpunt) => {
    await server.sla()
    await server.startMetFaalpunt(`${faalpunt}:kill`)
    const gevraagd = await server.stuurGeduldig({ wie: beoordelaar, pad: '/herhalingen', sleutel: randomUUID() })
    expect(gevraagd.status).toBe(201)
    const [id] = gevraagd.json.taken as string[]
    expect(await server.einde()).toBe('SIGKILL')
    await server.start()
    const taak = async () => (await server.lees(beoordelaar, `/taken/${id}`)).json
    await expect.poll(async () => (await taak()).stand, { timeout: 30_000 }).toBe('klaar')
    const [{ n = 0 } = {}] = await server.vraag('select count(*)::int as n from pgb.beschikking')
    expect(await taak()).toMatchObject({ gedaan: n, totaal: n, uitkomst: { aantal: n, gelijk: n, verschillend: 0 } })
    expect((await server.lees(consulent, `/taken/${id}`)).status).toBe(404)
    expect(await server.controleer()).toEqual([])
  })
})

describe('PLT-3 failpoints are for tests only', () => {
  test.each([
    [{ OZK_FAALPUNT: 'voor-commit:kill' }, 'faalpunt-buiten-proef'],
    [{ OZK_FAALPUNT: 'voor-commit:kill', OZK_PROEF: 'ja', OZK_MODUS: 'productie' }, 'faalpunt-buiten-proef'],
    [{ OZK_PROEF: 'ja', OZK_MODUS: 'productie' }, 'productie-proef'],
    [{ OZK_FAALPUNT: 'nergens:kill', OZK_PROEF: 'ja' }, 'OZK_FAALPUNT'],
    [{ OZK_UITBERICHT_URL: 'https://169.254.169.254/' }, 'uitbericht-adres-geweigerd'],
    [{ OZK_UITBERICHT_URL: 'https://10.0.0.7/' }, 'uitbericht-adres-geweigerd'],
  ] as [Record<string, string>, string][])('%j is refused at the start', async (omgeving, code) => {
    await server.sla()
    await expect(server.start(omgeving)).rejects.toThrow(code)
  })
})
