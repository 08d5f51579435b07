/** Invented accounts, one a role, for demo mode only. Production refuses them (PLT-3). */
import type { Pool } from 'pg'
import type { Config } from '../config.ts'
import { GEEN_REGIO, inTransactie } from '../db.ts'
import { Startfout } from '../startfout.ts'
import { kenGebruiker, kenRolToe } from './gebruiker.ts'
import { GEBRUIKERSROLLEN, type Gebruikersrol } from './gebruikersrol.ts'

/** One for each role, and a second beheerder: a role is given by two people. */
export type Demoaccount = Gebruikersrol | 'tweede-beheerder'

/** No provider can name itself so: it is no web address. */
export const DEMO_ISS = 'urn:open-zorgkantoor:demo'
const VANAF = '2020-01-01'

export const DEMO_NAMEN: Readonly<Record<Demoaccount, string>> = {
  consulent: 'Demi Voorbeeld (demo)',
  beoordelaar: 'Bas Proefstuk (demo)',
  inkoper: 'Ingrid Verzonnen (demo)',
  controller: 'Cas Sommetje (demo)',
  risicobeheer: 'Rianne Misschien (demo)',
  compliance: 'Coen Naderhand (demo)',
  'interne-audit': 'Iris Nakijker (demo)',
  beheerder: 'Bea Sleutelbos (demo)',
  'tweede-beheerder': 'Bram Medesleutel (demo)',
  toezichthouder: 'Toon Meekijker (demo)',
}

const ACCOUNTS: readonly Demoaccount[] = [...GEBRUIKERSROLLEN, 'tweede-beheerder']

export function isDemoaccount(waarde: unknown): waarde is Demoaccount {
  return ACCOUNTS.some((account) => account === waarde)
}

/** Throws in production, also when the check at the start was passed by. */
export function weigerDemoInProductie(config: Pick<Config, 'modus'>): void {
  if (config.modus !== 'productie') return
  throw new Startfout(
    'productie-demoaccounts',
    'Demoaccounts zijn in productie niet toegestaan. Zet OZK_DEMO_ACCOUNTS uit.',
    'Demo accounts are not allowed in production. Turn OZK_DEMO_ACCOUNTS off.',
  )
}

/** Makes the account of each role with that role in these regions. Can be repeated. */
export async function maakDemoaccounts(
  pool: Pool,
  config: Pick<Config, 'modus'>,
  regios: readonly string[],
): Promise<ReadonlyMap<Demoaccount, string>> {
  weigerDemoInProductie(config)
  const gevonden = new Map<Demoaccount, string>()
  for (const account of ACCOUNTS) {
    const rol = account === 'tweede-beheerder' ? 'beheerder' : account
    const gebruiker = await kenGebruiker(pool, { iss: DEMO_ISS, sub: account, weergavenaam: DEMO_NAMEN[account] })
    if (gebruiker === null) continue
    gevonden.set(account, gebruiker)
    await geefDemorol(pool, regios, gebruiker, rol)
  }
  return gevonden
}

/** Gives an invented person this role where he has none yet. Can be repeated. */
export async function geefDemorol(
  pool: Pool,
  regios: readonly string[],
  gebruiker: string,
  rol: Gebruikersrol,
): Promise<void> {
  const ontbrekend = await zonderRol(pool, regios, gebruiker)
  const context = { ...GEEN_REGIO, regios: ontbrekend }
  if (ontbrekend.length > 0)
    await kenRolToe(pool, context, { gebruiker, rol, regios: ontbrekend, vanaf: VANAF, tot: null })
}

/** A role that a beheerder of the demo took back is not given anew at the next start. */
async function zonderRol(pool: Pool, regios: readonly string[], gebruiker: string): Promise<string[]> {
  const rijen = await inTransactie(pool, { ...GEEN_REGIO, regios }, (tx) =>
    tx.query<{ regio: string }>(
      `select r.regio from unnest($1::text[]) as r (regio) where not exists (
         select from platform.roltoekenning t where t.regio = r.regio and t.gebruiker = $2) order by 1`,
      [regios, gebruiker],
    ),
  )
  return rijen.map(({ regio }) => regio)
}
