/** The life of a monthly report: built and checked, frozen, submitted, found defective, submitted again (NZA-4, NZA-7). */
import { vastMoment } from '../pgb/index.ts'
import type { Transactie } from '../platform/db.ts'
import { faalpunt } from '../platform/faalpunt.ts'
import { Weigering } from '../platform/weigering.ts'
import { datum } from '../waarden/datum.ts'
import { type Gebrekaard, gebrekKanNiet, type Instrument, leveringsstand } from './aanlevering/gebrek.ts'
import { leveringenVan } from './aanlevering/levering.ts'
import { bouwHulpmiddelen, isHulpmiddelsoort } from './hulpmiddelen/bouw.ts'
import { zoekPost } from './kalender/kalender.ts'
import { bouw, peildatumVan } from './opbouw/bouw.ts'
import { controleerInhoud } from './opbouw/controle.ts'
import { leesRijen } from './opbouw/lees.ts'
import {
  leesInhoud,
  leesOpgave,
  leesOpgavenVan,
  leesStappen,
  leesToelichtingen,
  type Opgaverij,
  type Plek,
  voegOpgaveToe,
  voegStapToe,
  voegToelichtingToe,
} from './store/opgave-rijen.ts'

export interface Bouwgave {
  readonly regio: string
  readonly tijdvak: string
  /** Absent: the last moment of which everything is known. */
  readonly bekendOp?: string
}

/** Builds, checks and keeps a report, all or nothing. */
export async function bouwOpgave(tx: Transactie, { regio, tijdvak, bekendOp }: Bouwgave, vandaag: string) {
  const peildatum = peildatumVan(tijdvak)
  if (peildatum > vandaag) throw new Weigering('datum-kan-niet')
  const moment = bekendOp ?? (await vastMoment(tx))
  const gebouwd = await bouw(tx, { regio, tijdvak, peildatum, bekendOp: moment })
  await faalpunt('opgave-hash')
  const plek: Plek = { regio, soort: 'pgb_maand', tijdvak }
  const jaar = Number(tijdvak.slice(0, 4))
  const { naam, inhoud, sha256, rijen, totalen, reserveringen, toelichting, regeling } = gebouwd
  const rest = { jaar, peildatum, bekendOp: moment, regeling, rijen, totalen, reserveringen, toelichting }
  const id = await voegOpgaveToe(tx, { ...plek, ...rest, naam, inhoud, sha256 })
  await voegStapToe(tx, {
    ...plek,
    opgave: id,
    stap: 'gebouwd',
    dag: vandaag,
    gegevens: { sha256, rijen },
  })
  const beeld = controleerInhoud(inhoud, naam, { jaar, peildatum: datum(peildatum) }, { vanaf: 0, aantal: 0 })
  const { fouten, waarschuwingen } = beeld
  await voegStapToe(tx, {
    ...plek,
    opgave: id,
    stap: 'gevalideerd',
    dag: vandaag,
    gegevens: { fouten, waarschuwingen },
  })
  return { id, sha256, fouten, waarschuwingen, rijen }
}

export async function vindOpgave(tx: Transactie, regios: readonly string[], id: string): Promise<Opgaverij> {
  const opgave = await leesOpgave(tx, regios, id)
  if (!opgave) throw new Weigering('onbekend')
  return opgave
}

/** Numbers of rows whose balancing item nobody explained yet (NZA-2); a report on devices has none. */
export async function onverklaard(tx: Transactie, opgave: Opgaverij, inhoud: Buffer): Promise<readonly number[]> {
  if (isHulpmiddelsoort(opgave.soort)) return []
  const uitleg = await leesToelichtingen(tx, opgave)
  if (uitleg.some(({ nummer }) => nummer === null)) return []
  const verklaard = new Set(uitleg.map(({ nummer }) => nummer))
  return leesRijen(inhoud)
    .filter(({ overig }) => !/^0+,00$/.test(overig))
    .map(({ volgnummer }) => Number(volgnummer))
    .filter((nummer) => !verklaard.has(nummer))
}

/** The bytes are chosen: from here on these and no others can be submitted. The newest of the month only. */
export async function bevries(tx: Transactie, regios: readonly string[], id: string, vandaag: string) {
  const opgave = await vindOpgave(tx, regios, id)
  const [nieuwste] = await leesOpgavenVan(tx, opgave)
  if (nieuwste?.id !== id) throw new Weigering('stap-ontbreekt', [], { status: 'vervangen' })
  const inhoud = await leesInhoud(tx, opgave.regio, id)
  if ((await onverklaard(tx, opgave, inhoud)).length > 0) throw new Weigering('toelichting-ontbreekt')
  const toelichtingen = (await leesToelichtingen(tx, opgave)).map(({ nummer, tekst, door }) => ({
    nummer,
    tekst,
    door,
  }))
  await voegStapToe(tx, {
    ...plekVan(opgave),
    opgave: id,
    stap: 'bevroren',
    dag: vandaag,
    gegevens: { sha256: opgave.sha256, toelichtingen },
  })
  await faalpunt('opgave-bevroren')
  return { id, sha256: opgave.sha256 }
}

function postVan({ soort, tijdvak }: Pick<Plek, 'soort' | 'tijdvak'>) {
  const post = soort === 'pgb_jaar' ? null : zoekPost(soort, tijdvak)
  if (post === null) throw new Weigering('onbekend')
  return post
}

const stappenVan = (tx: Transactie, { regio, soort, tijdvak }: Plek) => leesStappen(tx, regio, tijdvak, soort)

const plekVan = ({ regio, soort, tijdvak }: Plek): Plek => ({ regio, soort, tijdvak })

export interface Indiening {
  /** Day on which it was handed in, `jjjj-mm-dd`. */
  readonly dag: string
  readonly ontvangstbewijs: string
  /** Day of the notice by e-mail to the NZa, where the channel asks for it (art. 8). */
  readonly gemeldOp?: string
}

/** It was handed in through its channel, with the receipt of it. */
export async function dienIn(
  tx: Transactie,
  regios: readonly string[],
  id: string,
  { dag, ontvangstbewijs, gemeldOp }: Indiening,
  vandaag: string,
) {
  const opgave = await vindOpgave(tx, regios, id)
  if (dag > vandaag || dag <= opgave.peildatum) throw new Weigering('datum-kan-niet')
  const opnieuw = (await stappenVan(tx, opgave)).some(({ stap }) => stap === 'ingediend')
  const { kanaal, formulier, melding } = postVan(opgave)
  if (melding && gemeldOp === undefined) throw new Weigering('melding-ontbreekt')
  if (gemeldOp !== undefined && (gemeldOp > vandaag || gemeldOp < dag)) throw new Weigering('datum-kan-niet')
  const erbij = { ...(formulier ? { formulier } : {}), ...(melding ? { gemeldOp } : {}) }
  await voegStapToe(tx, {
    ...plekVan(opgave),
    opgave: id,
    stap: 'ingediend',
    dag,
    gegevens: { kanaal, ontvangstbewijs, sha256: opgave.sha256, opnieuw, ...erbij },
  })
  await faalpunt('opgave-ingediend')
  return { id, opnieuw }
}

/** Why the balancing item is not zero: of one row, or of the whole month (NZA-2). */
export function licht(tx: Transactie, plek: Omit<Plek, 'soort'>, nummer: number | null, tekst: string) {
  return voegToelichtingToe(tx, { ...plek, soort: 'pgb_maand' }, nummer, tekst.trim())
}

/** Without a kind: the monthly pgb report. */
type Soms = Omit<Plek, 'soort'> & Partial<Pick<Plek, 'soort'>>

export interface Gebrekgave {
  readonly aard: Gebrekaard
  readonly dag: string
  readonly hersteltermijn: string | null
  readonly kenmerk: string
}

/** What the NZa found wrong with a delivery, or that none came. */
export async function meldGebrek(tx: Transactie, plek: Soms, gave: Gebrekgave, vandaag: string) {
  const { aard, dag, hersteltermijn, kenmerk } = gave
  if (dag > vandaag || gebrekKanNiet(aard, hersteltermijn, dag) !== null) throw new Weigering('datum-kan-niet')
  const vol: Plek = { soort: 'pgb_maand', ...plek }
  postVan(vol)
  const stappen = await stappenVan(tx, vol)
  const laatste = stappen.findLast(({ stap }) => stap === 'ingediend')
  if (laatste === undefined && aard !== 'niet') throw new Weigering('stap-ontbreekt', [], { status: 'niet-ingediend' })
  const gegevens = { aard, hersteltermijn, kenmerk }
  return voegStapToe(tx, { ...vol, opgave: laatste?.opgave ?? null, stap: 'gebrek', dag, gegevens })
}

/** The NZa uses a power of chapter 6 Wmg. Refused where the regulation asks a chance to repair first. */
export async function meldEscalatie(
  tx: Transactie,
  plek: Soms,
  gave: { readonly instrument: Instrument; readonly dag: string; readonly kenmerk: string },
  vandaag: string,
) {
  const { instrument, dag, kenmerk } = gave
  const vol: Plek = { soort: 'pgb_maand', ...plek }
  const { uiterlijk } = postVan(vol)
  if (dag > vandaag) throw new Weigering('datum-kan-niet')
  const stappen = await stappenVan(tx, vol)
  if (!leveringsstand(uiterlijk, dag, leveringenVan(stappen)).magEscaleren)
    throw new Weigering('stap-ontbreekt', [], { status: 'herstelkans' })
  return voegStapToe(tx, { ...vol, opgave: null, stap: 'escalatie', dag, gegevens: { instrument, kenmerk } })
}

/** Builds once more with the two times of then. `gelijk`: the same bytes came out (NZA-4, D26). */
export async function herbouw(tx: Transactie, regios: readonly string[], id: string) {
  const { regio, soort, tijdvak, peildatum, bekendOp, sha256 } = await vindOpgave(tx, regios, id)
  const opnieuw = isHulpmiddelsoort(soort)
    ? (await bouwHulpmiddelen(tx, { regio, soort, tijdvak, bekendOp })).xlsx
    : await bouw(tx, { regio, tijdvak, peildatum, bekendOp })
  return { gelijk: opnieuw.sha256 === sha256, sha256: opnieuw.sha256, verwacht: sha256 }
}
