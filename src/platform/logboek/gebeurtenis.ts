/** What a room tells the log about an act, and the guard that keeps personal data and free text out of it (T19). */
import { isIP } from 'node:net'
import { isDoel, zoekActiviteit } from './register.ts'

export interface Gebeurtenis {
  /** Dotted code of the act, for instance `zaak.feit-vastleggen`. */
  readonly soort: string
  readonly actie: 'maken' | 'lezen' | 'wijzigen' | 'verwijderen' | 'uitvoeren'
  readonly uitkomst: 'gelukt' | 'geweigerd' | 'fout'
  /** Code, never a sentence. */
  readonly redenCode?: string
  readonly objectSoort: string
  readonly objectId: string
  readonly objectVersie?: number
  /** Pseudonym of the person whose data it is. */
  readonly betrokkene?: string
  /** Pseudonyms of all persons in a list or an export: each gets a row in the processing log. */
  readonly betrokkenen?: readonly string[]
  readonly betrokkeneSoort?: 'budgethouder' | 'vertegenwoordiger' | 'zorgverlener'
  /** Purpose from the register. */
  readonly doel: string
  /** URI of an activity in the register. */
  readonly activiteit: string
  /** Names of the fields or parts that were seen or changed, never their values. */
  readonly deel?: readonly string[]
  /** Region of the work; null for what belongs to no region. */
  readonly regio: string | null
  readonly toegang?: Toegang
  readonly spoor?: Spoor
  /** For whom somebody acts; at four eyes the other person. */
  readonly namens?: string
  readonly levensfase?: 'vastleggen' | 'gebruik' | 'verstrekken' | 'archief' | 'vernietigen'
  /** Names of the criteria of a search; the number of hits goes in `aantal`. */
  readonly zoekvraag?: readonly string[]
  /** The rule that allowed or refused, with its version. */
  readonly autorisatie?: string
  /** What ties the user to the file: worklist, approval, sample, none. */
  readonly behandelrelatie?: string
  readonly toestemming?: string
  /** Break-glass: asks for a reason and a second person afterwards. */
  readonly noodprocedure?: boolean
  readonly ontvanger?: string
  /** SHA-256 of the bytes that went out, in hexadecimals. */
  readonly bestandHash?: string
  readonly aantal?: number
  /** Hash of the idempotency key. */
  readonly idempotentie?: string
  readonly klokAfwijkingMs?: number
}

/** Where and how the user came in; without it the act is work of the program itself. */
export interface Toegang {
  readonly soort: 'web' | 'api' | 'cli' | 'taak'
  /** IP address, hash of the session or id of the client. */
  readonly punt?: string
  /** Level of assurance of the sign-in. */
  readonly acr?: string
  /** Moment of the sign-in, ISO 8601. */
  readonly authTijd?: string
}

/** W3C Trace Context, in hexadecimals. */
export interface Spoor {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
}

export type Logboekcode =
  | 'logboek-niet-beschikbaar'
  | 'logboek-persoonsgegeven'
  | 'logboek-geen-code'
  | 'logboek-te-lang'
  | 'logboek-activiteit-onbekend'
  | 'logboek-doel-onbekend'

/** The row cannot be written, so the act may not happen. Names the field, never the value. */
export class Logboekfout extends Error {
  constructor(
    readonly code: Logboekcode,
    readonly veld: string,
    opties?: ErrorOptions,
  ) {
    super(`${code}: ${veld}`, opties)
    this.name = 'Logboekfout'
  }
}

const LENGTE_MAX = 200
const CODE = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/
const NAAM_VAN_DEEL = /^[A-Za-z0-9_][A-Za-z0-9_./*-]{0,99}$/
/** Trees of digits that may hold nine of them by chance, and are made by our own program. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi
const NEGEN_CIJFERS = /(?<![0-9A-Za-z])[0-9](?:[ .-]?[0-9]){8}(?![0-9A-Za-z])/g

/** Gives the event as it may be stored; throws `Logboekfout` when it holds what a log may not hold. */
export function schoneGebeurtenis(ruw: Gebeurtenis): Gebeurtenis {
  const schoon = Object.fromEntries(
    Object.entries(ruw).map(([veld, waarde]) => [veld, schoneWaarde(veld, waarde)]),
  ) as unknown as Gebeurtenis
  for (const veld of ['soort', 'objectSoort', 'redenCode', 'behandelrelatie'] as const) {
    const code = schoon[veld]
    if (code !== undefined && !CODE.test(code)) throw new Logboekfout('logboek-geen-code', veld)
  }
  for (const veld of ['deel', 'zoekvraag'] as const) {
    if (schoon[veld]?.some((naam) => !NAAM_VAN_DEEL.test(naam))) throw new Logboekfout('logboek-geen-code', veld)
  }
  const activiteit = zoekActiviteit(schoon.activiteit)
  if (activiteit === undefined) throw new Logboekfout('logboek-activiteit-onbekend', 'activiteit')
  if (!isDoel(schoon.doel) || !activiteit.doelen.includes(schoon.doel)) {
    throw new Logboekfout('logboek-doel-onbekend', 'doel')
  }
  return schoon
}

function schoneWaarde(veld: string, waarde: unknown): unknown {
  if (typeof waarde === 'string') return schoneTekst(veld, waarde)
  if (typeof waarde === 'number') {
    if (bevatBsn(String(waarde))) throw new Logboekfout('logboek-persoonsgegeven', veld)
    return waarde
  }
  if (Array.isArray(waarde)) return waarde.map((deel) => schoneWaarde(veld, deel))
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, schoneWaarde(`${veld}.${naam}`, deel)]))
}

function schoneTekst(veld: string, tekst: string): string {
  if (tekst.length > LENGTE_MAX) throw new Logboekfout('logboek-te-lang', veld)
  const isAdres = veld === 'toegang.punt' && isIP(tekst) !== 0
  if (!isAdres && bevatBsn(tekst)) throw new Logboekfout('logboek-persoonsgegeven', veld)
  return codeerTekens(tekst)
}

/** A control character, also a line end of Unicode, becomes its escape, so that one value can never look like two rows. */
function codeerTekens(tekst: string): string {
  return tekst.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (teken) => {
    return `\\u${(teken.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  })
}

/** Nine digits that stand by themselves, with or without dots, spaces and hyphens, and pass the 11-proef. */
export function bevatBsn(tekst: string): boolean {
  return (tekst.replace(UUID, '').match(NEGEN_CIJFERS) ?? []).some((nummer) => is11Proef(nummer.replace(/[ .-]/g, '')))
}

/** Here because platform sees no room; the guard of entry has its own in waarden. */
function is11Proef(nummer: string): boolean {
  const som = [...nummer].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0 && Number(nummer) > 0
}
