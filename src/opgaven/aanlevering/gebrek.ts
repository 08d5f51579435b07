/**
 * Defective delivery (art. 9, NZA-7). Whether it came in time is judged apart from what is in it. What is incorrect or
 * incomplete gets at least one chance to be repaired within a term; only after that can it be escalated. What came late or
 * not at all can be escalated at once. Pure; days `jjjj-mm-dd`.
 */
export const GEBREKEN = ['onjuist', 'onvolledig', 'niet', 'niet_tijdig'] as const
export type Gebrekaard = (typeof GEBREKEN)[number]
export const INSTRUMENTEN = ['aanwijzing', 'last_onder_dwangsom', 'boete'] as const
export type Instrument = (typeof INSTRUMENTEN)[number]

/** What happened to the report of one month, oldest first. */
export type Levering =
  | { readonly soort: 'ingediend'; readonly dag: string }
  | {
      readonly soort: 'gebrek'
      readonly dag: string
      readonly aard: Gebrekaard
      readonly hersteltermijn: string | null
    }
  | { readonly soort: 'escalatie'; readonly dag: string; readonly instrument: Instrument }

export type Tijdigheid = 'op-tijd' | 'te-laat' | 'niet' | 'nog-niet'

export interface Leveringsstand {
  /** Of the first delivery; a repair does not make it late, nor in time. */
  readonly tijdigheid: Tijdigheid
  readonly ingediendOp: string | null
  readonly opnieuw: boolean
  /** The defect that is not repaired yet. */
  readonly open: { readonly aard: Gebrekaard; readonly hersteltermijn: string | null } | null
  readonly herstelkansen: number
  readonly magEscaleren: boolean
  readonly geescaleerd: Instrument | null
}

export function leveringsstand(uiterlijk: string, vandaag: string, leveringen: readonly Levering[]): Leveringsstand {
  const ingediend = leveringen.filter(({ soort }) => soort === 'ingediend')
  const ingediendOp = ingediend[0]?.dag ?? null
  const tijdigheid = tijdigheidVan(ingediendOp, uiterlijk, vandaag)
  const inhoudelijk = leveringen.filter(isInhoudelijk)
  const laatsteGebrek = leveringen.findLastIndex(({ soort }) => soort === 'gebrek')
  const laatste = leveringen[laatsteGebrek]
  const hersteld = leveringen.slice(laatsteGebrek + 1).some(({ soort }) => soort === 'ingediend')
  const escalatie = leveringen.findLast((een) => een.soort === 'escalatie')
  return {
    tijdigheid,
    ingediendOp,
    opnieuw: ingediend.length > 1,
    open:
      laatste?.soort === 'gebrek' && !hersteld ? { aard: laatste.aard, hersteltermijn: laatste.hersteltermijn } : null,
    herstelkansen: inhoudelijk.filter(({ hersteltermijn }) => hersteltermijn !== null).length,
    magEscaleren: magEscaleren(tijdigheid, inhoudelijk, leveringen, vandaag, hersteld),
    geescaleerd: escalatie?.soort === 'escalatie' ? escalatie.instrument : null,
  }
}

type Gebrek = Extract<Levering, { soort: 'gebrek' }>
const isInhoudelijk = (een: Levering): een is Gebrek =>
  een.soort === 'gebrek' && (een.aard === 'onjuist' || een.aard === 'onvolledig')

function tijdigheidVan(ingediendOp: string | null, uiterlijk: string, vandaag: string): Tijdigheid {
  if (ingediendOp !== null) return ingediendOp <= uiterlijk ? 'op-tijd' : 'te-laat'
  return vandaag <= uiterlijk ? 'nog-niet' : 'niet'
}

/** Late or absent: at once. Incorrect or incomplete: found again after a repair, or its term went by without one. */
function magEscaleren(
  tijdigheid: Tijdigheid,
  inhoudelijk: readonly Gebrek[],
  leveringen: readonly Levering[],
  vandaag: string,
  hersteld: boolean,
): boolean {
  if (tijdigheid === 'te-laat' || tijdigheid === 'niet') return true
  if (leveringen.some((een) => een.soort === 'gebrek' && (een.aard === 'niet' || een.aard === 'niet_tijdig')))
    return true
  const [eerste, ...verdere] = inhoudelijk
  if (!eerste) return false
  if (verdere.length > 0) return true
  return !hersteld && eerste.hersteltermijn !== null && eerste.hersteltermijn < vandaag
}

/** Why a defect cannot be recorded like this, or null. */
export function gebrekKanNiet(
  aard: Gebrekaard,
  hersteltermijn: string | null,
  dag: string,
): 'termijn-nodig' | 'termijn-voorbij' | null {
  const inhoudelijk = aard === 'onjuist' || aard === 'onvolledig'
  if (inhoudelijk && hersteltermijn === null) return 'termijn-nodig'
  return hersteltermijn !== null && hersteltermijn <= dag ? 'termijn-voorbij' : null
}
