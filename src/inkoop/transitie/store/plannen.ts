/** Rows of the transformation plans: only ever added; the last version and the last judgement count (TRA-2). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import type { Transitieplan } from '../plan.ts'
import type { Planoordeel, Plantoets } from '../toets.ts'

export interface Planrij {
  readonly regio: string
  readonly id: string
  readonly kenmerk: string
  readonly versie: number
  readonly inhoud: Transitieplan
  readonly ingediend: string
  readonly door: string
  readonly oordelen: readonly (Planoordeel & { readonly door: string; readonly op: string })[]
  readonly besluit: Planbesluit | null
}

export interface Planbesluit {
  readonly uitkomst: 'toegekend' | 'afgewezen'
  readonly motivering: string
  readonly toets: Plantoets
  readonly door: string
  readonly op: string
}

const KOLOMMEN = `p.regio, p.id, p.kenmerk, v.versie, v.inhoud, v.vastgelegd::text as ingediend, v.door,
  coalesce((select jsonb_agg(jsonb_build_object('criterium', o.criterium, 'uitkomst', o.uitkomst,
      'motivering', o.motivering, 'door', o.door, 'op', o.vastgelegd::text) order by o.volgnummer)
    from transitie.oordeel o where o.regio = p.regio and o.plan = p.id and o.versie = v.versie), '[]') as oordelen,
  (select jsonb_build_object('uitkomst', b.uitkomst, 'motivering', b.motivering, 'toets', b.toets, 'door', b.door,
      'op', b.vastgelegd::text) from transitie.besluit b where b.regio = p.regio and b.plan = p.id) as besluit`
const UIT = `from transitie.plan p join lateral (select * from transitie.planversie v
  where v.regio = p.regio and v.plan = p.id order by v.versie desc limit 1) v on true`

export function leesPlannen(tx: Transactie, regio: string): Promise<Planrij[]> {
  return tx.query<Planrij>(`select ${KOLOMMEN} ${UIT} where p.regio = $1 order by p.volgnummer desc`, [regio])
}

export async function leesPlan(tx: Transactie, regios: readonly string[], id: string): Promise<Planrij | null> {
  const [rij] = await tx.query<Planrij>(`select ${KOLOMMEN} ${UIT} where p.regio = any ($1) and p.id = $2`, [
    regios,
    id,
  ])
  return rij ?? null
}

/** Violates `plankenmerk_eenmaal`. */
export async function maakPlan(tx: Transactie, regio: string, kenmerk: string, inhoud: Transitieplan): Promise<string> {
  const id = randomUUID()
  await tx.query('insert into transitie.plan (regio, id, kenmerk) values ($1, $2, $3)', [regio, id, kenmerk])
  await bewaarVersie(tx, regio, id, 1, inhoud)
  return id
}

/** Violates `planversie_eenmaal` when another wrote this version, `planbesluit_eenmaal` when it was decided. */
export async function bewaarVersie(
  tx: Transactie,
  regio: string,
  plan: string,
  versie: number,
  inhoud: Transitieplan,
): Promise<void> {
  await tx.query('insert into transitie.planversie (regio, plan, versie, inhoud) values ($1, $2, $3, $4)', [
    regio,
    plan,
    versie,
    JSON.stringify(inhoud),
  ])
}

interface Plek {
  readonly regio: string
  readonly plan: string
  readonly versie: number
}

export async function bewaarOordeel(
  tx: Transactie,
  { regio, plan, versie }: Plek,
  oordeel: Planoordeel,
): Promise<void> {
  await tx.query(
    `insert into transitie.oordeel (regio, id, plan, versie, criterium, uitkomst, motivering)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [regio, randomUUID(), plan, versie, oordeel.criterium, oordeel.uitkomst, oordeel.motivering],
  )
}

/** Violates `planbesluit_vier_ogen` when it is one's own version, `planbesluit_volgt` when the test has a gap. */
export async function bewaarBesluit(
  tx: Transactie,
  { regio, plan, versie }: Plek,
  { uitkomst, motivering, toets }: Pick<Planbesluit, 'uitkomst' | 'motivering' | 'toets'>,
): Promise<void> {
  await tx.query(
    `insert into transitie.besluit (regio, plan, versie, uitkomst, motivering, toets) values ($1, $2, $3, $4, $5, $6)`,
    [regio, plan, versie, uitkomst, motivering, JSON.stringify(toets)],
  )
}

export interface Voortgang {
  readonly mijlpaal: number
  readonly dag: string
  readonly stand: 'loopt' | 'gehaald' | 'niet-gehaald'
  readonly toelichting: string
}

export async function bewaarVoortgang(tx: Transactie, regio: string, plan: string, deel: Voortgang): Promise<void> {
  await tx.query(
    `insert into transitie.voortgang (regio, id, plan, mijlpaal, dag, stand, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [regio, randomUUID(), plan, deel.mijlpaal, deel.dag, deel.stand, deel.toelichting],
  )
}

/** Every report on the agreements, the oldest first. */
export function leesVoortgang(tx: Transactie, regio: string, plan: string): Promise<(Voortgang & { door: string })[]> {
  return tx.query(
    `select mijlpaal, dag::text as dag, stand, toelichting, door from transitie.voortgang
     where regio = $1 and plan = $2 order by volgnummer`,
    [regio, plan],
  )
}
