/** Our own bytes read back: what was frozen is the truth about a report, not what would be built now. */

import { KOLOMMEN, type Kolom } from '../maandopgave/kolommen.ts'
import { leesBedrag } from '../maandopgave/waarde.ts'
import type { Vergelijkrij } from './verschil.ts'

export type Leesrij = Readonly<Record<Kolom, string>>

/** Rows of a report that this program wrote: no quotes, no blank lines. */
export function leesRijen(inhoud: Buffer): Leesrij[] {
  const [, ...regels] = inhoud.toString('utf8').split('\r\n')
  return regels.filter((regel) => regel !== '').map(leesRegel)
}

function leesRegel(regel: string): Leesrij {
  const velden = regel.split(';')
  return Object.fromEntries(KOLOMMEN.map((kolom, i) => [kolom, velden[i] ?? ''])) as Record<Kolom, string>
}

export function alsVergelijkrij(rij: Leesrij): Vergelijkrij {
  return {
    nummer: Number(rij.volgnummer),
    totaalCent: leesBedrag(rij.totaal) ?? 0,
    toegewezen: rij.toegewezen_zorgprofiel,
    groep: rij.begeleiding_groep === 'J',
    ingang: rij.ingangsdatum === '' ? null : rij.ingangsdatum,
    einde: rij.einddatum === '' ? null : rij.einddatum,
  }
}
