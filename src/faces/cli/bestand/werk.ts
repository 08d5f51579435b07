/** What the commands on files are asked to do, and what they get from the program. */
import type { Command } from 'commander'
import type { Opties, Stromen } from '../opdracht.ts'
import type { Taal } from '../taal.ts'

export interface Bestandsgastheer {
  readonly taal: Taal
  readonly opties: Opties
  readonly stromen: Stromen
  /** Gives a command what all commands have. */
  stelIn(opdracht: Command): Command
  klaar(afsluitcode: number): void
}

export interface Declaratiewerk {
  readonly declaraties: string
  readonly contracten: string
  readonly indicaties: string
  readonly eerder?: string
  readonly uit?: string
}

export interface Opgavewerk {
  readonly bestand: string
  readonly jaar: number
  readonly peildatum: number
}
