/** The OpenAPI document at /api/v1/openapi.json and the page that shows it at /api/docs. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import type { Bewerkbeschrijving } from '../../platform/bewerking.ts'
import type { Operatie } from '../../platform/operatie.ts'
import { API, DOCS_PAD, OPENAPI_PAD } from './adressen.ts'
import { maakOpenapi } from './openapi.ts'

export async function zetDocumentatie(
  app: FastifyInstance,
  operaties: readonly Operatie[],
  publiekeUrl?: string,
  bewerkingen: readonly Bewerkbeschrijving[] = [],
): Promise<void> {
  const document = maakOpenapi(operaties, publiekeUrl, bewerkingen)
  const tekst = JSON.stringify(document)
  app.get(OPENAPI_PAD, { config: { zonderAanmelding: true } }, (_request, reply) =>
    // The API Design Rules ask that every website may read the description; it holds no personal data.
    reply
      .header('access-control-allow-origin', '*')
      .header('cache-control', 'no-cache')
      .type('application/json; charset=utf-8')
      .send(tekst),
  )
  // The page tries requests on the server that it came from, whatever address that has.
  const vanDezeServer = { ...document, servers: [{ url: API, description: 'Deze server' }] }
  await app.register(swagger, { mode: 'static', specification: { document: vanDezeServer as never } })
  await app.register(swaggerUi, {
    routePrefix: DOCS_PAD,
    theme: { title: 'Open Zorgkantoor: API' },
    uiConfig: { deepLinking: false, docExpansion: 'list', validatorUrl: null, defaultModelsExpandDepth: 0 },
  })
}
