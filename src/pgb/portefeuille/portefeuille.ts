/**
 * All pgb holders of a region or the country in columns, resident in memory (SPD-2): amounts as numbers, and per block of
 * rules the combination of facts that a holder shows. No rule and no amount of the law stands in it.
 */
import { regelkiezer } from '../../regelgeving/kern.ts'
import type { Regel } from '../../regelgeving/regel.ts'
import type { Tariefrij } from '../../regelgeving/tarieventabel.ts'
import { dagenInJaar } from '../../waarden/datum.ts'
import type { Dossier } from '../contract.ts'
import type { PgbFeiten } from '../feiten.ts'
import { OPHOGINGSREGELS, TOEGANGSREGELS } from '../regels/index.ts'
import { BIT } from './bits.ts'
import { type Blok, type Lid, maakBlok } from './blok.ts'
import { type Bundel, pakSamen } from './bundel.ts'
import { type Houder, legHouder } from './houder.ts'
import { type Kenmerk, klasseVan } from './kenmerk.ts'
import { Regelkolom, reeksenVan } from './regelkolom.ts'

/** Yearly amounts of a holder in whole eurocents; 0 where none. */
const BEDRAGEN = [
  'mptCent',
  'zorgbehoefteCent',
  'ektKostenCent',
  'palliatiefCent',
  'tijdelijkeVerplegingCent',
  'kindBegeleidingGroepCent',
  'logeeropvangCent',
  'premiesCent',
  'meerzorgCent',
  'duurdereBegeleidingGroepCent',
  'pabCent',
  'garantieVorigJaarCent',
  'garantieVerminderingCent',
] as const
type Bedrag = (typeof BEDRAGEN)[number]

/** Codes of the row of bijlage H that are no row. */
export const GEEN_KEUZE = 0
export const GEEN_TARIEF = 1
/** In the column zorgbehoefteCent: no need was established. */
export const GEEN_BEHOEFTE = -1

export interface Tarief {
  readonly jaar: number
  readonly rij: Tariefrij
}

export interface Portefeuille {
  readonly aantal: number
  /** Ids of the rules in the order of the law. */
  readonly regels: readonly string[]
  readonly blokken: readonly Blok[]
  readonly bundels: readonly Bundel[]
  readonly bedragen: Readonly<Record<Bedrag, Float64Array>>
  /** 0 the row cannot be chosen yet, 1 we hold none, else the place in `tarieven` + 2. */
  readonly tariefcode: Uint16Array
  readonly tarieven: readonly Tarief[]
  /** Twice the days at home a week; 14 without part-time residence. */
  readonly halveEtmalen: Uint8Array
  readonly dagen: Uint16Array
  readonly dagenInJaar: Uint16Array
  /** Duties that wait for a decision, or were imposed: BIT.openPlicht, BIT.opgelegdePlicht. */
  readonly plichten: Uint8Array
  /** Holders of whom the amounts decide whether extra costs at home avert a refusal. */
  readonly ektHouders: Uint32Array
}

const ALLE_REGELS: readonly Regel<PgbFeiten>[] = [...TOEGANGSREGELS, ...OPHOGINGSREGELS]

/**
 * Loads checked dossiers. Which facts the portfolio tells apart follows from what the rules look at on these holders; a
 * what-if with a rule that looks at more needs that rule among the `varianten` here.
 */
export function maakPortefeuille(
  dossiers: Iterable<Dossier>,
  varianten: readonly Regel<PgbFeiten>[] = [],
): Portefeuille {
  const kies = regelkiezer(ALLE_REGELS)
  const van = (id: string) => varianten.filter((regel) => regel.id === id)
  const kolommen = reeksenVan(ALLE_REGELS).map((reeks) => new Regelkolom(reeks, van(reeks.id)))
  if (kolommen.length > 64) throw new Error('De maskers van de portefeuille hebben plaats voor 64 regels')
  const klassen = new Map<Kenmerk, Map<unknown, number>>()
  const getallen = new Getallen()
  for (const dossier of dossiers) {
    const houder = legHouder(dossier, kies)
    const vanHouder = new Map<Kenmerk, number>()
    const klasse = (kenmerk: Kenmerk): number => {
      let nummer = vanHouder.get(kenmerk)
      if (nummer === undefined) {
        nummer = nummerVan(klassen, kenmerk, klasseVan(houder, kenmerk))
        vanHouder.set(kenmerk, nummer)
      }
      return nummer
    }
    for (const kolom of kolommen) kolom.voegToe(houder, klasse)
    getallen.voegToe(houder)
  }
  const blokken = maakBlokken(kolommen.map((kolom, plaats) => ({ kolom, plaats, ...kolom.kijk(van(kolom.reeks.id)) })))
  return {
    ...getallen.kolommen(),
    regels: kolommen.map(({ reeks }) => reeks.id),
    blokken,
    bundels: pakSamen(blokken),
  }
}

function nummerVan(klassen: Map<Kenmerk, Map<unknown, number>>, kenmerk: Kenmerk, waarde: unknown): number {
  const nummers = klassen.get(kenmerk) ?? new Map<unknown, number>()
  klassen.set(kenmerk, nummers)
  const nummer = nummers.get(waarde) ?? nummers.size
  nummers.set(waarde, nummer)
  return nummer
}

/** A rule that takes over the outcome of others stands in one block with them. */
function maakBlokken(leden: readonly Lid[]): Blok[] {
  const groep = leden.map((_, i) => i)
  for (const { plaats, uit } of leden) {
    for (const deel of leden.filter(({ kolom }) => uit.has(kolom.reeks.id))) {
      const [van, naar] = [groep[deel.plaats] ?? 0, groep[plaats] ?? 0]
      groep.forEach((g, i) => {
        if (g === van) groep[i] = naar
      })
    }
  }
  return [...new Set(groep)].map((g) => maakBlok(leden.filter(({ plaats }) => groep[plaats] === g)))
}

/** The amounts and numbers of the holders while they come in. */
class Getallen {
  readonly #bedragen = BEDRAGEN.map((): number[] => [])
  readonly #tariefcodes = new Map<Tariefrij, number>()
  readonly #tarieven: Tarief[] = []
  readonly #rij = { tariefcode: [], halveEtmalen: [], dagen: [], dagenInJaar: [], plichten: [] } as Record<
    'tariefcode' | 'halveEtmalen' | 'dagen' | 'dagenInJaar' | 'plichten',
    number[]
  >
  readonly #ektHouders: number[] = []

  voegToe(houder: Houder): void {
    const { dossier, periode, jaar } = houder
    if (houder.ektBeslist) this.#ektHouders.push(this.#rij.dagen.length)
    const v = dossier.verhogingen
    const g = dossier.budgetgarantie
    const bedragen: Record<Bedrag, number | undefined> = {
      mptCent: dossier.mpt?.perJaarCent,
      zorgbehoefteCent: dossier.zorgbehoefte?.perJaarCent ?? GEEN_BEHOEFTE,
      ektKostenCent: v?.ektKostenPerJaarCent,
      palliatiefCent: v?.palliatiefCent,
      tijdelijkeVerplegingCent: v?.tijdelijkeVerplegingCent,
      kindBegeleidingGroepCent: v?.kindBegeleidingGroepCent,
      logeeropvangCent: v?.logeeropvangCent,
      premiesCent: v?.premies513aCent,
      meerzorgCent: v?.meerzorgCent,
      duurdereBegeleidingGroepCent: v?.duurdereBegeleidingGroepCent,
      pabCent: v?.pabCent,
      garantieVorigJaarCent: g?.pgbVorigJaarCent,
      garantieVerminderingCent: g?.verminderingCent,
    }
    BEDRAGEN.forEach((naam, k) => {
      this.#bedragen[k]?.push(bedragen[naam] ?? 0)
    })
    this.#rij.tariefcode.push(this.#tariefcode(houder))
    this.#rij.halveEtmalen.push((dossier.deeltijdverblijf?.etmalenThuisPerWeek ?? 7) * 2)
    this.#rij.dagen.push(periode.tot - periode.van + 1)
    this.#rij.dagenInJaar.push(dagenInJaar(jaar))
    this.#rij.plichten.push(
      (houder.heeftOpenPlicht ? BIT.openPlicht : 0) | (houder.heeftOpgelegdePlicht ? BIT.opgelegdePlicht : 0),
    )
  }

  #tariefcode({ tarief, jaar }: Houder): number {
    if ('fout' in tarief) return GEEN_TARIEF
    if (tarief.rij === null) return GEEN_KEUZE
    let code = this.#tariefcodes.get(tarief.rij)
    if (code === undefined) {
      code = this.#tarieven.push({ jaar, rij: tarief.rij }) + 1
      this.#tariefcodes.set(tarief.rij, code)
    }
    return code
  }

  kolommen() {
    return {
      aantal: this.#rij.dagen.length,
      bedragen: Object.fromEntries(
        BEDRAGEN.map((naam, k) => [naam, Float64Array.from(this.#bedragen[k] ?? [])]),
      ) as Record<Bedrag, Float64Array>,
      tarieven: this.#tarieven,
      tariefcode: Uint16Array.from(this.#rij.tariefcode),
      halveEtmalen: Uint8Array.from(this.#rij.halveEtmalen),
      dagen: Uint16Array.from(this.#rij.dagen),
      dagenInJaar: Uint16Array.from(this.#rij.dagenInJaar),
      plichten: Uint8Array.from(this.#rij.plichten),
      ektHouders: Uint32Array.from(this.#ektHouders),
    }
  }
}
