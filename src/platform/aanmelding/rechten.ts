/**
 * Who may do what: one row an operation, by its dotted name. What has no row nobody may do. In which regions follows from
 * the roles that a person holds there; that nobody approves his own work is guarded where the work is kept (PLT-20).
 */
import type { Context } from '../db.ts'
import type { Gebruikersrol } from './gebruikersrol.ts'
import { type Aangemeld, contextMet } from './sessie.ts'

export interface Recht {
  readonly rollen: readonly Gebruikersrol[]
  /** True: changes nothing but the log. */
  readonly leest: boolean
}

const leest = (...rollen: Gebruikersrol[]): Recht => ({ rollen, leest: true })
const wijzigt = (...rollen: Gebruikersrol[]): Recht => ({ rollen, leest: false })

/** Roles that may look into a case: those who work on it, and those who look whether the work is right. */
const INZAGE = [
  'consulent',
  'beoordelaar',
  'controller',
  'risicobeheer',
  'compliance',
  'interne-audit',
  'toezichthouder',
] as const

export const RECHTEN: Readonly<Record<string, Recht>> = {
  'zaak.maken': wijzigt('consulent'),
  'zaak.lezen': leest(...INZAGE),
  'zaak.doel-opgeven': leest(...INZAGE),
  'werk.meldingen-lezen': leest('consulent', 'beoordelaar'),
  'werk.verdeling-lezen': leest('consulent', 'beoordelaar', 'toezichthouder', 'beheerder'),
  'werk.afwezig-melden': wijzigt('consulent', 'beoordelaar'),
  'werk.weergave-bewaren': wijzigt('consulent', 'beoordelaar'),
  'werk.overdragen': wijzigt('consulent', 'beoordelaar'),
  'werk.team-zetten': wijzigt('beheerder'),
  'zaak.geschiedenis-lezen': leest(...INZAGE),
  'zaak.werklijst-lezen': leest('consulent', 'beoordelaar', 'toezichthouder'),
  'zaak.toewijzen': wijzigt('consulent', 'beoordelaar'),
  'zaak.in-behandeling-nemen': wijzigt('consulent'),
  'zaak.bsn-verifieren': wijzigt('consulent'),
  'zaak.feit-vastleggen': wijzigt('consulent', 'beoordelaar'),
  'zaak.oordeel-vastleggen': wijzigt('consulent', 'beoordelaar'),
  'zaak.verplichting-opleggen': wijzigt('consulent', 'beoordelaar'),
  'zaak.termijn-vastleggen': wijzigt('consulent'),
  'zaak.notitie-maken': wijzigt('consulent', 'beoordelaar'),
  'zaak.intake-vastleggen': wijzigt('consulent', 'beoordelaar'),
  'zaak.intake-lezen': leest(...INZAGE),
  'omleiding.vastleggen': wijzigt('consulent'),
  'omleiding.tellen': leest('consulent', 'beoordelaar', 'controller', 'toezichthouder'),
  'zaak.document-maken': wijzigt('consulent', 'beoordelaar'),
  'zaak.document-lezen': leest(...INZAGE),
  'zaak.zoeken': leest('consulent', 'beoordelaar'),
  'zaak.bsn-tonen': leest('consulent', 'beoordelaar'),
  'zaak.aanvraag-intrekken': wijzigt('consulent'),
  'zaak.wijziging-vastleggen': wijzigt('consulent', 'beoordelaar'),
  'zaak.afwegen': wijzigt('consulent', 'beoordelaar'),
  'signaal.lezen': leest(...INZAGE),
  'signaal.vastleggen': wijzigt('consulent', 'beoordelaar', 'risicobeheer'),
  'verplichting.lezen': leest(...INZAGE),
  'verplichting.volgen': wijzigt('consulent', 'beoordelaar'),
  'huisbezoek.lezen': leest('consulent', 'beoordelaar', 'controller', 'toezichthouder'),
  'huisbezoek.vastleggen': wijzigt('consulent', 'beoordelaar'),
  'overeenkomst.lezen': leest(...INZAGE),
  'overeenkomst.vastleggen': wijzigt('consulent', 'beoordelaar'),
  'bezwaar.lezen': leest(...INZAGE),
  'bezwaar.vastleggen': wijzigt('consulent', 'beoordelaar'),
  'betaling.inlezen': wijzigt('consulent', 'controller'),
  'vaststelling.lezen': leest(...INZAGE),
  'voortzetting.lezen': leest(...INZAGE),
  'voortzetting.beginnen': wijzigt('consulent'),
  'brief.lezen': leest(...INZAGE),
  'brief.versturen': wijzigt('consulent'),
  'besluit.voorstellen': wijzigt('consulent'),
  'besluit.goedkeuren': wijzigt('beoordelaar'),
  'besluit.terugwijzen': wijzigt('beoordelaar'),
  'besluit.verzenden': wijzigt('consulent', 'beoordelaar'),
  'besluit.lezen': leest(...INZAGE),
  'besluit.herhalen': leest(...INZAGE),
  'besluit.herhaling-vragen': wijzigt('beoordelaar', 'controller'),
  'zaak.op-kader-wachten': wijzigt('consulent', 'beoordelaar'),
  'kader.lezen': leest('controller', 'risicobeheer', 'compliance', 'interne-audit', 'toezichthouder'),
  'kader.boeken': wijzigt('controller'),
  'opgave.lezen': leest('controller', 'interne-audit', 'toezichthouder'),
  'opgave.controleren': leest('controller', 'interne-audit'),
  'opgave.bouwen': wijzigt('controller'),
  'opgave.indienen': wijzigt('controller'),
  'transitie.lezen': leest('inkoper', 'controller', 'compliance', 'interne-audit', 'toezichthouder'),
  'transitie.vastleggen': wijzigt('inkoper'),
  'transitie.besluiten': wijzigt('inkoper'),
  'transitie.boeken': wijzigt('inkoper', 'controller'),
  'taak.lezen': leest('consulent', 'beoordelaar', 'inkoper', 'controller', 'risicobeheer', 'beheerder'),
  'taak.sturen': wijzigt('consulent', 'beoordelaar', 'inkoper', 'controller', 'risicobeheer', 'beheerder'),
  'taak.beheren': leest('beheerder'),
  'gebeurtenis.lezen': leest('controller', 'beheerder'),
  'logboek.lezen': leest('interne-audit', 'compliance'),
  'logboek.uitvoeren': leest('interne-audit', 'compliance'),
  'logboek.oordelen': wijzigt('interne-audit', 'compliance'),
  'logboek.controleer-keten': leest('interne-audit', 'compliance', 'beheerder'),
  'logboek.overzicht-maken': leest('consulent', 'compliance'),
  'gebruiker.lijst': leest('beheerder', 'interne-audit', 'compliance'),
  'gebruiker.ken-rol-toe': wijzigt('beheerder'),
  'gebruiker.bevestig-rol': wijzigt('beheerder'),
  'gebruiker.trek-rol-in': wijzigt('beheerder'),
  'gebruiker.zet-actief': wijzigt('beheerder'),
  'gebruiker.trek-sessies-in': wijzigt('beheerder'),
  'gebruiker.koppel-persoon': wijzigt('beheerder'),
  'beheer.toestand-lezen': leest('beheerder', 'interne-audit', 'compliance'),
}

/** Null when there is no such operation: nobody may do it. */
export function rechtVan(operatie: string): Recht | null {
  return Object.hasOwn(RECHTEN, operatie) ? (RECHTEN[operatie] ?? null) : null
}

/** Where this person may do the operation, or null when nowhere. With `regio`: only there. */
export function contextVoor(aangemeld: Aangemeld, operatie: string, regio?: string): Context | null {
  const recht = rechtVan(operatie)
  const hier = regio === undefined ? aangemeld : alleenIn(aangemeld, regio)
  return recht === null ? null : contextMet(hier, recht.rollen)
}

/** Names of all operations that this person may do somewhere. */
export function rechtenVan(aangemeld: Aangemeld): string[] {
  return Object.keys(RECHTEN).filter((operatie) => contextVoor(aangemeld, operatie) !== null)
}

/** Whether a person may only look: then no request of his may change anything, whatever its address. */
export function magAlleenLezen(aangemeld: Aangemeld): boolean {
  const rollen = aangemeld.rollen.map(({ rol }) => rol)
  return !Object.values(RECHTEN).some((recht) => !recht.leest && recht.rollen.some((rol) => rollen.includes(rol)))
}

function alleenIn(aangemeld: Aangemeld, regio: string): Aangemeld {
  const rollen = aangemeld.rollen
    .filter(({ regios }) => regios.includes(regio))
    .map(({ rol }) => ({ rol, regios: [regio] }))
  return { ...aangemeld, rollen }
}
