/**
 * What is reserved for one holder, each part explained like a rule (RES-1 to RES-6). Pure: only work that is in hand counts,
 * nothing is forecast. Amounts are whole eurocents, days `jjjj-mm-dd`.
 *
 * Choices stated here, because the explanation of the regulation leaves them open: a re-indication or a continuation counts
 * as its effect, what it adds to what is granted on the same days, and never below zero; a change of a running pgb without a
 * new indication is not named and does not count; an indication that ends on the reference date has not ended yet.
 */
import type { Houderstand, Openwerk } from '../../pgb/index.ts'
import { type Cent, deelHalfOmhoog } from '../../waarden/bedrag.ts'
import { dagenInJaar, dagVan, datum, schrijfDatum } from '../../waarden/datum.ts'
import { type Reserveringsregel, type Reserveringsregelid, regelVan, type Zin } from './regels.ts'

export interface Reserveringsdeel extends Reserveringsregel {
  readonly jaarCent: Cent
  readonly jaarbasisCent: Cent
  readonly feiten: Readonly<Record<string, string | number | boolean | null>>
  readonly uitleg: Zin
  /** Number of the case that it comes from; null: from the grant itself. */
  readonly zaak: string | null
}

export interface Reservering {
  readonly jaarCent: Cent
  readonly jaarbasisCent: Cent
  readonly delen: readonly Reserveringsdeel[]
}

export interface Reserveringsvraag {
  readonly jaar: number
  readonly peildatum: string
  /** Null: a holder without a grant in the year. */
  readonly stand: Pick<Houderstand, 'ingang' | 'einde' | 'jaarbedragCent' | 'looptAf' | 'totaalCent'> | null
  readonly werk: readonly Openwerk[]
}

const GEEN: Reservering = { jaarCent: 0, jaarbasisCent: 0, delen: [] }

/** Kinds of work in hand that the explanation names: inflow, switches from care in kind, re-indications; and continuations. */
const TELT: readonly string[] = ['nieuw', 'omzetting_zin', 'herindicatie', 'voortzetting']

export function reserveer(vraag: Reserveringsvraag): Reservering {
  const { stand, jaar } = vraag
  const delen = vraag.werk.map((werk) => vanWerk(vraag, werk))
  // Of several cases of one holder the last one counts: they are about the same care.
  const telt = delen.findLast(({ jaarCent, jaarbasisCent }) => jaarCent > 0 || jaarbasisCent > 0)
  const geteld = delen.filter((deel) => deel === telt || deel.id !== 'RES-1-WERK')
  const afloop = telt === undefined && stand !== null ? vanAfloop(vraag, stand) : null
  if (afloop) geteld.push(afloop)
  if (stand !== null && telt === undefined && afloop === null && loopt(stand, jaar))
    geteld.push(doorlopend(stand, jaar))
  if (geteld.length === 0) return GEEN
  return {
    jaarCent: geteld.reduce((som, { jaarCent }) => som + jaarCent, 0),
    jaarbasisCent: geteld.reduce((som, { jaarbasisCent }) => som + jaarbasisCent, 0),
    delen: geteld,
  }
}

const oudjaar = (jaar: number): string => schrijfDatum(dagVan(jaar, 12, 31))
const loopt = ({ einde }: { einde: string }, jaar: number): boolean => einde === oudjaar(jaar)
const dagen = (van: string, tot: string): number => Math.max(0, datum(tot) - datum(van) + 1)
const naDagen = (bedragCent: Cent, aantal: number, jaar: number): Cent =>
  deelHalfOmhoog(bedragCent * aantal, dagenInJaar(jaar))

type Stand = NonNullable<Reserveringsvraag['stand']>

/** RES-5: what runs on 31 December goes on. */
function doorlopend({ jaarbedragCent, einde }: Stand, jaar: number): Reserveringsdeel {
  return deel('RES-5-DOORLOPEND', 0, jaarbedragCent, { einde, jaarbedragCent }, null, {
    nl: `Dit budget loopt op 31 december ${jaar}. Op jaarbasis telt het hele jaarbedrag.`,
    en: `This budget runs on 31 December ${jaar}. On a yearly basis its whole yearly amount counts.`,
  })
}

/** RES-3: an indication that ends within the year is followed by one with the same profile, until it has ended. */
function vanAfloop({ jaar, peildatum }: Reserveringsvraag, stand: Stand): Reserveringsdeel | null {
  const { looptAf, einde, jaarbedragCent } = stand
  if (!looptAf) return null
  const feiten = { einde, peildatum, jaarbedragCent }
  if (einde < peildatum)
    return deel('RES-3-VERLOPEN', 0, 0, feiten, null, {
      nl: `De indicatie liep af op ${einde} en er is nog geen nieuwe. Deze budgethouder telt niet mee.`,
      en: `The indication ended on ${einde} and there is no new one yet. This holder does not count.`,
    })
  const rest = datum(oudjaar(jaar)) - datum(einde)
  return deel('RES-3-AFLOOP', naDagen(jaarbedragCent, rest, jaar), jaarbedragCent, { ...feiten, dagen: rest }, null, {
    nl: `De indicatie loopt af op ${einde}. Gerekend is met een herindicatie op hetzelfde zorgprofiel: ${rest} dagen.`,
    en: `The indication ends on ${einde}. A re-indication with the same profile is assumed: ${rest} days.`,
  })
}

/** RES-1, RES-2, RES-4: a case in hand, from its first day to the end of the year. */
function vanWerk(vraag: Reserveringsvraag, werk: Openwerk): Reserveringsdeel {
  const { jaar, peildatum, stand } = vraag
  const { nummer, soort, begin, indicatieTot, jaarbedragCent, mptAfCent, meegeteld, weggelaten, status } = werk
  const feiten = {
    soort,
    status,
    begin,
    indicatieTot,
    zorgprofiel: werk.geindiceerd,
    jaarbedragCent,
    mptAfCent,
    meegeteld: meegeteld.join(', '),
    weggelaten: weggelaten.map((een) => `${een.deel} (${een.reden})`).join(', '),
  }
  const nul = (id: Reserveringsregelid, nl: string, en: string) => deel(id, 0, 0, feiten, nummer, { nl, en })
  if (!TELT.includes(soort))
    return nul(
      'RES-1-NIET-GENOEMD',
      'Een wijziging zonder nieuwe indicatie telt niet mee in de reservering.',
      'A change without a new indication does not count in the reservation.',
    )
  if (indicatieTot !== null && indicatieTot < peildatum)
    return nul(
      'RES-3-VERLOPEN',
      `De indicatie liep af op ${indicatieTot}. Deze aanvraag telt niet mee.`,
      `The indication ended on ${indicatieTot}. This application does not count.`,
    )
  if (jaarbedragCent === null)
    return nul(
      'RES-6-WEGGELATEN',
      `Voor ${jaar} hebben wij geen tarief bij zorgprofiel ${werk.geindiceerd}. Deze aanvraag is niet meegerekend.`,
      `We hold no tariff of ${jaar} for profile ${werk.geindiceerd}. This application was left out.`,
    )
  const laatste = oudjaar(jaar)
  const eerste = begin < `${jaar}-01-01` ? `${jaar}-01-01` : begin
  if (eerste > laatste)
    return nul(
      'RES-1-LATER',
      `Dit pgb begint pas op ${begin}, na ${jaar}.`,
      `This pgb begins on ${begin}, after ${jaar}.`,
    )
  const heel = naDagen(jaarbedragCent, dagen(eerste, laatste), jaar)
  const gelijk = stand === null ? 0 : toegekendVanaf(stand, eerste, jaar)
  const jaarCent = Math.max(0, heel - gelijk)
  const aantal = dagen(eerste, laatste)
  return deel(
    'RES-1-WERK',
    jaarCent,
    jaarbedragCent,
    { ...feiten, dagen: aantal, alToegekendCent: gelijk },
    nummer,
    werkzin(werk, { jaar, eerste, aantal, alToegekend: gelijk > 0 }),
  )
}

/** What the running grant comes to on the days from here on. */
function toegekendVanaf({ ingang, einde, jaarbedragCent }: Stand, eerste: string, jaar: number): Cent {
  return naDagen(jaarbedragCent, dagen(eerste > ingang ? eerste : ingang, einde), jaar)
}

function werkzin(
  { nummer, mptAfCent, indicatieTot, weggelaten }: Openwerk,
  { jaar, eerste, aantal, alToegekend }: { jaar: number; eerste: string; aantal: number; alToegekend: boolean },
): Zin {
  const nl = [`Zaak ${nummer} is in behandeling. Gerekend is van ${eerste} tot het eind van ${jaar}: ${aantal} dagen.`]
  const en = [`Case ${nummer} is in hand. It is counted from ${eerste} to the end of ${jaar}: ${aantal} days.`]
  const voegToe = (ja: boolean, zinNl: string, zinEn: string): void => {
    if (!ja) return
    nl.push(zinNl)
    en.push(zinEn)
  }
  voegToe(
    mptAfCent > 0,
    'Alleen het pgb-deel telt; het mpt is eraf.',
    'Only the pgb part counts; the mpt is taken off.',
  )
  voegToe(
    indicatieTot !== null && indicatieTot < oudjaar(jaar),
    'De indicatie loopt eerder af; gerekend is met een herindicatie op hetzelfde zorgprofiel.',
    'The indication ends earlier; a re-indication with the same profile is assumed.',
  )
  voegToe(
    alToegekend,
    'Wat op die dagen al is toegekend, is eraf.',
    'What is granted on those days already is taken off.',
  )
  voegToe(
    weggelaten.length > 0,
    'Toeslagen waarvan feiten ontbreken of waarover negatief is geoordeeld, tellen niet mee.',
    'Supplements that miss facts or were judged negatively do not count.',
  )
  return { nl: nl.join(' '), en: en.join(' ') }
}

function deel(
  id: Reserveringsregelid,
  jaarCent: Cent,
  jaarbasisCent: Cent,
  feiten: Reserveringsdeel['feiten'],
  zaak: string | null,
  uitleg: Zin,
): Reserveringsdeel {
  return { ...regelVan(id), jaarCent, jaarbasisCent, feiten, zaak, uitleg }
}
