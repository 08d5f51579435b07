/**
 * How long the check of the chain takes, measured on a log of a given size (`tsx bench/keten.ts 1000000`). The bar: a
 * minute for each million rows. Tells the time of sealing too, and how many rows a second each does.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../src/platform/clock.ts'
import { maakPool } from '../src/platform/db.ts'
import { maakLog } from '../src/platform/log.ts'
import { controleerKeten, publiekeHelft, zegelsleutel } from '../src/platform/logboek/index.ts'
import { openVerzegelaar } from '../src/platform/logboek/verzegelaar.ts'
import { alsSuper, maakTestdatabase } from '../src/platform/testdatabase.ts'

const STANDAARD = 1_000_000
const STAP = 100_000
/** Half of the rows are of an event, half of the processing beside it. */
const SOORTEN = 2

const gevraagd = Number(process.argv[2] ?? STANDAARD)
const map = mkdtempSync(join(tmpdir(), 'ozk-bench-keten-'))
const database = await maakTestdatabase()
const pool = maakPool(database.verbindingen.app, maakLog('silent', systemClock), 3)
const sleutel = zegelsleutel(Buffer.alloc(32, 3))
try {
  for (let gedaan = 0; gedaan < gevraagd; gedaan += STAP) await vul(Math.min(STAP, gevraagd - gedaan) / SOORTEN)
  const verzegelen = await duur(async () => {
    const geopend = await openVerzegelaar({ pool, checkpointMap: map, sleutel, clock: systemClock })
    if (!('goed' in geopend)) throw new Error('Another sealer is at work')
    await geopend.goed.ronde({ nu: true })
    await geopend.goed.sluit()
  })
  let rijen = 0
  const controleren = await duur(async () => {
    const uitslag = await controleerKeten(pool, map, publiekeHelft(sleutel))
    if (!uitslag.goed) throw new Error(`The chain does not hold: ${JSON.stringify(uitslag.bevindingen.slice(0, 3))}`)
    rijen = uitslag.rijen
  })
  meld('verzegelen', rijen, verzegelen)
  meld('controleren', rijen, controleren)
  const perMiljoen = (controleren / rijen) * 1_000_000
  process.stdout.write(
    `norm 60 s per miljoen rijen: ${perMiljoen.toFixed(1)} s, ${perMiljoen <= 60 ? 'gehaald' : 'NIET gehaald'}\n`,
  )
} finally {
  await pool.end()
  await database.sluit()
  rmSync(map, { recursive: true, force: true })
}

function meld(wat: string, rijen: number, seconden: number): void {
  process.stdout.write(
    `${wat}: ${rijen} rijen in ${seconden.toFixed(1)} s, ${Math.round(rijen / seconden)} per seconde\n`,
  )
}

/** Seconds of the wall clock. */
async function duur(werk: () => Promise<void>): Promise<number> {
  const begin = performance.now()
  await werk()
  return (performance.now() - begin) / 1_000
}

async function vul(aantal: number): Promise<void> {
  await alsSuper(
    database.server,
    `with nieuw as (select gen_random_uuid() as id, encode(sha256(n::text::bytea), 'hex') as hex from generate_series(1, ${aantal}) as n),
     een as (insert into logboek.gebeurtenis (regio, id, gebeurtenis, lijst_versie, actie, soort, uitkomst, gebruiker_id,
       is_aanvrager, rol, rollen_versie, doel, activiteit, toegangspunt_soort, acr, object_soort, object_id, gevoeligheid,
       autorisatie, behandelrelatie, noodprocedure, bron, bron_soort, versie, trace_id, span_id, zout)
       select '5529', id, 'zaak', 1, 'lezen', 'zaak.lezen', 'gelukt', 'bench', true, 'consulent', 1, 'pgb-beoordelen', 'bench',
         'web', 'geen', 'zaak', id::text, 'gezondheid', 'rol-v1', 'geen', false, 'bench', 'bench', '0', substr(hex, 1, 32),
         substr(hex, 33, 16), decode(substr(hex, 1, 32), 'hex') from nieuw)
     insert into logboek.verwerking (regio, id, trace_id, span_id, status, naam, bron, bron_versie, bron_instantie,
       verwerkingsactiviteit, betrokkene, betrokkene_soort, zout)
     select '5529', id, substr(hex, 1, 32), substr(hex, 33, 16), 1, 'zaak.lezen', 'bench', '0', 'bench', 'bench', hex,
       'pseudoniem-v1', decode(substr(hex, 33, 32), 'hex') from nieuw`,
    database.naam,
  )
}
