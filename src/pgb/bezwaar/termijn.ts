/**
 * The terms of objections, appeals and complaints (PGB-34; Awb 6:7, 6:8, 7:10, 9:6). Pure: from the days that were recorded
 * to the last day, with the place in the law of every step. Order and rounding are a stated choice: suspended days move the
 * end of the decision term before the Algemene termijnenwet does, a postponement counts from the end after it.
 */
import { awb, type Vindplaats } from '../../regelgeving/bron.ts'
import { termijnVan, wekenInDagen } from '../../regelgeving/termijn.ts'
import { TERMIJNENWET, verlengdEinde } from '../../regelgeving/termijnenwet.ts'
import { type Dag, datum, schrijfDatum } from '../../waarden/datum.ts'

/** Awb 7:10 lid 2: the term stands still from the day after the invitation to repair until the repair or the unused end. */
export interface Opschorting {
  /** Day of the invitation. */
  readonly van: string
  /** Day of the repair, or the last day of an invitation that went by unused; null: it still runs. */
  readonly tot: string | null
  readonly hersteld: boolean
}

export interface Bezwaarloop {
  /** Day on which the decision was sent. */
  readonly bekendgemaaktOp: string
  readonly ontvangenOp: string
  /** An advisory committee of Awb 7:13 advises. */
  readonly commissie: boolean
  readonly opschortingen: readonly Opschorting[]
  /** Awb 7:10 lid 3, once. */
  readonly verdaagdOp: string | null
  /** Awb 7:10 lid 4: agreed with who objects; null: nothing was agreed. */
  readonly uitstelTot: string | null
}

export interface Termijnstap {
  readonly stap: 'bezwaartermijn' | 'beslistermijn' | 'opschorting' | 'verdaging' | 'uitstel' | 'termijnenwet'
  readonly dagen: number
  /** The last day after this step. */
  readonly tot: string
  readonly vindplaats: Vindplaats
}

export interface Bezwaartermijn {
  /** Last day on which an objection is in time. */
  readonly bezwaarTot: string
  /** False: it came too late; whether that is excused is a judgement (Awb 6:11). */
  readonly opTijd: boolean
  /** Null while a suspension runs. */
  readonly besluitUiterlijk: string | null
  readonly opgeschorteDagen: number
  readonly stappen: readonly Termijnstap[]
}

export function bezwaartermijn(loop: Bezwaarloop): Bezwaartermijn {
  const stappen: Termijnstap[] = []
  const zet = (stap: Termijnstap['stap'], dagen: number, tot: Dag, vindplaats: Vindplaats): Dag => {
    stappen.push({ stap, dagen, tot: schrijfDatum(tot), vindplaats })
    return tot
  }
  /** A term of the law that ends on a day that is no working day runs on. */
  const wet = (dag: Dag): Dag => {
    const einde = verlengdEinde(dag)
    return einde === dag ? dag : zet('termijnenwet', einde - dag, einde, TERMIJNENWET)
  }
  const telWeken = (stap: Termijnstap['stap'], begin: Dag, id: string): Dag =>
    zet(stap, wekenInDagen(id), begin + wekenInDagen(id), termijnVan(id).vindplaats)

  const bezwaarTot = wet(telWeken('bezwaartermijn', datum(loop.bekendgemaaktOp), 'bezwaartermijn'))
  const lengte = loop.commissie ? 'beslissing_op_bezwaar_commissie' : 'beslissing_op_bezwaar'
  let einde = telWeken('beslistermijn', bezwaarTot, lengte)
  const { dagen, loopt } = opgeschort(loop.opschortingen)
  if (dagen > 0) einde = zet('opschorting', dagen, einde + dagen, awb('7:10 lid 2'))
  einde = wet(einde)
  if (loop.verdaagdOp !== null) einde = wet(telWeken('verdaging', einde, 'verdaging_bezwaar'))
  if (loop.uitstelTot !== null && datum(loop.uitstelTot) > einde)
    einde = zet('uitstel', datum(loop.uitstelTot) - einde, datum(loop.uitstelTot), awb('7:10 lid 4'))
  return {
    bezwaarTot: schrijfDatum(bezwaarTot),
    opTijd: datum(loop.ontvangenOp) <= bezwaarTot,
    besluitUiterlijk: loopt ? null : schrijfDatum(einde),
    opgeschorteDagen: dagen,
    stappen,
  }
}

/** Days on which the term stood still, each once; the day of the repair counts again. One that runs adds nothing yet. */
function opgeschort(opschortingen: readonly Opschorting[]): { dagen: number; loopt: boolean } {
  const stil = new Set<Dag>()
  for (const { van, tot, hersteld } of opschortingen) {
    if (tot === null) continue
    const laatste = datum(tot) - (hersteld ? 1 : 0)
    for (let dag = datum(van) + 1; dag <= laatste; dag++) stil.add(dag)
  }
  return { dagen: stil.size, loopt: opschortingen.some(({ tot }) => tot === null) }
}

/** The last day to appeal to the court, after the decision on the objection was sent (Awb 6:7 and 6:8). */
export function beroepTot(verzondenOp: string): string {
  return schrijfDatum(verlengdEinde(datum(verzondenOp) + wekenInDagen('bezwaartermijn')))
}

export interface Klachttermijn {
  readonly bevestigenVoor: string
  readonly afhandelenVoor: string
  readonly vindplaatsen: readonly Vindplaats[]
}

const MEER_WEKEN_KLACHT = 4

/**
 * A complaint: receipt confirmed and the complaint dealt with. The texts that we hold are of 2014 and 2015, so these days are
 * a norm to work by and no term of a law in force; a screen says so.
 */
export function klachttermijn(ontvangenOp: string, verdaagd: boolean): Klachttermijn {
  const [bevestigen, afhandelen] = [termijnVan('klacht_of_bezwaar_ontvangst'), termijnVan('klacht_afhandeling')]
  const weken = (waarde: unknown): number => {
    if (typeof waarde !== 'number') throw new Error('Termijn van een klacht is geen aantal weken')
    return waarde
  }
  const na = (aantal: number): string => schrijfDatum(verlengdEinde(datum(ontvangenOp) + aantal * 7))
  return {
    bevestigenVoor: na(weken(bevestigen.waarde)),
    afhandelenVoor: na(weken(afhandelen.waarde) + (verdaagd ? MEER_WEKEN_KLACHT : 0)),
    vindplaatsen: [bevestigen.vindplaats, afhandelen.vindplaats],
  }
}
