/** What the room regelgeving offers. The Regelbank is put together in `app`, because it shows rules of every room. */
import { type Operatie, operatie } from '../platform/operatie.ts'
import { BronKaart, ParameterKaart, Regelbank, RegelKaart, RegelsetKaart, TabelKaart } from './contract.ts'
import { VOORBEELD_REGELBANK } from './operations-voorbeeld.ts'

export function regelgevingOperaties(regelbank: () => Regelbank): readonly Operatie[] {
  return [
    operatie<undefined, Regelbank>({
      name: 'regelgeving.toon-regelbank',
      eis: ['PGB-1', 'PLT-12'],
      samenvatting: { nl: 'Toon de Regelbank', en: 'Show the Regelbank' },
      omschrijving: {
        nl: 'Alle bronnen, regels, parameters en tarieventabellen die het programma kent, elk met vindplaats en geldigheid.',
        en: 'All sources, rules, parameters and tariff tables that the program knows, each with its place and validity.',
      },
      rollen: ['openbaar'],
      stateless: true,
      vast: true,
      schemas: { Regelbank, RegelKaart, ParameterKaart, TabelKaart, BronKaart, RegelsetKaart },
      route: { methode: 'GET', pad: '/regelbank' },
      weigeringen: [],
      input: null,
      output: { naam: 'Regelbank', schema: Regelbank, voorbeeld: VOORBEELD_REGELBANK },
      lees: null,
      run: () => ({ goed: regelbank() }),
    }),
  ]
}
