/**
 * What the schema cannot say: code lists, dates that must follow each other, amounts that exclude each other. Each
 * check looks only at the facts it needs, so that a defect elsewhere does not hide one here. Source: spec 11 and the
 * descriptions of the dossier schema.
 */

import { isBurgerservicenummer } from '../../waarden/burgerservicenummer.ts'
import { type Dag, dagVan, jaarVan, leesDatum } from '../../waarden/datum.ts'
import { isRegiocode } from '../../waarden/regio.ts'
import { isZorgprofielcode } from '../../waarden/zorgprofiel.ts'
import { REGELS_MET_BEOORDELING } from '../contract.ts'
import type { Gebreken } from './gebreken.ts'
import { plekVan } from './plek.ts'
import { eigenWaarde, isGewoonObject } from './schema.ts'
import type { Gebrekcode } from './teksten.ts'

/** The first birthday that the dossier accepts, and the years of the raise for premiums (art. 5.13a Rlz). */
const GEBOREN_VANAF: Dag = dagVan(1900, 1, 1)
const PREMIEJAREN: readonly number[] = [2026, 2027]
/** The longest lists of the schema; what lies beyond has been refused already. */
const POSTEN_MAX = 200
const BEOORDELINGEN_MAX = 200
const OPSCHORTINGEN_MAX = 50

type Pad = readonly (string | number)[]

export function controleerSamenhang(dossier: unknown, gebreken: Gebreken): void {
  const waarde = (pad: Pad): unknown => pad.reduce(stap, dossier)
  const tekst = (...pad: Pad): string | null => {
    const gevonden = waarde(pad)
    return typeof gevonden === 'string' ? gevonden : null
  }
  const dag = (...pad: Pad): Dag | null => leesDatum(tekst(...pad) ?? '')
  const isBoven0 = (...pad: Pad): boolean => {
    const gevonden = waarde(pad)
    return typeof gevonden === 'number' && gevonden > 0
  }
  const aantal = (max: number, ...pad: Pad): number => {
    const gevonden = waarde(pad)
    return Array.isArray(gevonden) ? Math.min(gevonden.length, max) : 0
  }
  const weiger = (code: Gebrekcode, ...pad: Pad): void => gebreken.meldAlsNogGoed(code, plekVan(...pad))
  const eis = (voldoet: (tekst: string) => boolean, code: Gebrekcode, ...pad: Pad): void => {
    const gevonden = tekst(...pad)
    if (gevonden !== null && !voldoet(gevonden)) weiger(code, ...pad)
  }

  eis(isRegiocode, 'onbekende-regio', 'regio')
  eis(isZorgprofielcode, 'onbekend-zorgprofiel', 'indicatie', 'zzpCode')
  eis(isZorgprofielcode, 'onbekend-zorgprofiel', 'toegewezenZzpCode')
  eis(isZorgprofielcode, 'onbekend-zorgprofiel', 'zzpOp20141231')
  eis(isBurgerservicenummer, 'bsn-ongeldig', 'verzekerde', 'bsn')

  const geboren = dag('verzekerde', 'geboortedatum')
  if (geboren !== null && geboren < GEBOREN_VANAF) weiger('datum-te-vroeg', 'verzekerde', 'geboortedatum')
  if (isVoor(dag('aanvraag', 'ontvangenOp'), geboren)) weiger('geboren-na-ontvangst', 'verzekerde', 'geboortedatum')

  controleerPeriode({
    ingang: dag('aanvraag', 'ingangsdatum'),
    einde: dag('aanvraag', 'einddatum'),
    indicatieIngang: dag('indicatie', 'ingangsdatum'),
    indicatieEinde: dag('indicatie', 'einddatum'),
    vraagtPremies: isBoven0('verhogingen', 'premies513aCent'),
    weiger,
  })
  if (isBoven0('verhogingen', 'meerzorgCent') && isBoven0('verhogingen', 'duurdereBegeleidingGroepCent')) {
    weiger('meerzorg-en-duurdere-groep', 'verhogingen', 'duurdereBegeleidingGroepCent')
  }

  for (let n = 0; n < aantal(POSTEN_MAX, 'budgetplan', 'posten'); n++) {
    const onbetaald = waarde(['budgetplan', 'posten', n, 'onbetaald']) === true
    if (onbetaald && waarde(['budgetplan', 'posten', n, 'tariefCent']) !== undefined) {
      weiger('tarief-bij-onbetaald', 'budgetplan', 'posten', n, 'tariefCent')
    }
  }
  for (let n = 0; n < aantal(OPSCHORTINGEN_MAX, 'opschortingen'); n++) {
    if (isVoor(dag('opschortingen', n, 'tot'), dag('opschortingen', n, 'van'))) {
      weiger('tot-voor-van', 'opschortingen', n, 'tot')
    }
  }
  // `grond` is meant for two rules, but the spec lets it stand where it has no effect; so do we.
  for (let n = 0; n < aantal(BEOORDELINGEN_MAX, 'beoordelingen'); n++) {
    eis((regel) => REGELS_MET_BEOORDELING.has(regel), 'regel-zonder-beoordeling', 'beoordelingen', n, 'regel')
  }
}

interface Periodefeiten {
  readonly ingang: Dag | null
  readonly einde: Dag | null
  readonly indicatieIngang: Dag | null
  readonly indicatieEinde: Dag | null
  readonly vraagtPremies: boolean
  readonly weiger: (code: Gebrekcode, ...pad: Pad) => void
}

/**
 * The period runs from the later start to the earliest end. An end before either start leaves no day, whatever the
 * other dates are; each such end is named, because correcting only one of them would not help.
 */
function controleerPeriode({
  ingang,
  einde,
  indicatieIngang,
  indicatieEinde,
  vraagtPremies,
  weiger,
}: Periodefeiten): void {
  const isTeVroeg = (eind: Dag | null): boolean => isVoor(eind, ingang) || isVoor(eind, indicatieIngang)
  if (isVoor(einde, ingang)) weiger('einddatum-voor-ingangsdatum', 'aanvraag', 'einddatum')
  else if (isTeVroeg(einde)) weiger('lege-periode', 'aanvraag', 'einddatum')
  if (isTeVroeg(indicatieEinde)) weiger('lege-periode', 'indicatie', 'einddatum')
  if (vraagtPremies && ingang !== null && indicatieIngang !== null) {
    const jaar = jaarVan(Math.max(ingang, indicatieIngang))
    if (!PREMIEJAREN.includes(jaar)) weiger('premies-verkeerd-jaar', 'verhogingen', 'premies513aCent')
  }
}

const isVoor = (a: Dag | null, b: Dag | null): boolean => a !== null && b !== null && a < b

/** One step down, along own data only. */
function stap(ouder: unknown, deel: string | number): unknown {
  return Array.isArray(ouder) || isGewoonObject(ouder) ? eigenWaarde(ouder, deel) : undefined
}
