/** The figures that a what-if begins with: of one region, or of the country as sums only (KAD-6). */
import type { Transactie } from '../../platform/db.ts'
import type { Cent } from '../../waarden/bedrag.ts'
import { deelHalfOmhoog } from '../../waarden/bedrag.ts'
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import { INSTROOMDAGEN, type Uitgangspunt } from '../simulatie.ts'
import { vraagVanNu } from './verwachting.ts'

interface Maat {
  readonly vol_cent: Cent
  readonly op_maat_vol_cent: Cent
  readonly op_maat_cent: Cent
}

const begin = (vandaag: string): string => schrijfDatum(datum(vandaag) - INSTROOMDAGEN)

export async function uitgangspuntVan(
  tx: Transactie,
  regio: string,
  jaar: number,
  vandaag: string,
): Promise<Uitgangspunt> {
  const vraag = await vraagVanNu(tx, regio, jaar, vandaag)
  const [instroom] = await tx.query<{ cent: Cent }>(
    `select coalesce(sum(bij_cent), 0)::bigint as cent from kader.dagsom
     where regio = $1 and jaar = $2 and dag > $3::date and dag <= $4::date`,
    [regio, jaar, begin(vandaag), vandaag],
  )
  const [maat] = await tx.query<Maat>(
    `select coalesce(sum(vol_cent), 0)::bigint as vol_cent,
       coalesce(sum(vol_cent) filter (where vol_cent > bedrag_cent), 0)::bigint as op_maat_vol_cent,
       coalesce(sum(bedrag_cent) filter (where vol_cent > bedrag_cent), 0)::bigint as op_maat_cent
     from kader.boeking where regio = $1 and jaar = $2 and vol_cent is not null`,
    [regio, jaar],
  )
  return { ...vraag, instroomCent: instroom?.cent ?? 0, opMaat: aandelen(maat) }
}

/** Null: fewer than three regions have bookings, and a sum of those would tell of one (SPD-2). */
export async function landelijkUitgangspunt(
  tx: Transactie,
  jaar: number,
  vandaag: string,
): Promise<Uitgangspunt | null> {
  type Rij = Maat & { dag: string; kader_cent: Cent | null; bij_cent: Cent; af_cent: Cent; reservering_cent: Cent }
  const rijen = await tx.query<Rij>(
    `select dag::text as dag, kader_cent, bij_cent, af_cent, reservering_cent, vol_cent, op_maat_vol_cent, op_maat_cent
     from kader.landelijk($1)`,
    [jaar],
  )
  const eerste = rijen[0]
  if (!eerste) return null
  const later = rijen.filter(({ dag, af_cent }) => dag > vandaag && af_cent < 0)
  const som = (wat: readonly Rij[], van: (rij: Rij) => Cent): Cent => wat.reduce((totaal, rij) => totaal + van(rij), 0)
  return {
    jaar,
    vandaag,
    kaderCent: eerste.kader_cent,
    gebruiktCent: som(rijen, (rij) => rij.bij_cent + rij.af_cent) - som(later, ({ af_cent }) => af_cent),
    afloop: later.map(({ dag, af_cent: cent }) => ({ dag, cent })),
    reserveringen: { bedragCent: eerste.reservering_cent, toelichting: 'Som van de regio’s' },
    instroomCent: som(
      rijen.filter(({ dag }) => dag > begin(vandaag) && dag <= vandaag),
      ({ bij_cent }) => bij_cent,
    ),
    opMaat: aandelen(eerste),
  }
}

const HEEL = 10_000

/** Without any tailored budget nothing is known of how much tailoring takes off, so a share of it changes nothing. */
function aandelen(maat: Maat | undefined): Uitgangspunt['opMaat'] {
  if (!maat || maat.op_maat_vol_cent === 0) return { aandeelBp: 0, verleendBp: HEEL }
  return {
    aandeelBp: deel(maat.op_maat_vol_cent, maat.vol_cent),
    verleendBp: deel(maat.op_maat_cent, maat.op_maat_vol_cent),
  }
}

/** In whole thousands of cents: the sums of a country times ten thousand would leave the safe integers. */
const deel = (teller: Cent, noemer: Cent): number => {
  const schaal = noemer > 100_000_000 ? 1000 : 1
  return deelHalfOmhoog(((teller - (teller % schaal)) / schaal) * HEEL, (noemer - (noemer % schaal)) / schaal)
}
