import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import type { Zaakdaad } from '../../zaken/vraag.ts'

/** The parts of a case, each with its own address. */
export const DELEN = [
  'overzicht',
  'feiten',
  'gesprek',
  'toets',
  'plichten',
  'zorgverleners',
  'beschikking',
  'bezwaar',
  'vaststelling',
  'termijn',
  'documenten',
  'geschiedenis',
] as const
export type Zaakdeel = (typeof DELEN)[number]

export const isDeel = (tekst: string | undefined): tekst is Zaakdeel => DELEN.some((deel) => deel === tekst)

export const adresVan = (id: string, deel: Zaakdeel): string =>
  `/pgb/dossiers/${encodeURIComponent(id)}${deel === 'overzicht' ? '' : `/${deel}`}`

/** What every part of the screen gets. */
export interface Deelprops {
  readonly ik: Ik
  readonly zaak: Zaakbeeld
  readonly daad: Zaakdaad
}

/** Facts and judgements can change: nothing was proposed or decided. A change would make an open proposal fall. */
export const isInBewerking = ({ status }: Zaakbeeld): boolean => status === 'ontvangen' || status === 'in_behandeling'

export const magOordelen = (ik: Ik, zaak: Zaakbeeld): boolean =>
  isInBewerking(zaak) && magWel(ik, 'zaak.oordeel-vastleggen')
