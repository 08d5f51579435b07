/** Notes and documents of a case, and which documents a note rests on (PGB-1). */
import type { Virusscanner } from '../../platform/virusscanner.ts'
import { datum, leesDatum } from '../../waarden/datum.ts'
import type { Daad } from './daad.ts'
import { hernoem, type Keuring, keurBestand } from './document-keuring.ts'
import { noteerZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { leesZaakrij, pseudoniemVan } from './openen.ts'
import {
  type Documentrij,
  leesBewijs,
  leesDocumenten,
  leesInhoud,
  leesNotities,
  type Notitierij,
  type Stukinhoud,
  voegBewijsToe,
  voegDocumentToe,
  voegNotitieToe,
} from './store/stuk-rijen.ts'

/** What it is, and the days that belong to it; `geldigVan` and `geldigTot` are of what it proves, such as a registration. */
export interface Documentgegevens {
  readonly soort?: string
  readonly geldigVan?: string
  readonly geldigTot?: string
  /** The day it came in; the day of today when absent. */
  readonly ontvangenOp?: string
}

export interface NieuwDocument extends Documentgegevens {
  readonly zaak: string
  readonly naam: string
  /** What the sender says it is; must be what the bytes say. */
  readonly mediatype: string
  readonly inhoud: Buffer
}

/** For who has the bytes at hand; a face lets them be looked at before the transaction begins. */
export async function voegDocumentBij(daad: Daad, nieuw: NieuwDocument, scanner?: Virusscanner): Promise<string> {
  await leesZaakrij(daad, nieuw.zaak)
  return bewaarDocument(daad, nieuw.zaak, await keurBestand(nieuw, scanner), nieuw)
}

export async function bewaarDocument(
  daad: Daad,
  id: string,
  keuring: Keuring,
  gegevens: Documentgegevens & { readonly naam?: string },
): Promise<string> {
  const zaak = await leesZaakrij(daad, id)
  if ('fout' in keuring) return weiger(keuring.fout)
  const gekeurd = gegevens.naam === undefined ? keuring.goed : hernoem(keuring.goed, gegevens.naam)
  const { soort = 'overig', geldigVan = null, geldigTot = null, ontvangenOp = daad.vandaag } = gegevens
  for (const [veld, dag] of Object.entries({ geldigVan, geldigTot, ontvangenOp }))
    if (dag !== null && leesDatum(dag) === null) return weiger({ code: 'datum-kan-niet', veld })
  if (geldigVan !== null && geldigTot !== null && geldigTot < geldigVan)
    return weiger({ code: 'datum-kan-niet', veld: 'geldigTot' })
  if (ontvangenOp > daad.vandaag) return weiger({ code: 'datum-kan-niet', veld: 'ontvangenOp' })
  const document = await voegDocumentToe(daad.tx, zaak, { ...gekeurd, soort, geldigVan, geldigTot, ontvangenOp })
  await noteerZaak(daad, zaak, zaak.versie, ['document'])
  return document
}

export interface NieuweNotitie {
  readonly zaak: string
  readonly tekst: string
  /** Ids of documents of the same case. */
  readonly documenten?: readonly string[]
}

export async function voegNotitieBij(daad: Daad, notitie: NieuweNotitie): Promise<string> {
  const zaak = await leesZaakrij(daad, notitie.zaak)
  const tekst = notitie.tekst.trim()
  if (tekst === '' || tekst.length > 10_000) return weiger({ code: 'grond-ontbreekt', veld: 'tekst' })
  const id = await voegNotitieToe(daad.tx, zaak, tekst)
  await voegBewijsToe(daad.tx, zaak, id, notitie.documenten ?? [])
  await noteerZaak(daad, zaak, zaak.versie, ['notitie'])
  return id
}

export interface Stukken {
  readonly notities: readonly (Notitierij & { readonly documenten: readonly string[] })[]
  readonly documenten: readonly Documentrij[]
}

export async function stukkenVan(daad: Daad, id: string): Promise<Stukken> {
  const zaak = await leesZaakrij(daad, id)
  await noteerZaak(daad, zaak, zaak.versie, ['notities', 'documenten'])
  return leesStukken(daad, zaak)
}

/** Without a row in the log: for who writes one himself. */
export async function leesStukken({ tx }: Daad, zaak: { regio: string; id: string }): Promise<Stukken> {
  const bewijs = await leesBewijs(tx, zaak)
  const notities = await leesNotities(tx, zaak)
  return {
    notities: notities.map((notitie) => ({
      ...notitie,
      documenten: bewijs.filter((rij) => rij.notitie === notitie.id).map(({ document }) => document),
    })),
    documenten: await leesDocumenten(tx, zaak),
  }
}

/** The bytes, with what they are. The log names the document and the hash of its bytes before they go out (PLT-23). */
export async function inhoudVan(daad: Daad, document: string): Promise<Stukinhoud> {
  const stuk = (await leesInhoud(daad.tx, daad.context.regios, document)) ?? weiger({ code: 'onbekend' })
  const zaak = await leesZaakrij(daad, stuk.zaak)
  await noteer(daad, {
    objectSoort: 'document',
    objectId: document,
    regio: zaak.regio,
    betrokkenen: [pseudoniemVan(daad, zaak)],
    bestandHash: stuk.sha256,
  })
  return stuk
}

/** As a screen shows it: with the name of who kept it, and where its validity stands today. */
export function documentBeeld(document: Documentrij, vandaag: string, persoon: (id: string) => unknown) {
  return { ...document, door: persoon(document.door), geldigheid: geldigheidOp(document, vandaag) }
}

type Geldigheid = 'nog_niet' | 'geldig' | 'verloopt' | 'verlopen'
/** Days ahead that we warn: time enough to ask for a new one within a term of eight weeks. */
const WAARSCHUW_DAGEN = 56

/** Where the validity of a document stands on a day; null when it has none. Its last day still counts. */
function geldigheidOp(
  { geldigVan, geldigTot }: Pick<Documentrij, 'geldigVan' | 'geldigTot'>,
  dag: string,
): Geldigheid | null {
  if (geldigVan === null && geldigTot === null) return null
  if (geldigTot !== null && geldigTot < dag) return 'verlopen'
  if (geldigVan !== null && geldigVan > dag) return 'nog_niet'
  return geldigTot !== null && datum(geldigTot) - datum(dag) <= WAARSCHUW_DAGEN ? 'verloopt' : 'geldig'
}
