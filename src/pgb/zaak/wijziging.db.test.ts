import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '../../platform/clock.ts'
import { inTransactie } from '../../platform/db.ts'
import { maakLog } from '../../platform/log.ts'
import { leesTaak, maakWerker } from '../../platform/taken/index.ts'
import { alsSuper } from '../../platform/testdatabase.ts'
import { isBurgerservicenummer } from '../../waarden/burgerservicenummer.ts'
import type { Dossier } from '../contract.ts'
import { weegAf } from './afweging.ts'
import { bezwarenBij, ontvangBezwaar, openBezwaren, zetBezwaarstap } from './bezwaar.ts'
import { BELANGEN } from './contract.ts'
import { herhaal, toonBeschikking } from './herhaal.ts'
import type { Voorstelkeuze } from './inhoud.ts'
import { leesKeten } from './store/besluit-rijen.ts'
import { aanvraag, als, beoordeeldeZaak, code, goed, maakTesthuis, type Testhuis, VERLENING } from './testhuis.ts'
import { ontvangBetalingen, stelVaststellingVoor, toonVaststelling } from './vaststelling.ts'
import { vaststellingen } from './vaststelling-lijst.ts'
import { keurGoed, stelVoor, verzend } from './voorstel.ts'
import { voortzetbrieventaak, voortzettaak } from './voortzettaak.ts'
import {
  beginVoortzetting,
  keurVoortzettingenGoed,
  toonVoortzetting,
  verzendVoortzettingen,
} from './voortzetting-beeld.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(async () => {
  await huis.sluit()
})

const sql = (tekst: string) => alsSuper(huis.database.server, tekst, huis.database.naam)
/** Invented numbers that pass the check of a BSN, the first ones from a round number on. */
const bsns = Array.from({ length: 200 }, (_, n) => String(990_000_000 + n)).filter(isBurgerservicenummer)
/** A holder is known by the BSN; the same number is the same holder. */
const metBsn = (n: number, wijziging: (zaak: Dossier) => Dossier = (dossier) => dossier): Dossier => {
  const dossier = aanvraag()
  return wijziging({ ...dossier, verzekerde: { ...dossier.verzekerde, bsn: bsns[n] ?? '' } })
}

async function besluit(dossier: Dossier, keuze: Voorstelkeuze = VERLENING, afwegen = false) {
  const zaak = await beoordeeldeZaak(huis, dossier)
  let { versie } = zaak
  if (afwegen)
    versie = goed(
      await huis.als('anna', (daad) =>
        weegAf(daad, {
          zaak: zaak.id,
          versie,
          aanleiding: 'verlaging',
          bevoegdheid: 'Rlz 5.20 lid 2 onder b',
          handelingOp: '2026-03-01',
          belangen: BELANGEN.map((belang) => ({ belang, stand: 'speelt_niet', feiten: 'Besproken op 12 maart.' })),
          evenredigheid: 'evenredig',
          motivering: 'De verlaging volgt de zorg die nog nodig is.',
        }),
      ),
    )
  const voorstel = goed(await huis.als('anna', (daad) => stelVoor(daad, { zaak: zaak.id, versie, keuze })))
  const akkoord = goed(await huis.als('bram', (daad) => keurGoed(daad, { zaak: zaak.id, ...voorstel })))
  return { zaak: zaak.id, nummer: zaak.nummer, ...akkoord }
}
async function voorgesteld(dossier: Dossier) {
  const { id, versie } = await beoordeeldeZaak(huis, dossier)
  const keuze = { ...VERLENING, soort: 'intrekking', grond: 'Rlz 5.20 lid 1 onder c' } as const
  const gebeurtenis = { onder: 'c', dag: '2026-04-01' } as const
  const werk = (daad: Parameters<typeof stelVoor>[0]) =>
    stelVoor(daad, { zaak: id, versie, keuze: { ...keuze, gebeurtenis } })
  return { zaak: id, ...goed(await huis.als('anna', werk)) }
}
const inhoudVan = async (id: string) => goed(await huis.als('anna', (daad) => toonBeschikking(daad, id))).gelezen

describe('PGB-24 elk besluit toont het jaar ervoor en erna, en herhaalt (Rlz 5.12, 5.20)', () => {
  test('verlening, wijziging en overlijden: de delen tellen op, elke dag een keer, gelijk bij herhalen', async () => {
    const eerste = await besluit(metBsn(0))
    expect((await inhoudVan(eerste.beschikking)).jaar).toBeUndefined()
    const lager = metBsn(0, (dossier) => ({
      ...dossier,
      aanvraag: { ...dossier.aanvraag, soort: 'wijziging', ingangsdatum: '2026-07-01' },
      zorgbehoefte: {
        perJaarCent: 2_000_000,
        vastgesteldOp: '2026-02-20',
        door: 'anna',
        motivering: 'Minder zorg nodig.',
      },
    }))
    const wijziging = await besluit(lager, { ...VERLENING, soort: 'wijziging' }, true)
    const einde = await besluit(lager, {
      ...VERLENING,
      soort: 'intrekking',
      peildatum: '2026-10-12',
      grond: 'Rlz 5.20 lid 1 onder a',
      gebeurtenis: { onder: 'a', dag: '2026-10-10' },
    })
    // A proposal from before another decision about the same year cannot be approved: its year's amount is not right.
    const [a, b] = [await voorgesteld(lager), await voorgesteld(lager)]
    goed(await huis.als('bram', (daad) => keurGoed(daad, a)))
    expect(code(await huis.als('bram', (daad) => keurGoed(daad, b)))).toBe('jaar-gewijzigd')
    const na = [(await inhoudVan(wijziging.beschikking)).jaar, (await inhoudVan(einde.beschikking)).jaar]
    expect(na[0]).toMatchObject({ verschilVanaf: '2026-07-01', jaar: 2026 })
    expect(na[1]).toMatchObject({ verschilVanaf: '2026-10-11', wasCent: na[0]?.wordtCent })
    expect(na[1]?.perioden.map(({ van, tot, besluiten }) => [van, tot, besluiten])).toEqual([
      ['2026-01-01', '2026-06-30', [eerste.nummer]],
      ['2026-07-01', '2026-10-10', [wijziging.nummer]],
      ['2026-10-11', '2026-12-31', [einde.nummer]],
    ])
    for (const jaar of na) {
      expect(jaar?.perioden.reduce((som, { totaalCent }) => som + totaalCent, 0)).toBe(jaar?.wordtCent)
      expect(Object.values(jaar?.onderdelen ?? {}).reduce((som, deel) => som + deel, 0)).toBe(jaar?.wordtCent)
    }
    for (const { beschikking } of [eerste, wijziging, einde])
      expect(goed(await huis.als('anna', (daad) => herhaal(daad, beschikking))).verschillen).toEqual([])
  })
})

describe('PGB-34 bezwaar, beroep en klacht (Awb 6:7, 7:10)', () => {
  test('van ontvangst tot uitkomst, met termijn, een vervolgbesluit en elke stap een keer', async () => {
    const { zaak, versie } = await besluit(metBsn(1))
    const nieuw = { zaak, soort: 'bezwaar', ontvangenOp: '2026-03-20', toelichting: 'Het bedrag is te laag.' } as const
    expect(code(await huis.als('anna', (daad) => ontvangBezwaar(daad, nieuw)))).toBe('stap-ontbreekt')
    goed(await huis.als('anna', (daad) => verzend(daad, { zaak, versie })))
    const { id } = goed(await huis.als('anna', (daad) => ontvangBezwaar(daad, nieuw)))
    const zet = (vanaf: number, gave: object, dag = '2026-03-20') =>
      huis.als('bram', (daad) =>
        zetBezwaarstap(daad, { zaak: id, versie: vanaf, dag, toelichting: 'Zo is het gegaan.', ...gave } as never),
      )
    const beeld = async () => goed(await huis.als('anna', (daad) => bezwarenBij(daad, zaak))).bezwaren[0]
    // Sent on Friday 20 March; objection until 1 May; decision by 12 June.
    expect(await beeld()).toMatchObject({
      bezwaarTot: '2026-05-01',
      opTijd: true,
      uiterlijk: '2026-06-12',
      stand: 'loopt',
    })
    expect(code(await zet(1, { stap: 'hervat' }))).toBe('geen-lopende-opschorting')
    expect(goed(await zet(1, { stap: 'opgeschort' }))).toBe(2)
    expect(code(await zet(1, { stap: 'opgeschort' }))).toBe('versie-verouderd')
    expect(await beeld()).toMatchObject({ uiterlijk: null, stand: 'staat_stil' })
    huis.dag = '2026-03-25'
    expect(goed(await zet(2, { stap: 'hervat', hersteld: true }, '2026-03-25'))).toBe(3)
    expect(await beeld()).toMatchObject({ uiterlijk: '2026-06-16' })
    const beide = await Promise.all([1, 2].map(() => zet(3, { stap: 'verdaagd' }, '2026-03-25')))
    // The one that comes second finds the step taken, or is refused by the database.
    expect(beide.map(code).filter((uitkomst) => uitkomst === 'goed')).toHaveLength(1)
    expect(await beeld()).toMatchObject({ uiterlijk: '2026-07-28' })
    const ander = await besluit(metBsn(2))
    expect(
      code(await zet(4, { stap: 'uitkomst', uitkomst: 'gegrond', besluit: ander.beschikking }, '2026-03-25')),
    ).toBe('onbekend')
    const herzien = await besluit(
      metBsn(1, (dossier) => ({ ...dossier, aanvraag: { ...dossier.aanvraag, soort: 'wijziging' } })),
      { ...VERLENING, soort: 'wijziging' },
    )
    goed(await zet(4, { stap: 'uitkomst', uitkomst: 'gegrond', besluit: herzien.beschikking }, '2026-03-25'))
    expect(await beeld()).toMatchObject({
      stand: 'afgerond',
      uitkomst: 'gegrond',
      vervolgbesluit: herzien.beschikking,
      beroepTot: '2026-05-06',
    })
    expect(code(await zet(5, { stap: 'bevestigd' }, '2026-03-25'))).toBe('stap-past-niet')
    expect(goed(await huis.als('anna', openBezwaren)).bezwaren).toEqual([])
  })

  test('een andere regio ziet niets, en een rij verandert niet', async () => {
    expect(goed(await huis.als('dirk', openBezwaren, '5510')).bezwaren).toEqual([])
    await expect(sql(`update pgb.bezwaar set toelichting = 'x'`)).rejects.toThrow()
    await expect(sql('delete from pgb.bezwaarstap')).rejects.toThrow()
  })
})

describe('PGB-25 betalingen van de SVB: alles of niets, en een bericht telt een keer (D22)', () => {
  const KOP = 'houder;jaar;maand;soort;bedrag'
  test('laat, dubbel, door elkaar; een gebrek laat niets achter', async () => {
    const { zaak, versie } = await besluit(metBsn(3))
    const [rij] = await sql(`select budgethouder from pgb.zaak where id = '${zaak}'`)
    const houder = String(rij?.budgethouder)
    const stuur = (bericht: string, volgnummer: number, ...rijen: string[]) =>
      huis.als('anna', (daad) =>
        ontvangBetalingen(daad, {
          regio: '5529',
          bericht,
          volgnummer,
          dag: '2026-03-25',
          csv: [KOP, ...rijen].join('\r\n'),
        }),
      )
    const toon = async () => goed(await huis.als('anna', (daad) => toonVaststelling(daad, zaak, 2026)))
    expect(await toon()).toMatchObject({ grond: 'nihil', bedragCent: 0, stand: 'loopt_nog', uiterlijk: '2027-06-30' })
    const fout = await stuur('B0', 1, `${houder};2026;1;zorg;10,00`, 'onbekend;2026;1;zorg;1,00', 'x;2026;1;zorg;y')
    expect(fout).toMatchObject({ fout: { antwoord: { fouten: [{ pointer: '/betalingen/3/bedrag' }] } } })
    expect(await stuur('B0', 1, `${houder};2026;1;zorg;10,00`, 'onbekend;2026;1;zorg;1,00')).toMatchObject({
      fout: { antwoord: { fouten: [{ pointer: '/betalingen/2/houder' }] } },
    })
    expect(await sql('select from pgb.betaalbericht')).toHaveLength(0)
    // The correction comes before what it corrects.
    expect(goed(await stuur('B2', 2, `${houder};2026;1;zorg;20,00`))).toMatchObject({ rijen: 1, alVerwerkt: false })
    goed(await stuur('B1', 1, `${houder};2026;1;zorg;10,00`, `${houder};2026;2;zorg;5,00`))
    expect(goed(await stuur('B1', 1, `${houder};2026;1;zorg;10,00`, `${houder};2026;2;zorg;5,00`)).alVerwerkt).toBe(
      true,
    )
    expect(code(await stuur('B1', 1, `${houder};2026;1;zorg;11,00`))).toBe('sleutel-hergebruikt')
    expect(code(await stuur('B9', 2, `${houder};2026;1;zorg;11,00`))).toBe('sleutel-hergebruikt')
    expect(await toon()).toMatchObject({ grond: 'op_betaald', betaaldCent: 2500, bedragCent: 2500 })
    const stel = (bedragCent: number, anders: object = {}) =>
      huis.als('anna', (daad) =>
        stelVaststellingVoor(daad, {
          zaak,
          versie,
          jaar: 2026,
          bedragCent,
          motivering: 'Dit is wat betaald is.',
          ...anders,
        }),
      )
    expect(code(await stel(2500))).toBe('datum-kan-niet')
    const lijst = async (stand: 'open' | 'vastgesteld' | 'alles') =>
      goed(await huis.als('anna', (daad) => vaststellingen(daad, { jaar: 2026, stand })))
    const vanHouder = async (stand: 'open' | 'vastgesteld' | 'alles') =>
      (await lijst(stand)).rijen.filter(({ nummer }) => nummers.has(nummer))
    const nummers = new Set(
      (await sql(`select nummer from pgb.zaak where budgethouder = '${houder}'`)).map(({ nummer }) => String(nummer)),
    )
    const open = await vanHouder('open')
    const { verleendCent, uiterlijk } = await toon()
    expect(open).toMatchObject([
      { verleendCent, uiterlijk, betaaldCent: 2500, vastgesteldCent: null, stand: 'loopt_nog' },
    ])
    expect(await vanHouder('vastgesteld')).toEqual([])
    expect((await lijst('open')).volgende).toBeNull()
    expect(
      code(await huis.als('anna', (daad) => vaststellingen(daad, { jaar: 2026, stand: 'open', cursor: 'x' }))),
    ).toBe('cursor-ongeldig')
    const toen = huis.dag
    for (const [dag, stand] of [
      ['2026-12-31', 'loopt_nog'],
      ['2027-01-01', 'te_doen'],
      ['2027-05-30', 'te_doen'],
      ['2027-05-31', 'bijna'],
      ['2027-06-30', 'bijna'],
      ['2027-07-01', 'te_laat'],
    ] as const) {
      huis.dag = dag
      expect([dag, (await vanHouder('open'))[0]?.stand]).toEqual([dag, stand])
    }
    huis.dag = '2027-02-01'
    expect(code(await stel(2501))).toBe('grond-ontbreekt')
    expect(code(await stel(2499))).toBe('afweging-ontbreekt')
    const { id, ...voorstel } = goed(await stel(2500))
    goed(await stuur('B3', 3, `${houder};2026;3;zorg;1,00`))
    const keur = (wie: string, zaak: string, wat: typeof voorstel) =>
      huis.als(wie, (daad) => keurGoed(daad, { zaak, ...wat }))
    expect(code(await keur('bram', id, voorstel))).toBe('jaar-gewijzigd')
    const { id: tweede, ...nieuw } = goed(await stel(2600))
    expect(code(await keur('anna', tweede, nieuw))).toBe('vier-ogen')
    const { beschikking } = goed(await keur('bram', tweede, nieuw))
    expect(goed(await huis.als('anna', (daad) => herhaal(daad, beschikking))).verschillen).toEqual([])
    expect((await inhoudVan(beschikking)).vaststelling).toMatchObject({ vastgesteldCent: 2600, grond: 'op_betaald' })
    expect(await toon()).toMatchObject({ vastgesteldCent: 2600 })
    for (const { nummer } of await sql(`select nummer from pgb.zaak where budgethouder = '${houder}'`))
      nummers.add(String(nummer))
    expect(await vanHouder('open')).toEqual([])
    expect(await vanHouder('vastgesteld')).toMatchObject([{ vastgesteldCent: 2600, stand: 'vastgesteld' }])
    expect(await vanHouder('alles')).toHaveLength(1)
    expect(code(await stel(2600))).toBe('stap-past-niet')
    huis.dag = toen
  })
})

describe('PGB-1 de voortzetting van een portefeuille: gestopt in het midden, af en niets dubbel', () => {
  const jaar = 2026
  const vorigJaar = (n: number, anders: (dossier: Dossier) => Dossier = (dossier) => dossier) =>
    metBsn(n, (dossier) =>
      anders({
        ...dossier,
        aanvraag: { ...dossier.aanvraag, ingangsdatum: '2025-01-01' },
        indicatie: { ...dossier.indicatie, ingangsdatum: '2024-11-10' },
      }),
    )
  const werk = (stukkende = Number.POSITIVE_INFINITY) => {
    let nog = stukkende
    const taak = voortzettaak(huis.omgeving, 2)
    const soorten = [
      {
        ...taak,
        stap: async (stap: Parameters<typeof taak.stap>[0]) => {
          const verslag = await taak.stap(stap)
          // Cut after everything was written and before the step is kept.
          if (nog-- <= 0) throw new Error('cut')
          return verslag
        },
      },
      voortzetbrieventaak(huis.omgeving, 2),
    ]
    const log = maakLog('silent', systemClock)
    return maakWerker({ pool: huis.omgeving.pool, regios: ['5529'], soorten, log, uitstelMs: 0, pogingenMax: 5 })
  }
  const begin = (welk = jaar) => huis.als('anna', (daad) => beginVoortzetting(daad, { jaar: welk }))
  const toon = async () => goed(await huis.als('anna', (daad) => toonVoortzetting(daad, jaar)))

  test('een jaar zonder tabel stopt voordat er iets gemaakt is', async () => {
    const voor = await sql('select from pgb.zaak')
    expect(await begin(2027)).toMatchObject({ fout: { antwoord: { code: 'tarief-ontbreekt' } } })
    expect(await sql('select from pgb.zaak')).toHaveLength(voor.length)
    expect(await sql('select from platform.taak')).toHaveLength(0)
  })

  test('elk een zaak met eigen inhoud; wat meer verschilt apart; vier ogen per besluit; brieven een keer', async () => {
    for (const n of [4, 5]) await besluit(vorigJaar(n))
    await besluit(
      vorigJaar(6, (dossier) => ({ ...dossier, indicatie: { ...dossier.indicatie, einddatum: '2026-05-31' } })),
    )
    const { taken } = goed(await begin())
    await werk(1).ronde()
    const taak = await inTransactie(huis.omgeving.pool, als('anna'), (tx) => leesTaak(tx, als('anna'), taken[0] ?? ''))
    expect(taak?.stand).not.toBe('klaar')
    await werk().ronde()
    goed(await begin())
    await werk().ronde()
    expect(await sql(`select budgethouder from pgb.voortzetting group by 1 having count(*) > 1`)).toEqual([])
    const zaken = await sql(`select budgethouder from pgb.zaak where soort = 'voortzetting'`)
    expect(zaken).toHaveLength(3)
    const beeld = await toon()
    expect(beeld).toMatchObject({ teDoen: 0, voorgesteld: 2, apart: 1, gestopt: 0 })
    expect(beeld.rijen.find(({ stand }) => stand === 'apart')?.redenen).toMatchObject([{ soort: 'geen_heel_jaar' }])
    const besluiten = beeld.rijen.flatMap(({ zaak, versie, inhoudHash }) =>
      zaak && versie && inhoudHash ? [{ zaak, versie, inhoudHash }] : [],
    )
    expect(besluiten).toHaveLength(2)
    const keur = (wie: string, lijst: typeof besluiten) =>
      huis.als(wie, (daad) => keurVoortzettingenGoed(daad, { besluiten: lijst }))
    expect(code(await keur('anna', besluiten))).toBe('vier-ogen')
    const verwisseld = besluiten.map((rij, n) => ({ ...rij, inhoudHash: besluiten[1 - n]?.inhoudHash ?? '' }))
    expect(code(await keur('bram', verwisseld))).toBe('inhoud-gewijzigd')
    expect((await toon()).voorgesteld).toBe(2)
    expect(goed(await keur('bram', besluiten))).toEqual({ goedgekeurd: 2 })
    goed(await huis.als('anna', (daad) => verzendVoortzettingen(daad, { jaar })))
    await werk().ronde()
    goed(await huis.als('anna', (daad) => verzendVoortzettingen(daad, { jaar })))
    await werk().ronde()
    expect(await toon()).toMatchObject({ voorgesteld: 0, goedgekeurd: 0, verzonden: 2, apart: 1 })
    const houder = String(zaken[0]?.budgethouder)
    const keten = await inTransactie(huis.omgeving.pool, als('anna'), (tx) => leesKeten(tx, '5529', houder))
    for (const { id } of keten) expect(goed(await huis.als('anna', (daad) => herhaal(daad, id))).gelijk).toBe(true)
  })
})
