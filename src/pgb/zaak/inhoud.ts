/**
 * What a decision holds, and when it may be proposed: nothing is granted or refused while a needed judgement is open
 * (PGB-5), facts are missing, the EKT test was skipped (PGB-6), or the advice does not carry this kind (PGB-30). Pure: the
 * same facts and rules give the same bytes, so that a decision can be replayed (PGB-32).
 */
import { parameterkaarten } from '../../regelgeving/index.ts'
import type { Dossier, Toetsuitkomst, Verplichting } from '../contract.ts'
import type { Gebeurtenis } from '../intrekking/gebeurtenis.ts'
import { nogNodig, toetsDossier } from '../rekenhart.ts'
import { type Plicht, plichtenVan } from '../verplichtingen/plicht.ts'
import { type Besluitdeel, besluitdeel } from './brief-inhoud.ts'
import { canoniek, hashVan } from './canoniek.ts'
import { type Antwoord, weiger, type Zaakfout } from './fout.ts'
import { controleerIntrekking, controleerPlichten } from './inhoud-keuring.ts'
import { controleerVaststelling, type Vaststellingsdeel, vaststellingsdeel } from './vaststelling-inhoud.ts'
import { type Geschiedenis, type Jaardeel, jaardeel } from './wijziging-jaar.ts'
import { GEEN_DELEN, type Zaakdelen, zijnLeeg } from './zaakdelen.ts'

export type Besluitsoort =
  | 'verlening'
  | 'gedeeltelijk'
  | 'wijziging'
  | 'weigering'
  | 'intrekking'
  | 'buiten_behandeling'
  | 'doorzending'
  | 'vaststelling'

/** What the proposer adds to the facts. */
export interface Voorstelkeuze {
  readonly soort: Besluitsoort
  /** Day of decision; it selects the rules. */
  readonly peildatum: string
  /** Place in the law on which the kind rests where the outcome does not tell it, for instance `Rlz 5.20 lid 1 onder a`. */
  readonly grond?: string
  readonly motivering: string
  /** Weighing of interests, needed where the law gives a power (PGB-9). */
  readonly belangenafweging?: string
  /** The event of Rlz 5.20 lid 1 with its day: it is checked, not weighed (PGB-9). */
  readonly gebeurtenis?: Gebeurtenis
  /** The year that is settled, and on what amount (PGB-25). */
  readonly vaststelling?: { readonly jaar: number; readonly bedragCent: number }
}

/** The sealed content. A next form of it gets a next number; older ones stay readable. */
export interface Inhoud {
  readonly vorm: 1 | 2
  readonly zaak: { readonly id: string; readonly nummer: string; readonly regio: string; readonly budgethouder: string }
  readonly keuze: Voorstelkeuze
  readonly dossier: Dossier
  readonly uitkomst: Toetsuitkomst
  readonly verplichtingen: readonly Verplichting[]
  /** The same obligations with text, term, evidence and check (PGB-14); absent when there are none. */
  readonly plichten?: readonly Plicht[]
  /** What judgements rest on, how obligations are filled in, the weighing; absent when nothing was recorded. */
  readonly delen?: Zaakdelen
  /** Figures of the law in the year of the budget, by id. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** From form 2: period, amounts, standing duties, grounds and objection clause (Rlz 5.19, Awb 3:45). */
  readonly besluit?: Besluitdeel
  /** The year before and after this decision; absent where no earlier decision is about it (PGB-24). */
  readonly jaar?: Jaardeel
  /** Grant, payments and amount of a settlement (PGB-25). */
  readonly vaststelling?: Vaststellingsdeel
}

export interface Beschreven {
  readonly inhoud: Inhoud
  readonly tekst: string
  readonly hash: string
}

/** The content by the rules that this program holds. The dossier must have been checked. `vorm`: that of what is replayed. */
export function schrijfInhoud(
  zaak: Inhoud['zaak'],
  feiten: Dossier,
  keuze: Voorstelkeuze,
  delen: Zaakdelen = GEEN_DELEN,
  vorm: Inhoud['vorm'] = 2,
  { eerder = [], betalingen = [] }: Geschiedenis = {},
): Antwoord<Beschreven> {
  const dossier: Dossier = { ...feiten, peildatum: keuze.peildatum }
  const uitslag = toetsDossier(dossier)
  if ('fout' in uitslag) return { fout: { code: 'dossier-geweigerd', antwoord: uitslag.fout } }
  const uitkomst = uitslag.goed
  const plichten = plichtenVan(uitkomst, dossier, delen.plichten, delen.toegevoegd)
  const jaar = jaardeel(eerder, zaak.nummer, { keuze, uitkomst })
  const vaststelling = vaststellingsdeel(keuze, eerder, betalingen)
  const inhoud: Inhoud = {
    vorm,
    zaak,
    keuze,
    dossier,
    uitkomst,
    verplichtingen: uitkomst.verplichtingen.filter(({ besluit }) => besluit === 'opgelegd'),
    ...(plichten.length > 0 ? { plichten } : {}),
    ...(zijnLeeg(delen) ? {} : { delen }),
    parameters: parametersVan(uitkomst),
    ...(vorm === 1 ? {} : { besluit: besluitdeel(keuze, uitkomst) }),
    ...(jaar === null ? {} : { jaar }),
    ...(vaststelling === null ? {} : { vaststelling }),
  }
  const tekst = canoniek(inhoud)
  return { goed: { inhoud, tekst, hash: hashVan(tekst) } }
}

function parametersVan({ budget, peildatum }: Toetsuitkomst): Record<string, unknown> {
  const dag = budget?.van ?? peildatum
  return Object.fromEntries(
    parameterkaarten(new Map())
      .filter(({ soort }) => soort !== 'termijn')
      .flatMap(({ id, waarden }) => {
        const geldig = waarden.find(({ vanaf, totEnMet }) => (vanaf ?? '') <= dag && dag <= (totEnMet ?? '9999-12-31'))
        return geldig ? [[id, geldig.waarde]] : []
      }),
  )
}

type Advies = Toetsuitkomst['advies']
const TOEKENNEN: readonly Advies[] = ['toekennen', 'toekennen_met_verplichtingen']

/** Kinds that rest on the outcome of the toets; the others rest on a ground that a person names. */
const GEDRAGEN_DOOR: Partial<Record<Besluitsoort, readonly Advies[]>> = {
  verlening: TOEKENNEN,
  gedeeltelijk: TOEKENNEN,
  wijziging: TOEKENNEN,
  weigering: ['weigeren'],
  doorzending: ['niet_bevoegd'],
}

/** The ceiling (Awb 4:25 lid 2): a ground to grant in part, and to refuse what the outcome would grant. */
export const KADERGROND = 'kader'
/** Grounds for granting less than was asked (PGB-30). */
export const GRONDEN_GEDEELTELIJK = ['Rlz 5.8a', 'Rlz 5.18 lid 2', KADERGROND] as const
/** Withdrawal: the five events of the first paragraph, and the power of the second (PGB-9). */
const INTREKKING_MOET = /^Rlz 5\.20 lid 1(?: onder [a-e])?$/
const INTREKKING_MAG = /^Rlz 5\.20 lid 2(?: onder [a-z])?$/

const EKT = 'RLZ-5.1A-EKT'
const DOELMATIGHEID = ['WLZ-3.3.3-4-A', 'RLZ-5.1-1']

/** Refuses a proposal that the law does not carry yet; says everything that is open. */
export function controleerVoorstel({ keuze, dossier, uitkomst, plichten, delen, vaststelling }: Inhoud): void {
  controleerGrond(keuze)
  controleerPlichten(keuze.soort, plichten ?? [])
  if (keuze.soort === 'intrekking') controleerIntrekking(keuze, delen?.afweging ?? null)
  if (keuze.soort === 'vaststelling') controleerVaststelling(vaststelling ?? null, delen?.afweging ?? null)
  const doorKader = keuze.soort === 'weigering' && keuze.grond === KADERGROND
  const gedragenDoor = doorKader ? TOEKENNEN : GEDRAGEN_DOOR[keuze.soort]
  if (!gedragenDoor) return
  if (keuze.soort === 'weigering' && ektOvergeslagen(dossier, uitkomst)) weiger({ code: 'ekt-ontbreekt' })
  if (gedragenDoor.includes(uitkomst.advies)) return
  weiger(openPunten(uitkomst) ?? { code: 'advies-draagt-niet', advies: uitkomst.advies, soort: keuze.soort })
}

function controleerGrond({ soort, grond = '', motivering, belangenafweging = '' }: Voorstelkeuze): void {
  const kort = (tekst: string): boolean => tekst.trim().length < 10
  if (kort(motivering)) weiger({ code: 'grond-ontbreekt', veld: 'motivering' })
  if (soort === 'gedeeltelijk' && !(GRONDEN_GEDEELTELIJK as readonly string[]).includes(grond))
    weiger({ code: 'grond-ontbreekt', veld: 'grond' })
  if (soort !== 'intrekking') return
  if (!INTREKKING_MOET.test(grond) && !INTREKKING_MAG.test(grond)) weiger({ code: 'grond-ontbreekt', veld: 'grond' })
  if (INTREKKING_MAG.test(grond) && kort(belangenafweging))
    weiger({ code: 'grond-ontbreekt', veld: 'belangenafweging' })
}

/** A refusal that leans on inefficiency while the test for extra costs at home is still to be done (PGB-6). */
function ektOvergeslagen({ beoordelingen = [] }: Dossier, { oordelen }: Toetsuitkomst): boolean {
  const uitkomstVan = (id: string) => oordelen.find(({ regel }) => regel === id)?.uitkomst
  const ondoelmatig = DOELMATIGHEID.some((id) => {
    const laatste = beoordelingen.findLast(({ regel }) => regel === id)
    return laatste?.uitkomst === 'niet_voldaan' && laatste.grond !== 'kwaliteit'
  })
  return ondoelmatig && uitkomstVan(EKT) === 'beoordeling_nodig'
}

function openPunten(uitkomst: Toetsuitkomst): Zaakfout | null {
  if (uitkomst.advies === 'gegevens_ontbreken') {
    const regels = uitkomst.oordelen
      .filter(({ uitkomst: wat, ontbreekt }) => wat === 'niet_voldaan' || (wat === 'gegevens_ontbreken' && !ontbreekt))
      .map(({ regel }) => regel)
    return { code: 'feiten-ontbreken', pointers: nogNodig(uitkomst), regels }
  }
  if (uitkomst.advies !== 'beoordeling_nodig') return null
  const oordelen = uitkomst.oordelen.filter(({ uitkomst: wat }) => wat === 'beoordeling_nodig')
  const verplichtingen = uitkomst.verplichtingen.filter(({ besluit }) => besluit === 'open')
  if (oordelen.length === 0)
    return { code: 'verplichting-open', regels: [...new Set(verplichtingen.map(({ regel }) => regel))] }
  return { code: 'oordeel-open', regels: [...new Set([...oordelen, ...verplichtingen].map(({ regel }) => regel))] }
}
