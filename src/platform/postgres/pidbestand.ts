/** What a running server writes in its `postmaster.pid`. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { Startfout } from '../startfout.ts'
import { isPostmasterVan, isVergeven, procesIn } from './proces.ts'

export const SOCKETVOORZET = 'ozk-pg-'

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

/** A backend notices at once that its postmaster is gone; one in a long computation takes a moment. */
const OVERLEVEN_MAX_MS = 10_000
const STAP_MS = 20

/**
 * The server that runs on this folder, or null. Removes a left-over file whose number is still given out (to another
 * program, or to a server that ended and was never collected), because PostgreSQL would then refuse for ever; but never
 * while a process still works in the folder.
 */
export async function zoekPostmaster(clustermap: string): Promise<Postmaster | null> {
  const gevonden = leesPidbestand(clustermap)
  if (gevonden === null) return null
  if (isPostmasterVan(gevonden.pid, clustermap)) return gevonden
  for (let gewacht = 0; ; gewacht += STAP_MS) {
    const overlever = procesIn(clustermap)
    if (overlever === null) break
    if (gewacht >= OVERLEVEN_MAX_MS) throw halfGestopt(clustermap, overlever)
    await wacht(STAP_MS)
  }
  ruimSocketmapOp(gevonden.socketmap)
  if (isVergeven(gevonden.pid)) rmSync(join(clustermap, 'postmaster.pid'), { force: true })
  return null
}

function halfGestopt(clustermap: string, overlever: number): Startfout {
  return new Startfout(
    'database-half-gestopt',
    `Proces ${overlever} werkt nog in ${clustermap}, maar de databaseserver zelf niet. Beëindig dat proces en start opnieuw.`,
    `Process ${overlever} still works in ${clustermap}, but the database server itself does not. End that process and start again.`,
  )
}

/** Removes a folder that we made for a socket, and no other. */
export function ruimSocketmapOp(socketmap: string): void {
  if (basename(socketmap).startsWith(SOCKETVOORZET)) rmSync(socketmap, { recursive: true, force: true })
}

export function socketpad({ socketmap, port }: Postmaster): string {
  return join(socketmap, `.s.PGSQL.${port}`)
}
