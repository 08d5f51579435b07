import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aanvraag, type Mens, Zaakproef } from '../../../tests/zaakproef.ts'

const OORDELEN = ['WLZ-3.3.3-4-A', 'WLZ-3.3.3-4-B', 'WLZ-3.3.3-4-C', 'RLZ-5.1-1']
const VERLENING = { soort: 'verlening', peildatum: '2026-04-01', motivering: 'Het plan past bij wat nodig is.' }
const NOTITIE = { tekst: 'Gebeld met de budgethouder.' }

let proef: Zaakproef
let consulent: Mens
let beoordelaar: Mens
/** Holds both roles, as may happen in a small office. */
let beide: Mens
beforeAll(async () => {
  proef = await Zaakproef.start()
  consulent = await proef.mens(['consulent'])
  beoordelaar = await proef.mens(['beoordelaar'])
  beide = await proef.mens(['consulent', 'beoordelaar'])
})
afterAll(() => proef.sluit())

/** A case that is worked on step by step, each with the version of the step before. */
async function werkAan(mens: Mens, naam: string) {
  const { id, versie } = await proef.maakZaak(mens, naam)
  const zaak = {
    id,
    versie,
    stuur: (wie: Mens, pad: string, inhoud?: unknown, koppen: Record<string, string> = {}) =>
      proef.stuur(wie, `/zaken/${id}/${pad}`, inhoud, { 'if-match': `"${zaak.versie}"`, ...koppen }),
    stap: async (wie: Mens, pad: string, inhoud?: unknown) => {
      const antwoord = await zaak.stuur(wie, pad, inhoud)
      expect(antwoord.statusCode, antwoord.body).toBe(pad === 'goedkeuringen' ? 201 : 200)
      zaak.versie = antwoord.json().versie
      expect(antwoord.headers.etag).toBe(`"${zaak.versie}"`)
      return antwoord.json()
    },
  }
  return zaak
}

/** A judgement as a person gives it: two sentences, resting on a fact of the case. */
const OORDEEL = {
  uitkomst: 'voldaan',
  motivering: 'Besproken bij het huisbezoek. Het plan past.',
  rustOp: { documenten: [], feiten: ['/indicatie/zzpCode'], signalen: [] },
}

async function voorgesteld(mens: Mens, naam: string) {
  const zaak = await werkAan(mens, naam)
  await zaak.stap(mens, 'in-behandeling')
  for (const regel of OORDELEN) await zaak.stap(mens, 'oordelen', { regel, ...OORDEEL })
  const { inhoudHash } = await zaak.stap(mens, 'voorstellen', VERLENING)
  return { ...zaak, inhoudHash, stuur: zaak.stuur, stap: zaak.stap, zaak }
}

describe('PGB-30 PGB-32 from application to sealed decision over HTTP', () => {
  test('one proposes, another approves what he saw, and the decision can be read', async () => {
    const { zaak, inhoudHash } = await voorgesteld(consulent, 'D. Verzonnen')
    const beeld = (await proef.lees(beoordelaar, `/zaken/${zaak.id}`)).json()
    expect(beeld).toMatchObject({
      status: 'voorgesteld',
      versie: zaak.versie,
      naam: 'D. Verzonnen',
      behandelaar: { id: consulent.gebruiker, naam: 'Proef consulent' },
      dagenOver: 39,
      voorstel: { inhoudHash, vanMijzelf: false, keuze: VERLENING },
      uitkomst: { advies: 'toekennen' },
    })
    const anders = await zaak.stuur(beoordelaar, 'goedkeuringen', { inhoudHash: 'f'.repeat(64) })
    expect([anders.statusCode, anders.json().code, anders.json().gegevens]).toEqual([
      409,
      'inhoud-gewijzigd',
      { inhoudHash },
    ])
    const { beschikking } = await zaak.stap(beoordelaar, 'goedkeuringen', { inhoudHash })
    const besluit = (await proef.lees(consulent, `/beschikkingen/${beschikking}`)).json()
    expect(besluit).toMatchObject({
      zaak: zaak.id,
      inhoudHash,
      voorsteller: { id: consulent.gebruiker },
      goedkeurder: { id: beoordelaar.gebruiker },
      uitkomst: { advies: 'toekennen' },
    })
    await zaak.stap(consulent, 'verzendingen')
  })

  test('nobody approves his own proposal, whatever his roles (T2)', async () => {
    const { zaak, inhoudHash } = await voorgesteld(beide, 'E. Verzonnen')
    const eigen = await zaak.stuur(beide, 'goedkeuringen', { inhoudHash })
    expect([eigen.statusCode, eigen.json().code]).toEqual([403, 'vier-ogen'])
    await zaak.stap(beoordelaar, 'terugwijzingen', { reden: 'Leg de zorgbehoefte verder uit.' })
    expect((await proef.lees(beide, `/zaken/${zaak.id}`)).json()).toMatchObject({
      status: 'in_behandeling',
      voorstel: null,
    })
  })

  test('a judgement that is still open is named', async () => {
    const zaak = await werkAan(consulent, 'F. Verzonnen')
    await zaak.stap(consulent, 'in-behandeling')
    const antwoord = await zaak.stuur(consulent, 'voorstellen', VERLENING)
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([409, 'oordeel-open'])
    expect(antwoord.json().gegevens.regels).toEqual(expect.arrayContaining(OORDELEN))
  })
})

describe('PLT-32 versions (T3) and keys (T7)', () => {
  test('without If-Match 428, unreadable 400, old 412 with the version of now, and nothing was changed', async () => {
    const zaak = await werkAan(consulent, 'G. Verzonnen')
    await zaak.stap(consulent, 'in-behandeling')
    const oordeel = { regel: 'RLZ-5.1-1', ...OORDEEL }
    const poging = (ifMatch: string) => zaak.stuur(consulent, 'oordelen', oordeel, { 'if-match': ifMatch })
    expect((await poging('')).statusCode).toBe(428)
    for (const fout of ['2', '*', '"2", "3"', '"x"', '"0"']) expect((await poging(fout)).statusCode).toBe(400)
    const oud = await poging('"1"')
    expect([oud.statusCode, oud.json().code, oud.json().gegevens]).toEqual([412, 'versie-verouderd', { versie: 2 }])
    expect((await proef.lees(consulent, `/zaken/${zaak.id}`)).json().versie).toBe(2)
  })

  test('the same request with one key twenty times at once: one effect, equal answers or told to wait', async () => {
    const { id } = await proef.maakZaak(consulent, 'H. Verzonnen')
    const koppen = { 'idempotency-key': 'een-en-dezelfde' }
    const stuur = () => proef.stuur(consulent, `/zaken/${id}/notities`, NOTITIE, koppen)
    const antwoorden = await Promise.all(Array.from({ length: 20 }, stuur))
    const gelukt = antwoorden.filter(({ statusCode }) => statusCode === 201)
    expect(antwoorden.filter(({ statusCode }) => ![201, 409].includes(statusCode))).toEqual([])
    expect(new Set(gelukt.map(({ body }) => body)).size).toBe(1)
    expect((await stuur()).body).toBe(gelukt[0]?.body)
    expect((await proef.lees(consulent, `/zaken/${id}`)).json().notities).toHaveLength(1)
    const ander = await proef.stuur(consulent, `/zaken/${id}/notities`, { tekst: 'Iets anders.' }, koppen)
    expect([ander.statusCode, ander.json().code]).toEqual([422, 'sleutel-hergebruikt'])
    for (const sleutel of ['', 'x'.repeat(256), 'met spatie']) {
      const zonder = await proef.stuur(consulent, `/zaken/${id}/notities`, NOTITIE, { 'idempotency-key': sleutel })
      expect(zonder.statusCode).toBe(400)
    }
  })

  test('a key of one person means nothing for another', async () => {
    const { id } = await proef.maakZaak(consulent, 'I. Verzonnen')
    const koppen = { 'idempotency-key': 'gedeeld' }
    const [een, twee] = [
      await proef.stuur(consulent, `/zaken/${id}/notities`, NOTITIE, koppen),
      await proef.stuur(beide, `/zaken/${id}/notities`, NOTITIE, koppen),
    ]
    expect(een.json().id).not.toBe(twee.json().id)
  })
})

describe('PLT-11 PLT-20 what comes in (T4, T13)', () => {
  test('every unknown property is named with its place, around the dossier and in it', async () => {
    const dossier = { ...aanvraag(), geheim: 1, verzekerde: { ...aanvraag().verzekerde, lengte: 180 } }
    const antwoord = await proef.stuur(consulent, '/zaken', {
      naam: 'X',
      bron: 'x',
      dossier,
      extra: true,
      regio: '5529',
    })
    expect(antwoord.statusCode).toBe(400)
    const fouten: { pointer: string; code: string }[] = antwoord.json().fouten
    expect(
      fouten
        .filter(({ code }) => code === 'onbekende-eigenschap')
        .map(({ pointer }) => pointer)
        .sort(),
    ).toEqual(['/dossier/geheim', '/dossier/verzekerde/lengte', '/extra', '/regio'])
  })

  test('what a dossier contradicts itself in is named under /dossier', async () => {
    const dossier = {
      ...aanvraag(),
      indicatie: { zzpCode: '806', ingangsdatum: '2025-11-10', einddatum: '2025-01-01' },
    }
    const antwoord = await proef.stuur(consulent, '/zaken', { naam: 'X', bron: 'x', dossier })
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.json().fouten[0].pointer).toMatch(/^\/dossier\/indicatie\//)
  })

  test.each(['{"tekst": "a", "tekst": "b"}', '{', '', '[]', '{"tekst": 1}', '{"__proto__": {}, "tekst": "a"}'])(
    'body %j: 400',
    async (inhoud) => {
      const { id } = await proef.maakZaak(consulent, 'J. Verzonnen')
      const koppen = { 'content-type': 'application/json' }
      expect((await proef.stuur(consulent, `/zaken/${id}/notities`, inhoud, koppen)).statusCode).toBe(400)
    },
  )

  test('a change without the token of the session: 403; a public toets needs none', async () => {
    const zonder = await proef.stuur(consulent, '/zaken', {}, { 'x-ozk-csrf': '' })
    expect([zonder.statusCode, zonder.json().code]).toEqual([403, 'van-elders'])
    const toets = await proef.stuur(consulent, '/pgb/toetsen', aanvraag(), { 'x-ozk-csrf': '' })
    expect(toets.statusCode).toBe(200)
  })
})

describe('PGB-3 the worklist over HTTP', () => {
  test('pages hold every case once; filters narrow; who I am is filled in', async () => {
    const ik = await proef.mens(['consulent'])
    const gemaakt = new Set<string>()
    for (let i = 0; i < 5; i++) gemaakt.add((await proef.maakZaak(ik, `Bladzijde ${i}`)).id)
    const gezien: string[] = []
    let cursor = ''
    do {
      const pad = `/zaken?zoek=Bladzijde&aantal=2&sorteer=besluitUiterlijk${cursor && `&cursor=${cursor}`}`
      const { zaken, volgende } = (await proef.lees(ik, pad)).json()
      gezien.push(...zaken.map(({ id }: { id: string }) => id))
      cursor = volgende ?? ''
    } while (cursor !== '')
    expect(gezien.sort()).toEqual([...gemaakt].sort())
    const [eerste = ''] = gemaakt
    await proef.stuur(ik, `/zaken/${eerste}/in-behandeling`, undefined, { 'if-match': '"1"' })
    const mijn = (await proef.lees(ik, '/zaken?behandelaar=ik&status=in_behandeling,voorgesteld')).json()
    expect(mijn.zaken.map(({ id }: { id: string }) => id)).toEqual([eerste])
    expect((await proef.lees(ik, '/zaken/tegels?behandelaar=ik')).json().open).toBe(1)
    // What is done asks no work: it is shown to who asks for it, or searches.
    const reden = { reden: 'De aanvrager kiest zorg in natura.' }
    await proef.stuur(ik, `/zaken/${eerste}/intrekkingen`, reden, { 'if-match': '"2"' })
    const ids = async (vraag: string) =>
      (await proef.lees(ik, `/zaken?behandelaar=ik${vraag}`)).json().zaken.map(({ id }: { id: string }) => id)
    expect(await ids('')).toEqual([])
    expect(await ids('&zoek=Bladzijde')).toEqual([eerste])
    expect(await ids('&status=ingetrokken_door_aanvrager')).toEqual([eerste])
  })

  test.each([
    'onbekend=1',
    'zoek=a&zoek=b',
    'status=open',
    'sorteer=bsn',
    'aantal=0',
    'aantal=201',
    'binnenDagen=-1',
    'teLaat=1',
    'cursor=x',
    'zoek=%00',
    'zoek=',
  ])('%s: 400', async (vraag) => {
    const antwoord = await proef.lees(consulent, `/zaken?${vraag}`)
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.headers['content-type']).toBe('application/problem+json')
  })

  test('every value that a fact had, with who and when', async () => {
    const zaak = await werkAan(consulent, 'K. Verzonnen')
    const dossier = { ...aanvraag(), aanvraag: { ...aanvraag().aanvraag, motiveringKeuze: 'Iets anders.' } }
    const { gewijzigd } = await zaak.stap(consulent, 'dossier', { dossier, bron: 'gesprek' })
    expect(gewijzigd).toEqual(['/aanvraag/motiveringKeuze'])
    const pad = `/zaken/${zaak.id}/geschiedenis?pointer=/aanvraag/motiveringKeuze`
    const { feiten } = (await proef.lees(consulent, pad)).json()
    expect(feiten.map(({ bron }: { bron: string }) => bron)).toEqual(['formulier', 'gesprek'])
    expect(feiten[1]).toMatchObject({
      waarde: 'Iets anders.',
      vervangt: feiten[0].id,
      door: { naam: 'Proef consulent' },
    })
    for (const fout of ['', '?pointer=aanvraag', '?pointer=/a%00'])
      expect((await proef.lees(consulent, `/zaken/${zaak.id}/geschiedenis${fout}`)).statusCode).toBe(400)
  })
})
