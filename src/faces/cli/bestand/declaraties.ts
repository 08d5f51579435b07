/** `ozk toets-declaraties`: the findings file is whole or absent, and a run that was cut off begins again. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { AFSLUITCODE } from '../../../app/afhandeling.ts'
import { controleerDeclaraties, type Declaratieuitkomst, KOP_BEVINDINGEN } from '../../../app/bestandscontroles.ts'
import { invoerfout } from '../gebrek.ts'
import { leesfout } from '../invoer.ts'
import { schrijf } from '../ndjson.ts'
import { weiger } from '../opdracht.ts'
import type { Taal } from '../taal.ts'
import type { Bestandsgastheer, Declaratiewerk } from './werk.ts'

const VOORTGANG_MS = 1_000

export async function voerDeclaratietoetsUit(werk: Declaratiewerk, gastheer: Bestandsgastheer): Promise<number> {
  const { opties, stromen, taal } = gastheer
  const zelfde = [werk.declaraties, werk.contracten, werk.indicaties, werk.eerder].some(
    (pad) => pad !== undefined && werk.uit !== undefined && resolve(pad) === resolve(werk.uit),
  )
  if (zelfde)
    return weiger(
      invoerfout(
        'uit-is-invoer',
        'De bevindingen zouden een invoerbestand overschrijven.',
        'The findings would overwrite an input file.',
      ),
      opties,
      stromen,
    )
  try {
    const uitvoer = werk.uit === undefined ? null : new Uitvoer(werk.uit)
    try {
      const uitkomst = await draai(werk, uitvoer, gastheer)
      if ('gebreken' in uitkomst) {
        uitvoer?.gooiWeg()
        return await weiger({ code: 'ongeldige-invoer', fouten: uitkomst.gebreken }, opties, stromen)
      }
      uitvoer?.maakAf()
      await schrijf(
        stromen.stdout,
        opties.json ? `${JSON.stringify(uitkomst.goed, null, 2)}\n` : leesbaar(uitkomst.goed, taal),
      )
      return uitkomst.goed.bevindingen > 0 ? AFSLUITCODE.gebreken : AFSLUITCODE.gedaan
    } catch (fout) {
      uitvoer?.gooiWeg()
      throw fout
    }
  } catch (fout) {
    if (!(fout instanceof Error && 'syscall' in fout)) throw fout
    return weiger(leesfout(fout), opties, stromen)
  }
}

async function draai(werk: Declaratiewerk, uitvoer: Uitvoer | null, { stromen, taal }: Bestandsgastheer) {
  const totaal = statSync(werk.declaraties).size
  const loop = controleerDeclaraties(werk, uitvoer === null ? null : (bytes) => uitvoer.schrijf(bytes))
  let laatst = performance.now()
  for (;;) {
    const stap = loop.next()
    if (stap.done) {
      if (stromen.stderr.isTTY) await schrijf(stromen.stderr, '\n')
      return stap.value
    }
    if (!stromen.stderr.isTTY || performance.now() - laatst < VOORTGANG_MS) continue
    laatst = performance.now()
    const { gelezen, regels, bevindingen } = stap.value
    const deel = totaal === 0 ? 100 : Math.min(100, Math.floor((gelezen * 100) / totaal))
    const tekst =
      taal === 'nl'
        ? `${deel} %: ${regels} regels, ${bevindingen} bevindingen`
        : `${deel} %: ${regels} lines, ${bevindingen} findings`
    await schrijf(stromen.stderr, `\r${tekst}`)
  }
}

/** A temporary file beside the asked one, given its name when all is on disk. */
class Uitvoer {
  readonly #pad: string
  readonly #tijdelijk: string
  readonly #bestand: number
  #open = true

  constructor(pad: string) {
    this.#pad = pad
    this.#tijdelijk = `${pad}.${process.pid}.deel`
    this.#bestand = openSync(this.#tijdelijk, 'w', 0o600)
    this.schrijf(Buffer.from(KOP_BEVINDINGEN))
  }

  schrijf(bytes: Buffer): void {
    for (let plek = 0; plek < bytes.length; ) plek += writeSync(this.#bestand, bytes, plek)
  }

  maakAf(): void {
    fsyncSync(this.#bestand)
    this.#sluit()
    renameSync(this.#tijdelijk, this.#pad)
    const map = openSync(dirname(resolve(this.#pad)), 'r')
    fsyncSync(map)
    closeSync(map)
  }

  gooiWeg(): void {
    this.#sluit()
    rmSync(this.#tijdelijk, { force: true })
  }

  #sluit(): void {
    if (this.#open) closeSync(this.#bestand)
    this.#open = false
  }
}

function leesbaar({ regels, bevindingen, codes }: Declaratieuitkomst, taal: Taal): string {
  const euro = (cent: number): string =>
    new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cent / 100)
  const kop =
    taal === 'nl' ? `${regels} regels, ${bevindingen} bevindingen` : `${regels} lines, ${bevindingen} findings`
  const rijen = Object.entries(codes).map(
    ([code, { aantal, bedrag_cent }]) =>
      `  ${code.padEnd(28)}${String(aantal).padStart(10)}${euro(bedrag_cent).padStart(22)}`,
  )
  return `${[kop, ...rijen].join('\n')}\n`
}
