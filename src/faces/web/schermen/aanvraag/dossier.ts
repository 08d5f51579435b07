/** An application as someone fills it in at home, and the dossier that it becomes. The day of receipt is that of the file. */
import type { Dossier } from '../../../../pgb/contract.ts'

export interface Aanvraagvelden {
  readonly regio: string | undefined
  readonly geboortedatum: string | undefined
  readonly zzpCode: string | undefined
  readonly indicatieVan: string | undefined
  readonly ingangsdatum: string | undefined
  readonly groep: NonNullable<Dossier['budgetplan']>['begeleidingGroep'] | undefined
  readonly waarom: string
}

export const LEEG: Aanvraagvelden = {
  regio: undefined,
  geboortedatum: undefined,
  zzpCode: undefined,
  indicatieVan: undefined,
  ingangsdatum: undefined,
  groep: undefined,
  waarom: '',
}

/** Null: something that a dossier cannot do without is missing. */
export function dossierVan(velden: Aanvraagvelden, vandaag: string): Dossier | null {
  const { regio, geboortedatum, zzpCode, indicatieVan, ingangsdatum, groep, waarom } = velden
  if (!regio || !geboortedatum || !zzpCode || !indicatieVan || !ingangsdatum) return null
  return {
    regio,
    aanvraag: {
      soort: 'nieuw',
      ontvangenOp: vandaag,
      ingangsdatum,
      ...(waarom.trim() === '' ? {} : { motiveringKeuze: waarom.trim() }),
    },
    verzekerde: { geboortedatum },
    indicatie: { zzpCode, ingangsdatum: indicatieVan },
    ...(groep === undefined ? {} : { budgetplan: { begeleidingGroep: groep } }),
  }
}
