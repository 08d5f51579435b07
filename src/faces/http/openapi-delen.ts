/** Small parts of the OpenAPI document. */
import type { Json, JsonObject } from './json.ts'

export function verwijzing(naam: string): JsonObject {
  return { $ref: `#/components/schemas/${naam}` }
}

/** A schema or an example as plain JSON: what is no JSON in it falls away. */
export function alsJson(waarde: unknown): Json {
  return JSON.parse(JSON.stringify(waarde)) as Json
}
