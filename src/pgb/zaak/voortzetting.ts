/**
 * The continuation of one holder to the next year: a case of its own with its own toets and content (PGB-1, Rlz 5.7). What only
 * follows the new table is proposed at once; what differs more is left to a person.
 */
import { randomUUID } from 'node:crypto'
import { schrijfDatum } from '../../waarden/datum.ts'
import type { Dossier } from '../contract.ts'
import { optellen } from '../jaar/besluit.ts'
import type { Jaarverloop } from '../jaar/jaarverloop.ts'
import { zetVoort } from '../voortzetting/voortzetting.ts'
import type { Daad } from './daad.ts'
import { feitenUit, lijstpointer } from './dossierdelen.ts'
import type { Inhoud } from './inhoud.ts'
import { vouwTermijn } from './klok.ts'
import { leesKeten } from './store/besluit-rijen.ts'
import { voegFeitenToe } from './store/feit-rijen.ts'
import { type Voortzetstand, voegVoortzettingToe } from './store/wijziging-rijen.ts'
import { sluitHouder, voegZaakToe } from './store/zaak-rijen.ts'
import { stelVoor } from './voorstel.ts'
import { jaarVanHouder } from './wijziging.ts'
import { neemInBehandeling } from './zaak.ts'
import { OORDEELGROND, PLICHT } from './zaakdelen.ts'

const MOTIVERING = 'Voortzetting van het pgb naar het nieuwe jaar: alleen de tarieventabel is anders.'
const GEVEND: readonly string[] = ['verlening', 'gedeeltelijk', 'wijziging']

export async function zetHouderVoort(
  daad: Daad,
  { regio, budgethouder }: { regio: string; budgethouder: string },
  jaar: number,
): Promise<Voortzetstand> {
  const { tx, vandaag } = daad
  await sluitHouder(tx, regio, budgethouder)
  const bewaar = async (stand: Voortzetstand, zaak: string | null, redenen: readonly unknown[]) => {
    await voegVoortzettingToe(tx, { regio, jaar, budgethouder, stand, zaak, redenen })
    return stand
  }
  const verloop = await jaarVanHouder(daad, { regio, budgethouder }, jaar - 1)
  const einde = eindeVan(verloop)
  const vorig = await laatsteGevende(daad, regio, budgethouder)
  if (einde === null || vorig === null) return bewaar('geen_pgb', null, [])
  const { dossier, uitkomst } = vorig
  const voortzetting = zetVoort({ dossier, uitkomst, ...einde }, jaar, vandaag)
  if ('fout' in voortzetting)
    return bewaar('gestopt', null, [
      { soort: voortzetting.fout.code, plekken: voortzetting.fout.fouten.map(({ pointer }) => pointer) },
    ])
  const { peildatum: _, ...nieuw } = voortzetting.dossier
  const zaak = await maakZaakVan(daad, { regio, budgethouder }, nieuw, vorig)
  const { afwijkingen } = voortzetting
  if (afwijkingen.length > 0) return bewaar('apart', zaak.zaak, afwijkingen)
  await stelVoor(daad, { ...zaak, keuze: { soort: 'verlening', peildatum: vandaag, motivering: MOTIVERING } })
  return bewaar('voorgesteld', zaak.zaak, [])
}

/** The pgb must run on the last day of the year; else there is nothing to continue. */
function eindeVan(verloop: Jaarverloop): { einde: string; jaarbedragCent: number } | null {
  const laatste = verloop.perioden.at(-1)
  if (!laatste || laatste.jaardelen === null) return null
  return { einde: schrijfDatum(laatste.tot), jaarbedragCent: optellen(laatste.jaardelen) }
}

export async function laatsteGevende({ tx }: Daad, regio: string, budgethouder: string): Promise<Inhoud | null> {
  const rij = (await leesKeten(tx, regio, budgethouder)).findLast(({ soort }) => GEVEND.includes(soort))
  return rij ? (JSON.parse(rij.inhoud) as Inhoud) : null
}

/** For a holder who is there already: his name and BSN stay where they are. In hand at once, by who asked. */
export async function maakZaakVan(
  daad: Daad,
  { regio, budgethouder }: { regio: string; budgethouder: string },
  dossier: Dossier,
  { delen }: Inhoud,
): Promise<{ zaak: string; versie: number }> {
  const id = randomUUID()
  const { termijnen, besluitUiterlijk } = vouwTermijn(dossier, [])
  const { ontvangenOp, soort } = dossier.aanvraag
  const { nzaUiterlijk } = termijnen
  await voegZaakToe(daad.tx, { regio, id, soort, budgethouder, ontvangenOp, besluitUiterlijk, nzaUiterlijk })
  const feiten = new Map<string, unknown>(feitenUit(dossier))
  for (const oordeel of dossier.beoordelingen ?? []) feiten.set(lijstpointer('/beoordelingen', oordeel.regel), oordeel)
  for (const [n, plicht] of (dossier.verplichtingenOpgelegd ?? []).entries())
    feiten.set(lijstpointer('/verplichtingenOpgelegd', delen?.toegevoegd[n] ?? randomUUID()), plicht)
  for (const [sleutel, invulling] of Object.entries(delen?.plichten ?? {})) feiten.set(`${PLICHT}${sleutel}`, invulling)
  for (const [regel, grond] of Object.entries(delen?.oordeelgronden ?? {})) feiten.set(`${OORDEELGROND}${regel}`, grond)
  const rijen = [...feiten].map(([pointer, waarde]) => ({ pointer, waarde, vervangt: null }))
  await voegFeitenToe(daad.tx, { regio, id }, rijen, { bron: 'voortzetting', geldigOp: ontvangenOp, zaakversie: 1 })
  return { zaak: id, versie: await neemInBehandeling(daad, { zaak: id, versie: 1 }) }
}
