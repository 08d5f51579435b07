/**
 * A what-if over the whole portfolio (SPD-2): every rule is run again on every combination of facts that occurs, then one
 * pass gives each holder advice, rules not met or open, and the amounts, with the same calculation as the toets.
 */
import type { Regel } from '../../regelgeving/regel.ts'
import type { Tariefrij } from '../../regelgeving/tarieventabel.ts'
import { type Basisinvoer, type Budgetinvoer, berekenBasis, berekenJaar } from '../berekening/berekening.ts'
import { ADVIEZEN } from '../contract.ts'
import type { PgbFeiten } from '../feiten.ts'
import { type Advies, adviesVan } from '../toets/advies.ts'
import { ektgrens } from '../toets/ekt.ts'
import type { Verplichtingsvoorstel } from '../toets/verplichting.ts'
import { ADVIESBITS, BIT, TELT } from './bits.ts'
import { type Cijfers, maakTabel, UITKOMST, type Waarheidstabel } from './blok.ts'
import { type Bundel, WOORD, WOORDEN, woordenVan, woordenVanBundel } from './bundel.ts'
import { GEEN_BEHOEFTE, GEEN_KEUZE, GEEN_TARIEF, type Portefeuille, type Tarief } from './portefeuille.ts'

/** What is other than the law in force. Empty: the law as it is. */
export interface WatAls {
  /** Each takes the place of the rule with its id; it may read only facts that the portfolio tells apart for it. */
  readonly regels?: readonly Regel<PgbFeiten>[]
  readonly tarief?: (tarief: Tarief) => Pick<Tariefrij, 'totaalCent' | 'begeleidingGroepCent'>
  /** The figures of the year as the calculation read them; the supplement is the sum of its two amounts. */
  readonly cijfers?: (cijfers: Cijfers) => Cijfers
}

/** The advice by number: those of the contract, then the three answers that are an error. */
export const ADVIES_OF_FOUT = [...ADVIEZEN, 'geen-regelversie', 'tarief-ontbreekt', 'parameter-ontbreekt'] as const
/** In the columns of amounts: there is no budget. */
export const GEEN_BUDGET = -1

export interface Portefeuilleuitslag {
  readonly advies: Uint8Array
  /** The yearly amount after step 10, and that for the period, in whole eurocents. */
  readonly jaarbedragCent: Float64Array
  readonly totaalCent: Float64Array
  /** Per holder a row of words: what the outcomes mean together, and per outcome a bit for each rule (see `masker`). */
  readonly woorden: Uint32Array
  /** 1: extra costs at home avert a refusal. */
  readonly afgewend: Uint8Array
  tabellen: readonly Waarheidstabel[]
}

/** Room for an outcome; a screen that tries several what-ifs uses one again. */
export function maakUitslag({ aantal }: Portefeuille): Portefeuilleuitslag {
  return {
    advies: new Uint8Array(aantal),
    jaarbedragCent: new Float64Array(aantal),
    totaalCent: new Float64Array(aantal),
    woorden: new Uint32Array(aantal * WOORDEN),
    afgewend: new Uint8Array(aantal),
    tabellen: [],
  }
}

/** Runs all rules and the calculation over all holders. */
export function rekenPortefeuille(
  p: Portefeuille,
  watAls: WatAls = {},
  uit: Portefeuilleuitslag = maakUitslag(p),
): Portefeuilleuitslag {
  const vervang = new Map((watAls.regels ?? []).map((regel) => [regel.id, regel]))
  uit.tabellen = p.blokken.map((blok) => maakTabel(blok, vervang))
  const tarieven = p.tarieven.map((tarief) => watAls.tarief?.(tarief) ?? tarief.rij)
  const cijfers = new Cijferlezer(p, uit.tabellen, watAls)
  zetAfgewend(p, tarieven, cijfers, uit)
  const woorden = p.blokken.map((blok, b) => woordenVan(blok, uit.tabellen[b] as Waarheidstabel))
  uit.woorden.fill(0)
  for (let i = 0; i < p.aantal; i++) uit.woorden[i * WOORDEN] = p.plichten[i] ?? 0
  for (const bundel of p.bundels) voegUitkomstenBij(bundel, woordenVanBundel(bundel, p.blokken, woorden), uit)
  rekenBedragen(p, tarieven, cijfers, uit)
  return uit
}

/** The outcome of one rule for one holder; null when it does not stand in the list. */
export function uitkomstVan(p: Portefeuille, uit: Portefeuilleuitslag, regel: string, houder: number) {
  const b = p.blokken.findIndex(({ reeksen }) => reeksen.some(({ id }) => id === regel))
  const blok = p.blokken[b]
  if (!blok) throw new Error(`Onbekende regel: ${regel}`)
  const bits = uit.woorden[houder * WOORDEN] ?? 0
  const plicht = (bits & (BIT.weigert | BIT.nietBevoegd | BIT.bevoegdOnbekend)) === 0 && bits & BIT.opgelegdePlicht
  const stand = blok.wissel === 'ekt' ? (uit.afgewend[houder] ?? 0) : blok.wissel === 'plicht' && plicht ? 1 : 0
  const rij = stand * blok.gevallen.length + (blok.codes[houder] ?? 0)
  const plaats = blok.reeksen.findIndex(({ id }) => id === regel)
  return UITKOMST[uit.tabellen[b]?.uitkomsten[rij * blok.reeksen.length + plaats] ?? 0] ?? null
}

/** Whether a rule, by its place in the portfolio, is among those of a holder that are not met, lack a fact or are open. */
export function masker(
  { woorden }: Portefeuilleuitslag,
  soort: keyof typeof WOORD,
  houder: number,
  plaats: number,
): boolean {
  const woord = woorden[houder * WOORDEN + WOORD[soort] + (plaats >> 5)] ?? 0
  return ((woord >>> (plaats & 31)) & 1) === 1
}

/** Finds the figure that a rule brings in for a holder. */
class Cijferlezer {
  readonly ekt: (houder: number) => number
  readonly pab: (houder: number) => number
  readonly wooninitiatief: (houder: number) => number
  readonly garantie: (houder: number) => number

  constructor(p: Portefeuille, tabellen: readonly Waarheidstabel[], { cijfers }: WatAls) {
    const lezer = (regel: string, naam: keyof Cijfers) => {
      const b = p.blokken.findIndex(({ reeksen }) => reeksen.some(({ id }) => id === regel))
      const codes = p.blokken[b]?.codes ?? new Uint16Array()
      const waarden = Float64Array.from(tabellen[b]?.cijfers ?? [], (rij) =>
        rij === null ? 0 : (cijfers?.(rij) ?? rij)[naam],
      )
      return (houder: number): number => waarden[codes[houder] ?? 0] ?? 0
    }
    this.ekt = lezer('RLZ-5.1A-EKT', 'ektPercentage')
    this.pab = lezer('RLZ-5.15A-PAB', 'pabMaximumCent')
    this.wooninitiatief = lezer('RLZ-5.13-WI', 'wooninitiatiefCent')
    this.garantie = lezer('RLZ-5.15-GARANTIE', 'garantiePercentage')
  }
}

type Basistarief = Pick<Tariefrij, 'totaalCent' | 'begeleidingGroepCent'>
type Veranderlijk<T> = { -readonly [K in keyof T]: T[K] }

function legBasis(p: Portefeuille, tarief: Basistarief, i: number, naar: Veranderlijk<Basisinvoer>): void {
  const halve = p.halveEtmalen[i] ?? 14
  naar.basisCent = tarief.totaalCent
  naar.groepCent = tarief.begeleidingGroepCent
  naar.etmalenThuis = halve === 14 ? null : halve / 2
  naar.mptCent = p.bedragen.mptCent[i] ?? 0
}

/** Rlz 5.1a: whether the cost at home lies within the limit, for the holders of whom that decides. */
function zetAfgewend(
  p: Portefeuille,
  tarieven: readonly Basistarief[],
  c: Cijferlezer,
  uit: Portefeuilleuitslag,
): void {
  uit.afgewend.fill(0)
  const invoer: Veranderlijk<Basisinvoer> = { basisCent: 0, groepCent: 0, etmalenThuis: null, mptCent: 0 }
  for (const i of p.ektHouders) {
    const tarief = tarieven[(p.tariefcode[i] ?? 0) - 2]
    if (!tarief) continue
    legBasis(p, tarief, i, invoer)
    const grens = ektgrens(berekenBasis(invoer), c.ekt(i))
    uit.afgewend[i] = (p.bedragen.ektKostenCent[i] ?? 0) <= grens ? 1 : 0
  }
}

function voegUitkomstenBij(bundel: Bundel, tabel: Uint32Array, { woorden, afgewend }: Portefeuilleuitslag): void {
  const { codes, wisselt } = bundel
  const sprong = wisselt ? bundel.aantal * WOORDEN : 0
  for (let i = 0, naar = 0; i < codes.length; i++, naar += WOORDEN) {
    const van = (codes[i] as number) * WOORDEN + (afgewend[i] as number) * sprong
    // Written out: this is the innermost step of the pass.
    woorden[naar] = (woorden[naar] as number) | (tabel[van] as number)
    woorden[naar + 1] = (woorden[naar + 1] as number) | (tabel[van + 1] as number)
    woorden[naar + 2] = (woorden[naar + 2] as number) | (tabel[van + 2] as number)
    woorden[naar + 3] = (woorden[naar + 3] as number) | (tabel[van + 3] as number)
    woorden[naar + 4] = (woorden[naar + 4] as number) | (tabel[van + 4] as number)
    woorden[naar + 5] = (woorden[naar + 5] as number) | (tabel[van + 5] as number)
    woorden[naar + 6] = (woorden[naar + 6] as number) | (tabel[van + 6] as number)
  }
}

/** The advice for each value of the bits that decide it, from the function of the toets. */
const ADVIES: Uint8Array = Uint8Array.from({ length: ADVIESBITS + 1 }, (_, bits) => {
  const bevoegd = bits & BIT.nietBevoegd ? false : bits & BIT.bevoegdOnbekend ? null : true
  const weigert = (bits & BIT.weigert) !== 0
  const besluiten = bevoegd === true && !weigert ? besluitenVan(bits) : []
  const weging = { bevoegd, weigert, gegevensOntbreken: (bits & BIT.ontbreekt) !== 0, open: (bits & BIT.open) !== 0 }
  return ADVIEZEN.indexOf(adviesVan(weging, besluiten))
})

function besluitenVan(bits: number): Verplichtingsvoorstel[] {
  const besluiten: Partial<Verplichtingsvoorstel>[] = []
  if (bits & BIT.openPlicht) besluiten.push({ besluit: 'open' })
  if (bits & BIT.opgelegdePlicht) besluiten.push({ besluit: 'opgelegd' })
  return besluiten as Verplichtingsvoorstel[]
}

const nummer = (advies: Advies | (typeof ADVIES_OF_FOUT)[number]): number => ADVIES_OF_FOUT.indexOf(advies)
const NIET_BEVOEGD = nummer('niet_bevoegd')
const WEIGEREN = nummer('weigeren')
const GEEN_REGELVERSIE = nummer('geen-regelversie')
const TARIEF_ONTBREEKT = nummer('tarief-ontbreekt')
const PARAMETER_ONTBREEKT = nummer('parameter-ontbreekt')

function rekenBedragen(
  p: Portefeuille,
  tarieven: readonly Basistarief[],
  c: Cijferlezer,
  uit: Portefeuilleuitslag,
): void {
  const invoer = leegInvoer()
  for (let i = 0; i < p.aantal; i++) {
    const bits = uit.woorden[i * WOORDEN] ?? 0
    const code = p.tariefcode[i] ?? 0
    uit.jaarbedragCent[i] = GEEN_BUDGET
    uit.totaalCent[i] = GEEN_BUDGET
    const advies = bits & BIT.geenVersie ? GEEN_REGELVERSIE : (ADVIES[bits & ADVIESBITS] ?? 0)
    uit.advies[i] = advies
    if (advies === GEEN_REGELVERSIE || advies === NIET_BEVOEGD || advies === WEIGEREN) continue
    if (code === GEEN_TARIEF) uit.advies[i] = TARIEF_ONTBREEKT
    else if (bits & BIT.parameterOntbreekt) uit.advies[i] = PARAMETER_ONTBREEKT
    const tarief = tarieven[code - 2]
    if (code === GEEN_TARIEF || code === GEEN_KEUZE || bits & (BIT.parameterOntbreekt | BIT.geenBudget) || !tarief)
      continue
    legBasis(p, tarief, i, invoer)
    legInvoer(p, c, i, bits, invoer)
    const berekening = berekenJaar(invoer)
    uit.jaarbedragCent[i] = berekening.naGarantie
    uit.totaalCent[i] = berekening.totaalCent
  }
}

const BIT_VAN = Object.fromEntries(TELT) as Record<(typeof TELT)[number][0], number>

/** The amounts of one holder that count, and the figures only where a rule brings them in. */
function legInvoer(p: Portefeuille, c: Cijferlezer, i: number, bits: number, naar: Veranderlijk<Budgetinvoer>): void {
  const b = p.bedragen
  const behoefte = b.zorgbehoefteCent[i] ?? GEEN_BEHOEFTE
  const ekt = bits & BIT.ekt
  const garantie = bits & BIT_VAN.garantieVorigJaarCent
  naar.zorgbehoefteCent = behoefte === GEEN_BEHOEFTE ? null : behoefte
  naar.ektKostenCent = ekt ? (b.ektKostenCent[i] ?? 0) : null
  naar.ektPercentage = ekt ? c.ekt(i) : 0
  naar.palliatiefCent = bits & BIT_VAN.palliatiefCent ? (b.palliatiefCent[i] ?? 0) : 0
  naar.tijdelijkeVerplegingCent = bits & BIT_VAN.tijdelijkeVerplegingCent ? (b.tijdelijkeVerplegingCent[i] ?? 0) : 0
  naar.kindBegeleidingGroepCent = bits & BIT_VAN.kindBegeleidingGroepCent ? (b.kindBegeleidingGroepCent[i] ?? 0) : 0
  naar.logeeropvangCent = bits & BIT_VAN.logeeropvangCent ? (b.logeeropvangCent[i] ?? 0) : 0
  naar.premiesCent = bits & BIT_VAN.premiesCent ? (b.premiesCent[i] ?? 0) : 0
  naar.meerzorgCent = bits & BIT_VAN.meerzorgCent ? (b.meerzorgCent[i] ?? 0) : 0
  naar.duurdereBegeleidingGroepCent =
    bits & BIT_VAN.duurdereBegeleidingGroepCent ? (b.duurdereBegeleidingGroepCent[i] ?? 0) : 0
  naar.pabCent = bits & BIT_VAN.pabCent ? (b.pabCent[i] ?? 0) : 0
  naar.pabMaximumCent = bits & BIT_VAN.pabCent ? c.pab(i) : 0
  naar.wooninitiatiefCent = bits & BIT_VAN.wooninitiatiefCent ? c.wooninitiatief(i) : 0
  naar.garantieVorigJaarCent = garantie ? (b.garantieVorigJaarCent[i] ?? 0) : null
  naar.garantiePercentage = garantie ? c.garantie(i) : 0
  naar.garantieVerminderingCent = b.garantieVerminderingCent[i] ?? 0
  naar.dagen = p.dagen[i] ?? 0
  naar.dagenInJaar = p.dagenInJaar[i] ?? 365
}

const leegInvoer = (): Veranderlijk<Budgetinvoer> => ({
  basisCent: 0,
  groepCent: 0,
  etmalenThuis: null,
  mptCent: 0,
  zorgbehoefteCent: null,
  ektKostenCent: null,
  ektPercentage: 0,
  palliatiefCent: 0,
  tijdelijkeVerplegingCent: 0,
  kindBegeleidingGroepCent: 0,
  logeeropvangCent: 0,
  premiesCent: 0,
  meerzorgCent: 0,
  duurdereBegeleidingGroepCent: 0,
  pabCent: 0,
  pabMaximumCent: 0,
  wooninitiatiefCent: 0,
  garantieVorigJaarCent: null,
  garantiePercentage: 0,
  garantieVerminderingCent: 0,
  dagen: 365,
  dagenInJaar: 365,
  vrij: null,
})
