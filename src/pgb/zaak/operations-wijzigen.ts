/** Operations that change a case. Each names the version that its caller saw, and is done once for each key (PLT-12). */
import type { Static } from 'typebox'
import * as contract from './contract.ts'
import type { Daad } from './daad.ts'
import { voegNotitieBij } from './document.ts'
import { bewaarDossier, legVerplichtingOp } from './dossier.ts'
import { velOordeelMetGrond } from './oordeelgrond.ts'
import type { Gezien } from './openen.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID } from './operations-voorbeeld.ts'
import { hervat, ontvangIngebrekestelling, schortOp, verleng } from './termijn.ts'
import { keurGoed, stelVoor, verzend, wijsTerug } from './voorstel.ts'
import { maakZaak, neemInBehandeling, trekAanvraagIn, verifieerBsn, wijsToe } from './zaak.ts'

const gedeeld = {
  methode: 'POST',
  metVersie: true,
  status: 200,
  vraag: {},
  input: null,
  output: { naam: 'Gewijzigd', schema: contract.Gewijzigd, voorbeeld: { versie: 8 } },
} as const

/** An act that gives the new version only. */
const alleenVersie =
  <I>(werk: (daad: Daad, gezien: Gezien & I) => Promise<number>) =>
  async (daad: Daad, { invoer, ...gezien }: Opdracht<I>) => ({ versie: await werk(daad, { ...gezien, ...invoer }) })

/** An act whose answer goes out as it is. */
const geheel =
  <I>(werk: (daad: Daad, gezien: Gezien & I) => Promise<object>) =>
  (daad: Daad, { invoer, ...gezien }: Opdracht<I>) =>
    werk(daad, { ...gezien, ...invoer })

/** An empty text: nobody. */
const leeg = (tekst: string | undefined): string | null | undefined => (tekst === '' ? null : tekst)

const MOTIVERING = 'Besproken bij het huisbezoek van 12 maart.'
const OORDEEL = 'Besproken bij het huisbezoek van 12 maart. Het plan past bij wat nodig is.'
const RUST_OP = { documenten: [], feiten: ['/indicatie/zzpCode'], signalen: [] }

const dossierzaken: readonly Tabelrij[] = [
  {
    ...gedeeld,
    name: 'zaak.maak',
    recht: 'zaak.maken',
    eis: ['PGB-1'],
    samenvatting: { nl: 'Maak een zaak van een aanvraag', en: 'Make a case of an application' },
    pad: '/zaken',
    metVersie: false,
    status: 201,
    input: {
      naam: 'NieuweZaak',
      schema: contract.NieuweZaak,
      voorbeeld: null,
    },
    output: {
      naam: 'Gemaakt',
      schema: contract.Gemaakt,
      voorbeeld: { id: VOORBEELD_ID, nummer: 'PGB-2026-000123', versie: 1 },
    },
    werk: (daad, { invoer }: Opdracht<Static<typeof contract.NieuweZaak>>) => maakZaak(daad, invoer),
  },
  {
    ...gedeeld,
    name: 'zaak.bewaar-dossier',
    recht: 'zaak.feit-vastleggen',
    eis: ['PGB-1', 'PGB-4'],
    samenvatting: { nl: 'Bewaar het dossier', en: 'Save the dossier' },
    pad: '/zaken/{id}/dossier',
    input: { naam: 'Bewaring', schema: contract.Bewaring, voorbeeld: null },
    werk: geheel<Static<typeof contract.Bewaring>>(bewaarDossier),
  },
  {
    ...gedeeld,
    name: 'zaak.vel-oordeel',
    recht: 'zaak.oordeel-vastleggen',
    eis: ['PGB-5'],
    samenvatting: { nl: 'Leg een oordeel vast', en: 'Record a judgement' },
    pad: '/zaken/{id}/oordelen',
    input: {
      naam: 'Oordeelsgave',
      schema: contract.Oordeelsgave,
      voorbeeld: { regel: 'RLZ-5.1-1', uitkomst: 'voldaan', motivering: OORDEEL, rustOp: RUST_OP },
    },
    werk: alleenVersie<Static<typeof contract.Oordeelsgave>>(velOordeelMetGrond),
  },
  {
    ...gedeeld,
    name: 'zaak.leg-verplichting-op',
    recht: 'zaak.verplichting-opleggen',
    eis: ['PGB-10'],
    samenvatting: { nl: 'Leg een verplichting op', en: 'Impose an obligation' },
    pad: '/zaken/{id}/verplichtingen',
    input: {
      naam: 'NieuweVerplichting',
      schema: contract.NieuweVerplichting,
      voorbeeld: { soort: 'behandelaar', motivering: MOTIVERING },
    },
    werk: alleenVersie<Static<typeof contract.NieuweVerplichting>>(legVerplichtingOp),
  },
  {
    ...gedeeld,
    name: 'zaak.maak-notitie',
    recht: 'zaak.notitie-maken',
    eis: ['PGB-1'],
    samenvatting: { nl: 'Schrijf een notitie', en: 'Write a note' },
    pad: '/zaken/{id}/notities',
    metVersie: false,
    status: 201,
    input: { naam: 'NieuweNotitie', schema: contract.NieuweNotitie, voorbeeld: { tekst: MOTIVERING } },
    output: { naam: 'NotitieGemaakt', schema: contract.NotitieGemaakt, voorbeeld: { id: VOORBEELD_ID } },
    werk: async (daad, { zaak, invoer }: Opdracht<Static<typeof contract.NieuweNotitie>>) => ({
      id: await voegNotitieBij(daad, { zaak, ...invoer }),
    }),
  },
]

const verloop: readonly Tabelrij[] = [
  {
    ...gedeeld,
    name: 'zaak.neem-in-behandeling',
    recht: 'zaak.in-behandeling-nemen',
    eis: ['PGB-1'],
    samenvatting: { nl: 'Neem een zaak in behandeling', en: 'Take a case in hand' },
    pad: '/zaken/{id}/in-behandeling',
    werk: alleenVersie(neemInBehandeling),
  },
  {
    ...gedeeld,
    name: 'zaak.wijs-toe',
    recht: 'zaak.toewijzen',
    eis: ['PGB-3'],
    samenvatting: { nl: 'Wijs een zaak toe', en: 'Assign a case' },
    pad: '/zaken/{id}/toewijzing',
    input: { naam: 'Toewijzing', schema: contract.Toewijzing, voorbeeld: { team: 'Team Oost' } },
    werk: async (daad, { invoer, ...gezien }: Opdracht<Static<typeof contract.Toewijzing>>) => {
      const [behandelaar, team] = [leeg(invoer.behandelaar), leeg(invoer.team)]
      const toewijzing = {
        ...(behandelaar === undefined ? {} : { behandelaar }),
        ...(team === undefined ? {} : { team }),
      }
      return { versie: await wijsToe(daad, { ...gezien, ...toewijzing }) }
    },
  },
  {
    ...gedeeld,
    name: 'zaak.schort-op',
    recht: 'zaak.termijn-vastleggen',
    eis: ['PGB-3'],
    samenvatting: { nl: 'Schort de beslistermijn op', en: 'Suspend the term' },
    pad: '/zaken/{id}/opschortingen',
    input: {
      naam: 'NieuweOpschorting',
      schema: contract.NieuweOpschorting,
      voorbeeld: { grond: 'aanvulling', van: '2026-03-10', toelichting: 'Een bijlage ontbreekt.' },
    },
    werk: geheel<Static<typeof contract.NieuweOpschorting>>(schortOp),
  },
  {
    ...gedeeld,
    name: 'zaak.hervat',
    recht: 'zaak.termijn-vastleggen',
    eis: ['PGB-3'],
    samenvatting: { nl: 'Laat de termijn weer lopen', en: 'Let the term run again' },
    pad: '/zaken/{id}/hervattingen',
    input: {
      naam: 'Hervatting',
      schema: contract.Hervatting,
      voorbeeld: {
        opschorting: VOORBEELD_ID,
        tot: '2026-03-18',
        einde: 'aangevuld',
        toelichting: 'Bijlage ontvangen.',
      },
    },
    werk: alleenVersie<Static<typeof contract.Hervatting>>(hervat),
  },
  {
    ...gedeeld,
    name: 'zaak.verleng',
    recht: 'zaak.termijn-vastleggen',
    eis: ['PGB-3'],
    samenvatting: { nl: 'Leg vast dat het besluit later komt (Awb 4:14)', en: 'Record that the decision comes later' },
    pad: '/zaken/{id}/verlengingen',
    input: {
      naam: 'Verlenging',
      schema: contract.Verlenging,
      voorbeeld: { tot: '2026-05-20', toelichting: 'Het advies van de arts komt later.' },
    },
    werk: alleenVersie<Static<typeof contract.Verlenging>>(verleng),
  },
  {
    ...gedeeld,
    name: 'zaak.ontvang-ingebrekestelling',
    recht: 'zaak.termijn-vastleggen',
    eis: ['PGB-3'],
    samenvatting: { nl: 'Leg een ingebrekestelling vast (Awb 4:17)', en: 'Record a notice of default' },
    pad: '/zaken/{id}/ingebrekestellingen',
    input: {
      naam: 'Ingebrekestelling',
      schema: contract.Ingebrekestelling,
      voorbeeld: { ontvangenOp: '2026-05-04', toelichting: 'Brief van de aanvrager.' },
    },
    werk: alleenVersie<Static<typeof contract.Ingebrekestelling>>(ontvangIngebrekestelling),
  },
  {
    ...gedeeld,
    name: 'zaak.verifieer-bsn',
    recht: 'zaak.bsn-verifieren',
    eis: ['PLT-22'],
    samenvatting: { nl: 'Leg vast waar het BSN is gecontroleerd', en: 'Record where the BSN was checked' },
    pad: '/zaken/{id}/bsn-verificaties',
    input: { naam: 'BsnVerificatie', schema: contract.BsnVerificatie, voorbeeld: { stand: 'sbv_z' } },
    werk: alleenVersie<Static<typeof contract.BsnVerificatie>>(verifieerBsn),
  },
  {
    ...gedeeld,
    name: 'zaak.trek-aanvraag-in',
    recht: 'zaak.aanvraag-intrekken',
    eis: ['PGB-1'],
    samenvatting: { nl: 'De aanvrager trekt de aanvraag in', en: 'The applicant withdraws' },
    pad: '/zaken/{id}/intrekkingen',
    input: { naam: 'Reden', schema: contract.Reden, voorbeeld: { reden: 'De aanvrager kiest zorg in natura.' } },
    werk: alleenVersie<Static<typeof contract.Reden>>(trekAanvraagIn),
  },
]

const besluiten: readonly Tabelrij[] = [
  {
    ...gedeeld,
    name: 'besluit.stel-voor',
    recht: 'besluit.voorstellen',
    eis: ['PGB-30'],
    samenvatting: { nl: 'Stel een besluit voor', en: 'Propose a decision' },
    pad: '/zaken/{id}/voorstellen',
    input: {
      naam: 'Voorstelkeuze',
      schema: contract.Voorstelkeuze,
      voorbeeld: { soort: 'verlening', peildatum: '2026-04-01', motivering: 'Het plan past bij wat nodig is.' },
    },
    werk: (daad, { invoer: keuze, ...gezien }: Opdracht<contract.Voorstelkeuze>) =>
      stelVoor(daad, { ...gezien, keuze }),
  },
  {
    ...gedeeld,
    name: 'besluit.keur-goed',
    recht: 'besluit.goedkeuren',
    eis: ['PGB-30', 'PGB-32'],
    samenvatting: { nl: 'Keur een voorstel goed (vier ogen)', en: 'Approve a proposal (four eyes)' },
    // A decision was made that was not there.
    status: 201,
    pad: '/zaken/{id}/goedkeuringen',
    input: { naam: 'Goedkeuring', schema: contract.Goedkeuring, voorbeeld: { inhoudHash: '0'.repeat(64) } },
    werk: geheel<Static<typeof contract.Goedkeuring>>(keurGoed),
  },
  {
    ...gedeeld,
    name: 'besluit.wijs-terug',
    recht: 'besluit.terugwijzen',
    eis: ['PGB-30'],
    samenvatting: { nl: 'Wijs een voorstel terug', en: 'Send a proposal back' },
    pad: '/zaken/{id}/terugwijzingen',
    input: { naam: 'Reden', schema: contract.Reden, voorbeeld: { reden: 'Leg de zorgbehoefte verder uit.' } },
    werk: alleenVersie<Static<typeof contract.Reden>>(wijsTerug),
  },
  {
    ...gedeeld,
    name: 'besluit.verzend',
    recht: 'besluit.verzenden',
    eis: ['PGB-30'],
    samenvatting: { nl: 'Leg vast dat het besluit is verzonden', en: 'Record that the decision was sent' },
    pad: '/zaken/{id}/verzendingen',
    werk: alleenVersie(verzend),
  },
]

export const wijzigbewerkingen: readonly Tabelrij[] = [...dossierzaken, ...verloop, ...besluiten]
