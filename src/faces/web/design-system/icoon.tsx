import type { ComponentType } from 'react'

/** An icon of Tabler, as `@tabler/icons-react` exports it. */
export type Teken = ComponentType<{ className?: string; 'aria-hidden'?: boolean | 'true' }>

/** An icon is never the only message: it stands beside a word, so screen readers skip it. */
export function Icoon({ van: Van }: { van: Teken }) {
  return <Van className="i" aria-hidden="true" />
}
