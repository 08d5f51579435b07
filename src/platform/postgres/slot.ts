/**
 * A lock between processes on one folder. PostgreSQL guards its own folder, and a new cluster appears by one rename, so
 * nothing breaks without this lock; it makes that starts wait for each other instead of failing.
 */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wacht } from 'node:timers/promises'
import { foutcode, Startfout } from '../startfout.ts'
import { geboortemerk, leeft } from './proces.ts'

/** Above the minute that PostgreSQL may need to recover after a crash. */
const WACHT_MAX_MS = 120_000
const STAP_MS = 40

let teller = 0

export async function metSlot<T>(pad: string, werk: () => Promise<T>): Promise<T> {
  const eigen = `${pad}.${process.pid}.${++teller}`
  const merk = JSON.stringify({ pid: process.pid, merk: geboortemerk(process.pid), teller })
  try {
    for (let gewacht = 0; !neem(pad, eigen, merk); gewacht += STAP_MS) {
      if (gewacht >= WACHT_MAX_MS) throw slotBezet(pad)
      await wacht(STAP_MS)
    }
  } finally {
    rmSync(eigen, { force: true })
  }
  try {
    return await werk()
  } finally {
    if (lees(pad) === merk) rmSync(pad, { force: true })
  }
}

/** The lock appears with its content in one step (a link), so nobody ever reads a half-written one. */
function neem(pad: string, eigen: string, merk: string): boolean {
  writeFileSync(eigen, merk)
  try {
    linkSync(eigen, pad)
    return true
  } catch (fout) {
    if (foutcode(fout) !== 'EEXIST') throw fout
  }
  const gevonden = lees(pad)
  if (gevonden !== null && isVerlaten(gevonden)) ruimOp(pad, gevonden)
  return false
}

/** Takes an abandoned lock away; puts it back when another process was quicker and it is no longer the abandoned one. */
function ruimOp(pad: string, gevonden: string): void {
  const opzij = `${pad}.verlaten.${process.pid}.${++teller}`
  try {
    renameSync(pad, opzij)
    if (lees(opzij) !== gevonden) linkSync(opzij, pad)
  } catch (fout) {
    if (!['ENOENT', 'EEXIST'].includes(foutcode(fout))) throw fout
  } finally {
    rmSync(opzij, { force: true })
  }
}

function isVerlaten(inhoud: string): boolean {
  const { pid, merk } = JSON.parse(inhoud) as { pid: number; merk: string }
  return !leeft(pid) || (merk !== '' && geboortemerk(pid) !== merk)
}

function lees(pad: string): string | null {
  try {
    return readFileSync(pad, 'utf8')
  } catch {
    return null
  }
}

function slotBezet(pad: string): Startfout {
  return new Startfout(
    'start-bezet',
    `Een ander proces is al ${WACHT_MAX_MS / 1000} seconden bezig met starten of stoppen. Zie ${pad}.`,
    `Another process has been starting or stopping for ${WACHT_MAX_MS / 1000} seconds. See ${pad}.`,
  )
}
