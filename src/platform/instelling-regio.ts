/** Settings that a region chooses for itself, each from a day on. Visible within the context of that region only. */
import type { Transactie } from './db.ts'

/** The value that holds on a day (`jjjj-mm-dd`), or undefined when the region chose none. */
export async function leesInstelling(
  tx: Transactie,
  regio: string,
  sleutel: string,
  peildatum: string,
): Promise<unknown> {
  const [rij] = await tx.query<{ waarde: unknown }>(
    `select waarde from platform.instelling_regio
     where regio = $1 and sleutel = $2 and vanaf <= $3 order by vanaf desc limit 1`,
    [regio, sleutel, peildatum],
  )
  return rij?.waarde
}

/** A choice is never changed: another choice gets another day. */
export async function legInstellingVast(
  tx: Transactie,
  keuze: { regio: string; sleutel: string; vanaf: string; waarde: unknown },
): Promise<void> {
  await tx.query(
    'insert into platform.instelling_regio (regio, sleutel, vanaf, waarde) values ($1, $2, $3, $4::jsonb)',
    [keuze.regio, keuze.sleutel, keuze.vanaf, JSON.stringify(keuze.waarde)],
  )
}
