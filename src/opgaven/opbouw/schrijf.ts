/**
 * The bytes of a report in the layout `ozk-opgave-2020`: the same rows give the same bytes on every machine, in every
 * language and time zone (NZA-4). A text that a spreadsheet takes for a formula is refused, never changed (T18).
 */
import { BEDRAGKOLOMMEN, type Bedragkolom, DELEN, KOLOMMEN } from '../maandopgave/kolommen.ts'
import { schrijfBedrag } from '../maandopgave/waarde.ts'
import type { Maandrij } from './rij.ts'

export interface Genummerd {
  readonly nummer: number
  readonly rij: Maandrij
}

/** A text that may not stand in a file for a machine. */
export class Weigertekst extends Error {
  override readonly name = 'Weigertekst'
  constructor(
    readonly kolom: string,
    readonly nummer: number,
  ) {
    super(`Kolom ${kolom} van rij ${nummer} heeft een waarde die niet in dit bestand mag staan`)
  }
}

const CODE = /^[0-9A-Za-z]+$/

/** Six digits: too few for a BSN. */
export const schrijfNummer = (nummer: number): string => String(nummer).padStart(6, '0')

export const bestandsnaam = (regio: string, tijdvak: string): string => `pgb-${regio}-${tijdvak}.csv`

/** Sorted by number. */
export function schrijfOpgave(rijen: readonly Genummerd[]): Buffer {
  return schrijfRegels(rijen.map((een) => [een.nummer, schrijfRij(een)]))
}

/** Lines with their numbers, in any order; each without its number and the end of the line. */
export function schrijfRegels(regels: (readonly [nummer: number, regel: string])[]): Buffer {
  regels.sort(([a], [b]) => a - b)
  let tekst = `${KOLOMMEN.join(';')}\r\n`
  for (const [nummer, regel] of regels) tekst += `${schrijfNummer(nummer)};${regel}\r\n`
  return Buffer.from(tekst, 'utf8')
}

export function schrijfRij({ nummer, rij }: Genummerd): string {
  const { regio, geboortejaar, geindiceerd, toegewezen, groep, bedragen, ingang, einde } = rij
  const code = (kolom: string, waarde: string): string => {
    if (!CODE.test(waarde)) throw new Weigertekst(kolom, nummer)
    return waarde
  }
  let tekst = `${code('zorgkantoornummer', regio)};${geboortejaar}`
  tekst += `;${code('geindiceerd_zorgprofiel', geindiceerd)};${code('toegewezen_zorgprofiel', toegewezen)}`
  tekst += `;${groep ? 'J' : 'N'};${schrijfBedrag(bedragen.totaal)}`
  for (const deel of DELEN) tekst += `;${schrijfBedrag(bedragen[deel])}`
  tekst += `;${ingang ?? ''};${einde ?? ''}`
  return `${tekst};${schrijfBedrag(bedragen.reservering_jaar)};${schrijfBedrag(bedragen.reservering_jaarbasis)}`
}

/** Sums per amount column, in eurocents. */
export function totalenVan(rijen: readonly Maandrij[]): Record<Bedragkolom, number> {
  const som = Object.fromEntries(BEDRAGKOLOMMEN.map((kolom) => [kolom, 0])) as Record<Bedragkolom, number>
  for (const { bedragen } of rijen) for (const kolom of BEDRAGKOLOMMEN) som[kolom] += bedragen[kolom]
  return som
}
