/** The form of the facts as other screens use it: one field per fact, one fold per section, for the loose toets and a case. */
import '../toets.css'

export { SectieKaart } from '../sectie.tsx'
export { FeitVeld } from '../veld.tsx'
