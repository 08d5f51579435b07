/** A defect of a migration file: which file, which row (0: the file), which column, and why. No value is repeated: it may be a BSN. */
import type { Bestandsnaam } from './kolommen.ts'

const UITLEG = {
  'kop-onjuist': ['De kop is niet precies die van het sjabloon.', 'The header is not exactly that of the template.'],
  'kolommen-aantal': ['Deze rij heeft niet het goede aantal kolommen.', 'This row has a wrong number of columns.'],
  leeg: ['Vul dit in.', 'Fill this in.'],
  'waarde-onleesbaar': ['Deze waarde is niet te lezen.', 'This value cannot be read.'],
  'code-onbekend': ['Deze code kennen wij niet.', 'We do not know this code.'],
  'regio-onjuist': ['Deze regio hoort niet bij deze opslag.', 'This region is not of this store.'],
  'bsn-ongeldig': ['Dit is geen burgerservicenummer.', 'This is no BSN.'],
  dubbel: ['Dit kenmerk staat vaker in het bestand.', 'This reference stands more often in the file.'],
  'houder-onbekend': ['Deze houder staat niet in houders.csv.', 'This holder is not in houders.csv.'],
  'beschikking-onbekend': [
    'Deze beschikking staat niet in beschikkingen.csv.',
    'This decision is not in beschikkingen.csv.',
  ],
  'datums-omgekeerd': ['De laatste dag ligt vóór de eerste.', 'The last day is before the first.'],
  'datum-kan-niet': ['Deze dag kan niet.', 'This day is not possible.'],
  'houder-zonder-beschikking': ['Van deze houder is er geen beschikking.', 'There is no decision of this holder.'],
  'beschikking-zonder-periode': ['Van deze beschikking is er geen periode.', 'There is no period of this decision.'],
  'periode-buiten-beschikking': [
    'Deze periode valt niet binnen de beschikking.',
    'This period is not within the decision.',
  ],
  'periode-overlapt': ['Deze periode overlapt een andere.', 'This period overlaps another.'],
  'som-klopt-niet': ['De perioden tellen niet op tot het totaal.', 'The periods do not add up to the total.'],
  'houder-wijkt-af': [
    'Deze persoon is bekend met een andere naam of geboortedatum.',
    'This person is known with another name or birth date.',
  ],
  'al-overgenomen': ['Dit kenmerk is al eerder overgenomen.', 'This reference was taken over before.'],
} as const
export type Gebrekcode = keyof typeof UITLEG

export interface Gebrek {
  readonly bestand: Bestandsnaam
  readonly rij: number
  readonly kolom: string | null
  readonly code: Gebrekcode
  readonly uitleg: { readonly nl: string; readonly en: string }
}

export function gebrek(bestand: Bestandsnaam, rij: number, kolom: string | null, code: Gebrekcode): Gebrek {
  const [nl, en] = UITLEG[code]
  return { bestand, rij, kolom, code, uitleg: { nl, en } }
}
