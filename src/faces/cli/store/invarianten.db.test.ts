import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { REGELSET } from '../../../pgb/index.ts'
import { aanvraag, goed, maakTesthuis, type Testhuis, voorgesteldeZaak } from '../../../pgb/zaak/testhuis.ts'
import { keurGoed } from '../../../pgb/zaak/voorstel.ts'
import { systemClock } from '../../../platform/clock.ts'
import { GEEN_REGIO, inTransactie } from '../../../platform/db.ts'
import { zegelsleutel } from '../../../platform/logboek/index.ts'
import { openVerzegelaar } from '../../../platform/logboek/verzegelaar.ts'
import { legRegelsetVast } from '../../../regelgeving/store.ts'
import { INVARIANTEN, REDENEN } from './invarianten.ts'

let huis: Testhuis
let beheerder: Client
/** Has a transaction open, for less than a minute. */
let hangend: Client
const map = mkdtempSync(join(tmpdir(), 'ozk-invarianten-'))

beforeAll(async () => {
  huis = await maakTesthuis()
  await legRegelsetVast(huis.omgeving.pool, REGELSET)
  for (const regio of ['5529', '5529', '5510']) {
    const { id: zaak, versie, inhoudHash } = await voorgesteldeZaak(huis, aanvraag(regio))
    await huis
      .als(
        'bram',
        async (d) => {
          const klaar = await keurGoed(d, { zaak, versie, inhoudHash })
          await d.tx.query(
            'insert into platform.idempotentie (regio, sleutel, verzoek_hash, antwoord) values ($1, $2, $3, $4::jsonb)',
            [regio, `k-${zaak}`, inhoudHash, JSON.stringify({ waarde: klaar })],
          )
          return klaar
        },
        regio,
      )
      .then(goed)
  }
  const opties = { pool: huis.omgeving.pool, checkpointMap: map, sleutel: zegelsleutel(Buffer.alloc(32, 5)) }
  const verzegelaar = await openVerzegelaar({ ...opties, clock: systemClock })
  if ('fout' in verzegelaar) throw new Error(verzegelaar.fout.code)
  await verzegelaar.goed.ronde({ nu: true })
  await verzegelaar.goed.sluit()
  beheerder = new Client({ connectionString: huis.database.urls.super })
  await beheerder.connect()
  hangend = new Client(huis.database.verbindingen.app)
  await hangend.connect()
  await hangend.query('begin')
})
afterAll(async () => {
  await Promise.all([beheerder.end(), hangend.end()])
  await huis.sluit()
  rmSync(map, { recursive: true })
})

const B = 'pgb.beschikking'
const eerste = `id = (select min(id) from ${B})`
const eist = (tabel: string, ...namen: string[]) =>
  namen.map((naam) => `alter table ${tabel} drop constraint ${naam} cascade;`).join('')
const uit = (tabel: string) => `alter table ${tabel} disable trigger all;`
/** Another content with a hash that fits it. */
const inhoud = (naar: string) => `${uit(B)} ${eist(B, 'beschikking_keten')}
  update ${B} set inhoud = ${naar}, inhoud_hash = encode(sha256(convert_to(${naar}, 'UTF8')), 'hex') where ${eerste}`
const getal = (lid: string) => inhoud(`regexp_replace(inhoud, '"${lid}":-?[0-9]+', '"${lid}":7', 'g')`)

/** What each invariant finds after this work of somebody with all rights; undone afterwards. */
async function naSabotage(sql: string): Promise<Set<string>> {
  await beheerder.query('begin')
  try {
    await beheerder.query(sql)
    const gevonden = new Set<string>()
    for (const { invariant, sql: vraag } of INVARIANTEN) {
      for (const { reden } of (await beheerder.query(vraag)).rows) gevonden.add(`${invariant} ${reden}`)
    }
    return gevonden
  } finally {
    await beheerder.query('rollback')
  }
}

describe('PLT-10 PLT-31 de invarianten van ozk controleer', () => {
  test('a store that is whole breaks none, for the role that the command uses', async () => {
    expect(await naSabotage('select 1')).toEqual(new Set())
    const context = { ...GEEN_REGIO, regios: ['5510', '5529'], rol: 'verzegelaar' }
    for (const { sql } of INVARIANTEN) {
      expect(await inTransactie(huis.omgeving.pool, context, (tx) => tx.query(sql))).toEqual([])
    }
  })

  const zaak = (zet: string) => `${uit('pgb.zaak')} ${eist('pgb.zaak', 'beschikking_bij_status')}
    update pgb.zaak set ${zet} where id = (select zaak from ${B} where ${eerste})`
  const UIT = 'platform.uitbericht'
  const ELDERS = `jsonb_populate_record(z, '{"regio":"5533"}')`
  const gevallen: [reden: string, sql: string][] = [
    ['I1 zaak-noemt-haar-niet', zaak('beschikking = null')],
    ['I1 beschikking-ontbreekt', `${uit(B)} delete from ${B} where ${eerste}`],
    [
      'I2 zelfde-persoon',
      `${uit(B)} ${eist(B, 'vier_ogen', 'beschikking_keten')} update ${B} set goedkeurder = voorsteller`,
    ],
    ['I2 voorstel-ontbreekt', `${uit('pgb.voorstel')} delete from pgb.voorstel`],
    ['I2 voorstel-wijkt-af', `${uit('pgb.voorstel')} update pgb.voorstel set voorsteller = 'carla'`],
    [
      'I2 hash-klopt-niet',
      `${uit(B)} ${eist(B, 'beschikking_hash')} update ${B} set inhoud = 'geen JSON' where ${eerste}`,
    ],
    ['I2 toets-ontbreekt', inhoud(`regexp_replace(inhoud, '"advies":"[a-z_]+",', '')`)],
    ['I2 auditrij-ontbreekt', `${uit('logboek.gebeurtenis')} update logboek.gebeurtenis set gebruiker_id = 'anna'`],
    ['I2 verwerkingsrij-ontbreekt', `${uit('logboek.verwerking')} delete from logboek.verwerking`],
    ['I3 delen-tellen-niet-op', getal('basis')],
    ['I3 stappen-tellen-niet-op', getal('verschilCent')],
    ['I3 laatste-stap-wijkt-af', getal('bedragCent')],
    ['I4 keten-klopt-niet', inhoud("inhoud || ' '")],
    [
      'I4 vorige-ontbreekt',
      `${uit(B)} ${eist(B, 'beschikking_keten')} update ${B} set vorige_hash = repeat('b', 64) where ${eerste}`,
    ],
    ['I4 regelset-wijkt-af', `${uit(B)} update ${B} set regelset_hash = repeat('a', 64) where ${eerste}`],
    ['I4 regelset-onbekend', `${uit(B)} update ${B} set regelset_hash = repeat('a', 64) where ${eerste}`],
    ['I4 bewaking-staat-uit', `alter table pgb.feit enable trigger blijft`],
    ['I4 bewaking-ontbreekt', 'drop trigger blijft on logboek.gebeurtenis'],
    ['I5 zegel-ontbreekt', `${uit('logboek.zegel')} delete from logboek.zegel where volgnummer = 3`],
    ['I5 rij-zonder-zegel', `${uit('logboek.zegel')} delete from logboek.zegel where volgnummer = 3`],
    ['I5 rij-ontbreekt', `${uit('logboek.gebeurtenis')} delete from logboek.gebeurtenis where regio = '5510'`],
    ['I5 staart-ontbreekt', `${uit('logboek.zegel')} delete from logboek.zegel where regio = '5510'`],
    [
      'I6 nummer-dubbel',
      `${uit('pgb.zaak')} ${eist('pgb.zaak', 'zaaknummer_eenmaal')} update pgb.zaak set nummer = 'PGB-2026-000001'`,
    ],
    [
      'I6 nummer-niet-uitgegeven',
      `${uit('pgb.zaak')} update pgb.zaak set nummer = 'PGB-2031-000001' where regio = '5510'`,
    ],
    [
      'I6 twee-besluiten',
      `${uit(B)} ${eist(B, 'een_besluit_per_zaak', 'beschikking_keten')}
      update ${B} set zaak = (select max(zaak) from ${B} where regio = '5529')`,
    ],
    [
      'I1 zaak-ontbreekt',
      `${uit('platform.idempotentie')} update platform.idempotentie
       set antwoord = '{"waarde":{"id":"0","nummer":"PGB-2026-000009"}}'`,
    ],
    ['I7 bericht-ontbreekt', `${uit(UIT)} delete from ${UIT} where regio = '5510'`],
    [
      'I7 bericht-dubbel',
      `insert into ${UIT} (regio, id, soort, inhoud) select regio, id || 'x', soort, inhoud from ${UIT}`,
    ],
    ['I7 bericht-zonder-besluit', `${uit(UIT)} update ${UIT} set inhoud = '{"beschikking":"verzonnen"}'`],
    ['I9 zaak-in-twee-regios', `${uit('pgb.zaak')} insert into pgb.zaak select (${ELDERS}).* from pgb.zaak z limit 1`],
    [
      'I9 logboek-noemt-andere-regio',
      `${uit('logboek.gebeurtenis')} update logboek.gebeurtenis set regio = '5510' where regio = '5529'`,
    ],
    ['I9 inhoud-noemt-andere-regio', inhoud(`replace(inhoud, '"regio":"55', '"regio":"99')`)],
    ['I9 bericht-uit-andere-regio', `${uit(UIT)} update ${UIT} set regio = '5510' where regio = '5529'`],
    ['I12 sessie-hangt', `set local ozk.hangt_na = '0 s'`],
    [
      'I12 taak-geparkeerd',
      `${uit('platform.taak')} insert into platform.taak (regio, id, soort, sleutel, invoer, stand, fout, afgerond, door, rol)
       values ('5529', 't', 'proef', 's', '{}', 'mislukt', 'afgebroken', now(), 'anna', 'consulent')`,
    ],
  ]
  test.each(gevallen)('finds %s', async (reden, sql) => {
    expect([...(await naSabotage(sql))]).toContain(reden)
  })

  test('every reason has its words, and every one is tried here', () => {
    const inSql = new Set(
      INVARIANTEN.flatMap(({ sql }) => [...sql.matchAll(/,\s*'([a-z]+(?:-[a-z]+)+)'/g)].map(([, r]) => r)),
    )
    expect(inSql).toEqual(new Set(Object.keys(REDENEN)))
    expect(new Set(gevallen.map(([reden]) => reden.split(' ')[1]))).toEqual(new Set(Object.keys(REDENEN)))
  })
})
