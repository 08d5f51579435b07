/** A shortened answer, for the documentation of the API. The real answer is much longer. */
import type { Regelbank } from './contract.ts'

const WET = { bron: 'Wlz', artikel: 'artikel 3.3.3, vijfde lid, onderdeel b', versie: '2026-01-01' }

export const VOORBEELD_REGELBANK: Regelbank = {
  regelset: { versie: '2026-01', hash: '3f6c0a' },
  regels: [
    {
      id: 'WLZ-3.3.3-5-B',
      naam: { nl: 'Woonadres', en: 'Home address' },
      tekst: {
        nl: 'U staat met een woonadres ingeschreven in de basisregistratie personen.',
        en: 'You are registered at a home address in the personal records database.',
      },
      aard: 'verplichte_weigering',
      vindplaats: WET,
      geldig: { vanaf: '2026-01-01', totEnMet: null, vastgesteld: false },
      eis: 'PGB-4',
      criterium: 2,
      toepassing: 'toets',
      vraagt: [{ pointer: '/verzekerde/woonadresInBrp', naam: { nl: 'Woonadres in de BRP', en: 'Address on record' } }],
      parameters: [],
      opmerking: null,
    },
  ],
  parameters: [],
  tabellen: [],
  bronnen: [
    {
      id: 'Wlz',
      titel: 'Wet langdurige zorg',
      url: 'https://wetten.overheid.nl/BWBR0035917',
      gezienIn: '2026-01-01',
      betrouwbaarheid: 'hoog',
    },
  ],
}
