/**
 * Register of processing activities (GDPR article 30) as data. A log row names a version of an activity, so that what
 * the activity meant at that moment can always be found: a version never changes, a change is a next version.
 */

export interface Activiteit {
  readonly uri: string
  readonly versie: number
  /** First day of this version, `jjjj-mm-dd`. */
  readonly vanaf: string
  readonly naam: { readonly nl: string; readonly en: string }
  /** Codes of the purposes for which the activity may be done. */
  readonly doelen: readonly Doel[]
  readonly grondslag: string
  readonly gevoeligheid: Gevoeligheid
}

/** Class of the data that is processed (NEN 7513 ParticipantObjectSensitivity). */
export type Gevoeligheid = 'bsn' | 'gezondheid' | 'financieel' | 'intern'

const DOELEN = {
  'pgb-beoordelen': { nl: 'een aanvraag voor een pgb beoordelen', en: 'assessing an application for a budget' },
  'pgb-beslissen': { nl: 'beslissen over een pgb', en: 'deciding on a budget' },
  'pgb-informeren': { nl: 'u schrijven over uw pgb', en: 'writing to you about your budget' },
  'pgb-beheren': { nl: 'een lopend pgb bijhouden', en: 'keeping up a running budget' },
  'werk-verdelen': { nl: 'het werk verdelen', en: 'dividing the work' },
  'zorg-inkopen': { nl: 'zorg inkopen en controleren', en: 'buying care and checking it' },
  controle: { nl: 'het werk controleren', en: 'checking the work' },
  toegang: { nl: 'regelen wie bij de gegevens mag', en: 'deciding who may use the data' },
  beheer: { nl: 'het systeem beheren', en: 'running the system' },
  inzage: { nl: 'u laten zien wie uw gegevens zag', en: 'showing you who saw your data' },
  anders: { nl: 'een ander doel', en: 'another purpose' },
} as const

export type Doel = keyof typeof DOELEN

const WLZ_PGB = 'artikel 3.3.3 Wet langdurige zorg; artikel 6, eerste lid, onderdeel e, AVG'
const BEVEILIGING = 'artikel 32 AVG; Baseline Informatiebeveiliging Overheid'

export const ACTIVITEITEN = {
  pgbBeoordelen: 'urn:ozk:verwerking:pgb-beoordelen',
  pgbBeslissen: 'urn:ozk:verwerking:pgb-beslissen',
  pgbBrief: 'urn:ozk:verwerking:pgb-brief',
  werklijst: 'urn:ozk:verwerking:werklijst',
  opgaven: 'urn:ozk:verwerking:opgaven',
  inkoop: 'urn:ozk:verwerking:inkoop',
  aanmelden: 'urn:ozk:verwerking:aanmelden',
  beheer: 'urn:ozk:verwerking:beheer',
  logboek: 'urn:ozk:verwerking:logboek',
} as const

export const REGISTER: readonly Activiteit[] = [
  {
    uri: ACTIVITEITEN.pgbBeoordelen,
    versie: 1,
    vanaf: '2026-01-01',
    naam: { nl: 'Aanvraag pgb beoordelen', en: 'Assess an application for a personal budget' },
    doelen: ['pgb-beoordelen', 'pgb-beheren', 'werk-verdelen', 'controle', 'anders'],
    grondslag: WLZ_PGB,
    gevoeligheid: 'gezondheid',
  },
  {
    uri: ACTIVITEITEN.pgbBeslissen,
    versie: 1,
    vanaf: '2026-01-01',
    naam: { nl: 'Beslissen over een pgb', en: 'Decide on a personal budget' },
    doelen: ['pgb-beslissen', 'pgb-beoordelen', 'pgb-beheren', 'controle', 'anders'],
    grondslag: WLZ_PGB,
    gevoeligheid: 'gezondheid',
  },
  {
    uri: ACTIVITEITEN.pgbBrief,
    versie: 1,
    vanaf: '2026-01-01',
    naam: { nl: 'Brief over een pgb maken en sturen', en: 'Make and send a letter about a personal budget' },
    doelen: ['pgb-informeren', 'pgb-beslissen', 'pgb-beheren', 'anders'],
    grondslag: WLZ_PGB,
    gevoeligheid: 'gezondheid',
  },
  {
    uri: ACTIVITEITEN.werklijst,
    versie: 1,
    vanaf: '2026-01-01',
    naam: { nl: 'Werklijst tonen', en: 'Show the worklist' },
    doelen: ['werk-verdelen', 'pgb-beoordelen', 'pgb-beslissen', 'pgb-beheren', 'controle', 'anders'],
    grondslag: WLZ_PGB,
    gevoeligheid: 'gezondheid',
  },
  {
    uri: ACTIVITEITEN.opgaven,
    versie: 1,
    vanaf: '2026-01-01',
    naam: { nl: 'Opgaven aan de NZa', en: 'Reports to the NZa' },
    doelen: ['controle', 'anders'],
    grondslag: 'artikel 62 en 68 Wet marktordening gezondheidszorg',
    gevoeligheid: 'gezondheid',
  },
  {
    uri: ACTIVITEITEN.inkoop,
    versie: 1,
    vanaf: '2026-01-01',
    naam: { nl: 'Zorg in natura inkopen', en: 'Buy care in kind' },
    doelen: ['zorg-inkopen', 'controle', 'anders'],
    grondslag: 'artikel 4.2.2 Wet langdurige zorg; artikel 6, eerste lid, onderdeel e, AVG',
    gevoeligheid: 'financieel',
  },
  {
    uri: ACTIVITEITEN.aanmelden,
    versie: 1,
    vanaf: '2026-01-01',
    naam: { nl: 'Aanmelden en rechten van medewerkers', en: 'Sign-in and rights of staff' },
    doelen: ['toegang', 'beheer', 'anders'],
    grondslag: BEVEILIGING,
    gevoeligheid: 'intern',
  },
  {
    uri: ACTIVITEITEN.beheer,
    versie: 1,
    vanaf: '2026-01-01',
    naam: { nl: 'Beheer van het systeem', en: 'Running the system' },
    doelen: ['beheer', 'controle', 'anders'],
    grondslag: BEVEILIGING,
    gevoeligheid: 'intern',
  },
  {
    uri: ACTIVITEITEN.logboek,
    versie: 1,
    vanaf: '2026-01-01',
    naam: { nl: 'Logboek lezen en nazien', en: 'Read and review the log' },
    doelen: ['controle', 'inzage', 'beheer', 'anders'],
    grondslag: 'artikel 15 AVG; NEN 7513',
    gevoeligheid: 'gezondheid',
  },
]

/** The last version of an activity, or undefined for a name that is not in the register. */
export function zoekActiviteit(uri: string): Activiteit | undefined {
  return REGISTER.filter((activiteit) => activiteit.uri === uri).sort((a, b) => b.versie - a.versie)[0]
}

export function versieUri({ uri, versie }: Activiteit): string {
  return `${uri}:v${versie}`
}

/** The activity of a log row, by the URI of its version. */
export function activiteitVan(verwijzing: string): Activiteit | undefined {
  return REGISTER.find((activiteit) => versieUri(activiteit) === verwijzing)
}

export function isDoel(code: string): code is Doel {
  return Object.hasOwn(DOELEN, code)
}

/** The purpose in plain words, for the person whose data it was. */
export function doelInWoorden(code: string): { readonly nl: string; readonly en: string } {
  return isDoel(code) ? DOELEN[code] : { nl: code, en: code }
}
