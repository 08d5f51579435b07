/**
 * The rule kernel: picks the version by date, names missing facts, asks for judgements and takes those given, and keeps
 * every reason, not only the first. It knows no room: facts and rules come in as arguments, the day of the case too.
 */
import type { Dag } from '../waarden/datum.ts'
import type { GegevenBeoordeling, Regel, RegelOordeel } from './regel.ts'
import { type Bevinding, gegevensOntbreken, nvt, slechtste, type Uitkomst } from './uitkomst.ts'
import { zin } from './zin.ts'

/** The versions that hold on a day, in the order of the list, and the rules of which we hold none. */
export interface Regelkeuze<F> {
  readonly regels: readonly Regel<F>[]
  /** One version of each rule without a text for that day; it matters only when the case asks for the rule. */
  readonly zonderVersie: readonly Regel<F>[]
}

/** Chooses per rule the version that holds on a day. */
export function regelkiezer<F>(versies: readonly Regel<F>[]): (peildatum: Dag) => Regelkeuze<F> {
  const ids = [...new Set(versies.map((regel) => regel.id))]
  // Between two days on which some version begins or ends the choice is the same, so each stretch is chosen once.
  const grenzen = [
    ...new Set(
      versies.flatMap(({ geldig }) => [geldig.vanaf, ...(geldig.totEnMet === undefined ? [] : [geldig.totEnMet + 1])]),
    ),
  ].sort((a, b) => a - b)
  const keuzes = new Map<number, Regelkeuze<F>>()
  return (peildatum) => {
    let strook = 0
    while (strook < grenzen.length && (grenzen[strook] ?? 0) <= peildatum) strook++
    let keuze = keuzes.get(strook)
    if (!keuze) {
      keuze = kies(ids, versies, peildatum)
      keuzes.set(strook, keuze)
    }
    return keuze
  }
}

function kies<F>(ids: readonly string[], versies: readonly Regel<F>[], peildatum: Dag): Regelkeuze<F> {
  const regels: Regel<F>[] = []
  const zonderVersie: Regel<F>[] = []
  for (const id of ids) {
    const eigen = versies.filter((regel) => regel.id === id)
    const geldend = eigen.find(
      ({ geldig }) => geldig.vanaf <= peildatum && (geldig.totEnMet === undefined || peildatum <= geldig.totEnMet),
    )
    if (geldend) regels.push(geldend)
    else zonderVersie.push(...eigen.slice(0, 1))
  }
  return { regels, zonderVersie }
}

/** The rules that this case asks for and that have no text for its day. */
export function ontbrekendeVersies<F>(keuze: Regelkeuze<F>, feiten: F): readonly Regel<F>[] {
  return keuze.zonderVersie.filter((regel) => !regel.gevraagd || regel.gevraagd(feiten))
}

const ONTBREEKT = zin('Wij missen een gegeven om dit te toetsen.', 'We miss a fact that is needed to test this.')
const GEEN: readonly never[] = []

const AFGELEID: Record<Uitkomst, ReturnType<typeof zin>> = {
  niet_voldaan: zin('Een regel die dit uitwerkt is niet voldaan.', 'A rule that works this out is not met.'),
  gegevens_ontbreken: zin(
    'Voor een regel die dit uitwerkt ontbreekt een gegeven.',
    'A rule that works this out lacks a fact.',
  ),
  beoordeling_nodig: zin(
    'Een regel die dit uitwerkt vraagt uw oordeel.',
    'A rule that works this out asks your judgement.',
  ),
  voldaan: zin('De regels die dit uitwerken zijn voldaan.', 'The rules that work this out are met.'),
  nvt: zin('De regels die dit uitwerken gelden hier niet.', 'The rules that work this out do not apply here.'),
}

/** The judgements that were given; per rule the one that counts. */
export interface Beoordelingen {
  get(regel: string): GegevenBeoordeling | undefined
}

/** A rule that takes its outcome from others waits, with its place in the list, until all have answered. */
interface Wachtend<F> {
  readonly plek: number
  readonly regel: Regel<F>
  readonly uit: readonly string[]
}

/** Every rule on one case, in the order given; rules that stand there only when asked are left out when they are not. */
export function toetsRegels<F>(regels: readonly Regel<F>[], feiten: F, gegeven: Beoordelingen): RegelOordeel<F>[] {
  const oordelen: RegelOordeel<F>[] = []
  let wachtend: Wachtend<F>[] | null = null
  for (const regel of regels) {
    if (regel.gevraagd !== undefined && !regel.gevraagd(feiten)) continue
    const bevinding = bevindingVan(regel, feiten)
    if (bevinding.uitkomst === 'zoals') {
      if (wachtend === null) wachtend = []
      wachtend.push({ plek: oordelen.length, regel, uit: bevinding.uit ?? GEEN })
    }
    oordelen.push(oordeelVan(regel, bevinding, gegeven))
  }
  if (wachtend !== null) {
    const plaatsen = plaatsenIn(regels)
    for (const { plek, regel, uit } of wachtend) oordelen[plek] = leidAf(regel, uit, oordelen, plaatsen)
  }
  return oordelen
}

/** What a rule finds: that it does not apply, that facts are missing (all of them), or what it says itself. */
function bevindingVan<F>(regel: Regel<F>, feiten: F): Bevinding<keyof F> {
  if (regel.nvtAls?.als(feiten)) return nvt(regel.nvtAls.zin)
  let ontbreekt: (keyof F)[] | null = null
  for (const feit of regel.vraagt) {
    if (feiten[feit] !== undefined) continue
    if (ontbreekt === null) ontbreekt = []
    ontbreekt.push(feit)
  }
  return ontbreekt === null ? regel.toets(feiten) : gegevensOntbreken(ONTBREEKT, ...ontbreekt)
}

/** The finding with the judgement that a person gave, where the rule asks one. */
function oordeelVan<F>(regel: Regel<F>, bevinding: Bevinding<keyof F>, gegeven: Beoordelingen): RegelOordeel<F> {
  // Safe: the kernel put it there, for this same rule.
  if (bevinding.oordeel !== null && bevinding.oordeel.regel === regel) return bevinding.oordeel as RegelOordeel<F>
  const { uitkomst, zin: gevonden, ontbreekt } = bevinding
  const beoordeling = uitkomst === 'beoordeling_nodig' ? (gegeven.get(regel.id) ?? null) : null
  const oordeel: RegelOordeel<F> = {
    regel,
    uitkomst: beoordeling === null ? (uitkomst === 'zoals' ? 'nvt' : uitkomst) : beoordeling.uitkomst,
    zin: gevonden,
    ontbreekt: ontbreekt ?? GEEN,
    beoordeling,
    uit: GEEN,
  }
  // A question may get another answer in the next case, so it is not kept.
  if (uitkomst !== 'beoordeling_nodig') bevinding.oordeel = oordeel
  return oordeel
}

/** Where each rule stands in its list; made once per list. */
const PLAATSEN = new WeakMap<object, ReadonlyMap<string, number>>()

function plaatsenIn<F>(regels: readonly Regel<F>[]): ReadonlyMap<string, number> {
  let plaatsen = PLAATSEN.get(regels)
  if (!plaatsen) {
    plaatsen = new Map(regels.map(({ id }, i) => [id, i]))
    PLAATSEN.set(regels, plaatsen)
  }
  return plaatsen
}

/** The worst of the rules that work it out, with all facts that they miss. */
function leidAf<F>(
  regel: Regel<F>,
  uit: readonly string[],
  oordelen: readonly RegelOordeel<F>[],
  plaatsen: ReadonlyMap<string, number>,
): RegelOordeel<F> {
  let uitkomst: Uitkomst = 'nvt'
  let ontbreekt: readonly (keyof F)[] = GEEN
  for (const id of uit) {
    // A rule that was not asked is left out of the outcomes, so a part stands at its place in the list or before it.
    let plek = Math.min(plaatsen.get(id) ?? -1, oordelen.length - 1)
    while (plek >= 0 && oordelen[plek]?.regel.id !== id) plek--
    const deel = oordelen[plek]
    if (deel === undefined) continue
    uitkomst = slechtste(uitkomst, deel.uitkomst)
    if (deel.ontbreekt.length > 0) ontbreekt = [...ontbreekt, ...deel.ontbreekt]
  }
  return {
    regel,
    uitkomst,
    zin: AFGELEID[uitkomst],
    ontbreekt: uitkomst === 'gegevens_ontbreken' ? ontbreekt : GEEN,
    beoordeling: null,
    uit,
  }
}
