/** What a beheerder sees of the people, within his regions (PLT-20). Reading is itself in the log. */
import type { GebruikersAntwoord, RolvoorstellenAntwoord } from '../contract.ts'
import type { Context } from '../db.ts'
import type { Gebeurtenis } from '../logboek/index.ts'
import { ACTIVITEITEN, leesMetLog } from '../logboek/index.ts'
import type { Platformomgeving } from '../omgeving.ts'
import { Weigering } from '../weigering.ts'

const PAGINA = 50

interface Gebruikersvraag {
  readonly zoek?: string
  readonly cursor?: string
}

export async function gebruikerslijst(
  { pool, klok }: Platformomgeving,
  context: Context,
  { zoek, cursor }: Gebruikersvraag,
): Promise<GebruikersAntwoord> {
  const na = cursor === undefined ? ['', ''] : leesCursor(cursor)
  const gebeurtenis = (rijen: readonly unknown[]): Gebeurtenis => ({
    ...gelezen(context, 'gebruiker.lijst'),
    aantal: Math.min(rijen.length, PAGINA),
    ...(zoek === undefined ? {} : { zoekvraag: ['naam'] }),
  })
  const gevonden = await leesMetLog(pool, context, gebeurtenis, (tx) =>
    tx.query<Persoonrij>(LIJST, [
      context.regios,
      klok.today(),
      klok.now().toISOString(),
      `%${(zoek ?? '').replace(/[\\%_]/g, '\\$&')}%`,
      na[0] ?? '',
      na[1] ?? '',
      PAGINA + 1,
    ]),
  )
  const pagina = gevonden.slice(0, PAGINA)
  const laatste = gevonden.length > PAGINA ? pagina.at(-1) : undefined
  return { gebruikers: pagina, volgende: laatste ? schrijfCursor([laatste.naam, laatste.id]) : null }
}

type Persoonrij = GebruikersAntwoord['gebruikers'][number]

/** Everybody has a name here; roles only those of the regions, sessions only of who has a role there. */
const LIJST = `select g.id, g.weergavenaam as naam, g.actief,
    to_char(g.laatst_aangemeld at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "laatstAangemeld",
    coalesce((select json_agg(json_build_object('regio', t.regio, 'rol', t.rol, 'vanaf', t.vanaf, 'tot', t.tot,
        'toegekendDoor', json_build_object('id', t.toegekend_door, 'naam', d.weergavenaam)) order by t.rol, t.regio, t.vanaf)
      from platform.roltoekenning t left join platform.gebruiker d on d.id = t.toegekend_door
      where t.regio = any ($1) and t.gebruiker = g.id and (t.tot is null or t.tot > $2::date)
        and not exists (select from platform.roleinde e where e.regio = t.regio and e.toekenning = t.id)), '[]') as rollen,
    coalesce((select json_agg(json_build_object(
        'gemaakt', to_char(s.gemaakt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'laatstGezien', to_char(s.laatst_gezien at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'verloopt', to_char(s.verloopt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by s.gemaakt desc)
      from platform.sessie s where s.gebruiker = g.id and s.ingetrokken is null and s.verloopt > $3::timestamptz
        and s.laatst_gezien > $3::timestamptz - interval '30 minutes'), '[]') as sessies
  from platform.gebruiker g
  where g.weergavenaam ilike $4 and (g.weergavenaam, g.id) > ($5, $6)
  order by g.weergavenaam, g.id limit $7`

/** Requests for a role on which nobody decided yet. */
export async function rolvoorstellen({ pool }: Platformomgeving, context: Context): Promise<RolvoorstellenAntwoord> {
  const gebeurtenis = (rijen: readonly unknown[]): Gebeurtenis => ({
    ...gelezen(context, 'gebruiker.rolvoorstellen'),
    aantal: rijen.length,
  })
  const voorstellen = await leesMetLog(pool, context, gebeurtenis, (tx) =>
    tx.query<RolvoorstellenAntwoord['voorstellen'][number]>(VOORSTELLEN, [context.regios]),
  )
  return { voorstellen }
}

const VOORSTELLEN = `select v.id, json_build_object('id', v.gebruiker, 'naam', g.weergavenaam) as gebruiker, v.rol,
    array_agg(v.regio order by v.regio) as regios, v.vanaf, v.tot,
    json_build_object('id', v.door, 'naam', d.weergavenaam) as door,
    to_char(min(v.vastgelegd) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as gevraagd
  from platform.rolvoorstel v join platform.gebruiker g on g.id = v.gebruiker
  left join platform.gebruiker d on d.id = v.door
  where v.regio = any ($1) and not exists
    (select from platform.rolbesluit b where b.regio = v.regio and b.voorstel = v.id)
  group by v.id, v.gebruiker, g.weergavenaam, v.rol, v.vanaf, v.tot, v.door, d.weergavenaam
  order by min(v.vastgelegd), v.id limit 200`

function gelezen(context: Context, soort: string): Gebeurtenis {
  const [regio = null, ...meer] = context.regios
  return {
    soort,
    actie: 'lezen',
    uitkomst: 'gelukt',
    objectSoort: 'gebruiker',
    objectId: 'lijst',
    doel: 'toegang',
    activiteit: ACTIVITEITEN.aanmelden,
    regio: meer.length > 0 ? null : regio,
  }
}

const schrijfCursor = (delen: readonly string[]): string => Buffer.from(JSON.stringify(delen)).toString('base64url')

function leesCursor(cursor: string): readonly string[] {
  try {
    const delen: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(delen) && delen.length === 2 && delen.every((deel) => typeof deel === 'string')) return delen
  } catch {
    // What was sent is not repeated.
  }
  throw new Weigering('cursor-ongeldig')
}
