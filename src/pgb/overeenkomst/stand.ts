/** How an agreement stands with the zorgkantoor and with the SVB, as a fold of its steps (PGB-15). */
export const STAPPEN_OVEREENKOMST = ['goedgekeurd', 'onthouden', 'ingetrokken', 'beeindigd', 'svb'] as const
export type Overeenkomststap = (typeof STAPPEN_OVEREENKOMST)[number]
export const STANDEN_OVEREENKOMST = [
  'ontvangen',
  'goedgekeurd',
  'onthouden',
  'ingetrokken',
  'beeindigd',
  'vervangen',
] as const
export type Overeenkomststand = (typeof STANDEN_OVEREENKOMST)[number]
export const STANDEN_SVB = ['niet_aangeboden', 'aangeboden', 'goedgekeurd', 'afgewezen', 'beeindigd'] as const
export type Svbstand = (typeof STANDEN_SVB)[number]

export const SOORTEN_BETAALADVIES = ['weigeren', 'opschorten', 'stoppen'] as const
export type Betaaladviessoort = (typeof SOORTEN_BETAALADVIES)[number]
/** Rlz 5.23 lid 4: a withdrawn, b against the law, c claimed too late, d not as agreed or granted, e asked by the zorgkantoor. */
export const GRONDEN_BETAALADVIES = ['a', 'b', 'c', 'd', 'e'] as const
export type Betaaladviesgrond = (typeof GRONDEN_BETAALADVIES)[number]

export interface Staprij {
  readonly stap: Overeenkomststap
  readonly svb: Svbstand | null
}

/** `vervangen`: a change of it was approved since. */
export function standVan(stappen: readonly Staprij[], vervangen: boolean): Overeenkomststand {
  const laatste = stappen.findLast(({ stap }) => stap !== 'svb')?.stap
  if (laatste === undefined || laatste === 'svb') return 'ontvangen'
  return laatste === 'goedgekeurd' && vervangen ? 'vervangen' : laatste
}

export const svbStandVan = (stappen: readonly Staprij[]): Svbstand =>
  stappen.findLast(({ svb }) => svb !== null)?.svb ?? 'niet_aangeboden'

const VOLGT: Readonly<Record<Overeenkomststand, readonly Overeenkomststap[]>> = {
  ontvangen: ['goedgekeurd', 'onthouden', 'ingetrokken'],
  goedgekeurd: ['beeindigd', 'svb'],
  // The end still goes to the SVB.
  beeindigd: ['svb'],
  vervangen: ['svb'],
  onthouden: [],
  ingetrokken: [],
}
export const magVolgen = (stand: Overeenkomststand, stap: Overeenkomststap): boolean => VOLGT[stand].includes(stap)

const SVB_VOLGT: Readonly<Record<Svbstand, readonly Svbstand[]>> = {
  niet_aangeboden: ['aangeboden'],
  aangeboden: ['goedgekeurd', 'afgewezen'],
  goedgekeurd: ['beeindigd'],
  afgewezen: ['aangeboden'],
  beeindigd: [],
}
export const magSvb = (nu: Svbstand, straks: Svbstand): boolean => SVB_VOLGT[nu].includes(straks)

/** Received and not handled after its last day. */
export const isTeLaat = (stand: Overeenkomststand, uiterlijk: string, vandaag: string): boolean =>
  stand === 'ontvangen' && uiterlijk < vandaag
