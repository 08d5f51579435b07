/** What the room pgb offers on cases: one row an operation. HTTP, its documentation and its tests follow from this table. */
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Bewerkbeschrijving, Bewerking, Bewerkuitkomst, Bewerkverzoek } from '../../platform/bewerking.ts'
import { bsnIn } from './bsn-in-tekst.ts'
import * as contract from './contract.ts'
import type { Omgeving } from './daad.ts'
import { hashVan, keurBestand } from './document-keuring.ts'
import { weiger } from './fout.ts'
import { handel } from './handel.ts'
import { lezerVoor } from './invoer.ts'
import { berichtbewerkingen } from './operations-bericht.ts'
import { briefbewerkingen } from './operations-brief.ts'
import { herhaalbewerkingen } from './operations-herhaling.ts'
import { intakebewerkingen } from './operations-intake.ts'
import { kaderbewerkingen } from './operations-kader.ts'
import { leesbewerkingen } from './operations-lezen.ts'
import { oordeelbewerkingen } from './operations-oordeel.ts'
import { overeenkomstbewerkingen } from './operations-overeenkomst.ts'
import { overgangbewerkingen } from './operations-overgang.ts'
import { stukbewerkingen } from './operations-stukken.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { werkbewerkingen } from './operations-werk.ts'
import { wijzigbewerkingen } from './operations-wijzigen.ts'
import { wijzigingsbewerkingen } from './operations-wijziging.ts'
import { weigeringUit } from './weigering.ts'

const TABEL: readonly Tabelrij[] = [
  ...leesbewerkingen,
  ...briefbewerkingen,
  ...wijzigbewerkingen,
  ...stukbewerkingen,
  ...intakebewerkingen,
  ...werkbewerkingen,
  ...herhaalbewerkingen,
  ...kaderbewerkingen,
  ...oordeelbewerkingen,
  ...overeenkomstbewerkingen,
  ...overgangbewerkingen,
  ...berichtbewerkingen,
  ...wijzigingsbewerkingen,
]

/** Without what runs them: for the documentation. */
export const zaakbeschrijvingen: readonly Bewerkbeschrijving[] = TABEL

/** Schemas that the documentation shows under their own name. */
export const zaakschemas: Readonly<Record<string, TSchema>> = {
  Persoon: contract.Persoon,
  Werklijstrij: contract.Werklijstrij,
  Zaaktermijn: contract.Zaaktermijn,
  OpenVoorstel: contract.OpenVoorstel,
  Voorstelkeuze: contract.Voorstelkeuze,
  Notitie: contract.Notitie,
  Document: contract.Document,
  Feitstand: contract.Feitstand,
  Oordeelgrond: contract.Oordeelgrond,
  Plicht: contract.Plicht,
  Signaal: contract.Signaal,
}

export function zaakbewerkingen(omgeving: Omgeving): readonly Bewerking[] {
  return TABEL.map((rij) => ({ ...rij, voerUit: maakUitvoering(rij, omgeving) }))
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function maakUitvoering(rij: Tabelrij, omgeving: Omgeving) {
  const lees = rij.input === null ? () => ({ goed: {} }) : lezerVoor(rij.input.schema)
  const schema = Compile(rij.output.schema)
  return async (verzoek: Bewerkverzoek): Promise<Bewerkuitkomst> => {
    const { context, sleutel, versie, pad } = verzoek
    const gelezen = rij.leesVraag ? rij.leesVraag(verzoek.vraag, context.gebruiker) : lees(verzoek.inhoud)
    if ('fouten' in gelezen) return { fout: { code: 'ongeldige-invoer', fouten: gelezen.fouten, gegevens: {} } }
    const metBsn = rij.input === null ? [] : bsnIn(gelezen.goed, verzoek.bestand?.naam)
    if (metBsn.length > 0) return { fout: { code: 'geen-bsn-in-tekst', fouten: metBsn, gegevens: {} } }
    const { id = '' } = pad
    const vraag = { zaak: id, versie, invoer: gelezen.goed }
    // Outside the transaction: a scanner may take long. The key stands for the bytes as well.
    const { bestand } = verzoek
    const keuring = bestand && (await keurBestand(bestand, omgeving.scanner))
    const opdracht: Opdracht<unknown> = keuring === undefined ? vraag : { ...vraag, keuring }
    const gevraagd = bestand ? { ...vraag, bestand: [bestand.naam, hashVan(bestand.inhoud)] } : vraag
    const handeling = {
      soort: rij.recht,
      object: id,
      bewaakt: true,
      ...(sleutel === null ? {} : { eenmaal: { sleutel, verzoek: { operatie: rij.name, ...gevraagd } } }),
    }
    const antwoord = await handel(omgeving, context, handeling, async (daad) => {
      // What is no id of ours cannot be there; it does not reach the store.
      if (pad.id !== undefined && !UUID.test(id)) return weiger({ code: 'onbekend' })
      const gedaan = await rij.werk(daad, opdracht as Opdracht<never>)
      return rij.bestand ? gedaan : alsJson(gedaan)
    })
    if ('fout' in antwoord) return { fout: weigeringUit(antwoord.fout, gelezen.goed) }
    if (!rij.bestand && !schema.Check(antwoord.goed))
      throw new Error(`Antwoord van ${rij.name} past niet op zijn contract`)
    return antwoord
  }
}

/** As the caller will read it: a moment is a text, and what is not known is absent. */
const alsJson = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde))
