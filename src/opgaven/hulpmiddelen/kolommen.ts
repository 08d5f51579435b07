/** Columns of the report on assistive devices and of an invoice file (art. 7; 21-bestanden). Amounts are eurocents. */

export const CATEGORIEEN = [
  'rolstoelen_met_behandeling',
  'rolstoelen_zonder_behandeling',
  'scootmobielen_fietsen_met_behandeling',
  'scootmobielen_fietsen_zonder_behandeling',
  'wandelwagens_autostoeltjes_met_behandeling',
  'wandelwagens_autostoeltjes_zonder_behandeling',
  'persoonsgebonden',
] as const
export type Categorie = (typeof CATEGORIEEN)[number]

/** The report: one row a month and region. A file of totals that comes in has the same columns. */
export const TOTAALKOLOMMEN = ['zorgkantoornummer', 'maand', ...CATEGORIEEN, 'totaal'] as const

/** One line of a supplier's invoice. It names no client: the report asks for none, so none is kept. */
export const FACTUURKOLOMMEN = [
  'zorgkantoornummer',
  'leverancier',
  'factuur',
  'regel',
  'datum',
  'hulpmiddel',
  'behandeling',
  'bedrag',
] as const

/** What an invoice can name, as the columns of the report bring it together. */
export const HULPMIDDELEN: Readonly<
  Record<string, 'rolstoelen' | 'scootmobielen_fietsen' | 'wandelwagens_autostoeltjes' | 'persoonsgebonden'>
> = {
  rolstoel: 'rolstoelen',
  scootmobiel: 'scootmobielen_fietsen',
  aangepaste_fiets: 'scootmobielen_fietsen',
  wandelwagen: 'wandelwagens_autostoeltjes',
  buggy: 'wandelwagens_autostoeltjes',
  autostoeltje: 'wandelwagens_autostoeltjes',
  persoonsgebonden: 'persoonsgebonden',
}

/** Null: a mobility device without the answer whether its client has treatment. */
export function categorieVan(hulpmiddel: string, behandeling: boolean | null): Categorie | null {
  const groep = Object.hasOwn(HULPMIDDELEN, hulpmiddel) ? HULPMIDDELEN[hulpmiddel] : undefined
  if (groep === undefined) return null
  if (groep === 'persoonsgebonden') return groep
  if (behandeling === null) return null
  return `${groep}_${behandeling ? 'met' : 'zonder'}_behandeling`
}

export type Bedragen = Readonly<Record<Categorie, number>>

export const geenBedragen = (): Record<Categorie, number> =>
  Object.fromEntries(CATEGORIEEN.map((categorie) => [categorie, 0])) as Record<Categorie, number>

export const totaalVan = (bedragen: Bedragen): number =>
  CATEGORIEEN.reduce((som, categorie) => som + bedragen[categorie], 0)

/** A month of a region. */
export interface Maandtotaal {
  readonly regio: string
  /** `jjjj-mm` */
  readonly maand: string
  readonly bedragen: Bedragen
}
