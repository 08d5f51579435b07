/** The commands that check a file and need no store. The room that does it is loaded when one of them runs. */
import type { Command } from 'commander'
import { leesPeildatum } from '../../../app/bestandscontroles.ts'
import type { Gebrek, Tweetaligheid, Weigering } from '../../../platform/operatie.ts'
import { weiger } from '../opdracht.ts'
import { TEKST } from '../taal.ts'
import { voegVoorwaardenToe } from './voorwaarden.ts'
import type { Bestandsgastheer, Declaratiewerk, Opgavewerk } from './werk.ts'

export const BESTANDSOPDRACHTEN = ['controleer-opgave', 'toets-declaraties', 'voorwaarden'] as const

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

const T = {
  kort: t('Controleer een maandopgave pgb', 'Check a monthly pgb report'),
  lang: t(
    'Controleer een maandopgave pgb van welk systeem ook, en noem elk gebrek met rij en kolom.',
    'Check a monthly pgb report of any system, and name every defect with row and column.',
  ),
  bestand: t('het CSV-bestand', 'the CSV file'),
  jaar: t('het budgetjaar, bijvoorbeeld 2026', 'the budget year, for instance 2026'),
  peildatum: t('de peildatum, bijvoorbeeld 2026-03-31', 'the reference date, for instance 2026-03-31'),
  declaraties: {
    kort: t('Toets een bestand met declaraties', 'Check a file of claims'),
    lang: t(
      'Toets elke declaratieregel aan contract, indicatie, voorwaarden en eerdere regels, en noem elke reden.',
      'Check each claim line against contract, indication, conditions and earlier lines, and name every reason.',
    ),
    bestand: t('de declaraties (CSV)', 'the claims (CSV)'),
    contracten: t('de contracten (CSV)', 'the contracts (CSV)'),
    indicaties: t('de indicaties (CSV)', 'the indications (CSV)'),
    eerder: t('eerdere declaraties (CSV)', 'earlier claims (CSV)'),
    uit: t('waar de bevindingen komen (CSV)', 'where the findings go (CSV)'),
    afsluitcodes: t(
      'Afsluitcodes:\n  0  geen bevindingen\n  1  er zijn bevindingen\n  2  verkeerde invoer, of een contract of indicatie is niet te lezen\n  5  interne fout',
      'Exit codes:\n  0  no findings\n  1  there are findings\n  2  wrong input, or a contract or indication cannot be read\n  5  internal error',
    ),
  },
  afsluitcodes: t(
    'Afsluitcodes:\n  0  geen fouten (waarschuwingen mogen)\n  1  er zijn fouten\n  2  verkeerde invoer\n  5  interne fout',
    'Exit codes:\n  0  no errors (warnings may be)\n  1  there are errors\n  2  wrong input\n  5  internal error',
  ),
} as const

export function voegBestandsopdrachtenToe(programma: Command, gastheer: Bestandsgastheer): void {
  voegOpgavecontroleToe(programma, gastheer)
  voegDeclaratietoetsToe(programma, gastheer)
  voegVoorwaardenToe(programma, gastheer)
}

function voegOpgavecontroleToe(programma: Command, gastheer: Bestandsgastheer): void {
  const { taal, stelIn, opties, stromen, klaar } = gastheer
  stelIn(programma.command('controleer-opgave'))
    .summary(T.kort[taal])
    .description(T.lang[taal])
    .usage(taal === 'nl' ? '<bestand> --jaar <jjjj> --peildatum <datum>' : '<file> --jaar <yyyy> --peildatum <date>')
    .argument(taal === 'nl' ? '[bestand]' : '[file]', T.bestand[taal])
    .option('--jaar <jjjj>', T.jaar[taal])
    .option('--peildatum <datum>', T.peildatum[taal])
    .option('--json', TEKST.json[taal])
    .addHelpText('after', `\n${T.afsluitcodes[taal]}`)
    .action(async (bestand: string | undefined, gekozen: Opgaveopties) => {
      const gelezen = leesOpgave(bestand, gekozen)
      if ('fouten' in gelezen) return klaar(await weiger(gelezen, opties, stromen))
      const { voerOpgavecontroleUit } = await import('./opgave.ts')
      klaar(await voerOpgavecontroleUit(gelezen, gastheer))
    })
}

function voegDeclaratietoetsToe(programma: Command, gastheer: Bestandsgastheer): void {
  const { taal, stelIn, opties, stromen, klaar } = gastheer
  const D = T.declaraties
  const bestand = taal === 'nl' ? '<bestand>' : '<file>'
  stelIn(programma.command('toets-declaraties'))
    .summary(D.kort[taal])
    .description(D.lang[taal])
    .usage(`${bestand} --contracten ${bestand} --indicaties ${bestand} [--eerder ${bestand}] [--uit ${bestand}]`)
    .argument(taal === 'nl' ? '[bestand]' : '[file]', D.bestand[taal])
    .option(`--contracten ${bestand}`, D.contracten[taal])
    .option(`--indicaties ${bestand}`, D.indicaties[taal])
    .option(`--eerder ${bestand}`, D.eerder[taal])
    .option(`--uit ${bestand}`, D.uit[taal])
    .option('--json', TEKST.json[taal])
    .addHelpText('after', `\n${D.afsluitcodes[taal]}`)
    .action(async (declaraties: string | undefined, gekozen: Omit<Declaratiewerk, 'declaraties'>) => {
      const gelezen = leesDeclaraties({ declaraties, ...gekozen })
      if ('fouten' in gelezen) return klaar(await weiger(gelezen, opties, stromen))
      const { voerDeclaratietoetsUit } = await import('./declaraties.ts')
      klaar(await voerDeclaratietoetsUit(gelezen, gastheer))
    })
}

function leesDeclaraties(
  gekozen: { readonly [K in keyof Declaratiewerk]?: string | undefined },
): Declaratiewerk | Weigering {
  const { declaraties = '', contracten = '', indicaties = '', eerder, uit } = gekozen
  const fouten: Gebrek[] = Object.entries({ declaraties, contracten, indicaties, eerder, uit })
    .filter(([, pad]) => pad === '')
    .map(([naam]) => ({
      pointer: `/${naam}`,
      code: 'bestand-ontbreekt',
      uitleg: { nl: `Noem het bestand: ${naam}.`, en: `Name the file: ${naam}.` },
    }))
  if (fouten.length > 0) return { code: 'ongeldige-invoer', fouten }
  return {
    declaraties,
    contracten,
    indicaties,
    ...(eerder === undefined ? {} : { eerder }),
    ...(uit === undefined ? {} : { uit }),
  }
}

interface Opgaveopties {
  readonly jaar?: string
  readonly peildatum?: string
}

/** Names everything that is missing or wrong at once. */
function leesOpgave(bestand: string | undefined, { jaar, peildatum }: Opgaveopties): Opgavewerk | Weigering {
  const fouten: Gebrek[] = []
  const gebrek = (pointer: string, code: string, nl: string, en: string) =>
    fouten.push({ pointer, code, uitleg: { nl, en } })
  if (bestand === undefined || bestand === '')
    gebrek('/bestand', 'bestand-ontbreekt', 'Noem het bestand.', 'Name the file.')
  if (jaar === undefined || !/^[12][0-9]{3}$/.test(jaar))
    gebrek('/jaar', 'ongeldig-jaar', 'Geef het budgetjaar: --jaar 2026.', 'Give the budget year: --jaar 2026.')
  const dag = leesPeildatum(peildatum)
  if (dag === null)
    gebrek(
      '/peildatum',
      'ongeldige-datum',
      'Geef een bestaande peildatum: --peildatum 2026-03-31.',
      'Give an existing reference date: --peildatum 2026-03-31.',
    )
  if (fouten.length > 0 || bestand === undefined || dag === null) return { code: 'ongeldige-invoer', fouten }
  return { bestand, jaar: Number(jaar), peildatum: dag }
}
