/**
 * The rule kernel: picks the version by date, names missing facts, asks for judgements and takes those given, and keeps
 * every reason, not only the first. It knows no room: facts and rules come in as arguments, the day of the case too.
 */
import type { Dag } from '../waarden/datum.ts'
import type { GegevenBeoordeling, Regel, RegelOordeel } from './regel.ts'
import { slechtste, type Uitkomst } from './uitkomst.ts'
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

/** One rule on one case. `zoals` stays open: `toetsRegels` fills it in from the other rules. */
function toetsRegel<F>(
  regel: Regel<F>,
  feiten: F,
  gegeven: ReadonlyMap<string, GegevenBeoordeling>,
): RegelOordeel<F> | readonly string[] {
  if (regel.nvtAls?.als(feiten)) {
    return { regel, uitkomst: 'nvt', zin: regel.nvtAls.zin, ontbreekt: GEEN, beoordeling: null, uit: GEEN }
  }
  let ontbreekt: (keyof F)[] | null = null
  for (const feit of regel.vraagt) {
    if (feiten[feit] === undefined) {
      if (ontbreekt === null) ontbreekt = [feit]
      else ontbreekt.push(feit)
    }
  }
  if (ontbreekt !== null)
    return { regel, uitkomst: 'gegevens_ontbreken', zin: ONTBREEKT, ontbreekt, beoordeling: null, uit: GEEN }
  const bevinding = regel.toets(feiten)
  if (bevinding.uitkomst === 'zoals') return bevinding.uit ?? GEEN
  if (bevinding.uitkomst === 'beoordeling_nodig') {
    const beoordeling = gegeven.get(regel.id)
    if (beoordeling) {
      return { regel, uitkomst: beoordeling.uitkomst, zin: bevinding.zin, ontbreekt: GEEN, beoordeling, uit: GEEN }
    }
  }
  return {
    regel,
    uitkomst: bevinding.uitkomst,
    zin: bevinding.zin,
    ontbreekt: bevinding.ontbreekt ?? GEEN,
    beoordeling: null,
    uit: GEEN,
  }
}

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

/** Where each rule stands in its list; made once per list, so that a derived outcome finds its parts at once. */
const PLAATSEN = new WeakMap<object, ReadonlyMap<string, number>>()

function plaatsenIn<F>(regels: readonly Regel<F>[]): ReadonlyMap<string, number> {
  let plaatsen = PLAATSEN.get(regels)
  if (!plaatsen) {
    plaatsen = new Map(regels.map(({ id }, i) => [id, i]))
    PLAATSEN.set(regels, plaatsen)
  }
  return plaatsen
}

interface Afgeleid<F> {
  readonly plek: number
  readonly regel: Regel<F>
  readonly uit: readonly string[]
}

/** Every rule on one case, in the order given; rules that stand there only when asked are left out when they are not. */
export function toetsRegels<F>(
  regels: readonly Regel<F>[],
  feiten: F,
  gegeven: ReadonlyMap<string, GegevenBeoordeling>,
): RegelOordeel<F>[] {
  const oordelen: RegelOordeel<F>[] = []
  /** Per rule of the list, the place of its outcome; -1 when it was not asked. */
  const plekken: number[] = []
  let afgeleid: Afgeleid<F>[] | null = null
  for (const regel of regels) {
    if (regel.gevraagd && !regel.gevraagd(feiten)) {
      plekken.push(-1)
      continue
    }
    plekken.push(oordelen.length)
    const uitslag = toetsRegel(regel, feiten, gegeven)
    if ('regel' in uitslag) oordelen.push(uitslag)
    else {
      if (afgeleid === null) afgeleid = []
      afgeleid.push({ plek: oordelen.length, regel, uit: uitslag })
      oordelen.push({ regel, uitkomst: 'nvt', zin: AFGELEID.nvt, ontbreekt: GEEN, beoordeling: null, uit: GEEN })
    }
  }
  if (afgeleid !== null) {
    const plaatsen = plaatsenIn(regels)
    for (const { plek, regel, uit } of afgeleid) {
      const delen = uit
        .map((id) => oordelen[plekken[plaatsen.get(id) ?? -1] ?? -1])
        .filter((deel) => deel !== undefined)
      oordelen[plek] = leidAf(regel, delen)
    }
  }
  return oordelen
}

/** The worst of its parts, with all facts that they miss. */
function leidAf<F>(regel: Regel<F>, delen: readonly RegelOordeel<F>[]): RegelOordeel<F> {
  let uitkomst: Uitkomst = 'nvt'
  for (const deel of delen) uitkomst = slechtste(uitkomst, deel.uitkomst)
  const ontbreekt = uitkomst === 'gegevens_ontbreken' ? delen.flatMap((deel) => deel.ontbreekt) : GEEN
  return {
    regel,
    uitkomst,
    zin: AFGELEID[uitkomst],
    ontbreekt,
    beoordeling: null,
    uit: delen.map((deel) => deel.regel.id),
  }
}
