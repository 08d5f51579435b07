import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { datum } from '../../waarden/datum.ts'
import { controleerMaandopgave } from './controleer.ts'
import { KOLOMMEN, type Kolom } from './kolommen.ts'

const map = mkdtempSync(join(tmpdir(), 'opgavevorm-'))
afterAll(() => rmSync(map, { recursive: true }))

const KOP = KOLOMMEN.join(';')
const NUL = '0,00'
const GOED: Readonly<Record<Kolom, string>> = {
  volgnummer: 'h1',
  zorgkantoornummer: '5529',
  geboortejaar: '1950',
  geindiceerd_zorgprofiel: '754',
  toegewezen_zorgprofiel: '754',
  begeleiding_groep: 'N',
  totaal: '60000,00',
  basis: '60000,00',
  wooninitiatieftoeslag: NUL,
  budgetgarantie: NUL,
  meerzorg: NUL,
  pab: NUL,
  ekt: NUL,
  combinatie_pgb_mpt: NUL,
  overig: NUL,
  ingangsdatum: '2026-01-01',
  einddatum: '2026-12-31',
  reservering_jaar: NUL,
  reservering_jaarbasis: '60000,00',
}
type Anders = Partial<Record<Kolom, string>>
const rij = (anders: Anders = {}): string => KOLOMMEN.map((kolom) => anders[kolom] ?? GOED[kolom]).join(';')

function controleer(inhoud: string | Buffer, naam = 'pgb-5529-2026-03.csv') {
  const pad = join(map, 'opgave.csv')
  writeFileSync(pad, inhoud)
  const controle = controleerMaandopgave(pad, naam, { jaar: 2026, peildatum: datum('2026-03-31') })
  const bevindingen = [...controle.bevindingen()].flat()
  const kort = bevindingen.map((b) => `${b.rij} ${b.kolom ?? '-'} ${b.code}`)
  return { rijen: controle.rijen, totalen: controle.totalen, kort }
}
const kort = (...regels: string[]): string[] => controleer(`${[KOP, ...regels].join('\r\n')}\r\n`).kort
const twee = rij({ volgnummer: 'h2' })

describe('NZA-5 regeleinden en tekens van een maandopgave (art. 8)', () => {
  test.each([
    ['CRLF zonder einde aan de laatste regel', `${KOP}\r\n${rij()}`],
    ['LF zonder einde aan de laatste regel', `${KOP}\n${rij()}`],
    ['CRLF en LF door elkaar', `${KOP}\n${rij()}\r\n`],
    ['een BOM met CRLF en een lege laatste regel', `\uFEFF${KOP}\r\n${rij()}\r\n\r\n`],
    ['aanhalingstekens om elk veld', `"${KOP.replaceAll(';', '";"')}"\n"${rij().replaceAll(';', '";"')}"\n`],
  ])('%s is goed', (_naam, inhoud) => {
    expect(controleer(inhoud)).toMatchObject({ kort: [], rijen: 1 })
  })
  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${KOP}\r\n${rij()}\r\n`, 'utf16le')],
    ['alleen CR', `${KOP}\r${rij()}\r`],
    ['een komma als scheiding', `${KOP.replaceAll(';', ',')}\r\n${rij()}\r\n`],
    ['een lege regel voor de kop', `\r\n${KOP}\r\n${rij()}\r\n`],
    ['een spatie achter de kop', `${KOP} \r\n${rij()}\r\n`],
    ['een BOM en verder niets', '\uFEFF'],
  ])('%s: de kop is onjuist, de rijen blijven buiten beschouwing', (_naam, inhoud) => {
    const gevonden = controleer(inhoud)
    expect(gevonden.kort).toEqual(['0 - kop-onjuist'])
    expect(new Set(Object.values(gevonden.totalen))).toEqual(new Set([0]))
  })
  test('een veld houdt geen regeleinde: een open aanhalingsteken bederft alleen zijn eigen regel', () => {
    const open = rij().replace('2026-12-31;', '"2026-12-31;')
    expect(kort(open, twee)).toEqual(['1 - kolommen-aantal'])
    expect(kort(rij({ reservering_jaarbasis: '"60000,00' }), twee)).toEqual([
      '1 reservering_jaarbasis waarde-onleesbaar',
    ])
    expect(kort(rij({ volgnummer: '"h\n1"' }), twee)).toEqual(['1 - kolommen-aantal', '2 volgnummer waarde-onleesbaar'])
  })
  test.each(KOLOMMEN)('een byte die geen UTF-8 is in %s is waarde-onleesbaar', (kolom) => {
    const [voor = '', na = ''] = `${KOP}\r\n${rij({ [kolom]: '\u0000' })}\r\n${twee}\r\n`.split('\u0000')
    const bytes = Buffer.concat([Buffer.from(voor), Buffer.from([0xe9]), Buffer.from(na)])
    expect(controleer(bytes).kort).toEqual([`1 ${kolom} waarde-onleesbaar`])
  })
})

describe('NZA-5 NZA-2 elke rij apart (art. 4)', () => {
  test.each(['', '754 ', '5VV', '0754', '996', '997', '998', '999', '7"54', 'é'])('zorgprofiel %j', (code) => {
    const verwacht = `1 toegewezen_zorgprofiel ${code === '' ? 'leeg' : 'code-onbekend'}`
    expect(kort(rij({ toegewezen_zorgprofiel: code }))).toEqual([verwacht])
  })
  test.each(['j', 'n', 'ja', '1', ' J'])('begeleiding groep %j is onleesbaar', (groep) => {
    expect(kort(rij({ begeleiding_groep: groep }))).toEqual(['1 begeleiding_groep waarde-onleesbaar'])
  })
  test.each(KOLOMMEN)('%s is verplicht', (kolom) => {
    expect(kort(rij({ [kolom]: '' }))).toEqual([`1 ${kolom} leeg`])
  })
  test('datums mogen beide leeg zijn met totaal 0 en een reservering van een cent, niet anders', () => {
    const leeg = { ingangsdatum: '', einddatum: '', totaal: NUL, basis: NUL, reservering_jaarbasis: NUL }
    const beide = ['1 ingangsdatum leeg', '1 einddatum leeg']
    expect(kort(rij({ ...leeg, reservering_jaar: '0,01' }))).toEqual([])
    expect(kort(rij({ ...leeg, reservering_jaarbasis: '0,01' }))).toEqual([])
    expect(kort(rij(leeg))).toEqual(beide)
    expect(kort(rij({ ...leeg, totaal: '0,01', basis: '0,01', reservering_jaar: '0,01' }))).toEqual(beide)
    expect(kort(rij({ ...leeg, einddatum: '2026-12-31', reservering_jaar: '0,01' }))).toEqual(['1 ingangsdatum leeg'])
  })
  test('EKT wordt niet beoordeeld zonder twee datums in het jaar en in volgorde', () => {
    const ekt = { ekt: '90000,00', totaal: '150000,00' }
    const codes = (anders: Anders): string[] => kort(rij({ ...ekt, ...anders })).filter((een) => een.includes(' ekt'))
    expect(codes({})).toEqual(['1 ekt ekt-boven-125'])
    expect(codes({ ingangsdatum: '2025-12-31' })).toEqual([])
    expect(codes({ einddatum: '2027-01-01' })).toEqual([])
    expect(codes({ ingangsdatum: '2026-03-02', einddatum: '2026-03-01' })).toEqual([])
    expect(codes({ einddatum: 'x' })).toEqual([])
    expect(codes({ toegewezen_zorgprofiel: '999' })).toEqual([])
  })
  test('een onbruikbaar deel: de som wordt niet beoordeeld, de rest wel', () => {
    expect(kort(rij({ pab: 'x', totaal: '-1,00', einddatum: '2027-01-01' }))).toEqual([
      '1 pab waarde-onleesbaar',
      '1 totaal negatief-niet-toegestaan',
      '1 einddatum datum-buiten-jaar',
    ])
  })
  test('een volgnummer in een rij met te weinig kolommen telt niet mee, in een rij met een ander gebrek wel', () => {
    expect(kort('h1;5529', rij())).toEqual(['1 - kolommen-aantal'])
    expect(kort(rij({ basis: 'x' }), rij(), twee)).toEqual([
      '1 basis waarde-onleesbaar',
      '1 volgnummer volgnummer-dubbel',
      '2 volgnummer volgnummer-dubbel',
    ])
  })
  test('totalen: dubbele rijen tellen, onleesbare waarden en rijen met een ander aantal kolommen niet', () => {
    const { totalen } = controleer([KOP, rij(), rij(), rij({ basis: 'x', overig: '-1,50' }), `${rij()};`].join('\n'))
    expect(totalen).toMatchObject({ totaal: 18_000_000, basis: 12_000_000, overig: -150 })
  })
  test('de volgorde van de rijen is vrij', () => {
    expect(kort(rij({ volgnummer: 'h9' }), rij({ volgnummer: 'h1' }))).toEqual([])
  })
  test('eigenschap: wat van een rij gezegd wordt, hangt niet af van de andere rijen, regeleinden of een BOM', () => {
    const waarde = fc.constantFrom(
      '',
      'x',
      '-1,00',
      '1.000,00',
      '999',
      '2027-01-01',
      '2026-02-29',
      'J',
      '"',
      'é',
      '5530',
    )
    const anders = fc.dictionary(fc.constantFrom(...KOLOMMEN.slice(1)), waarde, { maxKeys: 5 })
    const regel = fc.oneof({ weight: 6, arbitrary: anders.map((een) => een as Anders) }, fc.constant(null))
    fc.assert(
      fc.property(
        fc.array(regel, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        fc.infiniteStream(fc.boolean()),
        (regels, bom, crlf) => {
          const tekst = regels.map((een, i) => (een === null ? `h${i};"stuk` : rij({ volgnummer: `h${i}`, ...een })))
          const einde = (): string => (crlf.next().value ? '\r\n' : '\n')
          const samen = controleer(`${bom ? '\uFEFF' : ''}${[KOP, ...tekst].map((een) => een + einde()).join('')}`)
          const apart = tekst.flatMap((een, i) => kort(een).map((zin) => zin.replace(/^1 /, `${i + 1} `)))
          expect(samen).toMatchObject({ kort: apart, rijen: regels.length })
        },
      ),
      { numRuns: 60 },
    )
  })
})
