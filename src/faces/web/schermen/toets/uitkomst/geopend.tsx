import { type ReactNode, useEffect, useRef } from 'react'

/** What opened in place of the button that was pressed: the focus goes to its first field, else it would be lost. */
export function Geopend({ children }: { children: ReactNode }) {
  const doos = useRef<HTMLDivElement>(null)
  useEffect(() => doos.current?.querySelector<HTMLElement>('select, input, textarea')?.focus(), [])
  return <div ref={doos}>{children}</div>
}
