/**
 * The year of a holder around one decision: what was granted before it, and the year's amount after it (PGB-24). Pure, and part
 * of the sealed content, so that the content shows what the decision changes and a replay gives the same bytes.
 */
import { dagVan, datum, jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import type { Toetsuitkomst } from '../contract.ts'
import type { Gebeurtenis } from '../intrekking/gebeurtenis.ts'
import { ingangVan } from '../intrekking/gebeurtenis.ts'
import { alsOnderdelen, beeindig, besluitVan, type Jaarbesluit, lijstVan, type Onderdelen } from '../jaar/besluit.ts'
import { berekenJaarverloop, type Jaarverloop } from '../jaar/jaarverloop.ts'
import type { Betaling } from '../vaststelling/betalingen.ts'

/** A decision of before, by the number of its case; `jaarbedragen` null: it ended the pgb on these days. */
export interface EerderBesluit {
  readonly besluit: string
  readonly van: string
  readonly tot: string
  readonly jaarbedragen: Onderdelen | null
}

/** What content rests on beside the dossier; it is sealed with it. */
export interface Geschiedenis {
  readonly eerder?: readonly EerderBesluit[]
  /** Payments that count, of the year that is settled. */
  readonly betalingen?: readonly Betaling[]
}

export interface Jaarperiode {
  readonly van: string
  readonly tot: string
  readonly dagen: number
  readonly besluiten: readonly string[]
  readonly onderdelen: Onderdelen
  readonly totaalCent: number
}

export interface Jaardeel {
  readonly jaar: number
  readonly eerder: readonly EerderBesluit[]
  readonly wasCent: number
  readonly wordtCent: number
  /** First day on which this decision makes a difference; null: it makes none. */
  readonly verschilVanaf: string | null
  readonly perioden: readonly Jaarperiode[]
  readonly onderdelen: Onderdelen
}

/** The part of a decision that its effect on the year follows from. */
export interface Jaarbron {
  readonly keuze: { readonly soort: string; readonly peildatum: string; readonly gebeurtenis?: Gebeurtenis }
  readonly uitkomst: Pick<Toetsuitkomst, 'budget'>
}

const VOORGOED = datum('9999-12-31')
const GEVEND: readonly string[] = ['verlening', 'gedeeltelijk', 'wijziging']

/** Null: a kind that changes no year, such as a refusal. */
export function eerderBesluitVan(besluit: string, bron: Jaarbron): EerderBesluit | null {
  const gevonden = jaarbesluitVan(besluit, bron)
  if (gevonden === null) return null
  const { van, tot, jaardelen } = gevonden
  return {
    besluit,
    van: schrijfDatum(van),
    tot: schrijfDatum(tot),
    jaarbedragen: jaardelen === null ? null : alsOnderdelen(jaardelen),
  }
}

/** What a decision does to its year; null: a kind that changes no year. */
export function jaarbesluitVan(besluit: string, { keuze, uitkomst }: Jaarbron): Jaarbesluit | null {
  const { soort, gebeurtenis, peildatum } = keuze
  if (soort === 'intrekking') {
    const vanaf = datum(gebeurtenis ? ingangVan(gebeurtenis) : peildatum)
    // For good: what was granted before it for a later year ends too.
    return { ...beeindig(besluit, vanaf), tot: VOORGOED }
  }
  return GEVEND.includes(soort) && uitkomst.budget !== null ? besluitVan(besluit, uitkomst.budget) : null
}

/** Null without an earlier decision about the same year: then this one is the whole year, and its budget says it all. */
export function jaardeel(eerder: readonly EerderBesluit[], besluit: string, bron: Jaarbron): Jaardeel | null {
  const nu = jaarbesluitVan(besluit, bron)
  if (nu === null) return null
  const jaar = jaarVan(nu.van)
  const vanHetJaar = eerder.filter(({ van, tot }) => van <= `${jaar}-12-31` && tot >= `${jaar}-01-01`)
  if (vanHetJaar.length === 0) return null
  const besluiten = vanHetJaar.map(alsJaarbesluit)
  const [was, wordt] = [berekenJaarverloop(jaar, besluiten), berekenJaarverloop(jaar, [...besluiten, nu])]
  return {
    jaar,
    eerder: vanHetJaar,
    wasCent: was.totaalCent,
    wordtCent: wordt.totaalCent,
    verschilVanaf: verschilVanaf(was, wordt),
    perioden: wordt.perioden.map(({ van, tot, dagen, besluiten, delen, totaalCent }) => ({
      van: schrijfDatum(van),
      tot: schrijfDatum(tot),
      dagen,
      besluiten,
      onderdelen: alsOnderdelen(delen),
      totaalCent,
    })),
    onderdelen: alsOnderdelen(wordt.delen),
  }
}

export function alsJaarbesluit({ besluit, van, tot, jaarbedragen }: EerderBesluit): Jaarbesluit {
  const jaardelen = jaarbedragen === null ? null : lijstVan(jaarbedragen)
  return { besluit, van: datum(van), tot: datum(tot), jaardelen }
}

/** Walks the days: a year has few, and both histories may be cut at different places. */
function verschilVanaf(was: Jaarverloop, wordt: Jaarverloop): string | null {
  const op = ({ perioden }: Jaarverloop, dag: number) =>
    perioden.find(({ van, tot }) => van <= dag && dag <= tot)?.jaardelen?.join() ?? ''
  for (let dag = dagVan(was.jaar, 1, 1); dag <= dagVan(was.jaar, 12, 31); dag++)
    if (op(was, dag) !== op(wordt, dag)) return schrijfDatum(dag)
  return null
}
