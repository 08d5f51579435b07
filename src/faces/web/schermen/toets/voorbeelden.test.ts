import { describe, expect, test } from 'vitest'
import { controleerDossier } from '../../../../pgb/invoer/index.ts'
import { toetsDossier } from '../../../../pgb/rekenhart.ts'
import { VOORBEELDNAMEN, type Voorbeeldnaam, voorbeeld } from './voorbeelden.ts'

const VERWACHT: Record<Voorbeeldnaam, string> = {
  toekennen: 'toekennen',
  weigeren: 'weigeren',
  verplichtingen: 'beoordeling_nodig',
  gaten: 'gegevens_ontbreken',
}

describe('PGB-4 the examples on the screen do what they say', () => {
  test.each(VOORBEELDNAMEN)('%s', (naam) => {
    const gelezen = controleerDossier(voorbeeld(naam))
    if (!('goed' in gelezen)) throw new Error(JSON.stringify(gelezen.fout))
    const uitslag = toetsDossier(gelezen.goed)
    if (!('goed' in uitslag)) throw new Error(JSON.stringify(uitslag.fout))
    expect(uitslag.goed.advies).toBe(VERWACHT[naam])
    if (naam === 'verplichtingen')
      expect(uitslag.goed.verplichtingen.map(({ besluit }) => besluit)).toEqual(['open', 'open', 'open'])
  })
})
