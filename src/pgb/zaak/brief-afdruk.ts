/** A letter from its source and the outcome, and its two forms. The same source gives the same bytes (PGB-31, PGB-32). */
import { createHash } from 'node:crypto'
import { faalpunt } from '../../platform/faalpunt.ts'
import { type Brief, type Briefinhoud, type Briefzaak, htmlBrief, maakBrief, pdfBrief } from '../brief/index.ts'
import type { Toetsuitkomst } from '../contract.ts'
import { canoniek, hashVan } from './canoniek.ts'
import { weiger } from './fout.ts'
import type { Bronrij, NieuweBrief } from './store/brief-rijen.ts'

/** From what a letter is made, beside the outcome of the toets. */
export interface Briefbron {
  readonly vorm: 1
  readonly inhoud: Briefinhoud
  /** Without a day: that comes when the letter is made. */
  readonly zaak: Omit<Briefzaak, 'datum'>
  /** Names of those who judged, by the id that the outcome has: an id of ours is never in a letter. */
  readonly namen: Readonly<Record<string, string>>
}

export function bronrij(bron: Briefbron): Bronrij {
  const tekst = canoniek(bron)
  return { bron: tekst, bronHash: hashVan(tekst) }
}

/** `datum`: the day that the letter bears. A letter that cannot be made from this outcome is refused by name. */
export function schrijfBrief({ inhoud, zaak, namen }: Briefbron, uitkomst: Toetsuitkomst, datum: string): Brief {
  const uitslag = maakBrief({ ...inhoud, zaak: { ...zaak, datum }, uitkomst: metNamen(uitkomst, namen) })
  if ('goed' in uitslag) return uitslag.goed
  const { code } = uitslag.fout
  return weiger(
    code === 'belangenafweging-ontbreekt'
      ? { code: 'grond-ontbreekt', veld: 'belangenafweging' }
      : { code: 'brief-kan-niet', reden: code },
  )
}

function metNamen(uitkomst: Toetsuitkomst, namen: Briefbron['namen']): Toetsuitkomst {
  const paren = Object.entries(namen)
  if (paren.length === 0) return uitkomst
  const noem = (tekst: string) => paren.reduce((zin, [id, naam]) => zin.replaceAll(id, naam), tekst)
  const beide = ({ nl, en }: { nl: string; en: string }) => ({ nl: noem(nl), en: noem(en) })
  return {
    ...uitkomst,
    oordelen: uitkomst.oordelen.map(({ beoordeling, ...oordeel }) => ({
      ...oordeel,
      uitleg: beide(oordeel.uitleg),
      ...(beoordeling ? { beoordeling: { ...beoordeling, door: noem(beoordeling.door) } } : {}),
    })),
    verplichtingen: uitkomst.verplichtingen.map((plicht) => ({ ...plicht, uitleg: beide(plicht.uitleg) })),
  }
}

export type Afdruk = Pick<NieuweBrief, 'model' | 'html' | 'htmlSha256'>

export function drukHtml(brief: Brief): Afdruk {
  const html = htmlBrief(brief)
  return { model: canoniek(brief), html, htmlSha256: hashVan(html) }
}

export interface Pdfafdruk {
  readonly pdf: Uint8Array
  readonly pdfSha256: string
}

export async function drukPdf(brief: Brief): Promise<Pdfafdruk> {
  const uitslag = await pdfBrief(brief)
  await faalpunt('brief-gemaakt')
  if ('fout' in uitslag) return weiger({ code: 'brief-kan-niet', reden: uitslag.fout.code })
  return { pdf: uitslag.goed, pdfSha256: createHash('sha256').update(uitslag.goed).digest('hex') }
}
