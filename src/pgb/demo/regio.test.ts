import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isBurgerservicenummer } from '../../waarden/burgerservicenummer.ts'
import { datum, wordtJaren } from '../../waarden/datum.ts'
import type { Dossier } from '../contract.ts'
import { controleerDossier } from '../rekenhart.ts'
import { toets } from '../toets/toetsing.ts'
import {
  type Geschiedenis,
  type Houdergeschiedenis,
  type Regiokop,
  STANDEN,
  type Zaakgeschiedenis,
} from './geschiedenis.ts'
import { NASTUKKEN, VOORNAMEN, VOORSTUKKEN } from './naam.ts'
import { type Demovraag, maakLand, maakRegio } from './regio.ts'
import { dossierNa } from './speel-af.ts'

const TOT = '2026-11-25'
const vraag = { zaad: 20_260_101, regio: '5529', aantal: 1500, tot: TOT }

interface Beeld {
  readonly kop: Regiokop
  readonly houders: readonly Houdergeschiedenis[]
  readonly zaken: readonly Zaakgeschiedenis[]
  /** Cases under our own rules, with the dossier as it stands. */
  readonly eigen: readonly { readonly zaak: Zaakgeschiedenis; readonly dossier: Dossier }[]
}

function beeldVan(geschiedenis: Iterable<Geschiedenis>): Beeld {
  const alles = [...geschiedenis]
  const houders = alles.filter((g) => g.soort === 'houder')
  const zaken = houders.flatMap((houder) => houder.zaken)
  const kop = alles.find((g) => g.soort === 'regio')
  if (!kop) throw new Error('Een regio zonder kop')
  const eigen = zaken.flatMap((zaak) => {
    const dossier = dossierNa(zaak.handelingen)
    return dossier === null ? [] : [{ zaak, dossier }]
  })
  return { kop, houders, zaken, eigen }
}

function hash(geschiedenis: Iterable<Geschiedenis>): string {
  const som = createHash('sha256')
  for (const deel of geschiedenis) som.update(`${JSON.stringify(deel)}\n`)
  return som.digest('hex')
}

/** The advice, or the name of the error that a toets stops with. */
function adviesOver(dossier: Dossier): string {
  const gelezen = controleerDossier(structuredClone(dossier))
  if ('fout' in gelezen) return gelezen.fout.fouten.map(({ pointer, code }) => `${pointer} ${code}`).join(', ')
  const uitslag = toets(gelezen.goed)
  return 'fout' in uitslag ? uitslag.fout.code : uitslag.goed.advies
}

const besluitIn = ({ handelingen }: Zaakgeschiedenis) => {
  const voorstel = handelingen.findLast(({ soort }) => soort === 'voorstel')
  return voorstel?.soort === 'voorstel' ? voorstel.besluit : null
}

const regio = beeldVan(maakRegio(vraag))
const ADVIEZEN = [
  'toekennen',
  'toekennen_met_verplichtingen',
  'weigeren',
  'beoordeling_nodig',
  'gegevens_ontbreken',
  'niet_bevoegd',
]

describe('PLT-1 een verzonnen regio, elke keer dezelfde', () => {
  it('hetzelfde zaad geeft dezelfde bytes, op elke machine', () => {
    // This hash changes when the generator, a rule or a figure of 2026 changes: then write the new one here.
    expect(hash(maakRegio(vraag))).toBe('9f9dbf0f91858db3e24e6f0507110820ac3bdb0233f1b0b30cc9e5bf311bc17c')
  })

  it('een ander zaad of een andere regio geeft iets anders', () => {
    const klein = { ...vraag, aantal: 20 }
    const hashes = [klein, { ...klein, zaad: 2 }, { ...klein, regio: '5517' }, { ...klein, tot: '2026-11-24' }].map(
      (v) => hash(maakRegio(v)),
    )
    expect(new Set(hashes).size).toBe(4)
  })

  it('weigert een dag zonder regels, een jaar zonder tabel, een onbekende regio en een verkeerd aantal', () => {
    const eerste = (anders: Partial<typeof vraag>) => () => maakRegio({ ...vraag, ...anders }).next()
    expect(eerste({ tot: '2025-12-31' })).toThrow('2025-12-31')
    expect(eerste({ tot: '2027-01-01' })).toThrow('tarieventabel')
    expect(eerste({ tot: '2026-01-01' })).not.toThrow()
    expect(eerste({ regio: '5522' })).toThrow('5522')
    expect(eerste({ aantal: 0 })).toThrow('niet 0')
    expect(eerste({ aantal: 15_000 })).toThrow('niet 15000')
  })
})

describe('PGB-1 elk dossier van de demo is goede invoer en te toetsen', () => {
  it('alle eigen zaken van 1.500 personen', () => {
    const adviezen = new Set(regio.eigen.map(({ dossier }) => adviesOver(dossier)))
    expect([...adviezen].filter((advies) => !ADVIEZEN.includes(advies))).toEqual([])
    expect(regio.eigen.length).toBeGreaterThan(1500)
  })

  it.each(['2026-01-01', '2026-01-20', '2026-03-31', '2026-12-31'])('ook als de demo eindigt op %s', (tot) => {
    const { eigen, zaken } = beeldVan(maakRegio({ ...vraag, aantal: 200, tot }))
    expect(eigen.map(({ dossier }) => adviesOver(dossier)).filter((advies) => !ADVIEZEN.includes(advies))).toEqual([])
    expect(zaken.flatMap(({ handelingen }) => handelingen).filter(({ op }) => op > tot)).toEqual([])
  })

  it('een besluit past bij het advies van de toets, of bij een gebeurtenis', () => {
    const past: Record<string, readonly string[]> = {
      verlening: ['toekennen', 'toekennen_met_verplichtingen'],
      gedeeltelijk: ['toekennen', 'toekennen_met_verplichtingen'],
      wijziging: ['toekennen', 'toekennen_met_verplichtingen'],
      weigering: ['weigeren'],
      doorzending: ['niet_bevoegd'],
      buiten_behandeling: ['gegevens_ontbreken'],
      intrekking: ADVIEZEN,
    }
    const vreemd = regio.eigen.flatMap(({ zaak, dossier }) => {
      const besluit = zaak.stand === 'besloten' ? besluitIn(zaak) : null
      if (besluit === null || past[besluit.soort]?.includes(adviesOver(dossier))) return []
      return [`${besluit.soort} bij ${adviesOver(dossier)}`]
    })
    expect(vreemd).toEqual([])
  })

  it('jaren zonder onze regels zijn ingelezen: elders besloten, zonder dossier', () => {
    const elders = regio.zaken.filter(({ herkomst }) => herkomst === 'elders_besloten')
    expect(new Set(elders.map(({ jaar }) => jaar))).toEqual(new Set([2024, 2025]))
    expect(elders.filter((zaak) => dossierNa(zaak.handelingen) !== null)).toEqual([])
    expect(new Set(elders.flatMap(({ handelingen }) => handelingen.map(({ soort }) => soort)))).toEqual(
      new Set(['ingelezen']),
    )
    expect(regio.eigen.every(({ zaak }) => zaak.jaar === 2026 && zaak.herkomst === 'eigen')).toBe(true)
  })
})

describe('PGB-1 personen, namen en nummers zijn verzonnen', () => {
  it('elk BSN voldoet aan de 11-proef, is uniek en begint met twee nullen', () => {
    const bsns = regio.houders.map(({ persoon }) => persoon.bsn)
    expect(bsns.filter((bsn) => !isBurgerservicenummer(bsn) || !bsn.startsWith('00'))).toEqual([])
    expect(new Set(bsns).size).toBe(1500)
  })

  it('een naam bestaat uit woorden die geen naam zijn', () => {
    const delen = (woorden: readonly string[]) => woorden.join('|')
    const patroon = new RegExp(
      `^(${delen(VOORNAMEN)}) (van |van de |uit de )?(${delen(VOORSTUKKEN)})(${delen(NASTUKKEN)})$`,
    )
    const namen = [
      ...regio.houders.map(({ persoon }) => persoon.naam),
      ...regio.kop.medewerkers.map(({ naam }) => naam),
      ...regio.eigen.flatMap(({ dossier }) => dossier.vertegenwoordiger?.naam ?? []),
    ]
    expect(namen.filter((naam) => !patroon.test(naam))).toEqual([])
  })

  it('AGB- en KvK-nummers beginnen met 00, en een paar zorgverleners hebben een signaal', () => {
    const { zorgverleners } = regio.kop
    const nummers = zorgverleners.flatMap(({ agbCode, kvkNummer }) => [agbCode, kvkNummer])
    expect(nummers.filter((nummer) => !/^0029[0-9]{4}$/.test(nummer))).toEqual([])
    expect(new Set(nummers).size).toBe(nummers.length)
    const metSignaal = zorgverleners.filter(({ signaal }) => signaal !== null).length
    expect(metSignaal).toBeGreaterThanOrEqual(3)
    expect(metSignaal).toBeLessThan(zorgverleners.length / 10)
    expect(regio.eigen.some(({ dossier }) => dossier.signalenZorgverlener !== undefined)).toBe(true)
  })
})

describe('PGB-1 de regio lijkt op een echte', () => {
  /** Share of all in per cent. */
  const procent = (aantal: number, van: number): number => (100 * aantal) / van

  it('leeftijden als bij het CBS: 16, 56, 11 en 16 procent, elk plus of min 4', () => {
    const tel = [0, 0, 0, 0]
    for (const { persoon } of regio.houders) {
      const geboren = datum(persoon.geboortedatum)
      const groep = [18, 65, 80].filter((jaren) => wordtJaren(geboren, jaren) <= datum(TOT)).length
      tel[groep] = (tel[groep] ?? 0) + 1
    }
    for (const [groep, verwacht] of [16.3, 56.4, 11.4, 15.9].entries())
      expect(Math.abs(procent(tel[groep] ?? 0, 1500) - verwacht)).toBeLessThan(4)
  })

  it('ongeveer een op de zes woont in een wooninitiatief (13 tot 21 procent)', () => {
    const inWoonhuis = regio.eigen.filter(
      ({ dossier }) => dossier.verzekerde.woonsituatie === 'kleinschalig_wooninitiatief',
    )
    const deel = procent(inWoonhuis.length, regio.eigen.length)
    expect(deel).toBeGreaterThan(13)
    expect(deel).toBeLessThan(21)
  })

  it('besluiten: vooral verleningen, een paar procent weigering, elke soort komt voor', () => {
    const tel = new Map<string, number>()
    const besloten = regio.eigen.filter(({ zaak }) => zaak.stand === 'besloten')
    for (const { zaak } of besloten) {
      const soort = besluitIn(zaak)?.soort ?? 'geen'
      tel.set(soort, (tel.get(soort) ?? 0) + 1)
    }
    const deel = (soort: string): number => procent(tel.get(soort) ?? 0, besloten.length)
    const grenzen = {
      verlening: [72, 90],
      gedeeltelijk: [2, 8],
      wijziging: [6, 15],
      weigering: [0.4, 3],
      intrekking: [1.5, 6],
      buiten_behandeling: [0.05, 1],
      doorzending: [0.05, 1],
    } as const
    for (const [soort, [laag, hoog]] of Object.entries(grenzen)) {
      expect(deel(soort), soort).toBeGreaterThan(laag)
      expect(deel(soort), soort).toBeLessThan(hoog)
    }
    expect(tel.size).toBe(Object.keys(grenzen).length)
    expect(regio.zaken.some(({ stand }) => stand === 'ingetrokken')).toBe(true)
  })

  it('van de eerste aanvragen wordt 1,5 tot 10 procent geweigerd', () => {
    const eerste = regio.eigen.filter(
      ({ zaak }) => zaak.stand === 'besloten' && (zaak.soort === 'nieuw' || zaak.soort === 'omzetting_zin'),
    )
    const geweigerd = procent(eerste.filter(({ zaak }) => besluitIn(zaak)?.soort === 'weigering').length, eerste.length)
    expect(geweigerd).toBeGreaterThan(1.5)
    expect(geweigerd).toBeLessThan(10)
  })
})

describe('PGB-1 het verloop van een zaak', () => {
  it('een houder houdt dezelfde vertegenwoordiger, en zonder wijziging dezelfde zorgverleners', () => {
    const vertegenwoordigers = new Map<string, Set<string>>()
    const plannen = new Map<string, Set<string>>()
    for (const { zaak, dossier } of regio.eigen) {
      const bsn = dossier.verzekerde.bsn ?? ''
      const namen = (dossier.budgetplan?.posten ?? []).map(({ zorgverlener }) => zorgverlener.naam).join()
      vertegenwoordigers.set(
        bsn,
        (vertegenwoordigers.get(bsn) ?? new Set()).add(dossier.vertegenwoordiger?.naam ?? '-'),
      )
      if (zaak.soort !== 'wijziging') plannen.set(bsn, (plannen.get(bsn) ?? new Set()).add(namen))
    }
    expect([...vertegenwoordigers.values()].filter(({ size }) => size !== 1)).toEqual([])
    expect([...plannen.values()].filter(({ size }) => size !== 1)).toEqual([])
  })

  it('tarieven en uren blijven onder de grens: 26,98 en 84,99 euro per uur in 2026, familie 40 uur per week', () => {
    const uren = regio.eigen
      .flatMap(({ dossier }) => dossier.budgetplan?.posten ?? [])
      .filter((p) => p.eenheid === 'uur')
    const informeel = uren.filter((post) => post.zorgverlener.grondFormeelTarief === 'geen')
    expect(Math.max(...informeel.map(({ tariefCent }) => tariefCent ?? 0))).toBeLessThanOrEqual(2698)
    expect(Math.max(...uren.map(({ tariefCent }) => tariefCent ?? 0))).toBeLessThanOrEqual(8499)
    const betaald = informeel.filter(({ onbetaald }) => onbetaald !== true)
    expect(Math.max(...betaald.map(({ aantalPerWeek }) => aantalPerWeek))).toBeLessThanOrEqual(40)
  })

  it('handelingen staan op volgorde, in werkdagen, en door mensen van deze regio', () => {
    const bekend = new Set(['aanvrager', 'postkamer', 'overdracht', ...regio.kop.medewerkers.map(({ id }) => id)])
    for (const { handelingen } of regio.zaken) {
      const dagen = handelingen.map(({ op }) => op)
      expect(dagen).toEqual([...dagen].sort())
      for (const { op, door } of handelingen) {
        expect([1, 2, 3, 4, 5]).toContain((datum(op) + 4) % 7)
        expect(bekend).toContain(door)
      }
    }
  })

  it('wie goedkeurt is een ander dan wie voorstelt', () => {
    const rol = new Map(regio.kop.medewerkers.map((medewerker) => [medewerker.id, medewerker.rol]))
    for (const { zaak } of regio.eigen) {
      for (const handeling of zaak.handelingen) {
        if (handeling.soort === 'voorstel') expect(rol.get(handeling.door)).toBe('consulent')
        if (handeling.soort === 'goedkeuring' || handeling.soort === 'terugwijzing')
          expect(rol.get(handeling.door)).toBe('beoordelaar')
      }
    }
  })

  it('een opgelegde plicht volgt uit een negatief oordeel en heeft een termijn', () => {
    const metPlicht = regio.eigen.filter(({ zaak }) => zaak.handelingen.some(({ soort }) => soort === 'verplichting'))
    expect(metPlicht.length).toBeGreaterThan(100)
    for (const { zaak, dossier } of metPlicht)
      for (const handeling of zaak.handelingen)
        if (handeling.soort === 'verplichting') {
          const { regel, vanaf, uiterlijk } = handeling.plicht
          expect(dossier.beoordelingen?.find((b) => b.regel === regel)?.uitkomst).toBe('niet_voldaan')
          expect(uiterlijk > vanaf).toBe(true)
        }
  })

  it('na het einde van een pgb gebeurt er niets meer met verplichtingen', () => {
    let gezien = 0
    for (const { zaken } of regio.houders) {
      const einde = zaken.map(besluitIn).find((besluit) => besluit?.soort === 'intrekking')?.van
      if (einde === undefined) continue
      gezien++
      const gevolgd = zaken.flatMap(({ handelingen }) =>
        handelingen.filter(({ soort }) => soort === 'verplichting-gevolgd'),
      )
      expect(gevolgd.filter(({ op }) => op > einde)).toEqual([])
    }
    expect(gezien).toBeGreaterThan(20)
  })

  it('open zaken staan in elke stand, te laat, binnen een week, met tijd en stil', () => {
    const vandaag = datum(TOT)
    const gezien = new Set<string>()
    for (const { zaak, dossier } of regio.eigen) {
      if (zaak.stand === 'besloten' || zaak.stand === 'ingetrokken') continue
      const uitslag = toets(dossier)
      if ('fout' in uitslag) throw new Error(uitslag.fout.code)
      const uiterlijk = uitslag.goed.termijn.besluitUiterlijk
      const over = uiterlijk === null ? null : uiterlijk - vandaag
      gezien.add(`${zaak.stand} ${over === null ? 'stil' : over < 0 ? 'te laat' : over <= 7 ? 'week' : 'tijd'}`)
    }
    const lopend = STANDEN.filter((stand) => !['besloten', 'ingetrokken', 'opgeschort'].includes(stand))
    const verwacht = lopend.flatMap((stand) => [`${stand} te laat`, `${stand} week`, `${stand} tijd`])
    expect([...gezien].sort()).toEqual([...verwacht, 'opgeschort stil'].sort())
  })
})

describe('PLT-1 het hele land als stroom', () => {
  const land = (anders: Partial<Demovraag> = {}) => maakLand({ zaad: 7, aantal: 3100, tot: TOT, ...anders })

  it('31 regios naar verhouding van het kader, samen het gevraagde aantal, elk BSN eenmaal', () => {
    const perRegio = new Map<string, number>()
    const bsns = new Set<string>()
    for (const deel of land()) {
      if (deel.soort === 'regio') continue
      perRegio.set(deel.regio, (perRegio.get(deel.regio) ?? 0) + 1)
      bsns.add(deel.persoon.bsn)
    }
    expect(perRegio.size).toBe(31)
    expect(bsns.size).toBe(3100)
    // Utrecht has 3,302 of the 46,260 hundred thousand euros of 2026, Midden-IJssel 342.
    expect(perRegio.get('5509')).toBeGreaterThan(218)
    expect(perRegio.get('5509')).toBeLessThan(224)
    expect(perRegio.get('5532')).toBeLessThan(26)
  })

  it('vraagt van 75.000 personen alleen wie aan de beurt is', () => {
    const stroom = land({ aantal: 75_000 })
    expect(stroom.next().value).toMatchObject({ soort: 'regio', regio: '5501' })
    expect(stroom.next().value).toMatchObject({ soort: 'houder', volgnummer: 1 })
    stroom.return()
  })

  it('meer jaren geven meer ingelezen besluiten, en nooit van voor 2015', () => {
    const tel = (jaren: number) =>
      beeldVan(maakRegio({ ...vraag, aantal: 100, jaren })).zaken.filter(({ herkomst }) => herkomst !== 'eigen')
    expect(tel(12).length).toBeGreaterThan(tel(3).length * 2)
    expect(Math.min(...tel(40).map(({ jaar }) => jaar))).toBeGreaterThanOrEqual(2015)
  })
})
