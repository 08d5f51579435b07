import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kenGebruiker, kenRolToe } from '../../platform/aanmelding/index.ts'
import type { Context } from '../../platform/db.ts'
import { inTransactie } from '../../platform/db.ts'
import { legInstellingVast } from '../../platform/instelling-regio.ts'
import { alsSuper } from '../../platform/testdatabase.ts'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import type { Daad } from './daad.ts'
import { geefDoelOp } from './doel-opgeven.ts'
import { toonZaak, vouwZaak } from './dossier.ts'
import { handel } from './handel.ts'
import type { Handelingsoort } from './handelingen.ts'
import { vouwTermijn } from './klok.ts'
import { leesZaakrij } from './openen.ts'
import { hervat, ontvangIngebrekestelling, schortOp, verleng } from './termijn.ts'
import { aanvraag, code, eenZaak, goed, maakTesthuis, type Testhuis, voorgesteldeZaak } from './testhuis.ts'
import { keurGoed, wijsTerug } from './voorstel.ts'
import { leesUit, meldingen, waarschuwAllen } from './waarschuwing.ts'
import { draagOver, meldAfwezig, meldTerug, verdeling, wijsVelenToe, zetTeam } from './werkverdeling.ts'
import { bewaarWeergave, gooiWeergaveWeg, hernoemWeergave, weergaven } from './werkverdeling-weergave.ts'
import { werklijst } from './werkvoorraad.ts'
import { wijsToe } from './zaak.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())

const vraag = (sql: string) => alsSuper(huis.database.server, sql, huis.database.naam)

/** A person with a role in a region. */
async function mens(regio: string, naam: string, rol: 'consulent' | 'beoordelaar' = 'consulent'): Promise<string> {
  const persoon = { iss: 'urn:proef', sub: randomUUID(), weergavenaam: naam }
  const gebruiker = (await kenGebruiker(huis.omgeving.pool, persoon)) ?? ''
  const systeem: Context = { regios: [regio], gebruiker: 'systeem', rol: 'systeem' }
  await kenRolToe(huis.omgeving.pool, systeem, { gebruiker, rol, regios: [regio], vanaf: '2020-01-01', tot: null })
  return gebruiker
}

/** As it comes in from outside: guarded (T8). */
const buiten = <T>(
  wie: string,
  regio: string,
  werk: (daad: Daad) => Promise<T>,
  rol = 'consulent',
  soort: Handelingsoort = 'zaak.lezen',
  sleutel?: string,
) =>
  handel(
    huis.omgeving,
    { regios: [regio], gebruiker: wie, rol },
    { soort, bewaakt: true, ...(sleutel === undefined ? {} : { eenmaal: { sleutel, verzoek: soort } }) },
    werk,
  )

const zet = async (regio: string, id: string, behandelaar: string | null, team: string | null = null) => {
  const { versie } = goed(await huis.als('anna', (d) => toonZaak(d, id), regio))
  return goed(await huis.als('anna', (d) => wijsToe(d, { zaak: id, versie, behandelaar, team }), regio))
}

describe('T8 the curious colleague says why', () => {
  const regio = '5530'
  let [demi, bas, noor, zaak] = ['', '', '', '']
  const open = (wie: string, rol = 'consulent') => buiten(wie, regio, (d) => leesZaakrij(d, zaak), rol)
  beforeAll(async () => {
    huis.dag = '2026-03-20'
    demi = await mens(regio, 'Demi Voorbeeld')
    bas = await mens(regio, 'Bas Proefstuk')
    noor = await mens(regio, 'Noor Verzonnen', 'beoordelaar')
    zaak = (await eenZaak(huis, aanvraag(regio))).id
  })

  test('what nobody has is work of all; what a colleague has is not', async () => {
    expect(code(await open(bas))).toBe('goed')
    await zet(regio, zaak, demi)
    expect(code(await open(demi))).toBe('goed')
    expect(await open(bas)).toMatchObject({
      fout: { code: 'doel-nodig', doelen: ['pgb-beoordelen', 'pgb-beheren', 'controle', 'anders'] },
    })
  })

  test.each(['controller', 'compliance', 'interne-audit', 'risicobeheer', 'toezichthouder'])(
    '%s always says why, also of what nobody has',
    async (rol) => {
      const { id } = await eenZaak(huis, aanvraag(regio))
      const kijk = () => buiten(bas, regio, (d) => leesZaakrij(d, id), rol)
      expect(code(await kijk())).toBe('doel-nodig')
      goed(await buiten(bas, regio, (d) => geefDoelOp(d, { zaak: id, doel: 'controle' }), rol, 'zaak.doel-opgeven'))
      expect(code(await kijk())).toBe('goed')
    },
  )

  test('a purpose opens this case, for this person, for eight hours; the log tells it with the mark for review', async () => {
    const doel = { zaak, doel: 'anders', toelichting: 'De budgethouder belde mij.' } as const
    const geopend = goed(await buiten(bas, regio, (d) => geefDoelOp(d, doel), 'consulent', 'zaak.doel-opgeven'))
    expect(geopend.verloopt).toBeInstanceOf(Date)
    expect(code(await open(bas))).toBe('goed')
    expect(code(await open(noor))).toBe('doel-nodig')
    const [rij] =
      await vraag(`select doel, behandelrelatie, soort, betrokkene is not null as persoon from logboek.gebeurtenis
      where gebruiker_id = '${bas}' and object_id = '${zaak}' and uitkomst = 'gelukt' order by tijdstip desc limit 1`)
    expect(rij).toEqual({ doel: 'anders', behandelrelatie: 'geen', soort: 'zaak.doel-opgeven', persoon: true })
    expect(JSON.stringify(await vraag('select * from logboek.gebeurtenis'))).not.toContain('belde mij')
    await vraag(`set session_replication_role = replica; alter table werk.opening disable trigger blijft;
      update werk.opening set verloopt = clock_timestamp() - interval '1 second';
      alter table werk.opening enable always trigger blijft`)
    expect(code(await open(bas))).toBe('doel-nodig')
  })

  test('anders asks a text; an unknown case is unknown', async () => {
    const geef = (id: string, toelichting?: string) =>
      buiten(bas, regio, (d) => geefDoelOp(d, { zaak: id, doel: 'anders', ...(toelichting ? { toelichting } : {}) }))
    expect(code(await geef(zaak))).toBe('grond-ontbreekt')
    expect(code(await geef(zaak, '  '))).toBe('grond-ontbreekt')
    expect(code(await geef(randomUUID(), 'x'))).toBe('onbekend')
  })

  test('own team, stand-in and second assessor need none', async () => {
    await zet(regio, zaak, demi, 'Team Oost')
    expect(code(await open(bas))).toBe('doel-nodig')
    goed(await buiten('beheer', regio, (d) => zetTeam(d, { gebruiker: bas, team: 'Team Oost' }), 'beheerder'))
    expect(code(await open(bas))).toBe('goed')
    goed(await buiten('beheer', regio, (d) => zetTeam(d, { gebruiker: bas, team: '' }), 'beheerder'))
    expect(code(await open(bas))).toBe('doel-nodig')
    expect(code(await buiten(bas, regio, (d) => zetTeam(d, { gebruiker: bas, team: 'Team Oost' }), 'beheerder'))).toBe(
      'niet-voor-uzelf',
    )
    const weg = { vanaf: '2026-03-21', totEnMet: '2026-03-22', vervanger: bas }
    const { id } = goed(await buiten(demi, regio, (d) => meldAfwezig(d, weg)))
    const dagen = ['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23']
    const gezien: string[] = []
    for (const dag of dagen) {
      huis.dag = dag
      gezien.push(code(await open(bas)))
    }
    expect(gezien).toEqual(['doel-nodig', 'goed', 'goed', 'doel-nodig'])
    expect(code(await buiten(bas, regio, (d) => meldTerug(d, id)))).toBe('onbekend')
    expect(code(await buiten(demi, regio, (d) => meldTerug(d, id)))).toBe('goed')
    expect(code(await buiten(demi, regio, (d) => meldTerug(d, id)))).toBe('goed')
  })

  test('a proposal is open to a second assessor, and stays so for who sent it back', async () => {
    const { id, versie } = await voorgesteldeZaak(huis, aanvraag('5531'))
    await mens('5531', 'Demi')
    const kijk = (wie: string, rol = 'beoordelaar') => buiten(wie, '5531', (d) => leesZaakrij(d, id), rol)
    expect(code(await kijk('noor'))).toBe('goed')
    expect(code(await kijk('noor', 'consulent'))).toBe('doel-nodig')
    goed(await huis.als('noor', (d) => wijsTerug(d, { zaak: id, versie, reden: 'Nog eens kijken.' }), '5531'))
    expect(code(await kijk('noor'))).toBe('goed')
    expect(code(await kijk('olaf'))).toBe('doel-nodig')
    expect(code(await kijk('anna', 'consulent'))).toBe('goed')
    expect(code(await buiten('olaf', '5531', (d) => keurGoed(d, { zaak: id, versie: 1, inhoudHash: 'x' })))).toBe(
      'doel-nodig',
    )
  })

  test('a day holds so many: twenty at once do not pass it, and what is open is not counted again', async () => {
    const hier = '5532'
    huis.dag = '2026-03-24'
    const regel = { regio: hier, sleutel: 'doel-per-dag', vanaf: '2026-01-01', waarde: 3 }
    await inTransactie(huis.omgeving.pool, { regios: [hier], gebruiker: 'x', rol: 'systeem' }, (tx) =>
      legInstellingVast(tx, regel),
    )
    const ids = await Promise.all(Array.from({ length: 8 }, async () => (await eenZaak(huis, aanvraag(hier))).id))
    for (const id of ids) await zet(hier, id, 'demi')
    const geef = (id: string) => buiten('bas', hier, (d) => geefDoelOp(d, { zaak: id, doel: 'pgb-beheren' }))
    const keren = [...ids, ...ids.slice(0, 4)]
    const codes = (await Promise.all(keren.map(geef))).map(code)
    // Who asks again for what is open gets it again; of different cases three at most.
    expect(new Set(keren.filter((_, i) => codes[i] === 'goed')).size).toBeLessThanOrEqual(3)
    const [teller] = await vraag(`select aantal from werk.openingteller where regio = '${hier}'`)
    expect(teller).toEqual({ aantal: 3 })
    expect(await geef(ids.at(-1) ?? '')).toMatchObject({})
    const nieuw = (await eenZaak(huis, aanvraag(hier))).id
    await zet(hier, nieuw, 'demi')
    expect(await geef(nieuw)).toEqual({ fout: { code: 'doel-limiet', perDag: 3 } })
    huis.dag = '2026-03-25'
    expect(code(await geef(nieuw))).toBe('goed')
    expect(code(await geef(nieuw))).toBe('goed')
    expect(await vraag(`select aantal from werk.openingteller where regio = '${hier}' order by dag`)).toEqual([
      { aantal: 3 },
      { aantal: 1 },
    ])
  })
})

describe('PGB-3 dividing the work', () => {
  const regio = '5533'
  let [demi, bas, elders] = ['', '', '']
  beforeAll(async () => {
    huis.dag = '2026-03-25'
    demi = await mens(regio, 'Demi Voorbeeld')
    bas = await mens(regio, 'Bas Proefstuk')
    elders = await mens('5501', 'Ella Elders')
  })
  const zaken = (n: number) => Promise.all(Array.from({ length: n }, () => eenZaak(huis, aanvraag(regio))))
  const wijs = (wie: string, opdracht: Parameters<typeof wijsVelenToe>[1], sleutel?: string) =>
    buiten(wie, regio, (d) => wijsVelenToe(d, opdracht), 'consulent', 'zaak.toewijzen', sleutel)

  test('each case answers for itself', async () => {
    const [a, b] = await zaken(2)
    const vreemd = await eenZaak(huis, aanvraag('5501'))
    const lijst = [
      { id: a?.id ?? '', versie: 1 },
      { id: b?.id ?? '', versie: 9 },
      { id: vreemd.id, versie: 1 },
      { id: 'onzin', versie: 1 },
    ]
    const antwoord = goed(await wijs(demi, { zaken: lijst, behandelaar: bas, team: 'Team Oost' }))
    expect(antwoord.zaken.map((z) => [z.id, z.code, z.versie])).toEqual([
      [a?.id, 'gedaan', 2],
      [b?.id, 'versie-verouderd', 1],
      [vreemd.id, 'onbekend', null],
      ['onzin', 'onbekend', null],
    ])
    expect(code(await wijs(demi, { zaken: lijst, behandelaar: elders }))).toBe('collega-onbekend')
  })

  test('T8 nobody takes a case of a colleague for himself this way', async () => {
    const [a] = await zaken(1)
    const id = a?.id ?? ''
    await zet(regio, id, demi)
    expect(goed(await wijs(bas, { zaken: [{ id, versie: 2 }], behandelaar: bas })).zaken[0]?.code).toBe('doel-nodig')
    expect(goed(await wijs(demi, { zaken: [{ id, versie: 2 }], behandelaar: bas })).zaken[0]?.code).toBe('gedaan')
  })

  test('D12 twenty at once have one effect, with one key and with twenty', async () => {
    const eigen = await zaken(5)
    const lijst = eigen.map(({ id, versie }) => ({ id, versie }))
    const keer = Array.from({ length: 20 }, (_, i) => i)
    const een = await Promise.all(keer.map(() => wijs(demi, { zaken: lijst, team: 'A' }, 'zelfde')))
    expect(een.every((a) => ['goed', 'verzoek-loopt'].includes(code(a)))).toBe(true)
    const twee = await Promise.all(
      keer.map((i) =>
        wijs(
          demi,
          { zaken: (i % 2 ? lijst : lijst.toReversed()).map((z) => ({ ...z, versie: 2 })), team: `T${i}` },
          `k${i}`,
        ),
      ),
    )
    const gedaan = twee.flatMap((a) => goed(a).zaken).filter((z) => z.code === 'gedaan')
    expect(gedaan).toHaveLength(5)
    const ids = lijst.map(({ id }) => `'${id}'`).join()
    expect(await vraag(`select distinct versie from pgb.zaak where id in (${ids})`)).toEqual([{ versie: 3 }])
  })

  test('a whole worklist goes over in one act, once', async () => {
    const eigen = await zaken(4)
    for (const { id } of eigen) await zet(regio, id, demi)
    const geef = (wie: string, sleutel: string, wat: Parameters<typeof draagOver>[1]) =>
      buiten(wie, regio, (d) => draagOver(d, wat), 'consulent', 'werk.overdragen', sleutel)
    expect(code(await geef(bas, 'a', { aan: bas, van: demi }))).toBe('overdracht-kan-niet')
    expect(code(await geef(demi, 'b', { aan: demi }))).toBe('overdracht-kan-niet')
    expect(code(await geef(demi, 'c', { aan: elders }))).toBe('collega-onbekend')
    const antwoorden = await Promise.all(['d', 'e', 'f'].map((s) => geef(demi, s, { aan: bas })))
    expect(antwoorden.map((a) => goed(a).zaken).sort()).toEqual([0, 0, 4])
    expect(goed(await geef(demi, 'd', { aan: bas })).zaken).toBe(goed(antwoorden[0] ?? { goed: { zaken: -1 } }).zaken)
    expect(await vraag(`select zaken from werk.overdracht where regio = '${regio}'`)).toEqual([{ zaken: 4 }])
    const { meldingen: bel } = goed(await buiten(bas, regio, meldingen))
    expect(bel.filter(({ soort }) => soort === 'overgedragen').length).toBeGreaterThanOrEqual(4)
  })

  test('the stand-in sees the work, and may take it over', async () => {
    const [a] = await zaken(1)
    await zet(regio, a?.id ?? '', demi)
    const zie = async () =>
      goed(await buiten(bas, regio, (d) => werklijst(d, { filter: { waarnemer: bas }, aantal: 50 }))).zaken.length
    expect(await zie()).toBe(0)
    const weg = { vanaf: huis.dag, totEnMet: huis.dag, vervanger: bas }
    for (const [anders, fout] of [
      [{ vervanger: demi }, 'niet-voor-uzelf'],
      [{ vervanger: elders }, 'collega-onbekend'],
      [{ totEnMet: '2026-03-24' }, 'datum-kan-niet'],
      [{ vanaf: '2026-02-30' }, 'datum-kan-niet'],
    ] as const)
      expect(code(await buiten(demi, regio, (d) => meldAfwezig(d, { ...weg, ...anders })))).toBe(fout)
    goed(await buiten(demi, regio, (d) => meldAfwezig(d, weg)))
    expect(await zie()).toBe(1)
    const beeld = goed(await buiten(bas, regio, verdeling))
    expect(beeld.waarneming).toBe(1)
    expect(beeld.collegas.find(({ id }) => id === demi)).toMatchObject({
      open: 1,
      afwezig: { nu: true, vervanger: { id: bas, naam: 'Bas Proefstuk' } },
    })
    expect(beeld.collegas.map(({ id }) => id)).not.toContain(elders)
    expect(goed(await buiten(bas, regio, (d) => draagOver(d, { van: demi, aan: bas }))).zaken).toBe(1)
  })
})

describe('PGB-3 kept lists', () => {
  const regio = '5502'
  test('are of one person, or of the team; only the owner changes them; a name that was searched for is not kept', async () => {
    const [demi, bas, ver] = [await mens(regio, 'Demi'), await mens(regio, 'Bas'), await mens('5503', 'Ver')]
    const bewaar = (wie: string, naam: string, gedeeld = false) =>
      buiten(wie, regio, (d) =>
        bewaarWeergave(d, { naam, zoekvraag: '?termijn=stil&zoek=Verzonnen&eigenaar=ik&vanaf=x', gedeeld }),
      )
    const zie = async (wie: string, waar = regio) => goed(await buiten(wie, waar, weergaven)).weergaven
    const { id } = goed(await bewaar(demi, ' Stil '))
    expect(await zie(demi)).toMatchObject([
      { naam: 'Stil', zoekvraag: 'eigenaar=ik&termijn=stil', vanMijzelf: true, gedeeldMet: null },
    ])
    expect(await zie(bas)).toEqual([])
    expect(code(await bewaar(demi, 'Stil'))).toBe('naam-bestaat')
    expect(code(await bewaar(demi, 'Deel', true))).toBe('team-ontbreekt')
    for (const lid of [demi, bas])
      goed(await buiten('beheer', regio, (d) => zetTeam(d, { gebruiker: lid, team: 'Oost' }), 'beheerder'))
    goed(await buiten(demi, regio, (d) => hernoemWeergave(d, { id, naam: 'Staat stil', gedeeld: true })))
    expect(await zie(bas)).toMatchObject([{ naam: 'Staat stil', vanMijzelf: false, gedeeldMet: 'Oost' }])
    expect(await zie(ver, '5503')).toEqual([])
    expect(code(await buiten(bas, regio, (d) => hernoemWeergave(d, { id, naam: 'X', gedeeld: false })))).toBe(
      'onbekend',
    )
    expect(code(await buiten(bas, regio, (d) => gooiWeergaveWeg(d, id)))).toBe('onbekend')
    expect(code(await buiten(ver, '5503', (d) => gooiWeergaveWeg(d, id)))).toBe('onbekend')
    goed(await buiten(demi, regio, (d) => gooiWeergaveWeg(d, id)))
    expect(await zie(bas)).toEqual([])
  })
})

describe('PGB-3 warnings ahead', () => {
  test.each([
    ['5504', 8, []],
    ['5505', 7, ['verloopt_7']],
    ['5506', 3, ['verloopt_7']],
    ['5507', 2, ['verloopt_2']],
    ['5508', 0, ['verloopt_2']],
    ['5509', -1, ['te_laat']],
  ])('region %s, %i days before the last day: %o, once', async (regio, dagen, soorten) => {
    huis.dag = '2026-03-25'
    const { id } = await eenZaak(huis, aanvraag(regio))
    await zet(regio, id, 'demi')
    huis.dag = schrijfDatum(datum('2026-04-28') - dagen)
    const lees = async () => goed(await buiten('demi', regio, meldingen))
    await Promise.all(Array.from({ length: 5 }, () => buiten('x', regio, waarschuwAllen)))
    await lees()
    const { meldingen: bel, ongelezen } = await lees()
    expect(bel.map(({ soort }) => soort)).toEqual(soorten)
    expect(ongelezen).toBe(soorten.length)
    const ids = bel.map((m) => m.id)
    expect(goed(await buiten('bas', regio, (d) => leesUit(d, ids)))).toEqual({ gelezen: 0 })
    expect(goed(await buiten('demi', regio, (d) => leesUit(d, ids)))).toEqual({ gelezen: soorten.length })
    expect(goed(await buiten('demi', regio, (d) => leesUit(d, ids)))).toEqual({ gelezen: 0 })
    expect((await lees()).ongelezen).toBe(0)
    expect(goed(await buiten('bas', regio, meldingen)).meldingen).toEqual([])
  })
})

describe('PGB-3 paging beyond fifty', () => {
  test('130 cases in pages of fifty while colleagues assign them: none lost, none doubled, in every order', async () => {
    const regio = '5523'
    huis.dag = '2026-03-20'
    const begin = datum('2026-03-01')
    const ids: string[] = []
    for (let i = 0; i < 130; i++) {
      const dossier = aanvraag(regio, (z) => z.met('/aanvraag/ontvangenOp', schrijfDatum(begin + (i % 7))))
      ids.push((await eenZaak(huis, dossier, `Houder ${String(i % 11)}`)).id)
    }
    for (const sorteer of ['besluitUiterlijk', 'ontvangenOp', 'naam', 'nummer'] as const) {
      const gezien: string[] = []
      let na: string | undefined
      let ronde = 0
      do {
        const plek = na
        const pagina = goed(
          await buiten('demi', regio, (d) =>
            werklijst(d, { filter: {}, aantal: 50, sorteer, ...(plek ? { na: plek } : {}) }),
          ),
        )
        gezien.push(...pagina.zaken.map(({ id }) => id))
        na = pagina.volgende ?? undefined
        for (const id of [ids[ronde], ids[129 - ronde], pagina.zaken.at(-1)?.id])
          await zet(regio, id ?? '', `wie-${ronde}`)
        ronde++
      } while (na !== undefined)
      expect([sorteer, gezien.length, new Set(gezien).size]).toEqual([sorteer, 130, 130])
    }
    const { volgende } = goed(
      await buiten('demi', regio, (d) => werklijst(d, { filter: {}, aantal: 5, sorteer: 'naam' })),
    )
    const mis = await buiten('demi', regio, (d) => werklijst(d, { filter: {}, aantal: 5, na: volgende ?? '' }))
    expect(code(mis)).toBe('cursor-ongeldig')
  })
})

describe('PGB-3 any history of the ledger', () => {
  const stap = fc.oneof(
    fc.record({
      doe: fc.constant('op' as const),
      terug: fc.nat(10),
      grond: fc.constantFrom('aanvulling', 'overmacht', 'instemming', 'vertraging_aanvrager'),
    }),
    fc.record({
      doe: fc.constant('hervat' as const),
      terug: fc.nat(10),
      einde: fc.constantFrom('aangevuld', 'ongebruikt', 'anders'),
      welke: fc.nat(3),
    }),
    fc.record({ doe: fc.constant('verleng' as const), verder: fc.integer({ min: 1, max: 90 }) }),
    fc.record({ doe: fc.constant('brief' as const), terug: fc.nat(10) }),
    fc.record({ doe: fc.constant('wacht' as const), dagen: fc.integer({ min: 1, max: 20 }) }),
  )
  test('what pgb.zaak tells is what the ledger gives when it is folded anew', async () => {
    let volgnummer = 0
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 12 }), async (stappen) => {
        const regio =
          ['5510', '5511', '5512', '5513', '5514', '5515', '5516', '5517', '5518', '5519', '5521', '5520'][
            volgnummer++ % 12
          ] ?? '5510'
        const [stand] = await vraag(`select dag::text as dag from pgb.dagstand where regio = '${regio}'`)
        huis.dag = String(stand?.dag ?? '2026-03-20')
        const dossier = aanvraag(regio, (z) => z.met('/aanvraag/ontvangenOp', huis.dag))
        const { id } = await eenZaak(huis, dossier)
        const open: string[] = []
        for (const s of stappen) {
          if (s.doe === 'wacht') huis.dag = schrijfDatum(datum(huis.dag) + s.dagen)
          else await doe(s, id, regio, open)
          const gelijk = await huis.als(
            'anna',
            async (d) => {
              const zaak = await leesZaakrij(d, id)
              const { dossier: nu, termijn } = await vouwZaak(d, zaak)
              const opnieuw = vouwTermijn(nu, termijn.regels)
              return [
                [zaak.besluitUiterlijk, zaak.staatStil, zaak.nzaUiterlijk],
                [opnieuw.besluitUiterlijk, opnieuw.besluitUiterlijk === null, opnieuw.termijnen.nzaUiterlijk],
              ]
            },
            regio,
          )
          const [a, b] = goed(gelijk)
          expect(a).toEqual(b)
        }
      }),
      { numRuns: 12 },
    )
  })

  async function doe(
    s: Exclude<typeof stap extends fc.Arbitrary<infer S> ? S : never, { doe: 'wacht' }>,
    id: string,
    regio: string,
    open: string[],
  ) {
    const { versie } = goed(await huis.als('anna', (d) => toonZaak(d, id), regio))
    const dag = 'terug' in s ? schrijfDatum(datum(huis.dag) - s.terug) : huis.dag
    const gezien = { zaak: id, versie, toelichting: 'Proef.' }
    if (s.doe === 'op') {
      const a = await huis.als(
        'anna',
        (d) => schortOp(d, { ...gezien, grond: s.grond as 'overmacht', van: dag }),
        regio,
      )
      if ('goed' in a) open.push(a.goed.opschorting)
    } else if (s.doe === 'hervat')
      await huis.als(
        'anna',
        (d) => hervat(d, { ...gezien, opschorting: open[s.welke] ?? 'geen', tot: dag, einde: s.einde as 'anders' }),
        regio,
      )
    else if (s.doe === 'verleng')
      await huis.als('anna', (d) => verleng(d, { ...gezien, tot: schrijfDatum(datum(huis.dag) + s.verder) }), regio)
    else await huis.als('anna', (d) => ontvangIngebrekestelling(d, { ...gezien, ontvangenOp: dag }), regio)
  }
})
