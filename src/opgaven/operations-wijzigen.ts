/** What changes the life of a report: building, explaining, freezing, submitting, and what the NZa found (NZA-4, NZA-7). */
import { isDag } from '../platform/dag.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import type { Platformrij } from '../platform/uitvoering.ts'
import { Weigering } from '../platform/weigering.ts'
import * as contract from './contract.ts'
import { type Daad, GEDAAN, kiesRegio, noteer, wijzigt } from './operations-vorm.ts'
import { bevries, bouwOpgave, dienIn, licht, meldEscalatie, meldGebrek, vindOpgave } from './opgave.ts'

export const WIJZIGEN: readonly Platformrij<Platformomgeving>[] = [
  {
    ...wijzigt,
    name: 'opgave.bouw',
    eis: ['NZA-1', 'NZA-4'],
    samenvatting: { nl: 'Bouw en controleer een maandopgave pgb', en: 'Build and check a monthly pgb report' },
    pad: '/opgaven/pgb',
    input: { naam: 'Bouwvraag', schema: contract.Bouwvraag, voorbeeld: { tijdvak: '2026-10' } },
    output: GEDAAN,
    wijzig: async (tx, daad, { tijdvak, ...gave }: contract.Bouwvraag) => {
      const regio = kiesRegio(daad, gave.regio)
      const bekendOp = gave.bekendOp === undefined ? {} : { bekendOp: eisMoment(gave.bekendOp, daad) }
      const gedaan = await bouwOpgave(tx, { regio, tijdvak, ...bekendOp }, daad.omgeving.klok.today())
      await noteer(tx, 'opgave.bouwen', gedaan.id, regio, gedaan.sha256)
      return { id: gedaan.id }
    },
  },
  {
    ...wijzigt,
    name: 'opgave.licht-toe',
    eis: ['NZA-2'],
    samenvatting: { nl: 'Leg een bedrag in overig uit', en: 'Explain an amount in overig' },
    pad: '/opgaven/toelichtingen',
    input: {
      naam: 'Uitlegvraag',
      schema: contract.Uitlegvraag,
      voorbeeld: { tijdvak: '2026-10', nummer: 12, tekst: 'Premies van voor 2026, betaald volgens artikel 5.13a.' },
    },
    output: GEDAAN,
    wijzig: async (tx, daad, { tijdvak, nummer, tekst, ...gave }: contract.Uitlegvraag) => {
      const regio = kiesRegio(daad, gave.regio)
      const id = await licht(tx, { regio, tijdvak }, nummer ?? null, tekst)
      await noteer(tx, 'opgave.bouwen', id, regio)
      return { id }
    },
  },
  {
    ...wijzigt,
    name: 'opgave.bevries',
    eis: ['NZA-4'],
    samenvatting: { nl: 'Bevries een opgave', en: 'Freeze a report' },
    pad: '/opgaven/{id}/bevriezing',
    input: null,
    output: GEDAAN,
    wijzig: async (tx, { context, omgeving, id }) => {
      const { sha256 } = await bevries(tx, context.regios, id, omgeving.klok.today())
      const { regio } = await vindOpgave(tx, context.regios, id)
      await noteer(tx, 'opgave.bouwen', id, regio, sha256)
      return { id }
    },
  },
  {
    ...wijzigt,
    recht: 'opgave.indienen',
    name: 'opgave.dien-in',
    eis: ['NZA-4'],
    samenvatting: { nl: 'Leg vast dat een opgave is ingediend', en: 'Record that a report was submitted' },
    pad: '/opgaven/{id}/indiening',
    input: {
      naam: 'Indienvraag',
      schema: contract.Indienvraag,
      voorbeeld: { dag: '2026-11-12', ontvangstbewijs: 'VEK-2026-0001' },
    },
    output: GEDAAN,
    wijzig: async (tx, { context, omgeving, id }, gave: contract.Indienvraag) => {
      if (!isDag(gave.dag) || (gave.gemeldOp !== undefined && !isDag(gave.gemeldOp)))
        throw new Weigering('datum-kan-niet')
      await dienIn(tx, context.regios, id, gave, omgeving.klok.today())
      const { regio, sha256 } = await vindOpgave(tx, context.regios, id)
      await noteer(tx, 'opgave.indienen', id, regio, sha256)
      return { id }
    },
  },
  {
    ...wijzigt,
    recht: 'opgave.indienen',
    name: 'opgave.meld-gebrek',
    eis: ['NZA-7'],
    samenvatting: { nl: 'Leg vast dat een aanlevering gebrekkig is', en: 'Record that a delivery is defective' },
    pad: '/opgaven/gebreken',
    input: {
      naam: 'Gebrekvraag',
      schema: contract.Gebrekvraag,
      voorbeeld: {
        tijdvak: '2026-10',
        aard: 'onjuist',
        dag: '2026-11-20',
        hersteltermijn: '2026-12-01',
        kenmerk: 'N-1',
      },
    },
    output: GEDAAN,
    wijzig: async (tx, daad, { tijdvak, soort, hersteltermijn, ...gave }: contract.Gebrekvraag) => {
      const regio = kiesRegio(daad, gave.regio)
      if (!isDag(gave.dag) || (hersteltermijn !== undefined && !isDag(hersteltermijn)))
        throw new Weigering('datum-kan-niet')
      const gebrek = { ...gave, hersteltermijn: hersteltermijn ?? null }
      const id = await meldGebrek(
        tx,
        { regio, tijdvak, ...(soort ? { soort } : {}) },
        gebrek,
        daad.omgeving.klok.today(),
      )
      await noteer(tx, 'opgave.indienen', id, regio)
      return { id }
    },
  },
  {
    ...wijzigt,
    recht: 'opgave.indienen',
    name: 'opgave.meld-escalatie',
    eis: ['NZA-7'],
    samenvatting: { nl: 'Leg vast dat de NZa handhaaft', en: 'Record that the NZa enforces' },
    pad: '/opgaven/escalaties',
    input: {
      naam: 'Escalatievraag',
      schema: contract.Escalatievraag,
      voorbeeld: { tijdvak: '2026-10', instrument: 'aanwijzing', dag: '2026-12-15', kenmerk: 'N-2' },
    },
    output: GEDAAN,
    wijzig: async (tx, daad, { tijdvak, soort, ...gave }: contract.Escalatievraag) => {
      const regio = kiesRegio(daad, gave.regio)
      if (!isDag(gave.dag)) throw new Weigering('datum-kan-niet')
      const plek = { regio, tijdvak, ...(soort ? { soort } : {}) }
      const id = await meldEscalatie(tx, plek, gave, daad.omgeving.klok.today())
      await noteer(tx, 'opgave.indienen', id, regio)
      return { id }
    },
  },
]

/** A moment of the past, ISO 8601 in UTC. */
function eisMoment(tekst: string, { omgeving }: Daad): string {
  const vorm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(tekst)
  if (!vorm || tekst >= omgeving.klok.now().toISOString()) throw new Weigering('datum-kan-niet')
  return tekst
}
