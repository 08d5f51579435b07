/**
 * What was paid in all, out of messages that may come late, twice or out of order (D22). Each message bears a number of its
 * sender; for each holder, month and kind the highest number counts, in whatever order they came.
 */
import type { Betaling } from './betalingen.ts'

export interface Betaalbericht {
  /** Id of the message, given by the sender. */
  readonly bericht: string
  /** Counts up with every message of the sender. */
  readonly volgnummer: number
  readonly betalingen: readonly Betaling[]
}

/** The payments that count, in order of holder, month and kind: the same messages give the same answer in any order. */
export function betaalstand(berichten: readonly Betaalbericht[]): Betaling[] {
  const stand = new Map<string, { readonly volgnummer: number; readonly betaling: Betaling }>()
  for (const { volgnummer, betalingen } of berichten) {
    for (const betaling of betalingen) {
      const sleutel = sleutelVan(betaling)
      if ((stand.get(sleutel)?.volgnummer ?? -1) < volgnummer) stand.set(sleutel, { volgnummer, betaling })
    }
  }
  return [...stand].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { betaling }]) => betaling)
}

function sleutelVan({ houder, jaar, maand, soort }: Betaling): string {
  return [houder, jaar, String(maand).padStart(2, '0'), soort].join('\n')
}
