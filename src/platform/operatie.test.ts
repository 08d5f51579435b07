import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { type Operatie, operatie, operatielijst } from './operatie.ts'

const maak = (name: string, pad: string, opdracht: string, methode: 'GET' | 'POST' = 'POST'): Operatie =>
  operatie<string, { lengte: number }>({
    name,
    eis: ['PLT-12'],
    samenvatting: { nl: 'Proef', en: 'Trial' },
    omschrijving: { nl: 'Proef.', en: 'Trial.' },
    rollen: ['openbaar'],
    stateless: true,
    schemas: {},
    route: { methode, pad },
    opdracht: { naam: opdracht },
    weigeringen: [],
    input: { naam: 'Tekst', schema: Type.String(), voorbeelden: {} },
    output: { naam: 'Lengte', schema: Type.Object({ lengte: Type.Integer() }), voorbeeld: { lengte: 1 } },
    lees: (tekst) =>
      String(tekst) === ''
        ? { fout: { code: 'ongeldige-invoer', fouten: [{ pointer: '', code: 'leeg', uitleg: { nl: 'x', en: 'x' } }] } }
        : { goed: String(tekst) },
    run: (tekst) => ({ goed: { lengte: tekst.length } }),
  })

describe('PLT-12 een operatie is gegevens', () => {
  it('reads first and runs only what was read well', () => {
    const proef = maak('proef.tel', '/tel', 'tel')
    expect(proef.voerUit('abc')).toEqual({ goed: { lengte: 3 } })
    expect(proef.voerUit('')).toMatchObject({ fout: { code: 'ongeldige-invoer' } })
  })

  it.each(['tel', 'Proef.tel', 'proef.', 'proef.tel_alles', 'proef.tel-', ''])('refuses the name "%s"', (naam) => {
    expect(() => maak(naam, '/tel', 'tel')).toThrow('naam')
  })

  it('refuses two of the same name, route or command at start', () => {
    const tel = maak('proef.tel', '/tel', 'tel')
    expect(() => operatielijst([tel, maak('proef.tel', '/x', 'x')])).toThrow('Dubbele naam')
    expect(() => operatielijst([tel, maak('proef.x', '/tel', 'x')])).toThrow('Dubbele route')
    expect(() => operatielijst([tel, maak('proef.x', '/x', 'tel')])).toThrow('Dubbele opdracht')
    expect(operatielijst([tel, maak('proef.x', '/tel', 'x', 'GET')])).toHaveLength(2)
  })
})
