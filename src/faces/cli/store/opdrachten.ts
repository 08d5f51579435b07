/**
 * The commands that work on the store: what they are called and which options they take. The work itself, and the driver
 * of the database with it, is loaded when one of them runs.
 */
import type { Command } from 'commander'
import type { Weigering } from '../../../platform/operatie.ts'
import { invoerfout } from '../gebrek.ts'
import { weiger } from '../opdracht.ts'
import { TEKST } from '../taal.ts'
import { IMPORTTEKST } from './importeer-teksten.ts'
import { KADEROPDRACHTEN, voegKaderopdrachtenToe } from './kader-opdrachten.ts'
import { STORETEKST as T } from './teksten.ts'
import type { Gastheer, Keuze, Storewerk } from './werk.ts'

const OPDRACHTEN = ['herhaal', 'controleer-keten', 'controleer', 'importeer'] as const
export const STOREOPDRACHTEN = [...OPDRACHTEN, ...KADEROPDRACHTEN] as const

interface Herhaalopties {
  readonly alle?: boolean
  readonly steekproef?: string
  readonly zaad?: string
  readonly regio?: string
}

interface Ketenopties {
  readonly regio?: string
  readonly checkpoints?: string
  readonly markeerHerstel?: boolean
}

interface Importopties {
  readonly proef?: boolean
  readonly sjabloon?: string
}

export interface Inrichting extends Gastheer {
  /** Gives a command what all commands have. */
  stelIn(opdracht: Command): Command
  klaar(afsluitcode: number): void
}

export function voegStoreopdrachtenToe(programma: Command, gastheer: Inrichting): void {
  const { taal, stelIn } = gastheer
  const doe = async (werk: Storewerk | Weigering): Promise<void> => gastheer.klaar(await start(werk, gastheer))
  const maakMet = (naam: string, kort: string, lang: string, gebruik: string): Command =>
    stelIn(programma.command(naam))
      .summary(kort)
      .description(lang)
      .usage(gebruik)
      .option('--json', TEKST.json[taal])
      .addHelpText('after', `\n${T.afsluitcodes[taal]}`)
  const maak = (naam: (typeof OPDRACHTEN)[number], gebruik: string): Command =>
    maakMet(naam, T.kort[naam][taal], T.lang[naam][taal], gebruik)
  const opties = taal === 'nl' ? '[opties]' : '[options]'
  maak('herhaal', `${opties} ${T.kenmerken[taal]}`)
    .argument(T.kenmerken[taal], T.kenmerk[taal])
    .option('--alle', T.alle[taal])
    .option('--steekproef <n>', T.steekproef[taal])
    .option('--zaad <z>', T.zaad[taal])
    .option('--regio <code>', T.regio[taal])
    .action((kenmerken: string[], gekozen: Herhaalopties) => doe(leesHerhaal(kenmerken, gekozen)))
  maak('controleer-keten', opties)
    .option('--regio <code>', T.regio[taal])
    .option(taal === 'nl' ? '--checkpoints <map>' : '--checkpoints <folder>', T.checkpoints[taal])
    .option('--markeer-herstel', T.herstel[taal])
    .action((gekozen: Ketenopties) => doe(leesKeten(gekozen)))
  maak('importeer', `${opties} ${IMPORTTEKST.bestanden[taal]}`)
    .argument('[bestand...]', IMPORTTEKST.bestand[taal])
    .option('--proef', IMPORTTEKST.proef[taal])
    .option(taal === 'nl' ? '--sjabloon <map>' : '--sjabloon <folder>', IMPORTTEKST.sjabloon[taal])
    .action((paden: string[], gekozen: Importopties) => doe(leesImport(paden, gekozen)))
  maak('controleer', opties).action(() => doe({ opdracht: 'controleer' }))
  voegKaderopdrachtenToe((naam, kort, lang) => maakMet(naam, kort, lang, opties), gastheer, doe)
}

async function start(werk: Storewerk | Weigering, gastheer: Gastheer): Promise<number> {
  const { opties, stromen } = gastheer
  if (!('opdracht' in werk)) return weiger(werk, opties, stromen)
  const { voerStorewerkUit } = await import('./uitvoeren.ts')
  return voerStorewerkUit(werk, gastheer)
}

/** A UUID, or the number of a case. What a person typed may be a BSN, so it is not repeated when it has no such form. */
const KENMERK = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|PGB-[0-9]{4}-[0-9]{6,12})$/
const STEEKPROEF_MAX = 10_000

function leesHerhaal(kenmerken: readonly string[], opties: Herhaalopties): Storewerk | Weigering {
  const { steekproef, zaad, regio } = opties
  const wegen = [kenmerken.length > 0, opties.alle === true, steekproef !== undefined].filter(Boolean).length
  if (wegen !== 1) return T.fout.keuze
  if (zaad !== undefined && (steekproef === undefined || zaad === '' || zaad.length > 200)) return T.fout.zaad
  const fout = regiofout(regio)
  if (fout) return fout
  if (steekproef !== undefined) {
    const aantal = /^[0-9]{1,5}$/.test(steekproef) ? Number(steekproef) : 0
    if (aantal < 1 || aantal > STEEKPROEF_MAX) return T.fout.steekproef
    return { opdracht: 'herhaal', regio, keuze: { soort: 'steekproef', aantal, zaad } }
  }
  if (kenmerken.some((kenmerk) => !KENMERK.test(kenmerk))) return T.fout.kenmerk
  const keuze: Keuze = opties.alle ? { soort: 'alle' } : { soort: 'kenmerken', kenmerken: [...new Set(kenmerken)] }
  return { opdracht: 'herhaal', regio, keuze }
}

function leesKeten({ regio, checkpoints, markeerHerstel: herstel = false }: Ketenopties): Storewerk | Weigering {
  if (checkpoints === '') return T.fout.checkpoints
  return regiofout(regio) ?? { opdracht: 'controleer-keten', regio, checkpoints, herstel }
}

function leesImport(paden: readonly string[], { proef, sjabloon }: Importopties): Storewerk | Weigering {
  if (sjabloon !== undefined)
    return sjabloon === '' || paden.length > 0 || proef === true
      ? IMPORTTEKST.fout.bestanden
      : { opdracht: 'importeer', sjabloon }
  return paden.length === 3 ? { opdracht: 'importeer', paden, proef: proef === true } : IMPORTTEKST.fout.bestanden
}

function regiofout(regio: string | undefined): Weigering | undefined {
  if (regio === undefined || /^[0-9]{4}$/.test(regio)) return undefined
  return invoerfout('ongeldige-regio', 'Een regio heeft vier cijfers.', 'A region has four digits.')
}
