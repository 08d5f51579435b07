/** Steps of the store as the history of deliveries that art. 9 judges. */
import type { Staprij } from '../store/opgave-rijen.ts'
import type { Gebrekaard, Instrument, Levering } from './gebrek.ts'

export function leveringenVan(stappen: readonly Staprij[]): Levering[] {
  return stappen.flatMap(({ stap, dag, gegevens }): Levering[] => {
    switch (stap) {
      case 'ingediend':
        return [{ soort: 'ingediend', dag }]
      case 'gebrek': {
        const hersteltermijn = gegevens.hersteltermijn as string | null
        return [{ soort: 'gebrek', dag, aard: gegevens.aard as Gebrekaard, hersteltermijn }]
      }
      case 'escalatie':
        return [{ soort: 'escalatie', dag, instrument: gegevens.instrument as Instrument }]
      default:
        return []
    }
  })
}
