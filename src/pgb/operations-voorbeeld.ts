/** Invented dossiers and shortened answers, for the documentation of the API and the tests of the faces. */
import type { Voorbeelden } from '../platform/operatie.ts'
import type { Budget, Dossier, Termijnen, Toetsuitkomst } from './contract.ts'

const OORDEEL = {
  uitkomst: 'voldaan',
  motivering: 'Besproken tijdens het huisbezoek; de zorg past bij het plan.',
  door: 'consulent Voorbeeld',
  op: '2026-03-20',
} as const

/** Ms Voorbeeld-Verzonnen: born in 2003, lives at home, 3VG, a budget set to the need. */
const OP_MAAT: Dossier = {
  kenmerk: 'VOORBEELD-1',
  peildatum: '2026-03-23',
  regio: '5529',
  aanvraag: {
    soort: 'nieuw',
    ontvangenOp: '2026-03-02',
    ingangsdatum: '2026-04-01',
    formulierVolledigEnJuist: true,
    budgetplanOntvangen: true,
    budgetplanVolgensModel: true,
    gesprekUitgenodigd: true,
    gesprekGeweigerd: false,
    nietVerschenenNaOproep: false,
    persoonlijkPlan: 'afgezien',
    motiveringKeuze: 'Ik wil mijn vaste begeleiders houden en zelf mijn week indelen.',
    plekVereistPgb: false,
    toestemmingGegevensCakEnSvb: true,
  },
  verzekerde: {
    geboortedatum: '2003-05-14',
    regioWoonplaats: '5529',
    woonadresInBrp: true,
    gedetineerd: false,
    failliet: false,
    schuldsanering: false,
    eerderPgbPlichtenNietNageleefd: false,
    verblijftInInstellingOpIngangsdatum: false,
    woonsituatie: 'thuis',
    schoolOfWerk: true,
  },
  indicatie: { zzpCode: '804', ingangsdatum: '2025-11-10' },
  budgetplan: { begeleidingGroep: 'zonder_vervoer', alleenGecontracteerdeAanbieders: false },
  zorgbehoefte: {
    perJaarCent: 4_200_000,
    vastgesteldOp: '2026-03-10',
    wijze: 'huisbezoek',
    door: 'consulent Voorbeeld',
    motivering: 'Afgestemd op het budgetplan en het gesprek van 10 maart.',
  },
  beoordelingen: ['WLZ-3.3.3-4-A', 'WLZ-3.3.3-4-B', 'WLZ-3.3.3-4-C', 'RLZ-5.1-1'].map((regel) => ({
    regel,
    ...OORDEEL,
  })),
}

/** The least that can be asked: the answer names the facts that are missing. */
const MINIMAAL: Dossier = {
  regio: '5529',
  aanvraag: { soort: 'nieuw', ontvangenOp: '2026-03-02', ingangsdatum: '2026-04-01' },
  verzekerde: { geboortedatum: '1948-11-30' },
  indicatie: { zzpCode: '754', ingangsdatum: '2026-01-15' },
}

export const VOORBEELD_DOSSIERS: Voorbeelden = {
  opMaat: { samenvatting: 'Een aanvraag van 3VG met een budget op maat', waarde: OP_MAAT },
  minimaal: { samenvatting: 'Alleen de verplichte feiten', waarde: MINIMAAL },
}

const WETTEN = 'https://wetten.overheid.nl'
const RLZ = {
  bron: 'bwbr0036014@2026-05-30',
  artikel: 'Rlz 5.12',
  versie: '2026-05-30',
  url: `${WETTEN}/BWBR0036014/2026-05-30`,
}
const AWB = { bron: 'awb@2017-05-10', artikel: 'Awb 4:13 lid 2', versie: '2017-05-10', url: `${WETTEN}/BWBR0005537` }
const WLZ = {
  bron: 'bwbr0035917@2025-07-05',
  artikel: 'Wlz 3.3.3 lid 5 onder b',
  versie: '2025-07-05',
  url: `${WETTEN}/BWBR0035917/2025-07-05`,
}

export const VOORBEELD_BUDGET: Budget = {
  jaar: 2026,
  van: '2026-04-01',
  tot: '2026-12-31',
  dagen: 275,
  dagenInJaar: 365,
  onderdelen: {
    basis: 3_164_384,
    wooninitiatieftoeslag: 0,
    budgetgarantie: 0,
    meerzorg: 0,
    pab: 0,
    ekt: 0,
    combinatiePgbMpt: 0,
    overig: 0,
  },
  totaalCent: 3_164_384,
  verantwoordingsvrijCent: 47_466,
  stappen: [
    {
      stap: 'deel_van_het_jaar',
      bedragCent: 3_164_384,
      verschilCent: -1_035_616,
      vindplaats: RLZ,
      naam: { nl: 'Deel van het jaar', en: 'Part of the year' },
      uitleg: { nl: 'Het pgb geldt 275 van de 365 dagen.', en: 'The pgb holds for 275 of 365 days.' },
    },
  ],
}

export const VOORBEELD_TERMIJNEN: Termijnen = {
  besluitUiterlijk: '2026-04-28',
  opgeschorteDagen: 0,
  nzaUiterlijk: '2026-06-01',
  stappen: [
    {
      stap: 'acht_weken',
      van: '2026-03-02',
      tot: '2026-04-27',
      dagen: 56,
      telt: true,
      vindplaats: AWB,
      uitleg: {
        nl: 'Ontvangen op 2 maart 2026. Acht weken later is 27 april 2026.',
        en: 'Received on 2 March 2026. Eight weeks later is 27 April 2026.',
      },
    },
  ],
}

export const VOORBEELD_UITKOMST: Toetsuitkomst = {
  regelset: { versie: '2026.1', hash: '8044c10a7937' },
  peildatum: '2026-03-23',
  advies: 'toekennen',
  oordelen: [
    {
      regel: 'WLZ-3.3.3-5-B',
      uitkomst: 'voldaan',
      vindplaats: WLZ,
      feiten: { '/verzekerde/woonadresInBrp': true },
      uitleg: { nl: 'U staat met een woonadres ingeschreven.', en: 'You are registered at an address.' },
      naam: { nl: 'Woonadres in de BRP', en: 'Address in the population register' },
      aard: 'verplichte_weigering',
      criterium: 6,
      geldigVanaf: '2015-01-01',
    },
  ],
  verplichtingen: [],
  budget: VOORBEELD_BUDGET,
  termijnen: VOORBEELD_TERMIJNEN,
}
