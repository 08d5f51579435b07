/** The work on the store in the OpenAPI document: login, versions, keys, and what can be refused. */
import type { Bewerkbeschrijving } from '../../platform/bewerking.ts'
import type { JsonObject } from './json.ts'
import { alle, BIJ_INHOUD, headers, OVERAL, problem } from './openapi-antwoorden.ts'
import { alsJson, verwijzing } from './openapi-delen.ts'
import { statusProblem, weigeringProblem } from './problem.ts'

export const BEWERKTAGS = [
  { name: 'zaak', description: 'Zaken: van aanvraag tot voorstel. Alleen na inloggen, in de eigen regio' },
  { name: 'omleiding', description: 'Wie vóór een aanvraag voor zorg in natura koos; alleen aantallen' },
  { name: 'besluit', description: 'Voorstellen, goedkeuren met vier ogen, en verzegelde beschikkingen' },
  { name: 'brief', description: 'Brieven: vooraf bekijken, versturen, en bewaard zoals zij uitgingen' },
  {
    name: 'werk',
    description: 'De werkvoorraad verdelen: toewijzen, overdragen, afwezig zijn, weergaven en meldingen',
  },
  { name: 'signaal', description: 'Signalen over zorgverleners en initiatieven' },
  { name: 'verplichting', description: 'Opgelegde verplichtingen volgen' },
  { name: 'overeenkomst', description: 'Zorgovereenkomsten: ontvangen, toetsen, goedkeuren, en advies over betaling' },
  { name: 'huisbezoek', description: 'Huisbezoeken plannen en vastleggen' },
  { name: 'overgang', description: 'De overgang naar pgb op maat voor 2028' },
  { name: 'bezwaar', description: 'Bezwaar, beroep en klachten met hun termijnen' },
  { name: 'betaling', description: 'Betalingen van de SVB inlezen' },
  { name: 'vaststelling', description: 'Het pgb vaststellen na afloop van het jaar' },
  { name: 'voortzetting', description: 'Het volgende jaar voor alle houders' },
  { name: 'transitie', description: 'Transitiemiddelen: plannen, hun toets, en het aandeel van de regio' },
  { name: 'kader', description: 'Het pgb-kader: grootboek, verwachting, overschrijding en wat-als' },
  { name: 'opgave', description: 'Opgaven aan de NZa: bouwen, controleren, bevriezen en indienen' },
  { name: 'gebruiker', description: 'Wie erin mag, met welke rol; een rol geven doen twee beheerders' },
  { name: 'beheer', description: 'Hoe het systeem ervoor staat' },
  { name: 'taak', description: 'Werk dat lang duurt: hoe ver het is, stoppen en verdergaan' },
  { name: 'gebeurtenis', description: 'Gebeurtenissen voor andere systemen, als CloudEvents: ophalen of ontvangen' },
  { name: 'logboek', description: 'Het logboek lezen, nazien en bewijzen, en de eigen inzage van een houder' },
]

export const BEVEILIGING: JsonObject = {
  sessie: { type: 'apiKey', in: 'cookie', name: '__Host-ozk', description: 'De sessie na inloggen op /aanmelden' },
  csrf: { type: 'apiKey', in: 'header', name: 'X-Ozk-Csrf', description: 'Het token `csrf` uit /api/v1/ik' },
}

export const BEWERKPARAMETERS: JsonObject = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'De versie van de zaak die u zag',
    schema: { type: 'string', examples: ['"7"'] },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'Een eigen sleutel: wie hetzelfde verzoek herhaalt, krijgt hetzelfde antwoord',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
}

const geweigerd = (code: string) => weigeringProblem({ code, fouten: [] }, 'nl')

export const BEWERKRESPONSES: JsonObject = {
  NietAangemeld: problem('U bent niet ingelogd', { ...statusProblem(400), status: 401, code: 'niet-aangemeld' }),
  NietToegestaan: problem('Uw rol geeft u dit recht niet, of u keurt uw eigen voorstel goed', geweigerd('vier-ogen')),
  Onbekend: problem('Dit is er niet, of niet in uw regio', geweigerd('onbekend')),
  Botsing: problem('De zaak staat dit nu niet toe', geweigerd('oordeel-open')),
  VersieVerouderd: problem('Iemand anders was u voor', geweigerd('versie-verouderd')),
  SleutelHergebruikt: problem('De sleutel hoort bij een ander verzoek', geweigerd('sleutel-hergebruikt')),
  VersieNodig: problem('If-Match ontbreekt', { ...statusProblem(400), status: 428, code: 'versie-ontbreekt' }),
}

export function beschrijfBewerking(bewerking: Bewerkbeschrijving): JsonObject {
  const { name, recht, samenvatting, input, eis, methode } = bewerking
  return {
    operationId: name.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    tags: [name.split('.')[0] ?? ''],
    summary: samenvatting.nl,
    description: `Vraagt het recht \`${recht}\`.\n\n${samenvatting.en}. Asks for the right \`${recht}\`.`,
    'x-operatie': name,
    'x-eis': [...eis],
    security: methode === 'GET' ? [{ sessie: [] }] : [{ sessie: [], csrf: [] }],
    ...parameters(bewerking),
    ...(input
      ? {
          requestBody: {
            required: true,
            ...(bewerking.ontvangt ? metBestand(input.schema, bewerking.ontvangt.bytesMax) : alsJsontekst(input)),
          },
        }
      : {}),
    responses: antwoorden(bewerking),
  }
}

const alsJsontekst = (input: NonNullable<Bewerkbeschrijving['input']>): JsonObject => ({
  description: 'Eén JSON-object in UTF-8, hoogstens 1 MB',
  content: { 'application/json': { schema: verwijzing(input.naam), ...voorbeeld(input.voorbeeld) } },
})

/** The fields of the input with the file beside them. */
function metBestand(schema: object, bytesMax: number): JsonObject {
  const velden = alsJson(schema) as JsonObject
  const verplicht = Array.isArray(velden.required) ? velden.required : []
  const bestand = { type: 'string', contentMediaType: 'application/octet-stream' }
  const properties = { ...(velden.properties as JsonObject), bestand }
  return {
    description: `Eén bestand met velden, het bestand hoogstens ${bytesMax / 1024 / 1024} MB`,
    content: { 'multipart/form-data': { schema: { ...velden, properties, required: [...verplicht, 'bestand'] } } },
  }
}

function parameters({ pad, vraag, methode, metVersie, leest }: Bewerkbeschrijving): JsonObject {
  const inPad = [...pad.matchAll(/\{([a-z]+)\}/g)].map(([, naam = '']) => ({
    name: naam,
    in: 'path',
    required: true,
    description: 'Het id, zoals de API het gaf',
    schema: { type: 'string', format: 'uuid' },
  }))
  const inVraag = Object.entries(vraag).map(([naam, { schema, uitleg }]) => ({
    name: naam,
    in: 'query',
    description: uitleg,
    schema: alsJson(schema),
  }))
  const koppen = [...(methode === 'POST' && !leest ? ['IdempotencyKey'] : []), ...(metVersie ? ['IfMatch'] : [])]
  const alles = [...inPad, ...inVraag, ...koppen.map((naam) => ({ $ref: `#/components/parameters/${naam}` }))]
  return alles.length > 0 ? { parameters: alles } : {}
}

function antwoorden(bewerking: Bewerkbeschrijving): JsonObject {
  const { status, samenvatting, output, input, methode, metVersie, pad, bestand } = bewerking
  const content: JsonObject = bestand
    ? Object.fromEntries(bestand.map((mediatype) => [mediatype, { schema: { type: 'string', format: 'binary' } }]))
    : { 'application/json': { schema: verwijzing(output.naam), ...voorbeeld(output.voorbeeld) } }
  const etag: [string, string][] = 'versie' in eigenschappen(output.schema) ? [['ETag', 'ETag']] : []
  return {
    [status]: {
      description: samenvatting.nl,
      headers: headers(...etag),
      content,
    },
    ...OVERAL,
    ...(input ? BIJ_INHOUD : {}),
    ...alle(['401', 'NietAangemeld'], ['403', 'NietToegestaan'], ['429', 'TeVeelVerzoeken']),
    ...(pad.includes('{') ? alle(['404', 'Onbekend']) : {}),
    ...(methode === 'POST' && !bewerking.leest ? alle(['409', 'Botsing'], ['422', 'SleutelHergebruikt']) : {}),
    ...(metVersie ? alle(['412', 'VersieVerouderd'], ['428', 'VersieNodig']) : {}),
  }
}

const eigenschappen = (schema: object): object =>
  'properties' in schema && typeof schema.properties === 'object' ? (schema.properties ?? {}) : {}

const voorbeeld = (waarde: unknown): JsonObject =>
  waarde === null ? {} : { examples: { voorbeeld: { summary: 'Voorbeeld', value: alsJson(waarde) } } }
