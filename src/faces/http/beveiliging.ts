/** Security headers of every answer (API Design Rules 2.x, NCSC): what a browser may do with what we send. */
import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { API_VERSIE, isApiPad, isDocsPad, padVan } from './adressen.ts'

const CSP_API = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
/**
 * Scripts only from our own files. Styles may stand inline: plots and the docs page set them on elements, and a style
 * cannot run code. There is no upgrade-insecure-requests, because http://localhost must work.
 */
const CSP_WEB = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HSTS = 'max-age=31536000; includeSubDomains'
const RECHTEN = 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()'

export async function zetBeveiliging(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onRequest', zetHeaders)
}

async function zetHeaders(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const pad = padVan(request.raw.url)
  const isApi = isApiPad(pad) && !isDocsPad(pad)
  reply.header('content-security-policy', isApi ? CSP_API : CSP_WEB)
  reply.header('permissions-policy', RECHTEN)
  if (isApiPad(pad)) reply.header('api-version', API_VERSIE).header('cache-control', 'no-store')
  if (request.protocol === 'https') reply.header('strict-transport-security', HSTS)
}

/** Headers for answers that are sent before any hook can run, such as one to a malformed address. */
export const NOODHEADERS: Readonly<Record<string, string>> = {
  'api-version': API_VERSIE,
  'cache-control': 'no-store',
  'content-security-policy': CSP_API,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}
