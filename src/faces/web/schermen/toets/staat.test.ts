import { describe, expect, test } from 'vitest'
import type { Toetsuitkomst } from '../../../../pgb/contract.ts'
import { beginstaat, type Daad, type Staat, toetstekst, volgende } from './staat.ts'

const na = (...daden: Daad[]): Staat => daden.reduce(volgende, beginstaat({}))
const TEKST = '{"regio":"5529","regio":"5530"}'
const LAAD: Daad = { doe: 'laad', concept: { regio: '5530' }, bron: { naam: 'dubbel.json', tekst: TEKST } }
const UITKOMST = { advies: 'toekennen' } as Toetsuitkomst

describe('PLT-11 a file goes to the toets as it is', () => {
  test('until a fact is changed', () => {
    expect(toetstekst(na(LAAD))).toBe(TEKST)
    expect(JSON.parse(toetstekst(na(LAAD, { doe: 'zet', pointer: '/regio', waarde: '5516' })))).toEqual({
      regio: '5516',
    })
  })

  test('also when it is no JSON: the form stays empty, the text is kept', () => {
    const staat = na({ doe: 'laad', concept: {}, bron: { naam: 'x', tekst: 'geen json' } })
    expect(toetstekst(staat)).toBe('geen json')
  })
})

describe('UI: work is not lost', () => {
  test.each<[string, Daad]>([
    ['clearing', { doe: 'wis' }],
    ['loading another', { doe: 'laad', concept: { regio: '5516' }, bron: null }],
    ['taking a row away', { doe: 'haalRijWeg', pad: '/opschortingen', nummer: 0, naam: 'Opschorting 1' }],
  ])('%s can be undone', (_, daad) => {
    const eerst = na({ doe: 'zet', pointer: '/regio', waarde: '5529' }, { doe: 'voegRijToe', pad: '/opschortingen' })
    const terug = volgende(volgende(eerst, daad), { doe: 'zetTerug' })
    expect(terug.concept).toEqual(eerst.concept)
  })

  test('a file that was cleared comes back as the file it was', () => {
    expect(toetstekst(na(LAAD, { doe: 'wis' }, { doe: 'zetTerug' }))).toBe(TEKST)
  })

  test('nothing typed goes away when the toets does not answer', () => {
    const staat = na(
      { doe: 'zet', pointer: '/regio', waarde: '5529' },
      { doe: 'antwoord', antwoord: { soort: 'stuk' }, versie: 1 },
    )
    expect(staat.concept).toEqual({ regio: '5529' })
    expect(staat.fout).toEqual({ soort: 'stuk' })
  })
})

describe('PGB-4 an outcome belongs to the facts it was made of', () => {
  const getoetst = na(
    { doe: 'zet', pointer: '/regio', waarde: '5529' },
    { doe: 'antwoord', antwoord: { soort: 'uitkomst', uitkomst: UITKOMST }, versie: 1 },
  )

  test('a change makes it old, another dossier makes it go', () => {
    expect(getoetst.versie).toBe(getoetst.versieGetoetst)
    const veranderd = volgende(getoetst, { doe: 'zet', pointer: '/regio', waarde: '5516' })
    expect(veranderd.uitkomst).toBe(UITKOMST)
    expect(veranderd.versie).not.toBe(veranderd.versieGetoetst)
    expect(volgende(getoetst, LAAD).uitkomst).toBeNull()
  })

  test('a fact that changed while the toets ran makes the answer old at once', () => {
    const staat = na(
      { doe: 'zet', pointer: '/regio', waarde: '5529' },
      { doe: 'zet', pointer: '/regio', waarde: '5516' },
      { doe: 'antwoord', antwoord: { soort: 'uitkomst', uitkomst: UITKOMST }, versie: 1 },
    )
    expect(staat.versie).not.toBe(staat.versieGetoetst)
  })

  test('the defect of a field goes when that field changes, the others stay', () => {
    const zin = { nl: 'x', en: 'x' }
    const fouten = ['/regio', '/aanvraag/soort'].map((pointer) => ({ pointer, code: 'c', uitleg: zin }))
    const staat = volgende(getoetst, {
      doe: 'antwoord',
      antwoord: { soort: 'fout', fout: { code: 'ongeldige-invoer', fouten } },
      versie: 2,
    })
    const verder = volgende(staat, { doe: 'zet', pointer: '/regio', waarde: '5529' })
    expect(verder.veldfouten.map(({ pointer }) => pointer)).toEqual(['/aanvraag/soort'])
  })
})
