// One holder with all cases as rows. A year that was decided elsewhere is a case with its decision and no dossier: what was
// decided, from when to when, and the amount.
import type { Besluit, Handeling, Houdergeschiedenis, Zaakgeschiedenis } from '../src/pgb/demo/geschiedenis.ts'
import { canoniek, hashVan } from '../src/pgb/zaak/canoniek.ts'
import { bsnPlaats } from '../src/pgb/zaak/openen.ts'
import type { Geheim } from '../src/platform/geheim/index.ts'
import { type Lading, moment, vasteId } from './landelijk-tabellen.ts'
import { type Bezetting, zaakrijen } from './landelijk-zaak.ts'
import { type Plek, verzegel } from './landelijk-zegel.ts'

/** Cases of one holder in one year get numbers of their own; nobody has so many. */
export const NUMMERS_PER_HOUDER = 40
/** The rule set of a decision that was not taken by our rules. */
const GEEN_REGELSET = { hash: '0'.repeat(64), versie: 'ingelezen' }

export interface Herkomst {
  readonly zaad: number
  readonly geheim: Geheim
  /** A second pair of eyes for decisions read in. */
  readonly beoordelaar: string
  readonly consulent: string
}

export function houderrijen(
  lading: Lading,
  { regio, volgnummer, persoon, zaken }: Houdergeschiedenis,
  bezetting: Bezetting,
  herkomst: Herkomst,
): void {
  const { zaad, geheim } = herkomst
  const budgethouder = vasteId(zaad, regio, volgnummer)
  const bsn = [geheim.versleutel(persoon.bsn, bsnPlaats(regio, budgethouder)), geheim.zoeksleutel(persoon.bsn, regio)]
  const [eerste] = zaken.flatMap(({ handelingen }) => handelingen.map(({ op }) => op)).sort()
  const begin = moment(eerste ?? '2026-01-01')
  lading.voeg(
    'pgb.budgethouder',
    regio,
    budgethouder,
    persoon.naam,
    persoon.geboortedatum,
    ...bsn,
    begin,
    herkomst.consulent,
  )
  let nummer = volgnummer * NUMMERS_PER_HOUDER
  let keten: string | null = null
  const volgende = (jaar: number): Plek => {
    nummer++
    const id = vasteId(zaad, regio, nummer, 'zaak')
    const zaaknummer = `PGB-${jaar}-${String(nummer).padStart(6, '0')}`
    return { regio, id, nummer: zaaknummer, budgethouder, ketenHash: keten }
  }
  for (const zaak of zaken) {
    if (zaak.herkomst === 'eigen') {
      const plek = volgende(zaak.jaar)
      zaakrijen(plek, lading, bezetting, zaak)
      keten = plek.ketenHash
      continue
    }
    for (const handeling of zaak.handelingen) {
      if (handeling.soort !== 'ingelezen') continue
      const plek = volgende(zaak.jaar)
      ingelezen(lading, plek, zaak, handeling, herkomst)
      keten = plek.ketenHash
    }
  }
}

/** The store has no settlement yet: it stands as a change, and its content tells what it was. */
const soortVan = ({ soort }: Besluit): string => (soort === 'vaststelling' ? 'wijziging' : soort)

function ingelezen(
  lading: Lading,
  plek: Plek,
  { soort }: Zaakgeschiedenis,
  { besluit, opmerking, op }: Extract<Handeling, { soort: 'ingelezen' }>,
  { beoordelaar, consulent }: Herkomst,
): void {
  const { regio, id, nummer, budgethouder } = plek
  const zaak = { id, nummer, regio, budgethouder }
  const tekst = canoniek({ vorm: 1, zaak, ingelezen: { ...besluit, opmerking } })
  const [versie, hash, dag] = [2, hashVan(tekst), moment(op)]
  const wanneer = [op, op, false, op, dag, consulent] as const
  lading.voeg('pgb.zaak', regio, id, nummer, soort, budgethouder, 'in_behandeling', 1, consulent, null, ...wanneer)
  lading.voeg('pgb.voorstel', regio, id, versie, soortVan(besluit), tekst, hash, dag, consulent)
  const beschikking = vasteId(id, 'beschikking')
  lading.voeg('stap', regio, id, versie, beschikking, 'verzonden')
  verzegel(lading, plek, {
    id: beschikking,
    versie,
    soort: soortVan(besluit),
    tekst,
    hash,
    door: consulent,
    goedkeurder: beoordelaar,
    op,
    regelset: GEEN_REGELSET,
  })
}
