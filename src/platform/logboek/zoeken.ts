/** Looking through the audit rows: by period, person, role, event, object and outcome. Looking is itself in the log. */
import type { Logrij, LogrijenAntwoord } from '../contract.ts'
import type { Context, Transactie } from '../db.ts'
import type { Platformomgeving } from '../omgeving.ts'
import { Weigering } from '../weigering.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { ACTIVITEITEN } from './register.ts'
import { leesMetLog } from './schrijven.ts'

/** Each is matched whole; `soort` also by its beginning, such as `besluit`. A day counts from midnight in UTC. */
export interface Logvraag {
  readonly vanaf?: string
  readonly tot?: string
  readonly gebruiker?: string
  readonly rol?: string
  readonly soort?: string
  readonly object?: string
  readonly uitkomst?: string
  readonly cursor?: string
}

export const PAGINA = 100
const LANDELIJK = 'landelijk'

/** Only these columns leave the store: what is not named here nobody can ask for. */
export const LOGVELDEN = `g.id, g.regio, to_char(g.tijdstip at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as tijdstip,
    json_build_object('id', g.gebruiker_id, 'naam', p.weergavenaam) as gebruiker, g.rol, g.soort, g.actie, g.uitkomst,
    g.reden_code as reden, g.object_soort as "objectSoort", g.object_id as "objectId", g.doel, g.behandelrelatie, g.aantal`
export const LOG_MET_NAAM = 'logboek.gebeurtenis g left join platform.gebruiker p on p.id = g.gebruiker_id'

export async function zoekLogrijen(
  { pool }: Platformomgeving,
  context: Context,
  vraag: Logvraag,
): Promise<LogrijenAntwoord> {
  const gebeurtenis = (rijen: readonly unknown[]): Gebeurtenis => ({
    ...logGelezen(context, 'logboek.lezen', 'lijst'),
    zoekvraag: Object.keys(vraag).filter((naam) => naam !== 'cursor'),
    aantal: Math.min(rijen.length, PAGINA),
  })
  const gevonden = await leesMetLog(pool, context, gebeurtenis, (tx) => leesRijen(tx, context, vraag, PAGINA + 1))
  const rijen = gevonden.slice(0, PAGINA)
  const laatste = gevonden.length > PAGINA ? rijen.at(-1) : undefined
  return { rijen, volgende: laatste ? cursorVan(laatste) : null }
}

export function leesRijen(tx: Transactie, context: Context, vraag: Logvraag, aantal: number): Promise<Logrij[]> {
  const [moment, id] = vraag.cursor === undefined ? [null, null] : leesCursor(vraag.cursor)
  return tx.query<Logrij>(RIJEN, [
    zichtbaar(context),
    vraag.vanaf ?? null,
    vraag.tot ?? null,
    vraag.gebruiker ?? null,
    vraag.rol ?? null,
    vraag.soort ?? null,
    vraag.object ?? null,
    vraag.uitkomst ?? null,
    moment,
    id,
    aantal,
  ])
}

/** From and including `vanaf` up to and including `tot`. */
const RIJEN = `select ${LOGVELDEN} from ${LOG_MET_NAAM}
  where g.regio = any ($1)
    and ($2::date is null or g.tijdstip >= $2::date::timestamp at time zone 'UTC')
    and ($3::date is null or g.tijdstip < ($3::date + 1)::timestamp at time zone 'UTC')
    and ($4::text is null or g.gebruiker_id = $4)
    and ($5::text is null or g.rol = $5)
    and ($6::text is null or g.soort = $6 or starts_with(g.soort, $6 || '.'))
    and ($7::text is null or g.object_id = $7)
    and ($8::text is null or g.uitkomst = $8)
    and ($9::timestamptz is null or (g.tijdstip, g.id) < ($9::timestamptz, $10::uuid))
  order by g.tijdstip desc, g.id desc limit $11`

/** One row, or the refusal that it is not there. */
export async function leesRij(tx: Transactie, context: Context, id: string): Promise<Logrij> {
  const [rij] = await tx.query<Logrij>(
    `select ${LOGVELDEN} from ${LOG_MET_NAAM} where g.regio = any ($1) and g.id = $2`,
    [zichtbaar(context), id],
  )
  if (rij === undefined) throw new Weigering('onbekend')
  return rij
}

/** The regions of the person, and what belongs to none. */
export const zichtbaar = (context: Context): readonly string[] => [...context.regios, LANDELIJK]

export function logGelezen(context: Context, soort: string, objectId: string): Gebeurtenis {
  const [regio = null, ...meer] = context.regios
  return {
    soort,
    actie: 'lezen',
    uitkomst: 'gelukt',
    objectSoort: 'logboek',
    objectId,
    doel: 'controle',
    activiteit: ACTIVITEITEN.logboek,
    behandelrelatie: 'nazicht',
    regio: meer.length > 0 ? null : regio,
  }
}

const UITVOER_MAX = 10_000

/** For a file: at most ten thousand rows, and the event in the log says how many. */
export async function haalVoorUitvoer(
  { pool }: Platformomgeving,
  context: Context,
  vraag: Logvraag,
  hashVan: (rijen: readonly Logrij[]) => string,
): Promise<readonly Logrij[]> {
  const gebeurtenis = (rijen: readonly Logrij[]): Gebeurtenis => ({
    ...logGelezen(context, 'logboek.uitvoeren', 'uitvoer'),
    zoekvraag: Object.keys(vraag),
    levensfase: 'verstrekken',
    bestandHash: hashVan(rijen),
    aantal: rijen.length,
  })
  return leesMetLog(pool, context, gebeurtenis, (tx) => leesRijen(tx, context, vraag, UITVOER_MAX))
}

const cursorVan = ({ tijdstip, id }: Logrij): string => Buffer.from(`${tijdstip} ${id}`).toString('base64url')

function leesCursor(cursor: string): readonly [string, string] {
  const [moment = '', id = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ')
  const goed = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,12}Z$/.test(moment) && /^[0-9a-f-]{36}$/.test(id)
  if (!goed || rest.length > 0) throw new Weigering('cursor-ongeldig')
  return [moment, id]
}
