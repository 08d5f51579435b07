/**
 * What a settlement is sealed with: the grant over its periods, the payments that count, what follows from them, and the amount
 * (PGB-25, Rlz 5.21). Pure. Lower than what was paid asks the weighing of interests; higher than what follows cannot be.
 */
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import type { Afweging } from '../intrekking/afweging.ts'
import { berekenJaarverloop } from '../jaar/jaarverloop.ts'
import type { Betaling } from '../vaststelling/betalingen.ts'
import {
  bepaalVaststelling,
  isLager,
  type Vaststelling,
  type Vaststellingsgrond,
} from '../vaststelling/vaststelling.ts'
import { weiger } from './fout.ts'
import { controleerAfweging } from './inhoud-keuring.ts'
import { alsJaarbesluit, type EerderBesluit } from './wijziging-jaar.ts'

export interface Vaststellingsdeel {
  readonly jaar: number
  readonly van: string
  readonly einde: string
  readonly eerder: readonly EerderBesluit[]
  readonly betalingen: readonly Betaling[]
  readonly verleendCent: number
  readonly betaaldCent: number
  readonly grond: Vaststellingsgrond
  /** What follows from the payments. */
  readonly volgtCent: number
  readonly vastgesteldCent: number
  readonly uiterlijk: string
  readonly stand: Vaststelling['termijn']['stand']
}

interface Keuze {
  readonly peildatum: string
  readonly vaststelling?: { readonly jaar: number; readonly bedragCent: number }
}

/** Null: nothing is settled, or there was no pgb in that year. */
export function vaststellingsdeel(
  { peildatum, vaststelling }: Keuze,
  eerder: readonly EerderBesluit[],
  betalingen: readonly Betaling[],
): Vaststellingsdeel | null {
  if (vaststelling === undefined) return null
  const { jaar, bedragCent: vastgesteldCent } = vaststelling
  const vanHetJaar = eerder.filter(({ van, tot }) => van <= `${jaar}-12-31` && tot >= `${jaar}-01-01`)
  const verloop = berekenJaarverloop(jaar, vanHetJaar.map(alsJaarbesluit))
  const metPgb = verloop.perioden.filter(({ jaardelen }) => jaardelen !== null)
  const [eerste, laatste] = [metPgb.at(0), metPgb.at(-1)]
  if (!eerste || !laatste) return null
  const verleendCent = verloop.totaalCent
  const vraag = { jaar, verleendCent, einde: laatste.tot, betalingen, vandaag: datum(peildatum) }
  const { bedragCent, betaaldCent, grond, termijn } = bepaalVaststelling(vraag)
  return {
    jaar,
    van: schrijfDatum(eerste.van),
    einde: schrijfDatum(laatste.tot),
    eerder: vanHetJaar,
    betalingen,
    verleendCent,
    betaaldCent,
    grond,
    volgtCent: bedragCent,
    vastgesteldCent,
    uiterlijk: schrijfDatum(termijn.uiterlijk),
    stand: termijn.stand,
  }
}

export function controleerVaststelling(deel: Vaststellingsdeel | null, afweging: Afweging | null): void {
  const hoger = deel !== null && deel.vastgesteldCent > deel.volgtCent
  if (deel === null) weiger({ code: 'grond-ontbreekt', veld: 'vaststelling' })
  else if (deel.stand === 'loopt_nog') weiger({ code: 'datum-kan-niet', veld: 'peildatum' })
  else if (hoger) weiger({ code: 'grond-ontbreekt', veld: 'vaststelling/bedragCent' })
  else if (isLager(deel, deel.vastgesteldCent)) controleerAfweging(afweging)
}
