/** A refusal as text for a person. */
import { afhandelingVan } from '../../../app/afhandeling.ts'
import type { Weigering } from '../../../platform/operatie.ts'
import type { Taal } from '../taal.ts'
import { veilig } from './opmaak.ts'

export function leesbareWeigering(weigering: Weigering, taal: Taal): string {
  const regels = weigering.fouten.map(({ pointer, uitleg }) =>
    pointer === '' ? `  ${veilig(uitleg[taal])}` : `  ${veilig(pointer)}: ${veilig(uitleg[taal])}`,
  )
  return `${[`${afhandelingVan(weigering.code).titel[taal]}:`, ...regels].join('\n')}\n`
}
