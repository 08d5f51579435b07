/** Where the embedded store lives, and how its folders are made. */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { foutmelding, Startfout } from '../startfout.ts'
import { bepaalGebruiker, isBereikbaar } from './gebruiker.ts'

/** Folder of the system for the state of programs: for root a shared one, else one in the own home. */
export function standaardStaatmap(): string {
  return process.getuid?.() === 0 ? '/var/lib/open-zorgkantoor' : join(homedir(), '.local/state/open-zorgkantoor')
}

/**
 * The asked folder; else `.ozk` in the project; else, when the server's user cannot come there (a project in root's
 * home), a folder of this project's own in the state folder.
 */
export function kiesDatamap(gevraagd: string | null, projectmap: string, staatmap: string): string {
  const project = `${basename(projectmap)}-${createHash('sha256').update(projectmap).digest('hex').slice(0, 8)}`
  const map = gevraagd ?? join(projectmap, '.ozk')
  const gebruiker = bepaalGebruiker(join(map, 'cluster'))
  if (isBereikbaar(bestaandDeel(map), gebruiker)) return map
  if (gevraagd === null) return join(staatmap, project)
  throw new Startfout(
    'datamap-onbereikbaar',
    `De database draait als gebruiker ${gebruiker.uid} en mag niet in ${map}. Kies met OZK_DATA een map waar die gebruiker bij kan.`,
    `The database runs as user ${gebruiker.uid}, which may not enter ${map}. Choose a folder it can reach with OZK_DATA.`,
  )
}

/** Makes a folder and those above it open to enter, whatever the umask says: only the cluster itself is closed. */
export function maakOpenMap(map: string): void {
  if (existsSync(map)) return
  maakOpenMap(dirname(map))
  try {
    mkdirSync(map, { recursive: true })
    chmodSync(map, 0o755)
  } catch (fout) {
    throw new Startfout(
      'map-niet-te-maken',
      `De map ${map} is niet te maken (${foutmelding(fout)}). Kies met OZK_DATA een andere map.`,
      `The folder ${map} cannot be made (${foutmelding(fout)}). Choose another folder with OZK_DATA.`,
      { cause: fout },
    )
  }
}

function bestaandDeel(map: string): string {
  return existsSync(map) ? map : bestaandDeel(dirname(map))
}
