/** The amount with its calculation, and the free amount with its own (Rlz 5.19 b and d). It only shows; it adds up nothing. */
import type { Budget, Budgetstap } from '../contract.ts'
import type { Schrijver } from './schrijver.ts'

const VRIJ = 'verantwoordingsvrij'
/** These steps are always shown, also when they change nothing. */
const ALTIJD = new Set(['basisbedrag', 'op_maat', 'deel_van_het_jaar'])

export function schrijfBedragen(s: Schrijver, budget: Budget): void {
  s.kop('Hoeveel krijgt u?', 'How much do you get?')
  s.alinea(
    'U krijgt {bedrag} voor {dagen} dagen in {jaar}. Zo rekenden wij:',
    'You get {bedrag} for {dagen} days in {jaar}. This is how we calculated:',
    { bedrag: { cent: budget.totaalCent }, dagen: budget.dagen, jaar: String(budget.jaar) },
  )
  const stappen = budget.stappen.filter(({ stap }) => stap !== VRIJ)
  const telt = (stap: Budgetstap): boolean => stap.verschilCent !== 0 || ALTIJD.has(stap.stap)
  s.tabel(
    s.zin('De berekening van uw pgb', 'The calculation of your pgb'),
    [
      { tekst: s.zin('Stap', 'Step'), getal: false },
      { tekst: s.zin('Uitleg', 'Explanation'), getal: false },
      { tekst: s.zin('Verschil', 'Difference'), getal: true },
      { tekst: s.zin('Bedrag', 'Amount'), getal: true },
    ],
    stappen
      .filter(telt)
      .map((stap) => [
        s.uit(stap.naam),
        `${s.uit(stap.uitleg)} (${stap.vindplaats.artikel})`,
        s.bedrag(stap.verschilCent),
        s.bedrag(stap.bedragCent),
      ]),
  )
  const gelijk = stappen.filter((stap) => !telt(stap))
  if (gelijk.length > 0) {
    s.alinea('Deze stappen veranderen niets aan uw pgb:', 'These steps change nothing in your pgb:')
    s.lijst(gelijk.map((stap) => `${s.uit(stap.naam)}: ${s.uit(stap.uitleg)} (${stap.vindplaats.artikel})`))
  }
  schrijfVrijBedrag(s, budget)
}

function schrijfVrijBedrag(s: Schrijver, budget: Budget): void {
  const stap = budget.stappen.find(({ stap }) => stap === VRIJ)
  if (!stap) return
  s.kop('Welk deel mag u vrij besteden?', 'Which part may you spend freely?')
  if (budget.verantwoordingsvrijCent !== null)
    s.kern('U mag {vrij} vrij besteden.', 'You may spend {vrij} freely.', {
      vrij: { cent: budget.verantwoordingsvrijCent },
    })
  s.alinea('{uitleg} Dit staat in {artikel}.', '{uitleg} This is in {artikel}.', {
    uitleg: s.uit(stap.uitleg),
    artikel: stap.vindplaats.artikel,
  })
}
