import { describe, expect, it } from 'vitest'
import { zaken } from './dossiers.ts'
import { verschillenMet } from './gelijk.ts'
import { JAAR } from './gelijken/cijfers.ts'
import { maakGelijken } from './spd1.ts'

const metBudget = zaken(40, JAAR, true)
const alle = [...metBudget, ...zaken(40, JAAR, false)]
const gelijken = maakGelijken(metBudget)

describe('SPD-1 de regelmotoren waarmee wij vergelijken geven dezelfde antwoorden', () => {
  it.each(gelijken)('$naam, regel voor regel en tot op de cent', async (gelijke) => {
    expect(await verschillenMet(gelijke, alle)).toEqual([])
  })

  it('een ander antwoord valt op', async () => {
    const [zen] = gelijken
    if (!zen) throw new Error('Geen ZEN')
    const fout = { ...zen, lees: (uit: unknown) => ({ ...zen.lees(uit), totaalCent: 1 }) }
    expect(await verschillenMet(fout, metBudget)).toHaveLength(metBudget.length)
    const regelFout = {
      ...zen,
      lees: (uit: unknown) => ({
        ...zen.lees(uit),
        uitkomsten: { ...zen.lees(uit).uitkomsten, 'RLZ-5.9-D': 'niet_voldaan' },
      }),
    }
    expect((await verschillenMet(regelFout, metBudget)).length).toBeGreaterThan(metBudget.length / 2)
  })

  it('de dossiers raken elke uitkomst en elke verhoging', () => {
    const uitkomsten = new Set(alle.flatMap(({ toetsing }) => toetsing.oordelen.map(({ uitkomst }) => uitkomst)))
    expect(uitkomsten.size).toBe(5)
  })
})
