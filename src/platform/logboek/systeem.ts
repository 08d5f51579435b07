/** What happens to people at the door and to the program as a whole, in the log: it belongs to no region (PLT-23). */
import type { Pool } from 'pg'
import { type Context, GEEN_REGIO } from '../db.ts'
import type { Gebeurtenis, Toegang } from './gebeurtenis.ts'
import { ACTIVITEITEN } from './register.ts'
import { schrijfLogboekApart } from './schrijven.ts'

/** The program was started or is stopping. */
export function noteerSysteem(pool: Pool, wat: 'gestart' | 'gestopt'): Promise<void> {
  return schrijfLogboekApart(pool, GEEN_REGIO, {
    soort: `systeem.${wat}`,
    actie: 'uitvoeren',
    uitkomst: 'gelukt',
    objectSoort: 'systeem',
    objectId: 'server',
    doel: 'beheer',
    activiteit: ACTIVITEITEN.beheer,
    regio: null,
  })
}

export interface Deurgebeurtenis {
  readonly soort: 'toegang.aangemeld' | 'toegang.afgemeld' | 'toegang.mislukt' | 'toegang.geweigerd'
  /** Internal id; null: nobody was proven. */
  readonly gebruiker: string | null
  readonly redenCode?: string
  /** Route with its parameters as names, never their values. */
  readonly object?: string
  readonly toegang?: Toegang
}

/** Somebody came in, went out, was turned away at the door, or asked for what his role does not give. */
export function noteerDeur(
  pool: Pool,
  { soort, gebruiker, redenCode, object, toegang }: Deurgebeurtenis,
): Promise<void> {
  const context: Context = {
    regios: [],
    gebruiker: gebruiker ?? 'onbekend',
    rol: gebruiker === null ? 'niemand' : 'gebruiker',
  }
  const geweigerd = soort === 'toegang.mislukt' || soort === 'toegang.geweigerd'
  const gebeurtenis: Gebeurtenis = {
    soort,
    actie: 'uitvoeren',
    uitkomst: geweigerd ? 'geweigerd' : 'gelukt',
    ...(redenCode === undefined ? {} : { redenCode }),
    objectSoort: soort === 'toegang.geweigerd' ? 'route' : 'sessie',
    objectId: object ?? 'sessie',
    doel: 'toegang',
    activiteit: ACTIVITEITEN.aanmelden,
    ...(toegang ? { toegang } : {}),
    regio: null,
  }
  return schrijfLogboekApart(pool, context, gebeurtenis)
}
