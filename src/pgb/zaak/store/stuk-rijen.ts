/** Rows of notes and documents of a case: only ever added. */
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
  readonly mediatype: string
  readonly sha256: string
  readonly geldigVan: string | null
  readonly geldigTot: string | null
  readonly virusscan: 'niet_gescand' | 'schoon'
}

export async function voegDocumentToe(
  tx: Transactie,
  zaak: Plek,
  document: Omit<Documentrij, 'id'> & { inhoud: Buffer },
): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into pgb.document (regio, id, zaak, naam, mediatype, sha256, inhoud, geldig_van, geldig_tot, virusscan)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      zaak.regio,
      id,
      zaak.id,
      document.naam,
      document.mediatype,
      document.sha256,
      document.inhoud,
      document.geldigVan,
      document.geldigTot,
      document.virusscan,
    ],
  )
  return id
}

/** Without the bytes. */
export async function leesDocumenten(tx: Transactie, zaak: Plek): Promise<Documentrij[]> {
  return tx.query<Documentrij>(
    `select id, naam, mediatype, sha256, geldig_van::text as "geldigVan", geldig_tot::text as "geldigTot", virusscan
     from pgb.document where regio = $1 and zaak = $2 order by vastgelegd, id`,
    [zaak.regio, zaak.id],
  )
}

export async function leesInhoud(tx: Transactie, zaak: Plek, document: string): Promise<Buffer | undefined> {
  const sql = 'select inhoud from pgb.document where regio = $1 and zaak = $2 and id = $3'
  return (await tx.query<{ inhoud: Buffer }>(sql, [zaak.regio, zaak.id, document]))[0]?.inhoud
}
