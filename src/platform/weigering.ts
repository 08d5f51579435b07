/** A refusal inside an operation of the platform: it undoes the transaction and comes out as a value. */
import type { Bewerkweigering } from './bewerking.ts'
import type { Gebrek } from './operatie.ts'

export class Weigering extends Error {
  override readonly name = 'Weigering'
  constructor(
    readonly code: string,
    readonly fouten: readonly Gebrek[] = [],
    readonly gegevens: Readonly<Record<string, unknown>> = {},
  ) {
    super(code)
  }
}

/** What the database itself refuses, by the name of its constraint: the net below the checks of the program. */
const PER_BEPERKING: Readonly<Record<string, string>> = {
  sleutel_eenmaal: 'verzoek-loopt',
  niet_voor_zichzelf: 'rol-aan-uzelf',
  niet_aan_zichzelf: 'rol-aan-uzelf',
  rol_vier_ogen: 'rol-vier-ogen',
  rol_niet_van_zichzelf: 'rol-vier-ogen',
  rolvoorstel_eenmaal: 'al-besloten',
  toekenning_eenmaal: 'al-besloten',
  rolperiode: 'ongeldige-periode',
  nazicht_door_ander: 'eigen-werk',
  eigenpersoon_pkey: 'al-besloten',
  eigenpersoon_door_ander: 'eigen-werk',
  stap_volgorde: 'stap-ontbreekt',
  stap_eenmaal: 'al-besloten',
  opgave_versie: 'verzoek-loopt',
  hulpmiddelbestand_eenmaal: 'verzoek-loopt',
  hulpmiddelregel_bron: 'verzoek-loopt',
  plankenmerk_eenmaal: 'kenmerk-bestaat',
  transitiekenmerk_eenmaal: 'kenmerk-bestaat',
  transitieaandeel_eenmaal: 'kenmerk-bestaat',
  planversie_eenmaal: 'plan-gewijzigd',
  planbesluit_eenmaal: 'al-besloten',
  planbesluit_volgt: 'plan-voldoet-niet',
  planbesluit_vier_ogen: 'vier-ogen',
  transitieruimte: 'transitie-geen-ruimte',
  plan_niet_toegekend: 'plan-niet-toegekend',
  transitieplanbedrag: 'transitie-boven-plan',
  transitietoezegging: 'transitie-boven-toezegging',
}

/** The named refusal in an error of any kind, or null when it is none of these. */
export function weigeringVan(fout: unknown): Bewerkweigering | null {
  if (fout instanceof Weigering) return { code: fout.code, fouten: fout.fouten, gegevens: fout.gegevens }
  if (typeof fout !== 'object' || fout === null || !('constraint' in fout)) return null
  const code = PER_BEPERKING[String(fout.constraint)]
  return code === undefined ? null : { code, fouten: [], gegevens: {} }
}
