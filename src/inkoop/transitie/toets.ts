/**
 * Tests a transformation plan on every criterion (TRA-2). Three outcomes: `voldoet`, `voldoet-niet`, `onbekend`; beside
 * them `nvt` for a criterion of another sector. A fact that is absent makes `onbekend` and is named; what a person must
 * weigh stays `onbekend` until somebody did, with a reason; what the facts forbid no judgement makes good, but for the
 * three years, which hold "in principle".
 */
import type { Tweetalig } from '../../regelgeving/zin.ts'
import { leesDatum, wordtJaren } from '../../waarden/datum.ts'
import { CRITERIA, type Criterium } from './criteria.ts'
import { BUDGETJAREN, KADERFEITEN } from './kaders.ts'
import type { Afspraak, Transitieplan } from './plan.ts'

export type Planuitkomst = 'voldoet' | 'voldoet-niet' | 'onbekend' | 'nvt'

/** A person's answer to one criterion; the last one counts. */
export interface Planoordeel {
  readonly criterium: string
  readonly uitkomst: 'voldoet' | 'voldoet-niet'
  readonly motivering: string
}

export interface Criteriumuitkomst {
  readonly id: string
  readonly naam: Tweetalig
  readonly soort: Criterium['soort']
  readonly voorwaarden: readonly string[]
  readonly uitkomst: Planuitkomst
  readonly reden: Tweetalig
  /** JSON Pointers of what is missing or wrong in the plan. */
  readonly velden: readonly string[]
  /** Whether a person may answer it as the plan stands. */
  readonly vraagtOordeel: boolean
}

export interface Plantoets {
  readonly uitkomst: Exclude<Planuitkomst, 'nvt'>
  readonly criteria: readonly Criteriumuitkomst[]
  readonly totaalCent: number
}

interface Bevinding {
  readonly uitkomst: Planuitkomst | 'oordeel'
  readonly reden: Tweetalig
  readonly velden?: readonly string[]
}

const t = (nl: string, en: string): Tweetalig => ({ nl, en })
const goed = (nl: string, en: string): Bevinding => ({ uitkomst: 'voldoet', reden: t(nl, en) })
const fout = (reden: Tweetalig, velden: readonly string[]): Bevinding => ({ uitkomst: 'voldoet-niet', reden, velden })
const mist = (reden: Tweetalig, velden: readonly string[]): Bevinding => ({ uitkomst: 'onbekend', reden, velden })
const vraag = (reden: Tweetalig, velden: readonly string[] = []): Bevinding => ({ uitkomst: 'oordeel', reden, velden })

export function toetsPlan(plan: Transitieplan, oordelen: readonly Planoordeel[]): Plantoets {
  const criteria = CRITERIA.map((criterium) => beoordeel(criterium, plan, oordelen))
  const uitkomsten = criteria.map(({ uitkomst }) => uitkomst)
  return {
    uitkomst: uitkomsten.includes('voldoet-niet')
      ? 'voldoet-niet'
      : uitkomsten.includes('onbekend')
        ? 'onbekend'
        : 'voldoet',
    criteria,
    totaalCent: plan.bedragen.reduce((som, { cent }) => som + cent, 0),
  }
}

function beoordeel(criterium: Criterium, plan: Transitieplan, oordelen: readonly Planoordeel[]): Criteriumuitkomst {
  const { id, naam, soort, voorwaarden, sector } = criterium
  const vast = { id, naam, soort, voorwaarden }
  if (sector !== undefined && !plan.sectoren.includes(sector))
    return {
      ...vast,
      uitkomst: 'nvt',
      reden: t('Alleen voor plannen in de gehandicaptenzorg.', 'Only for plans in disability care.'),
      velden: [],
      vraagtOordeel: false,
    }
  const bevinding = FEITEN[id]?.(plan) ?? vraag(t('Een mens weegt dit met een reden.', 'A person weighs this.'))
  const { velden = [] } = bevinding
  if (bevinding.uitkomst !== 'oordeel')
    return { ...vast, uitkomst: bevinding.uitkomst, reden: bevinding.reden, velden, vraagtOordeel: false }
  const gegeven = oordelen.findLast(({ criterium: over }) => over === id)
  return gegeven === undefined
    ? { ...vast, uitkomst: 'onbekend', reden: bevinding.reden, velden, vraagtOordeel: true }
    : {
        ...vast,
        uitkomst: gegeven.uitkomst,
        reden: t(gegeven.motivering, gegeven.motivering),
        velden,
        vraagtOordeel: true,
      }
}

const pointer = (i: number, veld: keyof Afspraak): string => `/afspraken/${i}/${veld}`
const zonder = (plan: Transitieplan, velden: readonly (keyof Afspraak)[]): string[] =>
  plan.afspraken.flatMap((afspraak, i) =>
    velden.filter((veld) => afspraak[veld] === undefined).map((veld) => pointer(i, veld)),
  )
const GEEN_AFSPRAKEN = mist(t('Het plan noemt nog geen afspraken.', 'The plan names no agreements yet.'), [
  '/afspraken',
])

const FEITEN: Readonly<Record<string, (plan: Transitieplan) => Bevinding>> = {
  aanbieders: ({ aanbieders }) => {
    const aantal = new Set(aanbieders.map((naam) => naam.trim().toLowerCase())).size
    if (aantal === 0) return mist(t('Er staat geen aanbieder in.', 'No provider is named.'), ['/aanbieders'])
    return aantal > 1
      ? goed(`Er doen ${aantal} aanbieders mee.`, `${aantal} providers take part.`)
      : fout(t('Er doet maar een aanbieder mee.', 'Only one provider takes part.'), ['/aanbieders'])
  },
  smart: (plan) => {
    if (plan.afspraken.length === 0) return GEEN_AFSPRAKEN
    const velden = zonder(plan, ['maat', 'streefwaarde', 'gereedOp'])
    return velden.length > 0
      ? fout(t('Een afspraak is niet meetbaar of heeft geen datum.', 'An agreement has no measure or date.'), velden)
      : vraag(t('Elke afspraak is meetbaar. Weeg of ze concreet zijn.', 'All are measurable. Weigh whether concrete.'))
  },
  'drie-jaar': drieJaar,
  borging: ({ borging }) =>
    borging === undefined
      ? mist(t('Het plan zegt niet hoe het daarna wordt betaald.', 'Nothing on funding afterwards.'), ['/borging'])
      : vraag(t('Weeg of de verandering blijvend is betaald.', 'Weigh whether the change is lastingly paid.')),
  tijdlijn: (plan) => {
    const velden = [
      ...(plan.begin === undefined ? ['/begin'] : []),
      ...(plan.monitoring === undefined ? ['/monitoring'] : []),
      ...(plan.afspraken.length === 0 ? ['/afspraken'] : zonder(plan, ['gereedOp'])),
    ]
    return velden.length > 0
      ? mist(t('Begin, datums of monitoring ontbreken.', 'Start, dates or monitoring are missing.'), velden)
      : vraag(t('Weeg of de tijdlijn en de monitoring duidelijk zijn.', 'Weigh timeline and monitoring.'))
  },
  dubbel: ({ andereMiddelen }) => {
    if (andereMiddelen === undefined)
      return mist(t('Niet verklaard of er ander geld is.', 'Other money was not declared.'), ['/andereMiddelen'])
    const velden = andereMiddelen.flatMap(({ zelfdeKosten }, i) => (zelfdeKosten ? [`/andereMiddelen/${i}`] : []))
    return velden.length > 0
      ? fout(t('Dezelfde kosten worden al betaald.', 'The same costs are paid already.'), velden)
      : goed('Volgens de verklaring wordt niets dubbel betaald.', 'As declared nothing is paid twice.')
  },
  'andere-regeling': ({ regelingen = [] }) => {
    if (regelingen.length === 0)
      return mist(t('Er is nog geen andere regeling bekeken.', 'No other scheme was looked at.'), ['/regelingen'])
    const velden = regelingen.flatMap(({ pastBeter }, i) => (pastBeter ? [`/regelingen/${i}`] : []))
    return velden.length > 0
      ? fout(t('Een andere regeling past beter.', 'Another scheme fits better.'), velden)
      : goed('De bekeken regelingen passen niet beter.', 'The schemes looked at fit no better.')
  },
  verantwoordelijk: (plan) => {
    if (plan.afspraken.length === 0) return GEEN_AFSPRAKEN
    const velden = zonder(plan, ['verantwoordelijk'])
    return velden.length > 0
      ? fout(t('Een afspraak heeft geen verantwoordelijke.', 'An agreement has no owner.'), velden)
      : goed('Elke afspraak heeft een verantwoordelijke.', 'Each agreement has an owner.')
  },
  budgetjaren: ({ bedragen }) => {
    if (bedragen.length === 0) return mist(t('Er staat geen bedrag in.', 'No amount is named.'), ['/bedragen'])
    const velden = bedragen.flatMap(({ jaar }, i) =>
      jaar < BUDGETJAREN.van || jaar > BUDGETJAREN.tot ? [`/bedragen/${i}`] : [],
    )
    return velden.length > 0
      ? fout(t('Een bedrag valt buiten 2024 tot en met 2026.', 'An amount is outside 2024–2026.'), velden)
      : goed('Alle bedragen vallen in 2024 tot en met 2026.', 'All amounts are within 2024–2026.')
  },
  doelen: ({ kader, doelen, sectoren }) => {
    const feiten = KADERFEITEN[kader]
    if (sectoren.some((sector) => !feiten.sectoren.includes(sector)))
      return fout(t('Dit kader is alleen voor de ouderenzorg.', 'This framework is for elderly care only.'), [
        '/sectoren',
      ])
    if (doelen.length === 0) return mist(t('Er staat geen doel in.', 'No goal is named.'), ['/doelen'])
    const velden = doelen.flatMap((doel, i) => (feiten.doelen.some(({ id }) => id === doel) ? [] : [`/doelen/${i}`]))
    return velden.length > 0
      ? fout(t('Een doel hoort bij het andere kader.', 'A goal belongs to the other framework.'), velden)
      : goed('Elk doel past bij dit kader.', 'Each goal fits this framework.')
  },
}

/** "In principle": later than three years is not forbidden, but somebody must say why. The third anniversary is too late. */
function drieJaar(plan: Transitieplan): Bevinding {
  const begin = plan.begin === undefined ? null : leesDatum(plan.begin)
  if (plan.afspraken.length === 0) return GEEN_AFSPRAKEN
  const velden = [...(begin === null ? ['/begin'] : []), ...zonder(plan, ['gereedOp'])]
  if (begin === null || velden.length > 0)
    return mist(t('Het begin of een datum ontbreekt.', 'The start or a date is missing.'), velden)
  const grens = wordtJaren(begin, 3)
  const laat = plan.afspraken.flatMap(({ gereedOp }, i) =>
    (leesDatum(gereedOp ?? '') ?? grens) >= grens ? [pointer(i, 'gereedOp')] : [],
  )
  return laat.length === 0
    ? goed('Elke afspraak is binnen drie jaar gereed.', 'Each agreement is done within three years.')
    : vraag(
        t(
          'Een afspraak duurt langer dan drie jaar. Weeg of dat mag.',
          'An agreement takes over three years. Weigh it.',
        ),
        laat,
      )
}
