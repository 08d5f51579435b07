/**
 * An obligation as a decision imposes it (Rlz 5.18 lid 2; PGB-14): text, article, reason, start, term, evidence, check and
 * consequence. Rules propose a kind and a person decides; what is asked exactly is what that person filled in.
 */
import type { Dossier, Toetsuitkomst, Verplichting } from '../contract.ts'

/** What a person filled in for one obligation. */
export interface Plichtinvulling {
  readonly tekst: string
  /** First and last day, `jjjj-mm-dd`; absent: from the first day of the budget, and without end. */
  readonly ingang?: string
  readonly tot?: string
  /** The evidence that the holder must send. */
  readonly bewijs?: string
  /** Day on which someone checks. */
  readonly controleOp?: string
  /** Who checks: a team or a function. */
  readonly controleur?: string
  /** For an exclusion (PGB-13). */
  readonly zorgverlener?: string
  readonly functies?: readonly string[]
  /** Why a lighter means is not enough. */
  readonly evenredigheid?: string
}

export interface Plicht extends Plichtinvulling {
  /** Rule with its place among the obligations of that rule, or the id of an obligation that a person added. */
  readonly sleutel: string
  readonly soort: Verplichting['soort']
  readonly regel: string
  readonly artikel: string
  readonly reden: string
  readonly ingang: string
  readonly gevolg: string
}

/** The same words in every decision: meeting it is checked, and not meeting it is weighed. */
const GEVOLG = 'Wordt deze plicht niet nagekomen, dan wegen wij eerst uw belangen af (Rlz 5.20 lid 2 onder b).'

const TEKST: Readonly<Record<Verplichting['soort'], string>> = {
  gekwalificeerde_zorgverlener: 'U zet een gekwalificeerde zorgverlener in.',
  behandelaar: 'U zet een behandelaar in.',
  begeleiding_groep: 'U zet begeleiding in een groep in.',
  individuele_begeleiding: 'U zet individuele begeleiding in, een beperkt aantal uren per dag.',
  uitsluiting_zorgverlener: 'U koopt met uw pgb geen zorg in bij deze zorgverlener.',
  uitsluiting_functie: 'U koopt met uw pgb deze zorg niet in bij deze zorgverlener.',
}
export const standaardtekst = (soort: Verplichting['soort']): string => TEKST[soort]

export const isUitsluiting = (soort: Verplichting['soort']): boolean => soort.startsWith('uitsluiting_')

/** Keys of all obligations of an outcome, in its order. `toegevoegd`: ids of those that a person added, in theirs. */
export function sleutelsVan(
  verplichtingen: readonly Pick<Verplichting, 'regel'>[],
  toegevoegd: readonly string[],
): readonly string[] {
  const geteld = new Map<string, number>()
  return verplichtingen.map(({ regel }) => {
    const n = geteld.get(regel) ?? 0
    geteld.set(regel, n + 1)
    return regel === 'RLZ-5.18-2' ? (toegevoegd[n] ?? `${regel}-${n + 1}`) : `${regel}-${n + 1}`
  })
}

/** The obligations that were imposed, whole. `budgetVan`: where they start when nobody said so. */
export function plichtenVan(
  { verplichtingen, budget, peildatum }: Pick<Toetsuitkomst, 'verplichtingen' | 'budget' | 'peildatum'>,
  dossier: Dossier,
  ingevuld: Readonly<Record<string, Plichtinvulling>>,
  toegevoegd: readonly string[],
): readonly Plicht[] {
  const sleutels = sleutelsVan(verplichtingen, toegevoegd)
  const begin = budget?.van ?? peildatum
  return verplichtingen.flatMap((verplichting, n): Plicht[] => {
    if (verplichting.besluit !== 'opgelegd') return []
    const { soort, regel, vindplaats } = verplichting
    const sleutel = sleutels[n] ?? ''
    const invulling = ingevuld[sleutel]
    const zorgverlener = invulling?.zorgverlener ?? naamVanSignaal(verplichting)
    return [
      {
        ...(invulling ?? { tekst: TEKST[soort] }),
        ...(zorgverlener === undefined ? {} : { zorgverlener }),
        sleutel,
        soort,
        regel,
        artikel: vindplaats.artikel,
        reden: redenVan(dossier, verplichting, n - eersteEigen(verplichtingen)),
        ingang: invulling?.ingang ?? begin,
        gevolg: GEVOLG,
      },
    ]
  })
}

/** Exclusions that do not say whom, or not which functions: keys. They cannot be followed by anybody. */
export function onvolledigePlichten(plichten: readonly Plicht[]): readonly string[] {
  return plichten
    .filter(
      ({ soort, zorgverlener = '', functies = [] }) =>
        isUitsluiting(soort) &&
        (zorgverlener.trim() === '' || (soort === 'uitsluiting_functie' && functies.length === 0)),
    )
    .map(({ sleutel }) => sleutel)
}

function naamVanSignaal({ feiten }: Verplichting): string | undefined {
  const [, naam] = Object.entries(feiten).find(([pointer]) => /^\/signalenZorgverlener\/\d+\/naam$/.test(pointer)) ?? []
  return typeof naam === 'string' ? naam.trim() : undefined
}

const eersteEigen = (verplichtingen: readonly Verplichting[]): number =>
  verplichtingen.findIndex(({ regel }) => regel === 'RLZ-5.18-2')

/** The motivation of the judgement, or of the person who added it. `plaats`: among those that were added. */
function redenVan(dossier: Dossier, { regel, uitleg }: Verplichting, plaats: number): string {
  if (regel === 'RLZ-5.18-2') return dossier.verplichtingenOpgelegd?.[plaats]?.motivering ?? uitleg.nl
  return dossier.beoordelingen?.findLast((oordeel) => oordeel.regel === regel)?.motivering ?? uitleg.nl
}
