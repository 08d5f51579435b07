/** Operations on objections, on payments with the settlement, and on the continuation of a portfolio (PGB-24, 25, 34). */
import Type, { type Static } from 'typebox'
import { bezwarenBij, ontvangBezwaar, openBezwaren, zetBezwaarstap } from './bezwaar.ts'
import { Gewijzigd } from './contract.ts'
import * as contract from './contract-wijziging.ts'
import type { Gelezen } from './invoer.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID } from './operations-voorbeeld.ts'
import { ontvangBetalingen, stelVaststellingVoor, toonVaststelling } from './vaststelling.ts'
import { vaststellingen } from './vaststelling-lijst.ts'
import {
  beginVoortzetting,
  keurVoortzettingenGoed,
  toonVoortzetting,
  verzendVoortzettingen,
} from './voortzetting-beeld.ts'

const gedeeld = { metVersie: false, vraag: {} } as const
const leest = { ...gedeeld, methode: 'GET', status: 200, input: null } as const
const schrijft = { ...gedeeld, methode: 'POST', status: 201 } as const

const JAAR = { jaar: { schema: Type.String({ examples: ['2026'] }), uitleg: 'Het kalenderjaar' } } as const
const DIT_JAAR = 2026

type Lijstvraag = Parameters<typeof vaststellingen>[1]

function leesLijstvraag({ jaar, stand = 'open', cursor }: Readonly<Record<string, string>>): Gelezen<Lijstvraag> {
  const gelezen = leesJaar(jaar === undefined ? {} : { jaar })
  if ('fouten' in gelezen) return gelezen
  if (stand !== 'open' && stand !== 'vastgesteld' && stand !== 'alles') return onjuist('stand')
  return { goed: { ...gelezen.goed, stand, ...(cursor === undefined ? {} : { cursor }) } }
}

function onjuist(naam: string): { fouten: Extract<Gelezen<never>, { fouten: unknown }>['fouten'] } {
  return {
    fouten: [
      {
        pointer: '',
        code: 'parameter-ongeldig',
        uitleg: {
          nl: `De parameter "${naam}" in het adres klopt niet.`,
          en: `The parameter "${naam}" in the address is wrong.`,
        },
      },
    ],
  }
}

function leesJaar({ jaar }: Readonly<Record<string, string>>): Gelezen<{ jaar: number }> {
  if (jaar === undefined || /^20\d\d$/.test(jaar)) return { goed: { jaar: Number(jaar ?? DIT_JAAR) } }
  return {
    fouten: [
      {
        pointer: '',
        code: 'parameter-ongeldig',
        uitleg: {
          nl: 'De parameter "jaar" in het adres is geen jaar.',
          en: 'The parameter "jaar" in the address is no year.',
        },
      },
    ],
  }
}

const bezwaren: readonly Tabelrij[] = [
  {
    ...leest,
    name: 'bezwaar.toon-lijst',
    recht: 'bezwaar.lezen',
    eis: ['PGB-34'],
    samenvatting: {
      nl: 'Toon open bezwaren, beroepen en klachten',
      en: 'Show open objections, appeals and complaints',
    },
    pad: '/bezwaren',
    output: { naam: 'Bezwaarlijst', schema: contract.Bezwaarlijst, voorbeeld: { bezwaren: [] } },
    werk: (daad) => openBezwaren(daad),
  },
  {
    ...leest,
    name: 'bezwaar.toon-bij-zaak',
    recht: 'bezwaar.lezen',
    eis: ['PGB-34'],
    samenvatting: { nl: 'Toon de bezwaren bij een zaak', en: 'Show the objections in a case' },
    pad: '/zaken/{id}/bezwaren',
    output: { naam: 'Bezwaarlijst', schema: contract.Bezwaarlijst, voorbeeld: { bezwaren: [] } },
    werk: (daad, { zaak }: Opdracht<unknown>) => bezwarenBij(daad, zaak),
  },
  {
    ...schrijft,
    name: 'bezwaar.ontvang',
    recht: 'bezwaar.vastleggen',
    eis: ['PGB-34'],
    samenvatting: { nl: 'Leg een bezwaar, beroep of klacht vast', en: 'Record an objection, appeal or complaint' },
    pad: '/zaken/{id}/bezwaren',
    input: {
      naam: 'NieuwBezwaar',
      schema: contract.NieuwBezwaar,
      voorbeeld: {
        soort: 'klacht',
        ontvangenOp: '2026-03-02',
        toelichting: 'De budgethouder wachtte te lang op antwoord.',
      },
    },
    output: { naam: 'BezwaarGemaakt', schema: contract.BezwaarGemaakt, voorbeeld: { id: VOORBEELD_ID } },
    werk: (daad, { zaak, invoer }: Opdracht<contract.NieuwBezwaar>) => ontvangBezwaar(daad, { zaak, ...invoer }),
  },
  {
    ...schrijft,
    name: 'bezwaar.zet-stap',
    recht: 'bezwaar.vastleggen',
    eis: ['PGB-34'],
    samenvatting: { nl: 'Leg een stap of de uitkomst vast', en: 'Record a step or the outcome' },
    pad: '/bezwaren/{id}/stappen',
    metVersie: true,
    status: 200,
    input: {
      naam: 'Bezwaarstapgave',
      schema: contract.Bezwaarstapgave,
      voorbeeld: { stap: 'bevestigd', dag: '2026-03-03', toelichting: 'De ontvangst is per brief bevestigd.' },
    },
    output: { naam: 'Gewijzigd', schema: Gewijzigd, voorbeeld: { versie: 2 } },
    werk: async (daad, { invoer, ...gezien }: Opdracht<contract.Bezwaarstapgave>) => ({
      versie: await zetBezwaarstap(daad, { ...gezien, ...invoer }),
    }),
  },
]

const geld: readonly Tabelrij[] = [
  {
    ...schrijft,
    name: 'betaling.ontvang-bericht',
    recht: 'betaling.inlezen',
    eis: ['PGB-25'],
    samenvatting: {
      nl: 'Lees een bericht met betalingen van de SVB in',
      en: 'Read in a message with payments by the SVB',
    },
    pad: '/svb-betalingen',
    input: {
      naam: 'Betaalbericht',
      schema: contract.Betaalbericht,
      voorbeeld: {
        regio: '5529',
        bericht: 'SVB-2026-02',
        volgnummer: 2,
        dag: '2026-03-02',
        csv: 'houder;jaar;maand;soort;bedrag\r\n',
      },
    },
    output: {
      naam: 'Betaalontvangst',
      schema: contract.Betaalontvangst,
      voorbeeld: { bericht: 'SVB-2026-02', rijen: 0, alVerwerkt: false },
    },
    werk: (daad, { invoer }: Opdracht<contract.Betaalbericht>) => ontvangBetalingen(daad, invoer),
  },
  {
    ...leest,
    name: 'vaststelling.toon-lijst',
    recht: 'vaststelling.lezen',
    eis: ['PGB-25'],
    samenvatting: { nl: 'Toon hoe ver de vaststellingen van een jaar zijn', en: 'Show how far the settlements are' },
    pad: '/vaststellingen',
    vraag: {
      ...JAAR,
      stand: { schema: Type.String({ examples: ['open'] }), uitleg: 'open, vastgesteld of alles; zonder: open' },
      cursor: { schema: Type.String({ examples: [''] }), uitleg: 'De waarde `volgende` van de vorige bladzijde' },
    },
    leesVraag: leesLijstvraag,
    output: {
      naam: 'Vaststellingslijst',
      schema: contract.Vaststellingslijst,
      voorbeeld: { jaar: 2025, rijen: [], volgende: null },
    },
    werk: (daad, { invoer }: Opdracht<Lijstvraag>) => vaststellingen(daad, invoer),
  },
  {
    ...leest,
    name: 'vaststelling.toon',
    recht: 'vaststelling.lezen',
    eis: ['PGB-24', 'PGB-25'],
    samenvatting: { nl: 'Toon wat uit de betalingen volgt', en: 'Show what follows from the payments' },
    pad: '/zaken/{id}/vaststelling',
    vraag: JAAR,
    leesVraag: leesJaar,
    output: { naam: 'Vaststellingsbeeld', schema: contract.Vaststellingsbeeld, voorbeeld: null },
    werk: (daad, { zaak, invoer: { jaar } }: Opdracht<{ jaar: number }>) => toonVaststelling(daad, zaak, jaar),
  },
  {
    ...schrijft,
    name: 'vaststelling.stel-voor',
    recht: 'besluit.voorstellen',
    eis: ['PGB-25', 'PGB-30'],
    samenvatting: { nl: 'Stel een vaststelling voor', en: 'Propose a settlement' },
    pad: '/zaken/{id}/vaststellingen',
    metVersie: true,
    input: {
      naam: 'Vaststellingsgave',
      schema: contract.Vaststellingsgave,
      voorbeeld: { jaar: 2025, bedragCent: 4_512_000, motivering: 'Het bedrag is wat de SVB heeft betaald.' },
    },
    output: { naam: 'Vaststellingsvoorstel', schema: contract.Vaststellingsvoorstel, voorbeeld: null },
    werk: (daad, { zaak, versie, invoer }: Opdracht<contract.Vaststellingsgave>) =>
      stelVaststellingVoor(daad, { zaak, versie, ...invoer }),
  },
]

const voortzettingen: readonly Tabelrij[] = [
  {
    ...leest,
    name: 'voortzetting.toon',
    recht: 'voortzetting.lezen',
    eis: ['PGB-1'],
    samenvatting: { nl: 'Toon hoe ver de voortzetting is', en: 'Show how far the continuation is' },
    pad: '/voortzettingen',
    vraag: JAAR,
    leesVraag: leesJaar,
    output: { naam: 'Voortzetbeeld', schema: contract.Voortzetbeeld, voorbeeld: null },
    werk: (daad, { invoer: { jaar } }: Opdracht<{ jaar: number }>) => toonVoortzetting(daad, jaar),
  },
  {
    ...schrijft,
    name: 'voortzetting.begin',
    recht: 'voortzetting.beginnen',
    eis: ['PGB-1', 'PGB-22'],
    samenvatting: { nl: 'Zet alle budgethouders voort naar een jaar', en: 'Continue all holders to a year' },
    pad: '/voortzettingen',
    input: { naam: 'Voortzetvraag', schema: contract.Voortzetvraag, voorbeeld: { jaar: DIT_JAAR } },
    output: {
      naam: 'Voortzetgevraagd',
      schema: contract.Voortzetgevraagd,
      voorbeeld: { taken: [VOORBEELD_ID], totaal: 1250 },
    },
    werk: (daad, { invoer }: Opdracht<Static<typeof contract.Voortzetvraag>>) => beginVoortzetting(daad, invoer),
  },
  {
    ...schrijft,
    name: 'voortzetting.keur-goed',
    recht: 'besluit.goedkeuren',
    eis: ['PGB-30'],
    samenvatting: {
      nl: 'Keur voorstellen goed, elk met zijn eigen inhoud',
      en: 'Approve proposals, each by its content',
    },
    pad: '/voortzettingen/goedkeuren',
    status: 200,
    input: { naam: 'Voortzetakkoord', schema: contract.Voortzetakkoord, voorbeeld: { besluiten: [] } },
    output: { naam: 'Voortzetgoedgekeurd', schema: contract.Voortzetgoedgekeurd, voorbeeld: { goedgekeurd: 25 } },
    werk: (daad, { invoer }: Opdracht<contract.Voortzetakkoord>) => keurVoortzettingenGoed(daad, invoer),
  },
  {
    ...schrijft,
    name: 'voortzetting.verzend',
    recht: 'besluit.verzenden',
    eis: ['PGB-31'],
    samenvatting: { nl: 'Verstuur de brieven van wat goedgekeurd is', en: 'Send the letters of what was approved' },
    pad: '/voortzettingen/verzenden',
    input: { naam: 'Voortzetvraag', schema: contract.Voortzetvraag, voorbeeld: { jaar: DIT_JAAR } },
    output: {
      naam: 'Voortzetgevraagd',
      schema: contract.Voortzetgevraagd,
      voorbeeld: { taken: [VOORBEELD_ID], totaal: 25 },
    },
    werk: (daad, { invoer }: Opdracht<Static<typeof contract.Voortzetvraag>>) => verzendVoortzettingen(daad, invoer),
  },
]

export const wijzigingsbewerkingen: readonly Tabelrij[] = [...bezwaren, ...geld, ...voortzettingen]
