import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../../../pgb/contract.ts'
import { berekenBudget, berekenTermijnen } from '../../../../../pgb/rekenhart.ts'
import { datum } from '../../../../../waarden/datum.ts'
import { voorbeeld } from '../voorbeelden.ts'
import { leg, termijnbeeldVan } from './termijn-maat.ts'
import { asdelen, breekNaam, jaarbedragVan, watervalVan } from './waterval-maat.ts'

const dossier = (naam: 'toekennen' | 'gaten') => voorbeeld(naam) as unknown as Dossier

function budgetVan(d: Dossier) {
  const uitslag = berekenBudget(d)
  if (!('goed' in uitslag) || uitslag.goed === null) throw new Error('Dit dossier heeft een budget')
  return uitslag.goed
}

describe('PGB-20 the waterfall shows the steps as they were computed', () => {
  test('the bars begin where the one before ended, and the last is the total', () => {
    const budget = budgetVan(dossier('toekennen'))
    const { balken, verborgen } = watervalVan(budget)
    let loopt = 0
    for (const balk of balken) {
      if (balk.soort === 'totaal') expect(balk.tot).toBe(loopt)
      else loopt += balk.cijfer
      expect(balk.na).toBe(loopt)
    }
    expect(loopt).toBe(budget.totaalCent)
    expect(balken.map(({ soort }) => soort)).toEqual(['basis', 'eraf', 'erbij', 'totaal'])
    expect(verborgen + balken.length - 1).toBe(
      budget.stappen.filter(({ stap }) => stap !== 'verantwoordingsvrij').length,
    )
  })

  test('part of the year is a step down from the amount of the year', () => {
    const heel = dossier('toekennen')
    const deel = { ...heel, aanvraag: { ...heel.aanvraag, ingangsdatum: '2026-12-01' } }
    const budget = budgetVan(deel)
    expect(jaarbedragVan(budget)).toBe(budgetVan(heel).totaalCent)
    expect(watervalVan(budget).balken.at(-2)).toMatchObject({ soort: 'eraf', na: budget.totaalCent })
  })

  test.each([
    [0, [0]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [7_579_100, [0, 2_000_000, 4_000_000, 6_000_000, 8_000_000]],
    [10_000_000, [0, 2_000_000, 4_000_000, 6_000_000, 8_000_000, 10_000_000]],
  ])('the axis of %d begins at nought and reaches over it', (hoogste, delen) => {
    expect(asdelen(hoogste).map((deel) => Math.round(deel * 10) / 10)).toEqual(delen)
  })

  test('a long name breaks at words and never runs on', () => {
    expect(breekNaam('Palliatief, verpleging, kind, logeren, premies', 14, 3)).toEqual([
      'Palliatief,',
      'verpleging,',
      'kind, logeren…',
    ])
    expect(breekNaam('Basisbedrag', 14, 3)).toEqual(['Basisbedrag'])
  })
})

describe('PGB-3 the bar of the term', () => {
  test('a suspension that ended is hatched for exactly the days that count', () => {
    const beeld = termijnbeeldVan(berekenTermijnen(dossier('toekennen')), '2026-03-03', '2026-03-20')
    expect(beeld).toMatchObject({
      achtWeken: datum('2026-04-28'),
      besluit: datum('2026-05-11'),
      peil: datum('2026-03-20'),
    })
    expect(beeld?.stil).toEqual([{ van: datum('2026-03-11'), totaan: datum('2026-03-24'), dagen: 13, loopt: false }])
  })

  test('one that runs is hatched to the end, and there is no last day', () => {
    const beeld = termijnbeeldVan(berekenTermijnen(dossier('gaten')), '2026-05-18', '2026-05-18')
    expect(beeld?.besluit).toBeNull()
    expect(beeld?.stil.at(-1)).toMatchObject({ van: datum('2026-06-23'), totaan: beeld?.eind, loopt: true })
    // On the day of receipt a second mark would tell nothing.
    expect(beeld?.peil).toBeNull()
  })

  test('labels never lie over each other and stay within the plot', () => {
    const gelegd = leg(
      [
        { x: 0, breedte: 90 },
        { x: 60, breedte: 90 },
        { x: 300, breedte: 120 },
      ],
      320,
    )
    for (const a of gelegd) {
      expect(a.links).toBeGreaterThanOrEqual(0)
      expect(a.links + a.breedte).toBeLessThanOrEqual(320)
      for (const b of gelegd) {
        if (a === b || a.rij !== b.rij) continue
        expect(a.links + a.breedte <= b.links || b.links + b.breedte <= a.links).toBe(true)
      }
    }
  })
})
