/**
 * A real OpenID Connect provider for tests, on a port of its own, with the power to lie: it can hand out forged tokens, a
 * changed description of itself, other keys, or nothing at all.
 */
import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { type JWK, Provider } from 'oidc-provider'

export type Claims = Record<string, unknown>
export type Kop = Record<string, unknown>

export interface Testinlogdienst {
  readonly issuer: string
  readonly clientId: string
  /** The private key with which the client proves itself. */
  readonly clientSleutel: JsonWebKey & { alg: string; kid: string }
  /** Who logs in next, at which level. */
  account: string
  acr: string | undefined
  /** Replaces the ID token that goes out. */
  vervals: ((claims: Claims, kop: Kop) => string) | null
  /** Changes the description under /.well-known. */
  beschrijving: (gegevens: Claims) => Claims
  /** Paths that were asked, in order. */
  readonly gevraagd: string[]
  /** Signs with the key of this moment, whatever the header says. */
  onderteken(claims: Claims, kop: Kop): string
  /** HMAC with the public key as secret: the classic confusion of algorithms. */
  ondertekenMetOpenbareSleutel(claims: Claims, kop: Kop): string
  wisselSleutels(): void
  zetUit(): Promise<void>
  zetAan(): Promise<void>
  sluit(): Promise<void>
}

interface Sleutelpaar {
  readonly prive: KeyObject
  readonly openbaar: KeyObject
  readonly kid: string
}

let volgnummer = 0

function nieuweSleutel(): Sleutelpaar {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { prive: privateKey, openbaar: publicKey, kid: `sleutel-${++volgnummer}` }
}

function alsJwk(sleutel: KeyObject, kid: string): JsonWebKey & { alg: string; kid: string } {
  return { ...sleutel.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid }
}

const b64 = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString('base64url')

function ontleed(token: string): [Claims, Kop] {
  const [kop = '', claims = ''] = token.split('.').map((deel) => Buffer.from(deel, 'base64url').toString())
  return [JSON.parse(claims) as Claims, JSON.parse(kop) as Kop]
}

/** All people here share this address: it must make no difference. */
const GEDEELD_ADRES = 'zelfde@voorbeeld.example'

export async function startInlogdienst(terugAdres: string): Promise<Testinlogdienst> {
  const client = nieuweSleutel()
  let sleutel = nieuweSleutel()
  let provider: Provider
  const maakServer = (): Server => createServer((vraag, antwoord) => void provider.callback()(vraag, antwoord))
  let server = maakServer()
  await luister(server, 0)
  const adres = server.address()
  const poort = typeof adres === 'object' && adres !== null ? adres.port : 0
  const issuer = `http://127.0.0.1:${poort}`
  const maak = (): void => {
    provider = maakProvider(dienst, alsJwk(sleutel.prive, sleutel.kid), alsJwk(client.openbaar, client.kid), terugAdres)
  }
  const dienst: Testinlogdienst = {
    issuer,
    clientId: 'open-zorgkantoor',
    clientSleutel: alsJwk(client.prive, client.kid),
    account: 'anna',
    acr: undefined,
    vervals: null,
    beschrijving: (gegevens) => gegevens,
    gevraagd: [],
    onderteken: (claims, kop) => {
      const romp = `${b64(kop)}.${b64(claims)}`
      return `${romp}.${sign('RSA-SHA256', Buffer.from(romp), sleutel.prive).toString('base64url')}`
    },
    ondertekenMetOpenbareSleutel: (claims, kop) => {
      const romp = `${b64(kop)}.${b64(claims)}`
      const geheim = sleutel.openbaar.export({ type: 'spki', format: 'pem' })
      return `${romp}.${createHmac('sha256', geheim).update(romp).digest('base64url')}`
    },
    wisselSleutels: () => {
      sleutel = nieuweSleutel()
      maak()
    },
    zetUit: () => beeindig(server),
    zetAan: async () => {
      server = maakServer()
      await luister(server, poort)
    },
    sluit: () => beeindig(server),
  }
  maak()
  return dienst
}

function luister(server: Server, poort: number): Promise<void> {
  return new Promise((klaar) => {
    server.listen(poort, '127.0.0.1', klaar)
  })
}

function beeindig(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((klaar) => {
    server.close(() => klaar())
  })
}

function maakProvider(dienst: Testinlogdienst, eigen: JsonWebKey, vanClient: JsonWebKey, terugAdres: string): Provider {
  const provider = new Provider(dienst.issuer, {
    clients: [
      {
        client_id: dienst.clientId,
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'RS256',
        jwks: { keys: [vanClient as JWK] },
        redirect_uris: [terugAdres],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [eigen as JWK] },
    cookies: { keys: ['alleen voor de proef'] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    acrValues: ['urn:proef:laag', 'urn:proef:hoog'],
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 300, IdToken: 300 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interactie/${uid}` },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: `Proefpersoon ${id}`, email: GEDEELD_ADRES }),
    }),
  })
  provider.use(async (ctx, volgende) => {
    dienst.gevraagd.push(ctx.path)
    if (ctx.path.startsWith('/interactie/')) {
      const grant = new provider.Grant({ accountId: dienst.account, clientId: dienst.clientId })
      grant.addOIDCScope('openid profile email')
      const login = { accountId: dienst.account, ...(dienst.acr === undefined ? {} : { acr: dienst.acr }) }
      const consent = { grantId: await grant.save() }
      ctx.respond = false
      await provider.interactionFinished(ctx.req, ctx.res, { login, consent }, { mergeWithLastSubmission: false })
      return
    }
    await volgende()
    if (ctx.path.startsWith('/.well-known/')) ctx.body = dienst.beschrijving(ctx.body as Claims)
    const inhoud = ctx.body as { id_token?: string } | undefined
    if (ctx.path === '/token' && dienst.vervals !== null && inhoud?.id_token !== undefined) {
      inhoud.id_token = dienst.vervals(...ontleed(inhoud.id_token))
    }
  })
  return provider
}

/** Goes through the pages of the provider as a browser would, until it is sent back to us. */
export async function doorloop(begin: string, terugAdres: string): Promise<URL> {
  const koekjes = new Map<string, string>()
  let adres = begin
  for (let stap = 0; stap < 10; stap++) {
    if (adres.startsWith(terugAdres)) return new URL(adres)
    const cookie = [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    const antwoord = await fetch(adres, { redirect: 'manual', headers: { cookie } })
    for (const regel of antwoord.headers.getSetCookie()) {
      const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(regel) ?? []
      koekjes.set(naam, waarde)
    }
    const verder = antwoord.headers.get('location')
    if (verder === null) throw new Error(`De inlogdienst antwoordt ${antwoord.status}: ${await antwoord.text()}`)
    adres = new URL(verder, adres).href
  }
  throw new Error('De inlogdienst blijft doorverwijzen')
}
