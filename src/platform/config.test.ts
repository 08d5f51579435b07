import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Config, readConfig } from './config.ts'
import { Startfouten } from './startfout.ts'

const map = mkdtempSync(join(tmpdir(), 'ozk-config-'))
afterAll(() => rmSync(map, { recursive: true }))

function lees(omgeving: Record<string, string> = {}, vlaggen: string[] = [], bestand?: string): Config {
  const pad = join(map, 'ozk.config.json')
  if (bestand === undefined) rmSync(pad, { force: true })
  else writeFileSync(pad, bestand)
  return readConfig({ map, omgeving, vlaggen })
}

function fouten(...argumenten: Parameters<typeof lees>): string[] {
  try {
    lees(...argumenten)
  } catch (fout) {
    if (fout instanceof Startfouten) return fout.fouten.map(({ en }) => en)
    throw fout
  }
  return []
}

describe('PLT-1 configuration', () => {
  test('without anything the defaults start a demo on localhost:8080', () => {
    expect(lees()).toMatchObject({ port: 8080, host: 'localhost', modus: 'demo', databaseUrl: null, oidcIssuer: null })
  })

  test('a later source wins: file, environment, flag', () => {
    const bestand = '{"port": 1, "host": "a", "modus": "productie", "logniveau": "info"}'
    const config = lees({ PORT: '2', OZK_PORT: '3', OZK_HOST: 'b' }, ['--port', '4', '--log=debug'], bestand)
    expect(config).toMatchObject({ port: 4, host: 'b', modus: 'productie', logniveau: 'debug' })
    expect(lees({ PORT: '2', OZK_PORT: '3' }).port).toBe(3)
    expect(lees({ PORT: '2' }).port).toBe(2)
    expect(lees({ PORT: '' }).port).toBe(8080)
  })

  test('a relative data folder is taken from the project', () => {
    expect(lees({ OZK_DATA: 'gegevens' }).datamap).toBe(join(map, 'gegevens'))
  })

  test('every defect is named at once, with its place', () => {
    const gevonden = fouten(
      { PORT: '65536', OZK_MODUS: 'test', DATABASE_URL: 'mysql://x/y', OZK_OIDC_ISSUER: 'http://login.example' },
      ['--poort', '1', '--host'],
      '{"logniveau": "hard", "onbekend": 1, "port": 1.5}',
    )
    expect(gevonden.map((regel) => regel.split(':')[0])).toEqual([
      '--poort',
      'argument 2',
      '--host',
      'ozk.config.json /logniveau',
      'ozk.config.json /onbekend',
      'ozk.config.json /port',
      'PORT',
      'OZK_MODUS',
      'DATABASE_URL',
      'OZK_OIDC_ISSUER',
    ])
  })

  test.each(['65536', '-1', '1e3', '80 ', '0x50', 'abc', '١'])('port %s is refused', (port) => {
    expect(fouten({ PORT: port })).toHaveLength(1)
  })

  test('demo accounts are on in a demo, off in production, and as somebody says', () => {
    expect([lees().demoAccounts, lees().demoPersonen]).toEqual([true, 1_500])
    expect(lees({ OZK_MODUS: 'productie' }).demoAccounts).toBe(false)
    expect(lees({ OZK_MODUS: 'productie', OZK_DEMO_ACCOUNTS: 'ja' }).demoAccounts).toBe(true)
    expect(lees({ OZK_DEMO_ACCOUNTS: 'nee' }).demoAccounts).toBe(false)
    expect(lees({ OZK_DEMO_PERSONEN: '0' }).demoPersonen).toBe(0)
    expect(fouten({ OZK_DEMO_PERSONEN: 'veel' })).toHaveLength(1)
  })

  test.each(['sleutel', 'oidc-sleutel', 'oidc-geheim'])(
    'secret %s is no flag: who lists processes could read it',
    (vlag) => {
      expect(fouten({}, [`--${vlag}=x`])).toHaveLength(1)
    },
  )

  test('a secret is never echoed', () => {
    expect(fouten({ DATABASE_URL: 'mysql://ozk:geheim@x/y' }).join()).not.toContain('geheim')
  })

  test.each(['[]', 'null', '{', '"x"'])('a file with %s is one named defect', (bestand) => {
    expect(fouten({}, [], bestand)).toHaveLength(1)
  })

  test('a name from the prototype is no setting', () => {
    expect(fouten({}, [], '{"__proto__": 1, "constructor": 2}')).toHaveLength(2)
  })

  test('a config file that was asked for must exist', () => {
    expect(fouten({}, ['--config', 'weg.json'])).toHaveLength(1)
  })
})
