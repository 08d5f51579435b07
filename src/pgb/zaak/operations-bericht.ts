/** Operations on messages to the chain (PGB-33). */
import Type from 'typebox'
import { toekenningsbestand } from './bericht-toekenning.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'

export const berichtbewerkingen: readonly Tabelrij[] = [
  {
    name: 'besluit.download-toekenningsbericht',
    recht: 'besluit.lezen',
    eis: ['PGB-33'],
    samenvatting: {
      nl: 'Download de toekenning en de bemiddelingspecificatie van een besluit',
      en: 'Download the grant and the mediation specification of a decision',
    },
    methode: 'GET',
    metVersie: false,
    status: 200,
    input: null,
    vraag: {},
    pad: '/zaken/{id}/toekenningsbericht',
    output: { naam: 'Toekenningsbericht', schema: Type.Unknown(), voorbeeld: null },
    bestand: ['application/json'],
    werk: (daad, { zaak }: Opdracht<unknown>) => toekenningsbestand(daad, zaak),
  },
]
