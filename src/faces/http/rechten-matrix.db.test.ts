import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANDER, EIGEN, inhoudVoor, type Mens, RAADSEL, Zaakproef } from '../../../tests/zaakproef.ts'
import { beschrijvingen } from '../../app/zaken.ts'
import { zaakbeschrijvingen } from '../../pgb/zaak/operations.ts'
import { GEBRUIKERSROLLEN } from '../../platform/aanmelding/gebruikersrol.ts'
import type { Gebruikersrol } from '../../platform/aanmelding/index.ts'
import { rechtVan } from '../../platform/aanmelding/rechten.ts'
import { alsSuper } from '../../platform/testdatabase.ts'

const NAZIEN = 'compliance interne-audit'
const KADER_LEZEN = 'controller risicobeheer compliance interne-audit toezichthouder'
/** Who may, by hand, for what the room of the pgb does not offer; its own table stands in zaken-rechten.db.test.ts. */
const MAG: Readonly<Record<string, string>> = {
  'gebruiker.toon-lijst': `beheerder ${NAZIEN}`,
  'gebruiker.toon-rolvoorstellen': `beheerder ${NAZIEN}`,
  'gebruiker.stel-rol-voor': 'beheerder',
  'gebruiker.besluit-rol': 'beheerder',
  'gebruiker.trek-rol-in': 'beheerder',
  'gebruiker.zet-actief': 'beheerder',
  'gebruiker.trek-sessies-in': 'beheerder',
  'gebruiker.koppel-persoon': 'beheerder',
  'beheer.toon-toestand': `beheerder ${NAZIEN}`,
  'beheer.toon-rechten': `beheerder ${NAZIEN}`,
  'logboek.toon-rijen': NAZIEN,
  'logboek.toon-rij': NAZIEN,
  'logboek.voer-uit': NAZIEN,
  'logboek.toon-signalen': NAZIEN,
  'logboek.vel-oordeel': NAZIEN,
  'logboek.toon-ketencontroles': `beheerder ${NAZIEN}`,
  'logboek.controleer-keten': `beheerder ${NAZIEN}`,
  'logboek.toon-inzage': 'consulent compliance',
  'taak.toon-lijst': 'consulent beoordelaar inkoper controller risicobeheer beheerder',
  'taak.toon': 'consulent beoordelaar inkoper controller risicobeheer beheerder',
  'taak.stop': 'consulent beoordelaar inkoper controller risicobeheer beheerder',
  'taak.hervat': 'consulent beoordelaar inkoper controller risicobeheer beheerder',
  'taak.toon-geparkeerd': 'beheerder',
  'kader.toon': KADER_LEZEN,
  'kader.toon-boekingen': KADER_LEZEN,
  'kader.exporteer': KADER_LEZEN,
  'kader.simuleer': KADER_LEZEN,
  'kader.boek-post': 'controller',
  'kader.zet-pgb-stop': 'controller',
  'kader.leg-reserveringen-vast': 'controller',
  'kader.zet-maatregel': 'controller',
  'kader.sluit-overschrijding': 'controller',
  'opgave.toon-kalender': 'controller interne-audit toezichthouder',
  'opgave.toon-maand': 'controller interne-audit toezichthouder',
  'opgave.toon-definitief': 'controller interne-audit toezichthouder',
  'opgave.toon-punten': 'controller interne-audit toezichthouder',
  'opgave.toon-verschil': 'controller interne-audit toezichthouder',
  'opgave.toon-reserveringen': 'controller interne-audit toezichthouder',
  'opgave.toon-herkomst': 'controller interne-audit toezichthouder',
  'opgave.download': 'controller interne-audit toezichthouder',
  'opgave.herbouw': 'controller interne-audit toezichthouder',
  'opgave.controleer-bestand': 'controller interne-audit',
  'transitie.toon': 'inkoper controller compliance interne-audit toezichthouder',
  'transitie.exporteer': 'inkoper controller compliance interne-audit toezichthouder',
  'transitie.toon-plan': 'inkoper controller compliance interne-audit toezichthouder',
  'transitie.dien-plan-in': 'inkoper',
  'transitie.wijzig-plan': 'inkoper',
  'transitie.oordeel': 'inkoper',
  'transitie.besluit': 'inkoper',
  'transitie.meld-voortgang': 'inkoper',
  'transitie.boek': 'inkoper controller',
  'kader.boek-ekc': 'controller',
  'opgave.toon-hulpmiddelopgave': 'controller interne-audit toezichthouder',
  'opgave.toon-hulpmiddeluitgaven': 'controller interne-audit toezichthouder',
  'opgave.toon-hulpmiddelregels': 'controller interne-audit toezichthouder',
  'opgave.download-csv': 'controller interne-audit toezichthouder',
  'opgave.bouw-hulpmiddelen': 'controller',
  'opgave.leg-ruimte-vast': 'controller',
  'opgave.lees-hulpmiddelen-in': 'controller',
  'opgave.bouw': 'controller',
  'opgave.licht-toe': 'controller',
  'opgave.bevries': 'controller',
  'opgave.dien-in': 'controller',
  'opgave.meld-gebrek': 'controller',
  'opgave.meld-escalatie': 'controller',
  'gebeurtenis.toon-feed': 'controller beheerder',
  'gebeurtenis.toon-verzending': 'controller beheerder',
}

type Bewerking = (typeof beschrijvingen)[number]

/** A name that is nowhere else, in the region that the strangers may not see. */
const MERK = 'Zz. Merkteken'
const OUD = '"999999"'
const rolbezit = (recht: string): readonly string[] => rechtVan(recht)?.rollen ?? []

let proef: Zaakproef
let zaak: string
let collega: Mens
let voorstel: string
let logrij: string
const hier = new Map<Gebruikersrol, Mens>()
const elders = new Map<Gebruikersrol, Mens>()

const vraag = (sql: string) => alsSuper(proef.database.server, sql, proef.database.naam)

beforeAll(async () => {
  proef = await Zaakproef.start()
  for (const rol of GEBRUIKERSROLLEN) {
    hier.set(rol, await proef.mens([rol]))
    elders.set(rol, await proef.mens([rol], ANDER))
  }
  collega = await proef.mens(['consulent'])
  zaak = (await proef.maakZaak(collega, MERK)).id
  const rol = { rol: 'controller', regios: [EIGEN], vanaf: '2020-01-01', tot: null }
  const beheerder = await proef.mens(['beheerder'])
  voorstel = (await proef.stuur(beheerder, `/gebruikers/${collega.gebruiker}/rolvoorstellen`, rol)).json().id
  logrij = String((await vraag(`select id from logboek.gebeurtenis where object_id = '${zaak}' limit 1`))[0]?.id)
})
afterAll(() => proef.sluit())

/** What an operation cannot be asked without. */
const ZOEK: Readonly<Record<string, string>> = {
  'logboek.toon-signalen': '?vanaf=2026-01-01&tot=2026-12-31',
  'zaak.toon-geschiedenis': '?pointer=%2Fpeildatum',
  'opgave.toon-maand': '?tijdvak=2026-02',
  'opgave.toon-definitief': '?jaar=2025&peildatum=2026-03-01',
  'opgave.toon-herkomst': '?nummer=1',
  'opgave.toon-hulpmiddelopgave': '?tijdvak=2026-02',
  'opgave.toon-hulpmiddelregels': '?tijdvak=2026-02',
}

function idVoor({ pad }: Bewerking): string {
  if (pad.startsWith('/zaken/')) return zaak
  if (pad.startsWith('/gebruikers/')) return collega.gebruiker
  if (pad.startsWith('/rolvoorstellen/')) return voorstel
  return pad.startsWith('/logboek/rijen/') ? logrij : RAADSEL
}

function doe(bewerking: Bewerking, mens: Mens | null, koppen: Record<string, string> = {}) {
  const { name, methode, metVersie } = bewerking
  const pad = bewerking.pad.replace('{id}', idVoor(bewerking))
  if (methode === 'GET') {
    return proef.lees(mens, pad + (ZOEK[name] ?? ''))
  }
  if ('ontvangt' in bewerking && bewerking.ontvangt) return proef.stuurBestand(mens, pad)
  return proef.stuur(mens, pad, inhoudVoor(name) ?? undefined, { ...(metVersie ? { 'if-match': OUD } : {}), ...koppen })
}

const mag = ({ name, recht }: Bewerking, rol: Gebruikersrol): boolean =>
  (name in MAG ? (MAG[name] ?? '').split(' ') : rolbezit(recht)).includes(rol)

/** What the region of the marked case holds, whatever is read of it. */
async function beeld(): Promise<unknown> {
  return vraag(`select z.versie, z.status, z.behandelaar, z.team,
    (select count(*) from pgb.feit f where f.zaak = z.id) as feiten,
    (select count(*) from platform.roltoekenning t where t.gebruiker = '${collega.gebruiker}') as rollen,
    (select count(*) from platform.roleinde e where e.gebruiker = '${collega.gebruiker}') as einden,
    (select count(*) from platform.rolbesluit b where b.voorstel = '${voorstel}') as besluiten,
    (select actief from platform.gebruiker g where g.id = '${collega.gebruiker}') as actief,
    (select count(*) from platform.sessie s where s.gebruiker = '${collega.gebruiker}' and s.ingetrokken is null) as sessies
    from pgb.zaak z where z.id = '${zaak}'`)
}

describe('PLT-20 PLT-21 the matrix: every operation × nine roles × own region, another, none (T1)', () => {
  test('each operation has a row by hand, here or with the cases: a new one without a row fails', () => {
    const vanZaken = new Set(zaakbeschrijvingen.map(({ name }) => name))
    const rest = beschrijvingen.map(({ name }) => name).filter((name) => !vanZaken.has(name))
    expect(Object.keys(MAG).sort()).toEqual(rest.sort())
  })

  test('each operation asks for a right that the matrix has, and the hand says the same as the matrix', () => {
    for (const { name, recht } of beschrijvingen) {
      expect(rolbezit(recht).length, name).toBeGreaterThan(0)
      if (name in MAG) expect((MAG[name] ?? '').split(' ').sort(), name).toEqual([...rolbezit(recht)].sort())
    }
  })

  // Strangers first: what those of the own region do may change what there is to see.
  test.each(beschrijvingen.map((bewerking) => [bewerking.name, bewerking] as const))(
    '%s: nobody of another region learns or changes anything',
    async (_naam, bewerking) => {
      const voor = await beeld()
      expect((await doe(bewerking, null)).statusCode).toBe(401)
      expect((await doe(bewerking, await proef.mens([]))).statusCode).toBe(403)
      for (const rol of GEBRUIKERSROLLEN) {
        const antwoord = await doe(bewerking, elders.get(rol) ?? null)
        expect([rol, antwoord.statusCode === 403 && antwoord.json().code === 'niet-toegestaan']).toEqual([
          rol,
          !mag(bewerking, rol),
        ])
        expect(antwoord.body, rol).not.toContain(MERK)
        if (bewerking.pad.includes('{id}'))
          expect([rol, antwoord.statusCode, antwoord.statusCode >= 400]).toEqual([rol, antwoord.statusCode, true])
        else if (!bewerking.pad.startsWith('/logboek') && bewerking.methode === 'GET')
          expect(antwoord.body, rol).not.toContain(zaak)
      }
      expect(await beeld()).toEqual(voor)
    },
  )

  test.each(beschrijvingen.map((bewerking) => [bewerking.name, bewerking] as const))(
    '%s: in the own region who may, and nobody else',
    async (_naam, bewerking) => {
      for (const rol of GEBRUIKERSROLLEN) {
        const antwoord = await doe(bewerking, hier.get(rol) ?? null)
        const isDicht = antwoord.statusCode === 403 && antwoord.json().code === 'niet-toegestaan'
        expect([rol, isDicht]).toEqual([rol, !mag(bewerking, rol)])
        expect([rol, antwoord.statusCode, antwoord.statusCode < 500]).toEqual([rol, antwoord.statusCode, true])
      }
    },
  )
})

/** Nothing of a holder is in these: numbers, what is the reader's own, or what everybody may know. */
const ZONDER_LOGRIJ = ['beheer.toon-rechten', 'taak.toon-lijst', 'werk.toon-weergaven', 'zaak.tel-tegels']

describe('PLT-23 I11 whoever reads leaves a log row', () => {
  test('each operation that reads writes one before it answers', async () => {
    const zonder: string[] = []
    for (const bewerking of beschrijvingen) {
      if (bewerking.methode !== 'GET') continue
      const rol = GEBRUIKERSROLLEN.find((een) => mag(bewerking, een))
      const mens = rol === undefined ? undefined : hier.get(rol)
      if (mens === undefined) continue
      const tel = async () =>
        Number(
          (await vraag(`select count(*) as n from logboek.gebeurtenis where gebruiker_id = '${mens.gebruiker}'`))[0]?.n,
        )
      const voor = await tel()
      await doe(bewerking, mens)
      if ((await tel()) === voor) zonder.push(bewerking.name)
    }
    expect(zonder.sort()).toEqual([...ZONDER_LOGRIJ].sort())
  })
})

describe('PLT-20 a role that only reads (T10)', () => {
  test('no method on any route changes a thing, whatever a header says', async () => {
    const toon = hier.get('toezichthouder')
    if (!toon) throw new Error('There is no toezichthouder')
    const voor = await alles()
    const koppen = { cookie: toon.cookie, 'x-ozk-csrf': toon.csrf, 'idempotency-key': 'lezer', 'if-match': OUD }
    for (const bewerking of beschrijvingen) {
      if ('leest' in bewerking && bewerking.leest) continue
      const url = `/api/v1${bewerking.pad.replace('{id}', idVoor(bewerking))}`
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
        const { statusCode } = await proef.app.inject({ method, url, headers: koppen })
        // The one POST that is open to a reader says for what purpose he looks; that changes the log alone.
        if (bewerking.name !== 'zaak.geef-doel-op')
          expect([method, url, [400, 403, 405].includes(statusCode)]).toEqual([method, url, true])
      }
      if (bewerking.methode !== 'GET') continue
      const gewoon = await proef.app.inject({ url, headers: koppen })
      for (const anders of ['DELETE', 'POST']) {
        const vermomd = await proef.app.inject({ url, headers: { ...koppen, 'x-http-method-override': anders } })
        expect([url, vermomd.statusCode]).toEqual([url, gewoon.statusCode])
      }
      const metInhoud = await proef.app.inject({
        method: 'GET',
        url,
        headers: { ...koppen, 'content-type': 'application/json' },
        payload: '{}',
      })
      expect([url, metInhoud.statusCode]).toEqual([url, 400])
    }
    expect(await alles()).toEqual(voor)
  })

  /** Rows of every table but the log and the sessions, which note that somebody was there. */
  async function alles(): Promise<unknown[]> {
    const tabellen = await vraag(`select n.nspname || '.' || c.relname as naam from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('pgb', 'platform', 'kader')
      and c.relname not in ('sessie') order by 1`)
    return Promise.all(
      tabellen.map(async ({ naam }) => [
        naam,
        (
          await vraag(`select count(*)::int as n, md5(string_agg(t::text, ',' order by t::text)) as som from ${naam} t`)
        )[0],
      ]),
    )
  }
})
