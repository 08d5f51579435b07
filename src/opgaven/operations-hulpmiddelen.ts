/** Devices: their spend, the lines behind it, the national room, and the report (NZA-8, NZA-9). */
import type { Bestand } from '../platform/bewerking.ts'
import { inTransactie } from '../platform/db.ts'
import { schrijfLogboek } from '../platform/logboek/index.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import { eisVraag, type Platformrij } from '../platform/uitvoering.ts'
import { Weigering } from '../platform/weigering.ts'
import { maandbeeld } from './beeld.ts'
import { Maandbeeld, OpgaveGedaan } from './contract.ts'
import * as contract from './contract-hulpmiddelen.ts'
import { bouwHulpmiddelopgave, regelsVan, uitgavenbeeld } from './hulpmiddelen/leven.ts'
import {
  deel,
  GEDAAN,
  isGetal,
  isJaar,
  isRegio,
  isTijdvak,
  kiesRegio,
  LOG,
  leest,
  metLog,
  noteer,
  REGIO,
  VANAF,
  wijzigt,
} from './operations-vorm.ts'
import { leesCsv, voegRuimteToe } from './store/hulpmiddel-rijen.ts'

const isSoort = (tekst: string): boolean => (contract.HULPMIDDELSOORTEN as readonly string[]).includes(tekst)
const isCategorie = (tekst: string): boolean => /^[a-z_]{1,60}$/.test(tekst)

export const HULPMIDDELRIJEN: readonly Platformrij<Platformomgeving>[] = [
  {
    ...leest,
    name: 'opgave.toon-hulpmiddelopgave',
    eis: ['NZA-8'],
    samenvatting: {
      nl: 'Toon de opgave hulpmiddelen van een maand of jaar',
      en: 'Show the report on devices of a month or year',
    },
    pad: '/opgaven/hulpmiddelen',
    vraag: {
      tijdvak: deel('De maand; van een jaar zijn laatste maand; verplicht', '2026-10'),
      soort: deel('hulpmiddelen_maand of hulpmiddelen_definitief', 'hulpmiddelen_maand'),
      regio: REGIO,
    },
    output: { naam: 'Maandbeeld', schema: Maandbeeld, voorbeeld: null },
    lees: (daad, { tijdvak = '', soort = 'hulpmiddelen_maand', ...rest }) => {
      eisVraag({ tijdvak, soort, ...rest }, { tijdvak: isTijdvak, soort: isSoort, regio: isRegio })
      const regio = kiesRegio(daad, rest.regio)
      const vandaag = daad.omgeving.klok.today()
      const welke = soort === 'hulpmiddelen_definitief' ? soort : 'hulpmiddelen_maand'
      return metLog(daad, regio, tijdvak, (tx) => maandbeeld(tx, regio, tijdvak, vandaag, welke))
    },
  },
  {
    ...wijzigt,
    name: 'opgave.bouw-hulpmiddelen',
    eis: ['NZA-4', 'NZA-8'],
    samenvatting: { nl: 'Bouw en controleer een opgave hulpmiddelen', en: 'Build and check a report on devices' },
    pad: '/opgaven/hulpmiddelen',
    input: {
      naam: 'Hulpmiddelbouwvraag',
      schema: contract.Hulpmiddelbouwvraag,
      voorbeeld: { soort: 'hulpmiddelen_maand', tijdvak: '2026-10' },
    },
    output: GEDAAN,
    wijzig: async (tx, daad, { soort, tijdvak, ...gave }: contract.Hulpmiddelbouwvraag) => {
      const regio = kiesRegio(daad, gave.regio)
      const { id, sha256 } = await bouwHulpmiddelopgave(tx, { regio, soort, tijdvak }, daad.omgeving.klok.today())
      await noteer(tx, 'opgave.bouwen', id, regio, sha256)
      return { id }
    },
  },
  {
    ...leest,
    name: 'opgave.toon-hulpmiddeluitgaven',
    eis: ['NZA-8', 'NZA-9'],
    samenvatting: {
      nl: 'Toon de uitgaven aan hulpmiddelen en de landelijke ruimte',
      en: 'Show the spend on devices and the national room',
    },
    pad: '/opgaven/hulpmiddelen/uitgaven',
    vraag: { jaar: deel('Het jaar', '2026'), regio: REGIO },
    output: { naam: 'Uitgavenbeeld', schema: contract.Uitgavenbeeld, voorbeeld: null },
    lees: (daad, vraag) => {
      eisVraag(vraag, { jaar: isJaar, regio: isRegio })
      const vandaag = daad.omgeving.klok.today()
      const regio = kiesRegio(daad, vraag.regio)
      const jaar = Number(vraag.jaar ?? vandaag.slice(0, 4))
      return metLog(daad, regio, 'hulpmiddelen', (tx) => uitgavenbeeld(tx, regio, jaar, vandaag))
    },
  },
  {
    ...leest,
    name: 'opgave.toon-hulpmiddelregels',
    eis: ['NZA-8'],
    samenvatting: { nl: 'Toon de factuurregels achter een maand', en: 'Show the invoice lines behind a month' },
    pad: '/opgaven/hulpmiddelen/regels',
    vraag: {
      tijdvak: deel('De maand; verplicht', '2026-10'),
      categorie: deel('Alleen deze kolom', 'persoonsgebonden'),
      vanaf: VANAF,
      regio: REGIO,
    },
    output: { naam: 'Hulpmiddelregels', schema: contract.Hulpmiddelregels, voorbeeld: null },
    lees: (daad, { tijdvak = '', ...rest }) => {
      eisVraag({ tijdvak, ...rest }, { tijdvak: isTijdvak, categorie: isCategorie, vanaf: isGetal, regio: isRegio })
      const regio = kiesRegio(daad, rest.regio)
      const wat = { tijdvak, categorie: rest.categorie ?? null, vanaf: Number(rest.vanaf ?? 0) }
      return metLog(daad, regio, tijdvak, (tx) => regelsVan(tx, regio, wat))
    },
  },
  {
    ...leest,
    name: 'opgave.download-csv',
    eis: ['NZA-8'],
    samenvatting: { nl: 'Haal de CSV van een opgave hulpmiddelen op', en: 'Get the CSV of a report on devices' },
    pad: '/opgaven/{id}/csv',
    output: { naam: 'OpgaveGedaan', schema: OpgaveGedaan, voorbeeld: null },
    bestand: ['text/csv'],
    lees: ({ omgeving, context, id }): Promise<Bestand> =>
      inTransactie(omgeving.pool, context, async (tx) => {
        const csv = await leesCsv(tx, context.regios, id)
        if (!csv) throw new Weigering('onbekend')
        const log = { ...LOG, soort: 'opgave.lezen', actie: 'lezen', objectId: id, regio: csv.regio } as const
        await schrijfLogboek(tx, { ...log, bestandHash: csv.sha256, levensfase: 'verstrekken' })
        return { naam: csv.naam, mediatype: 'text/csv', inhoud: csv.inhoud }
      }),
  },
  {
    ...wijzigt,
    name: 'opgave.leg-ruimte-vast',
    eis: ['NZA-9'],
    samenvatting: { nl: 'Leg de landelijke ruimte voor hulpmiddelen vast', en: 'Record the national room for devices' },
    pad: '/opgaven/hulpmiddelen/ruimte',
    input: {
      naam: 'Ruimtevraag',
      schema: contract.Ruimtevraag,
      voorbeeld: { jaar: 2026, bedragCent: 100_000_000, vindplaats: 'Brief van VWS van 1 oktober 2025, bijlage 2' },
    },
    output: GEDAAN,
    wijzig: async (tx, daad, { regio: gevraagd, ...ruimte }: contract.Ruimtevraag) => {
      const regio = kiesRegio(daad, gevraagd)
      const id = await voegRuimteToe(tx, regio, { ...ruimte, vindplaats: ruimte.vindplaats.trim() })
      await noteer(tx, 'opgave.bouwen', id, regio)
      return { id }
    },
  },
]
