/** `ozk opgave`: its options. The store, and the driver of the database with it, is loaded when it runs. */

import type { Command } from 'commander'
import { leesPeildatum } from '../../app/bestandscontroles.ts'
import type { Gebrek, Tweetaligheid, Weigering } from '../../platform/operatie.ts'
import { weiger } from './opdracht.ts'
import type { Bouwopdracht } from './opgave-uitvoeren.ts'
import type { Inrichting } from './store/opdrachten.ts'
import { TEKST } from './taal.ts'

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

const T = {
  kort: t(
    'Bouw en controleer een maandopgave pgb uit de opslag',
    'Build and check a monthly pgb report from the store',
  ),
  lang: t(
    'Bouwt de maandopgave pgb van een regio zoals de besluiten haar op de peildatum maken en zoals zij op een moment bekend was. Dezelfde twee tijden geven dezelfde bytes.',
    'Builds the monthly pgb report of a region as the decisions make it on the reference date and as it was known at a moment. The same two times give the same bytes.',
  ),
  regio: t('code van de zorgkantoorregio', 'code of the zorgkantoor region'),
  peildatum: t('de peildatum, bijvoorbeeld 2026-10-31', 'the reference date, for instance 2026-10-31'),
  bekendOp: t(
    'moment waarop het bekend was, bijvoorbeeld 2026-11-09T07:02:00Z; zonder: nu',
    'moment at which it was known, for instance 2026-11-09T07:02:00Z; without: now',
  ),
  uit: t(
    'waar het bestand komt; zonder: alleen bouwen en controleren',
    'where the file goes; without: build and check only',
  ),
  afsluitcodes: t(
    'Afsluitcodes:\n  0  geen fouten (waarschuwingen mogen)\n  1  er zijn fouten\n  2  verkeerde invoer, of er is geen opslag\n  4  de opslag is niet te gebruiken\n  5  interne fout',
    'Exit codes:\n  0  no errors (warnings may be)\n  1  there are errors\n  2  wrong input, or there is no store\n  4  the store cannot be used\n  5  internal error',
  ),
} as const

type Opties = { readonly [K in keyof Bouwopdracht]?: string | undefined }

export const OPGAVEOPDRACHT = 'opgave'

export function voegOpgaveopdrachtToe(programma: Command, gastheer: Inrichting): void {
  const { taal, stelIn, opties, stromen, klaar } = gastheer
  stelIn(programma.command(OPGAVEOPDRACHT))
    .summary(T.kort[taal])
    .description(T.lang[taal])
    .usage(taal === 'nl' ? '--regio <code> --peildatum <datum>' : '--regio <code> --peildatum <date>')
    .option('--regio <code>', T.regio[taal])
    .option('--peildatum <datum>', T.peildatum[taal])
    .option('--bekend-op <moment>', T.bekendOp[taal])
    .option(taal === 'nl' ? '--uit <bestand>' : '--uit <file>', T.uit[taal])
    .option('--json', TEKST.json[taal])
    .addHelpText('after', `\n${T.afsluitcodes[taal]}`)
    .action(async (gekozen: Opties) => {
      const gelezen = leesOpties(gekozen)
      if ('fouten' in gelezen) return klaar(await weiger(gelezen, opties, stromen))
      const { voerOpgaveUit } = await import('./opgave-uitvoeren.ts')
      klaar(await voerOpgaveUit(gelezen, gastheer))
    })
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/

/** Names everything that is missing or wrong at once. */
function leesOpties({ regio = '', peildatum, bekendOp, uit }: Opties): Bouwopdracht | Weigering {
  const fouten: Gebrek[] = []
  const gebrek = (pointer: string, code: string, nl: string, en: string) =>
    fouten.push({ pointer, code, uitleg: { nl, en } })
  if (!/^[0-9]{4}$/.test(regio))
    gebrek('/regio', 'onbekende-regio', 'Geef de regio: --regio 5529.', 'Give the region: --regio 5529.')
  if (peildatum === undefined || leesPeildatum(peildatum) === null)
    gebrek(
      '/peildatum',
      'ongeldige-datum',
      'Geef een bestaande peildatum: --peildatum 2026-10-31.',
      'Give an existing reference date: --peildatum 2026-10-31.',
    )
  if (bekendOp !== undefined && !MOMENT.test(bekendOp))
    gebrek(
      '/bekendOp',
      'ongeldig-moment',
      'Geef het moment in UTC: --bekend-op 2026-11-09T07:02:00Z.',
      'Give the moment in UTC: --bekend-op 2026-11-09T07:02:00Z.',
    )
  if (uit === '') gebrek('/uit', 'bestand-ontbreekt', 'Noem het bestand: --uit.', 'Name the file: --uit.')
  if (fouten.length > 0 || peildatum === undefined) return { code: 'ongeldige-invoer', fouten }
  return {
    regio,
    peildatum,
    ...(bekendOp === undefined ? {} : { bekendOp }),
    ...(uit === undefined ? {} : { uit }),
  }
}
