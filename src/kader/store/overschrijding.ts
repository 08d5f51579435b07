/** The file of an expected overshoot: its measures in order, each with its evidence, and its end (KAD-4, art. 10). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../platform/db.ts'
import { MAATREGELEN, type UITKOMSTEN } from '../contract.ts'

type Maatregel = (typeof MAATREGELEN)[number]

export interface Stap {
  readonly stap: Maatregel
  readonly uitkomst: (typeof UITKOMSTEN)[number]
  readonly dag: string
  /** Reference of the letter, the decision or the message. */
  readonly bewijs: string
  readonly toelichting: string
}

export interface Overschrijding {
  readonly id: string
  readonly verwachtOp: string
  readonly overCent: number
  readonly geopend: string
  readonly gesloten: string | null
  readonly reden: string | null
  readonly stappen: readonly (Stap & { readonly vastgelegd: string; readonly door: string })[]
  /** What can be done next in the order of the law. */
  readonly volgende: readonly Maatregel[]
}

/** Newest first; `bekendOp` null: with all that is known now. */
export async function overschrijdingenVan(
  tx: Transactie,
  regio: string,
  jaar: number,
  bekendOp: string | null,
): Promise<Overschrijding[]> {
  type Rij = Omit<Overschrijding, 'volgende'>
  const rijen = await tx.query<Rij>(
    `select o.id, o.verwacht_op::text as "verwachtOp", o.over_cent as "overCent", o.vastgelegd as geopend,
       e.vastgelegd as gesloten, e.reden,
       coalesce((select jsonb_agg(jsonb_build_object('stap', s.stap, 'uitkomst', s.uitkomst, 'dag', s.dag::text,
           'bewijs', s.bewijs, 'toelichting', s.toelichting, 'vastgelegd', s.vastgelegd, 'door', s.door)
           order by s.volgnummer)
         from kader.overschrijding_stap s where s.regio = o.regio and s.overschrijding = o.id
           and s.vastgelegd <= coalesce($3::timestamptz, 'infinity')), '[]'::jsonb) as stappen
     from kader.overschrijding o
     left join kader.overschrijding_einde e on e.regio = o.regio and e.overschrijding = o.id
       and e.vastgelegd <= coalesce($3::timestamptz, 'infinity')
     where o.regio = $1 and o.jaar = $2 and o.vastgelegd <= coalesce($3::timestamptz, 'infinity')
     order by o.volgnummer desc`,
    [regio, jaar, bekendOp],
  )
  return rijen.map((rij) => ({ ...rij, volgende: rij.gesloten === null ? volgendeMaatregelen(rij.stappen) : [] }))
}

/** The same order that the database keeps: own region, others, bottleneck procedure, stop. Telling the NZa comes first. */
export function volgendeMaatregelen(stappen: readonly Pick<Stap, 'stap' | 'uitkomst'>[]): Maatregel[] {
  const laatste = (maatregel: Maatregel) => stappen.findLast(({ stap }) => stap === maatregel)?.uitkomst
  const eigen = laatste('overheveling_eigen')
  const ander = laatste('overheveling_ander')
  return MAATREGELEN.filter((maatregel) => {
    switch (maatregel) {
      case 'nza_melding':
      case 'overheveling_eigen':
        return true
      case 'overheveling_ander':
        return eigen !== undefined
      case 'knelpunt':
        return eigen === 'uitgeput' && ander === 'uitgeput'
      case 'pgb_stop':
        return laatste('knelpunt') === 'uitgeput'
    }
    return onbereikbaar(maatregel)
  })
}

const onbereikbaar = (waarde: never): never => {
  throw new Error(`Onbekende maatregel ${String(waarde)}`)
}

/** Violates `maatregel_volgorde` when an earlier measure is not exhausted, `overschrijding_gesloten` on a closed file. */
export async function zetMaatregel(tx: Transactie, regio: string, overschrijding: string, stap: Stap): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into kader.overschrijding_stap (regio, id, overschrijding, stap, uitkomst, dag, bewijs, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [regio, id, overschrijding, stap.stap, stap.uitkomst, stap.dag, stap.bewijs, stap.toelichting],
  )
  return id
}

/** Violates `overschrijding_einde_pkey` when it was closed already. */
export async function sluitOverschrijding(
  tx: Transactie,
  regio: string,
  overschrijding: string,
  reden: string,
): Promise<void> {
  await tx.query('insert into kader.overschrijding_einde (regio, overschrijding, reden) values ($1, $2, $3)', [
    regio,
    overschrijding,
    reden,
  ])
}

/** The region of a file, or null when it is not there or not of these regions. */
export async function overschrijdingGevonden(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<{ readonly regio: string; readonly jaar: number } | null> {
  const [rij] = await tx.query<{ regio: string; jaar: number }>(
    'select regio, jaar from kader.overschrijding where regio = any ($1) and id = $2',
    [regios, id],
  )
  return rij ?? null
}
