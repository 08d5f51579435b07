/** How many sealed decisions a region has. */
import type { Transactie } from '../../../platform/db.ts'

export async function telBeschikkingen(tx: Transactie, regio: string): Promise<number> {
  const [rij] = await tx.query<{ aantal: number }>('select count(*) as aantal from pgb.beschikking where regio = $1', [
    regio,
  ])
  return rij?.aantal ?? 0
}
