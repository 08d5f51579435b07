/** Which operating-system user PostgreSQL runs as. It refuses to run as root, so root lends it to another user. */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { Startfout } from '../startfout.ts'

export interface Gebruiker {
  readonly uid: number
  readonly gid: number
  /** Set when we are root and must change to this user for the server's programs. */
  readonly wissel: boolean
}

/** The owner of an existing cluster; else ourselves; else, for root, `postgres` or `nobody`. */
export function bepaalGebruiker(clustermap: string): Gebruiker {
  if (process.platform === 'win32') return { uid: -1, gid: -1, wissel: false }
  const uid = process.getuid?.() ?? -1
  const gid = process.getgid?.() ?? -1
  const eigenaar = existsSync(clustermap) ? statSync(clustermap) : null
  if (uid !== 0) {
    if (eigenaar && eigenaar.uid !== uid) throw vreemdeEigenaar(clustermap, eigenaar.uid, uid)
    controleerBekend(uid)
    return { uid, gid, wissel: false }
  }
  if (eigenaar && eigenaar.uid !== 0) return { uid: eigenaar.uid, gid: eigenaar.gid, wissel: true }
  for (const naam of ['postgres', 'nobody']) {
    const [gevondenUid, gevondenGid] = [id('-u', naam), id('-g', naam)]
    if (gevondenUid !== null && gevondenGid !== null) return { uid: gevondenUid, gid: gevondenGid, wissel: true }
  }
  throw new Startfout(
    'geen-databasegebruiker',
    'U start als root. PostgreSQL weigert root en er is geen gebruiker postgres of nobody. Maak een gebruiker postgres, start als gewone gebruiker, of geef DATABASE_URL op.',
    'You start as root. PostgreSQL refuses root and there is no user postgres or nobody. Create a user postgres, start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Whether the user may enter every folder down to this path and, for a file, read and run it. */
export function isBereikbaar(pad: string, { uid, gid, wissel }: Gebruiker): boolean {
  if (!wissel) return true
  for (let deel = pad; ; deel = dirname(deel)) {
    const stat = statSync(deel)
    const recht = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001
    const nodig = deel === pad ? recht | (recht << 2) : recht
    if ((stat.mode & nodig) !== nodig) return false
    if (dirname(deel) === deel) return true
  }
}

function id(vlag: '-u' | '-g', naam: string): number | null {
  try {
    const uit = execFileSync('id', [vlag, naam], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return Number(uit.trim())
  } catch {
    return null
  }
}

/** initdb looks its user up in the passwd file; a container with a random user number has no such line. */
function controleerBekend(uid: number): void {
  try {
    userInfo()
  } catch (fout) {
    throw new Startfout(
      'gebruiker-onbekend',
      `De gebruiker met nummer ${uid} staat niet in /etc/passwd. PostgreSQL start dan niet. Zet de gebruiker in de image, of geef DATABASE_URL op.`,
      `The user with number ${uid} is not in /etc/passwd. PostgreSQL will not start. Add the user to the image, or set DATABASE_URL.`,
      { cause: fout },
    )
  }
}

function vreemdeEigenaar(clustermap: string, eigenaar: number, uid: number): Startfout {
  return new Startfout(
    'datamap-van-ander',
    `De gegevens in ${clustermap} zijn van gebruiker ${eigenaar}; u bent gebruiker ${uid}. Start als die gebruiker of als root, of kies met OZK_DATA een andere map.`,
    `The data in ${clustermap} belongs to user ${eigenaar}; you are user ${uid}. Start as that user or as root, or choose another folder with OZK_DATA.`,
  )
}
