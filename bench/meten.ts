/**
 * Interleaved measuring: every variant runs a short while in every round, so that a busy minute on a shared machine falls
 * on all of them. Per variant the minimum and the median over the rounds, of wall time and of processor time.
 */
import { performance } from 'node:perf_hooks'

export interface Variant {
  readonly naam: string
  /** Does some work and says how many units that was. */
  readonly doe: () => Promise<number> | number
}

export interface Meting {
  readonly naam: string
  readonly rondes: number
  /** Microseconds per unit. */
  readonly wandMin: number
  readonly wandMediaan: number
  /** Processor time of the whole process, all threads, in microseconds per unit. */
  readonly cpuMin: number
  readonly cpuMediaan: number
}

/** Long enough for the compiler to have done its work; does not count. */
const OPWARMEN_MS = 1500

interface Ronde {
  readonly wand: number
  readonly cpu: number
}

/** One variant for at least `duurMs`; a unit of work is never cut off. */
async function meetRonde({ doe }: Variant, duurMs: number): Promise<Ronde> {
  const cpuVoor = process.cpuUsage()
  const begin = performance.now()
  let eenheden = 0
  let ms = 0
  do {
    const gedaan = doe()
    eenheden += typeof gedaan === 'number' ? gedaan : await gedaan
    ms = performance.now() - begin
  } while (ms < duurMs)
  const cpu = process.cpuUsage(cpuVoor)
  return { wand: (ms * 1000) / eenheden, cpu: (cpu.user + cpu.system) / eenheden }
}

const mediaan = (getallen: readonly number[]): number =>
  [...getallen].sort((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? Number.NaN

export async function meet(varianten: readonly Variant[], rondes: number, duurMs: number): Promise<readonly Meting[]> {
  const gemeten = varianten.map((): Ronde[] => [])
  for (const variant of varianten) await meetRonde(variant, OPWARMEN_MS)
  for (let ronde = 0; ronde < rondes; ronde++)
    for (const [v, variant] of varianten.entries()) gemeten[v]?.push(await meetRonde(variant, duurMs))
  return varianten.map(({ naam }, v) => {
    const wand = (gemeten[v] ?? []).map((ronde) => ronde.wand)
    const cpu = (gemeten[v] ?? []).map((ronde) => ronde.cpu)
    return {
      naam,
      rondes,
      wandMin: Math.min(...wand),
      wandMediaan: mediaan(wand),
      cpuMin: Math.min(...cpu),
      cpuMediaan: mediaan(cpu),
    }
  })
}
