/** A monthly report as a file, built from the store outside the web app: nothing but its numbers is kept (NZA-4). */
import type { Pool } from 'pg'
import { bouw, type Controlebeeld, controleerInhoud } from '../opgaven/index.ts'
import { vastMoment } from '../pgb/index.ts'
import { inTransactie } from '../platform/db.ts'
import { ACTIVITEITEN, schrijfLogboek } from '../platform/logboek/index.ts'
import { leesDatum } from '../waarden/datum.ts'

export interface Bestandsvraag {
  readonly regio: string
  /** Last day of the month, or any other day of it: then as of that day. */
  readonly peildatum: string
  /** ISO 8601 in UTC; absent: the last moment of which everything is known. */
  readonly bekendOp?: string
}

export interface Maandbestand extends Omit<Controlebeeld, 'bevindingen'> {
  readonly naam: string
  readonly inhoud: Buffer
  readonly sha256: string
  readonly bekendOp: string
  readonly bevindingen: Controlebeeld['bevindingen']
  readonly zinnen: readonly { readonly nl: string; readonly en: string }[]
}

/** No more findings than a person reads; the counts are of all. */
const BEVINDINGEN_MAX = 1000

export function maakMaandbestand(pool: Pool, { regio, peildatum, bekendOp }: Bestandsvraag): Promise<Maandbestand> {
  const context = { regios: [regio], gebruiker: 'systeem', rol: 'systeem' }
  return inTransactie(pool, context, async (tx) => {
    const moment = bekendOp ?? (await vastMoment(tx))
    const tijdvak = peildatum.slice(0, 7)
    const { naam, inhoud, sha256, toelichting } = await bouw(tx, { regio, tijdvak, peildatum, bekendOp: moment })
    const opgave = { jaar: Number(tijdvak.slice(0, 4)), peildatum: leesDatum(peildatum) ?? 0 }
    const beeld = controleerInhoud(inhoud, naam, opgave, { vanaf: 0, aantal: BEVINDINGEN_MAX })
    await schrijfLogboek(tx, {
      soort: 'opgave.lezen',
      actie: 'uitvoeren',
      uitkomst: 'gelukt',
      objectSoort: 'opgave',
      objectId: tijdvak,
      doel: 'controle',
      activiteit: ACTIVITEITEN.opgaven,
      regio,
      bestandHash: sha256,
      aantal: beeld.rijen,
      levensfase: 'verstrekken',
      toegang: { soort: 'cli' },
    })
    return { ...beeld, naam, inhoud, sha256, bekendOp: moment, zinnen: toelichting.zinnen }
  })
}
