/** Which text belongs to which operation. */
import type { Budget, Termijnen, Toetsuitkomst } from '../../../app/operaties.ts'
import type { Weergave } from '../opdracht.ts'
import { budgetTekst, termijnTekst, toetsTekst } from './dossier.ts'

/** The types of an answer are closed up in the list of operations; the name of the operation says which one it is. */
const WEERGAVEN: Readonly<Record<string, Weergave>> = {
  'pgb.toets-aanvraag': (antwoord, taal) => toetsTekst(antwoord as Toetsuitkomst, taal),
  'pgb.bereken-budget': (antwoord, taal) => budgetTekst(antwoord as Budget | null, taal),
  'pgb.bereken-termijn': (antwoord, taal) => termijnTekst(antwoord as Termijnen, taal),
}

/** An operation without a text of its own is shown as JSON. */
export function weergaveVan(naam: string): Weergave {
  return WEERGAVEN[naam] ?? ((antwoord) => `${JSON.stringify(antwoord, null, 2)}\n`)
}
