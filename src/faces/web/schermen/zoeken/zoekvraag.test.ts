import { describe, expect, test } from 'vitest'
import { LEEG, leesTekst, opdrachtVan } from './zoekvraag.ts'

describe('PGB-1 one text in the bar is read as what it looks like', () => {
  test.each([
    ['  Bo   Fantasia ', { naam: 'Bo Fantasia' }],
    ['Fantasia 1961', { naam: 'Fantasia', jaar: '1961' }],
    ['PGB-2026-000123', { nummer: 'PGB-2026-000123' }],
    ['2026-123', { nummer: '2026-123' }],
    ['123456782', { bsn: '123456782' }],
    ['1234.56.782', { bsn: '123456782' }],
    ['41990001', { code: '41990001' }],
    ['1961', { naam: '1961' }],
  ])('%j', (tekst, velden) => {
    expect(leesTekst(tekst)).toEqual({ ...LEEG, ...velden })
  })
})

describe('PLT-22 what the server is asked', () => {
  test.each([
    [{ naam: 'Bo' }, { goed: { naam: 'Bo', zorgverlener: 'Bo' } }],
    [{ nummer: '2026-123' }, { goed: { zaaknummer: 'PGB-2026-000123' } }],
    [{ code: '41990001' }, { goed: { agbCode: '41990001', kvkNummer: '41990001' } }],
    [{ bsn: '123456782', jaar: '1961' }, { goed: { bsn: '123456782', geboortejaar: 1961 } }],
    [{}, { fouten: { naam: 'leeg' } }],
    [{ jaar: '1961' }, { fouten: { naam: 'leeg' } }],
    [{ bsn: '123456782' }, { fouten: { bsn: 'tweede' } }],
    [{ bsn: '12345678', naam: 'Bo' }, { fouten: { bsn: 'bsn' } }],
    [{ naam: 'Bo', jaar: '61', code: '1', nummer: 'x' }, { fouten: { jaar: 'jaar', code: 'code', nummer: 'nummer' } }],
  ])('%j', (velden, verwacht) => {
    expect(opdrachtVan({ ...LEEG, ...velden })).toEqual(verwacht)
  })
})
