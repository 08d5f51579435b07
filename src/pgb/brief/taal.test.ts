import { describe, expect, it } from 'vitest'
import { maakDossier } from '../../../tests/orakel/generator.ts'
import type { Toetsuitkomst } from '../contract.ts'
import { controleerDossier, toetsDossier } from '../rekenhart.ts'
import type { Brief, Briefopdracht } from './brief.ts'
import { alleTekst, leesbaarheid, lopendeTekst, zinnenVan } from './leesbaarheid.ts'
import { maakBrief } from './maak-brief.ts'
import { opgelegd } from './plichten.ts'
import { voorbeeldbrieven, ZAAK } from './voorbeeldbrieven.ts'
import { VERBODEN_WOORDEN, WOORDENLIJST } from './woordenlijst.ts'

const REDEN = 'Zo wordt uw zorg beter.'

/** Every letter that one outcome can give: the kinds that do not fit it are refused by the maker itself. */
function brievenBij(uitkomst: Toetsuitkomst): Brief[] {
  const plichten = opgelegd(uitkomst).map(({ plaats }) => ({ plaats, titel: 'Hulp', tekst: REDEN, reden: REDEN }))
  return Object.values(voorbeeldbrieven())
    .map((opdracht) => maakBrief({ ...opdracht, uitkomst, plichten } as Briefopdracht))
    .flatMap((uitslag) => ('goed' in uitslag ? [uitslag.goed] : []))
}

const uitkomsten = Array.from({ length: 600 }, (_, zaad) => controleerDossier(maakDossier(zaad)))
  .flatMap((uitslag) => ('goed' in uitslag ? [toetsDossier(uitslag.goed)] : []))
  .flatMap((uitslag) => ('goed' in uitslag ? [uitslag.goed] : []))
const alle = [
  ...Object.values(voorbeeldbrieven()).flatMap((opdracht) => {
    const uitslag = maakBrief(opdracht)
    return 'goed' in uitslag ? [uitslag.goed] : []
  }),
  ...uitkomsten.flatMap(brievenBij),
]
const blokken = (brief: Brief) => [...brief.blokken, ...brief.bijlagen]

describe('PGB-31 gewoon Nederlands, over alle soorten en veel uitkomsten', () => {
  it('ziet genoeg brieven van elke soort', () => {
    const aantal = new Map<string, number>()
    for (const { soort } of alle) aantal.set(soort, (aantal.get(soort) ?? 0) + 1)
    expect([...aantal.values()].every((aantal) => aantal >= 10)).toBe(true)
    expect(aantal.size).toBe(12)
  })

  it('gemiddeld hooguit 15 woorden per zin, en geen zin boven de 30', () => {
    const lang = alle
      .map((brief) => ({ soort: brief.soort, ...leesbaarheid(brief) }))
      .filter(({ woordenPerZin, langsteZinWoorden }) => woordenPerZin > 15 || langsteZinWoorden > 30)
      .map(({ soort, woordenPerZin, langsteZin }) => `${soort} ${woordenPerZin}: ${langsteZin}`)
    expect([...new Set(lang)]).toEqual([])
  })

  it('geen stijve woorden', () => {
    expect([...new Set(alle.flatMap((brief) => leesbaarheid(brief).stijf))]).toEqual([])
  })

  it('elk moeilijk woord in de brief staat uitgelegd aan het eind', () => {
    for (const brief of alle) {
      const lijst = brief.bijlagen.findLast((blok) => blok.soort === 'tabel')
      const uitgelegd = new Set(lijst?.soort === 'tabel' ? lijst.rijen.map(([woord]) => woord) : [])
      const tekst = alleTekst(blokken(brief).filter((blok) => blok !== lijst)).join('\n')
      const kwijt = WOORDENLIJST.filter(({ vormen, woord }) => vormen.test(tekst) && !uitgelegd.has(woord.nl))
      expect(kwijt.map(({ woord }) => woord.nl)).toEqual([])
    }
  })

  it('elke afkorting en elk heel lang woord staat in de lijst', () => {
    const BEKEND = new Set(['PGB', 'EU', 'AA', 'AB', 'AC', 'R', 'U'])
    const gewoon = /^(zorgverlener|gecontracteerde|verantwoordelijk|burgerservicenummer|toegewezen)/u
    const moeilijk = new Set<string>()
    for (const brief of alle) {
      const eigen = blokken(brief).filter(({ soort }) => soort !== 'citaat')
      for (const [woord] of alleTekst(eigen)
        .join(' ')
        .matchAll(/[\p{L}\p{N}]+/gu)) {
        const afkorting = /^[0-9]*\p{Lu}{2,}/u.test(woord) && !BEKEND.has(woord)
        const lang = woord.length >= 17 && !gewoon.test(woord.toLowerCase())
        if ((afkorting || lang) && !WOORDENLIJST.some(({ vormen }) => vormen.test(woord))) moeilijk.add(woord)
      }
    }
    expect([...moeilijk]).toEqual([])
  })

  it('geen vergeten invulplek en geen lege alinea', () => {
    for (const brief of alle)
      for (const tekst of alleTekst(blokken(brief)))
        expect(/\{\w+\}|undefined|null|NaN|\[object/u.test(tekst) || tekst === '').toBe(false)
  })

  it('de meter ziet lange zinnen en stijve woorden', () => {
    expect(zinnenVan('Eén. Twee drie? Vier 5.1 lid 3.')).toEqual(['Eén.', 'Twee drie?', 'Vier 5.1 lid 3.'])
    expect(VERBODEN_WOORDEN.test('Derhalve krijgt u niets.')).toBe(true)
    expect(VERBODEN_WOORDEN.test('Wij dragen zorg voor u.')).toBe(false)
  })

  it('een waarde uit de zaak kan geen invulplek zijn', () => {
    const uitslag = maakBrief({ ...voorbeeldbrieven().ontvangstbevestiging, zaak: { ...ZAAK, aanspreeknaam: '{dag}' } })
    expect('goed' in uitslag && uitslag.goed.aanhef).toBe('Beste {dag},')
  })
})

describe('PGB-31 de Engelse uitleg', () => {
  it('heeft dezelfde bouw als de brief, en zegt dat het Nederlands telt', () => {
    for (const opdracht of Object.values(voorbeeldbrieven())) {
      const nl = maakBrief(opdracht)
      const en = maakBrief({ ...opdracht, taal: 'en' })
      if (!('goed' in nl && 'goed' in en)) throw new Error('Geen brief')
      expect(lopendeTekst(en.goed.blokken)[0]).toContain('Only the letter in Dutch counts')
      expect(en.goed.blokken.slice(1).map(({ soort }) => soort)).toEqual(nl.goed.blokken.map(({ soort }) => soort))
      const zinnen = lopendeTekst(nl.goed.blokken).filter((zin) => zin.length > 40)
      expect(zinnen.filter((zin) => lopendeTekst(en.goed.blokken).includes(zin))).toEqual([])
    }
  })
})
