/** The sealed history of one holder, as what it did to each year (PGB-24). */
import { berekenJaarverloop, type Jaarverloop } from '../jaar/jaarverloop.ts'
import { betaalstand } from '../vaststelling/betaalstand.ts'
import type { Betaling } from '../vaststelling/betalingen.ts'
import { canoniek } from './canoniek.ts'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import type { Inhoud, Voorstelkeuze } from './inhoud.ts'
import { leesKeten } from './store/besluit-rijen.ts'
import { leesBetalingen } from './store/wijziging-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'
import { vaststellingsdeel } from './vaststelling-inhoud.ts'
import { alsJaarbesluit, type EerderBesluit, eerderBesluitVan, type Geschiedenis, jaardeel } from './wijziging-jaar.ts'

/** In the order in which they were sealed; decisions that change no year are left out. */
export async function eerdereBesluiten(
  { tx }: Pick<Daad, 'tx'>,
  { regio, budgethouder }: Pick<Zaakrij, 'regio' | 'budgethouder'>,
): Promise<EerderBesluit[]> {
  return (await leesKeten(tx, regio, budgethouder)).flatMap(({ inhoud }) => {
    const gelezen = JSON.parse(inhoud) as Inhoud
    const besluit = eerderBesluitVan(gelezen.zaak.nummer, gelezen)
    return besluit === null ? [] : [besluit]
  })
}

/** The year of a holder as it stands after the last sealed decision. */
export async function jaarVanHouder(
  daad: Pick<Daad, 'tx'>,
  houder: Pick<Zaakrij, 'regio' | 'budgethouder'>,
  jaar: number,
): Promise<Jaarverloop> {
  return berekenJaarverloop(jaar, (await eerdereBesluiten(daad, houder)).map(alsJaarbesluit))
}

/** What the content of a proposal rests on beside its dossier. */
export async function geschiedenisVan(
  daad: Pick<Daad, 'tx'>,
  zaak: Pick<Zaakrij, 'regio' | 'budgethouder'>,
  { vaststelling }: Voorstelkeuze,
): Promise<Geschiedenis> {
  const eerder = await eerdereBesluiten(daad, zaak)
  if (vaststelling === undefined) return { eerder }
  return { eerder, betalingen: await betalingenVan(daad, zaak, vaststelling.jaar) }
}

/** The payments that count: of each month and kind the one of the message with the highest number (D22). */
export async function betalingenVan(
  { tx }: Pick<Daad, 'tx'>,
  { regio, budgethouder }: Pick<Zaakrij, 'regio' | 'budgethouder'>,
  jaar: number,
): Promise<Betaling[]> {
  const rijen = await leesBetalingen(tx, regio, budgethouder, jaar)
  return betaalstand(
    rijen.map(({ bericht, volgnummer, ...betaling }) => ({ bericht, volgnummer, betalingen: [betaling] })),
  )
}

/** At the approval: what was sealed or paid since the proposal may change its amounts, and then nobody saw the right ones. */
export async function keurJaar(daad: Daad, zaak: Zaakrij, inhoud: Inhoud): Promise<void> {
  const { eerder = [], betalingen = [] } = await geschiedenisVan(daad, zaak, inhoud.keuze)
  const nu = [jaardeel(eerder, inhoud.zaak.nummer, inhoud), vaststellingsdeel(inhoud.keuze, eerder, betalingen)]
  if (canoniek(nu) !== canoniek([inhoud.jaar ?? null, inhoud.vaststelling ?? null])) weiger({ code: 'jaar-gewijzigd' })
}
