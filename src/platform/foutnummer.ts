/** The short number that ties what a person sees to the line in the log, without showing anything of the inside. */
import { randomBytes } from 'node:crypto'

export function nieuwFoutnummer(): string {
  return randomBytes(5).toString('hex')
}

/**
 * What the log may hold of an unexpected error: its kind and where it happened. The message is left out, because
 * it may quote what somebody typed (a burgerservicenummer, a name).
 */
export function foutspoor(fout: unknown): { soort: string; plek: string[] } {
  if (!(fout instanceof Error)) return { soort: typeof fout, plek: [] }
  const regels = (fout.stack ?? '').split('\n').map((regel) => regel.trim())
  // Only frames: a message may run over several lines, and those do not look like `at f (file:1:2)`.
  return { soort: fout.name, plek: regels.filter((regel) => /^at .*:\d+:\d+\)?$/.test(regel)).slice(0, 12) }
}
