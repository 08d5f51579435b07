/** What a proposal lacks where the law gives a power, an event, or an obligation (PGB-9, PGB-10, PGB-13). Pure. */
import { type Afweging, ontbrekendeBelangen } from '../intrekking/afweging.ts'
import type { Gebeurtenis } from '../intrekking/gebeurtenis.ts'
import { onvolledigePlichten, type Plicht } from '../verplichtingen/plicht.ts'
import { weiger } from './fout.ts'

const VERLENEND: readonly string[] = ['verlening', 'gedeeltelijk', 'wijziging']
/** Rlz 5.20 lid 1 with its part. */
const MOET = /^Rlz 5\.20 lid 1(?: onder ([a-e]))?$/

/** The part of the proposer's choice that is looked at here. */
interface Keuze {
  readonly grond?: string
  readonly gebeurtenis?: Gebeurtenis
  readonly peildatum: string
}

export function controleerPlichten(soort: string, plichten: readonly Plicht[]): void {
  const sleutels = VERLENEND.includes(soort) ? onvolledigePlichten(plichten) : []
  if (sleutels.length > 0) weiger({ code: 'verplichting-onvolledig', sleutels })
}

/** An event is only checked; a power is weighed first, and the weighing must carry what is proposed. */
export function controleerIntrekking(keuze: Keuze, afweging: Afweging | null): void {
  if (isVerplicht(keuze)) return
  controleerAfweging(afweging)
}

/** True when an event of the law leaves no choice. Then the event must be named with its day, and fit the ground. */
export function isVerplicht({ grond = '', gebeurtenis, peildatum }: Keuze): boolean {
  const [gevonden, onder] = MOET.exec(grond) ?? []
  if (gevonden === undefined) return false
  if (!gebeurtenis || gebeurtenis.dag > peildatum || (onder !== undefined && onder !== gebeurtenis.onder))
    return weiger({ code: 'gebeurtenis-ontbreekt' })
  return true
}

export function controleerAfweging(afweging: Afweging | null): void {
  const belangen = ontbrekendeBelangen(afweging ?? { belangen: [] })
  if (belangen.length > 0) weiger({ code: 'afweging-ontbreekt', belangen })
  if (afweging?.evenredigheid === 'niet_evenredig') weiger({ code: 'niet-evenredig' })
}
