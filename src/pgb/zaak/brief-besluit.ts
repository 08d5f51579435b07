/**
 * The letter of a decision: made from the proposal, seen by both persons, and sealed with the decision in one transaction.
 * It bears the day of the approval; what is seen before that bears the day of today (PGB-30, PGB-31, PGB-32).
 */
import { type Briefbron, bronrij, drukHtml, drukPdf, schrijfBrief } from './brief-afdruk.ts'
import { bronVoorBesluit } from './brief-bron.ts'
import type { Daad } from './daad.ts'
import type { Inhoud } from './inhoud.ts'
import { PROGRAMMA } from './programma.ts'
import type { Voorstelrij } from './store/besluit-rijen.ts'
import { type Bronrij, leesVoorstelbrief, voegBriefToe, voegVoorstelbriefToe } from './store/brief-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

/** A proposal whose letter cannot be made is refused. Gives the hash of the source of the letter. */
export async function bewaarVoorstelbrief(daad: Daad, zaak: Zaakrij, versie: number, inhoud: Inhoud): Promise<string> {
  const bron = await bronVoorBesluit(daad, zaak, inhoud, daad.context.gebruiker)
  schrijfBrief(bron, inhoud.uitkomst, daad.vandaag)
  const rij = bronrij(bron)
  await voegVoorstelbriefToe(daad.tx, { regio: zaak.regio, zaak: zaak.id }, versie, rij)
  return rij.bronHash
}

/** The source as it was proposed; for a proposal from before there were letters it is gathered now. */
export async function leesOfMaakBron(daad: Daad, zaak: Zaakrij, voorstel: Voorstelrij): Promise<Bronrij> {
  const plek = { regio: zaak.regio, zaak: zaak.id }
  const bewaard = await leesVoorstelbrief(daad.tx, plek, voorstel.versie)
  if (bewaard) return bewaard
  return bronrij(await bronVoorBesluit(daad, zaak, JSON.parse(voorstel.inhoud) as Inhoud, voorstel.voorsteller))
}

export async function verzegelBrief(
  daad: Daad,
  zaak: Zaakrij,
  beschikking: string,
  voorstel: Voorstelrij,
): Promise<string> {
  const plek = { regio: zaak.regio, zaak: zaak.id }
  const rij = await leesOfMaakBron(daad, zaak, voorstel)
  if (!(await leesVoorstelbrief(daad.tx, plek, voorstel.versie)))
    await voegVoorstelbriefToe(daad.tx, plek, voorstel.versie, rij)
  const { uitkomst } = JSON.parse(voorstel.inhoud) as Inhoud
  const brief = schrijfBrief(JSON.parse(rij.bron) as Briefbron, uitkomst, daad.vandaag)
  const pdf = daad.nagespeeld === true ? GEEN_PDF : await drukPdf(brief)
  return voegBriefToe(daad.tx, {
    ...plek,
    ...rij,
    ...drukHtml(brief),
    ...pdf,
    soort: voorstel.soort,
    beschikking,
    voorstel: voorstel.versie,
    termijnregel: null,
    datum: daad.vandaag,
    programma: PROGRAMMA,
  })
}

/** Thousands of decisions that are played in keep their model and page; a PDF is made of them when it is asked. */
const GEEN_PDF = { pdf: null, pdfSha256: null } as const
