/**
 * GoRules ZEN: one decision graph of a table (bijlage H) and three expression nodes (steps 1 to 3 and the test for extra
 * costs at home, the rules, steps 4 to 11), trace on. `inVlucht` evaluations run at the same time.
 */
import { ZenEngine } from '@gorules/zen-engine'
import { CIJFERS, TARIEFRIJEN, TELLENDE_VERHOGINGEN } from './cijfers.ts'
import { BESLISLIJSTEN } from './regels.ts'
import { type Antwoord, type Beslislijst, type Gelijke, naamVan, type Plat, type Voorwaarde } from './voorwaarde.ts'

const tekst = (waarde: string): string => JSON.stringify(waarde)

function schrijf(v: Voorwaarde, veld: (feit: string) => string): string {
  switch (v.soort) {
    case 'is':
      return `${veld(v.feit)} == ${typeof v.waarde === 'string' ? tekst(v.waarde) : v.waarde}`
    case 'ontbreekt':
      return `${veld(v.feit)} == null`
    case 'een_van':
      return `${veld(v.feit)} in [${v.waarden.map(tekst).join(', ')}]`
    case 'boven_nul':
      return `${veld(v.feit)} > 0`
    case 'alle':
      return `(${v.delen.map((deel) => schrijf(deel, veld)).join(' and ')})`
    case 'een':
      return `(${v.delen.map((deel) => schrijf(deel, veld)).join(' or ')})`
  }
}

const REGELNAMEN = new Set(BESLISLIJSTEN.map(({ id }) => naamVan(id)))
/** The outcome of a rule earlier in the same node stands under `$`. */
const veld = (feit: string): string => (REGELNAMEN.has(feit) ? `$.${feit}` : feit)

const schrijfLijst = ({ takken, anders }: Beslislijst): string =>
  takken.reduceRight(
    (rest, [voorwaarde, uitkomst]) => `${schrijf(voorwaarde, veld)} ? ${tekst(uitkomst)} : (${rest})`,
    tekst(anders),
  )

/** teller ÷ noemer, half up. */
const half = (teller: string, noemer: number | string): string =>
  `floor((2 * (${teller}) + ${noemer}) / (2 * ${noemer}))`
const procent = (bedrag: string, percentage: number): string =>
  half(`${bedrag} * ${Math.round(percentage * 100)}`, 10_000)

type Stap = readonly [naam: string, uitdrukking: string]

const BASIS: readonly Stap[] = [
  ['naDeel', `halveEtmalen == 14 ? basisCent : ${half('(basisCent - groepCent) * halveEtmalen', 14)} + groepCent`],
  ['mptAf', 'min([$.naDeel, mptCent])'],
  ['naMpt', '$.naDeel - $.mptAf'],
  ['ektMaximum', procent('basisCent', CIJFERS.ektPercentage)],
  [
    'ektStand',
    `ektKostenCent == null or ektOverleg == false ? "onbekend" : (ektKostenCent <= $.naMpt + $.mptAf + $.ektMaximum ? "afgewend" : "te_duur")`,
  ],
  ['heropentA', '$.ektStand == "afgewend" and ondoelmatigVoorOverlegA'],
  ['heropentB', '$.ektStand == "afgewend" and ondoelmatigVoorOverlegB'],
]

const REGELS: readonly Stap[] = BESLISLIJSTEN.map((lijst) => [naamVan(lijst.id), schrijfLijst(lijst)])

const BUDGET: readonly Stap[] = [
  ['naOpMaat', 'zorgbehoefteCent == null ? naMpt : min([naMpt, zorgbehoefteCent])'],
  [
    'ekt',
    '$.naOpMaat < naMpt or ektKostenCent == null or ektOverleg == false ? 0 : min([max([0, ektKostenCent - mptAf - $.naOpMaat]), ektMaximum])',
  ],
  [
    'naMeerzorg',
    [
      '$.naOpMaat + $.ekt + premiesCent',
      ...TELLENDE_VERHOGINGEN.map(([id, bedrag]) => `(${naamVan(id)} == "niet_voldaan" ? 0 : ${bedrag})`),
    ].join(' + '),
  ],
  [
    'naPab',
    `rlz_5_15a_pab == "voldaan" ? max([$.naMeerzorg, min([$.naMeerzorg + pabCent, ${CIJFERS.pabMaximumCent}])]) : $.naMeerzorg`,
  ],
  [
    'naWooninitiatief',
    `$.naPab + (rlz_5_13_wi == "voldaan" ? ${CIJFERS.toeslagCent} + (tweedeToeslag ? ${CIJFERS.tweedeToeslagCent} : 0) : 0)`,
  ],
  [
    'garantie',
    `rlz_5_15_garantie == "voldaan" and vorigJaarCent > 0 ? max([0, ${procent('vorigJaarCent', CIJFERS.garantiePercentage)} - verminderingCent - $.naWooninitiatief]) : 0`,
  ],
  ['totaalCent', half('($.naWooninitiatief + $.garantie) * dagen', 'dagenInJaar')],
]

const uitdrukkingen = (id: string, stappen: readonly Stap[]) => ({
  id,
  name: id,
  type: 'expressionNode',
  content: {
    passThrough: true,
    inputField: null,
    outputPath: null,
    executionMode: 'single',
    expressions: stappen.map(([key, value], i) => ({ id: `${id}${i}`, key, value })),
  },
})

const TABEL = {
  id: 'tarief',
  name: 'tarief',
  type: 'decisionTableNode',
  content: {
    passThrough: true,
    inputField: null,
    outputPath: null,
    executionMode: 'single',
    hitPolicy: 'first',
    inputs: [
      { id: 'i1', name: 'zzp', field: 'toegewezenZzpCode' },
      { id: 'i2', name: 'groep', field: 'tariefrij' },
    ],
    outputs: [
      { id: 'o1', name: 'basis', field: 'basisCent' },
      { id: 'o2', name: 'groep', field: 'groepCent' },
    ],
    rules: TARIEFRIJEN.map((rij, i) => ({
      _id: `r${i}`,
      i1: tekst(rij.zzpCode),
      i2: tekst(rij.begeleidingGroep),
      o1: String(rij.totaalCent),
      o2: String(rij.begeleidingGroepCent),
    })),
  },
}

function graaf() {
  const nodes = [
    { id: 'in', name: 'in', type: 'inputNode', content: {} },
    TABEL,
    uitdrukkingen('basis', BASIS),
    uitdrukkingen('regels', REGELS),
    uitdrukkingen('budget', BUDGET),
    { id: 'uit', name: 'uit', type: 'outputNode', content: {} },
  ]
  const edges = nodes.slice(1).map(({ id }, i) => ({ id: `e${i}`, type: 'edge', sourceId: nodes[i]?.id, targetId: id }))
  return { nodes, edges }
}

export function maakZen(): Gelijke {
  const besluit = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graaf())))
  return {
    naam: 'GoRules ZEN, met trace',
    pakket: '@gorules/zen-engine',
    legKlaar: (plat: Plat) => plat,
    reken: (invoer) => besluit.evaluate(invoer, { trace: true }),
    lees: (uitvoer): Antwoord => {
      const { result } = uitvoer as { result: Record<string, unknown> }
      return {
        uitkomsten: Object.fromEntries(BESLISLIJSTEN.map(({ id }) => [id, String(result[naamVan(id)])])),
        totaalCent: Number(result.totaalCent),
      }
    },
  }
}
