import type { Documentsoort } from '../../../../../pgb/zaak/contract-stukken.ts'
import { systemClock } from '../../../../../platform/clock.ts'
import type { useStukken } from '../../../zaken/stukwoorden.ts'

const DAGEN = ['ontvangenOp', 'geldigVan', 'geldigTot'] as const
type Dag = (typeof DAGEN)[number]

/** What is filled in about a document that was not sent yet. */
export interface Gegevens extends Readonly<Partial<Record<Dag, string | undefined>>> {
  readonly bestand: File | undefined
  readonly soort: Documentsoort | undefined
  readonly naam: string
  /** A text stands there that is no date. */
  readonly onleesbaar: Readonly<Partial<Record<Dag, boolean>>>
}

export const LEEG: Gegevens = { bestand: undefined, soort: undefined, naam: '', onleesbaar: {} }
/** As the server has it; there it is guarded, here it saves a wait. */
const BESTAND_MAX = 10 * 1024 * 1024

type Veldnaam = 'bestand' | 'soort' | Dag

export function foutenVan(t: ReturnType<typeof useStukken>, gegevens: Gegevens): Partial<Record<Veldnaam, string>> {
  const { bestand, soort, ontvangenOp, geldigVan, geldigTot } = gegevens
  const fouten: Partial<Record<Veldnaam, string>> = {}
  if (bestand === undefined) fouten.bestand = t('toevoegen.fout.bestand')
  else if (bestand.size > BESTAND_MAX) fouten.bestand = t('geweigerd.te-groot')
  if (soort === undefined) fouten.soort = t('toevoegen.fout.soort')
  for (const dag of DAGEN) if (gegevens.onleesbaar[dag]) fouten[dag] = t('toevoegen.fout.datum')
  if (ontvangenOp !== undefined && ontvangenOp > systemClock.today()) fouten.ontvangenOp = t('toevoegen.fout.toekomst')
  if (geldigVan !== undefined && geldigTot !== undefined && geldigTot < geldigVan)
    fouten.geldigTot = t('toevoegen.fout.volgorde')
  return fouten
}

export function formulierVan({ bestand, soort, naam, ...dagen }: Gegevens): FormData {
  const formulier = new FormData()
  if (soort !== undefined) formulier.set('soort', soort)
  if (naam.trim() !== '') formulier.set('naam', naam.trim())
  for (const dag of DAGEN) if (dagen[dag] !== undefined) formulier.set(dag, dagen[dag])
  if (bestand !== undefined) formulier.set('bestand', bestand)
  return formulier
}
