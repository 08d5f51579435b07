/** Makes the letter of a sealed decision again and compares hashes (PGB-32). A decision from before letters has none. */
import type { Brief } from '../brief/index.ts'
import { type Briefbron, drukHtml, drukPdf, schrijfBrief } from './brief-afdruk.ts'
import { hashVan } from './canoniek.ts'
import type { Daad } from './daad.ts'
import { Weigering } from './fout.ts'
import type { Inhoud } from './inhoud.ts'
import { PROGRAMMA } from './programma.ts'
import type { Beschikkingrij } from './store/besluit-rijen.ts'
import { type Briefrij, leesBesluitbrief } from './store/brief-rijen.ts'

export interface Briefverschil {
  readonly soort: 'brief'
  readonly deel: 'bron' | 'inhoud' | 'web' | 'pdf'
  readonly was: string
  /** A hash, or the name of the reason why there is no letter. */
  readonly nu: string
  readonly wasProgramma: string
  readonly nuProgramma: string
}

export async function herhaalBrief({ tx }: Daad, { regio, id, inhoud }: Beschikkingrij): Promise<Briefverschil[]> {
  const rij = await leesBesluitbrief(tx, regio, id)
  return rij ? vergelijkBrief(rij, inhoud) : []
}

type Bewaard = Pick<Briefrij, 'bron' | 'bronHash' | 'model' | 'htmlSha256' | 'pdfSha256' | 'datum' | 'programma'>

export async function vergelijkBrief(rij: Bewaard, inhoud: string): Promise<Briefverschil[]> {
  const anders = (deel: Briefverschil['deel'], was: string, nu: string): Briefverschil[] =>
    was === nu ? [] : [{ soort: 'brief', deel, was, nu, wasProgramma: rij.programma, nuProgramma: PROGRAMMA }]
  const bron = anders('bron', rij.bronHash, hashVan(rij.bron))
  if (bron.length > 0) return bron
  let brief: Brief
  try {
    const { uitkomst } = JSON.parse(inhoud) as Inhoud
    brief = schrijfBrief(JSON.parse(rij.bron) as Briefbron, uitkomst, rij.datum)
  } catch (oorzaak) {
    if (!(oorzaak instanceof Weigering)) throw oorzaak
    return anders('inhoud', hashVan(rij.model), oorzaak.fout.code)
  }
  const { model, htmlSha256 } = drukHtml(brief)
  const verschillen = [
    ...anders('inhoud', hashVan(rij.model), hashVan(model)),
    ...anders('web', rij.htmlSha256, htmlSha256),
  ]
  if (rij.pdfSha256 !== null) verschillen.push(...anders('pdf', rij.pdfSha256, (await drukPdf(brief)).pdfSha256))
  return verschillen
}
