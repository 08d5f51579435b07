import { describe, expect, test } from 'vitest'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { maakLog } from '../platform/log.ts'
import { kiesInlogdienst } from './inlogdienst.ts'

const ISSUER = { OZK_OIDC_ISSUER: 'https://login.example', OZK_OIDC_CLIENT: 'ozk' }
const kies = (omgeving: Record<string, string>) =>
  kiesInlogdienst(readConfig({ map: '/', omgeving, vlaggen: [] }), systemClock, maakLog('silent', systemClock))

describe('PLT-20 the identity provider as configured', () => {
  test('none without an issuer; one with a secret or a private key', () => {
    expect(kies({})).toBeNull()
    expect(kies({ ...ISSUER, OZK_OIDC_GEHEIM: 'proef' })).not.toBeNull()
    const jwk = JSON.stringify({ kty: 'EC', crv: 'P-256', alg: 'ES256', d: 'x', x: 'x', y: 'x' })
    expect(kies({ ...ISSUER, OZK_OIDC_SLEUTEL: jwk })).not.toBeNull()
  })

  test.each<[string, Record<string, string>]>([
    ['inlogdienst-onvolledig', { OZK_OIDC_ISSUER: 'https://login.example', OZK_OIDC_GEHEIM: 'proef' }],
    ['inlogdienst-onvolledig', ISSUER],
    ['inlogdienst-sleutel-ongeldig', { ...ISSUER, OZK_OIDC_SLEUTEL: 'geheime onzin' }],
    ['inlogdienst-sleutel-ongeldig', { ...ISSUER, OZK_OIDC_SLEUTEL: '{"kty":"EC","alg":"ES256"}' }],
    ['inlogdienst-geweigerd', { ...ISSUER, OZK_OIDC_ISSUER: 'https://10.0.0.1', OZK_OIDC_GEHEIM: 'proef' }],
  ])('%s stops the start, without a part of the secret', (code, omgeving) => {
    const poging = () => kies(omgeving)
    expect(poging).toThrow(expect.objectContaining({ code }))
    expect(poging).not.toThrow(/onzin/)
  })
})
