/** Building the report on devices as known at a moment: the same month and moment give the same bytes (NZA-4, NZA-8). */
import { createHash } from 'node:crypto'
import type { Transactie } from '../../platform/db.ts'
import { regelingVan } from '../kalender/regeling.ts'
import { leesMaandtotalen } from '../store/hulpmiddel-rijen.ts'
import { type Categorie, geenBedragen, type Maandtotaal, totaalVan } from './kolommen.ts'
import { bestandsstam, schrijfCsv, schrijfXlsx, somVan } from './schrijf.ts'

export type Hulpmiddelsoort = 'hulpmiddelen_maand' | 'hulpmiddelen_definitief'
export const isHulpmiddelsoort = (soort: string): soort is Hulpmiddelsoort => soort.startsWith('hulpmiddelen_')

export interface Hulpmiddelbouw {
  readonly regio: string
  readonly soort: Hulpmiddelsoort
  /** `jjjj-mm`; of a whole year `jjjj-12`. */
  readonly tijdvak: string
  /** ISO 8601. */
  readonly bekendOp: string
}

interface Bytes {
  readonly naam: string
  readonly inhoud: Buffer
  readonly sha256: string
}

export interface Hulpmiddelopgave {
  readonly xlsx: Bytes
  readonly csv: Bytes
  readonly rijen: readonly Maandtotaal[]
  readonly totalen: Readonly<Record<Categorie | 'totaal', number>>
  readonly regeling: string
  readonly zinnen: readonly { readonly nl: string; readonly en: string }[]
}

export async function bouwHulpmiddelen(tx: Transactie, vraag: Hulpmiddelbouw): Promise<Hulpmiddelopgave> {
  const { regio, soort, tijdvak, bekendOp } = vraag
  const jaar = Number(tijdvak.slice(0, 4))
  const heelJaar = soort === 'hulpmiddelen_definitief'
  const van = heelJaar ? `${jaar}-01` : tijdvak
  const gelezen = await leesMaandtotalen(tx, regio, { van, tot: tijdvak, bekendOp })
  const rijen = maandenVan(van, tijdvak).map(
    (maand) => gelezen.find((rij) => rij.maand === maand) ?? { regio, maand, bedragen: geenBedragen() },
  )
  const som = somVan(rijen)
  const stam = bestandsstam(regio, heelJaar ? String(jaar) : tijdvak)
  const { versie, eigen } = regelingVan(jaar)
  return {
    xlsx: metHash(`${stam}.xlsx`, schrijfXlsx(rijen, heelJaar ? jaar : null)),
    csv: metHash(`${stam}.csv`, schrijfCsv(rijen)),
    rijen,
    totalen: { ...som, totaal: totaalVan(som) },
    regeling: versie.id,
    zinnen: zinnenVan(jaar, eigen ? null : versie.jaar, rijen, gelezen),
  }
}

function maandenVan(van: string, tot: string): string[] {
  const eerste = Number(van.slice(5))
  return Array.from(
    { length: Number(tot.slice(5)) - eerste + 1 },
    (_, i) => `${van.slice(0, 4)}-${String(eerste + i).padStart(2, '0')}`,
  )
}

const metHash = (naam: string, inhoud: Buffer): Bytes => ({
  naam,
  inhoud,
  sha256: createHash('sha256').update(inhoud).digest('hex'),
})

function zinnenVan(
  jaar: number,
  leen: number | null,
  rijen: readonly Maandtotaal[],
  gelezen: readonly Maandtotaal[],
): Hulpmiddelopgave['zinnen'] {
  const zinnen = []
  if (leen !== null)
    zinnen.push({
      nl: `Voor ${jaar} is er geen eigen regeling-versie. Deze opgave volgt die van ${leen}.`,
      en: `There is no version of the regulation for ${jaar}. This report follows that of ${leen}.`,
    })
  const leeg = rijen.filter(({ maand }) => !gelezen.some((een) => een.maand === maand)).map(({ maand }) => maand)
  if (leeg.length > 0)
    zinnen.push({
      nl: `Van ${leeg.join(', ')} is niets ingelezen: daar staat nul.`,
      en: `Nothing was taken in of ${leeg.join(', ')}: it says zero there.`,
    })
  return zinnen
}
