/** The answers in the OpenAPI document: headers, problems, and which statuses an operation can give. */
import { afhandelingVan } from '../../app/afhandeling.ts'
import type { Operatie } from '../../platform/operatie.ts'
import type { JsonObject } from './json.ts'
import { PROBLEM_TYPE, statusProblem, weigeringProblem } from './problem.ts'

export const HEADERS: JsonObject = {
  ApiVersion: {
    description: 'Volledig versienummer van de API',
    required: true,
    schema: { type: 'string', examples: ['1.0.0'] },
  },
  RetryAfter: { description: 'Aantal seconden om te wachten', schema: { type: 'integer', minimum: 0 } },
  ETag: { description: 'Kenmerk van deze inhoud, voor If-None-Match', schema: { type: 'string' } },
  VoorIedereen: {
    description: 'Elke website mag dit document lezen',
    schema: { type: 'string', enum: ['*'] },
  },
}

export const headers = (...extra: [naam: string, component: string][]): JsonObject =>
  Object.fromEntries(
    [['API-Version', 'ApiVersion'] as [string, string], ...extra].map(([naam, component]) => [
      naam,
      { $ref: `#/components/headers/${component}` },
    ]),
  )

/** `Problem` is RFC 9457 as it stands; `Foutproblem` adds the members that every face of ours gives. */
export const PROBLEMSCHEMAS: JsonObject = {
  Problem: {
    type: 'object',
    description: 'Foutantwoord volgens RFC 9457',
    required: ['type', 'status', 'title', 'detail'],
    properties: {
      type: { type: 'string', format: 'uri-reference', description: 'Soort fout' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      title: { type: 'string' },
      detail: { type: 'string' },
    },
  },
  Foutproblem: {
    description: 'Een Problem met onze code, en bij een geweigerd dossier alle gebreken tegelijk',
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      {
        type: 'object',
        required: ['code'],
        properties: {
          code: { type: 'string', examples: ['ongeldige-invoer'] },
          fouten: { type: 'array', items: { $ref: '#/components/schemas/Fout' } },
          foutnummer: { type: 'string', description: 'Noem dit nummer als u een onverwachte fout meldt' },
        },
      },
    ],
  },
}

const ONGELDIG = weigeringProblem(
  {
    code: 'ongeldige-invoer',
    fouten: [
      {
        pointer: '/verzekerde/geboortedatum',
        code: 'datum-bestaat-niet',
        uitleg: { nl: 'Deze datum bestaat niet.', en: 'This date does not exist.' },
      },
    ],
  },
  'nl',
)
const GEEN_VERSIE = weigeringProblem(
  {
    code: 'geen-regelversie',
    fouten: [
      {
        pointer: '/peildatum',
        code: 'geen-regelversie',
        uitleg: {
          nl: 'Wij hebben geen versie van deze regel voor 1 december 2025.',
          en: 'We hold no version of this rule for 1 December 2025.',
        },
      },
    ],
  },
  'nl',
)

export const problem = (description: string, voorbeeld: object, ...extra: [string, string][]): JsonObject => ({
  description,
  headers: headers(...extra),
  content: {
    [PROBLEM_TYPE]: {
      schema: { $ref: '#/components/schemas/Foutproblem' },
      examples: { voorbeeld: { summary: description, value: JSON.parse(JSON.stringify(voorbeeld)) } },
    },
  },
})

export const RESPONSES: JsonObject = {
  OngeldigeInvoer: problem('Ongeldige invoer: alle gebreken tegelijk', ONGELDIG),
  Geweigerd: problem('Het verzoek komt van een andere website', statusProblem(403)),
  NietLeverbaar: problem('De gevraagde vorm kan de API niet geven', statusProblem(406)),
  TeGroot: problem('De inhoud is groter dan 1 MB', statusProblem(413)),
  OnbekendInhoudstype: problem('De inhoud is geen application/json in UTF-8', statusProblem(415)),
  RechtOntbreekt: problem('Regelversie, tarief of parameter ontbreekt voor dit dossier', GEEN_VERSIE),
  TeVeelVerzoeken: problem('Te veel verzoeken van één adres', statusProblem(429), ['Retry-After', 'RetryAfter']),
  InterneFout: problem('Onverwachte fout', { ...statusProblem(500), foutnummer: '3f9c0a72d1' }),
  NietBeschikbaar: problem('De server kan dit nu niet doen', statusProblem(503), ['Retry-After', 'RetryAfter']),
}

export const alle = (...namen: [status: string, response: string][]): JsonObject =>
  Object.fromEntries(namen.map(([status, naam]) => [status, { $ref: `#/components/responses/${naam}` }]))

export const OVERAL = alle(
  ['400', 'OngeldigeInvoer'],
  ['406', 'NietLeverbaar'],
  ['500', 'InterneFout'],
  ['503', 'NietBeschikbaar'],
)
export const BIJ_INHOUD = alle(['403', 'Geweigerd'], ['413', 'TeGroot'], ['415', 'OnbekendInhoudstype'])

export const OPENAPI_ANTWOORDEN: JsonObject = {
  '200': {
    description: 'Het OpenAPI-document',
    headers: headers(['access-control-allow-origin', 'VoorIedereen']),
    content: { 'application/json': { schema: { type: 'object' } } },
  },
  ...OVERAL,
}

/** Which statuses an operation can give, with the answer itself as media type for 200. */
export function antwoorden(operatie: Operatie, antwoord: JsonObject): JsonObject {
  const etag: [string, string][] = operatie.vast ? [['ETag', 'ETag']] : []
  const rechtOntbreekt = operatie.weigeringen.some((code) => afhandelingVan(code).status === 422)
  return {
    '200': {
      description: operatie.samenvatting.nl,
      headers: headers(...etag),
      content: { 'application/json': antwoord },
    },
    ...(operatie.vast ? { '304': { description: 'Niet veranderd', headers: headers(...etag) } } : {}),
    ...OVERAL,
    ...(operatie.input ? BIJ_INHOUD : {}),
    ...(rechtOntbreekt ? alle(['422', 'RechtOntbreekt']) : {}),
    ...alle(['429', 'TeVeelVerzoeken']),
  }
}
