/**
 * Judges the three files together: each value, each reference, and whether periods lie within their decision, do not
 * overlap, and add up to its total to the cent. Every defect comes back; only without one is there anything to store.
 */
import { isBurgerservicenummer } from '../../waarden/burgerservicenummer.ts'
import { leesDatum } from '../../waarden/datum.ts'
import { isRegiocode } from '../../waarden/regio.ts'
import { isZorgprofielcode } from '../../waarden/zorgprofiel.ts'
import { type Gebrek, type Gebrekcode, gebrek } from './gebrek.ts'
import { type Bestandsnaam, SOORTEN_OVERGENOMEN } from './kolommen.ts'
import type { Gelezen, Rij } from './lees.ts'

export interface Houder {
  readonly rij: number
  readonly kenmerk: string
  readonly regio: string
  readonly naam: string
  readonly geboortedatum: string
  readonly bsn: string | null
  readonly pgbSinds: string
}
export interface Periode {
  readonly rij: number
  readonly van: string
  readonly tot: string
  readonly bedragCent: number
}
export interface OverTeNemen {
  readonly rij: number
  readonly kenmerk: string
  readonly houder: string
  readonly soort: (typeof SOORTEN_OVERGENOMEN)[number]
  readonly beslotenOp: string
  readonly ingangsdatum: string
  readonly einddatum: string
  readonly geindiceerd: string
  readonly toegewezen: string
  readonly totaalCent: number
  readonly opMaximum: boolean
  readonly perioden: readonly Periode[]
}
export interface Overname {
  readonly houders: readonly Houder[]
  readonly beschikkingen: readonly OverTeNemen[]
}

export type Bestanden = Readonly<Record<Bestandsnaam, Gelezen>>
const BEDRAG_MAX = 100_000_000_00

/** `regios`: those of the store. `vandaag`: nothing was decided or began after it, except the days of the pgb itself. */
export function controleerOvername(
  bestanden: Bestanden,
  regios: readonly string[],
  vandaag: string,
): { readonly overname: Overname; readonly gebreken: readonly Gebrek[] } {
  const gebreken: Gebrek[] = Object.values(bestanden).flatMap((gelezen) => [...gelezen.gebreken])
  const houders = bestanden.houders.rijen.map((rij) => leesHouder(new Lezer('houders', rij, gebreken), regios, vandaag))
  const beschikkingen = bestanden.beschikkingen.rijen.map((rij) =>
    leesBeschikking(new Lezer('beschikkingen', rij, gebreken), vandaag),
  )
  const perioden = bestanden.perioden.rijen.map((rij) => leesPeriode(new Lezer('perioden', rij, gebreken)))
  meldDubbel('houders', 'houder', houders, ({ kenmerk }) => kenmerk, gebreken)
  // A person has one BSN in one region; in another region the same person is another holder.
  meldDubbel('houders', 'bsn', houders, ({ bsn, regio }) => (bsn === null ? '' : `${regio} ${bsn}`), gebreken)
  meldDubbel('beschikkingen', 'beschikking', beschikkingen, ({ kenmerk }) => kenmerk, gebreken)
  const heel = verbind({ houders, beschikkingen, perioden }, gebreken)
  return { overname: { houders, beschikkingen: heel }, gebreken: gesorteerd(gebreken) }
}

const VOLGORDE: readonly Bestandsnaam[] = ['houders', 'beschikkingen', 'perioden']
const gesorteerd = (gebreken: readonly Gebrek[]): readonly Gebrek[] =>
  gebreken.toSorted((a, b) => VOLGORDE.indexOf(a.bestand) - VOLGORDE.indexOf(b.bestand) || a.rij - b.rij)

/** Reads the fields of one row and keeps what is wrong with each. */
class Lezer {
  constructor(
    readonly bestand: Bestandsnaam,
    readonly rij: Rij,
    private readonly gebreken: Gebrek[],
  ) {}

  meld(kolom: string, code: Gebrekcode): void {
    this.gebreken.push(gebrek(this.bestand, this.rij.nummer, kolom, code))
  }

  tekst(kolom: string, hoogstens = 100): string {
    const tekst = this.rij.velden[kolom] ?? ''
    if (tekst === '') this.meld(kolom, 'leeg')
    else if (tekst.length > hoogstens) this.meld(kolom, 'waarde-onleesbaar')
    return tekst
  }

  dag(kolom: string): string {
    const tekst = this.tekst(kolom)
    if (tekst !== '' && leesDatum(tekst) === null) this.meld(kolom, 'waarde-onleesbaar')
    return tekst
  }

  bedrag(kolom: string): number {
    const tekst = this.tekst(kolom)
    const bedrag = /^(?:0|[1-9][0-9]{0,11})$/.test(tekst) ? Number(tekst) : Number.NaN
    if (tekst !== '' && !(bedrag <= BEDRAG_MAX)) this.meld(kolom, 'waarde-onleesbaar')
    return bedrag
  }

  keuze<const T extends string>(kolom: string, past: (tekst: string) => tekst is T, code: Gebrekcode): T {
    const tekst = this.tekst(kolom)
    if (tekst !== '' && !past(tekst)) this.meld(kolom, code)
    return tekst as T
  }
}

function leesHouder(lezer: Lezer, regios: readonly string[], vandaag: string): Houder {
  const regio = lezer.tekst('zorgkantoornummer')
  if (regio !== '' && !isRegiocode(regio)) lezer.meld('zorgkantoornummer', 'code-onbekend')
  else if (regio !== '' && !regios.includes(regio)) lezer.meld('zorgkantoornummer', 'regio-onjuist')
  const bsn = lezer.rij.velden.bsn ?? ''
  if (bsn !== '' && !isBurgerservicenummer(bsn)) lezer.meld('bsn', 'bsn-ongeldig')
  const houder = {
    rij: lezer.rij.nummer,
    kenmerk: lezer.tekst('houder'),
    regio,
    naam: lezer.tekst('naam', 200),
    geboortedatum: lezer.dag('geboortedatum'),
    bsn: bsn === '' ? null : bsn,
    pgbSinds: lezer.dag('pgb_sinds'),
  }
  if (houder.geboortedatum > vandaag) lezer.meld('geboortedatum', 'datum-kan-niet')
  if (houder.pgbSinds > vandaag || (houder.pgbSinds !== '' && houder.pgbSinds < houder.geboortedatum))
    lezer.meld('pgb_sinds', 'datum-kan-niet')
  return houder
}

const isSoort = (tekst: string): tekst is OverTeNemen['soort'] =>
  (SOORTEN_OVERGENOMEN as readonly string[]).includes(tekst)
const isJaNee = (tekst: string): tekst is 'J' | 'N' => tekst === 'J' || tekst === 'N'
const isProfiel = (tekst: string): tekst is string => isZorgprofielcode(tekst)

type Los = Omit<OverTeNemen, 'perioden'>

function leesBeschikking(lezer: Lezer, vandaag: string): Los {
  const beschikking = {
    rij: lezer.rij.nummer,
    kenmerk: lezer.tekst('beschikking'),
    houder: lezer.tekst('houder'),
    soort: lezer.keuze('soort', isSoort, 'code-onbekend'),
    beslotenOp: lezer.dag('besloten_op'),
    ingangsdatum: lezer.dag('ingangsdatum'),
    einddatum: lezer.dag('einddatum'),
    geindiceerd: lezer.keuze('geindiceerd_zorgprofiel', isProfiel, 'code-onbekend'),
    toegewezen: lezer.keuze('toegewezen_zorgprofiel', isProfiel, 'code-onbekend'),
    totaalCent: lezer.bedrag('totaal_cent'),
    opMaximum: lezer.keuze('op_maximum', isJaNee, 'waarde-onleesbaar') === 'J',
  }
  if (beschikking.beslotenOp > vandaag) lezer.meld('besloten_op', 'datum-kan-niet')
  if (isOmgekeerd(beschikking.ingangsdatum, beschikking.einddatum)) lezer.meld('einddatum', 'datums-omgekeerd')
  return beschikking
}

function leesPeriode(lezer: Lezer): Periode & { readonly beschikking: string } {
  const periode = {
    rij: lezer.rij.nummer,
    beschikking: lezer.tekst('beschikking'),
    van: lezer.dag('van'),
    tot: lezer.dag('tot'),
    bedragCent: lezer.bedrag('bedrag_cent'),
  }
  if (isOmgekeerd(periode.van, periode.tot)) lezer.meld('tot', 'datums-omgekeerd')
  return periode
}

const isOmgekeerd = (van: string, tot: string): boolean => van !== '' && tot !== '' && tot < van

/** Every row that bears a reference which stands there more than once. An empty key is no reference. */
function meldDubbel<T extends { readonly rij: number }>(
  bestand: Bestandsnaam,
  kolom: string,
  rijen: readonly T[],
  sleutelVan: (rij: T) => string,
  gebreken: Gebrek[],
): void {
  const geteld = new Map<string, number>()
  for (const rij of rijen) geteld.set(sleutelVan(rij), (geteld.get(sleutelVan(rij)) ?? 0) + 1)
  for (const rij of rijen)
    if (sleutelVan(rij) !== '' && (geteld.get(sleutelVan(rij)) ?? 0) > 1)
      gebreken.push(gebrek(bestand, rij.rij, kolom, 'dubbel'))
}

interface Losse {
  readonly houders: readonly Houder[]
  readonly beschikkingen: readonly Los[]
  readonly perioden: readonly (Periode & { readonly beschikking: string })[]
}

function verbind({ houders, beschikkingen, perioden }: Losse, gebreken: Gebrek[]): OverTeNemen[] {
  const meld = (bestand: Bestandsnaam, rij: number, kolom: string, code: Gebrekcode) =>
    gebreken.push(gebrek(bestand, rij, kolom, code))
  const bekend = new Set(houders.map(({ kenmerk }) => kenmerk))
  const metBesluit = new Set(beschikkingen.map(({ houder }) => houder))
  const perBesluit = perKenmerk(perioden)
  const besluiten = new Set(beschikkingen.map(({ kenmerk }) => kenmerk))
  for (const { rij, kenmerk } of houders)
    if (kenmerk !== '' && !metBesluit.has(kenmerk)) meld('houders', rij, 'houder', 'houder-zonder-beschikking')
  for (const { rij, beschikking } of perioden)
    if (beschikking !== '' && !besluiten.has(beschikking)) meld('perioden', rij, 'beschikking', 'beschikking-onbekend')
  return beschikkingen.map((besluit) => {
    const { rij, houder, kenmerk, totaalCent } = besluit
    if (houder !== '' && !bekend.has(houder)) meld('beschikkingen', rij, 'houder', 'houder-onbekend')
    const eigen = (perBesluit.get(kenmerk) ?? []).toSorted((a, b) => a.van.localeCompare(b.van))
    if (kenmerk !== '' && eigen.length === 0) meld('beschikkingen', rij, 'beschikking', 'beschikking-zonder-periode')
    controleerDagen(besluit, eigen, meld)
    const som = eigen.reduce((tot, { bedragCent }) => tot + bedragCent, 0)
    // What cannot be read is told already: a sum of it says nothing.
    if (eigen.length > 0 && Number.isFinite(som) && Number.isFinite(totaalCent) && som !== totaalCent)
      meld('beschikkingen', rij, 'totaal_cent', 'som-klopt-niet')
    return { ...besluit, perioden: eigen.map(({ beschikking: _, ...periode }) => periode) }
  })
}

function perKenmerk(perioden: Losse['perioden']): ReadonlyMap<string, Losse['perioden'][number][]> {
  const per = new Map<string, Losse['perioden'][number][]>()
  for (const periode of perioden) {
    const eigen = per.get(periode.beschikking)
    if (eigen) eigen.push(periode)
    else per.set(periode.beschikking, [periode])
  }
  return per
}

function controleerDagen(
  { ingangsdatum, einddatum }: Los,
  eigen: readonly Periode[],
  meld: (bestand: Bestandsnaam, rij: number, kolom: string, code: Gebrekcode) => void,
): void {
  let vorigeTot = ''
  for (const { rij, van, tot } of eigen) {
    if (van !== '' && ingangsdatum !== '' && van < ingangsdatum)
      meld('perioden', rij, 'van', 'periode-buiten-beschikking')
    if (tot !== '' && einddatum !== '' && tot > einddatum) meld('perioden', rij, 'tot', 'periode-buiten-beschikking')
    if (van !== '' && van <= vorigeTot) meld('perioden', rij, 'van', 'periode-overlapt')
    if (tot > vorigeTot) vorigeTot = tot
  }
}
