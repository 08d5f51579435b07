/** What is typed of a new signal, what is missing in it, and what is sent. */
import type { Signaal } from '../../../../pgb/zaak/contract.ts'

const TEKST_MIN = 10
const NUMMER = /^([0-9]{8})?$/

export interface Signaalconcept {
  readonly regio: string
  readonly onderwerp?: Signaal['onderwerp'] | undefined
  readonly soort?: Signaal['soort'] | undefined
  readonly naam: string
  readonly agbCode: string
  readonly kvkNummer: string
  readonly functie: string
  readonly bron: string
  readonly gemeldOp?: string | undefined
  readonly toelichting: string
}

export type Foutveld = 'onderwerp' | 'soort' | 'naam' | 'agbCode' | 'kvkNummer' | 'bron' | 'gemeldOp' | 'toelichting'

export function mistVan(concept: Signaalconcept): Foutveld[] {
  const proeven: readonly (readonly [Foutveld, boolean])[] = [
    ['onderwerp', concept.onderwerp === undefined],
    ['soort', concept.soort === undefined],
    ['naam', concept.naam.trim() === ''],
    ['agbCode', !NUMMER.test(concept.agbCode.trim())],
    ['kvkNummer', !NUMMER.test(concept.kvkNummer.trim())],
    ['bron', concept.bron.trim() === ''],
    ['gemeldOp', concept.gemeldOp === undefined],
    ['toelichting', concept.toelichting.trim().length < TEKST_MIN],
  ]
  return proeven.filter(([, mist]) => mist).map(([veld]) => veld)
}

/** Absent where nothing was typed. */
export function gaveVan({ agbCode, kvkNummer, functie, ...rest }: Signaalconcept): object {
  const nietLeeg = Object.entries({ agbCode, kvkNummer, functie }).filter(([, waarde]) => waarde.trim() !== '')
  const gesneden = { naam: rest.naam.trim(), bron: rest.bron.trim(), toelichting: rest.toelichting.trim() }
  return { ...rest, ...gesneden, ...Object.fromEntries(nietLeeg.map(([lid, waarde]) => [lid, waarde.trim()])) }
}
