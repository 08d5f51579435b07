import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verzegelNu } from '../../../tests/toezichtproef.ts'
import { ANDER, EIGEN, type Mens, RAADSEL, Zaakproef } from '../../../tests/zaakproef.ts'
import { klopInsluiting } from '../../platform/logboek/merkle.ts'
import { alsSuper } from '../../platform/testdatabase.ts'

let proef: Zaakproef
let iris: Mens
let coen: Mens
let anna: Mens
let zaak: string

const vraag = (sql: string) => alsSuper(proef.database.server, sql, proef.database.naam)
const json = async (mens: Mens, pad: string) => {
  const antwoord = await proef.lees(mens, pad)
  expect(antwoord.statusCode, antwoord.body).toBe(200)
  return antwoord.json()
}
const vandaag = new Date().toISOString().slice(0, 10)
const gisteren = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
const PERIODE = `vanaf=${gisteren}&tot=${vandaag}`

beforeAll(async () => {
  proef = await Zaakproef.start()
  iris = await proef.mens(['interne-audit'])
  coen = await proef.mens(['compliance'])
  anna = await proef.mens(['consulent'])
  zaak = (await proef.maakZaak(anna)).id
})
afterAll(() => proef.sluit())

describe('PLT-23 reading the log', () => {
  test('by role, event, object, person, outcome and period; names are looked up, and looking is in the log', async () => {
    const { rijen } = await json(iris, `/logboek/rijen?object=${zaak}`)
    expect(rijen[0]).toMatchObject({
      regio: EIGEN,
      gebruiker: { id: anna.gebruiker, naam: 'Proef consulent' },
      rol: 'consulent',
      soort: 'zaak.maken',
      uitkomst: 'gelukt',
    })
    for (const filter of [`gebruiker=${anna.gebruiker}`, 'rol=consulent', 'soort=zaak', 'uitkomst=gelukt', PERIODE]) {
      expect((await json(iris, `/logboek/rijen?${filter}&object=${zaak}`)).rijen, filter).toHaveLength(1)
    }
    for (const filter of ['rol=inkoper', 'soort=zaa', 'uitkomst=geweigerd', 'tot=2020-01-01', `gebruiker=${RAADSEL}`]) {
      expect((await json(iris, `/logboek/rijen?${filter}&object=${zaak}`)).rijen, filter).toEqual([])
    }
    const gelezen = await vraag(`select zoekvraag from logboek.gebeurtenis where soort = 'logboek.lezen'
      and gebruiker_id = '${iris.gebruiker}' order by tijdstip limit 1`)
    expect(gelezen).toEqual([{ zoekvraag: ['object'] }])
    expect(
      (await vraag("select from pg_attribute where attrelid = 'logboek.gebeurtenis'::regclass and attname ~ 'naam'"))
        .length,
    ).toBe(0)
  })

  test.each(['vanaf=2026-02-30', 'uitkomst=misschien', "soort=x'--", 'cursor=%00', 'rol=A'])(
    '%s is refused',
    async (zoek) => {
      expect((await proef.lees(iris, `/logboek/rijen?${zoek}`)).json().code).toBe('ongeldige-invoer')
    },
  )

  test('another region sees nothing of it, and cannot open the row', async () => {
    const elders = await proef.mens(['interne-audit'], ANDER)
    expect((await json(elders, `/logboek/rijen?object=${zaak}`)).rijen).toEqual([])
    const { rijen } = await json(iris, `/logboek/rijen?object=${zaak}`)
    const [daar, raadsel] = [
      await proef.lees(elders, `/logboek/rijen/${rijen[0].id}`),
      await proef.lees(elders, `/logboek/rijen/${RAADSEL}`),
    ]
    expect([daar.statusCode, daar.body]).toEqual([404, raadsel.body])
  })

  test('pages by cursor give each row once, the newest first', async () => {
    for (let i = 0; i < 110; i++) await proef.lees(iris, `/logboek/rijen/${RAADSEL}`)
    const een = await json(iris, '/logboek/rijen?soort=logboek.lezen&uitkomst=geweigerd')
    const twee = await json(iris, `/logboek/rijen?soort=logboek.lezen&uitkomst=geweigerd&cursor=${een.volgende}`)
    const ids = [...een.rijen, ...twee.rijen].map(({ id }: { id: string }) => id)
    expect(een.rijen).toHaveLength(100)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(110)
    expect(een.rijen[0].tijdstip >= een.rijen[99].tijdstip).toBe(true)
  })

  test('as CSV that a spreadsheet does not calculate, with the hash of the bytes in the log (T18)', async () => {
    await vraag(`update platform.gebruiker set weergavenaam = '=cmd|''/c calc''!A1' where id = '${coen.gebruiker}'`)
    await json(coen, '/logboek/rijen')
    const antwoord = await proef.lees(iris, `/logboek/uitvoer?gebruiker=${coen.gebruiker}`)
    expect(antwoord.headers['content-type']).toContain('text/csv')
    expect(antwoord.body).toContain(`"'=cmd|'/c calc'!A1"`)
    expect(antwoord.body).not.toMatch(/(^|;)"?=/m)
    const [rij] = await vraag("select bestand_hash, aantal from logboek.gebeurtenis where soort = 'logboek.uitvoeren'")
    const { createHash } = await import('node:crypto')
    expect(rij?.bestand_hash).toBe(createHash('sha256').update(antwoord.rawPayload).digest('hex'))
    await vraag(`update platform.gebruiker set weergavenaam = 'Proef compliance' where id = '${coen.gebruiker}'`)
  })
})

describe('PLT-23 a row with its seal', () => {
  test('not sealed yet, then proven by a path that anybody can walk, and a changed row is not', async () => {
    const { rijen } = await json(iris, `/logboek/rijen?object=${zaak}`)
    const pad = `/logboek/rijen/${rijen[0].id}`
    expect((await json(iris, pad)).zegel).toBeNull()
    await verzegelNu(proef.pool, proef.toezicht)
    const { zegel } = await json(iris, pad)
    expect(zegel).toMatchObject({ klopt: true, regio: EIGEN, checkpoint: { padKlopt: true, handtekeningKlopt: true } })
    const hex = (tekst: string) => Buffer.from(tekst, 'hex')
    const { omvang, wortel, pad: bewijs } = zegel.checkpoint
    expect(klopInsluiting(hex(zegel.hashNu), zegel.volgnummer - 1, omvang, bewijs.map(hex), hex(wortel))).toBe(true)
    await vraag('alter table logboek.gebeurtenis disable trigger all')
    await vraag(`update logboek.gebeurtenis set doel = 'anders' where id = '${rijen[0].id}'`)
    expect((await json(iris, pad)).zegel).toMatchObject({ klopt: false, checkpoint: { padKlopt: false } })
    await vraag(`update logboek.gebeurtenis set doel = '${rijen[0].doel}' where id = '${rijen[0].id}'`)
    await vraag('alter table logboek.gebeurtenis enable always trigger blijft')
  })
})

describe('PLT-23 the chain on the screen', () => {
  const controleer = async (mens: Mens) => {
    const gevraagd = await proef.stuur(mens, '/logboek/ketencontroles', undefined)
    expect(gevraagd.statusCode, gevraagd.body).toBe(201)
    for (;;) {
      const { controles } = await json(mens, '/logboek/ketencontroles')
      const deze = controles.find(({ id }: { id: string }) => id === gevraagd.json().id)
      if (deze.stand !== 'loopt') return deze
    }
  }

  test('goes on behind it; who asked, when and what came out are rows; a row that was changed is named (T20)', async () => {
    await verzegelNu(proef.pool, proef.toezicht)
    const goed = await controleer(iris)
    expect(goed).toMatchObject({ stand: 'goed', door: { id: iris.gebruiker }, bevindingen: [] })
    expect(goed.rijen).toBeGreaterThan(100)
    const [{ rij, volgnummer } = {}] = await vraag(
      `select rij, volgnummer from logboek.zegel where regio = '${EIGEN}' and soort = 'gebeurtenis' order by volgnummer limit 1`,
    )
    const [{ rol } = {}] = await vraag(`select rol from logboek.gebeurtenis where id = '${rij}'`)
    await vraag('alter table logboek.gebeurtenis disable trigger all')
    await vraag(`update logboek.gebeurtenis set rol = 'namaak' where id = '${rij}'`)
    const fout = await controleer(coen)
    expect(fout.stand).toBe('fout')
    expect(fout.bevindingen[0]).toMatchObject({ regio: EIGEN, volgnummer: Number(volgnummer) })
    await vraag(`update logboek.gebeurtenis set rol = '${rol}' where id = '${rij}'`)
    await vraag('alter table logboek.gebeurtenis enable always trigger blijft')
    await expect(vraag("update logboek.ketenuitslag set uitkomst = 'goed'")).rejects.toThrow('PLT-30')
  })
})

describe('PLT-23 signals, samples and verdicts', () => {
  const signalen = async (mens: Mens, meer = '') => (await json(mens, `/logboek/signalen?${PERIODE}${meer}`)).signalen

  test('five refused cases within ten minutes are a signal, four are not (T1)', async () => {
    const [vier, vijf] = [await proef.mens(['consulent']), await proef.mens(['consulent'])]
    for (let i = 0; i < 4; i++) await proef.lees(vier, `/zaken/${RAADSEL}`)
    for (let i = 0; i < 5; i++) await proef.lees(vijf, `/zaken/${RAADSEL}`)
    const gevonden = (await signalen(iris)).filter(({ soort }: { soort: string }) => soort === 'geweigerde-toegang')
    const wie = gevonden.map(({ gebruiker }: { gebruiker: { id: string } }) => gebruiker.id)
    expect(wie).toContain(vijf.gebruiker)
    expect(wie).not.toContain(vier.gebruiker)
  })

  test('what a role does not give is in the log before the answer, and counts too', async () => {
    const wie = await proef.mens(['inkoper'])
    for (let i = 0; i < 5; i++) expect((await proef.lees(wie, '/zaken')).statusCode).toBe(403)
    const rijen = await vraag(`select object_id, uitkomst, reden_code, regio from logboek.gebeurtenis
      where gebruiker_id = '${wie.gebruiker}' limit 1`)
    expect(rijen).toEqual([
      { object_id: 'GET /api/v1/zaken', uitkomst: 'geweigerd', reden_code: 'niet-toegestaan', regio: 'landelijk' },
    ])
    expect((await signalen(iris)).map(({ sleutel }: { sleutel: string }) => sleutel)).toContain(
      `geweigerde-toegang:${wie.gebruiker}:landelijk:${amsterdam()}`,
    )
  })

  test('who opens his own file, or that of a colleague, gives a signal', async () => {
    const bea = await proef.mens(['beheerder'])
    const bsn = '999990019'
    const koppel = await proef.stuur(bea, `/gebruikers/${anna.gebruiker}/eigen-persoon`, { bsn })
    expect(koppel.statusCode, koppel.body).toBe(201)
    const [{ betrokkene } = {}] = await vraag('select betrokkene from platform.eigenpersoon')
    const { schrijfLogboekApart } = await import('../../platform/logboek/index.ts')
    const { eenGebeurtenis } = await import('../../platform/logboek/testgebeurtenis.ts')
    const lees = (wie: Mens) =>
      schrijfLogboekApart(
        proef.pool,
        { regios: [EIGEN], gebruiker: wie.gebruiker, rol: 'consulent' },
        eenGebeurtenis({ actie: 'lezen', soort: 'zaak.lezen', betrokkene: String(betrokkene) }),
      )
    const collega = await proef.mens(['consulent'])
    await lees(anna)
    await lees(collega)
    const sleutels = (await signalen(iris)).map(({ sleutel }: { sleutel: string }) => sleutel)
    expect(sleutels).toContain(`eigen-dossier:${anna.gebruiker}:${EIGEN}:${amsterdam()}`)
    expect(sleutels).toContain(`dossier-van-collega:${collega.gebruiker}:${EIGEN}:${amsterdam()}`)
    expect(sleutels).toContain(`buiten-werkvoorraad:${collega.gebruiker}:${EIGEN}:${amsterdam()}`)
    const log = await vraag(
      "select to_jsonb(g)::text as tekst from logboek.gebeurtenis g where soort = 'gebruiker.koppel-persoon'",
    )
    expect(JSON.stringify(log)).not.toContain(bsn)
  })

  test('hours that are not usual: a minute before six and at ten in the evening, not at six and not a minute before ten', async () => {
    const wie = await proef.mens(['consulent'])
    const om = async (dag: string, tijd: string) => {
      await vraag('alter table logboek.gebeurtenis disable trigger all')
      await vraag(`insert into logboek.gebeurtenis select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(),
        'gebruiker_id', '${wie.gebruiker}', 'regio', '${EIGEN}', 'betrokkene', 'pseudoniem-x',
        'tijdstip', ('${dag} ${tijd}'::timestamp at time zone 'Europe/Amsterdam')))).* from logboek.gebeurtenis g limit 1`)
      await vraag('alter table logboek.gebeurtenis enable always trigger blijft')
    }
    const telling = async (dag: string): Promise<number> =>
      (await json(iris, `/logboek/signalen?vanaf=${dag}&tot=${dag}`)).signalen
        .filter(
          ({ soort, gebruiker }: { soort: string; gebruiker: { id: string } }) =>
            soort === 'buiten-werktijd' && gebruiker.id === wie.gebruiker,
        )
        .reduce((som: number, { aantal }: { aantal: number }) => som + aantal, 0)
    // 4 March 2026 is a Wednesday, 7 March a Saturday.
    for (const tijd of ['06:00', '21:59:59']) await om('2026-03-04', tijd)
    expect(await telling('2026-03-04')).toBe(0)
    for (const tijd of ['05:59:59', '22:00']) await om('2026-03-04', tijd)
    expect(await telling('2026-03-04')).toBe(2)
    await om('2026-03-07', '12:00')
    expect(await telling('2026-03-07')).toBe(1)
  })

  test('a sample with the same seed is the same for a second reviewer, with another seed another', async () => {
    const trek = async (mens: Mens, zaad: string): Promise<string[]> =>
      (await signalen(mens, `&zaad=${zaad}&aantal=10`)).map(({ sleutel }: { sleutel: string }) => sleutel)
    const een = await trek(iris, 'maart')
    expect(een).toHaveLength(10)
    // Looking adds rows, so that of ten a few may be new; the order by the seed stays.
    const twee = await trek(coen, 'maart')
    expect(twee.filter((sleutel) => een.includes(sleutel)).length).toBeGreaterThanOrEqual(8)
    expect((await trek(iris, 'april')).join()).not.toBe(een.join())
  })

  test('a verdict stays and a second stands beside it; nobody judges himself; no number of a person in it', async () => {
    const [eerste] = (await signalen(coen)).filter(
      ({ gebruiker }: { gebruiker: { id: string } }) => gebruiker.id === anna.gebruiker,
    )
    const oordeel = (wie: Mens, sleutel: string, reden = 'Afgesproken met de teamleider.', soort = 'in-orde') =>
      proef.stuur(wie, '/logboek/oordelen', { sleutel, oordeel: soort, reden })
    expect((await oordeel(coen, eerste.sleutel)).statusCode).toBe(201)
    expect((await oordeel(iris, eerste.sleutel, 'Toch nog eens kijken.', 'nader-onderzoek')).statusCode).toBe(201)
    const nu = (await signalen(coen)).find(({ sleutel }: { sleutel: string }) => sleutel === eerste.sleutel)
    expect(nu.nazicht.map(({ oordeel: wat }: { oordeel: string }) => wat)).toEqual(['nader-onderzoek', 'in-orde'])
    const zelf = await oordeel(iris, `buiten-werktijd:${iris.gebruiker}:${EIGEN}:2026-03-04`)
    expect([zelf.statusCode, zelf.json().code]).toEqual([403, 'eigen-werk'])
    expect((await oordeel(coen, eerste.sleutel, 'BSN 999990019 gezien')).json().code).toBe('geen-bsn-in-tekst')
    expect((await oordeel(coen, `buiten-werktijd:${anna.gebruiker}:${ANDER}:2026-03-04`)).statusCode).toBe(404)
    expect((await oordeel(coen, `buiten-werktijd:${RAADSEL}:${EIGEN}:2026-03-04`)).statusCode).toBe(404)
    await expect(vraag("update logboek.nazicht set oordeel = 'incident'")).rejects.toThrow('PLT-30')
    await expect(vraag('delete from logboek.nazicht')).rejects.toThrow('PLT-30')
    await expect(proef.pool.query("update logboek.nazicht set oordeel = 'incident'")).rejects.toThrow(
      'permission denied',
    )
  })

  function amsterdam(): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  }
})

describe('PLT-23 the overview of the person (article 15 GDPR)', () => {
  test('when, which role of which region, what part, which purpose; no staff; itself in the log; not of another region', async () => {
    await proef.lees(anna, `/zaken/${zaak}`)
    const { regels } = await json(coen, `/zaken/${zaak}/inzage`)
    expect(regels.length).toBeGreaterThanOrEqual(2)
    expect(regels[0]).toMatchObject({
      regio: EIGEN,
      rol: 'consulent',
      doel: { nl: expect.any(String), en: expect.any(String) },
    })
    expect(JSON.stringify(regels)).not.toContain(anna.gebruiker)
    const nog = await json(coen, `/zaken/${zaak}/inzage`)
    expect(nog.regels[0]).toMatchObject({ rol: 'compliance', doel: { nl: 'u laten zien wie uw gegevens zag' } })
    const elders = await proef.mens(['compliance'], ANDER)
    expect((await proef.lees(elders, `/zaken/${zaak}/inzage`)).statusCode).toBe(404)
    expect((await proef.lees(await proef.mens(['beoordelaar']), `/zaken/${zaak}/inzage`)).statusCode).toBe(403)
  })
})
