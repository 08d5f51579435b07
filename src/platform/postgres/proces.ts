/** What the operating system tells about a process: whether it lives, since when, and what it is. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { foutcode } from '../startfout.ts'

/** False for a process that ended but was not collected by its parent; in a container often nobody ever does. */
export function leeft(pid: number): boolean {
  return isVergeven(pid) && statVan(pid)?.status !== 'Z'
}

/** Whether the number is in use at all, which is all that PostgreSQL itself looks at. */
export function isVergeven(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    return foutcode(fout) === 'EPERM'
  }
}

/**
 * A mark that no later process with the same number will bear: its moment of start since the machine's. Empty where the
 * system does not tell; then only the number is compared.
 */
export function geboortemerk(pid: number): string {
  return statVan(pid)?.start ?? ''
}

/** True when the process is a PostgreSQL server, and (where the system tells) one that works in this very folder. */
export function isPostmasterVan(pid: number, clustermap: string): boolean {
  if (!leeft(pid)) return false
  if (process.platform === 'win32') return vraag('tasklist', ['/FI', `PID eq ${pid}`]).includes('postgres')
  if (process.platform !== 'linux') return basename(vraag('ps', ['-p', String(pid), '-o', 'comm='])) === 'postgres'
  if (lees(`/proc/${pid}/comm`).trim() !== 'postgres') return false
  const werkmap = werkmapVan(pid)
  return werkmap === null || werkmap === clustermap
}

/** Processes that work in the folder: backends that outlived their postmaster. Only Linux tells. */
export function procesIn(clustermap: string): number | null {
  if (process.platform !== 'linux') return null
  for (const naam of readdirSync('/proc')) {
    const pid = Number(naam)
    if (Number.isInteger(pid) && pid !== process.pid && werkmapVan(pid) === clustermap) return pid
  }
  return null
}

function werkmapVan(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

function statVan(pid: number): { status: string; start: string } | null {
  const tekst = process.platform === 'linux' ? lees(`/proc/${pid}/stat`) : ''
  // The name of the program stands between brackets and may hold spaces and brackets itself.
  const velden = tekst.slice(tekst.lastIndexOf(')') + 2).split(' ')
  const [status = '', start = ''] = [velden[0], velden[19]]
  return tekst === '' ? null : { status, start: `${start}@${lees('/proc/sys/kernel/random/boot_id').trim()}` }
}

function lees(pad: string): string {
  try {
    return readFileSync(pad, 'utf8')
  } catch {
    return ''
  }
}

function vraag(programma: string, argumenten: string[]): string {
  try {
    return execFileSync(programma, argumenten, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}
