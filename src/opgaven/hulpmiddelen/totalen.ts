/** A file of month totals in the columns of the report itself: of a supplier, or a report that was made elsewhere (NZA-8). Pure. */

import { schrijfBedrag } from '../maandopgave/waarde.ts'
import { isRegio, leesCent } from './facturen.ts'
import type { Meld } from './gebrek.ts'
import { type Bedragen, CATEGORIEEN, type Categorie, type Maandtotaal, TOTAALKOLOMMEN, totaalVan } from './kolommen.ts'
import { type Kolommen, type Veldrij, veldrijen } from './rij.ts'

export interface Totaalverwachting {
  /** Null: whichever region stands in the first row that can be read. */
  readonly regio: string | null
  readonly vandaag: string
  /** Only months of this year; null: of any year. */
  readonly jaar: number | null
}

export interface Totaalrij extends Maandtotaal {
  readonly rij: number
}

const VORM: Kolommen = Object.fromEntries(
  TOTAALKOLOMMEN.map((kolom) => [
    kolom,
    kolom === 'zorgkantoornummer' ? { cijfers: 4 } : kolom === 'maand' ? 'maand' : ('bedrag' as const),
  ]),
)

/** Only rows without an error come out; each defect of the others is named. */
export function* totalenIn(inhoud: Buffer, verwacht: Totaalverwachting, meld: Meld): Generator<Totaalrij, void> {
  const gezien = new Map<string, number>()
  let { regio } = verwacht
  for (const rij of veldrijen(inhoud, VORM, meld)) {
    const regioGoed = isRegio(rij, regio, meld)
    if (regioGoed) regio ??= rij.zonderMelden(() => undefined).lees('zorgkantoornummer', /^[0-9]{4}$/)
    const maand = leesMaand(rij, verwacht, meld)
    const eerder = maand === null ? undefined : gezien.get(maand)
    if (maand !== null && eerder !== undefined)
      meld(
        rij.nummer,
        'maand',
        'maand-dubbel',
        `Deze maand staat ook in rij ${eerder}.`,
        `Row ${eerder} is of the same month.`,
      )
    if (maand !== null) gezien.set(maand, eerder ?? rij.nummer)
    const bedragen = leesBedragen(rij, meld)
    if (regioGoed && regio !== null && maand !== null && eerder === undefined && bedragen !== null)
      yield { rij: rij.nummer, regio, maand, bedragen }
  }
}

function leesMaand(rij: Veldrij, { vandaag, jaar }: Totaalverwachting, meld: Meld): string | null {
  const maand = rij.lees('maand', /^20[0-9]{2}-(0[1-9]|1[0-2])$/)
  if (maand === null) return null
  if (maand > vandaag.slice(0, 7)) {
    meld(rij.nummer, 'maand', 'datum-in-toekomst', 'Deze maand moet nog komen.', 'This month is yet to come.')
    return null
  }
  if (maand < '2015' || (jaar !== null && !maand.startsWith(String(jaar)))) {
    meld(
      rij.nummer,
      'maand',
      'datum-buiten-jaar',
      'Deze maand ligt niet in het jaar.',
      'This month is not in the year.',
    )
    return null
  }
  return maand
}

function leesBedragen(rij: Veldrij, meld: Meld): Bedragen | null {
  const gelezen = CATEGORIEEN.map((categorie): [Categorie, number | null] => [categorie, leesCent(rij, categorie)])
  const totaal = leesCent(rij, 'totaal')
  if (totaal === null || gelezen.some(([, cent]) => cent === null)) return null
  const bedragen = Object.fromEntries(gelezen) as Record<Categorie, number>
  for (const [kolom, cent] of gelezen)
    if (cent !== null && cent < 0)
      meld(
        rij.nummer,
        kolom,
        'negatief',
        'Dit bedrag is lager dan nul: zijn er meer credits dan facturen?',
        'This amount is below zero: are there more credits than invoices?',
      )
  const som = totaalVan(bedragen)
  if (som === totaal) return bedragen
  const delen = schrijfBedrag(som)
  meld(
    rij.nummer,
    'totaal',
    'som-klopt-niet',
    `De delen zijn samen ${delen}; het totaal is ${schrijfBedrag(totaal)}.`,
    `The parts come to ${delen}; the total is ${schrijfBedrag(totaal)}.`,
  )
  return null
}
