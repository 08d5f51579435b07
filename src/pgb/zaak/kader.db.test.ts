import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boekPost, overschrijdingenVan, standVan, wachtrijVan, zetStop } from '../../kader/index.ts'
import { eindigKaderwacht, wachtOpKader } from './kader-wacht.ts'
import {
  aanvraag,
  beoordeeldeZaak,
  code,
  goed,
  maakTesthuis,
  type Testhuis,
  VERLENING,
  voorgesteldeZaak,
} from './testhuis.ts'
import { keurGoed, stelVoor } from './voorstel.ts'
import { trekAanvraagIn } from './zaak.ts'

const JAAR = 2026
let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis(16)
  huis.dag = '2026-04-02'
})
afterAll(() => huis.sluit())

const stand = async (regio: string) => goed(await huis.als('anna', (d) => standVan(d.tx, regio, JAAR), regio))
let brief = 0
/** Leaves exactly this much room. */
async function laatRuimte(regio: string, cent: number): Promise<void> {
  const { kaderCent, gebruiktCent } = await stand(regio)
  const bedragCent = gebruiktCent + cent - (kaderCent ?? 0)
  if (bedragCent === 0) return
  const post = { regio, jaar: JAAR, soort: 'overheveling_eigen', bedragCent, geldigOp: '2026-04-01' } as const
  const rest = { kenmerk: `brief ${++brief}`, toelichting: 'Overheveling' }
  goed(await huis.als('carla', (d) => boekPost(d.tx, { ...post, ...rest }), regio))
}
const keur = (wie: string, regio: string, zaak: { id: string; versie: number; inhoudHash: string }) =>
  huis.als(wie, (d) => keurGoed(d, { zaak: zaak.id, versie: zaak.versie, inhoudHash: zaak.inhoudHash }), regio)
/** What the grant of the standard application comes to. */
async function bedrag(regio: string): Promise<number> {
  const voor = (await stand(regio)).gebruiktCent
  expect(code(await keur('bram', regio, await voorgesteldeZaak(huis, aanvraag(regio))))).toBe('goed')
  return (await stand(regio)).gebruiktCent - voor
}

describe('KAD-3 T6 de laatste ruimte (Awb 4:25 lid 2; Rlz 5.10)', () => {
  test('een goedkeuring boekt het budget; een weigering niets', async () => {
    const cent = await bedrag('5501')
    expect(cent).toBeGreaterThan(0)
    const [boeking] = goed(
      await huis.als('anna', (d) => d.tx.query('select soort, bedrag_cent, herkomst from kader.boeking'), '5501'),
    ) as { soort: string; bedrag_cent: number }[]
    expect(boeking).toMatchObject({ soort: 'verlening', bedrag_cent: cent })
  })
  test('T6 D14: vierenzestig goedkeuringen tegelijk, ruimte voor één: één goed en drieënzestig wacht-op-kader', async () => {
    const regio = '5502'
    const cent = await bedrag(regio)
    const zaken = []
    for (let i = 0; i < 64; i++) zaken.push(await voorgesteldeZaak(huis, aanvraag(regio)))
    await laatRuimte(regio, cent * 2 - 1)
    let klaar = false
    const gezien: boolean[] = []
    const kijk = (async () => {
      while (!klaar) {
        const { kaderCent, gebruiktCent } = await stand(regio)
        gezien.push(gebruiktCent <= (kaderCent ?? 0))
      }
    })()
    const antwoorden = await Promise.all(zaken.map((zaak, i) => keur(`b${i}`, regio, zaak)))
    klaar = true
    await kijk
    const codes = antwoorden.map(code)
    expect(codes.filter((uitkomst) => uitkomst === 'goed')).toHaveLength(1)
    expect(codes.filter((uitkomst) => uitkomst === 'wacht-op-kader')).toHaveLength(63)
    expect(gezien.every(Boolean)).toBe(true)
    expect(gezien.length).toBeGreaterThan(1)
  }, 120_000)
  test('een jaar zonder kader en een pgb-stop hebben elk hun naam', async () => {
    const zaak = await voorgesteldeZaak(huis, aanvraag('5503'))
    goed(await huis.als('carla', (d) => zetStop(d.tx, '5503', JAAR, true, 'Op'), '5503'))
    expect(code(await keur('bram', '5503', zaak))).toBe('pgb-stop')
    goed(await huis.als('carla', (d) => zetStop(d.tx, '5503', JAAR, false, 'Weer ruimte'), '5503'))
    expect(code(await keur('bram', '5503', zaak))).toBe('goed')
  })
})

describe('KAD-3 wachten op kader (Awb 4:15 lid 2; Rlz 5.10)', () => {
  const regio = '5504'
  const wacht = { instemmingOp: '2026-04-01', zinAangebodenOp: '2026-04-01', toelichting: 'Brief van 1 april.' }
  const opDag = (ontvangenOp: string) => aanvraag(regio, (zaak) => zaak.met('/aanvraag/ontvangenOp', ontvangenOp))
  const inRij = async (dossier: ReturnType<typeof opDag>) => {
    const { id, versie } = await beoordeeldeZaak(huis, dossier)
    return { id, ...goed(await huis.als('anna', (d) => wachtOpKader(d, { zaak: id, versie, ...wacht }), regio)) }
  }
  const rij = async () =>
    goed(await huis.als('carla', (d) => wachtrijVan(d.tx, regio, JAAR), regio)).map(({ herkomst, past }) => ({
      herkomst,
      past,
    }))

  test('de volgorde is die van ontvangst; niemand gaat voor; de ruimte gaat naar wie aan de beurt is', async () => {
    const cent = await bedrag(regio)
    const vol = await beoordeeldeZaak(huis, opDag('2026-03-04'))
    const nogRuimte = await huis.als(
      'anna',
      (d) => wachtOpKader(d, { zaak: vol.id, versie: vol.versie, ...wacht }),
      regio,
    )
    expect(code(nogRuimte)).toBe('kader-niet-vol')
    await laatRuimte(regio, cent - 1)
    const laat = await inRij(opDag('2026-03-05'))
    const vroeg = await inRij(opDag('2026-03-03'))
    expect(await rij()).toEqual([
      { herkomst: vroeg.id, past: false },
      { herkomst: laat.id, past: false },
    ])
    const [termijn] = goed(
      await huis.als('anna', (d) => d.tx.query('select staat_stil from pgb.zaak where id = $1', [vroeg.id]), regio),
    )
    expect(termijn).toEqual({ staat_stil: true })
    const nogeens = { zaak: vroeg.id, versie: vroeg.versie, ...wacht }
    expect(code(await huis.als('anna', (d) => wachtOpKader(d, nogeens), regio))).toBe('wacht-al')
    await laatRuimte(regio, cent)
    expect(await rij()).toEqual([
      { herkomst: vroeg.id, past: true },
      { herkomst: laat.id, past: false },
    ])
    // A newer application does not pass those who wait, though there is room for it.
    const nieuw = await voorgesteldeZaak(huis, opDag('2026-03-06'))
    expect(code(await keur('bram', regio, nieuw))).toBe('wacht-op-kader')
    const vrij = { einde: 'ruimte', toelichting: 'Er is ruimte.' } as const
    const teVroeg = await huis.als(
      'anna',
      (d) => eindigKaderwacht(d, { zaak: laat.id, versie: laat.versie, ...vrij }),
      regio,
    )
    expect(teVroeg).toMatchObject({ fout: { code: 'niet-aan-de-beurt', positie: 2 } })
    const versie = goed(
      await huis.als('anna', (d) => eindigKaderwacht(d, { zaak: vroeg.id, versie: vroeg.versie, ...vrij }), regio),
    )
    const voorstel = goed(
      await huis.als('anna', (d) => stelVoor(d, { zaak: vroeg.id, versie, keuze: VERLENING }), regio),
    )
    expect(code(await keur('bram', regio, { id: vroeg.id, ...voorstel }))).toBe('goed')
    const ingetrokken = { zaak: laat.id, versie: laat.versie, reden: 'Kiest zorg in natura.' }
    goed(await huis.als('anna', (d) => trekAanvraagIn(d, ingetrokken), regio))
    expect(await rij()).toEqual([])
  })
  test('een weigering op het kader kan alleen als er geen ruimte is, en de brief biedt zorg in natura aan', async () => {
    const cent = await bedrag('5505')
    const { id, versie } = await beoordeeldeZaak(huis, aanvraag('5505'))
    const keuze = {
      soort: 'weigering',
      grond: 'kader',
      peildatum: '2026-04-01',
      motivering: 'Het kader van dit jaar is vol.',
    } as const
    const stel = () => huis.als('anna', (d) => stelVoor(d, { zaak: id, versie, keuze }), '5505')
    expect(code(await stel())).toBe('kader-niet-vol')
    await laatRuimte('5505', cent - 1)
    const voorstel = goed(await stel())
    const { beschikking } = goed(await keur('bram', '5505', { id, ...voorstel }))
    const brieven = goed(
      await huis.als(
        'anna',
        (d) => d.tx.query('select html as tekst from pgb.brief where beschikking = $1', [beschikking]),
        '5505',
      ),
    ) as { tekst: string }[]
    expect(brieven[0]?.tekst).toMatch(/zorg in natura/)
    expect(brieven[0]?.tekst).toMatch(/bezwaar/)
  })
})

describe('KAD-4 het dossier opent vanzelf', () => {
  test('een voortzetting boven het kader wordt geboekt, opent het dossier, en een tweede opent geen tweede', async () => {
    const regio = '5506'
    await bedrag(regio)
    await laatRuimte(regio, 0)
    const voortzetting = () =>
      voorgesteldeZaak(
        huis,
        aanvraag(regio, (zaak) => zaak.met('/aanvraag/soort', 'voortzetting')),
      )
    const dossiers = async () =>
      goed(await huis.als('carla', (d) => overschrijdingenVan(d.tx, regio, JAAR, null), regio))
    expect(await dossiers()).toEqual([])
    expect(code(await keur('bram', regio, await voortzetting()))).toBe('goed')
    expect(await dossiers()).toMatchObject([{ verwachtOp: '2026-04-02', gesloten: null }])
    expect(code(await keur('bram', regio, await voortzetting()))).toBe('goed')
    expect(await dossiers()).toHaveLength(1)
  })
})
