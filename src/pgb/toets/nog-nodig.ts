/** Which facts are still worth asking for: those that can change the advice, in the order of the law. */
import type { Toetsuitkomst } from '../contract.ts'

/**
 * JSON pointers of the missing facts that still matter. When the advice is a refusal, or another zorgkantoor decides, no
 * further fact changes it and the list is empty. Without the region of residence only that fact matters.
 */
export function nogNodig({ advies, oordelen }: Pick<Toetsuitkomst, 'advies' | 'oordelen'>): readonly string[] {
  if (advies === 'weigeren' || advies === 'niet_bevoegd') return []
  const bevoegdheid = oordelen.find(({ regel }) => regel === 'RLZ-5.4')
  if (bevoegdheid?.uitkomst === 'gegevens_ontbreken') return bevoegdheid.ontbreekt ?? []
  return [...new Set(oordelen.flatMap(({ ontbreekt }) => ontbreekt ?? []))]
}
