/** The reasons that an invented employee gives with a judgement. */
import type { Toeval } from './toeval.ts'

const GOED: readonly [string, ...string[]] = [
  'Besproken in het gesprek; het plan en de uitleg passen bij elkaar.',
  'De aanvrager liet zien hoe dit is geregeld. Er zijn geen twijfels.',
  'Getoetst aan het plan en de stukken. Dat geeft geen reden voor een ander oordeel.',
]

const NEGATIEF: Readonly<Record<string, string>> = {
  'WLZ-3.3.3-4-A':
    'De zorg in het plan is van te lage kwaliteit voor deze zorgvraag. Dat is besproken en niet hersteld.',
  'WLZ-3.3.3-4-B': 'De aanvrager kan de administratie niet bijhouden en er is niemand die dat overneemt.',
  'BAV-2.1.1': 'Er zijn risico’s en thuis komt geen gekwalificeerde zorgverlener.',
  'BAV-2.1.2': 'De dag is niet gevuld. Begeleiding in een groep past bij de zorgvraag.',
  'BAV-2.1.3': 'Het signaal over deze zorgverlener is onderzocht en weegt hier zwaar.',
}

export function motiveringVan(t: Toeval, regel: string, uitkomst: 'voldaan' | 'niet_voldaan'): string {
  if (uitkomst === 'voldaan') return t.kies(GOED)
  const reden = NEGATIEF[regel]
  if (reden === undefined) throw new Error(`Geen reden voor een negatief oordeel over ${regel}`)
  return reden
}
