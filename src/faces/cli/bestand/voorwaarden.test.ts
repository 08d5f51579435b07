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

async function ozk(...argumenten: string[]) {
  const stromen = { stdin: Readable.from([]), stdout: new Vanger(), stderr: new Vanger() }
  const code = await draai(['voorwaarden', ...argumenten], stromen, {})
  return { code, uit: stromen.stdout.tekst, fout: stromen.stderr.tekst }
}
const ids = async (...argumenten: string[]): Promise<string[]> =>
  JSON.parse((await ozk(...argumenten, '--json')).uit).voorwaarden.map(({ id }: { id: string }) => id)

describe('PLT-10 INK-1 ozk voorwaarden', () => {
  it('geeft alles, één paragraaf, één hoofdstuk of één sector', async () => {
    const alles = await ids()
    expect(new Set(alles).size).toBe(alles.length)
    const p28 = await ids('--paragraaf', '2.8')
    expect(p28[0]).toBe('AIV-2.8-01')
    expect(p28).toEqual(alles.filter((id) => id.startsWith('AIV-2.8-')))
    expect(await ids('--paragraaf', '5')).toEqual(alles.filter((id) => id.startsWith('AIV-5.')))
    const ggz = await ids('--sector', 'ggz')
    expect(ggz).toContain('AIV-4.1-01')
    expect(ggz).not.toContain('AIV-3.1-01')
  })
  it('zegt van een vervallen paragraaf en van een die niets vraagt waarom hij leeg is', async () => {
    expect((await ozk('--paragraaf', '4.2')).uit).toMatch(/0 voorwaarden\n.*[Vv]ervallen/)
    expect((await ozk('--paragraaf', '2.5', '--taal', 'en')).uit).toMatch(/0 conditions\n.*Asks nothing/)
  })
  it('weigert wat er niet is, alles in één keer', async () => {
    const fout = await ozk('--sector', 'LG', '--paragraaf', '7.1', '--json')
    expect(fout.code).toBe(2)
    expect(JSON.parse(fout.uit).fouten.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/sector',
      '/paragraaf',
    ])
  })
})
