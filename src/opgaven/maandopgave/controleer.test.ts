import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { parameterVanJaar } from '../../regelgeving/parameter.ts'
import { tariefrijenVan } from '../../regelgeving/tarieventabel.ts'
import { datum } from '../../waarden/datum.ts'
import { controleerMaandopgave } from './controleer.ts'
import { KOLOMMEN, type Kolom } from './kolommen.ts'
import { leesBedrag, schrijfBedrag } from './waarde.ts'

const map = mkdtempSync(join(tmpdir(), 'opgave-'))
afterAll(() => rmSync(map, { recursive: true }))

const KOP = KOLOMMEN.join(';')
const GOED: Readonly<Record<Kolom, string>> = {
  volgnummer: 'h1',
  zorgkantoornummer: '5529',
  geboortejaar: '1950',
  geindiceerd_zorgprofiel: '754',
  toegewezen_zorgprofiel: '754',
  begeleiding_groep: 'N',
  totaal: '60000,00',
  basis: '60000,00',
  wooninitiatieftoeslag: '0,00',
  budgetgarantie: '0,00',
  meerzorg: '0,00',
  pab: '0,00',
  ekt: '0,00',
  combinatie_pgb_mpt: '0,00',
  overig: '0,00',
  ingangsdatum: '2026-01-01',
  einddatum: '2026-12-31',
  reservering_jaar: '0,00',
  reservering_jaarbasis: '60000,00',
}

const rij = (anders: Partial<Record<Kolom, string>> = {}): string =>
  KOLOMMEN.map((kolom) => anders[kolom] ?? GOED[kolom]).join(';')

function controleer(inhoud: string | Buffer, naam = 'pgb-5529-2026-03.csv', jaar = 2026, peildatum = '2026-03-31') {
  const pad = join(map, 'opgave.csv')
  writeFileSync(pad, inhoud)
  const controle = controleerMaandopgave(pad, naam, { jaar, peildatum: datum(peildatum) })
  const bevindingen = [...controle.bevindingen()].flat()
  return {
    rijen: controle.rijen,
    totalen: controle.totalen,
    bevindingen,
    kort: bevindingen.map((b) => `${b.rij} ${b.kolom ?? '-'} ${b.code}`),
    fouten: bevindingen.filter((b) => b.ernst === 'fout').map((b) => b.code),
  }
}
const vanRij = (anders: Partial<Record<Kolom, string>>) => controleer(`${KOP}\r\n${rij(anders)}\r\n`).kort

describe('NZA-5 controle van een maandopgave: het bestand (art. 6, 8)', () => {
  test('een goede opgave heeft geen bevindingen', () => {
    const { kort, rijen, totalen } = controleer(`${KOP}\r\n${rij()}\r\n`)
    expect({ kort, rijen }).toEqual({ kort: [], rijen: 1 })
    expect(totalen.totaal).toBe(6_000_000)
    expect(totalen.reservering_jaarbasis).toBe(6_000_000)
  })
  test.each([
    ['leeg bestand', '', ['0 - kop-onjuist'], 0],
    ['alleen een regeleinde', '\r\n', ['0 - kop-onjuist'], 0],
    ['alleen de kop', `${KOP}\r\n`, ['0 - leeg'], 0],
    ['kop in andere volgorde', `${KOP.replace('pab;ekt', 'ekt;pab')}\r\n${rij()}\r\n`, ['0 - kop-onjuist'], 1],
    ['kop met hoofdletter', `${KOP.replace('totaal', 'Totaal')}\r\n${rij()}\r\n`, ['0 - kop-onjuist'], 1],
    ['kop ontbreekt', `${rij()}\r\n${rij()}\r\n`, ['0 - kop-onjuist'], 1],
    ['LF, BOM en een lege laatste regel', `\uFEFF${KOP}\n${rij()}\n\n`, [], 1],
    ['lege regel ertussen', `${KOP}\n${rij()}\n\n${rij({ volgnummer: 'h2' })}\n`, ['2 - kolommen-aantal'], 3],
    ['een kolom te weinig', `${KOP}\r\na;b\r\n${rij()}\r\n`, ['1 - kolommen-aantal'], 2],
    ['een kolom te veel', `${KOP}\r\n${rij()};\r\n`, ['1 - kolommen-aantal'], 1],
    ['aanhaling niet gesloten', `${KOP}\r\n"${rij()}\r\n${rij({ volgnummer: 'b' })}\r\n`, ['1 - kolommen-aantal'], 2],
  ])('%s', (_naam, inhoud, verwacht, rijen) => {
    const gevonden = controleer(inhoud)
    expect(gevonden.kort).toEqual(verwacht)
    expect(gevonden.rijen).toBe(rijen)
    if (verwacht[0] === '0 - kop-onjuist')
      expect(Object.values(gevonden.totalen).every((cent) => cent === 0)).toBe(true)
  })
  test('bytes die geen UTF-8 zijn, bederven alleen hun veld', () => {
    const bytes = Buffer.concat([Buffer.from(`${KOP}\r\n`), Buffer.from([0xff]), Buffer.from(`${rij()}\r\n`)])
    expect(controleer(bytes).kort).toEqual(['1 volgnummer waarde-onleesbaar'])
  })
  test('de regio volgt uit de naam, anders uit de meeste rijen, bij gelijk aantal de laagste', () => {
    const nummers = (lijst: readonly string[]) =>
      `${KOP}\n${lijst.map((n, i) => rij({ volgnummer: `h${i}`, zorgkantoornummer: n })).join('\n')}\n`
    expect(controleer(nummers(['5530', '5530', '5529'])).kort).toEqual([
      '1 zorgkantoornummer regio-onjuist',
      '2 zorgkantoornummer regio-onjuist',
    ])
    expect(controleer(nummers(['5530', '5530', '5529']), 'anders.csv').kort).toEqual([
      '3 zorgkantoornummer regio-onjuist',
    ])
    expect(controleer(nummers(['5530', '5529']), 'anders.csv').kort).toEqual(['1 zorgkantoornummer regio-onjuist'])
  })
  test('een maand of jaar in de naam die niet past is een waarschuwing', () => {
    const inhoud = `${KOP}\n${rij()}\n`
    expect(controleer(inhoud, 'pgb-5529-2026-04.csv').kort).toEqual(['0 - bestandsnaam-past-niet'])
    expect(controleer(inhoud, 'pgb-5529-2025-03.csv').kort).toEqual(['0 - bestandsnaam-past-niet'])
    expect(controleer(inhoud, 'maart.csv').kort).toEqual([])
  })
  test('elke rij met hetzelfde volgnummer wordt genoemd', () => {
    const inhoud = `${KOP}\n${rij()}\n${rij({ volgnummer: 'h2' })}\n${rij()}\n${rij()}\n`
    expect(controleer(inhoud).kort).toEqual(['1', '3', '4'].map((n) => `${n} volgnummer volgnummer-dubbel`))
  })
})

describe('NZA-2 NZA-5 controle van een maandopgave: de rij (art. 4)', () => {
  test.each<[string, Partial<Record<Kolom, string>>, string[]]>([
    ['leeg veld', { geboortejaar: '' }, ['1 geboortejaar leeg']],
    ['leeg tussen aanhalingstekens', { begeleiding_groep: '""' }, ['1 begeleiding_groep leeg']],
    ['leeg bedrag: de som is dan niet te maken', { pab: '' }, ['1 pab leeg']],
    ['leeg profiel', { toegewezen_zorgprofiel: '' }, ['1 toegewezen_zorgprofiel leeg']],
    ['punt in plaats van komma', { basis: '60000.00' }, ['1 basis waarde-onleesbaar']],
    ['een cijfer achter de komma', { basis: '60000,0' }, ['1 basis waarde-onleesbaar']],
    ['duizendtalpunt verkeerd', { basis: '6.00,00' }, ['1 basis waarde-onleesbaar']],
    ['duizendtalpunt goed', { basis: '60.000,00' }, []],
    ['min nul', { overig: '-0,00' }, []],
    ['999 is geen profiel', { geindiceerd_zorgprofiel: '999' }, ['1 geindiceerd_zorgprofiel code-onbekend']],
    ['profiel in andere vorm', { toegewezen_zorgprofiel: '5VV' }, ['1 toegewezen_zorgprofiel code-onbekend']],
    ['groep anders dan J of N', { begeleiding_groep: 'j' }, ['1 begeleiding_groep waarde-onleesbaar']],
    ['som een cent te hoog', { totaal: '60000,01' }, ['1 totaal som-klopt-niet']],
    ['som een cent te laag', { totaal: '59999,99' }, ['1 totaal som-klopt-niet']],
    ['geboren in 1899', { geboortejaar: '1899' }, ['1 geboortejaar geboortejaar-onmogelijk']],
    ['geboren in 1900', { geboortejaar: '1900' }, []],
    ['geboren in het jaar van de peildatum', { geboortejaar: '2026' }, []],
    ['geboren na de peildatum', { geboortejaar: '2027' }, ['1 geboortejaar geboortejaar-onmogelijk']],
    ['BSN als volgnummer', { volgnummer: '123456782' }, ['1 volgnummer volgnummer-lijkt-bsn']],
    ['geen BSN', { volgnummer: '123456783' }, []],
    [
      'mpt een cent boven nul',
      { combinatie_pgb_mpt: '0,01', totaal: '60000,01' },
      ['1 combinatie_pgb_mpt mpt-positief'],
    ],
    ['mpt onder nul', { combinatie_pgb_mpt: '-0,01', totaal: '59999,99' }, []],
    [
      'basis onder nul',
      { basis: '-0,01', totaal: '-0,01' },
      ['1 totaal negatief-niet-toegestaan', '1 basis negatief-niet-toegestaan'],
    ],
    ['restpost', { overig: '-0,01', totaal: '59999,99' }, ['1 overig overig-toelichting']],
    ['toegewezen anders', { geindiceerd_zorgprofiel: '755' }, ['1 toegewezen_zorgprofiel toegewezen-anders']],
    ['dag die niet bestaat', { einddatum: '2026-02-29' }, ['1 einddatum waarde-onleesbaar']],
    ['dag voor het jaar', { ingangsdatum: '2025-12-31' }, ['1 ingangsdatum datum-buiten-jaar']],
    ['dag na het jaar', { einddatum: '2027-01-01' }, ['1 einddatum datum-buiten-jaar']],
    ['einde op het begin', { ingangsdatum: '2026-03-31', einddatum: '2026-03-31' }, []],
    ['einde voor het begin', { ingangsdatum: '2026-03-31', einddatum: '2026-03-30' }, ['1 einddatum datums-omgekeerd']],
    ['begin na de peildatum', { ingangsdatum: '2026-04-01' }, ['1 ingangsdatum start-na-peildatum']],
    ['een lege datum', { einddatum: '' }, ['1 einddatum leeg']],
    ['beide leeg met een totaal', { ingangsdatum: '', einddatum: '' }, ['1 ingangsdatum leeg', '1 einddatum leeg']],
    ['alleen een reservering', { ingangsdatum: '', einddatum: '', totaal: '0,00', basis: '0,00' }, []],
    [
      'zonder totaal en zonder reservering',
      { ingangsdatum: '', einddatum: '', totaal: '0,00', basis: '0,00', reservering_jaarbasis: '0,00' },
      ['1 ingangsdatum leeg', '1 einddatum leeg'],
    ],
    ['groep bij VV', { begeleiding_groep: 'J' }, ['1 begeleiding_groep groep-bij-vv']],
    [
      'profiel zonder pgb',
      { geindiceerd_zorgprofiel: '191', toegewezen_zorgprofiel: '191' },
      ['1 toegewezen_zorgprofiel profiel-zonder-pgb'],
    ],
    [
      'onbekend zorgkantoor',
      { zorgkantoornummer: '9999' },
      ['1 zorgkantoornummer regio-onjuist', '1 zorgkantoornummer zorgkantoor-onbekend'],
    ],
  ])('%s', (_naam, anders, verwacht) => {
    expect(vanRij(anders)).toEqual(verwacht)
  })

  test.each([
    ['2026-01-01', '2026-12-31', 365],
    ['2026-03-01', '2026-03-31', 31],
  ])('EKT hoogstens een kwart van het basisbedrag, naar dagen (%s t/m %s)', (ingangsdatum, einddatum, dagen) => {
    const basis = tariefrijenVan(2026, '754')?.get('nvt')?.totaalCent ?? 0
    const grens = Math.ceil((basis * dagen) / (4 * 365))
    const met = (ekt: number) =>
      vanRij({ ingangsdatum, einddatum, ekt: schrijfBedrag(ekt), totaal: schrijfBedrag(6_000_000 + ekt) })
    expect(basis).toBeGreaterThan(0)
    expect(met(grens - 1)).toEqual([])
    expect(met(grens)).toEqual([])
    expect(met(grens + 1)).toEqual(['1 ekt ekt-boven-125'])
  })
  test('EKT bij J: de rij met vervoer; zonder tabel van het jaar wordt niet geoordeeld', () => {
    const basis = tariefrijenVan(2026, '812')?.get('met_vervoer')?.totaalCent ?? 0
    const profiel = { geindiceerd_zorgprofiel: '812', toegewezen_zorgprofiel: '812', begeleiding_groep: 'J' }
    const met = (ekt: number) => vanRij({ ...profiel, ekt: schrijfBedrag(ekt), totaal: schrijfBedrag(6_000_000 + ekt) })
    expect(basis).toBeGreaterThan(0)
    expect(met(Math.ceil(basis / 4))).toEqual([])
    expect(met(Math.ceil(basis / 4) + 1)).toEqual(['1 ekt ekt-boven-125'])
    const in2020 = rij({ ekt: '99999,00', totaal: '159999,00', ingangsdatum: '2020-01-01', einddatum: '2020-12-31' })
    expect(controleer(`${KOP}\n${in2020}\n`, 'x.csv', 2020, '2020-03-31').kort).toEqual([])
  })
  test('wooninitiatieftoeslag boven het maximum van art. 5.13 Rlz', () => {
    const een = parameterVanJaar('wooninitiatieftoeslag', 2026)?.waarde ?? 0
    const twee = parameterVanJaar('wooninitiatief_kwaliteitstoeslag_vv', 2026)?.waarde ?? 0
    const met = (cent: number) =>
      vanRij({ wooninitiatieftoeslag: schrijfBedrag(cent), totaal: schrijfBedrag(6_000_000 + cent) })
    expect(met(een + twee)).toEqual([])
    expect(met(een + twee + 1)).toEqual(['1 wooninitiatieftoeslag toeslag-boven-maximum'])
  })
  test('gebreken staan naast elkaar: geen enkel gebrek verbergt een ander', () => {
    const alles = vanRij({ geboortejaar: '1800', totaal: '1,00', overig: '-5,00', einddatum: '2025-12-31' })
    expect(alles).toEqual([
      '1 geboortejaar geboortejaar-onmogelijk',
      '1 overig overig-toelichting',
      '1 totaal som-klopt-niet',
      '1 einddatum datum-buiten-jaar',
      '1 einddatum datums-omgekeerd',
    ])
  })
  test('de uitleg herhaalt geen volgnummer', () => {
    const { bevindingen } = controleer(`${KOP}\n${rij({ volgnummer: '123456782' })}\n`)
    expect(JSON.stringify(bevindingen)).not.toContain('123456782')
  })
})

describe('NZA-5 bedragen lezen en schrijven', () => {
  test('eigenschap: wat geschreven is wordt gelezen, met en zonder duizendtalpunt', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cent) => {
        const tekst = schrijfBedrag(cent)
        expect(leesBedrag(tekst)).toBe(cent)
        expect(leesBedrag(tekst.replace(/\B(?=(\d{3})+,)/g, '.'))).toBe(cent)
      }),
    )
  })
  test.each([
    '',
    '1',
    '1,5',
    '1,500',
    '+1,00',
    '1.00,00',
    '.100,00',
    '1 000,00',
    '1e3,00',
    '١,٠٠',
    '99999999999999,00',
  ])('%j is geen bedrag', (tekst) => {
    expect(leesBedrag(tekst)).toBeNull()
  })
})
