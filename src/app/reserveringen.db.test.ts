import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kaderbeeld } from '../kader/index.ts'
import { boekPost } from '../kader/store/boek.ts'
import { standVan } from '../kader/store/stand.ts'
import { reserveringstaak, volgReserveringen, vraagReserveringen } from '../opgaven/reserveringstaak.ts'
import { aanvraag, als, goed, maakTesthuis, type Testhuis, voorgesteldeZaak } from '../pgb/zaak/testhuis.ts'
import { keurGoed } from '../pgb/zaak/voorstel.ts'
import { trekAanvraagIn } from '../pgb/zaak/zaak.ts'
import { systemClock } from '../platform/clock.ts'
import { inTransactie, type Transactie } from '../platform/db.ts'
import { maakLog } from '../platform/log.ts'
import { maakWerker } from '../platform/taken/index.ts'
import { alsSuper } from '../platform/testdatabase.ts'

const JAAR = 2026
const DAG = '2026-04-02'
let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
  huis.dag = DAG
})
afterAll(() => huis.sluit())

const doe = <T>(regio: string, werk: (tx: Transactie) => Promise<T>): Promise<T> =>
  inTransactie(huis.omgeving.pool, als('carla', regio), werk)
const tel = (regio: string) => doe(regio, (tx) => volgReserveringen(tx, regio, DAG))
const beeld = (regio: string) =>
  doe(regio, (tx) => kaderbeeld(tx, { regio, jaar: JAAR, dag: DAG, bekendOp: null }, true))
const keur = async (regio: string, zaak: { id: string; versie: number; inhoudHash: string }) =>
  goed(
    await huis.als(
      'bram',
      (d) => keurGoed(d, { zaak: zaak.id, versie: zaak.versie, inhoudHash: zaak.inhoudHash }),
      regio,
    ),
  )
/** Leaves exactly this much room. */
async function laatRuimte(regio: string, cent: number): Promise<void> {
  const { kaderCent, gebruiktCent } = await doe(regio, (tx) => standVan(tx, regio, JAAR))
  const bedragCent = gebruiktCent + cent - (kaderCent ?? 0)
  const post = { regio, jaar: JAAR, soort: 'overheveling_eigen', bedragCent, geldigOp: '2026-04-01' } as const
  await doe(regio, (tx) => boekPost(tx, { ...post, kenmerk: `brief ${regio} ${cent}`, toelichting: 'Overheveling' }))
}

describe('KAD-4 RES-1 de verwachting kent het werk in behandeling (art. 10 NZa-regeling monitoring pgb)', () => {
  test('nieuw werk telt, en een besluit haalt in zijn eigen transactie eruit wat het toekent', async () => {
    const regio = '5507'
    const zaak = await voorgesteldeZaak(huis, aanvraag(regio))
    expect((await beeld(regio)).reserveringen.bedragCent).toBe(0)
    const geteld = await tel(regio)
    expect(geteld).toBeGreaterThan(0)
    const voor = await beeld(regio)
    expect(voor.reserveringen).toMatchObject({
      bedragCent: geteld,
      toelichting: expect.stringMatching(/^Geteld: 1 za/),
    })
    expect(voor.projectie.verwachtCent).toBe(geteld)
    await keur(regio, zaak)
    const na = await beeld(regio)
    expect(na.gebruiktCent).toBeGreaterThan(0)
    expect(na.reserveringen.bedragCent).toBe(Math.max(0, geteld - na.gebruiktCent))
    // Counted twice it would be the sum of both.
    expect(na.projectie.verwachtCent).toBe(Math.max(geteld, na.gebruiktCent))
    expect(na.projectie.verwachtCent).toBeLessThan(geteld + na.gebruiktCent)
    expect(await tel(regio)).toBe(0)
    expect((await beeld(regio)).projectie.verwachtCent).toBe(na.gebruiktCent)
  })

  test('nieuw werk dat niet meer past opent het dossier; met precies genoeg ruimte niet', async () => {
    const [past, pastNiet] = ['5508', '5509'] as const
    const zaken = [await voorgesteldeZaak(huis, aanvraag(past)), await voorgesteldeZaak(huis, aanvraag(pastNiet))]
    const cent = await tel(past)
    await laatRuimte(past, cent)
    await laatRuimte(pastNiet, cent - 1)
    await tel(past)
    expect((await beeld(past)).overschrijdingen).toEqual([])
    await tel(pastNiet)
    const [dossier] = (await beeld(pastNiet)).overschrijdingen
    expect(dossier).toMatchObject({ overCent: 1, verwachtOp: '2026-12-31', gesloten: null })
    const { id, versie } = zaken[1] ?? { id: '', versie: 0 }
    const terug = { zaak: id, versie, reden: 'De aanvrager ziet ervan af.' }
    goed(await huis.als('anna', (d) => trekAanvraagIn(d, terug), pastNiet))
    expect(await tel(pastNiet)).toBe(0)
  })

  test('een telling wordt eenmaal gevraagd per verandering, en doet niets als er niets veranderde', async () => {
    const regio = '5510'
    const taken = async () =>
      (
        await alsSuper(
          huis.database.server,
          `select stand from platform.taak where soort = 'kader.reserveringen' and regio = '${regio}'`,
          huis.database.naam,
        )
      ).length
    const vraag = () => vraagReserveringen(huis.omgeving, [regio])
    await Promise.all([vraag(), vraag()])
    expect(await taken()).toBe(1)
    await voorgesteldeZaak(huis, aanvraag(regio))
    await vraag()
    await vraag()
    expect(await taken()).toBe(2)
    const log = maakLog('silent', systemClock)
    const soorten = [reserveringstaak(huis.omgeving)]
    expect(await maakWerker({ pool: huis.omgeving.pool, regios: [regio], soorten, log }).ronde()).toBe(2)
    expect((await beeld(regio)).reserveringen.bedragCent).toBeGreaterThan(0)
    const rijen = () =>
      alsSuper(huis.database.server, `select 1 from kader.reservering where regio = '${regio}'`, huis.database.naam)
    const aantal = (await rijen()).length
    await tel(regio)
    expect(await rijen()).toHaveLength(aantal)
  })
})
