import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inhoudVoor, type Mens, Zaakproef } from '../../../tests/zaakproef.ts'
import { beschrijvingen } from '../../app/zaken.ts'

let proef: Zaakproef
let consulent: Mens
let zaak: { id: string; versie: number }
beforeAll(async () => {
  proef = await Zaakproef.start()
  consulent = await proef.mens(['consulent'])
  zaak = await proef.maakZaak(consulent)
})
afterAll(() => proef.sluit())

const NAMEN = [
  'zaak.leg-gesprek-vast',
  'zaak.leg-vertegenwoordiging-vast',
  'zaak.leg-contactmoment-vast',
  'zaak.leg-bewijs-vast',
  'omleiding.leg-vast',
]
const padVan = (naam: string): string =>
  beschrijvingen.find(({ name }) => name === naam)?.pad.replace('{id}', zaak.id) ?? ''

describe('PGB-1 T4 what is recorded beside the facts cannot say who or when', () => {
  const teVeel = NAMEN.flatMap((naam) =>
    ['door', 'vastgelegd', 'regio', 'id', 'zaak', 'volgnummer'].map((lid) => [naam, lid] as const),
  )
  test.each(teVeel)('%s refuses %s with its place, and writes nothing', async (naam, lid) => {
    const inhoud = { ...(inhoudVoor(naam) as object), [lid]: 'iemand-anders' }
    const antwoord = await proef.stuur(consulent, padVan(naam), inhoud)
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.json().fouten.map(({ pointer }: { pointer: string }) => pointer)).toEqual([`/${lid}`])
  })

  test('a case cannot be made with a status, a number or a holder of choice', async () => {
    for (const lid of ['status', 'nummer', 'budgethouder', 'behandelaar', 'versie']) {
      const inhoud = { ...(inhoudVoor('zaak.maak') as object), [lid]: 'x' }
      expect((await proef.stuur(consulent, '/zaken', inhoud)).statusCode).toBe(400)
    }
  })

  test('nothing of that was kept', async () => {
    const lijsten = (await proef.lees(consulent, `/zaken/${zaak.id}/registers`)).json()
    expect(lijsten).toEqual({ gesprekken: [], vertegenwoordigingen: [], contactmomenten: [], bewijzen: [] })
    expect((await proef.lees(consulent, '/omleidingen/tellingen')).json().totaal).toBe(0)
  })
})

describe('PGB-1 over HTTP', () => {
  test('a row is recorded once for each key, and read back with who', async () => {
    const koppen = { 'idempotency-key': 'een-gesprek' }
    const pad = `/zaken/${zaak.id}/gesprekken`
    const stuur = () => proef.stuur(consulent, pad, inhoudVoor('zaak.leg-gesprek-vast'), koppen)
    const [een, twee] = [await stuur(), await stuur()]
    expect([een.statusCode, twee.json()]).toEqual([201, een.json()])
    const { gesprekken } = (await proef.lees(consulent, `/zaken/${zaak.id}/registers`)).json()
    expect(gesprekken).toHaveLength(1)
    expect(gesprekken[0].door).toEqual({ id: consulent.gebruiker, naam: 'Proef consulent' })
  })

  test('the dossier as known on a day; before the case there was nothing', async () => {
    const nu = await proef.lees(consulent, `/zaken/${zaak.id}/stand?bekendOp=2999-01-01`)
    expect([nu.statusCode, nu.json().dossier.regio]).toEqual([200, '5529'])
    expect((await proef.lees(consulent, `/zaken/${zaak.id}/stand?bekendOp=2001-01-01`)).statusCode).toBe(404)
    expect((await proef.lees(consulent, `/zaken/${zaak.id}/stand?bekendOp=gisteren`)).statusCode).toBe(400)
    expect((await proef.lees(consulent, `/zaken/${zaak.id}/stand?iets=1`)).statusCode).toBe(400)
  })

  test('PGB-2 a budget plan is checked without login, and nothing is kept', async () => {
    const plan = {
      ingangsdatum: '2026-04-01',
      budgetplan: {
        begeleidingGroep: 'geen',
        posten: [
          {
            zorgverlener: { naam: 'Zus Verzonnen', grondFormeelTarief: 'geen' },
            functie: 'begeleiding_individueel',
            eenheid: 'uur',
            aantalPerWeek: 4,
            tariefCent: 2699,
          },
        ],
      },
    }
    const antwoord = await proef.stuur(null, '/pgb/budgetplancontroles', plan)
    expect([antwoord.statusCode, antwoord.json().bevindingen.map(({ code }: { code: string }) => code)]).toEqual([
      200,
      ['tarief-boven-informeel'],
    ])
  })
})
