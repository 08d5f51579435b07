import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from './teksten.ts'

/**
 * The heading of a step. It takes focus when the step appears, so that keyboard and screen reader begin at the new
 * question, and it names the page. The first page does not take focus: there the visitor has not moved yet.
 */
export function Kop({
  id,
  titel,
  focus = true,
  children,
}: {
  id?: string
  titel: string
  focus?: boolean
  children?: ReactNode
}) {
  const t = useT()
  const kop = useRef<HTMLHeadingElement>(null)
  const pagina = `${titel} | ${t('titel')}`
  useEffect(() => {
    document.title = pagina
  }, [pagina])
  useEffect(() => {
    if (!focus) return
    // The frame focuses the content in the same pass; the heading comes after it.
    const beurt = requestAnimationFrame(() => kop.current?.focus())
    return () => cancelAnimationFrame(beurt)
  }, [focus])
  return (
    <h1 id={id} ref={kop} tabIndex={-1}>
      {children ?? titel}
    </h1>
  )
}
