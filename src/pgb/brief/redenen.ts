/** Why there is no pgb: every reason with its article, what it means for this person, and what can be done about it. */
import { type Zin, zin } from '../../regelgeving/zin.ts'
import type { Oordeel, Toetsuitkomst } from '../contract.ts'
import { TOEGANGSREGELS } from '../regels/index.ts'
import type { Schrijver } from './schrijver.ts'

const REGEL = new Map(TOEGANGSREGELS.map((regel) => [regel.id, regel]))

const NIEUWE_AFSPRAAK = zin(
  'Bel ons voor een nieuwe afspraak. Na het gesprek kunt u opnieuw een pgb aanvragen.',
  'Call us for a new appointment. After the talk you can apply again.',
)

/** What a person can do when a rule stands in the way; by id, else by the nature of the rule. */
const WAT_TE_DOEN: Readonly<Record<string, Zin>> = {
  'WLZ-3.3.3-4-B': zin(
    'Zoek iemand die u met het pgb kan helpen. Vraag daarna opnieuw een pgb aan.',
    'Find someone who can help you with the pgb. Then apply again.',
  ),
  'WLZ-3.3.3-4-C': zin(
    'Zoek iemand die uw zorgverleners voor u kan aansturen. Vraag daarna opnieuw een pgb aan.',
    'Find someone who can direct your carers for you. Then apply again.',
  ),
  'WLZ-3.3.3-4-D': zin(
    'Vertel ons in uw eigen woorden waarom u een pgb wilt. Vraag het daarna opnieuw aan.',
    'Tell us in your own words why you want a pgb. Then apply again.',
  ),
  'WLZ-3.3.3-5-B': zin(
    'Schrijf u in bij de gemeente waar u woont. Vraag daarna opnieuw een pgb aan.',
    'Register with the municipality where you live. Then apply again.',
  ),
  'WLZ-3.3.3-5-C': zin(
    'U kunt opnieuw een pgb aanvragen als u weer vrij bent.',
    'You can apply for a pgb again when you are free again.',
  ),
  'WLZ-3.3.3-5-D': zin(
    'Zoek iemand anders die uw pgb regelt. Vraag daarna opnieuw een pgb aan.',
    'Find someone else to manage your pgb. Then apply again.',
  ),
  'BLZ-3.6.2-1-B': NIEUWE_AFSPRAAK,
  'RLZ-5.9-A': NIEUWE_AFSPRAAK,
  'RLZ-5.9-B': zin(
    'Gaat u weer thuis wonen? Vraag dan opnieuw een pgb aan.',
    'Will you live at home again? Then apply again.',
  ),
  'RLZ-5.9-D': zin(
    'Is het faillissement voorbij? Vraag dan opnieuw een pgb aan.',
    'Has the bankruptcy ended? Then apply again.',
  ),
  'RLZ-5.9-E': zin(
    'Is de schuldsanering voorbij? Vraag dan opnieuw een pgb aan.',
    'Has the debt rescheduling ended? Then apply again.',
  ),
  'RLZ-5.9-F': zin(
    'Geef ons alsnog toestemming. Vraag daarna opnieuw een pgb aan.',
    'Give us consent after all. Then apply again.',
  ),
  'RLZ-5.10': zin(
    'U kunt nu wel zorg in natura krijgen. Bel ons over een pgb in het volgende jaar.',
    'You can get care in kind now. Call us about a pgb in the next year.',
  ),
}
const PROFIEL = zin(
  'Verandert uw zorgprofiel? Dan kunt u opnieuw een pgb aanvragen. Zorg in natura kan wel.',
  'Does your profile change? Then you can apply again. Care in kind is possible.',
)
const PROFIELREGELS = new Set(['RLZ-5.5-A', 'RLZ-5.5-B', 'RLZ-5.5-C', 'BLZ-3.6.2-1-A', 'WLZ-3.3.4-GGZ-B'])
const ANDERS = zin(
  'Verandert er iets? Bel ons dan. Wij kijken samen wat er kan.',
  'Does anything change? Then call us. We will see together what is possible.',
)

/** The reasons on which the toets refuses, in the order of the law; with the ceiling when that is the reason. */
export function weigerredenen(uitkomst: Toetsuitkomst, plafond = false): Oordeel[] {
  return uitkomst.oordelen.filter(
    (oordeel) =>
      (oordeel.uitkomst === 'niet_voldaan' && REGEL.get(oordeel.regel)?.gevolg === 'weigeren') ||
      (plafond && oordeel.regel === 'RLZ-5.10'),
  )
}

/** Mandatory refusal, power and judgement are three things and stay visible as such (PGB-4). */
function schrijfAard(s: Schrijver, aard: string): string {
  if (aard === 'verplichte_weigering')
    return s.zin('De wet laat ons hier geen keus.', 'Here the law leaves us no choice.')
  if (aard === 'weigering_mogelijk')
    return s.zin(
      'De wet laat ons hier kiezen. Wij kozen voor weigeren.',
      'Here the law lets us choose. We chose to refuse.',
    )
  return s.zin('Een medewerker van ons heeft dit voor u beoordeeld.', 'One of our staff has judged this for you.')
}

export function schrijfRedenen(s: Schrijver, redenen: readonly Oordeel[]): void {
  redenen.forEach((oordeel, i) => {
    const regel = REGEL.get(oordeel.regel)
    s.tussenkop(`${i + 1}. ${s.uit(oordeel.naam)}`)
    if (regel)
      s.alinea('De regel: {tekst} Dit staat in {artikel}.', 'The rule: {tekst} This is in {artikel}.', {
        tekst: s.uit(regel.tekst),
        artikel: oordeel.vindplaats.artikel,
      })
    if (oordeel.beoordeling) {
      s.alinea('Dit is ons oordeel:', 'This is our judgement:')
      s.citaat(oordeel.beoordeling.motivering)
    } else if (oordeel.regel === 'RLZ-5.10')
      s.alinea('Het geld voor pgb’s in onze regio is op.', 'The money for pgbs in our region is used up.')
    else s.alinea('Bij u: {uitleg}', 'In your case: {uitleg}', { uitleg: s.uit(oordeel.uitleg) })
    const stap = WAT_TE_DOEN[oordeel.regel] ?? (PROFIELREGELS.has(oordeel.regel) ? PROFIEL : ANDERS)
    s.tekst(`${schrijfAard(s, oordeel.aard)} ${s.uit(stap)}`)
  })
}

/** Every rule that was met, with its article: the grounds of a grant. */
export function schrijfGronden(s: Schrijver, uitkomst: Toetsuitkomst): void {
  const rijen = uitkomst.oordelen
    .filter(({ uitkomst: woord, regel }) => woord === 'voldaan' && REGEL.has(regel))
    .map((oordeel) => [
      s.uit(oordeel.naam),
      oordeel.beoordeling ? schoonOordeel(s, oordeel.beoordeling.motivering) : s.uit(oordeel.uitleg),
      oordeel.vindplaats.artikel,
    ])
  s.kop('Bijlage: waar wij naar keken', 'Annex: what we looked at')
  s.alinea(
    'Wij legden uw aanvraag naast de regels. U voldoet aan deze regels:',
    'We laid your application beside the rules. You meet these rules:',
  )
  s.tabel(
    s.zin('Regels waaraan u voldoet', 'Rules that you meet'),
    [
      { tekst: s.zin('Regel', 'Rule'), getal: false },
      { tekst: s.zin('Bij u', 'In your case'), getal: false },
      { tekst: s.zin('Waar staat het?', 'Where is it?'), getal: false },
    ],
    rijen,
  )
}

const schoonOordeel = (s: Schrijver, motivering: string): string =>
  s.zin('Ons oordeel: {motivering}', 'Our judgement: {motivering}', { motivering })

/** Raises that were asked and are not given, each with its reason (a partial refusal is said out loud). */
export function schrijfAfgewezenVerhogingen(s: Schrijver, uitkomst: Toetsuitkomst): void {
  const afgewezen = uitkomst.oordelen.filter(
    ({ uitkomst: woord, aard }) => woord === 'niet_voldaan' && aard.startsWith('verhoging'),
  )
  if (afgewezen.length === 0) return
  s.kop('Wat krijgt u niet?', 'What do you not get?')
  s.alinea('U krijgt geen extra geld voor:', 'You get no extra money for:')
  for (const oordeel of afgewezen) {
    s.tussenkop(s.uit(oordeel.naam))
    if (oordeel.beoordeling) s.citaat(oordeel.beoordeling.motivering)
    else s.tekst(s.uit(oordeel.uitleg))
    s.alinea('Dit staat in {artikel}.', 'This is in {artikel}.', { artikel: oordeel.vindplaats.artikel })
  }
}
