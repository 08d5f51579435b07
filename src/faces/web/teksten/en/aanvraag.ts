import type { Vorm } from '../index.ts'
import type { aanvraag as nl } from '../nl/aanvraag.ts'

export const aanvraag: Vorm<typeof nl> = {
  titel: 'Apply for a pgb',
  onder: 'Fill in this form. You get a file to send to your zorgkantoor.',
  nietVerstuurd: 'We send nothing and keep nothing.',
  nietErin: 'We do not ask your name, your BSN or your budget plan here. Your zorgkantoor will ask you.',
  gegevens: 'Your details',
  regio: 'Which zorgkantoor goes with the place where you live?',
  geboortedatum: 'What is your date of birth?',
  profiel: 'Which care profile do you have?',
  profielHint: 'It is in the letter of the CIZ.',
  indicatieVan: 'From when does your indication hold?',
  ingangsdatum: 'From when do you want a pgb?',
  groep: 'Do you want guidance in a group?',
  groepen: { geen: 'No', zonder_vervoer: 'Yes, without transport', met_vervoer: 'Yes, with transport' },
  waarom: 'Why do you choose a pgb?',
  vulIn: 'Fill in your zorgkantoor, date of birth, care profile and the two days.',
  download: 'Download my application',
  print: 'Print',
  klaar: 'Your application is in the file.',
  stuur: 'Send the file to your zorgkantoor. The term of eight weeks begins when it has come in there.',
}
