/** The heading above each kind of imposed obligation (Rlz 5.18 lid 2); what it asks is written by a person. */
import type { Verplichting } from '../contract.ts'

type Soort = Verplichting['soort']

const TITEL: Readonly<Record<Soort, string>> = {
  gekwalificeerde_zorgverlener: 'Een zorgverlener die hiervoor is opgeleid',
  behandelaar: 'Een behandelaar kijkt mee',
  begeleiding_groep: 'Begeleiding in een groep',
  individuele_begeleiding: 'Begeleiding voor u alleen',
  uitsluiting_zorgverlener: 'Geen zorg van deze zorgverlener',
  uitsluiting_functie: 'Deze zorg niet van deze zorgverlener',
}

export const plichttitel = (soort: Soort): string => TITEL[soort]
