/** The letters that give a pgb: verlening, gedeeltelijk, wijziging. Content after Rlz 5.19. */
import { rlz } from '../../regelgeving/bron.ts'
import type { Budget, Toetsuitkomst } from '../contract.ts'
import { schrijfBedragen } from './bedrag.ts'
import { schrijfBezwaar } from './bezwaar.ts'
import type { Briefzaak, Deelgrond, Inhoud } from './brief.ts'
import { opgelegd, schrijfExtraPlichten, schrijfVastePlichten } from './plichten.ts'
import { schrijfAfgewezenVerhogingen, schrijfGronden } from './redenen.ts'
import type { Schrijver } from './schrijver.ts'

/** One letter in the making: its body, its annexes, and the facts both are written from. */
export interface Werk {
  readonly brief: Schrijver
  readonly bijlagen: Schrijver
  readonly zaak: Briefzaak
  readonly uitkomst: Toetsuitkomst
}

export function schrijfVerlening(werk: Werk, inhoud: Inhoud<'verlening'>, budget: Budget): string {
  const { brief: s, zaak, uitkomst } = werk
  s.alinea('U vroeg op {dag} een pgb aan.', 'You applied for a pgb on {dag}.', { dag: s.dag(zaak.ontvangenOp) })
  schrijfUitslag(werk, budget)
  schrijfRest(werk, inhoud, budget)
  return opgelegd(uitkomst).length > 0
    ? s.zin('U krijgt een pgb, met extra plichten', 'You get a pgb, with extra duties')
    : s.zin('U krijgt een pgb', 'You get a pgb')
}

const DEELGROND: Readonly<Record<Deelgrond, { nl: string; en: string; artikel: string }>> = {
  op_maat: {
    nl: 'Uw pgb past bij de zorg die u nodig heeft.',
    en: 'Your pgb fits the care that you need.',
    artikel: rlz('5.8a').artikel,
  },
  verplichting: {
    nl: 'Een deel van uw plan mag niet, om de zorg goed en doelmatig te houden.',
    en: 'A part of your plan is not allowed, to keep the care good and efficient.',
    artikel: rlz('5.18 lid 2').artikel,
  },
  plafond: {
    nl: 'Er is in onze regio niet genoeg geld voor het hele bedrag.',
    en: 'In our region there is not enough money for the whole amount.',
    artikel: rlz('5.10').artikel,
  },
}

export function schrijfGedeeltelijk(werk: Werk, inhoud: Inhoud<'gedeeltelijk'>, budget: Budget): string {
  const { brief: s, zaak } = werk
  const grond = DEELGROND[inhoud.grond]
  s.alinea('U vroeg op {dag} een pgb aan.', 'You applied for a pgb on {dag}.', { dag: s.dag(zaak.ontvangenOp) })
  schrijfUitslag(werk, budget)
  s.kern('Dit is minder dan u vroeg.', 'This is less than you asked.')
  s.kop('Waarom krijgt u minder dan u vroeg?', 'Why do you get less than you asked?')
  s.tekst(s.uit(grond))
  s.alinea('Dit staat in {artikel}. Onze uitleg:', 'This is in {artikel}. Our explanation:', { artikel: grond.artikel })
  s.citaat(inhoud.reden)
  schrijfRest(werk, inhoud, budget)
  return s.zin('U krijgt een deel van het pgb dat u vroeg', 'You get part of the pgb that you asked for')
}

export function schrijfWijziging(werk: Werk, inhoud: Inhoud<'wijziging'>, budget: Budget): string {
  const { brief: s } = werk
  if (inhoud.vorige)
    s.alinea(
      'U heeft een pgb. Ons besluit daarover is van {dag}. Het bedrag was {bedrag}.',
      'You have a pgb. Our decision on it is of {dag}. The amount was {bedrag}.',
      { dag: s.dag(inhoud.vorige.datum), bedrag: { cent: inhoud.vorige.bedragCent } },
    )
  else s.alinea('U heeft een pgb.', 'You have a pgb.')
  s.kern('Wij veranderen uw pgb.', 'We change your pgb.')
  schrijfUitslag(werk, budget)
  s.kop('Waarom verandert uw pgb?', 'Why does your pgb change?')
  s.citaat(inhoud.reden)
  schrijfAfweging(s, inhoud.afweging)
  schrijfRest(werk, inhoud, budget)
  return s.zin('Uw pgb verandert', 'Your pgb changes')
}

/** A power is used only after weighing what it means for this person (PGB-9). */
export function schrijfAfweging(s: Schrijver, afweging: string | undefined): void {
  if (afweging === undefined) return
  s.kop('Wat is dit besluit voor u?', 'What does this decision mean for you?')
  s.alinea('Wij keken ook naar uw belang. Dit vonden wij:', 'We also looked at your interest. This is what we found:')
  s.citaat(afweging)
}

function schrijfUitslag({ brief: s, uitkomst }: Werk, budget: Budget): void {
  s.kern(
    'U krijgt een pgb van {bedrag}. Dit is voor {van} tot en met {tot}.',
    'You get a pgb of {bedrag}. This is for {van} up to and including {tot}.',
    { bedrag: { cent: budget.totaalCent }, van: s.dag(budget.van), tot: s.dag(budget.tot) },
  )
  const aantal = opgelegd(uitkomst).length
  if (aantal === 1) s.alinea('Bij dit pgb hoort een extra plicht.', 'An extra duty comes with this pgb.')
  if (aantal > 1)
    s.alinea('Bij dit pgb horen {aantal} extra plichten.', '{aantal} extra duties come with this pgb.', { aantal })
  s.alinea(
    'In deze brief leest u hoe wij rekenden en wat uw plichten zijn. U leest ook wat u kunt doen als u het niet eens bent met ons.',
    'In this letter you read how we calculated and what your duties are. You also read what you can do if you disagree.',
  )
}

function schrijfRest(werk: Werk, inhoud: Inhoud<'verlening' | 'gedeeltelijk' | 'wijziging'>, budget: Budget): void {
  const { brief: s, bijlagen, zaak, uitkomst } = werk
  schrijfBedragen(s, budget)
  schrijfAfgewezenVerhogingen(s, uitkomst)
  schrijfExtraPlichten(s, uitkomst, inhoud.plichten)
  schrijfVastePlichten(s)
  s.kop('Wat moet u nu doen?', 'What do you have to do now?')
  s.lijst(
    [
      s.zin(
        'Maak met elke zorgverlener een zorgovereenkomst. Stuur die naar de SVB.',
        'Make a care agreement with each carer. Send it to the SVB.',
      ),
      s.zin('Wacht met betalen tot wij en de SVB ja zeggen.', 'Wait with payments until we and the SVB say yes.'),
      s.zin('Bewaar deze brief goed.', 'Keep this letter in a safe place.'),
    ],
    true,
  )
  schrijfBezwaar(s, zaak)
  schrijfGronden(bijlagen, uitkomst)
}
