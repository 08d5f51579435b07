/** What a running server writes in its `postmaster.pid`. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Startfout } from '../startfout.ts'
import { isPostmasterVan, leeft, procesIn } from './proces.ts'

export interface Postmaster {
  readonly pid: number
  readonly port: number
  readonly socketmap: string
  /** `starting`, `ready`, `stopping`, or empty while the file is being written. */
  readonly status: string
}

export function leesPidbestand(clustermap: string): Postmaster | null {
  const pad = join(clustermap, 'postmaster.pid')
  if (!existsSync(pad)) return null
  const [pid = '', , , port = '', socketmap = '', , , status = ''] = readFileSync(pad, 'utf8').split('\n')
  return { pid: Number(pid), port: Number(port), socketmap, status: status.trim() }
}

/**
 * The server that runs on this folder, or null. Removes a left-over file whose number now belongs to another program,
 * because PostgreSQL would then refuse for ever; but never while a process still works in the folder.
 */
export function zoekPostmaster(clustermap: string): Postmaster | null {
  const gevonden = leesPidbestand(clustermap)
  if (gevonden === null) return null
  if (isPostmasterVan(gevonden.pid, clustermap)) return gevonden
  if (!leeft(gevonden.pid)) return null
  const overlever = procesIn(clustermap)
  if (overlever !== null) {
    throw new Startfout(
      'database-half-gestopt',
      `Proces ${overlever} werkt nog in ${clustermap}, maar de databaseserver zelf niet. Beëindig dat proces en start opnieuw.`,
      `Process ${overlever} still works in ${clustermap}, but the database server itself does not. End that process and start again.`,
    )
  }
  rmSync(join(clustermap, 'postmaster.pid'), { force: true })
  return null
}

export function socketpad({ socketmap, port }: Postmaster): string {
  return join(socketmap, `.s.PGSQL.${port}`)
}
