/** Rows of home visits, their capacity, and the decisions of the transition (PGB-40, PGB-41). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'

export interface Bezoekhouder {
  readonly regio: string
  readonly id: string
  readonly naam: string
  /** The latest case, to look into; null: only taken over. */
  readonly zaak: string | null
  readonly pgbSinds: string
  readonly opMaximum: boolean
  /** Day of the last visit that was done. */
  readonly bezocht: string | null
  /** The last visit that was planned, ended or not. */
  readonly laatsteplan: string | null
  /** The visit that stands planned, and its month `jjjj-mm`. */
  readonly plan: string | null
  readonly maand: string | null
  readonly vervolg: string | null
  readonly vervolgUiterlijk: string | null
  readonly uitkomst: 'geen_wijziging' | 'lager' | 'hoger' | null
  readonly beslotenOp: string | null
}

/** Every holder with a pgb: taken over, or granted here. Whom a pgb from before 2025 is known of, counts from before. */
const HOUDERS = `select b.regio, b.id, b.naam, z.id as zaak,
    coalesce(o.pgb_sinds, case when f.voor then date '2024-12-31' end, g.begin)::text as "pgbSinds",
    coalesce(m.op_maximum, false) as "opMaximum", v.dag::text as bezocht, p.id as laatsteplan,
    case when p.einde is null then p.id end as plan, case when p.einde is null then to_char(p.maand, 'YYYY-MM') end as maand,
    v.vervolg, v.vervolg_uiterlijk::text as "vervolgUiterlijk", k.uitkomst, k.vastgelegd::date::text as "beslotenOp"
  from pgb.budgethouder b
  left join pgb.overgenomen_houder o on o.regio = b.regio and o.budgethouder = b.id
  left join lateral (select min(vastgelegd)::date as begin from pgb.beschikking
    where regio = b.regio and budgethouder = b.id and soort in ('verlening', 'gedeeltelijk', 'wijziging')) g on true
  left join lateral (select id from pgb.zaak where regio = b.regio and budgethouder = b.id
    order by ontvangen_op desc, nummer desc limit 1) z on true
  left join lateral (select true as voor from pgb.feit x join pgb.zaak y on y.regio = x.regio and y.id = x.zaak
    where x.regio = b.regio and y.budgethouder = b.id and x.pointer = '/aanvraag/pgbSindsVoor2025'
      and x.waarde = 'true' and not exists (select from pgb.feit n where n.regio = x.regio and n.vervangt = x.id)
    limit 1) f on true
  left join lateral (select bool_or(op_maximum) as op_maximum from pgb.overgenomen_beschikking
    where regio = b.regio and budgethouder = b.id and einddatum >= date '2025-01-01') m on true
  left join lateral (select e.dag, e.vervolg, e.vervolg_uiterlijk from pgb.huisbezoek h
    join pgb.huisbezoekeinde e on e.regio = h.regio and e.bezoek = h.id and e.uitkomst = 'gedaan'
    where h.regio = b.regio and h.budgethouder = b.id order by e.dag desc limit 1) v on true
  left join lateral (select h.id, h.maand, e.bezoek as einde from pgb.huisbezoek h
    left join pgb.huisbezoekeinde e on e.regio = h.regio and e.bezoek = h.id
    where h.regio = b.regio and h.budgethouder = b.id
      and not exists (select from pgb.huisbezoek n where n.regio = h.regio and n.vorige = h.id) limit 1) p on true
  left join pgb.overgangsbesluit k on k.regio = b.regio and k.budgethouder = b.id
  where b.regio = any ($1) and (o.budgethouder is not null or g.begin is not null)`

export async function leesBezoekhouders(tx: Transactie, regios: readonly string[]): Promise<Bezoekhouder[]> {
  return tx.query<Bezoekhouder>(`${HOUDERS} order by b.regio, b.id`, [regios])
}

export async function zoekBezoekhouder(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<Bezoekhouder | undefined> {
  return (await tx.query<Bezoekhouder>(`${HOUDERS} and b.id = $2`, [regios, id]))[0]
}

/** Nobody else plans in these regions until the transaction ends: capacity is counted and taken by one at a time. */
export async function sluitPlanning(tx: Transactie, regios: readonly string[]): Promise<void> {
  await tx.query('select from pgb.dagstand where regio = any ($1) order by regio for update', [regios])
}

export interface Capaciteitrij {
  readonly regio: string
  readonly maand: string
  readonly versie: number
  readonly aantal: number
}

export async function leesCapaciteit(tx: Transactie, regios: readonly string[]): Promise<Capaciteitrij[]> {
  return tx.query<Capaciteitrij>(
    `select distinct on (regio, maand) regio, to_char(maand, 'YYYY-MM') as maand, versie, aantal from pgb.bezoekcapaciteit
     where regio = any ($1) order by regio, maand, versie desc`,
    [regios],
  )
}

export async function zetCapaciteit(tx: Transactie, { regio, maand, versie, aantal }: Capaciteitrij): Promise<void> {
  await tx.query(
    `insert into pgb.bezoekcapaciteit (regio, maand, versie, aantal) values ($1, ($2 || '-01')::date, $3, $4)`,
    [regio, maand, versie, aantal],
  )
}

export async function planBezoek(
  tx: Transactie,
  houder: Pick<Bezoekhouder, 'regio' | 'id' | 'laatsteplan'>,
  maand: string,
): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into pgb.huisbezoek (regio, id, budgethouder, vorige, maand) values ($1, $2, $3, $4, ($5 || '-01')::date)`,
    [houder.regio, id, houder.id, houder.laatsteplan, maand],
  )
  return id
}

export interface Bezoekeinde {
  readonly uitkomst: 'gedaan' | 'verplaatst' | 'vervallen'
  readonly dag: string
  readonly bevindingen?: string
  readonly vervolg?: string
  readonly vervolgUiterlijk?: string
}

export async function beeindigBezoek(
  tx: Transactie,
  { regio, id }: { readonly regio: string; readonly id: string },
  { uitkomst, dag, bevindingen, vervolg, vervolgUiterlijk }: Bezoekeinde,
): Promise<void> {
  await tx.query(
    `insert into pgb.huisbezoekeinde (regio, bezoek, uitkomst, dag, bevindingen, vervolg, vervolg_uiterlijk)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [regio, id, uitkomst, dag, bevindingen ?? null, vervolg ?? null, vervolgUiterlijk ?? null],
  )
}

/** The sealed decision of this holder in the case with this number. */
export async function zoekBesluitVan(
  tx: Transactie,
  { regio, id }: { readonly regio: string; readonly id: string },
  zaaknummer: string,
): Promise<string | undefined> {
  const [rij] = await tx.query<{ id: string }>(
    `select k.id from pgb.beschikking k join pgb.zaak z on z.regio = k.regio and z.id = k.zaak
     where k.regio = $1 and k.budgethouder = $2 and z.nummer = $3`,
    [regio, id, zaaknummer],
  )
  return rij?.id
}

export interface Overgangsbesluitrij {
  readonly beschikking: string
  readonly uitkomst: 'geen_wijziging' | 'lager' | 'hoger'
  readonly verschilCent: number
  readonly gaatIn: string
  readonly verteldOp: string
}

export async function voegOvergangsbesluitToe(
  tx: Transactie,
  { regio, id }: { readonly regio: string; readonly id: string },
  besluit: Overgangsbesluitrij,
): Promise<void> {
  await tx.query(
    `insert into pgb.overgangsbesluit (regio, budgethouder, beschikking, uitkomst, verschil_cent, gaat_in, verteld_op)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [regio, id, besluit.beschikking, besluit.uitkomst, besluit.verschilCent, besluit.gaatIn, besluit.verteldOp],
  )
}
