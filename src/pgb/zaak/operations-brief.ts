/** Operations on letters (PGB-3, PGB-30, PGB-31). */
import type { Static } from 'typebox'
import { besluitbriefBeeld, besluitbriefBestand, briefBestand, brievenBeeld } from './brief-beeld.ts'
import { bekijkProcedurebrief, verstuurProcedurebrief } from './brief-procedure.ts'
import * as contract from './contract-brief.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID } from './operations-voorbeeld.ts'

const leest = { methode: 'GET', metVersie: false, status: 200, input: null, vraag: {}, recht: 'brief.lezen' } as const
const BESTAND = { naam: 'Besluitbrief', schema: contract.Besluitbrief, voorbeeld: null } as const
const PDF = ['application/pdf'] as const
const WEB = ['text/html'] as const
const VRAAG = {
  soort: 'aanvulling',
  gevraagd: ['Uw budgetplan.'],
  uiterlijk: '2026-04-07',
} as const satisfies Static<typeof contract.Procedurevraag>
const INPUT = { naam: 'Procedurevraag', schema: contract.Procedurevraag, voorbeeld: VRAAG } as const

const lezen: readonly Tabelrij[] = [
  {
    ...leest,
    name: 'brief.toon-lijst',
    eis: ['PGB-31'],
    samenvatting: { nl: 'Toon de brieven van een zaak', en: 'Show the letters of a case' },
    pad: '/zaken/{id}/brieven',
    output: { naam: 'Brievenlijst', schema: contract.Brievenlijst, voorbeeld: { brieven: [] } },
    werk: (daad, { zaak }: Opdracht<unknown>) => brievenBeeld(daad, zaak),
  },
  {
    ...leest,
    name: 'brief.toon-besluitbrief',
    eis: ['PGB-30', 'PGB-31'],
    samenvatting: { nl: 'Toon de brief van het besluit', en: 'Show the letter of the decision' },
    pad: '/zaken/{id}/besluitbrief',
    output: BESTAND,
    werk: (daad, { zaak }: Opdracht<unknown>) => besluitbriefBeeld(daad, zaak),
  },
  {
    ...leest,
    name: 'brief.download-besluitbrief',
    eis: ['PGB-31'],
    samenvatting: { nl: 'Download de brief van het besluit als pdf', en: 'Download the letter of the decision as PDF' },
    pad: '/zaken/{id}/besluitbrief/pdf',
    output: BESTAND,
    bestand: PDF,
    werk: (daad, { zaak }: Opdracht<unknown>) => besluitbriefBestand(daad, zaak, 'pdf'),
  },
  {
    ...leest,
    name: 'brief.download-besluitbrief-web',
    eis: ['PGB-31'],
    samenvatting: { nl: 'Download de brief van het besluit als webpagina', en: 'Download it as a web page' },
    pad: '/zaken/{id}/besluitbrief/web',
    output: BESTAND,
    bestand: WEB,
    werk: (daad, { zaak }: Opdracht<unknown>) => besluitbriefBestand(daad, zaak, 'web'),
  },
  {
    ...leest,
    name: 'brief.download',
    eis: ['PGB-31'],
    samenvatting: { nl: 'Download een bewaarde brief als pdf', en: 'Download a kept letter as PDF' },
    pad: '/brieven/{id}/pdf',
    output: BESTAND,
    bestand: PDF,
    werk: (daad, { zaak: brief }: Opdracht<unknown>) => briefBestand(daad, brief, 'pdf'),
  },
  {
    ...leest,
    name: 'brief.download-web',
    eis: ['PGB-31'],
    samenvatting: { nl: 'Download een bewaarde brief als webpagina', en: 'Download a kept letter as a web page' },
    pad: '/brieven/{id}/web',
    output: BESTAND,
    bestand: WEB,
    werk: (daad, { zaak: brief }: Opdracht<unknown>) => briefBestand(daad, brief, 'web'),
  },
]

const sturen: readonly Tabelrij[] = [
  {
    name: 'brief.bekijk-voorbeeld',
    recht: 'brief.versturen',
    eis: ['PGB-3', 'PGB-31'],
    samenvatting: { nl: 'Bekijk een brief voordat hij uitgaat', en: 'See a letter before it goes out' },
    methode: 'POST',
    metVersie: false,
    leest: true,
    status: 200,
    vraag: {},
    pad: '/zaken/{id}/briefvoorbeelden',
    input: INPUT,
    output: { naam: 'Briefvoorbeeld', schema: contract.Briefvoorbeeld, voorbeeld: null },
    werk: (daad, { zaak, invoer }: Opdracht<contract.Procedurevraag>) => bekijkProcedurebrief(daad, zaak, invoer),
  },
  {
    name: 'brief.verstuur',
    recht: 'brief.versturen',
    eis: ['PGB-3', 'PGB-31'],
    samenvatting: { nl: 'Verstuur een brief die de klok verzet', en: 'Send a letter that moves the clock' },
    methode: 'POST',
    metVersie: true,
    status: 201,
    vraag: {},
    pad: '/zaken/{id}/brieven',
    input: INPUT,
    output: {
      naam: 'BriefVerstuurd',
      schema: contract.BriefVerstuurd,
      voorbeeld: { versie: 8, brief: VOORBEELD_ID },
    },
    werk: (daad, { zaak, versie, invoer }: Opdracht<contract.Procedurevraag>) =>
      verstuurProcedurebrief(daad, { zaak, versie }, invoer),
  },
]

export const briefbewerkingen: readonly Tabelrij[] = [...lezen, ...sturen]
