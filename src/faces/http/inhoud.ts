/**
 * How a body is read: as raw bytes. Not Fastify but the operation reads the JSON, so that duplicate keys, lone
 * surrogates, `__proto__` and depth are named as defects, each at its pointer.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'

class InhoudstypeFout extends Error {
  override readonly name = 'InhoudstypeFout'
  readonly statusCode = 415
}

export function leesRuweInhoud(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, inhoud, klaar) => {
    if (isUtf8Json(request)) klaar(null, inhoud)
    else klaar(new InhoudstypeFout('Not plain JSON in UTF-8'))
  })
}

function isUtf8Json(request: FastifyRequest): boolean {
  const codering = request.headers['content-encoding']
  if (codering !== undefined && codering.toLowerCase() !== 'identity') return false
  const tekenset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.[1]
  return tekenset === undefined || /^utf-?8$/i.test(tekenset)
}
