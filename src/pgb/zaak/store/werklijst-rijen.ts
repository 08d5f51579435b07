/** The worklist as a query: filtered, sorted by deadline, in pages that stay right while cases move (PGB-3). */
import type { Transactie, Waarde } from '../../../platform/db.ts'
import { afwezigenVan, teamVan } from './doel-rijen.ts'
import { ZAAK_MET_HOUDER, ZAAKVELDEN, type Zaakrij } from './zaak-rijen.ts'

export interface Werklijstfilter {
  readonly behandelaar?: string
  /** True: cases that nobody has. */
  readonly zonderBehandelaar?: boolean
  readonly team?: string
  /** Cases of the team of this person. */
  readonly teamVan?: string
  /** Cases of colleagues who are away, for whom this person stands in. */
  readonly waarnemer?: string
  readonly status?: readonly string[]
  readonly soort?: readonly string[]
  /** The last day for the decision has passed. */
  readonly teLaat?: boolean
  /** The last day comes within so many days, today included. */
  readonly binnenDagen?: number
  readonly staatStil?: boolean
  /** Part of a number or of a name. */
  readonly zoek?: string
}

/** The last row of the page before: its sorting value and id. */
export interface Plaats {
  readonly waarde: string
  readonly id: string
}

/** What can be sorted by; the texts are ours (T11). A case that stands still has no day and comes last. */
export const SORTERINGEN = {
  besluitUiterlijk: { sql: `coalesce(z.besluit_uiterlijk, 'infinity'::date)`, soort: 'date' },
  ontvangenOp: { sql: 'z.ontvangen_op', soort: 'date' },
  naam: { sql: 'b.naam', soort: 'text' },
  nummer: { sql: 'z.nummer', soort: 'text' },
} as const
export type Sortering = keyof typeof SORTERINGEN

const HOUDER_HEET =
  'z.budgethouder in (select h.id from pgb.budgethouder h where h.regio = any ($?) and h.naam ilike $?)'

const OPEN = `z.status in ('ontvangen', 'in_behandeling', 'voorgesteld')`

/** Conditions with their values; the texts are ours, what was typed is only ever a value (T11). */
class Voorwaarden {
  readonly waarden: Waarde[] = []
  private readonly delen: string[] = []

  constructor(regios: readonly string[]) {
    this.eis(`z.regio = any ($?)`, regios)
  }

  eis(sql: string, ...waarden: readonly Waarde[]): void {
    let volgende = 0
    this.delen.push(
      sql.replaceAll('$?', () => {
        this.waarden.push(waarden[volgende++] ?? null)
        return `$${this.waarden.length}`
      }),
    )
  }

  get sql(): string {
    return this.delen.join(' and ')
  }
}

function voorwaardenVan(regios: readonly string[], filter: Werklijstfilter, vandaag: string): Voorwaarden {
  const eisen = new Voorwaarden(regios)
  if (filter.behandelaar !== undefined) eisen.eis('z.behandelaar = $?', filter.behandelaar)
  if (filter.zonderBehandelaar === true) eisen.eis('z.behandelaar is null')
  if (filter.team !== undefined) eisen.eis('z.team = $?', filter.team)
  if (filter.teamVan !== undefined) eisen.eis(`z.team = ${teamVan('$?')}`, filter.teamVan)
  if (filter.waarnemer !== undefined)
    eisen.eis(`z.behandelaar in (${afwezigenVan('$?', '$?::date')})`, filter.waarnemer, vandaag)
  if (filter.status) eisen.eis('z.status = any ($?)', filter.status)
  if (filter.soort) eisen.eis('z.soort = any ($?)', filter.soort)
  if (filter.teLaat === true) eisen.eis(`${OPEN} and z.besluit_uiterlijk < $?::date`, vandaag)
  if (filter.binnenDagen !== undefined)
    eisen.eis(
      `${OPEN} and z.besluit_uiterlijk between $?::date and $?::date + $?::integer`,
      vandaag,
      vandaag,
      filter.binnenDagen,
    )
  if (filter.staatStil !== undefined) eisen.eis(`${OPEN} and z.staat_stil = $?`, filter.staatStil)
  if (filter.zoek !== undefined && filter.zoek.trim() !== '') {
    const patroon = `%${filter.zoek.trim().replace(/[\\%_]/g, '\\$&')}%`
    // Without a digit it is a name: then the holders are searched, and not every case of many years (SPD-6).
    if (/[0-9]|^ *pgb-/i.test(filter.zoek)) eisen.eis('(z.nummer ilike $? or b.naam ilike $?)', patroon, patroon)
    else eisen.eis(HOUDER_HEET, regios, patroon)
  }
  return eisen
}

export type Werklijstrij = Zaakrij & { readonly sorteerwaarde: string }

export async function leesWerklijst(
  tx: Transactie,
  regios: readonly string[],
  filter: Werklijstfilter,
  vandaag: string,
  na: Plaats | null,
  aantal: number,
  sorteer: Sortering,
): Promise<Werklijstrij[]> {
  const eisen = voorwaardenVan(regios, filter, vandaag)
  const { sql, soort } = SORTERINGEN[sorteer]
  if (na) eisen.eis(`(${sql}, z.id) > ($?::${soort}, $?)`, na.waarde, na.id)
  return tx.query<Werklijstrij>(
    `select ${ZAAKVELDEN}, ${sql}::text as sorteerwaarde from ${ZAAK_MET_HOUDER}
     where ${eisen.sql} order by ${sql}, z.id limit ${Math.trunc(aantal)}`,
    eisen.waarden,
  )
}

export interface Tegels {
  readonly open: number
  readonly teLaat: number
  readonly binnenZevenDagen: number
  readonly staatStil: number
  readonly terGoedkeuring: number
  readonly zonderBehandelaar: number
}

export async function telTegels(
  tx: Transactie,
  regios: readonly string[],
  filter: Werklijstfilter,
  vandaag: string,
): Promise<Tegels> {
  const eisen = voorwaardenVan(regios, filter, vandaag)
  const dag = `$${eisen.waarden.length + 1}::date`
  const [tegels] = await tx.query<Tegels>(
    `select count(*) as open,
       count(*) filter (where z.besluit_uiterlijk < ${dag}) as "teLaat",
       count(*) filter (where z.besluit_uiterlijk between ${dag} and ${dag} + 7) as "binnenZevenDagen",
       count(*) filter (where z.staat_stil) as "staatStil",
       count(*) filter (where z.status = 'voorgesteld') as "terGoedkeuring",
       count(*) filter (where z.behandelaar is null) as "zonderBehandelaar"
     from ${ZAAK_MET_HOUDER} where ${OPEN} and ${eisen.sql}`,
    [...eisen.waarden, vandaag],
  )
  if (!tegels) throw new Error('A count without a row')
  return tegels
}
