/** Operations on home visits and on the transition to a pgb to measure (PGB-40, PGB-41). `{id}` is that of a holder. */
import type { Static } from 'typebox'
import * as contract from './contract-overgang.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID } from './operations-voorbeeld.ts'
import { bezoekbord, legBezoekVast, legOvergangsbesluitVast, planBezoeken, verplaatsBezoek } from './overgang.ts'
import { overgangsbestand } from './overgang-csv.ts'

const gedeeld = { metVersie: false, vraag: {}, eis: ['PGB-40', 'PGB-41'] } as const
const leest = { ...gedeeld, methode: 'GET', status: 200, input: null, recht: 'huisbezoek.lezen' } as const
const schrijft = { ...gedeeld, methode: 'POST', status: 201, recht: 'huisbezoek.vastleggen' } as const
const metId = { naam: 'BezoekMetId', schema: contract.BezoekMetId, voorbeeld: { id: VOORBEELD_ID } } as const

export const overgangbewerkingen: readonly Tabelrij[] = [
  {
    ...leest,
    name: 'huisbezoek.toon-bord',
    samenvatting: { nl: 'Toon het bord van huisbezoeken en de overgang', en: 'Show the board of home visits' },
    pad: '/huisbezoeken',
    output: { naam: 'Bezoekbord', schema: contract.Bezoekbord, voorbeeld: null },
    werk: (daad) => bezoekbord(daad),
  },
  {
    ...leest,
    name: 'huisbezoek.exporteer',
    samenvatting: {
      nl: 'Download de stand van de overgang als CSV',
      en: 'Download the state of the transition as CSV',
    },
    pad: '/huisbezoeken/export',
    output: { naam: 'Bezoekbord', schema: contract.Bezoekbord, voorbeeld: null },
    bestand: ['text/csv'],
    werk: (daad) => overgangsbestand(daad),
  },
  {
    ...schrijft,
    name: 'huisbezoek.plan',
    samenvatting: { nl: 'Verdeel huisbezoeken over de maanden', en: 'Spread home visits over the months' },
    pad: '/huisbezoeken/planningen',
    input: {
      naam: 'Bezoekplanning',
      schema: contract.Bezoekplanning,
      voorbeeld: { van: '2026-04-01', tot: '2027-12-01', aantal: 40 },
    },
    output: {
      naam: 'Bezoekplanningsantwoord',
      schema: contract.Bezoekplanningsantwoord,
      voorbeeld: { gepland: 120, over: 0 },
    },
    werk: (daad, { invoer }: Opdracht<contract.Bezoekplanning>) => planBezoeken(daad, invoer),
  },
  {
    ...schrijft,
    name: 'huisbezoek.verplaats',
    samenvatting: { nl: 'Zet een huisbezoek in een andere maand', en: 'Move a home visit to another month' },
    pad: '/budgethouders/{id}/huisbezoekmaand',
    input: { naam: 'Bezoekverplaatsing', schema: contract.Bezoekverplaatsing, voorbeeld: { maand: '2026-05-01' } },
    output: metId,
    werk: (daad, { zaak, invoer }: Opdracht<Static<typeof contract.Bezoekverplaatsing>>) =>
      verplaatsBezoek(daad, { id: zaak, ...invoer }),
  },
  {
    ...schrijft,
    name: 'huisbezoek.leg-vast',
    samenvatting: { nl: 'Leg een huisbezoek met bevindingen vast', en: 'Record a home visit with findings' },
    pad: '/budgethouders/{id}/huisbezoeken',
    input: {
      naam: 'Bezoekverslag',
      schema: contract.Bezoekverslag,
      voorbeeld: { dag: '2026-03-12', bevindingen: 'De zorg past bij het plan. Geen wijziging nodig.' },
    },
    output: metId,
    werk: (daad, { zaak, invoer }: Opdracht<Static<typeof contract.Bezoekverslag>>) =>
      legBezoekVast(daad, { id: zaak, ...invoer }),
  },
  {
    ...schrijft,
    name: 'overgang.leg-besluit-vast',
    samenvatting: {
      nl: 'Leg het besluit van de overgang bij een budgethouder vast',
      en: 'Record the decision of the transition for a holder',
    },
    pad: '/budgethouders/{id}/overgangsbesluiten',
    input: {
      naam: 'Overgangsbesluit',
      schema: contract.Overgangsbesluit,
      voorbeeld: {
        zaaknummer: 'PGB-2026-000123',
        uitkomst: 'geen_wijziging',
        verschilCent: 0,
        gaatIn: '2027-01-01',
        verteldOp: '2026-03-20',
      },
    },
    output: metId,
    werk: (daad, { zaak, invoer }: Opdracht<Static<typeof contract.Overgangsbesluit>>) =>
      legOvergangsbesluitVast(daad, { id: zaak, ...invoer }),
  },
]
