import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'

const WACHT_MS = 100
const WACHT_MS_MAX = 120_000

function leeft(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fout) {
    // EPERM: the process is there but belongs to someone else.
    return (fout as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function neem(slot: string): boolean {
  try {
    writeFileSync(slot, String(process.pid), { flag: 'wx' })
    return true
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw fout
  }
}

/** A lock left by a build that was killed: moved aside first, so that of two finders one removes it. */
function ruimOp(slot: string): void {
  const opzij = `${slot}.${process.pid}`
  try {
    const pid = Number(readFileSync(slot, 'utf8'))
    // An empty file is a lock whose owner has not written its number yet.
    if (pid === 0 || leeft(pid)) return
    renameSync(slot, opzij)
    rmSync(opzij, { force: true })
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== 'ENOENT') throw fout
  }
}

/** Do the work while holding the lock file; another build that runs now is waited for. */
export async function onderSlot<T>(slot: string, werk: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(slot), { recursive: true })
  for (let gewacht = 0; !neem(slot); gewacht += WACHT_MS) {
    if (gewacht >= WACHT_MS_MAX) throw new Error(`Een andere bouw houdt ${slot} al twee minuten vast.`)
    ruimOp(slot)
    await wacht(WACHT_MS)
  }
  try {
    return await werk()
  } finally {
    rmSync(slot, { force: true })
  }
}
