/** The check of a monthly report from elsewhere, as an operation on a file that comes in (NZA-5). */

import * as contract from '../opgaven/contract.ts'
import { controleerInhoud } from '../opgaven/index.ts'
import type { Bewerkbeschrijving, Bewerking } from '../platform/bewerking.ts'
import { lezerVoor } from '../platform/uitvoering.ts'
import { leesDatum } from '../waarden/datum.ts'

const MB = 1024 * 1024
/** As the specification of the files asks. */
const BYTES_MAX = 100 * MB
const BLADZIJDE = 50

/** A file comes in, is checked and is gone: nothing of it is kept. */
const CONTROLE: Bewerkbeschrijving = {
  name: 'opgave.controleer-bestand',
  recht: 'opgave.controleren',
  eis: ['NZA-5'],
  samenvatting: {
    nl: 'Controleer een maandopgave uit een ander systeem',
    en: 'Check a monthly report of another system',
  },
  methode: 'POST',
  pad: '/opgavecontrole',
  vraag: {},
  metVersie: false,
  status: 200,
  input: {
    naam: 'Controlevraag',
    schema: contract.Controlevraag,
    voorbeeld: { jaar: '2026', peildatum: '2026-10-31' },
  },
  output: { naam: 'Puntenlijst', schema: contract.Puntenlijst, voorbeeld: null },
  ontvangt: { bytesMax: BYTES_MAX },
  leest: true,
}

const lees = lezerVoor(contract.Controlevraag)

export const opgavecontrole: Bewerking = {
  ...CONTROLE,
  voerUit: async ({ inhoud, bestand }) => {
    const gelezen = lees(inhoud)
    if ('fouten' in gelezen) return { fout: { code: 'ongeldige-invoer', fouten: gelezen.fouten, gegevens: {} } }
    const vraag = gelezen.goed as contract.Controlevraag
    const peildatum = leesDatum(vraag.peildatum)
    if (peildatum === null) return { fout: { code: 'datum-kan-niet', fouten: [], gegevens: {} } }
    if (!bestand || bestand.inhoud.length > BYTES_MAX)
      return { fout: { code: 'document-geweigerd', fouten: [], gegevens: {} } }
    const vanaf = Number(vraag.vanaf ?? 0)
    const opgave = { jaar: Number(vraag.jaar), peildatum }
    const beeld = controleerInhoud(bestand.inhoud, bestand.naam, opgave, { vanaf, aantal: BLADZIJDE })
    const { bevindingen, fouten, waarschuwingen } = beeld
    const punten = bevindingen.map((bevinding) => ({ ...bevinding, waarde: null, nummer: null }))
    return { goed: { ...beeld, bevindingen: undefined, punten, vanaf, totaal: fouten + waarschuwingen } }
  },
}
