import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Config, readConfig } from './config.ts'
import { productiefouten } from './productie.ts'
import { alsSuper, maakTestdatabase, type Testdatabase } from './testdatabase.ts'

let database: Testdatabase

beforeAll(async () => {
  database = await maakTestdatabase()
})
afterAll(() => database.sluit())

const VEILIG = { OZK_MODUS: 'productie', OZK_OIDC_ISSUER: 'https://login.example/ozk' }

function config(omgeving: Record<string, string>): Config {
  return readConfig({ map: '/', omgeving: { ...VEILIG, ...omgeving }, vlaggen: [] })
}

/** The test server gives up fsync for speed; a test that is not about that leaves the defect out. */
async function codes(instellingen: Config, rollen: Partial<Record<'migratie' | 'app' | 'lezer', string>> = {}) {
  const { migratie, app, lezer } = database.urls
  const url = { migratie, app, lezer, ...rollen }
  const fouten = await productiefouten(instellingen, {
    migratie: { connectionString: url.migratie },
    app: { connectionString: url.app },
    lezer: { connectionString: url.lezer },
  })
  return fouten.map(({ code }) => code)
}

const FSYNC = 'productie-zonder-fsync'

describe('PLT-3 production refuses', () => {
  test('nothing but the fsync of the test server when all is well', async () => {
    const { app, lezer } = database.urls
    expect(await codes(config({ OZK_APP_URL: app, OZK_LEZER_URL: lezer }))).toEqual([FSYNC])
  })

  test('every defect at once: accounts, identity provider, fsync and roles', async () => {
    const { super: superuser, migratie } = database.urls
    const onveilig: Config = {
      ...config({ OZK_DEMO_ACCOUNTS: 'ja', OZK_APP_URL: superuser, OZK_LEZER_URL: migratie }),
      oidcIssuer: null,
    }
    expect(await codes(onveilig, { app: superuser, lezer: migratie })).toEqual([
      'productie-demoaccounts',
      'productie-zonder-inlogdienst',
      FSYNC,
      'productie-rol-superuser',
      'productie-rol-omzeilt-rijbeveiliging',
      'productie-rol-eigenaar',
    ])
  })

  test('a DATABASE_URL that is a superuser', async () => {
    expect(await codes(config({}), { migratie: database.urls.super })).toContain('productie-rol-superuser')
  })

  test('an identity provider without https', async () => {
    const gevonden = await codes(config({ OZK_OIDC_ISSUER: 'http://localhost:9000' }))
    expect(gevonden).toContain('productie-inlogdienst-onbeveiligd')
  })

  test('a login role that may become the owner', async () => {
    await alsSuper(database.server, 'create role ozk_proeflid login in role ozk_eigenaar')
    try {
      const url = database.urls.app.replace('ozk_app', 'ozk_proeflid')
      expect(await codes(config({ OZK_APP_URL: url }), { app: url })).toContain('productie-rol-eigenaar')
    } finally {
      await alsSuper(database.server, 'drop role ozk_proeflid')
    }
  })

  test('a server that cannot be reached is one defect among the others', async () => {
    const zonder: Config = { ...config({}), oidcIssuer: null }
    const gevonden = await codes(zonder, { migratie: 'postgres://x@127.0.0.1:1/x' })
    expect(gevonden).toEqual(['productie-zonder-inlogdienst', 'database-onbereikbaar'])
  })
})
