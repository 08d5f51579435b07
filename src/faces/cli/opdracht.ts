/** Runs one operation as a command: reads, answers, writes, and says with which exit code to end. */
import type { Readable, Writable } from 'node:stream'
import { AFSLUITCODE, afhandelingVan } from '../../app/afhandeling.ts'
import { foutspoor, nieuwFoutnummer } from '../../platform/foutnummer.ts'
import type { Operatie, Resultaat, Weigering } from '../../platform/operatie.ts'
import { interneFout } from './gebrek.ts'
import { leesAlles, leesfout, openInvoer } from './invoer.ts'
import { schrijf, verwerkRegels } from './ndjson.ts'
import { type Taal, TEKST } from './taal.ts'
import { leesbareWeigering } from './weergave/weigering.ts'

export interface Stromen {
  readonly stdin: Readable & { isTTY?: boolean }
  readonly stdout: Writable
  readonly stderr: Writable & { isTTY?: boolean }
}

export interface Opties {
  readonly json: boolean
  readonly ndjson: boolean
  readonly taal: Taal
  /** Whether the place of an unexpected error goes to standard error (`OZK_LOG=debug`). */
  readonly spoor: boolean
}

/** Makes text for a person out of the answer of the command. */
export type Weergave = (antwoord: unknown, taal: Taal) => string

export async function voerOpdrachtUit(
  operatie: Operatie,
  weergave: Weergave,
  bestand: string | undefined,
  opties: Opties,
  stromen: Stromen,
): Promise<number> {
  const bron = openInvoer(bestand, stromen.stdin)
  if (!('goed' in bron)) return weiger(bron.fout, opties, stromen)
  if (bron.goed === stromen.stdin && stromen.stdin.isTTY && stromen.stderr.isTTY) {
    await schrijf(stromen.stderr, `${TEKST.wacht[opties.taal]}\n`)
  }
  if (opties.ndjson) return voerRegelsUit(operatie, bron.goed, opties, stromen)
  const tekst = await leesAlles(bron.goed)
  if (!('goed' in tekst)) return weiger(tekst.fout, opties, stromen)
  const uitslag = antwoordOp(operatie, tekst.goed, opties, stromen)
  if (!('goed' in uitslag)) return weiger(uitslag.fout, opties, stromen)
  await schrijf(
    stromen.stdout,
    opties.json ? `${JSON.stringify(uitslag.goed, null, 2)}\n` : weergave(uitslag.goed, opties.taal),
  )
  return AFSLUITCODE.gedaan
}

/** With `--json` the refusal is the answer, on standard output; without it a person reads it on standard error. */
export async function weiger(weigering: Weigering, opties: Opties, stromen: Stromen): Promise<number> {
  if (opties.ndjson) await schrijf(stromen.stdout, `${JSON.stringify(weigering)}\n`)
  else if (opties.json) await schrijf(stromen.stdout, `${JSON.stringify(weigering, null, 2)}\n`)
  else await schrijf(stromen.stderr, leesbareWeigering(weigering, opties.taal))
  return afhandelingVan(weigering.code).afsluitcode
}

async function voerRegelsUit(operatie: Operatie, bron: Readable, opties: Opties, stromen: Stromen): Promise<number> {
  let intern = false
  const antwoord = (regel: Uint8Array) => {
    const uitslag = antwoordOp(operatie, regel, opties, stromen)
    if ('goed' in uitslag) return { tekst: JSON.stringify(uitslag.goed), gebrek: false }
    intern ||= uitslag.fout.code === 'interne-fout'
    return { tekst: JSON.stringify(uitslag.fout), gebrek: true }
  }
  try {
    const { gebreken } = await verwerkRegels(bron, stromen.stdout, antwoord, maakVoortgang(opties.taal, stromen))
    if (intern) return AFSLUITCODE.intern
    return gebreken > 0 ? AFSLUITCODE.gebreken : AFSLUITCODE.gedaan
  } catch (fout) {
    return weiger(leesfout(fout), opties, stromen)
  }
}

function antwoordOp(operatie: Operatie, tekst: Uint8Array, opties: Opties, stromen: Stromen): Resultaat<unknown> {
  try {
    const uitslag = operatie.voerUit(tekst)
    const lid = operatie.opdracht?.lid
    return 'goed' in uitslag && lid !== undefined ? { goed: Reflect.get(Object(uitslag.goed), lid) } : uitslag
  } catch (fout) {
    return { fout: meldInterneFout(fout, opties, stromen) }
  }
}

/** The log on standard error, when it is asked for, holds the number and the place in our code, never what was typed. */
export function meldInterneFout(fout: unknown, opties: Opties, stromen: Stromen): Weigering {
  const foutnummer = nieuwFoutnummer()
  if (opties.spoor) stromen.stderr.write(`${JSON.stringify({ foutnummer, ...foutspoor(fout) })}\n`)
  return interneFout(foutnummer)
}

function maakVoortgang(taal: Taal, { stderr }: Stromen) {
  let gemeld = 0
  return ({ regels, gebreken }: { regels: number; gebreken: number }) => {
    if (!stderr.isTTY || regels - gemeld < 10_000) return
    gemeld = regels
    const getal = new Intl.NumberFormat(taal)
    const [wat, waarvan] = taal === 'nl' ? ['regels', 'met gebreken'] : ['lines', 'with defects']
    stderr.write(`${getal.format(regels)} ${wat}, ${getal.format(gebreken)} ${waarvan}\n`)
  }
}
