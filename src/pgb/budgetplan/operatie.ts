/** The check of a budget plan as an operation without a store (PGB-2). */
import { operatie } from '../../platform/operatie.ts'
import { Tweetalig, Vindplaats } from '../contract.ts'
import { Planbevinding, Plancontrole, Plantotaal, Planvraag } from '../contract-budgetplan.ts'
import { lezerVoor } from '../zaak/invoer.ts'
import { controleerBudgetplan } from './controle.ts'

const VOORBEELD: Planvraag = {
  ingangsdatum: '2026-04-01',
  budgetplan: {
    begeleidingGroep: 'geen',
    posten: [
      {
        zorgverlener: { naam: 'Zus Verzonnen', grondFormeelTarief: 'geen', familie: 'tweede_graad' },
        functie: 'begeleiding_individueel',
        eenheid: 'uur',
        aantalPerWeek: 12,
        tariefCent: 2800,
      },
    ],
  },
}

const lees = lezerVoor(Planvraag)

export const controleerPlan = operatie<Planvraag, Plancontrole>({
  name: 'pgb.controleer-budgetplan',
  eis: ['PGB-2'],
  samenvatting: { nl: 'Controleer een budgetplan', en: 'Check a budget plan' },
  omschrijving: {
    nl: 'Tarieven naast de hoogste tarieven, uren per week, dagdelen, soort zorg en bewijs van kwalificatie. Met totalen per functie, betaald en onbetaald. Er wordt niets bewaard en niets geweigerd.',
    en: 'Rates beside the maxima, hours a week, half-days, kind of care and evidence of qualification. With totals per function, paid and unpaid. Nothing is kept and nothing is refused.',
  },
  rollen: ['openbaar'],
  stateless: true,
  schemas: { Planvraag, Plancontrole, Planbevinding, Plantotaal, Tweetalig, Vindplaats },
  route: { methode: 'POST', pad: '/pgb/budgetplancontroles' },
  weigeringen: [],
  input: {
    naam: 'Planvraag',
    schema: Planvraag,
    voorbeelden: {
      familie: { samenvatting: 'Een zus boven het tarief voor familie', waarde: VOORBEELD },
    },
  },
  output: { naam: 'Plancontrole', schema: Plancontrole, voorbeeld: controleerBudgetplan(VOORBEELD) },
  lees: (tekst) => {
    const gelezen = lees(tekst)
    return 'goed' in gelezen
      ? { goed: gelezen.goed as Planvraag }
      : { fout: { code: 'ongeldige-invoer', fouten: gelezen.fouten } }
  },
  run: (vraag) => ({ goed: controleerBudgetplan(vraag) }),
})
