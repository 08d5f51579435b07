import { describe, expect, test } from 'vitest'
import { clockFrom } from './clock.ts'
import type { Logniveau } from './config.ts'
import { type Log, maakLog } from './log.ts'

function opname(niveau: Logniveau = 'info'): { log: Log; regels: string[] } {
  const regels: string[] = []
  const clock = clockFrom(() => new Date('2026-01-02T03:04:05.678Z'))
  return { log: maakLog(niveau, clock, (regel) => regels.push(regel)), regels }
}

describe('PLT-22 log without personal data', () => {
  test('a line is JSON with time, level and fields', () => {
    const { log, regels } = opname()
    log.info({ aantal: 3 }, 'klaar')
    expect(regels).toEqual(['{"tijd":"2026-01-02T03:04:05.678Z","niveau":"info","aantal":3,"msg":"klaar"}\n'])
  })

  test('below the level nothing is written', () => {
    const { log, regels } = opname('warn')
    log.info('niet')
    log.debug('niet')
    log.warn('wel')
    log.silent('niet')
    expect(regels).toHaveLength(1)
  })

  test('nine digits are masked wherever they stand; other numbers stay', () => {
    const { log, regels } = opname()
    log.error({ err: new Error('bsn 999990019 fout'), pad: ['/x/999990019'], nummer: 999990019 }, 'van 999990019')
    log.info({ bedrag: 12_345_678, tijdstip: '1234567890123' })
    expect(regels.join('')).not.toContain('999990019')
    expect(regels.join('')).toContain('12345678,')
    expect(regels.join('')).toContain('1234567890123')
  })

  test('fields that may hold a person or a secret are left out, at every depth', () => {
    const { log, regels } = opname()
    log.info({ bsn: 'geheim', diep: { Cookie: 'geheim', lijst: [{ wachtwoord: 'geheim', mag: 1 }] } })
    expect(regels.join('')).not.toContain('geheim')
    expect(regels.join('')).toContain('"mag":1')
  })

  test('of a request only method and path are kept', () => {
    const { log, regels } = opname()
    log.info({ req: { method: 'GET', url: '/a/b?naam=Jansen', headers: { cookie: 'x' } }, res: { statusCode: 200 } })
    expect(JSON.parse(regels[0] ?? '')).toMatchObject({ req: { method: 'GET', pad: '/a/b' }, res: { statusCode: 200 } })
    expect(regels[0]).not.toContain('Jansen')
  })

  test('an endless object ends', () => {
    const { log, regels } = opname()
    const ring: Record<string, unknown> = {}
    ring.ring = ring
    log.info({ ring })
    expect(regels).toHaveLength(1)
  })

  test('a child keeps its fields', () => {
    const { log, regels } = opname()
    log.child({ verzoek: 7 }).child({ deel: 'x' }).info('ja')
    expect(JSON.parse(regels[0] ?? '')).toMatchObject({ verzoek: 7, deel: 'x', msg: 'ja' })
  })
})
