/** The columns of the monthly pgb report, layout `ozk-opgave-2020` (NZa-regeling monitoring pgb 2020, art. 4). */
export const KOLOMMEN = [
  'volgnummer',
  'zorgkantoornummer',
  'geboortejaar',
  'geindiceerd_zorgprofiel',
  'toegewezen_zorgprofiel',
  'begeleiding_groep',
  'totaal',
  'basis',
  'wooninitiatieftoeslag',
  'budgetgarantie',
  'meerzorg',
  'pab',
  'ekt',
  'combinatie_pgb_mpt',
  'overig',
  'ingangsdatum',
  'einddatum',
  'reservering_jaar',
  'reservering_jaarbasis',
] as const

export type Kolom = (typeof KOLOMMEN)[number]

/** What adds up to `totaal`. */
export const DELEN = [
  'basis',
  'wooninitiatieftoeslag',
  'budgetgarantie',
  'meerzorg',
  'pab',
  'ekt',
  'combinatie_pgb_mpt',
  'overig',
] as const satisfies readonly Kolom[]

export const BEDRAGKOLOMMEN = [
  'totaal',
  ...DELEN,
  'reservering_jaar',
  'reservering_jaarbasis',
] as const satisfies readonly Kolom[]

export type Bedragkolom = (typeof BEDRAGKOLOMMEN)[number]

/** Amounts that are never below zero; the mpt part never above it, and the balancing item may be either. */
export const NIET_NEGATIEF: readonly Bedragkolom[] = BEDRAGKOLOMMEN.filter(
  (kolom) => kolom !== 'combinatie_pgb_mpt' && kolom !== 'overig',
)
