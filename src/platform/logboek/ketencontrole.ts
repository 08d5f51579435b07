/**
 * The check of the chain that somebody asks for on the screen. It goes on behind it; who asked, when and what came out are
 * rows. How far it is, only the server that does it knows: after a stop it shows as cut off, and one asks again.
 */
import { randomUUID } from 'node:crypto'
import type { Ketencontrole, KetencontrolesAntwoord } from '../contract.ts'
import { type Context, inTransactie, type Transactie } from '../db.ts'
import type { Ketenuitslag } from './bevinding.ts'
import type { Zegelomgeving } from './bewijs.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { controleerKeten } from './keten.ts'
import { ACTIVITEITEN } from './register.ts'
import { leesMetLog, schrijfLogboek } from './schrijven.ts'

interface Loop {
  rijen: number
  totaal: number
}

/** What runs in this process, by the id of the check. */
const LOPEND = new Map<string, Loop>()

function gebeurtenis(actie: Gebeurtenis['actie'], objectId: string): Gebeurtenis {
  return {
    soort: 'logboek.controleer-keten',
    actie,
    uitkomst: 'gelukt',
    objectSoort: 'logboek',
    objectId,
    doel: 'controle',
    activiteit: ACTIVITEITEN.logboek,
    regio: null,
  }
}

/** Notes who asks; `voerControleUit` does the work once this is committed. */
export async function vraagControle(tx: Transactie): Promise<{ id: string; aantal: number }> {
  const id = randomUUID()
  await tx.query("insert into logboek.ketencontrole (regio, id) values ('landelijk', $1)", [id])
  await schrijfLogboek(tx, gebeurtenis('uitvoeren', id))
  return { id, aantal: 0 }
}

export async function voerControleUit(omgeving: Zegelomgeving, context: Context, id: string): Promise<void> {
  const loop: Loop = { rijen: 0, totaal: 0 }
  LOPEND.set(id, loop)
  try {
    loop.totaal = await telZegels(omgeving)
    const uitslag = await controleerKeten(omgeving.pool, omgeving.checkpointMap, omgeving.publiek, (rijen) => {
      loop.rijen = rijen
    })
    await bewaar(omgeving, context, id, uitslag.goed ? 'goed' : 'fout', uitslag)
  } catch {
    // Why, the log of the program tells; here stands that nothing was proven.
    await bewaar(omgeving, context, id, 'mislukt', NIETS).catch(() => {})
  } finally {
    LOPEND.delete(id)
  }
}

const NIETS: Ketenuitslag = {
  goed: false,
  rijen: 0,
  partities: 0,
  checkpoints: 0,
  onverzegeld: 0,
  bevindingen: [],
  gaten: [],
}
const BEVINDINGEN_MAX = 50

/** Of the whole country: one tree that somebody cannot see whole cannot be proven. */
async function telZegels({ pool }: Zegelomgeving): Promise<number> {
  const [rij] = await inTransactie(pool, { regios: [], gebruiker: 'systeem', rol: 'verzegelaar' }, (tx) =>
    tx.query<{ aantal: number }>(
      'select coalesce(sum(n), 0)::bigint as aantal from (select max(volgnummer) as n from logboek.zegel group by regio, maand) as z',
    ),
  )
  return rij?.aantal ?? 0
}

async function bewaar(
  { pool }: Zegelomgeving,
  context: Context,
  id: string,
  uitkomst: 'goed' | 'fout' | 'mislukt',
  { rijen, partities, checkpoints, onverzegeld, bevindingen }: Ketenuitslag,
): Promise<void> {
  const gevonden = bevindingen
    .slice(0, BEVINDINGEN_MAX)
    .map(({ code, regio, maand, volgnummer }) => ({ code, regio, maand, volgnummer }))
  await inTransactie(pool, context, async (tx) => {
    await tx.query(
      `insert into logboek.ketenuitslag
         (regio, controle, uitkomst, rijen, partities, checkpoints, onverzegeld, bevindingen)
       values ('landelijk', $1, $2, $3, $4, $5, $6, $7::jsonb)`,
      [id, uitkomst, rijen, partities, checkpoints, onverzegeld, JSON.stringify(gevonden)],
    )
    await schrijfLogboek(tx, { ...gebeurtenis('uitvoeren', id), deel: [`uitslag-${uitkomst}`], aantal: rijen })
  })
}

type Rij = Omit<Ketencontrole, 'stand' | 'totaal'> & { readonly uitkomst: 'goed' | 'fout' | 'mislukt' | null }

/** The last twenty, newest first. */
export async function toonControles({ pool }: Zegelomgeving, context: Context): Promise<KetencontrolesAntwoord> {
  // Looked at before the rows are: a check that ends in between is still running for this answer.
  const lopend = new Map(LOPEND)
  const rijen = await leesMetLog(pool, context, gebeurtenis('lezen', 'controles'), (tx) => tx.query<Rij>(CONTROLES))
  return {
    controles: rijen.map(({ uitkomst, ...rij }) => {
      const loop = lopend.get(rij.id)
      if (uitkomst !== null) return { ...rij, stand: uitkomst, totaal: rij.rijen }
      return { ...rij, ...(loop ?? { totaal: 0 }), stand: loop ? ('loopt' as const) : ('afgebroken' as const) }
    }),
  }
}

const CONTROLES = `select c.id, json_build_object('id', c.door, 'naam', p.weergavenaam) as door,
    to_char(c.begonnen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as begonnen,
    to_char(u.klaar at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as klaar, u.uitkomst,
    coalesce(u.rijen, 0) as rijen, coalesce(u.checkpoints, 0) as checkpoints, coalesce(u.onverzegeld, 0) as onverzegeld,
    coalesce(u.bevindingen, '[]'::jsonb) as bevindingen
  from logboek.ketencontrole c left join logboek.ketenuitslag u on u.regio = c.regio and u.controle = c.id
  left join platform.gebruiker p on p.id = c.door
  where c.regio = 'landelijk' order by c.begonnen desc, c.id limit 20`
