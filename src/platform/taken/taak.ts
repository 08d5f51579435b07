/** What a task is: work that may take long, done in steps that each stand on their own (PLT-32). */
import type { Context, Transactie } from '../db.ts'

export interface Taakopdracht {
  readonly regio: string
  /** Dotted name of the kind of work, for instance `pgb.herhaal`. */
  readonly soort: string
  /** The same key for the same kind in the same region is the same task. */
  readonly sleutel: string
  /** What the work needs to know: ids and choices, never data of a person. */
  readonly invoer: unknown
}

export type Taakstand = 'wacht' | 'klaar' | 'gestopt' | 'mislukt'

/** What the person who asked may see. */
export interface Taakbeeld {
  readonly id: string
  readonly regio: string
  readonly soort: string
  readonly stand: Taakstand
  readonly gedaan: number
  /** Null: not known yet. */
  readonly totaal: number | null
  readonly bericht: string | null
  readonly uitkomst: unknown
  /** Code of what went wrong at the last attempt; null: nothing did. */
  readonly fout: string | null
  /** Attempts at the step under way that did not succeed yet. */
  readonly pogingen: number
  readonly gemaakt: Date
  readonly afgerond: Date | null
  readonly volgnummer: number
}

/** What a step gets. Its transaction bears the region of the task and the person who asked, and nothing more. */
export interface Taakstap {
  readonly tx: Transactie
  readonly context: Context
  readonly regio: string
  readonly invoer: unknown
  /** What the step before left; null at the first. */
  readonly punt: unknown
  readonly gedaan: number
}

/** How far it is after this step. With `uitkomst` the task is done. All must survive JSON. */
export interface Stapverslag {
  readonly gedaan: number
  readonly totaal?: number
  /** A short sentence without personal data. */
  readonly bericht?: string
  readonly punt?: unknown
  readonly uitkomst?: unknown
}

export interface Taaksoort {
  readonly soort: string
  /** A part of the work that takes seconds at most. What it writes in `tx` is there once, with its report, or not at all. */
  stap(stap: Taakstap): Promise<Stapverslag>
}
