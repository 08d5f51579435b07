/**
 * What internal audit should look at: signals that the log gives by itself, and a sample that a seed picks. The figures are
 * our own choice and no rule of law; a signal says nothing about guilt.
 */
import { randomUUID } from 'node:crypto'
import type { Gedaan, Nazicht, Oordeelvraag, Signaal, SignalenAntwoord } from '../contract.ts'
import type { Context, Transactie } from '../db.ts'
import type { Platformomgeving } from '../omgeving.ts'
import { Weigering } from '../weigering.ts'
import { bevatBsn, type Gebeurtenis } from './gebeurtenis.ts'
import { ACTIVITEITEN } from './register.ts'
import { leesMetLog, schrijfLogboek } from './schrijven.ts'
import { logGelezen, zichtbaar } from './zoeken.ts'

export const GRENZEN = {
  /** Different persons on one day by one employee. */
  dossiersPerDag: 40,
  /** Refusals within ten minutes (T1). */
  weigeringen: 5,
  /** Hours in the Netherlands between which work is usual; a weekend never is. */
  vanUur: 6,
  totUur: 22,
} as const

const SIGNALEN_MAX = 500

/** From and including `vanaf`, up to and including `tot`, in days of the Netherlands. */
export interface Signaalvraag {
  readonly vanaf: string
  readonly tot: string
  /** With a seed: a sample of this many acts instead. The same seed gives the same rows. */
  readonly zaad?: string
  readonly aantal?: number
}

interface Ruw extends Omit<Signaal, 'nazicht' | 'sleutel'> {
  readonly sleutel: string
}

export async function zoekSignalen(
  { pool }: Platformomgeving,
  context: Context,
  vraag: Signaalvraag,
): Promise<SignalenAntwoord> {
  const isSteekproef = vraag.zaad !== undefined
  const gebeurtenis = (gevonden: readonly Signaal[]): Gebeurtenis => ({
    ...logGelezen(context, isSteekproef ? 'logboek.steekproef' : 'logboek.signalen', 'nazicht'),
    zoekvraag: ['periode'],
    aantal: gevonden.length,
  })
  const signalen = await leesMetLog(pool, context, gebeurtenis, async (tx) => {
    const gedeeld = [zichtbaar(context), vraag.vanaf, vraag.tot] as const
    const ruw = isSteekproef
      ? await tx.query<Ruw>(STEEKPROEF, [...gedeeld, vraag.zaad ?? '', Math.min(vraag.aantal ?? 20, 100)])
      : await tx.query<Ruw>(SIGNALEN, [...gedeeld])
    return metNazicht(tx, context, ruw)
  })
  return { signalen }
}

async function metNazicht(tx: Transactie, context: Context, ruw: readonly Ruw[]): Promise<Signaal[]> {
  const rijen = await tx.query<Nazicht & { sleutel: string }>(
    `select n.sleutel, n.oordeel, n.reden, json_build_object('id', n.door, 'naam', p.weergavenaam) as door,
       to_char(n.tijdstip at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as tijdstip
     from logboek.nazicht n left join platform.gebruiker p on p.id = n.door
     where n.regio = any ($1) and n.sleutel = any ($2) order by n.tijdstip desc, n.id`,
    [zichtbaar(context), ruw.map(({ sleutel }) => sleutel)],
  )
  return ruw.map((signaal) => ({
    ...signaal,
    nazicht: rijen.filter(({ sleutel }) => sleutel === signaal.sleutel).map(({ sleutel, ...rest }) => rest),
  }))
}

/** A later verdict stands beside an earlier one. The database refuses it of the person concerned. */
export async function velNazicht(tx: Transactie, context: Context, vraag: Oordeelvraag): Promise<Gedaan> {
  const { sleutel, oordeel, reden } = vraag
  const [soort = '', gebruiker = '', regio = '', ...rest] = sleutel.split(':')
  if (rest.length !== 1 || soort === '' || gebruiker === '') throw new Weigering('onbekend')
  if (!zichtbaar(context).includes(regio)) throw new Weigering('onbekend')
  if (bevatBsn(reden)) throw new Weigering('geen-bsn-in-tekst')
  const [bekend] = await tx.query('select from logboek.gebeurtenis where regio = $1 and gebruiker_id = $2 limit 1', [
    regio,
    gebruiker,
  ])
  if (bekend === undefined) throw new Weigering('onbekend')
  const id = randomUUID()
  await tx.query(
    'insert into logboek.nazicht (regio, id, sleutel, gebruiker, oordeel, reden) values ($1, $2, $3, $4, $5, $6)',
    [regio, id, sleutel, gebruiker, oordeel, reden],
  )
  await schrijfLogboek(tx, {
    soort: 'logboek.oordelen',
    actie: 'maken',
    uitkomst: 'gelukt',
    objectSoort: 'nazicht',
    objectId: id,
    deel: [soort, oordeel],
    doel: 'controle',
    activiteit: ACTIVITEITEN.logboek,
    regio: regio === 'landelijk' ? null : regio,
  })
  return { id, aantal: 1 }
}

const PERIODE = `g.regio = any ($1)
    and g.tijdstip >= $2::date::timestamp at time zone 'Europe/Amsterdam'
    and g.tijdstip < ($3::date + 1)::timestamp at time zone 'Europe/Amsterdam'`
const LOKAAL = "(g.tijdstip at time zone 'Europe/Amsterdam')"

/** One kind a block, of acts of people: what the program plays in for a demo bears its own role. Each gives kind, row, person, region and the moment of the row. */
const SIGNALEN = `with rij as materialized (
    select g.id, g.regio, g.tijdstip, ${LOKAAL} as lokaal, ${LOKAAL}::date as dag, g.gebruiker_id, g.rol, g.actie,
      g.uitkomst, g.reden_code, g.betrokkene, g.behandelrelatie, g.object_soort
    from logboek.gebeurtenis g where ${PERIODE} and g.gebruiker_id not in ('systeem', 'verzegelaar')
      and g.rol <> 'systeem'),
  geweigerd as (
    select r.*, count(*) over (partition by gebruiker_id order by tijdstip
      range between interval '10 minutes' preceding and current row) as reeks
    from rij r where uitkomst = 'geweigerd' and reden_code in ('onbekend', 'niet-toegestaan', 'regio-niet-van-u')),
  treffer as (
    select 'eigen-dossier' as soort, r.id, r.regio, r.gebruiker_id, r.dag, r.tijdstip
      from rij r join platform.eigenpersoon e on e.gebruiker = r.gebruiker_id and e.betrokkene = r.betrokkene
    union all select 'dossier-van-collega', r.id, r.regio, r.gebruiker_id, r.dag, r.tijdstip
      from rij r join platform.eigenpersoon e on e.gebruiker <> r.gebruiker_id and e.betrokkene = r.betrokkene
      where r.actie = 'lezen'
    union all select 'buiten-werktijd', r.id, r.regio, r.gebruiker_id, r.dag, r.tijdstip from rij r
      where r.betrokkene is not null and (extract(isodow from r.lokaal) > 5
        or extract(hour from r.lokaal) < ${GRENZEN.vanUur} or extract(hour from r.lokaal) >= ${GRENZEN.totUur})
    union all select 'buiten-werkvoorraad', r.id, r.regio, r.gebruiker_id, r.dag, r.tijdstip from rij r
      where r.actie = 'lezen' and r.object_soort = 'zaak' and r.betrokkene is not null and r.behandelrelatie = 'geen'
        and r.rol in ('consulent', 'beoordelaar')
    union all select 'geweigerde-toegang', g.id, g.regio, g.gebruiker_id, g.dag, g.tijdstip from geweigerd g
      where exists (select from geweigerd h where h.gebruiker_id = g.gebruiker_id
        and h.reeks >= ${GRENZEN.weigeringen} and h.tijdstip >= g.tijdstip
        and h.tijdstip <= g.tijdstip + interval '10 minutes')
    union all select 'veel-dossiers', r.id, r.regio, r.gebruiker_id, r.dag, r.tijdstip from rij r
      join (select gebruiker_id, regio, dag from rij where betrokkene is not null group by 1, 2, 3
        having count(distinct betrokkene) > ${GRENZEN.dossiersPerDag}) v using (gebruiker_id, regio, dag)
      where r.betrokkene is not null)
  select t.soort || ':' || t.gebruiker_id || ':' || t.regio || ':' || t.dag as sleutel, t.soort, t.regio,
    json_build_object('id', t.gebruiker_id, 'naam', p.weergavenaam) as gebruiker, t.dag::text as dag,
    count(*) as aantal, (array_agg(t.id::text order by t.tijdstip))[1:5] as rijen
  from treffer t left join platform.gebruiker p on p.id = t.gebruiker_id
  group by t.soort, t.gebruiker_id, p.weergavenaam, t.regio, t.dag
  order by t.dag desc, t.soort, aantal desc, sleutel limit ${SIGNALEN_MAX}`

const STEEKPROEF = `select 'steekproef:' || g.gebruiker_id || ':' || g.regio || ':' || g.id as sleutel,
    'steekproef' as soort, g.regio, json_build_object('id', g.gebruiker_id, 'naam', p.weergavenaam) as gebruiker,
    ${LOKAAL}::date::text as dag, 1 as aantal, array[g.id::text] as rijen
  from logboek.gebeurtenis g left join platform.gebruiker p on p.id = g.gebruiker_id
  where ${PERIODE} and g.gebruiker_id not in ('systeem', 'verzegelaar')
  order by sha256(convert_to(g.id::text || $4, 'UTF8')) limit $5`
