import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beschrijvingen } from '../../src/app/zaken.ts'
import { handel } from '../../src/pgb/zaak/handel.ts'
import { als, type Testhuis, VERLENING, voorgesteldeZaak } from '../../src/pgb/zaak/testhuis.ts'
import { GEBRUIKERSROLLEN } from '../../src/platform/aanmelding/gebruikersrol.ts'
import { clockFrom } from '../../src/platform/clock.ts'
import { maakGeheim } from '../../src/platform/geheim/index.ts'
import { alsSuper } from '../../src/platform/testdatabase.ts'
import { EIGEN, type Mens, RAADSEL, Zaakproef } from '../zaakproef.ts'

let proef: Zaakproef
let consulent: Mens
let beoordelaar: Mens
let alles: Mens
let voorgesteld: Awaited<ReturnType<typeof voorgesteldeZaak>>
beforeAll(async () => {
  proef = await Zaakproef.start()
  consulent = await proef.mens(['consulent'])
  beoordelaar = await proef.mens(['beoordelaar'])
  alles = await proef.mens(GEBRUIKERSROLLEN)
  const klok = clockFrom(() => new Date('2026-03-20T12:00:00Z'))
  const omgeving = { pool: proef.pool, klok, geheim: maakGeheim(Buffer.alloc(32, 5)) }
  const wie = (naam: string) => (naam === 'anna' ? consulent.gebruiker : naam)
  const doe: Testhuis['als'] = (naam, werk, regio = EIGEN) =>
    handel(omgeving, als(wie(naam), regio), { soort: 'zaak.lezen' }, werk)
  voorgesteld = await voorgesteldeZaak({ omgeving, als: doe } as Testhuis)
})
afterAll(() => proef.sluit())

const versie = (nummer: number) => ({ 'if-match': `"${nummer}"` })

describe('T5 no step of a decision can be skipped', () => {
  const HASH = { inhoudHash: 'a'.repeat(64) }

  test.each([
    ['a decision without a proposal', 'beoordelaar', 'goedkeuringen', HASH, 'voorgesteld'],
    ['a proposal on a case that nobody works on', 'consulent', 'voorstellen', VERLENING, 'in_behandeling'],
    ['sending before the approval', 'consulent', 'verzendingen', undefined, 'goedgekeurd'],
  ] as const)('%s: 409 that names the step', async (_, rol, deel, inhoud, nodig) => {
    const { id, versie: nu } = await proef.maakZaak(consulent, 'T. Verzonnen')
    const wie = rol === 'consulent' ? consulent : beoordelaar
    const antwoord = await proef.stuur(wie, `/zaken/${id}/${deel}`, inhoud, versie(nu))
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([409, 'stap-ontbreekt'])
    expect(antwoord.json().gegevens.nodig).toContain(nodig)
    expect((await proef.lees(consulent, `/zaken/${id}`)).json().versie).toBe(nu)
  })

  test('a decided case is not opened again', async () => {
    const { id, versie: nu, inhoudHash } = voorgesteld
    const goed = await proef.stuur(beoordelaar, `/zaken/${id}/goedkeuringen`, { inhoudHash }, versie(nu))
    expect(goed.statusCode, goed.body).toBe(201)
    for (const [wie, deel, inhoud] of [
      [consulent, 'voorstellen', VERLENING],
      [consulent, 'in-behandeling', undefined],
      [beoordelaar, 'goedkeuringen', { inhoudHash }],
      [beoordelaar, 'terugwijzingen', { reden: 'Toch niet.' }],
    ] as const) {
      const antwoord = await proef.stuur(wie, `/zaken/${id}/${deel}`, inhoud, versie(goed.json().versie))
      expect([deel, antwoord.statusCode, antwoord.json().code]).toEqual([deel, 409, 'stap-ontbreekt'])
    }
  })
})

describe('T11 a query cannot become a command', () => {
  const VIJANDIG = [
    "' or 1=1--",
    'naam;reset role--',
    "'; drop table pgb.zaak; --",
    '$ne',
    '{"$gt":""}',
    '1) union select inhoud from pgb.beschikking--',
    '%00',
    '\\u0000',
    '../../etc/passwd',
    '-1',
    '1e9',
    '99999999999999999999',
    '0x10',
    'NaN',
    '__proto__',
    '$1::text',
    'a'.repeat(5_000),
  ]
  const lijsten = beschrijvingen.filter(({ methode, vraag }) => methode === 'GET' && Object.keys(vraag).length > 0)
  const tel = async () =>
    alsSuper(
      proef.database.server,
      `select (select count(*) from pgb.zaak) as zaken, (select count(*) from pgb.beschikking) as besluiten,
         (select count(*) from platform.taak) as taken, (select bool_or(rolsuper) from pg_roles where rolname = 'ozk_app') as super`,
      proef.database.naam,
    )

  test('there are lists to try', () => {
    expect(lijsten.length).toBeGreaterThan(3)
  })

  test.each(lijsten.map((lijst) => [lijst.name, lijst] as const))(
    '%s: each parameter with each hostile value is refused, or is a text that finds nothing',
    { timeout: 60_000 },
    async (_, { pad, vraag }) => {
      const adres = pad.replace('{id}', voorgesteld?.id ?? RAADSEL)
      const eerst = await tel()
      for (const naam of Object.keys(vraag)) {
        for (const waarde of VIJANDIG) {
          const antwoord = await proef.lees(alles, `${adres}?${new URLSearchParams({ [naam]: waarde })}`)
          expect([naam, waarde.slice(0, 40), antwoord.statusCode]).toSatisfy(
            ([, , status]: unknown[]) => typeof status === 'number' && status < 500,
          )
          // A bare number may stand in any answer.
          if (antwoord.statusCode === 200 && /[^0-9-]/.test(waarde))
            expect(antwoord.body).not.toContain(waarde.slice(0, 40))
        }
      }
      expect(await tel()).toEqual(eerst)
    },
  )

  test.each(['sorteer=naam;reset role--', 'filter[regio][$ne]=5529', 'regio=5510', 'zoek=a&zoek=b', 'kolom=bsn'])(
    '?%s on the worklist: 400',
    async (vraag) => {
      const antwoord = await proef.lees(alles, `/zaken?${vraag}`)
      expect([antwoord.statusCode, antwoord.json().code]).toEqual([400, 'ongeldige-invoer'])
    },
  )

  test('a search for such a text finds nothing, and finds the same cases as before', async () => {
    const schoon = (await proef.lees(consulent, '/zaken')).json().zaken.length
    const vreemd = await proef.lees(consulent, `/zaken?${new URLSearchParams({ zoek: "' or 1=1--" })}`)
    expect([200, 403, 429]).toContain(vreemd.statusCode)
    if (vreemd.statusCode === 200) expect(vreemd.json().zaken).toEqual([])
    expect((await proef.lees(consulent, '/zaken')).json().zaken).toHaveLength(schoon)
  })
})
