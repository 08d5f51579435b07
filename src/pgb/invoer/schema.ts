/**
 * The dossier schema made into a checker, once, when the program starts. The checker of the schema library stops at the
 * object for a missing or unknown property, reports one cause under several keywords, trusts getters, and writes code
 * at run time in its fast form, which the browser refuses. Here every defect gets its own place, once.
 */

import { leesDatum } from '../../waarden/datum.ts'
import type { Tweetalig } from '../contract.ts'
import type { Gebreken } from './gebreken.ts'
import { AL_GEMELD } from './lees-json.ts'
import { onder, type Plek } from './plek.ts'
import type { Soort } from './teksten.ts'

export type Controle = (waarde: unknown, plek: Plek, gebreken: Gebreken) => void

/** The words of JSON Schema that the dossier uses. */
interface Schemadeel {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schemadeel>>
  readonly required?: readonly string[] | undefined
  readonly additionalProperties?: boolean
  readonly items?: Schemadeel
  readonly maxItems?: number
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly multipleOf?: number
  readonly description?: string
}

/** The words that each kind of value may bear; any other would be promised to callers and not checked. */
const WOORDEN: Readonly<Record<string, readonly (keyof Schemadeel)[]>> = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items', 'maxItems'],
  string: ['enum', 'pattern', 'format', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'multipleOf'],
  integer: ['minimum', 'maximum'],
  boolean: [],
}

const VORMEN: Readonly<Record<string, Tweetalig>> = {
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': {
    nl: 'jaar-maand-dag, bijvoorbeeld 2026-03-15',
    en: 'year-month-day, such as 2026-03-15',
  },
  '^[0-9]{3}$': { nl: '3 cijfers', en: '3 digits' },
  '^[0-9]{4}$': { nl: '4 cijfers', en: '4 digits' },
  '^[0-9]{8}$': { nl: '8 cijfers', en: '8 digits' },
  '^[0-9]{9}$': { nl: '9 cijfers', en: '9 digits' },
  '^[0-9a-f]{64}$': { nl: 'een controlegetal van 64 tekens', en: 'a checksum of 64 characters' },
}

/** Control characters (Unicode class Cc) other than tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding these characters is what it is for.
const STUURTEKEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/
const LOS_SURROGAAT = /\p{Cs}/u

/** Builds the checker of a schema. A schema that says something this builder does not know is our mistake. */
export function controleVoor(bron: object, naam = ''): Controle {
  const schema: Schemadeel = bron
  const woorden = WOORDEN[schema.type ?? '']
  const vreemd = Object.keys(schema).find(
    (woord) => woord !== 'type' && woord !== 'description' && !woorden?.includes(woord as keyof Schemadeel),
  )
  if (!woorden || vreemd !== undefined)
    throw new Error(`Schema van ${naam || 'dossier'} vraagt iets onbekends: ${vreemd}`)
  const controle = maakControle(schema, naam)
  return (waarde, plek, gebreken) => {
    if (waarde !== AL_GEMELD) controle(waarde, plek, gebreken)
  }
}

function maakControle(schema: Schemadeel, naam: string): Controle {
  switch (schema.type) {
    case 'object':
      return objectControle(schema)
    case 'array':
      return lijstControle(schema, naam)
    case 'string':
      return schema.enum ? keuzeControle(schema.enum) : tekstControle(schema, naam)
    case 'boolean':
      return (waarde, plek, gebreken) => {
        if (typeof waarde !== 'boolean') meldSoort('janee', plek, gebreken)
      }
    default:
      return getalControle(schema, naam)
  }
}

function objectControle(schema: Schemadeel): Controle {
  if (schema.additionalProperties !== false) throw new Error('Een object van het dossier laat onbekende velden toe')
  const velden = new Map(
    Object.entries(schema.properties ?? {}).map(([naam, deel]) => [naam, controleVoor(deel, naam)]),
  )
  const verplicht = schema.required ?? []
  return (waarde, plek, gebreken) => {
    if (!isGewoonObject(waarde)) return meldSoort('object', plek, gebreken)
    for (const sleutel of Reflect.ownKeys(waarde)) {
      if (gebreken.vol) return
      const naam = String(sleutel)
      const hier = onder(plek, naam)
      const controle = typeof sleutel === 'string' ? velden.get(sleutel) : undefined
      if (!controle) gebreken.meld('onbekende-eigenschap', hier)
      else if (isErNiet(waarde, naam)) continue
      else controle(eigenWaarde(waarde, naam), hier, gebreken)
    }
    for (const naam of verplicht) if (isErNiet(waarde, naam)) gebreken.meld('ontbreekt', onder(plek, naam))
  }
}

/** JSON knows no undefined: a property that bears it, as in a dossier that was checked before, is absent. */
function isErNiet(waarde: object, naam: string): boolean {
  const eigenschap = Object.getOwnPropertyDescriptor(waarde, naam)
  return eigenschap === undefined || ('value' in eigenschap && eigenschap.value === undefined)
}

function lijstControle({ items, maxItems = Number.POSITIVE_INFINITY }: Schemadeel, naam: string): Controle {
  if (!items) throw new Error(`Lijst ${naam} zegt niet wat erin staat`)
  const controle = controleVoor(items, naam)
  return (waarde, plek, gebreken) => {
    if (!Array.isArray(waarde)) return meldSoort('lijst', plek, gebreken)
    if (waarde.length > maxItems) gebreken.meld('te-veel-regels', plek, { grens: maxItems })
    for (let i = 0; i < waarde.length && i < maxItems && !gebreken.vol; i++) {
      controle(eigenWaarde(waarde, i), onder(plek, i), gebreken)
    }
  }
}

function keuzeControle(keuzes: readonly string[]): Controle {
  const toegestaan = new Set<unknown>(keuzes)
  return (waarde, plek, gebreken) => {
    if (typeof waarde !== 'string') meldSoort('tekst', plek, gebreken)
    else if (!toegestaan.has(waarde)) gebreken.meld('onbekende-waarde', plek, { keuzes })
  }
}

function tekstControle(schema: Schemadeel, naam: string): Controle {
  if (schema.pattern !== undefined) return patroonControle(schema.pattern, schema.format)
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema
  // A blank motivation is none (spec 11); elsewhere a blank text is the applicant's own affair.
  const magLeegZijn = naam !== 'motivering'
  return (waarde, plek, gebreken) => {
    if (typeof waarde !== 'string') return meldSoort('tekst', plek, gebreken)
    if (STUURTEKEN.test(waarde)) gebreken.meld('stuurteken', plek)
    if (LOS_SURROGAAT.test(waarde)) gebreken.meld('los-surrogaat', plek)
    if (!magLeegZijn && waarde.trim() === '') gebreken.meld('motivering-leeg', plek)
    else if (isKorterDan(waarde, minLength)) gebreken.meld('te-kort', plek, { grens: minLength })
    if (!isHoogstens(waarde, maxLength)) gebreken.meld('te-lang', plek, { grens: maxLength })
  }
}

function patroonControle(patroon: string, format: string | undefined): Controle {
  const vorm = VORMEN[patroon]
  if (!vorm || (format !== undefined && format !== 'date'))
    throw new Error(`Patroon zonder uitleg: ${patroon} ${format}`)
  const uitdrukking = new RegExp(patroon)
  return (waarde, plek, gebreken) => {
    if (typeof waarde !== 'string') meldSoort('tekst', plek, gebreken)
    else if (!uitdrukking.test(waarde)) gebreken.meld('verkeerd-patroon', plek, { vorm })
    else if (format === 'date' && leesDatum(waarde) === null) gebreken.meld('datum-bestaat-niet', plek)
  }
}

function getalControle(schema: Schemadeel, naam: string): Controle {
  const { minimum, maximum, exclusiveMinimum, multipleOf } = schema
  const geheel = schema.type === 'integer'
  const geheelcode = naam.endsWith('Cent') ? 'geen-hele-eurocenten' : 'geen-geheel-getal'
  return (waarde, plek, gebreken) => {
    if (typeof waarde !== 'number' || Number.isNaN(waarde)) return meldSoort('getal', plek, gebreken)
    if (minimum !== undefined && waarde < minimum) return gebreken.meld('te-klein', plek, { grens: minimum })
    if (exclusiveMinimum !== undefined && waarde <= exclusiveMinimum) {
      return gebreken.meld('niet-boven', plek, { grens: exclusiveMinimum })
    }
    if (maximum !== undefined && waarde > maximum) return gebreken.meld('te-groot', plek, { grens: maximum })
    if (geheel && !Number.isInteger(waarde)) return gebreken.meld(geheelcode, plek)
    if (multipleOf !== undefined && !Number.isInteger(waarde / multipleOf)) {
      gebreken.meld('geen-veelvoud', plek, { grens: multipleOf })
    }
  }
}

const meldSoort = (soort: Soort, plek: Plek, gebreken: Gebreken): void =>
  gebreken.meld('verkeerd-type', plek, { soort })

/** An object as JSON writes it: no instance of a class, no list. One from another window counts too. */
export function isGewoonObject(waarde: unknown): waarde is object {
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return false
  const oer: object | null = Object.getPrototypeOf(waarde)
  return (
    oer === null ||
    oer === Object.prototype ||
    (Object.getPrototypeOf(oer) === null && Object.hasOwn(oer, 'hasOwnProperty'))
  )
}

/** The own value of a property. Undefined when it has none, also for a getter: that could answer otherwise next time. */
export const eigenWaarde = (waarde: object, naam: string | number): unknown =>
  Object.getOwnPropertyDescriptor(waarde, naam)?.value

/** Lengths count Unicode code points, as JSON Schema does; a text of n units holds from n / 2 to n of them. */
function isHoogstens(tekst: string, grens: number): boolean {
  return tekst.length <= grens || (tekst.length <= 2 * grens && codepunten(tekst) <= grens)
}

function isKorterDan(tekst: string, grens: number): boolean {
  return tekst.length < grens || (tekst.length < 2 * grens && codepunten(tekst) < grens)
}

function codepunten(tekst: string): number {
  let aantal = 0
  for (const _ of tekst) aantal++
  return aantal
}
