/** Rows that tell what ties a person to a case, and why somebody opened one without such a tie (T8). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'

export type Opendoel = 'pgb-beoordelen' | 'pgb-beheren' | 'controle' | 'anders'

export interface Banden {
  /** Team of the person now; null: none. */
  readonly eigenTeam: string | null
  /** Stand-in today for who handles the case. */
  readonly vervangt: boolean
  /** Proposed, sent back or approved in this case. */
  readonly beslisteMee: boolean
  /** Purpose for which the person opened this case and that still holds. */
  readonly doel: Opendoel | null
}

interface Plek {
  readonly regio: string
  readonly id: string
  readonly behandelaar: string | null
}

/** SQL for the persons for whom `$persoon` stands in on `$dag`; both are names of parameters, never values. */
export const afwezigenVan = (persoon: string, dag: string): string => `select a.gebruiker from werk.afwezigheid a
  where a.regio = z.regio and a.vervanger = ${persoon} and ${dag} between a.vanaf and a.tot_en_met
    and not exists (select from werk.afwezigheid_einde e where e.regio = a.regio and e.afwezigheid = a.id)`

/** SQL for the team of a person in the region of the case. */
export const teamVan = (persoon: string): string =>
  `(select t.team from werk.teamlid t where t.regio = z.regio and t.gebruiker = ${persoon} order by t.volgnummer desc limit 1)`

export async function leesBanden(tx: Transactie, plek: Plek, gebruiker: string, vandaag: string): Promise<Banden> {
  const [banden] = await tx.query<Banden>(
    `select ${teamVan('$3')} as "eigenTeam",
       z.behandelaar is not null and z.behandelaar in (${afwezigenVan('$3', '$4::date')}) as vervangt,
       exists (select from pgb.voorstel v where v.regio = z.regio and v.zaak = z.id and v.voorsteller = $3)
         or exists (select from pgb.voorstel_einde v where v.regio = z.regio and v.zaak = z.id and v.door = $3)
         or exists (select from pgb.beschikking b where b.regio = z.regio and b.zaak = z.id and b.goedkeurder = $3)
         as "beslisteMee",
       (select o.doel from werk.opening o where o.regio = z.regio and o.zaak = z.id and o.gebruiker = $3
         and o.verloopt > clock_timestamp() order by o.vastgelegd desc limit 1) as doel
     from pgb.zaak z where z.regio = $1 and z.id = $2`,
    [plek.regio, plek.id, gebruiker, vandaag],
  )
  if (!banden) throw new Error('A case that was just read is not there')
  return banden
}

/** Counts one more for this person on this day; false when the day is full. The row itself decides, also in a crowd. */
export async function telOpening(tx: Transactie, regio: string, dag: string, perDag: number): Promise<boolean> {
  if (perDag < 1) return false
  const rijen = await tx.query(
    `insert into werk.openingteller as o (regio, dag, aantal) values ($1, $2, 1)
     on conflict (regio, gebruiker, dag) do update set aantal = o.aantal + 1 where o.aantal < $3 returning aantal`,
    [regio, dag, perDag],
  )
  return rijen.length === 1
}

export async function voegOpeningToe(
  tx: Transactie,
  opening: { regio: string; zaak: string; doel: Opendoel; toelichting: string | null; dag: string },
): Promise<Date> {
  const { regio, zaak, doel, toelichting, dag } = opening
  const [rij] = await tx.query<{ verloopt: Date }>(
    `insert into werk.opening (regio, id, zaak, doel, toelichting, dag) values ($1, $2, $3, $4, $5, $6)
     returning verloopt`,
    [regio, randomUUID(), zaak, doel, toelichting, dag],
  )
  if (!rij) throw new Error('A row that was just added is not there')
  return rij.verloopt
}
