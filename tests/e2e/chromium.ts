/**
 * The browser of the tests, unpacked from its npm package into this project. The package itself unpacks into the shared
 * temporary folder: there another user's copy cannot be started, and one that was cut off halfway would be used for ever.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const MAP = resolve(import.meta.dirname, '../../node_modules/.cache/ozk-chromium')
const KLAAR = join(MAP, 'klaar')

export interface Chromium {
  readonly pad: string
  readonly args: readonly string[]
}

export async function chromiumUitPakket(): Promise<Chromium> {
  if (!existsSync(KLAAR)) rmSync(MAP, { recursive: true, force: true })
  mkdirSync(MAP, { recursive: true })
  const vorige = process.env.TMPDIR
  // The package asks the system for its temporary folder, and reads it when it is loaded.
  process.env.TMPDIR = MAP
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    const pad = await chromium.executablePath()
    writeFileSync(KLAAR, '')
    return { pad, args: chromium.args }
  } finally {
    if (vorige === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = vorige
  }
}
