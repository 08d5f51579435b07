/** Operations of the intake: registers beside the facts, the dossier as known at a moment, redirected persons (PGB-1). */
import Type, { type Static, type TSchema } from 'typebox'
import type { Vraagdeel } from '../../platform/bewerking.ts'
import * as contract from './contract-intake.ts'
import { houderzakenVan, legVast, leidOm, omleidingenIn, registersVan, standVan } from './intake.ts'
import { leesJaarvraag, leesStandvraag } from './intake-vraag.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID } from './operations-voorbeeld.ts'
import type { Stand } from './store/feit-rijen.ts'
import type { NieuweOmleiding, Register } from './store/intake-rijen.ts'

const lees = { methode: 'GET', metVersie: false, status: 200, input: null, vraag: {} } as const
const schrijf = {
  methode: 'POST',
  metVersie: false,
  status: 201,
  vraag: {},
  output: {
    naam: 'RegisterrijGemaakt',
    schema: contract.RegisterrijGemaakt,
    voorbeeld: { id: VOORBEELD_ID },
  },
} as const
const deel = (uitleg: string, voorbeeld: string): Vraagdeel => ({
  schema: Type.String({ examples: [voorbeeld] }),
  uitleg,
})

interface Registerwoorden {
  readonly register: Register
  readonly name: string
  readonly pad: string
  readonly eis: string
  readonly nl: string
  readonly en: string
  readonly schema: TSchema
  readonly schemanaam: string
  readonly voorbeeld: object
}

const REGISTERS: readonly Registerwoorden[] = [
  {
    register: 'gesprek',
    name: 'zaak.leg-gesprek-vast',
    pad: 'gesprekken',
    eis: 'PGB-1',
    nl: 'Leg een gesprek over de keuze voor een pgb vast',
    en: 'Record a conversation about choosing a pgb',
    schema: contract.NieuwGesprek,
    schemanaam: 'NieuwGesprek',
    voorbeeld: {
      dag: '2026-03-12',
      wie: 'De aanvrager en haar zus',
      uitgelegd: 'Wat een pgb vraagt: contracten, administratie en verantwoording.',
      alternatieven: 'Modulair pakket thuis van een aanbieder in de buurt.',
      keuze: 'pgb',
    },
  },
  {
    register: 'vertegenwoordiging',
    name: 'zaak.leg-vertegenwoordiging-vast',
    pad: 'vertegenwoordigingen',
    eis: 'PGB-1',
    nl: 'Leg een vertegenwoordiger met machtiging vast',
    en: 'Record a representative with a mandate',
    schema: contract.NieuweVertegenwoordiging,
    schemanaam: 'NieuweVertegenwoordiging',
    voorbeeld: { naam: 'V. Verzonnen', hoedanigheid: 'mentor', omvang: 'Zorg en verzorging', van: '2026-01-01' },
  },
  {
    register: 'contactmoment',
    name: 'zaak.leg-contactmoment-vast',
    pad: 'contactmomenten',
    eis: 'PGB-1',
    nl: 'Leg een contactmoment vast',
    en: 'Record a contact moment',
    schema: contract.NieuwContactmoment,
    schemanaam: 'NieuwContactmoment',
    voorbeeld: { dag: '2026-03-12', kanaal: 'telefoon', wie: 'De aanvrager', onderwerp: 'Vraag over het budgetplan.' },
  },
  {
    register: 'kwalificatiebewijs',
    name: 'zaak.leg-bewijs-vast',
    pad: 'kwalificatiebewijzen',
    eis: 'PGB-2',
    nl: 'Leg vast waaruit blijkt dat een zorgverlener gekwalificeerd is',
    en: 'Record what shows that a carer is qualified',
    schema: contract.NieuwBewijs,
    schemanaam: 'NieuwBewijs',
    voorbeeld: {
      zorgverlener: 'Zorg Verzonnen',
      soort: 'diploma',
      omschrijving: 'Verzorgende IG, niveau 3',
      van: '2019-07-01',
    },
  },
]

const registers: readonly Tabelrij[] = REGISTERS.map(
  ({ register, name, pad, eis, nl, en, schema, schemanaam, voorbeeld }): Tabelrij => ({
    ...schrijf,
    name,
    recht: 'zaak.intake-vastleggen',
    eis: [eis],
    samenvatting: { nl, en },
    pad: `/zaken/{id}/${pad}`,
    input: { naam: schemanaam, schema, voorbeeld },
    werk: (daad, { zaak, invoer }: Opdracht<Readonly<Record<string, unknown>>>) =>
      legVast(daad, register, zaak, invoer),
  }),
)

export const intakebewerkingen: readonly Tabelrij[] = [
  ...registers,
  {
    ...lees,
    name: 'zaak.toon-registers',
    recht: 'zaak.intake-lezen',
    eis: ['PGB-1', 'PGB-2'],
    samenvatting: {
      nl: 'Toon gesprekken, vertegenwoordigers, contact en bewijzen',
      en: 'Show conversations, representatives, contact and evidence',
    },
    pad: '/zaken/{id}/registers',
    output: { naam: 'Registers', schema: contract.Registers, voorbeeld: null },
    werk: (daad, { zaak }: Opdracht<unknown>) => registersVan(daad, zaak),
  },
  {
    ...lees,
    name: 'zaak.toon-stand',
    recht: 'zaak.geschiedenis-lezen',
    eis: ['PGB-1'],
    samenvatting: {
      nl: 'Toon het dossier zoals het op een moment bekend was',
      en: 'Show the dossier as it was known at a moment',
    },
    pad: '/zaken/{id}/stand',
    vraag: {
      bekendOp: deel('Een dag (tot en met het eind ervan) of een moment in UTC', '2026-03-12'),
      geldigOp: deel('De dag waarop de feiten gelden', '2026-04-01'),
    },
    leesVraag: leesStandvraag,
    output: { naam: 'Dossierstand', schema: contract.Dossierstand, voorbeeld: null },
    werk: (daad, { zaak, invoer }: Opdracht<Stand>) => standVan(daad, zaak, invoer),
  },
  {
    ...lees,
    name: 'zaak.toon-houderzaken',
    recht: 'zaak.lezen',
    eis: ['PGB-1'],
    samenvatting: { nl: 'Toon andere zaken van deze budgethouder', en: 'Show other cases of this holder' },
    pad: '/zaken/{id}/houderzaken',
    output: { naam: 'Houderzaken', schema: contract.Houderzaken, voorbeeld: { herkomst: 'formulier', zaken: [] } },
    werk: (daad, { zaak }: Opdracht<unknown>) => houderzakenVan(daad, zaak),
  },
  {
    ...schrijf,
    name: 'omleiding.leg-vast',
    recht: 'omleiding.vastleggen',
    eis: ['PGB-1'],
    samenvatting: {
      nl: 'Tel iemand die vóór een aanvraag voor zorg in natura koos',
      en: 'Count a person who chose care in kind before applying',
    },
    pad: '/omleidingen',
    input: {
      naam: 'NieuweOmleiding',
      schema: contract.NieuweOmleiding,
      voorbeeld: { dag: '2026-03-12', naar: 'mpt', reden: 'aanbod_past' },
    },
    werk: (daad, { invoer }: Opdracht<Static<typeof contract.NieuweOmleiding> & NieuweOmleiding>) =>
      leidOm(daad, invoer),
  },
  {
    ...lees,
    name: 'omleiding.tel',
    recht: 'omleiding.tellen',
    eis: ['PGB-1'],
    samenvatting: {
      nl: 'Tel per maand wie vóór een aanvraag voor zorg in natura koos',
      en: 'Count by month who chose care in kind before applying',
    },
    pad: '/omleidingen/tellingen',
    vraag: { jaar: deel('Het jaar; zonder jaar: dit jaar', '2026') },
    leesVraag: leesJaarvraag,
    output: {
      naam: 'Omleidingtelling',
      schema: contract.Omleidingtelling,
      voorbeeld: { jaar: 2026, totaal: 0, maanden: [], laatste: [] },
    },
    werk: (daad, { invoer }: Opdracht<number | null>) => omleidingenIn(daad, invoer),
  },
]
