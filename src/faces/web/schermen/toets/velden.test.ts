import type { TSchema } from 'typebox'
import { describe, expect, test } from 'vitest'
import { Dossier } from '../../../../pgb/contract.ts'
import { toets as en } from '../../teksten/en/toets.ts'
import { toets as nl } from '../../teksten/nl/toets.ts'
import { plekVan, SECTIES, zoekVeld } from './velden.ts'

interface Blad {
  pad: string
  schema: TSchema & Record<string, unknown>
}

/** Every fact of the contract that is no object or list. */
function bladeren(schema: TSchema, pad = ''): Blad[] {
  const s = schema as TSchema & { properties?: Record<string, TSchema>; items?: TSchema }
  if (s.properties) return Object.entries(s.properties).flatMap(([naam, deel]) => bladeren(deel, `${pad}/${naam}`))
  if (s.items) return bladeren(s.items, `${pad}/*`)
  return [{ pad, schema: schema as Blad['schema'] }]
}

const FEITEN = bladeren(Dossier)
const VELDEN = SECTIES.flatMap(({ velden, lijst }) => [...velden, ...(lijst?.velden ?? [])])

describe('PLT-11 every fact of the dossier has a field', () => {
  test('each once, and none that the dossier does not know', () => {
    const paden = VELDEN.filter(({ soort }) => soort !== 'aanwezig').map(({ pad }) => pad)
    expect([...paden].sort()).toEqual(FEITEN.map(({ pad }) => pad).sort())
  })

  test.each(FEITEN.filter(({ schema }) => Array.isArray(schema.enum)))(
    '$pad offers what the dossier allows, in two languages',
    ({ pad, schema }) => {
      expect(zoekVeld(pad)?.veld.keuzes).toEqual(schema.enum)
      for (const teksten of [nl, en])
        expect(Object.keys(teksten.keuzes[pad] ?? {}).sort()).toEqual([...(schema.enum as string[])].sort())
    },
  )

  test.each(FEITEN.filter(({ schema }) => schema.type === 'boolean'))('$pad is yes, no or not known', ({ pad }) => {
    expect(zoekVeld(pad)?.veld.soort).toBe('jaNee')
  })

  test.each(FEITEN.filter(({ pad }) => pad.endsWith('Cent')))('$pad is money', ({ pad }) => {
    expect(zoekVeld(pad)?.veld.soort).toBe('bedrag')
  })

  test.each(FEITEN.filter(({ schema }) => schema.format === 'date'))('$pad is a date', ({ pad }) => {
    expect(zoekVeld(pad)?.veld.soort).toBe('datum')
  })
})

describe('PGB-5 a pointer leads to the field that has to do with it', () => {
  test.each([
    ['/verzekerde/woonadresInBrp', '/verzekerde/woonadresInBrp'],
    ['/beoordelingen/2/motivering', '/beoordelingen/2/motivering'],
    ['/budgetplan/posten/3', '/budgetplan/posten/3/zorgverlener/naam'],
    ['/zorgbehoefte', '/zorgbehoefte/perJaarCent'],
    ['/mpt', '/mpt/perJaarCent'],
    // Unknown property: the nearest thing that stands in the form.
    ['/aanvraag/kleur', '/aanvraag/soort'],
    ['/vertegenwoordiger', '/vertegenwoordiger'],
  ])('%s → %s', (pointer, veld) => {
    expect(plekVan(pointer)?.pointer).toBe(veld)
  })

  test('the whole file and a property that nothing stands beside lead nowhere', () => {
    expect(plekVan('')).toBeUndefined()
    expect(plekVan('/kleur')).toBeUndefined()
  })
})
