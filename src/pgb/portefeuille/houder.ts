/**
 * One holder as the portfolio reads it: the dossier laid flat once, as the toets does. Whether extra costs at home avert
 * a refusal depends on amounts that a what-if may change, so both answers are laid ready.
 */
import type { Regelkeuze } from '../../regelgeving/kern.ts'
import type { GegevenBeoordeling } from '../../regelgeving/regel.ts'
import { datum, jaarVan } from '../../waarden/datum.ts'
import { berekenBasis } from '../berekening/berekening.ts'
import { basisinvoer } from '../berekening/budgetinvoer.ts'
import { type Periode, periodeVan } from '../berekening/periode.ts'
import { kiesTarief, type Tariefkeuze } from '../berekening/tarief.ts'
import type { Dossier } from '../contract.ts'
import { feitenVan, type PgbFeiten } from '../feiten.ts'
import { ektstandVan } from '../toets/ekt.ts'
import { peildatumVan } from '../toets/toetsing.ts'
import { stelVerplichtingenVoor } from '../toets/verplichting.ts'

export type Gegeven = ReadonlyMap<string, GegevenBeoordeling>

/** The facts and judgements when extra costs at home do, or do not, avert a refusal. */
export interface Stand {
  readonly feiten: PgbFeiten
  readonly gegeven: Gegeven
}

export interface Houder {
  readonly dossier: Dossier
  readonly keuze: Regelkeuze<PgbFeiten>
  readonly periode: Periode
  readonly jaar: number
  readonly tarief: Tariefkeuze
  /** First: not averted; second: averted. The same twice when the amounts do not decide. */
  readonly standen: readonly [Stand, Stand]
  /** The amounts decide: cost, talk and base amount are all known. */
  readonly ektBeslist: boolean
  readonly heeftOpenPlicht: boolean
  readonly heeftOpgelegdePlicht: boolean
}

export type Kiezer = (peildatum: number) => Regelkeuze<PgbFeiten>

/** Lays a checked dossier ready. An empty period is wrong input, as in the toets. */
export function legHouder(dossier: Dossier, kies: Kiezer): Houder {
  const periode = periodeVan(dossier)
  if (periode.tot < periode.van) throw new Error('Een lege periode is verkeerde invoer; controleer het dossier eerst')
  const jaar = jaarVan(periode.van)
  const tarief = kiesTarief(dossier, jaar)
  const basis = 'rij' in tarief && tarief.rij ? berekenBasis(basisinvoer(dossier, tarief.rij)) : null
  const gegeven = new Map((dossier.beoordelingen ?? []).map((beoordeling) => [beoordeling.regel, beoordeling]))
  const stand = (kosten: number | undefined): Stand => {
    const bij = kosten === undefined ? dossier : metEktKosten(dossier, kosten)
    const ekt = ektstandVan(bij, gegeven, basis, jaar)
    const over = ekt?.heropent.length ? new Map(gegeven) : gegeven
    for (const id of ekt?.heropent ?? []) over.delete(id)
    return { feiten: feitenVan(dossier, periode, ekt), gegeven: over }
  }
  // No cost is above every limit or below each but these two, whatever a what-if makes of the limit.
  const heeftKosten = dossier.verhogingen?.ektKostenPerJaarCent !== undefined
  const teDuur = stand(heeftKosten ? Number.POSITIVE_INFINITY : undefined)
  const afgewend = heeftKosten ? stand(0) : teDuur
  const plichten = stelVerplichtingenVoor(dossier, gegeven)
  return {
    dossier,
    keuze: kies(datum(peildatumVan(dossier))),
    periode,
    jaar,
    tarief,
    standen: [teDuur, afgewend],
    ektBeslist: afgewend.feiten.ekt?.stand === 'afgewend',
    heeftOpenPlicht: plichten.some(({ besluit }) => besluit === 'open'),
    heeftOpgelegdePlicht: plichten.some(({ besluit }) => besluit === 'opgelegd'),
  }
}

const metEktKosten = (dossier: Dossier, ektKostenPerJaarCent: number): Dossier => ({
  ...dossier,
  verhogingen: { ...dossier.verhogingen, ektKostenPerJaarCent },
})
