/** Login in the OpenAPI document: who am I, and the way out. Coming in goes by the browser, at /aanmelden. */
import type { JsonObject } from './json.ts'
import { alle, headers, OVERAL } from './openapi-antwoorden.ts'
import { verwijzing } from './openapi-delen.ts'

export const AANMELDTAG = {
  name: 'aanmelden',
  description:
    'Wie is ingelogd. Inloggen gaat via /aanmelden; uitloggen met POST /afmelden en X-Ozk-Csrf, naast de API. De header X-Ozk-Uitloggen van dat antwoord (204) noemt waar de inlogdienst de eigen sessie beëindigt',
}

export const IKSCHEMA: JsonObject = {
  type: 'object',
  description: 'Wie is ingelogd, wat deze persoon mag en hoe lang de sessie nog leeft',
  required: ['gebruiker', 'naam', 'rollen', 'rechten', 'verloopt', 'csrf'],
  properties: {
    gebruiker: { type: 'string', description: 'Intern id' },
    naam: { type: 'string' },
    rollen: {
      type: 'array',
      items: {
        type: 'object',
        required: ['rol', 'regios'],
        properties: { rol: { type: 'string' }, regios: { type: 'array', items: { type: 'string' } } },
      },
    },
    rechten: { type: 'array', items: { type: 'string' } },
    verloopt: { type: 'string', format: 'date-time' },
    csrf: { type: 'string', description: 'Stuur dit mee in X-Ozk-Csrf bij elke wijziging' },
  },
}

export const AANMELDPADEN: JsonObject = {
  '/ik': {
    get: {
      operationId: 'toonIk',
      tags: ['aanmelden'],
      summary: 'Toon wie is ingelogd',
      description: 'Met de rollen en rechten van dit moment.\n\nShow who is logged in, with the rights of this moment.',
      security: [{ sessie: [] }],
      responses: {
        200: {
          description: 'Wie is ingelogd',
          headers: headers(),
          content: { 'application/json': { schema: verwijzing('Ik') } },
        },
        ...OVERAL,
        ...alle(['401', 'NietAangemeld']),
      },
    },
  },
}
