import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Concept } from '../toets/formulier/feiten.ts'
import { botsingen, FEITSECTIES, houd, laatLos, pasToe, plat, verschil } from './feiten-wijziging.ts'

const BASIS: Concept = {
  aanvraag: { ingangsdatum: '2026-04-01' },
  verzekerde: { gedetineerd: false },
  vertegenwoordiger: {},
}
const MIJN: Concept = { ...BASIS, aanvraag: { ingangsdatum: '2026-05-01' } }

describe('PGB-1 two people work the facts of one case: nothing is lost', () => {
  it('a change to another fact stays, mine too', () => {
    const wijzigingen = verschil(BASIS, MIJN)
    const vanAnder: Concept = { ...BASIS, verzekerde: { gedetineerd: true } }
    expect(pasToe(vanAnder, wijzigingen)).toEqual({ ...MIJN, verzekerde: { gedetineerd: true } })
    expect(botsingen(vanAnder, wijzigingen)).toEqual([])
  })

  it('a change to the same fact is a conflict, until I take or keep', () => {
    const wijzigingen = verschil(BASIS, MIJN)
    const vanAnder: Concept = { ...BASIS, aanvraag: { ingangsdatum: '2026-06-01' } }
    expect(botsingen(vanAnder, wijzigingen)).toEqual(['/aanvraag/ingangsdatum'])
    expect(botsingen(vanAnder, houd(vanAnder, wijzigingen, '/aanvraag/ingangsdatum'))).toEqual([])
    expect(pasToe(vanAnder, laatLos(wijzigingen, '/aanvraag/ingangsdatum'))).toEqual(vanAnder)
    // The other made it what I wanted.
    expect(botsingen(MIJN, wijzigingen)).toEqual([])
  })

  it('what it was stays what it was when the change began', () => {
    const eerst = verschil(BASIS, MIJN)
    const vanAnder: Concept = { ...BASIS, aanvraag: { ingangsdatum: '2026-06-01' } }
    const later = verschil(vanAnder, { ...MIJN, aanvraag: { ingangsdatum: '2026-05-02' } }, eerst)
    expect(later['/aanvraag/ingangsdatum']).toEqual({ was: '2026-04-01', wordt: '2026-05-02' })
  })

  it('taking a fact away, a list as one fact, and an empty part', () => {
    expect(verschil(BASIS, { ...BASIS, verzekerde: {} })['/verzekerde/gedetineerd']).toEqual({ was: false })
    expect([...plat({ posten: [{ a: 1 }] }).keys()]).toEqual(['/posten'])
    expect([...plat(BASIS).keys()]).toContain('/vertegenwoordiger')
  })

  it('applying the difference gives what was wanted, for any two dossiers', () => {
    const waarde = fc.oneof(fc.boolean(), fc.integer(), fc.string(), fc.array(fc.integer(), { maxLength: 2 }))
    const boom = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.dictionary(fc.constantFrom('d', 'e'), waarde, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
      { noNullPrototype: true },
    ) as fc.Arbitrary<Concept>
    fc.assert(
      fc.property(boom, boom, (van, naar) => {
        expect(pasToe(van, verschil(van, naar))).toEqual(naar)
      }),
    )
  })

  it('BSN, region, kind and what has acts of its own cannot be changed here', () => {
    const paden: string[] = FEITSECTIES.flatMap(({ velden, lijst }) => [
      ...velden.map(({ pad }) => pad),
      lijst?.pad ?? '',
    ])
    for (const pad of ['/verzekerde/bsn', '/regio', '/aanvraag/soort', '/kenmerk', '/opschortingen', '/beoordelingen'])
      expect(paden).not.toContain(pad)
    expect(paden).toContain('/budgetplan/posten')
  })
})
