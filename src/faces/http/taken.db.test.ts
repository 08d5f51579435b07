import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANDER, EIGEN, type Mens, RAADSEL, Zaakproef } from '../../../tests/zaakproef.ts'
import { GEBRUIKERSROLLEN } from '../../platform/aanmelding/gebruikersrol.ts'
import { inTransactie } from '../../platform/db.ts'
import { vraagTaak } from '../../platform/taken/index.ts'

let proef: Zaakproef
const mensen = new Map<string, Mens>()
beforeAll(async () => {
  proef = await Zaakproef.start()
  for (const rol of GEBRUIKERSROLLEN) mensen.set(rol, await proef.mens([rol]))
})
afterAll(() => proef.sluit())

const mens = (rol: string): Mens => mensen.get(rol) ?? { gebruiker: '', cookie: '', csrf: '' }
const taakVan = ({ gebruiker }: Mens, regio = EIGEN) =>
  inTransactie(proef.pool, { regios: [regio], gebruiker, rol: 'consulent' }, (tx) =>
    vraagTaak(tx, { regio, soort: 'proef.niets', sleutel: randomUUID(), invoer: {} }),
  )

const WERK = 'consulent beoordelaar inkoper controller risicobeheer beheerder'
/** Who may, written out by hand. */
const MAG: readonly (readonly [methode: 'GET' | 'POST', pad: string, rollen: string])[] = [
  ['GET', '/taken', WERK],
  ['GET', '/taken/{id}', WERK],
  ['POST', '/taken/{id}/stoppen', WERK],
  ['POST', '/taken/{id}/hervatten', WERK],
  ['GET', '/taken/geparkeerd', 'beheerder'],
  ['GET', '/gebeurtenissen', 'controller beheerder'],
  ['GET', '/gebeurtenissen/verzending', 'controller beheerder'],
]

describe('PLT-20 PLT-32 tasks and events over HTTP, by every role', () => {
  test.each(MAG)('%s %s: %s', async (methode, pad, rollen) => {
    const doe = (wie: Mens | null, id: string) => {
      const adres = pad.replace('{id}', id)
      return methode === 'GET' ? proef.lees(wie, adres) : proef.stuur(wie, adres, undefined)
    }
    expect((await doe(null, RAADSEL)).statusCode).toBe(401)
    for (const rol of GEBRUIKERSROLLEN) {
      const ik = mens(rol)
      const id = await taakVan(ik)
      if (pad.endsWith('hervatten') && rollen.includes(rol)) await proef.stuur(ik, `/taken/${id}/stoppen`, undefined)
      const eigen = await doe(ik, id)
      expect([rol, eigen.statusCode, eigen.body]).toEqual([
        rol,
        rollen.split(' ').includes(rol) ? 200 : 403,
        eigen.body,
      ])
      if (eigen.statusCode !== 200 || !pad.includes('{id}')) continue
      // Of another person, of another region, and not there at all answer alike.
      const vreemden = [await taakVan(mens('compliance')), await taakVan(ik, ANDER), RAADSEL, '%00x']
      const vreemd = await Promise.all(vreemden.map((ander) => doe(ik, ander)))
      expect(vreemd.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404])
      expect(new Set(vreemd.map(({ body }) => body)).size).toBe(1)
    }
  })
})

describe('PLT-13 long work survives a closed tab', () => {
  test('asked once with one key, listed, stopped and let go on; a step that does not fit is refused', async () => {
    const wie = mens('controller')
    const sleutel = { 'idempotency-key': randomUUID() }
    const eerste = await proef.stuur(wie, '/herhalingen', undefined, sleutel)
    expect(eerste.statusCode, eerste.body).toBe(201)
    expect((await proef.stuur(wie, '/herhalingen', undefined, sleutel)).json()).toEqual(eerste.json())
    const [id] = eerste.json().taken
    expect((await proef.lees(wie, '/taken')).json().taken[0]).toMatchObject({
      id,
      soort: 'pgb.herhaal',
      stand: 'wacht',
    })
    const stop = () => proef.stuur(wie, `/taken/${id}/stoppen`, undefined)
    expect((await stop()).json()).toMatchObject({ id, stand: 'gestopt' })
    expect((await stop()).json()).toMatchObject({ status: 409, code: 'stap-ontbreekt' })
    expect((await proef.stuur(wie, `/taken/${id}/hervatten`, undefined)).json()).toMatchObject({ id, stand: 'wacht' })
  })

  test.each([
    '/taken?cursor=0',
    '/taken?cursor=x',
    '/gebeurtenissen?na=1',
    '/gebeurtenissen?aantal=501',
    '/gebeurtenissen?aantal=0',
  ])('T11 %s: 400', async (pad) => {
    expect((await proef.lees(mens('beheerder'), pad)).statusCode).toBe(400)
  })

  test('PLT-12 the feed goes on from its cursor', async () => {
    await inTransactie(proef.pool, { regios: [EIGEN], gebruiker: 'anna', rol: 'consulent' }, (tx) =>
      tx.query(
        `insert into platform.uitbericht (regio, id, soort, inhoud)
         select $1, 'u' || n, 'pgb.besluit-goedgekeurd', jsonb_build_object('zaak', 'z' || n, 'naam', 'A. Verzonnen')
         from generate_series(1, 3) as n`,
        [EIGEN],
      ),
    )
    const wie = mens('controller')
    const eerste = (await proef.lees(wie, '/gebeurtenissen?aantal=2')).json()
    expect(eerste.gebeurtenissen).toMatchObject([{ id: 'u1', subject: 'z1', data: { zaak: 'z1' } }, { id: 'u2' }])
    expect(JSON.stringify(eerste)).not.toContain('Verzonnen')
    const rest = (await proef.lees(wie, `/gebeurtenissen?na=${eerste.volgende}`)).json()
    expect(rest.gebeurtenissen.map(({ id }: { id: string }) => id)).toEqual(['u3'])
    const leeg = (await proef.lees(wie, `/gebeurtenissen?na=${rest.volgende}`)).json()
    expect(leeg).toEqual({ gebeurtenissen: [], volgende: rest.volgende })
  })
})
