/** The register of sources; facts in gegevens/bronnen.json. */
import bestand from './gegevens/bronnen.json' with { type: 'json' }

export interface Bron {
  readonly id: string
  readonly titel: string
  readonly url: string | null
  readonly gezienIn: string
  readonly betrouwbaarheid: string
}

/** The place of finding of a rule or figure: source, article, version of the text, and a link where one is stable. */
export interface Vindplaats {
  readonly bron: string
  readonly artikel: string
  readonly versie: string
  readonly url?: string
}

export const BRONNEN: ReadonlyMap<string, Bron> = new Map(bestand.map((bron) => [bron.id, bron]))

/** The version of a text is the part of the source's id after the @; a document without one bears its own name. */
function versieVan(id: string): string {
  const at = id.lastIndexOf('@')
  return at === -1 ? id : id.slice(at + 1)
}

/** A figure may rest on two sources, parted by a semicolon: the first gives version and link. */
export function vindplaats(bron: string, artikel: string): Vindplaats {
  const eerste = bron.split(';')[0]?.trim() ?? bron
  const gevonden = BRONNEN.get(eerste)
  if (!gevonden) throw new Error(`Bron staat niet in het bronnenregister: ${eerste}`)
  const basis = { bron, artikel, versie: versieVan(eerste) }
  return gevonden.url === null ? basis : { ...basis, url: gevonden.url }
}

const WLZ = 'bwbr0035917@2025-07-05'
const WLZ_2017 = 'bwbr0035917@2017-05-10'
const BLZ = 'bwbr0035948@2022-01-01'
const RLZ = 'bwbr0036014@2026-05-30'
const AWB = 'awb@2017-05-10'
const BELEIDSREGEL = 'beleidsregel-aanvullende-verplichtingen-pgb-2026'
const NZA = 'nza-samenvattend-rapport-wlz-2024-2025'

/** Wet langdurige zorg. */
export const wlz = (artikel: string) => vindplaats(WLZ, `Wlz ${artikel}`)
/** Wet langdurige zorg in the older text, for an article that was only seen there. */
export const wlz2017 = (artikel: string) => vindplaats(WLZ_2017, `Wlz ${artikel}`)
/** Besluit langdurige zorg. */
export const blz = (artikel: string) => vindplaats(BLZ, `Blz ${artikel}`)
/** Regeling langdurige zorg. */
export const rlz = (artikel: string) => vindplaats(RLZ, `Rlz ${artikel}`)
/** Algemene wet bestuursrecht. */
export const awb = (artikel: string) => vindplaats(AWB, `Awb ${artikel}`)
/** Beleidsregel aanvullende verplichtingen of Zorg en Zekerheid. */
export const beleidsregel = (paragraaf: string) => vindplaats(BELEIDSREGEL, `Beleidsregel par. ${paragraaf}`)
/** NZa Samenvattend rapport Wlz. */
export const nzaRapport = (plaats: string) => vindplaats(NZA, plaats)
