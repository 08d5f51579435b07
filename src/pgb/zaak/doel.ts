/**
 * The curious colleague (T8): whoever opens a case that no work ties him to says why first. What ties somebody to a case,
 * and for what purpose he looks, goes into the log with every look.
 */
import { OPENDOELEN } from './contract-werk.ts'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import { leesBanden } from './store/doel-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

/** Roles that work on cases; every other role looks from outside, and always says why. */
const WERKROLLEN = ['consulent', 'beoordelaar']

/** What ties the person to this case, as the log names it; null: nothing, and no purpose was given. */
export async function bandMet(daad: Daad, zaak: Zaakrij): Promise<{ relatie: string; doel?: string } | null> {
  const { gebruiker, rol } = daad.context
  const werkt = WERKROLLEN.includes(rol)
  if (werkt && zaak.behandelaar === gebruiker) return { relatie: 'behandelaar' }
  const banden = await leesBanden(daad.tx, zaak, gebruiker, daad.vandaag)
  if (werkt) {
    if (zaak.team !== null && zaak.team === banden.eigenTeam) return { relatie: 'team' }
    if (zaak.behandelaar === null && zaak.team === null) return { relatie: 'werklijst' }
    if (banden.vervangt) return { relatie: 'vervanger' }
    if (banden.beslisteMee) return { relatie: 'vier-ogen' }
    if (rol === 'beoordelaar' && zaak.status === 'voorgesteld') return { relatie: 'vier-ogen' }
  }
  return banden.doel === null ? null : { relatie: 'geen', doel: banden.doel }
}

/** Refuses who has no tie and gave no purpose. Only acts that came in from outside are guarded. */
export async function keurDoel(daad: Daad, zaak: Zaakrij): Promise<void> {
  if (daad.handeling.bewaakt !== true) return
  const band = await bandMet(daad, zaak)
  if (band === null) return weiger({ code: 'doel-nodig', doelen: OPENDOELEN })
  if (daad.band) Object.assign(daad.band, band)
}
