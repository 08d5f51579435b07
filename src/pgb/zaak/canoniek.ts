/** One way to write a value as JSON: names sorted, no spaces. What is equal gives equal bytes, so it can be hashed (PGB-32). */
import { createHash } from 'node:crypto'

export function canoniek(waarde: unknown): string {
  if (Array.isArray(waarde)) return `[${waarde.map((deel) => canoniek(deel ?? null)).join(',')}]`
  if (typeof waarde !== 'object' || waarde === null) return JSON.stringify(waarde)
  const delen = Object.entries(waarde)
    .filter(([, deel]) => deel !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, deel]) => `${JSON.stringify(naam)}:${canoniek(deel)}`)
  return `{${delen.join(',')}}`
}

/** SHA-256 of the UTF-8 bytes, in hexadecimals. */
export function hashVan(tekst: string): string {
  return createHash('sha256').update(tekst, 'utf8').digest('hex')
}
