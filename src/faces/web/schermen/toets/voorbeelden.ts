/** Dossiers to begin with. Everyone and every amount in them is invented, and looks it. */
import type { Dossier } from '../../../../pgb/contract.ts'
import type { Concept } from './concept.ts'

export const VOORBEELDNAMEN = ['toekennen', 'weigeren', 'verplichtingen', 'gaten'] as const
export type Voorbeeldnaam = (typeof VOORBEELDNAMEN)[number]

const REGIO = '5529'

const aanvraag: Dossier['aanvraag'] = {
  soort: 'nieuw',
  ontvangenOp: '2026-03-03',
  ingangsdatum: '2026-01-01',
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
}

const verzekerde: Dossier['verzekerde'] = {
  geboortedatum: '1958-04-01',
  regioWoonplaats: REGIO,
  woonadresInBrp: true,
  gedetineerd: false,
  failliet: false,
  schuldsanering: false,
  eerderPgbPlichtenNietNageleefd: false,
  verblijftInInstellingOpIngangsdatum: false,
  woonsituatie: 'thuis',
  schoolOfWerk: false,
}

const zorgbehoefte = (perJaarCent: number): NonNullable<Dossier['zorgbehoefte']> => ({
  perJaarCent,
  vastgesteldOp: '2026-03-12',
  wijze: 'huisbezoek',
  door: 'R. Testerink, consulent',
  motivering: 'Uren en tarieven per zorgverlener doorgenomen tijdens het huisbezoek van 12 maart.',
})

const oordelen = (...regels: string[]): NonNullable<Dossier['beoordelingen']> =>
  regels.map((regel) => ({
    regel,
    uitkomst: 'voldaan',
    motivering: 'Besproken tijdens het huisbezoek van 12 maart. Het past bij het budgetplan.',
    door: 'R. Testerink, consulent',
    op: '2026-03-20',
  }))

const VIER_OORDELEN = ['WLZ-3.3.3-4-A', 'WLZ-3.3.3-4-B', 'WLZ-3.3.3-4-C', 'RLZ-5.1-1']

const DOSSIERS: Record<Voorbeeldnaam, Dossier> = {
  toekennen: {
    kenmerk: 'voorbeeld-toekennen',
    regio: REGIO,
    aanvraag,
    verzekerde: { ...verzekerde, woonsituatie: 'kleinschalig_wooninitiatief' },
    indicatie: { zzpCode: '754', ingangsdatum: '2025-11-10' },
    budgetplan: { begeleidingGroep: 'geen', alleenGecontracteerdeAanbieders: false },
    zorgbehoefte: zorgbehoefte(6_485_700),
    mpt: { perJaarCent: 480_000 },
    beoordelingen: oordelen(...VIER_OORDELEN),
    opschortingen: [{ grond: 'aanvulling', van: '2026-03-10', tot: '2026-03-24', einde: 'aangevuld' }],
  },
  weigeren: {
    kenmerk: 'voorbeeld-weigeren',
    regio: REGIO,
    aanvraag,
    verzekerde: { ...verzekerde, geboortedatum: '1971-09-14', woonadresInBrp: false, schuldsanering: true },
    indicatie: { zzpCode: '755', ingangsdatum: '2025-11-10' },
    budgetplan: { begeleidingGroep: 'geen', alleenGecontracteerdeAanbieders: false },
    zorgbehoefte: zorgbehoefte(5_200_000),
    beoordelingen: oordelen(...VIER_OORDELEN),
  },
  verplichtingen: {
    kenmerk: 'voorbeeld-verplichtingen',
    regio: REGIO,
    aanvraag,
    verzekerde: { ...verzekerde, geboortedatum: '2003-03-03' },
    indicatie: { zzpCode: '808', ingangsdatum: '2025-11-10' },
    budgetplan: {
      begeleidingGroep: 'geen',
      alleenGecontracteerdeAanbieders: false,
      gekwalificeerdeZorg: { thuis: false, extern: true, contactenExternMetThuisPerMaand: 1 },
      posten: [
        {
          zorgverlener: {
            naam: 'M. Verzonnen',
            familie: 'eerste_graad',
            grondFormeelTarief: 'geen',
            gekwalificeerd: false,
          },
          functie: 'persoonlijke_verzorging',
          eenheid: 'uur',
          aantalPerWeek: 12.5,
          tariefCent: 2500,
        },
        {
          zorgverlener: {
            naam: 'Begeleiding De Luchtspiegel',
            kvkNummer: '00000001',
            grondFormeelTarief: 'onderneming',
          },
          functie: 'begeleiding_individueel',
          eenheid: 'uur',
          aantalPerWeek: 10,
          tariefCent: 5800,
        },
      ],
    },
    zorgbehoefte: zorgbehoefte(5_910_000),
    risicofactoren: { gedragsproblematiek: true, draagkrachtOnderDruk: true, omgevingOnveilig: false },
    signalenZorgverlener: [
      { naam: 'Begeleiding De Luchtspiegel', soort: 'onder_kwaliteitsstandaard', kvkNummer: '00000001' },
    ],
    beoordelingen: oordelen(...VIER_OORDELEN),
  },
  gaten: {
    kenmerk: 'voorbeeld-gaten',
    regio: REGIO,
    aanvraag: {
      soort: 'omzetting_zin',
      ontvangenOp: '2026-05-18',
      ingangsdatum: '2026-08-01',
      formulierVolledigEnJuist: false,
      budgetplanOntvangen: true,
      gesprekUitgenodigd: true,
      gesprekGeweigerd: false,
      persoonlijkPlan: 'nog_niet',
      toestemmingGegevensCakEnSvb: true,
    },
    verzekerde: {
      geboortedatum: '1990-02-28',
      regioWoonplaats: REGIO,
      woonadresInBrp: true,
      gedetineerd: false,
      woonsituatie: 'thuis',
    },
    vertegenwoordiger: {
      naam: 'T. Denkbeeld',
      isOokZorgverlener: true,
      twijfel: { andereReden: 'Is ook zorgverlener.' },
    },
    indicatie: { zzpCode: '830', ingangsdatum: '2026-04-01' },
    budgetplan: { begeleidingGroep: 'met_vervoer' },
    opschortingen: [
      { grond: 'vertraging_aanvrager', van: '2026-05-26', tot: '2026-06-05', einde: 'anders' },
      { grond: 'aanvulling', van: '2026-06-22' },
    ],
  },
}

/** A fresh tree of an example, so that filling in changes no example. */
export function voorbeeld(naam: Voorbeeldnaam): Concept {
  return structuredClone(DOSSIERS[naam]) as Concept
}
