/** The checks of a report on bytes in memory: they run on a file, so that a large one asks no large memory (NZA-5). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Opgavejaar } from '../maandopgave/beoordeel.ts'
import type { Bevinding } from '../maandopgave/bevinding.ts'
import { controleerMaandopgave, type Totalen } from '../maandopgave/controleer.ts'

export interface Controlebeeld {
  readonly rijen: number
  readonly totalen: Totalen
  readonly fouten: number
  readonly waarschuwingen: number
  /** Those from `vanaf` on, no more than `aantal`. */
  readonly bevindingen: readonly Bevinding[]
  /** How often each code was found. */
  readonly codes: Readonly<Record<string, number>>
}

export interface Bladzijde {
  readonly vanaf: number
  readonly aantal: number
}

/** Counts all findings and keeps one page of them, with `kies` only those that fit. */
export function controleerInhoud(
  inhoud: Uint8Array,
  naam: string,
  opgave: Opgavejaar,
  { vanaf, aantal }: Bladzijde,
  kies: (bevinding: Bevinding) => boolean = () => true,
): Controlebeeld {
  const map = mkdtempSync(join(tmpdir(), 'ozk-opgave-'))
  try {
    const pad = join(map, 'opgave.csv')
    writeFileSync(pad, inhoud, { mode: 0o600 })
    const { rijen, totalen, bevindingen } = controleerMaandopgave(pad, naam, opgave)
    const tel = { fout: 0, waarschuwing: 0 }
    const codes: Record<string, number> = {}
    const pagina: Bevinding[] = []
    let gezien = 0
    for (const blok of bevindingen())
      for (const bevinding of blok) {
        tel[bevinding.ernst]++
        codes[bevinding.code] = (codes[bevinding.code] ?? 0) + 1
        if (!kies(bevinding)) continue
        if (gezien >= vanaf && pagina.length < aantal) pagina.push(bevinding)
        gezien++
      }
    return { rijen, totalen, fouten: tel.fout, waarschuwingen: tel.waarschuwing, bevindingen: pagina, codes }
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}
