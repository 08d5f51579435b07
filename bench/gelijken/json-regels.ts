/**
 * json-rules-engine: one rule per branch of a decision list, an event per branch that holds, and the first branch of a
 * rule decides. The engine has no arithmetic, so the amounts are worked out beside it, in our own function.
 */
import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine'
import {
  type Basisinvoer,
  type Budgetinvoer,
  berekenBasis,
  berekenJaar,
  percentageVan,
} from '../../src/pgb/berekening/berekening.ts'
import { CIJFERS, TARIEFRIJEN, TELLENDE_VERHOGINGEN } from './cijfers.ts'
import { BESLISLIJSTEN } from './regels.ts'
import {
  type Antwoord,
  type Beslislijst,
  feitenIn,
  type Gelijke,
  naamVan,
  type Plat,
  type Voorwaarde,
} from './voorwaarde.ts'

function schrijf(v: Voorwaarde): NestedCondition {
  switch (v.soort) {
    case 'is':
      return { fact: v.feit, operator: 'equal', value: v.waarde }
    case 'ontbreekt':
      return { fact: v.feit, operator: 'equal', value: null }
    case 'een_van':
      return { fact: v.feit, operator: 'in', value: v.waarden }
    case 'boven_nul':
      return { fact: v.feit, operator: 'greaterThan', value: 0 }
    case 'alle':
      return { all: v.delen.map(schrijf) }
    case 'een':
      return { any: v.delen.map(schrijf) }
  }
}

const REGELNAMEN = new Set(BESLISLIJSTEN.map(({ id }) => naamVan(id)))

/** Rules whose outcome another rule uses; that other rule runs after them. */
const GEBRUIKT: ReadonlySet<string> = new Set(
  BESLISLIJSTEN.flatMap(({ takken }) => takken.flatMap(([voorwaarde]) => feitenIn(voorwaarde))).filter((feit) =>
    REGELNAMEN.has(feit),
  ),
)
const isAfgeleid = ({ takken }: Beslislijst): boolean =>
  takken.some(([voorwaarde]) => feitenIn(voorwaarde).some((feit) => REGELNAMEN.has(feit)))

interface Gevuurd {
  readonly regel: string
  readonly tak: number
}

function maakMotor(): Engine {
  const motor = new Engine()
  for (const lijst of BESLISLIJSTEN) {
    const naam = naamVan(lijst.id)
    lijst.takken.forEach(([voorwaarde, uitkomst], tak) => {
      const deel = schrijf(voorwaarde)
      const regel: RuleProperties = {
        conditions: 'all' in deel || 'any' in deel ? deel : { all: [deel] },
        event: { type: 'tak', params: { regel: lijst.id, tak } },
        // A later branch runs earlier, so that the first branch that holds has the last word on the fact.
        priority: isAfgeleid(lijst) ? 1 : GEBRUIKT.has(naam) ? 3 + tak : 2,
      }
      if (GEBRUIKT.has(naam))
        regel.onSuccess = (_, almanak) => {
          almanak.addFact(naam, uitkomst)
        }
      motor.addRule(regel)
    })
  }
  return motor
}

/** What a rule says when no branch holds stands among the facts from the start. */
const ANDERS = Object.fromEntries(
  BESLISLIJSTEN.filter(({ id }) => GEBRUIKT.has(naamVan(id))).map(({ id, anders }) => [naamVan(id), anders]),
)

const TARIEF = new Map(TARIEFRIJEN.map((rij) => [`${rij.zzpCode} ${rij.begeleidingGroep}`, rij]))
const getal = (waarde: unknown): number => Number(waarde ?? 0)

function basisinvoer(plat: Plat): Basisinvoer {
  const rij = TARIEF.get(`${plat.toegewezenZzpCode} ${plat.tariefrij}`)
  return {
    basisCent: rij?.totaalCent ?? 0,
    groepCent: rij?.begeleidingGroepCent ?? 0,
    etmalenThuis: plat.halveEtmalen === 14 ? null : getal(plat.halveEtmalen) / 2,
    mptCent: getal(plat.mptCent),
  }
}

function metEkt(plat: Plat): Plat {
  const basis = berekenBasis(basisinvoer(plat))
  const grens = basis.naMpt + basis.mptAf + percentageVan(basis.basisbedrag, CIJFERS.ektPercentage)
  const bekend = plat.ektKostenCent !== null && plat.ektOverleg === true
  const ektStand = !bekend ? 'onbekend' : getal(plat.ektKostenCent) <= grens ? 'afgewend' : 'te_duur'
  return {
    ...plat,
    ektStand,
    heropentA: ektStand === 'afgewend' && plat.ondoelmatigVoorOverlegA === true,
    heropentB: ektStand === 'afgewend' && plat.ondoelmatigVoorOverlegB === true,
  }
}

function budgetinvoer(plat: Plat, uitkomsten: Readonly<Record<string, string>>): Budgetinvoer {
  const [palliatief, verpleging, kind, logeer, meerzorg, groep] = TELLENDE_VERHOGINGEN.map(([id, bedrag]) =>
    uitkomsten[id] === 'niet_voldaan' ? 0 : getal(plat[bedrag]),
  )
  const garantie = uitkomsten['RLZ-5.15-GARANTIE'] === 'voldaan' && getal(plat.vorigJaarCent) > 0
  return {
    ...basisinvoer(plat),
    zorgbehoefteCent: plat.zorgbehoefteCent === null ? null : getal(plat.zorgbehoefteCent),
    ektKostenCent: plat.ektOverleg === true && plat.ektKostenCent !== null ? getal(plat.ektKostenCent) : null,
    ektPercentage: CIJFERS.ektPercentage,
    palliatiefCent: palliatief ?? 0,
    tijdelijkeVerplegingCent: verpleging ?? 0,
    kindBegeleidingGroepCent: kind ?? 0,
    logeeropvangCent: logeer ?? 0,
    premiesCent: getal(plat.premiesCent),
    meerzorgCent: meerzorg ?? 0,
    duurdereBegeleidingGroepCent: groep ?? 0,
    pabCent: uitkomsten['RLZ-5.15A-PAB'] === 'voldaan' ? getal(plat.pabCent) : 0,
    pabMaximumCent: CIJFERS.pabMaximumCent,
    wooninitiatiefCent:
      uitkomsten['RLZ-5.13-WI'] === 'voldaan'
        ? CIJFERS.toeslagCent + (plat.tweedeToeslag === true ? CIJFERS.tweedeToeslagCent : 0)
        : 0,
    garantieVorigJaarCent: garantie ? getal(plat.vorigJaarCent) : null,
    garantiePercentage: CIJFERS.garantiePercentage,
    garantieVerminderingCent: getal(plat.verminderingCent),
    dagen: getal(plat.dagen),
    dagenInJaar: getal(plat.dagenInJaar),
    vrij: null,
  }
}

export function maakJsonRegels(): Gelijke {
  const motor = maakMotor()
  return {
    naam: 'json-rules-engine (bedragen in TypeScript)',
    pakket: 'json-rules-engine',
    legKlaar: (plat) => plat,
    reken: async (invoer): Promise<Antwoord> => {
      const plat = metEkt(invoer as Plat)
      const { events } = await motor.run({ ...plat, ...ANDERS })
      const eerste = new Map<string, number>()
      for (const { params } of events) {
        const { regel, tak } = params as unknown as Gevuurd
        eerste.set(regel, Math.min(tak, eerste.get(regel) ?? tak))
      }
      const uitkomsten: Record<string, string> = {}
      for (const { id, takken, anders } of BESLISLIJSTEN) uitkomsten[id] = takken[eerste.get(id) ?? -1]?.[1] ?? anders
      return { uitkomsten, totaalCent: berekenJaar(budgetinvoer(plat, uitkomsten)).totaalCent }
    },
    lees: (uitvoer) => uitvoer as Antwoord,
  }
}
