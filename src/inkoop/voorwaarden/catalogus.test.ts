import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Errors } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { ZORGPROFIELEN } from '../../waarden/zorgprofiel.ts'
import { Voorwaardencatalogus, type Voorwaardenset } from '../contract.ts'
import prestaties from '../declaraties/prestaties.json' with { type: 'json' }
import { kiesVoorwaarden, setVan, VOORWAARDENSETS, voorwaardencatalogus } from './catalogus.ts'
import { verschil } from './verschil.ts'
import { VERSIE_3_2 } from './versie-3-2.ts'

const set = VERSIE_3_2
const opId = new Map(set.voorwaarden.map((voorwaarde) => [voorwaarde.id, voorwaarde]))
const van = (id: string) => {
  const gevonden = opId.get(id)
  if (gevonden === undefined) throw new Error(`${id} is er niet`)
  return gevonden
}
/** The paragraphs of chapters 2 to 6 as the contents page lists them; 2 and 6 also begin with text of their own. */
const INHOUDSOPGAVE = [
  ...['2', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8'],
  ...['3.1', '3.2', '4.1', '4.2', '5.1', '5.2', '5.3', '5.4'],
  ...['6', '6.1', '6.2', '6.3', '6.4'],
]

describe('INK-1 catalogus van de inkoopvoorwaarden (ZN v3.2)', () => {
  it('past in het schema, elk bestand is gelezen en blijft klein', () => {
    expect([...Errors(Voorwaardencatalogus, voorwaardencatalogus())]).toEqual([])
    const map = join(import.meta.dirname, 'gegevens')
    const bestanden = readdirSync(map).map((naam) => readFileSync(join(map, naam), 'utf8'))
    const gelezen = bestanden.flatMap((tekst) => JSON.parse(tekst).voorwaarden)
    expect(gelezen.length).toBe(set.voorwaarden.length)
    expect(bestanden.filter((tekst) => tekst.split('\n').length > 300)).toEqual([])
  })

  it('nummert elke paragraaf door, zonder gat en zonder dubbel nummer', () => {
    for (const { id } of set.paragrafen) {
      const nummers = set.voorwaarden.filter(({ paragraaf }) => paragraaf === id).map((v) => v.id)
      expect(nummers).toEqual(nummers.map((_, plek) => `AIV-${id}-${String(plek + 1).padStart(2, '0')}`))
    }
    expect(opId.size).toBe(set.voorwaarden.length)
    expect(opId.size).toBeGreaterThanOrEqual(200)
  })

  it('kent elke paragraaf, en elk stuk geeft voorwaarden of zegt waarom niet', () => {
    expect(set.paragrafen.map(({ id }) => id)).toEqual(INHOUDSOPGAVE)
    const stukken = set.paragrafen.flatMap((paragraaf) => paragraaf.stukken)
    expect(new Set(stukken.map(({ id }) => id)).size).toBe(stukken.length)
    for (const stuk of stukken) {
      const eruit = set.voorwaarden.filter((voorwaarde) => voorwaarde.stuk === stuk.id)
      expect([stuk.id, eruit.length > 0]).toEqual([stuk.id, stuk.vraagtNiets === undefined])
    }
    const volgorde = stukken.map(({ id }) => id)
    const plekken = set.voorwaarden.map(({ stuk }) => volgorde.indexOf(stuk))
    expect(plekken).toEqual([...plekken].sort((a, b) => a - b))
    expect(plekken).not.toContain(-1)
  })

  it('houdt elke voorwaarde bij haar eigen paragraaf en de sectoren daarvan', () => {
    for (const voorwaarde of set.voorwaarden) {
      const paragraaf = set.paragrafen.find(({ id }) => id === voorwaarde.paragraaf)
      expect(voorwaarde.stuk.startsWith(`${voorwaarde.paragraaf}/`)).toBe(true)
      expect(paragraaf?.sectoren).toEqual(expect.arrayContaining(voorwaarde.sectoren))
    }
  })

  it('2.5 vraagt niets, 4.2 blijft bekend als vervallen, 2.8 is gewijzigd', () => {
    const stand = (id: string) => set.paragrafen.find((paragraaf) => paragraaf.id === id)
    expect(stand('2.5')?.stand).toBe('vraagt-niets')
    expect(stand('4.2')).toMatchObject({
      stand: 'vervallen',
      wijziging: { nl: expect.stringContaining('1 juli 2025') },
    })
    expect(set.paragrafen.filter(({ wijziging }) => wijziging !== null).map(({ id }) => id)).toEqual(['2.8', '4.2'])
  })

  it('verwijst alleen naar wat er is: prestaties, profielen en andere voorwaarden', () => {
    const bekend = new Set(prestaties.prestaties.map(({ id }) => id))
    const profielen = new Set([...ZORGPROFIELEN.values()].map(({ zzp }) => zzp))
    for (const v of set.voorwaarden) {
      expect(v.prestaties.filter((id) => !bekend.has(id))).toEqual([])
      expect([v.id, v.profielen.filter((zzp) => !profielen.has(zzp))]).toEqual([v.id, []])
      const naar = [...v.zieOok, ...(v.deelVan ? [v.deelVan] : []), ...(v.uitzonderingOp ? [v.uitzonderingOp] : [])]
      expect([v.id, naar.filter((id) => !opId.has(id) || id === v.id)]).toEqual([v.id, []])
      expect(v.geldig.vanaf <= v.geldig.totEnMet).toBe(true)
    }
  })

  it('een groep heeft meer dan één lid, en is óf cumulatief óf een keuze', () => {
    const namen = new Set(set.voorwaarden.flatMap(({ groep }) => (groep === undefined ? [] : [groep.naam])))
    expect(namen.size).toBeGreaterThan(20)
    for (const naam of namen) {
      const leden = set.voorwaarden.flatMap(({ groep }) => (groep?.naam === naam ? [groep.samen] : []))
      expect([naam, leden.length > 1, new Set(leden).size]).toEqual([naam, true, 1])
    }
  })
})

describe('INK-1 en, of, in beginsel, uitzonderingen en datums staan er zoals de bron ze zegt', () => {
  const zoek = (paragraaf: string, titel: string) =>
    set.voorwaarden.find((v) => v.paragraaf === paragraaf && v.titel.nl.startsWith(titel)) ?? van(`${titel}?`)

  it('2.1: individuele behandeling alleen na consult is in beginsel; toestemming vooraf hoeft niet', () => {
    expect(zoek('2.1', 'Individuele behandeling alleen').kracht).toBe('in-beginsel')
    expect(zoek('2.1', 'Geen toestemming vooraf').kracht).toBe('mag')
  })
  it('5.3: de drie inkoopgronden voor SGLVG gelden samen', () => {
    const gronden = set.voorwaarden.filter(({ titel }) => titel.nl.startsWith('Meer inkoop:'))
    expect(gronden.map(({ groep }) => groep?.samen)).toEqual(['en', 'en', 'en'])
  })
  it('5.3: geen LVG in een pgb sinds 1 januari 2020, behalve LVG 1 en 2 van daarvoor', () => {
    const verbod = zoek('5.3', 'Geen LVG-profiel in een pgb')
    expect(verbod).toMatchObject({ soort: 'verbod', geldig: { vanaf: '2020-01-01', uitBron: true } })
    expect(zoek('5.3', 'Bestaand pgb blijft')).toMatchObject({ uitzonderingOp: verbod.id, profielen: ['1LVG', '2LVG'] })
  })
  it('2.4: spraakhulpmiddel vanaf 1 januari 2025, secundaire communicatie uitgezonderd', () => {
    const spraak = zoek('2.4', 'Spraakhulpmiddel')
    expect(spraak.geldig.vanaf).toBe('2025-01-01')
    expect(zoek('2.4', 'Niet voor secundaire').uitzonderingOp).toBe(spraak.id)
  })
  it('5.3: LVG 1 tot en met 3 en LVG 4 en 5 vragen iets anders', () => {
    const kennis = set.voorwaarden.filter(({ groep }) => groep?.naam === '5.3-KENNIS')
    expect(kennis.map(({ kracht, profielen }) => [kracht, profielen.join()])).toEqual([
      ['moet', '4LVG,5LVG'],
      ['mag', '1LVG,2LVG,3LVG'],
    ])
  })
  it('jaarlijks staat er alleen waar de bron dat zegt: de mondzorgaudit en de risicoanalyse', () => {
    const plichten = set.voorwaarden.filter(
      ({ soort, controle }) => soort === 'verplichting-met-termijn' && controle.hoeVaak === 'jaarlijks',
    )
    expect(plichten.map(({ paragraaf, controle }) => [paragraaf, controle.volgensBron])).toEqual([
      ['2.3', true],
      ['5.3', true],
    ])
  })
})

describe('INK-2 versies naast elkaar', () => {
  // An invented next edition: one condition gone, one stricter, one added; the year moves for all.
  const volgende: Voorwaardenset = {
    ...set,
    versie: '4.0-verzonnen',
    geldig: { vanaf: '2027-01-01', totEnMet: '2027-12-31' },
    voorwaarden: [
      ...set.voorwaarden
        .filter(({ id }) => id !== 'AIV-2.7-02')
        .map((v) =>
          v.geldig.uitBron ? v : { ...v, geldig: { ...v.geldig, vanaf: '2027-01-01', totEnMet: '2027-12-31' } },
        )
        .map((v) => (v.id === 'AIV-3.1-02' ? { ...v, kracht: 'moet' as const } : v)),
      { ...van('AIV-3.2-01'), id: 'AIV-3.2-02' },
    ],
  }

  it('noemt nieuw, gewijzigd met het veld, vervallen, en telt de rest', () => {
    expect(verschil(set, volgende)).toEqual({
      van: '3.2',
      naar: '4.0-verzonnen',
      nieuw: ['AIV-3.2-02'],
      gewijzigd: [{ id: 'AIV-3.1-02', velden: ['kracht'] }],
      vervallen: ['AIV-2.7-02'],
      ongewijzigd: set.voorwaarden.length - 2,
    })
  })
  it('is naar zichzelf leeg, en andersom wisselen nieuw en vervallen', () => {
    expect(verschil(set, set)).toMatchObject({ nieuw: [], gewijzigd: [], vervallen: [] })
    const terug = verschil(volgende, set)
    expect([terug.nieuw, terug.vervallen]).toEqual([['AIV-2.7-02'], ['AIV-3.2-02']])
  })
  it('een andere datum uit de bron is een wijziging, de volgorde van velden niet', () => {
    const [eerste] = set.voorwaarden.filter(({ geldig }) => geldig.uitBron)
    if (eerste === undefined) throw new Error('geen datum uit de bron')
    const een = { ...set, voorwaarden: [eerste] }
    const later = { ...eerste, geldig: { ...eerste.geldig, vanaf: '2025-02-01' } }
    expect(verschil(een, { ...set, voorwaarden: [later] }).gewijzigd).toEqual([{ id: eerste.id, velden: ['geldig'] }])
    const omgekeerd = Object.fromEntries(Object.entries(eerste.controle).reverse()) as typeof eerste.controle
    expect(verschil(een, { ...set, voorwaarden: [{ ...eerste, controle: omgekeerd }] }).ongewijzigd).toBe(1)
  })
  it('elk contractjaar gebruikt zijn eigen versie: de dag ervoor, erop en erna', () => {
    const sets = [volgende, set]
    expect(setVan('2025-12-31', sets)).toBeNull()
    expect(setVan('2026-01-01', sets)?.versie).toBe('3.2')
    expect(setVan('2026-12-31', sets)?.versie).toBe('3.2')
    expect(setVan('2027-01-01', sets)?.versie).toBe('4.0-verzonnen')
    expect(setVan('2028-01-01', sets)).toBeNull()
    expect(voorwaardencatalogus(sets).verschillen.map(({ van: a, naar }) => [a, naar])).toEqual([
      ['3.2', '4.0-verzonnen'],
    ])
  })
  it('nu is één versie bekend, dus is er geen verschil', () => {
    expect(VOORWAARDENSETS.map(({ versie }) => versie)).toEqual(['3.2'])
    expect(voorwaardencatalogus().verschillen).toEqual([])
  })
  it('kiest op sector en op paragraaf of hoofdstuk, en 5 is niet 5.x van iets anders', () => {
    expect(kiesVoorwaarden(set, {}).length).toBe(set.voorwaarden.length)
    expect(kiesVoorwaarden(set, { paragraaf: '2' }).every(({ paragraaf }) => paragraaf.startsWith('2.'))).toBe(true)
    expect(kiesVoorwaarden(set, { sector: 'VV', paragraaf: '6.1' }).length).toBe(3)
    expect(kiesVoorwaarden(set, { sector: 'GZ', paragraaf: '6.1' }).length).toBe(2)
  })
})
