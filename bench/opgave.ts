/**
 * SPD-3: the national monthly report of 75,000 holders from 1,000,000 decisions as of a date, against PostgreSQL's own COPY of
 * the finished table, in one interleaved run. `tsx bench/opgave.ts [holders] [decisions] [years]`: the decisions are spread
 * evenly over the years up to 2026; with one year all of them are of 2026. Work in hand is not part of it.
 */
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bouwAlle } from '../src/opgaven/opbouw/bouw.ts'
import { systemClock } from '../src/platform/clock.ts'
import { inTransactie, maakPool } from '../src/platform/db.ts'
import { maakLog } from '../src/platform/log.ts'
import { alsSuper, maakTestdatabase } from '../src/platform/testdatabase.ts'
import { REGIOS } from '../src/waarden/regio.ts'
import { meet } from './meten.ts'

const JAAR = 2026
const NORM = 5
const getal = (plek: number, anders: number): number => Number(process.argv[plek] ?? anders)
const houders = getal(2, 75_000)
const besluiten = getal(3, 1_000_000)
const jaren = getal(4, 7)
const regios = [...REGIOS.keys()].sort()
const lijst = `array[${regios.map((code) => `'${code}'`).join(',')}]`
const database = await maakTestdatabase()
const pool = maakPool(database.verbindingen.app, maakLog('silent', systemClock), 2)
const vraag = (sql: string) => alsSuper(database.server, sql, database.naam)
const uit = join(tmpdir(), `ozk-bench-opgave-${process.pid}.csv`)

try {
  await vul()
  const context = { regios, gebruiker: 'bench', rol: 'controller' }
  const peildatum = '2026-10-31'
  const bekendOp = '2026-11-09T07:00:00Z'
  const landelijk = (): Promise<number> =>
    inTransactie(pool, context, async (tx) => {
      const gebouwd = await bouwAlle(tx, regios, { tijdvak: '2026-10', peildatum, bekendOp })
      return gebouwd.reduce((som, { rijen: aantal }) => som + aantal, 0)
    })
  const rijen = await landelijk()
  await maakKlaar()
  const kopieer = async (): Promise<number> => {
    await vraag(`copy klaar to '${uit}' with (format csv, delimiter ';', header)`)
    return rijen
  }
  const [eigen, copy] = await meet(
    [
      { naam: 'maandopgave, 31 regio’s', doe: landelijk },
      { naam: 'COPY van de afgemaakte tabel', doe: kopieer },
    ],
    5,
    500,
  )
  if (!eigen || !copy) throw new Error('Nothing was measured')
  for (const { naam, wandMediaan, wandMin } of [eigen, copy])
    process.stdout.write(
      `${naam}: ${rijen} rijen, mediaan ${((wandMediaan * rijen) / 1000).toFixed(0)} ms, minimum ${((wandMin * rijen) / 1000).toFixed(0)} ms\n`,
    )
  const keer = eigen.wandMediaan / copy.wandMediaan
  process.stdout.write(
    `SPD-3: ${keer.toFixed(2)} keer COPY (norm ${NORM}): ${keer <= NORM ? 'gehaald' : 'NIET gehaald'}\n`,
  )
} finally {
  await pool.end()
  await database.sluit()
  rmSync(uit, { force: true })
}

/** The states as the program keeps them; the sealed contents themselves would fill the disk and are not read by a report. */
async function vul(): Promise<void> {
  await vraag(`
    set session_replication_role = replica;
    insert into pgb.budgethouder (regio, id, naam, geboortedatum, door)
      select (${lijst})[1 + h % ${regios.length}], 'h' || h, 'Verzonnen ' || h, date '1940-01-01' + (h % 25000), 'bench'
      from generate_series(1, ${houders}) as h;
    insert into pgb.jaarstand (regio, jaar, budgethouder, volgnummer, beschikking, besluitdag, vastgelegd, volgende_dag,
      volgende_vastgelegd, geboortejaar, basis_cent, wooninitiatieftoeslag_cent, budgetgarantie_cent, meerzorg_cent,
      pab_cent, ekt_cent, mpt_cent, overig_cent, totaal_cent, ingang, einde, jaarbedrag_cent, loopt_af, vanaf,
      geindiceerd, toegewezen, groep, perioden)
    select regio, jaar, houder, nr, 'b' || n, dag, dag + time '10:00',
      coalesce(lead(dag) over w, 'infinity'::date), coalesce(lead(dag + time '10:00') over w, 'infinity'),
      1940 + n % 70, bedrag, 0, 0, 0, 0, 0, -(bedrag / 10), 0, bedrag - bedrag / 10, make_date(jaar, 1, 1),
      make_date(jaar, 12, 31), bedrag - bedrag / 10, false, array[make_date(jaar, 1, 1)], array['806'], array['806'],
      array[n % 3 = 0], '[]'
    from (select (${lijst})[1 + h % ${regios.length}] as regio, ${JAAR} - (k % ${jaren}) as jaar, 'h' || h as houder,
        1 + k / ${jaren} as nr, n, 3000000 + (n % 1000) * 1000 as bedrag,
        make_date(${JAAR} - (k % ${jaren}), 1, 1) + least(360, (k / ${jaren}) * ${Math.max(1, Math.floor((300 * jaren * houders) / besluiten))}) as dag
      from (select n, 1 + n % ${houders} as h, n / ${houders} as k from generate_series(0, ${besluiten - 1}) as n) as ruw)
      as stand
    window w as (partition by regio, jaar, houder order by nr);
    analyze pgb.jaarstand; analyze pgb.budgethouder`)
}

/** The finished table: what the report tells, in the types of its columns. */
async function maakKlaar(): Promise<void> {
  await vraag(`
    create unlogged table klaar as
      select lpad(v.nummer::text, 6, '0') as volgnummer, s.regio as zorgkantoornummer, s.geboortejaar,
        s.geindiceerd[1] as geindiceerd_zorgprofiel, s.toegewezen[1] as toegewezen_zorgprofiel,
        case when s.groep[1] then 'J' else 'N' end as begeleiding_groep, (s.totaal_cent / 100.0)::numeric(14, 2) as totaal,
        (s.basis_cent / 100.0)::numeric(14, 2) as basis, 0::numeric(14, 2) as wooninitiatieftoeslag,
        0::numeric(14, 2) as budgetgarantie, 0::numeric(14, 2) as meerzorg, 0::numeric(14, 2) as pab,
        0::numeric(14, 2) as ekt, (s.mpt_cent / 100.0)::numeric(14, 2) as combinatie_pgb_mpt, 0::numeric(14, 2) as overig,
        s.ingang as ingangsdatum, s.einde as einddatum, 0::numeric(14, 2) as reservering_jaar,
        (s.jaarbedrag_cent / 100.0)::numeric(14, 2) as reservering_jaarbasis
      from pgb.jaarstand s join opgaven.volgnummer v on v.regio = s.regio and v.jaar = s.jaar and v.budgethouder = s.budgethouder
      where s.jaar = ${JAAR} and s.besluitdag <= '2026-10-31' and s.volgende_dag > '2026-10-31' order by s.regio, v.nummer;
    analyze klaar`)
}
