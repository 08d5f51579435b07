/** Rows of objections, of payments by the SVB, and of the continuation of a portfolio (PGB-25, PGB-34). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import type { Betaalsoort } from '../../vaststelling/betaalsoort.ts'
import type { Betaling } from '../../vaststelling/betalingen.ts'
import type { SOORTEN_BEZWAAR, STAPPEN_BEZWAAR, UITKOMSTEN_BEZWAAR } from '../contract-wijziging.ts'

export interface Bezwaarrij {
  readonly regio: string
  readonly id: string
  readonly zaak: string
  readonly nummer: string
  readonly naam: string
  readonly soort: (typeof SOORTEN_BEZWAAR)[number]
  readonly beschikking: string | null
  readonly ontvangenOp: string
  readonly bekendgemaaktOp: string | null
  readonly commissie: boolean
  readonly toelichting: string
  readonly door: string
  readonly budgethouder: string
  readonly bsnVersleuteld: Buffer | null
}

export interface Bezwaarstap {
  readonly bezwaar: string
  readonly versie: number
  readonly stap: (typeof STAPPEN_BEZWAAR)[number]
  readonly dag: string
  readonly tot: string | null
  readonly hersteld: boolean | null
  readonly uitkomst: (typeof UITKOMSTEN_BEZWAAR)[number] | null
  readonly besluit: string | null
  readonly toelichting: string
  readonly door: string
}

const SELECT_BEZWAAR = `select w.regio, w.id, w.zaak, z.nummer, b.naam, w.soort, w.beschikking,
    w.ontvangen_op::text as "ontvangenOp", w.bekendgemaakt_op::text as "bekendgemaaktOp", w.commissie, w.toelichting, w.door,
    z.budgethouder, b.bsn_versleuteld as "bsnVersleuteld"
  from pgb.bezwaar w
  join pgb.zaak z on z.regio = w.regio and z.id = w.zaak
  join pgb.budgethouder b on b.regio = z.regio and b.id = z.budgethouder`

export async function zoekBezwaar(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<Bezwaarrij | undefined> {
  return (await tx.query<Bezwaarrij>(`${SELECT_BEZWAAR} where w.regio = any ($1) and w.id = $2`, [regios, id]))[0]
}

export async function leesBezwarenVan(tx: Transactie, regio: string, zaak: string): Promise<Bezwaarrij[]> {
  const sql = `${SELECT_BEZWAAR} where w.regio = $1 and w.zaak = $2 order by w.volgnummer`
  return tx.query<Bezwaarrij>(sql, [regio, zaak])
}

/** What has no outcome yet. */
export async function leesOpenBezwaren(
  tx: Transactie,
  regios: readonly string[],
  hoogstens: number,
): Promise<Bezwaarrij[]> {
  return tx.query<Bezwaarrij>(
    `${SELECT_BEZWAAR} where w.regio = any ($1) and not exists (select from pgb.bezwaarstap s
       where s.regio = w.regio and s.bezwaar = w.id and s.stap = 'uitkomst') order by w.ontvangen_op, w.volgnummer limit $2`,
    [regios, hoogstens],
  )
}

export async function leesBezwaarstappen(
  tx: Transactie,
  regios: readonly string[],
  ids: readonly string[],
): Promise<Bezwaarstap[]> {
  return tx.query<Bezwaarstap>(
    `select bezwaar, versie, stap, dag::text as dag, tot::text as tot, hersteld, uitkomst, besluit, toelichting, door
     from pgb.bezwaarstap where regio = any ($1) and bezwaar = any ($2) order by bezwaar, versie`,
    [regios, ids],
  )
}

export async function voegBezwaarToe(
  tx: Transactie,
  { regio, zaak }: { regio: string; zaak: string },
  w: Pick<Bezwaarrij, 'soort' | 'beschikking' | 'ontvangenOp' | 'bekendgemaaktOp' | 'commissie' | 'toelichting'>,
): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into pgb.bezwaar (regio, id, zaak, soort, beschikking, ontvangen_op, bekendgemaakt_op, commissie, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [regio, id, zaak, w.soort, w.beschikking, w.ontvangenOp, w.bekendgemaaktOp, w.commissie, w.toelichting],
  )
  return id
}

export async function voegBezwaarstapToe(tx: Transactie, regio: string, s: Omit<Bezwaarstap, 'door'>): Promise<void> {
  await tx.query(
    `insert into pgb.bezwaarstap (regio, bezwaar, versie, stap, dag, tot, hersteld, uitkomst, besluit, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [regio, s.bezwaar, s.versie, s.stap, s.dag, s.tot, s.hersteld, s.uitkomst, s.besluit, s.toelichting],
  )
}

/** The day on which the letter of a decision went out; null: not yet. */
export async function leesBekendmaking(tx: Transactie, regio: string, beschikking: string): Promise<string | null> {
  const [rij] = await tx.query<{ dag: string }>(
    `select v.dag::text as dag from pgb.brief b join pgb.briefverzending v on v.regio = b.regio and v.brief = b.id
     where b.regio = $1 and b.beschikking = $2`,
    [regio, beschikking],
  )
  return rij?.dag ?? null
}

export interface Betaalkop {
  readonly regio: string
  readonly bericht: string
  readonly volgnummer: number
  readonly dag: string
  readonly sha256: string
  readonly rijen: number
}

export async function zoekBetaalbericht(
  tx: Transactie,
  regio: string,
  bericht: string,
): Promise<Betaalkop | undefined> {
  const sql = `select regio, bericht, volgnummer::integer as volgnummer, dag::text as dag, sha256, rijen
    from pgb.betaalbericht where regio = $1 and bericht = $2`
  return (await tx.query<Betaalkop>(sql, [regio, bericht]))[0]
}

/** Of these ids, those that are no holder of this region. */
export async function onbekendeHouders(tx: Transactie, regio: string, ids: readonly string[]): Promise<Set<string>> {
  const rijen = await tx.query<{ id: string }>(
    `select g.id from unnest($2::text[]) g(id)
     where not exists (select from pgb.budgethouder b where b.regio = $1 and b.id = g.id)`,
    [regio, ids],
  )
  return new Set(rijen.map(({ id }) => id))
}

export async function voegBetaalberichtToe(
  tx: Transactie,
  kop: Betaalkop,
  betalingen: readonly Betaling[],
): Promise<void> {
  await tx.query(
    'insert into pgb.betaalbericht (regio, bericht, volgnummer, dag, sha256, rijen) values ($1, $2, $3, $4, $5, $6)',
    [kop.regio, kop.bericht, kop.volgnummer, kop.dag, kop.sha256, kop.rijen],
  )
  const kolom = <T>(van: (betaling: Betaling) => T): T[] => betalingen.map(van)
  await tx.query(
    `insert into pgb.betaling (regio, bericht, rij, budgethouder, jaar, maand, soort, bedrag_cent)
     select $1, $2, rij, houder, jaar, maand, soort, cent
     from unnest($3::text[], $4::integer[], $5::integer[], $6::text[], $7::bigint[]) with ordinality
       as t(houder, jaar, maand, soort, cent, rij)`,
    [
      kop.regio,
      kop.bericht,
      kolom(({ houder }) => houder),
      kolom(({ jaar }) => jaar),
      kolom(({ maand }) => maand),
      kolom(({ soort }) => soort),
      kolom(({ bedragCent }) => bedragCent),
    ],
  )
}

export interface Betaalrij extends Betaling {
  readonly bericht: string
  readonly volgnummer: number
  readonly soort: Betaalsoort
}

/** Every row about one holder and year, also those that a later message replaced. */
export async function leesBetalingen(
  tx: Transactie,
  regio: string,
  budgethouder: string,
  jaar: number,
): Promise<Betaalrij[]> {
  return tx.query<Betaalrij>(
    `select b.bericht, k.volgnummer::integer as volgnummer, b.budgethouder as houder, b.jaar, b.maand, b.soort,
       b.bedrag_cent::float8 as "bedragCent"
     from pgb.betaling b join pgb.betaalbericht k on k.regio = b.regio and k.bericht = b.bericht
     where b.regio = $1 and b.budgethouder = $2 and b.jaar = $3 order by k.volgnummer, b.rij`,
    [regio, budgethouder, jaar],
  )
}

export type Voortzetstand = 'voorgesteld' | 'apart' | 'gestopt' | 'geen_pgb'

/** Holders with a sealed decision and without a row for this year, after the last one seen. */
export async function leesVoortTeZetten(
  tx: Transactie,
  regio: string,
  jaar: number,
  na: string,
  aantal: number,
): Promise<string[]> {
  const rijen = await tx.query<{ id: string }>(
    `select h.id from pgb.budgethouder h where h.regio = $1 and h.id > $3
       and exists (select from pgb.beschikking b where b.regio = h.regio and b.budgethouder = h.id)
       and not exists (select from pgb.voortzetting v where v.regio = h.regio and v.jaar = $2 and v.budgethouder = h.id)
     order by h.id limit $4`,
    [regio, jaar, na, aantal],
  )
  return rijen.map(({ id }) => id)
}

export async function telVoortTeZetten(tx: Transactie, regio: string, jaar: number): Promise<number> {
  const [rij] = await tx.query<{ n: number }>(
    `select count(*)::integer as n from pgb.budgethouder h where h.regio = $1
       and exists (select from pgb.beschikking b where b.regio = h.regio and b.budgethouder = h.id)
       and not exists (select from pgb.voortzetting v where v.regio = h.regio and v.jaar = $2 and v.budgethouder = h.id)`,
    [regio, jaar],
  )
  return rij?.n ?? 0
}

export async function voegVoortzettingToe(
  tx: Transactie,
  v: { regio: string; jaar: number; budgethouder: string; stand: Voortzetstand; zaak: string | null; redenen: unknown },
): Promise<void> {
  await tx.query(
    `insert into pgb.voortzetting (regio, jaar, budgethouder, stand, zaak, redenen) values ($1, $2, $3, $4, $5, $6::jsonb)`,
    [v.regio, v.jaar, v.budgethouder, v.stand, v.zaak, JSON.stringify(v.redenen)],
  )
}

export interface Voortzettelling {
  readonly stand: Voortzetstand
  /** Where its case stands now; null without one. */
  readonly status: string | null
  readonly aantal: number
}

export async function telVoortzettingen(
  tx: Transactie,
  regios: readonly string[],
  jaar: number,
): Promise<Voortzettelling[]> {
  return tx.query<Voortzettelling>(
    `select v.stand, z.status, count(*)::integer as aantal from pgb.voortzetting v
     left join pgb.zaak z on z.regio = v.regio and z.id = v.zaak
     where v.regio = any ($1) and v.jaar = $2 group by v.stand, z.status order by v.stand, z.status`,
    [regios, jaar],
  )
}

export interface Voortzetrij {
  readonly regio: string
  readonly stand: Voortzetstand
  readonly zaak: string | null
  readonly nummer: string | null
  readonly naam: string
  readonly versie: number | null
  readonly status: string | null
  readonly redenen: unknown
  /** Of the proposal that lies open. */
  readonly inhoudHash: string | null
  readonly inhoud: string | null
}

/** `status` null: of any status. */
export async function leesVoortzettingen(
  tx: Transactie,
  regios: readonly string[],
  keuze: { jaar: number; standen: readonly Voortzetstand[]; status: string | null; aantal: number },
): Promise<Voortzetrij[]> {
  return tx.query<Voortzetrij>(
    `select v.regio, v.stand, v.zaak, z.nummer, h.naam, z.versie, z.status, v.redenen, p.inhoud_hash as "inhoudHash", p.inhoud
     from pgb.voortzetting v
     join pgb.budgethouder h on h.regio = v.regio and h.id = v.budgethouder
     left join pgb.zaak z on z.regio = v.regio and z.id = v.zaak
     left join pgb.voorstel p on p.regio = z.regio and p.zaak = z.id and p.versie = z.voorstel
     where v.regio = any ($1) and v.jaar = $2 and v.stand = any ($3) and ($4::text is null or z.status = $4)
     order by v.regio, v.budgethouder limit $5`,
    [regios, keuze.jaar, keuze.standen, keuze.status, keuze.aantal],
  )
}
