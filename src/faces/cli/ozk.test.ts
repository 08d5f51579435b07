import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operaties } from '../../app/operaties.ts'

interface Afloop {
  code: number | null
  uit: string
  fout: string
}

const map = mkdtempSync(join(tmpdir(), 'ozk-cli-'))
// Bundled as tools/bouw.ts does it, and inside node_modules so that packages are found. From source each of the many
// processes would take a second to start.
mkdirSync('node_modules/.cache', { recursive: true })
const bundelmap = mkdtempSync('node_modules/.cache/ozk-cli-')
const PROGRAMMA = join(bundelmap, 'ozk.js')
beforeAll(async () => {
  writeFileSync(join(bundelmap, 'package.json'), '{"type":"module"}')
  await build({
    entryPoints: ['src/faces/cli/ozk.ts'],
    outfile: PROGRAMMA,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  })
})
afterAll(() => {
  rmSync(map, { recursive: true })
  rmSync(bundelmap, { recursive: true })
})

const dossier = structuredClone(operaties[0]?.input?.voorbeelden.opMaat?.waarde) as Record<string, unknown>
const compact = JSON.stringify(dossier)
const oud = JSON.stringify({ ...dossier, peildatum: '2025-12-31' })

function bestand(naam: string, inhoud: string | Buffer): string {
  const pad = join(map, naam)
  writeFileSync(pad, inhoud)
  return pad
}

/** Runs the real program in a process of its own. */
function ozk(
  argumenten: string[],
  invoer: string | Buffer = '',
  omgeving: Record<string, string> = {},
): Promise<Afloop> {
  return new Promise((klaar, mis) => {
    const proces = spawn(process.execPath, [PROGRAMMA, ...argumenten], {
      env: { PATH: process.env.PATH, LANG: 'nl_NL.UTF-8', ...omgeving },
    })
    const afloop: Afloop = { code: null, uit: '', fout: '' }
    proces.stdout.setEncoding('utf8').on('data', (deel) => {
      afloop.uit += deel
    })
    proces.stderr.setEncoding('utf8').on('data', (deel) => {
      afloop.fout += deel
    })
    proces.on('error', mis)
    proces.on('close', (code) => klaar({ ...afloop, code }))
    // A command that does not read its input closes the pipe.
    proces.stdin.on('error', () => {})
    proces.stdin.end(invoer)
  })
}

const pad = bestand('dossier.json', compact)

describe.concurrent('PLT-11 ozk met --json', { timeout: 60_000 }, () => {
  it('prints the answer of the operation, the same from a file and from standard input', async () => {
    const [uitBestand, uitInvoer, streepje] = await Promise.all([
      ozk(['toets', pad, '--json']),
      ozk(['toets', '--json'], compact),
      ozk(['--json', 'toets', '-'], `\uFEFF${compact}`),
    ])
    expect([uitBestand.code, uitBestand.fout]).toEqual([0, ''])
    const toets = operaties.find((operatie) => operatie.opdracht?.naam === 'toets')
    const direct = toets?.voerUit(compact)
    expect(uitBestand.uit).toBe(`${JSON.stringify(direct && 'goed' in direct ? direct.goed : null, null, 2)}\n`)
    expect(uitInvoer).toEqual(uitBestand)
    expect(streepje).toEqual(uitBestand)
  })

  it('prints the budget alone and the term alone', async () => {
    const [toets, budget, termijn] = await Promise.all(
      ['toets', 'budget', 'termijn'].map(async (naam) => JSON.parse((await ozk([naam, pad, '--json'])).uit)),
    )
    expect(budget).toEqual(toets.budget)
    expect(budget.totaalCent).toBeTypeOf('number')
    expect(termijn).toEqual(toets.termijnen)
  })

  it('names every defect at its pointer, on standard output, with exit code 2', async () => {
    const stuk = bestand('stuk.json', compact.replace('{', '{"regio":"5529","__proto__":{},"vreemd":1,'))
    const { code, uit, fout } = await ozk(['toets', stuk, '--json'])
    expect([code, fout]).toEqual([2, ''])
    const antwoord = JSON.parse(uit)
    expect(Object.keys(antwoord)).toEqual(['code', 'fouten'])
    expect(antwoord.code).toBe('ongeldige-invoer')
    const pointers = antwoord.fouten.map((gebrek: { pointer: string }) => gebrek.pointer)
    expect(pointers).toEqual(expect.arrayContaining(['/regio', '/__proto__', '/vreemd']))
    for (const gebrek of antwoord.fouten) {
      expect(gebrek).toMatchObject({
        code: expect.any(String),
        uitleg: { nl: expect.any(String), en: expect.any(String) },
      })
    }
  })

  it('ends with 3 when law is missing', async () => {
    const { code, uit } = await ozk(['toets', '--json'], oud)
    expect(code).toBe(3)
    expect(JSON.parse(uit)).toMatchObject({ code: 'geen-regelversie', fouten: [{ pointer: '/peildatum' }] })
  })

  const verkeerd: [wat: string, argumenten: string[], invoer: string | Buffer][] = [
    ['a file that is not there', ['toets', join(map, 'nergens.json')], ''],
    ['a path through a file', ['toets', join(pad, 'x.json')], ''],
    ['a folder', ['toets', map], ''],
    ['an empty file', ['toets'], ''],
    ['blanks only', ['budget'], ' \n\t '],
    ['no UTF-8', ['toets'], Buffer.from([0x7b, 0xff, 0x7d])],
    ['UTF-16', ['toets'], Buffer.from(`\uFEFF${compact}`, 'utf16le')],
    ['half a text', ['termijn'], compact.slice(0, 200)],
    ['more than 1 MB', ['toets'], `{"kenmerk":"${'a'.repeat(1_100_000)}"}`],
    ['deeply nested', ['toets'], '['.repeat(100_000)],
    ['an unknown option', ['toets', '--snel'], ''],
    ['an unknown command', ['bestaat-niet'], ''],
    ['two files', ['toets', 'a.json', 'b.json'], ''],
    ['an unknown language', ['toets', '--taal', 'fr'], ''],
    ['no language', ['toets', '--taal'], ''],
  ]
  it.each(verkeerd)('ends with 2 and a Foutantwoord at the whole: %s', async (_wat, argumenten, invoer) => {
    const { code, uit, fout } = await ozk([...argumenten.slice(0, 1), '--json', ...argumenten.slice(1)], invoer)
    expect([code, fout]).toEqual([2, ''])
    const antwoord = JSON.parse(uit)
    expect(antwoord).toMatchObject({ code: 'ongeldige-invoer' })
    expect(antwoord.fouten[0].pointer).toBe('')
    expect(uit).not.toMatch(/\bat .*:\d+:\d+|node:|node_modules/)
  })
})

describe.concurrent('PLT-10 ozk voor een mens', { timeout: 60_000 }, () => {
  it('writes Dutch or English text, with advice, articles, amounts and the term', async () => {
    const [nl, en, lang] = await Promise.all([
      ozk(['toets', pad]),
      ozk(['toets', pad, '--taal', 'en']),
      ozk(['toets', pad], '', { LANG: 'en_GB.UTF-8' }),
    ])
    expect([nl.code, nl.fout]).toEqual([0, ''])
    for (const woord of ['Advies: ', 'Budget 2026', 'totaal', 'besluit uiterlijk', 'Wlz 3.3.3'])
      expect(nl.uit).toContain(woord)
    for (const woord of ['Advice: ', 'total', 'decision at the latest']) expect(en.uit).toContain(woord)
    expect(lang.uit).toBe(en.uit)
  })

  it('sets the amounts of the steps under each other', async () => {
    const { uit } = await ozk(['budget', pad])
    const stappen = uit.split('\n').filter((regel) => /€.*€/.test(regel))
    expect(stappen.length).toBeGreaterThan(1)
    expect(new Set(stappen.map((regel) => regel.length)).size).toBe(1)
  })

  it('says what is wrong on standard error and leaves standard output empty', async () => {
    const { code, uit, fout } = await ozk(['toets', bestand('fout.json', '{"vreemd":1}')])
    expect([code, uit]).toEqual([2, ''])
    expect(fout).toContain('/vreemd')
    const opgave = await ozk(['bestaat-niet'])
    expect(opgave.fout).toContain('toets, budget, termijn')
    const engels = await ozk(['bestaat-niet', '--taal', 'en'])
    expect(engels.fout).toContain('There is no command')
  })

  it('shows control characters of a file as a question mark', async () => {
    const { fout } = await ozk(['toets'], '{"\\u001b[31mrood":1}')
    expect(fout).not.toContain('\u001b')
  })

  it('has help and version, also without a command', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const [hulp, help, versie, versieEn, kaal] = await Promise.all([
      ozk(['--help']),
      ozk(['toets', '--help', '--taal', 'en']),
      ozk(['--versie']),
      ozk(['--version']),
      ozk([]),
    ])
    expect(hulp.code).toBe(0)
    for (const woord of ['Gebruik:', 'Opdrachten:', 'toets', 'budget', 'termijn', 'Afsluitcodes:'])
      expect(hulp.uit).toContain(woord)
    expect(hulp.uit).not.toMatch(/Usage|Options|display|choices/)
    expect(help.uit).toMatch(/^Usage: ozk toets/)
    expect([versie.code, versie.uit, versieEn.uit]).toEqual([0, `${version}\n`, `${version}\n`])
    expect([kaal.code, kaal.uit]).toEqual([2, ''])
    expect(kaal.fout).toContain('Opdrachten:')
  })
})

describe.concurrent('PLT-11 ozk met --ndjson', { timeout: 120_000 }, () => {
  it('gives one outcome a line, in order, and goes on after a bad line (exit 1)', async () => {
    const slecht = ['geen json', '', oud, `{"kenmerk":"${'a'.repeat(1_100_000)}"}`, '[]', '\u0000']
    const regels = Array.from({ length: 2_000 }, (_, n) =>
      n % 250 === 100
        ? (slecht[(n - 100) / 250] ?? '{}')
        : compact.replace('2026-03-02', n % 2 ? '2026-03-03' : '2026-03-04'),
    )
    const { code, uit, fout } = await ozk(['toets', '--ndjson'], `\uFEFF${regels.join('\r\n')}`)
    expect([code, fout]).toEqual([1, ''])
    const antwoorden = uit.trimEnd().split('\n')
    expect(antwoorden).toHaveLength(2_000)
    const toets = operaties.find((operatie) => operatie.opdracht?.naam === 'toets')
    for (const [n, antwoord] of antwoorden.entries()) {
      const gelezen = JSON.parse(antwoord)
      if (n % 250 === 100) expect(Object.keys(gelezen), String(n)).toEqual(['code', 'fouten'])
      else if (n % 333 === 0) {
        const direct = toets?.voerUit(regels[n] ?? '')
        expect(gelezen).toEqual(direct && 'goed' in direct ? direct.goed : null)
      } else expect(gelezen.advies, String(n)).toBeTypeOf('string')
    }
    expect(JSON.parse(antwoorden[600] ?? '').code).toBe('geen-regelversie')
  })

  it('ends with 0 when every line went well, and reads a file too', async () => {
    const goed = bestand('goed.ndjson', `${compact}\n${compact}\n`)
    const { code, uit } = await ozk(['budget', goed, '--ndjson'])
    expect(code).toBe(0)
    expect(uit.split('\n')).toHaveLength(3)
    expect(JSON.parse(uit.split('\n')[1] ?? '').jaar).toBe(2026)
    expect(await ozk(['toets', '--ndjson'], '')).toEqual({ code: 0, uit: '', fout: '' })
  })

  it('answers a line while the other side waits for it', async () => {
    const proces = spawn(process.execPath, [PROGRAMMA, 'termijn', '--ndjson'])
    const eerste = new Promise<string>((klaar) => proces.stdout.once('data', (deel) => klaar(String(deel))))
    proces.stdin.write(`${compact}\n`)
    expect(JSON.parse(await eerste)).toHaveProperty('besluitUiterlijk')
    proces.stdin.end()
    expect(await new Promise((klaar) => proces.on('close', klaar))).toBe(0)
  })

  it('ends quietly when the reader goes away', async () => {
    const proces = spawn(process.execPath, [PROGRAMMA, 'toets', '--ndjson'])
    let fout = ''
    proces.stderr.on('data', (deel) => {
      fout += deel
    })
    proces.stdin.on('error', () => {})
    proces.stdout.once('data', () => proces.stdout.destroy())
    const einde = new Promise((klaar) => proces.on('close', klaar))
    proces.stdin.end(`${compact}\n`.repeat(2_000))
    expect(await einde).toBe(0)
    expect(fout).toBe('')
  })
})
