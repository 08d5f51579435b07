/** Words of the text for people, by the codes of the answers. */
import type { Toetsuitkomst, Verplichting } from '../../../app/operaties.ts'
import type { Tweetaligheid } from '../../../platform/operatie.ts'

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

export const ADVIES: Readonly<Record<Toetsuitkomst['advies'], Tweetaligheid>> = {
  toekennen: t('toekennen', 'grant'),
  toekennen_met_verplichtingen: t('toekennen met verplichtingen', 'grant with obligations'),
  weigeren: t('weigeren', 'refuse'),
  beoordeling_nodig: t('een mens moet oordelen', 'a person must judge'),
  gegevens_ontbreken: t('er ontbreken gegevens', 'facts are missing'),
  niet_bevoegd: t('een ander zorgkantoor is bevoegd', 'another zorgkantoor is competent'),
}

export const UITKOMST: Readonly<Record<Toetsuitkomst['oordelen'][number]['uitkomst'], Tweetaligheid>> = {
  voldaan: t('voldaan', 'met'),
  niet_voldaan: t('NIET VOLDAAN', 'NOT MET'),
  gegevens_ontbreken: t('gegevens ontbreken', 'facts missing'),
  beoordeling_nodig: t('oordeel nodig', 'judgement needed'),
  nvt: t('niet van toepassing', 'does not apply'),
}

export const BESLUIT: Readonly<Record<Verplichting['besluit'], Tweetaligheid>> = {
  open: t('voorgesteld', 'proposed'),
  opgelegd: t('opgelegd', 'imposed'),
  niet_nodig: t('niet nodig', 'not needed'),
}

export const VERPLICHTING: Readonly<Record<Verplichting['soort'], Tweetaligheid>> = {
  gekwalificeerde_zorgverlener: t('gekwalificeerde zorgverlener', 'qualified carer'),
  behandelaar: t('behandelaar', 'practitioner'),
  begeleiding_groep: t('begeleiding in een groep', 'group guidance'),
  individuele_begeleiding: t('individuele begeleiding', 'individual guidance'),
  uitsluiting_zorgverlener: t('zorgverlener uitgesloten', 'carer excluded'),
  uitsluiting_functie: t('functie uitgesloten', 'function excluded'),
}

/** The six criteria by which the NZa looks at a pgb application, in our words. */
export const CRITERIUM: Readonly<Record<number, Tweetaligheid>> = {
  0: t('Overige regels', 'Other rules'),
  1: t('1. Toereikende zorg, op doelmatige wijze', '1. Sufficient care, efficiently'),
  2: t('2. Het pgb kunnen beheren', '2. Able to manage the pgb'),
  3: t('3. Zorgverleners kunnen aansturen', '3. Able to direct the carers'),
  4: t('4. Een gemotiveerde keuze voor het pgb', '4. A reasoned choice for the pgb'),
  5: t('5. Een volledig plan', '5. A complete plan'),
  6: t('6. Geen weigeringsgrond', '6. No ground for refusal'),
}

export const ONDERDEEL: Readonly<Record<string, Tweetaligheid>> = {
  basis: t('basis', 'base'),
  wooninitiatieftoeslag: t('wooninitiatieftoeslag', 'residential initiative supplement'),
  budgetgarantie: t('budgetgarantie', 'budget guarantee'),
  meerzorg: t('meerzorg', 'extra care'),
  pab: t('persoonlijk assistentiebudget', 'personal assistance budget'),
  ekt: t('extra kosten thuis', 'extra costs at home'),
  combinatiePgbMpt: t('combinatie met mpt', 'combination with mpt'),
  overig: t('overig', 'other'),
}

export const W = {
  advies: t('Advies', 'Advice'),
  peildatum: t('Peildatum', 'Reference date'),
  regelset: t('Regelset', 'Rule set'),
  overig: t('Overige regels', 'Other rules'),
  nvt: t('Regels die hier niet gelden', 'Rules that do not apply here'),
  ontbreekt: t('Deze gegevens ontbreken', 'These facts are missing'),
  verplichtingen: t('Verplichtingen', 'Obligations'),
  budget: t('Budget', 'Budget'),
  geenBudget: t('Er is geen budget berekend.', 'No budget was calculated.'),
  totEnMet: t('tot en met', 'up to and including'),
  dagen: t('dagen', 'days'),
  stap: t('stap', 'step'),
  verschil: t('verschil', 'change'),
  bedrag: t('bedrag', 'amount'),
  totaal: t('totaal', 'total'),
  verantwoordingsvrij: t('waarvan vrij te besteden', 'of which free to spend'),
  termijn: t('Termijn', 'Term'),
  besluitUiterlijk: t('besluit uiterlijk', 'decision at the latest'),
  looptNog: t('nog niet bekend: een opschorting loopt nog', 'not known yet: a suspension still runs'),
  opgeschort: t('opgeschort', 'suspended'),
  nzaUiterlijk: t('uiterlijk volgens de NZa', 'at the latest by the NZa'),
  teltNiet: t('telt niet mee', 'does not count'),
} as const
