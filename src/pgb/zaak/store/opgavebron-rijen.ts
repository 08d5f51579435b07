/** Rows of the projection that the reports to the NZa read: the state of a holder in a year, and work in hand (NZA-1, RES-1). */
import type { Transactie } from '../../../platform/db.ts'
import type { Jaarsom, Toekenning } from '../opgavebron.ts'

export interface Wachtend {
  readonly beschikking: string
  readonly zaak: string
  readonly budgethouder: string
  readonly geboortejaar: number
  readonly inhoud: string
  /** As text, with all its digits. */
  readonly vastgelegd: string
}

const TIJD = (kolom: string): string => `to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Decisions that the projection does not hold yet, locked, in the order in which they were sealed. */
export function leesWachtend(
  tx: Transactie,
  regio: string,
  budgethouder: string | null,
  aantal: number,
): Promise<Wachtend[]> {
  return tx.query<Wachtend>(
    `select b.id as beschikking, b.zaak, b.budgethouder, b.inhoud, ${TIJD('b.vastgelegd')} as vastgelegd,
       extract(year from h.geboortedatum)::int as geboortejaar
     from pgb.jaarstand_werk w join pgb.beschikking b on b.regio = w.regio and b.id = w.beschikking
     join pgb.budgethouder h on h.regio = b.regio and h.id = b.budgethouder
     where w.regio = $1 and ($2::text is null or b.budgethouder = $2)
     order by b.volgnummer limit $3 for update of w`,
    [regio, budgethouder, aantal],
  )
}

export async function leesWachtendeRegios(tx: Transactie, regios: readonly string[]): Promise<string[]> {
  const rijen = await tx.query<{ regio: string }>(
    'select distinct regio from pgb.jaarstand_werk where regio = any ($1) order by regio',
    [regios],
  )
  return rijen.map(({ regio }) => regio)
}

export interface Laatste {
  readonly budgethouder: string
  readonly jaar: number
  readonly volgnummer: number
  readonly besluitdag: string
  readonly perioden: readonly Toekenning[]
}

/** The last state of every year of these holders. */
export function leesLaatste(tx: Transactie, regio: string, houders: readonly string[]): Promise<Laatste[]> {
  return tx.query<Laatste>(
    `select distinct on (budgethouder, jaar) budgethouder, jaar, volgnummer, besluitdag::text as besluitdag, perioden
     from pgb.jaarstand where regio = $1 and budgethouder = any ($2)
     order by budgethouder, jaar, volgnummer desc`,
    [regio, houders],
  )
}

export interface NieuweStand extends Jaarsom {
  readonly jaar: number
  readonly budgethouder: string
  readonly volgnummer: number
  readonly beschikking: string
  readonly besluitdag: string
  readonly vastgelegd: string
  readonly geboortejaar: number
  readonly perioden: readonly Toekenning[]
}

/** Adds states and tells the ones before them which follow. */
export async function voegStandenToe(tx: Transactie, regio: string, standen: readonly NieuweStand[]): Promise<void> {
  const rijen = standen.map((stand) => ({
    ...stand,
    vanaf: stand.perioden.map(({ van }) => van),
    geindiceerd: stand.perioden.map(({ geindiceerd }) => geindiceerd),
    toegewezen: stand.perioden.map(({ toegewezen }) => toegewezen),
    groep: stand.perioden.map(({ groep }) => groep),
  }))
  await tx.query(
    `insert into pgb.jaarstand (regio, jaar, budgethouder, volgnummer, beschikking, besluitdag, vastgelegd, geboortejaar,
       basis_cent, wooninitiatieftoeslag_cent, budgetgarantie_cent, meerzorg_cent, pab_cent, ekt_cent, mpt_cent,
       overig_cent, totaal_cent, ingang, einde, jaarbedrag_cent, loopt_af, vanaf, geindiceerd, toegewezen, groep, perioden)
     select $1, jaar, budgethouder, volgnummer, beschikking, besluitdag, vastgelegd, geboortejaar,
       delen[1], delen[2], delen[3], delen[4], delen[5], delen[6], delen[7], delen[8], "totaalCent", ingang, einde,
       "jaarbedragCent", "looptAf", vanaf, geindiceerd, toegewezen, groep, perioden
     from jsonb_to_recordset($2::jsonb) as rij (jaar int, budgethouder text, volgnummer int, beschikking text,
       besluitdag date, vastgelegd timestamptz, geboortejaar int, delen bigint[], "totaalCent" bigint, ingang date,
       einde date, "jaarbedragCent" bigint, "looptAf" boolean, vanaf date[], geindiceerd text[], toegewezen text[],
       groep boolean[], perioden jsonb)`,
    [regio, JSON.stringify(rijen)],
  )
  await tx.query(
    `update pgb.jaarstand s set volgende_dag = n.besluitdag, volgende_vastgelegd = n.vastgelegd
     from jsonb_to_recordset($2::jsonb) as n (jaar int, budgethouder text, volgnummer int, besluitdag date,
       vastgelegd timestamptz)
     where s.regio = $1 and s.jaar = n.jaar and s.budgethouder = n.budgethouder and s.volgnummer = n.volgnummer - 1`,
    [regio, JSON.stringify(standen.map((s) => ({ ...s, perioden: undefined })))],
  )
}

export async function meldVerwerkt(
  tx: Transactie,
  regio: string,
  dagen: readonly { beschikking: string; zaak: string; dag: string; vastgelegd: string }[],
): Promise<void> {
  await tx.query(
    `insert into pgb.besluitdag (regio, beschikking, zaak, dag, vastgelegd)
     select $1, beschikking, zaak, dag, vastgelegd from jsonb_to_recordset($2::jsonb)
       as rij (beschikking text, zaak text, dag date, vastgelegd timestamptz)`,
    [regio, JSON.stringify(dagen)],
  )
  await tx.query('delete from pgb.jaarstand_werk where regio = $1 and beschikking = any ($2)', [
    regio,
    dagen.map(({ beschikking }) => beschikking),
  ])
}

/** Amounts in eurocents; days `jjjj-mm-dd`. */
export interface Houderstand {
  readonly regio: string
  readonly budgethouder: string
  readonly geboortejaar: number
  readonly geindiceerd: string
  readonly toegewezen: string
  readonly groep: boolean
  readonly totaalCent: number
  /** In the order of ONDERDELEN. */
  readonly basisCent: number
  readonly wooninitiatieftoeslagCent: number
  readonly budgetgarantieCent: number
  readonly meerzorgCent: number
  readonly pabCent: number
  readonly ektCent: number
  readonly mptCent: number
  readonly overigCent: number
  readonly ingang: string
  readonly einde: string
  readonly jaarbedragCent: number
  readonly looptAf: boolean
}

/**
 * The state of every holder with a grant in the year, by the decisions of a day and known at a moment. The two branches are
 * disjoint: what no later decision follows on that day, and what a later one follows that was not known yet. Profile and
 * group guidance are those of the period that runs on that day, else the last before it, else the first.
 */
export function leesStanden(
  tx: Transactie,
  regios: readonly string[],
  vraag: { jaar: number; peildatum: string; bekendOp: string },
  houders: readonly string[] | null,
): Promise<Houderstand[]> {
  const waarden = [regios, vraag.jaar, vraag.peildatum, vraag.bekendOp] as const
  if (houders === null) return tx.query<Houderstand>(STANDEN, waarden)
  const sql = `select * from (${STANDEN}) as stand where "looptAf" or budgethouder = any ($5)`
  return tx.query<Houderstand>(sql, [...waarden, houders])
}

const VELDEN = `regio, budgethouder, geboortejaar, vanaf, geindiceerd, toegewezen, groep, totaal_cent, basis_cent,
  wooninitiatieftoeslag_cent, budgetgarantie_cent, meerzorg_cent, pab_cent, ekt_cent, mpt_cent, overig_cent, ingang, einde,
  jaarbedrag_cent, loopt_af`
const WAAR = `regio = any ($1) and jaar = $2 and besluitdag <= $3::date and vastgelegd <= $4::timestamptz
  and ingang is not null`
const OP = 'greatest(1, width_bucket($3::date, vanaf))'

/** $1 regions, $2 year, $3 reference date, $4 known at. */
export const STANDEN = `select regio, budgethouder, geboortejaar, geindiceerd[${OP}] as geindiceerd,
    toegewezen[${OP}] as toegewezen, groep[${OP}] as groep, totaal_cent as "totaalCent", basis_cent as "basisCent",
    wooninitiatieftoeslag_cent as "wooninitiatieftoeslagCent", budgetgarantie_cent as "budgetgarantieCent",
    meerzorg_cent as "meerzorgCent", pab_cent as "pabCent", ekt_cent as "ektCent", mpt_cent as "mptCent",
    overig_cent as "overigCent", ingang, einde, jaarbedrag_cent as "jaarbedragCent", loopt_af as "looptAf"
  from (select ${VELDEN} from pgb.jaarstand where ${WAAR} and volgende_dag > $3::date
    union all
    select ${VELDEN} from pgb.jaarstand where ${WAAR} and volgende_dag <= $3::date
      and volgende_vastgelegd <> 'infinity' and volgende_vastgelegd > $4::timestamptz) as stand`

/** The periods of one holder, for the drill from a figure to its decisions. */
export async function leesPerioden(
  tx: Transactie,
  regio: string,
  budgethouder: string,
  vraag: { jaar: number; peildatum: string; bekendOp: string },
): Promise<readonly Toekenning[]> {
  const [rij] = await tx.query<{ perioden: Toekenning[] }>(
    `select perioden from pgb.jaarstand where regio = $1 and budgethouder = $2 and jaar = $3 and besluitdag <= $4::date
       and vastgelegd <= $5::timestamptz order by volgnummer desc limit 1`,
    [regio, budgethouder, vraag.jaar, vraag.peildatum, vraag.bekendOp],
  )
  return rij?.perioden ?? []
}

export interface Openrij {
  readonly regio: string
  readonly id: string
  readonly nummer: string
  readonly soort: string
  readonly status: string
  readonly budgethouder: string
  readonly geboortejaar: number
}

/** Cases that were in hand on a day as known at a moment: not decided by then, and not withdrawn. */
export function leesOpen(
  tx: Transactie,
  regios: readonly string[],
  { peildatum, bekendOp }: { peildatum: string; bekendOp: string },
): Promise<Openrij[]> {
  return tx.query<Openrij>(
    `with mogelijk as (
       select regio, id from pgb.zaak
         where regio = any ($1) and beschikking is null and status <> 'ingetrokken_door_aanvrager'
       union select regio, zaak from pgb.besluitdag where regio = any ($1) and dag > $2::date
       union select regio, zaak from pgb.besluitdag where regio = any ($1) and vastgelegd > $3::timestamptz
       union select regio, zaak from pgb.zaakstand
         where regio = any ($1) and status = 'ingetrokken_door_aanvrager' and vastgelegd > $3::timestamptz)
     select z.regio, z.id, z.nummer, z.soort, z.budgethouder, extract(year from h.geboortedatum)::int as geboortejaar,
       coalesce((select s.status from pgb.zaakstand s where s.regio = z.regio and s.zaak = z.id
         and s.vastgelegd <= $3::timestamptz order by s.volgnummer desc limit 1), 'ontvangen') as status
     from mogelijk m join pgb.zaak z on z.regio = m.regio and z.id = m.id
     join pgb.budgethouder h on h.regio = z.regio and h.id = z.budgethouder
     where z.gemaakt <= $3::timestamptz
       and not exists (select from pgb.besluitdag d where d.regio = z.regio and d.zaak = z.id
         and d.dag <= $2::date and d.vastgelegd <= $3::timestamptz)
       and not exists (select from pgb.zaakstand s where s.regio = z.regio and s.zaak = z.id
         and s.status = 'ingetrokken_door_aanvrager' and s.vastgelegd <= $3::timestamptz)
     order by z.regio, z.nummer`,
    [regios, peildatum, bekendOp],
  )
}

export interface Openfeit {
  readonly zaak: string
  readonly pointer: string
  readonly waarde: unknown
}

/** The facts of these cases as they were known at a moment, in the order of recording. */
export function leesOpenFeiten(
  tx: Transactie,
  regio: string,
  zaken: readonly string[],
  bekendOp: string,
): Promise<Openfeit[]> {
  return tx.query<Openfeit>(
    `select zaak, pointer, waarde from (
       select distinct on (zaak, pointer) zaak, pointer, waarde, volgnummer from pgb.feit
       where regio = $1 and zaak = any ($2) and vastgelegd <= $3::timestamptz
       order by zaak, pointer, volgnummer desc) laatste
     where waarde is not null and waarde <> 'null'::jsonb order by zaak, volgnummer`,
    [regio, zaken, bekendOp],
  )
}

/**
 * The last moment of which everything is known: what another transaction is still writing bears a later time. A report as
 * known at this moment is the same for ever, whatever is written after it.
 */
export async function leesVastMoment(tx: Transactie): Promise<string> {
  const [rij] = await tx.query<{ moment: string }>(
    `select ${TIJD(`least(clock_timestamp(), (select min(xact_start) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null)
       - interval '1 microsecond')`)} as moment`,
  )
  if (!rij) throw new Error('The database did not tell the time')
  return rij.moment
}

/** The case of each of these decisions, for the way back from a figure to the dossier. */
export async function leesZakenVan(
  tx: Transactie,
  regio: string,
  beschikkingen: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rijen = await tx.query<{ beschikking: string; zaak: string }>(
    'select beschikking, zaak from pgb.besluitdag where regio = $1 and beschikking = any ($2)',
    [regio, beschikkingen],
  )
  return new Map(rijen.map(({ beschikking, zaak }) => [beschikking, zaak]))
}
