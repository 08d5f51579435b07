/** Builds the report that `ozk opgave` asks for, and writes its bytes whole or not at all. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { AFSLUITCODE } from '../../app/afhandeling.ts'
import { type Maandbestand, maakMaandbestand } from '../../app/opgavebestand.ts'
import { faalpunt } from '../../platform/faalpunt.ts'
import { schrijf } from './ndjson.ts'
import { meldInterneFout, weiger } from './opdracht.ts'
import { startfouten, Verkeerd } from './store/fout.ts'
import { metOpslag } from './store/opslag.ts'
import type { Gastheer } from './store/werk.ts'
import type { Taal } from './taal.ts'

export interface Bouwopdracht {
  readonly regio: string
  readonly peildatum: string
  readonly bekendOp?: string
  readonly uit?: string
}

export async function voerOpgaveUit(opdracht: Bouwopdracht, gastheer: Gastheer): Promise<number> {
  const { omgeving, opties, stromen, taal } = gastheer
  try {
    const gebouwd = await metOpslag(omgeving, async (opslag) => {
      await opslag.regios(opdracht.regio)
      return maakMaandbestand(opslag.database.app, opdracht)
    })
    if (opdracht.uit !== undefined) await schrijfHeel(opdracht.uit, gebouwd.inhoud)
    await schrijf(stromen.stdout, opties.json ? json(gebouwd) : tekst(gebouwd, taal))
    return gebouwd.fouten > 0 ? AFSLUITCODE.gebreken : AFSLUITCODE.gedaan
  } catch (fout) {
    if (fout instanceof Verkeerd) return weiger(fout.weigering, opties, stromen)
    const genoemd = startfouten(fout)
    if (genoemd === null) return weiger(meldInterneFout(fout, opties, stromen), opties, stromen)
    const fouten = genoemd.map(({ code, nl, en }) => ({ pointer: '', code, uitleg: { nl, en } }))
    await weiger({ code: 'ongeldige-invoer', fouten }, opties, stromen)
    return fouten.every(({ code }) => code === 'ongeldige-instelling') ? AFSLUITCODE.invoer : AFSLUITCODE.geweigerd
  }
}

/** Beside its place first, so that a file of this name is always a whole one (D3). */
async function schrijfHeel(pad: string, inhoud: Buffer): Promise<void> {
  const naast = `${pad}.${process.pid}.deel`
  try {
    writeFileSync(naast, inhoud, { mode: 0o600, flag: 'wx' })
    await faalpunt('opgave-hernoemen')
    renameSync(naast, pad)
  } catch (oorzaak) {
    rmSync(naast, { force: true })
    throw new Verkeerd(
      'bestand-niet-te-schrijven',
      `Het bestand is niet te schrijven (${(oorzaak as { code?: string }).code ?? 'onbekend'}).`,
      `The file cannot be written (${(oorzaak as { code?: string }).code ?? 'unknown'}).`,
    )
  }
}

function json({ inhoud: _, ...rest }: Maandbestand): string {
  return `${JSON.stringify(rest, null, 2)}\n`
}

function tekst(gebouwd: Maandbestand, taal: Taal): string {
  const { naam, rijen, sha256, bekendOp, fouten, waarschuwingen, bevindingen, totalen, zinnen } = gebouwd
  const nl = taal === 'nl'
  const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
  const regels = [
    `${naam}: ${rijen} ${nl ? 'rijen' : 'rows'}`,
    `  sha256     ${sha256}`,
    `  ${nl ? 'bekend op ' : 'known at  '} ${bekendOp}`,
    `  totaal     ${euro.format(totalen.totaal / 100)}`,
    ...zinnen.map((zin) => `  ${zin[taal]}`),
    ...bevindingen.map(
      ({ rij, kolom, code, uitleg }) => `${nl ? 'rij' : 'row'} ${rij}, ${kolom ?? '-'}: ${code}. ${uitleg[taal]}`,
    ),
    nl ? `${fouten} fouten, ${waarschuwingen} waarschuwingen.` : `${fouten} errors, ${waarschuwingen} warnings.`,
  ]
  return `${regels.join('\n')}\n`
}
