/** Every term that belongs to a case, beside the eight weeks, with its last day and its article (PGB-3). Pure. */
import { termijnVan as wettelijkeTermijn } from '../../regelgeving/termijn.ts'
import { geenWerkdag, verlengdEinde } from '../../regelgeving/termijnenwet.ts'
import { type Dag, dagenInMaand, dagVan, datum, delenVan, schrijfDatum } from '../../waarden/datum.ts'
import type { Tweetalig, Vindplaats } from '../contract.ts'
import type { Termijnregel } from './store/termijn-rijen.ts'

export interface Zaakterm {
  readonly id: string
  readonly naam: Tweetalig
  /** The day from which it is counted; null as long as that did not happen. */
  readonly begint: string | null
  /** What it counts from, in words. */
  readonly vanaf: Tweetalig
  /** The last day, after the Algemene termijnenwet; null as long as it did not begin, or when the law names no length. */
  readonly laatsteDag: string | null
  /** Why the last day moved on; null when it did not. */
  readonly verlengdOm: Tweetalig | null
  readonly stand: 'wacht' | 'loopt' | 'voorbij'
  /** How long it is, in words; null when the law names no length. */
  readonly lengte: Tweetalig | null
  readonly vindplaats: Vindplaats
}

export interface Zaakdagen {
  readonly ontvangenOp: string
  /** Day on which the budget begins. */
  readonly ingangsdatum: string
  /** Last day of the period of the budget; null when it is not known. */
  readonly einddatum: string | null
  /** The day on which the decision was sent; null before that. */
  readonly bekendgemaaktOp: string | null
  readonly regels: readonly Termijnregel[]
}

type Eenheid = 'dagen' | 'weken' | 'maanden'

interface Vorm {
  readonly id: string
  readonly naam: Tweetalig
  readonly vanaf: Tweetalig
  readonly begin: (dagen: Zaakdagen) => string | null
  /** A last day that somebody set; then nothing is counted. */
  readonly gezet?: (dagen: Zaakdagen) => string | null
  readonly eenheid: Eenheid | null
  /** Algemene termijnenwet applies. */
  readonly wet: boolean
}

const t = (nl: string, en: string): Tweetalig => ({ nl, en })

/** In the order in which they come in the life of a case. Lengths and places of finding come from the terms of the law. */
const VORMEN: readonly Vorm[] = [
  {
    id: 'persoonlijk_plan',
    naam: t('Persoonlijk plan geven', 'Hand in a personal plan'),
    vanaf: t('dag na ontvangst van de volledige aanvraag', 'day after receipt of the complete application'),
    begin: ({ ontvangenOp, regels }) => volledigOp(ontvangenOp, regels),
    eenheid: 'dagen',
    wet: true,
  },
  {
    id: 'opschorting_aanvulling',
    naam: t('Aanvraag aanvullen (hersteltermijn)', 'Complete the application'),
    vanaf: t('dag na het verzoek om aanvulling', 'day after the request to complete'),
    begin: ({ regels }) => openVraag(regels)?.dag ?? null,
    gezet: ({ regels }) => openVraag(regels)?.tot ?? null,
    eenheid: null,
    wet: false,
  },
  {
    id: 'buiten_behandeling',
    naam: t('Laten weten dat de aanvraag niet wordt behandeld', 'Tell that the application is left aside'),
    vanaf: t('einde van de ongebruikte hersteltermijn', 'end of the time to complete, unused'),
    begin: ({ regels }) => ongebruiktOp(regels),
    eenheid: 'weken',
    wet: true,
  },
  {
    id: 'bezwaartermijn',
    naam: t('Bezwaar maken', 'Object'),
    vanaf: t('dag na de bekendmaking van het besluit', 'day after the decision was made known'),
    begin: ({ bekendgemaaktOp }) => bekendgemaaktOp,
    eenheid: 'weken',
    wet: true,
  },
  {
    id: 'beslissing_op_bezwaar',
    naam: t('Beslissen op een bezwaar', 'Decide on an objection'),
    vanaf: t('dag na het einde van de bezwaartermijn', 'day after the term for objection ended'),
    begin: ({ bekendgemaaktOp }) => (bekendgemaaktOp === null ? null : naTermijn(bekendgemaaktOp, 'bezwaartermijn')),
    eenheid: 'weken',
    wet: true,
  },
  {
    id: 'beroep',
    naam: t('Beroep bij de rechter', 'Appeal to the court'),
    vanaf: t('dag na de bekendmaking van de beslissing op bezwaar', 'day after the decision on the objection was sent'),
    begin: () => null,
    eenheid: 'weken',
    wet: true,
  },
  {
    id: 'cak_gegevens_pgb',
    naam: t('Gegevens aan het CAK geven', 'Deliver the data to the CAK'),
    vanaf: t('ingangsdatum van het pgb', 'first day of the budget'),
    begin: ({ bekendgemaaktOp, ingangsdatum }) => (bekendgemaaktOp === null ? null : ingangsdatum),
    eenheid: 'maanden',
    wet: false,
  },
  {
    id: 'pgb_buiten_eu',
    naam: t('Pgb buiten EU, EER en Zwitserland', 'Budget outside EU, EEA and Switzerland'),
    vanaf: t('vertrek; geteld per kalenderjaar', 'departure; counted for each calendar year'),
    begin: () => null,
    eenheid: null,
    wet: false,
  },
  {
    id: 'pgb_buitenland_herrekening',
    naam: t('Zorg in het buitenland: herrekenen', 'Care abroad: calculate anew'),
    vanaf: t('vertrek; aaneengesloten', 'departure; without interruption'),
    begin: () => null,
    eenheid: null,
    wet: false,
  },
  {
    id: 'verblijf_instelling',
    naam: t('Verblijf in een instelling: wijzigen of intrekken', 'Stay in an institution: change or withdraw'),
    vanaf: t('begin van het verblijf', 'beginning of the stay'),
    begin: () => null,
    eenheid: 'maanden',
    wet: false,
  },
  {
    id: 'vaststelling',
    naam: t('Pgb vaststellen', 'Settle the budget'),
    vanaf: t('einde van de subsidieperiode', 'end of the subsidy period'),
    begin: ({ bekendgemaaktOp, einddatum }) => (bekendgemaaktOp === null ? null : einddatum),
    eenheid: 'maanden',
    wet: false,
  },
  {
    id: 'aansluiting_vorige_periode',
    naam: t('Nieuwe periode sluit nog aan', 'A next period still follows on'),
    vanaf: t('einde van deze periode', 'end of this period'),
    begin: ({ bekendgemaaktOp, einddatum }) => (bekendgemaaktOp === null ? null : einddatum),
    eenheid: 'dagen',
    wet: false,
  },
]

const ENGELS: Readonly<Record<string, string>> = {
  dagen: 'days',
  kalenderdagen: 'calendar days',
  weken: 'weeks',
  maanden: 'months',
  'weken per kalenderjaar': 'weeks a calendar year',
  'weken aaneengesloten': 'weeks without interruption',
}

function inHetEngels(eenheid: string): string {
  const woord = ENGELS[eenheid]
  if (woord === undefined) throw new Error(`Eenheid zonder Engels woord: ${eenheid}`)
  return woord
}

/** Appeal has the length of objection; the law says both in one article. */
const WETTELIJK: Readonly<Record<string, string>> = { beroep: 'bezwaartermijn' }

export function termijnlijst(dagen: Zaakdagen, vandaag: string): Zaakterm[] {
  return VORMEN.map(({ id, naam, vanaf, begin, gezet, eenheid, wet }) => {
    const { waarde, eenheid: woorden, vindplaats } = wettelijkeTermijn(WETTELIJK[id] ?? id)
    const begint = begin(dagen)
    const kaal =
      begint === null || eenheid === null || typeof waarde !== 'number' ? null : telOp(datum(begint), waarde, eenheid)
    const laatste = kaal === null ? null : wet ? verlengdEinde(kaal) : kaal
    const laatsteDag = gezet?.(dagen) ?? (laatste === null ? null : schrijfDatum(laatste))
    return {
      id,
      naam,
      begint,
      vanaf,
      laatsteDag,
      verlengdOm: kaal !== null && laatste !== kaal ? geenWerkdag(kaal) : null,
      stand: laatsteDag === null ? 'wacht' : laatsteDag < vandaag ? 'voorbij' : 'loopt',
      lengte:
        typeof waarde === 'number' ? { nl: `${waarde} ${woorden}`, en: `${waarde} ${inHetEngels(woorden)}` } : null,
      vindplaats,
    }
  })
}

/** The last day of a term of the law in weeks, after the Algemene termijnenwet; `meer` days beyond it. */
export function naTermijn(dag: string, id: string, meer = 0): string {
  const { waarde, eenheid } = wettelijkeTermijn(id)
  if (typeof waarde !== 'number' || eenheid !== 'weken') throw new Error(`Termijn ${id} is geen aantal weken`)
  return schrijfDatum(verlengdEinde(datum(dag) + waarde * 7) + meer)
}

function telOp(begin: Dag, aantal: number, eenheid: Eenheid): Dag {
  if (eenheid === 'dagen') return begin + aantal
  if (eenheid === 'weken') return begin + aantal * 7
  const { jaar, maand, dag } = delenVan(begin)
  const maanden = maand - 1 + aantal
  const [toenJaar, toenMaand] = [jaar + Math.floor(maanden / 12), (maanden % 12) + 1]
  // A month that is too short ends on its own last day.
  return dagVan(toenJaar, toenMaand, Math.min(dag, dagenInMaand(toenJaar, toenMaand)))
}

/** The day on which nothing was missing any more; null while a request to complete stands open or went by unused. */
function volledigOp(ontvangenOp: string, regels: readonly Termijnregel[]): string | null {
  const vragen = regels.filter(({ grond }) => grond === 'aanvulling')
  let laatste = ontvangenOp
  for (const { id } of vragen) {
    const einde = regels.find(({ bij }) => bij === id)
    if (einde?.einde !== 'aangevuld') return null
    if (einde.dag > laatste) laatste = einde.dag
  }
  return laatste
}

function ongebruiktOp(regels: readonly Termijnregel[]): string | null {
  const aanvullingen = new Set(regels.filter(({ grond }) => grond === 'aanvulling').map(({ id }) => id))
  const slot = regels.findLast(({ bij, einde }) => bij !== null && einde === 'ongebruikt' && aanvullingen.has(bij))
  return slot?.dag ?? null
}

/** The last request to complete that was not answered yet. */
function openVraag(regels: readonly Termijnregel[]): Termijnregel | undefined {
  return regels.findLast(({ id, grond }) => grond === 'aanvulling' && !regels.some(({ bij }) => bij === id))
}
