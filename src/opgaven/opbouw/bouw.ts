/** Building a report from the store as of a day and known at a moment: the same two times give the same bytes (NZA-4). */
import { createHash } from 'node:crypto'
import { standOp } from '../../kader/index.ts'
import { openwerkOp, toekenningenOp, werkJaarstandBij } from '../../pgb/index.ts'
import type { Transactie } from '../../platform/db.ts'
import { faalpunt } from '../../platform/faalpunt.ts'
import { dagenInMaand, dagVan, schrijfDatum } from '../../waarden/datum.ts'
import { regelingVan } from '../kalender/regeling.ts'
import type { Bedragkolom } from '../maandopgave/kolommen.ts'
import type { Reserveringsdeel } from '../reservering/reservering.ts'
import { type Meereizend, nummersVan } from '../store/opgave-rijen.ts'
import { type Maandrij, maakRijen } from './rij.ts'
import { bestandsnaam, type Genummerd, schrijfOpgave, totalenVan } from './schrijf.ts'

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
  readonly rijen: readonly Genummerd[]
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

export async function bouw(tx: Transactie, vraag: Bouwvraag): Promise<Gebouwd> {
  const { regio, tijdvak, peildatum, bekendOp } = vraag
  const jaar = Number(tijdvak.slice(0, 4))
  await werkJaarstandBij(tx, regio)
  const bron = { jaar, peildatum, bekendOp }
  const standen = await toekenningenOp(tx, [regio], bron)
  const { werk, onleesbaar } = await openwerkOp(tx, [regio], bron)
  const rijen = maakRijen(standen, werk, { jaar, peildatum })
  const genummerd = await nummer(tx, regio, jaar, rijen)
  await faalpunt('opgave-rijen')
  const inhoud = schrijfOpgave(genummerd)
  await faalpunt('opgave-bytes')
  const kader = await standOp(tx, regio, jaar, peildatum, bekendOp)
  const { versie, eigen } = regelingVan(jaar)
  return {
    naam: bestandsnaam(regio, tijdvak),
    inhoud,
    sha256: createHash('sha256').update(inhoud).digest('hex'),
    rijen: genummerd,
    totalen: totalenVan(rijen),
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

async function nummer(
  tx: Transactie,
  regio: string,
  jaar: number,
  rijen: readonly Maandrij[],
): Promise<readonly Genummerd[]> {
  const houders = rijen.map(({ budgethouder }) => budgethouder)
  const nummers = await nummersVan(tx, regio, jaar, houders)
  return rijen.map((rij) => {
    const gevonden = nummers.get(rij.budgethouder)
    if (gevonden === undefined) throw new Error('A holder in a report has no number')
    return { nummer: gevonden, rij }
  })
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
