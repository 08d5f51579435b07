/**
 * Configuration: defaults, then ozk.config.json, then environment, then flags. Read here and nowhere else, checked
 * whole at the start, and handed on as a value.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isFaalpunt } from './faalpunt.ts'
import { foutmelding, Startfout, Startfouten } from './startfout.ts'

export const MODI = ['demo', 'productie'] as const
export const LOGNIVEAUS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type Modus = (typeof MODI)[number]
export type Logniveau = (typeof LOGNIVEAUS)[number]

export interface Config {
  /** TCP port of the web server; 0 lets the system choose. */
  readonly port: number
  readonly host: string
  readonly modus: Modus
  /** Server to use instead of the embedded one; its role migrates. Null: embedded PostgreSQL. */
  readonly databaseUrl: string | null
  /** Own connection text of the writing and the reading login role; null: derived from `databaseUrl`. */
  readonly appUrl: string | null
  readonly lezerUrl: string | null
  /** Folder of the embedded store; null: the project's own .ozk, or the system's state folder when that is closed. */
  readonly datamap: string | null
  /** Folder outside the database for the checkpoints of the log; null: in the folder of the store. */
  readonly checkpointMap: string | null
  readonly logniveau: Logniveau
  readonly oidcIssuer: string | null
  /** Who we are at the identity provider, and how we prove it: a private JWK, or a secret. */
  readonly oidcClient: string | null
  readonly oidcSleutel: string | null
  readonly oidcGeheim: string | null
  /** Levels of assurance of which a login must bear one, with spaces between them; null: any. */
  readonly oidcAcr: string | null
  /** Host names of the provider that may have a private address, with commas between them. */
  readonly oidcInterneHosts: string | null
  /** The system key: 32 bytes in base64; null: outside production one is made next to the store. */
  readonly sleutel: string | null
  /** Where a virus scanner answers (`virusscanner.ts` says how it is written); null: documents are not scanned. */
  readonly virusscanner: string | null
  /** Whether invented accounts may log in: on in demo mode, refused in production. */
  readonly demoAccounts: boolean
  /** How many invented persons an empty demo gets; 0: none. */
  readonly demoPersonen: number
  /** The address as the world sees it; null: the one of this server. */
  readonly publiekeUrl: string | null
  /** True only behind a proxy of our own, whose X-Forwarded headers may be believed. */
  readonly achterProxy: boolean
  /** Where messages to outside go; null: they wait. */
  readonly uitberichtUrl: string | null
  /** Host names, with a comma between, that messages may go to although their address is a private one. */
  readonly uitberichtInterneHosts: string | null
  /** Bearer token for the receiver of messages. */
  readonly uitberichtGeheim: string | null
  /** A place where the program is to fail, for a test; and the switch without which that is refused. */
  readonly faalpunt: string | null
  readonly isProef: boolean
}

interface Instelling {
  readonly sleutel: keyof Config
  readonly omgeving: readonly string[]
  /** Null for a secret: who lists the processes of the machine can read a flag. */
  readonly vlag: string | null
  /** Gives the value, or a sentence that says what is allowed. */
  readonly lees: (ruw: unknown) => { waarde: string | number | boolean } | { eis: string }
}

const DEFAULTS: Config = {
  port: 8080,
  host: 'localhost',
  modus: 'demo',
  databaseUrl: null,
  appUrl: null,
  lezerUrl: null,
  datamap: null,
  checkpointMap: null,
  logniveau: 'warn',
  oidcIssuer: null,
  oidcClient: null,
  oidcSleutel: null,
  oidcGeheim: null,
  oidcAcr: null,
  oidcInterneHosts: null,
  sleutel: null,
  virusscanner: null,
  demoAccounts: false,
  demoPersonen: 1_500,
  publiekeUrl: null,
  achterProxy: false,
  uitberichtUrl: null,
  uitberichtInterneHosts: null,
  uitberichtGeheim: null,
  faalpunt: null,
  isProef: false,
}

/** Where two names are given the last wins: our own name above the general one of a hosting platform. */
const INSTELLINGEN: readonly Instelling[] = [
  { sleutel: 'port', omgeving: ['PORT', 'OZK_PORT'], vlag: 'port', lees: leesPoort },
  { sleutel: 'host', omgeving: ['OZK_HOST'], vlag: 'host', lees: leesHost },
  { sleutel: 'modus', omgeving: ['OZK_MODUS'], vlag: 'modus', lees: (ruw) => leesKeuze(ruw, MODI) },
  { sleutel: 'databaseUrl', omgeving: ['DATABASE_URL'], vlag: 'database-url', lees: leesDatabaseUrl },
  { sleutel: 'appUrl', omgeving: ['OZK_APP_URL'], vlag: 'app-url', lees: leesDatabaseUrl },
  { sleutel: 'lezerUrl', omgeving: ['OZK_LEZER_URL'], vlag: 'lezer-url', lees: leesDatabaseUrl },
  { sleutel: 'datamap', omgeving: ['OZK_DATA'], vlag: 'data', lees: leesMap },
  { sleutel: 'checkpointMap', omgeving: ['OZK_CHECKPOINTS'], vlag: 'checkpoints', lees: leesMap },
  { sleutel: 'logniveau', omgeving: ['OZK_LOG'], vlag: 'log', lees: (ruw) => leesKeuze(ruw, LOGNIVEAUS) },
  { sleutel: 'oidcIssuer', omgeving: ['OZK_OIDC_ISSUER'], vlag: 'oidc-issuer', lees: leesWebadres },
  { sleutel: 'oidcClient', omgeving: ['OZK_OIDC_CLIENT'], vlag: 'oidc-client', lees: leesTekst },
  { sleutel: 'oidcSleutel', omgeving: ['OZK_OIDC_SLEUTEL'], vlag: null, lees: leesTekst },
  { sleutel: 'oidcGeheim', omgeving: ['OZK_OIDC_GEHEIM'], vlag: null, lees: leesTekst },
  { sleutel: 'oidcAcr', omgeving: ['OZK_OIDC_ACR'], vlag: 'oidc-acr', lees: leesTekst },
  { sleutel: 'oidcInterneHosts', omgeving: ['OZK_OIDC_INTERNE_HOSTS'], vlag: 'oidc-interne-hosts', lees: leesTekst },
  { sleutel: 'sleutel', omgeving: ['OZK_SLEUTEL'], vlag: null, lees: leesTekst },
  { sleutel: 'virusscanner', omgeving: ['OZK_VIRUSSCANNER'], vlag: 'virusscanner', lees: leesTekst },
  { sleutel: 'publiekeUrl', omgeving: ['OZK_PUBLIEKE_URL'], vlag: 'publieke-url', lees: leesWebadres },
  { sleutel: 'achterProxy', omgeving: ['OZK_ACHTER_PROXY'], vlag: 'achter-proxy', lees: leesJaNee },
  { sleutel: 'demoAccounts', omgeving: ['OZK_DEMO_ACCOUNTS'], vlag: 'demo-accounts', lees: leesJaNee },
  { sleutel: 'demoPersonen', omgeving: ['OZK_DEMO_PERSONEN'], vlag: 'demo-personen', lees: leesAantal },
  { sleutel: 'uitberichtUrl', omgeving: ['OZK_UITBERICHT_URL'], vlag: 'uitbericht-url', lees: leesWebadres },
  {
    sleutel: 'uitberichtInterneHosts',
    omgeving: ['OZK_UITBERICHT_INTERNE_HOSTS'],
    vlag: 'uitbericht-interne-hosts',
    lees: leesTekst,
  },
  { sleutel: 'uitberichtGeheim', omgeving: ['OZK_UITBERICHT_GEHEIM'], vlag: null, lees: leesTekst },
  { sleutel: 'faalpunt', omgeving: ['OZK_FAALPUNT'], vlag: null, lees: leesFaalpunt },
  { sleutel: 'isProef', omgeving: ['OZK_PROEF'], vlag: null, lees: leesJaNee },
]

export interface Configbronnen {
  readonly map: string
  readonly omgeving: Readonly<Record<string, string | undefined>>
  readonly vlaggen: readonly string[]
}

/** Reads all sources. Throws `Startfouten` with every defect; the value of a setting is never echoed. */
export function readConfig(bronnen: Configbronnen): Config {
  const fouten: Startfout[] = []
  const gekozen: Partial<Record<keyof Config, string | number | boolean>> = {}
  const zet = (instelling: Instelling, ruw: unknown, plaats: string): void => {
    const uitkomst = instelling.lees(ruw)
    if ('waarde' in uitkomst) gekozen[instelling.sleutel] = uitkomst.waarde
    else fouten.push(configfout(plaats, `dit moet zijn: ${uitkomst.eis}.`, `this must be: ${uitkomst.eis}.`))
  }

  const vlaggen = readVlaggen(bronnen.vlaggen, fouten)
  const bestand = readBestand(bronnen.map, vlaggen.get('config'), fouten)
  for (const [sleutel, ruw] of Object.entries(bestand)) {
    const instelling = INSTELLINGEN.find((kandidaat) => kandidaat.sleutel === sleutel)
    if (instelling) zet(instelling, ruw, `ozk.config.json /${sleutel}`)
    else fouten.push(configfout(`ozk.config.json /${sleutel}`, 'deze naam bestaat niet.', 'no setting has this name.'))
  }
  for (const instelling of INSTELLINGEN) {
    for (const naam of instelling.omgeving) {
      const ruw = bronnen.omgeving[naam]
      if (ruw !== undefined && ruw !== '') zet(instelling, ruw, naam)
    }
    const ruw = instelling.vlag === null ? undefined : vlaggen.get(instelling.vlag)
    if (ruw !== undefined) zet(instelling, ruw, `--${instelling.vlag}`)
  }
  if (fouten.length > 0) throw new Startfouten(fouten)
  const basis = { ...DEFAULTS, ...gekozen } as Config
  const config = { ...basis, demoAccounts: basis.modus === 'demo', ...gekozen } as Config
  return config.datamap === null ? config : { ...config, datamap: resolve(bronnen.map, config.datamap) }
}

function configfout(plaats: string, nl: string, en: string): Startfout {
  return new Startfout('ongeldige-instelling', `${plaats}: ${nl}`, `${plaats}: ${en}`)
}

function readVlaggen(vlaggen: readonly string[], fouten: Startfout[]): Map<string, string> {
  const bekend = new Set<string | null>(['config', ...INSTELLINGEN.map((instelling) => instelling.vlag)])
  const gevonden = new Map<string, string>()
  for (let i = 0; i < vlaggen.length; i++) {
    const [, naam = '', waarde] = /^--([a-z-]+)(?:=(.*))?$/s.exec(vlaggen[i] ?? '') ?? []
    if (!bekend.has(naam)) {
      fouten.push(configfout(naam ? `--${naam}` : `argument ${i + 1}`, 'deze vlag bestaat niet.', 'no such flag.'))
      continue
    }
    const gegeven = waarde ?? vlaggen[++i]
    if (gegeven === undefined) fouten.push(configfout(`--${naam}`, 'de waarde ontbreekt.', 'its value is missing.'))
    else gevonden.set(naam, gegeven)
  }
  return gevonden
}

function readBestand(map: string, gevraagd: string | undefined, fouten: Startfout[]): Record<string, unknown> {
  const pad = gevraagd === undefined ? join(map, 'ozk.config.json') : resolve(map, gevraagd)
  if (!existsSync(pad)) {
    if (gevraagd !== undefined) fouten.push(configfout(pad, 'dit bestand bestaat niet.', 'this file does not exist.'))
    return {}
  }
  try {
    const inhoud: unknown = JSON.parse(readFileSync(pad, 'utf8'))
    if (typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud)) return { ...inhoud }
    fouten.push(configfout(pad, 'dit moet een JSON-object zijn.', 'this must be a JSON object.'))
  } catch (fout) {
    const reden = fout instanceof SyntaxError ? 'JSON' : foutmelding(fout)
    fouten.push(configfout(pad, `niet te lezen (${reden}).`, `cannot be read (${reden}).`))
  }
  return {}
}

function leesPoort(ruw: unknown): ReturnType<Instelling['lees']> {
  const tekst = typeof ruw === 'number' ? String(ruw) : ruw
  if (typeof tekst === 'string' && /^\d{1,5}$/.test(tekst) && Number(tekst) <= 65_535) return { waarde: Number(tekst) }
  return { eis: '0 – 65535' }
}

function leesHost(ruw: unknown): ReturnType<Instelling['lees']> {
  return typeof ruw === 'string' && /^[0-9A-Za-z.:-]+$/.test(ruw) ? { waarde: ruw } : { eis: 'localhost, 0.0.0.0, ::' }
}

function leesKeuze(ruw: unknown, keuzes: readonly string[]): ReturnType<Instelling['lees']> {
  return typeof ruw === 'string' && keuzes.includes(ruw) ? { waarde: ruw } : { eis: keuzes.join(' | ') }
}

function leesMap(ruw: unknown): ReturnType<Instelling['lees']> {
  return typeof ruw === 'string' && ruw.trim() !== '' && !ruw.includes('\0') ? { waarde: ruw } : { eis: '/pad/map' }
}

function leesJaNee(ruw: unknown): ReturnType<Instelling['lees']> {
  if (ruw === true || ruw === 'ja' || ruw === '1' || ruw === 'true') return { waarde: true }
  if (ruw === false || ruw === 'nee' || ruw === '0' || ruw === 'false') return { waarde: false }
  return { eis: 'ja | nee' }
}

function leesDatabaseUrl(ruw: unknown): ReturnType<Instelling['lees']> {
  const eis = 'postgres://gebruiker:wachtwoord@server:5432/database'
  if (typeof ruw !== 'string' || !URL.canParse(ruw)) return { eis }
  const url = new URL(ruw)
  const isPostgres = url.protocol === 'postgres:' || url.protocol === 'postgresql:'
  return isPostgres && url.pathname.length > 1 ? { waarde: ruw } : { eis }
}

function leesWebadres(ruw: unknown): ReturnType<Instelling['lees']> {
  if (typeof ruw !== 'string' || !URL.canParse(ruw)) return { eis: 'https://…' }
  const url = new URL(ruw)
  const isLokaal = url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return url.protocol === 'https:' || isLokaal ? { waarde: ruw } : { eis: 'https://…' }
}

function leesFaalpunt(ruw: unknown): ReturnType<Instelling['lees']> {
  return typeof ruw === 'string' && isFaalpunt(ruw) ? { waarde: ruw } : { eis: 'naam:kill | naam:fout | naam:traag' }
}

/** Any text of one line; the value is not shown in an error. */
function leesTekst(ruw: unknown): ReturnType<Instelling['lees']> {
  return typeof ruw === 'string' && ruw.trim() !== '' && !/\p{Cc}/u.test(ruw) ? { waarde: ruw } : { eis: 'tekst' }
}

function leesAantal(ruw: unknown): ReturnType<Instelling['lees']> {
  const tekst = typeof ruw === 'number' ? String(ruw) : ruw
  const kan = typeof tekst === 'string' && /^\d{1,4}$/.test(tekst)
  return kan ? { waarde: Number(tekst) } : { eis: '0 … 9999' }
}
