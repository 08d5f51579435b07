import { useCallback, useState } from 'react'

/** What was typed and not recorded yet, for as long as this tab is open: nothing of a case is kept on the device. */
const concepten = new Map<string, unknown>()

/** Like useState, but what was typed is there again after another tab, a conflict or a lost session. */
export function useConcept<T>(sleutel: string, begin: T): [T, (nieuw: T) => void, () => void] {
  const [waarde, zetWaarde] = useState<T>(() => (concepten.get(sleutel) as T | undefined) ?? begin)
  const zet = useCallback(
    (nieuw: T) => {
      concepten.set(sleutel, nieuw)
      zetWaarde(nieuw)
    },
    [sleutel],
  )
  const wis = () => {
    concepten.delete(sleutel)
    zetWaarde(begin)
  }
  return [waarde, zet, wis]
}
