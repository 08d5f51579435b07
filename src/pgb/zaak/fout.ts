/** What can be refused, by name and with data. A face turns a name into a status and a sentence. */
import type { Foutantwoord } from '../contract.ts'

export type Zaakfout =
  /** Unknown, or of another region: the answer is the same (T1). */
  | { readonly code: 'onbekend' }
  | { readonly code: 'versie-verouderd'; readonly versie: number }
  | { readonly code: 'dossier-geweigerd'; readonly antwoord: Foutantwoord }
  | { readonly code: 'niet-te-zetten'; readonly pointers: readonly string[] }
  | { readonly code: 'niets-gewijzigd' }
  | { readonly code: 'houder-wijkt-af'; readonly velden: readonly string[] }
  /** The case is not at the step that this act follows on. */
  | { readonly code: 'stap-ontbreekt'; readonly nodig: string; readonly status: string }
  | { readonly code: 'termijn-verstreken'; readonly besluitUiterlijk: string }
  | { readonly code: 'datum-kan-niet'; readonly veld: string }
  | { readonly code: 'geen-lopende-opschorting' }
  | { readonly code: 'oordeel-open'; readonly regels: readonly string[] }
  | { readonly code: 'feiten-ontbreken'; readonly pointers: readonly string[]; readonly regels: readonly string[] }
  | { readonly code: 'ekt-ontbreekt' }
  | { readonly code: 'advies-draagt-niet'; readonly advies: string; readonly soort: string }
  | { readonly code: 'grond-ontbreekt'; readonly veld: string }
  | { readonly code: 'vier-ogen' }
  | { readonly code: 'inhoud-gewijzigd'; readonly inhoudHash: string }
  | { readonly code: 'sleutel-hergebruikt' }
  | { readonly code: 'verzoek-loopt' }
  | {
      readonly code: 'document-geweigerd'
      readonly reden: 'te-groot' | 'leeg' | 'soort-onbekend' | 'soort-wijkt-af' | 'besmet'
    }
  | { readonly code: 'cursor-ongeldig' }

export type Antwoord<T> = { readonly goed: T } | { readonly fout: Zaakfout }

/** Carries a refusal out of a transaction, so that all of it is undone; `handel` turns it into a value. */
export class Weigering extends Error {
  override readonly name = 'Weigering'
  constructor(readonly fout: Zaakfout) {
    super(fout.code)
  }
}

export function weiger(fout: Zaakfout): never {
  throw new Weigering(fout)
}

/** What the database itself refuses, by the name of its constraint: the net below the checks of the program. */
const PER_BEPERKING: Readonly<Record<string, Zaakfout>> = {
  vier_ogen: { code: 'vier-ogen' },
  sleutel_eenmaal: { code: 'verzoek-loopt' },
  opschorting_eindigt_eenmaal: { code: 'geen-lopende-opschorting' },
  voorstel_ligt_open: { code: 'stap-ontbreekt', nodig: 'voorgesteld', status: 'onbekend' },
}

/** The named refusal in an error of any kind, or null when it is none of these. */
export function weigeringVan(fout: unknown): Zaakfout | null {
  if (fout instanceof Weigering) return fout.fout
  if (typeof fout !== 'object' || fout === null || !('constraint' in fout)) return null
  return PER_BEPERKING[String(fout.constraint)] ?? null
}
