/** The door of tasks: asking for work, looking how far it is, and doing it. */
export type { Stapverslag, Taaksoort, Taakstap } from './taak.ts'
export { hervatTaak, leesGeparkeerd, leesTaak, leesTaken, stopTaak, vraagTaak } from './wachtrij.ts'
export { maakWerker, startWerker, type Werker } from './werker.ts'
