/**
 * One sentence in Dutch (B1) and English. A rule makes it with the values still loose, so that a toets that nobody reads
 * writes no text; `schrijfZin` is the one renderer, for screen, letter, API and CLI.
 */
import type { Cent } from '../waarden/bedrag.ts'
import { type Dag, delenVan } from '../waarden/datum.ts'

export interface Tweetalig {
  readonly nl: string
  readonly en: string
}

/** A value in a sentence: plain text, a number, an amount, a day, or text that differs per language. */
export type Zinswaarde = string | number | { readonly cent: Cent } | { readonly dag: Dag } | Tweetalig

export interface Zin extends Tweetalig {
  readonly waarden?: Readonly<Record<string, Zinswaarde>>
}

export function zin(nl: string, en: string, waarden?: Readonly<Record<string, Zinswaarde>>): Zin {
  return waarden ? { nl, en, waarden } : { nl, en }
}

const MAANDEN = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const

export function schrijfDag(dag: Dag, taal: 'nl' | 'en'): string {
  const { jaar, maand, dag: d } = delenVan(dag)
  return `${d} ${MAANDEN[taal][maand - 1] ?? ''} ${jaar}`
}

/** € 64.857,68 in Dutch, € 64,857.68 in English; a minus stands before the sign. */
export function schrijfBedrag(cent: Cent, taal: 'nl' | 'en'): string {
  const heel = String(Math.floor(Math.abs(cent) / 100)).replace(/\B(?=(\d{3})+$)/g, taal === 'nl' ? '.' : ',')
  const rest = String(Math.abs(cent) % 100).padStart(2, '0')
  return `${cent < 0 ? '− ' : ''}€ ${heel}${taal === 'nl' ? ',' : '.'}${rest}`
}

function schrijfWaarde(waarde: Zinswaarde, taal: 'nl' | 'en'): string {
  if (typeof waarde === 'string') return waarde
  if (typeof waarde === 'number') return taal === 'nl' ? String(waarde).replace('.', ',') : String(waarde)
  if ('cent' in waarde) return schrijfBedrag(waarde.cent, taal)
  if ('dag' in waarde) return schrijfDag(waarde.dag, taal)
  return waarde[taal]
}

function vulIn(sjabloon: string, waarden: Readonly<Record<string, Zinswaarde>>, taal: 'nl' | 'en'): string {
  return sjabloon.replace(/\{(\w+)\}/g, (heel, naam: string) => {
    const waarde = Object.hasOwn(waarden, naam) ? waarden[naam] : undefined
    return waarde === undefined ? heel : schrijfWaarde(waarde, taal)
  })
}

export function schrijfZin(z: Zin): Tweetalig {
  if (!z.waarden) return { nl: z.nl, en: z.en }
  return { nl: vulIn(z.nl, z.waarden, 'nl'), en: vulIn(z.en, z.waarden, 'en') }
}
