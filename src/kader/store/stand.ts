/** What a ceiling holds and what of it is used: today from the projection, on any other day from the ledgers. */
import type { Transactie } from '../../platform/db.ts'
import type { Cent } from '../../waarden/bedrag.ts'

export interface Kaderstand {
  /** Null: no amount is known of this year. */
  readonly kaderCent: Cent | null
  readonly gebruiktCent: Cent
  readonly ekcCent: Cent
  readonly pgbStop: boolean
}

interface Rij {
  readonly kader_cent: number | null
  readonly gebruikt_cent: number
  readonly ekc_cent: number
  readonly pgb_stop: boolean
}

const NIETS: Kaderstand = { kaderCent: null, gebruiktCent: 0, ekcCent: 0, pgbStop: false }

/** As it stands now; before anything was booked the published amount, if there is one. */
export async function standVan(tx: Transactie, regio: string, jaar: number): Promise<Kaderstand> {
  const [rij] = await tx.query<Rij>(
    'select kader_cent, gebruikt_cent, ekc_cent, pgb_stop from kader.stand where regio = $1 and jaar = $2',
    [regio, jaar],
  )
  if (rij) return naarStand(rij)
  const [bekend] = await tx.query<{ bedrag_cent: number }>(
    'select bedrag_cent from regelgeving.pgb_kader where zorgkantoor = $1 and jaar = $2',
    [regio, jaar],
  )
  return bekend ? { ...NIETS, kaderCent: bekend.bedrag_cent } : NIETS
}

/** As it stood on a day, known at a moment (ISO 8601); `null`: with all that is known now. */
export async function standOp(
  tx: Transactie,
  regio: string,
  jaar: number,
  dag: string,
  bekendOp: string | null,
): Promise<Kaderstand> {
  const [rij] = await tx.query<Rij>(
    `select (select sum(bedrag_cent)::bigint from kader.post
         where regio = $1 and jaar = $2 and geldig_op <= $3::date and vastgelegd <= coalesce($4::timestamptz, 'infinity'))
         as kader_cent,
       coalesce(sum(bedrag_cent) filter (where not ekc), 0)::bigint as gebruikt_cent,
       coalesce(sum(bedrag_cent) filter (where ekc), 0)::bigint as ekc_cent,
       coalesce((select aan from kader.pgb_stop where regio = $1 and jaar = $2
         and vastgelegd <= coalesce($4::timestamptz, 'infinity')
         and (vastgelegd at time zone 'Europe/Amsterdam')::date <= $3::date
         order by volgnummer desc limit 1), false) as pgb_stop
     from kader.boeking
     where regio = $1 and jaar = $2 and geldig_op <= $3::date and vastgelegd <= coalesce($4::timestamptz, 'infinity')`,
    [regio, jaar, dag, bekendOp],
  )
  return rij ? naarStand(rij) : NIETS
}

function naarStand({ kader_cent, gebruikt_cent, ekc_cent, pgb_stop }: Rij): Kaderstand {
  return { kaderCent: kader_cent, gebruiktCent: gebruikt_cent, ekcCent: ekc_cent, pgbStop: pgb_stop }
}
