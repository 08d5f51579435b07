/** What an act needs and knows. */
import type { Pool } from 'pg'
import type { Clock } from '../../platform/clock.ts'
import type { Context, Transactie } from '../../platform/db.ts'
import type { Geheim } from '../../platform/geheim/index.ts'
import type { Toegang } from '../../platform/logboek/index.ts'
import type { Handelingsoort } from './handelingen.ts'

export interface Omgeving {
  readonly pool: Pool
  readonly klok: Clock
  readonly geheim: Geheim
}

export interface Handeling {
  readonly soort: Handelingsoort
  /** Id of the case or decision that is acted on, for the log of a refusal. */
  readonly object?: string
  readonly toegang?: Toegang
  /** Idempotency key with the whole request. */
  readonly eenmaal?: { readonly sleutel: string; readonly verzoek: unknown }
}

/** What an act works with. */
export interface Daad {
  readonly tx: Transactie
  readonly context: Context
  readonly geheim: Geheim
  readonly handeling: Handeling
  /** Calendar day in the Netherlands; never earlier than a day that the region has seen. */
  readonly vandaag: string
}
