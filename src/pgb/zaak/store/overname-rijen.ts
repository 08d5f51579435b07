/** Rows of running holders and their decisions that were taken over from another system (21-bestanden). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import type { Houder, OverTeNemen } from '../../migratie/controle.ts'

/** References that were taken over before, as `regio kenmerk`. */
export async function leesOvergenomen(
  tx: Transactie,
  soort: 'houder' | 'beschikking',
  regios: readonly string[],
  kenmerken: readonly string[],
): Promise<ReadonlySet<string>> {
  const rijen = await tx.query<{ sleutel: string }>(
    `select regio || ' ' || kenmerk as sleutel from pgb.overgenomen_${soort}
     where regio = any ($1) and kenmerk = any ($2)`,
    [regios, kenmerken],
  )
  return new Set(rijen.map(({ sleutel }) => sleutel))
}

export async function voegOvergenomenHouderToe(tx: Transactie, budgethouder: string, houder: Houder): Promise<void> {
  await tx.query(
    'insert into pgb.overgenomen_houder (regio, budgethouder, kenmerk, pgb_sinds) values ($1, $2, $3, $4)',
    [houder.regio, budgethouder, houder.kenmerk, houder.pgbSinds],
  )
}

export async function voegOvergenomenBesluitToe(
  tx: Transactie,
  plek: { readonly regio: string; readonly budgethouder: string },
  besluit: OverTeNemen,
): Promise<void> {
  const id = randomUUID()
  await tx.query(
    `insert into pgb.overgenomen_beschikking (regio, id, budgethouder, kenmerk, soort, besloten_op, ingangsdatum, einddatum,
       geindiceerd_zorgprofiel, toegewezen_zorgprofiel, totaal_cent, op_maximum)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      plek.regio,
      id,
      plek.budgethouder,
      besluit.kenmerk,
      besluit.soort,
      besluit.beslotenOp,
      besluit.ingangsdatum,
      besluit.einddatum,
      besluit.geindiceerd,
      besluit.toegewezen,
      besluit.totaalCent,
      besluit.opMaximum,
    ],
  )
  await tx.query(
    `insert into pgb.overgenomen_periode (regio, beschikking, van, tot, bedrag_cent)
     select $1, $2, van, tot, bedrag from unnest($3::date[], $4::date[], $5::bigint[]) as p (van, tot, bedrag)`,
    [
      plek.regio,
      id,
      besluit.perioden.map(({ van }) => van),
      besluit.perioden.map(({ tot }) => tot),
      besluit.perioden.map(({ bedragCent }) => bedragCent),
    ],
  )
}

/** Which of these references, of a decision here or in the old system, are of decisions that were taken over. */
export async function zoekOvergenomen(
  tx: Transactie,
  regios: readonly string[],
  kenmerken: readonly string[],
): Promise<string[]> {
  const rijen = await tx.query<{ id: string; kenmerk: string }>(
    `select id, kenmerk from pgb.overgenomen_beschikking where regio = any ($1) and (id = any ($2) or kenmerk = any ($2))`,
    [regios, kenmerken],
  )
  return kenmerken.filter((gevraagd) => rijen.some(({ id, kenmerk }) => id === gevraagd || kenmerk === gevraagd))
}
