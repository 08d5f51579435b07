/** What an act needs and knows. */
import type { Pool } from 'pg'
import type { Clock } from '../../platform/clock.ts'
import type { Context, Transactie } from '../../platform/db.ts'
import type { Geheim } from '../../platform/geheim/index.ts'
import type { Toegang } from '../../platform/logboek/index.ts'
import type { Virusscanner } from '../../platform/virusscanner.ts'
import type { Handelingsoort } from './handelingen.ts'

export interface Omgeving {
  readonly pool: Pool
  readonly klok: Clock
  readonly geheim: Geheim
  /** Absent: a document bears the mark that nobody scanned it. */
  readonly scanner?: Virusscanner
}

export interface Handeling {
  readonly soort: Handelingsoort
  /** Id of the case or decision that is acted on, for the log of a refusal. */
  readonly object?: string
  readonly toegang?: Toegang
  /** True: it came in from outside, so a case that no work ties the person to asks for a purpose (T8). */
  readonly bewaakt?: boolean
  /** Idempotency key with the whole request. */
  readonly eenmaal?: { readonly sleutel: string; readonly verzoek: unknown }
}

/** What ties the person to the case that was opened, and the purpose that he gave; filled in when it is opened (T8). */
export interface Band {
  relatie?: string
  doel?: string
}

/** What an act works with. */
export interface Daad {
  readonly band?: Band
  readonly tx: Transactie
  readonly context: Context
  readonly geheim: Geheim
  readonly handeling: Handeling
  /** Calendar day in the Netherlands; never earlier than a day that the region has seen. */
  readonly vandaag: string
  /** True: a day of the past is played in, for a demo. */
  readonly nagespeeld?: true
}
