/** For internal audit: counts for each user, and a sample of acts to look at. Reading the log is itself an event. */
import type { Pool } from 'pg'
import type { Context, Transactie } from '../db.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { ACTIVITEITEN } from './register.ts'
import { leesMetLog } from './schrijven.ts'

/** From and including `vanaf`, up to `tot`; ISO 8601. */
export interface Tijdvak {
  readonly vanaf: string
  readonly tot: string
}

export interface Gebruikerstelling {
  readonly gebruiker: string
  readonly rol: string
  readonly gelezen: number
  readonly gewijzigd: number
  readonly geweigerd: number
  readonly noodprocedures: number
  /** Different persons whose data the user saw or changed. */
  readonly personen: number
  /** Reads of a file that no work ties the user to: the curious colleague. */
  readonly zonderRelatie: number
}

export interface Steekproefrij {
  readonly id: string
  readonly regio: string
  readonly tijdstip: Date
  readonly gebruiker: string
  readonly rol: string
  readonly soort: string
  readonly uitkomst: string
  readonly objectSoort: string
  readonly objectId: string
  readonly doel: string
}

/** Who stands out comes first. Sees only the regions of the context, and only in the role of internal audit. */
export function tellingPerGebruiker(
  pool: Pool,
  context: Context,
  { vanaf, tot }: Tijdvak,
): Promise<Gebruikerstelling[]> {
  return nagezien(pool, context, 'logboek.telling', (tx) => tx.query<Gebruikerstelling>(TELLING, [vanaf, tot]))
}

/** The same seed gives the same rows, so that a second reviewer can look at what the first one saw. */
export function steekproef(
  pool: Pool,
  context: Context,
  { vanaf, tot, aantal, zaad }: Tijdvak & { aantal: number; zaad: string },
): Promise<Steekproefrij[]> {
  return nagezien(pool, context, 'logboek.steekproef', (tx) =>
    tx.query<Steekproefrij>(STEEKPROEF, [vanaf, tot, zaad, aantal]),
  )
}

function nagezien<T>(
  pool: Pool,
  context: Context,
  soort: string,
  lees: (tx: Transactie) => Promise<T[]>,
): Promise<T[]> {
  const gebeurtenis = (gelezen: T[]): Gebeurtenis => ({
    soort,
    actie: 'lezen',
    uitkomst: 'gelukt',
    objectSoort: 'logboek',
    objectId: 'nazicht',
    doel: 'controle',
    activiteit: ACTIVITEITEN.logboek,
    behandelrelatie: 'steekproef',
    aantal: gelezen.length,
    regio: context.regios[0] ?? null,
  })
  return leesMetLog(pool, context, gebeurtenis, lees)
}

const TELLING = `select g.gebruiker_id as gebruiker, g.rol,
    count(*) filter (where g.actie = 'lezen') as gelezen,
    count(*) filter (where g.actie <> 'lezen') as gewijzigd,
    count(*) filter (where g.uitkomst = 'geweigerd') as geweigerd,
    count(*) filter (where g.noodprocedure) as noodprocedures,
    count(distinct g.betrokkene) as personen,
    count(*) filter (where g.actie = 'lezen' and g.betrokkene is not null and g.behandelrelatie = 'geen') as "zonderRelatie"
  from logboek.gebeurtenis g where g.tijdstip >= $1 and g.tijdstip < $2
  group by g.gebruiker_id, g.rol order by noodprocedures desc, geweigerd desc, personen desc, gebruiker, rol`

const STEEKPROEF = `select g.id, g.regio, g.tijdstip, g.gebruiker_id as gebruiker, g.rol, g.soort, g.uitkomst,
    g.object_soort as "objectSoort", g.object_id as "objectId", g.doel
  from logboek.gebeurtenis g where g.tijdstip >= $1 and g.tijdstip < $2
  order by sha256(convert_to(g.id::text || $3, 'UTF8')) limit $4`
