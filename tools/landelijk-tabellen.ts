// The tables that the national data set fills, with the columns that it gives, and the rows of one batch.
import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { type Cel, kopieer, kopieregel } from './landelijk-kopie.ts'

/** In the order in which the references between them ask. Decisions come apart: their case must lie open first. */
export const KOLOMMEN = {
  'pgb.budgethouder': 'regio, id, naam, geboortedatum, bsn_versleuteld, bsn_zoek, vastgelegd, door',
  'pgb.zaak':
    'regio, id, nummer, soort, budgethouder, status, versie, behandelaar, team, ontvangen_op, besluit_uiterlijk, ' +
    'staat_stil, nza_uiterlijk, gemaakt, door',
  'pgb.feit': 'regio, id, zaak, pointer, waarde, geldig_op, bron, vervangt, zaakversie, vastgelegd, door',
  'pgb.termijnregel': 'regio, id, zaak, soort, grond, bij, einde, dag, tot, toelichting, zaakversie, vastgelegd, door',
  'pgb.notitie': 'regio, id, zaak, tekst, vastgelegd, door',
  'pgb.voorstel': 'regio, zaak, versie, soort, inhoud, inhoud_hash, vastgelegd, voorsteller',
  'pgb.voorstelbrief': 'regio, zaak, versie, bron, bron_hash, vastgelegd, door',
  'pgb.voorstel_einde': 'regio, zaak, versie, einde, reden, vastgelegd, door',
  stap: 'regio, zaak, voorstel, beschikking, eind',
  'pgb.beschikking':
    'regio, id, zaak, budgethouder, voorstel, soort, inhoud, inhoud_hash, regelset_hash, regelset_versie, programma, ' +
    'voorsteller, goedkeurder, vorige_hash, keten_hash, vastgelegd',
  'pgb.brief':
    'regio, id, zaak, soort, beschikking, voorstel, datum, bron, bron_hash, model, html, html_sha256, programma, ' +
    'vastgelegd, door',
} as const
export type Tabel = keyof typeof KOLOMMEN

/** The rows of one batch, as lines for COPY. */
export class Lading {
  private readonly regels = new Map<Tabel, string[]>()

  voeg(tabel: Tabel, ...cellen: readonly Cel[]): void {
    const regels = this.regels.get(tabel)
    if (regels) regels.push(kopieregel(cellen))
    else this.regels.set(tabel, [kopieregel(cellen)])
  }

  aantal(tabel: Tabel): number {
    return this.regels.get(tabel)?.length ?? 0
  }

  /** Puts all rows in, within the transaction that is open. */
  async schrijf(client: Client): Promise<void> {
    await client.query(MAAK_STAP)
    for (const tabel of Object.keys(KOLOMMEN) as Tabel[]) {
      if (tabel === 'pgb.beschikking') await client.query(LEG_VOOR)
      await kopieer(client, tabel, KOLOMMEN[tabel], this.regels.get(tabel) ?? [])
    }
    await client.query(BESLUIT)
    await client.query(VERZEND)
  }
}

// The guards of the tables allow one step at a time, so a decided case takes the same steps as in life.
const MAAK_STAP =
  'create temp table stap (regio text, zaak text, voorstel integer, beschikking text, eind text) on commit drop'
const VERHOOG = 'versie = z.versie + 1'
const BIJ = 'from stap s where z.regio = s.regio and z.id = s.zaak'
const LEG_VOOR = `update pgb.zaak z set status = 'voorgesteld', voorstel = s.voorstel, ${VERHOOG} ${BIJ}`
const BESLUIT = `update pgb.zaak z set voorstel = null, beschikking = s.beschikking, ${VERHOOG},
  status = case s.eind when 'verzonden' then 'goedgekeurd' else s.eind end ${BIJ} and s.beschikking is not null`
const VERZEND = `update pgb.zaak z set status = 'verzonden', ${VERHOOG} ${BIJ} and s.eind = 'verzonden'`

/** The same parts give the same id, in the form of a version 4 UUID. */
export function vasteId(...delen: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(delen.join('\n')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Ten in the morning of a day, when the work of that day is recorded. */
export const moment = (dag: string): string => `${dag} 10:00:00+01`
