import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { draai } from '../programma.ts'

class Vanger extends Writable {
  tekst = ''
  override _write(deel: unknown, _codering: string, klaar: () => void): void {
    this.tekst += String(deel)
    klaar()
  }
}

async function roep(argumenten: readonly string[], omgeving: Record<string, string> = {}) {
  const stromen = { stdin: Readable.from([]), stdout: new Vanger(), stderr: new Vanger() }
  // Nobody listens there: who gets past the options would end with another code.
  const code = await draai(argumenten, stromen, { DATABASE_URL: 'postgres://x@127.0.0.1:9/x', ...omgeving })
  return { code, uit: stromen.stdout.tekst, fout: stromen.stderr.tekst }
}

describe('PLT-10 verkeerde opties op de opslag', () => {
  const BSN = '123456782'
  it.each([
    ['nothing chosen', ['herhaal'], 'kies-beschikkingen'],
    ['two ways', ['herhaal', '--alle', '--steekproef', '3'], 'kies-beschikkingen'],
    ['a way and a reference', ['herhaal', 'PGB-2026-000001', '--alle'], 'kies-beschikkingen'],
    ['a sample of nothing', ['herhaal', '--steekproef', '0'], 'ongeldige-steekproef'],
    ['a sample that is too large', ['herhaal', '--steekproef', '10001'], 'ongeldige-steekproef'],
    ['a sample that is no number', ['herhaal', '--steekproef', '1e3'], 'ongeldige-steekproef'],
    ['a seed without a sample', ['herhaal', '--alle', '--zaad', 'x'], 'ongeldig-zaad'],
    ['an empty seed', ['herhaal', '--steekproef', '3', '--zaad', ''], 'ongeldig-zaad'],
    ['a seed without a value', ['herhaal', '--steekproef', '3', '--zaad'], 'waarde-ontbreekt'],
    ['a reference of another form', ['herhaal', 'PGB-2026-1'], 'ongeldig-kenmerk'],
    ['a number of a person', ['herhaal', BSN], 'ongeldig-kenmerk'],
    ['a region of another form', ['herhaal', '--alle', '--regio', '55'], 'ongeldige-regio'],
    ['the same for the log', ['controleer-keten', '--regio', 'x'], 'ongeldige-regio'],
    ['no folder', ['controleer-keten', '--checkpoints', ''], 'geen-map'],
    ['a folder that is not there', ['controleer-keten', '--checkpoints', '/nergens/te/vinden'], 'map-niet-gevonden'],
    ['too many arguments', ['controleer', 'x'], 'te-veel-argumenten'],
    ['a year before the ceilings', ['kader', '--jaar', '2014'], 'ongeldig-jaar'],
    ['a day that is none', ['kader', '--op', '2026-13-01'], 'ongeldige-dag'],
    ['a moment without a zone', ['kader', '--bekend-op', '2026-01-01T00:00:00'], 'ongeldig-moment'],
    ['a what-if about nothing', ['simuleer'], 'regio-nodig'],
    ['a what-if about two things', ['simuleer', '--land', '--regio', '5529'], 'regio-nodig'],
    ['a percentage that is none', ['simuleer', '--land', '--indexatie', '1e1'], 'ongeldig-percentage'],
    ['a share above all', ['simuleer', '--land', '--op-maat', '100.01'], 'ongeldig-percentage'],
    ['euros with cents', ['simuleer', '--land', '--overheveling', '1.50'], 'ongeldig-bedrag'],
    ['an option of another command', ['controleer', '--alle'], 'onbekende-optie'],
  ])('%s: 2', async (_wat, argumenten, code) => {
    const json = await roep(['--json', ...argumenten])
    expect([json.code, json.fout]).toEqual([2, ''])
    expect(JSON.parse(json.uit)).toMatchObject({ code: 'ongeldige-invoer', fouten: [{ pointer: '', code }] })
    const tekst = await roep(['--taal=en', ...argumenten])
    expect([tekst.code, tekst.uit]).toEqual([2, ''])
    expect(tekst.fout).toContain('Invalid input')
    expect(json.uit + tekst.fout).not.toContain(BSN)
  })

  it('a wrong setting ends with 2, a server that does not answer with 4, without a stack', async () => {
    const instelling = await roep(['controleer', '--json'], { DATABASE_URL: 'mysql://x' })
    expect(instelling.code).toBe(2)
    expect(JSON.parse(instelling.uit)).toMatchObject({ fouten: [{ code: 'ongeldige-instelling' }] })
    const dicht = await roep(['controleer', '--json'])
    expect(dicht.code).toBe(4)
    expect(JSON.parse(dicht.uit)).toMatchObject({
      code: 'opslag-niet-te-gebruiken',
      fouten: [{ code: 'database-onbereikbaar', uitleg: { nl: expect.any(String), en: expect.any(String) } }],
    })
    const mens = await roep(['controleer'])
    expect([mens.code, mens.uit]).toEqual([4, ''])
    expect(mens.fout).toMatch(/De opslag is niet te gebruiken:[\s\S]*ECONNREFUSED/)
    expect(mens.fout).not.toMatch(/\.ts:|node_modules/)
  })

  it('help in both languages names the commands, options and exit codes', async () => {
    const nl = await roep(['herhaal', '--help', '--taal', 'nl'])
    expect(nl.uit).toContain('Gebruik: ozk herhaal [opties] [kenmerk...]')
    for (const woord of ['--alle', '--steekproef', '--zaad', '--regio', 'er is een verschil']) {
      expect(nl.uit).toContain(woord)
    }
    const en = await roep(['controleer-keten', '--help', '--taal', 'en'])
    expect(en.uit).toContain('Usage: ozk controleer-keten [options]')
    expect((await roep(['--help'])).uit).toMatch(/herhaal[\s\S]*controleer-keten[\s\S]*controleer/)
  })
})
