/** The life of a case against a small model: what may happen, in every order, and two at the same time (D13). */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Daad } from './daad.ts'
import { bewaarDossier, toonZaak, velOordeel } from './dossier.ts'
import type { Antwoord } from './fout.ts'
import { herhaalPagina } from './herhaal.ts'
import { hervat, schortOp } from './termijn.ts'
import {
  aanvraag,
  code,
  eenZaak,
  goed,
  maakTesthuis,
  OORDELEN,
  type Testhuis,
  VERLENING,
  voorgesteldeZaak,
} from './testhuis.ts'
import { keurGoed, stelVoor, verzend, wijsTerug } from './voorstel.ts'
import { neemInBehandeling, trekAanvraagIn, wijsToe } from './zaak.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())

const MENSEN = ['anna', 'bram', 'carla'] as const
interface Zet {
  wie: (typeof MENSEN)[number]
  wat:
    | 'neem'
    | 'oordeel'
    | 'bewaar'
    | 'stelVoor'
    | 'keurGoed'
    | 'wijsTerug'
    | 'verzend'
    | 'trekIn'
    | 'wijsToe'
    | 'schort'
    | 'hervat'
  /** Which judgement, which amount. */
  n: number
  /** Acts on the version before the last. */
  oud: boolean
  /** Approves another content than was proposed. */
  vals: boolean
}

interface Model {
  status: string
  versie: number
  oordelen: ReadonlySet<number>
  cent: number
  voorsteller: string | null
  stil: number
}

type Uitslag = { code: string; na: Model }

/** The whole law of the case life, in memory. */
function speel(model: Model, zet: Zet, gezien: number): Uitslag {
  const weiger = (reden: string): Uitslag => ({ code: reden, na: model })
  const wordt = (anders: Partial<Model>): Uitslag => ({
    code: 'goed',
    na: { ...model, versie: model.versie + 1, ...anders },
  })
  if (gezien !== model.versie) return weiger('versie-verouderd')
  if (!STAPPEN[zet.wat].includes(model.status)) return weiger('stap-ontbreekt')
  const gewijzigd = model.status === 'voorgesteld' ? { status: 'in_behandeling', voorsteller: null } : {}
  switch (zet.wat) {
    case 'neem':
      return wordt({ status: 'in_behandeling' })
    case 'oordeel':
      return wordt({ ...gewijzigd, oordelen: new Set([...model.oordelen, zet.n]) })
    case 'bewaar':
      return zet.n === model.cent ? weiger('niets-gewijzigd') : wordt({ ...gewijzigd, cent: zet.n })
    case 'stelVoor':
      return model.oordelen.size < OORDELEN.length
        ? weiger('oordeel-open')
        : wordt({ status: 'voorgesteld', voorsteller: zet.wie })
    case 'keurGoed':
      if (zet.wie === model.voorsteller) return weiger('vier-ogen')
      return zet.vals ? weiger('inhoud-gewijzigd') : wordt({ status: 'goedgekeurd', voorsteller: null })
    case 'wijsTerug':
      return wordt({ status: 'in_behandeling', voorsteller: null })
    case 'verzend':
      return wordt({ status: 'verzonden' })
    case 'trekIn':
      return wordt({ status: 'ingetrokken_door_aanvrager', voorsteller: null })
    case 'wijsToe':
      return wordt({})
    case 'schort':
      return wordt({ ...gewijzigd, stil: model.stil + 1 })
    case 'hervat':
      return model.stil === 0 ? weiger('geen-lopende-opschorting') : wordt({ ...gewijzigd, stil: model.stil - 1 })
  }
}

const OPEN = ['ontvangen', 'in_behandeling', 'voorgesteld']
const STAPPEN: Record<Zet['wat'], readonly string[]> = {
  neem: ['ontvangen'],
  oordeel: OPEN,
  bewaar: OPEN,
  stelVoor: ['in_behandeling'],
  keurGoed: ['voorgesteld'],
  wijsTerug: ['voorgesteld'],
  verzend: ['goedgekeurd'],
  trekIn: OPEN,
  wijsToe: [...OPEN, 'goedgekeurd'],
  schort: OPEN,
  hervat: OPEN,
}

/** The same move in the store. What a person would have on the screen is kept here: the hash, the suspensions. */
class Tafel {
  hash = ''
  readonly lopend: string[] = []
  constructor(readonly zaak: string) {}

  async doe(zet: Zet, versie: number): Promise<string> {
    const gezien = { zaak: this.zaak, versie }
    const als = <T>(werk: (daad: Daad) => Promise<T>): Promise<Antwoord<T>> => huis.als(zet.wie, werk)
    switch (zet.wat) {
      case 'neem':
        return code(await als((d) => neemInBehandeling(d, gezien)))
      case 'oordeel': {
        const oordeel = {
          regel: OORDELEN[zet.n] ?? '',
          uitkomst: 'voldaan',
          motivering: 'Zo geoordeeld in de proef.',
        } as const
        return code(await als((d) => velOordeel(d, { ...gezien, ...oordeel })))
      }
      case 'bewaar': {
        const dossier = aanvraag('5529', (z) => z.met('/zorgbehoefte/perJaarCent', zet.n))
        return code(await als((d) => bewaarDossier(d, { ...gezien, dossier, bron: 'proef' })))
      }
      case 'stelVoor': {
        const antwoord = await als((d) => stelVoor(d, { ...gezien, keuze: VERLENING }))
        if ('goed' in antwoord) this.hash = antwoord.goed.inhoudHash
        return code(antwoord)
      }
      case 'keurGoed':
        return code(await als((d) => keurGoed(d, { ...gezien, inhoudHash: zet.vals ? 'f'.repeat(64) : this.hash })))
      case 'wijsTerug':
        return code(await als((d) => wijsTerug(d, { ...gezien, reden: 'Nog eens.' })))
      case 'verzend':
        return code(await als((d) => verzend(d, gezien)))
      case 'trekIn':
        return code(await als((d) => trekAanvraagIn(d, { ...gezien, reden: 'Brief.' })))
      case 'wijsToe':
        return code(await als((d) => wijsToe(d, { ...gezien, team: `team ${zet.n}` })))
      case 'schort': {
        const schorsing = { grond: 'overmacht', van: '2026-03-10', toelichting: 'proef' } as const
        const antwoord = await als((d) => schortOp(d, { ...gezien, ...schorsing }))
        if ('goed' in antwoord) this.lopend.push(antwoord.goed.opschorting)
        return code(antwoord)
      }
      case 'hervat': {
        const opschorting = this.lopend[0] ?? 'geen'
        const einde = { opschorting, tot: '2026-03-20', einde: 'anders', toelichting: 'proef' } as const
        const antwoord = await als((d) => hervat(d, { ...gezien, ...einde }))
        if ('goed' in antwoord) this.lopend.shift()
        return code(antwoord)
      }
    }
  }

  async stand(): Promise<Omit<Model, 'oordelen' | 'voorsteller' | 'stil'> & { oordelen: number; stil: boolean }> {
    const { status, versie, dossier, staatStil } = goed(await huis.als('dirk', (d) => toonZaak(d, this.zaak)))
    const oordelen = dossier.beoordelingen?.length ?? 0
    return { status, versie, oordelen, cent: dossier.zorgbehoefte?.perJaarCent ?? 0, stil: staatStil }
  }
}

const verwacht = ({ status, versie, oordelen, cent, stil }: Model) => ({
  status,
  versie,
  oordelen: oordelen.size,
  cent,
  stil: stil > 0,
})

const BEGIN: Model = {
  status: 'ontvangen',
  versie: 1,
  oordelen: new Set(),
  cent: 100_000_000,
  voorsteller: null,
  stil: 0,
}

const wat = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('stelVoor', 'keurGoed') },
  { weight: 4, arbitrary: fc.constantFrom('oordeel', 'neem') },
  { weight: 3, arbitrary: fc.constantFrom('bewaar', 'wijsTerug', 'verzend', 'wijsToe', 'schort', 'hervat') },
  { weight: 1, arbitrary: fc.constant('trekIn') },
) as fc.Arbitrary<Zet['wat']>
const zet: fc.Arbitrary<Zet> = fc.record({
  wie: fc.constantFrom(...MENSEN),
  wat,
  n: fc.integer({ min: 0, max: 3 }),
  oud: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  vals: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
})
/** Many histories begin with the judgements given, so that deciding is reached. */
const begin = fc.boolean().map((vooruit): Zet[] => {
  const basis = { wie: 'anna', oud: false, vals: false } as const
  if (!vooruit) return []
  return [{ ...basis, wat: 'neem', n: 0 }, ...OORDELEN.map((_, n): Zet => ({ ...basis, wat: 'oordeel', n }))]
})
const geschiedenis = fc
  .tuple(begin, fc.array(fc.tuple(zet, fc.option(zet, { freq: 2 })), { minLength: 4, maxLength: 14 }))
  .map(([voor, na]) => [...voor.map((z) => [z, null] as [Zet, Zet | null]), ...na])

async function speelUit(zetten: readonly (readonly [Zet, Zet | null])[]): Promise<void> {
  const tafel = new Tafel((await eenZaak(huis)).id)
  let model = BEGIN
  for (const [een, twee] of zetten) {
    const gezien = een.oud ? model.versie - 1 : model.versie
    if (twee === null) {
      const uitslag = speel(model, een, gezien)
      expect(await tafel.doe(een, gezien), JSON.stringify(een)).toBe(uitslag.code)
      model = uitslag.na
    } else {
      const [a, b] = await Promise.all([tafel.doe(een, gezien), tafel.doe(twee, gezien)])
      const eersteVoor = speel(model, een, gezien)
      const tweedeNa = speel(eersteVoor.na, twee, gezien)
      const tweedeVoor = speel(model, twee, gezien)
      const eersteNa = speel(tweedeVoor.na, een, gezien)
      const orden = [
        { codes: [eersteVoor.code, tweedeNa.code], na: tweedeNa.na },
        { codes: [eersteNa.code, tweedeVoor.code], na: eersteNa.na },
      ]
      const orde = orden.find(({ codes }) => codes[0] === a && codes[1] === b)
      expect(orde, `${JSON.stringify([een, twee])} gaf ${a}, ${b}; mogelijk: ${JSON.stringify(orden)}`).toBeDefined()
      model = orde?.na ?? model
    }
    expect(await tafel.stand()).toEqual(verwacht(model))
  }
}

describe('D13 PGB-1 PGB-30 I2 random histories by several people, two acts at once', () => {
  test('the store does what the model does, in one of the two orders', async () => {
    await fc.assert(fc.asyncProperty(geschiedenis, speelUit), { numRuns: 40, seed: 20260101, endOnFailure: true })
    const herhaald = goed(await huis.als('dirk', (d) => herhaalPagina(d, '', 1000)))
    expect(herhaald.length).toBeGreaterThan(3)
    expect(herhaald.filter(({ gelijk }) => !gelijk)).toEqual([])
  }, 180_000)
})

describe('D13 two at once on one proposal: one wins, the other is told', () => {
  const paren: readonly (readonly [
    string,
    (zaak: string, versie: number, hash: string) => Promise<Antwoord<unknown>>[],
  ])[] = [
    [
      'two approve',
      (zaak, versie, inhoudHash) =>
        ['bram', 'carla'].map((wie) => huis.als(wie, (d) => keurGoed(d, { zaak, versie, inhoudHash }))),
    ],
    [
      'approve and withdraw',
      (zaak, versie, inhoudHash) => [
        huis.als('bram', (d) => keurGoed(d, { zaak, versie, inhoudHash })),
        huis.als('carla', (d) => trekAanvraagIn(d, { zaak, versie, reden: 'Brief.' })),
      ],
    ],
    [
      'approve and edit',
      (zaak, versie, inhoudHash) => [
        huis.als('bram', (d) => keurGoed(d, { zaak, versie, inhoudHash })),
        huis.als('anna', (d) =>
          bewaarDossier(d, {
            zaak,
            versie,
            bron: 'x',
            dossier: aanvraag('5529', (z) => z.met('/zorgbehoefte/perJaarCent', 9)),
          }),
        ),
      ],
    ],
  ]
  test.each(paren)('%s', async (_, tegelijk) => {
    for (let ronde = 0; ronde < 8; ronde++) {
      const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
      const antwoorden = await Promise.all(tegelijk(id, versie, inhoudHash))
      expect(antwoorden.map(code).sort()).toEqual(['goed', 'versie-verouderd'])
      const { status, beschikking, versie: nu } = goed(await huis.als('dirk', (d) => toonZaak(d, id)))
      expect(nu).toBe(versie + 1)
      expect(beschikking !== null).toBe(status === 'goedgekeurd')
      const verliezer = antwoorden.find((antwoord) => 'fout' in antwoord)
      expect(verliezer).toEqual({ fout: { code: 'versie-verouderd', versie: nu } })
    }
  })
})
