/** How a case goes: what is asked, when, and which turn it takes. */
import type { Dag } from '../../waarden/datum.ts'
import { codesVan } from '../../waarden/zorgprofiel.ts'
import type { Beoordeling, DemoZorgverlener, Medewerker, Zaakgeschiedenis } from './geschiedenis.ts'

/** Each ground of refusal breaks one fact or one judgement. */
export const WEIGERINGEN = [
  'geen_woonadres',
  'niet_verschenen',
  'taken',
  'kwaliteit',
  'profiel',
  'schuldsanering',
  'alleen_gecontracteerd',
] as const
/** Grounds that also hold when the pgb follows an earlier one (Rlz 5.7 lid 2). */
export const WEIGERINGEN_VOORTZETTING = ['taken', 'kwaliteit', 'eerdere_plichten', 'schuldsanering'] as const
export type Weigering = (typeof WEIGERINGEN)[number] | (typeof WEIGERINGEN_VOORTZETTING)[number]

/** Events that end a running pgb (Rlz 5.20 lid 1). */
export const EINDES = ['overlijden', 'verblijf_instelling', 'schriftelijke_afstand'] as const
export type Einde = (typeof EINDES)[number]

export type Verloop = 'gewoon' | Weigering | Einde | 'ingetrokken' | 'buiten_behandeling' | 'doorzending'

export interface Zaakplan {
  readonly soort: Zaakgeschiedenis['soort']
  readonly jaar: number
  readonly ontvangen: Dag
  /** Days from receipt to decision, suspension included. */
  readonly duurDagen: number
  readonly ingang: Dag
  /** Last day of the pgb before it, when there is one. */
  readonly vorigeEinde: Dag | null
  readonly verloop: Verloop
  readonly metOpschorting: boolean
  readonly metTerugwijzing: boolean
}

export interface Omgeving {
  readonly tot: Dag
  readonly consulenten: readonly [Medewerker, ...Medewerker[]]
  readonly beoordelaars: readonly [Medewerker, ...Medewerker[]]
  readonly zorgverleners: readonly DemoZorgverlener[]
}

export const PROFIEL_ZONDER_PGB = [...codesVan('5GGZ-W')][0] ?? ''

/** The negative judgement that a refusal rests on. */
export const NEGATIEF: Readonly<
  Partial<Record<Verloop, { regel: string; grond?: NonNullable<Beoordeling['grond']> }>>
> = {
  taken: { regel: 'WLZ-3.3.3-4-B' },
  kwaliteit: { regel: 'WLZ-3.3.3-4-A', grond: 'kwaliteit' },
}
