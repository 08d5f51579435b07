/** The words that a dossier and an outcome choose from. The law or the code lists fix them; contract.ts builds on them. */

/** The five outcomes; the order is that of the law's weight, heaviest first. */
export const UITKOMSTEN = ['niet_voldaan', 'gegevens_ontbreken', 'beoordeling_nodig', 'voldaan', 'nvt'] as const
export const SOORTEN_AANVRAAG = ['nieuw', 'wijziging', 'herindicatie', 'omzetting_zin', 'voortzetting'] as const
export const SOORTEN_VERPLICHTING = [
  'gekwalificeerde_zorgverlener',
  'behandelaar',
  'begeleiding_groep',
  'individuele_begeleiding',
  'uitsluiting_zorgverlener',
  'uitsluiting_functie',
] as const
export const RISICOFACTOREN = [
  'gedragsproblematiek',
  'complexePsychiatrischeProblematiek',
  'complexeLichamelijkeProblematiek',
  'progressieveAchteruitgang',
  'ontwikkelingsbelemmering',
  'omgevingOnveilig',
  'draagkrachtOnderDruk',
] as const
export const ONDERDELEN = [
  'basis',
  'wooninitiatieftoeslag',
  'budgetgarantie',
  'meerzorg',
  'pab',
  'ekt',
  'combinatiePgbMpt',
  'overig',
] as const
export const ADVIEZEN = [
  'toekennen',
  'toekennen_met_verplichtingen',
  'weigeren',
  'beoordeling_nodig',
  'gegevens_ontbreken',
  'niet_bevoegd',
] as const

/** The rules on which a person may give a judgement (spec 11, Outcome per rule). */
export const REGELS_MET_BEOORDELING: ReadonlySet<string> = new Set([
  'WLZ-3.3.3-4-A',
  'WLZ-3.3.3-4-B',
  'WLZ-3.3.3-4-C',
  'WLZ-3.3.3-4-D',
  'RLZ-5.1-1',
  'RLZ-5.9-C',
  'RLZ-5.11-2-1',
  'RLZ-5.11-2-2',
  'RLZ-5.11-2-3',
  'RLZ-5.11-2-4',
  'RLZ-5.11-2-5',
  'RLZ-5.11-2-6',
  'BLZ-3.6.2-2',
  'RLZ-5.1C-2-PALLIATIEF',
  'RLZ-5.1C-4-VERPLEGING',
  'RLZ-5.1D-2-KIND',
  'RLZ-5.1D-4-LOGEER',
  'RLZ-5.1E-2-MEERZORG',
  'RLZ-5.1F-2-BG',
  'RLZ-5.15A-PAB',
  'BAV-2.1.1',
  'BAV-2.1.2',
  'BAV-2.1.3',
])
/** Two of these can be negative for inefficiency; then the test for extra costs at home comes first (art. 5.1a Rlz). */
export const REGELS_MET_GROND: readonly string[] = ['WLZ-3.3.3-4-A', 'RLZ-5.1-1']
