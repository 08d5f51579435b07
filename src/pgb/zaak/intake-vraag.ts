/** Reads the query of the intake operations. */
import { leesDatum } from '../../waarden/datum.ts'
import type { Gelezen, Invoergebrek } from './invoer.ts'
import type { Stand } from './store/feit-rijen.ts'

type Vraag = Readonly<Record<string, string>>

const MOMENT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?Z$/

/** `bekendOp` is a moment in UTC, or a day: then up to and including the end of that day in the Netherlands. */
export function leesStandvraag(vraag: Vraag): Gelezen<Stand> {
  const fouten: Invoergebrek[] = []
  const { bekendOp, geldigOp } = vraag
  if (bekendOp !== undefined && !isDag(bekendOp) && !isMoment(bekendOp))
    fouten.push(gebrek('bekendOp', 'een dag of een moment in UTC', 'a day or a moment in UTC'))
  if (geldigOp !== undefined && !isDag(geldigOp))
    fouten.push(gebrek('geldigOp', 'een dag (jjjj-mm-dd)', 'a day (yyyy-mm-dd)'))
  if (fouten.length > 0) return { fouten }
  const moment = bekendOp !== undefined && isDag(bekendOp) ? `${bekendOp} 23:59:59.999999 Europe/Amsterdam` : bekendOp
  return {
    goed: { ...(moment === undefined ? {} : { bekendOp: moment }), ...(geldigOp === undefined ? {} : { geldigOp }) },
  }
}

/** Null: the year of today. */
export function leesJaarvraag({ jaar }: Vraag): Gelezen<number | null> {
  if (jaar === undefined) return { goed: null }
  if (/^20\d{2}$/.test(jaar)) return { goed: Number(jaar) }
  return { fouten: [gebrek('jaar', 'een jaar, bijvoorbeeld 2026', 'a year, such as 2026')] }
}

const isDag = (tekst: string): boolean => leesDatum(tekst) !== null
const isMoment = (tekst: string): boolean => MOMENT.test(tekst) && isDag(tekst.slice(0, 10))

/** The value is not repeated: it may be personal data. */
function gebrek(naam: string, nl: string, en: string): Invoergebrek {
  return {
    pointer: '',
    code: 'parameter-ongeldig',
    uitleg: {
      nl: `De parameter "${naam}" in het adres klopt niet. Geef ${nl}.`,
      en: `The parameter "${naam}" in the address is wrong. Give ${en}.`,
    },
  }
}
