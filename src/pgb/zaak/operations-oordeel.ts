/** Operations on what stands beside a judgement, on weighings, and on obligations that are followed (PGB-5 to PGB-14). */
import Type, { type Static } from 'typebox'
import type { Vraagdeel } from '../../platform/bewerking.ts'
import { SOORTEN_VERPLICHTING } from '../contract.ts'
import { weegAf } from './afweging.ts'
import * as contract from './contract.ts'
import type { Gelezen } from './invoer.ts'
import { oordeelstukken, type Plichtfilter, plichtenlijst, signaallijst } from './oordeelstukken.ts'
import { handelWijzigingAf, ontvangWijziging } from './openwijziging.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID } from './operations-voorbeeld.ts'
import { legSignaalVast, neemSignaalOver, zetSignaalstand } from './signaal.ts'
import { vulPlichtIn, zetPlichtstap } from './verplichting.ts'
import { plichtenbestand } from './verplichting-csv.ts'

const lees = { methode: 'GET', metVersie: false, status: 200, input: null, vraag: {} } as const
const schrijf = {
  methode: 'POST',
  metVersie: true,
  status: 200,
  vraag: {},
  output: { naam: 'Gewijzigd', schema: contract.Gewijzigd, voorbeeld: { versie: 8 } },
} as const

const TOELICHTING = 'De zorgverlener reageerde op 3 maart; het contract bleef geweigerd.'
const AFWEGING = {
  aanleiding: 'verlaging',
  bevoegdheid: 'Rlz 5.20 lid 2 onder b',
  handelingOp: '2026-03-01',
  belangen: contract.BELANGEN.map((belang) => ({
    belang,
    stand: 'speelt_niet',
    feiten: 'Besproken bij het huisbezoek van 12 maart.',
  })),
  evenredigheid: 'evenredig',
  motivering: 'De verlaging volgt de zorg die nog nodig is. De budgethouder weet dit sinds januari.',
}

const FILTERS: Readonly<Record<string, Vraagdeel>> = {
  soort: { schema: Type.String({ examples: ['behandelaar'] }), uitleg: 'Een soort verplichting' },
  stand: { schema: Type.String({ examples: ['te_laat'] }), uitleg: 'Hoe de verplichting staat' },
}

function leesPlichtvraag(vraag: Readonly<Record<string, string>>): Gelezen<Plichtfilter> {
  const { soort, stand } = vraag
  const fout = (naam: string, keuzes: readonly string[]) => ({
    pointer: '',
    code: 'parameter-ongeldig',
    uitleg: {
      nl: `De parameter "${naam}" in het adres klopt niet. Geef een van: ${keuzes.join(', ')}.`,
      en: `The parameter "${naam}" in the address is wrong. Give one of: ${keuzes.join(', ')}.`,
    },
  })
  const fouten = [
    ...(soort === undefined || (SOORTEN_VERPLICHTING as readonly string[]).includes(soort)
      ? []
      : [fout('soort', SOORTEN_VERPLICHTING)]),
    ...(stand === undefined || (contract.STANDEN_PLICHT as readonly string[]).includes(stand)
      ? []
      : [fout('stand', contract.STANDEN_PLICHT)]),
  ]
  if (fouten.length > 0) return { fouten }
  return { goed: { ...(soort === undefined ? {} : { soort }), ...(stand === undefined ? {} : { stand }) } }
}

type Gave<T extends Parameters<typeof Type.Array>[0]> = Opdracht<Static<T>>

const lezen: readonly Tabelrij[] = [
  {
    ...lees,
    name: 'zaak.toon-oordeelstukken',
    recht: 'zaak.lezen',
    eis: ['PGB-5', 'PGB-8', 'PGB-9'],
    samenvatting: { nl: 'Toon wat naast de oordelen staat', en: 'Show what stands beside the judgements' },
    pad: '/zaken/{id}/oordeelstukken',
    output: { naam: 'Oordeelstukken', schema: contract.Oordeelstukken, voorbeeld: null },
    werk: (daad, { zaak }: Opdracht<unknown>) => oordeelstukken(daad, zaak),
  },
  {
    ...lees,
    name: 'signaal.toon-lijst',
    recht: 'signaal.lezen',
    eis: ['PGB-8'],
    samenvatting: { nl: 'Toon de signalen', en: 'Show the signals' },
    pad: '/signalen',
    output: { naam: 'Signaallijst', schema: contract.Signaallijst, voorbeeld: { signalen: [] } },
    werk: (daad) => signaallijst(daad),
  },
  {
    ...lees,
    name: 'verplichting.toon-lijst',
    recht: 'verplichting.lezen',
    eis: ['PGB-14'],
    samenvatting: { nl: 'Toon de opgelegde verplichtingen', en: 'Show the obligations imposed' },
    pad: '/verplichtingen',
    vraag: FILTERS,
    leesVraag: leesPlichtvraag,
    output: {
      naam: 'Plichtenlijst',
      schema: contract.Plichtenlijst,
      voorbeeld: { plichten: [], totaal: 0, tellingen: [] },
    },
    werk: (daad, { invoer }: Opdracht<Plichtfilter>) => plichtenlijst(daad, invoer),
  },
  {
    ...lees,
    name: 'verplichting.exporteer',
    recht: 'verplichting.lezen',
    eis: ['PGB-14'],
    samenvatting: { nl: 'Download de opgelegde verplichtingen als CSV', en: 'Download the obligations as CSV' },
    pad: '/verplichtingen/export',
    vraag: FILTERS,
    leesVraag: leesPlichtvraag,
    output: { naam: 'Plichtenlijst', schema: contract.Plichtenlijst, voorbeeld: null },
    bestand: ['text/csv'],
    werk: (daad, { invoer }: Opdracht<Plichtfilter>) => plichtenbestand(daad, invoer),
  },
]

const signalen: readonly Tabelrij[] = [
  {
    ...schrijf,
    name: 'signaal.leg-vast',
    recht: 'signaal.vastleggen',
    eis: ['PGB-8'],
    samenvatting: { nl: 'Leg een signaal vast', en: 'Record a signal' },
    pad: '/signalen',
    metVersie: false,
    status: 201,
    input: {
      naam: 'NieuwSignaal',
      schema: contract.NieuwSignaal,
      voorbeeld: {
        regio: '5529',
        onderwerp: 'zorgverlener',
        soort: 'contract_geweigerd',
        naam: 'Thuiszorg Nergens',
        bron: 'Inkoopdossier 2026',
        gemeldOp: '2026-03-02',
        toelichting: 'Geen contract voor zorg in natura: de kwaliteit was onvoldoende.',
      },
    },
    output: {
      naam: 'SignaalGemaakt',
      schema: contract.SignaalGemaakt,
      voorbeeld: { id: VOORBEELD_ID, versie: 1 },
    },
    werk: (daad, { invoer: { agbCode, kvkNummer, functie, ...rest } }: Gave<typeof contract.NieuwSignaal>) =>
      legSignaalVast(daad, {
        ...rest,
        agbCode: agbCode ?? null,
        kvkNummer: kvkNummer ?? null,
        functie: functie ?? null,
      }),
  },
  {
    ...schrijf,
    name: 'signaal.zet-stand',
    recht: 'signaal.vastleggen',
    eis: ['PGB-8'],
    samenvatting: { nl: 'Weeg, sluit of heropen een signaal', en: 'Weigh, close or reopen a signal' },
    pad: '/signalen/{id}/standen',
    input: {
      naam: 'Signaalstap',
      schema: contract.Signaalstap,
      voorbeeld: { stand: 'gewogen', toelichting: TOELICHTING },
    },
    werk: async (daad, { invoer, ...gezien }: Gave<typeof contract.Signaalstap>) => ({
      versie: await zetSignaalstand(daad, { ...gezien, ...invoer }),
    }),
  },
  {
    ...schrijf,
    name: 'zaak.neem-signaal-over',
    recht: 'zaak.feit-vastleggen',
    eis: ['PGB-8', 'PGB-13'],
    samenvatting: { nl: 'Neem een signaal over in het dossier', en: 'Take a signal over into the dossier' },
    pad: '/zaken/{id}/signalen',
    input: {
      naam: 'Signaalkeuze',
      schema: Type.Object({ signaal: Type.String({ minLength: 1, maxLength: 100 }) }, { additionalProperties: false }),
      voorbeeld: { signaal: VOORBEELD_ID },
    },
    werk: async (daad, { invoer, ...gezien }: Opdracht<{ signaal: string }>) => ({
      versie: await neemSignaalOver(daad, { ...gezien, ...invoer }),
    }),
  },
  {
    ...schrijf,
    name: 'zaak.ontvang-wijziging',
    recht: 'zaak.wijziging-vastleggen',
    eis: ['PGB-8'],
    samenvatting: { nl: 'Leg vast dat de budgethouder om een wijziging vraagt', en: 'Record a change that was asked' },
    pad: '/zaken/{id}/wijzigingsverzoeken',
    metVersie: false,
    status: 201,
    input: {
      naam: 'NieuwVerzoek',
      schema: contract.NieuwVerzoek,
      voorbeeld: { soort: 'zorgovereenkomst', wat: 'Meer uren bij dezelfde zorgverlener.', ontvangenOp: '2026-03-02' },
    },
    output: {
      naam: 'VerzoekGemaakt',
      schema: contract.VerzoekGemaakt,
      voorbeeld: { id: VOORBEELD_ID, uiterlijk: '2026-04-28' },
    },
    werk: (daad, { zaak, invoer }: Gave<typeof contract.NieuwVerzoek>) => ontvangWijziging(daad, { zaak, ...invoer }),
  },
  {
    ...schrijf,
    name: 'zaak.handel-wijziging-af',
    recht: 'zaak.wijziging-vastleggen',
    eis: ['PGB-8'],
    samenvatting: { nl: 'Leg vast hoe een wijziging is afgehandeld', en: 'Record how a change was handled' },
    pad: '/zaken/{id}/wijzigingsafhandelingen',
    input: {
      naam: 'Afhandeling',
      schema: contract.Afhandeling,
      voorbeeld: {
        verzoek: VOORBEELD_ID,
        afgehandeldOp: '2026-03-18',
        uitkomst: 'goedgekeurd',
        toelichting: 'De nieuwe overeenkomst is goedgekeurd.',
      },
    },
    werk: async (daad, { invoer, ...gezien }: Gave<typeof contract.Afhandeling>) => ({
      versie: await handelWijzigingAf(daad, { ...gezien, ...invoer }),
    }),
  },
]

const verplichtingen: readonly Tabelrij[] = [
  {
    ...schrijf,
    name: 'zaak.vul-verplichting-in',
    recht: 'zaak.verplichting-opleggen',
    eis: ['PGB-11', 'PGB-13', 'PGB-14'],
    samenvatting: { nl: 'Vul in wat een verplichting vraagt', en: 'Fill in what an obligation asks' },
    pad: '/zaken/{id}/plichtinvullingen',
    input: {
      naam: 'Plichtinvulling',
      schema: contract.Plichtinvulling,
      voorbeeld: {
        sleutel: 'BAV-2.1.1-1',
        tekst: 'U zet twee keer per week een verpleegkundige in, thuis.',
        tot: '2026-12-31',
        bewijs: 'Zorgovereenkomst en diploma',
        controleOp: '2026-07-01',
        controleur: 'Team Oost',
      },
    },
    werk: async (daad, { invoer, ...gezien }: Gave<typeof contract.Plichtinvulling>) => ({
      versie: await vulPlichtIn(daad, { ...gezien, ...invoer }),
    }),
  },
  {
    ...schrijf,
    name: 'zaak.weeg-af',
    recht: 'zaak.afwegen',
    eis: ['PGB-9'],
    samenvatting: { nl: 'Leg de afweging van belangen vast', en: 'Record the weighing of interests' },
    pad: '/zaken/{id}/afwegingen',
    input: { naam: 'Afweging', schema: contract.Afweging, voorbeeld: AFWEGING },
    werk: async (daad, { invoer, ...gezien }: Gave<typeof contract.Afweging>) => ({
      versie: await weegAf(daad, { ...gezien, ...invoer }),
    }),
  },
  {
    ...schrijf,
    name: 'verplichting.zet-stap',
    recht: 'verplichting.volgen',
    eis: ['PGB-14'],
    samenvatting: {
      nl: 'Leg vast wat over een verplichting is gevonden',
      en: 'Record what was found on an obligation',
    },
    pad: '/verplichtingen/{id}/stappen',
    input: {
      naam: 'Plichtstap',
      schema: contract.Plichtstapgave,
      voorbeeld: { stap: 'nagekomen', dag: '2026-03-18', toelichting: 'Diploma en overeenkomst gezien.' },
    },
    werk: async (daad, { invoer, ...gezien }: Gave<typeof contract.Plichtstapgave>) => ({
      versie: await zetPlichtstap(daad, { ...gezien, ...invoer }),
    }),
  },
]

export const oordeelbewerkingen: readonly Tabelrij[] = [...lezen, ...signalen, ...verplichtingen]
