/** Rows of letters: only ever added (PGB-31, PGB-32). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import type { Briefsoort } from '../../brief/index.ts'

interface Plek {
  readonly regio: string
  readonly zaak: string
}

export interface Bronrij {
  /** Canonical JSON: from what the letter is made, beside the outcome. */
  readonly bron: string
  readonly bronHash: string
}

export async function voegVoorstelbriefToe(
  tx: Transactie,
  { regio, zaak }: Plek,
  versie: number,
  { bron, bronHash }: Bronrij,
): Promise<void> {
  await tx.query('insert into pgb.voorstelbrief (regio, zaak, versie, bron, bron_hash) values ($1, $2, $3, $4, $5)', [
    regio,
    zaak,
    versie,
    bron,
    bronHash,
  ])
}

/** Undefined for a proposal from before there were letters. */
export async function leesVoorstelbrief(
  tx: Transactie,
  { regio, zaak }: Plek,
  versie: number,
): Promise<(Bronrij & { readonly vastgelegd: Date }) | undefined> {
  const sql = `select bron, bron_hash as "bronHash", vastgelegd from pgb.voorstelbrief
    where regio = $1 and zaak = $2 and versie = $3`
  return (await tx.query<Bronrij & { vastgelegd: Date }>(sql, [regio, zaak, versie]))[0]
}

export interface NieuweBrief extends Plek, Bronrij {
  readonly soort: Briefsoort
  readonly beschikking: string | null
  readonly voorstel: number | null
  readonly termijnregel: string | null
  /** The day that the letter bears. */
  readonly datum: string
  /** Canonical JSON of the letter without layout. */
  readonly model: string
  readonly html: string
  readonly htmlSha256: string
  /** Null for a history that was played in: then the file is made from the model when somebody asks for it. */
  readonly pdf: Uint8Array | null
  readonly pdfSha256: string | null
  readonly programma: string
}

export interface Briefrij extends Omit<NieuweBrief, 'html' | 'pdf'> {
  readonly id: string
  readonly vastgelegd: Date
  readonly verzondenOp: string | null
  readonly verzondenDoor: string | null
}

export async function voegBriefToe(tx: Transactie, brief: NieuweBrief): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into pgb.brief (regio, id, zaak, soort, beschikking, voorstel, termijnregel, datum, bron, bron_hash, model,
       html, html_sha256, pdf, pdf_sha256, programma)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      brief.regio,
      id,
      brief.zaak,
      brief.soort,
      brief.beschikking,
      brief.voorstel,
      brief.termijnregel,
      brief.datum,
      brief.bron,
      brief.bronHash,
      brief.model,
      brief.html,
      brief.htmlSha256,
      brief.pdf === null ? null : Buffer.from(brief.pdf),
      brief.pdfSha256,
      brief.programma,
    ],
  )
  return id
}

export async function voegVerzendingToe(
  tx: Transactie,
  { regio, zaak }: Plek,
  brief: string,
  dag: string,
): Promise<void> {
  await tx.query('insert into pgb.briefverzending (regio, brief, zaak, dag) values ($1, $2, $3, $4)', [
    regio,
    brief,
    zaak,
    dag,
  ])
}

const VELDEN = `b.regio, b.id, b.zaak, b.soort, b.beschikking, b.voorstel, b.termijnregel, b.datum::text as datum,
  b.bron, b.bron_hash as "bronHash", b.model, b.html_sha256 as "htmlSha256", b.pdf_sha256 as "pdfSha256", b.programma,
  b.vastgelegd, v.dag::text as "verzondenOp", v.door as "verzondenDoor"`
const BRIEF = `pgb.brief b left join pgb.briefverzending v on v.regio = b.regio and v.brief = b.id`

/** All letters of a case, oldest first. */
export async function leesBrieven(tx: Transactie, { regio, zaak }: Plek): Promise<Briefrij[]> {
  const sql = `select ${VELDEN} from ${BRIEF} where b.regio = $1 and b.zaak = $2 order by b.volgnummer`
  return tx.query<Briefrij>(sql, [regio, zaak])
}

export async function leesBesluitbrief(
  tx: Transactie,
  regio: string,
  beschikking: string,
): Promise<Briefrij | undefined> {
  const sql = `select ${VELDEN} from ${BRIEF} where b.regio = $1 and b.beschikking = $2`
  return (await tx.query<Briefrij>(sql, [regio, beschikking]))[0]
}

export async function leesBrief(tx: Transactie, regios: readonly string[], id: string): Promise<Briefrij | undefined> {
  const sql = `select ${VELDEN} from ${BRIEF} where b.regio = any ($1) and b.id = $2`
  return (await tx.query<Briefrij>(sql, [regios, id]))[0]
}

export interface Briefbestanden {
  readonly html: string
  readonly pdf: Buffer | null
}

export async function leesBriefbestanden(tx: Transactie, regio: string, id: string): Promise<Briefbestanden> {
  const [rij] = await tx.query<Briefbestanden>('select html, pdf from pgb.brief where regio = $1 and id = $2', [
    regio,
    id,
  ])
  if (!rij) throw new Error('A letter that was just read is not there')
  return rij
}
