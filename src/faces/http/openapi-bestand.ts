/** Writes the OpenAPI document to docs/openapi.json, so that a change of the API is a diff. */
import { writeFileSync } from 'node:fs'
import { operaties } from '../../app/operaties.ts'
import { beschrijvingen } from '../../app/zaken.ts'
import { maakOpenapi } from './openapi.ts'

export const OPENAPI_BESTAND = 'docs/openapi.json'

export function openapiTekst(): string {
  return `${JSON.stringify(maakOpenapi(operaties, undefined, beschrijvingen), null, 2)}\n`
}

export function schrijfOpenapi(pad: string = OPENAPI_BESTAND): void {
  writeFileSync(pad, openapiTekst())
}
