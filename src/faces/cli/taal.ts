/** The language of the CLI and its texts. JSON answers always hold both languages. */
import type { Tweetaligheid } from '../../platform/operatie.ts'

export type Taal = 'nl' | 'en'

/** `--taal` goes before the environment; without an English locale it is Dutch. */
export function kiesTaal(argumenten: readonly string[], omgeving: Readonly<Record<string, string | undefined>>): Taal {
  for (const [plaats, argument] of argumenten.entries()) {
    if (argument === '--') break
    const waarde = argument === '--taal' ? argumenten[plaats + 1] : /^--taal=(.*)$/.exec(argument)?.[1]
    if (waarde === 'nl' || waarde === 'en') return waarde
  }
  const locale = omgeving.LC_ALL || omgeving.LC_MESSAGES || omgeving.LANG || ''
  return /^en([_.@-]|$)/i.test(locale) ? 'en' : 'nl'
}

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

export const TEKST = {
  over: t(
    'Toetst pgb-aanvragen en rekent budget en beslistermijn uit, uitgelegd tot op het artikel.',
    'Tests pgb applications and calculates budget and term, explained to the article.',
  ),
  bestand: t(
    'bestand met één dossier als JSON; - of niets leest van standaardinvoer',
    'file with one dossier as JSON; - or nothing reads standard input',
  ),
  json: t('antwoord en fouten als JSON op standaarduitvoer', 'answer and errors as JSON on standard output'),
  ndjson: t('één dossier per regel in, één antwoord per regel uit', 'one dossier a line in, one answer a line out'),
  taal: t('taal van de tekst: nl of en', 'language of the text: nl or en'),
  hulp: t('toon deze hulp', 'show this help'),
  hulpBij: t('toon de hulp bij een opdracht', 'show the help of a command'),
  versie: t('toon de versie', 'show the version'),
  afsluitcodes: t(
    [
      'Afsluitcodes:',
      '  0  gedaan, welk advies er ook uit komt',
      '  1  gedaan, en er zijn gebreken: een regel van --ndjson ging niet',
      '  2  verkeerde invoer',
      '  3  recht of parameter ontbreekt voor dit dossier',
      '  4  geweigerd',
      '  5  interne fout',
    ].join('\n'),
    [
      'Exit codes:',
      '  0  done, whatever the advice',
      '  1  done, and there are defects: a line of --ndjson failed',
      '  2  wrong input',
      '  3  law or parameter missing for this dossier',
      '  4  refused',
      '  5  internal error',
    ].join('\n'),
  ),
  wacht: t('Plak een dossier en sluit af met Ctrl-D.', 'Paste a dossier and end with Ctrl-D.'),
} as const

/** Titles that commander writes in English by itself. */
export const HULPTITELS: Readonly<Record<string, Tweetaligheid>> = {
  'Usage:': t('Gebruik:', 'Usage:'),
  'Arguments:': t('Argumenten:', 'Arguments:'),
  'Options:': t('Opties:', 'Options:'),
  'Global Options:': t('Algemene opties:', 'Global options:'),
  'Commands:': t('Opdrachten:', 'Commands:'),
}
