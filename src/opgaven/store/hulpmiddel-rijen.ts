/** Rows of the spend on devices: files, their lines, what counts of them, and the national room. Only ever added (NZA-8). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../platform/db.ts'
import type { Cent } from '../../waarden/bedrag.ts'
import { type Categorie, geenBedragen, type Maandtotaal } from '../hulpmiddelen/kolommen.ts'

export type Bron = 'facturen' | 'totalen'

export interface Bestandsrij {
  readonly id: string
  readonly soort: Bron
  readonly naam: string
  readonly sha256: string
  readonly regels: number
  readonly bedragCent: Cent
  readonly vastgelegd: Date
  readonly door: string
}

const BESTAND = `id, soort, naam, sha256, regels, bedrag_cent as "bedragCent", vastgelegd, door`

export async function vindBestand(tx: Transactie, regio: string, sha256: string): Promise<Bestandsrij | undefined> {
  const sql = `select ${BESTAND} from opgaven.hulpmiddelbestand where regio = $1 and sha256 = $2`
  return (await tx.query<Bestandsrij>(sql, [regio, sha256]))[0]
}

/** Newest first. */
export function leesBestanden(tx: Transactie, regio: string, aantal: number): Promise<Bestandsrij[]> {
  const sql = `select ${BESTAND} from opgaven.hulpmiddelbestand where regio = $1 order by volgnummer desc limit $2`
  return tx.query<Bestandsrij>(sql, [regio, aantal])
}

export async function voegBestandToe(
  tx: Transactie,
  regio: string,
  bestand: Omit<Bestandsrij, 'id' | 'vastgelegd' | 'door'>,
): Promise<string> {
  const id = randomUUID()
  const { soort, naam, sha256, regels, bedragCent } = bestand
  await tx.query(
    `insert into opgaven.hulpmiddelbestand (regio, id, soort, naam, sha256, regels, bedrag_cent)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [regio, id, soort, naam, sha256, regels, bedragCent],
  )
  return id
}

/** Claims these months for one kind of source; gives those that another kind holds. */
export async function claimMaanden(
  tx: Transactie,
  regio: string,
  maanden: readonly string[],
  bron: Bron,
): Promise<readonly string[]> {
  await tx.query(
    `insert into opgaven.hulpmiddelmaand (regio, maand, bron)
     select $1, maand, $3 from unnest($2::text[]) as maand order by maand on conflict do nothing`,
    [regio, maanden, bron],
  )
  return anderBron(tx, regio, maanden, bron)
}

export async function anderBron(
  tx: Transactie,
  regio: string,
  maanden: readonly string[],
  bron: Bron,
): Promise<readonly string[]> {
  const rijen = await tx.query<{ maand: string }>(
    'select maand from opgaven.hulpmiddelmaand where regio = $1 and maand = any ($2) and bron <> $3 order by maand',
    [regio, maanden, bron],
  )
  return rijen.map(({ maand }) => maand)
}

export interface Regelrij {
  readonly rij: number
  readonly leverancier: string
  readonly factuur: string
  readonly regel: number
  readonly datum: string
  readonly maand: string
  readonly hulpmiddel: string
  readonly categorie: Categorie
  readonly bedragCent: Cent
}

const ALS_TABEL = `select * from jsonb_to_recordset($2::jsonb) as n(rij integer, leverancier text, factuur text,
  regel integer, datum date, maand text, hulpmiddel text, categorie text, "bedragCent" bigint)`

/** Gives how many were new: a line that is there already stays as it is. */
export async function voegRegelsToe(
  tx: Transactie,
  regio: string,
  { bestand, bron }: { readonly bestand: string; readonly bron: Bron },
  regels: readonly Regelrij[],
): Promise<number> {
  const rijen = await tx.query<{ een: number }>(
    `insert into opgaven.hulpmiddelregel (regio, bestand, rij, leverancier, factuur, regel, dag, maand, bron, hulpmiddel,
       categorie, bedrag_cent)
     select $1, $3, n.rij, n.leverancier, n.factuur, n.regel, n.datum, n.maand, $4, n.hulpmiddel, n.categorie, n."bedragCent"
     from (${ALS_TABEL}) n order by n.leverancier, n.factuur, n.regel on conflict do nothing returning 1 as een`,
    [regio, JSON.stringify(regels), bestand, bron],
  )
  return rijen.length
}

export interface Bekend {
  readonly rij: number
  /** False: another day, device or amount was recorded for this line. */
  readonly gelijk: boolean
}

/** Which of these lines are there already. */
export function bekendeRegels(tx: Transactie, regio: string, regels: readonly Regelrij[]): Promise<Bekend[]> {
  return tx.query<Bekend>(
    `select n.rij, (r.dag, r.hulpmiddel, r.categorie, r.bedrag_cent) = (n.datum, n.hulpmiddel, n.categorie, n."bedragCent")
       as gelijk
     from (${ALS_TABEL}) n join opgaven.hulpmiddelregel r
       on r.regio = $1 and r.leverancier = n.leverancier and r.factuur = n.factuur and r.regel = n.regel order by n.rij`,
    [regio, JSON.stringify(regels)],
  )
}

export interface Tijd {
  readonly van: string
  readonly tot: string
  /** ISO 8601, or `infinity`. */
  readonly bekendOp: string
}

/** Sums per month and category of what counts; months without any line are absent. */
export async function leesMaandtotalen(tx: Transactie, regio: string, tijd: Tijd): Promise<readonly Maandtotaal[]> {
  const rijen = await tx.query<{ maand: string; categorie: Categorie; cent: Cent }>(
    `select maand, categorie, sum(bedrag_cent)::bigint as cent
     from opgaven.hulpmiddelen_geldig(array[$1], $2, $3, $4::timestamptz) group by maand, categorie order by maand`,
    [regio, tijd.van, tijd.tot, tijd.bekendOp],
  )
  const maanden = new Map<string, Record<Categorie, number>>()
  for (const { maand, categorie, cent } of rijen) {
    const bedragen = maanden.get(maand) ?? geenBedragen()
    bedragen[categorie] = cent
    maanden.set(maand, bedragen)
  }
  return [...maanden].map(([maand, bedragen]) => ({ regio, maand, bedragen }))
}

export interface Getelderegel extends Regelrij {
  readonly bron: Bron
  readonly bestand: string
  readonly totaal: number
}

/** The lines behind a sum, one page, in a fixed order. */
export function leesRegels(
  tx: Transactie,
  regio: string,
  tijd: Tijd,
  { categorie, vanaf, aantal }: { categorie: string | null; vanaf: number; aantal: number },
): Promise<Getelderegel[]> {
  return tx.query<Getelderegel>(
    `select r.rij, r.leverancier, r.factuur, r.regel, r.dag::text as datum, r.maand, r.hulpmiddel, r.categorie,
       r.bedrag_cent as "bedragCent", r.bron, b.naam as bestand, count(*) over ()::integer as totaal
     from opgaven.hulpmiddelen_geldig(array[$1], $2, $3, $4::timestamptz) r
     join opgaven.hulpmiddelbestand b on b.regio = r.regio and b.id = r.bestand
     where $5::text is null or r.categorie = $5
     order by r.dag, r.leverancier, r.factuur, r.regel offset $6 limit $7`,
    [regio, tijd.van, tijd.tot, tijd.bekendOp, categorie, vanaf, aantal],
  )
}

export async function bewaarCsv(
  tx: Transactie,
  regio: string,
  opgave: string,
  { naam, inhoud, sha256 }: { readonly naam: string; readonly inhoud: Buffer; readonly sha256: string },
): Promise<void> {
  await tx.query('insert into opgaven.opgave_csv (regio, opgave, naam, inhoud, sha256) values ($1, $2, $3, $4, $5)', [
    regio,
    opgave,
    naam,
    inhoud,
    sha256,
  ])
}

export async function leesCsv(
  tx: Transactie,
  regios: readonly string[],
  opgave: string,
): Promise<
  { readonly regio: string; readonly naam: string; readonly inhoud: Buffer; readonly sha256: string } | undefined
> {
  const sql = 'select regio, naam, inhoud, sha256 from opgaven.opgave_csv where regio = any ($1) and opgave = $2'
  return (await tx.query<{ regio: string; naam: string; inhoud: Buffer; sha256: string }>(sql, [regios, opgave]))[0]
}

/** Months that at least three regions told of; sums only. */
export function leesLandelijk(tx: Transactie, jaar: number): Promise<{ maand: string; regios: number; cent: Cent }[]> {
  return tx.query('select maand, regios, cent from opgaven.hulpmiddelen_landelijk($1)', [jaar])
}

export interface Ruimte {
  readonly bedragCent: Cent
  readonly vindplaats: string
  readonly door: string
  readonly vastgelegd: Date
}

export async function leesRuimte(tx: Transactie, regio: string, jaar: number): Promise<Ruimte | undefined> {
  const sql = `select bedrag_cent as "bedragCent", vindplaats, door, vastgelegd from opgaven.hulpmiddelruimte
    where regio = $1 and jaar = $2 order by volgnummer desc limit 1`
  return (await tx.query<Ruimte>(sql, [regio, jaar]))[0]
}

export async function voegRuimteToe(
  tx: Transactie,
  regio: string,
  { jaar, bedragCent, vindplaats }: { jaar: number; bedragCent: Cent; vindplaats: string },
): Promise<string> {
  const id = randomUUID()
  await tx.query(
    'insert into opgaven.hulpmiddelruimte (regio, id, jaar, bedrag_cent, vindplaats) values ($1, $2, $3, $4, $5)',
    [regio, id, jaar, bedragCent, vindplaats],
  )
  return id
}
