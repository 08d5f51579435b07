/**
 * Random dossiers through the toets and through the oracle. OZK_ORAKEL_N sets how many (default 3,000) and
 * OZK_ORAKEL_ZAAD the first seed, so that a difference can be run again alone.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/pgb/contract.ts'
import { berekenBudget, berekenTermijnen, controleerDossier, toetsDossier } from '../../src/pgb/index.ts'
import { maakDossier } from './generator.ts'
import { orakel, orakelBudget } from './orakel.ts'
import { termijnen } from './termijn.ts'
import { type Antwoord, geschonden, vergelijk, verschillen } from './vergelijking.ts'

const AANTAL = Number(process.env.OZK_ORAKEL_N ?? 3000)
const EERSTE = Number(process.env.OZK_ORAKEL_ZAAD ?? 1)
const VOORBEELDEN = new URL('../voorbeelden/', import.meta.url)

function toets(d: Dossier): Antwoord {
  const gelezen = controleerDossier(d)
  return 'fout' in gelezen ? gelezen : toetsDossier(gelezen.goed)
}

const lees = (naam: string): unknown => JSON.parse(readFileSync(new URL(naam, VOORBEELDEN), 'utf8'))

/** One line per kind of difference with its count, and the whole dossier of the first. */
function verslag(gevonden: { zaad: number; plek: string; tekst: string }[], eerste: Dossier | undefined): string {
  if (gevonden.length === 0) return ''
  const perPlek = new Map<string, { aantal: number; zaad: number; tekst: string }>()
  for (const { zaad, plek, tekst } of gevonden) {
    const soort = plek.replaceAll(/\d+/g, 'n')
    const tot = perPlek.get(soort)
    perPlek.set(soort, { aantal: (tot?.aantal ?? 0) + 1, zaad: tot?.zaad ?? zaad, tekst: tot?.tekst ?? tekst })
  }
  const regels = [...perPlek].map(
    ([plek, v]) => `${v.aantal} x ${plek || '/'} (zaad ${v.zaad}): ${v.tekst.slice(0, 600)}`,
  )
  return `\n${regels.join('\n')}\nEerste dossier, zaad ${gevonden[0]?.zaad}:\n${JSON.stringify(eerste)}\n`
}

describe('PGB-4 PGB-20 PGB-21 PGB-22 PGB-3 toets en orakel geven hetzelfde antwoord', () => {
  it(`bij ${AANTAL} willekeurige dossiers`, { timeout: 60_000 + AANTAL * 20 }, () => {
    const gevonden: { zaad: number; plek: string; tekst: string }[] = []
    let eerste: Dossier | undefined
    const soorten = new Map<string, number>()
    for (let zaad = EERSTE; zaad < EERSTE + AANTAL; zaad += 1) {
      const d = maakDossier(zaad)
      const voor = JSON.stringify(d)
      const antwoord = toets(d)
      expect(JSON.stringify(d), 'de toets verandert het dossier niet').toBe(voor)
      const soort = 'goed' in antwoord ? antwoord.goed.advies : antwoord.fout.code
      soorten.set(soort, (soorten.get(soort) ?? 0) + 1)
      const hier = vergelijk(d, antwoord).map((v) => ({ zaad, plek: v.plek, tekst: JSON.stringify(v) }))
      if ('goed' in antwoord) hier.push(...geschonden(d, antwoord.goed).map((tekst) => ({ zaad, plek: tekst, tekst })))
      if (hier.length > 0) eerste ??= d
      gevonden.push(...hier)
    }
    expect(verslag(gevonden, eerste)).toBe('')
    // A generator that never reaches an outcome would prove nothing about it.
    if (AANTAL >= 1000) expect(soorten.size).toBe(10)
  })
})

describe('PGB-20 PGB-22 PGB-3 budget en termijn alleen, zonder regelversies', () => {
  it(`bij ${Math.min(AANTAL, 2000)} dossiers in elk jaar`, { timeout: 60_000 + AANTAL * 20 }, () => {
    for (let zaad = EERSTE; zaad < EERSTE + Math.min(AANTAL, 2000); zaad += 1) {
      const willekeurig = maakDossier(zaad)
      const d = zaad % 2 === 0 ? willekeurig : { ...willekeurig, peildatum: '2024-06-01' }
      const verwacht = orakelBudget(d)
      if (verwacht !== null && 'code' in verwacht && verwacht.code === 'ongeldige-invoer') continue
      expect(verschillen(termijnen(d), berekenTermijnen(d)), `termijn bij zaad ${zaad}`).toEqual([])
      const kreeg = berekenBudget(d)
      const waarde = 'fout' in kreeg ? { code: kreeg.fout.code } : kreeg.goed
      const { stappen: _, ...zonderStappen } = { stappen: [], ...verwacht }
      const gezocht = verwacht === null ? null : 'code' in verwacht ? { code: verwacht.code } : zonderStappen
      expect(verschillen(gezocht, waarde), `budget bij zaad ${zaad}: ${JSON.stringify(d)}`).toEqual([])
    }
  })
})

describe('PGB-23 de zes uitgewerkte dossiers', () => {
  const namen = readdirSync(VOORBEELDEN).filter((naam) => naam.endsWith('.dossier.json'))
  it('zijn er alle zes', () => expect(namen).toHaveLength(6))
  it.each(namen)('%s komt uit op de cent', (naam) => {
    const d = lees(naam) as Dossier
    const verwacht = lees(naam.replace('.dossier.', '.verwacht.')) as Record<string, unknown>
    const antwoord = toets(d)
    if ('fout' in antwoord) throw new Error(JSON.stringify(antwoord.fout))
    const oordelen = Object.fromEntries(antwoord.goed.oordelen.map((o) => [o.regel, o.uitkomst]))
    expect(verschillen(verwacht, { ...antwoord.goed, oordelen })).toEqual([])
    expect(verschillen(verwacht, orakel(d))).toEqual([])
    expect(vergelijk(d, antwoord)).toEqual([])
  })
})
