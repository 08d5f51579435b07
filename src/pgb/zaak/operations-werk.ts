/** Operations that divide the work, tell the clock in full, and ask why a case is opened (PGB-3, T8). */
import type { Static } from 'typebox'
import * as contract from './contract-werk.ts'
import { geefDoelOp } from './doel-opgeven.ts'
import { termijnlijstVan } from './klok-lijst.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_ID } from './operations-voorbeeld.ts'
import { leesUit, meldingen } from './waarschuwing.ts'
import { draagOver, meldAfwezig, meldTerug, verdeling, wijsVelenToe, zetTeam } from './werkverdeling.ts'
import { bewaarWeergave, gooiWeergaveWeg, hernoemWeergave, weergaven } from './werkverdeling-weergave.ts'

const leest = { methode: 'GET', metVersie: false, status: 200, input: null, vraag: {}, eis: ['PGB-3'] } as const
const wijzigt = { methode: 'POST', metVersie: false, status: 200, vraag: {}, input: null, eis: ['PGB-3'] } as const
const metId = { naam: 'MetId', schema: contract.MetId, voorbeeld: { id: VOORBEELD_ID } } as const
const TELLING = { open: 12, teLaat: 1, binnenZevenDagen: 3 }
const COLLEGA = '5b0d5c1e-0d6b-4f0e-8f57-6d1e2b9a3c44'

const verdelen: readonly Tabelrij[] = [
  {
    ...leest,
    name: 'werk.toon-verdeling',
    recht: 'werk.verdeling-lezen',
    samenvatting: { nl: 'Toon collega’s en teams met hun werk', en: 'Show colleagues and teams with their work' },
    pad: '/werk/verdeling',
    output: {
      naam: 'Verdeling',
      schema: contract.Verdeling,
      voorbeeld: {
        collegas: [
          {
            id: COLLEGA,
            naam: 'Demi Voorbeeld',
            rollen: ['consulent'],
            team: 'Team Oost',
            afwezig: null,
            ...TELLING,
          },
        ],
        teams: [{ team: 'Team Oost', leden: 4, ...TELLING }],
        waarneming: 0,
      },
    },
    werk: (daad) => verdeling(daad),
  },
  {
    ...wijzigt,
    name: 'werk.wijs-toe',
    recht: 'zaak.toewijzen',
    samenvatting: { nl: 'Wijs veel zaken tegelijk toe', en: 'Assign many cases at once' },
    pad: '/werk/toewijzingen',
    input: {
      naam: 'Bulktoewijzing',
      schema: contract.Bulktoewijzing,
      voorbeeld: { zaken: [{ id: VOORBEELD_ID, versie: 7 }], team: 'Team Oost' },
    },
    output: {
      naam: 'Bulkantwoord',
      schema: contract.Bulkantwoord,
      voorbeeld: { zaken: [{ id: VOORBEELD_ID, nummer: 'PGB-2026-000123', code: 'gedaan', versie: 8 }] },
    },
    werk: (daad, { invoer }: Opdracht<contract.Bulktoewijzing>) => wijsVelenToe(daad, invoer),
  },
  {
    ...wijzigt,
    name: 'werk.draag-over',
    recht: 'werk.overdragen',
    samenvatting: { nl: 'Draag een hele werklijst over', en: 'Hand over a whole worklist' },
    pad: '/werk/overdrachten',
    input: { naam: 'Overdracht', schema: contract.Overdracht, voorbeeld: { aan: COLLEGA } },
    output: { naam: 'Overgedragen', schema: contract.Overgedragen, voorbeeld: { zaken: 12 } },
    werk: (daad, { invoer }: Opdracht<Static<typeof contract.Overdracht>>) => draagOver(daad, invoer),
  },
  {
    ...wijzigt,
    name: 'werk.meld-afwezig',
    recht: 'werk.afwezig-melden',
    status: 201,
    samenvatting: { nl: 'Meld dat u afwezig bent', en: 'Tell that you are away' },
    pad: '/werk/afwezigheden',
    input: {
      naam: 'NieuweAfwezigheid',
      schema: contract.NieuweAfwezigheid,
      voorbeeld: { vanaf: '2026-07-06', totEnMet: '2026-07-24', vervanger: COLLEGA },
    },
    output: metId,
    werk: (daad, { invoer }: Opdracht<Static<typeof contract.NieuweAfwezigheid>>) => meldAfwezig(daad, invoer),
  },
  {
    ...wijzigt,
    name: 'werk.meld-terug',
    recht: 'werk.afwezig-melden',
    samenvatting: { nl: 'Haal uw afwezigheid weg', en: 'Take your absence back' },
    pad: '/werk/afwezigheden/{id}/einde',
    output: metId,
    werk: (daad, { zaak }: Opdracht<unknown>) => meldTerug(daad, zaak),
  },
  {
    ...wijzigt,
    name: 'werk.zet-team',
    recht: 'werk.team-zetten',
    samenvatting: { nl: 'Zet een medewerker in een team', en: 'Put a member of staff in a team' },
    pad: '/werk/teamleden',
    input: { naam: 'Teamlid', schema: contract.Teamlid, voorbeeld: { gebruiker: COLLEGA, team: 'Team Oost' } },
    output: { naam: 'Teamgezet', schema: contract.Teamgezet, voorbeeld: { team: 'Team Oost' } },
    werk: (daad, { invoer }: Opdracht<Static<typeof contract.Teamlid>>) => zetTeam(daad, invoer),
  },
]

const lijsten: readonly Tabelrij[] = [
  {
    ...leest,
    name: 'werk.toon-weergaven',
    recht: 'zaak.werklijst-lezen',
    samenvatting: { nl: 'Toon uw bewaarde lijsten', en: 'Show the lists that you kept' },
    pad: '/werk/weergaven',
    output: { naam: 'Weergaven', schema: contract.Weergaven, voorbeeld: { weergaven: [] } },
    werk: (daad) => weergaven(daad),
  },
  {
    ...wijzigt,
    name: 'werk.bewaar-weergave',
    recht: 'werk.weergave-bewaren',
    status: 201,
    samenvatting: { nl: 'Bewaar een lijst', en: 'Keep a list' },
    pad: '/werk/weergaven',
    input: {
      naam: 'NieuweWeergave',
      schema: contract.NieuweWeergave,
      voorbeeld: { naam: 'Wat deze week verloopt', zoekvraag: 'eigenaar=ik&termijn=binnen-7', gedeeld: false },
    },
    output: metId,
    werk: (daad, { invoer }: Opdracht<Static<typeof contract.NieuweWeergave>>) => bewaarWeergave(daad, invoer),
  },
  {
    ...wijzigt,
    name: 'werk.wijzig-weergave',
    recht: 'werk.weergave-bewaren',
    samenvatting: { nl: 'Hernoem of deel een bewaarde lijst', en: 'Rename or share a kept list' },
    pad: '/werk/weergaven/{id}',
    input: {
      naam: 'Weergavewijziging',
      schema: contract.Weergavewijziging,
      voorbeeld: { naam: 'Deze week', gedeeld: false },
    },
    output: metId,
    werk: (daad, { zaak, invoer }: Opdracht<Static<typeof contract.Weergavewijziging>>) =>
      hernoemWeergave(daad, { id: zaak, ...invoer }),
  },
  {
    ...wijzigt,
    name: 'werk.verwijder-weergave',
    recht: 'werk.weergave-bewaren',
    samenvatting: { nl: 'Verwijder een bewaarde lijst', en: 'Remove a kept list' },
    pad: '/werk/weergaven/{id}/verwijdering',
    output: metId,
    werk: (daad, { zaak }: Opdracht<unknown>) => gooiWeergaveWeg(daad, zaak),
  },
  {
    ...leest,
    name: 'werk.toon-meldingen',
    recht: 'werk.meldingen-lezen',
    samenvatting: { nl: 'Toon uw meldingen', en: 'Show your notifications' },
    pad: '/werk/meldingen',
    output: { naam: 'Meldingen', schema: contract.Meldingen, voorbeeld: { meldingen: [], ongelezen: 0 } },
    werk: (daad) => meldingen(daad),
  },
  {
    ...wijzigt,
    name: 'werk.merk-gelezen',
    recht: 'werk.meldingen-lezen',
    samenvatting: { nl: 'Merk meldingen als gelezen', en: 'Mark notifications as read' },
    pad: '/werk/meldingen/gelezen',
    input: { naam: 'Gelezen', schema: contract.Gelezen, voorbeeld: { ids: [VOORBEELD_ID] } },
    output: { naam: 'AantalGelezen', schema: contract.AantalGelezen, voorbeeld: { gelezen: 1 } },
    werk: (daad, { invoer }: Opdracht<Static<typeof contract.Gelezen>>) => leesUit(daad, invoer.ids),
  },
]

const perZaak: readonly Tabelrij[] = [
  {
    ...leest,
    name: 'zaak.toon-termijnen',
    recht: 'zaak.lezen',
    samenvatting: { nl: 'Toon alle termijnen van een zaak', en: 'Show every term of a case' },
    pad: '/zaken/{id}/termijnen',
    output: { naam: 'Termijnlijst', schema: contract.Termijnlijst, voorbeeld: null },
    werk: (daad, { zaak }: Opdracht<unknown>) => termijnlijstVan(daad, zaak),
  },
  {
    ...wijzigt,
    name: 'zaak.geef-doel-op',
    recht: 'zaak.doel-opgeven',
    samenvatting: {
      nl: 'Zeg waarom u een zaak buiten uw werklijst opent',
      en: 'Say why you open a case outside your worklist',
    },
    pad: '/zaken/{id}/doel',
    input: { naam: 'Doelopgave', schema: contract.Doelopgave, voorbeeld: { doel: 'controle' } },
    output: { naam: 'Geopend', schema: contract.Geopend, voorbeeld: { verloopt: '2026-03-20T20:00:00.000Z' } },
    werk: (daad, { zaak, invoer }: Opdracht<Static<typeof contract.Doelopgave>>) =>
      geefDoelOp(daad, { zaak, ...invoer }),
  },
]

export const werkbewerkingen: readonly Tabelrij[] = [...verdelen, ...lijsten, ...perZaak]
