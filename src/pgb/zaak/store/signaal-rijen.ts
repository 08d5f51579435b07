/** Rows of signals and of open changes: only ever added; how a thing stands is its last row. */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'

export type Signaalsoort =
  | 'contract_geweigerd'
  | 'fraude_pgb'
  | 'niet_gekwalificeerd_handeling'
  | 'onder_kwaliteitsstandaard'
export type Signaalstand = 'open' | 'gewogen' | 'gesloten'

export interface NieuweSignaalrij {
  readonly onderwerp: 'zorgverlener' | 'initiatief'
  readonly soort: Signaalsoort
  readonly naam: string
  readonly agbCode: string | null
  readonly kvkNummer: string | null
  readonly functie: string | null
  readonly bron: string
  readonly gemeldOp: string
  readonly toelichting: string
}

export interface Signaalrij extends NieuweSignaalrij {
  readonly regio: string
  readonly id: string
  readonly versie: number
  readonly stand: Signaalstand
  readonly vastgelegd: Date
  readonly door: string
}

const VELDEN = `s.regio, s.id, s.onderwerp, s.soort, s.naam, s.agb_code as "agbCode", s.kvk_nummer as "kvkNummer", s.functie,
  s.bron, s.gemeld_op::text as "gemeldOp", s.toelichting, s.vastgelegd, s.door,
  coalesce(l.versie, 1) as versie, coalesce(l.stand, 'open') as stand`
const MET_STAND = `pgb.signaal s left join lateral (select versie, stand from pgb.signaalstap p
  where p.regio = s.regio and p.signaal = s.id order by versie desc limit 1) l on true`

/** Newest first. With `over`: only those that may concern one of these carers, by number or by name. */
export async function leesSignalen(
  tx: Transactie,
  regios: readonly string[],
  over?: { readonly nummers: readonly string[]; readonly namen: readonly string[] },
): Promise<Signaalrij[]> {
  return tx.query<Signaalrij>(
    `select ${VELDEN} from ${MET_STAND} where s.regio = any ($1) and ($2::text[] is null or s.agb_code = any ($2)
       or s.kvk_nummer = any ($2) or lower(btrim(s.naam)) = any ($3)) order by s.gemeld_op desc, s.volgnummer desc limit 1000`,
    [regios, over?.nummers ?? null, over?.namen ?? null],
  )
}

export async function zoekSignaal(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<Signaalrij | undefined> {
  const sql = `select ${VELDEN} from ${MET_STAND} where s.regio = any ($1) and s.id = $2`
  return (await tx.query<Signaalrij>(sql, [regios, id]))[0]
}

export async function voegSignaalToe(tx: Transactie, regio: string, signaal: NieuweSignaalrij): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into pgb.signaal (regio, id, onderwerp, soort, naam, agb_code, kvk_nummer, functie, bron, gemeld_op, toelichting)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      regio,
      id,
      signaal.onderwerp,
      signaal.soort,
      signaal.naam,
      signaal.agbCode,
      signaal.kvkNummer,
      signaal.functie,
      signaal.bron,
      signaal.gemeldOp,
      signaal.toelichting,
    ],
  )
  return id
}

export interface Signaalstaprij {
  readonly signaal: string
  readonly stand: Signaalstand
  readonly toelichting: string
  readonly vastgelegd: Date
  readonly door: string
}

export async function leesSignaalstappen(
  tx: Transactie,
  regios: readonly string[],
  signalen: readonly string[],
): Promise<Signaalstaprij[]> {
  return tx.query<Signaalstaprij>(
    `select signaal, stand, toelichting, vastgelegd, door from pgb.signaalstap
     where regio = any ($1) and signaal = any ($2) order by signaal, versie`,
    [regios, signalen],
  )
}

/** The version that was seen plus one; the database lets only one row of that version in. */
export async function voegSignaalstapToe(
  tx: Transactie,
  plek: { readonly regio: string; readonly id: string; readonly versie: number },
  stand: Signaalstand,
  toelichting: string,
): Promise<void> {
  await tx.query(
    'insert into pgb.signaalstap (regio, signaal, versie, stand, toelichting) values ($1, $2, $3, $4, $5)',
    [plek.regio, plek.id, plek.versie, stand, toelichting],
  )
}

export type Wijzigingsoort = 'zorgovereenkomst' | 'zorgbeschrijving' | 'budget' | 'vertegenwoordiging' | 'anders'
export type Wijzigingsuitkomst = 'goedgekeurd' | 'onthouden' | 'ingetrokken'

export interface Verzoekrij {
  readonly id: string
  readonly soort: Wijzigingsoort
  readonly wat: string
  readonly ontvangenOp: string
  readonly uiterlijk: string
  readonly afgehandeldOp: string | null
  readonly uitkomst: Wijzigingsuitkomst | null
  readonly toelichting: string | null
}

export async function leesVerzoeken(tx: Transactie, regio: string, budgethouder: string): Promise<Verzoekrij[]> {
  return tx.query<Verzoekrij>(
    `select v.id, v.soort, v.wat, v.ontvangen_op::text as "ontvangenOp", v.uiterlijk::text as uiterlijk,
       a.afgehandeld_op::text as "afgehandeldOp", a.uitkomst, a.toelichting
     from pgb.wijzigingsverzoek v left join pgb.wijzigingsafhandeling a on a.regio = v.regio and a.verzoek = v.id
     where v.regio = $1 and v.budgethouder = $2 order by v.ontvangen_op, v.vastgelegd, v.id`,
    [regio, budgethouder],
  )
}

export async function voegVerzoekToe(
  tx: Transactie,
  plek: { readonly regio: string; readonly budgethouder: string },
  verzoek: Pick<Verzoekrij, 'soort' | 'wat' | 'ontvangenOp' | 'uiterlijk'>,
): Promise<string> {
  const id = randomUUID()
  await tx.query(
    `insert into pgb.wijzigingsverzoek (regio, id, budgethouder, soort, wat, ontvangen_op, uiterlijk)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [plek.regio, id, plek.budgethouder, verzoek.soort, verzoek.wat, verzoek.ontvangenOp, verzoek.uiterlijk],
  )
  return id
}

export async function voegAfhandelingToe(
  tx: Transactie,
  plek: { readonly regio: string; readonly verzoek: string },
  afhandeling: { afgehandeldOp: string; uitkomst: Wijzigingsuitkomst; toelichting: string },
): Promise<void> {
  await tx.query(
    `insert into pgb.wijzigingsafhandeling (regio, verzoek, afgehandeld_op, uitkomst, toelichting)
     values ($1, $2, $3, $4, $5)`,
    [plek.regio, plek.verzoek, afhandeling.afgehandeldOp, afhandeling.uitkomst, afhandeling.toelichting],
  )
}
