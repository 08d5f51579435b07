/**
 * A checked dossier in one fixed form: every property in the order of the schema, undefined where it was absent. All
 * dossiers then look alike to the engine that runs the rules, which halves the time of a toets (SPD-1). It is also a copy:
 * what the caller does to the value afterwards changes nothing here.
 */
import type { TSchema } from 'typebox'

type Vormer = (waarde: unknown) => unknown

interface Schemadeel {
  readonly type?: string
  readonly properties?: Readonly<Record<string, TSchema>>
  readonly items?: TSchema
}

const ZOALS_HET_IS: Vormer = (waarde) => waarde

/** Makes the copier for a schema once; the value must have passed the check. */
export function vormerVoor(schema: TSchema): Vormer {
  const { type, properties, items } = schema as Schemadeel
  if (type === 'array' && items) {
    const vorm = vormerVoor(items)
    return (waarde) => (waarde as readonly unknown[] | undefined)?.map(vorm)
  }
  if (type !== 'object' || !properties) return ZOALS_HET_IS
  const velden = Object.entries(properties).map(([naam, deel]) => [naam, vormerVoor(deel)] as const)
  return (waarde) => {
    if (waarde === undefined) return undefined
    const uit: Record<string, unknown> = {}
    const eigen = waarde as Record<string, unknown>
    for (const [naam, vorm] of velden) uit[naam] = Object.hasOwn(eigen, naam) ? vorm(eigen[naam]) : undefined
    return uit
  }
}
