/** Rows of notes and documents of a case, and of which document a note rests on: only ever added. */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'

interface Plek {
  readonly regio: string
  readonly id: string
}

export async function voegNotitieToe(tx: Transactie, zaak: Plek, tekst: string): Promise<string> {
  const id = randomUUID()
  await tx.query('insert into pgb.notitie (regio, id, zaak, tekst) values ($1, $2, $3, $4)', [
    zaak.regio,
    id,
    zaak.id,
    tekst,
  ])
  return id
}

export interface Notitierij {
  readonly id: string
  readonly tekst: string
  readonly vastgelegd: Date
  readonly door: string
}

export async function leesNotities(tx: Transactie, zaak: Plek): Promise<Notitierij[]> {
  return tx.query<Notitierij>(
    'select id, tekst, vastgelegd, door from pgb.notitie where regio = $1 and zaak = $2 order by vastgelegd, id',
    [zaak.regio, zaak.id],
  )
}

export interface Documentrij {
  readonly id: string
  readonly naam: string
  readonly soort: string
  readonly mediatype: string
  readonly sha256: string
  /** In bytes. */
  readonly grootte: number
  readonly geldigVan: string | null
  readonly geldigTot: string | null
  readonly ontvangenOp: string
  readonly virusscan: 'niet_gescand' | 'schoon'
  readonly vastgelegd: Date
  readonly door: string
}

export type NieuweDocumentrij = Omit<Documentrij, 'id' | 'grootte' | 'vastgelegd' | 'door'> & {
  readonly inhoud: Buffer
}

export async function voegDocumentToe(tx: Transactie, zaak: Plek, document: NieuweDocumentrij): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into pgb.document (regio, id, zaak, naam, soort, mediatype, sha256, inhoud, geldig_van, geldig_tot,
       ontvangen_op, virusscan)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      zaak.regio,
      id,
      zaak.id,
      document.naam,
      document.soort,
      document.mediatype,
      document.sha256,
      document.inhoud,
      document.geldigVan,
      document.geldigTot,
      document.ontvangenOp,
      document.virusscan,
    ],
  )
  return id
}

/** Without the bytes. */
export async function leesDocumenten(tx: Transactie, zaak: Plek): Promise<Documentrij[]> {
  return tx.query<Documentrij>(
    `select id, naam, soort, mediatype, sha256, octet_length(inhoud) as grootte, geldig_van::text as "geldigVan",
       geldig_tot::text as "geldigTot", virusscan, vastgelegd, door,
       coalesce(ontvangen_op, (vastgelegd at time zone 'Europe/Amsterdam')::date)::text as "ontvangenOp"
     from pgb.document where regio = $1 and zaak = $2 order by vastgelegd, id`,
    [zaak.regio, zaak.id],
  )
}

export interface Stukinhoud {
  readonly zaak: string
  readonly naam: string
  readonly mediatype: string
  readonly sha256: string
  readonly inhoud: Buffer
}

export async function leesInhoud(
  tx: Transactie,
  regios: readonly string[],
  document: string,
): Promise<Stukinhoud | undefined> {
  const sql = 'select zaak, naam, mediatype, sha256, inhoud from pgb.document where regio = any ($1) and id = $2'
  return (await tx.query<Stukinhoud>(sql, [regios, document]))[0]
}

export async function voegBewijsToe(
  tx: Transactie,
  zaak: Plek,
  notitie: string,
  documenten: readonly string[],
): Promise<void> {
  if (documenten.length === 0) return
  await tx.query(
    `insert into pgb.notitiebewijs (regio, zaak, notitie, document)
     select $1, $2, $3, document from unnest($4::text[]) document`,
    [zaak.regio, zaak.id, notitie, [...new Set(documenten)]],
  )
}

export interface Bewijsrij {
  readonly notitie: string
  readonly document: string
}

export async function leesBewijs(tx: Transactie, zaak: Plek): Promise<Bewijsrij[]> {
  return tx.query<Bewijsrij>(
    'select notitie, document from pgb.notitiebewijs where regio = $1 and zaak = $2 order by vastgelegd, document',
    [zaak.regio, zaak.id],
  )
}
