/** Every act of this room with its purpose and its activity in the register of processing (PLT-23). */
import { ACTIVITEITEN, type Gebeurtenis } from '../../platform/logboek/index.ts'

const BEOORDELEN = { activiteit: ACTIVITEITEN.pgbBeoordelen, doel: 'pgb-beoordelen' } as const
const BESLISSEN = { activiteit: ACTIVITEITEN.pgbBeslissen, doel: 'pgb-beslissen' } as const
const VERDELEN = { activiteit: ACTIVITEITEN.werklijst, doel: 'werk-verdelen' } as const
const CONTROLE = { activiteit: ACTIVITEITEN.pgbBeslissen, doel: 'controle' } as const

export const HANDELINGEN = {
  'zaak.maken': { actie: 'maken', ...BEOORDELEN },
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
  'zaak.document-maken': { actie: 'maken', ...BEOORDELEN },
  'zaak.document-lezen': { actie: 'lezen', ...BEOORDELEN },
  'zaak.aanvraag-intrekken': { actie: 'uitvoeren', ...BEOORDELEN },
  'besluit.voorstellen': { actie: 'maken', ...BESLISSEN },
  'besluit.goedkeuren': { actie: 'uitvoeren', ...BESLISSEN },
  'besluit.terugwijzen': { actie: 'uitvoeren', ...BESLISSEN },
  'besluit.verzenden': { actie: 'uitvoeren', ...BESLISSEN },
  'besluit.lezen': { actie: 'lezen', ...BESLISSEN },
  'besluit.herhalen': { actie: 'lezen', ...CONTROLE },
} as const satisfies Record<string, Pick<Gebeurtenis, 'actie' | 'activiteit' | 'doel'>>

export type Handelingsoort = keyof typeof HANDELINGEN
