/** Changes that a holder asked: received, to be handled in time, handled (PGB-8). */
import { wekenInDagen } from '../../regelgeving/termijn.ts'
import { verlengdEinde } from '../../regelgeving/termijnenwet.ts'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import type { Daad } from './daad.ts'
import { noteerZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { bewaarZaak, type Gezien, leesZaakrij, openZaak } from './openen.ts'
import {
  leesVerzoeken,
  type Verzoekrij,
  voegAfhandelingToe,
  voegVerzoekToe,
  type Wijzigingsoort,
  type Wijzigingsuitkomst,
} from './store/signaal-rijen.ts'
import type { Status } from './store/zaak-rijen.ts'

/** Awb 4:13: eight weeks from receipt, moved by the Algemene termijnenwet. */
export const uiterlijkVoor = (ontvangenOp: string): string =>
  schrijfDatum(verlengdEinde(datum(ontvangenOp) + wekenInDagen('beslistermijn')))

export async function ontvangWijziging(
  daad: Daad,
  verzoek: { zaak: string; soort: Wijzigingsoort; wat: string; ontvangenOp: string },
): Promise<{ id: string; uiterlijk: string }> {
  const zaak = await leesZaakrij(daad, verzoek.zaak)
  const { soort, wat, ontvangenOp } = verzoek
  if (ontvangenOp > daad.vandaag) return weiger({ code: 'grond-ontbreekt', veld: 'ontvangenOp' })
  const uiterlijk = uiterlijkVoor(ontvangenOp)
  const id = await voegVerzoekToe(daad.tx, zaak, { soort, wat, ontvangenOp, uiterlijk })
  await noteerZaak(daad, zaak, zaak.versie, ['wijzigingsverzoek'])
  return { id, uiterlijk }
}

const OVERAL: readonly Status[] = [
  'ontvangen',
  'in_behandeling',
  'voorgesteld',
  'goedgekeurd',
  'verzonden',
  'buiten_behandeling',
  'ingetrokken_door_aanvrager',
  'doorgezonden',
]

/** Once; the database refuses a second. The case gets a new version, so that who looked at it before sees it anew. */
export async function handelWijzigingAf(
  daad: Daad,
  {
    verzoek,
    afgehandeldOp,
    uitkomst,
    toelichting,
    ...gezien
  }: Gezien & {
    verzoek: string
    afgehandeldOp: string
    uitkomst: Wijzigingsuitkomst
    toelichting: string
  },
): Promise<number> {
  const zaak = await openZaak(daad, gezien, OVERAL)
  const gevonden = (await leesVerzoeken(daad.tx, zaak.regio, zaak.budgethouder)).find(({ id }) => id === verzoek)
  if (!gevonden) return weiger({ code: 'onbekend' })
  if (afgehandeldOp > daad.vandaag || afgehandeldOp < gevonden.ontvangenOp)
    return weiger({ code: 'grond-ontbreekt', veld: 'afgehandeldOp' })
  await voegAfhandelingToe(daad.tx, { regio: zaak.regio, verzoek }, { afgehandeldOp, uitkomst, toelichting })
  const versie = await bewaarZaak(daad, zaak, {})
  await noteerZaak(daad, zaak, versie, ['wijzigingsafhandeling'])
  return versie
}

/** Not handled, or handled after its last day. */
export const isTeLaat = ({ afgehandeldOp, uiterlijk }: Verzoekrij, vandaag: string): boolean =>
  (afgehandeldOp ?? vandaag) > uiterlijk

/**
 * The first day on which payment advice under the old agreement is blocked: the day after the term of the earliest change
 * that is still open. Null: nothing blocks it.
 */
export function geblokkeerdSinds(verzoeken: readonly Verzoekrij[], vandaag: string): string | null {
  const laat = verzoeken.filter((verzoek) => verzoek.afgehandeldOp === null && isTeLaat(verzoek, vandaag))
  const [eerste] = laat.map(({ uiterlijk }) => uiterlijk).sort()
  return eerste === undefined ? null : schrijfDatum(datum(eerste) + 1)
}
