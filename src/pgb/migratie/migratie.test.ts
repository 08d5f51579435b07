import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { controleerOvername } from './controle.ts'
import { BESTANDEN, type Bestandsnaam, KOLOMMEN, sjabloonVan } from './kolommen.ts'
import { leesRijen } from './lees.ts'

const map = mkdtempSync(join(tmpdir(), 'overname-'))
afterAll(() => rmSync(map, { recursive: true }))

const HOUDER = 'h1;5529;Z. Verzonnen;1961-05-14;123456782;2019-03-01'
const BESLUIT = 'b1;h1;verlening;2025-11-20;2026-01-01;2026-12-31;754;754;1000;N'
const PERIODE = 'b1;2026-01-01;2026-12-31;1000'
const GOED: Readonly<Record<Bestandsnaam, readonly string[]>> = {
  houders: [HOUDER],
  beschikkingen: [BESLUIT],
  perioden: [PERIODE],
}

function controleer(anders: Partial<Record<Bestandsnaam, readonly string[]>> = {}) {
  const gelezen = Object.fromEntries(
    BESTANDEN.map((bestand) => {
      const pad = join(map, `${bestand}.csv`)
      writeFileSync(pad, [KOLOMMEN[bestand].join(';'), ...(anders[bestand] ?? GOED[bestand])].join('\r\n'))
      return [bestand, leesRijen(bestand, pad)]
    }),
  )
  return controleerOvername(gelezen as Parameters<typeof controleerOvername>[0], ['5529', '5510'], '2026-03-20')
}
const codes = (anders: Parameters<typeof controleer>[0]) =>
  controleer(anders).gebreken.map(({ bestand, rij, kolom, code }) => `${bestand} ${rij} ${kolom} ${code}`)

describe('PLT-10 overname van lopende budgethouders: elk gebrek', () => {
  test('what is right comes through whole', () => {
    const { overname, gebreken } = controleer()
    expect(gebreken).toEqual([])
    expect(overname.houders[0]).toMatchObject({
      kenmerk: 'h1',
      regio: '5529',
      bsn: '123456782',
      pgbSinds: '2019-03-01',
    })
    expect(overname.beschikkingen[0]).toMatchObject({
      totaalCent: 1000,
      opMaximum: false,
      perioden: [{ bedragCent: 1000 }],
    })
  })

  test('the template itself is right', () => {
    const inhoud = (bestand: Bestandsnaam) => sjabloonVan(bestand).trimEnd().split('\r\n').slice(1)
    expect(
      codes({ houders: inhoud('houders'), beschikkingen: inhoud('beschikkingen'), perioden: inhoud('perioden') }),
    ).toEqual([])
  })

  test.each([
    [{ houders: [] }, ['houders 0 null leeg', 'beschikkingen 1 houder houder-onbekend']],
    [{ houders: [HOUDER.replace('123456782', '123456783')] }, ['houders 1 bsn bsn-ongeldig']],
    [{ houders: [HOUDER.replace('123456782', '')] }, []],
    [{ houders: [HOUDER.replace('5529', '9999')] }, ['houders 1 zorgkantoornummer code-onbekend']],
    [{ houders: [HOUDER.replace('5529', '5516')] }, ['houders 1 zorgkantoornummer regio-onjuist']],
    [{ houders: [HOUDER.replace('2019-03-01', '2026-03-21')] }, ['houders 1 pgb_sinds datum-kan-niet']],
    [{ houders: [HOUDER.replace('2019-03-01', '2026-03-20')] }, []],
    [
      { houders: [HOUDER, HOUDER] },
      ['houders 1 houder dubbel', 'houders 1 bsn dubbel', 'houders 2 houder dubbel', 'houders 2 bsn dubbel'],
    ],
    [
      { houders: [HOUDER, HOUDER.replace('h1', 'h2')] },
      ['houders 1 bsn dubbel', 'houders 2 bsn dubbel', 'houders 2 houder houder-zonder-beschikking'],
    ],
    [{ houders: [`${HOUDER};te veel`] }, ['houders 1 null kolommen-aantal', 'beschikkingen 1 houder houder-onbekend']],
    [{ beschikkingen: [BESLUIT.replace('verlening', 'gunning')] }, ['beschikkingen 1 soort code-onbekend']],
    [
      { beschikkingen: [BESLUIT.replace('754;754', '754;999')] },
      ['beschikkingen 1 toegewezen_zorgprofiel code-onbekend'],
    ],
    [{ beschikkingen: [BESLUIT.replace('1000', '10,00')] }, ['beschikkingen 1 totaal_cent waarde-onleesbaar']],
    [{ beschikkingen: [BESLUIT.replace(';1000;', ';1001;')] }, ['beschikkingen 1 totaal_cent som-klopt-niet']],
    [
      { beschikkingen: [BESLUIT.replace('2026-12-31', '2025-12-31')] },
      ['beschikkingen 1 einddatum datums-omgekeerd', 'perioden 1 tot periode-buiten-beschikking'],
    ],
    [
      { perioden: ['b2;2026-01-01;2026-12-31;1000'] },
      ['beschikkingen 1 beschikking beschikking-zonder-periode', 'perioden 1 beschikking beschikking-onbekend'],
    ],
    [{ perioden: ['b1;2026-01-01;2026-06-30;400', 'b1;2026-07-01;2026-12-31;600'] }, []],
    [
      { perioden: ['b1;2026-01-01;2026-07-01;400', 'b1;2026-07-01;2026-12-31;600'] },
      ['perioden 2 van periode-overlapt'],
    ],
    [{ perioden: ['b1;2025-12-31;2026-12-31;1000'] }, ['perioden 1 van periode-buiten-beschikking']],
    [{ perioden: ['b1;2026-01-01;2026-02-30;1000'] }, ['perioden 1 tot waarde-onleesbaar']],
  ] as const)('%o', (anders, verwacht) => {
    expect(codes(anders)).toEqual(verwacht)
  })

  test('a wrong header judges no row of that file, and no value is ever repeated', () => {
    const pad = join(map, 'kop.csv')
    writeFileSync(pad, 'naam\r\nZ. Verzonnen')
    expect(leesRijen('houders', pad).gebreken.map(({ code }) => code)).toEqual(['kop-onjuist'])
    const fout = controleer({ houders: [HOUDER.replace('123456782', '987654321')] })
    expect(JSON.stringify(fout.gebreken)).not.toContain('987654321')
  })

  test('periods that part a decision add up; a cent less or more is told', () => {
    const delen = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(delen, fc.integer({ min: -1, max: 1 }), (bedragen, scheef) => {
        const som = bedragen.reduce((tot, bedrag) => tot + bedrag, 0)
        fc.pre(som + scheef >= 0)
        const perioden = bedragen.map((bedrag, n) => {
          const maand = String(n + 1).padStart(2, '0')
          return `b1;2026-${maand}-01;2026-${maand}-28;${bedrag}`
        })
        const verwacht = scheef === 0 ? [] : ['beschikkingen 1 totaal_cent som-klopt-niet']
        expect(codes({ beschikkingen: [BESLUIT.replace(';1000;', `;${som + scheef};`)], perioden })).toEqual(verwacht)
      }),
      { numRuns: 40 },
    )
  })
})
