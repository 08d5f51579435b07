export type Deel = 'server' | 'web'
export const delen: Record<
  Deel,
  { bronnen: string[]; zonder: string[]; ingangen: string[]; uitkomsten: Record<string, string> }
>
export function ingangenVan(deel: Deel, wortel: string): string[]
export function bronAfdruk(deel: Deel, wortel: string): string
export function gebouwdeAfdruk(deel: Deel, wortel: string): string | undefined
