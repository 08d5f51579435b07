/** SPD-2: a what-if over all holders, beside one pass over the same memory. */

import { maakPortefeuille, type Portefeuille } from '../src/pgb/portefeuille/portefeuille.ts'
import {
  ADVIES_OF_FOUT,
  GEEN_BUDGET,
  maakUitslag,
  rekenPortefeuille,
  type WatAls,
} from '../src/pgb/portefeuille/reken.ts'
import { profielZonderPgb } from '../src/pgb/regels/rlz-5-5-a.ts'
import { toets } from '../src/pgb/toets/toetsing.ts'
import { geldigSindsTekstVan } from '../src/regelgeving/regel.ts'
import { nietVoldaan } from '../src/regelgeving/uitkomst.ts'
import { zin } from '../src/regelgeving/zin.ts'
import { dossiers } from './dossiers.ts'
import { type Meting, meet } from './meten.ts'

export interface Uitslag2 {
  readonly houders: number
  readonly geheugenBytes: number
  readonly laadMs: number
  readonly vergeleken: number
  readonly combinaties: number
  readonly bundels: number
  readonly metingen: readonly Meting[]
}

export const GANG = 'een gang door hetzelfde geheugen'
export const WET = 'alle regels en bedragen, het recht zoals het is'

/** Art. 5.5 excludes one profile more (4VG). */
const STRENGER: WatAls = {
  regels: [
    {
      ...profielZonderPgb,
      geldig: geldigSindsTekstVan(2026),
      toets: (feiten) =>
        feiten.zzpCode === '806'
          ? nietVoldaan(zin('Wat als: uitgesloten.', 'What if: excluded.'))
          : profielZonderPgb.toets(feiten),
    },
  ],
}
const TABEL_OMHOOG: WatAls = {
  tarief: ({ rij }) => ({
    totaalCent: Math.round(rij.totaalCent * 1.05),
    begeleidingGroepCent: Math.round(rij.begeleidingGroepCent * 1.05),
  }),
}
const EKT_OMLAAG: WatAls = { cijfers: (cijfers) => ({ ...cijfers, ektPercentage: cijfers.ektPercentage * 0.8 }) }

export async function meetWatAls(kort: boolean): Promise<Uitslag2> {
  const houders = kort ? 7_500 : 75_000
  const begin = performance.now()
  const p = maakPortefeuille(dossiers(houders))
  const laadMs = performance.now() - begin
  const vergeleken = vergelijkMetToets(p, kort ? 1_000 : 5_000)
  const uit = maakUitslag(p)
  const kolommen = kolommenVan(p)
  const watAls = (naam: string, vraag: WatAls) => ({
    naam,
    doe: () => {
      rekenPortefeuille(p, vraag, uit)
      return 1
    },
  })
  let som = 0
  const metingen = await meet(
    [
      {
        naam: GANG,
        doe: () => {
          for (const kolom of kolommen) som += telOp(kolom)
          return 1
        },
      },
      watAls(WET, {}),
      watAls('wat als de tarieventabel 5 procent hoger is', TABEL_OMHOOG),
      watAls('wat als art. 5.5 ook 4VG uitsluit', STRENGER),
      watAls('wat als het EKT-percentage een vijfde lager is', EKT_OMLAAG),
    ],
    kort ? 5 : 25,
    kort ? 50 : 150,
  )
  if (!Number.isFinite(som)) throw new Error('De gang door het geheugen las geen getallen')
  return {
    houders,
    geheugenBytes: kolommen.reduce((bytes, kolom) => bytes + kolom.byteLength, 0),
    laadMs,
    vergeleken,
    combinaties: p.blokken.reduce((n, { gevallen }) => n + gevallen.length, 0),
    bundels: p.bundels.length,
    metingen,
  }
}

type Kolom = Float64Array | Uint32Array | Uint16Array | Uint8Array

/** Everything that a what-if reads per holder. */
function kolommenVan(p: Portefeuille): readonly Kolom[] {
  return [
    ...Object.values(p.bedragen),
    ...p.bundels.map(({ codes }) => codes),
    ...[p.tariefcode, p.halveEtmalen, p.dagen, p.dagenInJaar, p.plichten],
  ]
}

function telOp(kolom: Kolom): number {
  if (kolom instanceof Float64Array) return telFloat64(kolom)
  if (kolom instanceof Uint16Array) return telUint16(kolom)
  let som = 0
  for (let i = 0; i < kolom.length; i++) som += kolom[i] as number
  return som
}

// One function per kind of column, so that each stays as fast as the machine allows.
function telFloat64(kolom: Float64Array): number {
  let som = 0
  for (let i = 0; i < kolom.length; i++) som += kolom[i] as number
  return som
}

function telUint16(kolom: Uint16Array): number {
  let som = 0
  for (let i = 0; i < kolom.length; i++) som += kolom[i] as number
  return som
}

/** Advice and amounts of the first holders against the toets itself; the test of the portfolio does so rule by rule. */
function vergelijkMetToets(p: Portefeuille, aantal: number): number {
  const uit = rekenPortefeuille(p)
  let i = 0
  for (const dossier of dossiers(aantal)) {
    const getoetst = toets(dossier)
    const advies = 'fout' in getoetst ? getoetst.fout.code : getoetst.goed.advies
    const cent = 'fout' in getoetst ? GEEN_BUDGET : (getoetst.goed.berekening?.totaalCent ?? GEEN_BUDGET)
    if (ADVIES_OF_FOUT[uit.advies[i] ?? 0] !== advies || uit.totaalCent[i] !== cent)
      throw new Error(`De portefeuille zegt bij houder ${i} iets anders dan de toets`)
    i++
  }
  return i
}
