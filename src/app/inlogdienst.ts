/** The identity provider as it is configured, or null when there is none. */
import {
  type Inlogdienst,
  type Inloginstelling,
  maakInlogdienst,
  NetwerkGeweigerd,
} from '../platform/aanmelding/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Config } from '../platform/config.ts'
import type { Log } from '../platform/log.ts'
import { Startfout } from '../platform/startfout.ts'

export function kiesInlogdienst(config: Config, clock: Clock, log: Log): Inlogdienst | null {
  const { oidcIssuer: issuer, oidcClient: clientId, oidcAcr, oidcInterneHosts, modus } = config
  if (issuer === null) return null
  if (clientId === null) throw onvolledig('OZK_OIDC_CLIENT')
  const acr = oidcAcr?.split(' ').filter((deel) => deel !== '')
  const interneHosts = oidcInterneHosts?.split(',').map((deel) => deel.trim())
  const instelling: Inloginstelling = {
    issuer,
    clientId,
    bewijs: bewijsVan(config),
    ...(acr === undefined ? {} : { acr }),
    netwerk: { lokaalToegestaan: modus === 'demo', ...(interneHosts === undefined ? {} : { interneHosts }) },
  }
  try {
    return maakInlogdienst(instelling, clock, log)
  } catch (fout) {
    if (!(fout instanceof NetwerkGeweigerd)) throw fout
    throw new Startfout(
      'inlogdienst-geweigerd',
      'Dit adres in OZK_OIDC_ISSUER mag niet. Staat de dienst op een intern adres? Noem de naam in OZK_OIDC_INTERNE_HOSTS.',
      'This address in OZK_OIDC_ISSUER is not allowed. Is it an internal one? Name its host in OZK_OIDC_INTERNE_HOSTS.',
      { cause: fout },
    )
  }
}

/** A private key goes before a secret. */
function bewijsVan({ oidcSleutel, oidcGeheim }: Config): Inloginstelling['bewijs'] {
  if (oidcSleutel !== null) return { sleutel: leesJwk(oidcSleutel) }
  if (oidcGeheim === null) throw onvolledig('OZK_OIDC_SLEUTEL (of / or OZK_OIDC_GEHEIM)')
  return { geheim: oidcGeheim }
}

function leesJwk(tekst: string): JsonWebKey & { readonly alg: string } {
  try {
    const jwk: unknown = JSON.parse(tekst)
    if (typeof jwk === 'object' && jwk !== null && 'alg' in jwk && 'd' in jwk && typeof jwk.alg === 'string')
      return { ...(jwk as JsonWebKey), alg: jwk.alg }
  } catch {
    // The reason could show a part of the key.
  }
  throw new Startfout(
    'inlogdienst-sleutel-ongeldig',
    'OZK_OIDC_SLEUTEL moet een private JWK zijn, in JSON en met alg.',
    'OZK_OIDC_SLEUTEL must be a private JWK, in JSON and with alg.',
  )
}

function onvolledig(naam: string): Startfout {
  return new Startfout(
    'inlogdienst-onvolledig',
    `Bij OZK_OIDC_ISSUER hoort ook ${naam}.`,
    `OZK_OIDC_ISSUER also needs ${naam}.`,
  )
}
