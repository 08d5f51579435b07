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
}

export type Vraag = <Rij>(sql: string, waarden?: readonly (string | number)[]) => Promise<Rij[]>
