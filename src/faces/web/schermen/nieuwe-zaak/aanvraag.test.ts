import { describe, expect, it } from 'vitest'
import { lees } from '../toets/formulier/feiten.ts'
import { type Aanvraag, legeVelden, verzoekVan, zonderEigenDaden } from './aanvraag.ts'

const AANVRAAG: Aanvraag = {
  hoe: 'formulier',
  naam: ' A. Verzonnen ',
  regio: '5529',
  concept: { aanvraag: { soort: 'nieuw' } },
  tekst: '',
  bestandsnaam: '',
}

describe('PGB-1 an application by form or by file', () => {
  it('the form gives the region of the user and names its source', () => {
    expect(JSON.parse(verzoekVan(AANVRAAG))).toEqual({
      naam: 'A. Verzonnen',
      bron: 'formulier',
      dossier: { aanvraag: { soort: 'nieuw' }, regio: '5529' },
    })
  })

  it('a file goes in letter for letter, so that the server sees a doubled name too', () => {
    const tekst = '\uFEFF{"regio":"5529","regio":"5510"}'
    expect(verzoekVan({ ...AANVRAAG, hoe: 'bestand', tekst })).toBe(
      '{"naam":"A. Verzonnen","bron":"bestand","dossier":{"regio":"5529","regio":"5510"}}',
    )
  })

  it('what has acts of its own can be left out of the text, on purpose and visibly', () => {
    const tekst = JSON.stringify({ kenmerk: 'X', regio: '5529', opschortingen: [] })
    expect(JSON.parse(zonderEigenDaden(tekst, ['/kenmerk', '/opschortingen']))).toEqual({ regio: '5529' })
    expect(zonderEigenDaden('geen json', ['/kenmerk'])).toBe('geen json')
  })

  it('names the fields that are empty; the BSN may be', () => {
    const paden = legeVelden({ aanvraag: { soort: 'nieuw' } }, lees).map(({ pad }) => pad)
    expect(paden).toContain('/aanvraag/ontvangenOp')
    expect(paden).not.toContain('/aanvraag/soort')
    expect(paden).not.toContain('/verzekerde/bsn')
  })
})
