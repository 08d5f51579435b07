/** What the waterfall of a budget shows: pure figures, no pixels of text and no law. Amounts in eurocents. */
import type { Budget, Tweetalig } from '../../../../../pgb/contract.ts'

export interface Balk {
  readonly sleutel: string
  readonly soort: 'basis' | 'erbij' | 'eraf' | 'totaal'
  readonly naam: Tweetalig | null
  /** Lower and upper end of the bar. */
  readonly van: number
  readonly tot: number
  /** What the label says: the amount of a whole bar, the difference of a step. */
  readonly cijfer: number
  /** Running amount after the step: where the connecting line leaves. */
  readonly na: number
}

export interface Waterval {
  readonly balken: readonly Balk[]
  /** Steps without difference: in the table only. */
  readonly verborgen: number
  readonly hoogste: number
}

type Stappen = Pick<Budget, 'stappen'>

/** The step that takes part of the year, and the one that only tells which part is free: neither changes the yearly amount. */
const DEEL_VAN_HET_JAAR = 'deel_van_het_jaar'
const VRIJ = 'verantwoordingsvrij'

/** The steps that lead to the total. */
export const rekenstappen = ({ stappen }: Stappen) => stappen.filter(({ stap }) => stap !== VRIJ)
export const vrijeStap = ({ stappen }: Stappen) => stappen.find(({ stap }) => stap === VRIJ)

/** The amount of a whole year: after the last step before the part of the year is taken. */
export const jaarbedragVan = (budget: Stappen): number | undefined =>
  rekenstappen(budget).findLast(({ stap }) => stap !== DEEL_VAN_HET_JAAR)?.bedragCent

export function watervalVan(budget: Pick<Budget, 'stappen' | 'totaalCent'>): Waterval {
  const { totaalCent } = budget
  const [eerste, ...rest] = rekenstappen(budget)
  if (!eerste) return { balken: [], verborgen: 0, hoogste: 0 }
  const balken: Balk[] = [heel(eerste.stap, 'basis', eerste.naam, eerste.bedragCent)]
  let verborgen = 0
  for (const stap of rest) {
    if (stap.verschilCent === 0) {
      verborgen++
      continue
    }
    const voor = stap.bedragCent - stap.verschilCent
    balken.push({
      sleutel: stap.stap,
      soort: stap.verschilCent > 0 ? 'erbij' : 'eraf',
      naam: stap.naam,
      van: Math.min(voor, stap.bedragCent),
      tot: Math.max(voor, stap.bedragCent),
      cijfer: stap.verschilCent,
      na: stap.bedragCent,
    })
  }
  balken.push(heel('totaal', 'totaal', null, totaalCent))
  return { balken, verborgen, hoogste: Math.max(...balken.map((balk) => balk.tot)) }
}

function heel(sleutel: string, soort: 'basis' | 'totaal', naam: Tweetalig | null, cent: number): Balk {
  return { sleutel, soort, naam, van: 0, tot: cent, cijfer: cent, na: cent }
}

/** Round places for the lines of an axis that starts at zero: at most `hoogstens` steps of 1, 2, 2.5 or 5 × a power of ten. */
export function asdelen(hoogste: number, hoogstens = 5): number[] {
  if (hoogste <= 0) return [0]
  const macht = 10 ** Math.floor(Math.log10(hoogste / hoogstens))
  const stap = [1, 2, 2.5, 5, 10].map((factor) => factor * macht).find((s) => hoogste / s <= hoogstens) ?? 10 * macht
  const delen: number[] = []
  for (let plek = 0; plek < hoogste + stap; plek += stap) delen.push(plek)
  return delen
}

/** Breaks a name over lines of at most `tekens`, at most `regels` lines; what is left over ends in an ellipsis. */
export function breekNaam(naam: string, tekens: number, regels: number): string[] {
  const uit: string[] = []
  for (const woord of naam.split(' ')) {
    const laatste = uit.at(-1)
    if (laatste !== undefined && laatste.length + 1 + woord.length <= tekens)
      uit[uit.length - 1] = `${laatste} ${woord}`
    else uit.push(woord)
  }
  const passend = uit
    .slice(0, regels)
    .map((regel) => (regel.length > tekens ? `${regel.slice(0, tekens - 1)}…` : regel))
  const laatste = passend.at(-1)
  if (uit.length > regels && laatste !== undefined) passend[passend.length - 1] = `${laatste.slice(0, tekens - 1)}…`
  return passend
}
