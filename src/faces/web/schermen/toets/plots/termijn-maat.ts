/** Where everything stands on the bar of a term. Days are day numbers; the term itself was computed by the rules. */
import type { Termijnen, Termijnstap } from '../../../../../pgb/contract.ts'
import { type Dag, dagVan, delenVan, leesDatum } from '../../../../../waarden/datum.ts'

export interface Stilstand {
  readonly van: Dag
  /** First day that the clock runs again. */
  readonly totaan: Dag
  readonly dagen: number
  readonly loopt: boolean
}

export interface Termijnbeeld {
  readonly begin: Dag
  readonly eind: Dag
  readonly achtWeken: Dag
  readonly besluit: Dag | null
  readonly nza: Dag
  readonly peil: Dag | null
  readonly stil: readonly Stilstand[]
  /** First days of months that fall within the bar. */
  readonly maanden: readonly Dag[]
}

/** A moment this long after the bar is left out: it would squeeze all the rest. On the first day it tells nothing. */
const PEIL_BUITEN_DAGEN_MAX = 90
const ACHT_WEKEN_DAGEN = 56

export const isOpschorting = (stap: Termijnstap): boolean => stap.stap.startsWith('opschorting')

export function termijnbeeldVan(termijnen: Termijnen, ontvangenOp: string, peildatum: string): Termijnbeeld | null {
  const begin = leesDatum(ontvangenOp)
  const nza = leesDatum(termijnen.nzaUiterlijk)
  if (begin === null || nza === null) return null
  const besluit = termijnen.besluitUiterlijk === null ? null : leesDatum(termijnen.besluitUiterlijk)
  const achtWeken = begin + ACHT_WEKEN_DAGEN
  const vast = Math.max(nza, besluit ?? 0, achtWeken)
  const peil = leesDatum(peildatum)
  const peilPast = peil !== null && peil > begin && peil <= vast + PEIL_BUITEN_DAGEN_MAX
  const eind = Math.max(vast, peilPast ? peil : 0)
  return {
    begin,
    eind,
    achtWeken,
    besluit,
    nza,
    peil: peilPast ? peil : null,
    stil: stilstanden(termijnen, eind),
    maanden: maandenTussen(begin, eind),
  }
}

function stilstanden(termijnen: Termijnen, eind: Dag): Stilstand[] {
  const uit: Stilstand[] = []
  for (const stap of termijnen.stappen) {
    const van = leesDatum(stap.van)
    if (!isOpschorting(stap) || !stap.telt || van === null) continue
    const tot = leesDatum(stap.tot)
    // A suspension that still runs has added no day yet; one that never added a day is no standstill.
    const loopt = stap.dagen === 0 && termijnen.besluitUiterlijk === null
    if (tot === null || (stap.dagen === 0 && !loopt)) continue
    uit.push({ van, totaan: loopt ? eind : tot + 1, dagen: stap.dagen, loopt })
  }
  return uit
}

function maandenTussen(begin: Dag, eind: Dag): Dag[] {
  const uit: Dag[] = []
  let { jaar, maand } = delenVan(begin)
  for (;;) {
    maand++
    if (maand > 12) {
      maand = 1
      jaar++
    }
    const dag = dagVan(jaar, maand, 1)
    if (dag >= eind) return uit
    uit.push(dag)
  }
}

export interface Label {
  readonly x: number
  readonly breedte: number
}

/** Puts labels in as few rows as it takes so that none lies over another; each is kept within the width. */
export function leg<L extends Label>(labels: readonly L[], totaal: number): (L & { links: number; rij: number })[] {
  const einden: number[] = []
  return [...labels]
    .sort((a, b) => a.x - b.x)
    .map((label) => {
      const links = Math.max(0, Math.min(label.x - label.breedte / 2, totaal - label.breedte))
      let rij = einden.findIndex((einde) => einde + 10 <= links)
      if (rij === -1) rij = einden.length
      einden[rij] = links + label.breedte
      return { ...label, links, rij }
    })
}
