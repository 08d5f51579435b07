/** The door of the room opgaven: the reports to the NZa. */
export type { Bevinding, Ernst } from './maandopgave/bevinding.ts'
export { controleerMaandopgave, type Maandcontrole, type Totalen } from './maandopgave/controleer.ts'
export { type Bouwvraag, bouw, type Gebouwd, peildatumVan } from './opbouw/bouw.ts'
export { type Controlebeeld, controleerInhoud } from './opbouw/controle.ts'
