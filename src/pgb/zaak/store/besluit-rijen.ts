/** Rows of proposals and sealed decisions (PGB-30, PGB-32), and of the messages that tell of them. */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import type { Besluitsoort } from '../inhoud.ts'

export interface Voorstelrij {
  readonly versie: number
  readonly soort: Besluitsoort
  readonly inhoud: string
  readonly inhoudHash: string
  readonly voorsteller: string
}

interface Plek {
  readonly regio: string
  readonly zaak: string
}

export async function voegVoorstelToe(
  tx: Transactie,
  { regio, zaak }: Plek,
  voorstel: Omit<Voorstelrij, 'voorsteller'>,
): Promise<void> {
  await tx.query(
    'insert into pgb.voorstel (regio, zaak, versie, soort, inhoud, inhoud_hash) values ($1, $2, $3, $4, $5, $6)',
    [regio, zaak, voorstel.versie, voorstel.soort, voorstel.inhoud, voorstel.inhoudHash],
  )
}

export async function leesVoorstel(tx: Transactie, { regio, zaak }: Plek, versie: number): Promise<Voorstelrij> {
  const [rij] = await tx.query<Voorstelrij>(
    `select versie, soort, inhoud, inhoud_hash as "inhoudHash", voorsteller from pgb.voorstel
     where regio = $1 and zaak = $2 and versie = $3`,
    [regio, zaak, versie],
  )
  if (!rij) throw new Error('The proposal that a case names is not there')
  return rij
}

export async function beeindigVoorstel(
  tx: Transactie,
  { regio, zaak }: Plek,
  versie: number,
  einde: { soort: 'teruggewezen' | 'vervallen'; reden: string },
): Promise<void> {
  await tx.query('insert into pgb.voorstel_einde (regio, zaak, versie, einde, reden) values ($1, $2, $3, $4, $5)', [
    regio,
    zaak,
    versie,
    einde.soort,
    einde.reden,
  ])
}

export interface Beschikkingrij {
  readonly regio: string
  readonly id: string
  readonly zaak: string
  readonly budgethouder: string
  readonly voorstel: number
  readonly soort: Besluitsoort
  /** Canonical JSON: facts, outcome, parameters, calculation, obligations and grounds. */
  readonly inhoud: string
  readonly inhoudHash: string
  readonly regelsetHash: string
  readonly regelsetVersie: string
  readonly programma: string
  readonly voorsteller: string
  readonly goedkeurder: string
  /** Of the previous decision for the same budget holder; null for the first. */
  readonly vorigeHash: string | null
  readonly ketenHash: string
  readonly vastgelegd: Date
}

const VELDEN = `regio, id, zaak, budgethouder, voorstel, soort, inhoud, inhoud_hash as "inhoudHash",
  regelset_hash as "regelsetHash", regelset_versie as "regelsetVersie", programma, voorsteller, goedkeurder,
  vorige_hash as "vorigeHash", keten_hash as "ketenHash", vastgelegd`

export async function voegBeschikkingToe(
  tx: Transactie,
  b: Omit<Beschikkingrij, 'goedkeurder' | 'vastgelegd'>,
): Promise<void> {
  await tx.query(
    `insert into pgb.beschikking (regio, id, zaak, budgethouder, voorstel, soort, inhoud, inhoud_hash, regelset_hash,
       regelset_versie, programma, voorsteller, vorige_hash, keten_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      b.regio,
      b.id,
      b.zaak,
      b.budgethouder,
      b.voorstel,
      b.soort,
      b.inhoud,
      b.inhoudHash,
      b.regelsetHash,
      b.regelsetVersie,
      b.programma,
      b.voorsteller,
      b.vorigeHash,
      b.ketenHash,
    ],
  )
}

/** Hash of the last link of a holder's chain, or null when there is no decision yet. */
export async function laatsteKetenHash(tx: Transactie, regio: string, budgethouder: string): Promise<string | null> {
  const [rij] = await tx.query<{ hash: string }>(
    `select keten_hash as hash from pgb.beschikking where regio = $1 and budgethouder = $2
     order by volgnummer desc limit 1`,
    [regio, budgethouder],
  )
  return rij?.hash ?? null
}

export async function leesBeschikking(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<Beschikkingrij | undefined> {
  const sql = `select ${VELDEN} from pgb.beschikking where regio = any ($1) and id = $2`
  return (await tx.query<Beschikkingrij>(sql, [regios, id]))[0]
}

export async function leesKeten(tx: Transactie, regio: string, budgethouder: string): Promise<Beschikkingrij[]> {
  return tx.query<Beschikkingrij>(
    `select ${VELDEN} from pgb.beschikking where regio = $1 and budgethouder = $2 order by volgnummer`,
    [regio, budgethouder],
  )
}

/** Ids after the last one seen, in order, so that millions can be walked through in pages. */
export async function leesBeschikkingIds(
  tx: Transactie,
  regios: readonly string[],
  na: string,
  aantal: number,
): Promise<string[]> {
  const rijen = await tx.query<{ id: string }>(
    'select id from pgb.beschikking where regio = any ($1) and id > $2 order by id limit $3',
    [regios, na, aantal],
  )
  return rijen.map(({ id }) => id)
}

/** The same seed gives the same sample from the same decisions. */
export async function kiesSteekproef(
  tx: Transactie,
  regios: readonly string[],
  zaad: string,
  aantal: number,
): Promise<string[]> {
  const rijen = await tx.query<{ id: string }>(
    `select id from pgb.beschikking where regio = any ($1)
     order by sha256(convert_to($2 || id, 'UTF8')), id limit $3`,
    [regios, zaad, aantal],
  )
  return rijen.map(({ id }) => id)
}

export async function voegUitberichtToe(
  tx: Transactie,
  bericht: { regio: string; soort: string; inhoud: unknown },
): Promise<void> {
  await tx.query('insert into platform.uitbericht (regio, id, soort, inhoud) values ($1, $2, $3, $4::jsonb)', [
    bericht.regio,
    randomUUID(),
    bericht.soort,
    JSON.stringify(bericht.inhoud),
  ])
}
