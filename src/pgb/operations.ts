/** What the room pgb offers without a store: the toets, the budget and the term of one dossier. */
import Type from 'typebox'
import { type Operatie, operatie } from '../platform/operatie.ts'
import { controleerPlan } from './budgetplan/operatie.ts'
import {
  Budget,
  Budgetstap,
  Dossier,
  Fout,
  Oordeel,
  Termijnen,
  Termijnstap,
  Toetsuitkomst,
  Tweetalig,
  Verplichting,
  Vindplaats,
} from './contract.ts'
import { berekenBudget, berekenTermijnen, leesDossier, toetsDossier } from './index.ts'
import {
  VOORBEELD_BUDGET,
  VOORBEELD_DOSSIERS,
  VOORBEELD_TERMIJNEN,
  VOORBEELD_UITKOMST,
} from './operations-voorbeeld.ts'

/** The budget can be null: with a refusal, or when a fact is missing that it cannot do without. */
const Budgetantwoord = Type.Object({ budget: Type.Union([Budget, Type.Null()]) })

const schemas = {
  Dossier,
  Toetsuitkomst,
  Budgetantwoord,
  Budget,
  Budgetstap,
  Termijnen,
  Termijnstap,
  Oordeel,
  Verplichting,
  Vindplaats,
  Tweetalig,
  Fout,
}
const gedeeld = {
  rollen: ['openbaar'] as const,
  stateless: true,
  schemas,
  input: { naam: 'Dossier', schema: Dossier, voorbeelden: VOORBEELD_DOSSIERS },
  lees: leesDossier,
}

const toetsAanvraag = operatie<Dossier, Toetsuitkomst>({
  ...gedeeld,
  name: 'pgb.toets-aanvraag',
  eis: ['PGB-4', 'PLT-11'],
  samenvatting: { nl: 'Toets een pgb-aanvraag', en: 'Test a pgb application' },
  omschrijving: {
    nl: 'Advies, oordeel per regel met vindplaats en uitleg, voorgestelde verplichtingen, budget en termijnen. Er wordt niets bewaard.',
    en: 'Advice, outcome per rule with place and explanation, proposed obligations, budget and terms. Nothing is kept.',
  },
  route: { methode: 'POST', pad: '/pgb/toetsen' },
  opdracht: { naam: 'toets' },
  weigeringen: ['geen-regelversie', 'tarief-ontbreekt', 'parameter-ontbreekt'],
  output: { naam: 'Toetsuitkomst', schema: Toetsuitkomst, voorbeeld: VOORBEELD_UITKOMST },
  run: toetsDossier,
})

const berekenHetBudget = operatie<Dossier, { budget: Budget | null }>({
  ...gedeeld,
  name: 'pgb.bereken-budget',
  eis: ['PGB-20', 'PLT-11'],
  samenvatting: { nl: 'Bereken het budget', en: 'Calculate the budget' },
  omschrijving: {
    nl: 'Het budget van één dossier, stap voor stap. Bedragen zijn hele eurocenten.',
    en: 'The budget of one dossier, step by step. Amounts are whole eurocents.',
  },
  route: { methode: 'POST', pad: '/pgb/budgetten' },
  opdracht: { naam: 'budget', lid: 'budget' },
  weigeringen: ['tarief-ontbreekt', 'parameter-ontbreekt'],
  output: { naam: 'Budgetantwoord', schema: Budgetantwoord, voorbeeld: { budget: VOORBEELD_BUDGET } },
  run: (dossier) => {
    const uitslag = berekenBudget(dossier)
    return 'goed' in uitslag ? { goed: { budget: uitslag.goed } } : uitslag
  },
})

const berekenTermijn = operatie<Dossier, Termijnen>({
  ...gedeeld,
  name: 'pgb.bereken-termijn',
  eis: ['PGB-3', 'PLT-11'],
  samenvatting: { nl: 'Bereken de beslistermijn', en: 'Calculate the term for the decision' },
  omschrijving: {
    nl: 'De uiterste dag voor het besluit, met opschortingen en de Algemene termijnenwet.',
    en: 'The last day for the decision, with suspensions and the law on weekends and holidays.',
  },
  route: { methode: 'POST', pad: '/pgb/termijnen' },
  opdracht: { naam: 'termijn' },
  weigeringen: [],
  output: { naam: 'Termijnen', schema: Termijnen, voorbeeld: VOORBEELD_TERMIJNEN },
  run: (dossier) => ({ goed: berekenTermijnen(dossier) }),
})

export const pgbOperaties: readonly Operatie[] = [toetsAanvraag, berekenHetBudget, berekenTermijn, controleerPlan]
