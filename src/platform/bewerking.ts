/**
 * An operation on the store as data: who may do it, where it stands, what goes in and out. The HTTP route and the OpenAPI
 * document follow from it. A pure operation without a store stands in operatie.ts.
 */
import type { TSchema } from 'typebox'
import type { Context } from './db.ts'
import type { Gebrek, Tweetaligheid } from './operatie.ts'

/** A named parameter of the query. */
export interface Vraagdeel {
  readonly schema: TSchema
  readonly uitleg: string
}

/** A file as answer, in place of JSON. */
export interface Bestand {
  /** Name that the browser saves it under; holds no personal data (PLT-22). */
  readonly naam: string
  readonly mediatype: string
  readonly inhoud: Uint8Array
}

export interface Bewerkbeschrijving {
  /** Dotted and stable for ever, for instance `zaak.schort-op`. */
  readonly name: string
  /** Name of the right that it asks; several operations can share one. */
  readonly recht: string
  readonly eis: readonly string[]
  readonly samenvatting: Tweetaligheid
  readonly methode: 'GET' | 'POST'
  /** Under `/api/v1`, with its parameters as `{id}`. */
  readonly pad: string
  readonly vraag: Readonly<Record<string, Vraagdeel>>
  /** True: the caller names the version of the case that he saw (If-Match). */
  readonly metVersie: boolean
  readonly status: 200 | 201
  /** `voorbeeld` null: none is shown. */
  readonly input: { readonly naam: string; readonly schema: TSchema; readonly voorbeeld: unknown } | null
  readonly output: { readonly naam: string; readonly schema: TSchema; readonly voorbeeld: unknown }
  /** Media types of the file that is the answer (`Bestand`); then `output` is not used. */
  readonly bestand?: readonly string[]
  /** A file comes in with the fields of `input`, as multipart/form-data. */
  readonly ontvangt?: { readonly bytesMax: number }
  /** A question whose words are personal data, so it is a POST: nothing changes, it bears no key and its answer is not kept. */
  readonly leest?: true
}

/** A file as it came in; nothing of it was believed yet. */
export interface Ontvangen {
  readonly naam: string
  /** What the sender says it is; empty when he did not say. */
  readonly mediatype: string
  readonly inhoud: Buffer
}

export interface Bewerkverzoek {
  readonly context: Context
  readonly pad: Readonly<Record<string, string>>
  readonly vraag: Readonly<Record<string, string>>
  readonly inhoud: string | Uint8Array
  /** Where the operation takes a file. */
  readonly bestand?: Ontvangen
  /** Of If-Match; 0 where the operation does not ask for it. */
  readonly versie: number
  /** Idempotency-Key; null where nothing changes. */
  readonly sleutel: string | null
}

/** A refusal by name, with its defects and whatever else a program can use. */
export interface Bewerkweigering {
  readonly code: string
  readonly fouten: readonly Gebrek[]
  readonly gegevens: Readonly<Record<string, unknown>>
}

export type Bewerkuitkomst = { readonly goed: unknown } | { readonly fout: Bewerkweigering }

export interface Bewerking extends Bewerkbeschrijving {
  voerUit(verzoek: Bewerkverzoek): Promise<Bewerkuitkomst>
}
