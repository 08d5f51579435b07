/** What an operation of the platform stands on. */
import type { Pool } from 'pg'
import type { Clock } from './clock.ts'
import type { Geheim } from './geheim/index.ts'

export interface Platformomgeving {
  readonly pool: Pool
  readonly klok: Clock
  readonly geheim: Geheim
}
