import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Transactie } from '../../platform/db.ts'
import { alsSuper } from '../../platform/testdatabase.ts'
import type { Daad } from './daad.ts'
import { bewaarDossier, toonZaak, velOordeel } from './dossier.ts'
import type { Antwoord } from './fout.ts'
import { handel } from './handel.ts'
import { schortOp } from './termijn.ts'
import {
  aanvraag,
  als,
  beoordeeldeZaak,
  code,
  eenZaak,
  goed,
  maakTesthuis,
  type Testhuis,
  VERLENING,
  voorgesteldeZaak,
} from './testhuis.ts'
import { keurGoed, stelVoor } from './voorstel.ts'
import { maakZaak } from './zaak.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis(20)
})
afterAll(() => huis.sluit())

const vraag = (sql: string) => alsSuper(huis.database.server, sql, huis.database.naam)

function metSleutel<T>(
  sleutel: string,
  verzoek: unknown,
  werk: (daad: Daad) => Promise<T>,
  wie = 'anna',
): Promise<Antwoord<T>> {
  return handel(huis.omgeving, als(wie), { soort: 'zaak.maken', eenmaal: { sleutel, verzoek } }, werk)
}
const maak = (naam: string) => (daad: Daad) => maakZaak(daad, { naam, dossier: aanvraag(), bron: 'formulier' })
const aantal = async (naam: string) =>
  (
    await vraag(
      `select count(*)::int as n from pgb.zaak z join pgb.budgethouder b on b.id = z.budgethouder where b.naam = '${naam}'`,
    )
  )[0]?.n

describe('T7 D12 PLT-32 what is asked twice is done once', () => {
  test('twenty equal requests at once: one effect, equal answers or "in flight"; and the same answer three days later', async () => {
    const verzoek = { naam: 'Dubbel' }
    const antwoorden = await Promise.all(
      Array.from({ length: 20 }, () => metSleutel('sleutel-20', verzoek, maak('Dubbel'))),
    )
    expect(await aantal('Dubbel')).toBe(1)
    const gegeven = antwoorden.filter((antwoord) => 'goed' in antwoord)
    expect(gegeven.length).toBeGreaterThan(0)
    expect(new Set(gegeven.map((antwoord) => JSON.stringify(antwoord))).size).toBe(1)
    expect(new Set(antwoorden.map(code))).toEqual(new Set(gegeven.length === 20 ? ['goed'] : ['goed', 'verzoek-loopt']))
    huis.dag = '2026-03-23'
    expect(await metSleutel('sleutel-20', verzoek, maak('Dubbel'))).toEqual(gegeven[0])
    expect(await aantal('Dubbel')).toBe(1)
  })

  test('in flight: told so at once', async () => {
    let verder = (): void => {}
    const wacht = new Promise<void>((klaar) => {
      verder = klaar
    })
    let begonnen = (): void => {}
    const begin = new Promise<void>((klaar) => {
      begonnen = klaar
    })
    const eerste = metSleutel('traag', 1, async (daad) => {
      begonnen()
      await wacht
      return maak('Traag')(daad)
    })
    await begin
    expect(code(await metSleutel('traag', 1, maak('Traag')))).toBe('verzoek-loopt')
    verder()
    expect(await metSleutel('traag', 1, maak('Traag'))).toSatisfy((antwoord: Antwoord<unknown>) =>
      ['goed', 'verzoek-loopt'].includes(code(antwoord)),
    )
    expect(code(await eerste)).toBe('goed')
    expect(await aantal('Traag')).toBe(1)
  })

  test('another body with the key is refused; the order of names in a body does not matter; a key belongs to one person', async () => {
    const eerste = await metSleutel('k', { a: 1, b: 2 }, maak('Sleutel'))
    expect(code(await metSleutel('k', { a: 1, b: 3 }, maak('Sleutel')))).toBe('sleutel-hergebruikt')
    expect(await metSleutel('k', { b: 2, a: 1 }, maak('Sleutel'))).toEqual(eerste)
    expect(await metSleutel('k', { a: 1, b: 2 }, maak('Sleutel'), 'bram')).not.toEqual(eerste)
    expect(await aantal('Sleutel')).toBe(2)
  })

  test('a refusal is not kept: after mending, the same request works', async () => {
    const { id, versie } = await voorgesteldeZaak(huis)
    const inhoudHash = 'f'.repeat(64)
    const poging = () => metSleutel('later', { id }, (d) => keurGoed(d, { zaak: id, versie, inhoudHash }), 'bram')
    expect(code(await poging())).toBe('inhoud-gewijzigd')
    expect(await vraag(`select 1 from platform.idempotentie where sleutel = 'later'`)).toEqual([])
  })

  test('D6 the answer that was lost after COMMIT is found through the key', async () => {
    const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
    const keur = () =>
      metSleutel('besluit', { id, versie, inhoudHash }, (d) => keurGoed(d, { zaak: id, versie, inhoudHash }), 'bram')
    const verloren = goed(await keur())
    expect(goed(await keur())).toEqual(verloren)
    const berichten = await vraag(
      `select inhoud->>'beschikking' as b from platform.uitbericht where inhoud->>'zaak' = '${id}'`,
    )
    expect(berichten).toEqual([{ b: verloren.beschikking }])
  })
})

describe('D1 I1 I2 the connection is cut at each step: all or nothing', () => {
  const TABELLEN = [
    'pgb.zaak',
    'pgb.feit',
    'pgb.termijnregel',
    'pgb.voorstel',
    'pgb.voorstel_einde',
    'pgb.beschikking',
    'pgb.budgethouder',
    'pgb.zaaknummer',
    'platform.idempotentie',
    'platform.uitbericht',
    'logboek.gebeurtenis',
    'logboek.verwerking',
  ]
  /** Everything that is stored, as one hash a table. */
  const beeld = async (): Promise<unknown> =>
    vraag(
      TABELLEN.map(
        (naam) =>
          `select '${naam}' as tabel, count(*)::int as n, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as som from ${naam} t`,
      ).join(' union all '),
    )

  /** The connection that breaks just before query number `bij`, or, when there are fewer, just before COMMIT. */
  async function breek<T>(
    sleutel: string,
    werk: (daad: Daad) => Promise<T>,
    bij: number,
    wie: string,
  ): Promise<'gebroken' | 'op het eind'> {
    let geteld = 0
    let pid = 0
    const kap = () => vraag(`select pg_terminate_backend(${pid}, 10000)`)
    const poging = metSleutel(
      sleutel,
      { sleutel },
      async (daad) => {
        pid = (await daad.tx.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid ?? 0
        const tx: Transactie = {
          query: async (sql, waarden) => {
            if (++geteld === bij) await kap()
            return daad.tx.query(sql, waarden)
          },
        }
        const uitkomst = await werk({ ...daad, tx })
        if (geteld < bij) await kap()
        return uitkomst
      },
      wie,
    )
    await expect(poging).rejects.toThrow()
    return geteld < bij ? 'op het eind' : 'gebroken'
  }

  const handelingen: readonly (readonly [string, () => Promise<(daad: Daad) => Promise<unknown>>, string])[] = [
    ['maakZaak', async () => maak('Gebroken'), 'anna'],
    [
      'bewaarDossier',
      async () => {
        const { id, versie } = await voorgesteldeZaak(huis)
        const dossier = aanvraag('5529', (z) => z.met('/zorgbehoefte/perJaarCent', 8))
        return (d) => bewaarDossier(d, { zaak: id, versie, dossier, bron: 'x' })
      },
      'anna',
    ],
    [
      'velOordeel',
      async () => {
        const { id, versie } = await eenZaak(huis)
        return (d) =>
          velOordeel(d, { zaak: id, versie, regel: 'RLZ-5.1-1', uitkomst: 'voldaan', motivering: 'Lang genoeg nu.' })
      },
      'anna',
    ],
    [
      'schortOp',
      async () => {
        const { id, versie } = await eenZaak(huis)
        return (d) => schortOp(d, { zaak: id, versie, grond: 'overmacht', van: '2026-03-10', toelichting: 'x' })
      },
      'anna',
    ],
    [
      'stelVoor',
      async () => {
        const { id, versie } = await beoordeeldeZaak(huis)
        return (d) => stelVoor(d, { zaak: id, versie, keuze: VERLENING })
      },
      'anna',
    ],
    [
      'keurGoed',
      async () => {
        const { id, versie, inhoudHash } = await voorgesteldeZaak(huis)
        return (d) => keurGoed(d, { zaak: id, versie, inhoudHash })
      },
      'bram',
    ],
  ]

  test.each(handelingen)('%s: nothing half, and the same request then works, once', async (naam, bereid, wie) => {
    const werk = await bereid()
    const voor = await beeld()
    let bij = 1
    for (; ; bij++) {
      const einde = await breek(naam, werk, bij, wie)
      expect(await beeld()).toEqual(voor)
      if (einde === 'op het eind') break
    }
    expect(bij).toBeGreaterThan(5)
    const eerste = goed(await metSleutel(naam, { sleutel: naam }, werk, wie))
    expect(goed(await metSleutel(naam, { sleutel: naam }, werk, wie))).toEqual(eerste)
    expect(await beeld()).not.toEqual(voor)
  })

  test('D23 when the log cannot be written the act does not happen', async () => {
    const { id, versie } = await eenZaak(huis)
    const voor = await beeld()
    await vraag('revoke insert on logboek.gebeurtenis from ozk_app')
    const schorsing = { zaak: id, versie, grond: 'overmacht', van: '2026-03-10', toelichting: 'x' } as const
    await expect(huis.als('anna', (d) => schortOp(d, schorsing))).rejects.toThrow(/logboek-niet-beschikbaar/)
    await expect(huis.als('anna', (d) => toonZaak(d, id))).rejects.toThrow(/logboek-niet-beschikbaar/)
    expect(await beeld()).toEqual(voor)
  })

  test('I12 after all that the store is idle: no lock, no open transaction', async () => {
    const open = await vraag(`select state from pg_stat_activity where datname = current_database()
      and usename = 'ozk_app' and state <> 'idle'`)
    expect(open).toEqual([])
  })
})
