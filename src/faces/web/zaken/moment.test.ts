import { describe, expect, it, vi } from 'vitest'

// The texts of the app look at the window when they load.
vi.stubGlobal('window', { location: { search: '', pathname: '/' }, localStorage: { getItem: () => null } })
vi.stubGlobal('document', { documentElement: {} })
const { toonMoment } = await import('./moment.ts')

describe('PLT-30 een moment in de klok van Nederland', () => {
  it.each([
    ['2026-11-25T01:13:09.123Z', 'wo 25 nov 2026, 02:13'],
    ['2026-07-31T23:30:00Z', 'za 1 aug 2026, 01:30'],
    ['2026-12-31T23:00:00.000Z', 'vr 1 jan 2027, 00:00'],
    // The nights in which the clock changes.
    ['2026-03-29T00:59:59Z', 'zo 29 mrt 2026, 01:59'],
    ['2026-03-29T01:00:00Z', 'zo 29 mrt 2026, 03:00'],
    ['2026-10-25T00:59:00Z', 'zo 25 okt 2026, 02:59'],
    ['2026-10-25T01:00:00Z', 'zo 25 okt 2026, 02:00'],
    ['geen moment', 'geen moment'],
  ])('%s is %s', (iso, tekst) => expect(toonMoment(iso, 'nl')).toBe(tekst))
})
