/** Agreements in the form of the contract, each with what the test finds now (PGB-15). */
import { naamsleutel } from '../budgetplan/post.ts'
import type { Planbevinding, Planvraag } from '../contract-budgetplan.ts'
import { raaktPeriode } from '../overeenkomst/overeenkomst.ts'
import type { LopendePlicht } from '../overeenkomst/plichten.ts'
import { isTeLaat, type Overeenkomststand, standVan, svbStandVan } from '../overeenkomst/stand.ts'
import { staatInDeWeg, toetsOvereenkomst } from '../overeenkomst/toets.ts'
import type { OpenOvereenkomsten, Overeenkomsten } from './contract-overeenkomst.ts'
import type { Daad } from './daad.ts'
import { noteerZaak, vouwZaak } from './dossier.ts'
import type { Inhoud } from './inhoud.ts'
import { noteer } from './log.ts'
import { leesZaakrij } from './openen.ts'
import { geblokkeerdSinds } from './openwijziging.ts'
import { leesNamen } from './store/beeld-rijen.ts'
import { leesRegister } from './store/intake-rijen.ts'
import {
  leesBetaaladviezen,
  leesOpenOvereenkomsten,
  leesOvereenkomstenVan,
  leesOvereenkomststappen,
  leesPlichtinhoud,
  type Overeenkomstrij,
  telUrenElders,
} from './store/overeenkomst-rijen.ts'
import { leesPlichtenVan } from './store/plicht-rijen.ts'
import { leesVerzoeken } from './store/signaal-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

/** What goes out is JSON: a moment becomes text in the face. */
type Beeld<T> = { readonly [lid in keyof T]: unknown }

/** All agreements of the holder of a case, of his other cases too. */
export async function overeenkomstenBij(daad: Daad, id: string): Promise<Beeld<Overeenkomsten>> {
  const { tx, vandaag } = daad
  const zaak = await leesZaakrij(daad, id)
  const rijen = await leesOvereenkomstenVan(tx, zaak.regio, zaak.budgethouder)
  const ids = rijen.map((rij) => rij.id)
  const stappen = await leesOvereenkomststappen(tx, [zaak.regio], ids)
  const adviezen = await leesBetaaladviezen(tx, [zaak.regio], ids)
  const namen = await leesNamen(
    tx,
    [...stappen, ...adviezen].map(({ door }) => door),
  )
  const wie = (door: string) => ({ id: door, naam: namen.get(door) ?? null })
  const beelden = []
  for (const rij of rijen) {
    const eigen = stappen.filter(({ overeenkomst }) => overeenkomst === rij.id)
    const stand = standVan(eigen, rij.vervangen)
    const bevindingen = NOG_VAN_BELANG.includes(stand) ? await bevindingenVan(daad, zaak, rijen, rij) : []
    beelden.push({
      ...kort(rij, stand, vandaag),
      overeenkomst: rij.inhoud,
      stand,
      svb: svbStandVan(eigen),
      bevindingen,
      staatInDeWeg: staatInDeWeg(bevindingen),
      stappen: eigen.map(({ overeenkomst: _, door, ...stap }) => ({ ...stap, door: wie(door) })),
      betaaladviezen: adviezen
        .filter(({ overeenkomst }) => overeenkomst === rij.id)
        .map(({ overeenkomst: _, regio: __, door, ...advies }) => ({
          ...advies,
          loopt: advies.geeindigdOp === null && (advies.tot ?? vandaag) >= vandaag,
          door: wie(door),
        })),
    })
  }
  await noteerZaak(daad, zaak, zaak.versie, ['overeenkomsten'])
  const verzoeken = await leesVerzoeken(tx, zaak.regio, zaak.budgethouder)
  return { overeenkomsten: beelden, betaaladviesGeblokkeerdSinds: geblokkeerdSinds(verzoeken, vandaag) }
}

/** What ended or was refused is not tested again. */
const NOG_VAN_BELANG: readonly Overeenkomststand[] = ['ontvangen', 'goedgekeurd']
const LIJST_MAX = 200

/** What waits for a decision in these regions. */
export async function openOvereenkomsten(daad: Daad): Promise<Beeld<OpenOvereenkomsten>> {
  const { tx, context, vandaag } = daad
  const rijen = await leesOpenOvereenkomsten(tx, context.regios, LIJST_MAX + 1)
  await noteer(daad, {
    objectSoort: 'werklijst',
    objectId: 'overeenkomsten',
    regio: context.regios.length === 1 ? (context.regios[0] ?? null) : null,
  })
  return {
    overeenkomsten: rijen.slice(0, LIJST_MAX).map((rij) => ({ ...kort(rij, 'ontvangen', vandaag), regio: rij.regio })),
    meer: rijen.length > LIJST_MAX,
  }
}

function kort(rij: Overeenkomstrij, stand: Overeenkomststand, vandaag: string) {
  const { id, versie, zaak, nummer, naam, wijzigt, ontvangenOp, uiterlijk, inhoud } = rij
  const zorgverlener = inhoud.zorgverlener.naam.trim()
  const teLaat = isTeLaat(stand, uiterlijk, vandaag)
  return { id, versie, zaak, nummer, naam, zorgverlener, wijzigt, ontvangenOp, uiterlijk, teLaat }
}

/** The test of one agreement beside what this holder has, and beside the hours of the carer elsewhere in the region. */
export async function bevindingenVan(
  daad: Daad,
  zaak: Zaakrij,
  alle: readonly Overeenkomstrij[],
  rij: Overeenkomstrij,
): Promise<readonly Planbevinding[]> {
  const { tx } = daad
  const { inhoud: overeenkomst, ontvangenOp } = rij
  const { dossier } = await vouwZaak(daad, { regio: rij.regio, id: rij.zaak })
  const stappen = await leesOvereenkomststappen(
    tx,
    [rij.regio],
    alle.map(({ id }) => id),
  )
  const naast = alle.filter(
    (ander) =>
      ander.id !== rij.id &&
      ander.id !== rij.wijzigt &&
      raaktPeriode(ander.inhoud, overeenkomst) &&
      standVan(
        stappen.filter((stap) => stap.overeenkomst === ander.id),
        ander.vervangen,
      ) === 'goedgekeurd',
  )
  const { zorgverlener, van, tot = null } = overeenkomst
  const carer = { naamsleutel: naamsleutel(zorgverlener.naam), agbCode: zorgverlener.agbCode ?? null }
  return toetsOvereenkomst({
    overeenkomst,
    ontvangenOp,
    begeleidingGroep: dossier.budgetplan?.begeleidingGroep ?? 'geen',
    bewijzen: await bewijzenVan(daad, rij),
    naast: naast.map(({ inhoud }) => inhoud),
    andereHouders: await telUrenElders(tx, zaak, carer, { van, tot }),
    plichten: await plichtenVan(daad, zaak),
  })
}

type Bewijzen = NonNullable<Planvraag['bewijzen']>

/** Evidence that was recorded in the case and that nothing replaced. */
async function bewijzenVan({ tx }: Daad, rij: Overeenkomstrij): Promise<Bewijzen> {
  const rijen = await leesRegister(tx, 'kwalificatiebewijs', { regio: rij.regio, id: rij.zaak })
  const vervangen = rijen.map(({ vervangt }) => vervangt)
  return rijen
    .filter(({ id, ingetrokken }) => ingetrokken !== true && !vervangen.includes(id))
    .map(({ zorgverlener, soort, van, tot }) => ({
      zorgverlener: String(zorgverlener),
      soort: soort as Bewijzen[number]['soort'],
      van: String(van),
      ...(tot === null ? {} : { tot: String(tot) }),
    }))
}

/** Obligations that did not lapse, with whom and what they exclude as the sealed decision says. */
async function plichtenVan({ tx }: Daad, { regio, budgethouder }: Zaakrij): Promise<LopendePlicht[]> {
  const inhouden = new Map((await leesPlichtinhoud(tx, regio, budgethouder)).map((rij) => [rij.id, rij]))
  return (await leesPlichtenVan(tx, regio, budgethouder))
    .filter(({ laatste }) => laatste !== 'vervallen')
    .map(({ id, soort, tekst, ingang, tot }) => {
      const { inhoud = '{}', sleutel = '' } = inhouden.get(id) ?? {}
      const bron = (JSON.parse(inhoud) as Partial<Inhoud>).plichten?.find((plicht) => plicht.sleutel === sleutel)
      return {
        soort,
        tekst,
        ingang,
        ...(tot === null ? {} : { tot }),
        ...(bron?.zorgverlener === undefined ? {} : { zorgverlener: bron.zorgverlener }),
        ...(bron?.functies === undefined ? {} : { functies: bron.functies }),
      }
    })
}
