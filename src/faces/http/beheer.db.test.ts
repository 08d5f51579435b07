import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANDER, EIGEN, type Mens, RAADSEL, Zaakproef } from '../../../tests/zaakproef.ts'
import { alsSuper } from '../../platform/testdatabase.ts'

let proef: Zaakproef
let bea: Mens
let bram: Mens
let anna: Mens

beforeAll(async () => {
  proef = await Zaakproef.start()
  bea = await proef.mens(['beheerder'])
  bram = await proef.mens(['beheerder'])
  anna = await proef.mens(['consulent'])
})
afterAll(() => proef.sluit())

const vraag = (sql: string) => alsSuper(proef.database.server, sql, proef.database.naam)
const ROL = { rol: 'controller', regios: [EIGEN], vanaf: '2020-01-01', tot: null }

async function stelVoor(wie: Mens, voor: Mens, anders: Partial<typeof ROL> = {}) {
  return proef.stuur(wie, `/gebruikers/${voor.gebruiker}/rolvoorstellen`, { ...ROL, ...anders })
}
const besluit = (wie: Mens, id: string, uitkomst = 'bevestigd') =>
  proef.stuur(wie, `/rolvoorstellen/${id}/besluiten`, { uitkomst })
const rollenVan = async (mens: Mens): Promise<string[]> =>
  (await proef.lees(mens, '/ik')).json().rollen?.map(({ rol }: { rol: string }) => rol) ?? []

describe('PLT-20 a role is given by two people', () => {
  test('asked by one, confirmed by another: it works at the next request, and both are in the log', async () => {
    const { id } = (await stelVoor(bea, anna)).json()
    expect(await rollenVan(anna)).toEqual(['consulent'])
    const zelf = await besluit(bea, id)
    expect([zelf.statusCode, zelf.json().code]).toEqual([403, 'rol-vier-ogen'])
    expect(await rollenVan(anna)).toEqual(['consulent'])
    const open = (await proef.lees(bram, '/rolvoorstellen')).json().voorstellen
    expect(open).toMatchObject([{ id, rol: 'controller', regios: [EIGEN], gebruiker: { id: anna.gebruiker } }])
    expect((await besluit(bram, id)).statusCode).toBe(201)
    expect(await rollenVan(anna)).toEqual(['consulent', 'controller'])
    const nog = await besluit(bram, id)
    expect([nog.statusCode, nog.json().code]).toEqual([409, 'al-besloten'])
    const log = await vraag(`select soort, gebruiker_id, namens, uitkomst from logboek.gebeurtenis
      where object_soort = 'gebruiker' and object_id = '${anna.gebruiker}' and uitkomst = 'gelukt' order by tijdstip`)
    expect(log).toMatchObject([
      { soort: 'gebruiker.ken-rol-toe', gebruiker_id: bea.gebruiker },
      { soort: 'gebruiker.bevestig-rol', gebruiker_id: bram.gebruiker, namens: bea.gebruiker },
    ])
  })

  test('who gets the role decides neither way, also when he is a beheerder', async () => {
    expect((await stelVoor(bea, bea)).json().code).toBe('rol-aan-uzelf')
    const { id } = (await stelVoor(bea, bram, { rol: 'inkoper' })).json()
    expect((await besluit(bram, id)).json().code).toBe('rol-vier-ogen')
    expect((await besluit(bea, id, 'ingetrokken')).statusCode).toBe(201)
  })

  test('of ten confirmations at once one counts', async () => {
    const { id } = (await stelVoor(bea, anna, { rol: 'risicobeheer' })).json()
    const keren = await Promise.all(Array.from({ length: 10 }, () => besluit(bram, id)))
    expect(keren.map(({ statusCode }) => statusCode).sort()).toEqual([201, ...Array(9).fill(409)])
    expect(await rollenVan(anna)).toContain('risicobeheer')
  })

  test('the store refuses a grant that nobody confirmed, whatever the program does', async () => {
    const { inTransactie } = await import('../../platform/db.ts')
    const context = { regios: [EIGEN], gebruiker: bea.gebruiker, rol: 'beheerder' }
    const sql = `insert into platform.roltoekenning (regio, id, gebruiker, rol, vanaf, toegekend_door, voorstel)
      values ($1, gen_random_uuid()::text, $2, 'compliance', '2020-01-01', $3, $4)`
    const { id } = (await stelVoor(bea, anna, { rol: 'compliance' })).json()
    for (const voorstel of [null, id])
      await expect(
        inTransactie(proef.pool, context, (tx) => tx.query(sql, [EIGEN, anna.gebruiker, bea.gebruiker, voorstel])),
      ).rejects.toThrow(/row-level security/)
  })

  test.each<[string, Partial<typeof ROL>, number, string]>([
    ['a region of another', { regios: [ANDER] }, 403, 'regio-niet-van-u'],
    ['own and another', { regios: [EIGEN, ANDER] }, 403, 'regio-niet-van-u'],
    ['a day that is none', { vanaf: '2026-02-30' }, 400, 'ongeldige-periode'],
    ['an end on the first day', { vanaf: '2026-03-01', tot: '2026-03-01' as never }, 400, 'ongeldige-periode'],
    ['a role that is none', { rol: 'baas' }, 400, 'ongeldige-invoer'],
  ])('%s is refused', async (_naam, anders, status, code) => {
    const antwoord = await stelVoor(bea, anna, anders)
    expect([antwoord.statusCode, antwoord.json().code]).toEqual([status, code])
  })

  test('a person that is not there, and an id that is none', async () => {
    expect((await proef.stuur(bea, `/gebruikers/${RAADSEL}/rolvoorstellen`, ROL)).statusCode).toBe(404)
    expect((await proef.stuur(bea, '/gebruikers/%00x/rolvoorstellen', ROL)).statusCode).toBe(404)
  })
})

describe('PLT-20 taking away works at the next request (T14)', () => {
  test('a role', async () => {
    const wim = await proef.mens(['consulent'])
    expect((await proef.lees(wim, '/zaken')).statusCode).toBe(200)
    const weg = await proef.stuur(bea, `/gebruikers/${wim.gebruiker}/rolintrekkingen`, {
      rol: 'consulent',
      regios: [EIGEN],
    })
    expect(weg.json()).toEqual({ id: wim.gebruiker, aantal: 1 })
    expect((await proef.lees(wim, '/zaken')).statusCode).toBe(403)
    const nog = await proef.stuur(bea, `/gebruikers/${wim.gebruiker}/rolintrekkingen`, {
      rol: 'consulent',
      regios: [EIGEN],
    })
    expect(nog.json().code).toBe('niets-gewijzigd')
  })

  test('an account, with its sessions; not by a beheerder of elsewhere, and not his own', async () => {
    const wil = await proef.mens(['consulent'])
    const pad = `/gebruikers/${wil.gebruiker}/accountstanden`
    const elders = await proef.mens(['beheerder'], ANDER)
    expect((await proef.stuur(elders, pad, { actief: false })).statusCode).toBe(404)
    expect((await proef.stuur(bea, `/gebruikers/${bea.gebruiker}/accountstanden`, { actief: false })).json().code).toBe(
      'eigen-werk',
    )
    expect((await proef.stuur(bea, pad, { actief: false })).json().aantal).toBe(1)
    expect((await proef.lees(wil, '/ik')).statusCode).toBe(401)
    await proef.stuur(bea, pad, { actief: true })
    expect((await proef.lees(wil, '/ik')).statusCode).toBe(401)
  })

  test('sessions alone', async () => {
    const wes = await proef.mens(['consulent'])
    expect((await proef.stuur(bea, `/gebruikers/${wes.gebruiker}/sessie-intrekkingen`, undefined)).json().aantal).toBe(
      1,
    )
    expect((await proef.lees(wes, '/ik')).statusCode).toBe(401)
  })

  test('the same request twice is done once', async () => {
    const kop = { 'idempotency-key': 'een-keer' }
    const pad = `/gebruikers/${anna.gebruiker}/rolvoorstellen`
    const [een, twee] = [await proef.stuur(bea, pad, ROL, kop), await proef.stuur(bea, pad, ROL, kop)]
    expect(twee.json()).toEqual(een.json())
    expect((await proef.stuur(bea, pad, { ...ROL, rol: 'inkoper' }, kop)).statusCode).toBe(422)
  })
})

describe('PLT-20 what a beheerder sees', () => {
  test('people with roles of his regions only, their sessions, and no number of a person', async () => {
    const lijst = (await proef.lees(bea, '/gebruikers?zoek=consulent')).json().gebruikers
    const rij = lijst.find(({ id }: { id: string }) => id === anna.gebruiker)
    expect(rij.rollen.map(({ regio }: { regio: string }) => regio)).toEqual(rij.rollen.map(() => EIGEN))
    expect(rij.sessies).toHaveLength(1)
    expect(rij.laatstAangemeld).toMatch(/Z$/)
    const elders = await proef.mens(['beheerder'], ANDER)
    const daar = (await proef.lees(elders, '/gebruikers?zoek=consulent')).json().gebruikers
    expect(daar.find(({ id }: { id: string }) => id === anna.gebruiker)).toMatchObject({ rollen: [], sessies: [] })
  })

  test('the state of the system, without a secret', async () => {
    const antwoord = await proef.lees(bea, '/beheer/toestand')
    expect(antwoord.statusCode, antwoord.body).toBe(200)
    expect(antwoord.json()).toMatchObject({ modus: 'demo', virusscanner: false, bewaarjarenLog: { jaren: 5 } })
    expect(antwoord.json().migraties.aantal).toBeGreaterThan(9)
    expect(antwoord.body).not.toMatch(/postgres:\/\/|"d":|password|wachtwoord/)
    expect((await proef.lees(bea, '/beheer/rechten')).json().rechten.length).toBeGreaterThan(20)
  })

  test('pages by cursor give everybody once', async () => {
    for (let i = 0; i < 55; i++) await proef.mens([])
    const gezien: string[] = []
    let cursor = ''
    for (;;) {
      const { gebruikers, volgende } = (await proef.lees(bea, `/gebruikers${cursor}`)).json()
      gezien.push(...gebruikers.map(({ id }: { id: string }) => id))
      if (volgende === null) break
      cursor = `?cursor=${volgende}`
    }
    expect(new Set(gezien).size).toBe(gezien.length)
    expect(gezien.length).toBe((await vraag('select from platform.gebruiker')).length)
    expect((await proef.lees(bea, '/gebruikers?cursor=onzin')).json().code).toBe('cursor-ongeldig')
  })
})
