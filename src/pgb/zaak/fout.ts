/** What can be refused, by name and with data. A face turns a name into a status and a sentence. */
import type { Foutantwoord } from '../contract.ts'

export type Zaakfout =
  /** Unknown, or of another region: the answer is the same (T1). */
  | { readonly code: 'onbekend' }
  | { readonly code: 'versie-verouderd'; readonly versie: number }
  | { readonly code: 'dossier-geweigerd'; readonly antwoord: Foutantwoord }
  | { readonly code: 'niet-te-zetten'; readonly pointers: readonly string[] }
  | { readonly code: 'niets-gewijzigd' }
  | { readonly code: 'houder-wijkt-af'; readonly velden: readonly string[] }
  /** The case is not at the step that this act follows on. */
  | { readonly code: 'stap-ontbreekt'; readonly nodig: string; readonly status: string }
  | { readonly code: 'termijn-verstreken'; readonly besluitUiterlijk: string }
  | { readonly code: 'datum-kan-niet'; readonly veld: string }
  | { readonly code: 'geen-lopende-opschorting' }
  | { readonly code: 'oordeel-open'; readonly regels: readonly string[] }
  | { readonly code: 'feiten-ontbreken'; readonly pointers: readonly string[]; readonly regels: readonly string[] }
  | { readonly code: 'ekt-ontbreekt' }
  /** Obligations that were proposed and that nobody took over or declined (PGB-10). */
  | { readonly code: 'verplichting-open'; readonly regels: readonly string[] }
  /** Exclusions that do not say whom or what. */
  | { readonly code: 'verplichting-onvolledig'; readonly sleutels: readonly string[] }
  /** A power to the detriment of the holder, without a whole weighing of interests (PGB-9). */
  | { readonly code: 'afweging-ontbreekt'; readonly belangen: readonly string[] }
  /** The weighing that was recorded says that it is not proportionate. */
  | { readonly code: 'niet-evenredig' }
  /** An event of Rlz 5.20 lid 1 without its day, or with another than the ground names. */
  | { readonly code: 'gebeurtenis-ontbreekt' }
  /** A row of a register that another row replaced already: correct the last one. */
  | { readonly code: 'al-vervangen' }
  /** What was handled, found or withdrawn already. */
  | { readonly code: 'stap-past-niet'; readonly na: string }
  | { readonly code: 'advies-draagt-niet'; readonly advies: string; readonly soort: string }
  | { readonly code: 'grond-ontbreekt'; readonly veld: string }
  /** The letter of this decision cannot be made; `reden` is the name that the maker of letters gives. */
  | { readonly code: 'brief-kan-niet'; readonly reden: string }
  | { readonly code: 'vier-ogen' }
  | { readonly code: 'inhoud-gewijzigd'; readonly inhoudHash: string }
  /** Another decision about the same year was sealed after this was proposed, so its year's amount is not right any more. */
  | { readonly code: 'jaar-gewijzigd' }
  | { readonly code: 'sleutel-hergebruikt' }
  | { readonly code: 'verzoek-loopt' }
  | {
      readonly code: 'document-geweigerd'
      readonly reden:
        | 'te-groot'
        | 'leeg'
        | 'soort-onbekend'
        | 'soort-wijkt-af'
        | 'opmaaktaal'
        | 'meer-soorten'
        | 'onvolledig'
        | 'besmet'
    }
  | { readonly code: 'virusscanner-onbereikbaar' }
  /** A note names a document that this case does not have. */
  | { readonly code: 'document-onbekend' }
  /** More persons were shown than one person can need in so short a time (T9). */
  | { readonly code: 'te-veel-getoond' }
  /** A search that would show too much or cannot find: no mark, a BSN that is none, or a BSN without a second mark. */
  | {
      readonly code: 'zoekvraag-kan-niet'
      readonly reden: 'geen-kenmerk' | 'te-ruim' | 'bsn-klopt-niet' | 'bsn-zonder-tweede-kenmerk' | 'cursor-zonder-deel'
    }
  | { readonly code: 'cursor-ongeldig' }
  /** No work ties the person to this case: say why first (T8). */
  | { readonly code: 'doel-nodig'; readonly doelen: readonly string[] }
  | { readonly code: 'doel-limiet'; readonly perDag: number }
  | { readonly code: 'collega-onbekend' }
  | { readonly code: 'team-ontbreekt' }
  | { readonly code: 'naam-bestaat' }
  | { readonly code: 'overdracht-kan-niet' }
  | { readonly code: 'niet-voor-uzelf' }
  /** No room under the ceiling, or somebody with an earlier date waits for it (KAD-3). */
  | { readonly code: 'wacht-op-kader' }
  | { readonly code: 'pgb-stop' }
  /** No amount is known of this year. */
  | { readonly code: 'kader-ontbreekt' }
  /** There is room, so the ceiling is no ground. */
  | { readonly code: 'kader-niet-vol' }
  | { readonly code: 'wacht-al' }
  | { readonly code: 'wacht-niet' }
  | { readonly code: 'niet-aan-de-beurt'; readonly positie: number }

export type Antwoord<T> = { readonly goed: T } | { readonly fout: Zaakfout }

/** Carries a refusal out of a transaction, so that all of it is undone; `handel` turns it into a value. */
export class Weigering extends Error {
  override readonly name = 'Weigering'
  constructor(readonly fout: Zaakfout) {
    super(fout.code)
  }
}

export function weiger(fout: Zaakfout): never {
  throw new Weigering(fout)
}

/** What the database itself refuses, by the name of its constraint: the net below the checks of the program. */
const PER_BEPERKING: Readonly<Record<string, Zaakfout>> = {
  vier_ogen: { code: 'vier-ogen' },
  weergave_naam_eenmaal: { code: 'naam-bestaat' },
  team_niet_zelf: { code: 'niet-voor-uzelf' },
  sleutel_eenmaal: { code: 'verzoek-loopt' },
  opschorting_eindigt_eenmaal: { code: 'geen-lopende-opschorting' },
  signaalstap_eenmaal: { code: 'verzoek-loopt' },
  plichtstap_eenmaal: { code: 'verzoek-loopt' },
  wijziging_eenmaal_afgehandeld: { code: 'stap-past-niet', na: 'afgehandeld' },
  bezoekcapaciteit_eenmaal: { code: 'verzoek-loopt' },
  huisbezoek_een_volgende: { code: 'verzoek-loopt' },
  huisbezoek_een_begin: { code: 'verzoek-loopt' },
  huisbezoek_eindigt_eenmaal: { code: 'stap-past-niet', na: 'geeindigd' },
  overgang_eenmaal_besloten: { code: 'stap-past-niet', na: 'besloten' },
  overeenkomststap_eenmaal: { code: 'verzoek-loopt' },
  overeenkomst_eenmaal_afgehandeld: { code: 'stap-past-niet', na: 'afgehandeld' },
  overeenkomst_eenmaal_vervangen: { code: 'al-vervangen' },
  overeenkomst_periode: { code: 'datum-kan-niet', veld: 'tot' },
  betaaladvies_dertien_weken: { code: 'grond-ontbreekt', veld: 'tot' },
  betaaladvies_eindigt_eenmaal: { code: 'stap-past-niet', na: 'geeindigd' },
  bezwaarstap_eenmaal: { code: 'verzoek-loopt' },
  bezwaar_eenmaal_afgerond: { code: 'stap-past-niet', na: 'uitkomst' },
  bezwaar_eenmaal_verdaagd: { code: 'stap-past-niet', na: 'verdaagd' },
  betaalbericht_eenmaal: { code: 'verzoek-loopt' },
  betaalbericht_volgorde: { code: 'sleutel-hergebruikt' },
  bewijs_document: { code: 'document-onbekend' },
  te_veel_getoond: { code: 'te-veel-getoond' },
  gesprek_eenmaal_vervangen: { code: 'al-vervangen' },
  vertegenwoordiging_eenmaal_vervangen: { code: 'al-vervangen' },
  contactmoment_eenmaal_vervangen: { code: 'al-vervangen' },
  kwalificatiebewijs_eenmaal_vervangen: { code: 'al-vervangen' },
  omleiding_eenmaal_vervangen: { code: 'al-vervangen' },
  gesprek_vervangt: { code: 'onbekend' },
  vertegenwoordiging_vervangt: { code: 'onbekend' },
  contactmoment_vervangt: { code: 'onbekend' },
  kwalificatiebewijs_vervangt: { code: 'onbekend' },
  omleiding_vervangt: { code: 'onbekend' },
  vertegenwoordiging_document: { code: 'onbekend' },
  kwalificatiebewijs_document: { code: 'onbekend' },
  vertegenwoordiging_periode: { code: 'datum-kan-niet', veld: 'tot' },
  kwalificatiebewijs_periode: { code: 'datum-kan-niet', veld: 'tot' },
  brief_eenmaal_verzonden: { code: 'stap-ontbreekt', nodig: 'niet-verzonden', status: 'verzonden' },
  een_ontvangstbevestiging: { code: 'stap-ontbreekt', nodig: 'niet-bevestigd', status: 'bevestigd' },
  kader_vol: { code: 'wacht-op-kader' },
  pgb_stop: { code: 'pgb-stop' },
  kader_ontbreekt: { code: 'kader-ontbreekt' },
  wacht_al: { code: 'wacht-al' },
  wachtende_einde_pkey: { code: 'wacht-niet' },
  voorstel_ligt_open: { code: 'stap-ontbreekt', nodig: 'voorgesteld', status: 'onbekend' },
}

/** The named refusal in an error of any kind, or null when it is none of these. */
export function weigeringVan(fout: unknown): Zaakfout | null {
  if (fout instanceof Weigering) return fout.fout
  if (typeof fout !== 'object' || fout === null || !('constraint' in fout)) return null
  return PER_BEPERKING[String(fout.constraint)] ?? null
}
