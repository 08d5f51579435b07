/** Addresses with a part that differs, such as /zaken/{id}: their methods, and the parameters that each takes. */
import type { Bewerkbeschrijving } from '../../platform/bewerking.ts'
import { API } from './adressen.ts'

interface Padvorm {
  readonly vorm: RegExp
  readonly methoden: readonly string[]
  /** Names of the query by method. */
  readonly vraag: ReadonlyMap<string, readonly string[]>
}

export interface Gevonden {
  readonly methoden: readonly string[]
  readonly vraag: readonly string[]
}

/** Finds what stands at a path. A path without a differing part goes before one with it. */
export function zoekerVoor(beschrijvingen: readonly Bewerkbeschrijving[]) {
  const vormen = [...new Set(beschrijvingen.map(({ pad }) => pad))].sort(vasteEerst).map((pad): Padvorm => {
    const hier = beschrijvingen.filter((beschrijving) => beschrijving.pad === pad)
    return {
      vorm: new RegExp(`^${API}${pad.replace(/\{[a-z]+\}/g, '[^/]+')}$`),
      methoden: hier.flatMap(({ methode }) => (methode === 'GET' ? ['GET', 'HEAD'] : [methode])),
      vraag: new Map(hier.map(({ methode, vraag }) => [methode, Object.keys(vraag)])),
    }
  })
  return (pad: string, methode: string): Gevonden | undefined => {
    const gevonden = vormen.find(({ vorm }) => vorm.test(pad))
    return (
      gevonden && { methoden: gevonden.methoden, vraag: gevonden.vraag.get(methode === 'HEAD' ? 'GET' : methode) ?? [] }
    )
  }
}

const vasteEerst = (a: string, b: string): number => a.split('{').length - b.split('{').length
