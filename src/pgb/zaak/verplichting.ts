/** Obligations: filled in while a decision is prepared, booked when it is sealed, and followed after it (PGB-10 to 14). */
import { nadelenVan } from '../intrekking/nadeel.ts'
import { toetsDossier } from '../rekenhart.ts'
import { type Plicht, type Plichtinvulling, sleutelsVan } from '../verplichtingen/plicht.ts'
import { magVolgen, standVan } from '../verplichtingen/stand.ts'
import type { Daad } from './daad.ts'
import { OPEN, oordeelsbron, vouwZaak, wijzigFeiten } from './dossier.ts'
import { weiger } from './fout.ts'
import type { Inhoud } from './inhoud.ts'
import { controleerAfweging, isVerplicht } from './inhoud-keuring.ts'
import { noteer } from './log.ts'
import { type Gezien, leesZaakrij, openZaak, pseudoniemVan } from './openen.ts'
import {
  heeftDocument,
  leesLaatsteVerlening,
  type NieuwePlichtstap,
  type Plichtrij,
  voegPlichtenToe,
  voegPlichtstapToe,
  zoekPlicht,
} from './store/plicht-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'
import { PLICHT, zaakdelenVan } from './zaakdelen.ts'

/** What one obligation asks exactly. Filling it in again replaces it; both stay in the history. */
export async function vulPlichtIn(
  daad: Daad,
  { zaak: id, versie, sleutel, ...invulling }: Gezien & Plichtinvulling & { readonly sleutel: string },
): Promise<number> {
  const zaak = await openZaak(daad, { zaak: id, versie }, OPEN)
  const { dossier, feiten } = await vouwZaak(daad, zaak)
  const uitslag = toetsDossier(dossier)
  const verplichtingen = 'goed' in uitslag ? uitslag.goed.verplichtingen : []
  if (!sleutelsVan(verplichtingen, zaakdelenVan(feiten).toegevoegd).includes(sleutel))
    return weiger({ code: 'onbekend' })
  const { ingang, tot, controleOp } = invulling
  if (tot !== undefined && tot < (ingang ?? dossier.aanvraag.ingangsdatum))
    return weiger({ code: 'grond-ontbreekt', veld: 'tot' })
  if (controleOp !== undefined && ingang !== undefined && controleOp < ingang)
    return weiger({ code: 'grond-ontbreekt', veld: 'controleOp' })
  return wijzigFeiten(daad, zaak, new Map([[`${PLICHT}${sleutel}`, invulling]]), oordeelsbron(daad))
}

/** A changed grant that leaves the holder worse off asks the weighing, unless an event of the law leaves no choice. */
export async function controleerNadeel({ tx }: Daad, zaak: Zaakrij, { keuze, uitkomst, delen }: Inhoud): Promise<void> {
  const wijzigt =
    keuze.soort === 'wijziging' ||
    (keuze.soort === 'gedeeltelijk' && (zaak.soort === 'wijziging' || zaak.soort === 'herindicatie'))
  if (!wijzigt || isVerplicht(keuze)) return
  const vorige = await leesLaatsteVerlening(tx, zaak.regio, zaak.budgethouder)
  if (vorige === undefined) return
  if (nadelenVan((JSON.parse(vorige) as Inhoud).uitkomst, uitkomst).length > 0)
    controleerAfweging(delen?.afweging ?? null)
}

/** In the transaction that seals: no obligation is imposed that nobody follows. */
export async function boekPlichten(daad: Daad, zaak: Zaakrij, beschikking: string, inhoud: string): Promise<void> {
  const { plichten = [], keuze } = JSON.parse(inhoud) as Inhoud
  if (!['verlening', 'gedeeltelijk', 'wijziging'].includes(keuze.soort)) return
  const { regio, id, budgethouder } = zaak
  await voegPlichtenToe(
    daad.tx,
    { regio, zaak: id, beschikking, budgethouder },
    plichten.map((plicht) => ({ ...plicht, volledigeTekst: volledigeTekst(plicht) })),
  )
}

/** Whom and what an exclusion is about is part of its text. */
function volledigeTekst({ tekst, zorgverlener, functies = [] }: Plicht): string {
  const delen = [zorgverlener, functies.join(', ')].filter((deel) => deel !== undefined && deel !== '')
  return delen.length === 0 ? tekst : `${tekst} (${delen.join(': ')})`
}

/** Records what was found. Not met is followed by a weighing and by nothing else. */
export async function zetPlichtstap(
  daad: Daad,
  { zaak: id, versie, ...stap }: Gezien & NieuwePlichtstap,
): Promise<number> {
  const { tx, context, vandaag } = daad
  const plicht = await zoekPlicht(tx, context.regios, id)
  if (!plicht) return weiger({ code: 'onbekend' })
  if (plicht.versie !== versie) return weiger({ code: 'versie-verouderd', versie: plicht.versie })
  if (!magVolgen(plicht.laatste, stap.stap)) return weiger({ code: 'stap-past-niet', na: plicht.laatste ?? 'begin' })
  if (stap.dag > vandaag || stap.dag < plicht.ingang) return weiger({ code: 'grond-ontbreekt', veld: 'dag' })
  if (stap.stap === 'bewijs' && stap.document === undefined)
    return weiger({ code: 'grond-ontbreekt', veld: 'document' })
  if (stap.document !== undefined && !(await heeftDocument(tx, plicht, stap.document)))
    return weiger({ code: 'document-onbekend' })
  await voegPlichtstapToe(tx, { regio: plicht.regio, id, versie: versie + 1 }, stap)
  const zaak = await leesZaakrij(daad, plicht.zaak)
  await noteer(daad, {
    objectSoort: 'besluit',
    objectId: id,
    objectVersie: versie + 1,
    regio: plicht.regio,
    betrokkenen: [pseudoniemVan(daad, zaak)],
    deel: ['plicht', stap.stap],
  })
  return versie + 1
}

export const standVanRij = (rij: Plichtrij, vandaag: string) => standVan(rij.laatste, rij, vandaag)
