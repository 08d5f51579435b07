/** Building a report from the store as of a day and known at a moment: the same two times give the same bytes (NZA-4). */
import { createHash } from 'node:crypto'
import { type Kaderstand, standOp } from '../../kader/index.ts'
import { openwerkOp, toekenningenOp, werkAllesBij } from '../../pgb/index.ts'
import type { Transactie } from '../../platform/db.ts'
import { faalpunt } from '../../platform/faalpunt.ts'
import { dagenInMaand, dagVan, schrijfDatum } from '../../waarden/datum.ts'
import { regelingVan } from '../kalender/regeling.ts'
import { BEDRAGKOLOMMEN, type Bedragkolom } from '../maandopgave/kolommen.ts'
import type { Reserveringsdeel } from '../reservering/reservering.ts'
import { geefNummers, leesNummers, type Meereizend, type Nummers } from '../store/opgave-rijen.ts'
import { GEEN_GEWOON, type Gewoon, leesGewoon } from '../store/regel-rijen.ts'
import { type Maandrij, maakRijen } from './rij.ts'
import { bestandsnaam, type Genummerd, schrijfRegels, schrijfRij, totalenVan } from './schrijf.ts'

export interface Bouwvraag {
  readonly regio: string
  /** `jjjj-mm` */
  readonly tijdvak: string
  readonly peildatum: string
  /** ISO 8601. */
  readonly bekendOp: string
}

export interface Gebouwd {
  readonly naam: string
  readonly inhoud: Buffer
  readonly sha256: string
  readonly rijen: number
  readonly totalen: Readonly<Record<Bedragkolom, number>>
  readonly reserveringen: Readonly<Record<string, readonly Reserveringsdeel[]>>
  readonly toelichting: Meereizend
  readonly regeling: string
}

/** Last day of a month. */
export function peildatumVan(tijdvak: string): string {
  const [jaar = 0, maand = 0] = tijdvak.split('-').map(Number)
  return schrijfDatum(dagVan(jaar, maand, dagenInMaand(jaar, maand)))
}

/** The report of one region. */
export async function bouw(tx: Transactie, { regio, ...vraag }: Bouwvraag): Promise<Gebouwd> {
  const [gebouwd] = await bouwAlle(tx, [regio], vraag)
  if (!gebouwd) throw new Error('A region was asked and none was built')
  return gebouwd
}

/** The report of each of these regions, in their order, from one reading of the states. */
export async function bouwAlle(
  tx: Transactie,
  regios: readonly string[],
  vraag: Omit<Bouwvraag, 'regio'>,
): Promise<Gebouwd[]> {
  const { tijdvak, peildatum, bekendOp } = vraag
  const jaar = Number(tijdvak.slice(0, 4))
  await werkAllesBij(tx, regios)
  const bron = { jaar, peildatum, bekendOp }
  const { werk, onleesbaar } = await openwerkOp(tx, regios, bron)
  const metWerk = [...new Set(werk.map(({ budgethouder }) => budgethouder))]
  const rijen = maakRijen(await toekenningenOp(tx, regios, bron, metWerk), werk, { jaar, peildatum })
  const gewoon = await leesGewoon(tx, regios, bron, metWerk)
  const nummers = await nummersVoor(tx, regios, jaar, rijen, gewoon)
  await faalpunt('opgave-rijen')
  const gebouwd: Gebouwd[] = []
  for (const regio of regios) {
    const hier = rijen.filter((rij) => rij.regio === regio)
    const deel = {
      rijen: hier,
      gewoon: gewoon.get(regio) ?? GEEN_GEWOON,
      nummers: nummers.get(regio) ?? new Map<string, number>(),
      onleesbaar: onleesbaar.filter((een) => een.regio === regio).map((een) => een.nummer),
    }
    gebouwd.push(maak({ regio, ...vraag }, deel, await standOp(tx, regio, jaar, peildatum, bekendOp)))
  }
  await faalpunt('opgave-bytes')
  return gebouwd
}

/** Who has no number of the year yet gets one. */
async function nummersVoor(
  tx: Transactie,
  regios: readonly string[],
  jaar: number,
  rijen: readonly Maandrij[],
  gewoon: ReadonlyMap<string, Gewoon>,
): Promise<Nummers> {
  const gegeven = await leesNummers(tx, regios, jaar)
  let nieuw = false
  for (const regio of regios) {
    const hier = rijen.filter((rij) => rij.regio === regio).map(({ budgethouder }) => budgethouder)
    const zonder = [...hier, ...(gewoon.get(regio)?.houders ?? [])].filter((wie) => !gegeven.get(regio)?.has(wie))
    if (zonder.length === 0) continue
    nieuw = true
    await geefNummers(tx, regio, jaar, zonder)
  }
  return nieuw ? leesNummers(tx, regios, jaar) : gegeven
}

interface Deel {
  readonly rijen: readonly Maandrij[]
  readonly gewoon: Gewoon
  readonly nummers: ReadonlyMap<string, number>
  readonly onleesbaar: readonly string[]
}

function maak(vraag: Bouwvraag, { rijen, gewoon, nummers, onleesbaar }: Deel, kader: Kaderstand): Gebouwd {
  const { regio, tijdvak } = vraag
  const jaar = Number(tijdvak.slice(0, 4))
  const nummerVan = (houder: string): number => {
    const nummer = nummers.get(houder)
    if (nummer === undefined) throw new Error('A holder in a report has no number')
    return nummer
  }
  const genummerd = rijen.map((rij): Genummerd => ({ nummer: nummerVan(rij.budgethouder), rij }))
  const inhoud = schrijfRegels([
    ...gewoon.houders.map((houder, i): [number, string] => [nummerVan(houder), gewoon.regels[i] ?? '']),
    ...genummerd.map((een): [number, string] => [een.nummer, schrijfRij(een)]),
  ])
  const { versie, eigen } = regelingVan(jaar)
  return {
    naam: bestandsnaam(regio, tijdvak),
    inhoud,
    sha256: createHash('sha256').update(inhoud).digest('hex'),
    rijen: gewoon.aantal + rijen.length,
    totalen: samen(gewoon.totalen, totalenVan(rijen)),
    reserveringen: uitlegbaar(genummerd),
    toelichting: {
      zinnen: zinnenVan(jaar, eigen ? null : versie.jaar, rijen, onleesbaar),
      onleesbaar,
      ekcCent: kader.ekcCent,
      gebruiktCent: kader.gebruiktCent,
    },
    regeling: versie.id,
  }
}

function samen(
  a: Readonly<Record<Bedragkolom, number>>,
  b: Readonly<Record<Bedragkolom, number>>,
): Record<Bedragkolom, number> {
  return Object.fromEntries(BEDRAGKOLOMMEN.map((kolom) => [kolom, a[kolom] + b[kolom]])) as Record<Bedragkolom, number>
}

/** What only goes on needs no explanation of its own: the amount says it. */
function uitlegbaar(rijen: readonly Genummerd[]): Record<string, readonly Reserveringsdeel[]> {
  const uit: Record<string, readonly Reserveringsdeel[]> = {}
  for (const een of [...rijen].sort((a, b) => a.nummer - b.nummer)) {
    const { delen } = een.rij.reservering
    if (delen.some(({ id }) => id !== 'RES-5-DOORLOPEND')) uit[String(een.nummer)] = delen
  }
  return uit
}

function zinnenVan(
  jaar: number,
  leen: number | null,
  rijen: readonly Maandrij[],
  onleesbaar: readonly string[],
): Meereizend['zinnen'] {
  const zinnen = [
    {
      nl: 'Bezwaar en beroep dat nog loopt, telt niet mee in de reservering.',
      en: 'Objections and appeals that are pending do not count in the reservation.',
    },
  ]
  if (leen !== null)
    zinnen.unshift({
      nl: `Voor ${jaar} is er geen eigen regeling-versie. Deze opgave volgt die van ${leen}.`,
      en: `There is no version of the regulation for ${jaar}. This report follows that of ${leen}.`,
    })
  const weg = rijen.flatMap(({ reservering }) => reservering.delen).filter(({ id }) => id === 'RES-6-WEGGELATEN').length
  if (weg > 0)
    zinnen.push({
      nl: `Van ${weg} aanvragen hebben wij geen tarief. Zij zijn niet meegerekend in de reservering.`,
      en: `Of ${weg} applications we hold no tariff. They were left out of the reservation.`,
    })
  if (onleesbaar.length > 0)
    zinnen.push({
      nl: `Van ${onleesbaar.length} aanvragen is het dossier nog niet compleet. Zij zijn niet meegerekend.`,
      en: `Of ${onleesbaar.length} applications the dossier is not complete yet. They were left out.`,
    })
  return zinnen
}
