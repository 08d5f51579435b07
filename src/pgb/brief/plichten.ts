/** The duties in a grant: those of every grant (Rlz 5.18 lid 1 a-g), and apart from them the additional ones (lid 2). */
import { type Zin, zin } from '../../regelgeving/zin.ts'
import type { Toetsuitkomst, Verplichting } from '../contract.ts'
import bekend from '../regelbank/bekende-regels.json' with { type: 'json' }
import type { Plichttekst } from './brief.ts'
import { type Schrijver, schoon } from './schrijver.ts'

/** The standing duties in plain words; their article comes from the register of known rules. */
const VASTE_PLICHTEN: Readonly<Record<string, Zin>> = {
  'RLZ-5.18-1-A': zin(
    'Gebruik het pgb alleen voor zorg en voor kosten die mogen. De SVB betaalt die.',
    'Use the pgb only for care and for costs that are allowed. The SVB pays these.',
  ),
  'RLZ-5.18-1-B': zin('Koop zorg die goed genoeg is.', 'Buy care that is good enough.'),
  'RLZ-5.18-1-C': zin(
    'Klopt een zorgovereenkomst niet meer, of de omschrijving van de zorg? Pas die dan meteen aan.',
    'Is a care agreement no longer right, or the description of the care? Then change it at once.',
  ),
  'RLZ-5.18-1-D': zin(
    'Laat een zorgverlener hooguit 40 uur per week voor u werken. Dit geldt niet als het Arbeidstijdenbesluit geldt.',
    'Let a carer work for you at most 40 hours a week. This does not hold when the working-hours decree applies.',
  ),
  'RLZ-5.18-1-E': zin(
    'Betaal uw zorgverleners niet zelf: dat doet de SVB. Vervoer zonder zorgovereenkomst mag u wel zelf betalen.',
    'Do not pay your carers yourself: the SVB does. You may pay for transport without a care agreement yourself.',
  ),
  'RLZ-5.18-1-F': zin(
    'Gebruik het pgb niet voor logeeropvang buiten de Europese Unie.',
    'Do not use the pgb for a respite stay outside the European Union.',
  ),
  'RLZ-5.18-1-G': zin(
    'Verandert er iets dat telt voor uw pgb? Vertel het ons meteen, en ook als wij ernaar vragen.',
    'Does something change that matters for your pgb? Tell us at once, and also when we ask.',
  ),
}

export const VASTE_PLICHT_IDS: readonly string[] = Object.keys(VASTE_PLICHTEN)

export interface VastePlicht {
  readonly id: string
  readonly artikel: string
  readonly nl: string
  readonly en: string
}

/** The duties of every grant (Rlz 5.18 lid 1), in our words, with their article: they stand in the decision (5.19 onder c). */
export const vastePlichten = (): VastePlicht[] =>
  Object.entries(VASTE_PLICHTEN).map(([id, { nl, en }]) => ({ id, artikel: bekendeRegel(id)?.artikel ?? id, nl, en }))

/** A known rule that is not tested but named in letters; an unknown id is null. */
export const bekendeRegel = (id: string) => bekend.find((regel) => regel.id === id) ?? null

export function schrijfVastePlichten(s: Schrijver): void {
  s.kop('Welke plichten heeft u?', 'Which duties do you have?')
  s.alinea('Deze plichten horen bij elk pgb:', 'These duties come with every pgb:')
  s.lijst(
    Object.entries(VASTE_PLICHTEN).map(([id, plicht]) => `${s.uit(plicht)} (${bekendeRegel(id)?.artikel ?? id})`),
    true,
  )
  s.alinea(
    'Houdt u zich er niet aan? Dan kunnen wij uw pgb veranderen of stoppen. Wij kijken dan eerst naar uw situatie.',
    'Do you not keep to them? Then we can change or stop your pgb. We look at your situation first.',
  )
}

/** The obligations that a person imposed, with their place in the outcome. */
export function opgelegd(uitkomst: Toetsuitkomst): { readonly plaats: number; readonly plicht: Verplichting }[] {
  return uitkomst.verplichtingen.flatMap((plicht, plaats) =>
    plicht.besluit === 'opgelegd' ? [{ plaats, plicht }] : [],
  )
}

/** Whether each imposed obligation, and nothing else, has the words that tell its holder what to do. */
export function plichtenGedekt(uitkomst: Toetsuitkomst, teksten: readonly Plichttekst[] = []): boolean {
  const plaatsen = opgelegd(uitkomst).map(({ plaats }) => plaats)
  return (
    teksten.length === plaatsen.length &&
    plaatsen.every((plaats) => teksten.some((tekst) => tekst.plaats === plaats && schoon(tekst.tekst) !== ''))
  )
}

export function schrijfExtraPlichten(
  s: Schrijver,
  uitkomst: Toetsuitkomst,
  teksten: readonly Plichttekst[] = [],
): void {
  const plichten = opgelegd(uitkomst)
  if (plichten.length === 0) return
  s.kop('Welke extra plichten gelden voor u?', 'Which extra duties hold for you?')
  s.alinea(
    'Deze plichten gelden alleen voor u. Ze maken uw zorg beter of doelmatiger.',
    'These duties hold for you alone. They make your care better or more efficient.',
  )
  plichten.forEach(({ plaats, plicht }, i) => {
    const tekst = teksten.find((kandidaat) => kandidaat.plaats === plaats)
    if (!tekst) return
    s.tussenkop(`${i + 1}. ${schoon(tekst.titel)}`)
    schrijfPlichttekst(s, tekst)
    s.alinea('Dit mag volgens {artikel}.', 'This is allowed by {artikel}.', { artikel: plicht.vindplaats.artikel })
  })
}

function schrijfPlichttekst(s: Schrijver, { tekst, reden, vanaf, totEnMet, bewijs }: Plichttekst): void {
  s.citaat(tekst)
  s.alinea('Waarom vragen wij dit?', 'Why do we ask this?')
  s.citaat(reden)
  if (vanaf !== undefined && totEnMet !== undefined)
    s.alinea('Dit geldt van {vanaf} tot en met {tot}.', 'This holds from {vanaf} up to and including {tot}.', {
      vanaf: s.dag(vanaf),
      tot: s.dag(totEnMet),
    })
  else if (vanaf !== undefined)
    s.alinea('Dit geldt vanaf {vanaf}.', 'This holds from {vanaf}.', { vanaf: s.dag(vanaf) })
  if (bewijs && bewijs.uiterlijk === undefined)
    s.alinea('Stuur ons als bewijs: {wat}.', 'Send us as evidence: {wat}.', { wat: bewijs.wat })
  else if (bewijs?.uiterlijk !== undefined)
    s.alinea('Stuur ons uiterlijk op {dag}: {wat}.', 'Send us by {dag}: {wat}.', {
      dag: s.dag(bewijs.uiterlijk),
      wat: bewijs.wat,
    })
}
