/**
 * What the visitor gets to see, from what the rules say in every world that fits the answers. Something is told as
 * certain only when all worlds agree; where they differ, an answer is still missing and the page says which.
 */
import type { Budget, Foutantwoord, Oordeel, Verplichting } from '../../../../pgb/contract.ts'
import { type Antwoorden, isOnbekend, keuzeVan, type Vraagnaam } from './antwoord.ts'
import { GEEN_INDICATIE } from './profielen.ts'
import { type Beeld, type Check, opHetPad } from './verloop.ts'
import { VRAGEN } from './vragen.ts'

export type Soort = 'past' | 'kan_niet' | 'andere_regio' | 'onzeker' | 'geen_indicatie' | 'fout'
export type Stand = 'letop' | 'onbekend' | 'medewerker' | 'goed'

/** One line of "what do your answers mean": what the rules say about one question. */
export interface Punt {
  readonly stand: Stand
  readonly vraag: Vraagnaam
  /** The rules that make the stand; empty when the visitor does not know and no rule is stopped by it. */
  readonly oordelen: readonly Oordeel[]
}

export interface Geld {
  readonly jaar: number
  /** Budget per year at most, in the cheapest and in the dearest world; equal when all facts are known. */
  readonly laagsteCent: number
  readonly hoogsteCent: number
  /** Steps of the dearest world. */
  readonly stappen: Budget['stappen']
}

export interface Checkuitkomst {
  readonly soort: Soort
  readonly punten: readonly Punt[]
  /** Judgements that the law leaves to a person. */
  readonly medewerker: readonly Oordeel[]
  /** Facts that only come with an application, each with its pointer. */
  readonly aanvraag: readonly { readonly pointer: string; readonly oordeel: Oordeel }[]
  readonly geld: Geld | null
  readonly verplichtingen: readonly Verplichting[]
  /** Last day of the term when someone applies on the day of the check, `jjjj-mm-dd`. */
  readonly besluitUiterlijk: string | null
  readonly fout: Foutantwoord | null
}

const LEEG: Checkuitkomst = {
  soort: 'geen_indicatie',
  punten: [],
  medewerker: [],
  aanvraag: [],
  geld: null,
  verplichtingen: [],
  besluitUiterlijk: null,
  fout: null,
}

/** Rules that only take over the outcome of the rules that work them out; those say it better. */
const HERHALEND: ReadonlySet<string> = new Set(['BLZ-3.6.2-1-A', 'WLZ-3.3.3-5-D'])

/** Rules that the law leaves to a reasoned judgement, whatever someone answers here. */
const AARD_VAN_OORDEEL: ReadonlySet<string> = new Set(['voorwaarde_oordeel', 'berekening_oordeel'])

export function checkuitkomst(check: Check, gegeven: Antwoorden): Checkuitkomst {
  const { pad } = check.verloop(gegeven)
  const antwoorden = opHetPad(gegeven, pad)
  if (keuzeVan(antwoorden, 'indicatie') === GEEN_INDICATIE) return LEEG
  const beelden = check.beelden(antwoorden)
  const goede = beelden.flatMap(({ uitslag }) => ('goed' in uitslag ? [uitslag.goed] : []))
  const [eerste] = goede
  if (eerste === undefined) {
    const fout = beelden.flatMap(({ uitslag }) => ('fout' in uitslag ? [uitslag.fout] : []))[0] ?? null
    return { ...LEEG, soort: 'fout', fout }
  }
  const soort = soortVan(beelden)
  const verdeling = verdeel(combineer(goede.map(({ oordelen }) => oordelen)), antwoorden, pad)
  const isOver = soort === 'kan_niet' || soort === 'andere_regio'
  return {
    soort,
    punten: isOver ? verdeling.punten.filter(({ stand }) => stand === 'letop' || stand === 'goed') : verdeling.punten,
    medewerker: isOver ? [] : verdeling.medewerker,
    aanvraag: isOver ? [] : verdeling.aanvraag,
    geld: geldVan(beelden),
    verplichtingen: isOver ? [] : eenmaal(goede.flatMap(({ verplichtingen }) => verplichtingen)),
    besluitUiterlijk: eerste.termijnen.besluitUiterlijk,
    fout: null,
  }
}

function soortVan(beelden: readonly Beeld[]): Soort {
  const adviezen = new Set(beelden.map(({ uitslag }) => ('goed' in uitslag ? uitslag.goed.advies : 'fout')))
  if (adviezen.size === 1 && adviezen.has('niet_bevoegd')) return 'andere_regio'
  if (beelden.every(({ afgewezen }) => afgewezen)) return 'kan_niet'
  return beelden.some(({ afgewezen, uitslag }) => afgewezen || 'fout' in uitslag) ? 'onzeker' : 'past'
}

interface Gecombineerd {
  readonly oordeel: Oordeel
  /** Not all worlds give this outcome. */
  readonly verschilt: boolean
}

/** Per rule one outcome; where worlds differ, that of the first that is not "does not apply" stands for the question. */
function combineer(lijsten: readonly (readonly Oordeel[])[]): Gecombineerd[] {
  const perRegel = new Map<string, Oordeel[]>()
  for (const oordeel of lijsten.flat()) {
    const eerder = perRegel.get(oordeel.regel)
    if (eerder) eerder.push(oordeel)
    else perRegel.set(oordeel.regel, [oordeel])
  }
  return [...perRegel.values()].flatMap((oordelen) => {
    const oordeel = oordelen.find(({ uitkomst }) => uitkomst !== 'nvt') ?? oordelen[0]
    return oordeel ? [{ oordeel, verschilt: oordelen.some(({ uitkomst }) => uitkomst !== oordeel.uitkomst) }] : []
  })
}

interface Verdeling {
  readonly punten: Punt[]
  readonly medewerker: Oordeel[]
  readonly aanvraag: { pointer: string; oordeel: Oordeel }[]
}

function verdeel(oordelen: readonly Gecombineerd[], antwoorden: Antwoorden, pad: readonly Vraagnaam[]): Verdeling {
  const perVraag = new Map<Vraagnaam, { stand: Stand; oordeel: Oordeel }[]>(pad.map((naam) => [naam, []]))
  const medewerker: Oordeel[] = []
  const aanvraag = new Map<string, Oordeel>()
  for (const { oordeel, verschilt } of oordelen) {
    if (oordeel.uitkomst === 'nvt' || HERHALEND.has(oordeel.regel)) continue
    const missend = oordeel.ontbreekt ?? []
    const isOordeel = AARD_VAN_OORDEEL.has(oordeel.aard)
    const vraag = isOordeel ? undefined : vraagVan(missend.length > 0 ? missend : Object.keys(oordeel.feiten), pad)
    if (vraag !== undefined) {
      perVraag.get(vraag)?.push({ stand: standVan(oordeel, verschilt), oordeel })
    } else if (isOordeel || oordeel.uitkomst === 'beoordeling_nodig') {
      medewerker.push(oordeel)
    } else {
      for (const pointer of missend) if (!aanvraag.has(pointer)) aanvraag.set(pointer, oordeel)
    }
  }
  return {
    punten: pad.flatMap((vraag) => puntVan(vraag, perVraag.get(vraag) ?? [], antwoorden)),
    medewerker,
    aanvraag: [...aanvraag].map(([pointer, oordeel]) => ({ pointer, oordeel })),
  }
}

function vraagVan(pointers: readonly string[], pad: readonly Vraagnaam[]): Vraagnaam | undefined {
  return VRAGEN.findLast(({ naam, feiten }) => pad.includes(naam) && feiten.some((feit) => pointers.includes(feit)))
    ?.naam
}

function standVan(oordeel: Oordeel, verschilt: boolean): Stand {
  if (verschilt) return 'onbekend'
  switch (oordeel.uitkomst) {
    case 'niet_voldaan':
      return 'letop'
    case 'gegevens_ontbreken':
      return 'onbekend'
    case 'beoordeling_nodig':
      return 'medewerker'
    default:
      return 'goed'
  }
}

const ZWAARTE: readonly Stand[] = ['letop', 'onbekend', 'medewerker', 'goed']

/** The heaviest stand of its rules is that of the question; a question without rules is left out, unless not known. */
function puntVan(
  vraag: Vraagnaam,
  regels: readonly { stand: Stand; oordeel: Oordeel }[],
  antwoorden: Antwoorden,
): Punt[] {
  const stand = ZWAARTE.find((zwaarte) => regels.some((regel) => regel.stand === zwaarte))
  const metStand = regels.filter((regel) => regel.stand === stand).map(({ oordeel }) => oordeel)
  if (isOnbekend(antwoorden, vraag) && stand !== 'letop') {
    return [{ stand: 'onbekend', vraag, oordelen: stand === 'onbekend' ? metStand : [] }]
  }
  return stand === undefined ? [] : [{ stand, vraag, oordelen: metStand }]
}

function geldVan(beelden: readonly Beeld[]): Geld | null {
  const budgetten = beelden.flatMap(({ hoogste }) => (hoogste === null ? [] : [hoogste]))
  const opBedrag = [...budgetten].sort((a, b) => a.totaalCent - b.totaalCent)
  const laagste = opBedrag[0]
  const duurste = opBedrag.at(-1)
  if (!laagste || !duurste) return null
  return {
    jaar: duurste.jaar,
    laagsteCent: laagste.totaalCent,
    hoogsteCent: duurste.totaalCent,
    // A step that changes nothing says nothing to a visitor; the first is the amount of the table.
    stappen: duurste.stappen.filter(({ verschilCent }, i) => i === 0 || verschilCent !== 0),
  }
}

function eenmaal(verplichtingen: readonly Verplichting[]): Verplichting[] {
  return [...new Map(verplichtingen.map((plicht) => [`${plicht.regel} ${plicht.soort}`, plicht])).values()]
}
