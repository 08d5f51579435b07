/** Every act of this room with its purpose and its activity in the register of processing (PLT-23). */
import { ACTIVITEITEN, type Gebeurtenis } from '../../platform/logboek/index.ts'

const BEOORDELEN = { activiteit: ACTIVITEITEN.pgbBeoordelen, doel: 'pgb-beoordelen' } as const
const BESLISSEN = { activiteit: ACTIVITEITEN.pgbBeslissen, doel: 'pgb-beslissen' } as const
const VERDELEN = { activiteit: ACTIVITEITEN.werklijst, doel: 'werk-verdelen' } as const
const CONTROLE = { activiteit: ACTIVITEITEN.pgbBeslissen, doel: 'controle' } as const

export const HANDELINGEN = {
  'zaak.maken': { actie: 'maken', ...BEOORDELEN },
  'zaak.doel-opgeven': { actie: 'lezen', ...BEOORDELEN },
  'werk.meldingen-lezen': { actie: 'lezen', ...VERDELEN },
  'werk.verdeling-lezen': { actie: 'lezen', ...VERDELEN },
  'werk.afwezig-melden': { actie: 'wijzigen', ...VERDELEN },
  'werk.weergave-bewaren': { actie: 'wijzigen', ...VERDELEN },
  'werk.overdragen': { actie: 'wijzigen', ...VERDELEN },
  'werk.team-zetten': { actie: 'wijzigen', ...VERDELEN },
  'zaak.lezen': { actie: 'lezen', ...BEOORDELEN },
  'zaak.geschiedenis-lezen': { actie: 'lezen', ...BEOORDELEN },
  'zaak.werklijst-lezen': { actie: 'lezen', ...VERDELEN },
  'zaak.toewijzen': { actie: 'wijzigen', ...VERDELEN },
  'zaak.in-behandeling-nemen': { actie: 'wijzigen', ...BEOORDELEN },
  'zaak.bsn-verifieren': { actie: 'wijzigen', ...BEOORDELEN },
  'zaak.feit-vastleggen': { actie: 'wijzigen', ...BEOORDELEN },
  'zaak.oordeel-vastleggen': { actie: 'wijzigen', ...BEOORDELEN },
  'zaak.verplichting-opleggen': { actie: 'wijzigen', ...BEOORDELEN },
  'zaak.termijn-vastleggen': { actie: 'wijzigen', ...BEOORDELEN },
  'zaak.notitie-maken': { actie: 'maken', ...BEOORDELEN },
  'zaak.intake-vastleggen': { actie: 'maken', ...BEOORDELEN },
  'zaak.intake-lezen': { actie: 'lezen', ...BEOORDELEN },
  'omleiding.vastleggen': { actie: 'maken', ...VERDELEN },
  'omleiding.tellen': { actie: 'lezen', ...VERDELEN },
  'zaak.document-maken': { actie: 'maken', ...BEOORDELEN },
  'zaak.document-lezen': { actie: 'lezen', ...BEOORDELEN },
  'zaak.zoeken': { actie: 'lezen', ...BEOORDELEN },
  'zaak.bsn-tonen': { actie: 'lezen', ...BESLISSEN },
  'zaak.aanvraag-intrekken': { actie: 'uitvoeren', ...BEOORDELEN },
  'zaak.wijziging-vastleggen': { actie: 'wijzigen', ...BEOORDELEN },
  'zaak.afwegen': { actie: 'wijzigen', ...BEOORDELEN },
  'signaal.lezen': { actie: 'lezen', ...BEOORDELEN },
  'signaal.vastleggen': { actie: 'maken', ...BEOORDELEN },
  'verplichting.lezen': { actie: 'lezen', ...BEOORDELEN },
  'verplichting.volgen': { actie: 'wijzigen', ...BEOORDELEN },
  'brief.lezen': { actie: 'lezen', ...BESLISSEN },
  'brief.versturen': { actie: 'uitvoeren', ...BEOORDELEN },
  'besluit.voorstellen': { actie: 'maken', ...BESLISSEN },
  'besluit.goedkeuren': { actie: 'uitvoeren', ...BESLISSEN },
  'besluit.terugwijzen': { actie: 'uitvoeren', ...BESLISSEN },
  'besluit.verzenden': { actie: 'uitvoeren', ...BESLISSEN },
  'besluit.lezen': { actie: 'lezen', ...BESLISSEN },
  'besluit.herhalen': { actie: 'lezen', ...CONTROLE },
  'besluit.herhaling-vragen': { actie: 'uitvoeren', ...CONTROLE },
} as const satisfies Record<string, Pick<Gebeurtenis, 'actie' | 'activiteit' | 'doel'>>

export type Handelingsoort = keyof typeof HANDELINGEN
