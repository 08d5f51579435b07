/** A shortened answer, for the documentation of the API. The real answer is much longer. */
import type { Regelbank } from './contract.ts'

const WET = {
  bron: 'bwbr0035917@2025-07-05',
  artikel: 'Wlz 3.3.3 lid 5 onder b',
  versie: '2025-07-05',
  url: 'https://wetten.overheid.nl/BWBR0035917/2025-07-05',
}

export const VOORBEELD_REGELBANK: Regelbank = {
  regelset: { versie: '2026.1', hash: '8044c10a7937' },
  regels: [
    {
      id: 'WLZ-3.3.3-5-B',
      naam: { nl: 'Woonadres in de BRP', en: 'Address in the population register' },
      tekst: {
        nl: 'Wie geen woonadres in de basisregistratie personen (BRP) heeft, krijgt geen pgb.',
        en: 'Who has no residential address in the population register gets no pgb.',
      },
      aard: 'verplichte_weigering',
      vindplaats: WET,
      geldig: { vanaf: '2015-01-01', totEnMet: null, vastgesteld: true },
      eis: 'PGB-4',
      criterium: 6,
      toepassing: 'toets',
      vraagt: [
        {
          pointer: '/verzekerde/woonadresInBrp',
          naam: { nl: 'woonadres in de BRP', en: 'address in the population register' },
        },
      ],
      parameters: [],
      opmerking: null,
    },
  ],
  parameters: [],
  tabellen: [],
  bronnen: [
    {
      id: WET.bron,
      titel: 'Wet langdurige zorg',
      url: WET.url,
      gezienIn: 'wetten.overheid.nl',
      betrouwbaarheid: 'hoog',
    },
  ],
}
