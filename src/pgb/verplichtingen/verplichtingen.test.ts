import { describe, expect, test } from 'vitest'
import { onvolledigePlichten, type Plicht, sleutelsVan } from './plicht.ts'
import { magVolgen, STAPPEN_PLICHT, standVan } from './stand.ts'

describe('PGB-14 hoe een plicht staat: de dag ervoor, de dag zelf en erna', () => {
  const controle = { controleOp: '2026-07-01', tot: null }
  test.each([
    [null, controle, '2026-06-30', 'loopt'],
    [null, controle, '2026-07-01', 'loopt'],
    [null, controle, '2026-07-02', 'te_laat'],
    ['bewijs', controle, '2026-07-02', 'te_laat'],
    ['afgewogen', controle, '2026-07-01', 'afgewogen'],
    ['afgewogen', controle, '2026-07-02', 'te_laat'],
    ['nagekomen', controle, '2026-07-02', 'nagekomen'],
    ['niet_nagekomen', controle, '2026-07-02', 'niet_nagekomen'],
    ['vervallen', controle, '2026-07-02', 'vervallen'],
    [null, { controleOp: null, tot: '2026-07-01' }, '2026-07-02', 'te_laat'],
    [null, { controleOp: null, tot: null }, '2099-01-01', 'loopt'],
  ] as const)('%s %o op %s: %s', (laatste, dagen, vandaag, stand) => {
    expect(standVan(laatste, dagen, vandaag)).toBe(stand)
  })

  test('na niet nagekomen volgt alleen een afweging, en na vervallen niets', () => {
    expect(STAPPEN_PLICHT.filter((stap) => magVolgen('niet_nagekomen', stap))).toEqual(['afgewogen'])
    expect(STAPPEN_PLICHT.filter((stap) => magVolgen('vervallen', stap))).toEqual([])
    expect(magVolgen(null, 'afgewogen')).toBe(false)
  })
})

describe('PGB-13 PGB-14 een plicht heeft een vaste sleutel en zegt om wie het gaat', () => {
  test('per regel geteld; wat een mens toevoegde heeft zijn eigen id', () => {
    const regels = ['BAV-2.1.3', 'BAV-2.1.3', 'RLZ-5.18-2', 'RLZ-5.18-2'].map((regel) => ({ regel }))
    expect(sleutelsVan(regels, ['x', 'y'])).toEqual(['BAV-2.1.3-1', 'BAV-2.1.3-2', 'x', 'y'])
    expect(sleutelsVan(regels, [])).toEqual(['BAV-2.1.3-1', 'BAV-2.1.3-2', 'RLZ-5.18-2-1', 'RLZ-5.18-2-2'])
  })
  test('een uitsluiting zonder naam, of van een functie zonder functie, is niet volledig', () => {
    const plicht = (deel: Partial<Plicht>) =>
      onvolledigePlichten([{ sleutel: 's', soort: 'uitsluiting_functie', ...deel } as Plicht])
    expect(plicht({})).toEqual(['s'])
    expect(plicht({ zorgverlener: ' ' })).toEqual(['s'])
    expect(plicht({ zorgverlener: 'Z', functies: [] })).toEqual(['s'])
    expect(plicht({ zorgverlener: 'Z', functies: ['verpleging'] })).toEqual([])
    expect(plicht({ soort: 'uitsluiting_zorgverlener', zorgverlener: 'Z' })).toEqual([])
    expect(plicht({ soort: 'behandelaar' })).toEqual([])
  })
})
