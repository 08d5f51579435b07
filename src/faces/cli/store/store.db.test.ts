import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { build, type Metafile } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { REGELSET } from '../../../pgb/index.ts'
import { hashVan } from '../../../pgb/zaak/canoniek.ts'
import { aanvraag, goed, maakTesthuis, type Testhuis, voorgesteldeZaak } from '../../../pgb/zaak/testhuis.ts'
import { ketenHash, keurGoed } from '../../../pgb/zaak/voorstel.ts'
import { systemClock } from '../../../platform/clock.ts'
import { startEigen } from '../../../platform/database.ts'
import { zegelsleutel } from '../../../platform/logboek/index.ts'
import { openVerzegelaar } from '../../../platform/logboek/verzegelaar.ts'
import { PROJECTMAP } from '../../../platform/projectmap.ts'
import { alsSuper, maakTestdatabase } from '../../../platform/testdatabase.ts'
import { legRegelsetVast } from '../../../regelgeving/store.ts'
import { draai } from '../programma.ts'

interface Afloop {
  readonly code: number | null
  readonly uit: string
  readonly fout: string
}

const SLEUTEL = Buffer.alloc(32, 5)
const map = mkdtempSync(join(tmpdir(), 'ozk-cli-store-'))
chmodSync(map, 0o755)
// Bundled as the build does it, and inside node_modules so that packages are found.
mkdirSync('node_modules/.cache', { recursive: true })
const bundelmap = mkdtempSync('node_modules/.cache/ozk-store-')
let metafile: Metafile
let huis: Testhuis
let genomen: { id: string; nummer: string; beschikking: string }[]

beforeAll(async () => {
  writeFileSync(join(bundelmap, 'package.json'), '{"type":"module"}')
  const gebouwd = await build({
    entryPoints: ['src/faces/cli/ozk.ts'],
    outdir: bundelmap,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    metafile: true,
  })
  metafile = gebouwd.metafile
  huis = await maakTesthuis()
  await legRegelsetVast(huis.omgeving.pool, REGELSET)
  genomen = [await neemBesluit('5529'), await neemBesluit('5529'), await neemBesluit('5510')]
  const sleutel = zegelsleutel(SLEUTEL)
  const opties = { pool: huis.omgeving.pool, checkpointMap: join(map, 'checkpoints'), sleutel, clock: systemClock }
  const verzegelaar = await openVerzegelaar(opties)
  if ('fout' in verzegelaar) throw new Error(verzegelaar.fout.code)
  await verzegelaar.goed.ronde({ nu: true })
  await verzegelaar.goed.sluit()
})
afterAll(async () => {
  await huis.sluit()
  rmSync(map, { recursive: true })
  rmSync(bundelmap, { recursive: true })
})

async function neemBesluit(regio: string): Promise<{ id: string; nummer: string; beschikking: string }> {
  const { id, nummer, versie, inhoudHash } = await voorgesteldeZaak(huis, aanvraag(regio))
  const { beschikking } = goed(await huis.als('bram', (d) => keurGoed(d, { zaak: id, versie, inhoudHash }), regio))
  return { id, nummer, beschikking }
}

/** The real program in a process of its own, on the store of this test unless another is named. */
function ozk(argumenten: readonly string[], omgeving: Record<string, string> = {}): Promise<Afloop> {
  return new Promise((klaar, mis) => {
    const opslag = { DATABASE_URL: huis.database.urls.migratie, OZK_DATA: map, OZK_SLEUTEL: SLEUTEL.toString('base64') }
    const proces = spawn(process.execPath, [join(bundelmap, 'ozk.js'), ...argumenten], {
      env: { PATH: process.env.PATH, LANG: 'nl_NL.UTF-8', ...opslag, ...omgeving },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [uit, fout] = ['', '']
    proces.stdout.setEncoding('utf8').on('data', (deel) => {
      uit += deel
    })
    proces.stderr.setEncoding('utf8').on('data', (deel) => {
      fout += deel
    })
    proces.on('error', mis)
    proces.on('close', (code) => klaar({ code, uit, fout }))
  })
}

const vraag = (sql: string) => alsSuper(huis.database.server, sql, huis.database.naam)
/** What an owner can do who turns the guards off. */
const buitenDeBewakingOm = (tabel: string, sql: string) =>
  vraag(`alter table ${tabel} disable trigger all; ${sql};
    alter table ${tabel} enable trigger all; alter table ${tabel} enable always trigger blijft;
    alter table ${tabel} enable always trigger blijft_heel`)

describe('PLT-10 ozk zonder opslag laadt geen database', () => {
  /** Every file and package that loads together with this one. */
  function geladenMet(begin: string): Set<string> {
    const gezien = new Set<string>()
    const loop = (pad: string): void => {
      if (gezien.has(pad)) return
      gezien.add(pad)
      for (const { path, kind } of metafile.outputs[pad]?.imports ?? []) if (kind !== 'dynamic-import') loop(path)
    }
    loop(begin)
    return gezien
  }

  test('what starts with ozk toets has no driver in it; the part for the store has', () => {
    const start = geladenMet(Object.keys(metafile.outputs).find((pad) => pad.endsWith('/ozk.js')) ?? '')
    expect([...start]).toContain('commander')
    expect([...start]).not.toContain('pg')
    const later = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path),
    )
    expect(later.some((pad) => geladenMet(pad).has('pg'))).toBe(true)
  })
})

describe('PGB-32 ozk herhaal', () => {
  test('all decisions of all regions give the same bytes, and each reading is in the log', async () => {
    const { code, uit, fout } = await ozk(['herhaal', '--alle', '--json'])
    expect([code, fout]).toEqual([0, ''])
    const antwoord = JSON.parse(uit)
    expect(antwoord).toMatchObject({ aantal: 3, gelijk: 3, verschillend: 0 })
    expect(antwoord.herhalingen.map((een: { beschikking: string }) => een.beschikking).sort()).toEqual(
      genomen.map(({ beschikking }) => beschikking).sort(),
    )
    const gelezen = await vraag(
      `select object_id from logboek.gebeurtenis where soort = 'besluit.herhalen' and toegangspunt_soort = 'cli'
       and toegangspunt like 'uid%' and object_soort = 'besluit'`,
    )
    expect(gelezen).toHaveLength(3)
  })

  test('by number of the case, id of the case and id of the decision, for a person', async () => {
    const [een, twee, drie] = genomen
    const { code, uit, fout } = await ozk(['herhaal', een?.id ?? '', drie?.beschikking ?? '', '--taal', 'en'])
    expect([code, fout]).toEqual([0, ''])
    expect(uit).toContain(`${een?.nummer} (5529, ${een?.beschikking}): the same bytes`)
    expect(uit).toContain(`(5510, ${drie?.beschikking}): the same bytes`)
    expect(uit).toContain('Replayed: 2. Equal: 2. Different: 0.')
    const nummer = await ozk(['herhaal', twee?.nummer ?? '', '--regio', '5529'])
    expect(nummer.uit).toBe(
      `${twee?.nummer} (5529, ${twee?.beschikking}): dezelfde bytes\nHerhaald: 1. Gelijk: 1. Verschillend: 0.\n`,
    )
  })

  test('one region only, and what lies in another is unknown there', async () => {
    const alle = await ozk(['herhaal', '--alle', '--regio', '5510', '--json'])
    expect(JSON.parse(alle.uit)).toMatchObject({ aantal: 1, herhalingen: [{ regio: '5510' }] })
    const elders = await ozk(['herhaal', genomen[0]?.id ?? '', '--regio', '5510', '--json'])
    expect(elders.code).toBe(2)
    expect(JSON.parse(elders.uit)).toMatchObject({ code: 'ongeldige-invoer', fouten: [{ code: 'onbekend-kenmerk' }] })
    const nergens = await ozk(['herhaal', '--alle', '--regio', '9999', '--json'])
    expect([nergens.code, JSON.parse(nergens.uit).fouten[0].code]).toEqual([2, 'onbekende-regio'])
  })

  test('a sample is the same for the same seed, and tells the seed it chose itself', async () => {
    const trek = async (...rest: string[]) =>
      JSON.parse((await ozk(['herhaal', '--steekproef', '2', '--json', ...rest])).uit)
    const [eerste, weer, vrij] = await Promise.all([trek('--zaad', 'april'), trek('--zaad', 'april'), trek()])
    expect(eerste).toMatchObject({ aantal: 2, zaad: 'april' })
    expect(weer).toEqual(eerste)
    expect((await trek('--zaad', vrij.zaad)).herhalingen).toEqual(vrij.herhalingen)
  })

  test('without the key of the store nothing is replayed, and no key is made', async () => {
    const { code, uit } = await ozk(['herhaal', '--alle', '--json'], { OZK_SLEUTEL: '' })
    expect([code, JSON.parse(uit).fouten[0].code]).toEqual([4, 'sleutel-ontbreekt'])
    expect(readdirSync(map)).toEqual(['checkpoints'])
  })
})

describe('PLT-10 voortgang op standaardfout', () => {
  test.each([true, false])('only for a terminal: %s', async (isTTY) => {
    let verteld = ''
    const write = (deel: unknown, _codering: string, klaar: () => void): void => {
      verteld += String(deel)
      klaar()
    }
    const stil = new Writable({ write: (_deel, _codering, klaar) => klaar() })
    const stromen = {
      stdin: Readable.from([]),
      stdout: stil,
      stderr: Object.assign(new Writable({ write }), { isTTY }),
    }
    const omgeving = {
      DATABASE_URL: huis.database.urls.migratie,
      OZK_DATA: map,
      OZK_SLEUTEL: SLEUTEL.toString('base64'),
    }
    expect(await draai(['herhaal', '--alle'], stromen, omgeving)).toBe(0)
    expect(verteld).toBe(isTTY ? 'De opslag gaat open.\n3 beschikkingen herhaald\n' : '')
  })
})

describe('PLT-10 een opslag die leeg is, of er niet is', () => {
  test('empty: all is well, and that nothing was kept outside is said', async () => {
    const leeg = await maakTestdatabase()
    const bij = { DATABASE_URL: leeg.urls.migratie, OZK_DATA: join(map, 'elders') }
    expect(await ozk(['herhaal', '--alle'], bij)).toEqual({
      code: 0,
      uit: 'Er zijn nog geen beschikkingen.\n',
      fout: '',
    })
    const keten = await ozk(['controleer-keten'], bij)
    expect([keten.code, keten.fout]).toEqual([0, ''])
    expect(keten.uit).toMatch(/^Het logboek is heel\.\n0 rijen.*\nLet op: /)
    expect((await ozk(['controleer'], bij)).uit).toMatch(/De opslag klopt\.\n$/)
    await leeg.sluit()
  })

  test('a database without our tables, or a folder without a store, is left as it is', async () => {
    const kaal = await maakTestdatabase({ leeg: true })
    const kaleMap = mkdtempSync(join(map, 'kaal-'))
    chmodSync(kaleMap, 0o755)
    for (const bij of [{ DATABASE_URL: kaal.urls.migratie }, { DATABASE_URL: '', OZK_DATA: kaleMap }]) {
      for (const opdracht of [['herhaal', '--alle'], ['controleer'], ['controleer-keten']]) {
        const { code, uit } = await ozk([...opdracht, '--json'], bij)
        expect([code, JSON.parse(uit).fouten[0].code]).toEqual([2, 'geen-opslag'])
      }
    }
    expect(readdirSync(kaleMap)).toEqual([])
    rmSync(kaleMap, { recursive: true })
    const schemas = "select nspname from pg_namespace where nspname in ('platform', 'pgb')"
    expect(await alsSuper(kaal.server, schemas, kaal.naam)).toEqual([])
    await kaal.sluit()
  })

  test('an embedded store is started and stopped again, and shared with one that runs', async () => {
    const datamap = join(map, 'eigen')
    const bij = { DATABASE_URL: '', OZK_DATA: datamap }
    const server = await startEigen({ datamap, projectmap: PROJECTMAP })
    expect((await ozk(['controleer'], bij)).code).toBe(0)
    const pidbestand = join(datamap, 'cluster/postmaster.pid')
    expect(existsSync(pidbestand)).toBe(true)
    expect(await alsSuper(server, 'select 1 as leeft')).toEqual([{ leeft: 1 }])
    await server.stop()
    expect(existsSync(pidbestand)).toBe(false)
    const alleen = await ozk(['controleer'], bij)
    expect([alleen.code, alleen.fout]).toEqual([0, ''])
    expect(existsSync(pidbestand)).toBe(false)
    // Ctrl-C while the server of the command itself is up: nothing stays behind.
    const proces = spawn(process.execPath, [join(bundelmap, 'ozk.js'), 'controleer'], {
      env: { PATH: process.env.PATH, ...bij },
      stdio: 'ignore',
    })
    const einde = new Promise<number | null>((klaar) => proces.on('close', klaar))
    await vi.waitUntil(() => existsSync(pidbestand), { timeout: 20_000, interval: 5 })
    proces.kill('SIGINT')
    // On a busy machine the command may have been done just before.
    expect([0, 130]).toContain(await einde)
    expect(existsSync(pidbestand)).toBe(false)
    rmSync(datamap, { recursive: true })
  })
})

describe('PLT-23 ozk controleer-keten en ozk controleer', () => {
  test('a log and a store that are whole: 0', async () => {
    const keten = await ozk(['controleer-keten', '--json'])
    expect([keten.code, keten.fout]).toEqual([0, ''])
    expect(JSON.parse(keten.uit)).toMatchObject({
      goed: true,
      bevindingen: [],
      checkpointmap: join(map, 'checkpoints'),
    })
    expect(JSON.parse(keten.uit).rijen).toBeGreaterThan(40)
    // Nothing is gone: marking a restore marks no gap, and says in the log that it was done (T20).
    const hersteld = await ozk(['controleer-keten', '--markeer-herstel', '--json'])
    expect([hersteld.code, JSON.parse(hersteld.uit)]).toMatchObject([0, { goed: true, gaten: [] }])
    expect(await vraag("select aantal from logboek.gebeurtenis where soort = 'systeem.hersteld'")).toEqual([
      { aantal: 0 },
    ])
    const opslag = await ozk(['controleer', '--json'])
    const { invarianten } = JSON.parse(opslag.uit)
    expect(invarianten.filter(({ breuken }: { breuken: number }) => breuken > 0)).toEqual([])
    expect(invarianten.map(({ invariant }: { invariant: string }) => invariant).join()).toBe(
      'I1,I2,I3,I4,I5,I6,I7,I9,I12',
    )
    expect(opslag.code).toBe(0)
  })

  test('a key of another store proves nothing: 4, not 0 and not 1', async () => {
    const { code, uit } = await ozk(['controleer-keten', '--json'], {
      OZK_SLEUTEL: Buffer.alloc(32, 6).toString('base64'),
    })
    expect([code, JSON.parse(uit).fouten[0].code]).toEqual([4, 'sleutel-past-niet'])
  })

  test('a row changed by an owner: 1, named; seen from another region too, without its place', async () => {
    const [rij] = await vraag(
      `select g.id, z.volgnummer, z.maand from logboek.gebeurtenis g join logboek.zegel z on z.rij = g.id
       and z.soort = 'gebeurtenis' and z.regio = g.regio where g.regio = '5529' order by z.volgnummer limit 1 offset 4`,
    )
    const zet = (doel: string) =>
      buitenDeBewakingOm(
        'logboek.gebeurtenis',
        `update logboek.gebeurtenis set doel = '${doel}' where id = '${rij?.id}'`,
      )
    const [eerder] = await vraag(`select doel from logboek.gebeurtenis where id = '${rij?.id}'`)
    await zet('inzage')
    const mens = await ozk(['controleer-keten', '--taal', 'nl'])
    expect([mens.code, mens.fout]).toEqual([1, ''])
    expect(mens.uit).toContain('Het logboek is NIET heel.')
    expect(mens.uit).toContain(
      `Eerste slechte rij: 5529 ${rij?.maand}, volgnummer ${rij?.volgnummer}, gebeurtenis ${rij?.id}: de rij is gewijzigd`,
    )
    const json = await ozk(['controleer-keten', '--regio', '5529', '--json'])
    expect(json.code).toBe(1)
    expect(JSON.parse(json.uit).bevindingen[0]).toMatchObject({ rij: rij?.id, code: 'rij-gewijzigd', regio: '5529' })
    const ander = await ozk(['controleer-keten', '--regio', '5510', '--json'])
    expect([ander.code, JSON.parse(ander.uit)]).toMatchObject([0, { goed: true, bevindingen: [], elders: 1 }])
    await zet(String(eerder?.doel))
    expect((await ozk(['controleer-keten'])).code).toBe(0)
  })

  test('PGB-32 a decision taken with other rules is explained; a changed one is not whole', async () => {
    const [een, twee] = genomen
    const [b] = await vraag(`select * from pgb.beschikking where id = '${een?.beschikking}'`)
    const inhoud = String(b?.inhoud)
      .replace(`"hash":"${REGELSET.hash}"`, `"hash":"${'a'.repeat(64)}"`)
      .replace(/"totaalCent":(\d+)/, (_, cent) => `"totaalCent":${Number(cent) + 100}`)
    const inhoudHash = hashVan(inhoud)
    const schakel = { regio: '5529', id: String(b?.id), zaak: String(b?.zaak), inhoudHash, vorigeHash: null }
    const keten = ketenHash({ ...schakel, voorsteller: String(b?.voorsteller), goedkeurder: String(b?.goedkeurder) })
    await buitenDeBewakingOm(
      'pgb.beschikking',
      `update pgb.beschikking set inhoud = '${inhoud.replaceAll("'", "''")}', inhoud_hash = '${inhoudHash}',
       keten_hash = '${keten}', regelset_hash = '${'a'.repeat(64)}' where id = '${een?.beschikking}'`,
    )
    await buitenDeBewakingOm(
      'pgb.beschikking',
      `alter table pgb.beschikking drop constraint beschikking_hash;
       update pgb.beschikking set inhoud = inhoud || ' ' where id = '${twee?.beschikking}'`,
    )
    const { code, uit } = await ozk(['herhaal', '--alle', '--json'])
    expect(code).toBe(1)
    const antwoord = JSON.parse(uit)
    expect(antwoord).toMatchObject({ aantal: 3, gelijk: 1, verschillend: 2 })
    const van = (id = '') => antwoord.herhalingen.find((h: { beschikking: string }) => h.beschikking === id).verschillen
    expect(van(een?.beschikking)).toMatchObject([
      { soort: 'regelset', uitleg: { nl: expect.stringContaining('dit programma heeft'), en: expect.any(String) } },
      { soort: 'bedrag', pointer: '/uitkomst/budget/totaalCent' },
      // The letter that was kept does not tell the amount that was put in the content.
      { soort: 'brief', deel: 'inhoud', uitleg: { nl: expect.stringContaining('De brief wordt anders') } },
      { soort: 'brief', deel: 'web' },
      { soort: 'brief', deel: 'pdf' },
    ])
    expect(van(twee?.beschikking)).toMatchObject([{ soort: 'zegel' }])
    const mens = await ozk(['herhaal', een?.beschikking ?? ''])
    expect(mens.uit).toMatch(/VERSCHIL; genomen met open-zorgkantoor .*\n {2}- Genomen met regelset .*aaaa/)
    expect(mens.uit).toMatch(
      /- Ander bedrag \(\/uitkomst\/budget\/totaalCent\): toen € [\d.]+,\d\d, nu € [\d.]+,\d\d\n/,
    )

    const opslag = await ozk(['controleer'])
    expect([opslag.code, opslag.fout]).toEqual([1, ''])
    expect(opslag.uit).toContain(`  - 5529 pgb.beschikking ${twee?.beschikking}: de inhoud is niet wat is verzegeld`)
    for (const reden of ['voorstel-wijkt-af', 'delen-tellen-niet-op', 'regelset-onbekend', 'bewaking-staat-uit']) {
      expect(opslag.uit).toContain(reden)
    }
    expect(opslag.uit).toMatch(/De opslag klopt NIET\.\n$/)
  })
})
