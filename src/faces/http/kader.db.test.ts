import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANDER, EIGEN, type Mens, Zaakproef } from '../../../tests/zaakproef.ts'
import type { Kaderbeeld, Simulatiebeeld } from '../../kader/contract.ts'

let proef: Zaakproef
let controller: Mens
let toezicht: Mens
beforeAll(async () => {
  proef = await Zaakproef.start()
  controller = await proef.mens(['controller'])
  toezicht = await proef.mens(['toezichthouder'])
})
afterAll(() => proef.sluit())

const beeld = async (zoek = '', wie = controller): Promise<Kaderbeeld> => {
  const antwoord = await proef.lees(wie, `/kader${zoek}`)
  expect(antwoord.statusCode, antwoord.body).toBe(200)
  return antwoord.json()
}
const post = (rest: Record<string, unknown>) =>
  proef.stuur(controller, '/kader/posten', {
    jaar: 2026,
    soort: 'overheveling_eigen',
    bedragCent: 1_000_00,
    geldigOp: '2026-03-01',
    kenmerk: 'KAD-1',
    toelichting: '=1+1 uit de contracteerruimte',
    ...rest,
  })
const codeVan = (antwoord: { json(): { code?: string; type?: string } }): string => JSON.stringify(antwoord.json())

describe('KAD-1 KAD-4 het kader over HTTP', () => {
  test('het gepubliceerde kader, een overheveling erbij, en wat al bestaat', async () => {
    const voor = await beeld()
    expect(voor).toMatchObject({ regio: EIGEN, jaar: 2026, isNu: true, gebruiktCent: 0, pgbStop: false })
    expect((await post({})).statusCode).toBe(201)
    const na = await beeld()
    expect((na.kaderCent ?? 0) - (voor.kaderCent ?? 0)).toBe(1_000_00)
    expect(na.posten.map(({ soort }) => soort)).toEqual(['start', 'overheveling_eigen'])
    expect(na.posten.at(-1)?.saldoCent).toBe(na.kaderCent)
    expect(codeVan(await post({}))).toContain('kenmerk-bestaat')
    expect(codeVan(await post({ kenmerk: 'K2', bedragCent: -(na.kaderCent ?? 0) - 1 }))).toContain('kader-gebruikt')
    expect((await post({ kenmerk: 'K3', geldigOp: '2026-02-30' })).statusCode).toBe(400)
    expect((await post({ kenmerk: 'K4', soort: 'overheveling_ander' })).statusCode).toBe(400)
  })
  test('een dag in het verleden verandert niet door een later feit', async () => {
    const vraag = '?op=2026-02-28&bekendOp=2026-03-20T00:00:00Z'
    const toen = await beeld(vraag)
    expect((await post({ kenmerk: 'LATER', geldigOp: '2026-01-15' })).statusCode).toBe(201)
    expect(await beeld(vraag)).toEqual(toen)
    expect((await beeld('?op=2026-02-28')).posten).toHaveLength(toen.posten.length + 2)
  })
  test('een regio van een ander is er niet; een toezichthouder ziet en boekt niet', async () => {
    expect((await proef.lees(controller, `/kader?regio=${ANDER}`)).statusCode).toBe(404)
    expect((await beeld('', toezicht)).regio).toBe(EIGEN)
    expect((await proef.stuur(toezicht, '/kader/posten', { jaar: 2026 })).statusCode).toBe(403)
    expect((await proef.lees(controller, '/kader?jaar=26')).statusCode).toBe(400)
  })
  test('een verwachting boven het kader opent het dossier eenmaal; de maatregelen gaan op volgorde', async () => {
    const { kaderCent } = await beeld()
    const reserveer = (bedragCent: number) =>
      proef.stuur(controller, '/kader/reserveringen', { jaar: 2026, bedragCent, toelichting: '47 zaken' })
    expect((await reserveer(kaderCent ?? 0)).statusCode).toBe(201)
    expect((await beeld()).overschrijdingen).toEqual([])
    expect((await reserveer((kaderCent ?? 0) + 1)).statusCode).toBe(201)
    expect((await reserveer((kaderCent ?? 0) + 2)).statusCode).toBe(201)
    const [dossier, ...meer] = (await beeld()).overschrijdingen
    expect(meer).toEqual([])
    expect(dossier).toMatchObject({ verwachtOp: '2026-12-31', overCent: 1, gesloten: null })
    const stap = (naam: string, uitkomst: string) =>
      proef.stuur(controller, `/kader/overschrijdingen/${dossier?.id}/stappen`, {
        stap: naam,
        uitkomst,
        dag: '2026-03-20',
        bewijs: 'Brief 1',
        toelichting: 'Besproken.',
      })
    expect(codeVan(await stap('overheveling_ander', 'gevraagd'))).toContain('maatregel-volgorde')
    for (const [naam, uitkomst] of [
      ['nza_melding', 'gedaan'],
      ['overheveling_eigen', 'uitgeput'],
      ['overheveling_ander', 'gevraagd'],
    ] as const)
      expect((await stap(naam, uitkomst)).statusCode).toBe(201)
    expect(codeVan(await stap('knelpunt', 'gevraagd'))).toContain('maatregel-volgorde')
    expect((await stap('overheveling_ander', 'uitgeput')).statusCode).toBe(201)
    expect((await stap('knelpunt', 'gevraagd')).statusCode).toBe(201)
    expect(codeVan(await stap('pgb_stop', 'gedaan'))).toContain('maatregel-volgorde')
    const sluit = () =>
      proef.stuur(controller, `/kader/overschrijdingen/${dossier?.id}/sluitingen`, { reden: 'Er is overgeheveld.' })
    expect((await sluit()).statusCode).toBe(201)
    expect(codeVan(await sluit())).toContain('overschrijding-gesloten')
    expect(codeVan(await stap('nza_melding', 'gedaan'))).toContain('overschrijding-gesloten')
    // Closed, and still expected to be crossed: the next change opens a new one.
    expect((await reserveer((kaderCent ?? 0) + 3)).statusCode).toBe(201)
    expect((await beeld()).overschrijdingen).toHaveLength(2)
  })
  test('KAD-5 de pgb-stop gaat aan en uit, eenmaal', async () => {
    const stop = (aan: boolean) => proef.stuur(controller, '/kader/pgb-stops', { jaar: 2026, aan, reden: 'Op.' })
    expect((await stop(true)).statusCode).toBe(201)
    expect(codeVan(await stop(true))).toContain('stop-staat-al-zo')
    expect((await beeld()).pgbStop).toBe(true)
    expect((await stop(false)).statusCode).toBe(201)
  })
  test('T18 het CSV-bestand telt op en rekent nergens', async () => {
    const { rawPayload, headers } = await proef.lees(controller, '/kader/export?jaar=2026')
    expect(headers['content-type']).toContain('text/csv')
    const csv = rawPayload.toString('utf8')
    expect(csv).toContain(`"'=1+1 uit de contracteerruimte"`)
    expect(csv.split('\r\n').some((rij) => /(^|;)"[=+@]/.test(rij))).toBe(false)
  })
})

describe('KAD-6 wat als, over HTTP', () => {
  test('rekent, en verandert niets', async () => {
    const voor = await beeld()
    const { nu, anders } = (
      await proef.lees(controller, '/kader/simulatie?jaar=2026&overheveling=5000000&tarief=1000')
    ).json() as Simulatiebeeld
    expect((anders.kaderCent ?? 0) - (nu.kaderCent ?? 0)).toBe(5_000_000)
    expect(anders.verwachtCent).toBeGreaterThan(nu.verwachtCent)
    expect(await beeld()).toEqual(voor)
  })
  test('een parameter buiten zijn bereik is geweigerd', async () => {
    for (const fout of ['indexatie=2001', 'indexatie=1,5', 'opMaat=10001', 'bereik=alles', 'instroom=x'])
      expect((await proef.lees(controller, `/kader/simulatie?${fout}`)).statusCode).toBe(400)
  })
  test('van het land alleen een som, en pas vanaf drie regio’s', async () => {
    const land = () => proef.lees(controller, '/kader/simulatie?bereik=land&jaar=2026')
    expect(codeVan(await land())).toContain('te-weinig-regios')
    const { boek } = await import('../../kader/index.ts')
    const { inTransactie } = await import('../../platform/db.ts')
    for (const [i, regio] of ['5501', '5502', '5503'].entries()) {
      const context = { regios: [regio], gebruiker: 'u1', rol: 'controller' } as const
      await inTransactie(proef.pool, context, (tx) =>
        boek(tx, { regio, jaar: 2026, herkomst: `b${i}`, soort: 'verlening', bedragCent: 100, geldigOp: '2026-02-01' }),
      )
      if (i === 1) expect(codeVan(await land())).toContain('te-weinig-regios')
    }
    const antwoord = (await land()).json() as Simulatiebeeld
    // Every region counts in the ceiling of the country; what was transferred here counts too.
    expect(antwoord).toMatchObject({ bereik: 'land', nu: { gebruiktCent: 300, kaderCent: 462_599_999_900 + 200_000 } })
    expect(JSON.stringify(antwoord)).not.toContain('5502')
    expect((await beeld()).gebruiktCent).toBe(0)
  })
})
