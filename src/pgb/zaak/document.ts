/** Notes and documents of a case. What a file is follows from its first bytes, never from its name (T17). */
import { createHash } from 'node:crypto'
import { leesDatum } from '../../waarden/datum.ts'
import type { Daad } from './daad.ts'
import { noteerZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { leesZaakrij } from './openen.ts'
import {
  type Documentrij,
  leesDocumenten,
  leesInhoud,
  leesNotities,
  type Notitierij,
  voegDocumentToe,
  voegNotitieToe,
} from './store/stuk-rijen.ts'

/** Hook for a virus scanner. Without one a document bears the mark that it was not scanned. */
export interface Virusscanner {
  scan(inhoud: Buffer): Promise<'schoon' | 'besmet'>
}

export interface NieuwDocument {
  readonly zaak: string
  readonly naam: string
  /** What the sender says it is; must be what the bytes say. */
  readonly mediatype: string
  readonly inhoud: Buffer
  /** Validity of what it proves, for instance of a diploma or a registration. */
  readonly geldigVan?: string
  readonly geldigTot?: string
}

const BYTES_MAX = 10 * 1024 * 1024
const EERSTE_BYTES: readonly (readonly [mediatype: string, hex: string])[] = [
  ['application/pdf', '255044462d'],
  ['image/png', '89504e470d0a1a0a'],
  ['image/jpeg', 'ffd8ff'],
]

export async function voegDocumentBij(daad: Daad, nieuw: NieuwDocument, scanner?: Virusscanner): Promise<string> {
  const zaak = await leesZaakrij(daad, nieuw.zaak)
  const { inhoud, naam, geldigVan = null, geldigTot = null } = nieuw
  const mediatype = keurSoort(inhoud, nieuw.mediatype)
  for (const dag of [geldigVan, geldigTot])
    if (dag !== null && leesDatum(dag) === null) return weiger({ code: 'datum-kan-niet', veld: 'geldig' })
  if (geldigVan !== null && geldigTot !== null && geldigTot < geldigVan)
    return weiger({ code: 'datum-kan-niet', veld: 'geldigTot' })
  const oordeel = (await scanner?.scan(inhoud)) ?? 'niet_gescand'
  if (oordeel === 'besmet') return weiger({ code: 'document-geweigerd', reden: 'besmet' })
  const id = await voegDocumentToe(daad.tx, zaak, {
    naam: schoneNaam(naam),
    mediatype,
    sha256: createHash('sha256').update(inhoud).digest('hex'),
    inhoud,
    geldigVan,
    geldigTot,
    virusscan: oordeel,
  })
  await noteerZaak(daad, zaak, zaak.versie, ['document'])
  return id
}

function keurSoort(inhoud: Buffer, genoemd: string): string {
  if (inhoud.length === 0) return weiger({ code: 'document-geweigerd', reden: 'leeg' })
  if (inhoud.length > BYTES_MAX) return weiger({ code: 'document-geweigerd', reden: 'te-groot' })
  const soort = EERSTE_BYTES.find(([, hex]) => inhoud.subarray(0, hex.length / 2).toString('hex') === hex)?.[0]
  if (soort === undefined) return weiger({ code: 'document-geweigerd', reden: 'soort-onbekend' })
  return soort === genoemd ? soort : weiger({ code: 'document-geweigerd', reden: 'soort-wijkt-af' })
}

/** A name is a text to show and nothing else: no folders, no line ends, no numbers that could be a BSN. */
function schoneNaam(naam: string): string {
  const kaal = (naam.split(/[\\/]/).pop() ?? '')
    .replace(/\p{Cc}/gu, '')
    .replace(/[0-9]{9}/g, '*********')
    .trim()
  return kaal === '' ? 'document' : kaal.slice(0, 200)
}

export async function voegNotitieBij(daad: Daad, notitie: { zaak: string; tekst: string }): Promise<string> {
  const zaak = await leesZaakrij(daad, notitie.zaak)
  const tekst = notitie.tekst.trim()
  if (tekst === '' || tekst.length > 10_000) return weiger({ code: 'grond-ontbreekt', veld: 'tekst' })
  const id = await voegNotitieToe(daad.tx, zaak, tekst)
  await noteerZaak(daad, zaak, zaak.versie, ['notitie'])
  return id
}

export interface Stukken {
  readonly notities: readonly Notitierij[]
  readonly documenten: readonly Documentrij[]
}

export async function stukkenVan(daad: Daad, id: string): Promise<Stukken> {
  const zaak = await leesZaakrij(daad, id)
  await noteerZaak(daad, zaak, zaak.versie, ['notities', 'documenten'])
  return { notities: await leesNotities(daad.tx, zaak), documenten: await leesDocumenten(daad.tx, zaak) }
}

export async function inhoudVan(daad: Daad, stuk: { zaak: string; document: string }): Promise<Buffer> {
  const zaak = await leesZaakrij(daad, stuk.zaak)
  await noteerZaak(daad, zaak, zaak.versie, ['document'])
  return (await leesInhoud(daad.tx, zaak, stuk.document)) ?? weiger({ code: 'onbekend' })
}
