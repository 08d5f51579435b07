/**
 * The letter as a tagged PDF/UA-1 file, set by Typst. The template reads the letter as JSON from its inputs, so that no
 * text can act as markup. The same letter gives the same bytes: one font, from its package; the date of the letter; no clock.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECTMAP } from '../../platform/projectmap.ts'
import type { Brief, Briefuitslag } from './brief.ts'
import { brieffout } from './brief.ts'
import { LETTERMAPPEN, tekenbaar } from './lettertype.ts'
import { houdSamen } from './regeleinde.ts'

const SJABLOON = join(PROJECTMAP, 'src/pgb/brief/brief.typ')
/** A longer word gets places where a line may break; else it would run off the page. */
const LANG_WOORD = /\S{30}(?=\S)/gu
const BREEKPLEK = '\u200b'

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler')
type Zetter = ReturnType<Typst['NodeCompiler']['create']>

let sjabloon: string | undefined

/**
 * A new setter for each letter: one that stays keeps some of every letter in memory. It is an optional package: on a
 * machine without its binary there is a web page, and an error.
 */
async function nieuweZetter(): Promise<Zetter | null> {
  let typst: Typst
  try {
    typst = await import('@myriaddreamin/typst-ts-node-compiler')
  } catch {
    return null
  }
  return typst.NodeCompiler.create({ fontArgs: [{ fontPaths: [...LETTERMAPPEN] }], workspace: join(SJABLOON, '..') })
}

export async function pdfBrief(brief: Brief): Promise<Briefuitslag<Uint8Array>> {
  const typst = await nieuweZetter()
  if (!typst)
    return brieffout(
      'pdf-niet-beschikbaar',
      'Op deze computer staat het programma niet dat een pdf maakt.',
      'The program that makes a PDF is not on this machine.',
    )
  sjabloon ??= readFileSync(SJABLOON, 'utf8')
  try {
    const opdracht = { mainFileContent: sjabloon, inputs: { brief: JSON.stringify(brief, zetbaar) } }
    return { goed: new Uint8Array(typst.pdf(opdracht, { pdfStandard: 'ua-1' })) }
  } catch {
    // The message of the setter quotes the letter, so it goes no further.
    return brieffout('pdf-mislukt', 'De pdf van deze brief is niet gelukt.', 'The PDF of this letter failed.')
  } finally {
    typst.evictCache(0)
  }
}

const zetbaar = (_: string, waarde: unknown): unknown =>
  typeof waarde === 'string' ? tekenbaar(houdSamen(waarde)).replace(LANG_WOORD, `$&${BREEKPLEK}`) : waarde
