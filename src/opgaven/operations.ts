/** Reports to the NZa as operations: the calendar, the life of a monthly report, and what a figure is made of (NZA-1 to NZA-7). */
import type { Platformomgeving } from '../platform/omgeving.ts'
import type { Platformrij } from '../platform/uitvoering.ts'
import { HULPMIDDELRIJEN } from './operations-hulpmiddelen.ts'
import { LEZEN } from './operations-lezen.ts'
import { WIJZIGEN } from './operations-wijzigen.ts'

// Not through the door: the commands on files come in there, and load no database.
export { reserveringstaak, vraagReserveringen } from './reserveringstaak.ts'

export const opgaverijen: readonly Platformrij<Platformomgeving>[] = [...LEZEN, ...WIJZIGEN, ...HULPMIDDELRIJEN]
