/** The frame around every screen: bars, navigation, keys, start page, and the pages for what is not there. */
export const huis = {
  naarInhoud: 'Naar de inhoud',
  merk: 'Open Zorgkantoor',
  naarStart: 'Open Zorgkantoor, naar de startpagina',
  menu: 'Menu',
  hoofdmenu: 'Hoofdmenu',
  zonderInlog: 'Geen inlog, niets bewaard',
  zoek: 'Zoek in de Regelbank',
  toetsen: 'Toetsen',
  nav: {
    pgb: 'Pgb',
    toets: 'Toets een dossier',
    systeem: 'Systeem',
    regelbank: 'Regelbank',
    api: 'API-documentatie',
    openbaar: 'Openbaar',
    check: 'Pgb-check',
  },
  voet: {
    staf: 'Dit programma rekent en legt uit. Een mens beslist. Wat u invult, bewaren wij niet.',
    publiek: 'Deze check is een hulpmiddel en geen besluit. Wij bewaren uw antwoorden niet.',
    adres: 'Adres van dit scherm:',
    licentie: 'Vrije software onder de EUPL-1.2',
  },
  sneltoets: {
    titel: 'Toetsen op uw toetsenbord',
    toelichting: 'Losse toetsen werken alleen als u niet in een veld typt.',
    zoek: 'Ga naar het zoekveld',
    lijst: 'Toon deze lijst',
    regelbank: 'Ga naar de Regelbank',
    toets: 'Ga naar Toets een dossier',
    check: 'Ga naar de pgb-check',
    volgende: 'In een lijst: volgende',
    vorige: 'In een lijst: vorige',
    open: 'In een lijst: open',
    sluit: 'Sluit een menu of venster',
    dan: 'dan',
    aan: 'Losse toetsen gebruiken',
    sluitKnop: 'Sluit de lijst',
  },
  start: {
    titel: 'Open Zorgkantoor',
    onder: 'Van feit naar uitkomst, met bij elke uitkomst het artikel.',
    toets: {
      titel: 'Toets een dossier',
      tekst:
        'Voor het zorgkantoor. Vul de feiten van een pgb-aanvraag in. U ziet elke regel met de uitkomst, het budget en de termijn.',
      knop: 'Toets een dossier',
    },
    check: {
      titel: 'Pgb-check',
      tekst: 'Voor wie een pgb overweegt. Een paar vragen, en u ziet wat bij u past en wat u nog moet regelen.',
      knop: 'Doe de pgb-check',
    },
    regelbank: {
      titel: 'Regelbank',
      tekst: 'Voor iedereen. Elke regel, elk bedrag en elk tarief, met de bron en vanaf wanneer het geldt.',
      knop: 'Open de Regelbank',
    },
    beloften: {
      titel: 'Wat u kunt verwachten',
      reden: 'Geen uitkomst zonder reden.',
      redenTekst: 'Bij elke uitkomst staan het artikel, de versie en de feiten die zijn gebruikt.',
      mens: 'Het programma rekent, een mens beslist.',
      mensTekst: 'Vraagt de wet een oordeel, dan stelt het programma de vraag en kiest het niet.',
      ontbreekt: 'Wat ontbreekt, staat er.',
      ontbreektTekst: 'Weet het programma een feit niet, dan zegt het welk feit. Het gokt niet.',
    },
    gegevens: {
      titel: 'Uw gegevens',
      tekst:
        'Voor de toets, de Regelbank en de pgb-check hoeft u niet in te loggen. Het programma bewaart niet wat u daar invult. Sluit u het venster, dan is het weg. Wie aan zaken werkt, logt in; dat werk blijft bewaard.',
      systemen: 'Voor systemen',
      systemenTekst: 'Alles wat de schermen kunnen, kan ook via de API.',
      api: 'Lees de API-documentatie',
    },
  },
  nogNiet: {
    titel: 'Dit scherm is er nog niet',
    tekst:
      'Het adres klopt, maar deze versie van Open Zorgkantoor heeft dit scherm nog niet. Deze schermen zijn er wel:',
  },
  nietGevonden: {
    titel: 'Deze pagina is niet gevonden',
    tekst: 'Op dit adres staat niets. Kijk of het adres goed is overgenomen, of kies een van deze schermen:',
  },
  adres: 'Gevraagd adres:',
  fout: {
    titel: 'Dit scherm kan nu niet worden getoond.',
    tekst: 'De andere schermen werken nog wel. Wat u in dit scherm invulde, kan verloren zijn.',
  },
} as const
