import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const START = fileURLToPath(new URL('start.ts', import.meta.url))

let map: string
beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'ozk-start-'))
  chmodSync(map, 0o755)
})
afterAll(() => rmSync(map, { recursive: true, force: true }))

interface Proces {
  readonly kind: ChildProcess
  readonly uit: () => string
  readonly einde: Promise<number | null>
}

function start(...vlaggen: string[]): Proces {
  const { PORT: _poort, DATABASE_URL: _url, ...rest } = process.env
  const omgeving = { ...rest, OZK_DEMO_PERSONEN: '0' }
  const argumenten = ['--import', 'tsx', START, '--data', join(map, 'opslag'), ...vlaggen]
  const kind = spawn(process.execPath, argumenten, { env: omgeving, stdio: ['ignore', 'pipe', 'pipe'] })
  let tekst = ''
  for (const stroom of [kind.stdout, kind.stderr]) stroom.on('data', (deel) => (tekst += String(deel)))
  return { kind, uit: () => tekst, einde: once(kind, 'close').then(([code]) => code as number | null) }
}

async function gereed(proces: Proces): Promise<string> {
  for (;;) {
    const adres = /http:\/\/localhost:\d+/.exec(proces.uit())?.[0]
    if (adres && proces.uit().includes('Ready after')) return adres
    if (proces.kind.exitCode !== null) throw new Error(proces.uit())
    await new Promise((klaar) => setTimeout(klaar, 20))
  }
}

describe('PLT-1 npm start', () => {
  test('tells its address, answers, refuses a second one by name, and stops in order', async () => {
    const eerste = start('--port', '0')
    const adres = await gereed(eerste)
    expect((await fetch(`${adres}/gereed`)).status).toBe(200)
    expect(eerste.uit()).toContain(`${adres}/aanmelden/demo`)
    const tweede = start('--port', new URL(adres).port)
    expect(await tweede.einde).toBe(4)
    expect(tweede.uit()).toContain(`already runs at ${adres} (process ${eerste.kind.pid})`)
    expect((await fetch(`${adres}/gereed`)).status).toBe(200)
    eerste.kind.kill('SIGTERM')
    expect(await eerste.einde).toBe(0)
  })

  test('PLT-3 production names every defect at once', async () => {
    const proces = start('--modus', 'productie', '--demo-accounts', 'ja')
    expect(await proces.einde).toBe(4)
    expect(proces.uit()).toContain('productie-demoaccounts')
    expect(proces.uit()).toContain('productie-zonder-inlogdienst')
    expect(proces.uit()).not.toMatch(/\n\s+at /)
  })

  test('a wrong setting is told without a stack', async () => {
    const proces = start('--port', 'acht')
    expect(await proces.einde).toBe(2)
    expect(proces.uit()).toContain('--port')
    expect(proces.uit()).not.toMatch(/\n\s+at /)
  })
})
