/** Warnings before a term lapses: computed, and kept once each so that the bell can tell them (PGB-3). */
import type { Daad } from './daad.ts'
import { noteer } from './log.ts'
import {
  leesMeldingen,
  type Meldingrij,
  merkGelezen,
  schrijfTermijnmeldingen,
  telOngelezen,
} from './store/melding-rijen.ts'

/** What the bell tells this person; first notes what lapses today, within two and within seven days. */
export async function meldingen(daad: Daad): Promise<{ meldingen: readonly Meldingrij[]; ongelezen: number }> {
  const { tx, context, vandaag } = daad
  const { regios, gebruiker } = context
  await schrijfTermijnmeldingen(tx, regios, vandaag, gebruiker)
  const lijst = await leesMeldingen(tx, regios, gebruiker)
  await noteer(daad, {
    objectSoort: 'werklijst',
    objectId: 'meldingen',
    regio: regios.length === 1 ? (regios[0] ?? null) : null,
  })
  return { meldingen: lijst, ongelezen: await telOngelezen(tx, regios, gebruiker) }
}

export async function leesUit(daad: Daad, ids: readonly string[]): Promise<{ gelezen: number }> {
  const { tx, context } = daad
  return { gelezen: await merkGelezen(tx, context.regios, context.gebruiker, ids) }
}

/** For the task that runs each day: everybody in these regions, once each. Gives how many warnings are new. */
export async function waarschuwAllen(daad: Daad): Promise<number> {
  return schrijfTermijnmeldingen(daad.tx, daad.context.regios, daad.vandaag, null)
}
