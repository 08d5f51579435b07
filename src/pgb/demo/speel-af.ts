/** What the acts of a case make together: the dossier as it stands after them, and where the case is. */
import type { Dossier } from '../contract.ts'
import type { Beoordeling, Handeling, Opschorting, Stand } from './geschiedenis.ts'

type Pad = Record<string, unknown>

/** The dossier after these acts; null for a case that was read in as decided elsewhere. */
export function dossierNa(handelingen: readonly Handeling[]): Dossier | null {
  const [eerste] = handelingen
  if (eerste?.soort !== 'ontvangen') return null
  const dossier = structuredClone(eerste.dossier)
  const opschortingen: Opschorting[] = []
  const beoordelingen: Beoordeling[] = []
  for (const handeling of handelingen) {
    if (handeling.soort === 'feiten') {
      for (const { pointer, waarde } of handeling.feiten) zet(dossier, pointer, waarde)
    } else if (handeling.soort === 'opschorting') {
      opschortingen.push({ grond: handeling.grond, van: handeling.van })
    } else if (handeling.soort === 'einde-opschorting') {
      const laatste = opschortingen.pop()
      if (!laatste) throw new Error('Een opschorting eindigt die niet begon')
      opschortingen.push({ ...laatste, tot: handeling.tot, einde: handeling.einde })
    } else if (handeling.soort === 'beoordeling') beoordelingen.push(handeling.beoordeling)
  }
  if (opschortingen.length > 0) dossier.opschortingen = opschortingen
  if (beoordelingen.length > 0) dossier.beoordelingen = beoordelingen
  return dossier
}

function zet(dossier: Dossier, pointer: string, waarde: unknown): void {
  const delen = pointer.slice(1).split('/')
  const laatste = delen.pop() ?? ''
  let plek = dossier as unknown as Pad
  for (const deel of delen) {
    plek[deel] ??= {}
    plek = plek[deel] as Pad
  }
  plek[laatste] = waarde
}

/** What the last act that moves a case makes of it. */
const STAND_NA: Readonly<Partial<Record<Handeling['soort'], Stand>>> = {
  ontvangen: 'ontvangen',
  toewijzing: 'in_behandeling',
  opschorting: 'opgeschort',
  'einde-opschorting': 'in_behandeling',
  gesprek: 'na_gesprek',
  beoordeling: 'beoordelen',
  voorstel: 'voorgesteld',
  terugwijzing: 'teruggewezen',
  goedkeuring: 'besloten',
  'aanvraag-ingetrokken': 'ingetrokken',
  ingelezen: 'besloten',
}

export function standNa(handelingen: readonly Handeling[]): Stand {
  return handelingen.reduce<Stand>((stand, { soort }) => STAND_NA[soort] ?? stand, 'ontvangen')
}
