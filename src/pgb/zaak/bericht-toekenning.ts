/**
 * The message of a grant to the chain, made from the sealed decision (PGB-33). The outbox tells that a decision was
 * approved, without a person in it; who may know more fetches this message by the id of the case.
 */
import type { Bestand } from '../../platform/bewerking.ts'
import { type Toekenningsbericht, toekenningsbericht } from '../bericht/toekenning.ts'
import { canoniek } from './canoniek.ts'
import type { Daad } from './daad.ts'
import { noteerZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import type { Inhoud } from './inhoud.ts'
import { leesZaakrij } from './openen.ts'
import { leesBeschikking } from './store/besluit-rijen.ts'

const TOEKENNEND: readonly string[] = ['verlening', 'gedeeltelijk', 'wijziging']

/** Null: this decision grants nothing. */
function berichtVan(beschikking: string, { zaak, keuze, dossier, uitkomst }: Inhoud): Toekenningsbericht | null {
  if (!TOEKENNEND.includes(keuze.soort) || uitkomst.budget === null) return null
  return toekenningsbericht({
    beschikking,
    zaaknummer: zaak.nummer,
    regio: zaak.regio,
    budgethouder: zaak.budgethouder,
    soort: keuze.soort,
    besluitdatum: keuze.peildatum,
    dossier,
    budget: uitkomst.budget,
  })
}

export async function toekenningsbestand(daad: Daad, id: string): Promise<Bestand> {
  const zaak = await leesZaakrij(daad, id)
  if (zaak.beschikking === null) return weiger({ code: 'stap-ontbreekt', nodig: 'goedgekeurd', status: zaak.status })
  const rij = await leesBeschikking(daad.tx, [zaak.regio], zaak.beschikking)
  const bericht = rij ? berichtVan(zaak.beschikking, JSON.parse(rij.inhoud) as Inhoud) : null
  if (bericht === null) return weiger({ code: 'stap-ontbreekt', nodig: 'toekenning', status: zaak.status })
  await noteerZaak(daad, zaak, zaak.versie, ['toekenningsbericht'])
  return {
    naam: `toekenning-${zaak.nummer}.json`,
    mediatype: 'application/json',
    inhoud: Buffer.from(canoniek(bericht), 'utf8'),
  }
}
