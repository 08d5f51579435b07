/** One row of the table of operations on cases. */
import type { Bewerkbeschrijving } from '../../platform/bewerking.ts'
import type { Daad } from './daad.ts'
import type { Keuring } from './document-keuring.ts'
import type { Handelingsoort } from './handelingen.ts'
import type { Gelezen } from './invoer.ts'
import type { Gezien } from './openen.ts'

/** What an act gets of its request, once that was read. */
export interface Opdracht<I> extends Gezien {
  readonly invoer: I
  /** What was found of the file that came along. */
  readonly keuring?: Keuring
}

export interface Tabelrij extends Bewerkbeschrijving {
  readonly recht: Handelingsoort
  /** Reads the query; absent: it takes none. */
  readonly leesVraag?: (vraag: Readonly<Record<string, string>>, gebruiker: string) => Gelezen<unknown>
  readonly werk: (daad: Daad, opdracht: Opdracht<never>) => Promise<unknown>
}
