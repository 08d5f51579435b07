/**
 * The dossier of a case: the fold of its facts as they are known now or were known at a moment (PGB-1). Saving records only
 * what changed, and every dossier that is saved has passed the door of invoer first.
 */
import { randomUUID } from 'node:crypto'
import type { Dossier, Foutantwoord } from '../contract.ts'
import { controleerDossier } from '../invoer/index.ts'
import type { Daad } from './daad.ts'
import { feitenUit, lijstpointer, nietTeZetten, verschil, voegSamen } from './dossierdelen.ts'
import { weiger } from './fout.ts'
import { opschortingenUit, vouwTermijn, type Zaaktermijn } from './klok.ts'
import { noteer } from './log.ts'
import { bewaarZaak, type Gezien, gemaskeerdBsn, leesZaakrij, openZaak, pseudoniemVan } from './openen.ts'
import { beeindigVoorstel } from './store/besluit-rijen.ts'
import {
  type Feitrij,
  leesFeiten,
  leesGeschiedenis,
  type NieuwFeit,
  type Stand,
  type Vastlegging,
  voegFeitenToe,
} from './store/feit-rijen.ts'
import { leesTermijnregels } from './store/termijn-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

/** As long as nothing was decided or withdrawn. */
export const OPEN = ['ontvangen', 'in_behandeling', 'voorgesteld'] as const

interface Gevouwen {
  readonly dossier: Dossier
  readonly feiten: readonly Feitrij[]
  readonly termijn: Zaaktermijn
}

/** Reads facts and clock together. */
export async function vouwZaak(
  { tx }: Daad,
  zaak: { regio: string; id: string },
  stand: Stand = {},
): Promise<Gevouwen> {
  const feiten = await leesFeiten(tx, zaak.regio, zaak.id, stand)
  const regels = await leesTermijnregels(tx, zaak.regio, zaak.id, stand.bekendOp ?? null)
  const waarden = new Map(
    feiten.filter(({ waarde }) => waarde !== null).map(({ pointer, waarde }) => [pointer, waarde]),
  )
  const dossier = voegSamen(zaak.regio, waarden, opschortingenUit(regels))
  // Before the first fact was recorded there is no application to count from.
  if (dossier.aanvraag === undefined) return weiger({ code: 'onbekend' })
  return { dossier, feiten, termijn: vouwTermijn(dossier, regels) }
}

/** The dossier as it is, or as it was known at a moment (ISO 8601), or as it holds on a day. */
export async function dossierVan(daad: Daad, id: string, stand: Stand = {}): Promise<Dossier> {
  return (await toonZaak(daad, id, stand)).dossier
}

export interface Zaakbeeld extends Omit<Zaakrij, 'bsnVersleuteld'> {
  readonly bsn: string | null
  readonly dossier: Dossier
  readonly termijn: Zaaktermijn
}

/** The whole case, as a screen shows it. */
export async function toonZaak(daad: Daad, id: string, stand: Stand = {}): Promise<Zaakbeeld> {
  const zaak = await leesZaakrij(daad, id)
  const { dossier, termijn } = await vouwZaak(daad, zaak, stand)
  await noteerZaak(daad, zaak, zaak.versie)
  const { bsnVersleuteld, ...zichtbaar } = zaak
  return { ...zichtbaar, bsn: gemaskeerdBsn(daad, zaak), dossier, termijn }
}

/** Every value that one fact has had, oldest first. */
export async function geschiedenisVan(daad: Daad, id: string, pointer: string): Promise<readonly Feitrij[]> {
  const zaak = await leesZaakrij(daad, id)
  await noteerZaak(daad, zaak, zaak.versie, [pointer])
  return leesGeschiedenis(daad.tx, zaak.regio, zaak.id, pointer)
}

export interface Bewaring extends Gezien {
  readonly dossier: unknown
  /** Where the change comes from: a form, a conversation, a letter. */
  readonly bron: string
  /** Day from which the changed facts hold; the day of today when absent. */
  readonly geldigOp?: string
}

/** Saves a whole dossier. Gives the new version and the pointers that changed. */
export async function bewaarDossier(daad: Daad, bewaring: Bewaring): Promise<{ versie: number; gewijzigd: string[] }> {
  const zaak = await openZaak(daad, bewaring, OPEN)
  const nieuw = keurDossier(bewaring.dossier)
  const vast = nietTeZetten(nieuw)
  if (nieuw.regio !== zaak.regio) vast.push('/regio')
  if (nieuw.aanvraag.soort !== zaak.soort) vast.push('/aanvraag/soort')
  if (vast.length > 0) return weiger({ code: 'niet-te-zetten', pointers: vast.sort() })
  const gehouden = (await vouwZaak(daad, zaak)).feiten.filter(({ waarde }) => waarde !== null)
  const anders = verschil(new Map(gehouden.map(({ pointer, waarde }) => [pointer, waarde])), feitenUit(nieuw))
  if (anders.size === 0) return weiger({ code: 'niets-gewijzigd' })
  const { bron, geldigOp = daad.vandaag } = bewaring
  const versie = await wijzigFeiten(daad, zaak, anders, { bron, geldigOp })
  return { versie, gewijzigd: [...anders.keys()] }
}

export interface Oordeelsgave extends Gezien {
  readonly regel: string
  readonly uitkomst: 'voldaan' | 'niet_voldaan'
  readonly motivering: string
  readonly grond?: 'doelmatigheid' | 'kwaliteit'
}

/** A judgement of a person becomes a fact; who and when are given by the system (PGB-5). */
export async function velOordeel(daad: Daad, oordeel: Oordeelsgave): Promise<number> {
  const zaak = await openZaak(daad, oordeel, OPEN)
  const { regel, uitkomst, motivering, grond } = oordeel
  const waarde = { regel, uitkomst, motivering, ...(grond ? { grond } : {}), ...wieEnWanneer(daad) }
  return wijzigFeiten(daad, zaak, new Map([[lijstpointer('/beoordelingen', regel), waarde]]), oordeelsbron(daad))
}

/** An obligation that no rule proposed, imposed with a reason (PGB-10). */
export async function legVerplichtingOp(
  daad: Daad,
  verplichting: Gezien & { soort: string; motivering: string },
): Promise<number> {
  const zaak = await openZaak(daad, verplichting, OPEN)
  const { soort, motivering } = verplichting
  const pointer = lijstpointer('/verplichtingenOpgelegd', randomUUID())
  return wijzigFeiten(
    daad,
    zaak,
    new Map([[pointer, { soort, motivering, ...wieEnWanneer(daad) }]]),
    oordeelsbron(daad),
  )
}

export const wieEnWanneer = ({ context, vandaag }: Daad) => ({ door: context.gebruiker, op: vandaag })
export const oordeelsbron = ({ vandaag }: Daad) => ({ bron: 'oordeel', geldigOp: vandaag })

/** The door of invoer; all defects come back at once. */
export function keurDossier(waarde: unknown): Dossier {
  const uitslag = controleerDossier(waarde)
  return 'goed' in uitslag ? uitslag.goed : geweigerd(uitslag.fout)
}

const geweigerd = (antwoord: Foutantwoord): never => weiger({ code: 'dossier-geweigerd', antwoord })

/** Adds rows for what changed, each naming the row that it replaces. */
export async function wijzigFeiten(
  daad: Daad,
  zaak: Zaakrij,
  anders: ReadonlyMap<string, unknown>,
  vastlegging: Omit<Vastlegging, 'zaakversie'>,
): Promise<number> {
  const laatste = new Map((await leesFeiten(daad.tx, zaak.regio, zaak.id)).map(({ pointer, id }) => [pointer, id]))
  const rijen = [...anders].map(
    ([pointer, waarde]): NieuwFeit => ({ pointer, waarde, vervangt: laatste.get(pointer) ?? null }),
  )
  await voegFeitenToe(daad.tx, zaak, rijen, { ...vastlegging, zaakversie: zaak.versie + 1 })
  return naWijziging(daad, zaak, [...anders.keys()])
}

/**
 * After a change of facts or clock: the dossier must still be right, the worklist gets its new day, and a proposal that
 * lay open falls, because it no longer tells what the case tells (T3).
 */
export async function naWijziging(daad: Daad, zaak: Zaakrij, deel: readonly string[]): Promise<number> {
  const { dossier, termijn } = await vouwZaak(daad, zaak)
  keurDossier(dossier)
  if (zaak.voorstel !== null)
    await beeindigVoorstel(daad.tx, { regio: zaak.regio, zaak: zaak.id }, zaak.voorstel, {
      soort: 'vervallen',
      reden: 'gewijzigd',
    })
  const versie = await bewaarZaak(daad, zaak, {
    ...(zaak.status === 'voorgesteld' ? { status: 'in_behandeling' as const, voorstel: null } : {}),
    ontvangenOp: dossier.aanvraag.ontvangenOp,
    besluitUiterlijk: termijn.besluitUiterlijk,
    nzaUiterlijk: termijn.termijnen.nzaUiterlijk,
  })
  await noteerZaak(daad, zaak, versie, deel)
  return versie
}

export async function noteerZaak(
  daad: Daad,
  zaak: Zaakrij,
  versie: number,
  deel: readonly string[] = [],
): Promise<void> {
  await noteer(daad, {
    objectSoort: 'zaak',
    objectId: zaak.id,
    objectVersie: versie,
    regio: zaak.regio,
    betrokkenen: [pseudoniemVan(daad, zaak)],
    deel,
  })
}
