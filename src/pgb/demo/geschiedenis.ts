/**
 * The shape of a demo history: what happened, in order, as data. A loader plays the acts through the doors of the store;
 * nothing here knows a table. Every person, carer and employee in it is invented.
 */
import type { Dossier } from '../contract.ts'

type Aanvraagsoort = Dossier['aanvraag']['soort']
export type Opschorting = NonNullable<Dossier['opschortingen']>[number]
export type Beoordeling = NonNullable<Dossier['beoordelingen']>[number]
export type Signaal = NonNullable<Dossier['signalenZorgverlener']>[number]

export interface Medewerker {
  readonly id: string
  readonly naam: string
  readonly rol: 'consulent' | 'beoordelaar'
  readonly team: string
}

export interface DemoZorgverlener {
  readonly naam: string
  readonly soort: 'organisatie' | 'zzp' | 'wooninitiatief'
  readonly agbCode: string
  readonly kvkNummer: string
  readonly gecontracteerd: boolean
  readonly gekwalificeerd: boolean
  readonly signaal: Signaal['soort'] | null
}

/** Opens the history of a region: who works there and which formal carers it has. */
export interface Regiokop {
  readonly soort: 'regio'
  readonly regio: string
  readonly tot: string
  readonly medewerkers: readonly Medewerker[]
  readonly zorgverleners: readonly DemoZorgverlener[]
}

export interface DemoPersoon {
  readonly naam: string
  readonly bsn: string
  readonly geboortedatum: string
  readonly verzonnen: true
}

/** One person with all cases, oldest first. */
export interface Houdergeschiedenis {
  readonly soort: 'houder'
  readonly regio: string
  readonly volgnummer: number
  readonly persoon: DemoPersoon
  readonly zaken: readonly Zaakgeschiedenis[]
}

export type Geschiedenis = Regiokop | Houdergeschiedenis

export interface Zaakgeschiedenis {
  readonly soort: Aanvraagsoort
  /** Calendar year of the pgb that the case is about. */
  readonly jaar: number
  /** `elders_besloten`: decided before our rules begin and read in as it was; it has no dossier and is never tested. */
  readonly herkomst: 'eigen' | 'elders_besloten'
  readonly stand: Stand
  readonly handelingen: readonly Handeling[]
}

export const STANDEN = [
  'ontvangen',
  'in_behandeling',
  'opgeschort',
  'na_gesprek',
  'beoordelen',
  'voorgesteld',
  'teruggewezen',
  'ingetrokken',
  'besloten',
] as const
export type Stand = (typeof STANDEN)[number]

export interface Besluit {
  readonly soort:
    | 'verlening'
    | 'gedeeltelijk'
    | 'wijziging'
    | 'weigering'
    | 'intrekking'
    | 'buiten_behandeling'
    | 'doorzending'
    | 'vaststelling'
  readonly van: string
  readonly tot: string
  /** Null where the decision grants no amount. */
  readonly bedragCent: number | null
  /** Rules or articles that the decision rests on, beside the toets itself. */
  readonly gronden: readonly string[]
}

/** What the proposer names, in the form that `stelVoor` of the part zaak takes. */
export interface Voorstelkeuze {
  readonly soort: Exclude<Besluit['soort'], 'vaststelling'>
  readonly peildatum: string
  readonly grond?: string
  readonly motivering: string
  /** The event of Rlz 5.20 lid 1 that ends the pgb, with its day. */
  readonly gebeurtenis?: { readonly onder: 'a' | 'b' | 'c'; readonly dag: string }
}

/** A file that came with the application. */
export interface Demostuk {
  readonly naam: string
  readonly documentsoort: 'budgetplan' | 'zorgovereenkomst' | 'indicatiebesluit'
  /** The whole PDF; every character of it is one byte. */
  readonly inhoud: string
}

/** An obligation of Rlz 5.18(2) as it stands in the decision (PGB-14). */
export interface OpgelegdePlicht {
  readonly regel: string
  readonly tekst: string
  readonly reden: string
  readonly vanaf: string
  readonly uiterlijk: string
  readonly bewijs: string
  readonly controleDoor: string
}

type Inhoud =
  | {
      readonly soort: 'ontvangen'
      readonly kanaal: 'formulier' | 'bestand' | 'indicatieregister'
      readonly dossier: Dossier
    }
  | ({ readonly soort: 'document' } & Demostuk)
  | { readonly soort: 'toewijzing'; readonly aan: string }
  | {
      readonly soort: 'opschorting'
      readonly grond: Opschorting['grond']
      readonly van: string
      readonly toelichting: string
    }
  | {
      readonly soort: 'einde-opschorting'
      readonly tot: string
      readonly einde: NonNullable<Opschorting['einde']>
      readonly toelichting: string
    }
  | {
      readonly soort: 'gesprek'
      readonly wijze: 'huisbezoek' | 'kantoor' | 'beeldbellen'
      readonly aanwezig: readonly string[]
      readonly uitgelegd: readonly string[]
      readonly alternatieven: readonly string[]
    }
  | {
      readonly soort: 'feiten'
      readonly feiten: readonly { readonly pointer: string; readonly waarde: unknown }[]
      readonly reden: string
    }
  | { readonly soort: 'beoordeling'; readonly beoordeling: Beoordeling }
  | { readonly soort: 'verplichting'; readonly plicht: OpgelegdePlicht }
  | { readonly soort: 'verplichting-gevolgd'; readonly regel: string; readonly uitkomst: 'voldaan' | 'te_laat' }
  | { readonly soort: 'voorstel'; readonly keuze: Voorstelkeuze; readonly besluit: Besluit }
  | { readonly soort: 'terugwijzing'; readonly reden: string }
  | { readonly soort: 'goedkeuring' }
  | { readonly soort: 'aanvraag-ingetrokken'; readonly reden: string }
  | { readonly soort: 'ingelezen'; readonly besluit: Besluit; readonly opmerking: string }

/**
 * How a loader plays the acts through the part zaak: ontvangen → maakZaak with bewaarDossier (the BSN goes its own way),
 * toewijzing → wijsToe and neemInBehandeling, opschorting → schortOp, einde-opschorting → hervat, feiten → bewaarDossier,
 * beoordeling → velOordeel, voorstel → stelVoor, terugwijzing → wijsTerug, goedkeuring → keurGoed, aanvraag-ingetrokken →
 * trekAanvraagIn, gesprek → voegNotitieBij, document → voegDocumentBij. The clock stands on `op` and the person is `door`.
 *
 * One act: on which day, by whom (an employee of the region, `aanvrager`, `postkamer` or `overdracht`), and what. */
export type Handeling = Inhoud & { readonly op: string; readonly door: string }
