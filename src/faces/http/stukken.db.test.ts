import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANDER, aanvraag, EIGEN, type Mens, RAADSEL, Zaakproef } from '../../../tests/zaakproef.ts'
import { alsSuper } from '../../platform/testdatabase.ts'

const MB_10 = 10 * 1024 * 1024
const BSN = '123456782'

let proef: Zaakproef
let consulent: Mens
let elders: Mens
let zaak: string
beforeAll(async () => {
  proef = await Zaakproef.start()
  consulent = await proef.mens(['consulent'])
  elders = await proef.mens(['consulent'], ANDER)
  zaak = (await proef.maakZaak(consulent, 'Zoë van der Ørsted-Verzonnen')).id
})
afterAll(() => proef.sluit())

const pdf = (naam = 'plan.pdf', bytes = 200) => {
  const [kop, staart] = ['%PDF-1.7\n', '\n%%EOF']
  return new File([kop, new Uint8Array(bytes - kop.length - staart.length), staart], naam, { type: 'application/pdf' })
}
const png = (naam: string, rest = '') =>
  new File([Buffer.from('89504e470d0a1a0a', 'hex'), 'beeld', rest], naam, { type: 'image/png' })
const breng = (bestand: File, velden: Record<string, string> = { soort: 'diploma' }, koppen = {}) =>
  proef.stuurBestand(consulent, `/zaken/${zaak}/documenten`, bestand, velden, koppen)
const lijst = async (id = zaak) => (await proef.lees(consulent, `/zaken/${id}/documenten`)).json().documenten
const haal = (id: string, wie = consulent) => proef.lees(wie, `/documenten/${id}`)

describe('PGB-1 documents over HTTP', () => {
  test('kept with kind, days and hash, in the list with its validity, and given back to the byte', async () => {
    const bestand = pdf('BIG-registratie.pdf')
    const gebracht = await breng(bestand, {
      soort: 'big_registratie',
      naam: 'Registratie van de zorgverlener',
      geldigVan: '2025-05-15',
      geldigTot: '2026-05-15',
      ontvangenOp: '2026-03-19',
    })
    expect([gebracht.statusCode, gebracht.body]).toEqual([201, expect.any(String)])
    const { id, virusscan } = gebracht.json()
    expect(virusscan).toBe('niet_gescand')
    expect((await lijst()).find((document: { id: string }) => document.id === id)).toMatchObject({
      naam: 'Registratie van de zorgverlener.pdf',
      soort: 'big_registratie',
      grootte: 200,
      ontvangenOp: '2026-03-19',
      // Today is 20 March 2026: 56 days before the last day.
      geldigheid: 'verloopt',
      door: { id: consulent.gebruiker },
    })
    const gehaald = await haal(id)
    expect(gehaald.rawPayload.equals(Buffer.from(await bestand.arrayBuffer()))).toBe(true)
    expect(gehaald.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': "attachment; filename*=UTF-8''Registratie%20van%20de%20zorgverlener.pdf",
    })
  })

  test.each([
    ['2026-03-19', 'verlopen'],
    ['2026-03-20', 'verloopt'],
    ['2026-05-15', 'verloopt'],
    ['2026-05-16', 'geldig'],
  ])('valid up to %s it is %s on 20 March 2026', async (geldigTot, geldigheid) => {
    const { id } = (await breng(pdf(), { soort: 'diploma', geldigTot })).json()
    expect((await lijst()).find((document: { id: string }) => document.id === id).geldigheid).toBe(geldigheid)
  })

  test('the day before it begins it does not hold yet', async () => {
    const { id } = (await breng(pdf(), { soort: 'verklaring', geldigVan: '2026-03-21' })).json()
    expect((await lijst()).find((document: { id: string }) => document.id === id).geldigheid).toBe('nog_niet')
  })

  test.each([
    [{ soort: 'diploma', ontvangenOp: '2026-03-21' }, 'datum-kan-niet'],
    [{ soort: 'diploma', geldigVan: '2026-02-30' }, 'ongeldige-invoer'],
    [{ soort: 'diploma', geldigVan: '2026-03-02', geldigTot: '2026-03-01' }, 'datum-kan-niet'],
    [{ soort: 'foto' }, 'ongeldige-invoer'],
    [{}, 'ongeldige-invoer'],
    [{ soort: 'diploma', regio: ANDER }, 'ongeldige-invoer'],
  ])('fields %j: 400 %s', async (velden, code) => {
    const antwoord = await breng(pdf(), velden as Record<string, string>)
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([400, code])
  })

  test('the same key twice: one document; the same key with other bytes is refused (T7)', async () => {
    const koppen = { 'idempotency-key': 'een-document' }
    const voor = (await lijst()).length
    const [een, twee] = [await breng(pdf(), undefined, koppen), await breng(pdf(), undefined, koppen)]
    expect([een.statusCode, twee.body]).toEqual([201, een.body])
    expect(await lijst()).toHaveLength(voor + 1)
    const anders = await breng(pdf('plan.pdf', 201), undefined, koppen)
    expect([anders.statusCode, anders.json().code]).toEqual([422, 'sleutel-hergebruikt'])
  })

  test('a note names its documents; of another case or unknown ones the database refuses', async () => {
    const { id } = (await breng(pdf())).json()
    const schrijf = (documenten: string[], bij = zaak) =>
      proef.stuur(consulent, `/zaken/${bij}/notities`, { tekst: 'Het diploma klopt.', documenten })
    expect((await schrijf([id, id])).statusCode).toBe(201)
    const { notities } = (await proef.lees(consulent, `/zaken/${zaak}`)).json()
    expect(notities.at(-1).documenten).toEqual([id])
    const ander = (await proef.maakZaak(consulent, 'P. Verzonnen')).id
    for (const poging of [await schrijf([id], ander), await schrijf([RAADSEL])])
      expect([poging.statusCode, poging.json().code]).toEqual([400, 'document-onbekend'])
    expect((await proef.lees(consulent, `/zaken/${ander}`)).json().notities).toEqual([])
  })
})

describe('T12 T17 what a file is follows from its bytes', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const ZIP = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])
  test.each([
    ['an SVG with a script', new File([SVG], 'x.svg', { type: 'image/svg+xml' }), 'opmaaktaal'],
    ['an SVG that is called a PNG', new File([SVG], 'x.png', { type: 'image/png' }), 'opmaaktaal'],
    ['a web page', new File(['<!DOCTYPE html><html></html>'], 'x.html', { type: 'text/html' }), 'opmaaktaal'],
    ['a PNG that is a web page too', png('x.png', '<html><script>alert(1)</script>'), 'meer-soorten'],
    [
      'a PDF that is a zip too',
      new File(['%PDF-1.7\n%%EOF', ZIP], 'x.pdf', { type: 'application/pdf' }),
      'meer-soorten',
    ],
    ['a PDF without its end', new File(['%PDF-1.7'], 'x.pdf', { type: 'application/pdf' }), 'onvolledig'],
    ['a PNG that says it is a PDF', new File([png('x')], 'x.pdf', { type: 'application/pdf' }), 'soort-wijkt-af'],
    ['a program', new File(['MZ'], 'x.pdf', { type: 'application/pdf' }), 'soort-onbekend'],
    ['nothing', new File([], 'x.pdf', { type: 'application/pdf' }), 'leeg'],
    ['a byte over ten megabytes', pdf('x.pdf', MB_10 + 1), 'te-groot'],
  ])('refused: %s', async (_, bestand, reden) => {
    const antwoord = await breng(bestand)
    expect([antwoord.statusCode, antwoord.json().code, antwoord.json().gegevens]).toEqual([
      400,
      'document-geweigerd',
      { reden },
    ])
  })

  test.each([MB_10 - 1, MB_10])('%i bytes are kept', async (bytes) => {
    expect((await breng(pdf('x.pdf', bytes))).statusCode).toBe(201)
  })

  test('far too much is not read at all: 413, and it says how much may come', async () => {
    const antwoord = await breng(pdf('x.pdf', MB_10 + 100_000))
    expect([antwoord.statusCode, antwoord.json().detail]).toEqual([413, 'Het bestand is groter dan 10 MB.'])
  })

  test.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['<img src=x onerror=alert(1)>.pdf', '<img src=x onerror=alert(1)>.pdf'],
    ['a\r\nSet-Cookie: b=c.pdf', 'aSet-Cookie: b=c.pdf'],
    ['..\\..\\x.svg', 'x.svg.pdf'],
    ['omgekeerd\u202efdp.pdf', 'omgekeerdfdp.pdf'],
    ['"; filename="x.html', '"; filename="x.html.pdf'],
  ])('the name %j is only a name', async (naam, verwacht) => {
    const antwoord = await breng(pdf(), { soort: 'overig', naam })
    expect(antwoord.statusCode, antwoord.body).toBe(201)
    const { id } = antwoord.json()
    expect((await lijst()).find((document: { id: string }) => document.id === id).naam).toBe(verwacht)
    const { headers } = await haal(id)
    expect(headers['set-cookie']).toBeUndefined()
    const kop = String(headers['content-disposition'])
    expect(kop).toMatch(/^attachment; filename\*=UTF-8''[A-Za-z0-9._~!%-]+$/)
    expect(decodeURIComponent(kop.split("''")[1] ?? '')).toBe(verwacht)
  })

  test.each([`brief ${BSN}.pdf`, 'brief 123.456.782.pdf'])(
    'T19 the name %j holds a BSN: refused, not kept',
    async (naam) => {
      const antwoord = await breng(pdf(), { soort: 'overig', naam })
      expect([antwoord.statusCode, antwoord.json().code]).toEqual([400, 'geen-bsn-in-tekst'])
      expect(antwoord.body).not.toContain(BSN)
    },
  )

  test('JSON where a file belongs, and a file where JSON belongs: 415; two files or a broken form: 400', async () => {
    const pad = `/zaken/${zaak}/documenten`
    expect((await proef.stuur(consulent, pad, { soort: 'diploma' })).statusCode).toBe(415)
    expect((await proef.stuurBestand(consulent, `/zaken/${zaak}/notities`)).statusCode).toBe(415)
    const grens = { 'content-type': 'multipart/form-data; boundary=x' }
    const deel = '--x\r\ncontent-disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n%PDF-\r\n'
    for (const tekst of ['', '--x--', `${deel}${deel}--x--\r\n`, deel.replace('bestand', 'anders')])
      expect((await proef.stuur(consulent, pad, tekst, grens)).statusCode).toBe(400)
    expect((await proef.stuur(consulent, pad, deel, { 'content-type': 'multipart/form-data' })).statusCode).toBe(400)
  })
})

describe('T1 documents and search of another region', () => {
  test('a document of there and one that does not exist answer alike, to the byte, for reading and adding', async () => {
    const { id } = (await breng(pdf())).json()
    const [vreemd, raadsel] = [await haal(id, elders), await haal(RAADSEL, elders)]
    expect([vreemd.statusCode, vreemd.body]).toEqual([404, raadsel.body])
    const voeg = (bij: string) => proef.stuurBestand(elders, `/zaken/${bij}/documenten`)
    expect((await voeg(zaak)).body).toBe((await voeg(RAADSEL)).body)
    expect((await proef.lees(elders, `/zaken/${zaak}/documenten`)).statusCode).toBe(404)
  })

  test('who may not add is turned away before the bytes are read', async () => {
    const toezichthouder = await proef.mens(['controller'])
    expect((await proef.stuurBestand(toezichthouder, `/zaken/${zaak}/documenten`)).statusCode).toBe(403)
    expect((await proef.stuurBestand(null, `/zaken/${zaak}/documenten`)).statusCode).toBe(401)
  })
})

const zoek = async (vraag: object, wie = consulent) => {
  const antwoord = await proef.stuur(wie, '/zoekopdrachten', vraag, { 'idempotency-key': '' })
  return { status: antwoord.statusCode, body: antwoord.body, ...antwoord.json() }
}
const namen = (deel: { rijen: { naam: string }[] }) => deel.rijen.map(({ naam }) => naam)

describe('PGB-1 PLT-22 search over cases, holders and carers', () => {
  beforeAll(async () => {
    const dossier = aanvraag()
    const verzekerde = { ...dossier.verzekerde, bsn: BSN, geboortedatum: '1961-02-03' }
    const post = {
      zorgverlener: {
        naam: 'Thuiszorg Nepdam',
        agbCode: '41990001',
        kvkNummer: '90000001',
        grondFormeelTarief: 'onderneming',
      },
      functie: 'verpleging',
      eenheid: 'uur',
      aantalPerWeek: 2,
      tariefCent: 3000,
    }
    const budgetplan = { ...dossier.budgetplan, begeleidingGroep: 'geen', posten: [post] }
    const gemaakt = await proef.stuur(consulent, '/zaken', {
      naam: 'Bartje Zoekmans',
      bron: 'formulier',
      dossier: { ...dossier, verzekerde, budgetplan },
    })
    expect(gemaakt.statusCode, gemaakt.body).toBe(201)
  })

  test.each([
    [{ naam: 'zoe ORSTED' }, 'Zoë van der Ørsted-Verzonnen'],
    [{ naam: 'verzonn', geboortejaar: 1900 }, undefined],
    [{ naam: 'zoekm' }, 'Bartje Zoekmans'],
    [{ naam: 'zoekm', geboortejaar: 1961 }, 'Bartje Zoekmans'],
    [{ naam: 'zoekm', geboortejaar: 1962 }, undefined],
    [{ bsn: BSN, geboortejaar: 1961 }, 'Bartje Zoekmans'],
    [{ bsn: BSN, naam: 'bartje' }, 'Bartje Zoekmans'],
    [{ bsn: BSN, geboortejaar: 1960 }, undefined],
    [{ bsn: '111222333', geboortejaar: 1961 }, undefined],
    [{ naam: 'oekmans' }, undefined],
  ])('%j finds %s', async (vraag, verwacht) => {
    const { status, body, budgethouders, zaken } = await zoek(vraag)
    expect([status, body]).toEqual([200, body])
    expect(namen(budgethouders)).toEqual(verwacht === undefined ? [] : [verwacht])
    expect(namen(zaken)).toEqual(verwacht === undefined ? [] : [verwacht])
    expect(body).not.toContain(BSN)
  })

  test('shows name and year of birth, no address and no day', async () => {
    const { budgethouders, zaken } = await zoek({ naam: 'zoekmans' })
    expect(Object.keys(budgethouders.rijen[0]).sort()).toEqual(
      ['aantalZaken', 'geboortejaar', 'id', 'naam', 'regio', 'zaken'].sort(),
    )
    const { nummer } = zaken.rijen[0]
    expect(namen((await zoek({ zaaknummer: nummer })).zaken)).toEqual(['Bartje Zoekmans'])
  })

  test.each([{ zorgverlener: 'nepdam thuis' }, { agbCode: '41990001' }, { kvkNummer: '90000001' }])(
    'a carer by %j, with the cases whose plan names him',
    async (vraag) => {
      const { zorgverleners, budgethouders } = await zoek(vraag)
      expect(zorgverleners.rijen).toMatchObject([{ naam: 'Thuiszorg Nepdam', agbCode: '41990001', aantalZaken: 1 }])
      expect(zorgverleners.rijen[0].zaken[0].nummer).toMatch(/^PGB-/)
      expect(budgethouders.rijen).toEqual([])
    },
  )

  test('pages by cursor: nobody twice, nobody missed', async () => {
    for (const letter of 'ABCDEFG') await proef.maakZaak(consulent, `${letter}. Bladerdam`)
    const gezien: string[] = []
    let cursor: string | undefined
    do {
      const vraag = { naam: 'bladerdam', deel: 'budgethouders', aantal: 3, ...(cursor ? { cursor } : {}) }
      const { budgethouders } = await zoek(vraag)
      gezien.push(...namen(budgethouders))
      cursor = budgethouders.volgende ?? undefined
    } while (cursor !== undefined)
    expect(gezien).toEqual([...'ABCDEFG'].map((letter) => `${letter}. Bladerdam`))
  })

  test('in another region the same questions find nobody, and say so in the same words (T1)', async () => {
    const niets = await zoek({ naam: 'bestaatniet' }, elders)
    for (const vraag of [{ naam: 'zoekmans' }, { bsn: BSN, geboortejaar: 1961 }, { agbCode: '41990001' }])
      expect((await zoek(vraag, elders)).body).toBe(niets.body)
  })

  test.each([
    [{}, 'zoekvraag-kan-niet'],
    [{ geboortejaar: 1961 }, 'zoekvraag-kan-niet'],
    [{ naam: '--' }, 'zoekvraag-kan-niet'],
    [{ bsn: BSN }, 'zoekvraag-kan-niet'],
    [{ bsn: '123456789', geboortejaar: 1961 }, 'zoekvraag-kan-niet'],
    [{ naam: 'zoekmans', cursor: 'x' }, 'zoekvraag-kan-niet'],
    [{ naam: 'zoekmans', deel: 'zaken', cursor: 'x' }, 'cursor-ongeldig'],
    [{ naam: 'zoekmans', sorteer: 'naam;reset role--' }, 'ongeldige-invoer'],
    [{ naam: 'zoekmans', deel: { $ne: 'zaken' } }, 'ongeldige-invoer'],
    [{ naam: { $ne: 'x' } }, 'ongeldige-invoer'],
    [{ naam: 'zoekmans', regio: ANDER }, 'ongeldige-invoer'],
    [{ naam: 'zoekmans', aantal: 51 }, 'ongeldige-invoer'],
  ])('%j: 400 %s (T11)', async (vraag, code) => {
    const antwoord = await zoek(vraag)
    expect([antwoord.status, antwoord.code]).toEqual([400, code])
    expect(antwoord.body).not.toContain('12345678')
  })

  test.each([`' or 1=1--`, '%', '_____', `zoekmans'; drop table pgb.zaak;--`, '\\'])(
    'a name %j is only ever a name (T11)',
    async (naam) => {
      const { status, zaken } = await zoek({ naam: `${naam} qqq` })
      expect([status, zaken.rijen]).toEqual([200, []])
    },
  )

  test('the log tells the criteria as pseudonyms, and a processing row for each person shown (PLT-23)', async () => {
    const vraag = (sql: string) => alsSuper(proef.database.server, sql, proef.database.naam)
    await zoek({ naam: 'bladerdam', geboortejaar: 1990 })
    await zoek({ naam: 'bladerdam', deel: 'budgethouders' })
    const [rij] = await vraag(`select zoekvraag, aantal, trace_id from logboek.gebeurtenis where soort = 'zaak.zoeken'
      order by tijdstip desc limit 1`)
    expect(rij).toMatchObject({ aantal: 7, zoekvraag: [expect.stringMatching(/^naam\/[0-9a-f]{64}$/)] })
    expect(
      await vraag(
        `select count(distinct betrokkene)::int as n from logboek.verwerking where trace_id = '${rij?.trace_id}'`,
      ),
    ).toEqual([{ n: 7 }])
    const overal = await vraag(
      `select count(*)::int as n from logboek.gebeurtenis g where g::text ~* 'bladerdam|${BSN}'`,
    )
    expect(overal).toEqual([{ n: 0 }])
    expect(await vraag(`select count(*)::int as n from platform.idempotentie i where i::text ~* 'bladerdam'`)).toEqual([
      { n: 0 },
    ])
  })

  test('who gathers persons is stopped, and that stands in the log (T9)', async () => {
    const gulzig = await proef.mens(['consulent'])
    const toon = (aantal: number) =>
      alsSuper(
        proef.database.server,
        `set ozk.regios = '${EIGEN}'; set ozk.gebruiker = '${gulzig.gebruiker}';
         insert into pgb.getoond (regio, aantal) select '${EIGEN}', 1000 from generate_series(1, ${aantal})`,
        proef.database.naam,
      )
    await toon(9)
    expect((await zoek({ naam: 'bladerdam', deel: 'budgethouders' }, gulzig)).status).toBe(200)
    // 9,007 were shown; a number that finds nobody counts as a hundred.
    for (let keer = 0; keer < 9; keer++)
      expect((await zoek({ bsn: '111222333', geboortejaar: 1961 }, gulzig)).status).toBe(200)
    const antwoord = await proef.stuur(gulzig, '/zoekopdrachten', { bsn: '111222333', geboortejaar: 1961 })
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([429, 'te-veel-getoond'])
    expect(antwoord.headers['retry-after']).toBe('60')
    const [rij] = await alsSuper(
      proef.database.server,
      `select count(*)::int as n from logboek.gebeurtenis where gebruiker_id = '${gulzig.gebruiker}'
       and uitkomst = 'geweigerd' and reden_code = 'te-veel-getoond'`,
      proef.database.naam,
    )
    expect(rij?.n).toBe(1)
    expect((await zoek({ naam: 'bladerdam' })).status).toBe(200)
  })

  test('a name search uses the index of words, also behind the wall', async () => {
    const verbinding = await proef.pool.connect()
    try {
      await verbinding.query(`begin; set local enable_seqscan = off; set local ozk.regios = '${EIGEN}'`)
      const { rows } = await verbinding.query(`explain select w.houder from pgb.houderwoord w
        where w.regio = any (array['${EIGEN}']) and w.woord >= 'bla' and w.woord < 'bla' || chr(1114111)`)
      const plan = rows.map((rij) => rij['QUERY PLAN']).join('\n')
      expect(plan).toMatch(/Index Cond: .*regio = ANY.*woord >= 'bla'.*woord < /)
    } finally {
      await verbinding.query('rollback')
      verbinding.release()
    }
  })

  test('a name that thousands bear shows nobody: ask for more', async () => {
    await alsSuper(
      proef.database.server,
      `set ozk.regios = '${EIGEN}'; set ozk.gebruiker = 'lader'; insert into pgb.budgethouder (regio, id, naam, geboortedatum)
       select '${EIGEN}', gen_random_uuid()::text, 'N. van Menigten', '1950-01-01' from generate_series(1, 2000)`,
      proef.database.naam,
    )
    expect((await zoek({ naam: 'van menigten', deel: 'budgethouders', aantal: 50 })).budgethouders.rijen).toHaveLength(
      50,
    )
    await proef.maakZaak(consulent, 'O. Menigten')
    const antwoord = await zoek({ naam: 'van menigten' })
    expect([antwoord.status, antwoord.gegevens]).toEqual([400, { reden: 'te-ruim' }])
    expect(namen((await zoek({ naam: 'o menigten' })).budgethouders)).toEqual(['O. Menigten'])
  })
})

describe('PLT-22 the whole BSN of one case', () => {
  test('is shown to who says why, and the purpose is in the log; without purpose it is not', async () => {
    const { id } = (await zoek({ naam: 'zoekmans' })).zaken.rijen[0]
    const vraag = (inhoud: object) =>
      proef.stuur(consulent, `/zaken/${id}/bsn-inzages`, inhoud, { 'idempotency-key': '' })
    expect((await vraag({})).statusCode).toBe(400)
    expect((await vraag({ doel: 'nieuwsgierig' })).statusCode).toBe(400)
    expect((await vraag({ doel: 'pgb-beslissen' })).json()).toEqual({ bsn: BSN })
    expect((await proef.lees(consulent, `/zaken/${id}`)).json().bsn).toBe('******782')
    const [rij] = await alsSuper(
      proef.database.server,
      `select doel, deel from logboek.gebeurtenis where soort = 'zaak.bsn-tonen' and uitkomst = 'gelukt'`,
      proef.database.naam,
    )
    expect(rij).toEqual({ doel: 'pgb-beslissen', deel: ['bsn'] })
  })
})
