/** The OpenAPI 3.1 document, made from the list of operations. */
import type { TSchema } from 'typebox'
import { bewerkschemas } from '../../app/zaken.ts'
import type { Bewerkbeschrijving } from '../../platform/bewerking.ts'
import type { Operatie } from '../../platform/operatie.ts'
import { API, API_VERSIE } from './adressen.ts'
import type { Json, JsonObject } from './json.ts'
import { AANMELDPADEN, AANMELDTAG, IKSCHEMA } from './openapi-aanmelding.ts'
import { antwoorden, HEADERS, OPENAPI_ANTWOORDEN, PROBLEMSCHEMAS, RESPONSES } from './openapi-antwoorden.ts'
import { alsJson, verwijzing } from './openapi-delen.ts'
import { maakWebhooks } from './openapi-webhooks.ts'
import { BEVEILIGING, BEWERKPARAMETERS, BEWERKRESPONSES, BEWERKTAGS, beschrijfBewerking } from './openapi-zaken.ts'

/** Stands in the document when the server does not know its own address in the world. */
const VOORBEELD_URL = 'https://open-zorgkantoor.example'
const LICENTIE_URL = 'https://eupl.eu/1.2/nl/'

const TAGS = [
  { name: 'pgb', description: 'Toets, budget en beslistermijn van een pgb-aanvraag' },
  { name: 'inkoop', description: 'De landelijke inkoopvoorwaarden' },
  { name: 'regelgeving', description: 'De Regelbank: regels, parameters, tarieven en bronnen' },
  { name: 'openapi', description: 'De beschrijving van deze API' },
]

export function maakOpenapi(
  operaties: readonly Operatie[],
  publiekeUrl = VOORBEELD_URL,
  bewerkingen: readonly Bewerkbeschrijving[] = [],
): JsonObject {
  const schemas = componenten(operaties, bewerkingen)
  const paden: JsonObject = { '/openapi.json': openapiPad() }
  for (const operatie of operaties) {
    const { methode, pad } = operatie.route
    const bestaand = paden[pad]
    paden[pad] = {
      ...(isObject(bestaand) ? bestaand : {}),
      [methode.toLowerCase()]: beschrijf(operatie),
    }
  }
  for (const bewerking of bewerkingen) {
    const bestaand = paden[bewerking.pad]
    const beschreven = { [bewerking.methode.toLowerCase()]: beschrijfBewerking(bewerking) }
    paden[bewerking.pad] = { ...(isObject(bestaand) ? bestaand : {}), ...beschreven }
  }
  const isBesloten = bewerkingen.length > 0
  if (isBesloten) Object.assign(paden, AANMELDPADEN)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open Zorgkantoor',
      version: API_VERSIE,
      summary: 'Pgb-toets, berekening en termijn, uitgelegd tot op het artikel',
      description: [
        'Elke uitkomst noemt haar regel, vindplaats, versie en feiten, met een zin in het Nederlands en het Engels.',
        'Bedragen zijn hele eurocenten; datums zijn kalenderdagen. Toetsen, budgetten en termijnen bewaren niets.',
        'Zaken en beschikkingen vragen een login, en tonen alleen de eigen regio.',
        'Fouten volgen RFC 9457, met alle gebreken tegelijk en een JSON pointer per gebrek.',
        '',
        'Every outcome names its rule, source, version and facts, with a sentence in Dutch and English.',
        'Amounts are whole eurocents; dates are calendar days. Tests, budgets and terms keep nothing.',
        'Cases and decisions ask for a login, and show the own region only.',
      ].join('\n'),
      contact: {
        name: 'Open Zorgkantoor',
        url: VOORBEELD_URL,
        email: 'api@open-zorgkantoor.example',
      },
      license: { name: 'EUPL-1.2', url: LICENTIE_URL },
    },
    servers: [{ url: publiekeUrl.replace(/\/$/, '') + API, description: 'Het adres waar deze API staat' }],
    security: [],
    tags: [...TAGS, ...(isBesloten ? [...BEWERKTAGS, AANMELDTAG] : [])],
    paths: paden,
    ...(isBesloten ? { webhooks: maakWebhooks() } : {}),
    components: {
      schemas: { ...schemas, ...(isBesloten ? { Ik: IKSCHEMA } : {}), ...PROBLEMSCHEMAS },
      headers: HEADERS,
      responses: { ...RESPONSES, ...(isBesloten ? BEWERKRESPONSES : {}) },
      ...(isBesloten ? { parameters: BEWERKPARAMETERS, securitySchemes: BEVEILIGING } : {}),
    },
  }
}

function beschrijf(operatie: Operatie): JsonObject {
  const { input, output, samenvatting, omschrijving } = operatie
  const [kamer = ''] = operatie.name.split('.')
  return {
    operationId: operatie.name.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    tags: [kamer],
    summary: samenvatting.nl,
    description: `${omschrijving.nl}\n\n${samenvatting.en}. ${omschrijving.en}`,
    'x-operatie': operatie.name,
    'x-eis': [...operatie.eis],
    ...(input
      ? {
          requestBody: {
            required: true,
            description: 'Eén JSON-object in UTF-8, hoogstens 1 MB',
            content: {
              'application/json': {
                schema: verwijzing(input.naam),
                examples: Object.fromEntries(
                  Object.entries(input.voorbeelden).map(([naam, voorbeeld]) => [
                    naam,
                    { summary: voorbeeld.samenvatting, value: alsJson(voorbeeld.waarde) },
                  ]),
                ),
              },
            },
          },
        }
      : {}),
    responses: antwoorden(operatie, {
      schema: verwijzing(output.naam),
      examples: { ingekort: { summary: 'Ingekort voorbeeld', value: alsJson(output.voorbeeld) } },
    }),
  }
}

function openapiPad(): JsonObject {
  return {
    get: {
      operationId: 'toonOpenapi',
      tags: ['openapi'],
      summary: 'Toon deze beschrijving',
      description: 'Dit document. Ook een pagina van een andere website mag het lezen.',
      responses: OPENAPI_ANTWOORDEN,
    },
  }
}

/** Every named schema once; a schema that stands inside another is replaced there by its name. */
function componenten(operaties: readonly Operatie[], bewerkingen: readonly Bewerkbeschrijving[]): JsonObject {
  const benoemd = new Map<string, TSchema>()
  for (const operatie of operaties) {
    for (const [naam, schema] of Object.entries(operatie.schemas)) benoemd.set(naam, schema)
    if (operatie.input) benoemd.set(operatie.input.naam, operatie.input.schema)
    benoemd.set(operatie.output.naam, operatie.output.schema)
  }
  if (bewerkingen.length > 0) for (const [naam, schema] of Object.entries(bewerkschemas)) benoemd.set(naam, schema)
  // The fields beside a file stand in the request itself, and so does a file that is the answer.
  for (const { input, output, ontvangt, bestand } of bewerkingen) {
    if (input && !ontvangt) benoemd.set(input.naam, input.schema)
    if (!bestand) benoemd.set(output.naam, output.schema)
  }
  const namen = new Map([...benoemd].map(([naam, schema]) => [JSON.stringify(schema), naam]))
  const uit: JsonObject = {}
  for (const naam of [...benoemd.keys()].sort()) uit[naam] = metVerwijzingen(alsJson(benoemd.get(naam)), namen, naam)
  return uit
}

function metVerwijzingen(deel: Json, namen: ReadonlyMap<string, string>, eigen: string | null): Json {
  if (Array.isArray(deel)) return deel.map((element) => metVerwijzingen(element, namen, null))
  if (!isObject(deel)) return deel
  const naam = namen.get(JSON.stringify(deel))
  if (naam !== undefined && naam !== eigen) return verwijzing(naam)
  return Object.fromEntries(Object.entries(deel).map(([lid, waarde]) => [lid, metVerwijzingen(waarde, namen, null)]))
}

function isObject(waarde: Json | undefined): waarde is JsonObject {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}
