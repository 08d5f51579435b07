/** Rows of the clock: only ever added (PGB-3). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import type { Dossier } from '../../contract.ts'

type Opschorting = NonNullable<Dossier['opschortingen']>[number]

export interface Termijnregel {
  readonly id: string
  readonly soort:
    | 'opschorting_begin'
    | 'opschorting_einde'
    | 'verlenging'
    | 'ingebrekestelling'
    | 'ontvangstbevestiging'
    | 'voornemen'
  readonly grond: Opschorting['grond'] | null
  /** Of an end: the beginning that it closes. */
  readonly bij: string | null
  readonly einde: NonNullable<Opschorting['einde']> | null
  /** The day on which it begins or happened. */
  readonly dag: string
  /** A day that a letter names: by which the decision was promised, to complete the application, or to react. */
  readonly tot: string | null
  readonly toelichting: string
  readonly vastgelegd: Date
  readonly door: string
}

export type NieuweTermijnregel = Pick<Termijnregel, 'soort' | 'dag' | 'toelichting'> &
  Partial<Pick<Termijnregel, 'grond' | 'bij' | 'einde' | 'tot'>>

export async function leesTermijnregels(
  tx: Transactie,
  regio: string,
  zaak: string,
  bekendOp: string | null = null,
): Promise<Termijnregel[]> {
  return tx.query<Termijnregel>(
    `select id, soort, grond, bij, einde, dag::text as dag, tot::text as tot, toelichting, vastgelegd, door
     from pgb.termijnregel where regio = $1 and zaak = $2 and ($3::timestamptz is null or vastgelegd <= $3)
     order by volgnummer`,
    [regio, zaak, bekendOp],
  )
}

export async function voegTermijnregelToe(
  tx: Transactie,
  zaak: { regio: string; id: string; versie: number },
  regel: NieuweTermijnregel,
): Promise<string> {
  const id = randomUUID()
  const { soort, grond = null, bij = null, einde = null, dag, tot = null, toelichting } = regel
  await tx.query(
    `insert into pgb.termijnregel (regio, id, zaak, soort, grond, bij, einde, dag, tot, toelichting, zaakversie)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [zaak.regio, id, zaak.id, soort, grond, bij, einde, dag, tot, toelichting, zaak.versie + 1],
  )
  return id
}

/** The day on which the decision was sent, as the database noted it; null before that. */
export async function leesBekendmaking(tx: Transactie, regio: string, zaak: string): Promise<string | null> {
  const [rij] = await tx.query<{ dag: string | null }>(
    'select verzonden_op::text as dag from pgb.zaak where regio = $1 and id = $2',
    [regio, zaak],
  )
  return rij?.dag ?? null
}
