/** The decision that follows from the toets of a demo case, or from the event that ends it. */
import { type Dag, schrijfDatum } from '../../waarden/datum.ts'
import type { Toetsing } from '../toets/toetsing.ts'
import type { Besluit, OpgelegdePlicht, Voorstelkeuze } from './geschiedenis.ts'
import type { Einde, Zaakplan } from './verloop.ts'

/** Rlz 5.20 lid 1, in words. */
const REDEN_EINDE: Readonly<Record<Einde, string>> = {
  overlijden: 'De budgethouder is overleden.',
  verblijf_instelling: 'De budgethouder verblijft langer dan twee maanden in een instelling.',
  schriftelijke_afstand: 'De budgethouder schreef dat het pgb kan stoppen.',
}
const GROND_EINDE = 'Rlz 5.20 lid 1'
/** Which part of it, and how many days before the letter of it came the event began: a stay counts from two months. */
const GEBEURTENIS: Readonly<Record<Einde, { onder: 'a' | 'b' | 'c'; dagenVoor: number }>> = {
  overlijden: { onder: 'a', dagenVoor: 3 },
  verblijf_instelling: { onder: 'b', dagenVoor: 70 },
  schriftelijke_afstand: { onder: 'c', dagenVoor: 1 },
}

export function besluitVan({ soort, verloop }: Zaakplan, toetsing: Toetsing): Besluit {
  const { advies, berekening, periode, oordelen, dossier } = toetsing
  const basis = { van: schrijfDatum(periode.van), tot: schrijfDatum(periode.tot), bedragCent: null, gronden: [] }
  if (isEinde(verloop)) return { ...basis, soort: 'intrekking', gronden: [GROND_EINDE] }
  if (verloop === 'buiten_behandeling') return { ...basis, soort: 'buiten_behandeling', gronden: ['Awb 4:5'] }
  switch (advies) {
    case 'niet_bevoegd':
      return { ...basis, soort: 'doorzending', gronden: ['RLZ-5.4', 'Awb 2:3'] }
    case 'weigeren': {
      const gronden = oordelen.filter(
        ({ regel, uitkomst }) => regel.gevolg === 'weigeren' && uitkomst === 'niet_voldaan',
      )
      return { ...basis, soort: 'weigering', gronden: gronden.map(({ regel }) => regel.id) }
    }
    case 'toekennen':
    case 'toekennen_met_verplichtingen': {
      if (!berekening) throw new Error('Een demozaak wordt toegekend zonder berekening')
      const totaal = { ...basis, bedragCent: berekening.totaalCent }
      // The need is above what the table gives at most: partly granted, with its ground (PGB-30).
      const behoefte = dossier.zorgbehoefte?.perJaarCent ?? 0
      if (behoefte > berekening.basisbedrag) return { ...totaal, soort: 'gedeeltelijk', gronden: ['RLZ-5.8A-OP-MAAT'] }
      return { ...totaal, soort: soort === 'wijziging' || soort === 'herindicatie' ? 'wijziging' : 'verlening' }
    }
    default:
      throw new Error(`Een demozaak komt bij een besluit met advies ${advies}`)
  }
}

/** The choice of the proposer that goes with a decision. A part of the grounds follows from the toets itself. */
export function keuzeVan(
  { verloop, ontvangen }: Zaakplan,
  { soort, gronden }: Besluit,
  peildatum: string,
): Voorstelkeuze {
  if (soort === 'vaststelling') throw new Error('Een vaststelling van de demo is altijd ingelezen')
  if (isEinde(verloop)) {
    const { onder, dagenVoor } = GEBEURTENIS[verloop]
    const gebeurtenis = { onder, dag: schrijfDatum(ontvangen - dagenVoor) }
    return { soort, peildatum, grond: GROND_EINDE, motivering: REDEN_EINDE[verloop], gebeurtenis }
  }
  const motivering = MOTIVERING[soort]
  if (soort === 'gedeeltelijk') return { soort, peildatum, grond: 'Rlz 5.8a', motivering }
  if (soort === 'buiten_behandeling') return { soort, peildatum, grond: gronden.join(), motivering }
  return { soort, peildatum, motivering }
}

const MOTIVERING: Readonly<Record<Voorstelkeuze['soort'], string>> = {
  verlening: 'Het plan past bij de zorgvraag en aan de voorwaarden is voldaan.',
  gedeeltelijk: 'De zorgvraag is groter dan het hoogste bedrag dat het zorgprofiel geeft.',
  wijziging: 'De zorgvraag of het plan is veranderd; het budget verandert mee.',
  weigering: 'Een grond in de wet of een oordeel staat een pgb in de weg.',
  intrekking: 'Het pgb eindigt door een gebeurtenis in de wet.',
  buiten_behandeling: 'De gevraagde aanvulling kwam niet binnen de termijn.',
  doorzending: 'De aanvrager woont in de regio van een ander zorgkantoor.',
}

const isEinde = (verloop: Zaakplan['verloop']): verloop is Einde => verloop in REDEN_EINDE

const PLICHTEN: Readonly<Record<string, { tekst: string; bewijs: string; dagen: number }>> = {
  'BAV-2.1.1': {
    tekst: 'Een gekwalificeerde zorgverlener komt ten minste een keer per week bij u thuis.',
    bewijs: 'Diploma of BIG-registratie, en een rooster.',
    dagen: 60,
  },
  'BAV-2.1.2': {
    tekst: 'U gaat ten minste twee dagdelen per week naar begeleiding in een groep.',
    bewijs: 'Zorgovereenkomst met de aanbieder van de groep.',
    dagen: 90,
  },
  'BAV-2.1.3': {
    tekst: 'U koopt geen zorg meer bij de zorgverlener die in dit besluit staat.',
    bewijs: 'Opzegging van de zorgovereenkomst.',
    dagen: 30,
  },
}

export function maakPlicht({ regel }: { regel: string }, vanaf: Dag, controleDoor: string): OpgelegdePlicht {
  const plicht = PLICHTEN[regel]
  if (!plicht) throw new Error(`Geen tekst voor een verplichting van ${regel}`)
  return {
    regel,
    tekst: plicht.tekst,
    reden: 'Zonder deze plicht is de kwaliteit van de zorg te weinig geborgd.',
    vanaf: schrijfDatum(vanaf),
    uiterlijk: schrijfDatum(vanaf + plicht.dagen),
    bewijs: plicht.bewijs,
    controleDoor,
  }
}
