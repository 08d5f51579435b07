import { describe, expect, test } from 'vitest'
import { clockFrom, systemClock } from './clock.ts'

describe('PLT-1 the only clock', () => {
  test.each([
    // One hour ahead of UTC in winter, two in summer.
    ['2025-12-31T22:59:59.999Z', '2025-12-31'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01'],
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    // The night in which summer time begins.
    ['2026-03-29T00:59:59.999Z', '2026-03-29'],
    ['2026-03-28T23:00:00.000Z', '2026-03-29'],
  ])('%s is %s in the Netherlands', (moment, dag) => {
    expect(clockFrom(() => new Date(moment)).today()).toBe(dag)
  })

  test('the system clock gives a date of ten characters', () => {
    expect(systemClock.today()).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(systemClock.now()).toBeInstanceOf(Date)
  })
})
