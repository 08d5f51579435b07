/** Rows of agreements, of what was decided on them, and of advice on payment (PGB-15). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import type { Betaaladvies } from '../../overeenkomst/betaaladvies.ts'
import type { Overeenkomst } from '../../overeenkomst/overeenkomst.ts'
import type { Overeenkomststap, Svbstand } from '../../overeenkomst/stand.ts'

export interface Overeenkomstrij {
  readonly regio: string
  readonly id: string
  readonly versie: number
  readonly zaak: string
  readonly nummer: string
  readonly naam: string
  readonly budgethouder: string
  readonly wijzigt: string | null
  readonly verzoek: string | null
  readonly inhoud: Overeenkomst
  readonly ontvangenOp: string
  readonly uiterlijk: string
  /** A change of it was approved. */
  readonly vervangen: boolean
  readonly vastgelegd: Date
  readonly door: string
}

const SELECT = `select o.regio, o.id, coalesce(l.versie, 1) as versie, o.zaak, z.nummer, b.naam, o.budgethouder, o.wijzigt,
    o.verzoek, o.inhoud, o.ontvangen_op::text as "ontvangenOp", o.uiterlijk::text as uiterlijk,
    exists (select from pgb.overeenkomststap v where v.regio = o.regio and v.vervangt = o.id) as vervangen,
    o.vastgelegd, o.door
  from pgb.overeenkomst o
  join pgb.zaak z on z.regio = o.regio and z.id = o.zaak
  join pgb.budgethouder b on b.regio = o.regio and b.id = o.budgethouder
  left join lateral (select max(versie) as versie from pgb.overeenkomststap s
    where s.regio = o.regio and s.overeenkomst = o.id) l on true`

export async function leesOvereenkomstenVan(
  tx: Transactie,
  regio: string,
  budgethouder: string,
): Promise<Overeenkomstrij[]> {
  const sql = `${SELECT} where o.regio = $1 and o.budgethouder = $2 order by o.volgnummer`
  return tx.query<Overeenkomstrij>(sql, [regio, budgethouder])
}

export async function zoekOvereenkomst(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<Overeenkomstrij | undefined> {
  return (await tx.query<Overeenkomstrij>(`${SELECT} where o.regio = any ($1) and o.id = $2`, [regios, id]))[0]
}

/** What waits for a decision, the first term first. */
export async function leesOpenOvereenkomsten(
  tx: Transactie,
  regios: readonly string[],
  hoogstens: number,
): Promise<Overeenkomstrij[]> {
  return tx.query<Overeenkomstrij>(
    `${SELECT} where o.regio = any ($1) and not exists (select from pgb.overeenkomststap s
       where s.regio = o.regio and s.overeenkomst = o.id and s.stap in ('goedgekeurd', 'onthouden', 'ingetrokken'))
     order by o.uiterlijk, o.volgnummer limit $2`,
    [regios, hoogstens],
  )
}

export interface NieuweOvereenkomst {
  readonly wijzigt: string | null
  readonly verzoek: string | null
  readonly naamsleutel: string
  readonly uren: number
  readonly inhoud: Overeenkomst
  readonly ontvangenOp: string
  readonly uiterlijk: string
}

export async function voegOvereenkomstToe(
  tx: Transactie,
  plek: { readonly regio: string; readonly id: string; readonly budgethouder: string },
  { wijzigt, verzoek, naamsleutel, uren, inhoud, ontvangenOp, uiterlijk }: NieuweOvereenkomst,
): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into pgb.overeenkomst (regio, id, zaak, budgethouder, wijzigt, verzoek, naamsleutel, agb_code, uren, van, tot,
       inhoud, ontvangen_op, uiterlijk) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      plek.regio,
      id,
      plek.id,
      plek.budgethouder,
      wijzigt,
      verzoek,
      naamsleutel,
      inhoud.zorgverlener.agbCode ?? null,
      uren,
      inhoud.van,
      inhoud.tot ?? null,
      JSON.stringify(inhoud),
      ontvangenOp,
      uiterlijk,
    ],
  )
  return id
}

/** Approved hours of the same carer at other holders of this region, in days that both cover. Who they are is not asked. */
export async function telUrenElders(
  tx: Transactie,
  { regio, budgethouder }: { readonly regio: string; readonly budgethouder: string },
  carer: { readonly naamsleutel: string; readonly agbCode: string | null },
  periode: { readonly van: string; readonly tot: string | null },
): Promise<{ houders: number; uren: number }> {
  const [rij] = await tx.query<{ houders: number; uren: string | null }>(
    `select count(distinct o.budgethouder)::int as houders, sum(o.uren) as uren from pgb.overeenkomst o
     join pgb.overeenkomststap g on g.regio = o.regio and g.overeenkomst = o.id and g.stap = 'goedgekeurd'
     left join pgb.overeenkomststap e on e.regio = o.regio and e.overeenkomst = o.id and e.stap = 'beeindigd'
     where o.regio = $1 and o.budgethouder <> $2 and (o.naamsleutel = $3 or o.agb_code = $4) and o.uren > 0
       and not exists (select from pgb.overeenkomststap v where v.regio = o.regio and v.vervangt = o.id)
       and o.van <= coalesce($6::date, 'infinity') and coalesce(e.dag, o.tot, 'infinity') >= $5::date`,
    [regio, budgethouder, carer.naamsleutel, carer.agbCode, periode.van, periode.tot],
  )
  return { houders: rij?.houders ?? 0, uren: Number(rij?.uren ?? 0) }
}

export interface Overeenkomststaprij {
  readonly overeenkomst: string
  readonly stap: Overeenkomststap
  readonly svb: Svbstand | null
  readonly dag: string
  readonly toelichting: string
  readonly vastgelegd: Date
  readonly door: string
}

export async function leesOvereenkomststappen(
  tx: Transactie,
  regios: readonly string[],
  overeenkomsten: readonly string[],
): Promise<Overeenkomststaprij[]> {
  return tx.query<Overeenkomststaprij>(
    `select overeenkomst, stap, svb, dag::text as dag, toelichting, vastgelegd, door from pgb.overeenkomststap
     where regio = any ($1) and overeenkomst = any ($2) order by overeenkomst, versie`,
    [regios, overeenkomsten],
  )
}

export interface NieuweOvereenkomststap {
  readonly stap: Overeenkomststap
  readonly svb: Svbstand | null
  readonly dag: string
  readonly toelichting: string
  /** Which agreement an approved change replaces. */
  readonly vervangt: string | null
  /** What the test found when it was decided. */
  readonly bevindingen: unknown
}

/** The version that was seen plus one; the database lets only one row of that version in. */
export async function voegOvereenkomststapToe(
  tx: Transactie,
  plek: { readonly regio: string; readonly id: string; readonly versie: number },
  { stap, svb, dag, toelichting, vervangt, bevindingen }: NieuweOvereenkomststap,
): Promise<void> {
  await tx.query(
    `insert into pgb.overeenkomststap (regio, overeenkomst, versie, stap, svb, dag, vervangt, bevindingen, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      plek.regio,
      plek.id,
      plek.versie,
      stap,
      svb,
      dag,
      vervangt,
      bevindingen === null ? null : JSON.stringify(bevindingen),
      toelichting,
    ],
  )
}

/** Contents of the decisions on which the running obligations of a holder rest, for whom and what they exclude. */
export async function leesPlichtinhoud(
  tx: Transactie,
  regio: string,
  budgethouder: string,
): Promise<{ id: string; sleutel: string; inhoud: string }[]> {
  return tx.query(
    `select p.id, p.sleutel, k.inhoud from pgb.plicht p
     join pgb.beschikking k on k.regio = p.regio and k.id = p.beschikking
     where p.regio = $1 and p.budgethouder = $2`,
    [regio, budgethouder],
  )
}

export interface Betaaladviesrij {
  readonly regio: string
  readonly id: string
  readonly overeenkomst: string
  readonly soort: Betaaladvies['soort']
  readonly grond: Betaaladvies['grond']
  readonly van: string
  readonly tot: string | null
  readonly toelichting: string
  readonly geeindigdOp: string | null
  readonly vastgelegd: Date
  readonly door: string
}

const ADVIES = `select a.regio, a.id, a.overeenkomst, a.soort, a.grond, a.van::text as van, a.tot::text as tot, a.toelichting,
    e.dag::text as "geeindigdOp", a.vastgelegd, a.door
  from pgb.betaaladvies a left join pgb.betaaladvieseinde e on e.regio = a.regio and e.advies = a.id`

export async function leesBetaaladviezen(
  tx: Transactie,
  regios: readonly string[],
  overeenkomsten: readonly string[],
): Promise<Betaaladviesrij[]> {
  const sql = `${ADVIES} where a.regio = any ($1) and a.overeenkomst = any ($2) order by a.overeenkomst, a.volgnummer`
  return tx.query<Betaaladviesrij>(sql, [regios, overeenkomsten])
}

export async function zoekBetaaladvies(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<Betaaladviesrij | undefined> {
  return (await tx.query<Betaaladviesrij>(`${ADVIES} where a.regio = any ($1) and a.id = $2`, [regios, id]))[0]
}

export async function voegBetaaladviesToe(
  tx: Transactie,
  plek: { readonly regio: string; readonly id: string },
  advies: Betaaladvies & { readonly toelichting: string },
): Promise<string> {
  const id = randomUUID()
  const { soort, grond, van, tot, declaratieOntvangenOp, declaratieIngediendOp, toelichting } = advies
  await tx.query(
    `insert into pgb.betaaladvies (regio, id, overeenkomst, soort, grond, van, tot, declaratie_ontvangen_op,
       declaratie_ingediend_op, toelichting) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      plek.regio,
      id,
      plek.id,
      soort,
      grond,
      van,
      tot ?? null,
      declaratieOntvangenOp ?? null,
      declaratieIngediendOp ?? null,
      toelichting,
    ],
  )
  return id
}

export async function beeindigBetaaladvies(
  tx: Transactie,
  { regio, id }: { readonly regio: string; readonly id: string },
  einde: { readonly dag: string; readonly toelichting: string },
): Promise<void> {
  await tx.query('insert into pgb.betaaladvieseinde (regio, advies, dag, toelichting) values ($1, $2, $3, $4)', [
    regio,
    id,
    einde.dag,
    einde.toelichting,
  ])
}
