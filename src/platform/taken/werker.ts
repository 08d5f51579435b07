/**
 * Does tasks, step by step. Taking a step counts the attempt and puts the task off in one short transaction: whoever dies
 * half-way has used an attempt, and nobody else takes the task meanwhile. The step itself closes the row, does its part and
 * writes how far it is, all in one transaction: two servers can never both keep a step.
 */
import type { Pool } from 'pg'
import { GEEN_REGIO, inTransactie } from '../db.ts'
import { faalpunt } from '../faalpunt.ts'
import type { Log } from '../log.ts'
import type { Stapverslag, Taaksoort } from './taak.ts'

const RONDE_MS = 1_000
const UITSTEL_MS = 5_000
const UITSTEL_MAX_MS = 60 * 60_000
const POGINGEN_MAX = 8
const BERICHT_MAX = 200

export interface Werkeropties {
  readonly pool: Pool
  readonly regios: readonly string[]
  readonly soorten: readonly Taaksoort[]
  readonly log: Log
  readonly rondeMs?: number
  /** Wait after the first attempt that fails, in milliseconds; each next one doubles it. */
  readonly uitstelMs?: number
  readonly pogingenMax?: number
}

export interface Werker {
  /** Does all that can be done now; gives the number of steps that succeeded. */
  ronde(): Promise<number>
  /** Lets the step under way end. */
  stop(): Promise<void>
}

interface Genomen {
  readonly regio: string
  readonly id: string
  readonly soort: string
  readonly stand: string
  readonly pogingen: number
  readonly door: string
  readonly rol: string
}

/** Without rounds of its own; for who decides himself when to work. */
export function maakWerker(opties: Werkeropties): Werker {
  let gestopt = false
  let bezig: Promise<unknown> = Promise.resolve()
  const ronde = async (): Promise<number> => {
    let stappen = 0
    while (!gestopt) {
      const genomen = await neem(opties)
      if (genomen === undefined) break
      if (genomen.stand === 'mislukt') opties.log.error({ taak: genomen.id, soort: genomen.soort }, 'task parked')
      else if (await doeStap(opties, genomen)) stappen++
    }
    return stappen
  }
  return {
    ronde: () => {
      const deze = ronde()
      bezig = deze.catch(() => {})
      return deze
    },
    stop: async () => {
      gestopt = true
      await bezig
    },
  }
}

export function startWerker(opties: Werkeropties): Werker {
  const werker = maakWerker(opties)
  let klok: NodeJS.Timeout | undefined
  let gestopt = false
  const draai = async (): Promise<void> => {
    try {
      await werker.ronde()
    } catch (fout) {
      opties.log.warn({ err: fout }, 'no tasks done')
    }
    if (!gestopt) klok = setTimeout(() => void draai(), opties.rondeMs ?? RONDE_MS)
  }
  void draai()
  return {
    ronde: werker.ronde,
    stop: async () => {
      gestopt = true
      clearTimeout(klok)
      await werker.stop()
    },
  }
}

/** The task that waits longest, for this server; one that was tried too often is parked instead. */
async function neem({ pool, regios, soorten, uitstelMs, pogingenMax }: Werkeropties): Promise<Genomen | undefined> {
  const max = pogingenMax ?? POGINGEN_MAX
  const [genomen] = await inTransactie(pool, { ...GEEN_REGIO, regios }, (tx) =>
    tx.query<Genomen>(
      `update platform.taak t set
         pogingen = t.pogingen + case when t.pogingen < $3 then 1 else 0 end,
         vanaf = clock_timestamp() + least($5::float8, $4::float8 * power(2, t.pogingen)) * interval '1 millisecond',
         stand = case when t.pogingen < $3 then t.stand else 'mislukt' end,
         fout = case when t.pogingen < $3 then t.fout else coalesce(t.fout, 'afgebroken') end
       from (select regio, id from platform.taak where regio = any ($1) and soort = any ($2) and stand = 'wacht'
         and vanaf <= clock_timestamp() order by vanaf, volgnummer limit 1 for update skip locked) as k
       where t.regio = k.regio and t.id = k.id
       returning t.regio, t.id, t.soort, t.stand, t.pogingen, t.door, t.rol`,
      [regios, soorten.map(({ soort }) => soort), max, uitstelMs ?? UITSTEL_MS, UITSTEL_MAX_MS],
    ),
  )
  return genomen
}

async function doeStap(opties: Werkeropties, taak: Genomen): Promise<boolean> {
  await faalpunt('taak-genomen')
  try {
    return await inTransactie(opties.pool, contextVan(taak), async (tx) => {
      const [rij] = await tx.query<{ invoer: unknown; punt: unknown; gedaan: number }>(
        `select invoer, punt, gedaan from platform.taak
         where regio = $1 and id = $2 and stand = 'wacht' and pogingen = $3 for update`,
        [taak.regio, taak.id, taak.pogingen],
      )
      // Stopped since, or so long ago that another server took it.
      if (!rij) return false
      const context = contextVan(taak)
      const verslag = await soortVan(opties, taak).stap({ tx, context, regio: taak.regio, ...rij })
      await faalpunt('taak-gedaan')
      await tx.query(SCHRIJF_VERSLAG, [taak.regio, taak.id, ...waardenVan(verslag)])
      return true
    })
  } catch (fout) {
    opties.log.warn({ err: fout, taak: taak.id, soort: taak.soort, poging: taak.pogingen }, 'step of a task failed')
    await schrijfFout(opties, taak)
    return false
  }
}

const contextVan = ({ regio, door, rol }: Genomen) => ({ regios: [regio], gebruiker: door, rol })

function soortVan({ soorten }: Werkeropties, { soort }: Genomen): Taaksoort {
  const gevonden = soorten.find((kandidaat) => kandidaat.soort === soort)
  if (!gevonden) throw new Error(`No work for tasks of kind ${soort}`)
  return gevonden
}

const SCHRIJF_VERSLAG = `update platform.taak set pogingen = 0, fout = null, vanaf = clock_timestamp(), gedaan = $3,
  totaal = coalesce($4::integer, totaal), bericht = $5, punt = $6::jsonb, uitkomst = $7::jsonb,
  stand = case when $7::jsonb is null then stand else 'klaar' end where regio = $1 and id = $2`

function waardenVan({ gedaan, totaal, bericht, punt, uitkomst }: Stapverslag) {
  const json = (waarde: unknown): string | null => (waarde === undefined ? null : JSON.stringify(waarde))
  return [gedaan, totaal ?? null, bericht?.slice(0, BERICHT_MAX) ?? null, json(punt), json(uitkomst)]
}

/** The reason as a code; what exactly happened stands in the log of the server. After the last attempt the task is parked. */
async function schrijfFout({ pool, log, pogingenMax }: Werkeropties, taak: Genomen): Promise<void> {
  const isLaatste = taak.pogingen >= (pogingenMax ?? POGINGEN_MAX)
  await inTransactie(pool, contextVan(taak), (tx) =>
    tx.query(
      `update platform.taak set fout = 'stap-mislukt', stand = $4
       where regio = $1 and id = $2 and stand = 'wacht' and pogingen = $3`,
      [taak.regio, taak.id, taak.pogingen, isLaatste ? 'mislukt' : 'wacht'],
    ),
  )
  if (isLaatste) log.error({ taak: taak.id, soort: taak.soort }, 'task parked')
}
