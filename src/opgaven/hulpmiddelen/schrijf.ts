/** The report on assistive devices as bytes, twice: the sheet `Hulpmiddelen` and the CSV, both from the same rows (NZA-8). */
import { schrijfBedrag } from '../maandopgave/waarde.ts'
import { CATEGORIEEN, type Categorie, geenBedragen, type Maandtotaal, TOTAALKOLOMMEN, totaalVan } from './kolommen.ts'
import { BLADNAAM } from './tabel.ts'
import { schrijfWerkboek, type Waarde } from './werkblad-schrijf.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** `hulpmiddelen-5529-2026-10`, or of a whole year `hulpmiddelen-5529-2025`; without what follows the point. */
export const bestandsstam = (regio: string, tijdvak: string): string => `hulpmiddelen-${regio}-${tijdvak}`

/** UTF-8, `;`, CRLF, amounts with a decimal comma; sorted by month. */
export function schrijfCsv(rijen: readonly Maandtotaal[]): Buffer {
  const regels = opVolgorde(rijen).map(({ regio, maand, bedragen }) =>
    [
      regio,
      maand,
      ...CATEGORIEEN.map((categorie) => schrijfBedrag(bedragen[categorie])),
      schrijfBedrag(totaalVan(bedragen)),
    ].join(';'),
  )
  return Buffer.from([TOTAALKOLOMMEN.join(';'), ...regels].map((regel) => `${regel}\r\n`).join(''), 'utf8')
}

/** `jaartotaal`: a second sheet with the total of the year, which art. 7 lid 5 asks of the definitive report. */
export function schrijfXlsx(rijen: readonly Maandtotaal[], jaartotaal: number | null): Buffer {
  const bladen = [
    {
      naam: BLADNAAM,
      rijen: [
        [...TOTAALKOLOMMEN],
        ...opVolgorde(rijen).map(({ regio, maand, bedragen }): readonly Waarde[] => [
          regio,
          maand,
          ...CATEGORIEEN.map((categorie) => ({ cent: bedragen[categorie] })),
          { cent: totaalVan(bedragen) },
        ]),
      ],
    },
  ]
  if (jaartotaal === null) return schrijfWerkboek(bladen)
  const som = somVan(rijen)
  const blad = {
    naam: 'Jaartotaal',
    rijen: [
      ['jaar', ...CATEGORIEEN, 'totaal'],
      [String(jaartotaal), ...CATEGORIEEN.map((categorie) => ({ cent: som[categorie] })), { cent: totaalVan(som) }],
    ],
  }
  return schrijfWerkboek([...bladen, blad])
}

const opVolgorde = (rijen: readonly Maandtotaal[]): Maandtotaal[] =>
  [...rijen].sort((a, b) => (a.maand < b.maand ? -1 : a.maand > b.maand ? 1 : 0))

/** Sums per category in eurocents. */
export function somVan(rijen: readonly Pick<Maandtotaal, 'bedragen'>[]): Record<Categorie, number> {
  const som = geenBedragen()
  for (const { bedragen } of rijen) for (const categorie of CATEGORIEEN) som[categorie] += bedragen[categorie]
  return som
}
