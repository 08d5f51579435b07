// COPY into PostgreSQL, the quickest way in: rows as text lines, sent as one statement. Constraints and triggers hold as
// for any insert.
import type { Client, Connection, Submittable } from 'pg'

export type Cel = string | number | boolean | Buffer | null

const ONTSNAP: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

export function kopieregel(cellen: readonly Cel[]): string {
  return `${cellen.map(cel).join('\t')}\n`
}

function cel(waarde: Cel): string {
  if (waarde === null) return '\\N'
  if (typeof waarde === 'string') return waarde.replace(/[\\\t\n\r]/g, (teken) => ONTSNAP[teken] ?? teken)
  if (Buffer.isBuffer(waarde)) return `\\\\x${waarde.toString('hex')}`
  return String(waarde)
}

/** One chunk of the protocol holds so many characters: small enough to be copied quickly, large enough to be few. */
const BROK = 256 * 1024

/** The driver's own interface for a statement of another kind; its types do not know the messages of COPY. */
interface Kopieverbinding extends Connection {
  sendCopyFromChunk(brok: Buffer): void
  endCopyFrom(): void
}

class Kopie implements Submittable {
  private fout: Error | null = null

  constructor(
    private readonly sql: string,
    private readonly regels: readonly string[],
    private readonly klaar: (fout: Error | null) => void,
  ) {}

  submit(verbinding: Connection): void {
    verbinding.query(this.sql)
  }

  handleCopyInResponse(verbinding: Kopieverbinding): void {
    let brok = ''
    for (const regel of this.regels) {
      brok += regel
      if (brok.length < BROK) continue
      verbinding.sendCopyFromChunk(Buffer.from(brok))
      brok = ''
    }
    if (brok !== '') verbinding.sendCopyFromChunk(Buffer.from(brok))
    verbinding.endCopyFrom()
  }

  handleCommandComplete(): void {}

  handleError(fout: Error): void {
    this.fout = fout
  }

  handleReadyForQuery(): void {
    this.klaar(this.fout)
  }
}

/** Adds the rows to the table, in their order; throws what the database refuses. */
export function kopieer(client: Client, tabel: string, kolommen: string, regels: readonly string[]): Promise<void> {
  if (regels.length === 0) return Promise.resolve()
  return new Promise((klaar, mislukt) => {
    const sql = `copy ${tabel} (${kolommen}) from stdin`
    client.query(new Kopie(sql, regels, (fout) => (fout === null ? klaar() : mislukt(fout))))
  })
}
