import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Factuurregel, facturenIn } from './facturen.ts'
import { Gebreken } from './gebrek.ts'
import {
  CATEGORIEEN,
  type Categorie,
  FACTUURKOLOMMEN,
  type Maandtotaal,
  TOTAALKOLOMMEN,
  totaalVan,
} from './kolommen.ts'
import { schrijfCsv, schrijfXlsx, somVan } from './schrijf.ts'
import { isWerkboek } from './tabel.ts'
import { totalenIn } from './totalen.ts'
import { schrijfWerkboek, type Waarde } from './werkblad-schrijf.ts'
import { schrijfZip } from './zip.ts'

const KOP = FACTUURKOLOMMEN.join(';')
const GOED = '5529;12345678;F-1;1;2026-10-05;rolstoel;J;1.234,50'
const verwacht = { regio: '5529', vandaag: '2026-11-25' }

function lees(inhoud: Buffer | string): { regels: Factuurregel[]; gebreken: string[] } {
  const gebreken = new Gebreken(0, 1000)
  const regels = [...facturenIn(Buffer.from(inhoud), verwacht, gebreken.meld)]
  return { regels, gebreken: gebreken.pagina.map(({ rij, kolom, code }) => `${rij} ${kolom} ${code}`) }
}
const csv = (...regels: string[]): string => [KOP, ...regels].join('\r\n')

describe('NZA-8 factuurregels van leveranciers (regeling artikel 7 lid 1)', () => {
  test('een goede regel, met duizendpunt, wordt een bedrag in centen bij zijn categorie en maand', () => {
    expect(lees(csv(GOED))).toEqual({
      regels: [
        {
          rij: 1,
          leverancier: '12345678',
          factuur: 'F-1',
          regel: 1,
          datum: '2026-10-05',
          maand: '2026-10',
          hulpmiddel: 'rolstoel',
          categorie: 'rolstoelen_met_behandeling',
          bedragCent: 123_450,
        },
      ],
      gebreken: [],
    })
  })
  test.each([
    ['rolstoel', 'N', 'rolstoelen_zonder_behandeling'],
    ['scootmobiel', 'J', 'scootmobielen_fietsen_met_behandeling'],
    ['aangepaste_fiets', 'N', 'scootmobielen_fietsen_zonder_behandeling'],
    ['wandelwagen', 'J', 'wandelwagens_autostoeltjes_met_behandeling'],
    ['buggy', 'N', 'wandelwagens_autostoeltjes_zonder_behandeling'],
    ['autostoeltje', 'N', 'wandelwagens_autostoeltjes_zonder_behandeling'],
    ['persoonsgebonden', '', 'persoonsgebonden'],
  ])('%s met behandeling %j hoort bij %s', (hulpmiddel, letter, categorie) => {
    const { regels, gebreken } = lees(csv(`5529;12345678;F-1;1;2026-10-05;${hulpmiddel};${letter};-0,01`))
    expect([regels[0]?.categorie, regels[0]?.bedragCent, gebreken]).toEqual([categorie, -1, []])
  })
  test.each([
    ['', '0 null kop-onjuist'],
    [KOP, '0 null leeg'],
    [KOP.replace('bedrag', 'Bedrag'), '0 null kop-onjuist'],
    [csv('5529;1'), '1 null kolommen-aantal'],
    [csv(`${GOED};`), '1 null kolommen-aantal'],
    [csv(GOED.replace('5529', '5530')), '1 zorgkantoornummer regio-onjuist'],
    [csv(GOED.replace('12345678', '1234567')), '1 leverancier waarde-onleesbaar'],
    [csv(GOED.replace('F-1', '')), '1 factuur leeg'],
    [csv(GOED.replace('F-1', '=1+1')), '1 factuur waarde-onleesbaar'],
    [csv(GOED.replace('F-1', '@SUM(A1)')), '1 factuur waarde-onleesbaar'],
    [csv(GOED.replace(';1;', ';0;')), '1 regel waarde-onleesbaar'],
    [csv(GOED.replace('2026-10-05', '2026-02-29')), '1 datum waarde-onleesbaar'],
    [csv(GOED.replace('2026-10-05', '2026-11-26')), '1 datum datum-in-toekomst'],
    [csv(GOED.replace('2026-10-05', '2014-12-31')), '1 datum datum-buiten-jaar'],
    [csv(GOED.replace('rolstoel', 'raket')), '1 hulpmiddel code-onbekend'],
    [csv(GOED.replace('rolstoel', 'constructor')), '1 hulpmiddel code-onbekend'],
    [csv(GOED.replace(';J;', ';;')), '1 behandeling behandeling-ontbreekt'],
    [csv(GOED.replace(';J;', ';X;')), '1 behandeling waarde-onleesbaar'],
    [csv(GOED.replace('1.234,50', '1234.50')), '1 bedrag waarde-onleesbaar'],
    [csv(GOED.replace('1.234,50', '"1,00')), '1 bedrag waarde-onleesbaar'],
  ])('%j: %s', (inhoud, gebrek) => {
    expect(lees(inhoud)).toEqual({ regels: [], gebreken: expect.arrayContaining([gebrek]) })
  })
  test('de grensdagen zelf zijn goed: vandaag, en de eerste dag van de Wlz', () => {
    for (const dag of ['2026-11-25', '2015-01-01'])
      expect(lees(csv(GOED.replace('2026-10-05', dag))).gebreken).toEqual([])
  })
  test('elk gebrek van een rij wordt genoemd, en geen rij slokt een andere op', () => {
    const kapot = '5530;x;=A1;0;2026-13-01;raket;Z;euro'
    const { regels, gebreken } = lees(csv(GOED, kapot, GOED.replace(';1;', ';2;'), GOED, '"'))
    expect(regels.map(({ rij }) => rij)).toEqual([1, 3])
    expect(gebreken).toEqual([
      '2 zorgkantoornummer regio-onjuist',
      '2 leverancier waarde-onleesbaar',
      '2 factuur waarde-onleesbaar',
      '2 regel waarde-onleesbaar',
      '2 datum waarde-onleesbaar',
      '2 behandeling waarde-onleesbaar',
      '2 hulpmiddel code-onbekend',
      '2 bedrag waarde-onleesbaar',
      '4 regel regel-dubbel',
      '5 null kolommen-aantal',
    ])
  })
  test.each([
    ['BOM en CRLF', Buffer.from(`\uFEFF${csv(GOED)}\r\n`)],
    ['LF', Buffer.from(csv(GOED).replaceAll('\r\n', '\n'))],
    ['een lege laatste regel', Buffer.from(`${csv(GOED)}\r\n\r\n`)],
  ])('%s leest als gewoon', (_naam, inhoud) => {
    expect(lees(inhoud)).toMatchObject({ regels: [{ bedragCent: 123_450 }], gebreken: [] })
  })
  test('bytes die geen UTF-8 zijn bederven alleen hun eigen veld', () => {
    const inhoud = Buffer.from(csv(GOED.replace('F-1', 'F-é'), GOED), 'latin1')
    expect(lees(inhoud)).toMatchObject({ regels: [{ rij: 2 }], gebreken: ['1 factuur waarde-onleesbaar'] })
  })
})

const blad = (rijen: readonly (readonly Waarde[])[]): Buffer => schrijfWerkboek([{ naam: 'Hulpmiddelen', rijen }])
const bladMet = (cellen: string): Buffer => {
  const leeg = blad([[...FACTUURKOLOMMEN], ['x']])
  const tekst = (naam: string) => uitpakken(leeg, naam)
  const rij = `<row r="2">${cellen}</row>`
  const delen = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((naam) => ({
    naam,
    inhoud: Buffer.from(tekst(naam)),
  }))
  const sheet = tekst('xl/worksheets/sheet1.xml').replace(/<row r="2">.*<\/row>/, rij)
  return schrijfZip([...delen, { naam: 'xl/worksheets/sheet1.xml', inhoud: Buffer.from(sheet) }])
}
/** Parts are stored, so their text stands in the bytes. */
function uitpakken(zip: Buffer, naam: string): string {
  const begin = zip.indexOf(naam) + naam.length
  const lengte = zip.readUInt32LE(zip.indexOf(naam) - 8)
  return zip.toString('utf8', begin, begin + lengte)
}
const tekst = (plek: string, wat: string) => `<c r="${plek}" t="inlineStr"><is><t>${wat}</t></is></c>`
const getal = (plek: string, wat: string) => `<c r="${plek}"><v>${wat}</v></c>`
const RIJ = `${getal('A2', '5529')}${getal('B2', '1234567')}${tekst('C2', 'F-1')}${getal('D2', '1')}${getal('E2', '46300')}${tekst('F2', 'rolstoel')}${tekst('G2', 'N')}`

describe('NZA-8 XLSX van leveranciers, ook vijandig (T17)', () => {
  test('getallen, dagen en bedragen van een werkblad lezen als in CSV', () => {
    const { regels, gebreken } = lees(bladMet(`${RIJ}${getal('H2', '12.300000000000001')}`))
    expect(gebreken).toEqual([])
    expect(regels).toMatchObject([{ leverancier: '01234567', datum: '2026-10-05', bedragCent: 1230 }])
  })
  test.each([
    ['99.99', 9999],
    ['-0.01', -1],
    ['8.9499999999999993', 895],
    ['0.1', 10],
    ['1000000', 100_000_000],
  ])('het getal %s is %i cent', (wat, cent) => {
    expect(lees(bladMet(`${RIJ}${getal('H2', wat)}`)).regels[0]?.bedragCent).toBe(cent)
  })
  test.each([
    ['een formule', '<c r="H2"><f>1+1</f><v>2</v></c>', '1 bedrag waarde-onleesbaar'],
    ['een halve cent', getal('H2', '1.005'), '1 bedrag waarde-onleesbaar'],
    ['een foutwaarde', '<c r="H2" t="e"><v>#REF!</v></c>', '1 bedrag waarde-onleesbaar'],
    ['niets', '', '1 bedrag leeg'],
    ['een kolom te veel', `${getal('H2', '1')}${getal('I2', '1')}`, '1 null kolommen-aantal'],
  ])('%s wordt genoemd', (_naam, cel, gebrek) => {
    expect(lees(bladMet(RIJ + cel))).toEqual({ regels: [], gebreken: [gebrek] })
  })
  test('een afgekapt, leeg, versleuteld of opgeblazen bestand is een gebrek en geen val', () => {
    const heel = bladMet(`${RIJ}${getal('H2', '1')}`)
    for (let lengte = 5; lengte < heel.length; lengte += 97)
      expect(lees(heel.subarray(0, lengte)).gebreken).toEqual(['0 null bestand-onleesbaar'])
    expect(lees(Buffer.from('PK\u0003\u0004')).gebreken.length).toBe(1)
    expect(lees(bom()).gebreken).toEqual(['0 null bestand-onleesbaar'])
  })
  test('een documenttype met entiteiten wordt niet gelezen', () => {
    const delen = [{ naam: 'xl/workbook.xml', inhoud: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><workbook/>') }]
    expect(lees(schrijfZip(delen)).gebreken).toEqual(['0 null bestand-onleesbaar'])
  })
})

/** A part of 200 MB of zeros in some hundred kB. */
function bom(): Buffer {
  const ruw = deflateRawSync(Buffer.alloc(200 * 1024 * 1024), { level: 1 })
  const zip = schrijfZip([{ naam: 'xl/workbook.xml', inhoud: ruw }])
  zip.writeUInt16LE(8, 8)
  zip.writeUInt16LE(8, zip.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 10)
  return zip
}

const bedragen = fc.record(
  Object.fromEntries(CATEGORIEEN.map((naam) => [naam, fc.integer({ min: -1e9, max: 1e11 })])) as Record<
    Categorie,
    fc.Arbitrary<number>
  >,
)
const maanden = fc
  .uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 1 })
  .chain((lijst) =>
    fc.tuple(
      ...lijst.map((m) =>
        bedragen.map((b): Maandtotaal => ({ regio: '5529', maand: `2026-${String(m).padStart(2, '0')}`, bedragen: b })),
      ),
    ),
  )

function totalen(inhoud: Buffer | string, jaar: number | null = 2026) {
  const gebreken = new Gebreken(0, 100)
  const rijen = [...totalenIn(Buffer.from(inhoud), { ...verwacht, jaar }, gebreken.meld)]
  return {
    rijen,
    gebreken: gebreken.pagina.map(({ rij, kolom, code }) => `${rij} ${kolom} ${code}`),
    fouten: gebreken.fouten,
  }
}

describe('NZA-8 de opgave als werkblad Hulpmiddelen en als CSV (21-bestanden)', () => {
  const rij: Maandtotaal = {
    regio: '5529',
    maand: '2026-10',
    bedragen: { ...somVan([]), rolstoelen_met_behandeling: 123_450, persoonsgebonden: -1 },
  }
  test('de CSV is precies de afgesproken vorm', () => {
    expect(schrijfCsv([rij]).toString()).toBe(
      'zorgkantoornummer;maand;rolstoelen_met_behandeling;rolstoelen_zonder_behandeling;scootmobielen_fietsen_met_behandeling;scootmobielen_fietsen_zonder_behandeling;wandelwagens_autostoeltjes_met_behandeling;wandelwagens_autostoeltjes_zonder_behandeling;persoonsgebonden;totaal\r\n5529;2026-10;1234,50;0,00;0,00;0,00;0,00;0,00;-0,01;1234,49\r\n',
    )
  })
  test('de XLSX is een werkboek, en twee keer schrijven geeft dezelfde bytes', () => {
    const eerst = schrijfXlsx([rij], null)
    expect(isWerkboek(eerst)).toBe(true)
    expect(schrijfXlsx([rij], null).equals(eerst)).toBe(true)
    expect(uitpakken(eerst, 'xl/workbook.xml')).toContain('<sheet name="Hulpmiddelen"')
    expect(schrijfXlsx([rij], 2026).toString('latin1')).toContain('<sheet name="Jaartotaal"')
  })
  test('eigenschap: wat wij schrijven leest terug als hetzelfde, in beide vormen, en de delen zijn het totaal', () => {
    fc.assert(
      fc.property(maanden, (rijen) => {
        const som = totaalVan(somVan(rijen))
        for (const inhoud of [schrijfCsv(rijen), schrijfXlsx(rijen, null), schrijfXlsx(rijen, 2026)]) {
          const terug = totalen(inhoud)
          expect(terug.fouten).toBe(0)
          expect(terug.rijen.map(({ maand }) => maand)).toEqual(rijen.map(({ maand }) => maand).sort())
          expect(terug.rijen.reduce((tot, { bedragen: b }) => tot + totaalVan(b), 0)).toBe(som)
        }
      }),
      { numRuns: 60 },
    )
  })
  const kop = TOTAALKOLOMMEN.join(';')
  const heel = '5529;2026-10;1,00;0,00;0,00;0,00;0,00;0,00;0,00;1,00'
  test.each([
    [heel.replace(/1,00$/, '1,01'), ['1 totaal som-klopt-niet']],
    [heel.replace(/1,00$/, '0,99'), ['1 totaal som-klopt-niet']],
    [heel.replace('2026-10', '2026-12'), ['1 maand datum-in-toekomst']],
    [heel.replace('2026-10', '2025-10'), ['1 maand datum-buiten-jaar']],
    [heel.replace('2026-10', '2026-13'), ['1 maand waarde-onleesbaar']],
    [heel.replace('5529', '5530'), ['1 zorgkantoornummer regio-onjuist']],
    [heel.replace('0,00', '=A1'), ['1 rolstoelen_zonder_behandeling waarde-onleesbaar']],
    [`${heel}\r\n${heel}`, ['2 maand maand-dubbel']],
    [heel.replaceAll('1,00', '-1,00'), ['1 rolstoelen_met_behandeling negatief']],
  ])('%j: %j', (regel, gebreken) => {
    expect(totalen(`${kop}\r\n${regel}`).gebreken).toEqual(gebreken)
  })
})
