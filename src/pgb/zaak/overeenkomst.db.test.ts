import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NieuweOvereenkomst } from './contract-overeenkomst.ts'
import type { Daad } from './daad.ts'
import { ontvangOvereenkomst, zetOvereenkomststap } from './overeenkomst.ts'
import { openOvereenkomsten, overeenkomstenBij } from './overeenkomst-beeld.ts'
import { adviseerBetaling, eindigBetaaladvies } from './overeenkomst-betaaladvies.ts'
import { aanvraag, code, eenZaak, goed, maakTesthuis, type Testhuis } from './testhuis.ts'
import { OVEREENKOMST } from './testovereenkomst.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())

type Overeenkomst = NieuweOvereenkomst['overeenkomst']
const GOED = OVEREENKOMST
const doe = <T>(werk: (daad: Daad) => Promise<T>, regio?: string) => huis.als('anna', werk, regio)
const uren = (naam: string, aantalPerWeek: number): Overeenkomst => ({
  ...GOED,
  zorgverlener: { ...GOED.zorgverlener, naam },
  posten: [{ functie: 'persoonlijke_verzorging', eenheid: 'uur', aantalPerWeek, tariefCent: 2000 }],
})
const ontvang = (zaak: string, overeenkomst = GOED, extra: Partial<NieuweOvereenkomst> = {}) =>
  doe((d) => ontvangOvereenkomst(d, { zaak, ontvangenOp: '2026-03-02', overeenkomst, ...extra }))
const stap = (zaak: string, versie: number, gave: object) => (d: Daad) =>
  zetOvereenkomststap(d, {
    zaak,
    versie,
    stap: 'goedgekeurd',
    dag: '2026-03-20',
    toelichting: 'Alles klopt nu.',
    ...gave,
  })
const zet = (id: string, versie = 1, gave: object = {}) => doe(stap(id, versie, gave))
const goedgekeurd = async (zaak: string, overeenkomst = GOED) => {
  const { id } = goed(await ontvang(zaak, overeenkomst))
  goed(await zet(id))
  return id
}
const beelden = async (zaak: string) =>
  JSON.parse(JSON.stringify(goed(await doe((d) => overeenkomstenBij(d, zaak))).overeenkomsten)) as Record<
    string,
    unknown
  >[]

describe('PGB-15 een overeenkomst: ontvangen, getoetst, besloten', () => {
  test('received with its last day, tested, approved once, and offered to the SVB', async () => {
    const { id: zaak } = await eenZaak(huis)
    const { id, uiterlijk } = goed(await ontvang(zaak))
    expect(uiterlijk).toBe('2026-04-28')
    const open = JSON.stringify(goed(await doe(openOvereenkomsten)))
    expect(open).toContain(id)
    expect((await beelden(zaak))[0]).toMatchObject({ stand: 'ontvangen', svb: 'niet_aangeboden', bevindingen: [] })
    expect(code(await zet(id, 1, { dag: '2026-03-01' }))).toBe('datum-kan-niet')
    expect(code(await zet(id, 1, { dag: '2026-03-21' }))).toBe('datum-kan-niet')
    expect(code(await zet(id, 1, { stap: 'svb', svb: 'aangeboden' }))).toBe('stap-past-niet')
    goed(await zet(id))
    expect(code(await zet(id))).toBe('versie-verouderd')
    expect(code(await zet(id, 2))).toBe('stap-past-niet')
    expect(code(await zet(id, 2, { stap: 'svb' }))).toBe('grond-ontbreekt')
    goed(await zet(id, 2, { stap: 'svb', svb: 'aangeboden' }))
    goed(await zet(id, 3, { stap: 'svb', svb: 'goedgekeurd' }))
    expect((await beelden(zaak))[0]).toMatchObject({ stand: 'goedgekeurd', svb: 'goedgekeurd', versie: 4 })
    expect(JSON.stringify(goed(await doe(openOvereenkomsten)))).not.toContain(id)
  })

  test('a breach cannot be approved, and can be withheld with its findings', async () => {
    const { id: zaak } = await eenZaak(huis)
    const { id } = goed(await ontvang(zaak, { ...GOED, terugvorderbeding: false }))
    expect(await zet(id)).toEqual({
      fout: { code: 'advies-draagt-niet', advies: 'terugvorderbeding-ontbreekt', soort: 'goedkeuring' },
    })
    goed(await zet(id, 1, { stap: 'onthouden', toelichting: 'Het beding ontbreekt.' }))
    const [rij] = goed(
      await doe((d) =>
        d.tx.query<{ code: string }>(
          `select bevindingen->0->>'code' as code from pgb.overeenkomststap where overeenkomst = $1`,
          [id],
        ),
      ),
    )
    expect(rij?.code).toBe('terugvorderbeding-ontbreekt')
  })

  test('two people decide at once: one wins', async () => {
    const { id: zaak } = await eenZaak(huis)
    const { id } = goed(await ontvang(zaak))
    const codes = await Promise.all(['anna', 'bram', 'cora'].map((wie) => huis.als(wie, stap(id, 1, {}))))
    expect(codes.map(code).sort()).toEqual(['goed', 'versie-verouderd', 'versie-verouderd'])
  })

  test('two agreements of one carer that pass forty hours together: approved at once, only one comes in', async () => {
    const { id: zaak } = await eenZaak(huis)
    const ids = [
      goed(await ontvang(zaak, uren('Bas Verzinsel', 25))).id,
      goed(await ontvang(zaak, uren('Bas Verzinsel', 25))).id,
    ]
    const codes = await Promise.all(ids.map((id, n) => huis.als(n === 0 ? 'anna' : 'bram', stap(id, 1, {}))))
    expect(codes.map(code).sort()).toEqual(['advies-draagt-niet', 'goed'])
  })
})

describe('PGB-15 veertig uur over alle budgethouders van een zorgverlener, binnen de regio', () => {
  const codesVan = async (zaak: string) =>
    ((await beelden(zaak))[0]?.bevindingen as { code: string }[] | undefined)?.map(({ code: naam }) => naam)

  test('a quarter of an hour over asks a person; another region and an agreement that ended do not count', async () => {
    const [een, twee] = [await eenZaak(huis), await eenZaak(huis)]
    const elders = await eenZaak(huis, aanvraag('5510'))
    const eerste = await goedgekeurd(een.id, uren('Cato Fabel', 30))
    goed(
      await huis.als(
        'dirk',
        async (d) => {
          const { id } = await ontvangOvereenkomst(d, {
            zaak: elders.id,
            ontvangenOp: '2026-03-02',
            overeenkomst: uren('Cato Fabel', 30),
          })
          await stap(id, 1, {})(d)
        },
        '5510',
      ),
    )
    goed(await ontvang(twee.id, uren(' cato  FABEL', 10)))
    expect(await codesVan(twee.id)).toEqual([])
    const drie = await eenZaak(huis)
    goed(await ontvang(drie.id, uren('Cato Fabel', 10.25)))
    expect(await codesVan(drie.id)).toEqual(['uren-over-houders'])
    goed(await zet(eerste, 2, { stap: 'beeindigd', dag: '2026-03-20', toelichting: 'Zij stopt ermee.' }))
    expect(await codesVan(drie.id)).toEqual([])
  })
})

describe('PGB-8 PGB-15 een wijziging is een open wijziging tot erover is besloten', () => {
  test('it blocks advice under the old agreement after its last day, replaces it when approved, and once', async () => {
    const { id: zaak } = await eenZaak(huis)
    const oud = await goedgekeurd(zaak)
    const wijziging = { wijzigt: oud, stuk: 'zorgovereenkomst', wat: 'Meer uren.' } as const
    expect(code(await ontvang(zaak, GOED, { wijzigt: oud, stuk: 'zorgovereenkomst' }))).toBe('grond-ontbreekt')
    const { id: nieuw } = goed(await ontvang(zaak, uren('Zus Verzonnen', 35), wijziging))
    const { id: tweede } = goed(await ontvang(zaak, uren('Zus Verzonnen', 4), wijziging))
    const sinds = async () => goed(await doe((d) => overeenkomstenBij(d, zaak))).betaaladviesGeblokkeerdSinds
    expect(await sinds()).toBeNull()
    // What it replaces does not count beside it: thirty-five hours, not forty-five.
    goed(await zet(nieuw))
    expect(code(await zet(tweede))).toBe('al-vervangen')
    expect((await beelden(zaak)).map(({ stand }) => stand)).toEqual(['vervangen', 'goedgekeurd', 'ontvangen'])
    expect(code(await ontvang(zaak, GOED, wijziging))).toBe('stap-past-niet')
    const [open, klaar] = goed(
      await doe((d) =>
        d.tx.query<{ aantal: number }>(
          `select count(*)::int as aantal from pgb.wijzigingsverzoek v
           join pgb.zaak z on z.regio = v.regio and z.budgethouder = v.budgethouder and z.id = $1
           left join pgb.wijzigingsafhandeling a on a.regio = v.regio and a.verzoek = v.id
           group by a.verzoek is null order by a.verzoek is null`,
          [zaak],
        ),
      ),
    )
    expect([open?.aantal, klaar?.aantal]).toEqual([1, 1])
  })

  test('it is blocked the day after, and not on the last day', async () => {
    const { id: zaak } = await eenZaak(huis)
    const oud = await goedgekeurd(zaak)
    goed(await ontvang(zaak, GOED, { wijzigt: oud, stuk: 'zorgbeschrijving', wat: 'Andere dagen.' }))
    const op = async (dag: string) =>
      goed(await doe((d) => overeenkomstenBij({ ...d, vandaag: dag }, zaak))).betaaladviesGeblokkeerdSinds
    expect([await op('2026-04-28'), await op('2026-04-29')]).toEqual([null, '2026-04-29'])
  })
})

describe('PGB-15 betaaladvies (Rlz 5.23 lid 4)', () => {
  const advies = { soort: 'opschorten', grond: 'e', van: '2026-03-02', toelichting: 'Een ernstig vermoeden.' } as const
  const adviseer = (overeenkomst: string, tot: string) =>
    doe((d) => adviseerBetaling(d, { overeenkomst, ...advies, tot }))

  test('only under an approved agreement, at most thirteen weeks, and it ends once', async () => {
    const { id: zaak } = await eenZaak(huis)
    const { id: ontvangen } = goed(await ontvang(zaak))
    expect(code(await adviseer(ontvangen, '2026-06-01'))).toBe('stap-past-niet')
    goed(await zet(ontvangen))
    expect(code(await adviseer(ontvangen, '2026-06-02'))).toBe('grond-ontbreekt')
    const { id } = goed(await adviseer(ontvangen, '2026-06-01'))
    const einde = (dag: string) => doe((d) => eindigBetaaladvies(d, { id, dag, toelichting: 'Het is opgelost.' }))
    expect(code(await einde('2026-03-01'))).toBe('datum-kan-niet')
    goed(await einde('2026-03-20'))
    expect(code(await einde('2026-03-20'))).toBe('stap-past-niet')
    expect((await beelden(zaak))[0]?.betaaladviezen).toMatchObject([{ loopt: false, geeindigdOp: '2026-03-20' }])
  })

  test('the database itself holds the thirteen weeks and the grounds', async () => {
    const { id: zaak } = await eenZaak(huis)
    const id = await goedgekeurd(zaak)
    const rij = (soort: string, grond: string, tot: string | null) =>
      doe((d) =>
        d.tx.query(
          `insert into pgb.betaaladvies (regio, id, overeenkomst, soort, grond, van, tot, toelichting)
           values ('5529', gen_random_uuid(), $1, $2, $3, '2026-03-02', $4, 'x')`,
          [id, soort, grond, tot],
        ),
      )
    expect(code(await rij('opschorten', 'e', '2026-06-02'))).toBe('grond-ontbreekt')
    expect(code(await rij('opschorten', 'b', null))).toBe('grond-ontbreekt')
    await expect(rij('stoppen', 'e', null)).rejects.toThrow('betaaladvies_verzoek')
    await expect(rij('stoppen', 'f', null)).rejects.toThrow('betaaladvies_grond_check')
    goed(await rij('opschorten', 'e', '2026-06-01'))
  })
})

describe('T1 PGB-15 de muur', () => {
  test('from another region nothing is there', async () => {
    const { id: zaak } = await eenZaak(huis)
    const id = await goedgekeurd(zaak)
    const pogingen: ((d: Daad) => Promise<unknown>)[] = [
      (d) => overeenkomstenBij(d, zaak),
      stap(id, 2, { stap: 'beeindigd' }),
      (d) =>
        adviseerBetaling(d, { overeenkomst: id, soort: 'stoppen', grond: 'a', van: '2026-03-02', toelichting: 'x' }),
      (d) => ontvangOvereenkomst(d, { zaak, ontvangenOp: '2026-03-02', overeenkomst: GOED }),
    ]
    for (const poging of pogingen) expect(code(await huis.als('dirk', poging, '5510'))).toBe('onbekend')
    expect(JSON.stringify(goed(await huis.als('dirk', openOvereenkomsten, '5510')))).not.toContain(zaak)
  })
})
