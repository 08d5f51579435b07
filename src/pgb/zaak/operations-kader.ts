/** Operations on a case for which there is no room under the ceiling (KAD-3). */
import * as contract from './contract.ts'
import { Kaderwacht, Kaderwachteinde } from './contract-kader.ts'
import { eindigKaderwacht, wachtOpKader } from './kader-wacht.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'

const gedeeld = {
  methode: 'POST',
  metVersie: true,
  status: 200,
  vraag: {},
  recht: 'zaak.op-kader-wachten',
  eis: ['KAD-3'],
  output: { naam: 'Gewijzigd', schema: contract.Gewijzigd, voorbeeld: { versie: 8 } },
} as const

export const kaderbewerkingen: readonly Tabelrij[] = [
  {
    ...gedeeld,
    name: 'zaak.wacht-op-kader',
    samenvatting: {
      nl: 'Laat een zaak met instemming wachten op kader',
      en: 'Let a case wait for room under the ceiling, with consent',
    },
    pad: '/zaken/{id}/kaderwachten',
    input: {
      naam: 'Kaderwacht',
      schema: Kaderwacht,
      voorbeeld: {
        instemmingOp: '2026-03-18',
        zinAangebodenOp: '2026-03-17',
        toelichting: 'Brief van de aanvrager van 18 maart.',
      },
    },
    werk: (daad, { invoer, ...gezien }: Opdracht<Kaderwacht>) => wachtOpKader(daad, { ...gezien, ...invoer }),
  },
  {
    ...gedeeld,
    name: 'zaak.eindig-kaderwacht',
    samenvatting: {
      nl: 'Haal een zaak uit de wachtrij voor het kader',
      en: 'Take a case out of the queue for the ceiling',
    },
    pad: '/zaken/{id}/kaderwachteinden',
    input: {
      naam: 'Kaderwachteinde',
      schema: Kaderwachteinde,
      voorbeeld: { einde: 'ruimte', toelichting: 'Er is ruimte na de overheveling.' },
    },
    werk: async (daad, { invoer, ...gezien }: Opdracht<Kaderwachteinde>) => ({
      versie: await eindigKaderwacht(daad, { ...gezien, ...invoer }),
    }),
  },
]
