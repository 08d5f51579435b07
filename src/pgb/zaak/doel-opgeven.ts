/** Giving the purpose for which a case outside the own worklist is opened (T8). */
import { leesInstelling } from '../../platform/instelling-regio.ts'
import type { Daad } from './daad.ts'
import { bandMet } from './doel.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { pseudoniemVan } from './openen.ts'
import { type Opendoel, telOpening, voegOpeningToe } from './store/doel-rijen.ts'
import { zoekZaak } from './store/zaak-rijen.ts'

/** Setting of a region: how many cases outside the own worklist a person may open on a day. */
const INSTELLING = 'doel-per-dag'
const PER_DAG = 20

/**
 * Opens the case to this person for some hours. The row in the log bears the purpose and the mark that no work ties the
 * person to it: that is the signal for the review. What is open already is not counted again.
 */
export async function geefDoelOp(
  daad: Daad,
  opgave: { zaak: string; doel: Opendoel; toelichting?: string },
): Promise<{ verloopt: Date | null }> {
  const { tx, context, vandaag } = daad
  const zaak = await zoekZaak(tx, context.regios, opgave.zaak, false)
  if (!zaak) return weiger({ code: 'onbekend' })
  const toelichting = opgave.toelichting?.trim() || null
  if (opgave.doel === 'anders' && toelichting === null) return weiger({ code: 'grond-ontbreekt', veld: 'toelichting' })
  if ((await bandMet(daad, zaak)) !== null) return { verloopt: null }
  const gekozen = await leesInstelling(tx, zaak.regio, INSTELLING, vandaag)
  const perDag = typeof gekozen === 'number' ? gekozen : PER_DAG
  if (!(await telOpening(tx, zaak.regio, vandaag, perDag))) return weiger({ code: 'doel-limiet', perDag })
  const { regio, id } = zaak
  const verloopt = await voegOpeningToe(tx, { regio, zaak: id, doel: opgave.doel, toelichting, dag: vandaag })
  if (daad.band) Object.assign(daad.band, { relatie: 'geen', doel: opgave.doel })
  await noteer(daad, {
    objectSoort: 'zaak',
    objectId: id,
    objectVersie: zaak.versie,
    regio,
    betrokkenen: [pseudoniemVan(daad, zaak)],
    deel: ['doel'],
  })
  return { verloopt }
}
