import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { maandbeeld, verschilVan } from '../opgaven/beeld.ts'
import { bouw } from '../opgaven/index.ts'
import { maakRijen } from '../opgaven/opbouw/rij.ts'
import { schrijfOpgave, totalenVan } from '../opgaven/opbouw/schrijf.ts'
import { bevries, bouwOpgave, dienIn, herbouw, licht, meldGebrek } from '../opgaven/opgave.ts'
import { leesInhoud, leesNummers, leesOpgavenVan } from '../opgaven/store/opgave-rijen.ts'
import { toekenningenOp } from '../pgb/index.ts'
import type { Voorstelkeuze } from '../pgb/zaak/inhoud.ts'
import { werkJaarstandBij } from '../pgb/zaak/opgavebron-store.ts'
import {
  aanvraag,
  als,
  beoordeeldeZaak,
  eenZaak,
  goed,
  maakTesthuis,
  type Testhuis,
  VERLENING,
} from '../pgb/zaak/testhuis.ts'
import { keurGoed, stelVoor } from '../pgb/zaak/voorstel.ts'
import { trekAanvraagIn } from '../pgb/zaak/zaak.ts'
import { inTransactie, type Transactie } from '../platform/db.ts'
import { type Faalpunt, zetFaalpunt } from '../platform/faalpunt.ts'
import { alsSuper } from '../platform/testdatabase.ts'
import { weigeringVan } from '../platform/weigering.ts'
import { maakMaandbestand } from './opgavebestand.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())
afterEach(() => zetFaalpunt({ faalpunt: null, isProef: true, modus: 'demo' }))

const VANDAAG = '2026-07-09'
const APRIL = '2026-04'
const controller = (regio: string) => ({ ...als('carla', regio), rol: 'controller' })
const doe = <T>(regio: string, werk: (tx: Transactie) => Promise<T>): Promise<T> =>
  inTransactie(huis.omgeving.pool, controller(regio), werk)
const vraag = (sql: string) => alsSuper(huis.database.server, sql, huis.database.naam)
const bouwIn = (regio: string, tijdvak = APRIL, bekendOp?: string) =>
  doe(regio, (tx) => bouwOpgave(tx, { regio, tijdvak, ...(bekendOp ? { bekendOp } : {}) }, VANDAAG))
const bytes = (regio: string, id: string) => doe(regio, async (tx) => (await leesInhoud(tx, regio, id)).toString())
const rijen = async (regio: string, id: string) => (await bytes(regio, id)).trimEnd().split('\r\n').slice(1)
const code = async (werk: Promise<unknown>): Promise<string> => {
  try {
    await werk
    return 'goed'
  } catch (fout) {
    return weigeringVan(fout)?.code ?? String(fout)
  }
}

type Bijstelling = NonNullable<Parameters<typeof aanvraag>[1]>

async function besluit(regio: string, keuze: Partial<Voorstelkeuze> = {}, bij: Bijstelling = (z) => z) {
  const { id, versie } = await beoordeeldeZaak(huis, aanvraag(regio, bij))
  const wat = { ...VERLENING, ...keuze }
  const gesteld = goed(await huis.als('anna', (d) => stelVoor(d, { zaak: id, versie, keuze: wat }), regio))
  const { versie: nu, inhoudHash } = gesteld
  const klaar = goed(await huis.als('bram', (d) => keurGoed(d, { zaak: id, versie: nu, inhoudHash }), regio))
  return { zaak: id, ...klaar }
}

describe('NZA-1 NZA-4 een maandopgave uit besluiten, bevroren en opnieuw gebouwd', () => {
  const regio = '5501'
  test('een rij per houder, zoals de besluiten van die dag haar maken', async () => {
    await besluit(regio)
    const { id, rijen: aantal, fouten } = await bouwIn(regio)
    expect([aantal, fouten]).toEqual([1, 0])
    const [rij] = await rijen(regio, id)
    expect(rij).toMatch(
      /^000001;5501;1990;806;806;N;(\d+,\d\d);\1;0,00;0,00;0,00;0,00;0,00;0,00;0,00;2026-01-01;2026-12-31;0,00;\1$/,
    )
    // On 31 March the application was in hand, received on the 3rd: a reservation and no grant. In February it was not there.
    const maart = await bouwIn(regio, '2026-03')
    expect((await rijen(regio, maart.id))[0]).toMatch(/^000001;5501;1990;806;806;N;0,00;.*;;;\d+,\d\d;\d+,\d\d$/)
    expect((await bouwIn(regio, '2026-02')).rijen).toBe(0)
  })

  test('D26 latere besluiten en feiten veranderen een opgave van toen niet, ook niet in een andere tijdzone', async () => {
    const eerst = await bouwIn(regio)
    const oud = await bytes(regio, eerst.id)
    const tweede = await besluit(regio)
    const open = await eenZaak(
      huis,
      aanvraag(regio, (z) => z.met('/aanvraag/ontvangenOp', '2026-03-10')),
    )
    const TZ = process.env.TZ
    process.env.TZ = 'Asia/Tokyo'
    try {
      const weer = await doe(regio, async (tx) => {
        await tx.query("select set_config('TimeZone', 'Pacific/Auckland', true), set_config('lc_numeric', 'C', true)")
        return herbouw(tx, [regio], eerst.id)
      })
      expect(weer).toEqual({ gelijk: true, sha256: eerst.sha256, verwacht: eerst.sha256 })
    } finally {
      if (TZ === undefined) delete process.env.TZ
      else process.env.TZ = TZ
    }
    const nieuw = await bouwIn(regio)
    expect(nieuw.rijen).toBe(3)
    expect((await rijen(regio, nieuw.id))[0]).toBe(oud.split('\r\n')[1])
    // The case in hand is a row with nothing but a reservation, until it is withdrawn.
    const reservering = (await rijen(regio, nieuw.id)).filter((rij) => rij.includes(';0,00;;;'))
    expect(reservering).toHaveLength(1)
    goed(
      await huis.als(
        'anna',
        (d) => trekAanvraagIn(d, { zaak: open.id, versie: open.versie, reden: 'Verhuisd.' }),
        regio,
      ),
    )
    expect((await bouwIn(regio)).rijen).toBe(2)
    expect((await doe(regio, (tx) => herbouw(tx, [regio], nieuw.id))).gelijk).toBe(true)
    expect(tweede.beschikking).not.toBe('')
  })

  test('NZA-6 het verschil met de maand ervoor noemt wat nieuw is', async () => {
    await bouwIn(regio, '2026-03')
    const { id } = await bouwIn(regio)
    const verschil = await doe(regio, (tx) => verschilVan(tx, [regio], id, 10))
    expect(verschil.soorten.nieuw.aantal).toBe(2)
    expect(verschil.nuCent - verschil.vorigCent).toBe(verschil.soorten.nieuw.verschilCent)
  })

  test('PLT-10 ozk opgave: hetzelfde bestand zonder het te bewaren, zoals bekend op een moment', async () => {
    const { sha256, rijen: aantal } = await bouwIn(regio)
    const { pool } = huis.omgeving
    const nu = await maakMaandbestand(pool, { regio, peildatum: '2026-04-30' })
    expect(nu).toMatchObject({ naam: 'pgb-5501-2026-04.csv', sha256, rijen: aantal, fouten: 0 })
    const toen = await maakMaandbestand(pool, { regio, peildatum: '2026-04-30', bekendOp: '2020-01-01T00:00:00Z' })
    expect(toen.rijen).toBe(0)
    expect(toen.bevindingen.map(({ code: wat }) => wat)).toEqual(['leeg'])
  })

  test('een maand die nog loopt kan niet', async () => {
    expect(await code(bouwIn(regio, '2026-07'))).toBe('datum-kan-niet')
  })

  test('bytes, stappen en uitleg blijven: niemand wijzigt of verwijdert ze', async () => {
    for (const sql of [
      "update opgaven.opgave set naam = 'x'",
      'delete from opgaven.stap',
      'truncate opgaven.toelichting',
      'delete from opgaven.volgnummer',
      'update pgb.jaarstand set basis_cent = 0, totaal_cent = 0',
      'update opgaven.volgnummerstand set laatste = 1',
    ])
      await expect(vraag(sql)).rejects.toThrow(/PLT-30|ozk:/)
    await expect(doe(regio, (tx) => tx.query("update opgaven.opgave set sha256 = ''"))).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('NZA-2 NZA-4 NZA-7 de levensloop', () => {
  const regio = '5502'
  test('pas uitleg, dan bevriezen, dan indienen; elk eenmaal, ook tegelijk', async () => {
    await besluit(regio, {}, (z) => z.met('/verhogingen/premies513aCent', 120_000))
    const { id } = await bouwIn(regio)
    expect((await rijen(regio, id))[0]).toContain(';1200,00;2026-01-01')
    expect(
      await code(doe(regio, (tx) => dienIn(tx, [regio], id, { dag: '2026-05-12', ontvangstbewijs: 'V1' }, VANDAAG))),
    ).toBe('stap-ontbreekt')
    expect(await code(doe(regio, (tx) => bevries(tx, [regio], id, VANDAAG)))).toBe('toelichting-ontbreekt')
    await doe(regio, (tx) => licht(tx, { regio, tijdvak: APRIL }, 1, 'Premies volgens artikel 5.13a.'))
    const samen = await Promise.all([1, 2, 3, 4].map(() => code(doe(regio, (tx) => bevries(tx, [regio], id, VANDAAG)))))
    expect(samen.sort()).toEqual(['al-besloten', 'al-besloten', 'al-besloten', 'goed'])
    const indiening = { dag: '2026-05-14', ontvangstbewijs: 'VEK-1' }
    expect(await doe(regio, (tx) => dienIn(tx, [regio], id, indiening, VANDAAG))).toEqual({ id, opnieuw: false })
    expect(await code(doe(regio, (tx) => dienIn(tx, [regio], id, indiening, VANDAAG)))).toBe('al-besloten')
    const beeld = await doe(regio, (tx) => maandbeeld(tx, regio, APRIL, VANDAAG))
    expect(beeld).toMatchObject({
      post: { stand: 'ingediend' },
      levering: { tijdigheid: 'op-tijd', magEscaleren: false },
    })
  })

  test('onjuist gevonden, hersteld en opnieuw ingediend; een oude kan niet meer worden bevroren', async () => {
    const [oud] = await doe(regio, (tx) => leesOpgavenVan(tx, { regio, soort: 'pgb_maand', tijdvak: APRIL }))
    const gebrek = { aard: 'onjuist', dag: '2026-06-01', hersteltermijn: '2026-06-15', kenmerk: 'N-1' } as const
    await doe(regio, (tx) => meldGebrek(tx, { regio, tijdvak: APRIL }, gebrek, VANDAAG))
    const { id } = await bouwIn(regio)
    expect(await code(doe(regio, (tx) => bevries(tx, [regio], oud?.id ?? '', VANDAAG)))).toBe('stap-ontbreekt')
    await doe(regio, (tx) => bevries(tx, [regio], id, VANDAAG))
    const weer = await doe(regio, (tx) =>
      dienIn(tx, [regio], id, { dag: '2026-06-10', ontvangstbewijs: 'VEK-2' }, VANDAAG),
    )
    expect(weer.opnieuw).toBe(true)
    const beeld = await doe(regio, (tx) => maandbeeld(tx, regio, APRIL, VANDAAG))
    expect(beeld).toMatchObject({
      post: { stand: 'opnieuw-ingediend' },
      levering: { tijdigheid: 'op-tijd', open: null, herstelkansen: 1 },
    })
    expect(beeld.stappen.map(({ stap }) => stap)).toContain('gebrek')
  })

  test.each(['opgave-rijen', 'opgave-bytes', 'opgave-hash'] as const)(
    'D3 gestopt bij %s: er is niets gebouwd',
    async (punt) => {
      await blijftGelijk(regio, punt, () => bouwIn(regio))
    },
  )
  test.each(['opgave-bevroren', 'opgave-ingediend'] as const)(
    'D3 gestopt bij %s: de stand van ervoor',
    async (punt) => {
      const { id } = await bouwIn(regio)
      if (punt === 'opgave-ingediend') await doe(regio, (tx) => bevries(tx, [regio], id, VANDAAG))
      const stap = (tx: Transactie): Promise<unknown> =>
        punt === 'opgave-bevroren'
          ? bevries(tx, [regio], id, VANDAAG)
          : dienIn(tx, [regio], id, { dag: '2026-06-20', ontvangstbewijs: 'VEK-3' }, VANDAAG)
      await blijftGelijk(regio, punt, () => doe(regio, stap))
      expect(await code(doe(regio, stap))).toBe('goed')
    },
  )
})

async function blijftGelijk(regio: string, punt: Faalpunt, werk: () => Promise<unknown>): Promise<void> {
  const tel = () =>
    vraag(`select (select count(*)::int from opgaven.opgave) as o, (select count(*)::int from opgaven.stap) as s,
      (select count(*)::int from opgaven.volgnummer) as v`)
  const voor = await tel()
  zetFaalpunt({ faalpunt: `${punt}:fout`, isProef: true, modus: 'demo' })
  await expect(werk()).rejects.toThrow(punt)
  zetFaalpunt({ faalpunt: null, isProef: true, modus: 'demo' })
  expect(await tel()).toEqual(voor)
  expect(regio).not.toBe('')
}

describe('NZA-1 de projectie is de vouw van de besluiten', () => {
  const regio = '5503'
  test('de wachtrij is leeg na een besluit, en de projectie geeft wat de opgave leest', async () => {
    await besluit(regio)
    expect(await vraag("select count(*)::int as n from pgb.jaarstand_werk where regio = '5503'")).toEqual([{ n: 0 }])
    expect(await doe(regio, (tx) => werkJaarstandBij(tx, regio))).toBe(0)
    const gebouwd = await doe(regio, (tx) =>
      bouw(tx, { regio, tijdvak: APRIL, peildatum: '2026-04-30', bekendOp: '2030-01-01T00:00:00Z' }),
    )
    expect(gebouwd.totalen.totaal).toBeGreaterThan(0)
    expect(gebouwd.inhoud.toString()).toContain(';2026-01-01;2026-12-31;')
  })

  test('SPD-3 de regels van de database zijn dezelfde bytes als die van de rekenkern', async () => {
    await vraag(`set session_replication_role = replica;
      insert into pgb.budgethouder (regio, id, naam, geboortedatum, door)
        select '5504', 'q' || n, 'Verzonnen', '1970-01-01', 'proef' from generate_series(1, 40) as n;
      insert into pgb.jaarstand (regio, jaar, budgethouder, volgnummer, beschikking, besluitdag, vastgelegd, geboortejaar,
        basis_cent, wooninitiatieftoeslag_cent, budgetgarantie_cent, meerzorg_cent, pab_cent, ekt_cent, mpt_cent, overig_cent,
        totaal_cent, ingang, einde, jaarbedrag_cent, loopt_af, vanaf, geindiceerd, toegewezen, groep, perioden)
      select '5504', 2026, 'q' || n, 1, 'b', '2026-01-05', '2026-01-05', 1950 + n, 1000000 + n * 37, n % 3, n % 7 * 5, 99, n * 100,
        7, -(n * 911), -(n % 2), 1000000 + n * 37 + n % 3 + n % 7 * 5 + 99 + n * 100 + 7 - n * 911 - n % 2, '2026-01-01',
        case when n % 4 = 0 then date '2026-09-30' when n % 4 = 1 then '2026-11-30' else '2026-12-31' end, 5000000 + n,
        n % 4 < 2 and n % 8 < 4, array['2026-01-01', '2026-05-01']::date[], array['806', '807'], array['806', '754'],
        array[false, n % 2 = 0], '[]' from generate_series(1, 40) as n`)
    const bron = { jaar: 2026, peildatum: '2026-10-31', bekendOp: '2026-11-01T00:00:00Z' }
    const { snel, traag } = await doe('5504', async (tx) => {
      const snel = await bouw(tx, { regio: '5504', tijdvak: '2026-10', ...bron })
      const rijen = maakRijen(await toekenningenOp(tx, ['5504'], bron), [], bron)
      const nummers = (await leesNummers(tx, ['5504'], 2026)).get('5504')
      const genummerd = rijen.map((rij) => ({ rij, nummer: nummers?.get(rij.budgethouder) ?? 0 }))
      return { snel, traag: { inhoud: schrijfOpgave(genummerd), totalen: totalenVan(rijen) } }
    })
    expect(snel.inhoud.toString()).toBe(traag.inhoud.toString())
    expect(snel.totalen).toEqual(traag.totalen)
    expect(snel.rijen).toBe(40)
  })
})
