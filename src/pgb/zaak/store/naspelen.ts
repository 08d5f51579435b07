/** What playing a history asks of the store: to act as another person, and the mark that it was played (PLT-1). */
import type { Transactie } from '../../../platform/db.ts'

/** From here on in this transaction the rows name this person. */
export async function wordPersoon(tx: Transactie, gebruiker: string): Promise<void> {
  await tx.query("select set_config('ozk.gebruiker', $1, true)", [gebruiker])
}

/** Keys of this person that begin so: what was played already. */
export async function leesSleutels(
  tx: Transactie,
  regio: string,
  gebruiker: string,
  begin: string,
): Promise<ReadonlySet<string>> {
  const rijen = await tx.query<{ sleutel: string }>(
    'select sleutel from platform.idempotentie where regio = $1 and gebruiker = $2 and starts_with(sleutel, $3)',
    [regio, gebruiker, begin],
  )
  return new Set(rijen.map(({ sleutel }) => sleutel))
}
