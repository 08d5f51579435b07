/** What a person sees of a ceiling on a day: balance, course, expectation, files and queue (KAD-1 to KAD-4). */
import type { Transactie } from '../../platform/db.ts'
import type { Cent } from '../../waarden/bedrag.ts'
import { dagenInMaand } from '../../waarden/datum.ts'
import type { Boekingen, Dagpost, Kaderbeeld } from '../contract.ts'
import { projecteer } from '../projectie.ts'
import { overschrijdingenVan } from './overschrijding.ts'
import { standVan } from './stand.ts'
import { type Kijkpunt, vraagOp } from './verwachting.ts'
import { wachtrijVan } from './wachtrij.ts'

type Beeld = Omit<Kaderbeeld, 'regios' | 'isNu'>
type Post = Kaderbeeld['posten'][number]

/** `isNu`: the stop as it is at this moment, not as it was at the end of a day. */
export async function kaderbeeld(tx: Transactie, kijk: Kijkpunt, isNu = false): Promise<Beeld> {
  const { regio, jaar, dag, bekendOp } = kijk
  const { vraag, stand } = await vraagOp(tx, kijk)
  const nu = bekendOp === null ? await standVan(tx, regio, jaar) : null
  // Before anything was booked the published amount stands in no ledger yet.
  const kaderCent = stand.kaderCent ?? nu?.kaderCent ?? null
  const projectie = projecteer({ ...vraag, kaderCent })
  const posten = await postenVan(tx, kijk)
  return {
    regio,
    jaar,
    op: dag,
    bekendOp,
    kaderCent,
    gebruiktCent: stand.gebruiktCent,
    bovenCent: await bovenVan(tx, kijk),
    ekcCent: stand.ekcCent,
    // What ends later was decided already, so its room is free for a new decision: the wall counts the same.
    ruimteCent: kaderCent === null ? null : kaderCent - stand.gebruiktCent - som(vraag.afloop),
    pgbStop: isNu && nu ? nu.pgbStop : stand.pgbStop,
    reserveringen: vraag.reserveringen,
    projectie: { ...projectie, lijn: [...projectie.lijn] },
    verloop: verloopVan(jaar, dag, await dagenVan(tx, kijk), posten, kaderCent),
    posten,
    overschrijdingen: (await overschrijdingenVan(tx, regio, jaar, bekendOp)).map((dossier) => ({
      ...dossier,
      stappen: [...dossier.stappen],
      volgende: [...dossier.volgende],
    })),
    wachtrij: await wachtrijVan(tx, regio, jaar),
  }
}

const som = (posten: readonly Dagpost[]): Cent => posten.reduce((totaal, { cent }) => totaal + cent, 0)

async function postenVan(tx: Transactie, { regio, jaar, dag, bekendOp }: Kijkpunt): Promise<Post[]> {
  return tx.query<Post>(
    `select id, soort, bedrag_cent as "bedragCent",
       sum(bedrag_cent) over (order by geldig_op, volgnummer)::bigint as "saldoCent", geldig_op::text as "geldigOp",
       tegenregio, kenmerk, toelichting, vastgelegd
     from kader.post where regio = $1 and jaar = $2 and geldig_op <= $3::date
       and vastgelegd <= coalesce($4::timestamptz, 'infinity')
     order by geldig_op, volgnummer`,
    [regio, jaar, dag, bekendOp],
  )
}

async function bovenVan(tx: Transactie, { regio, jaar, dag, bekendOp }: Kijkpunt): Promise<Cent> {
  const [rij] = await tx.query<{ cent: Cent }>(
    `select coalesce(sum(boven_cent), 0)::bigint as cent from kader.boeking where regio = $1 and jaar = $2
       and geldig_op <= $3::date and vastgelegd <= coalesce($4::timestamptz, 'infinity')`,
    [regio, jaar, dag, bekendOp],
  )
  return rij?.cent ?? 0
}

async function dagenVan(tx: Transactie, { regio, jaar, dag, bekendOp }: Kijkpunt): Promise<Dagpost[]> {
  return tx.query<Dagpost>(
    `select geldig_op::text as dag, sum(bedrag_cent)::bigint as cent from kader.boeking
     where regio = $1 and jaar = $2 and not ekc and geldig_op <= $3::date
       and vastgelegd <= coalesce($4::timestamptz, 'infinity')
     group by geldig_op order by geldig_op`,
    [regio, jaar, dag, bekendOp],
  )
}

/** Used and ceiling at the end of each month of the year, up to and including a day. */
export function verloopVan(
  jaar: number,
  tot: string,
  dagen: readonly Dagpost[],
  posten: readonly Pick<Post, 'geldigOp' | 'bedragCent'>[],
  kaderCent: Cent | null,
): Kaderbeeld['verloop'] {
  const momenten = [...Array.from({ length: 12 }, (_, i) => maandeinde(jaar, i + 1)), tot]
    .filter((dag) => dag <= tot && dag <= `${jaar}-12-31`)
    .sort()
  return [...new Set([`${jaar}-01-01`, ...momenten])]
    .filter((dag) => dag <= tot)
    .map((dag) => {
      const geldig = posten.filter(({ geldigOp }) => geldigOp <= dag)
      return {
        dag,
        gebruiktCent: som(dagen.filter((post) => post.dag <= dag)),
        kaderCent: geldig.length === 0 ? kaderCent : geldig.reduce((totaal, post) => totaal + post.bedragCent, 0),
      }
    })
}

const maandeinde = (jaar: number, maand: number): string =>
  `${jaar}-${String(maand).padStart(2, '0')}-${dagenInMaand(jaar, maand)}`

const BLADZIJDE = 50

/** The ledger of use, newest first; `na`: the last number that was seen. */
export async function boekingenVan(tx: Transactie, regio: string, jaar: number, na: number | null): Promise<Boekingen> {
  const rijen = await leesBoekingen(tx, regio, jaar, na, BLADZIJDE + 1)
  const boekingen = rijen.slice(0, BLADZIJDE)
  const volgende = rijen.length > BLADZIJDE ? String(boekingen.at(-1)?.volgnummer ?? '') : null
  return { boekingen: boekingen.map(({ volgnummer: _, ...rij }) => rij), volgende }
}

export type Boekingrij = Boekingen['boekingen'][number] & { readonly volgnummer: number }

export async function leesBoekingen(
  tx: Transactie,
  regio: string,
  jaar: number,
  na: number | null,
  aantal: number,
): Promise<Boekingrij[]> {
  return tx.query<Boekingrij>(
    `select id, volgnummer, geldig_op::text as "geldigOp", vastgelegd, soort, ekc, bedrag_cent as "bedragCent",
       boven_cent as "bovenCent", herkomst, dossier
     from kader.boeking where regio = $1 and jaar = $2 and ($3::bigint is null or volgnummer < $3)
     order by volgnummer desc limit $4`,
    [regio, jaar, na, aantal],
  )
}
