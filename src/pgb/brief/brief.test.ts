import { describe, expect, it } from 'vitest'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import bekend from '../regelbank/bekende-regels.json' with { type: 'json' }
import { eenAanvraag } from '../testzaak.ts'
import { laatsteBezwaardag } from './bezwaar.ts'
import type { Brief, Briefopdracht } from './brief.ts'
import { alleTekst } from './leesbaarheid.ts'
import { maakBrief } from './maak-brief.ts'
import { VASTE_PLICHT_IDS } from './plichten.ts'
import { voorbeeldbrieven, ZAAK } from './voorbeeldbrieven.ts'

const brieven = voorbeeldbrieven()

function brief(opdracht: Briefopdracht): Brief {
  const uitslag = maakBrief(opdracht)
  if ('fout' in uitslag) throw new Error(`Geen brief: ${uitslag.fout.code}`)
  return uitslag.goed
}

const foutcode = (opdracht: Briefopdracht): string | null => {
  const uitslag = maakBrief(opdracht)
  return 'fout' in uitslag ? uitslag.fout.code : null
}

const tekst = ({ onderwerp, blokken, bijlagen }: Brief): string =>
  [onderwerp, ...alleTekst([...blokken, ...bijlagen])].join('\n')

describe('PGB-30 elke soort brief zegt wat er is besloten (Awb, Rlz 5.19)', () => {
  it.each([
    ['ontvangstbevestiging', 'uiterlijk op 28 april 2026'],
    ['aanvulling', 'Awb 4:5'],
    ['vertraging', 'Awb 4:14'],
    ['voornemen', 'Awb 4:7'],
    ['verlening', 'U krijgt een pgb van € 47.017,00.'],
    ['verlening_met_plicht', 'Een begeleider met een diploma kijkt mee'],
    ['gedeeltelijk', 'Rlz 5.8a'],
    ['wijziging', 'Het bedrag was € 90.000,00.'],
    ['weigering', 'U krijgt geen pgb.'],
    ['weigering_plafond', 'Rlz 5.10'],
    ['intrekking', 'Rlz 5.20 lid 2 onder b'],
    ['buiten_behandeling', 'Awb 4:5'],
    ['doorzending', 'Awb 2:3'],
    ['vaststelling', 'Rlz 5.21 lid 3 en 4'],
  ] as const)('%s: %s', (naam, verwacht) => {
    const { soort } = brieven[naam]
    expect(brief(brieven[naam]).soort).toBe(soort)
    expect(tekst(brief(brieven[naam]))).toContain(verwacht)
  })

  it('een besluit heeft een bezwaarclausule met einddatum, een tussenbericht niet', () => {
    const met = Object.entries(brieven).filter(([, opdracht]) => tekst(brief(opdracht)).includes('bezwaar maken'))
    expect(met.map(([naam]) => naam).sort()).toEqual(
      [
        'buiten_behandeling',
        'gedeeltelijk',
        'intrekking',
        'vaststelling',
        'verlening',
        'verlening_met_plicht',
        'weigering',
        'weigering_plafond',
        'wijziging',
      ].sort(),
    )
    for (const [, opdracht] of met) expect(tekst(brief(opdracht))).toContain('Doe het uiterlijk op 4 mei 2026.')
  })

  it('een proef noemt geen einddatum die nog niet vaststaat', () => {
    const proef = brief({ ...brieven.weigering, zaak: { ...ZAAK, datum: null } })
    expect(tekst(proef)).toContain('6 weken na de dag waarop wij deze brief sturen')
    expect(tekst(proef)).not.toContain('4 mei 2026')
    expect(proef.gegevens[0]?.waarde).toContain('proef')
  })
})

describe('PGB-30 bezwaartermijn (Awb 6:7 en 6:8, Algemene termijnenwet)', () => {
  it.each([
    ['2026-03-23', '2026-05-04', 'een maandag'],
    ['2026-03-24', '2026-05-06', 'eindigt op Bevrijdingsdag'],
    ['2026-03-20', '2026-05-01', 'een vrijdag'],
    ['2026-03-21', '2026-05-04', 'eindigt op zaterdag'],
    ['2026-02-20', '2026-04-07', 'eindigt op Goede Vrijdag, daarna Pasen'],
    ['2026-11-13', '2026-12-28', 'eindigt op eerste kerstdag'],
  ])('verzonden %s, tot en met %s: %s', (verzonden, einde) => {
    expect(schrijfDatum(laatsteBezwaardag(datum(verzonden)))).toBe(einde)
  })
})

describe('PGB-30 een verlening noemt alles van Rlz 5.19', () => {
  const { uitkomst } = brieven.verlening_met_plicht
  const verlening = brief(brieven.verlening_met_plicht)
  const { budget } = uitkomst

  it('periode, bedrag met elke rekenstap, en het vrije bedrag met zijn berekening', () => {
    const alles = tekst(verlening)
    expect(alles).toContain('1 januari 2026 tot en met 31 december 2026')
    for (const stap of budget?.stappen ?? []) {
      expect(alles).toContain(stap.uitleg.nl)
      expect(alles).toContain(stap.vindplaats.artikel)
    }
    expect(alles).toContain('U mag € 705,26 vrij besteden.')
  })

  it('de zeven vaste plichten met hun artikel, en de extra plicht apart daarvan', () => {
    expect(VASTE_PLICHT_IDS).toEqual([...'ABCDEFG'].map((letter) => `RLZ-5.18-1-${letter}`))
    const lijst = verlening.blokken.find(
      (blok) => blok.soort === 'lijst' && blok.punten.some((punt) => punt.includes('Rlz 5.18 lid 1 onder a')),
    )
    if (lijst?.soort !== 'lijst') throw new Error('Geen lijst van plichten')
    expect(lijst.punten).toHaveLength(7)
    for (const [i, letter] of [...'abcdefg'].entries())
      expect(lijst.punten[i]).toContain(`(Rlz 5.18 lid 1 onder ${letter})`)
    expect(lijst.punten.join()).not.toContain('diploma')
    expect(lijst.punten[3]).toContain(/[0-9]+ uur/.exec(bekend.find(({ id }) => id === 'RLZ-5.18-1-D')?.nl ?? '')?.[0])
  })

  it('de extra plicht heeft reden, periode, bewijs en artikel', () => {
    const alles = tekst(verlening)
    for (const deel of [
      'Zij heeft hier geen opleiding voor.',
      'Dit geldt van 1 april 2026 tot en met 31 december 2026.',
      'Stuur ons uiterlijk op 1 mei 2026: een kopie van het diploma en een kort verslag.',
      'Dit mag volgens Rlz 5.18 lid 2.',
    ])
      expect(alles).toContain(deel)
  })

  it('de gronden: elke regel waaraan is voldaan, met artikel', () => {
    const alles = tekst(verlening)
    const voldaan = uitkomst.oordelen.filter((oordeel) => oordeel.uitkomst === 'voldaan' && oordeel.criterium > 0)
    expect(voldaan.length).toBeGreaterThan(5)
    for (const oordeel of voldaan) expect(alles).toContain(oordeel.naam.nl)
  })

  it('een plicht zonder tekst die zegt wat u moet doen geeft geen brief', () => {
    const { plichten: _, ...zonder } = brieven.verlening_met_plicht as Extract<Briefopdracht, { soort: 'verlening' }>
    expect(foutcode(zonder)).toBe('plichttekst-ontbreekt')
  })

  it('alle bedragen in de brief staan in de uitkomst', () => {
    const uitUitkomst = JSON.stringify(uitkomst) + (budget?.stappen ?? []).map(bedragen).join()
    for (const [bedrag] of tekst(verlening).matchAll(/€ [0-9.]+,[0-9]{2}/g)) expect(uitUitkomst).toContain(bedrag)
  })
})

const euro = (cent: number): string =>
  `€ ${String(Math.floor(cent / 100)).replace(/\B(?=(\d{3})+$)/g, '.')},${String(cent % 100).padStart(2, '0')}`
const bedragen = ({ bedragCent, verschilCent }: { bedragCent: number; verschilCent: number }): string =>
  `${euro(bedragCent)} ${euro(Math.abs(verschilCent))}`

describe('PGB-30 een weigering noemt elke reden, artikel voor artikel, en wat u kunt doen', () => {
  const weigering = brief(brieven.weigering)

  it('beide redenen, in de volgorde van de wet', () => {
    const koppen = weigering.blokken.flatMap((blok) => (blok.soort === 'kop' && blok.niveau === 3 ? [blok.tekst] : []))
    expect(koppen).toEqual(['1. Taken en plichten van een pgb', '2. Woonadres in de BRP'])
  })

  it('plicht en oordeel blijven te onderscheiden', () => {
    const alles = tekst(weigering)
    expect(alles).toContain('De wet laat ons hier geen keus. Schrijf u in bij de gemeente waar u woont.')
    expect(alles).toContain('Een medewerker van ons heeft dit voor u beoordeeld.')
    expect(alles).toContain('Dit staat in Wlz 3.3.3 lid 5 onder b.')
  })

  it('wie oordeelde staat niet met naam in de brief', () => {
    expect(tekst(weigering)).not.toContain('consulent-test')
  })
})

describe('PGB-5 en PGB-9: geen brief tegen de uitkomst in, geen bevoegdheid zonder weging', () => {
  const open = eenAanvraag().onbeoordeeld('WLZ-3.3.3-4-B').uitkomst()
  const { weigering, verlening, intrekking, wijziging, vaststelling } = brieven

  it.each<[string, Briefopdracht, string | null]>([
    ['verlenen terwijl een oordeel open is', { ...verlening, uitkomst: open }, 'brief-past-niet-bij-uitkomst'],
    ['weigeren terwijl een oordeel open is', { ...weigering, uitkomst: open }, 'brief-past-niet-bij-uitkomst'],
    ['weigeren wie alles heeft', { ...weigering, uitkomst: verlening.uitkomst }, 'brief-past-niet-bij-uitkomst'],
    ['verlenen wie geweigerd is', { ...verlening, uitkomst: weigering.uitkomst }, 'brief-past-niet-bij-uitkomst'],
    [
      'deels verlenen zonder dat de uitkomst de grond draagt',
      { ...brieven.gedeeltelijk, uitkomst: verlening.uitkomst },
      'brief-past-niet-bij-uitkomst',
    ],
    [
      'weigeren om het plafond terwijl een oordeel open is',
      { ...brieven.weigering_plafond, uitkomst: open },
      'brief-past-niet-bij-uitkomst',
    ],
    ['doorzenden wie hier woont', { ...brieven.doorzending, uitkomst: open }, 'brief-past-niet-bij-uitkomst'],
    [
      'een plicht die niet is opgelegd',
      {
        soort: 'verlening',
        zaak: ZAAK,
        uitkomst: verlening.uitkomst,
        plichten: [{ plaats: 0, titel: 'x', tekst: 'x', reden: 'x' }],
      },
      'plichttekst-ontbreekt',
    ],
    [
      'intrekken op een onbekende grond',
      { ...intrekking, grond: 'RLZ-9' } as Briefopdracht,
      'brief-past-niet-bij-uitkomst',
    ],
    [
      'intrekken als bevoegdheid zonder weging',
      { ...intrekking, afweging: ' ' } as Briefopdracht,
      'belangenafweging-ontbreekt',
    ],
    ['verlagen zonder weging', { ...wijziging, afweging: '' } as Briefopdracht, 'belangenafweging-ontbreekt'],
    [
      'lager vaststellen zonder weging',
      { ...vaststelling, vastgesteldCent: 6_012_299 } as Briefopdracht,
      'belangenafweging-ontbreekt',
    ],
    ['gelijk vaststellen', { ...vaststelling, vastgesteldCent: 6_012_300 } as Briefopdracht, null],
    ['een dag die niet bestaat', { ...intrekking, per: '2026-02-30' } as Briefopdracht, 'ongeldige-briefgegevens'],
    ['een heel BSN', { ...weigering, zaak: { ...ZAAK, bsnGemaskeerd: '999999990' } }, 'ongeldige-briefgegevens'],
    ['een gemaskeerd BSN', { ...weigering, zaak: { ...ZAAK, bsnGemaskeerd: '••••••990' } }, null],
  ])('%s', (_, opdracht, code) => {
    expect(foutcode(opdracht)).toBe(code)
  })

  it('intrekken om wat de wet gebiedt vraagt geen weging', () => {
    const { afweging: _, ...zonder } = intrekking as Extract<Briefopdracht, { soort: 'intrekking' }>
    const na = brief({ ...zonder, grond: 'RLZ-5.20-1-A' })
    expect(tekst(na)).toContain('condoleren')
    expect(tekst(na)).not.toContain('zorg nodig')
  })

  it('een BSN dat iemand in een reden typte komt niet in de brief', () => {
    const opdracht = { ...intrekking, reden: 'Dossier 999999990 is bekeken.' } as Briefopdracht
    const zaak = { ...ZAAK, naam: 'F. 999999990' }
    expect(JSON.stringify(brief({ ...opdracht, zaak }))).not.toContain('999999990')
  })
})
