// Writes docs/openapi.json, so that a change of the API is a diff.
import { schrijfOpenapi } from '../src/faces/http/openapi-bestand.ts'

schrijfOpenapi()
