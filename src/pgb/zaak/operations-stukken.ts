/** Operations on documents, the search over a region, and the whole BSN of one case. */
import type { Static } from 'typebox'
import { personen } from './beeld.ts'
import * as contract from './contract-stukken.ts'
import { bewaarDocument, documentBeeld, inhoudVan, stukkenVan } from './document.ts'
import { BYTES_MAX, MEDIATYPEN } from './document-keuring.ts'
import { weiger } from './fout.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID, VOORBEELD_RIJ } from './operations-voorbeeld.ts'
import { toonBsn, zoek } from './zoeken.ts'

const leest = { methode: 'GET', metVersie: false, status: 200, input: null, vraag: {} } as const
const vraagt = { methode: 'POST', metVersie: false, status: 200, vraag: {}, leest: true } as const

const VOORBEELD_ZAAK = {
  id: VOORBEELD_ID,
  nummer: VOORBEELD_RIJ.nummer,
  naam: VOORBEELD_RIJ.naam,
  geboortejaar: 1990,
  regio: '5529',
  soort: 'nieuw',
  status: 'in_behandeling',
  ontvangenOp: '2026-03-03',
}
const GEEN = { rijen: [], volgende: null }

export const stukbewerkingen: readonly Tabelrij[] = [
  {
    ...leest,
    name: 'zaak.toon-documenten',
    recht: 'zaak.document-lezen',
    eis: ['PGB-1'],
    samenvatting: { nl: 'Toon de documenten van een zaak', en: 'List the documents of a case' },
    pad: '/zaken/{id}/documenten',
    output: { naam: 'Documentlijst', schema: contract.Documentlijst, voorbeeld: { documenten: [] } },
    werk: async (daad, { zaak }: Opdracht<unknown>) => {
      const { documenten } = await stukkenVan(daad, zaak)
      const persoon = await personen(
        daad,
        documenten.map(({ door }) => door),
      )
      return { documenten: documenten.map((document) => documentBeeld(document, daad.vandaag, persoon)) }
    },
  },
  {
    ...leest,
    name: 'zaak.voeg-document-toe',
    recht: 'zaak.document-maken',
    eis: ['PGB-1'],
    samenvatting: { nl: 'Voeg een document toe', en: 'Add a document' },
    methode: 'POST',
    status: 201,
    pad: '/zaken/{id}/documenten',
    ontvangt: { bytesMax: BYTES_MAX },
    input: {
      naam: 'NieuwDocument',
      schema: contract.NieuwDocument,
      voorbeeld: { soort: 'diploma', geldigVan: '2020-09-01', ontvangenOp: '2026-03-12' },
    },
    output: {
      naam: 'DocumentGemaakt',
      schema: contract.DocumentGemaakt,
      voorbeeld: { id: VOORBEELD_ID, sha256: '0'.repeat(64), virusscan: 'schoon' },
    },
    werk: async (daad, { zaak, invoer, keuring }: Opdracht<contract.NieuwDocument>) => {
      if (keuring === undefined) return weiger({ code: 'document-geweigerd', reden: 'leeg' })
      const id = await bewaarDocument(daad, zaak, keuring, invoer)
      return { id, ...('goed' in keuring ? { sha256: keuring.goed.sha256, virusscan: keuring.goed.virusscan } : {}) }
    },
  },
  {
    ...leest,
    name: 'zaak.toon-document',
    recht: 'zaak.document-lezen',
    eis: ['PGB-1', 'PLT-23'],
    samenvatting: { nl: 'Haal een document op', en: 'Fetch a document' },
    pad: '/documenten/{id}',
    bestand: MEDIATYPEN,
    output: { naam: 'DocumentGemaakt', schema: contract.DocumentGemaakt, voorbeeld: null },
    werk: (daad, { zaak: document }: Opdracht<unknown>) => inhoudVan(daad, document),
  },
  {
    ...vraagt,
    name: 'zaak.zoek',
    recht: 'zaak.zoeken',
    eis: ['PGB-1', 'PLT-22'],
    samenvatting: { nl: 'Zoek zaken, budgethouders en zorgverleners', en: 'Search cases, holders and carers' },
    pad: '/zoekopdrachten',
    input: {
      naam: 'Zoekopdracht',
      schema: contract.Zoekopdracht,
      voorbeeld: { naam: 'verzonnen', geboortejaar: 1990 },
    },
    output: {
      naam: 'Zoekantwoord',
      schema: contract.Zoekantwoord,
      voorbeeld: { zaken: { rijen: [VOORBEELD_ZAAK], volgende: null }, budgethouders: GEEN, zorgverleners: GEEN },
    },
    werk: (daad, { invoer }: Opdracht<contract.Zoekopdracht>) => zoek(daad, invoer),
  },
  {
    ...vraagt,
    name: 'zaak.toon-bsn',
    recht: 'zaak.bsn-tonen',
    eis: ['PLT-22'],
    samenvatting: { nl: 'Toon het hele BSN, met het doel', en: 'Show the whole BSN, with the purpose' },
    pad: '/zaken/{id}/bsn-inzages',
    input: { naam: 'BsnInzage', schema: contract.BsnInzage, voorbeeld: { doel: 'pgb-beoordelen' } },
    output: { naam: 'BsnAntwoord', schema: contract.BsnAntwoord, voorbeeld: { bsn: null } },
    werk: (daad, { zaak, invoer }: Opdracht<Static<typeof contract.BsnInzage>>) => toonBsn(daad, { zaak, ...invoer }),
  },
]
