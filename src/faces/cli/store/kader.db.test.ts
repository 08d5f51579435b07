import { Readable, Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakTestdatabase, type Testdatabase } from '../../../platform/testdatabase.ts'
import { draai } from '../programma.ts'

let database: Testdatabase
beforeAll(async () => {
  database = await maakTestdatabase()
})
afterAll(() => database.sluit())

class Vanger extends Writable {
  tekst = ''
  override _write(deel: unknown, _codering: string, klaar: () => void): void {
    this.tekst += String(deel)
    klaar()
  }
}

async function ozk(...argumenten: string[]) {
  const stromen = { stdin: Readable.from([]), stdout: new Vanger(), stderr: new Vanger() }
  const code = await draai(argumenten, stromen, { DATABASE_URL: database.urls.migratie })
  return { code, uit: stromen.stdout.tekst, fout: stromen.stderr.tekst }
}

describe('KAD-1 KAD-6 ozk kader en ozk simuleer', () => {
  test('het kader van een regio, voor een mens en een programma', async () => {
    const { code, uit, fout } = await ozk('kader', '--regio', '5529', '--jaar', '2026', '--json')
    expect([code, fout]).toEqual([0, ''])
    expect(JSON.parse(uit)).toMatchObject({
      jaar: 2026,
      kaders: [{ regio: '5529', kaderCent: 23_223_303_700, gebruiktCent: 0, ruimteCent: 23_223_303_700 }],
    })
    const mens = await ozk('kader', '--regio', '5529', '--jaar', '2026', '--taal=nl')
    expect(mens.uit).toContain('232.233.037,00')
    expect((await ozk('kader', '--regio', '9999')).code).toBe(2)
  })
  test('een wat-als verandert niets, en zegt met 1 dat het niet past', async () => {
    const { code, uit } = await ozk(
      'simuleer',
      '--regio',
      '5529',
      '--jaar',
      '2026',
      '--overheveling',
      '-500000000',
      '--json',
    )
    expect(code).toBe(1)
    expect(JSON.parse(uit)).toMatchObject({ bereik: '5529', anders: { kaderCent: 23_223_303_700 - 50_000_000_000 } })
    const na = JSON.parse((await ozk('kader', '--regio', '5529', '--jaar', '2026', '--json')).uit)
    expect(na.kaders[0].kaderCent).toBe(23_223_303_700)
  })
  test('van het land pas vanaf drie regio’s', async () => {
    const { code, uit } = await ozk('simuleer', '--land', '--jaar', '2026', '--json')
    expect([code, JSON.parse(uit).fouten[0].code]).toEqual([2, 'te-weinig-regios'])
  })
})
