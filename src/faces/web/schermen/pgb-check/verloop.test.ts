import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { berekenBudget, controleerDossier, toetsDossier } from '../../../../pgb/rekenhart.ts'
import { type Antwoord, type Antwoorden, kies, type Vraagnaam, WEET_NIET } from './antwoord.ts'
import { dossierVan, werelden } from './dossier.ts'
import { checkuitkomst } from './uitkomst.ts'
import { type Beeld, maakCheck, mogelijkeAntwoorden } from './verloop.ts'
import { VRAGEN, zoekVraag } from './vragen.ts'

const VANDAAG = '2026-11-09'
const check = maakCheck({ toetsDossier, berekenBudget }, VANDAAG)

/** Answers question after question until there is none; what is not named is answered with `anders`. */
function loop(antwoorden: Partial<Record<Vraagnaam, string | Antwoord>>, anders: string = WEET_NIET): Antwoorden {
  let gegeven: Antwoorden = {}
  for (;;) {
    const { volgende } = check.verloop(gegeven)
    if (volgende === null) return gegeven
    const antwoord = antwoorden[volgende] ?? anders
    gegeven = { ...gegeven, [volgende]: typeof antwoord === 'string' ? kies(antwoord) : antwoord }
  }
}

/** A visitor for whom nothing is in the way. */
const GUNSTIG = {
  indicatie: 'VG',
  profiel: '808',
  'huidig-pgb': 'nee',
  regio: 'ja',
  wonen: 'thuis',
  situatie: 'geen',
  'wie-regelt': 'zelf',
  reden: 'eigen',
  toestemming: 'ja',
  zorgverleners: 'anders',
  dagbesteding: 'met_vervoer',
  risico: 'geen',
  'zorg-in-natura': 'nee',
} as const

describe('PGB-50 pgb-check: het verloop van de vragen', () => {
  it('asks a visitor for whom nothing is in the way thirteen questions, and not about school when there is day care', () => {
    const gegeven = loop(GUNSTIG)
    expect(Object.keys(gegeven)).toEqual(Object.keys(GUNSTIG))
    expect(checkuitkomst(check, gegeven).soort).toBe('past')
  })

  it('asks about school or work only when that can lead to an obligation (BAV 2.1.2)', () => {
    expect(Object.keys(loop({ ...GUNSTIG, dagbesteding: 'geen', 'school-werk': 'nee' }))).toContain('school-werk')
    expect(Object.keys(loop({ ...GUNSTIG, wonen: 'wooninitiatief', dagbesteding: 'geen' }))).not.toContain(
      'school-werk',
    )
  })

  it('asks about group guidance with VV only when it can lead to an obligation: VV has one row in bijlage H', () => {
    const vv = { ...GUNSTIG, indicatie: 'VV', profiel: '754' }
    expect(Object.keys(loop({ ...vv, 'school-werk': 'ja' }))).not.toContain('dagbesteding')
    expect(Object.keys(loop({ ...vv, 'school-werk': 'nee' }))).toContain('dagbesteding')
  })

  it('stops after three questions when the profile excludes a pgb and none is running (art. 5.5 Rlz)', () => {
    const gegeven = loop({ indicatie: 'LVG', profiel: '783', 'huidig-pgb': 'nee' })
    expect(Object.keys(gegeven)).toEqual(['indicatie', 'profiel', 'huidig-pgb'])
    const uitkomst = checkuitkomst(check, gegeven)
    expect(uitkomst.soort).toBe('kan_niet')
    expect(uitkomst.punten.flatMap(({ oordelen }) => oordelen.map(({ regel }) => regel))).toEqual(['RLZ-5.5-A'])
    expect(uitkomst.geld).toBeNull()
  })

  it('asks on with a running pgb: then art. 5.5 is not tested anew (art. 5.7 Rlz)', () => {
    const gegeven = loop({ ...GUNSTIG, indicatie: 'LVG', profiel: '781', 'huidig-pgb': 'sinds_2025' })
    expect(Object.keys(gegeven).length).toBeGreaterThan(8)
    expect(checkuitkomst(check, gegeven).soort).toBe('past')
  })

  it('asks the transition of 31 December 2019 only with LVG 1 or 2', () => {
    expect(Object.keys(loop({ indicatie: 'LVG', profiel: '780', 'huidig-pgb': 'nee', overgang: 'nee' }))).toEqual([
      'indicatie',
      'profiel',
      'huidig-pgb',
      'overgang',
    ])
    expect(Object.keys(loop({ ...GUNSTIG, profiel: '814' }))).not.toContain('overgang')
  })

  it('asks no profile where there is only one', () => {
    expect(Object.keys(loop({ indicatie: 'SGLVG', 'huidig-pgb': 'nee' }))).toEqual(['indicatie', 'huidig-pgb'])
  })

  it('ends at once without an indication: there is nothing to test', () => {
    const gegeven = loop({ indicatie: 'geen_indicatie' })
    expect(Object.keys(gegeven)).toEqual(['indicatie'])
    expect(checkuitkomst(check, gegeven).soort).toBe('geen_indicatie')
  })

  it('ends at once when another zorgkantoor decides (art. 5.4 Rlz)', () => {
    const gegeven = loop({ ...GUNSTIG, regio: 'nee' })
    expect(Object.keys(gegeven).at(-1)).toBe('regio')
    expect(checkuitkomst(check, gegeven).soort).toBe('andere_regio')
  })

  it('reaches an outcome when nothing is known, and tells no certainty', () => {
    const uitkomst = checkuitkomst(check, loop({}))
    expect(uitkomst.soort).toBe('onzeker')
    expect(uitkomst.punten.every(({ stand }) => stand === 'onbekend')).toBe(true)
    expect(uitkomst.geld?.laagsteCent).toBe(2_159_300) // 1VV, the lowest row of 2026
    expect(uitkomst.geld?.hoogsteCent).toBeGreaterThan(15_000_000)
  })

  it.each<[string, Partial<Record<Vraagnaam, string>>]>([
    ['WLZ-3.3.3-5-A', { situatie: 'plichten' }],
    ['WLZ-3.3.3-5-B', { situatie: 'geen_woonadres' }],
    ['WLZ-3.3.3-5-C', { situatie: 'gedetineerd' }],
    ['RLZ-5.9-D', { situatie: 'failliet' }],
    ['RLZ-5.9-E', { situatie: 'schuldsanering' }],
    ['RLZ-5.9-F', { toestemming: 'nee' }],
    ['RLZ-5.9-B', { wonen: 'instelling', 'dagbesteding-instelling': 'nee' }],
    ['BLZ-3.6.2-1-D', { zorgverleners: 'alleen_contract' }],
    ['RLZ-5.5-A', { indicatie: 'GGZ', profiel: '888' }],
    ['RLZ-5.5-C', { indicatie: 'LVG', profiel: '781', overgang: 'nee' }],
    ['WLZ-3.3.4-GGZ-B', { indicatie: 'GGZ', profiel: '766' }],
  ])('reaches the mandatory refusal %s, and says so', (regel, antwoorden) => {
    const gegeven = loop({ ...GUNSTIG, ...antwoorden })
    const uitkomst = checkuitkomst(check, gegeven)
    expect(uitkomst.soort).toBe('kan_niet')
    const letop = uitkomst.punten.filter(({ stand }) => stand === 'letop')
    expect(letop.flatMap(({ oordelen }) => oordelen.map((oordeel) => oordeel.regel))).toContain(regel)
    expect(uitkomst.punten.some(({ stand }) => stand === 'onbekend')).toBe(false)
  })

  it('asks once more when a later contract of the initiative can lift the refusal (art. 3.6.2 lid 2 Blz)', () => {
    const bijna = { ...GUNSTIG, wonen: 'wooninitiatief', zorgverleners: 'alleen_contract' }
    expect(checkuitkomst(check, loop({ ...bijna, 'later-contract': 'nee' })).soort).toBe('kan_niet')
    const later = checkuitkomst(check, loop({ ...bijna, 'later-contract': 'ja' }))
    expect(later.soort).toBe('past')
    expect(later.punten.find(({ vraag }) => vraag === 'later-contract')?.stand).toBe('medewerker')
  })
})

describe('PGB-50 pgb-check: alleen vragen die nog uitmaken', () => {
  const keuzes = fc.infiniteStream(fc.nat({ max: 999 }))
  const willekeurig = (keuze: Iterator<number>): Antwoorden => {
    let gegeven: Antwoorden = {}
    for (;;) {
      const { volgende } = check.verloop(gegeven)
      const vraag = volgende === null ? undefined : zoekVraag(volgende)
      if (!vraag) return gegeven
      const mogelijk = mogelijkeAntwoorden(vraag, gegeven)
      const gekozen = mogelijk[(keuze.next().value ?? 0) % mogelijk.length] ?? kies(WEET_NIET)
      gegeven = { ...gegeven, [vraag.naam]: gekozen }
    }
  }

  it('asks no question of which every answer gives the same outcome', () => {
    fc.assert(
      fc.property(keuzes, (keuze) => {
        const gegeven = willekeurig(keuze[Symbol.iterator]())
        let voor: Antwoorden = {}
        for (const [naam, antwoord] of Object.entries(gegeven)) {
          const vraag = zoekVraag(naam)
          if (!vraag) throw new Error(naam)
          if (naam !== 'indicatie') {
            // Straight from the rules, not by way of the code under test.
            const uitkomsten = new Set(
              mogelijkeAntwoorden(vraag, voor).map((mogelijk) => gezien({ ...voor, [naam]: mogelijk })),
            )
            expect(uitkomsten.size, `${naam} na ${JSON.stringify(voor)}`).toBeGreaterThan(1)
          }
          voor = { ...voor, [naam]: antwoord }
        }
      }),
      { numRuns: 8, seed: 50 },
    )
  })

  it('never asks more than it said, and what it says only goes down', () => {
    fc.assert(
      fc.property(keuzes, (keuze) => {
        const gegeven = Object.entries(willekeurig(keuze[Symbol.iterator]()))
        let hooguit = Number.POSITIVE_INFINITY
        for (let i = 0; i <= gegeven.length; i++) {
          const nu = check.verloop(Object.fromEntries(gegeven.slice(0, i))).hooguit
          expect(nu, JSON.stringify(gegeven.slice(0, i))).toBeLessThanOrEqual(hooguit)
          hooguit = nu
        }
        expect(hooguit).toBe(gegeven.length)
      }),
      { numRuns: 40, seed: 50 },
    )
  })

  it('stops only when no answer that is left changes the advice', () => {
    fc.assert(
      fc.property(keuzes, (keuze) => {
        const gegeven = willekeurig(keuze[Symbol.iterator]())
        if (gegeven.indicatie?.keuze[0] === 'geen_indicatie') return
        const nu = adviezen(gegeven)
        for (const vraag of VRAGEN) {
          if (gegeven[vraag.naam] !== undefined || !vraag.geldt(gegeven)) continue
          for (const mogelijk of mogelijkeAntwoorden(vraag, gegeven)) {
            expect(
              adviezen({ ...gegeven, [vraag.naam]: mogelijk }),
              `${vraag.naam} ${JSON.stringify(gegeven)}`,
            ).toEqual(nu)
          }
        }
      }),
      { numRuns: 15, seed: 50 },
    )
  })

  it('makes only dossiers that the strict reading accepts', () => {
    fc.assert(
      fc.property(keuzes, (keuze) => {
        const gegeven = willekeurig(keuze[Symbol.iterator]())
        for (const wereld of werelden(gegeven).slice(0, 3)) {
          expect(controleerDossier(dossierVan(gegeven, wereld, VANDAAG))).toHaveProperty('goed')
        }
      }),
      { numRuns: 30, seed: 50 },
    )
  })

  it('does not ask for the age, because it changes nothing here', () => {
    fc.assert(
      fc.property(keuzes, (keuze) => {
        const gegeven = willekeurig(keuze[Symbol.iterator]())
        const [wereld] = werelden(gegeven)
        if (!wereld) return
        const volwassen = dossierVan(gegeven, wereld, VANDAAG)
        const kind = { ...volwassen, verzekerde: { ...volwassen.verzekerde, geboortedatum: '2015-06-01' } }
        expect(samengevat(toetsDossier(kind))).toBe(samengevat(toetsDossier(volwassen)))
      }),
      { numRuns: 30, seed: 50 },
    )
  })
})

type Uitslag = ReturnType<typeof toetsDossier>

function samengevat(uitslag: Uitslag): string {
  if ('fout' in uitslag) return JSON.stringify(uitslag.fout.fouten.map(({ code, pointer }) => [code, pointer]))
  const { advies, oordelen, verplichtingen, budget } = uitslag.goed
  return JSON.stringify([
    advies,
    oordelen.map(({ regel, uitkomst }) => [regel, uitkomst]),
    verplichtingen.map(({ regel, soort, aanleiding }) => [regel, soort, aanleiding]),
    budget?.totaalCent,
  ])
}

/** Whether and why: a refusal and "another zorgkantoor" are both no pgb on these answers. */
function adviezen(antwoorden: Antwoorden): string[] {
  const advies = ({ uitslag }: Beeld): string => {
    if ('fout' in uitslag) return 'fout'
    return uitslag.goed.advies === 'niet_bevoegd' ? 'weigeren' : uitslag.goed.advies
  }
  return [...new Set(check.beelden(antwoorden).map(advies))].sort()
}

/** All that a visitor could be told, of every world: with the rules and the budget at most. */
function gezien(antwoorden: Antwoorden): string {
  return JSON.stringify(
    check.beelden(antwoorden).map(({ uitslag, hoogste }) => [samengevat(uitslag), hoogste?.totaalCent]),
  )
}
