/** A refusal of this room in the form that every face can show: code, defects with their place, and data. */
import type { Bewerkweigering } from '../../platform/bewerking.ts'
import type { Gebrek } from '../../platform/operatie.ts'
import type { Zaakfout } from './fout.ts'

/** `invoer` is what was sent: a defect of a dossier in it stands under /dossier. */
export function weigeringUit(fout: Zaakfout, invoer: unknown): Bewerkweigering {
  const { code, ...gegevens } = fout
  if (fout.code === 'dossier-geweigerd') {
    const voor = typeof invoer === 'object' && invoer !== null && 'dossier' in invoer ? '/dossier' : ''
    const fouten = fout.antwoord.fouten.map((gebrek) => ({ ...gebrek, pointer: `${voor}${gebrek.pointer}` }))
    return { code: fout.antwoord.code, fouten, gegevens: {} }
  }
  return { code, fouten: gebrekenVan(fout), gegevens }
}

function gebrekenVan(fout: Zaakfout): Gebrek[] {
  switch (fout.code) {
    case 'niet-te-zetten':
      return fout.pointers.map((pointer) => ({
        pointer: `/dossier${pointer}`,
        code: fout.code,
        uitleg: NIET_TE_ZETTEN,
      }))
    case 'feiten-ontbreken':
      return fout.pointers.map((pointer) => ({ pointer, code: fout.code, uitleg: ONTBREEKT }))
    case 'datum-kan-niet':
      return [{ pointer: alsPointer(fout.veld), code: fout.code, uitleg: DATUM }]
    case 'grond-ontbreekt':
      return [{ pointer: alsPointer(fout.veld), code: fout.code, uitleg: GROND }]
    default:
      return []
  }
}

const alsPointer = (veld: string): string => (veld.startsWith('/') ? `/dossier${veld}` : `/${veld}`)

const NIET_TE_ZETTEN = {
  nl: 'Dit gegeven kunt u hier niet zetten. Laat het weg.',
  en: 'This cannot be set here. Leave it out.',
}
const ONTBREEKT = { nl: 'Dit gegeven is nodig voor een besluit.', en: 'A decision needs this fact.' }
const DATUM = { nl: 'Deze datum kan hier niet.', en: 'This date is not possible here.' }
const GROND = { nl: 'Vul dit in: het besluit rust erop.', en: 'Fill this in: the decision rests on it.' }
