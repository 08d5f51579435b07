import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EIGEN, type Mens, Zaakproef } from '../../../tests/zaakproef.ts'

const KEER = 64
const OORDELEN = ['WLZ-3.3.3-4-A', 'WLZ-3.3.3-4-B', 'WLZ-3.3.3-4-C', 'RLZ-5.1-1']
const OORDEEL = {
  uitkomst: 'voldaan',
  motivering: 'Besproken bij het huisbezoek. Het plan past.',
  rustOp: { documenten: [], feiten: ['/indicatie/zzpCode'], signalen: [] },
}
const VERLENING = { soort: 'verlening', peildatum: '2026-04-01', motivering: 'Het plan past bij wat nodig is.' }

let proef: Zaakproef
let consulent: Mens
let controller: Mens
beforeAll(async () => {
  proef = await Zaakproef.start()
  consulent = await proef.mens(['consulent'])
  controller = await proef.mens(['controller'])
})
afterAll(() => proef.sluit())

async function voorgesteld(naam: string): Promise<{ id: string; versie: number; inhoudHash: string }> {
  const { id, versie } = await proef.maakZaak(consulent, naam)
  let nu = versie
  const stap = async (pad: string, inhoud?: unknown) => {
    const antwoord = await proef.stuur(consulent, `/zaken/${id}/${pad}`, inhoud, { 'if-match': `"${nu}"` })
    expect(antwoord.statusCode, antwoord.body).toBe(200)
    nu = antwoord.json().versie
    return antwoord.json()
  }
  await stap('in-behandeling')
  for (const regel of OORDELEN) await stap('oordelen', { regel, ...OORDEEL })
  const { inhoudHash } = await stap('voorstellen', VERLENING)
  return { id, versie: nu, inhoudHash }
}
const keur = (wie: Mens, { id, versie, inhoudHash }: { id: string; versie: number; inhoudHash: string }) =>
  proef.stuur(wie, `/zaken/${id}/goedkeuringen`, { inhoudHash }, { 'if-match': `"${versie}"` })
const kader = async () => (await proef.lees(controller, '/kader?jaar=2026')).json()

describe('KAD-2 EKC over HTTP (art. 10 NZa-regeling monitoring pgb)', () => {
  test('een eigen regel bij een besluit: eenmaal, buiten gebruikt en ruimte, en terug te volgen naar de zaak', async () => {
    const zaak = await voorgesteld('Ekc Verzonnen')
    const { beschikking } = (await keur(await proef.mens(['beoordelaar']), zaak)).json()
    const voor = await kader()
    const ekc = { jaar: 2026, beschikking, bedragCent: 125_000, geldigOp: '2026-03-20' }
    const boek = (anders: object = {}) => proef.stuur(controller, '/kader/ekc', { ...ekc, ...anders })
    expect((await boek({ bedragCent: 0 })).statusCode).toBe(400)
    expect((await boek({ geldigOp: '2025-12-31' })).statusCode).toBe(400)
    expect((await boek({ beschikking: 'onbekend' })).statusCode).toBe(404)
    expect((await boek({ jaar: 2027, geldigOp: '2027-01-01' })).statusCode).toBe(404)
    expect((await boek()).statusCode).toBe(201)
    expect([(await boek()).statusCode, (await boek()).json().code]).toEqual([409, 'al-besloten'])
    const { gebruiktCent, ruimteCent, projectie } = voor
    expect(await kader()).toMatchObject({ ekcCent: 125_000, gebruiktCent, ruimteCent, projectie })
    const { boekingen } = (await proef.lees(controller, '/kader/boekingen?jaar=2026')).json()
    expect(boekingen[0]).toMatchObject({ ekc: true, herkomst: beschikking, dossier: zaak.id, bovenCent: 0 })
  })
})

describe('T6 KAD-3 de laatste ruimte over HTTP (Awb 4:25 lid 2)', () => {
  test('vierenzestig goedkeuringen tegelijk, ruimte voor één: één 201, drieënzestig 409 wacht-op-kader', async () => {
    const eerste = await voorgesteld('Eerste Verzonnen')
    const mensen: Mens[] = []
    for (let i = 0; i < KEER; i++) mensen.push(await proef.mens(['beoordelaar']))
    const { gebruiktCent: voor } = await kader()
    expect((await keur(mensen[0] as Mens, eerste)).statusCode).toBe(201)
    const { gebruiktCent, kaderCent } = await kader()
    const kosten = gebruiktCent - voor
    expect(kosten).toBeGreaterThan(0)
    const zaken = []
    for (let i = 0; i < KEER; i++) zaken.push(await voorgesteld(`H${i} Verzonnen`))
    // Room for one and a cent short of two.
    const post = {
      jaar: 2026,
      soort: 'overheveling_eigen',
      geldigOp: '2026-03-20',
      kenmerk: 'T6',
      toelichting: 'Terug',
    }
    const bedragCent = gebruiktCent + kosten * 2 - 1 - kaderCent
    const geboekt = await proef.stuur(controller, '/kader/posten', { ...post, regio: EIGEN, bedragCent })
    expect(geboekt.statusCode, geboekt.body).toBe(201)

    let klaar = false
    const ruimte: number[] = []
    const kijk = (async () => {
      while (!klaar) ruimte.push((await kader()).ruimteCent)
    })()
    const antwoorden = await Promise.all(zaken.map((zaak, i) => keur(mensen[i] as Mens, zaak)))
    klaar = true
    await kijk
    const uitkomsten = antwoorden.map((een) => `${een.statusCode} ${een.json().code ?? ''}`.trim()).sort()
    expect(uitkomsten).toEqual(['201', ...Array.from({ length: KEER - 1 }, () => '409 wacht-op-kader')])
    expect(Math.min(...ruimte)).toBeGreaterThanOrEqual(0)
    expect(await kader()).toMatchObject({ gebruiktCent: gebruiktCent + kosten, ruimteCent: kosten - 1 })
  }, 120_000)
})
