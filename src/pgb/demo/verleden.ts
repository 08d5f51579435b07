/**
 * The years before our rules: decisions taken elsewhere and read in as they were, with their amount and no dossier. No
 * rule of ours reaches back to them; each act says so.
 */
import { type Dag, dagVan, jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import type { Besluit, Handeling, Zaakgeschiedenis } from './geschiedenis.ts'
import { opWerkdag, werkdag } from './kalender.ts'
import type { Toeval } from './toeval.ts'

const OPMERKING =
  'Elders besloten en ingelezen zoals het was; niet getoetst, want voor dit jaar hebben wij geen regels.'
/** A year earlier the amounts were about so many per cent of those of the year after: invented, for the shape only. */
const PROCENT_VAN_JAAR_ERNA = 96

/** In so many of ten thousand years there was a change: an assumption. */
const KANS_WIJZIGING = 5500

/** One case per past year, from `van` up to the last year before `eigenVanaf`. */
export function maakVerleden(
  t: Toeval,
  startjaar: number,
  van: number,
  eigenVanaf: number,
  basisCent: number,
  tot: Dag,
): Zaakgeschiedenis[] {
  const zaken: Zaakgeschiedenis[] = []
  for (let jaar = Math.max(startjaar, van); jaar < eigenVanaf; jaar++) {
    let cent = Math.floor((basisCent * t.geheel(70, 100)) / 100)
    for (let terug = eigenVanaf; terug > jaar; terug--) cent = Math.floor((cent * PROCENT_VAN_JAAR_ERNA) / 100)
    zaken.push(maakJaar(t, jaar, jaar === startjaar, cent - (cent % 100), tot))
  }
  return zaken
}

function maakJaar(t: Toeval, jaar: number, isEerste: boolean, bedragCent: number, tot: Dag): Zaakgeschiedenis {
  const begin = isEerste ? dagVan(jaar, t.geheel(1, 10), 1) : dagVan(jaar, 1, 1)
  const handelingen: Handeling[] = [ingelezen(begin - t.geheel(5, 40), besluit('verlening', begin, bedragCent))]
  if (t.kans(KANS_WIJZIGING)) {
    const vanaf = Math.min(begin + t.geheel(30, 200), dagVan(jaar, 12, 1))
    const nieuw = Math.floor((bedragCent * t.geheel(85, 125)) / 10_000) * 100
    handelingen.push(ingelezen(vanaf, besluit('wijziging', vanaf, nieuw)))
  }
  // Settlement within half a year after the year; what was not spent goes back.
  const vaststelling = dagVan(jaar + 1, t.geheel(2, 6), t.geheel(1, 28))
  const besteed = Math.floor((bedragCent * t.geheel(78, 100)) / 10_000) * 100
  if (werkdag(vaststelling) <= tot) handelingen.push(ingelezen(vaststelling, besluit('vaststelling', begin, besteed)))
  return {
    soort: isEerste ? 'nieuw' : 'voortzetting',
    jaar,
    herkomst: 'elders_besloten',
    stand: 'besloten',
    handelingen,
  }
}

const besluit = (soort: Besluit['soort'], van: Dag, bedragCent: number): Besluit => ({
  soort,
  van: schrijfDatum(van),
  tot: schrijfDatum(dagVan(jaarVan(van), 12, 31)),
  bedragCent,
  gronden: [],
})

const ingelezen = (op: Dag, genomen: Besluit): Handeling => ({
  soort: 'ingelezen',
  op: opWerkdag(op),
  door: 'overdracht',
  besluit: genomen,
  opmerking: OPMERKING,
})
