/**
 * Rules that hang together over all holders, and their truth table: for every combination of facts that occurs, what the
 * real rules say of it. The table is made anew in every what-if; it holds a few rows, where the portfolio holds thousands.
 */
import { toetsRegels } from '../../regelgeving/kern.ts'
import type { Regel } from '../../regelgeving/regel.ts'
import type { Uitkomst } from '../../regelgeving/uitkomst.ts'
import type { Budgetinvoer } from '../berekening/berekening.ts'
import type { PgbFeiten } from '../feiten.ts'
import { weeg } from '../toets/advies.ts'
import { BIT, TELT } from './bits.ts'
import { type Geval, legBereidVoor, maakStand } from './geval.ts'
import { type Kenmerk, Nummering, VORIG_JAAR } from './kenmerk.ts'
import type { Blik, Regelkolom, Regelreeks } from './regelkolom.ts'

/** What the second state of a block means: extra costs at home avert a refusal, or a duty was imposed. */
export type Wissel = 'ekt' | 'plicht' | null

export interface Blok {
  readonly reeksen: readonly Regelreeks[]
  /** The place of each rule in the portfolio. */
  readonly plaatsen: readonly number[]
  readonly wissel: Wissel
  readonly codes: Uint16Array
  readonly gevallen: readonly Geval[]
}

/** Outcomes by number; 0: the rule does not stand in the list. */
export const UITKOMST = [null, 'niet_voldaan', 'gegevens_ontbreken', 'beoordeling_nodig', 'voldaan', 'nvt'] as const
const NUMMER: Readonly<Record<Uitkomst, number>> = {
  niet_voldaan: 1,
  gegevens_ontbreken: 2,
  beoordeling_nodig: 3,
  voldaan: 4,
  nvt: 5,
}

/** Figures of the year that a rule of the block brings into the calculation. */
export const CIJFERS = ['ektPercentage', 'pabMaximumCent', 'wooninitiatiefCent', 'garantiePercentage'] as const
export type Cijfers = Readonly<Record<(typeof CIJFERS)[number], number>>

/** Row of a combination: state × number of combinations + code. */
export interface Waarheidstabel {
  readonly uitkomsten: Uint8Array
  readonly bits: Uint32Array
  readonly cijfers: readonly (Cijfers | null)[]
}

export interface Lid extends Blik {
  readonly kolom: Regelkolom
  readonly plaats: number
}

export function maakBlok(leden: readonly Lid[]): Blok {
  const kolommen = leden.map(verfijn)
  const bekeken = new Set(leden.flatMap(({ gezien }) => gezien.flatMap((kenmerken) => [...kenmerken])))
  const wissel = bekeken.has('ekt') ? 'ekt' : bekeken.has('verplichtingOpgelegd') ? 'plicht' : null
  const stappen = kolommen.map(() => new Nummering())
  const gevallen: Geval[] = []
  const codes = Uint16Array.from({ length: leden[0]?.kolom.codes.length ?? 0 }, (_, i) => {
    let code = 0
    kolommen.forEach((fijn, k) => {
      code = stappen[k]?.van(code, fijn[i] ?? 0) ?? 0
    })
    if (code === gevallen.length) gevallen.push(maakGeval(leden, i, wissel, gevallen))
    return code
  })
  if (gevallen.length > 65_536) throw new Error(`Te veel combinaties van feiten: ${gevallen.length}`)
  return {
    reeksen: leden.map(({ kolom }) => kolom.reeks),
    plaatsen: leden.map(({ plaats }) => plaats),
    wissel,
    codes,
    gevallen,
  }
}

/** The codes by what the rule looks at, instead of by all that it names. */
function verfijn({ kolom, gezien }: Lid): number[] {
  const nummers = new Map<string, number>()
  const fijn = kolom.gevallen.map(({ houder, klassen }, geval) => {
    const bekeken = kolom.kenmerken.map((kenmerk, k) => (gezien[geval]?.has(kenmerk) ? klassen[k] : ''))
    const sleutel = `${kolom.versieVan(houder)}|${bekeken.join()}`
    const nummer = nummers.get(sleutel) ?? nummers.size
    nummers.set(sleutel, nummer)
    return nummer
  })
  return kolom.codes.map((code) => fijn[code] ?? 0)
}

function maakGeval(leden: readonly Lid[], plaats: number, wissel: Wissel, bekend: readonly Geval[]): Geval {
  const delen = leden.flatMap(({ kolom, gezien }) => {
    const code = kolom.codes[plaats] ?? 0
    const houder = kolom.gevallen[code]?.houder
    return houder ? [{ houder, versie: kolom.versieVan(houder), kenmerken: gezien[code] ?? new Set<Kenmerk>() }] : []
  })
  const stand = (s: 0 | 1) =>
    maakStand(
      delen.map(({ houder, kenmerken }) => ({ stand: houder.standen[wissel === 'plicht' ? 0 : s], kenmerken })),
      s === 1,
    )
  const versies = delen.map(({ versie }) => versie)
  return {
    // One list for equal choices, so that a table can find what it made of it before.
    versies: bekend.find(({ versies: eerder }) => eerder.join() === versies.join())?.versies ?? versies,
    heeftVorigJaar: delen.some(
      ({ houder, kenmerken }) =>
        kenmerken.has(VORIG_JAAR) && (houder.dossier.budgetgarantie?.pgbVorigJaarCent ?? 0) > 0,
    ),
    standen: [stand(0), stand(1)],
  }
}

/** Runs the rules of the block on every combination; `vervang` puts another rule in the place of the one with its id. */
export function maakTabel(blok: Blok, vervang: ReadonlyMap<string, Regel<PgbFeiten>>): Waarheidstabel {
  const n = blok.gevallen.length
  const breedte = blok.reeksen.length
  const standen = blok.wissel === null ? 1 : 2
  const uitkomsten = new Uint8Array(n * standen * breedte)
  const bits = new Uint32Array(n * standen)
  const cijfers: (Cijfers | null)[] = []
  const rekent = blok.reeksen.some((reeks) => reeks.rekent)
  const keuzes = new Map<readonly number[], Versiekeuze>()
  for (let s = 0; s < standen; s++) {
    blok.gevallen.forEach((geval, code) => {
      const keuze = keuzes.get(geval.versies) ?? kiesVersies(blok, geval, vervang)
      keuzes.set(geval.versies, keuze)
      const rij = s * n + code
      const stand = geval.standen[s === 0 ? 0 : 1]
      const oordelen = toetsRegels(keuze.regels, stand.streng, stand.gegeven)
      for (const { regel, uitkomst } of oordelen)
        uitkomsten[rij * breedte + (keuze.plaatsen.get(regel) ?? 0)] = NUMMER[uitkomst]
      const weging = weeg(oordelen, { ekt: stand.ekt } as PgbFeiten)
      let woord =
        (weging.bevoegd === false ? BIT.nietBevoegd : weging.bevoegd === null ? BIT.bevoegdOnbekend : 0) |
        (weging.weigert ? BIT.weigert : 0) |
        (weging.gegevensOntbreken ? BIT.ontbreekt : 0) |
        (weging.open ? BIT.open : 0)
      if (keuze.zonder.some((regel) => !regel.gevraagd || regel.gevraagd(stand.streng))) woord |= BIT.geenVersie
      const voor = rekent ? legBereidVoor(stand.ruim, geval.heeftVorigJaar, oordelen) : undefined
      if (voor !== undefined) {
        woord |= voor === null ? BIT.geenBudget : 'fouten' in voor ? BIT.parameterOntbreekt : teltIn(voor.invoer)
        cijfers[rij] = voor !== null && 'invoer' in voor ? voor.invoer : null
      }
      bits[rij] = woord
    })
  }
  return { uitkomsten, bits, cijfers }
}

interface Versiekeuze {
  readonly regels: readonly Regel<PgbFeiten>[]
  readonly zonder: readonly Regel<PgbFeiten>[]
  readonly plaatsen: ReadonlyMap<Regel<PgbFeiten>, number>
}

function kiesVersies(blok: Blok, { versies }: Geval, vervang: ReadonlyMap<string, Regel<PgbFeiten>>): Versiekeuze {
  const regels: Regel<PgbFeiten>[] = []
  const plaatsen = new Map<Regel<PgbFeiten>, number>()
  const zonder: Regel<PgbFeiten>[] = []
  blok.reeksen.forEach((reeks, r) => {
    const versie = versies[r] ?? -1
    const regel = reeks.versies[Math.max(0, versie)]
    if (!regel) return
    if (versie < 0) zonder.push(regel)
    else {
      const geldend = vervang.get(reeks.id) ?? regel
      regels.push(geldend)
      plaatsen.set(geldend, r)
    }
  })
  return { regels, zonder, plaatsen }
}

/** The amounts that count in this combination, as bits. */
function teltIn(invoer: Budgetinvoer): number {
  let woord = 0
  for (const [bedrag, bit] of TELT) if ((invoer[bedrag] ?? 0) > 0) woord |= bit
  if (invoer.ektKostenCent !== null) woord |= BIT.ekt
  return woord
}
