/** The facts of gegevens.json with types, so that the oracle shares no data with the code it checks. */
import { readFileSync } from 'node:fs'

interface Gegevens {
  weigeringsregels: { id: string; aard: string; bron: string; geldigVan: string | null }[]
  ophogingen: { id: string; bron: string; geldigTotEnMet?: string }[]
  cod163: Record<string, string>
  cod001: string[]
  parameters: {
    wooninitiatieftoeslag: { jaren: Record<string, { cent: number }> }
    wooninitiatief_kwaliteitstoeslag_vv: { jaren: Record<string, { cent: number }> }
    budgetgarantie_percentage: { jaren: Record<string, { honderdstenProcent: number }> }
    pab_maximum: { jaren: Record<string, { cent: number }> }
    verantwoordingsvrij_bedrag: {
      jaren: Record<string, { honderdstenProcent: number; minimumCent: number; maximumCent: number }>
    }
  }
  tabellen: Record<string, { rijen: Record<string, Record<string, [number, number, string]>> }>
}

export const gegevens = JSON.parse(readFileSync(new URL('./gegevens.json', import.meta.url), 'utf8')) as Gegevens
