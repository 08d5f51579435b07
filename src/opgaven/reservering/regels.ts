/** The rules of the reservations as data: what each is called and where it stands (explanation to art. 4, RES-1 to RES-6). */
export interface Zin {
  readonly nl: string
  readonly en: string
}

const BRON = 'nza-regeling-monitoring-pgb-hulpmiddelen-2020'
const JAAR = 'toelichting bij artikel 4, reserveringen voor het hele jaar'
const BASIS = 'toelichting bij artikel 4, reserveringen op jaarbasis'

const REGELS = {
  'RES-1-WERK': { artikel: JAAR, naam: { nl: 'Werkvoorraad', en: 'Work in hand' } },
  'RES-1-LATER': { artikel: JAAR, naam: { nl: 'Begint na het jaar', en: 'Begins after the year' } },
  'RES-1-NIET-GENOEMD': { artikel: JAAR, naam: { nl: 'Wijziging zonder indicatie', en: 'Change without indication' } },
  'RES-3-AFLOOP': { artikel: JAAR, naam: { nl: 'Indicatie loopt af', en: 'Indication ends' } },
  'RES-3-VERLOPEN': { artikel: JAAR, naam: { nl: 'Indicatie is verlopen', en: 'Indication has ended' } },
  'RES-5-DOORLOPEND': { artikel: BASIS, naam: { nl: 'Loopt op 31 december', en: 'Runs on 31 December' } },
  'RES-6-WEGGELATEN': { artikel: JAAR, naam: { nl: 'Niet te berekenen', en: 'Cannot be calculated' } },
} as const satisfies Readonly<Record<string, { artikel: string; naam: Zin }>>

export type Reserveringsregelid = keyof typeof REGELS

export interface Reserveringsregel {
  readonly id: Reserveringsregelid
  readonly bron: string
  readonly artikel: string
  readonly naam: Zin
}

export const regelVan = (id: Reserveringsregelid): Reserveringsregel => ({ id, bron: BRON, ...REGELS[id] })
