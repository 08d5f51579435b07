/** A file of rows, CSV (`;`, UTF-8) or XLSX, as rows of cells: what comes after does not know which of the two it was. */
import { Csvregel } from '../../platform/csv/csvregel.ts'
import { regelblokken, TE_LANG } from '../../platform/csv/regelblokken.ts'
import { schrijfDatum } from '../../waarden/datum.ts'
import { schrijfBedrag } from '../maandopgave/waarde.ts'
import type { Cel, Tabelrij } from './cel.ts'
import { leesWerkblad } from './werkblad-lees.ts'

/** Sheet that is read of a workbook; without it the first one. */
export const BLADNAAM = 'Hulpmiddelen'

export const isWerkboek = (inhoud: Buffer): boolean => inhoud.length > 4 && inhoud.readUInt32BE(0) === 0x504b0304

/** Throws Zipfout when a workbook cannot be read. */
export function leesTabel(inhoud: Buffer): Generator<Tabelrij, void> {
  return isWerkboek(inhoud) ? leesWerkblad(inhoud, BLADNAAM) : leesCsv(inhoud)
}

function* leesCsv(inhoud: Buffer): Generator<Tabelrij, void> {
  let plek = 0
  const bron = (buffer: Buffer, vanaf: number): number => {
    const aantal = inhoud.copy(buffer, vanaf, plek)
    plek += aantal
    return aantal
  }
  const regel = new Csvregel()
  let nummer = -1
  for (const { buffer, aantal, van, tot } of regelblokken(bron))
    for (let i = 0; i < aantal; i++) {
      nummer++
      if (tot[i] === TE_LANG) {
        yield { nummer, cellen: null }
        continue
      }
      regel.ontleed(buffer, van[i] ?? 0, tot[i] ?? 0)
      yield {
        nummer,
        cellen: Array.from({ length: regel.aantal }, (_, veld) => ({ tekst: regel.tekst(veld), getal: false })),
      }
    }
}

/** What a column holds, which says how a bare number of a workbook is written out. */
export type Kolomaard = 'tekst' | 'bedrag' | 'datum' | 'maand' | { readonly cijfers: number }

/** Days from the first day of a workbook's calendar to 1 January 1970. */
const EPOCHE = 25569

/** The text as it would stand in a CSV file; null when it cannot be read. */
export function celtekst({ tekst, getal }: Cel, aard: Kolomaard): string | null {
  if (!getal || tekst === null) return tekst
  if (aard === 'bedrag') return bedragtekst(tekst)
  if (!/^[0-9]{1,15}$/.test(tekst)) return aard === 'tekst' ? tekst : null
  if (aard === 'datum' || aard === 'maand') {
    if (Number(tekst) >= 100_000) return null
    const dag = schrijfDatum(Number(tekst) - EPOCHE)
    return aard === 'datum' ? dag : dag.slice(0, 7)
  }
  return aard === 'tekst' ? tekst : tekst.padStart(aard.cijfers, '0')
}

/**
 * A number of a workbook is a binary fraction written out, such as 12.300000000000001: what stands behind the cents must be
 * nothing but that. Digits only, so that no cent gets lost.
 */
function bedragtekst(tekst: string): string | null {
  const [, min = '', heel, breuk = ''] = /^(-?)(\d{1,12})(?:\.(\d{1,20}))?$/.exec(tekst) ?? []
  if (heel === undefined) return null
  const centen = Number(heel) * 100 + Number(breuk.slice(0, 2).padEnd(2, '0'))
  const rest = breuk.slice(2, 8).padEnd(6, '0')
  const cent = /^0{4}/.test(rest) ? centen : breuk.length > 8 && /^9{4}/.test(rest) ? centen + 1 : null
  if (cent === null) return null
  return schrijfBedrag(min === '-' && cent !== 0 ? -cent : cent)
}
