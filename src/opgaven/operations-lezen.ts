/** Looking at reports: the calendar, a month, what its figures are made of, its bytes (NZA-3 to NZA-6). */
import type { Bestand } from '../platform/bewerking.ts'
import { isDag } from '../platform/dag.ts'
import { inTransactie } from '../platform/db.ts'
import { schrijfLogboek } from '../platform/logboek/index.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import { eisVraag, type Platformrij } from '../platform/uitvoering.ts'
import * as beeld from './beeld.ts'
import * as contract from './contract.ts'
import { XLSX } from './hulpmiddelen/schrijf.ts'
import {
  deel,
  isCode,
  isGetal,
  isJaar,
  isRegio,
  isTijdvak,
  kiesRegio,
  LOG,
  leest,
  metLog,
  REGIO,
  VANAF,
} from './operations-vorm.ts'
import { herbouw, vindOpgave } from './opgave.ts'
import { leesInhoud } from './store/opgave-rijen.ts'

export const LEZEN: readonly Platformrij<Platformomgeving>[] = [
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
    bestand: ['text/csv', XLSX],
    lees: ({ omgeving, context, id }): Promise<Bestand> =>
      inTransactie(omgeving.pool, context, async (tx) => {
        const { naam, sha256, regio, rijen } = await vindOpgave(tx, context.regios, id)
        const inhoud = await leesInhoud(tx, regio, id)
        const log = { ...LOG, soort: 'opgave.lezen', actie: 'lezen', objectId: id, regio } as const
        await schrijfLogboek(tx, { ...log, bestandHash: sha256, aantal: rijen, levensfase: 'verstrekken' })
        return { naam, mediatype: naam.endsWith('.xlsx') ? XLSX : 'text/csv', inhoud }
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
