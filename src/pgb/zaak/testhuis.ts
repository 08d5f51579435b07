/** For tests only: a database with people in it, and cases in any state in few words. */
import { systemClock } from '../../platform/clock.ts'
import { type Context, maakPool } from '../../platform/db.ts'
import { maakGeheim } from '../../platform/geheim/index.ts'
import { maakLog } from '../../platform/log.ts'
import { maakTestdatabase, type Testdatabase } from '../../platform/testdatabase.ts'
import type { Dossier } from '../contract.ts'
import { eenAanvraag } from '../testzaak.ts'
import type { Daad, Omgeving } from './daad.ts'
import { velOordeel } from './dossier.ts'
import type { Antwoord, Zaakfout } from './fout.ts'
import { handel } from './handel.ts'
import type { Voorstelkeuze } from './inhoud.ts'
import { stelVoor } from './voorstel.ts'
import { type Gemaakt, maakZaak, neemInBehandeling } from './zaak.ts'

export const OORDELEN = ['WLZ-3.3.3-4-A', 'WLZ-3.3.3-4-B', 'WLZ-3.3.3-4-C', 'RLZ-5.1-1'] as const
export const VERLENING: Voorstelkeuze = {
  soort: 'verlening',
  peildatum: '2026-04-01',
  motivering: 'Het plan past bij wat nodig is.',
}

export interface Testhuis {
  readonly database: Testdatabase
  readonly omgeving: Omgeving
  /** The day that the clock gives. */
  dag: string
  /** Any act by a person, in a region. */
  als<T>(wie: string, werk: (daad: Daad) => Promise<T>, regio?: string): Promise<Antwoord<T>>
  sluit(): Promise<void>
}

export async function maakTesthuis(connecties = 10): Promise<Testhuis> {
  const database = await maakTestdatabase()
  const pool = maakPool(database.verbindingen.app, maakLog('silent', systemClock), connecties, 60_000)
  const huis: Testhuis = {
    database,
    dag: '2026-03-20',
    omgeving: {
      pool,
      klok: { now: systemClock.now, today: () => huis.dag },
      geheim: maakGeheim(Buffer.alloc(32, 5)),
    },
    als: (wie, werk, regio = '5529') => handel(huis.omgeving, als(wie, regio), { soort: 'zaak.lezen' }, werk),
    sluit: async () => {
      await pool.end()
      await database.sluit()
    },
  }
  return huis
}

export const als = (gebruiker: string, regio = '5529'): Context => ({ regios: [regio], gebruiker, rol: 'consulent' })

/** The answer; a refusal stops the test. */
export function goed<T>(antwoord: Antwoord<T>): T {
  if ('fout' in antwoord) throw new Error(`Geweigerd: ${JSON.stringify(antwoord.fout)}`)
  return antwoord.goed
}

export const code = (antwoord: Antwoord<unknown>): Zaakfout['code'] | 'goed' =>
  'fout' in antwoord ? antwoord.fout.code : 'goed'

/** A complete application in this region without judgements: those are given in the case. */
export function aanvraag(
  regio = '5529',
  wijziging: (zaak: ReturnType<typeof eenAanvraag>) => typeof zaak = (z) => z,
): Dossier {
  return wijziging(
    eenAanvraag().zonder('/beoordelingen').met('/regio', regio).met('/verzekerde/regioWoonplaats', regio),
  ).dossier
}

export async function eenZaak(huis: Testhuis, dossier: Dossier = aanvraag(), naam = 'A. Verzonnen'): Promise<Gemaakt> {
  return goed(await huis.als('anna', (daad) => maakZaak(daad, { naam, dossier, bron: 'formulier' }), dossier.regio))
}

/** In hand, with every judgement given by anna. Gives the version. */
export async function beoordeeldeZaak(huis: Testhuis, dossier: Dossier = aanvraag()): Promise<Gemaakt> {
  const { id, nummer, versie } = await eenZaak(huis, dossier)
  let nu = goed(await huis.als('anna', (daad) => neemInBehandeling(daad, { zaak: id, versie }), dossier.regio))
  for (const regel of OORDELEN) {
    const oordeel = { regel, uitkomst: 'voldaan', motivering: 'Besproken bij het huisbezoek.' } as const
    nu = goed(await huis.als('anna', (daad) => velOordeel(daad, { zaak: id, versie: nu, ...oordeel }), dossier.regio))
  }
  return { id, nummer, versie: nu }
}

/** Proposed by anna. */
export async function voorgesteldeZaak(huis: Testhuis, dossier: Dossier = aanvraag()) {
  const { id, nummer, versie } = await beoordeeldeZaak(huis, dossier)
  const werk = (daad: Daad) => stelVoor(daad, { zaak: id, versie, keuze: VERLENING })
  return { id, nummer, ...goed(await huis.als('anna', werk, dossier.regio)) }
}
