/**
 * The term for the decision (PGB-3, spec 11, Term): eight weeks from receipt (Awb 4:13), moved by suspensions (Awb 4:15)
 * and then by the Algemene termijnenwet; beside it the thirteen weeks of the NZa, that nothing moves.
 */
import { wekenInDagen } from '../../regelgeving/termijn.ts'
import { verlengdEinde } from '../../regelgeving/termijnenwet.ts'
import { type Dag, datum } from '../../waarden/datum.ts'
import type { Dossier } from '../contract.ts'

type Opschorting = NonNullable<Dossier['opschortingen']>[number]

export interface GeteldeOpschorting {
  readonly opschorting: Opschorting
  /** Its place in the list of the dossier. */
  readonly plaats: number
  /** False: it began after the term had ended, and counts for nothing. */
  readonly telt: boolean
  /** First and last day that stands still because of this one; null while it runs or when no day is left to count. */
  readonly stilVan: Dag | null
  readonly stilTot: Dag | null
  /** Days that it adds; days that another suspension already counted are not counted again. */
  readonly dagen: number
}

export interface Termijnberekening {
  readonly ontvangen: Dag
  /** Day 56, before suspensions and Termijnenwet. */
  readonly achtWeken: Dag
  readonly opschortingen: readonly GeteldeOpschorting[]
  readonly opgeschorteDagen: number
  readonly looptOpschorting: boolean
  /** Before the Termijnenwet. */
  readonly rekenkundigEinde: Dag
  /** Null while a suspension that counts still runs. */
  readonly besluitUiterlijk: Dag | null
  readonly nzaUiterlijk: Dag
}

const BESLISTERMIJN_DAGEN = wekenInDagen('beslistermijn')
const NZA_DAGEN = wekenInDagen('beslistermijn_nza_maximum')

export function berekenTermijn({
  aanvraag,
  opschortingen,
}: Pick<Dossier, 'aanvraag' | 'opschortingen'>): Termijnberekening {
  const ontvangen = datum(aanvraag.ontvangenOp)
  const achtWeken = ontvangen + BESLISTERMIJN_DAGEN
  const { geteld, dagen, loopt } = telOpschortingen(opschortingen ?? [], ontvangen, achtWeken)
  const rekenkundigEinde = achtWeken + dagen
  return {
    ontvangen,
    achtWeken,
    opschortingen: geteld,
    opgeschorteDagen: dagen,
    looptOpschorting: loopt,
    rekenkundigEinde,
    besluitUiterlijk: loopt ? null : verlengdEinde(rekenkundigEinde),
    nzaUiterlijk: ontvangen + NZA_DAGEN,
  }
}

const GEEN_OPSCHORTING = { geteld: [], dagen: 0, loopt: false } as const

function telOpschortingen(opschortingen: readonly Opschorting[], ontvangen: Dag, achtWeken: Dag) {
  if (opschortingen.length === 0) return GEEN_OPSCHORTING
  const volgorde = opschortingen
    .map((opschorting, plaats) => ({ opschorting, plaats, van: datum(opschorting.van) }))
    .sort((a, b) => a.van - b.van)
  const geteld: GeteldeOpschorting[] = []
  let dagen = 0
  let loopt = false
  // Suspensions come in order of their first day, so all days up to here that stand still have been counted.
  let geteldTot = ontvangen
  for (const { opschorting, plaats, van } of volgorde) {
    if (van > achtWeken + dagen) {
      geteld.push({ opschorting, plaats, telt: false, stilVan: null, stilTot: null, dagen: 0 })
      continue
    }
    const laatste = laatsteStilleDag(opschorting)
    if (laatste === null) {
      loopt = true
      geteld.push({ opschorting, plaats, telt: true, stilVan: Math.max(van, ontvangen) + 1, stilTot: null, dagen: 0 })
      continue
    }
    const eerste = Math.max(van, geteldTot) + 1
    const eigen = Math.max(0, laatste - eerste + 1)
    dagen += eigen
    geteldTot = Math.max(geteldTot, laatste)
    geteld.push({
      opschorting,
      plaats,
      telt: true,
      stilVan: eigen > 0 ? eerste : null,
      stilTot: eigen > 0 ? laatste : null,
      dagen: eigen,
    })
  }
  return { geteld, dagen, loopt }
}

/** Awb 4:15: until the day of completion, which counts again; otherwise the last day still stands still. Null: it runs. */
function laatsteStilleDag({ tot, einde }: Opschorting): Dag | null {
  if (tot === undefined) return null
  return (einde ?? 'aangevuld') === 'aangevuld' ? datum(tot) - 1 : datum(tot)
}
