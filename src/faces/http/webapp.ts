/** Serves the built web app: files as they are, and index.html for every other address that a browser opens. */
import { existsSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { vraagtPagina } from './accept.ts'
import { padVan } from './adressen.ts'
import { statusProblem, stuurProblem, taalVan } from './problem.ts'

const NIET_GEBOUWD = `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Open Zorgkantoor: de webapp is nog niet gebouwd</title></head>
<body>
<h1>De webapp is nog niet gebouwd</h1>
<p>Voer <code>npm run build</code> uit en laad deze pagina opnieuw. De API werkt wel:
<a href="/api/docs">documentatie van de API</a>.</p>
<p lang="en">The web app has not been built yet. Run <code>npm run build</code> and load this page again.</p>
</body>
</html>
`

/** `map` is the folder of the build (dist/web). It may appear while the server runs. */
export async function zetWebapp(app: FastifyInstance, map: string): Promise<void> {
  const wortel = resolve(map)
  // etag and last-modified are left on; cache-control is ours, per kind of file.
  await app.register(fastifyStatic, { root: wortel, serve: false, cacheControl: false })
  app.get('/*', (request, reply) => stuurBestand(request, reply, wortel))
}

function stuurBestand(request: FastifyRequest, reply: FastifyReply, wortel: string): FastifyReply {
  const bestand = bestandVan(padVan(request.raw.url), wortel)
  if (bestand !== null && bestand !== 'index.html') {
    // Vite puts a hash of the content in these names, so the content of a name never changes.
    const vast = bestand.startsWith(`assets${sep}`) || bestand.startsWith('assets/')
    reply.header('cache-control', vast ? 'public, max-age=31536000, immutable' : 'no-cache')
    return reply.sendFile(bestand)
  }
  if (bestand === null && !isSchermadres(request)) {
    return stuurProblem(request, reply, statusProblem(404, taalVan(request.headers['accept-language'])))
  }
  reply.header('cache-control', 'no-store')
  if (existsSync(join(wortel, 'index.html'))) return reply.sendFile('index.html')
  return reply.code(503).header('retry-after', '30').type('text/html; charset=utf-8').send(NIET_GEBOUWD)
}

/** The file of an address within the folder, or null. Nothing outside the folder and no hidden file. */
function bestandVan(pad: string, wortel: string): string | null {
  const naam = ontcijfer(pad)
  if (naam === null || naam.includes('\0') || naam.split('/').some((deel) => deel.startsWith('.'))) return null
  const vol = resolve(wortel, `.${naam}`)
  if (!vol.startsWith(wortel + sep)) return null
  const staat = statSync(vol, { throwIfNoEntry: false })
  return staat?.isFile() ? vol.slice(wortel.length + 1) : null
}

function ontcijfer(pad: string): string | null {
  try {
    return decodeURIComponent(pad)
  } catch {
    return null
  }
}

/** Rule ids hold points (RLZ-5.4), so a point does not make an address a file; a suffix of letters does. */
function isSchermadres(request: FastifyRequest): boolean {
  const pad = padVan(request.raw.url)
  if (pad.startsWith('/assets/')) return false
  return vraagtPagina(request.headers.accept) || !/\.[a-z][a-z0-9]{0,10}$/i.test(pad)
}
