import type { Vorm } from '../index.ts'
import type { onderdelen as nl } from '../nl/onderdelen.ts'

export const onderdelen: Vorm<typeof nl> = {
  uitkomst: {
    voldaan: 'Met',
    niet_voldaan: 'Not met',
    nvt: 'Not applicable',
    beoordeling_nodig: 'Judgement needed',
    gegevens_ontbreken: 'Data missing',
  },
  andereSite: '(other site)',
  tekstVan: 'text of {{datum}}',
  kruimelpad: 'Breadcrumb',
  hoeftNiet: '(optional)',
  ja: 'Yes',
  nee: 'No',
  nietBekend: 'Not known',
  kies: 'Choose',
  datum: {
    hint: 'For example {{voorbeeld}}',
    fout: '‘{{tekst}}’ is not a date. Write day, month and year, such as {{voorbeeld}}.',
  },
  bedrag: { fout: '‘{{tekst}}’ is not an amount. Write euros with at most two decimals, such as {{voorbeeld}}.' },
  getal: { fout: '‘{{tekst}}’ is not a number. Write a number, such as {{voorbeeld}}.' },
  sorteer: { klim: 'low to high', daal: 'high to low' },
  tabel: '{{naam}}, table',
  laden: 'Loading the data …',
  opnieuw: 'Try again',
  foutnummer: 'Error number {{nummer}}',
  fouten_one: 'There is 1 thing you need to change.',
  fouten_other: 'There are {{count}} things you need to change.',
  cijfers: 'Show the figures as a table',
  stap: { klaar: 'done', nu: 'you are here', straks: 'to do' },
}
