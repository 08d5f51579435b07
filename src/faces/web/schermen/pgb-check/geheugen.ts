/**
 * The answers of this visit, in the memory of this page only: no storage, no cookie, no address, no request. A reload or
 * a closed tab wipes them (PGB-50: keeps nothing).
 */
import { useSyncExternalStore } from 'react'
import type { Foutantwoord } from '../../../../pgb/contract.ts'
import { berekenBudget, toetsDossier } from '../../../../pgb/rekenhart.ts'
import { systemClock } from '../../../../platform/clock.ts'
import { type Antwoord, type Antwoorden, kies, type Vraagnaam } from './antwoord.ts'
import { type Check, maakCheck } from './verloop.ts'

export interface Bezoek {
  readonly check: Check
  readonly antwoorden: Antwoorden
}

const nieuweCheck = (): Check => maakCheck({ toetsDossier, berekenBudget }, systemClock.today())

/** At most so many questions, before anything is known. */
export const HOOGUIT_VRAGEN = nieuweCheck().verloop({}).hooguit

/** What stops every check today: no rules or no tariff table for this date. Null when there is nothing. */
export function beletsel(): { readonly vandaag: string; readonly fout: Foutantwoord } | null {
  const check = nieuweCheck()
  // A profile that is always in the table, so that an error is one of the date.
  const [beeld] = check.beelden({ indicatie: kies('VG'), profiel: kies('808') })
  return beeld && 'fout' in beeld.uitslag ? { vandaag: check.vandaag, fout: beeld.uitslag.fout } : null
}

// When the page goes, the router writes scroll positions per address to the tab. Addresses name questions, so after a
// visit to the check they are taken away again; this listener was added later and so runs later.
addEventListener('pagehide', () => {
  try {
    for (const sleutel of Object.keys(sessionStorage)) {
      if (sleutel.startsWith('tsr-scroll-restoration')) sessionStorage.removeItem(sleutel)
    }
  } catch {
    // A browser that refuses storage has kept nothing.
  }
})

let bezoek: Bezoek | null = null
const luisteraars = new Set<() => void>()

function zet(nieuw: Bezoek | null): void {
  bezoek = nieuw
  for (const luisteraar of luisteraars) luisteraar()
}

/** Begins with nothing answered. The clock is asked here, once: the whole check is about this one day. */
export function begin(): void {
  zet({ check: nieuweCheck(), antwoorden: {} })
}

export function antwoord(naam: Vraagnaam, waarde: Antwoord): void {
  if (bezoek) zet({ ...bezoek, antwoorden: { ...bezoek.antwoorden, [naam]: waarde } })
}

export function wis(): void {
  bezoek?.check.vergeet()
  zet(null)
}

function luister(luisteraar: () => void): () => void {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}

/** Null: nothing begun, or wiped, or the page was loaded anew. */
export function useBezoek(): Bezoek | null {
  return useSyncExternalStore(luister, () => bezoek)
}
