/** Reads one of the three files: rows with their number, and every defect of form. A row with one is not judged further. */
import { Csvregel } from '../../platform/csv/csvregel.ts'
import { leesBestand, TE_LANG } from '../../platform/csv/regelblokken.ts'
import { type Gebrek, gebrek } from './gebrek.ts'
import { type Bestandsnaam, KOLOMMEN } from './kolommen.ts'

export interface Rij {
  /** Data rows count from 1. */
  readonly nummer: number
  readonly velden: Readonly<Record<string, string>>
}

export interface Gelezen {
  readonly rijen: readonly Rij[]
  readonly gebreken: readonly Gebrek[]
}

/** Throws what the file system throws. */
export function leesRijen(bestand: Bestandsnaam, pad: string): Gelezen {
  const kolommen: readonly string[] = KOLOMMEN[bestand]
  const rijen: Rij[] = []
  const gebreken: Gebrek[] = []
  const regel = new Csvregel()
  let nummer = -1
  for (const { buffer, aantal, van, tot } of leesBestand(pad))
    for (let i = 0; i < aantal; i++) {
      nummer++
      const einde = tot[i] ?? 0
      if (einde === TE_LANG) {
        gebreken.push(gebrek(bestand, nummer, null, 'waarde-onleesbaar'))
        continue
      }
      regel.ontleed(buffer, van[i] ?? 0, einde)
      const teksten = Array.from({ length: Math.min(regel.aantal, 64) }, (_, veld) => regel.tekst(veld))
      if (nummer === 0) {
        if (teksten.join(';') !== kolommen.join(';'))
          return { rijen: [], gebreken: [gebrek(bestand, 0, null, 'kop-onjuist')] }
        continue
      }
      if (regel.aantal !== kolommen.length) {
        gebreken.push(gebrek(bestand, nummer, null, 'kolommen-aantal'))
        continue
      }
      const kapot = kolommen.filter((_, n) => teksten[n] === null)
      for (const kolom of kapot) gebreken.push(gebrek(bestand, nummer, kolom, 'waarde-onleesbaar'))
      if (kapot.length === 0)
        rijen.push({
          nummer,
          velden: Object.fromEntries(kolommen.map((kolom, n) => [kolom, (teksten[n] ?? '').trim()])),
        })
    }
  if (nummer < 0) return { rijen: [], gebreken: [gebrek(bestand, 0, null, 'kop-onjuist')] }
  if (nummer === 0) return { rijen: [], gebreken: [gebrek(bestand, 0, null, 'leeg')] }
  return { rijen, gebreken }
}
