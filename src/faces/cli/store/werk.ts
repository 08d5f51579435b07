/** What is asked of a command on the store, once its options are read. */
import type { Parameters } from '../../../app/kader.ts'
import type { Opties, Stromen } from '../opdracht.ts'
import type { Taal } from '../taal.ts'

/** Which decisions to replay. */
export type Keuze =
  | { readonly soort: 'kenmerken'; readonly kenmerken: readonly string[] }
  | { readonly soort: 'alle' }
  | { readonly soort: 'steekproef'; readonly aantal: number; readonly zaad: string | undefined }

/** Which ceiling, from which day, known at which moment. */
export interface Kaderkijk {
  readonly regio: string | undefined
  readonly jaar: number | undefined
  readonly op: string | undefined
  readonly bekendOp: string | undefined
}

export type Storewerk =
  | { readonly opdracht: 'herhaal'; readonly keuze: Keuze; readonly regio: string | undefined }
  | {
      readonly opdracht: 'controleer-keten'
      readonly regio: string | undefined
      readonly checkpoints: string | undefined
      readonly herstel: boolean
    }
  | { readonly opdracht: 'controleer' }
  | { readonly opdracht: 'importeer'; readonly paden: readonly string[]; readonly proef: boolean }
  | { readonly opdracht: 'importeer'; readonly sjabloon: string }
  | { readonly opdracht: 'kader'; readonly kijk: Kaderkijk }
  | { readonly opdracht: 'simuleer'; readonly kijk: Kaderkijk; readonly parameters: Parameters }

/** Where the command runs: what it reads, where it writes, in which language. */
export interface Gastheer {
  readonly taal: Taal
  readonly opties: Opties
  readonly stromen: Stromen
  readonly omgeving: Readonly<Record<string, string | undefined>>
}
