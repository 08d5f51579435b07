/**
 * Free text never holds a BSN (PLT-22): notes, reasons and facts are read by everybody who may see the case, and no mask
 * covers a number in the middle of a sentence. The members that are meant for the number keep it sealed, and are passed by.
 */
import { bevatBsn } from '../../platform/logboek/index.ts'
import type { Invoergebrek } from './invoer.ts'

const EIGEN_LID = 'bsn'
const UITLEG = {
  nl: 'Hier staat een burgerservicenummer. Haal het weg: het BSN hoort alleen in het veld BSN.',
  en: 'This holds a citizen service number. Take it out: the BSN belongs in the BSN field only.',
}

/** A defect for each text, or name of a file, that holds nine digits that pass the 11-proef; the number is not repeated. */
export function bsnIn(invoer: unknown, bestandsnaam?: string): Invoergebrek[] {
  const gevonden: string[] = []
  loopDoor(invoer, '', gevonden)
  if (bestandsnaam !== undefined && bevatBsn(bestandsnaam)) gevonden.push('/bestand')
  return gevonden.map((pointer) => ({ pointer, code: 'geen-bsn-in-tekst', uitleg: UITLEG }))
}

function loopDoor(waarde: unknown, pointer: string, gevonden: string[]): void {
  if (typeof waarde === 'string') {
    if (bevatBsn(waarde)) gevonden.push(pointer)
  } else if (typeof waarde === 'object' && waarde !== null) {
    for (const [lid, deel] of Object.entries(waarde))
      if (lid !== EIGEN_LID) loopDoor(deel, `${pointer}/${lid}`, gevonden)
  }
}
