/**
 * Lines of a report for the holders about whom there is nothing to explain: the database writes them, because a national
 * report has 75,000 of them (SPD-3). They are the same bytes as `schrijfOpgave` makes of the same states; a test holds both
 * to that. Who has work in hand or an indication that ends goes the long way, through the rules of the reservations.
 */
import { TOEKENNINGEN } from '../../pgb/index.ts'
import type { Transactie } from '../../platform/db.ts'
import { BEDRAGKOLOMMEN, type Bedragkolom } from '../maandopgave/kolommen.ts'

export interface Gewoon {
  readonly aantal: number
  /** As many as there are lines, in the same order. */
  readonly houders: readonly string[]
  /** From the second column on, without the end of the line. */
  readonly regels: readonly string[]
  readonly totalen: Readonly<Record<Bedragkolom, number>>
}

/** What each column is in a state; the last of the year goes on in the next (RES-5). */
const KOLOM: Readonly<Record<Bedragkolom, string>> = {
  totaal: '"totaalCent"',
  basis: '"basisCent"',
  wooninitiatieftoeslag: '"wooninitiatieftoeslagCent"',
  budgetgarantie: '"budgetgarantieCent"',
  meerzorg: '"meerzorgCent"',
  pab: '"pabCent"',
  ekt: '"ektCent"',
  combinatie_pgb_mpt: '"mptCent"',
  overig: '"overigCent"',
  reservering_jaar: '0::bigint',
  reservering_jaarbasis: 'doorlopend',
}

const euro = (cent: string): string =>
  `case when ${cent} = 0 then '0,00' else case when ${cent} < 0 then '-' else '' end
    || (abs(${cent}) / 100) || ',' || right((abs(${cent}) % 100 + 100)::text, 2) end`

const bedragen = BEDRAGKOLOMMEN.filter((kolom) => !kolom.startsWith('reservering'))
  .map((kolom) => euro(KOLOM[kolom]))
  .join(" || ';' || ")
const REGEL = `regio || ';' || geboortejaar || ';' || geindiceerd || ';' || toegewezen || ';'
  || case when groep then 'J' else 'N' end || ';' || ${bedragen} || ';' || to_char(ingang, 'YYYY-MM-DD') || ';'
  || to_char(einde, 'YYYY-MM-DD') || ';0,00;' || ${euro('doorlopend')}`
const SOMMEN = BEDRAGKOLOMMEN.map((kolom) => `coalesce(sum(${KOLOM[kolom]}), 0)::bigint as ${kolom}`).join(', ')

const SQL = `select regio, count(*)::int as aantal, coalesce(string_agg(budgethouder, E'\\n'), '') as houders,
    coalesce(string_agg(${REGEL}, E'\\n'), '') as regels, ${SOMMEN}
  from (select *, case when einde = make_date($2, 12, 31) then "jaarbedragCent" else 0 end as doorlopend
    from (${TOEKENNINGEN}) as alle where not "looptAf" and budgethouder <> all ($5)) as stand
  group by regio`

/** By region; one without such holders is absent. `houders`: who goes the long way. */
export async function leesGewoon(
  tx: Transactie,
  regios: readonly string[],
  vraag: { readonly jaar: number; readonly peildatum: string; readonly bekendOp: string },
  houders: readonly string[],
): Promise<ReadonlyMap<string, Gewoon>> {
  type Rij = Record<Bedragkolom, number> & { regio: string; aantal: number; houders: string; regels: string }
  const rijen = await tx.query<Rij>(SQL, [regios, vraag.jaar, vraag.peildatum, vraag.bekendOp, houders])
  return new Map(
    rijen.map(({ regio, aantal, houders: wie, regels, ...totalen }) => [
      regio,
      { aantal, houders: wie.split('\n'), regels: regels.split('\n'), totalen },
    ]),
  )
}

export const GEEN_GEWOON: Gewoon = {
  aantal: 0,
  houders: [],
  regels: [],
  totalen: Object.fromEntries(BEDRAGKOLOMMEN.map((kolom) => [kolom, 0])) as Record<Bedragkolom, number>,
}
