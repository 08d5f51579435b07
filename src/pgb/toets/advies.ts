/** The advice that follows from all outcomes (spec 11, Advice). Every reason stays in the list; the heaviest leads. */
import type { RegelOordeel } from '../../regelgeving/regel.ts'
import type { Toetsuitkomst } from '../contract.ts'
import { REGELS_MET_GROND } from '../contract.ts'
import type { PgbFeiten } from '../feiten.ts'
import { isOndoelmatig } from './ekt.ts'
import type { Verplichtingsvoorstel } from './verplichting.ts'

export type Advies = Toetsuitkomst['advies']
type Oordeel = RegelOordeel<PgbFeiten>

const BEVOEGDHEID = 'RLZ-5.4'

/** What the outcomes say before obligations come in. */
export interface Weging {
  readonly bevoegd: boolean | null
  readonly weigert: boolean
  readonly gegevensOntbreken: boolean
  readonly open: boolean
}

export function weeg(oordelen: readonly Oordeel[], feiten: PgbFeiten): Weging {
  let bevoegd: boolean | null = true
  let weigert = false
  let gegevensOntbreken = false
  let open = false
  for (const oordeel of oordelen) {
    const { regel, uitkomst } = oordeel
    if (regel.id === BEVOEGDHEID && uitkomst !== 'voldaan') bevoegd = uitkomst === 'niet_voldaan' ? false : null
    if (uitkomst === 'gegevens_ontbreken') gegevensOntbreken = true
    else if (uitkomst === 'beoordeling_nodig') open = true
    else if (uitkomst === 'niet_voldaan') {
      if (regel.gevolg === 'weigeren') weigert ||= !wachtOpEkt(oordeel, feiten)
      else if (regel.gevolg === 'herstellen') gegevensOntbreken = true
    }
  }
  return { bevoegd, weigert, gegevensOntbreken, open }
}

/** Inefficiency refuses only after the test for extra costs at home; until then that test is the open point (PGB-6). */
function wachtOpEkt({ regel, beoordeling }: Oordeel, { ekt }: PgbFeiten): boolean {
  return ekt?.stand === 'onbekend' && REGELS_MET_GROND.includes(regel.id) && isOndoelmatig(beoordeling)
}

export function adviesVan(weging: Weging, verplichtingen: readonly Verplichtingsvoorstel[]): Advies {
  if (weging.bevoegd === false) return 'niet_bevoegd'
  if (weging.bevoegd === null) return 'gegevens_ontbreken'
  if (weging.weigert) return 'weigeren'
  if (weging.gegevensOntbreken) return 'gegevens_ontbreken'
  if (weging.open || verplichtingen.some(({ besluit }) => besluit === 'open')) return 'beoordeling_nodig'
  return verplichtingen.some(({ besluit }) => besluit === 'opgelegd') ? 'toekennen_met_verplichtingen' : 'toekennen'
}
