import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTesthuis, type Testhuis } from '../../../pgb/zaak/testhuis.ts'
import { alsSuper } from '../../../platform/testdatabase.ts'
import { draai } from '../programma.ts'

class Vanger extends Writable {
  tekst = ''
  override _write(deel: unknown, _codering: string, klaar: () => void): void {
    this.tekst += String(deel)
    klaar()
  }
}

const map = mkdtempSync(join(tmpdir(), 'ozk-import-'))
let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(async () => {
  await huis.sluit()
  rmSync(map, { recursive: true })
})

async function ozk(...argumenten: string[]) {
  const stromen = { stdin: Readable.from([]), stdout: new Vanger(), stderr: new Vanger() }
  const code = await draai(argumenten, stromen, {
    DATABASE_URL: huis.database.urls.migratie,
    OZK_DATA: map,
    OZK_SLEUTEL: Buffer.alloc(32, 5).toString('base64'),
  })
  return { code, uit: stromen.stdout.tekst, fout: stromen.stderr.tekst }
}
const paden = ['houders', 'beschikkingen', 'perioden'].map((naam) => join(map, `${naam}.csv`))
const fouten = (uit: string) => JSON.parse(uit).fouten.map(({ code }: { code: string }) => code)

describe('PLT-10 ozk importeer', () => {
  test('three files or a folder, and nothing else', async () => {
    for (const argumenten of [[], ['a.csv'], ['--sjabloon', ''], ['a', 'b', 'c', '--sjabloon', map]]) {
      const antwoord = await ozk('importeer', ...argumenten, '--json')
      expect([antwoord.code, fouten(antwoord.uit)]).toEqual([2, ['drie-bestanden']])
    }
    expect((await ozk('importeer', '--sjabloon', join(map, 'nergens'), '--json')).code).toBe(2)
  })

  test('the templates go in as they come out: a trial, the real one once, and not replayable', async () => {
    expect((await ozk('importeer', '--sjabloon', map)).code).toBe(0)
    expect(readdirSync(map).sort()).toEqual(['beschikkingen.csv', 'houders.csv', 'perioden.csv'])
    const weer = await ozk('importeer', '--sjabloon', map, '--json')
    expect([weer.code, fouten(weer.uit)]).toEqual([2, ['bestand-bestaat-al']])
    const proef = await ozk('importeer', ...paden, '--proef', '--json')
    expect(JSON.parse(proef.uit)).toMatchObject({ proef: true, bewaard: false, houders: 1, gebreken: [] })
    expect(proef.code).toBe(0)
    const echt = await ozk('importeer', ...paden)
    expect([echt.code, echt.uit]).toEqual([0, 'Overgenomen: 1 houders, 1 beschikkingen, 1 perioden.\n'])
    const dubbel = await ozk('importeer', ...paden, '--taal', 'en')
    expect(dubbel.code).toBe(1)
    expect(dubbel.uit).toContain('houders.csv, row 1, houder: al-overgenomen.')
    expect(dubbel.uit).toContain('Nothing stored. Defects: 2.')
    const [id = ''] = await alsSuper(
      huis.database.server,
      'select id from pgb.overgenomen_beschikking',
      huis.database.naam,
    ).then((rijen) => (rijen as { id: string }[]).map((rij) => rij.id))
    const herhaald = await ozk('herhaal', id, '--json')
    expect([herhaald.code, fouten(herhaald.uit)]).toEqual([2, ['overgenomen']])
  })

  test('a defect: 1, with file, row and column; a file that is not there: 2', async () => {
    const [houders = '', beschikkingen = '', perioden = ''] = paden
    const stuk = join(map, 'stuk.csv')
    writeFileSync(stuk, readFileSync(houders, 'utf8').replace('1961-05-14', '1961-02-30'))
    const antwoord = await ozk('importeer', stuk, beschikkingen, perioden, '--proef', '--json')
    expect(antwoord.code).toBe(1)
    expect(JSON.parse(antwoord.uit).gebreken).toMatchObject([
      { bestand: 'houders', rij: 1, kolom: 'geboortedatum', code: 'waarde-onleesbaar' },
    ])
    const weg = await ozk('importeer', join(map, 'weg.csv'), beschikkingen, perioden, '--json')
    expect([weg.code, fouten(weg.uit)]).toEqual([2, ['bestand-niet-gevonden']])
  })
})
