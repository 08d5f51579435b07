/** Texts about the commands on the store: help and wrong options. */
import type { Tweetaligheid } from '../../../platform/operatie.ts'
import { invoerfout } from '../gebrek.ts'
import { IMPORTTEKST } from './importeer-teksten.ts'

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

export const STORETEKST = {
  kort: {
    herhaal: t('Reken genomen besluiten opnieuw uit', 'Replay decisions that were taken'),
    'controleer-keten': t('Bewijs dat het logboek heel is', 'Prove that the log is whole'),
    importeer: IMPORTTEKST.kort,
    controleer: t('Controleer de regels die in de opslag altijd gelden', 'Check what must always hold in the store'),
  },
  lang: {
    herhaal: t(
      'Rekent verzegelde beschikkingen opnieuw uit met de feiten van toen en de regels van dit programma. Zegt per beschikking of precies dezelfde bytes ontstaan, en legt anders elk verschil uit. Elke herhaling komt in het logboek.',
      'Replays sealed decisions with the facts of then and the rules of this program. Says for each whether the very same bytes come out, and explains every difference. Each replay is noted in the log.',
    ),
    'controleer-keten': t(
      'Rekent elke rij van het logboek na tegen haar zegel en tegen de checkpoints. Noemt de eerste rij die niet klopt.',
      'Checks each row of the log against its seal and against the checkpoints. Names the first row that is wrong.',
    ),
    importeer: IMPORTTEKST.lang,
    controleer: t(
      'Kijkt of de opslag klopt: elk besluit heeft een toets, een voorstel en een goedkeuring door twee mensen, rijen in het logboek, kloppende sommen en een eigen nummer. Noemt de eerste rijen die niet kloppen.',
      'Checks the store: each decision has a toets, a proposal and an approval by two people, rows in the log, sums that are right and a number of its own. Names the first rows that are wrong.',
    ),
  },
  kenmerken: t('[kenmerk...]', '[reference...]'),
  kenmerk: t('nummer van een zaak of kenmerk van een beschikking', 'number of a case or id of a decision'),
  alle: t('alle beschikkingen', 'all decisions'),
  steekproef: t('zoveel willekeurige beschikkingen (1 tot 10000)', 'so many random decisions (1 to 10000)'),
  zaad: t('hetzelfde zaad geeft dezelfde steekproef', 'the same seed gives the same sample'),
  regio: t('code van één zorgkantoorregio; zonder: alle', 'code of one zorgkantoor region; without: all'),
  checkpoints: t(
    'map met checkpoints buiten de database; zonder: checkpoints naast de opslag',
    'folder with checkpoints outside the database; without: checkpoints beside the store',
  ),
  herstel: t(
    'na het terugzetten van een back-up, met de server uit: maak van de rijen die weg zijn een gemerkt gat',
    'after a backup was put back, with the server stopped: make the rows that are gone a marked gap',
  ),
  afsluitcodes: t(
    [
      'Afsluitcodes:',
      '  0  gedaan, alles is gelijk of klopt',
      '  1  gedaan, en er is een verschil of iets klopt niet',
      '  2  verkeerde invoer, of er is nog geen opslag',
      '  4  geweigerd: de opslag is niet te gebruiken',
      '  5  interne fout',
    ].join('\n'),
    [
      'Exit codes:',
      '  0  done, all is equal or right',
      '  1  done, and there is a difference or something is wrong',
      '  2  wrong input, or there is no store yet',
      '  4  refused: the store cannot be used',
      '  5  internal error',
    ].join('\n'),
  ),
  fout: {
    keuze: invoerfout(
      'kies-beschikkingen',
      'Kies één van drie: een of meer kenmerken, --alle, of --steekproef met een aantal.',
      'Choose one of three: one or more references, --alle, or --steekproef with a number.',
    ),
    zaad: invoerfout(
      'ongeldig-zaad',
      '--zaad hoort bij --steekproef en heeft 1 tot 200 tekens.',
      '--zaad goes with --steekproef and has 1 to 200 characters.',
    ),
    steekproef: invoerfout(
      'ongeldige-steekproef',
      '--steekproef is een heel getal van 1 tot 10000.',
      '--steekproef is a whole number from 1 to 10000.',
    ),
    kenmerk: invoerfout(
      'ongeldig-kenmerk',
      'Een kenmerk is een zaaknummer (PGB-2026-000123) of het kenmerk van een zaak of beschikking. Gebruik nooit een BSN.',
      'A reference is a case number (PGB-2026-000123) or the id of a case or decision. Never use a BSN.',
    ),
    checkpoints: invoerfout('geen-map', '--checkpoints heeft een map nodig.', '--checkpoints needs a folder.'),
  },
} as const
