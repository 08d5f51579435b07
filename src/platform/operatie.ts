/**
 * An operation as data: what it is called, who may do it, what goes in and what comes out. The HTTP route, the
 * OpenAPI document and the CLI command follow from it, so the three faces cannot drift apart.
 */
import type { TSchema } from 'typebox'

/** One sentence in both languages, Dutch first. */
export interface Tweetaligheid {
  readonly nl: string
  readonly en: string
}

/** One defect: its place as a JSON pointer, a code for machines, and a sentence for people. */
export interface Gebrek {
  readonly pointer: string
  readonly code: string
  readonly uitleg: Tweetaligheid
}

/** The named reason why there is no answer, with every defect at once. */
export interface Weigering {
  readonly code: string
  readonly fouten: readonly Gebrek[]
}

/** An answer, or the named reason why there is none. Expected refusals are values, never thrown. */
export type Resultaat<T> = { readonly goed: T } | { readonly fout: Weigering }

/** Roles of PLT-20; `openbaar` needs no login. */
export type Rol = 'openbaar'

interface Kenmerken {
  /** Dotted and stable for ever, for instance `pgb.toets-aanvraag`. */
  readonly name: string
  /** Requirement numbers that the operation answers to. */
  readonly eis: readonly string[]
  readonly samenvatting: Tweetaligheid
  readonly omschrijving: Tweetaligheid
  readonly rollen: readonly Rol[]
  /** True: reads no store and leaves nothing behind, so a repeat is harmless and needs no idempotency key. */
  readonly stateless: boolean
  /** True: without input, and the same answer as long as the program runs. */
  readonly vast?: boolean
  /** Schemas that the documentation shows under their own name. */
  readonly schemas: Readonly<Record<string, TSchema>>
  /** Where it stands under `/api/v1`. */
  readonly route: { readonly methode: 'GET' | 'POST'; readonly pad: string }
  /** Its CLI command; `lid` names the member of the answer that the command prints alone. */
  readonly opdracht?: { readonly naam: string; readonly lid?: string }
  /** Names of other refusals than wrong input that it may answer. */
  readonly weigeringen: readonly string[]
}

/** What the maker of an operation fills in. `lees` is null when nothing goes in. */
export interface Beschrijving<I, O> extends Kenmerken {
  readonly input: { readonly naam: string; readonly schema: TSchema; readonly voorbeelden: Voorbeelden } | null
  readonly output: { readonly naam: string; readonly schema: TSchema; readonly voorbeeld: unknown }
  /** Reads the raw bytes itself, so that every defect of the text gets its pointer. */
  readonly lees: ((tekst: string | Uint8Array) => Resultaat<I>) | null
  readonly run: (input: I) => Resultaat<O>
}

export type Voorbeelden = Readonly<Record<string, { readonly samenvatting: string; readonly waarde: unknown }>>

/** An operation whose types of input and output are closed up: the faces only see bytes in and an answer out. */
export interface Operatie extends Kenmerken {
  readonly input: Beschrijving<never, unknown>['input']
  readonly output: Beschrijving<never, unknown>['output']
  /** From raw bytes to the answer. Without input the bytes are not looked at. */
  readonly voerUit: (tekst: string | Uint8Array) => Resultaat<unknown>
}

const NAAM = /^[a-z]+(\.[a-z]+(-[a-z]+)*)+$/

/** Makes an operation. A name that is not dotted kebab-case is a mistake of ours and stops the start. */
export function operatie<I, O>(beschrijving: Beschrijving<I, O>): Operatie {
  const { lees, run, ...rest } = beschrijving
  if (!NAAM.test(rest.name)) throw new Error(`Geen naam voor een operatie: ${rest.name}`)
  return Object.freeze({
    ...rest,
    voerUit: (tekst: string | Uint8Array): Resultaat<unknown> => {
      if (lees === null) return run(undefined as I)
      const gelezen = lees(tekst)
      return 'goed' in gelezen ? run(gelezen.goed) : gelezen
    },
  })
}

/** The list of operations, refused when two share a name, a route or a CLI command. */
export function operatielijst(operaties: readonly Operatie[]): readonly Operatie[] {
  weigerDubbele(
    'naam',
    operaties.map((o) => o.name),
  )
  weigerDubbele(
    'route',
    operaties.map((o) => `${o.route.methode} ${o.route.pad}`),
  )
  weigerDubbele(
    'opdracht',
    operaties.flatMap((o) => o.opdracht?.naam ?? []),
  )
  return Object.freeze([...operaties])
}

function weigerDubbele(soort: string, waarden: readonly string[]): void {
  const gezien = new Set<string>()
  for (const waarde of waarden) {
    if (gezien.has(waarde)) throw new Error(`Dubbele ${soort} van een operatie: ${waarde}`)
    gezien.add(waarde)
  }
}
