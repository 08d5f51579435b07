/** What the screens of oversight know of the program itself; secrets are never part of it. */
import { REGELSET } from '../pgb/index.ts'
import type { Config } from '../platform/config.ts'
import type { Zegelomgeving } from '../platform/logboek/index.ts'

export interface Systeem {
  readonly programma: string
  readonly modus: Config['modus']
  readonly opslag: 'eigen' | 'server'
  readonly regelset: { readonly versie: string; readonly hash: string }
  readonly virusscanner: boolean
  /** Names as in the configuration, values as a person reads them. */
  readonly instellingen: readonly { readonly naam: string; readonly waarde: string }[]
}

export interface Toezichtomgeving extends Zegelomgeving {
  readonly systeem: Systeem
}

/** What may be shown. A key, a secret, a connection text and whatever comes later is not on it. */
const TOONBAAR: readonly (keyof Config)[] = [
  'modus',
  'host',
  'port',
  'publiekeUrl',
  'achterProxy',
  'datamap',
  'checkpointMap',
  'logniveau',
  'oidcIssuer',
  'oidcClient',
  'oidcAcr',
  'oidcInterneHosts',
  'demoAccounts',
  'demoPersonen',
]

export function systeemVan(config: Config, programma: string, isEigen: boolean, virusscanner: boolean): Systeem {
  return {
    programma,
    modus: config.modus,
    opslag: isEigen ? 'eigen' : 'server',
    regelset: { versie: REGELSET.versie, hash: REGELSET.hash },
    virusscanner,
    instellingen: TOONBAAR.map((naam) => ({ naam, waarde: inWoorden(config[naam]) })),
  }
}

function inWoorden(waarde: Config[keyof Config]): string {
  if (waarde === null) return '–'
  return typeof waarde === 'boolean' ? (waarde ? 'ja' : 'nee') : String(waarde)
}
