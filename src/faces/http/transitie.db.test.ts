import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANDER, EIGEN, type Mens, Zaakproef } from '../../../tests/zaakproef.ts'
import type { Planbeeld, Transitiebeeld } from '../../inkoop/contract-transitie.ts'
import { CRITERIA } from '../../inkoop/transitie/criteria.ts'
import { TRANSITIEVOORBEELD } from '../../inkoop/transitie/voorbeeld.ts'

let proef: Zaakproef
let inkoper: Mens
let ander: Mens
let controller: Mens
beforeAll(async () => {
  proef = await Zaakproef.start()
  inkoper = await proef.mens(['inkoper'])
  ander = await proef.mens(['inkoper'])
  controller = await proef.mens(['controller'])
})
afterAll(() => proef.sluit())

const MOTIVERING = 'Besproken met de regio. Dit blijkt uit het plan.'
const nieuw = async (kenmerk: string, plan: object = TRANSITIEVOORBEELD): Promise<string> => {
  const antwoord = await proef.stuur(inkoper, '/transitieplannen', { kenmerk, plan })
  expect(antwoord.statusCode, antwoord.body).toBe(201)
  return antwoord.json<{ id: string }>().id
}
const toon = async (id: string): Promise<Planbeeld> => (await proef.lees(inkoper, `/transitieplannen/${id}`)).json()
const middelen = async (): Promise<Transitiebeeld> => (await proef.lees(inkoper, '/transitiemiddelen')).json()
const oordeel = (id: string, criterium: string, rest: object = {}) =>
  proef.stuur(inkoper, `/transitieplannen/${id}/oordelen`, {
    versie: 1,
    criterium,
    uitkomst: 'voldoet',
    motivering: MOTIVERING,
    ...rest,
  })
const besluit = (wie: Mens, id: string, rest: object = {}) =>
  proef.stuur(wie, `/transitieplannen/${id}/besluiten`, {
    versie: 1,
    uitkomst: 'toegekend',
    motivering: MOTIVERING,
    ...rest,
  })
let nummer = 0
const boek = (rest: object, wie = controller) =>
  proef.stuur(wie, '/transitiemiddelen/posten', {
    kader: 'stimulering',
    jaar: 2025,
    geldigOp: '2025-03-01',
    kenmerk: `T-${++nummer}`,
    toelichting: '=1+1 volgens de brief',
    ...rest,
  })
const weegAlles = async (id: string): Promise<void> => {
  for (const { id: criterium, soort, sector } of CRITERIA)
    if (soort === 'oordeel' && sector === undefined) expect((await oordeel(id, criterium)).statusCode).toBe(201)
}

describe('TRA-2 een transformatieplan van indiening tot voortgang (par. 6.4)', () => {
  test('oordelen, vier ogen, een besluit, en daarna verandert niets meer', async () => {
    const id = await nieuw('P-1')
    expect((await toon(id)).toets.uitkomst).toBe('onbekend')
    expect((await besluit(ander, id)).json()).toMatchObject({ code: 'plan-voldoet-niet' })
    expect((await oordeel(id, 'budgetjaren')).json()).toMatchObject({ code: 'oordeel-niet-gevraagd' })
    expect((await oordeel(id, 'draagvlak', { motivering: 'kort' })).statusCode).toBe(400)
    await weegAlles(id)
    expect((await toon(id)).toets.uitkomst).toBe('voldoet')
    expect((await besluit(inkoper, id)).json()).toMatchObject({ code: 'vier-ogen' })
    expect((await besluit(ander, id, { versie: 2 })).json().code).toMatch(/plan-gewijzigd/)
    const alle = await Promise.all([1, 2, 3, 4].map(() => besluit(ander, id)))
    expect(alle.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409, 409])
    expect((await oordeel(id, 'draagvlak')).json()).toMatchObject({ code: 'al-besloten' })
    const wijziging = { versie: 2, plan: TRANSITIEVOORBEELD }
    expect((await proef.stuur(inkoper, `/transitieplannen/${id}/versies`, wijziging)).statusCode).toBe(409)
    const meld = (mijlpaal: number) =>
      proef.stuur(inkoper, `/transitieplannen/${id}/voortgang`, {
        mijlpaal,
        dag: '2025-06-30',
        stand: 'gehaald',
        toelichting: '120 cliënten',
      })
    expect((await meld(1)).statusCode).toBe(201)
    expect((await meld(2)).json()).toMatchObject({ code: 'mijlpaal-onbekend' })
    expect((await toon(id)).voortgang).toHaveLength(1)
  })
  test('een nieuwe versie begint zonder oordelen; twee tegelijk geeft er een', async () => {
    const id = await nieuw('P-2')
    await weegAlles(id)
    const stuur = () =>
      proef.stuur(inkoper, `/transitieplannen/${id}/versies`, {
        versie: 2,
        plan: { ...TRANSITIEVOORBEELD, naam: 'Anders' },
      })
    const twee = await Promise.all([stuur(), stuur()])
    expect(twee.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
    expect(await toon(id)).toMatchObject({ versie: 2, toets: { uitkomst: 'onbekend' }, plan: { naam: 'Anders' } })
    expect(
      (await proef.stuur(inkoper, '/transitieplannen', { kenmerk: 'P-2', plan: TRANSITIEVOORBEELD })).json(),
    ).toMatchObject({ code: 'kenmerk-bestaat' })
  })
  test('een afwijzing mag met gaten; een plan van een andere regio is er niet', async () => {
    const id = await nieuw('P-3')
    expect((await besluit(ander, id, { uitkomst: 'afgewezen' })).statusCode).toBe(201)
    expect((await toon(id)).besluit?.uitkomst).toBe('afgewezen')
    const vreemd = await proef.mens(['inkoper'], ANDER)
    expect((await proef.lees(vreemd, `/transitieplannen/${id}`)).statusCode).toBe(404)
    expect((await proef.lees(vreemd, `/transitiemiddelen?regio=${EIGEN}`)).statusCode).toBe(404)
    expect((await proef.lees(inkoper, '/transitiemiddelen?regio=1')).statusCode).toBe(400)
  })
})

describe('TRA-1 het boek van de transitiemiddelen (par. 6.1)', () => {
  test('aandeel, toezegging, betaling en vrijval: een cent te veel gaat niet', async () => {
    const id = await nieuw('P-4', { ...TRANSITIEVOORBEELD, bedragen: [{ jaar: 2025, cent: 1000 }] })
    const zonderAandeel = await boek({ soort: 'overheveling_uit', bedragCent: 1 })
    expect(zonderAandeel.json()).toMatchObject({ code: 'transitie-geen-ruimte' })
    expect((await boek({ soort: 'aandeel', bedragCent: 1500 })).statusCode).toBe(201)
    expect((await boek({ soort: 'aandeel', bedragCent: 1 })).json()).toMatchObject({ code: 'kenmerk-bestaat' })
    expect((await boek({ soort: 'toezegging', bedragCent: 1 })).json()).toMatchObject({ code: 'plan-past-niet' })
    const toe = (bedragCent: number, rest: object = {}) => boek({ soort: 'toezegging', bedragCent, plan: id, ...rest })
    expect((await toe(1)).json()).toMatchObject({ code: 'plan-niet-toegekend' })
    await weegAlles(id)
    expect((await besluit(ander, id)).statusCode).toBe(201)
    expect((await toe(1001)).json()).toMatchObject({ code: 'transitie-boven-plan' })
    expect((await toe(1000)).statusCode).toBe(201)
    expect((await toe(1)).json()).toMatchObject({ code: 'transitie-boven-plan' })
    expect((await boek({ soort: 'overheveling_uit', bedragCent: 501 })).json()).toMatchObject({
      code: 'transitie-geen-ruimte',
    })
    const betaal = (bedragCent: number) => boek({ soort: 'betaling', bedragCent, plan: id, mijlpaal: 1 })
    expect((await betaal(1001)).json()).toMatchObject({ code: 'transitie-boven-toezegging' })
    expect((await betaal(600)).statusCode).toBe(201)
    expect((await boek({ soort: 'vrijval', bedragCent: 401, plan: id })).statusCode).toBe(409)
    expect((await boek({ soort: 'vrijval', bedragCent: 400, plan: id })).statusCode).toBe(201)
    const stand = (await middelen()).standen.find(({ kader, jaar }) => kader === 'stimulering' && jaar === 2025)
    expect(stand).toMatchObject({ aandeelCent: 1500, toegezegdCent: 600, betaaldCent: 600, ruimteCent: 900 })
    expect((await toon(id)).posten).toHaveLength(3)
  })
  test('de laatste ruimte gaat naar een van velen tegelijk', async () => {
    const plannen = await Promise.all(
      ['P-5', 'P-6'].map((kenmerk) => nieuw(kenmerk, { ...TRANSITIEVOORBEELD, bedragen: [{ jaar: 2026, cent: 800 }] })),
    )
    for (const id of plannen) {
      await weegAlles(id)
      expect((await besluit(ander, id)).statusCode).toBe(201)
    }
    expect((await boek({ soort: 'aandeel', bedragCent: 1000, jaar: 2026 })).statusCode).toBe(201)
    const samen = await Promise.all(
      plannen.map((plan) => boek({ soort: 'toezegging', bedragCent: 800, plan, jaar: 2026 })),
    )
    expect(samen.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
  })
  test('wie alleen kijkt boekt niet; een dag die niet bestaat of nog komt gaat niet', async () => {
    const toezicht = await proef.mens(['toezichthouder'])
    expect((await boek({ soort: 'aandeel', bedragCent: 1, jaar: 2024 }, toezicht)).statusCode).toBe(403)
    expect((await boek({ soort: 'aandeel', bedragCent: 1, jaar: 2024, geldigOp: '2025-02-30' })).statusCode).toBe(400)
    expect((await boek({ soort: 'aandeel', bedragCent: 1, jaar: 2021 })).statusCode).toBe(400)
    expect((await boek({ soort: 'aandeel', bedragCent: 0, jaar: 2024 })).statusCode).toBe(400)
  })
})
