import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alsSuper } from '../../platform/testdatabase.ts'
import { eenAanvraag } from '../testzaak.ts'
import { bewaarDossier, dossierVan, geschiedenisVan, legVerplichtingOp, toonZaak, velOordeel } from './dossier.ts'
import { handel } from './handel.ts'
import { aanvraag, als, beoordeeldeZaak, code, eenZaak, goed, maakTesthuis, type Testhuis } from './testhuis.ts'
import { maakZaak, neemInBehandeling, trekAanvraagIn, verifieerBsn, wijsToe, wijsVeleToe } from './zaak.ts'

const BSN = '123456782'
let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())

const vraag = (sql: string) => alsSuper(huis.database.server, sql, huis.database.naam)
const metBsn = (bsn = BSN, regio = '5529') => ({
  ...aanvraag(regio),
  verzekerde: { ...aanvraag(regio).verzekerde, bsn },
})

describe('PGB-1 a case is made', () => {
  test('with its facts, its holder and a number of this year; and comes back as it was given', async () => {
    const { id, nummer, versie } = await eenZaak(huis)
    expect(nummer).toMatch(/^PGB-\d{4}-\d{6}$/)
    expect(versie).toBe(1)
    const beeld = goed(await huis.als('bram', (daad) => toonZaak(daad, id)))
    expect(beeld).toMatchObject({ status: 'ontvangen', naam: 'A. Verzonnen', bsnStand: 'niet_geverifieerd' })
    expect(beeld.dossier).toEqual(aanvraag())
    expect(beeld.besluitUiterlijk).toBe('2026-04-28')
    expect(beeld.nzaUiterlijk).toBe('2026-06-02')
  })

  test('I6 twenty at once get twenty numbers; a number of an act that was undone is of nobody', async () => {
    const zaken = await Promise.all(Array.from({ length: 20 }, () => eenZaak(huis)))
    expect(new Set(zaken.map(({ nummer }) => nummer)).size).toBe(20)
    const mis = huis.als('anna', async (daad) => {
      await maakZaak(daad, { naam: 'B. Verzonnen', dossier: aanvraag(), bron: 'formulier' })
      throw new Error('toch niet')
    })
    await expect(mis).rejects.toThrow('toch niet')
    const [telling] = await vraag('select count(*)::int as zaken, count(distinct nummer)::int as nummers from pgb.zaak')
    expect(telling).toEqual({ zaken: 21, nummers: 21 })
  })

  test('PLT-11 every defect of the dossier comes back at once and nothing is stored', async () => {
    const [voor] = await vraag('select count(*)::int as n from pgb.zaak')
    const kapot = eenAanvraag()
      .zonder('/beoordelingen')
      .met('/regio', '9999')
      .met('/verzekerde/bsn', '111111111').dossier
    const antwoord = await huis.als('anna', (daad) => maakZaak(daad, { naam: 'X', dossier: kapot, bron: 'formulier' }))
    expect(antwoord).toMatchObject({ fout: { code: 'dossier-geweigerd', antwoord: { code: 'ongeldige-invoer' } } })
    expect(JSON.stringify(antwoord)).toContain('/verzekerde/bsn')
    expect(JSON.stringify(antwoord)).not.toContain('111111111')
    expect(await vraag('select count(*)::int as n from pgb.zaak')).toEqual([voor])
  })

  test('a region that is not of this person is refused', async () => {
    const antwoord = await huis.als('anna', (d) =>
      maakZaak(d, { naam: 'X', dossier: aanvraag('5510'), bron: 'formulier' }),
    )
    expect(antwoord).toEqual({ fout: { code: 'niet-te-zetten', pointers: ['/regio'] } })
  })
})

describe('PLT-22 the BSN is kept encrypted', () => {
  test('it stands nowhere in the store or the log, two cases share one holder, another birth date is refused', async () => {
    const een = await eenZaak(huis, metBsn())
    const twee = await eenZaak(huis, metBsn())
    const beelden = [een, twee].map(async ({ id }) => goed(await huis.als('bram', (daad) => toonZaak(daad, id))))
    const [a, b] = await Promise.all(beelden)
    expect(a?.budgethouder).toBe(b?.budgethouder)
    expect(a?.bsn).toBe('******782')
    expect(JSON.stringify(a)).not.toContain(BSN)
    const anders = { ...metBsn(), verzekerde: { ...metBsn().verzekerde, geboortedatum: '1991-01-01' } }
    const weigering = await huis.als('anna', (d) =>
      maakZaak(d, { naam: 'A. Verzonnen', dossier: anders, bron: 'formulier' }),
    )
    expect(weigering).toEqual({ fout: { code: 'houder-wijkt-af', velden: ['geboortedatum'] } })
    const elders = await eenZaak(huis, metBsn(BSN, '5510'))
    const zoek = await vraag(
      'select count(distinct bsn_zoek)::int as n from pgb.budgethouder where bsn_zoek is not null',
    )
    expect(zoek).toEqual([{ n: 2 }])
    expect(elders.id).not.toBe(een.id)
    const tabellen = await vraag(`select n.nspname || '.' || c.relname as naam from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('pgb', 'platform', 'logboek') and c.relkind = 'r'`)
    for (const { naam } of tabellen) {
      const gevonden = await vraag(`select count(*)::int as n from ${String(naam)} t where t::text like '%${BSN}%'`)
      expect([naam, gevonden]).toEqual([naam, [{ n: 0 }]])
    }
  })

  test('verification is noted', async () => {
    const { id, versie } = await eenZaak(huis, metBsn('999999990'))
    const nieuw = goed(await huis.als('anna', (d) => verifieerBsn(d, { zaak: id, versie, stand: 'sbv_z' })))
    expect(goed(await huis.als('anna', (d) => toonZaak(d, id)))).toMatchObject({ bsnStand: 'sbv_z', versie: nieuw })
  })
})

describe('PGB-1 facts in two times', () => {
  test('a change adds rows only for what changed; the past stays as it was known', async () => {
    const { id, versie } = await eenZaak(huis)
    const [{ voor, moment } = { voor: 0, moment: '' }] = (await vraag(
      `select count(*)::int as voor, clock_timestamp()::text as moment from pgb.feit where zaak = '${id}'`,
    )) as { voor: number; moment: string }[]
    const nieuw = aanvraag('5529', (z) =>
      z.met('/zorgbehoefte/perJaarCent', 4_000_000).zonder('/verzekerde/schoolOfWerk'),
    )
    const bewaring = { zaak: id, versie, dossier: nieuw, bron: 'huisbezoek', geldigOp: '2026-03-10' }
    const antwoord = goed(await huis.als('bram', (d) => bewaarDossier(d, bewaring)))
    expect(antwoord.versie).toBe(2)
    expect(antwoord.gewijzigd.sort()).toEqual(['/verzekerde/schoolOfWerk', '/zorgbehoefte/perJaarCent'])
    expect(await vraag(`select count(*)::int as n from pgb.feit where zaak = '${id}'`)).toEqual([{ n: voor + 2 }])
    expect(goed(await huis.als('anna', (d) => dossierVan(d, id)))).toEqual(nieuw)
    const toen = () => huis.als('anna', (d) => dossierVan(d, id, { bekendOp: moment }))
    expect(goed(await toen())).toEqual(aanvraag())
    // D26: what is recorded later moves nothing of what was known then.
    const weer = { ...bewaring, versie: 2, dossier: aanvraag() }
    goed(await huis.als('anna', (d) => bewaarDossier(d, weer)))
    expect(goed(await toen())).toEqual(aanvraag())
    const geschiedenis = goed(await huis.als('anna', (d) => geschiedenisVan(d, id, '/zorgbehoefte/perJaarCent')))
    expect(geschiedenis.map(({ waarde, door, bron }) => [waarde, door, bron])).toEqual([
      [100_000_000, 'anna', 'formulier'],
      [4_000_000, 'bram', 'huisbezoek'],
      [100_000_000, 'anna', 'huisbezoek'],
    ])
    expect(geschiedenis.map(({ vervangt }) => vervangt)).toEqual([null, geschiedenis[0]?.id, geschiedenis[1]?.id])
  })

  test('on a day that is asked, what holds from the latest day counts', async () => {
    const { id, versie } = await eenZaak(huis)
    const stel = async (wanneer: string, cent: number, bij: number) => {
      const dossier = aanvraag('5529', (z) => z.met('/zorgbehoefte/perJaarCent', cent))
      goed(
        await huis.als('anna', (d) =>
          bewaarDossier(d, { zaak: id, versie: bij, dossier, bron: 'x', geldigOp: wanneer }),
        ),
      )
    }
    await stel('2026-07-01', 2, versie)
    await stel('2026-03-03', 1, versie + 1)
    const op = async (geldigOp: string) =>
      goed(await huis.als('anna', (d) => dossierVan(d, id, { geldigOp }))).zorgbehoefte?.perJaarCent
    expect([await op('2026-06-30'), await op('2026-07-01')]).toEqual([1, 2])
  })

  test('T4 what is not a fact of the application is refused, all named, and nothing changes', async () => {
    const { id, versie } = await eenZaak(huis)
    const dossier = eenAanvraag()
      .met('/kenmerk', 'x')
      .met('/regio', '5510')
      .met('/aanvraag/soort', 'wijziging')
      .met('/verzekerde/bsn', BSN)
      .met('/opschortingen', [{ grond: 'overmacht', van: '2026-03-04' }]).dossier
    expect(await huis.als('anna', (d) => bewaarDossier(d, { zaak: id, versie, dossier, bron: 'x' }))).toEqual({
      fout: {
        code: 'niet-te-zetten',
        pointers: ['/aanvraag/soort', '/beoordelingen', '/kenmerk', '/opschortingen', '/regio', '/verzekerde/bsn'],
      },
    })
    const onbekend = { ...aanvraag(), status: 'goedgekeurd', versie: 99 }
    const antwoord = await huis.als('anna', (d) => bewaarDossier(d, { zaak: id, versie, dossier: onbekend, bron: 'x' }))
    expect(JSON.stringify(antwoord)).toMatch(/"\/status".*"\/versie"/)
    expect(goed(await huis.als('anna', (d) => toonZaak(d, id))).versie).toBe(1)
  })

  test('saving what is the same is no new version; an old version is refused with the one of now', async () => {
    const { id, versie } = await eenZaak(huis)
    const zelfde = { zaak: id, versie, dossier: aanvraag(), bron: 'x' }
    expect(code(await huis.als('anna', (d) => bewaarDossier(d, zelfde)))).toBe('niets-gewijzigd')
    const anders = { ...zelfde, dossier: aanvraag('5529', (z) => z.met('/zorgbehoefte/perJaarCent', 7)) }
    goed(await huis.als('anna', (d) => bewaarDossier(d, anders)))
    expect(await huis.als('bram', (d) => bewaarDossier(d, zelfde))).toEqual({
      fout: { code: 'versie-verouderd', versie: 2 },
    })
  })
})

describe('PGB-5 a judgement is a fact with author and time', () => {
  test('the system gives who and when; a second one replaces the first and both stay', async () => {
    const { id, versie } = await beoordeeldeZaak(huis)
    const oordeel = {
      regel: 'RLZ-5.1-1',
      uitkomst: 'niet_voldaan',
      motivering: 'Bij nader inzien niet.',
      grond: 'kwaliteit',
    } as const
    goed(await huis.als('bram', (d) => velOordeel(d, { zaak: id, versie, ...oordeel })))
    const dossier = goed(await huis.als('anna', (d) => dossierVan(d, id)))
    expect(dossier.beoordelingen).toHaveLength(4)
    expect(dossier.beoordelingen?.at(-1)).toEqual({ ...oordeel, door: 'bram', op: '2026-03-20' })
    const eerder = goed(await huis.als('anna', (d) => geschiedenisVan(d, id, '/beoordelingen/RLZ-5.1-1')))
    expect(eerder.map(({ door }) => door)).toEqual(['anna', 'bram'])
  })

  test('on a rule that asks none, or without a reason, it is refused', async () => {
    const { id, versie } = await eenZaak(huis)
    for (const [regel, motivering] of [
      ['RLZ-5.1A-EKT', 'Lang genoeg om te tellen.'],
      ['RLZ-5.1-1', 'kort'],
      ['x/y', 'Lang genoeg om te tellen.'],
    ] as const) {
      const antwoord = await huis.als('anna', (d) =>
        velOordeel(d, { zaak: id, versie, regel, uitkomst: 'voldaan', motivering }),
      )
      expect(code(antwoord)).toBe('dossier-geweigerd')
    }
  })

  test('PGB-10 an obligation is imposed by a person with a reason', async () => {
    const { id, versie } = await eenZaak(huis)
    const plicht = { soort: 'behandelaar', motivering: 'Nodig voor de dagelijkse zorg.' }
    goed(await huis.als('anna', (d) => legVerplichtingOp(d, { zaak: id, versie, ...plicht })))
    const dossier = goed(await huis.als('anna', (d) => dossierVan(d, id)))
    expect(dossier.verplichtingenOpgelegd).toEqual([{ ...plicht, door: 'anna', op: '2026-03-20' }])
  })
})

describe('PGB-3 giving out work', () => {
  test('many at once, each answers for itself', async () => {
    const [a, b, c] = [await eenZaak(huis), await eenZaak(huis), await eenZaak(huis)]
    const zaken = [
      { zaak: a.id, versie: 1 },
      { zaak: b.id, versie: 9 },
      { zaak: 'bestaat-niet', versie: 1 },
      { zaak: c.id, versie: 1 },
    ]
    const antwoorden = await wijsVeleToe(huis.omgeving, als('anna'), zaken, { behandelaar: 'bram', team: 'noord' })
    expect(antwoorden).toEqual([
      { zaak: a.id, goed: 2 },
      { zaak: b.id, fout: { code: 'versie-verouderd', versie: 1 } },
      { zaak: 'bestaat-niet', fout: { code: 'onbekend' } },
      { zaak: c.id, goed: 2 },
    ])
    goed(await huis.als('carla', (d) => neemInBehandeling(d, { zaak: a.id, versie: 2 })))
    expect(goed(await huis.als('carla', (d) => toonZaak(d, a.id)))).toMatchObject({
      behandelaar: 'bram',
      team: 'noord',
    })
  })

  test('a withdrawn application stays withdrawn', async () => {
    const { id, versie } = await eenZaak(huis)
    const nu = goed(
      await huis.als('anna', (d) => trekAanvraagIn(d, { zaak: id, versie, reden: 'Brief van de aanvrager.' })),
    )
    expect(code(await huis.als('anna', (d) => neemInBehandeling(d, { zaak: id, versie: nu })))).toBe('stap-ontbreekt')
    expect(code(await huis.als('anna', (d) => wijsToe(d, { zaak: id, versie: nu, team: 'x' })))).toBe('stap-ontbreekt')
  })
})

describe('PLT-23 each act has its row in the log', () => {
  test('also a refused one, with its reason and nothing of what was typed', async () => {
    const { id } = await eenZaak(huis)
    await handel(huis.omgeving, als('anna'), { soort: 'zaak.feit-vastleggen', object: BSN }, (d) =>
      bewaarDossier(d, { zaak: BSN, versie: 1, dossier: aanvraag(), bron: 'x' }),
    )
    const rijen = await vraag(`select soort, uitkomst, reden_code, object_id from logboek.gebeurtenis
      where object_id in ('${id}', 'onbekend') order by uitkomst`)
    expect(rijen).toContainEqual({ soort: 'zaak.lezen', uitkomst: 'gelukt', reden_code: null, object_id: id })
    expect(rijen).toContainEqual({
      soort: 'zaak.feit-vastleggen',
      uitkomst: 'geweigerd',
      reden_code: 'onbekend',
      object_id: 'onbekend',
    })
  })
})
