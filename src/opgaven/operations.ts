/** Reports to the NZa as operations: the calendar, the life of a monthly report, and what a figure is made of (NZA-1 to NZA-7). */
import Type from 'typebox'
import type { Bestand, Vraagdeel } from '../platform/bewerking.ts'
import { isDag } from '../platform/dag.ts'
import { inTransactie, type Transactie } from '../platform/db.ts'
import { ACTIVITEITEN, schrijfLogboek } from '../platform/logboek/index.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import { eisVraag, type Platformdaad, type Platformrij } from '../platform/uitvoering.ts'
import { Weigering } from '../platform/weigering.ts'
import * as beeld from './beeld.ts'
import * as contract from './contract.ts'
import { bevries, bouwOpgave, dienIn, herbouw, licht, meldEscalatie, meldGebrek, vindOpgave } from './opgave.ts'
import { leesInhoud } from './store/opgave-rijen.ts'

type Daad = Platformdaad<Platformomgeving>

const deel = (uitleg: string, voorbeeld: string): Vraagdeel => ({
  schema: Type.String({ examples: [voorbeeld] }),
  uitleg,
})
const REGIO = deel('Code van de regio; ontbreekt: uw eerste', '5529')
const VANAF = deel('Hoeveel regels worden overgeslagen', '0')
const isRegio = (tekst: string): boolean => /^[0-9]{4}$/.test(tekst)
const isJaar = (tekst: string): boolean => /^20[0-9]{2}$/.test(tekst)
const isTijdvak = (tekst: string): boolean => /^20[0-9]{2}-(0[1-9]|1[0-2])$/.test(tekst)
const isGetal = (tekst: string): boolean => /^[0-9]{1,7}$/.test(tekst)
const isCode = (tekst: string): boolean => /^[a-z0-9-]{1,40}$/.test(tekst)

const leest = { methode: 'GET', recht: 'opgave.lezen', metVersie: false, status: 200, input: null, vraag: {} } as const
const wijzigt = { methode: 'POST', metVersie: false, vraag: {}, recht: 'opgave.bouwen', status: 201 } as const
const GEDAAN = {
  naam: 'OpgaveGedaan',
  schema: contract.OpgaveGedaan,
  voorbeeld: { id: 'a3f2c1d0-5b6e-4f70-8a91-b2c3d4e5f607' },
}

function kiesRegio({ context }: Daad, gevraagd: string | undefined): string {
  const [eerste] = [...context.regios].sort()
  const regio = gevraagd ?? eerste
  if (regio === undefined || !context.regios.includes(regio)) throw new Weigering('regio-niet-van-u')
  return regio
}

const LOG = { uitkomst: 'gelukt', objectSoort: 'opgave', doel: 'controle', activiteit: ACTIVITEITEN.opgaven } as const

/** Reads with its log row in the same transaction: no row, no answer. */
function metLog<T>(
  { omgeving, context }: Daad,
  regio: string | null,
  objectId: string,
  lees: (tx: Transactie) => Promise<T>,
): Promise<T> {
  return inTransactie(omgeving.pool, context, async (tx) => {
    const gelezen = await lees(tx)
    await schrijfLogboek(tx, { ...LOG, soort: 'opgave.lezen', actie: 'lezen', objectId, regio })
    return gelezen
  })
}

async function noteer(tx: Transactie, soort: string, objectId: string, regio: string, sha256?: string): Promise<void> {
  const hash = sha256 === undefined ? {} : { bestandHash: sha256 }
  await schrijfLogboek(tx, { ...LOG, soort, actie: 'wijzigen', objectId, regio, ...hash })
}

const LEZEN: readonly Platformrij<Platformomgeving>[] = [
  {
    ...leest,
    name: 'opgave.toon-kalender',
    eis: ['NZA-3'],
    samenvatting: { nl: 'Toon de kalender van de opgaven', en: 'Show the calendar of reports' },
    pad: '/opgaven',
    vraag: { jaar: deel('Het jaar', '2026'), regio: REGIO },
    output: { naam: 'Opgavekalender', schema: contract.Opgavekalender, voorbeeld: null },
    lees: (daad, vraag) => {
      eisVraag(vraag, { jaar: isJaar, regio: isRegio })
      const vandaag = daad.omgeving.klok.today()
      const regio = kiesRegio(daad, vraag.regio)
      const jaar = Number(vraag.jaar ?? vandaag.slice(0, 4))
      return metLog(daad, regio, 'kalender', (tx) => beeld.kalenderbeeld(tx, regio, jaar, vandaag))
    },
  },
  {
    ...leest,
    name: 'opgave.toon-maand',
    eis: ['NZA-4', 'NZA-7'],
    samenvatting: { nl: 'Toon de maandopgave pgb van een maand', en: 'Show the monthly pgb report of a month' },
    pad: '/opgaven/pgb',
    vraag: { tijdvak: deel('De maand; verplicht', '2026-10'), regio: REGIO },
    output: { naam: 'Maandbeeld', schema: contract.Maandbeeld, voorbeeld: null },
    lees: (daad, { tijdvak = '', ...rest }) => {
      eisVraag({ tijdvak, ...rest }, { tijdvak: isTijdvak, regio: isRegio })
      const regio = kiesRegio(daad, rest.regio)
      const vandaag = daad.omgeving.klok.today()
      return metLog(daad, regio, tijdvak, (tx) => beeld.maandbeeld(tx, regio, tijdvak, vandaag))
    },
  },
  {
    ...leest,
    name: 'opgave.toon-definitief',
    eis: ['NZA-3'],
    samenvatting: { nl: 'Toon het totaal van een jaar op een peildatum', en: 'Show the total of a year as of a date' },
    pad: '/opgaven/definitief',
    vraag: {
      jaar: deel('Het jaar; verplicht', '2025'),
      peildatum: deel('De dag; verplicht', '2026-05-01'),
      regio: REGIO,
    },
    output: { naam: 'Definitief', schema: contract.Definitief, voorbeeld: null },
    lees: (daad, { jaar = '', peildatum = '', ...rest }) => {
      eisVraag({ jaar, peildatum, ...rest }, { jaar: isJaar, peildatum: isDag, regio: isRegio })
      const regio = kiesRegio(daad, rest.regio)
      return metLog(daad, regio, 'definitief', (tx) =>
        beeld.definitiefVan(tx, regio, { jaar: Number(jaar), peildatum }),
      )
    },
  },
  {
    ...leest,
    name: 'opgave.toon-punten',
    eis: ['NZA-5'],
    samenvatting: { nl: 'Toon wat de controle vond', en: 'Show what the checks found' },
    pad: '/opgaven/{id}/punten',
    vraag: { vanaf: VANAF, code: deel('Alleen deze soort', 'overig-toelichting') },
    output: { naam: 'Puntenlijst', schema: contract.Puntenlijst, voorbeeld: null },
    lees: (daad, vraag) => {
      eisVraag(vraag, { vanaf: isGetal, code: isCode })
      const { context, id } = daad
      const pagina = { vanaf: Number(vraag.vanaf ?? 0), code: vraag.code ?? null }
      return metLog(daad, null, id, (tx) => beeld.puntenVan(tx, context.regios, id, pagina))
    },
  },
  {
    ...leest,
    name: 'opgave.toon-verschil',
    eis: ['NZA-6'],
    samenvatting: { nl: 'Toon het verschil met de vorige maand', en: 'Show the difference with the month before' },
    pad: '/opgaven/{id}/verschil',
    vraag: { aantal: deel('Hoeveel regels; 0: alle', '10') },
    output: { naam: 'Verschillijst', schema: contract.Verschillijst, voorbeeld: null },
    lees: (daad, vraag) => {
      eisVraag(vraag, { aantal: isGetal })
      const { context, id } = daad
      const aantal = Number(vraag.aantal ?? 10) || Number.POSITIVE_INFINITY
      return metLog(daad, null, id, (tx) => beeld.verschilVan(tx, context.regios, id, aantal))
    },
  },
  {
    ...leest,
    name: 'opgave.toon-reserveringen',
    eis: ['RES-1', 'RES-6'],
    samenvatting: { nl: 'Toon de reserveringen met hun uitleg', en: 'Show the reservations with their explanation' },
    pad: '/opgaven/{id}/reserveringen',
    vraag: { vanaf: VANAF },
    output: { naam: 'Reserveringslijst', schema: contract.Reserveringslijst, voorbeeld: null },
    lees: (daad, vraag) => {
      eisVraag(vraag, { vanaf: isGetal })
      const { context, id } = daad
      return metLog(daad, null, id, (tx) => beeld.reserveringenVan(tx, context.regios, id, Number(vraag.vanaf ?? 0)))
    },
  },
  {
    ...leest,
    name: 'opgave.toon-herkomst',
    eis: ['NZA-1'],
    samenvatting: { nl: 'Toon de besluiten achter een rij', en: 'Show the decisions behind a row' },
    pad: '/opgaven/{id}/herkomst',
    vraag: { nummer: deel('Volgnummer van de rij; verplicht', '1') },
    output: { naam: 'Rijherkomst', schema: contract.Rijherkomst, voorbeeld: null },
    lees: ({ omgeving, context, id }, { nummer = '' }) => {
      eisVraag({ nummer }, { nummer: isGetal })
      return inTransactie(omgeving.pool, context, async (tx) => {
        const herkomst = await beeld.herkomstVan(tx, context.regios, id, Number(nummer))
        const log = { ...LOG, soort: 'opgave.lezen', actie: 'lezen', objectId: id, regio: herkomst.regio } as const
        const betrokkene = omgeving.geheim.pseudoniem(herkomst.houder)
        await schrijfLogboek(tx, { ...log, betrokkene, betrokkeneSoort: 'budgethouder' })
        return herkomst.beeld
      })
    },
  },
  {
    ...leest,
    name: 'opgave.download',
    eis: ['NZA-4'],
    samenvatting: { nl: 'Haal het bestand van een opgave op', en: 'Get the file of a report' },
    pad: '/opgaven/{id}/bestand',
    output: { naam: 'OpgaveGedaan', schema: contract.OpgaveGedaan, voorbeeld: null },
    bestand: ['text/csv'],
    lees: ({ omgeving, context, id }): Promise<Bestand> =>
      inTransactie(omgeving.pool, context, async (tx) => {
        const { naam, sha256, regio, rijen } = await vindOpgave(tx, context.regios, id)
        const inhoud = await leesInhoud(tx, regio, id)
        const log = { ...LOG, soort: 'opgave.lezen', actie: 'lezen', objectId: id, regio } as const
        await schrijfLogboek(tx, { ...log, bestandHash: sha256, aantal: rijen, levensfase: 'verstrekken' })
        return { naam, mediatype: 'text/csv', inhoud }
      }),
  },
  {
    ...leest,
    name: 'opgave.herbouw',
    eis: ['NZA-4'],
    samenvatting: {
      nl: 'Bouw een opgave opnieuw zoals hij toen was en vergelijk de bytes',
      en: 'Build a report once more as it was then and compare the bytes',
    },
    pad: '/opgaven/{id}/herbouw',
    output: { naam: 'Herbouwd', schema: contract.Herbouwd, voorbeeld: null },
    lees: (daad) => metLog(daad, null, daad.id, (tx) => herbouw(tx, daad.context.regios, daad.id)),
  },
]

const WIJZIGEN: readonly Platformrij<Platformomgeving>[] = [
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
      if (!isDag(gave.dag)) throw new Weigering('datum-kan-niet')
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
    wijzig: async (tx, daad, { tijdvak, hersteltermijn, ...gave }: contract.Gebrekvraag) => {
      const regio = kiesRegio(daad, gave.regio)
      if (!isDag(gave.dag) || (hersteltermijn !== undefined && !isDag(hersteltermijn)))
        throw new Weigering('datum-kan-niet')
      const gebrek = { ...gave, hersteltermijn: hersteltermijn ?? null }
      const id = await meldGebrek(tx, { regio, tijdvak }, gebrek, daad.omgeving.klok.today())
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
    wijzig: async (tx, daad, { tijdvak, ...gave }: contract.Escalatievraag) => {
      const regio = kiesRegio(daad, gave.regio)
      if (!isDag(gave.dag)) throw new Weigering('datum-kan-niet')
      const id = await meldEscalatie(tx, { regio, tijdvak }, gave, daad.omgeving.klok.today())
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

export const opgaverijen: readonly Platformrij<Platformomgeving>[] = [...LEZEN, ...WIJZIGEN]
