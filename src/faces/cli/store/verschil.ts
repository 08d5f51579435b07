/** What a difference between a sealed decision and its replay means, in words. */
import type { Verschil } from '../../../app/beschikkingen.ts'
import type { Tweetaligheid } from '../../../platform/operatie.ts'
import type { Taal } from '../taal.ts'
import { bedrag } from '../weergave/opmaak.ts'

const WAARDE_MAX = 120

export function legUit(verschil: Verschil): Tweetaligheid {
  switch (verschil.soort) {
    case 'zegel':
      return {
        nl: 'De opgeslagen inhoud is niet de inhoud die is verzegeld.',
        en: 'The stored content is not the content that was sealed.',
      }
    case 'keten':
      return {
        nl: 'De beschikking past niet meer in de keten van deze budgethouder: zij of de vorige is gewijzigd.',
        en: "The decision no longer fits in this holder's chain: it or the one before it was changed.",
      }
    case 'regelset':
      return {
        nl: `Genomen met regelset ${verschil.was}; dit programma heeft ${verschil.nu}. Herhaal met het programma van toen voor dezelfde bytes.`,
        en: `Taken with rule set ${verschil.was}; this program holds ${verschil.nu}. Replay with the program of then for the same bytes.`,
      }
    case 'stopt':
      return {
        nl: `De regels van dit programma geven geen uitkomst meer (${verschil.code}).`,
        en: `The rules of this program give no outcome any more (${verschil.code}).`,
      }
    case 'brief':
      return {
        nl: `De brief wordt anders (${verschil.deel}): toen ${verschil.was} met ${verschil.wasProgramma}, nu ${verschil.nu} met ${verschil.nuProgramma}.`,
        en: `The letter comes out otherwise (${verschil.deel}): then ${verschil.was} with ${verschil.wasProgramma}, now ${verschil.nu} with ${verschil.nuProgramma}.`,
      }
    default:
      return { nl: waardeverschil(verschil, 'nl'), en: waardeverschil(verschil, 'en') }
  }
}

const SOORT = {
  bedrag: { nl: 'Ander bedrag', en: 'Another amount' },
  parameter: { nl: 'Andere parameter', en: 'Another parameter' },
  uitkomst: { nl: 'Andere uitkomst', en: 'Another outcome' },
} as const

function waardeverschil(verschil: Extract<Verschil, { pointer: string }>, taal: Taal): string {
  const { soort, pointer, was, nu } = verschil
  const schrijf = (waarde: unknown): string => {
    if (soort === 'bedrag' && typeof waarde === 'number') return bedrag(waarde, taal)
    const tekst = JSON.stringify(waarde) ?? 'null'
    return tekst.length > WAARDE_MAX ? `${tekst.slice(0, WAARDE_MAX)}…` : tekst
  }
  const [toen, nuWoord] = taal === 'nl' ? ['toen', 'nu'] : ['then', 'now']
  return `${SOORT[soort][taal]} (${pointer}): ${toen} ${schrijf(was)}, ${nuWoord} ${schrijf(nu)}`
}
