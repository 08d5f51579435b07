/**
 * The settlement of a year (PGB-25; Rlz 5.21, Awb 4:46): what the SVB paid out, nil when nothing was paid for care or
 * infrastructure, within half a year after the period. The program says what follows from the payments; settling lower than
 * that is a judgement of a person, with a weighing, and is never proposed here.
 */
import { rlz, type Vindplaats } from '../../regelgeving/bron.ts'
import { termijnVan } from '../../regelgeving/termijn.ts'
import { type Dag, dagenInMaand, dagVan, delenVan } from '../../waarden/datum.ts'
import type { Betaling } from './betalingen.ts'

export interface Vaststellingsvraag {
  readonly jaar: number
  /** The year's amount after the last decision (PGB-24). */
  readonly verleendCent: number
  /** Last day with a pgb in the year. */
  readonly einde: Dag
  /** Payments of this holder; those of other years are left out. */
  readonly betalingen: readonly Betaling[]
  readonly vandaag: Dag
}

export type Vaststellingsgrond = 'op_betaald' | 'nihil' | 'niet_boven_verleend'

export interface Vaststelling {
  /** What follows from the payments, in eurocents. */
  readonly bedragCent: number
  readonly grond: Vaststellingsgrond
  readonly verleendCent: number
  readonly betaaldCent: number
  /** Granted and not paid; 0 when more was paid than granted. */
  readonly overCent: number
  /** Paid beyond the grant: a person looks why, before anything is settled. */
  readonly teveelCent: number
  readonly maanden: readonly number[]
  readonly termijn: Vaststellingstermijn
  readonly vindplaats: Vindplaats
}

export interface Vaststellingstermijn {
  readonly uiterlijk: Dag
  /** `loopt_nog`: the period did not end, so nothing can be settled. */
  readonly stand: 'loopt_nog' | 'te_doen' | 'bijna' | 'te_laat'
  readonly dagenOver: number
  readonly vindplaats: Vindplaats
}

/** From so many days before the last one there is a warning. A choice of this house. */
export const WAARSCHUW_DAGEN = 30

const VOOR_ZORG: readonly string[] = ['zorg', 'infrastructuur']

export function bepaalVaststelling({
  jaar,
  verleendCent,
  einde,
  betalingen,
  vandaag,
}: Vaststellingsvraag): Vaststelling {
  const vanHetJaar = betalingen.filter((betaling) => betaling.jaar === jaar)
  const som = (soorten: readonly Betaling[]): number => soorten.reduce((cent, { bedragCent }) => cent + bedragCent, 0)
  const betaaldCent = som(vanHetJaar)
  const heeftZorg = som(vanHetJaar.filter(({ soort }) => VOOR_ZORG.includes(soort))) > 0
  const grond = !heeftZorg ? 'nihil' : betaaldCent > verleendCent ? 'niet_boven_verleend' : 'op_betaald'
  const bedragCent = grond === 'nihil' ? 0 : Math.max(0, Math.min(betaaldCent, verleendCent))
  return {
    bedragCent,
    grond,
    verleendCent,
    betaaldCent,
    overCent: Math.max(0, verleendCent - betaaldCent),
    teveelCent: Math.max(0, betaaldCent - verleendCent),
    maanden: Array.from({ length: 12 }, (_, i) => som(vanHetJaar.filter(({ maand }) => maand === i + 1))),
    termijn: vaststellingstermijn(einde, vandaag),
    vindplaats: rlz('5.21 lid 3 en 4'),
  }
}

/** Rlz 5.21 lid 2: six months after the end of the period; a month that is too short ends on its own last day. */
export function vaststellingstermijn(einde: Dag, vandaag: Dag): Vaststellingstermijn {
  const { waarde, eenheid, vindplaats } = termijnVan('vaststelling')
  if (typeof waarde !== 'number' || eenheid !== 'maanden')
    throw new Error('Termijn vaststelling is geen aantal maanden')
  const { jaar, maand, dag } = delenVan(einde)
  const teller = maand - 1 + waarde
  const [doeljaar, doelmaand] = [jaar + Math.floor(teller / 12), (teller % 12) + 1]
  const uiterlijk = dagVan(doeljaar, doelmaand, Math.min(dag, dagenInMaand(doeljaar, doelmaand)))
  const dagenOver = uiterlijk - vandaag
  const stand =
    vandaag <= einde ? 'loopt_nog' : dagenOver < 0 ? 'te_laat' : dagenOver <= WAARSCHUW_DAGEN ? 'bijna' : 'te_doen'
  return { uiterlijk, stand, dagenOver, vindplaats }
}

/** Lower than what was paid: then money would come back, and that is a judgement with a weighing (PGB-9). */
export const isLager = ({ betaaldCent }: Pick<Vaststelling, 'betaaldCent'>, gekozenCent: number): boolean =>
  gekozenCent < betaaldCent
