/** The objection clause. The term and its end come from the term table and the Algemene termijnenwet, not from here. */
import { termijnVan, wekenInDagen } from '../../regelgeving/termijn.ts'
import { verlengdEinde } from '../../regelgeving/termijnenwet.ts'
import { type Dag, datum } from '../../waarden/datum.ts'
import type { Briefzaak } from './brief.ts'
import type { Schrijver } from './schrijver.ts'

/** The last day to object to a decision sent on a day: the term starts the day after (Awb 6:8), and never ends on a day off. */
export function laatsteBezwaardag(verzonden: Dag): Dag {
  return verlengdEinde(verzonden + wekenInDagen('bezwaartermijn'))
}

export function schrijfBezwaar(s: Schrijver, zaak: Briefzaak): void {
  const termijn = termijnVan('bezwaartermijn')
  const weken = Number(termijn.waarde)
  s.kop('Bent u het niet eens met dit besluit?', 'Do you disagree with this decision?')
  if (zaak.zorgkantoor.telefoon === '')
    s.alinea(
      'Bel ons gerust: misschien lossen wij het samen op.',
      'Feel free to call us: perhaps we can solve it together.',
    )
  else
    s.alinea(
      'Bel ons gerust: misschien lossen wij het samen op. Ons nummer is {telefoon}.',
      'Feel free to call us: perhaps we can solve it together. Our number is {telefoon}.',
      { telefoon: zaak.zorgkantoor.telefoon },
    )
  // The term counts from the day of sending, so a letter that is sent on another day names no end.
  const verzonden = zaak.verzondenOp === undefined ? zaak.datum : zaak.verzondenOp
  if (verzonden === null)
    s.alinea(
      'U kunt ook bezwaar maken. Dat kan tot {weken} weken na de dag waarop wij deze brief sturen.',
      'You can also object. You can do so until {weken} weeks after the day on which we send this letter.',
      { weken },
    )
  else
    s.alinea(
      'U kunt ook bezwaar maken. Daarvoor heeft u {weken} weken. Doe het uiterlijk op {einde}.',
      'You can also object. You have {weken} weeks to do so. Do it by {einde}.',
      { weken, einde: { dag: laatsteBezwaardag(datum(verzonden)) } },
    )
  s.alinea('Stuur ons een brief. Zet daarin:', 'Send us a letter. Put in it:')
  s.lijst([
    s.zin('uw naam en adres', 'your name and address'),
    s.zin('de datum waarop u schrijft', 'the date on which you write'),
    s.zin('ons kenmerk: {nummer}', 'our reference: {nummer}', { nummer: zaak.nummer }),
    s.zin('waarom u het niet eens bent met ons', 'why you disagree with us'),
    s.zin('uw handtekening', 'your signature'),
  ])
  s.alinea(
    'Stuur uw brief naar: {adres}. Iemand anders mag dit voor u doen. Dit staat in {artikel}.',
    'Send your letter to: {adres}. Someone else may do this for you. This is in {artikel}.',
    {
      adres: [zaak.zorgkantoor.naam, ...zaak.zorgkantoor.adresregels].join(', '),
      artikel: termijn.vindplaats.artikel,
    },
  )
}
