/**
 * Structured log, one JSON line an event, to standard error. It has the shape that Fastify asks of a logger. Personal
 * data does not belong in a log (PLT-22): fields that may hold it are left out, and any nine digits in a row, which may
 * be a BSN, are masked wherever they stand.
 */
import type { Clock } from './clock.ts'
import type { Logniveau } from './config.ts'

type LogMethod = (eerste: unknown, bericht?: unknown, ...rest: unknown[]) => void

export interface Log {
  level: string
  fatal: LogMethod
  error: LogMethod
  warn: LogMethod
  info: LogMethod
  debug: LogMethod
  trace: LogMethod
  silent: LogMethod
  child(velden: Record<string, unknown>): Log
}

const RANG: Record<string, number> = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60, silent: 99 }

const VERBORGEN =
  /^(bsn|naam|voornaam|achternaam|geboortedatum|adres|e-?mail|telefoon|body|headers|authorization|cookie|set-cookie|password|wachtwoord|token|secret|databaseUrl)$/i

/** Deep enough for our own fields; an object from a library may be endless. */
const DIEPTE_MAX = 5

export function maakLog(
  niveau: Logniveau,
  clock: Clock,
  schrijf: (regel: string) => void = (regel) => void process.stderr.write(regel),
  vast: Record<string, unknown> = {},
): Log {
  const maakMethode =
    (naam: string): LogMethod =>
    (eerste, bericht) => {
      if ((RANG[naam] ?? 0) < (RANG[log.level] ?? 0)) return
      const velden = typeof eerste === 'object' && eerste !== null ? maakVelden(eerste) : {}
      const msg = typeof eerste === 'string' ? eerste : bericht
      const regel = { tijd: clock.now().toISOString(), niveau: naam, ...vast, ...velden }
      schrijf(`${JSON.stringify(msg === undefined ? regel : { ...regel, msg: maskeer(String(msg)) })}\n`)
    }
  const log: Log = {
    level: niveau,
    fatal: maakMethode('fatal'),
    error: maakMethode('error'),
    warn: maakMethode('warn'),
    info: maakMethode('info'),
    debug: maakMethode('debug'),
    trace: maakMethode('trace'),
    silent: () => {},
    child: (velden) => maakLog(niveau, clock, schrijf, { ...vast, ...maakVelden(velden) }),
  }
  return log
}

function maakVelden(bron: object): Record<string, unknown> {
  if (bron instanceof Error) return { err: schoon(bron, 0) }
  const velden: Record<string, unknown> = {}
  for (const [naam, waarde] of Object.entries(bron)) {
    if (naam === 'req') velden.req = verzoek(waarde)
    else if (naam === 'res') velden.res = { statusCode: veld(waarde, 'statusCode') }
    else if (!VERBORGEN.test(naam)) velden[naam] = schoon(waarde, 0)
  }
  return velden
}

/** Method and path only: a query may hold what a person typed. */
function verzoek(waarde: unknown): Record<string, unknown> {
  const [pad = ''] = String(veld(waarde, 'url') ?? '').split('?')
  return { method: veld(waarde, 'method'), pad: maskeer(pad) }
}

function veld(waarde: unknown, naam: string): unknown {
  return typeof waarde === 'object' && waarde !== null ? Reflect.get(waarde, naam) : undefined
}

function schoon(waarde: unknown, diepte: number): unknown {
  if (typeof waarde === 'string') return maskeer(waarde)
  if (typeof waarde === 'bigint') return String(waarde)
  if (typeof waarde === 'number') return Math.abs(waarde) >= 1e8 ? maskeer(String(waarde)) : waarde
  if (waarde instanceof Date) return waarde.toISOString()
  if (waarde instanceof Error) {
    return { type: waarde.name, code: veld(waarde, 'code'), msg: maskeer(waarde.message), stack: kopVan(waarde.stack) }
  }
  if (typeof waarde !== 'object' || waarde === null) return typeof waarde === 'function' ? undefined : waarde
  if (diepte >= DIEPTE_MAX) return '…'
  if (Array.isArray(waarde)) return waarde.slice(0, 100).map((deel) => schoon(deel, diepte + 1))
  const velden = Object.entries(waarde).filter(([naam]) => !VERBORGEN.test(naam))
  return Object.fromEntries(velden.map(([naam, deel]) => [naam, schoon(deel, diepte + 1)]))
}

function kopVan(stack: string | undefined): string | undefined {
  return stack === undefined ? undefined : maskeer(stack.split('\n').slice(0, 12).join('\n'))
}

function maskeer(tekst: string): string {
  return tekst.replace(/(?<!\d)\d{9}(?!\d)/g, '*********')
}
