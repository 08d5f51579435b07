/** The calculation of spec 11 in BigInt eurocents, step by step, with nothing clever. */
import type { Dossier } from '../../src/pgb/contract.ts'
import {
  behoefteMoetErZijn,
  budgetjaar,
  eindeVan,
  laatsteBeoordeling,
  rekencode,
  startVan,
  VERHOGINGEN,
} from './feiten.ts'
import { gegevens } from './gegevens.ts'
import { dagenInJaar, dagnummer } from './kalender.ts'
import { pabUitkomst } from './pab.ts'

export const DELEN = [
  'basis',
  'wooninitiatieftoeslag',
  'budgetgarantie',
  'meerzorg',
  'pab',
  'ekt',
  'combinatiePgbMpt',
  'overig',
] as const
type Deel = (typeof DELEN)[number]

export interface OrakelBudget {
  jaar: number
  van: string
  tot: string
  dagen: number
  dagenInJaar: number
  onderdelen: Record<Deel, number>
  totaalCent: number
  verantwoordingsvrijCent: number | null
  stappen: { stap: string; bedragCent: number }[]
}
export interface OrakelFout {
  code: 'ongeldige-invoer' | 'geen-regelversie' | 'tarief-ontbreekt' | 'parameter-ontbreekt'
  pointers: string[]
}

/** Division rounded towards minus infinity (the divisor is positive). */
function omlaag(teller: bigint, noemer: bigint): bigint {
  const q = teller / noemer
  return teller < 0n && q * noemer !== teller ? q - 1n : q
}
/** Division rounded half up. */
const halfOp = (teller: bigint, noemer: bigint): bigint => omlaag(2n * teller + noemer, 2n * noemer)
const laagste = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const hoogste = (a: bigint, b: bigint): bigint => (a > b ? a : b)
const cent = (bedrag: number | undefined): bigint => BigInt(bedrag ?? 0)

const GROEP = { geen: 'nee', zonder_vervoer: 'ja_zonder_vervoer', met_vervoer: 'ja_met_vervoer' } as const

type Rij = { totaal: bigint; groep: bigint }
/** The row of bijlage H; 'keuze' when the choice of row is not known, an error when the table has none. */
export function rijVan(d: Dossier): Rij | 'keuze' | OrakelFout {
  const tabel = gegevens.tabellen[String(budgetjaar(d))]
  if (tabel === undefined) return { code: 'tarief-ontbreekt', pointers: ['/aanvraag/ingangsdatum'] }
  const rijen = tabel.rijen[rekencode(d)]
  const bijCode = d.toegewezenZzpCode === undefined ? '/indicatie/zzpCode' : '/toegewezenZzpCode'
  if (rijen === undefined) return { code: 'tarief-ontbreekt', pointers: [bijCode] }
  let rij = rijen.nvt
  if (rij === undefined) {
    if (d.budgetplan === undefined) return 'keuze'
    rij = rijen[GROEP[d.budgetplan.begeleidingGroep]]
  }
  if (rij === undefined) return { code: 'tarief-ontbreekt', pointers: [bijCode] }
  return { totaal: BigInt(rij[0]), groep: BigInt(rij[1]) }
}

export interface Begin {
  stap1: bigint
  stap2: bigint
  stap3: bigint
  mptEraf: bigint
}
/** Steps 1 to 3; null when the row is not known. */
export function begin(d: Dossier): Begin | null {
  const rij = rijVan(d)
  if (rij === 'keuze' || 'code' in rij) return null
  const halveEtmalen = d.deeltijdverblijf === undefined ? 14n : BigInt(d.deeltijdverblijf.etmalenThuisPerWeek * 2)
  const stap1 = rij.totaal
  const stap2 = halfOp((stap1 - rij.groep) * halveEtmalen + rij.groep * 14n, 14n)
  const mptEraf = laagste(cent(d.mpt?.perJaarCent), stap2)
  return { stap1, stap2, stap3: stap2 - mptEraf, mptEraf }
}

/** The cost up to which EKT averts a refusal for inefficiency: step 3, what mpt took off, and 25 % of step 1. */
export function ektGrens(d: Dossier): bigint | null {
  const b = begin(d)
  return b === null ? null : b.stap3 + b.mptEraf + halfOp(b.stap1, 4n)
}

/** Amounts of the year that are really added but for which the files hold no parameter: the facts that ask them. */
function ontbrekendeParameters(d: Dossier): string[] {
  const jaar = String(budgetjaar(d))
  const p = gegevens.parameters
  const pointers: string[] = []
  if (pabUitkomst(d) === 'voldaan' && p.pab_maximum.jaren[jaar] === undefined) pointers.push('/verhogingen/pabCent')
  if (
    d.verzekerde.woonsituatie === 'kleinschalig_wooninitiatief' &&
    p.wooninitiatieftoeslag.jaren[jaar] === undefined
  ) {
    pointers.push('/verzekerde/woonsituatie')
  }
  const garantie = d.budgetgarantie
  // Nought times any percentage adds nothing.
  const telt = garantie?.ononderbroken === true && garantie.pgbVorigJaarCent > 0
  if (telt && p.budgetgarantie_percentage.jaren[jaar] === undefined) pointers.push('/budgetgarantie')
  return pointers
}

function toeslagWooninitiatief(d: Dossier): bigint {
  if (d.verzekerde.woonsituatie !== 'kleinschalig_wooninitiatief') return 0n
  const jaar = String(budgetjaar(d))
  const p = gegevens.parameters
  const eerste = cent(p.wooninitiatieftoeslag.jaren[jaar]?.cent)
  const metTweede = ['753', '754', '755', '756', '757'].includes(rekencode(d))
  return metTweede ? eerste + cent(p.wooninitiatief_kwaliteitstoeslag_vv.jaren[jaar]?.cent) : eerste
}

interface Jaarbedragen {
  delen: Record<Deel, bigint>
  stappen: [string, bigint][]
}

function ekt(d: Dossier, b: Begin, stap4: bigint): bigint {
  const kosten = d.verhogingen?.ektKostenPerJaarCent
  if (kosten === undefined || d.verhogingen?.ektOverlegOp === undefined || stap4 < b.stap3) return 0n
  return laagste(hoogste(BigInt(kosten) - b.mptEraf - stap4, 0n), halfOp(b.stap1, 4n))
}

function jaarbedragen(d: Dossier, b: Begin): Jaarbedragen {
  const jaar = String(budgetjaar(d))
  const v = d.verhogingen
  const telt = (regel: string, bedrag: number | undefined): bigint =>
    laatsteBeoordeling(d, regel)?.uitkomst === 'niet_voldaan' ? 0n : cent(bedrag)
  const [palliatief, verpleging, kind, logeer, meerzorg, groep] = VERHOGINGEN.slice(0, 6).map(([regel, veld]) =>
    telt(regel, v?.[veld]),
  ) as [bigint, bigint, bigint, bigint, bigint, bigint]

  const stap4 = d.zorgbehoefte === undefined ? b.stap3 : laagste(b.stap3, BigInt(d.zorgbehoefte.perJaarCent))
  const ektDeel = ekt(d, b, stap4)
  const stap5 = stap4 + ektDeel
  const bij6 = palliatief + verpleging + kind + logeer + cent(v?.premies513aCent)
  const stap6 = stap5 + bij6
  const stap7 = stap6 + meerzorg + groep
  let stap8 = stap7
  if (pabUitkomst(d) === 'voldaan') {
    const maximum = cent(gegevens.parameters.pab_maximum.jaren[jaar]?.cent)
    if (stap7 < maximum) stap8 = laagste(stap7 + cent(v?.pabCent), maximum)
  }
  const toeslag = toeslagWooninitiatief(d)
  const stap9 = stap8 + toeslag
  let garantie = 0n
  if (d.budgetgarantie?.ononderbroken === true) {
    const procent = BigInt(gegevens.parameters.budgetgarantie_percentage.jaren[jaar]?.honderdstenProcent ?? 0)
    const bedrag = halfOp(cent(d.budgetgarantie.pgbVorigJaarCent) * procent, 10_000n)
    garantie = hoogste(bedrag - cent(d.budgetgarantie.verminderingCent) - stap9, 0n)
  }
  return {
    delen: {
      basis: stap4 + b.mptEraf,
      wooninitiatieftoeslag: toeslag,
      budgetgarantie: garantie,
      meerzorg,
      pab: stap8 - stap7,
      ekt: ektDeel,
      combinatiePgbMpt: -b.mptEraf,
      overig: bij6 + groep,
    },
    stappen: [
      ['basisbedrag', b.stap1],
      ['deeltijdverblijf', b.stap2],
      ['mpt', b.stap3],
      ['op maat', stap4],
      ['ekt', stap5],
      ['overig', stap6],
      ['meerzorg', stap7],
      ['pab', stap8],
      ['wooninitiatief', stap9],
      ['budgetgarantie', stap9 + garantie],
    ],
  }
}

/** Floors each part for the days and hands out the left-over cents by largest remainder, ties in schema order. */
function naarDagen(delen: Record<Deel, bigint>, totaal: bigint, dagen: bigint, inJaar: bigint): Record<Deel, bigint> {
  const uit = { ...delen }
  for (const deel of DELEN) uit[deel] = omlaag(delen[deel] * dagen, inJaar)
  let over = totaal - DELEN.reduce((som, deel) => som + uit[deel], 0n)
  const rest = (deel: Deel): bigint => delen[deel] * dagen - omlaag(delen[deel] * dagen, inJaar) * inJaar
  // Array.sort is stable, so equal remainders stay in the order of the schema.
  const opRest = [...DELEN].sort((a, b) => Number(rest(b) - rest(a)))
  for (const deel of opRest) {
    if (over === 0n) break
    uit[deel] += 1n
    over -= 1n
  }
  if (over !== 0n) throw new Error('het orakel houdt centen over')
  return uit
}

function vrijBedrag(jaar: number, totaal: bigint, dagen: bigint, inJaar: bigint): number | null {
  const p = gegevens.parameters.verantwoordingsvrij_bedrag.jaren[String(jaar)]
  if (p === undefined) return null
  const deel = halfOp(totaal * BigInt(p.honderdstenProcent), 10_000n)
  const onder = halfOp(BigInt(p.minimumCent) * dagen, inJaar)
  const boven = halfOp(BigInt(p.maximumCent) * dagen, inJaar)
  return Number(laagste(laagste(hoogste(deel, onder), boven), totaal))
}

/** The budget for advice other than weigeren and niet_bevoegd: an error, null for a missing fact, or the amounts. */
export function budget(d: Dossier): OrakelBudget | null | OrakelFout {
  const rij = rijVan(d)
  if (rij !== 'keuze' && 'code' in rij) return rij
  const parameters = ontbrekendeParameters(d)
  if (parameters.length > 0) return { code: 'parameter-ontbreekt', pointers: parameters }
  const b = begin(d)
  if (b === null) return null
  if (behoefteMoetErZijn(d) && d.zorgbehoefte === undefined) return null
  if (pabUitkomst(d) === 'gegevens_ontbreken') return null

  const jaar = budgetjaar(d)
  const dagen = BigInt(dagnummer(eindeVan(d)) - dagnummer(startVan(d)) + 1)
  const inJaar = BigInt(dagenInJaar(jaar))
  const { delen, stappen } = jaarbedragen(d, b)
  const jaartotaal = DELEN.reduce((som, deel) => som + delen[deel], 0n)
  const totaal = halfOp(jaartotaal * dagen, inJaar)
  const uit = naarDagen(delen, totaal, dagen, inJaar)
  return {
    jaar,
    van: startVan(d),
    tot: eindeVan(d),
    dagen: Number(dagen),
    dagenInJaar: Number(inJaar),
    onderdelen: Object.fromEntries(DELEN.map((deel) => [deel, Number(uit[deel])])) as Record<Deel, number>,
    totaalCent: Number(totaal),
    verantwoordingsvrijCent: vrijBedrag(jaar, totaal, dagen, inJaar),
    stappen: [...stappen, ['deel van het jaar', totaal] as [string, bigint]].map(([stap, bedrag]) => ({
      stap,
      bedragCent: Number(bedrag),
    })),
  }
}
