import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { draai } from '../programma.ts'

const map = mkdtempSync(join(tmpdir(), 'bestand-'))
afterAll(() => rmSync(map, { recursive: true }))

class Vanger extends Writable {
  tekst = ''
  override _write(deel: unknown, _codering: string, klaar: () => void): void {
    this.tekst += String(deel)
    klaar()
  }
}

async function ozk(...argumenten: string[]) {
  const stromen = { stdin: Readable.from([]), stdout: new Vanger(), stderr: new Vanger() }
  const code = await draai(argumenten, stromen, {})
  return { code, uit: stromen.stdout.tekst, fout: stromen.stderr.tekst }
}

function zet(naam: string, ...regels: string[]): string {
  const pad = join(map, naam)
  writeFileSync(pad, `${regels.join('\r\n')}\r\n`)
  return pad
}

const KOP =
  'volgnummer;zorgkantoornummer;geboortejaar;geindiceerd_zorgprofiel;toegewezen_zorgprofiel;begeleiding_groep;totaal;basis;wooninitiatieftoeslag;budgetgarantie;meerzorg;pab;ekt;combinatie_pgb_mpt;overig;ingangsdatum;einddatum;reservering_jaar;reservering_jaarbasis'
const rij = (totaal: string, overig = '0,00') =>
  `h1;5529;1950;754;754;N;${totaal};10,00;0,00;0,00;0,00;0,00;0,00;0,00;${overig};2026-01-01;2026-12-31;0,00;0,00`
const opgave = (pad: string, ...rest: string[]) =>
  ozk('controleer-opgave', pad, '--jaar', '2026', '--peildatum', '2026-03-31', ...rest)

describe('PLT-10 NZA-5 ozk controleer-opgave', () => {
  it('geeft 0 zonder fouten, ook met een waarschuwing; 1 met een fout', async () => {
    const goed = await opgave(zet('pgb-5529-2026-03.csv', KOP, rij('10,00')), '--json')
    expect(goed.code).toBe(0)
    expect(JSON.parse(goed.uit)).toMatchObject({ rijen: 1, totalen: { totaal: 1000 }, bevindingen: [] })
    const waarschuwing = await opgave(zet('w.csv', KOP, rij('11,00', '1,00')), '--json')
    expect(waarschuwing.code).toBe(0)
    expect(JSON.parse(waarschuwing.uit).bevindingen).toHaveLength(1)
    const fout = await opgave(zet('f.csv', KOP, rij('10,01')), '--json')
    expect(fout.code).toBe(1)
    const [bevinding] = JSON.parse(fout.uit).bevindingen
    expect(Object.keys(bevinding).sort()).toEqual(['code', 'ernst', 'kolom', 'rij', 'uitleg'])
    expect(bevinding).toMatchObject({ rij: 1, kolom: 'totaal', code: 'som-klopt-niet', ernst: 'fout' })
    expect(fout.fout).toBe('')
  })
  it('is leesbaar in twee talen', async () => {
    const pad = zet('l.csv', KOP, rij('10,01'))
    expect((await opgave(pad)).uit).toContain('rij 1, totaal: fout som-klopt-niet.')
    expect((await opgave(pad, '--taal', 'en')).uit).toContain('row 1, totaal: error som-klopt-niet.')
  })
  it('noemt alles wat aan de aanroep ontbreekt, en een bestand dat er niet is', async () => {
    const leeg = await ozk('controleer-opgave', '--json')
    expect(leeg.code).toBe(2)
    expect(JSON.parse(leeg.uit).fouten.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/bestand',
      '/jaar',
      '/peildatum',
    ])
    expect((await ozk('controleer-opgave', 'x', '--jaar', '26', '--peildatum', '2026-02-30', '--json')).code).toBe(2)
    const weg = await opgave(join(map, 'bestaat-niet.csv'), '--json')
    expect(weg.code).toBe(2)
    expect(JSON.parse(weg.uit).fouten[0].code).toBe('bestand-niet-gevonden')
    expect((await opgave(map, '--json')).code).toBe(2)
  })
})

describe('PLT-10 INK-30 ozk toets-declaraties', () => {
  const contracten = zet(
    'c.csv',
    'agb;prestatie;van;tot;tarief_cent;plaatsen;advies_van;advies_tot;locatie_met_behandeling',
    '12345678;ZZP-754;2026-01-01;2026-12-31;10000;;;;J',
  )
  const indicaties = zet(
    'i.csv',
    'client;zzp_code;van;tot;leveringsvorm;actief_wachtend_bij_agb',
    'k1;754;2025-01-01;;1;',
  )
  const kop = 'regel;agb;client;prestatie;van;tot;aantal;bedrag_cent'
  const goed = zet('d.csv', kop, '1;12345678;k1;ZZP-754;2026-01-01;2026-01-31;31;310000')
  const slecht = zet('s.csv', kop, '7;12345678;k1;ZZP-754;2026-01-01;2026-01-31;31;310001')
  const toets = (declaraties: string, ...rest: string[]) =>
    ozk('toets-declaraties', declaraties, '--contracten', contracten, '--indicaties', indicaties, ...rest, '--json')

  it('geeft 0 zonder bevindingen en schrijft alleen de kop', async () => {
    const uit = join(map, 'uit0.csv')
    const antwoord = await toets(goed, '--uit', uit)
    expect(antwoord.code).toBe(0)
    expect(JSON.parse(antwoord.uit)).toEqual({ regels: 1, bevindingen: 0, codes: {} })
    expect(readFileSync(uit, 'utf8')).toBe('regel;code;bedrag_cent;vindplaats;uitleg\r\n')
  })
  it('geeft 1 met bevindingen, een regel per reden', async () => {
    const uit = join(map, 'uit1.csv')
    const antwoord = await toets(slecht, '--uit', uit)
    expect(antwoord.code).toBe(1)
    expect(JSON.parse(antwoord.uit).codes).toEqual({ 'tarief-te-hoog': { aantal: 1, bedrag_cent: 310001 } })
    expect(readFileSync(uit, 'utf8')).toMatch(/\r\n7;tarief-te-hoog;310001;[^;]+;[^;]+\r\n$/)
  })
  it('een slecht contract of een verkeerde kop: 2, elk gebrek met zijn plek, en niets geschreven', async () => {
    const uit = join(map, 'uit2.csv')
    const kapot = zet('c2.csv', ...readFileSync(contracten, 'utf8').trim().split('\r\n'), '1;;x;2026-01-01;;;;;Q')
    const antwoord = await ozk(
      'toets-declaraties',
      goed,
      '--contracten',
      kapot,
      '--indicaties',
      goed,
      '--uit',
      uit,
      '--json',
    )
    expect(antwoord.code).toBe(2)
    const pointers = JSON.parse(antwoord.uit).fouten.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toEqual([
      '/contracten/2/agb',
      '/contracten/2/prestatie',
      '/contracten/2/van',
      '/contracten/2/locatie_met_behandeling',
      '/contracten/2/tarief_cent',
      '/indicaties/0',
    ])
    expect(existsSync(uit)).toBe(false)
    expect((await toets(contracten)).code).toBe(2)
    expect(readdirSync(map).filter((naam) => naam.endsWith('.deel'))).toEqual([])
  })
  it('overschrijft geen invoer, en noemt wat aan de aanroep ontbreekt', async () => {
    const antwoord = await toets(goed, '--uit', goed)
    expect(antwoord.code).toBe(2)
    expect(JSON.parse(antwoord.uit).fouten[0].code).toBe('uit-is-invoer')
    expect(JSON.parse((await ozk('toets-declaraties', '--json')).uit).fouten).toHaveLength(3)
  })
  it('een uitvoermap die er niet is: 2', async () => {
    expect((await toets(goed, '--uit', join(map, 'weg', 'b.csv'))).code).toBe(2)
  })
})
