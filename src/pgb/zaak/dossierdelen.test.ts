import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../contract.ts'
import { controleerDossier } from '../invoer/index.ts'
import { vol } from '../invoer/testdossier.ts'
import { eenAanvraag } from '../testzaak.ts'
import { canoniek, hashVan } from './canoniek.ts'
import { feitenUit, nietTeZetten, verschil, voegSamen } from './dossierdelen.ts'

const kaal = (dossier: Dossier): Dossier => {
  const { kenmerk, opschortingen, beoordelingen, verplichtingenOpgelegd, verzekerde, ...rest } = dossier
  const { bsn, ...zonderBsn } = verzekerde
  return { ...rest, verzekerde: zonderBsn }
}

describe('PGB-32 canonical JSON', () => {
  test('equal values give equal bytes, whatever the order of their names', () => {
    expect(canoniek({ b: [1, { d: null, c: 'é"' }], a: undefined, A: 0.25 })).toBe(
      '{"A":0.25,"b":[1,{"c":"é\\"","d":null}]}',
    )
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (waarde) => {
        const omgekeerd = Object.fromEntries(Object.entries(waarde).reverse())
        expect(canoniek(omgekeerd)).toBe(canoniek(waarde))
        expect(canoniek(JSON.parse(canoniek(waarde)))).toBe(canoniek(waarde))
      }),
    )
  })

  test('the hash is SHA-256 over UTF-8', () => {
    expect(hashVan('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c')
  })
})

describe('PGB-1 a dossier is the fold of its facts', () => {
  test.each([
    ['every part of the schema', vol()],
    ['a complete application', eenAanvraag().dossier],
    ['a part without content', { ...eenAanvraag().dossier, vertegenwoordiger: {} }],
  ])('%s comes back whole, without what has another home', (_, dossier) => {
    expect(voegSamen(dossier.regio, feitenUit(dossier), undefined)).toEqual(kaal(dossier))
  })

  test('a checked dossier, in its fixed form, has no facts that were not given', () => {
    const gekeurd = controleerDossier(eenAanvraag().dossier)
    if ('fout' in gekeurd) throw new Error('Het proefdossier is niet goed')
    expect(feitenUit(gekeurd.goed)).toEqual(feitenUit(eenAanvraag().dossier))
  })

  test('only what differs is a change; judgements stay', () => {
    const gehouden = new Map([
      ...feitenUit(eenAanvraag().dossier),
      ['/beoordelingen/RLZ-5.1-1', { regel: 'RLZ-5.1-1' }],
    ])
    expect(verschil(gehouden, feitenUit(eenAanvraag().dossier))).toEqual(new Map())
    const anders = eenAanvraag().met('/zorgbehoefte/perJaarCent', 5).zonder('/verzekerde/schoolOfWerk').dossier
    expect(verschil(gehouden, feitenUit(anders))).toEqual(
      new Map<string, unknown>([
        ['/verzekerde/schoolOfWerk', undefined],
        ['/zorgbehoefte/perJaarCent', 5],
      ]),
    )
  })

  test('T4 what a person may not set is named, all of it', () => {
    expect(nietTeZetten(vol()).sort()).toEqual(
      ['/beoordelingen', '/kenmerk', '/opschortingen', '/verplichtingenOpgelegd', '/verzekerde/bsn'].sort(),
    )
    expect(nietTeZetten(eenAanvraag().zonder('/beoordelingen').dossier)).toEqual([])
  })
})
