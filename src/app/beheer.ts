/** Managing people and looking at the state of the program, as operations (PLT-20). */
import Type from 'typebox'
import {
  beeindigSessies,
  besluitRol,
  gebruikerslijst,
  noteerEigenPersoon,
  RECHTEN,
  rolvoorstellen,
  stelRolVoor,
  trekRollenIn,
  zetAccount,
} from '../platform/aanmelding/index.ts'
import * as contract from '../platform/contract.ts'
import { storetoestand } from '../platform/logboek/index.ts'
import { eisVraag, type Platformrij } from '../platform/uitvoering.ts'
import type { Toezichtomgeving } from './beheer-omgeving.ts'
import { CURSOR, isCursor, lees, wijzig } from './beheer-vorm.ts'

/**
 * Care providers keep their log at least five years from the moment a row is written; a zorgkantoor takes the same term.
 * Nothing here throws rows away: whoever builds that reads the term from this value and its source.
 */
const BEWAARJAREN_LOG = {
  jaren: 5,
  bron: 'Stcrt. 2019, 38007 (bewaartermijn van logging door zorgaanbieders)',
} as const

const GEDAAN = {
  naam: 'Gedaan',
  schema: contract.Gedaan,
  voorbeeld: { id: 'a3f2c1d0-5b6e-4f70-8a91-b2c3d4e5f607', aantal: 1 },
}
const ROLVRAAG = { rol: 'consulent', regios: ['5529'], vanaf: '2026-04-01', tot: null }

export const BEHEER: readonly Platformrij<Toezichtomgeving>[] = [
  {
    ...lees('/gebruikers', 'gebruiker.lijst'),
    name: 'gebruiker.toon-lijst',
    eis: ['PLT-20'],
    samenvatting: { nl: 'Toon de gebruikers met hun rollen', en: 'Show the users with their roles' },
    vraag: {
      zoek: { schema: Type.String({ examples: ['Voorbeeld'] }), uitleg: 'Deel van een naam' },
      cursor: CURSOR,
    },
    output: {
      naam: 'GebruikersAntwoord',
      schema: contract.GebruikersAntwoord,
      voorbeeld: { gebruikers: [], volgende: null },
    },
    lees: ({ omgeving, context }, vraag) => {
      eisVraag(vraag, { zoek: (tekst) => tekst.length <= 100 && !/\p{Cc}/u.test(tekst), cursor: isCursor })
      return gebruikerslijst(omgeving, context, vraag)
    },
  },
  {
    ...lees('/rolvoorstellen', 'gebruiker.lijst'),
    name: 'gebruiker.toon-rolvoorstellen',
    eis: ['PLT-20'],
    samenvatting: {
      nl: 'Toon de rollen die wachten op een tweede beheerder',
      en: 'Show the roles that wait for a second person',
    },
    output: { naam: 'RolvoorstellenAntwoord', schema: contract.RolvoorstellenAntwoord, voorbeeld: { voorstellen: [] } },
    lees: ({ omgeving, context }) => rolvoorstellen(omgeving, context),
  },
  {
    ...wijzig('/gebruikers/{id}/rolvoorstellen', 'gebruiker.ken-rol-toe', 201),
    name: 'gebruiker.stel-rol-voor',
    eis: ['PLT-20'],
    samenvatting: { nl: 'Stel voor iemand een rol te geven', en: 'Propose to give someone a role' },
    input: { naam: 'Rolvraag', schema: contract.Rolvraag, voorbeeld: ROLVRAAG },
    output: GEDAAN,
    wijzig: (tx, { context, id }, vraag: contract.Rolvraag) => stelRolVoor(tx, context, id, vraag),
  },
  {
    ...wijzig('/rolvoorstellen/{id}/besluiten', 'gebruiker.bevestig-rol', 201),
    name: 'gebruiker.besluit-rol',
    eis: ['PLT-20'],
    samenvatting: { nl: 'Besluit als tweede persoon over een rol', en: 'Decide on a role as the second person' },
    input: { naam: 'Rolbesluit', schema: contract.Rolbesluit, voorbeeld: { uitkomst: 'bevestigd' } },
    output: GEDAAN,
    wijzig: (tx, { context, id }, vraag: contract.Rolbesluit) => besluitRol(tx, context, id, vraag),
  },
  {
    ...wijzig('/gebruikers/{id}/rolintrekkingen', 'gebruiker.trek-rol-in', 201),
    name: 'gebruiker.trek-rol-in',
    eis: ['PLT-20'],
    samenvatting: { nl: 'Trek een rol in', en: 'Take a role back' },
    input: { naam: 'Rolintrekking', schema: contract.Rolintrekking, voorbeeld: { rol: 'consulent', regios: ['5529'] } },
    output: GEDAAN,
    wijzig: (tx, { context, id }, vraag: contract.Rolintrekking) => trekRollenIn(tx, context, id, vraag),
  },
  {
    ...wijzig('/gebruikers/{id}/accountstanden', 'gebruiker.zet-actief', 201),
    name: 'gebruiker.zet-actief',
    eis: ['PLT-20'],
    samenvatting: { nl: 'Sluit of open een account', en: 'Close or open an account' },
    input: { naam: 'Accountstand', schema: contract.Accountstand, voorbeeld: { actief: true } },
    output: GEDAAN,
    wijzig: (tx, { context, omgeving, id }, { actief }: contract.Accountstand) =>
      zetAccount(tx, context, omgeving.klok, id, actief),
  },
  {
    ...wijzig('/gebruikers/{id}/sessie-intrekkingen', 'gebruiker.trek-sessies-in', 201),
    name: 'gebruiker.trek-sessies-in',
    eis: ['PLT-20'],
    samenvatting: { nl: 'Beëindig alle sessies van iemand', en: 'End every session of a person' },
    input: null,
    output: GEDAAN,
    wijzig: (tx, { context, omgeving, id }) => beeindigSessies(tx, context, omgeving.klok, id),
  },
  {
    ...wijzig('/gebruikers/{id}/eigen-persoon', 'gebruiker.koppel-persoon', 201),
    name: 'gebruiker.koppel-persoon',
    eis: ['PLT-22', 'PLT-23'],
    samenvatting: {
      nl: 'Leg vast wie een medewerker zelf is, als pseudoniem van het logboek',
      en: 'Note who a member of staff is himself, as a pseudonym of the log',
    },
    input: { naam: 'EigenPersoon', schema: contract.EigenPersoon, voorbeeld: null },
    output: GEDAAN,
    wijzig: (tx, { context, omgeving, id }, { bsn }: contract.EigenPersoon) =>
      noteerEigenPersoon(tx, context, omgeving.geheim, id, bsn),
  },
  {
    ...lees('/beheer/toestand', 'beheer.toestand-lezen'),
    name: 'beheer.toon-toestand',
    eis: ['PLT-3', 'PLT-23'],
    samenvatting: { nl: 'Toon hoe het systeem ervoor staat', en: 'Show the state of the system' },
    output: { naam: 'Toestand', schema: contract.Toestand, voorbeeld: null },
    lees: async ({ omgeving, context }) => {
      const { programma, modus, opslag, regelset, virusscanner, instellingen } = omgeving.systeem
      const { opslagversie, ...stand } = await storetoestand(omgeving, context)
      return {
        programma,
        modus,
        opslag: { soort: opslag, versie: opslagversie },
        regelset,
        ...stand,
        virusscanner,
        bewaarjarenLog: BEWAARJAREN_LOG,
        instellingen,
      }
    },
  },
  {
    ...lees('/beheer/rechten', 'beheer.toestand-lezen'),
    name: 'beheer.toon-rechten',
    eis: ['PLT-20'],
    samenvatting: { nl: 'Toon welke rol wat mag', en: 'Show which role may do what' },
    output: { naam: 'RechtenAntwoord', schema: contract.RechtenAntwoord, voorbeeld: null },
    lees: async () => ({
      rechten: Object.entries(RECHTEN).map(([recht, { rollen, leest }]) => ({ recht, leest, rollen })),
    }),
  },
]
