/** The letters on the way to a decision: ontvangstbevestiging, verzoek om aanvulling (Awb 4:5), vertraging (Awb 4:14). */
import { awb } from '../../regelgeving/bron.ts'
import { termijnVan } from '../../regelgeving/termijn.ts'
import type { Inhoud } from './brief.ts'
import type { Werk } from './verlening.ts'

export function schrijfOntvangst({ brief: s, zaak, uitkomst }: Werk): string {
  const { besluitUiterlijk } = uitkomst.termijnen
  const termijn = termijnVan('beslistermijn')
  s.kern('Wij kregen op {dag} uw aanvraag voor een pgb.', 'On {dag} we received your application for a pgb.', {
    dag: s.dag(zaak.ontvangenOp),
  })
  s.kop('Wanneer hoort u van ons?', 'When do you hear from us?')
  if (besluitUiterlijk === null)
    s.alinea(
      'De termijn staat nu stil. Zodra wij verder kunnen, hoort u de nieuwe datum.',
      'The term stands still now. As soon as we can go on, you hear the new date.',
    )
  else
    s.alinea('U krijgt ons besluit uiterlijk op {dag}.', 'You get our decision by {dag}.', {
      dag: s.dag(besluitUiterlijk),
    })
  s.alinea(
    'De wet geeft ons {weken} weken na uw aanvraag. Dat staat in {artikel}.',
    'The law gives us {weken} weeks after your application. This is in {artikel}.',
    { weken: Number(termijn.waarde), artikel: termijn.vindplaats.artikel },
  )
  s.kop('Hoe gaat het verder?', 'What happens next?')
  s.lijst(
    [
      s.zin(
        'Wij kijken of uw aanvraag compleet is. Missen wij iets? Dan vragen wij u erom.',
        'We check whether your application is complete. Do we miss anything? Then we ask you for it.',
      ),
      s.zin('Wij praten met u over uw plan.', 'We talk with you about your plan.'),
      s.zin('Wij nemen een besluit en sturen u een brief.', 'We decide and send you a letter.'),
    ],
    true,
  )
  s.kop('Wat kunt u doen?', 'What can you do?')
  s.alinea(
    'Verandert er iets in uw situatie? Vertel het ons. U mag zelf ook een plan maken voor uw zorg.',
    'Does anything change in your situation? Tell us. You may also make a plan for your care yourself.',
  )
  return s.zin('Wij hebben uw aanvraag', 'We have your application')
}

export function schrijfAanvulling({ brief: s, zaak, uitkomst }: Werk, inhoud: Inhoud<'aanvulling'>): string {
  s.alinea('U vroeg op {dag} een pgb aan.', 'You applied for a pgb on {dag}.', { dag: s.dag(zaak.ontvangenOp) })
  s.kern(
    'Uw aanvraag is nog niet compleet. Stuur ons de rest uiterlijk op {dag}.',
    'Your application is not complete yet. Send us the rest by {dag}.',
    { dag: s.dag(inhoud.uiterlijk) },
  )
  s.kop('Wat hebben wij nog nodig?', 'What do we still need?')
  s.lijst(
    inhoud.gevraagd.map((wat) => s.zin('{wat}', '{wat}', { wat })),
    true,
  )
  const redenen = uitkomst.oordelen.filter(
    ({ regel, uitkomst: woord }) => woord === 'niet_voldaan' && TE_HERSTELLEN.has(regel),
  )
  if (redenen.length > 0) {
    s.kop('Waarom vragen wij dit?', 'Why do we ask this?')
    s.lijst(redenen.map((oordeel) => `${s.uit(oordeel.uitleg)} (${oordeel.vindplaats.artikel})`))
  }
  s.kop('Wat gebeurt er met de termijn?', 'What happens to the term?')
  s.alinea(
    'De tijd voor ons besluit staat stil tot wij alles hebben. Daarna gaan wij meteen verder.',
    'The time for our decision stands still until we have everything. Then we go on at once.',
  )
  s.alinea(
    'Hebben wij op {dag} nog niet alles? Dan kunnen wij stoppen met uw aanvraag. Dit staat in {artikel}.',
    'Do we not have everything on {dag}? Then we can stop handling your application. This is in {artikel}.',
    { dag: s.dag(inhoud.uiterlijk), artikel: awb('4:5').artikel },
  )
  s.alinea('Lukt het niet op tijd? Bel ons dan.', 'Can you not make it in time? Then call us.')
  return s.zin('Uw aanvraag is nog niet compleet', 'Your application is not complete yet')
}

const TE_HERSTELLEN = new Set(['BLZ-3.6.2-1-C', 'WLZ-3.3.3-4-E', 'RLZ-5.8-1', 'RLZ-5.2-1'])

export function schrijfVertraging({ brief: s, zaak }: Werk, inhoud: Inhoud<'vertraging'>): string {
  s.alinea('U vroeg op {dag} een pgb aan.', 'You applied for a pgb on {dag}.', { dag: s.dag(zaak.ontvangenOp) })
  s.kern(
    'Ons besluit duurt langer. U krijgt het uiterlijk op {dag}.',
    'Our decision takes longer. You get it by {dag}.',
    { dag: s.dag(inhoud.nieuweDatum) },
  )
  s.kop('Waarom duurt het langer?', 'Why does it take longer?')
  s.citaat(inhoud.reden)
  s.alinea('Het spijt ons dat u moet wachten.', 'We are sorry that you have to wait.')
  s.kop('Wat kunt u doen?', 'What can you do?')
  s.alinea(
    'Heeft u nu al hulp nodig? Bel ons. Wij zoeken dan een oplossing voor deze tijd.',
    'Do you need help now? Call us. We then look for a solution for this time.',
  )
  s.alinea(
    'Is ons besluit er op {dag} nog niet? Dan mag u ons schrijven dat wij te laat zijn. Beslissen wij {weken} weken later nog niet? Dan kunt u geld van ons krijgen.',
    'Is our decision not there by {dag}? Then you may write to us that we are late. Have we not decided {weken} weeks later? Then we may owe you money.',
    { dag: s.dag(inhoud.nieuweDatum), weken: Number(termijnVan('dwangsom_ingebrekestelling').waarde) },
  )
  s.alinea('Dit staat in {artikel}.', 'This is in {artikel}.', { artikel: awb('4:14 lid 3 en 4:17').artikel })
  return s.zin('Ons besluit duurt langer', 'Our decision takes longer')
}
