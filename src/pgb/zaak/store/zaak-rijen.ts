/** Rows of cases and budget holders. Every statement names its region, so that the tables can be spread by it (PLT-40). */
import type { Transactie } from '../../../platform/db.ts'

export type Status =
  | 'ontvangen'
  | 'in_behandeling'
  | 'voorgesteld'
  | 'goedgekeurd'
  | 'verzonden'
  | 'buiten_behandeling'
  | 'ingetrokken_door_aanvrager'
  | 'doorgezonden'

/** When the decision is due; `besluitUiterlijk` is null while the term stands still. */
export interface Termijnstand {
  readonly ontvangenOp: string
  readonly besluitUiterlijk: string | null
  readonly nzaUiterlijk: string
}

export interface Zaakrij extends Termijnstand {
  readonly regio: string
  readonly id: string
  readonly nummer: string
  readonly soort: string
  readonly status: Status
  readonly versie: number
  readonly behandelaar: string | null
  readonly team: string | null
  /** Version of the proposal that lies open. */
  readonly voorstel: number | null
  readonly beschikking: string | null
  readonly staatStil: boolean
  readonly budgethouder: string
  readonly naam: string
  readonly geboortedatum: string
  readonly bsnStand: string
  readonly bsnVersleuteld: Buffer | null
}

export const ZAAKVELDEN = `z.regio, z.id, z.nummer, z.soort, z.status, z.versie, z.behandelaar, z.team, z.voorstel,
  z.beschikking, z.ontvangen_op::text as "ontvangenOp", z.besluit_uiterlijk::text as "besluitUiterlijk",
  z.staat_stil as "staatStil", z.nza_uiterlijk::text as "nzaUiterlijk", z.budgethouder, b.naam,
  b.geboortedatum::text as geboortedatum, b.bsn_stand as "bsnStand", b.bsn_versleuteld as "bsnVersleuteld"`
export const ZAAK_MET_HOUDER = 'pgb.zaak z join pgb.budgethouder b on b.regio = z.regio and b.id = z.budgethouder'

/** With `sluit`, nobody else can act on this case until the transaction ends. */
export async function zoekZaak(
  tx: Transactie,
  regios: readonly string[],
  id: string,
  sluit: boolean,
): Promise<Zaakrij | undefined> {
  const [rij] = await tx.query<Zaakrij>(
    `select ${ZAAKVELDEN} from ${ZAAK_MET_HOUDER} where z.regio = any ($1) and z.id = $2${sluit ? ' for update of z' : ''}`,
    [regios, id],
  )
  return rij
}

export async function voegZaakToe(
  tx: Transactie,
  zaak: Termijnstand & { regio: string; id: string; soort: string; budgethouder: string },
): Promise<void> {
  await tx.query(
    `insert into pgb.zaak (regio, id, soort, budgethouder, ontvangen_op, besluit_uiterlijk, staat_stil, nza_uiterlijk)
     values ($1, $2, $3, $4, $5, $6::date, $6::date is null, $7)`,
    [zaak.regio, zaak.id, zaak.soort, zaak.budgethouder, zaak.ontvangenOp, zaak.besluitUiterlijk, zaak.nzaUiterlijk],
  )
}

export type Zaakwijziging = Partial<
  Pick<
    Zaakrij,
    'status' | 'behandelaar' | 'team' | 'voorstel' | 'beschikking' | 'ontvangenOp' | 'besluitUiterlijk' | 'nzaUiterlijk'
  >
>

/** Raises the version by one. Only the version that was seen can be followed: false when another came first. */
export async function werkZaakBij(tx: Transactie, oud: Zaakrij, wijziging: Zaakwijziging): Promise<boolean> {
  const nieuw = { ...oud, ...wijziging }
  const rijen = await tx.query(
    `update pgb.zaak set versie = versie + 1, status = $4, behandelaar = $5, team = $6, voorstel = $7, beschikking = $8,
       ontvangen_op = $9, besluit_uiterlijk = $10::date, staat_stil = $10::date is null, nza_uiterlijk = $11
     where regio = $1 and id = $2 and versie = $3 returning versie`,
    [
      oud.regio,
      oud.id,
      oud.versie,
      nieuw.status,
      nieuw.behandelaar,
      nieuw.team,
      nieuw.voorstel,
      nieuw.beschikking,
      nieuw.ontvangenOp,
      nieuw.besluitUiterlijk,
      nieuw.nzaUiterlijk,
    ],
  )
  return rijen.length === 1
}

export interface Houderrij {
  readonly id: string
  readonly naam: string
  readonly geboortedatum: string
}

export interface NieuweHouder extends Houderrij {
  readonly regio: string
  readonly bsnVersleuteld: Buffer | null
  readonly bsnZoek: Buffer | null
}

/** Adds the holder, or gives the one who is known by this BSN already. */
export async function voegHouderToe(tx: Transactie, houder: NieuweHouder): Promise<Houderrij> {
  await tx.query(
    `insert into pgb.budgethouder (regio, id, naam, geboortedatum, bsn_versleuteld, bsn_zoek)
     values ($1, $2, $3, $4, $5, $6) on conflict on constraint bsn_eenmaal do nothing`,
    [houder.regio, houder.id, houder.naam, houder.geboortedatum, houder.bsnVersleuteld, houder.bsnZoek],
  )
  const [rij] = await tx.query<Houderrij>(
    `select id, naam, geboortedatum::text as geboortedatum from pgb.budgethouder
     where regio = $1 and (id = $2 or bsn_zoek = $3)`,
    [houder.regio, houder.id, houder.bsnZoek],
  )
  if (!rij) throw new Error('A holder that was just added is not there')
  return rij
}

/** Nobody else seals a decision for this holder until the transaction ends: the chain does not fork. */
export async function sluitHouder(tx: Transactie, regio: string, id: string): Promise<void> {
  await tx.query('select from pgb.budgethouder where regio = $1 and id = $2 for update', [regio, id])
}

export async function zetBsnStand(tx: Transactie, regio: string, id: string, stand: string): Promise<void> {
  await tx.query('update pgb.budgethouder set bsn_stand = $3 where regio = $1 and id = $2', [regio, id, stand])
}

/**
 * The day of today for these regions, never earlier than one they have seen: a clock that is set back cannot undo that a
 * term lapsed (D11). `klokdag` is what the clock says.
 */
export async function vandaagVan(tx: Transactie, regios: readonly string[], klokdag: string): Promise<string> {
  const lees = 'select regio, dag::text as dag from pgb.dagstand where regio = any ($1)'
  const standen = await tx.query<{ regio: string; dag: string }>(lees, [regios])
  const achter = regios.filter((regio) => !standen.some((stand) => stand.regio === regio && stand.dag >= klokdag))
  if (achter.length > 0) {
    await tx.query(
      `insert into pgb.dagstand as d (regio, dag) select regio, $2 from unnest($1::text[]) regio order by regio
       on conflict (regio) do update set dag = excluded.dag where d.dag < excluded.dag`,
      [achter, klokdag],
    )
  }
  return [klokdag, ...standen.map(({ dag }) => dag)].sort().at(-1) ?? klokdag
}
