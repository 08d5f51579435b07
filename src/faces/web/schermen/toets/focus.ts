/** Moves the reader to a place in the page. */
import { plekVan, veldId } from './velden.ts'

/** Opens every fold around an element, then focuses and shows it. */
export function gaNaar(element: HTMLElement | null): void {
  if (element === null) return
  for (let om = element.closest('details'); om; om = om.parentElement?.closest('details') ?? null) om.open = true
  const doel =
    element instanceof HTMLFieldSetElement
      ? (element.querySelector('input:checked') ?? element.querySelector('input'))
      : element
  element.scrollIntoView({ block: 'center' })
  if (doel instanceof HTMLElement) doel.focus({ preventScroll: true })
}

/** The place in the form that has to do with a fact: its field, else the section it belongs to. */
export function idVanFeit(pointer: string): string | undefined {
  const plek = plekVan(pointer)
  return plek === undefined ? undefined : veldId(plek.pointer)
}

export function gaNaarFeit(pointer: string): void {
  const plek = plekVan(pointer)
  if (plek === undefined) return
  const veld = document.getElementById(veldId(plek.pointer))
  gaNaar(veld ?? document.querySelector<HTMLElement>(`#sectie-${plek.sectie} > summary`))
}

/** The element with this id: a fold by its summary, a card by its heading, anything else itself. */
export function gaNaarPlek(id: string): void {
  const plek = document.getElementById(id)
  if (plek instanceof HTMLDetailsElement) plek.open = true
  const kop = plek?.querySelector<HTMLElement>(':scope > summary, :scope > .kaart__kop > h2') ?? plek
  if (kop?.tagName === 'H2') kop.tabIndex = -1
  gaNaar(kop)
}
