/**
 * One toets, whole: the version of the law by date, every rule, the obligations, the calculation and the advice. The
 * result is kept with its texts by reference; schrijf-uitkomst.ts writes it out when someone reads it.
 */
import {
  type Beoordelingen,
  ontbrekendeVersies,
  type Regelkeuze,
  regelkiezer,
  toetsRegels,
} from '../../regelgeving/kern.ts'
import type { RegelOordeel } from '../../regelgeving/regel.ts'
import { schrijfDag } from '../../regelgeving/zin.ts'
import { type Dag, datum } from '../../waarden/datum.ts'
import { type Berekening, berekenBasis, berekenJaar } from '../berekening/berekening.ts'
import { basisinvoer, bereidVoor } from '../berekening/budgetinvoer.ts'
import { type Periode, periodeVan } from '../berekening/periode.ts'
import { kiesTarief, type Tariefkeuze } from '../berekening/tarief.ts'
import type { Dossier, Foutantwoord } from '../contract.ts'
import { feitenVan, type PgbFeiten } from '../feiten.ts'
import { OPHOGINGSREGELS, TOEGANGSREGELS } from '../regels/index.ts'
import { berekenTermijn, type Termijnberekening } from '../termijn/termijn.ts'
import { fout, goed, type Uitslag } from '../uitslag.ts'
import { type Advies, adviesVan, weeg } from './advies.ts'
import { ektstandVan } from './ekt.ts'
import { GegevenBeoordelingen } from './gegeven-beoordelingen.ts'
import { stelVerplichtingenVoor, type Verplichtingsvoorstel } from './verplichting.ts'

export interface Toetsing {
  readonly dossier: Dossier
  readonly peildatum: string
  readonly feiten: PgbFeiten
  readonly periode: Periode
  readonly advies: Advies
  readonly oordelen: readonly RegelOordeel<PgbFeiten>[]
  readonly verplichtingen: readonly Verplichtingsvoorstel[]
  readonly berekening: Berekening | null
  readonly termijn: Termijnberekening
}

const kiesRegels = regelkiezer([...TOEGANGSREGELS, ...OPHOGINGSREGELS])
const RLZ_5_18_2 = 'RLZ-5.18-2'
const GEEN: readonly never[] = []

/** The date that selects the rule versions: the intended day of decision, else the day of receipt. */
export const peildatumVan = (dossier: Dossier): string => dossier.peildatum ?? dossier.aanvraag.ontvangenOp

/** A checked dossier laid flat, with the row of bijlage H and where the EKT test stands. */
interface Zaak {
  readonly dossier: Dossier
  readonly periode: Periode
  readonly tarief: Tariefkeuze
  readonly feiten: PgbFeiten
  readonly gegeven: Beoordelingen
}

export function toets(dossier: Dossier): Uitslag<Toetsing> {
  const peildatum = peildatumVan(dossier)
  const keuze = kiesRegels(datum(peildatum))
  const zaak = legKlaar(dossier)
  const { feiten, gegeven, periode } = zaak
  const zonderVersie = ontbrekendeVersies(keuze, feiten)
  if (zonderVersie.length > 0)
    return fout(
      geenRegelversie(
        dossier,
        zonderVersie.map(({ id }) => id),
      ),
    )
  let oordelen = toetsRegels(keuze.regels, feiten, gegeven)
  const weging = weeg(oordelen, feiten)
  const verplichtingen = weging.bevoegd === true && !weging.weigert ? stelVerplichtingenVoor(dossier, gegeven) : GEEN
  if (verplichtingen.some(({ besluit }) => besluit === 'opgelegd'))
    oordelen = metVerplichting(keuze, oordelen, feiten, gegeven)
  const advies = adviesVan(weging, verplichtingen)
  const gerekend = advies === 'niet_bevoegd' || advies === 'weigeren' ? goed(null) : reken(zaak, oordelen)
  if ('fout' in gerekend) return gerekend
  return goed({
    dossier,
    peildatum,
    feiten,
    periode,
    advies,
    oordelen,
    verplichtingen,
    berekening: gerekend.goed,
    termijn: berekenTermijn(dossier),
  })
}

/**
 * The calculation alone. It needs no rule versions and works for every year with a table; where the rules that we do hold
 * refuse, there is no budget (docs/adr/0008).
 */
export function berekenAlleenBudget(dossier: Dossier): Uitslag<{ berekening: Berekening | null; periode: Periode }> {
  const zaak = legKlaar(dossier)
  const keuze = kiesRegels(datum(peildatumVan(dossier)))
  if (ontbrekendeVersies(keuze, zaak.feiten).length === 0) {
    const getoetst = toets(dossier)
    return 'fout' in getoetst ? getoetst : goed({ berekening: getoetst.goed.berekening, periode: zaak.periode })
  }
  const gerekend = reken(zaak, toetsRegels(OPHOGINGSREGELS, zaak.feiten, zaak.gegeven))
  return 'fout' in gerekend ? gerekend : goed({ berekening: gerekend.goed, periode: zaak.periode })
}

function legKlaar(dossier: Dossier): Zaak {
  const periode = periodeVan(dossier)
  if (periode.tot < periode.van) throw new Error('Een lege periode is verkeerde invoer; controleer het dossier eerst')
  const tarief = kiesTarief(dossier, periode.jaar)
  const basis = 'rij' in tarief && tarief.rij ? berekenBasis(basisinvoer(dossier, tarief.rij)) : null
  const ekt = ektstandVan(dossier, new GegevenBeoordelingen(dossier), basis, periode.jaar)
  const gegeven = new GegevenBeoordelingen(dossier, ekt?.heropent)
  return { dossier, periode, tarief, feiten: feitenVan(dossier, periode, ekt), gegeven }
}

function reken(
  { dossier, feiten, tarief }: Zaak,
  oordelen: readonly RegelOordeel<PgbFeiten>[],
): Uitslag<Berekening | null> {
  if ('fout' in tarief) return fout({ code: 'tarief-ontbreekt', fouten: [tarief.fout] })
  const voorbereiding = bereidVoor(dossier, feiten, tarief.rij, oordelen)
  if (voorbereiding === null) return goed(null)
  if ('fouten' in voorbereiding) return fout({ code: 'parameter-ontbreekt', fouten: [...voorbereiding.fouten] })
  return goed(berekenJaar(voorbereiding.invoer))
}

/** An imposed obligation makes the power of art. 5.18 lid 2 used; only that one rule reads the fact. */
function metVerplichting(
  { regels }: Regelkeuze<PgbFeiten>,
  oordelen: RegelOordeel<PgbFeiten>[],
  feiten: PgbFeiten,
  gegeven: Beoordelingen,
): RegelOordeel<PgbFeiten>[] {
  const opnieuw = toetsRegels(
    regels.filter(({ id }) => id === RLZ_5_18_2),
    { ...feiten, verplichtingOpgelegd: true },
    gegeven,
  )
  return oordelen.map((oordeel) => (oordeel.regel.id === RLZ_5_18_2 ? (opnieuw[0] ?? oordeel) : oordeel))
}

function geenRegelversie(dossier: Dossier, regels: readonly string[]): Foutantwoord {
  const dag: Dag = datum(peildatumVan(dossier))
  const lijst = regels.join(', ')
  return {
    code: 'geen-regelversie',
    fouten: [
      {
        pointer: dossier.peildatum === undefined ? '/aanvraag/ontvangenOp' : '/peildatum',
        code: 'geen-regelversie',
        uitleg: {
          nl: `Op ${schrijfDag(dag, 'nl')} hebben wij geen geldende tekst van: ${lijst}.`,
          en: `On ${schrijfDag(dag, 'en')} we hold no text in force of: ${lijst}.`,
        },
      },
    ],
  }
}
