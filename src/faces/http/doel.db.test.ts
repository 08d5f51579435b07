import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EIGEN, type Mens, Zaakproef } from '../../../tests/zaakproef.ts'
import { inTransactie } from '../../platform/db.ts'
import { legInstellingVast } from '../../platform/instelling-regio.ts'

let proef: Zaakproef
let demi: Mens
let bas: Mens
let controller: Mens
beforeAll(async () => {
  proef = await Zaakproef.start()
  demi = await proef.mens(['consulent'])
  bas = await proef.mens(['consulent'])
  controller = await proef.mens(['controller'])
})
afterAll(() => proef.sluit())

/** A case that demi has in hand. */
async function zaakVanDemi(): Promise<string> {
  const { id, versie } = await proef.maakZaak(demi)
  const genomen = await proef.stuur(demi, `/zaken/${id}/in-behandeling`, undefined, { 'if-match': `"${versie}"` })
  expect(genomen.statusCode).toBe(200)
  return id
}

describe('T8 over HTTP', () => {
  test('without a purpose 403, also for an act and for a part; with one 200; the name of the holder is in neither 403', async () => {
    const id = await zaakVanDemi()
    expect((await proef.lees(demi, `/zaken/${id}`)).statusCode).toBe(200)
    for (const mens of [bas, controller])
      for (const pad of [
        `/zaken/${id}`,
        `/zaken/${id}/termijnen`,
        `/zaken/${id}/geschiedenis?pointer=/aanvraag/soort`,
      ]) {
        const antwoord = await proef.lees(mens, pad)
        expect([pad, antwoord.statusCode, antwoord.json().code]).toEqual([pad, 403, 'doel-nodig'])
        expect(antwoord.body).not.toContain('Verzonnen')
      }
    const schorsing = { grond: 'overmacht', van: '2026-03-10', toelichting: 'Storm.' }
    const daad = await proef.stuur(bas, `/zaken/${id}/opschortingen`, schorsing, { 'if-match': '"2"' })
    expect([daad.statusCode, daad.json().code]).toEqual([403, 'doel-nodig'])
    for (const mens of [bas, controller]) {
      expect((await proef.stuur(mens, `/zaken/${id}/doel`, { doel: 'controle' })).statusCode).toBe(200)
      expect((await proef.lees(mens, `/zaken/${id}`)).statusCode).toBe(200)
    }
  })

  test('a purpose outside the list, or anders without a text, is refused', async () => {
    const id = await zaakVanDemi()
    for (const doel of [{ doel: 'nieuwsgierig' }, { doel: 'anders' }, {}])
      expect((await proef.stuur(bas, `/zaken/${id}/doel`, doel)).statusCode).toBe(400)
    expect((await proef.lees(bas, `/zaken/${id}`)).statusCode).toBe(403)
  })

  test('who may only look can say why, and do nothing else', async () => {
    const id = await zaakVanDemi()
    expect((await proef.stuur(controller, `/zaken/${id}/notities`, { tekst: 'x' })).json().code).toBe('niet-toegestaan')
    expect((await proef.stuur(controller, `/zaken/${id}/doel/x`, { doel: 'controle' })).statusCode).not.toBe(200)
    expect((await proef.stuur(controller, `/zaken/${id}/doel`, { doel: 'controle' })).statusCode).toBe(200)
  })

  test('over the number of the day 429', async () => {
    const regel = { regio: EIGEN, sleutel: 'doel-per-dag', vanaf: '2026-01-01', waarde: 2 }
    const systeem = { regios: [EIGEN], gebruiker: 'systeem', rol: 'systeem' }
    await inTransactie(proef.pool, systeem, (tx) => legInstellingVast(tx, regel))
    const nieuw = await proef.mens(['consulent'])
    const codes: number[] = []
    for (let i = 0; i < 3; i++)
      codes.push((await proef.stuur(nieuw, `/zaken/${await zaakVanDemi()}/doel`, { doel: 'pgb-beheren' })).statusCode)
    expect(codes).toEqual([200, 200, 429])
  })
})
