/**
 * Sends the messages that acts left, to one address, in order per region. A message is marked after the receiver took it:
 * who dies between the two sends it again, with the same id (I7). The row of the region is closed while sending, so that of
 * several servers one at a time sends for it.
 */
import type { Pool } from 'pg'
import { type Haal, NetwerkGeweigerd } from '../aanmelding/netwerk.ts'
import { GEEN_REGIO, inTransactie, type Transactie } from '../db.ts'
import { faalpunt } from '../faalpunt.ts'
import type { Log } from '../log.ts'
import { type Gebeurtenissoorten, maakCloudEvent, type Uitberichtrij } from './bericht.ts'
import { leesVerzendstand } from './feed.ts'

const RONDE_MS = 1_000
const UITSTEL_MS = 1_000
const UITSTEL_MAX_MS = 5 * 60_000
/** So many of one region before the next gets its turn. */
const PER_BEURT = 200
const CLOUDEVENT = 'application/cloudevents+json; charset=UTF-8'

export interface Verzenderopties {
  readonly pool: Pool
  readonly regios: readonly string[]
  readonly soorten: Gebeurtenissoorten
  readonly log: Log
  /** Null: nothing is sent, and the state says so. */
  readonly doel: {
    readonly adres: string
    readonly haal: Haal
    /** Bearer token that the receiver gave. */
    readonly geheim: string | null
  } | null
  readonly rondeMs?: number
  /** Wait after the first attempt that fails, in milliseconds; each next one doubles it. */
  readonly uitstelMs?: number
}

export interface Verzender {
  /** Sends what can be sent now; gives how many were taken by the receiver. */
  ronde(): Promise<number>
  stop(): Promise<void>
}

/** Writes for each region whether messages are sent. */
export async function zetVerzending({ pool, regios, doel }: Verzenderopties): Promise<void> {
  await inTransactie(pool, { ...GEEN_REGIO, regios }, (tx) =>
    tx.query(
      `insert into platform.uitberichtstand as s (regio, is_aan) select r, $2 from unnest($1::text[]) as r order by r
       on conflict (regio) do update set is_aan = excluded.is_aan, pogingen = 0, fout = null, vanaf = clock_timestamp()
       where s.is_aan <> excluded.is_aan`,
      [regios, doel !== null],
    ),
  )
}

export function maakVerzender(opties: Verzenderopties): Verzender {
  let gestopt = false
  let bezig: Promise<unknown> = Promise.resolve()
  const ronde = async (): Promise<number> => {
    let verzonden = 0
    for (const regio of await metWerk(opties)) {
      for (let i = 0; i < PER_BEURT && !gestopt; i++) {
        if (!(await verzendEen(opties, regio))) break
        verzonden++
      }
    }
    return verzonden
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

/** In rounds, with an alarm in the log when messages wait too long. */
export function startVerzender(opties: Verzenderopties): Verzender {
  const verzender = maakVerzender(opties)
  let klok: NodeJS.Timeout | undefined
  let gestopt = false
  let isGezet = false
  let isGemeld = false
  const draai = async (): Promise<void> => {
    try {
      if (!isGezet) await zetVerzending(opties)
      isGezet = true
      if (opties.doel !== null) {
        await verzender.ronde()
        const stand = await inTransactie(opties.pool, { ...GEEN_REGIO, regios: opties.regios }, (tx) =>
          leesVerzendstand(tx, opties.regios),
        )
        const achter = stand.filter(({ alarm }) => alarm).map(({ regio }) => regio)
        if (achter.length > 0 && !isGemeld)
          opties.log.error({ regios: achter }, 'messages wait longer than ten minutes')
        isGemeld = achter.length > 0
      }
    } catch (fout) {
      opties.log.warn({ err: fout }, 'no messages sent')
    }
    if (!gestopt) klok = setTimeout(() => void draai(), opties.rondeMs ?? RONDE_MS)
  }
  void draai()
  return {
    ronde: verzender.ronde,
    stop: async () => {
      gestopt = true
      clearTimeout(klok)
      await verzender.stop()
    },
  }
}

async function metWerk({ pool, regios, doel }: Verzenderopties): Promise<string[]> {
  if (doel === null) return []
  const rijen = await inTransactie(pool, { ...GEEN_REGIO, regios }, (tx) =>
    tx.query<{ regio: string }>(
      `select s.regio from platform.uitberichtstand s where s.regio = any ($1) and s.is_aan and s.vanaf <= clock_timestamp()
       and exists (select from platform.uitbericht u where u.regio = s.regio and u.verzonden is null) order by s.regio`,
      [regios],
    ),
  )
  return rijen.map(({ regio }) => regio)
}

/** True: the receiver took a message, and there may be more. */
async function verzendEen(opties: Verzenderopties, regio: string): Promise<boolean> {
  return inTransactie(opties.pool, { ...GEEN_REGIO, regios: [regio] }, async (tx) => {
    const [stand] = await tx.query<{ pogingen: number }>(
      `select pogingen from platform.uitberichtstand
       where regio = $1 and is_aan and vanaf <= clock_timestamp() for update skip locked`,
      [regio],
    )
    if (!stand) return false
    const [rij] = await tx.query<Uitberichtrij>(
      `select regio, id, volgnummer, soort, inhoud, gemaakt from platform.uitbericht
       where regio = $1 and verzonden is null order by volgnummer limit 1`,
      [regio],
    )
    if (!rij) return false
    await faalpunt('uitbericht-genomen')
    const fout = await bezorg(opties, rij)
    if (fout === null) await faalpunt('uitbericht-verzonden')
    else opties.log.warn({ bericht: rij.id, regio, fout }, 'message not taken')
    await schrijfUitkomst(tx, rij, fout, stand.pogingen, opties.uitstelMs ?? UITSTEL_MS)
    return fout === null
  })
}

async function schrijfUitkomst(
  tx: Transactie,
  { regio, id }: Uitberichtrij,
  fout: string | null,
  pogingen: number,
  uitstelMs: number,
): Promise<void> {
  if (fout === null) {
    await tx.query('update platform.uitbericht set verzonden = clock_timestamp() where regio = $1 and id = $2', [
      regio,
      id,
    ])
    if (pogingen === 0) return
    await tx.query('update platform.uitberichtstand set pogingen = 0, fout = null where regio = $1', [regio])
    return
  }
  const wachtMs = Math.min(UITSTEL_MAX_MS, uitstelMs * 2 ** Math.min(pogingen, 20))
  await tx.query(
    `update platform.uitberichtstand set pogingen = pogingen + 1, fout = $2,
       vanaf = clock_timestamp() + $3 * interval '1 millisecond' where regio = $1`,
    [regio, fout, wachtMs],
  )
}

/** Null when the receiver took it, else a code that tells no outsider what is reachable from here. */
async function bezorg({ doel, soorten, log }: Verzenderopties, rij: Uitberichtrij): Promise<string | null> {
  if (doel === null) return 'geen-adres'
  const headers: Record<string, string> = { 'content-type': CLOUDEVENT, accept: '*/*' }
  if (doel.geheim !== null) headers.authorization = `Bearer ${doel.geheim}`
  const body = JSON.stringify(maakCloudEvent(rij, soorten))
  try {
    const { status } = await doel.haal(doel.adres, { method: 'POST', headers, body })
    return status >= 200 && status < 300 ? null : 'niet-aangenomen'
  } catch (fout) {
    log.debug({ err: fout }, 'receiver not reached')
    return fout instanceof NetwerkGeweigerd ? 'adres-geweigerd' : 'niet-bereikt'
  }
}
