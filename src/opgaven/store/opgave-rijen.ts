/** Rows of the reports: numbers, built reports, their steps and explanations. Only ever added (NZA-4). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../platform/db.ts'
import type { Bedragkolom } from '../maandopgave/kolommen.ts'
import type { Reserveringsdeel } from '../reservering/reservering.ts'

export type Maandsoort = 'pgb_maand' | 'pgb_jaar' | 'hulpmiddelen_maand' | 'hulpmiddelen_definitief'

/** A report of a region about a month (`jjjj-mm`). */
export interface Plek {
  readonly regio: string
  readonly soort: Maandsoort
  readonly tijdvak: string
}

/** Numbers by holder, by region. */
export type Nummers = ReadonlyMap<string, ReadonlyMap<string, number>>

/** As two texts a region, because a year has as many numbers as holders. */
export async function leesNummers(tx: Transactie, regios: readonly string[], jaar: number): Promise<Nummers> {
  const rijen = await tx.query<{ regio: string; houders: string; nummers: string }>(
    `select regio, string_agg(budgethouder, E'\\n') as houders, string_agg(nummer::text, E'\\n') as nummers
     from opgaven.volgnummer where regio = any ($1) and jaar = $2 group by regio`,
    [regios, jaar],
  )
  return new Map(
    rijen.map(({ regio, ...rij }) => {
      const nummers = rij.nummers.split('\n')
      return [regio, new Map(rij.houders.split('\n').map((houder, i) => [houder, Number(nummers[i])]))]
    }),
  )
}

/** Gives these holders a number of the year. */
export async function geefNummers(
  tx: Transactie,
  regio: string,
  jaar: number,
  houders: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into opgaven.volgnummer (regio, jaar, budgethouder)
     select $1, $2, houder from unnest($3::text[]) as houder order by houder on conflict do nothing`,
    [regio, jaar, houders],
  )
}

export async function houderVan(
  tx: Transactie,
  regio: string,
  jaar: number,
  nummer: number,
): Promise<string | undefined> {
  const rijen = await tx.query<{ budgethouder: string }>(
    'select budgethouder from opgaven.volgnummer where regio = $1 and jaar = $2 and nummer = $3',
    [regio, jaar, nummer],
  )
  return rijen[0]?.budgethouder
}

/** What travels with a report beside its rows. */
export interface Meereizend {
  /** Sentences in both languages: which version, what was left out and why. */
  readonly zinnen: readonly { readonly nl: string; readonly en: string }[]
  /** Cases that could not be read, by number. */
  readonly onleesbaar: readonly string[]
  /** Extra costs of corona by the ledger: in no column and in no total (KAD-2). */
  readonly ekcCent: number
  readonly gebruiktCent: number
}

export interface Opgaverij extends Plek {
  readonly id: string
  readonly jaar: number
  readonly versie: number
  readonly peildatum: string
  /** ISO 8601, with all its digits. */
  readonly bekendOp: string
  readonly regeling: string
  readonly rijen: number
  readonly totalen: Readonly<Record<Bedragkolom, number>>
  /** By number of the row. */
  readonly reserveringen: Readonly<Record<string, readonly Reserveringsdeel[]>>
  readonly toelichting: Meereizend
  readonly naam: string
  readonly sha256: string
  readonly vastgelegd: Date
  readonly door: string
}

const VELDEN = `regio, id, soort, tijdvak, jaar, versie, peildatum::text as peildatum,
  to_char(bekend_op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "bekendOp", regeling, rijen, totalen,
  reserveringen, toelichting, naam, sha256, vastgelegd, door`

/** Two who build at the same moment get the same version: then one of them is refused (`opgave_versie`). */
export async function voegOpgaveToe(
  tx: Transactie,
  opgave: Omit<Opgaverij, 'id' | 'versie' | 'vastgelegd' | 'door' | 'totalen'> & {
    readonly inhoud: Buffer
    /** By column of the report. */
    readonly totalen: Readonly<Record<string, number>>
  },
): Promise<string> {
  const id = randomUUID()
  const { regio, soort, tijdvak, jaar, peildatum, bekendOp, regeling, rijen, naam, inhoud, sha256 } = opgave
  await tx.query(
    `insert into opgaven.opgave (regio, id, soort, tijdvak, jaar, versie, peildatum, bekend_op, regeling, rijen, totalen,
       reserveringen, toelichting, naam, inhoud, sha256)
     select $1, $2, $3, $4, $5, 1 + (select count(*) from opgaven.opgave o
         where o.regio = $1 and o.soort = $3 and o.tijdvak = $4), $6, $7, $8, $9, $10::jsonb, $11::jsonb, $12::jsonb, $13,
       $14, $15`,
    [
      regio,
      id,
      soort,
      tijdvak,
      jaar,
      peildatum,
      bekendOp,
      regeling,
      rijen,
      JSON.stringify(opgave.totalen),
      JSON.stringify(opgave.reserveringen),
      JSON.stringify(opgave.toelichting),
      naam,
      inhoud,
      sha256,
    ],
  )
  return id
}

export async function leesOpgave(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<Opgaverij | undefined> {
  const sql = `select ${VELDEN} from opgaven.opgave where regio = any ($1) and id = $2`
  return (await tx.query<Opgaverij>(sql, [regios, id]))[0]
}

/** All that were built of a month, newest first. */
export function leesOpgavenVan(tx: Transactie, { regio, soort, tijdvak }: Plek): Promise<Opgaverij[]> {
  return tx.query<Opgaverij>(
    `select ${VELDEN} from opgaven.opgave where regio = $1 and soort = $2 and tijdvak = $3 order by versie desc`,
    [regio, soort, tijdvak],
  )
}

export async function leesInhoud(tx: Transactie, regio: string, id: string): Promise<Buffer> {
  const [rij] = await tx.query<{ inhoud: Buffer }>('select inhoud from opgaven.opgave where regio = $1 and id = $2', [
    regio,
    id,
  ])
  if (!rij) throw new Error('The bytes of a report are not there')
  return rij.inhoud
}

export type Stapsoort = 'gebouwd' | 'gevalideerd' | 'bevroren' | 'ingediend' | 'gebrek' | 'escalatie'

export interface Staprij extends Plek {
  readonly id: string
  readonly opgave: string | null
  readonly stap: Stapsoort
  readonly dag: string
  readonly gegevens: Readonly<Record<string, unknown>>
  readonly vastgelegd: Date
  readonly door: string
}

export async function voegStapToe(tx: Transactie, stap: Omit<Staprij, 'id' | 'vastgelegd' | 'door'>): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into opgaven.stap (regio, id, soort, tijdvak, opgave, stap, dag, gegevens)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb)`,
    [stap.regio, id, stap.soort, stap.tijdvak, stap.opgave, stap.stap, stap.dag, JSON.stringify(stap.gegevens)],
  )
  return id
}

/** Oldest first; without a month or a kind: of every one of the region. Each kind of report has a life of its own. */
export function leesStappen(
  tx: Transactie,
  regio: string,
  tijdvak: string | null = null,
  soort: Maandsoort | null = null,
): Promise<Staprij[]> {
  return tx.query<Staprij>(
    `select regio, id, soort, tijdvak, opgave, stap, dag::text as dag, gegevens, vastgelegd, door from opgaven.stap
     where regio = $1 and ($2::text is null or tijdvak = $2) and ($3::text is null or soort = $3) order by volgnummer`,
    [regio, tijdvak, soort],
  )
}

export interface Toelichting {
  /** Of the row; null: of the whole month. */
  readonly nummer: number | null
  readonly tekst: string
  readonly vastgelegd: Date
  readonly door: string
}

export async function voegToelichtingToe(
  tx: Transactie,
  { regio, soort, tijdvak }: Plek,
  nummer: number | null,
  tekst: string,
): Promise<string> {
  const id = randomUUID()
  await tx.query(
    'insert into opgaven.toelichting (regio, id, soort, tijdvak, nummer, tekst) values ($1, $2, $3, $4, $5, $6)',
    [regio, id, soort, tijdvak, nummer, tekst],
  )
  return id
}

/** The last one of each row and of the month. */
export function leesToelichtingen(tx: Transactie, { regio, soort, tijdvak }: Plek): Promise<Toelichting[]> {
  return tx.query<Toelichting>(
    `select distinct on (nummer) nummer, tekst, vastgelegd, door from opgaven.toelichting
     where regio = $1 and soort = $2 and tijdvak = $3 order by nummer nulls first, volgnummer desc`,
    [regio, soort, tijdvak],
  )
}
