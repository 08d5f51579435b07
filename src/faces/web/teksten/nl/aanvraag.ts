/** The application form for at home (PGB-1, PGB-50). */
export const aanvraag = {
  titel: 'Pgb aanvragen',
  onder: 'Vul dit formulier in. U krijgt een bestand dat u naar uw zorgkantoor stuurt.',
  nietVerstuurd: 'Wij versturen niets en bewaren niets.',
  nietErin:
    'Uw naam en burgerservicenummer vragen wij hier niet. Uw budgetplan ook niet. Uw zorgkantoor vraagt u daarom.',
  gegevens: 'Uw gegevens',
  regio: 'Welk zorgkantoor hoort bij uw woonplaats?',
  geboortedatum: 'Wat is uw geboortedatum?',
  profiel: 'Welk zorgprofiel hebt u?',
  profielHint: 'Dit staat in de brief van het CIZ.',
  indicatieVan: 'Vanaf wanneer geldt uw indicatie?',
  ingangsdatum: 'Vanaf wanneer wilt u een pgb?',
  groep: 'Wilt u begeleiding in een groep?',
  groepen: { geen: 'Nee', zonder_vervoer: 'Ja, zonder vervoer', met_vervoer: 'Ja, met vervoer' },
  waarom: 'Waarom kiest u voor een pgb?',
  vulIn: 'Vul uw zorgkantoor, geboortedatum, zorgprofiel en de twee dagen in.',
  download: 'Download mijn aanvraag',
  print: 'Print',
  klaar: 'Uw aanvraag staat in het bestand.',
  stuur: 'Stuur het bestand naar uw zorgkantoor. De termijn van acht weken begint als het daar binnen is.',
} as const
