/** The clock of a case as a fold of its ledger (PGB-3). Pure; the acts that write it stand in termijn.ts. */
import type { Dossier, Termijnen } from '../contract.ts'
import { berekenTermijnen } from '../rekenhart.ts'
import { naTermijn } from './klok-termijnen.ts'
import type { Termijnregel } from './store/termijn-rijen.ts'

export interface Zaaktermijn {
  /** The arithmetic of the eight weeks, with the ground of every day. */
  readonly termijnen: Termijnen
  /** The last day for the decision, with a promised later day (Awb 4:14); null while the term stands still. */
  readonly besluitUiterlijk: string | null
  readonly verlengdTot: string | null
  /** Notices of default; one that came before the term lapsed has no effect (Awb 4:17). */
  readonly ingebrekestellingen: readonly { readonly ontvangenOp: string; readonly dwangsomVanaf: string | null }[]
  readonly regels: readonly Termijnregel[]
}

type Opschortingen = NonNullable<Dossier['opschortingen']>

export function opschortingenUit(regels: readonly Termijnregel[]): Opschortingen {
  const einden = new Map(regels.filter(({ bij }) => bij !== null).map((regel) => [regel.bij, regel]))
  return regels.flatMap(({ id, grond, dag }) => {
    if (grond === null) return []
    const slot = einden.get(id)
    return [slot ? { grond, van: dag, tot: slot.dag, einde: slot.einde ?? 'anders' } : { grond, van: dag }]
  })
}

export function vouwTermijn(
  dossier: Pick<Dossier, 'aanvraag' | 'opschortingen'>,
  regels: readonly Termijnregel[],
): Zaaktermijn {
  const termijnen = berekenTermijnen(dossier as Dossier)
  const verlengdTot = regels.findLast(({ soort }) => soort === 'verlenging')?.tot ?? null
  const wettelijk = termijnen.besluitUiterlijk
  const besluitUiterlijk =
    wettelijk !== null && verlengdTot !== null && verlengdTot > wettelijk ? verlengdTot : wettelijk
  return {
    termijnen,
    besluitUiterlijk,
    verlengdTot,
    ingebrekestellingen: regels
      .filter(({ soort }) => soort === 'ingebrekestelling')
      .map(({ dag }) => ({
        ontvangenOp: dag,
        dwangsomVanaf: isVerstreken(besluitUiterlijk, dag) ? naTermijn(dag, 'dwangsom_ingebrekestelling', 1) : null,
      })),
    regels,
  }
}

export function isVerstreken(besluitUiterlijk: string | null, vandaag: string): boolean {
  return besluitUiterlijk !== null && besluitUiterlijk < vandaag
}

/** Awb 4:5 lid 4: to leave an application aside is decided within four weeks after the time to complete went by unused. */
export function magBuitenBehandeling(regels: readonly Termijnregel[], vandaag: string): boolean {
  const aanvullingen = new Set(regels.filter(({ grond }) => grond === 'aanvulling').map(({ id }) => id))
  return regels.some(
    ({ bij, einde, dag }) =>
      bij !== null &&
      einde === 'ongebruikt' &&
      aanvullingen.has(bij) &&
      vandaag <= naTermijn(dag, 'buiten_behandeling'),
  )
}
