/** What a check of the log can find, and how it is told. */
import type { Partitie } from './checkpoint.ts'
import type { Soort } from './rijvorm.ts'

export interface Bevinding extends Partitie {
  readonly code:
    | 'rij-gewijzigd'
    | 'rij-ontbreekt'
    | 'rij-zonder-zegel'
    | 'zegel-gewijzigd'
    | 'zegel-ontbreekt'
    | 'staart-ontbreekt'
    | 'wortel-wijkt-af'
    | 'checkpoint-gewijzigd'
    | 'checkpoint-ontbreekt'
    | 'checkpointbestand-beschadigd'
    | 'checkpointbestand-ontbreekt'
    | 'vork'
  /** Number of the first row it is about; null for a row that never got one. */
  readonly volgnummer: number | null
  readonly soort?: Soort
  readonly rij?: string
}

/** Rows that a lawful restore of an older backup took away; the numbers are those that the rows had. */
export interface Gat extends Partitie {
  readonly vanaf: number
  readonly tot: number
  /** When it was marked, ISO 8601 in UTC. */
  readonly tijdstip: string
}

export interface Ketenuitslag {
  readonly goed: boolean
  /** Rows that were proven or found bad. */
  readonly rijen: number
  readonly partities: number
  readonly checkpoints: number
  /** Rows that wait for the next round of the sealer. */
  readonly onverzegeld: number
  /** At most 20 for each tree, in the order of the rows. */
  readonly bevindingen: readonly Bevinding[]
  /** Marked and signed after a restore: known, and told at each check. */
  readonly gaten: readonly Gat[]
}

export type Vraag = <Rij>(sql: string, waarden?: readonly (string | number)[]) => Promise<Rij[]>
