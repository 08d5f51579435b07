/** The events that the server sends, as webhooks in the OpenAPI document (PLT-12). */
import { gebeurtenissoorten } from '../../app/gebeurtenissoorten.ts'
import { TYPEVOORZET } from '../../platform/uitbericht/index.ts'
import type { JsonObject } from './json.ts'
import { verwijzing } from './openapi-delen.ts'

export function maakWebhooks(): JsonObject {
  return Object.fromEntries(
    Object.entries(gebeurtenissoorten).map(([soort, { velden, uitleg }]) => [
      TYPEVOORZET + soort,
      {
        post: {
          operationId: `ontvang${soort.replace(/(?:^|[.-])([a-z])/g, (_, letter: string) => letter.toUpperCase())}`,
          tags: ['gebeurtenis'],
          summary: uitleg.nl,
          description: `${uitleg.en}\n\n\`data\`: ${velden.join(', ')}. Minstens eenmaal, op volgorde per regio; het id blijft gelijk.`,
          requestBody: {
            required: true,
            description: 'Een CloudEvent 1.0',
            content: { 'application/cloudevents+json': { schema: verwijzing('Gebeurtenis') } },
          },
          responses: { '204': { description: 'Aangenomen; elke 2xx telt, al het andere komt later opnieuw' } },
        },
      },
    ]),
  )
}
