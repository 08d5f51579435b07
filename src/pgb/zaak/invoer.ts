/** Reads what a caller sends about a case: JSON text by a schema, parameters by their own rules. All defects at once (T4). */
import type { TSchema } from 'typebox'
import { SOORTEN_AANVRAAG, type Tweetalig } from '../contract.ts'
import { Gebreken } from '../invoer/gebreken.ts'
import { leesJson } from '../invoer/lees-json.ts'
import { WORTEL } from '../invoer/plek.ts'
import { controleVoor } from '../invoer/schema.ts'
import { ZAAKSTATUSSEN } from './contract.ts'
import { SORTERINGEN, type Sortering, type Werklijstfilter } from './store/werklijst-rijen.ts'

export interface Invoergebrek {
  readonly pointer: string
  readonly code: string
  readonly uitleg: Tweetalig
}
export type Gelezen<T> = { readonly goed: T } | { readonly fouten: readonly Invoergebrek[] }

/** A reader of JSON text for one schema, made once. */
export function lezerVoor(schema: TSchema): (tekst: string | Uint8Array) => Gelezen<unknown> {
  const controle = controleVoor(schema)
  return (tekst) => {
    const gebreken = new Gebreken()
    const json = alsTekst(tekst)
    if (json === null) gebreken.meld('geen-utf8', WORTEL)
    else if (json.trim() === '') gebreken.meld('leeg', WORTEL)
    else {
      const gelezen = leesJson(json, gebreken)
      if ('leesfout' in gelezen) gebreken.meld('geen-json', WORTEL, gelezen.leesfout)
      else {
        controle(gelezen.waarde, WORTEL, gebreken)
        if (gebreken.geen) return { goed: gelezen.waarde }
      }
    }
    return { fouten: gebreken.antwoord().fouten }
  }
}

function alsTekst(tekst: string | Uint8Array): string | null {
  if (typeof tekst === 'string') return tekst
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(tekst)
  } catch {
    return null
  }
}

export interface Werklijstvraag {
  readonly filter: Werklijstfilter
  readonly aantal: number
  readonly na?: string
  readonly sorteer?: Sortering
}

const AANTAL = 50
const AANTAL_MAX = 200
const DAGEN_MAX = 366
const TEKST_MAX = 100
const CURSOR_MAX = 600
/** `ik`, `niemand` and the cases of those for whom one stands in, beside an id. */
const NIEMAND = 'niemand'
const WAARNEMING = 'waarneming'

/** What still asks for an act: a decision that was approved must be sent. */
const NOG_TE_DOEN = ['ontvangen', 'in_behandeling', 'voorgesteld', 'goedgekeurd'] as const

type Lees = (
  waarde: string,
  ik: string,
) => Partial<Werklijstfilter> | { aantal: number } | { na: string } | { sorteer: Sortering } | null

const SORTEERNAMEN = Object.keys(SORTERINGEN) as Sortering[]

const keuzes = (lid: 'status' | 'soort', toegestaan: readonly string[]): Lees => {
  return (waarde) => {
    const gekozen = waarde.split(',')
    return gekozen.every((keuze) => toegestaan.includes(keuze)) ? { [lid]: gekozen } : null
  }
}
const getal = (waarde: string, min: number, max: number): number | null =>
  /^[0-9]{1,4}$/.test(waarde) && Number(waarde) >= min && Number(waarde) <= max ? Number(waarde) : null

/** What the worklist can be asked; the HTTP face lets no other name through. */
const VRAAGDELEN: Readonly<Record<string, { lees: Lees; eis: Tweetalig }>> = {
  behandelaar: {
    lees: (waarde, ik) => {
      if (waarde === NIEMAND) return { zonderBehandelaar: true }
      if (waarde === WAARNEMING) return { waarnemer: ik }
      return isKort(waarde) ? { behandelaar: waarde === 'ik' ? ik : waarde } : null
    },
    eis: { nl: 'ik, niemand, waarneming of een id', en: 'ik, niemand, waarneming or an id' },
  },
  team: {
    lees: (waarde, ik) => (waarde === 'mijn' ? { teamVan: ik } : isKort(waarde) ? { team: waarde } : null),
    eis: tekstEis(),
  },
  status: { lees: keuzes('status', ZAAKSTATUSSEN), eis: lijstEis(ZAAKSTATUSSEN) },
  soort: { lees: keuzes('soort', SOORTEN_AANVRAAG), eis: lijstEis(SOORTEN_AANVRAAG) },
  teLaat: { lees: (waarde) => (waarde === 'ja' ? { teLaat: true } : null), eis: lijstEis(['ja']) },
  staatStil: {
    lees: (waarde) => (waarde === 'ja' || waarde === 'nee' ? { staatStil: waarde === 'ja' } : null),
    eis: lijstEis(['ja', 'nee']),
  },
  binnenDagen: {
    lees: (waarde) => {
      const binnenDagen = getal(waarde, 0, DAGEN_MAX)
      return binnenDagen === null ? null : { binnenDagen }
    },
    eis: { nl: `0 tot en met ${DAGEN_MAX}`, en: `0 up to ${DAGEN_MAX}` },
  },
  zoek: { lees: (waarde) => (isKort(waarde) ? { zoek: waarde } : null), eis: tekstEis() },
  sorteer: {
    lees: (waarde) => {
      const sorteer = SORTEERNAMEN.find((naam) => naam === waarde)
      return sorteer === undefined ? null : { sorteer }
    },
    eis: lijstEis(SORTEERNAMEN),
  },
  aantal: {
    lees: (waarde) => {
      const aantal = getal(waarde, 1, AANTAL_MAX)
      return aantal === null ? null : { aantal }
    },
    eis: { nl: `1 tot en met ${AANTAL_MAX}`, en: `1 up to ${AANTAL_MAX}` },
  },
  cursor: {
    lees: (waarde) => (waarde.length <= CURSOR_MAX && isSchoon(waarde) ? { na: waarde } : null),
    eis: tekstEis(),
  },
}

/** `ik` is the internal id of who asks. */
export function leesWerklijstvraag(vraag: Readonly<Record<string, string>>, ik: string): Gelezen<Werklijstvraag> {
  const fouten: Invoergebrek[] = []
  let gelezen: Partial<Werklijstfilter> & { aantal?: number; na?: string; sorteer?: Sortering } = {}
  for (const [naam, waarde] of Object.entries(vraag)) {
    const deel = VRAAGDELEN[naam]
    const uitkomst = deel?.lees(waarde, ik) ?? null
    if (uitkomst !== null) gelezen = { ...gelezen, ...uitkomst }
    else fouten.push(parametergebrek(naam, deel?.eis ?? tekstEis()))
  }
  if (fouten.length > 0) return { fouten }
  const { aantal = AANTAL, na, sorteer, ...gevraagd } = gelezen
  // Who searches may look for a case that is done; a list of work holds work.
  const zoektAlles = gevraagd.status !== undefined || gevraagd.zoek !== undefined
  const filter = zoektAlles ? gevraagd : { ...gevraagd, status: NOG_TE_DOEN }
  return {
    goed: { filter, aantal, ...(na === undefined ? {} : { na }), ...(sorteer === undefined ? {} : { sorteer }) },
  }
}

export function leesPointer({ pointer = '' }: Readonly<Record<string, string>>): Gelezen<string> {
  const isPointer = pointer.startsWith('/') && pointer.length <= 5 * TEKST_MAX && isSchoon(pointer)
  if (isPointer) return { goed: pointer }
  return { fouten: [parametergebrek('pointer', { nl: 'een JSON pointer', en: 'a JSON pointer' })] }
}

const isSchoon = (tekst: string): boolean => !/\p{Cc}|\p{Cs}/u.test(tekst)
const isKort = (tekst: string): boolean => tekst.length > 0 && tekst.length <= TEKST_MAX && isSchoon(tekst)

/** The value is not repeated: it may be personal data. */
function parametergebrek(naam: string, eis: Tweetalig): Invoergebrek {
  return {
    pointer: '',
    code: 'parameter-ongeldig',
    uitleg: {
      nl: `De parameter "${naam}" in het adres klopt niet. Geef ${eis.nl}.`,
      en: `The parameter "${naam}" in the address is wrong. Give ${eis.en}.`,
    },
  }
}

function tekstEis(): Tweetalig {
  return { nl: `een tekst van 1 tot ${TEKST_MAX} tekens`, en: `a text of 1 to ${TEKST_MAX} characters` }
}

function lijstEis(keuze: readonly string[]): Tweetalig {
  return { nl: `een van: ${keuze.join(', ')}`, en: `one of: ${keuze.join(', ')}` }
}
