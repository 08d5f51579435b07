/** The one place that turns the name of a refusal into an HTTP status, an exit code and a title for people. */
import type { Tweetaligheid } from '../platform/operatie.ts'
import { ZAAKWEIGERINGEN } from './zaakafhandeling.ts'

export interface Afhandeling {
  readonly status: number
  readonly afsluitcode: number
  readonly titel: Tweetaligheid
}

/** Exit codes of PLT-10. */
export const AFSLUITCODE = { gedaan: 0, gebreken: 1, invoer: 2, recht: 3, geweigerd: 4, intern: 5 } as const

const PER_CODE: Readonly<Record<string, Afhandeling>> = {
  'ongeldige-invoer': {
    status: 400,
    afsluitcode: AFSLUITCODE.invoer,
    titel: { nl: 'Ongeldige invoer', en: 'Invalid input' },
  },
  'geen-regelversie': {
    status: 422,
    afsluitcode: AFSLUITCODE.recht,
    titel: { nl: 'Geen regelversie voor deze datum', en: 'No version of the rule for this date' },
  },
  'tarief-ontbreekt': {
    status: 422,
    afsluitcode: AFSLUITCODE.recht,
    titel: { nl: 'Tarief ontbreekt', en: 'Tariff missing' },
  },
  'parameter-ontbreekt': {
    status: 422,
    afsluitcode: AFSLUITCODE.recht,
    titel: { nl: 'Parameter ontbreekt', en: 'Parameter missing' },
  },
  'interne-fout': {
    status: 500,
    afsluitcode: AFSLUITCODE.intern,
    titel: { nl: 'Onverwachte fout', en: 'Unexpected error' },
  },
}

/** An unknown name is a mistake of ours: it is thrown and ends as an internal error, never as a guess. */
export function afhandelingVan(code: string): Afhandeling {
  const gevonden = Object.hasOwn(PER_CODE, code) ? PER_CODE[code] : zaakweigering(code)
  if (!gevonden) throw new Error(`Geen afhandeling voor ${code}`)
  return gevonden
}

function zaakweigering(code: string): Afhandeling | undefined {
  const gevonden = Object.hasOwn(ZAAKWEIGERINGEN, code) ? ZAAKWEIGERINGEN[code] : undefined
  return gevonden && { status: gevonden[0], afsluitcode: AFSLUITCODE.geweigerd, titel: gevonden[1] }
}
