/** Operations on agreements with carers and advice on payment (PGB-15). */
import type { Static } from 'typebox'
import { Gewijzigd } from './contract.ts'
import * as contract from './contract-overeenkomst.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID } from './operations-voorbeeld.ts'
import { ontvangOvereenkomst, zetOvereenkomststap } from './overeenkomst.ts'
import { openOvereenkomsten, overeenkomstenBij } from './overeenkomst-beeld.ts'
import { adviseerBetaling, eindigBetaaladvies } from './overeenkomst-betaaladvies.ts'

const gedeeld = { metVersie: false, vraag: {}, eis: ['PGB-15'] } as const
const leest = { ...gedeeld, methode: 'GET', status: 200, input: null } as const
const schrijft = { ...gedeeld, methode: 'POST', status: 201 } as const

const VOORBEELD: contract.NieuweOvereenkomst = {
  ontvangenOp: '2026-03-02',
  overeenkomst: {
    zorgverlener: { naam: 'Zus Verzonnen', grondFormeelTarief: 'geen', familie: 'tweede_graad' },
    soort: 'opdracht',
    posten: [{ functie: 'begeleiding_individueel', eenheid: 'uur', aantalPerWeek: 12, tariefCent: 2000 }],
    van: '2026-04-01',
    schriftelijk: true,
    svbModel: true,
    zorgBeschreven: true,
    betaalwijze: 'declaratie',
    terugvorderbeding: true,
  },
}

export const overeenkomstbewerkingen: readonly Tabelrij[] = [
  {
    ...leest,
    name: 'overeenkomst.toon-lijst',
    recht: 'overeenkomst.lezen',
    samenvatting: {
      nl: 'Toon overeenkomsten die op een besluit wachten',
      en: 'Show agreements that wait for a decision',
    },
    pad: '/overeenkomsten',
    output: {
      naam: 'OpenOvereenkomsten',
      schema: contract.OpenOvereenkomsten,
      voorbeeld: { overeenkomsten: [], meer: false },
    },
    werk: (daad) => openOvereenkomsten(daad),
  },
  {
    ...leest,
    name: 'overeenkomst.toon-bij-zaak',
    recht: 'overeenkomst.lezen',
    samenvatting: { nl: 'Toon de overeenkomsten van een budgethouder', en: 'Show the agreements of a holder' },
    pad: '/zaken/{id}/overeenkomsten',
    output: {
      naam: 'Overeenkomsten',
      schema: contract.Overeenkomsten,
      voorbeeld: { overeenkomsten: [], betaaladviesGeblokkeerdSinds: null },
    },
    werk: (daad, { zaak }: Opdracht<unknown>) => overeenkomstenBij(daad, zaak),
  },
  {
    ...schrijft,
    name: 'overeenkomst.ontvang',
    recht: 'overeenkomst.vastleggen',
    samenvatting: {
      nl: 'Leg een zorgovereenkomst of een wijziging ervan vast',
      en: 'Record an agreement or a change of one',
    },
    pad: '/zaken/{id}/overeenkomsten',
    input: { naam: 'NieuweOvereenkomst', schema: contract.NieuweOvereenkomst, voorbeeld: VOORBEELD },
    output: {
      naam: 'OvereenkomstGemaakt',
      schema: contract.OvereenkomstGemaakt,
      voorbeeld: { id: VOORBEELD_ID, uiterlijk: '2026-04-28' },
    },
    werk: (daad, { zaak, invoer }: Opdracht<contract.NieuweOvereenkomst>) =>
      ontvangOvereenkomst(daad, { zaak, ...invoer }),
  },
  {
    ...schrijft,
    metVersie: true,
    status: 200,
    name: 'overeenkomst.zet-stap',
    recht: 'overeenkomst.vastleggen',
    samenvatting: {
      nl: 'Keur goed, onthoud goedkeuring, of leg vast hoe het bij de SVB staat',
      en: 'Approve, withhold approval, or record how it stands at the SVB',
    },
    pad: '/overeenkomsten/{id}/stappen',
    input: {
      naam: 'Overeenkomststap',
      schema: contract.Overeenkomststap,
      voorbeeld: { stap: 'onthouden', dag: '2026-03-10', toelichting: 'Het tarief is hoger dan mag voor familie.' },
    },
    output: { naam: 'Gewijzigd', schema: Gewijzigd, voorbeeld: { versie: 2 } },
    werk: async (daad, { invoer, ...gezien }: Opdracht<contract.Overeenkomststap>) => ({
      versie: await zetOvereenkomststap(daad, { ...gezien, ...invoer }),
    }),
  },
  {
    ...schrijft,
    name: 'overeenkomst.adviseer-betaling',
    recht: 'overeenkomst.vastleggen',
    samenvatting: {
      nl: 'Adviseer de SVB betaling te weigeren, op te schorten of te stoppen',
      en: 'Advise the SVB to refuse, suspend or stop payment',
    },
    pad: '/overeenkomsten/{id}/betaaladviezen',
    input: {
      naam: 'NieuwBetaaladvies',
      schema: contract.NieuwBetaaladvies,
      voorbeeld: {
        soort: 'opschorten',
        grond: 'e',
        van: '2026-03-02',
        tot: '2026-06-01',
        toelichting: 'Er is een ernstig vermoeden dat de zorg niet is geleverd.',
      },
    },
    output: { naam: 'BetaaladviesGemaakt', schema: contract.BetaaladviesGemaakt, voorbeeld: { id: VOORBEELD_ID } },
    werk: (daad, { zaak, invoer }: Opdracht<contract.NieuwBetaaladvies>) =>
      adviseerBetaling(daad, { overeenkomst: zaak, ...invoer }),
  },
  {
    ...schrijft,
    name: 'overeenkomst.beeindig-betaaladvies',
    recht: 'overeenkomst.vastleggen',
    samenvatting: { nl: 'Beëindig een betaaladvies', en: 'End an advice on payment' },
    pad: '/betaaladviezen/{id}/einde',
    input: {
      naam: 'Betaaladvieseinde',
      schema: contract.Betaaladvieseinde,
      voorbeeld: { dag: '2026-03-20', toelichting: 'De zorg is geleverd; het vermoeden klopt niet.' },
    },
    output: { naam: 'BetaaladviesGemaakt', schema: contract.BetaaladviesGemaakt, voorbeeld: { id: VOORBEELD_ID } },
    werk: (daad, { zaak, invoer }: Opdracht<Static<typeof contract.Betaaladvieseinde>>) =>
      eindigBetaaladvies(daad, { id: zaak, ...invoer }),
  },
]
