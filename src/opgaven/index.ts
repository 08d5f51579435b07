/** The door of the room opgaven: the reports to the NZa. */
export type { Bevinding, Ernst } from './maandopgave/bevinding.ts'
export { controleerMaandopgave, type Maandcontrole, type Totalen } from './maandopgave/controleer.ts'
