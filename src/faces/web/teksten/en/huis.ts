import type { Vorm } from '../index.ts'
import type { huis as nl } from '../nl/huis.ts'

export const huis: Vorm<typeof nl> = {
  naarInhoud: 'Skip to content',
  merk: 'Open Zorgkantoor',
  naarStart: 'Open Zorgkantoor, to the start page',
  menu: 'Menu',
  hoofdmenu: 'Main menu',
  zonderInlog: 'No login, nothing stored',
  zoek: 'Search the Rule bank',
  toetsen: 'Keys',
  nav: {
    pgb: 'Pgb (personal budget)',
    toets: 'Assess a case',
    systeem: 'System',
    regelbank: 'Rule bank',
    api: 'API documentation',
    openbaar: 'Public',
    check: 'Pgb check',
  },
  voet: {
    staf: 'This program calculates and explains. A person decides. We do not store what you fill in.',
    publiek: 'This check is an aid and not a decision. We do not store your answers.',
    adres: 'Address of this screen:',
    licentie: 'Free software under the EUPL-1.2',
  },
  sneltoets: {
    titel: 'Keys on your keyboard',
    toelichting: 'Single keys only work when you are not typing in a field.',
    zoek: 'Go to the search field',
    lijst: 'Show this list',
    regelbank: 'Go to the Rule bank',
    toets: 'Go to Assess a case',
    check: 'Go to the Pgb check',
    volgende: 'In a list: next',
    vorige: 'In a list: previous',
    open: 'In a list: open',
    werkvoorraad: 'Go to the worklist',
    tweede: 'Go to second assessment',
    kies: 'In the worklist: select the case',
    rij: 'In a test: open or close the row',
    punt: 'In a test: next open point',
    alleRijen: 'In a test: open or close all',
    bewaar: 'Send the form that you are in',
    sluit: 'Close a menu or window',
    dan: 'then',
    aan: 'Use single keys',
    sluitKnop: 'Close the list',
  },
  start: {
    titel: 'Open Zorgkantoor',
    onder: 'From fact to outcome, with the article of law beside every outcome.',
    toets: {
      titel: 'Assess a case',
      tekst:
        'For the care office. Fill in the facts of a pgb application. You see every rule with its outcome, the budget and the time limit.',
      knop: 'Assess a case',
    },
    check: {
      titel: 'Pgb check',
      tekst:
        'For those who consider a personal budget. A few questions show what suits you and what you still need to arrange.',
      knop: 'Do the Pgb check',
    },
    regelbank: {
      titel: 'Rule bank',
      tekst: 'For everyone. Every rule, amount and tariff, with its source and the date from which it applies.',
      knop: 'Open the Rule bank',
    },
    beloften: {
      titel: 'What you can expect',
      reden: 'No outcome without its reason.',
      redenTekst: 'Every outcome shows the article, the version and the facts that were used.',
      mens: 'The program calculates, a person decides.',
      mensTekst: 'Where the law asks for a judgement, the program puts the question and does not choose.',
      ontbreekt: 'What is missing is named.',
      ontbreektTekst: 'If the program does not know a fact, it says which one. It does not guess.',
    },
    gegevens: {
      titel: 'Your data',
      tekst:
        'The assessment, the Rule bank and the Pgb check need no login. The program does not store what you fill in there. Close the window and it is gone. Who works on cases logs in; that work is kept.',
      systemen: 'For systems',
      systemenTekst: 'Everything the screens can do is also available through the API.',
      api: 'Read the API documentation',
    },
  },
  nogNiet: {
    titel: 'This screen is not here yet',
    tekst:
      'The address is right, but this version of Open Zorgkantoor does not have this screen yet. These screens are here:',
  },
  nietGevonden: {
    titel: 'This page was not found',
    tekst: 'There is nothing at this address. Check the address, or choose one of these screens:',
  },
  adres: 'Requested address:',
  fout: {
    titel: 'This screen cannot be shown now.',
    tekst: 'The other screens still work. What you filled in on this screen may be lost.',
  },
}
