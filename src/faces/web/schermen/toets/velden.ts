/** Finds the field of a fact in the form, and the fact of a field. */
import { SECTIES, type SectieId, type Veld } from './secties.ts'

export type { Lijst, Sectie, SectieId, Veld, Veldpad } from './secties.ts'
export { SECTIES } from './secties.ts'

const OP_PAD: ReadonlyMap<string, { veld: Veld; sectie: SectieId }> = new Map(
  SECTIES.flatMap((sectie) =>
    [...sectie.velden, ...(sectie.lijst?.velden ?? [])].map((veld) => [veld.pad, { veld, sectie: sectie.id }]),
  ),
)

/** `/budgetplan/posten/3/functie` to `/budgetplan/posten/*\/functie`: the same fact in every row. */
export function patroonVan(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*')
}

export function zoekVeld(pointer: string): { veld: Veld; sectie: SectieId } | undefined {
  return OP_PAD.get(patroonVan(pointer))
}

/** Id of the control of a fact in the page. */
export function veldId(pointer: string): string {
  return `feit${pointer.replace(/\//g, '-')}`
}

/**
 * The control that is nearest to a pointer: the field itself, else the first field below it, else the section or the field
 * above it. Undefined when nothing in the form has to do with it.
 */
export function plekVan(pointer: string): { pointer: string; sectie: SectieId } | undefined {
  const zelf = zoekVeld(pointer)
  if (zelf) return { pointer, sectie: zelf.sectie }
  const rijen = [...pointer.matchAll(/\/(\d+)(?=\/|$)/g)].map(([, nummer]) => nummer)
  const patroon = patroonVan(pointer)
  for (const [pad, { sectie }] of OP_PAD) {
    if (pointer === '' || !pad.startsWith(`${patroon}/`)) continue
    let n = 0
    const eerste = pad.replace(/\*/g, () => rijen[n++] ?? '0')
    return { pointer: eerste, sectie }
  }
  const boven = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
  return boven === '' ? undefined : plekVan(boven)
}
