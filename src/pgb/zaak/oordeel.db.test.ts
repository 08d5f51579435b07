/** Judgements with what stands beside them, weighings, and obligations that are followed, against the real store. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alsSuper } from '../../platform/testdatabase.ts'
import { BELANGEN } from '../intrekking/afweging.ts'
import { magVolgen, STAPPEN_PLICHT } from '../verplichtingen/stand.ts'
import { weegAf } from './afweging.ts'
import type { Daad } from './daad.ts'
import { legVerplichtingOp, toonZaak, velOordeel } from './dossier.ts'
import { herhaalInhoud } from './herhaal.ts'
import type { Inhoud, Voorstelkeuze } from './inhoud.ts'
import { velOordeelMetGrond } from './oordeelgrond.ts'
import { oordeelstukken, plichtenlijst, signaallijst } from './oordeelstukken.ts'
import { handelWijzigingAf, ontvangWijziging } from './openwijziging.ts'
import { legSignaalVast, neemSignaalOver, zetSignaalstand } from './signaal.ts'
import { leesPlichten } from './store/plicht-rijen.ts'
import { aanvraag, beoordeeldeZaak, code, eenZaak, goed, maakTesthuis, type Testhuis, VERLENING } from './testhuis.ts'
import { AFWEGING, SIGNAAL, vulOordeeltabellen, zaakMetPlicht } from './testoordeel.ts'
import { vulPlichtIn, zetPlichtstap } from './verplichting.ts'
import { plichtenbestand, veld } from './verplichting-csv.ts'
import { keurGoed, stelVoor } from './voorstel.ts'

let huis: Testhuis
let vol: { zaak: string; signaal: string; plicht: string }
beforeAll(async () => {
  huis = await maakTesthuis()
  vol = await vulOordeeltabellen(huis)
})
afterAll(() => huis.sluit())

const als = <T>(werk: (daad: Daad) => Promise<T>, wie = 'anna') => huis.als(wie, werk)
const stukken = async (zaak: string) =>
  goed(await als((d) => oordeelstukken(d, zaak))) as unknown as Record<string, never>
/** The day that the region has seen; it never goes back. */
const vandaag = async () => goed(await als(async (d) => d.vandaag))
const TABELLEN = ['signaal', 'signaalstap', 'wijzigingsverzoek', 'wijzigingsafhandeling', 'plicht', 'plichtstap']
const ZORGVERLENER = { naam: 'Zorg Verzonnen', kvkNummer: '12345670' }
const metPlan = () =>
  aanvraag('5529', (z) =>
    z.met('/budgetplan/posten', [
      {
        zorgverlener: ZORGVERLENER,
        functie: 'begeleiding_individueel',
        eenheid: 'uur',
        aantalPerWeek: 4,
        tariefCent: 3000,
      },
    ]),
  )
const RISICO = () => aanvraag('5529', (z) => z.met('/risicofactoren', { gedragsproblematiek: true }))

describe('PLT-21 PLT-30 signals, changes and obligations: a wall, and what was recorded stays', () => {
  test('another region sees no row, and reads what is unknown', async () => {
    for (const tabel of TABELLEN) {
      const tel = (d: Daad) => d.tx.query(`select regio from pgb.${tabel}`)
      expect([tabel, goed(await huis.als('dirk', tel, '5510'))]).toEqual([tabel, []])
    }
    const handelingen: ((d: Daad) => Promise<unknown>)[] = [
      (d) => oordeelstukken(d, vol.zaak),
      (d) => zetSignaalstand(d, { zaak: vol.signaal, versie: 2, stand: 'gesloten', toelichting: 'x' }),
      (d) => zetPlichtstap(d, { zaak: vol.plicht, versie: 2, stap: 'nagekomen', dag: '2026-04-01', toelichting: 'x' }),
      (d) => legSignaalVast(d, SIGNAAL),
      (d) => ontvangWijziging(d, { zaak: vol.zaak, soort: 'anders', wat: 'x', ontvangenOp: '2026-03-02' }),
      (d) => weegAf(d, { zaak: vol.zaak, versie: 1, ...AFWEGING }),
      (d) => vulPlichtIn(d, { zaak: vol.zaak, versie: 1, sleutel: 'x', tekst: 'x' }),
      (d) => neemSignaalOver(d, { zaak: vol.zaak, versie: 1, signaal: vol.signaal }),
    ]
    for (const werk of handelingen) expect(await huis.als('dirk', werk, '5510')).toEqual({ fout: { code: 'onbekend' } })
    expect(goed(await huis.als('dirk', (d) => signaallijst(d), '5510'))).toEqual({ signalen: [] })
  })

  test.each(TABELLEN)('%s: no update, delete or truncate, not even by a superuser', async (tabel) => {
    for (const sql of [
      `delete from pgb.${tabel}`,
      `truncate pgb.${tabel} cascade`,
      `update pgb.${tabel} set regio = regio`,
    ])
      await expect(alsSuper(huis.database.server, sql, huis.database.naam), sql).rejects.toMatchObject({
        code: '42501',
      })
  })
})

describe('PGB-5 a judgement rests on named facts and has a reason', () => {
  const LANG = 'Besproken bij het huisbezoek. Het plan past bij de zorgvraag.'
  const RUST = { documenten: [], feiten: ['/indicatie/zzpCode'], signalen: [] }
  const OORDEEL = { regel: 'RLZ-5.1-1', uitkomst: 'voldaan', motivering: LANG, rustOp: RUST } as const

  test.each([
    [{}, 'goed'],
    [{ motivering: 'Besproken bij het huisbezoek.' }, 'grond-ontbreekt'],
    [{ motivering: 'Besproken bij het huisbezoek...  . !' }, 'grond-ontbreekt'],
    [{ rustOp: { documenten: [], feiten: [], signalen: [] } }, 'grond-ontbreekt'],
    [{ rustOp: { ...RUST, feiten: ['/bestaat/niet'] } }, 'grond-ontbreekt'],
    [{ rustOp: { ...RUST, signalen: ['x'] } }, 'grond-ontbreekt'],
    [{ rustOp: { ...RUST, documenten: ['x'] } }, 'document-onbekend'],
  ])('%#: %j is %s', async (anders, verwacht) => {
    const { id, versie } = await eenZaak(huis)
    expect(code(await als((d) => velOordeelMetGrond(d, { zaak: id, versie, ...OORDEEL, ...anders })))).toBe(verwacht)
  })

  test('without a named ground it is refused; replacing makes a new fact and keeps the old', async () => {
    const { id, versie } = await eenZaak(huis)
    const { rustOp: _, ...zonder } = OORDEEL
    expect(code(await als((d) => velOordeelMetGrond(d, { zaak: id, versie, ...zonder })))).toBe('grond-ontbreekt')
    const na = goed(await als((d) => velOordeelMetGrond(d, { zaak: id, versie, ...OORDEEL })))
    const ander = { ...OORDEEL, uitkomst: 'niet_voldaan', grond: 'kwaliteit' } as const
    goed(await als((d) => velOordeelMetGrond(d, { zaak: id, versie: na, ...ander }), 'bram'))
    const { dossier } = goed(await als((d) => toonZaak(d, id)))
    expect(dossier.beoordelingen).toMatchObject([{ regel: 'RLZ-5.1-1', uitkomst: 'niet_voldaan', door: 'bram' }])
    expect(dossier).not.toHaveProperty('zaak')
    const rijen = await alsSuper(
      huis.database.server,
      `select count(*)::int as n from pgb.feit where zaak = '${id}' and pointer = '/beoordelingen/RLZ-5.1-1'`,
      huis.database.naam,
    )
    expect(rijen[0]?.n).toBe(2)
    expect((await stukken(id)).oordeelgronden).toEqual({ 'RLZ-5.1-1': RUST })
  })
})

describe('PGB-8 signals beside the toets; a signal never decides', () => {
  test('by number it is sure, by name possible, another number is none; closed is gone; others stay away', async () => {
    const { id } = await eenZaak(huis, metPlan())
    const meld = async (deel: Partial<typeof SIGNAAL>) =>
      goed(await als((d) => legSignaalVast(d, { ...SIGNAAL, naam: 'Andere Naam', kvkNummer: null, ...deel }))).id
    const opNaam = await meld({ naam: ' zorg verzonnen ' })
    const opNummer = await meld({ kvkNummer: ZORGVERLENER.kvkNummer })
    await meld({ naam: ZORGVERLENER.naam, kvkNummer: '12345678' })
    await meld({ naam: 'Iemand Anders' })
    const gesloten = await meld({ kvkNummer: ZORGVERLENER.kvkNummer })
    const sluit = { zaak: gesloten, versie: 1, stand: 'gesloten', toelichting: 'Ongegrond bevonden.' } as const
    goed(await als((d) => zetSignaalstand(d, sluit)))
    expect(code(await als((d) => zetSignaalstand(d, sluit)))).toBe('versie-verouderd')
    const gezien = (await stukken(id)).signalen as unknown as { id: string; overeenkomst: string }[]
    expect(gezien.map(({ id: wie, overeenkomst }) => [wie, overeenkomst])).toEqual([
      [opNummer, 'zeker'],
      [opNaam, 'mogelijk'],
    ])
  })

  test('advice and obligations do not move until a person takes it over; then the exclusion is asked', async () => {
    const { id, versie } = await eenZaak(huis, metPlan())
    const voor = goed(await als((d) => toonZaak(d, id))).dossier
    const signaal = goed(
      await als((d) => legSignaalVast(d, { ...SIGNAAL, naam: 'Andere Naam', kvkNummer: ZORGVERLENER.kvkNummer })),
    ).id
    expect(goed(await als((d) => toonZaak(d, id))).dossier).toEqual(voor)
    expect((await stukken(id)).plichten).toEqual([])
    const na = goed(await als((d) => neemSignaalOver(d, { zaak: id, versie, signaal })))
    expect(code(await als((d) => neemSignaalOver(d, { zaak: id, versie: na, signaal })))).toBe('niets-gewijzigd')
    expect((await stukken(id)).plichten).toMatchObject([{ sleutel: 'BAV-2.1.3-1', invulling: null }])
  })
})

describe('PGB-8 open changes of the holder (Awb 4:13)', () => {
  // 2026-03-02 with eight weeks is Monday 2026-04-27, King's Day, a generally recognised holiday: the end moves on.
  test('the day before and on the last day nothing is blocked; the day after it is; handled it is not', async () => {
    const { id, versie } = await eenZaak(huis)
    const verzoek = {
      zaak: id,
      soort: 'zorgovereenkomst',
      wat: 'Andere zorgverlener.',
      ontvangenOp: '2026-03-02',
    } as const
    const { id: nr, uiterlijk } = goed(await als((d) => ontvangWijziging(d, verzoek)))
    expect(uiterlijk).toBe('2026-04-28')
    const dag = huis.dag
    const bij = async (op: string) => {
      huis.dag = op
      const { betaaladviesGeblokkeerdSinds, wijzigingen } = await stukken(id)
      return [betaaladviesGeblokkeerdSinds, (wijzigingen as unknown as { teLaat: boolean }[])[0]?.teLaat]
    }
    expect(await bij('2026-04-27')).toEqual([null, false])
    expect(await bij('2026-04-28')).toEqual([null, false])
    expect(await bij('2026-04-29')).toEqual(['2026-04-29', true])
    const af = { zaak: id, verzoek: nr, uitkomst: 'goedgekeurd', toelichting: 'Akkoord bevonden.' } as const
    const poging = (v: number, afgehandeldOp: string) =>
      als((d) => handelWijzigingAf(d, { ...af, versie: v, afgehandeldOp }))
    expect(code(await poging(versie, '2026-03-01'))).toBe('grond-ontbreekt')
    expect(code(await poging(versie, '2026-04-30'))).toBe('grond-ontbreekt')
    const na = goed(await poging(versie, '2026-04-29'))
    expect(await bij('2026-04-29')).toEqual([null, true])
    expect(await poging(na, '2026-04-29')).toEqual({ fout: { code: 'stap-past-niet', na: 'afgehandeld' } })
    huis.dag = dag
  })
})

const stel = (zaak: string, versie: number, keuze: Voorstelkeuze) => als((d) => stelVoor(d, { zaak, versie, keuze }))

describe('PGB-9 power and proportionality are two outcomes (Rlz 5.20)', () => {
  const MAG: Voorstelkeuze = {
    ...VERLENING,
    soort: 'intrekking',
    grond: 'Rlz 5.20 lid 2 onder b',
    belangenafweging: 'De belangen staan in de afweging.',
  }
  test('a power without the weighing is refused by name, with it goes on, and a negative one stops it', async () => {
    const { id, versie } = await beoordeeldeZaak(huis)
    expect(await stel(id, versie, MAG)).toEqual({ fout: { code: 'afweging-ontbreekt', belangen: [...BELANGEN] } })
    const half = { ...AFWEGING, belangen: AFWEGING.belangen.slice(1) }
    expect(await als((d) => weegAf(d, { zaak: id, versie, ...half }))).toEqual({
      fout: { code: 'afweging-ontbreekt', belangen: ['goede_trouw'] },
    })
    const nee = { ...AFWEGING, evenredigheid: 'niet_evenredig' } as const
    const na = goed(await als((d) => weegAf(d, { zaak: id, versie, ...nee })))
    expect(code(await stel(id, na, MAG))).toBe('niet-evenredig')
    const ja = goed(await als((d) => weegAf(d, { zaak: id, versie: na, ...AFWEGING })))
    expect((await stukken(id)).afweging).toMatchObject({
      door: { id: 'anna' },
      op: await vandaag(),
      evenredigheid: 'evenredig',
    })
    expect((await stukken(id)).terugvordergrens).toMatchObject({ uiterlijk: '2031-02-01', voorbij: false })
    const { inhoudHash } = goed(await stel(id, ja, MAG))
    expect(inhoudHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('a changed grant with a lower amount asks the weighing; the same amount does not', async () => {
    const dossier = (cent: number) => {
      const basis = aanvraag('5529', (z) => z.met('/zorgbehoefte/perJaarCent', cent))
      return { ...basis, verzekerde: { ...basis.verzekerde, bsn: '123456782' } }
    }
    const eerste = await beoordeeldeZaak(huis, dossier(2_000_000))
    const voorstel = goed(await stel(eerste.id, eerste.versie, VERLENING))
    goed(await als((d) => keurGoed(d, { zaak: eerste.id, ...voorstel }), 'bram'))
    const WIJZIGING = { ...VERLENING, soort: 'wijziging' } as const
    const gelijk = await beoordeeldeZaak(huis, dossier(2_000_000))
    expect(code(await stel(gelijk.id, gelijk.versie, WIJZIGING))).toBe('goed')
    const lager = await beoordeeldeZaak(huis, dossier(1_999_999))
    expect(code(await stel(lager.id, lager.versie, WIJZIGING))).toBe('afweging-ontbreekt')
    const event = { grond: 'Rlz 5.20 lid 1 onder e', gebeurtenis: { onder: 'e', dag: '2026-03-01' } } as const
    expect(code(await stel(lager.id, lager.versie, { ...WIJZIGING, ...event }))).toBe('goed')
  })
})

describe('PGB-10 PGB-13 PGB-14 obligations proposed, decided, filled in and sealed', () => {
  const BAV = { regel: 'BAV-2.1.1', uitkomst: 'niet_voldaan', motivering: 'Thuis is deskundige zorg nodig.' } as const
  const INVULLING = {
    sleutel: 'BAV-2.1.1-1',
    tekst: 'U zet wekelijks een verpleegkundige in.',
    bewijs: 'Diploma',
    ingang: '2026-04-01',
    tot: '2026-12-31',
    controleOp: '2026-07-01',
    controleur: 'Team Oost',
  }

  test('undecided is refused by name; taken over it is sealed with all that was filled in, and replays', async () => {
    const { id, versie } = await beoordeeldeZaak(huis, RISICO())
    expect(await stel(id, versie, VERLENING)).toEqual({ fout: { code: 'verplichting-open', regels: ['BAV-2.1.1'] } })
    const na = goed(await als((d) => velOordeel(d, { zaak: id, versie, ...BAV })))
    const vul = (anders: object) => als((d) => vulPlichtIn(d, { zaak: id, versie: na, ...INVULLING, ...anders }))
    expect(code(await vul({ sleutel: 'BAV-2.1.2-1' }))).toBe('onbekend')
    expect(code(await vul({ tot: '2026-03-31' }))).toBe('grond-ontbreekt')
    expect(code(await vul({ controleOp: '2026-03-31' }))).toBe('grond-ontbreekt')
    const ingevuld = goed(await vul({}))
    const voorstel = goed(await stel(id, ingevuld, VERLENING))
    const { beschikking } = goed(await als((d) => keurGoed(d, { zaak: id, ...voorstel }), 'bram'))
    const [rij] = goed(await als((d) => leesPlichten(d.tx, ['5529']))).filter(({ zaak }) => zaak === id)
    const { sleutel: _, ...bewaard } = INVULLING
    expect(rij).toMatchObject({ ...bewaard, regel: 'BAV-2.1.1', reden: BAV.motivering, laatste: null, versie: 1 })
    const [sealed] = await alsSuper(
      huis.database.server,
      `select inhoud, inhoud_hash from pgb.beschikking where id = '${beschikking}'`,
      huis.database.naam,
    )
    expect(herhaalInhoud(String(sealed?.inhoud), String(sealed?.inhoud_hash))).toEqual([])
    expect((JSON.parse(String(sealed?.inhoud)) as Inhoud).plichten).toMatchObject([INVULLING])
  })

  test('an exclusion says whom, and for a function what; else the proposal is refused by name', async () => {
    const { id, versie } = await beoordeeldeZaak(huis)
    const plicht = { zaak: id, versie, soort: 'uitsluiting_functie', motivering: 'Niet bevoegd voor deze handeling.' }
    const na = goed(await als((d) => legVerplichtingOp(d, plicht)))
    const [{ sleutel }] = (await stukken(id)).plichten as unknown as [{ sleutel: string }]
    expect(await stel(id, na, VERLENING)).toEqual({ fout: { code: 'verplichting-onvolledig', sleutels: [sleutel] } })
    const vul = async (v: number, deel: object) =>
      goed(
        await als((d) => vulPlichtIn(d, { zaak: id, versie: v, sleutel, tekst: 'Koop deze zorg niet in.', ...deel })),
      )
    const wie = await vul(na, { zorgverlener: 'Zorg Verzonnen' })
    expect(code(await stel(id, wie, VERLENING))).toBe('verplichting-onvolledig')
    const wat = await vul(wie, { zorgverlener: 'Zorg Verzonnen', functies: ['verpleging'] })
    expect(code(await stel(id, wat, VERLENING))).toBe('goed')
  })
})

describe('PGB-14 an obligation is followed; not met leads to a weighing', () => {
  const STAP = { dag: '2026-04-02', toelichting: 'Gezien bij het gesprek.' }

  test('random findings by two people follow the small model, and never make a sanction', async () => {
    const dag = huis.dag
    huis.dag = '2026-04-02'
    const zet = fc.record({
      stap: fc.constantFrom(...STAPPEN_PLICHT.filter((stap) => stap !== 'bewijs')),
      oud: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
      wie: fc.constantFrom('anna', 'bram'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(zet, { minLength: 3, maxLength: 12 }), async (zetten) => {
        const { plicht, zaak } = await zaakMetPlicht(huis)
        const voor = goed(await als((d) => toonZaak(d, zaak))).versie
        let model: { versie: number; laatste: (typeof STAPPEN_PLICHT)[number] | null } = { versie: 1, laatste: null }
        for (const { stap, oud, wie } of zetten) {
          const versie = oud ? model.versie - 1 : model.versie
          const verwacht = oud ? 'versie-verouderd' : magVolgen(model.laatste, stap) ? 'goed' : 'stap-past-niet'
          expect(code(await als((d) => zetPlichtstap(d, { zaak: plicht, versie, stap, ...STAP }), wie))).toBe(verwacht)
          if (verwacht === 'goed') model = { versie: versie + 1, laatste: stap }
        }
        const [rij] = goed(await als((d) => leesPlichten(d.tx, ['5529']))).filter(({ id }) => id === plicht)
        expect(rij).toMatchObject(model)
        expect(goed(await als((d) => toonZaak(d, zaak))).versie).toBe(voor)
      }),
      { numRuns: 12, seed: 20260401, endOnFailure: true },
    )
    huis.dag = dag
  }, 60_000)

  test('two findings at once: one is kept', async () => {
    const dag = huis.dag
    huis.dag = '2026-04-02'
    const { plicht } = await zaakMetPlicht(huis)
    const tegelijk = await Promise.all(
      (['nagekomen', 'niet_nagekomen'] as const).map((stap) =>
        als((d) => zetPlichtstap(d, { zaak: plicht, versie: 1, stap, ...STAP })),
      ),
    )
    const codes = tegelijk.map(code).sort()
    expect(codes[0]).toBe('goed')
    expect(['verzoek-loopt', 'versie-verouderd']).toContain(codes[1])
    huis.dag = dag
  })

  test('the portfolio counts all, filters, and goes out as CSV without a formula or a name', async () => {
    const alles = goed(await als((d) => plichtenlijst(d, {}))) as unknown as {
      totaal: number
      tellingen: { aantal: number; stand: string }[]
    }
    expect(alles.tellingen.reduce((som, { aantal }) => som + aantal, 0)).toBe(alles.totaal)
    const loopt = goed(await als((d) => plichtenlijst(d, { stand: 'loopt', soort: 'behandelaar' })))
    expect(loopt.totaal).toBeLessThanOrEqual(alles.totaal)
    const { inhoud, naam } = goed(await als((d) => plichtenbestand(d, {})))
    const tekst = new TextDecoder().decode(inhoud)
    expect(naam).toBe(`verplichtingen-${await vandaag()}.csv`)
    expect(tekst.trimEnd().split('\r\n')).toHaveLength(alles.totaal + 1)
    expect(tekst).not.toContain('A. Verzonnen')
    expect([veld('=1+1'), veld('a;b'), veld('"x"'), veld('gewoon')]).toEqual(["'=1+1", '"a;b"', '"""x"""', 'gewoon'])
  })
})
