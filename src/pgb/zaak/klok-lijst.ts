/** All terms of a case and the penalty of each notice, for the screen of the clock (PGB-3). */
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import type { Daad } from './daad.ts'
import { noteerZaak, vouwZaak } from './dossier.ts'
import { dwangsomVan } from './klok-dwangsom.ts'
import { termijnlijst } from './klok-termijnen.ts'
import { leesZaakrij } from './openen.ts'
import { leesBekendmaking } from './store/termijn-rijen.ts'

export async function termijnlijstVan(daad: Daad, id: string) {
  const zaak = await leesZaakrij(daad, id)
  const { dossier, termijn } = await vouwZaak(daad, zaak)
  const bekendgemaaktOp = await leesBekendmaking(daad.tx, zaak.regio, zaak.id)
  await noteerZaak(daad, zaak, zaak.versie, ['termijn'])
  // The penalty runs up to the day of the decision, and not on it (Awb 4:17).
  const tot = bekendgemaaktOp === null ? daad.vandaag : schrijfDatum(datum(bekendgemaaktOp) - 1)
  const { aanvraag } = dossier
  return {
    bekendgemaaktOp,
    termijnen: termijnlijst(
      {
        ontvangenOp: zaak.ontvangenOp,
        ingangsdatum: aanvraag.ingangsdatum,
        einddatum: aanvraag.einddatum ?? null,
        bekendgemaaktOp,
        regels: termijn.regels,
      },
      daad.vandaag,
    ),
    dwangsommen: termijn.ingebrekestellingen.map(({ ontvangenOp, dwangsomVanaf }) =>
      dwangsomVanaf === null
        ? { ontvangenOp, vanaf: null, laatsteDag: null, dagen: 0, delen: [], bedrag: null, fout: null }
        : { ontvangenOp, ...dwangsomVan(dwangsomVanaf, tot) },
    ),
  }
}
