/** How an obligation stands, as a fold of what was found about it (PGB-14). A sanction is never among it. */
export const STAPPEN_PLICHT = ['bewijs', 'nagekomen', 'niet_nagekomen', 'afgewogen', 'vervallen'] as const
export type Plichtstap = (typeof STAPPEN_PLICHT)[number]
export const STANDEN_PLICHT = ['loopt', 'te_laat', 'nagekomen', 'niet_nagekomen', 'afgewogen', 'vervallen'] as const
export type Plichtstand = (typeof STANDEN_PLICHT)[number]

/** What can follow on the last finding. Not met must be weighed; evidence leaves it running until someone judges it. */
const VOLGT: Readonly<Record<'begin' | Plichtstap, readonly Plichtstap[]>> = {
  begin: ['bewijs', 'nagekomen', 'niet_nagekomen', 'vervallen'],
  bewijs: ['bewijs', 'nagekomen', 'niet_nagekomen', 'vervallen'],
  nagekomen: ['bewijs', 'niet_nagekomen', 'vervallen'],
  niet_nagekomen: ['afgewogen'],
  afgewogen: ['bewijs', 'nagekomen', 'niet_nagekomen', 'vervallen'],
  vervallen: [],
}

export const magVolgen = (laatste: Plichtstap | null, stap: Plichtstap): boolean =>
  VOLGT[laatste ?? 'begin'].includes(stap)

/** Late: the day of the check has gone by and nobody found it met. Days are `jjjj-mm-dd`. */
export function standVan(
  laatste: Plichtstap | null,
  { controleOp, tot }: { readonly controleOp: string | null; readonly tot: string | null },
  vandaag: string,
): Plichtstand {
  if (laatste === 'nagekomen' || laatste === 'niet_nagekomen' || laatste === 'vervallen') return laatste
  const dag = controleOp ?? tot
  if (dag !== null && dag < vandaag) return 'te_laat'
  return laatste === 'afgewogen' ? 'afgewogen' : 'loopt'
}
