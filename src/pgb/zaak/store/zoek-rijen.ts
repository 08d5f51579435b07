/**
 * Search as a query, within the regions of who asks. Names are found by the beginning of their words, through tables of
 * words with an index: row security lets only comparisons use an index, no text search of the server (PLT-21).
 */
import type { Transactie, Waarde } from '../../../platform/db.ts'

export interface Houdervraag {
  /** Of who bears the name; absent: no name was asked. */
  readonly ids?: readonly string[]
  readonly geboortejaar?: number
  /** Keyed hash of the BSN in each region, in hexadecimals, in the order of the regions. */
  readonly bsnSleutels?: readonly string[]
  readonly zaaknummer?: string
}

export interface Zorgverlenervraag {
  /** Of who bears the name; absent: no name was asked. */
  readonly ids?: readonly string[]
  /** With both numbers: one of them is enough. */
  readonly agbCode?: string
  readonly kvkNummer?: string
}

export type Sortering = 'naam' | 'geboortejaar'

export interface Bladzijde {
  readonly sorteer: Sortering
  readonly aantal: number
  /** Id of the last row of the page before. */
  readonly na: string | null
}

interface Persoon {
  readonly regio: string
  readonly budgethouder: string
  readonly naam: string
  readonly geboortejaar: number
  readonly bsnVersleuteld: Buffer | null
}
export interface Zaaktreffer extends Persoon {
  readonly id: string
  readonly nummer: string
  readonly soort: string
  readonly status: string
  readonly ontvangenOp: string
}
type Nummers = readonly { readonly id: string; readonly nummer: string }[]
export interface Houdertreffer extends Persoon {
  readonly zaken: Nummers
  readonly aantalZaken: number
}
export interface Zorgverlenertreffer {
  readonly id: string
  readonly naam: string
  readonly agbCode: string | null
  readonly kvkNummer: string | null
  readonly zaken: Nummers
  readonly aantalZaken: number
}

/** The words of a text as names are kept: small letters, no accents. */
export async function leesWoorden(tx: Transactie, tekst: string): Promise<readonly string[]> {
  const [rij] = await tx.query<{ woorden: string[] }>('select pgb.zoekwoorden($1) as woorden', [tekst])
  return rij?.woorden ?? []
}

/** Conditions with their values. `$1` holds the regions; what was typed is only ever a value (T11). */
class Eisen {
  readonly waarden: Waarde[]
  readonly delen: string[] = []

  constructor(regios: readonly string[]) {
    this.waarden = [regios]
  }

  /** Gives the name of the value in the statement. */
  waarde(waarde: Waarde): string {
    this.waarden.push(waarde)
    return `$${this.waarden.length}`
  }

  get sql(): string {
    return this.delen.map((deel) => `and ${deel}`).join('\n       ')
  }
}

const WOORDTABEL = { houder: 'pgb.houderwoord', zorgverlener: 'pgb.zorgverlenerwoord' } as const

/** Ids of who has a word with each of these beginnings, at most so many. Nothing sorts after the last character there is. */
export async function zoekWoorden(
  tx: Transactie,
  regios: readonly string[],
  wie: keyof typeof WOORDTABEL,
  woorden: readonly string[],
  aantalMax: number,
): Promise<readonly string[]> {
  const eisen = new Eisen(regios)
  const delen = woorden.map((woord) => {
    const begin = eisen.waarde(woord)
    return `select w.${wie} as id from ${WOORDTABEL[wie]} w
     where w.regio = any ($1) and w.woord >= ${begin} and w.woord < ${begin} || chr(1114111)`
  })
  const sql = `select distinct id from (${delen.join(' intersect ')}) w limit ${Math.trunc(aantalMax)}`
  return (await tx.query<{ id: string }>(sql, eisen.waarden)).map(({ id }) => id)
}

function houderEisen(regios: readonly string[], vraag: Houdervraag): Eisen {
  const eisen = new Eisen(regios)
  if (vraag.ids) eisen.delen.push(`b.id = any (${eisen.waarde(vraag.ids)})`)
  if (vraag.geboortejaar !== undefined) {
    const jaar = `${eisen.waarde(vraag.geboortejaar)}::integer`
    eisen.delen.push(`b.geboortedatum between make_date(${jaar}, 1, 1) and make_date(${jaar}, 12, 31)`)
  }
  if (vraag.bsnSleutels)
    eisen.delen.push(`b.bsn_zoek = any (array(
         select decode(sleutel, 'hex') from unnest(${eisen.waarde(vraag.bsnSleutels)}::text[]) sleutel))`)
  return eisen
}

const OP = { naam: 'naam', geboortejaar: 'geboortedatum' } as const
const PERSOON = `b.regio, b.id as budgethouder, b.naam, extract(year from b.geboortedatum)::integer as geboortejaar,
       b.bsn_versleuteld as "bsnVersleuteld"`

export async function zoekZaken(
  tx: Transactie,
  regios: readonly string[],
  vraag: Houdervraag,
  { sorteer, aantal, na }: Bladzijde,
): Promise<Zaaktreffer[]> {
  const eisen = houderEisen(regios, vraag)
  if (vraag.zaaknummer !== undefined) eisen.delen.push(`z.nummer = ${eisen.waarde(vraag.zaaknummer)}`)
  if (na !== null)
    eisen.delen.push(`(b.${OP[sorteer]}, z.id) > (select vb.${OP[sorteer]}, vz.id from pgb.zaak vz
         join pgb.budgethouder vb on vb.regio = vz.regio and vb.id = vz.budgethouder
         where vz.regio = any ($1) and vz.id = ${eisen.waarde(na)})`)
  return tx.query<Zaaktreffer>(
    `select ${PERSOON}, z.id, z.nummer, z.soort, z.status, z.ontvangen_op::text as "ontvangenOp"
     from pgb.budgethouder b join pgb.zaak z on z.regio = b.regio and z.budgethouder = b.id
     where b.regio = any ($1) and z.regio = any ($1) ${eisen.sql}
     order by b.${OP[sorteer]}, z.id limit ${Math.trunc(aantal)}`,
    eisen.waarden,
  )
}

export async function zoekHouders(
  tx: Transactie,
  regios: readonly string[],
  vraag: Houdervraag,
  { sorteer, aantal, na }: Bladzijde,
): Promise<Houdertreffer[]> {
  const eisen = houderEisen(regios, vraag)
  if (vraag.zaaknummer !== undefined)
    eisen.delen.push(`(b.regio, b.id) in (select z.regio, z.budgethouder from pgb.zaak z
         where z.regio = any ($1) and z.nummer = ${eisen.waarde(vraag.zaaknummer)})`)
  if (na !== null)
    eisen.delen.push(`(b.${OP[sorteer]}, b.id) > (select vb.${OP[sorteer]}, vb.id from pgb.budgethouder vb
         where vb.regio = any ($1) and vb.id = ${eisen.waarde(na)})`)
  return tx.query<Houdertreffer>(
    `with gevonden as materialized (
       select ${PERSOON}, b.${OP[sorteer]} as volgorde from pgb.budgethouder b
       where b.regio = any ($1) ${eisen.sql}
       order by b.${OP[sorteer]}, b.id limit ${Math.trunc(aantal)})
     select g.regio, g.budgethouder, g.naam, g.geboortejaar, g."bsnVersleuteld",
       (select count(*)::integer from pgb.zaak z where z.regio = g.regio and z.budgethouder = g.budgethouder)
         as "aantalZaken",
       (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'nummer', n.nummer)), '[]') from (
          select z.id, z.nummer from pgb.zaak z where z.regio = g.regio and z.budgethouder = g.budgethouder
          order by z.ontvangen_op desc, z.nummer desc limit 5) n) as zaken
     from gevonden g order by g.volgorde, g.budgethouder`,
    eisen.waarden,
  )
}

export async function zoekZorgverleners(
  tx: Transactie,
  regios: readonly string[],
  vraag: Zorgverlenervraag,
  { aantal, na }: Bladzijde,
): Promise<Zorgverlenertreffer[]> {
  const eisen = new Eisen(regios)
  if (vraag.ids) eisen.delen.push(`p.id = any (${eisen.waarde(vraag.ids)})`)
  const nummers = [
    ...(vraag.agbCode === undefined ? [] : [`p.agb_code = ${eisen.waarde(vraag.agbCode)}`]),
    ...(vraag.kvkNummer === undefined ? [] : [`p.kvk_nummer = ${eisen.waarde(vraag.kvkNummer)}`]),
  ]
  if (nummers.length > 0) eisen.delen.push(`(${nummers.join(' or ')})`)
  if (na !== null)
    eisen.delen.push(`(p.naam, p.id) > (select v.naam, v.id from pgb.planzorgverlener v
         where v.regio = any ($1) and v.id = ${eisen.waarde(na)} limit 1)`)
  return tx.query<Zorgverlenertreffer>(
    `with wie as materialized (
       select p.id, p.naam, p.agb_code, p.kvk_nummer from pgb.planzorgverlener p
       where p.regio = any ($1) ${eisen.sql} and exists (select ${NU('p')})
       group by p.id, p.naam, p.agb_code, p.kvk_nummer order by p.naam, p.id limit ${Math.trunc(aantal)})
     select wie.id, wie.naam, wie.agb_code as "agbCode", wie.kvk_nummer as "kvkNummer",
       (select count(distinct (v.regio, v.zaak))::integer ${NU('wie')}) as "aantalZaken",
       (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'nummer', n.nummer)), '[]') from (
          select distinct z.ontvangen_op, z.nummer, z.id from pgb.zaak z
          where z.regio = any ($1) and (z.regio, z.id) in (select v.regio, v.zaak ${NU('wie')})
          order by z.ontvangen_op desc, z.nummer desc limit 5) n) as zaken
     from wie order by wie.naam, wie.id`,
    eisen.waarden,
  )
}

/** The plans that name this carer now: the fact was not replaced. */
const NU = (wie: string): string => `from pgb.planvermelding v
         where v.regio = any ($1) and v.zorgverlener = ${wie}.id
         and not exists (select from pgb.feit later where later.regio = v.regio and later.vervangt = v.feit)`

/** Counts persons that were shown; the database refuses when it is too many in too short a time (T9). */
export async function telGetoond(tx: Transactie, regio: string, aantal: number): Promise<void> {
  await tx.query('insert into pgb.getoond (regio, aantal) values ($1, $2)', [regio, aantal])
}
