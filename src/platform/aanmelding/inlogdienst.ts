/**
 * Login at an OpenID Connect provider: authorization code flow with PKCE (S256), state and nonce, after the Dutch
 * profile OIDC-NLGOV. Identity is `iss` and `sub` together; an e-mail address says nothing about who somebody is.
 */
import * as client from 'openid-client'
import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { foutcode, foutmelding } from '../startfout.ts'
import { controleerAdres, type Haal, maakVeiligeHaal, type Netwerkregels } from './netwerk.ts'

export interface Inloginstelling {
  /** Address of the provider, exactly as it names itself in `iss`. */
  readonly issuer: string
  readonly clientId: string
  /** How we prove to be this client: a private JWK with `alg` (`private_key_jwt`), or a secret. */
  readonly bewijs:
    | { readonly sleutel: JsonWebKey & { readonly alg: string; readonly kid?: string } }
    | { readonly geheim: string }
  /** Levels of assurance (`acr`) of which a login must bear one; absent: any. */
  readonly acr?: readonly string[]
  readonly netwerk: Netwerkregels
}

/** What must come back unchanged between the two halves of a login. */
export interface Pogingsgeheim {
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

export interface Persoon {
  readonly iss: string
  readonly sub: string
  readonly weergavenaam: string
}

/** The reason of a refusal stands in the log only: what an outsider sees must not help to guess. */
export type Aanmeldfout = 'aanmelding-geweigerd' | 'aanmelding-verlopen' | 'inlogdienst-niet-bereikbaar'
export type Uitkomst<T> = { readonly goed: T } | { readonly fout: { readonly code: Aanmeldfout } }

export interface Inlogdienst {
  /** Where the browser must go. */
  begin(geheim: Pogingsgeheim, terugAdres: string): Promise<Uitkomst<URL>>
  /** `teruggekeerd` is our fixed return address with what the browser brought in its query. */
  voltooi(geheim: Pogingsgeheim, teruggekeerd: URL): Promise<Uitkomst<Persoon>>
  /** Where the browser ends the session at the provider too (RP-Initiated Logout); null when it has no such place. */
  uit(terugAdres: string): Promise<URL | null>
}

const ALGORITMEN: readonly string[] = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]
/** How long the description of the provider is believed; its keys are asked anew at each login. */
const BESCHRIJVING_MAX_MS = 3_600_000
const WACHT_MAX_S = 10
/** A clock that is further off cannot tell whether a token is fresh (OIDC-NLGOV: at most five minutes). */
const AFWIJKING_MAX_S = 300

interface Beschrijving {
  readonly gegevens: client.ServerMetadata
  readonly totMs: number
}

/** Throws `NetwerkGeweigerd` when the issuer is an address that may not be asked. */
export function maakInlogdienst(instelling: Inloginstelling, clock: Clock, log: Log): Inlogdienst {
  controleerAdres(instelling.issuer, instelling.netwerk)
  const haal = maakVeiligeHaal(instelling.netwerk)
  let beschrijving: Promise<Beschrijving> | undefined
  const configuratie = async (): Promise<client.Configuration> => {
    const bewaard = await beschrijving?.catch(() => undefined)
    if (bewaard === undefined || clock.now().getTime() >= bewaard.totMs)
      beschrijving = beschrijf(instelling, haal, clock)
    const { gegevens } = await (beschrijving as Promise<Beschrijving>)
    return maakConfiguratie(instelling, gegevens, haal)
  }
  return {
    begin: (geheim, terugAdres) =>
      metUitkomst(log, 'inlogdienst-niet-bereikbaar', async () => {
        const config = await configuratie()
        return client.buildAuthorizationUrl(config, {
          response_type: 'code',
          scope: 'openid profile',
          redirect_uri: terugAdres,
          state: geheim.state,
          nonce: geheim.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(geheim.codeVerifier),
          code_challenge_method: 'S256',
          ...(instelling.acr === undefined ? {} : { acr_values: instelling.acr.join(' ') }),
        })
      }),
    voltooi: async (geheim, teruggekeerd) => {
      const config = await metUitkomst(log, 'inlogdienst-niet-bereikbaar', configuratie)
      if (!('goed' in config)) return config
      return metUitkomst(log, 'aanmelding-geweigerd', () =>
        bewijsPersoon(config.goed, geheim, teruggekeerd, instelling, clock),
      )
    },
    uit: async (terugAdres) => {
      const config = await metUitkomst(log, 'inlogdienst-niet-bereikbaar', configuratie)
      const plek = 'goed' in config ? config.goed.serverMetadata().end_session_endpoint : undefined
      if (plek === undefined) return null
      try {
        const url = controleerAdres(plek, instelling.netwerk)
        url.searchParams.set('client_id', instelling.clientId)
        url.searchParams.set('post_logout_redirect_uri', terugAdres)
        return url
      } catch {
        return null
      }
    },
  }
}

async function beschrijf(instelling: Inloginstelling, haal: Haal, clock: Clock): Promise<Beschrijving> {
  const issuer = new URL(instelling.issuer)
  const gevonden = await client.discovery(issuer, instelling.clientId, undefined, client.None(), {
    timeout: WACHT_MAX_S,
    [client.customFetch]: haal,
    ...(issuer.protocol === 'http:' ? { execute: [client.allowInsecureRequests] } : {}),
  })
  const gegevens: client.ServerMetadata = gevonden.serverMetadata()
  if (gegevens.issuer !== instelling.issuer) throw new Error('The provider names another issuer')
  // The library fetches the other addresses through the guard; this one the browser visits.
  controleerAdres(String(gegevens.authorization_endpoint), instelling.netwerk)
  const genoemd = gegevens.id_token_signing_alg_values_supported ?? ['RS256']
  const algoritmen = genoemd.filter((alg) => ALGORITMEN.includes(alg))
  if (algoritmen.length === 0) throw new Error('The provider signs with no algorithm that is safe enough')
  return {
    gegevens: { ...gegevens, id_token_signing_alg_values_supported: algoritmen },
    totMs: clock.now().getTime() + BESCHRIJVING_MAX_MS,
  }
}

/** A new one for each login, so that its keys are fresh: rotated keys work at once, and withdrawn keys stop at once. */
async function maakConfiguratie(
  { clientId, bewijs, issuer }: Inloginstelling,
  gegevens: client.ServerMetadata,
  haal: Haal,
): Promise<client.Configuration> {
  const wijze =
    'geheim' in bewijs
      ? client.ClientSecretBasic(bewijs.geheim)
      : client.PrivateKeyJwt(await leesSleutel(bewijs.sleutel))
  const config = new client.Configuration(gegevens, clientId, undefined, wijze)
  config[client.customFetch] = haal
  config.timeout = WACHT_MAX_S
  if (new URL(issuer).protocol === 'http:') client.allowInsecureRequests(config)
  // Without this the library trusts the TLS connection and does not look at the signature.
  client.enableNonRepudiationChecks(config)
  return config
}

async function leesSleutel(jwk: JsonWebKey & { alg: string; kid?: string }): Promise<{ key: CryptoKey; kid?: string }> {
  const hash = `SHA-${jwk.alg.slice(2)}`
  const soort = { RS: 'RSASSA-PKCS1-v1_5', PS: 'RSA-PSS', ES: 'ECDSA' }[jwk.alg.slice(0, 2)]
  if (soort === undefined) throw new Error('The key of the client must be for RS, PS or ES')
  const algoritme = soort === 'ECDSA' ? { name: soort, namedCurve: jwk.crv ?? 'P-256' } : { name: soort, hash }
  const key = await crypto.subtle.importKey('jwk', jwk, algoritme, false, ['sign'])
  return jwk.kid === undefined ? { key } : { key, kid: jwk.kid }
}

async function bewijsPersoon(
  config: client.Configuration,
  geheim: Pogingsgeheim,
  teruggekeerd: URL,
  instelling: Inloginstelling,
  clock: Clock,
): Promise<Persoon> {
  const tokens = await client.authorizationCodeGrant(config, teruggekeerd, {
    expectedState: geheim.state,
    expectedNonce: geheim.nonce,
    pkceCodeVerifier: geheim.codeVerifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined || claims.iss !== instelling.issuer) throw new Error('No proof of this issuer')
  const nu = clock.now().getTime() / 1000
  if (Math.abs(nu - claims.iat) > AFWIJKING_MAX_S || claims.exp <= nu) throw new Error('The token is not of now')
  if (instelling.acr !== undefined && !instelling.acr.includes(String(claims.acr)))
    throw new Error('acr is not sufficient')
  const naam = naamUit(claims) ?? (await vraagNaam(config, tokens.access_token, claims.sub))
  return { iss: claims.iss, sub: claims.sub, weergavenaam: naam ?? claims.sub }
}

/** Many providers give the name only to who asks for it. Without a name the login still stands. */
async function vraagNaam(config: client.Configuration, token: string, sub: string): Promise<string | undefined> {
  if (config.serverMetadata().userinfo_endpoint === undefined) return undefined
  return client.fetchUserInfo(config, token, sub).then(naamUit, () => undefined)
}

const NAAM_MAX = 200

function naamUit(claims: Readonly<Record<string, unknown>>): string | undefined {
  // Control characters and marks that turn the direction of text could make a name look like another.
  const naam = String(claims.name ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
  return naam === '' ? undefined : naam.slice(0, NAAM_MAX)
}

/** What went wrong is told by code and sentence; the error itself may hold the token. */
async function metUitkomst<T>(log: Log, code: Aanmeldfout, werk: () => Promise<T>): Promise<Uitkomst<T>> {
  try {
    return { goed: await werk() }
  } catch (fout) {
    const oorzaak = fout instanceof Error && fout.cause instanceof Error ? fout.cause : undefined
    log.warn({ reden: foutcode(fout), uitleg: foutmelding(fout), oorzaak: oorzaak && foutmelding(oorzaak) }, code)
    return { fout: { code: isOnbereikbaar(fout) ? 'inlogdienst-niet-bereikbaar' : code } }
  }
}

/** No answer is something else than a wrong answer: the person may try again later. */
function isOnbereikbaar(fout: unknown): boolean {
  const oorzaak = fout instanceof Error ? fout.cause : undefined
  return [fout, oorzaak].some((deel) =>
    /^(ECONN|ENOTFOUND|EAI_|EHOST|ENET|ETIMEDOUT|EPIPE|OAUTH_TIMEOUT)/.test(foutcode(deel)),
  )
}
