/** Whether an error means that the store cannot be reached or cannot write now, so that trying later makes sense (D5, D23). */
import { Logboekfout } from './logboek/index.ts'
import { foutcode, foutmelding } from './startfout.ts'

/** Of the network; and of PostgreSQL: connection lost (08), shutting down, starting or crashed (57P), full or out of places (53). */
const CODES = /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|08[0-9A-Z]{3}|57P0[1-5]|53[0-9A-Z]{3})$/
/** What the driver says without a code. */
const MELDINGEN =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

export function isOpslagWeg(fout: unknown): boolean {
  if (fout instanceof Logboekfout && fout.code === 'logboek-niet-beschikbaar') return true
  return CODES.test(foutcode(fout)) || MELDINGEN.test(foutmelding(fout))
}
