/** Persons and their roles. */
import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { type Context, GEEN_REGIO, inTransactie, type Transactie } from '../db.ts'
import { foutcode } from '../startfout.ts'
import type { Gebruikersrol } from './gebruikersrol.ts'
import type { Persoon } from './inlogdienst.ts'

/** The internal id of a person who proved to be `iss` and `sub`; null when the account was closed. */
export async function kenGebruiker(pool: Pool, { iss, sub, weergavenaam }: Persoon): Promise<string | null> {
  const [rij] = await inTransactie(pool, GEEN_REGIO, (tx) =>
    tx.query<{ id: string; actief: boolean }>(
      `insert into platform.gebruiker (id, iss, sub, weergavenaam) values ($1, $2, $3, $4)
       on conflict (iss, sub) do update set weergavenaam = excluded.weergavenaam returning id, actief`,
      [randomUUID(), iss, sub, weergavenaam],
    ),
  )
  return rij?.actief ? rij.id : null
}

export interface Roltoekenning {
  readonly gebruiker: string
  readonly rol: Gebruikersrol
  /** Every region of a Wlz-uitvoerder is named. */
  readonly regios: readonly string[]
  readonly vanaf: string
  /** First day on which it no longer holds; null: until it is taken back. */
  readonly tot: string | null
}

export type Rolfout = 'rol-aan-uzelf' | 'niet-bevoegd' | 'onbekende-gebruiker' | 'ongeldige-periode'
type Roluitkomst = { readonly goed: readonly string[] } | { readonly fout: { readonly code: Rolfout } }

/** What the store refuses, by the code that PostgreSQL gives for it. */
const FOUT_PER_CODE: Readonly<Record<string, Rolfout>> = { '42501': 'niet-bevoegd', '23503': 'onbekende-gebruiker' }

/** Gives a role, all regions or none. Gives the ids of the rows. The store decides whether it may. */
export async function kenRolToe(pool: Pool, context: Context, toekenning: Roltoekenning): Promise<Roluitkomst> {
  const { gebruiker, rol, regios, vanaf, tot } = toekenning
  const ids = regios.map(() => randomUUID())
  try {
    await inTransactie(pool, context, (tx) =>
      tx.query(
        `insert into platform.roltoekenning (regio, id, gebruiker, rol, vanaf, tot, toegekend_door)
         select r.regio, r.id, $3, $4, $5::date, $6::date, $7 from unnest($1::text[], $2::text[]) as r (regio, id)`,
        [regios, ids, gebruiker, rol, vanaf, tot, context.gebruiker],
      ),
    )
    return { goed: ids }
  } catch (fout) {
    const eis = typeof fout === 'object' && fout !== null && 'constraint' in fout ? String(fout.constraint) : ''
    if (eis === 'niet_aan_zichzelf') return { fout: { code: 'rol-aan-uzelf' } }
    const code = foutcode(fout) === '23514' ? 'ongeldige-periode' : FOUT_PER_CODE[foutcode(fout)]
    if (code === undefined) throw fout
    return { fout: { code } }
  }
}

/** Number of the advisory lock under which a first beheerder is made: the letters "ozk" and a four. */
const SLOT = 0x6f7a6b04

/**
 * The first beheerder of these regions, named by who installs the program: after that beheerders name each other. Gives
 * the regions in which the role was given; a region that ever had a beheerder is passed by.
 */
export async function maakEersteBeheerder(
  pool: Pool,
  persoon: Persoon,
  regios: readonly string[],
  vanaf: string,
): Promise<readonly string[]> {
  const gebruiker = await kenGebruiker(pool, persoon)
  if (gebruiker === null) return []
  return inTransactie(pool, { ...GEEN_REGIO, regios }, async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [SLOT])
    const rijen = await tx.query<{ regio: string }>(
      `insert into platform.roltoekenning (regio, id, gebruiker, rol, vanaf, toegekend_door)
       select r.regio, gen_random_uuid()::text, $2, 'beheerder', $3::date, $4 from unnest($1::text[]) as r (regio)
       where not exists (select from platform.roltoekenning t where t.regio = r.regio and t.rol = 'beheerder')
       returning regio`,
      [regios, gebruiker, vanaf, GEEN_REGIO.gebruiker],
    )
    return rijen.map(({ regio }) => regio).sort()
  })
}

/** Takes a role back in the regions of the context. Works at the next request. Gives how many grants ended. */
export function trekRolIn(pool: Pool, context: Context, gebruiker: string, rol: Gebruikersrol): Promise<number> {
  return inTransactie(pool, context, async (tx) => {
    const rijen = await tx.query(
      `insert into platform.roleinde (regio, toekenning, gebruiker, ingetrokken_door)
       select regio, id, gebruiker, $4 from platform.roltoekenning
       where regio = any ($1::text[]) and gebruiker = $2 and rol = $3
       on conflict (regio, toekenning) do nothing returning toekenning`,
      [context.regios, gebruiker, rol, context.gebruiker],
    )
    return rijen.length
  })
}

/** Closes or opens an account. A closed account is out at its next request, and cannot log in. */
export async function zetActief(tx: Transactie, gebruiker: string, actief: boolean): Promise<boolean> {
  const rijen = await tx.query('update platform.gebruiker set actief = $2 where id = $1 returning id', [
    gebruiker,
    actief,
  ])
  return rijen.length === 1
}
