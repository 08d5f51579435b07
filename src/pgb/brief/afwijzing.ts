/** The letters that give no pgb or end one: voornemen, weigering, intrekking, buiten behandeling, doorzending, vaststelling. */
import { awb, rlz } from '../../regelgeving/bron.ts'
import { type Zin, zin } from '../../regelgeving/zin.ts'
import { schrijfBezwaar } from './bezwaar.ts'
import type { Inhoud } from './brief.ts'
import { bekendeRegel } from './plichten.ts'
import { schrijfRedenen, weigerredenen } from './redenen.ts'
import type { Schrijver } from './schrijver.ts'
import { schrijfAfweging, type Werk } from './verlening.ts'

export function schrijfVoornemen({ brief: s, zaak, uitkomst }: Werk, inhoud: Inhoud<'voornemen'>): string {
  s.alinea('U vroeg op {dag} een pgb aan.', 'You applied for a pgb on {dag}.', { dag: s.dag(zaak.ontvangenOp) })
  s.kern('Wij zijn van plan u geen pgb te geven.', 'We intend to give you no pgb.')
  s.alinea(
    'Dit is nog geen besluit. Wij willen eerst van u horen wat u ervan vindt. Dat heet een zienswijze.',
    'This is not a decision yet. We first want to hear what you think of it. This is called a zienswijze.',
  )
  s.kop('Waarom zijn wij dit van plan?', 'Why do we intend this?')
  schrijfRedenen(s, weigerredenen(uitkomst))
  s.kop('Wat kunt u doen?', 'What can you do?')
  s.alinea(
    'Vertel ons uiterlijk op {dag} wat u ervan vindt. U mag bellen, schrijven of langskomen.',
    'Tell us by {dag} what you think of it. You may call, write or visit us.',
    { dag: s.dag(inhoud.reageerUiterlijk) },
  )
  s.lijst([
    s.zin(
      'Klopt iets niet in deze brief? Laat ons weten wat wel klopt.',
      'Is anything wrong in this letter? Tell us what is right.',
    ),
    s.zin('Heeft u papieren die dat laten zien? Stuur ze mee.', 'Do you have papers that show it? Send them along.'),
    s.zin(
      'Bent u het met ons eens? Dan hoeft u niets te doen.',
      'Do you agree with us? Then you need not do anything.',
    ),
  ])
  s.alinea('Daarna beslissen wij. Dit recht staat in {artikel}.', 'After that we decide. This right is in {artikel}.', {
    artikel: awb('4:7').artikel,
  })
  return s.zin('Wij zijn van plan u geen pgb te geven', 'We intend to give you no pgb')
}

export function schrijfWeigering({ brief: s, zaak, uitkomst }: Werk, inhoud: Inhoud<'weigering'>): string {
  const redenen = weigerredenen(uitkomst, inhoud.plafond)
  s.alinea('U vroeg op {dag} een pgb aan.', 'You applied for a pgb on {dag}.', { dag: s.dag(zaak.ontvangenOp) })
  s.kern('U krijgt geen pgb.', 'You get no pgb.')
  s.alinea(
    'In deze brief leest u waarom. U leest ook wat u nu kunt doen.',
    'In this letter you read why. You also read what you can do now.',
  )
  s.kop('Waarom krijgt u geen pgb?', 'Why do you get no pgb?')
  if (redenen.length > 1)
    s.alinea('Hiervoor zijn {aantal} redenen.', 'There are {aantal} reasons for this.', { aantal: redenen.length })
  schrijfRedenen(s, redenen)
  schrijfZorgInNatura(s)
  schrijfBezwaar(s, zaak)
  return s.zin('U krijgt geen pgb', 'You get no pgb')
}

function schrijfZorgInNatura(s: Schrijver): void {
  s.kop('Hoe krijgt u wel zorg?', 'How do you get care?')
  s.alinea(
    'Uw recht op zorg blijft. U kunt zorg in natura krijgen. Wij zoeken dan samen met u een aanbieder. Bel ons als u dat wilt.',
    'Your right to care stays. You can get care in kind. We then look for a provider with you. Call us if you want this.',
  )
}

const EINDE: Readonly<Record<string, Zin>> = {
  'RLZ-5.20-1-A': zin('Het pgb stopt na het overlijden.', 'The pgb ends after the death.'),
  'RLZ-5.20-1-B': zin(
    'U verblijft langer dan twee maanden in een instelling.',
    'You stay in an institution for more than two months.',
  ),
  'RLZ-5.20-1-C': zin(
    'U heeft ons geschreven dat u geen pgb meer wilt.',
    'You have written to us that you want no pgb any more.',
  ),
  'RLZ-5.20-1-D': zin(
    'Het pgb ging te weinig naar de zorg voor een kind. Daardoor loopt het kind gevaar.',
    'Too little of the pgb went to the care of a child. This puts the child in danger.',
  ),
  'RLZ-5.20-1-E': zin('Uw indicatie is veranderd.', 'Your indication has changed.'),
  'RLZ-5.20-2-A': zin(
    'U staat niet meer met een woonadres ingeschreven.',
    'You are no longer registered at an address.',
  ),
  'RLZ-5.20-2-B': zin(
    'U houdt zich niet aan de plichten of eisen van uw pgb.',
    'You do not keep to the duties or demands of your pgb.',
  ),
  'RLZ-5.20-2-C': zin(
    'U hield zich bij een eerder pgb niet aan de plichten.',
    'You did not keep to the duties of an earlier pgb.',
  ),
}

/** A whole paragraph, where the ground names no part of it; the explanation of a person then tells the event. */
const LEDEN: Readonly<Record<string, string>> = { 'RLZ-5.20-1': 'Rlz 5.20 lid 1', 'RLZ-5.20-2': 'Rlz 5.20 lid 2' }

export const INTREKKINGSGRONDEN: readonly string[] = [...Object.keys(EINDE), ...Object.keys(LEDEN)]
/** Art. 5.20 lid 2 says "can": such a withdrawal is a choice, and asks a weighing of interests (PGB-9). */
export const isBevoegdheid = (grond: string): boolean => grond.startsWith('RLZ-5.20-2')

export function schrijfIntrekking({ brief: s, zaak }: Werk, inhoud: Inhoud<'intrekking'>): string {
  const naOverlijden = inhoud.grond === 'RLZ-5.20-1-A'
  if (naOverlijden) s.alinea('Wij condoleren u met dit verlies.', 'We are sorry for your loss.')
  s.kern('Het pgb stopt op {dag}.', 'The pgb stops on {dag}.', { dag: s.dag(inhoud.per) })
  s.alinea(
    'Vanaf die dag betaalt de SVB geen zorg meer uit dit pgb.',
    'From that day the SVB pays no care from this pgb.',
  )
  s.kop('Waarom stopt het pgb?', 'Why does the pgb stop?')
  const einde = EINDE[inhoud.grond]
  if (einde) s.tekst(s.uit(einde))
  s.tekst(
    isBevoegdheid(inhoud.grond)
      ? s.zin('De wet laat ons hier kiezen. Wij kozen voor stoppen.', 'Here the law lets us choose. We chose to stop.')
      : s.zin('De wet laat ons hier geen keus.', 'Here the law leaves us no choice.'),
  )
  s.alinea('Dit staat in {artikel}. Onze uitleg:', 'This is in {artikel}. Our explanation:', {
    artikel: bekendeRegel(inhoud.grond)?.artikel ?? LEDEN[inhoud.grond] ?? inhoud.grond,
  })
  s.citaat(inhoud.reden)
  schrijfAfweging(s, inhoud.afweging)
  s.kop('Wat moet u nu doen?', 'What do you have to do now?')
  s.lijst([
    s.zin('Vertel de zorgverleners dat het pgb stopt.', 'Tell the carers that the pgb stops.'),
    s.zin('Stuur de laatste rekeningen snel naar de SVB.', 'Send the last bills to the SVB soon.'),
    naOverlijden
      ? s.zin('Heeft u vragen? Bel ons dan.', 'Do you have questions? Then call us.')
      : s.zin('Heeft u nog zorg nodig? Bel ons dan.', 'Do you still need care? Then call us.'),
  ])
  schrijfBezwaar(s, zaak)
  return s.zin('Het pgb stopt', 'The pgb stops')
}

export function schrijfBuitenBehandeling({ brief: s, zaak }: Werk, inhoud: Inhoud<'buiten_behandeling'>): string {
  s.alinea('U vroeg op {dag} een pgb aan.', 'You applied for a pgb on {dag}.', { dag: s.dag(zaak.ontvangenOp) })
  s.kern('Wij behandelen uw aanvraag niet verder.', 'We do not handle your application any further.')
  s.kop('Waarom stoppen wij?', 'Why do we stop?')
  s.alinea(
    'Uw aanvraag was niet compleet. Op {gevraagd} vroegen wij u om meer gegevens. U kon die sturen tot en met {uiterlijk}. Dit kregen wij niet:',
    'Your application was not complete. On {gevraagd} we asked you for more. You could send it up to {uiterlijk}. This we did not get:',
    { gevraagd: s.dag(inhoud.gevraagdOp), uiterlijk: s.dag(inhoud.uiterlijk) },
  )
  s.lijst(inhoud.ontbrak.map((wat) => s.zin('{wat}', '{wat}', { wat })))
  s.alinea(
    'Zonder deze gegevens kunnen wij niet beslissen. Wij mogen dan stoppen. Dat staat in {artikel}.',
    'Without this we cannot decide. Then we may stop. This is in {artikel}.',
    { artikel: awb('4:5').artikel },
  )
  s.kop('Wat kunt u doen?', 'What can you do?')
  s.alinea(
    'U kunt altijd een nieuwe aanvraag doen. Stuur dan alles in één keer mee. Wij helpen u graag: bel ons.',
    'You can always apply again. Then send everything at once. We are glad to help: call us.',
  )
  schrijfBezwaar(s, zaak)
  return s.zin('Wij behandelen uw aanvraag niet', 'We do not handle your application')
}

export function schrijfDoorzending({ brief: s, zaak, uitkomst }: Werk, inhoud: Inhoud<'doorzending'>): string {
  const bevoegd = uitkomst.oordelen.find(({ regel }) => regel === 'RLZ-5.4')
  s.alinea('U vroeg op {dag} een pgb aan.', 'You applied for a pgb on {dag}.', { dag: s.dag(zaak.ontvangenOp) })
  s.kern('Een ander zorgkantoor beslist over uw aanvraag.', 'Another zorgkantoor decides on your application.')
  s.alinea('Wij stuurden uw aanvraag door naar {naar}.', 'We sent your application on to {naar}.', {
    naar: [inhoud.naar.naam, ...inhoud.naar.adresregels].join(', '),
  })
  s.kop('Waarom doen wij dit?', 'Why do we do this?')
  if (bevoegd)
    s.alinea('{uitleg} Dit staat in {artikel}.', '{uitleg} This is in {artikel}.', {
      uitleg: s.uit(bevoegd.uitleg),
      artikel: bevoegd.vindplaats.artikel,
    })
  s.alinea(
    'Wij moeten uw aanvraag dan doorsturen. Dat staat in {artikel}.',
    'We must then send your application on. This is in {artikel}.',
    { artikel: awb('2:3').artikel },
  )
  s.kop('Wat moet u doen?', 'What do you have to do?')
  s.alinea(
    'U hoeft niets te doen. Het andere zorgkantoor neemt contact met u op.',
    'You need not do anything. The other zorgkantoor will contact you.',
  )
  return s.zin('Wij sturen uw aanvraag door', 'We send your application on')
}

export function schrijfVaststelling({ brief: s, zaak }: Werk, inhoud: Inhoud<'vaststelling'>): string {
  const jaar = String(inhoud.jaar)
  s.kern('Uw pgb over {jaar} is {bedrag}.', 'Your pgb for {jaar} is {bedrag}.', {
    jaar,
    bedrag: { cent: inhoud.vastgesteldCent },
  })
  s.alinea('Dit is het definitieve bedrag.', 'This is the final amount.')
  s.kop('Hoe komen wij aan dit bedrag?', 'How did we arrive at this amount?')
  s.alinea(
    'Wij keken naar wat de SVB in {jaar} voor u betaalde.',
    'We looked at what the SVB paid for you in {jaar}.',
    { jaar },
  )
  s.tabel(
    s.zin('Uw pgb over {jaar}', 'Your pgb for {jaar}', { jaar }),
    [
      { tekst: s.zin('Wat', 'What'), getal: false },
      { tekst: s.zin('Bedrag', 'Amount'), getal: true },
    ],
    [
      [s.zin('Het pgb dat u kreeg', 'The pgb that you got'), s.bedrag(inhoud.verleendCent)],
      [s.zin('Wat de SVB betaalde', 'What the SVB paid'), s.bedrag(inhoud.betaaldCent)],
      [s.zin('Het definitieve pgb', 'The final pgb'), s.bedrag(inhoud.vastgesteldCent)],
    ],
  )
  s.alinea('Dit staat in {artikel}.', 'This is in {artikel}.', { artikel: rlz('5.21 lid 3 en 4').artikel })
  if (inhoud.reden !== undefined) {
    s.alinea('Onze uitleg:', 'Our explanation:')
    s.citaat(inhoud.reden)
  }
  schrijfAfweging(s, inhoud.afweging)
  schrijfBezwaar(s, zaak)
  return s.zin('Uw definitieve pgb over {jaar}', 'Your final pgb for {jaar}', { jaar })
}
