/** Rows of the intake registers and of redirected persons: only ever added. A correction names the row it replaces. */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'

/** Columns of each register beside those that all share. `dag`, `van` and `tot` are calendar days. */
const KOLOMMEN = {
  gesprek: ['dag', 'wie', 'uitgelegd', 'alternatieven', 'keuze'],
  vertegenwoordiging: ['naam', 'hoedanigheid', 'omvang', 'van', 'tot', 'document'],
  contactmoment: ['dag', 'kanaal', 'wie', 'onderwerp'],
  kwalificatiebewijs: ['zorgverlener', 'soort', 'omschrijving', 'van', 'tot', 'document'],
} as const
export type Register = keyof typeof KOLOMMEN
const DAGEN: readonly string[] = ['dag', 'van', 'tot']

interface Plek {
  readonly regio: string
  readonly id: string
}

export type Registerrij = {
  readonly id: string
  readonly door: string
  readonly vastgelegd: Date
} & Readonly<Record<string, unknown>>

const GEDEELD = ['vervangt', 'reden', 'ingetrokken'] as const

export async function voegRegisterrijToe(
  tx: Transactie,
  register: Register,
  zaak: Plek,
  velden: Readonly<Record<string, unknown>>,
): Promise<string> {
  const id = randomUUID()
  const kolommen = [...KOLOMMEN[register], ...GEDEELD]
  const waarden = kolommen.map((kolom) => waardeVan(velden[kolom], kolom))
  await tx.query(
    `insert into pgb.${register} (regio, id, zaak, ${kolommen.join(', ')})
     values ($1, $2, $3, ${kolommen.map((_, n) => `$${n + 4}`).join(', ')})`,
    [zaak.regio, id, zaak.id, ...waarden],
  )
  return id
}

function waardeVan(waarde: unknown, kolom: string): string | boolean | null {
  if (kolom === 'ingetrokken') return waarde === true
  return typeof waarde === 'string' ? waarde : null
}

/** All rows of one case, in the order of recording, with what was replaced since. */
export async function leesRegister(tx: Transactie, register: Register, zaak: Plek): Promise<Registerrij[]> {
  const kolommen = KOLOMMEN[register].map((kolom) => (DAGEN.includes(kolom) ? `${kolom}::text as ${kolom}` : kolom))
  return tx.query<Registerrij>(
    `select id, ${kolommen.join(', ')}, vervangt, reden, ingetrokken, vastgelegd, door
     from pgb.${register} where regio = $1 and zaak = $2 order by volgnummer`,
    [zaak.regio, zaak.id],
  )
}

export interface NieuweOmleiding {
  readonly dag: string
  readonly naar: string
  readonly reden: string
  readonly vervangt?: string | undefined
  readonly ingetrokken?: boolean | undefined
}

export async function voegOmleidingToe(tx: Transactie, regio: string, omleiding: NieuweOmleiding): Promise<string> {
  const id = randomUUID()
  const { dag, naar, reden, vervangt = null, ingetrokken = false } = omleiding
  await tx.query(
    `insert into pgb.omleiding (regio, id, dag, naar, reden, vervangt, ingetrokken) values ($1, $2, $3, $4, $5, $6, $7)`,
    [regio, id, dag, naar, reden, vervangt, ingetrokken],
  )
  return id
}

export interface Omleidingrij {
  readonly id: string
  readonly dag: string
  readonly naar: string
  readonly reden: string
  readonly vastgelegd: Date
  readonly door: string
}

/** What counts: not replaced and not withdrawn. */
const TELT = `o.regio = any ($1) and o.dag >= $2 and o.dag <= $3 and not o.ingetrokken and not exists (
  select from pgb.omleiding n where n.regio = o.regio and n.vervangt = o.id)`

export interface Omleidingaantal {
  readonly maand: string
  readonly naar: string
  readonly reden: string
  readonly aantal: number
}

export async function telOmleidingen(
  tx: Transactie,
  regios: readonly string[],
  van: string,
  tot: string,
): Promise<Omleidingaantal[]> {
  return tx.query<Omleidingaantal>(
    `select to_char(o.dag, 'YYYY-MM') as maand, o.naar, o.reden, count(*)::int as aantal
     from pgb.omleiding o where ${TELT} group by 1, 2, 3 order by 1, 2, 3`,
    [regios, van, tot],
  )
}

export async function leesLaatsteOmleidingen(
  tx: Transactie,
  regios: readonly string[],
  van: string,
  tot: string,
): Promise<Omleidingrij[]> {
  return tx.query<Omleidingrij>(
    `select o.id, o.dag::text as dag, o.naar, o.reden, o.vastgelegd, o.door from pgb.omleiding o
     where ${TELT} order by o.dag desc, o.volgnummer desc limit 20`,
    [regios, van, tot],
  )
}

/** The region of an entry that is to be replaced; undefined when it is not there. */
export async function regioVanOmleiding(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<string | undefined> {
  const rijen = await tx.query<{ regio: string }>(
    'select regio from pgb.omleiding where regio = any ($1) and id = $2',
    [regios, id],
  )
  return rijen[0]?.regio
}

export interface Houderzaakrij {
  readonly id: string
  readonly nummer: string
  readonly soort: string
  readonly status: string
  readonly ontvangenOp: string
}

export async function leesHouderzaken(
  tx: Transactie,
  regio: string,
  budgethouder: string,
  behalve: string,
): Promise<Houderzaakrij[]> {
  return tx.query<Houderzaakrij>(
    `select id, nummer, soort, status, ontvangen_op::text as "ontvangenOp" from pgb.zaak
     where regio = $1 and budgethouder = $2 and id <> $3 order by ontvangen_op desc, nummer desc limit 50`,
    [regio, budgethouder, behalve],
  )
}

/** The source that stands with the first facts of a case: a form, a file, the register of indications. */
export async function leesHerkomst(tx: Transactie, regio: string, zaak: string): Promise<string> {
  const rijen = await tx.query<{ bron: string }>(
    'select bron from pgb.feit where regio = $1 and zaak = $2 order by volgnummer limit 1',
    [regio, zaak],
  )
  return rijen[0]?.bron ?? ''
}
