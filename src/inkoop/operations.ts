/** What the room inkoop offers without a store: the catalogue of national conditions. */
import { type Operatie, operatie } from '../platform/operatie.ts'
import {
  Paragraaf,
  Paragraafstuk,
  Versieverschil,
  Voorwaarde,
  Voorwaardencatalogus,
  Voorwaardenset,
} from './contract.ts'
import { voorwaardencatalogus } from './voorwaarden/catalogus.ts'
import { VOORBEELD_CATALOGUS } from './voorwaarden/voorbeeld.ts'

export const inkoopOperaties: readonly Operatie[] = [
  operatie<undefined, Voorwaardencatalogus>({
    name: 'inkoop.toon-voorwaarden',
    eis: ['INK-1', 'INK-2'],
    samenvatting: { nl: 'Toon de inkoopvoorwaarden', en: 'Show the procurement conditions' },
    omschrijving: {
      nl: 'Elke landelijke inkoopvoorwaarde per versie, met paragraaf, plek, kracht en controle, en het verschil tussen versies.',
      en: 'Every national procurement condition by version, with paragraph, place, strength and check, and the difference between versions.',
    },
    rollen: ['openbaar'],
    stateless: true,
    vast: true,
    schemas: { Voorwaardencatalogus, Voorwaardenset, Voorwaarde, Paragraaf, Paragraafstuk, Versieverschil },
    route: { methode: 'GET', pad: '/inkoop/voorwaarden' },
    weigeringen: [],
    input: null,
    output: { naam: 'Voorwaardencatalogus', schema: Voorwaardencatalogus, voorbeeld: VOORBEELD_CATALOGUS },
    lees: null,
    run: () => ({ goed: voorwaardencatalogus() }),
  }),
]
