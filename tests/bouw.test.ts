import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const huis = resolve(import.meta.dirname, '..')
const INGANG = 'src/app/start.ts'
let map = ''

const zetBron = (tekst: string): void => writeFileSync(join(map, INGANG), tekst)
const uitkomst = (): string => readFileSync(join(map, 'dist/server/start.js'), 'utf8')
const gebouwdOp = (): number => statSync(join(map, 'dist/server/start.js')).mtimeMs

function bouwAlsNodig(): { status: number | null; melding: string } {
  const { status, stderr } = spawnSync(process.execPath, ['tools/bouw-als-nodig.mjs'], { cwd: map, encoding: 'utf8' })
  return { status, melding: stderr }
}

function bouwTegelijk(): Promise<number | null> {
  return new Promise((klaar) => {
    spawn(process.execPath, ['tools/bouw-als-nodig.mjs'], { cwd: map, stdio: 'ignore' }).on('close', klaar)
  })
}

describe('PLT-1 npm start bouwt wat nodig is en niets anders', () => {
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'ozk-bouw-'))
    for (const pad of ['tools', 'package.json', 'tsconfig.json'])
      cpSync(join(huis, pad), join(map, pad), { recursive: true })
    symlinkSync(join(huis, 'node_modules'), join(map, 'node_modules'))
    mkdirSync(join(map, 'src/app'), { recursive: true })
    zetBron('console.log("eerste")\n')
  })
  afterEach(() => rmSync(map, { recursive: true, force: true }))

  it('bouwt als dist ontbreekt, niet als er niets veranderde, weer als een bron veranderde', () => {
    expect(bouwAlsNodig().status).toBe(0)
    expect(uitkomst()).toContain('eerste')
    const eerder = gebouwdOp()
    // The same text with a new time is no change.
    zetBron('console.log("eerste")\n')
    expect(bouwAlsNodig()).toEqual({ status: 0, melding: '' })
    expect(gebouwdOp()).toBe(eerder)
    zetBron('console.log("tweede")\n')
    expect(bouwAlsNodig().status).toBe(0)
    expect(uitkomst()).toContain('tweede')
  })

  it('gebruikt een meegeleverde dist als het bouwgereedschap er niet is', () => {
    bouwAlsNodig()
    unlinkSync(join(map, 'node_modules'))
    expect(bouwAlsNodig()).toEqual({ status: 0, melding: '' })
    rmSync(join(map, 'src'), { recursive: true })
    expect(bouwAlsNodig()).toEqual({ status: 0, melding: '' })
  })

  it('zegt wat te doen als dist en bouwgereedschap allebei ontbreken', () => {
    unlinkSync(join(map, 'node_modules'))
    const { status, melding } = bouwAlsNodig()
    expect(status).toBe(1)
    expect(melding).toContain('npm ci')
  })

  it('twee tegelijk zitten elkaar niet in de weg, ook niet met het slot van een gedode bouw', async () => {
    mkdirSync(join(map, 'dist'))
    writeFileSync(join(map, 'dist/.bouwslot'), '999999999')
    expect(await Promise.all([bouwTegelijk(), bouwTegelijk()])).toEqual([0, 0])
    expect(uitkomst()).toContain('eerste')
  })
})
