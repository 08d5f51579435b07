/**
 * A log row as one text, of which the seal is the hash. The order of the columns and the way of writing may never
 * change: another way is a next number in `VORM`, beside this one. Moments are whole milliseconds since 1970.
 */

export const VORM = 1

export const SOORTEN = ['gebeurtenis', 'verwerking'] as const
export type Soort = (typeof SOORTEN)[number]

const MOMENTEN = new Set(['tijdstip', 'auth_tijd', 'start', 'einde'])
/** Types for which JSON has no form of its own. */
const ALS_TEKST = new Set(['id', 'transactie'])

/** Every column but the salt, which goes into the hash by itself. */
export const KOLOMMEN: Readonly<Record<Soort, readonly string[]>> = {
  gebeurtenis:
    `regio id tijdstip klok_afwijking_ms gebeurtenis lijst_versie actie soort uitkomst reden_code gebruiker_id
    is_aanvrager rol rollen_versie namens doel activiteit toegangspunt_soort toegangspunt acr auth_tijd betrokkene
    betrokkene_soort object_soort object_id object_versie deel gevoeligheid levensfase zoekvraag autorisatie
    behandelrelatie toestemming noodprocedure ontvanger bestand_hash aantal bron bron_soort versie trace_id span_id
    idempotentie transactie`.split(/\s+/),
  verwerking: `regio id trace_id span_id parent_span_id vreemde_trace_id vreemde_span_id vreemde_verwerker status naam
    start einde bron bron_versie bron_instantie verwerkingsactiviteit betrokkene betrokkene_soort externe_leesbron
    transactie`.split(/\s+/),
}

/** SQL that gives the text of a row of this table under the alias. */
export function rijtekst(soort: Soort, alias: string): string {
  const delen = KOLOMMEN[soort].map((kolom) => {
    if (MOMENTEN.has(kolom)) return `(extract(epoch from ${alias}.${kolom}) * 1000)::bigint`
    return ALS_TEKST.has(kolom) ? `${alias}.${kolom}::text` : `${alias}.${kolom}`
  })
  return `json_build_array('${soort}', ${delen.join(', ')})::text`
}

/** SQL for the month of a row in UTC, `jjjj-mm`. */
export function rijmaand(soort: Soort, alias: string): string {
  const moment = soort === 'gebeurtenis' ? 'tijdstip' : 'einde'
  return `to_char(${alias}.${moment} at time zone 'UTC', 'YYYY-MM')`
}
