/** The pgb-check for citizens (PGB-50): the rules run in the browser, and nothing is kept or sent. */
import './pgb-check.css'

export { PgbCheckScherm } from './scherm.tsx'
export { PgbCheckUitkomst } from './uitkomst-scherm.tsx'
