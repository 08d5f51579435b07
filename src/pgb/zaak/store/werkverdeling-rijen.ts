/** Rows of colleagues, teams, absence and handing over (PGB-3). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import { afwezigenVan } from './doel-rijen.ts'
import { ZAAK_MET_HOUDER, ZAAKVELDEN, type Zaakrij } from './zaak-rijen.ts'

/** Cases that still ask an act of somebody. */
const MET_WERK = `('ontvangen', 'in_behandeling', 'voorgesteld', 'goedgekeurd')`
const OPEN = `('ontvangen', 'in_behandeling', 'voorgesteld')`

export interface Collegarij {
  readonly regio: string
  readonly id: string
  readonly naam: string
  readonly rollen: readonly string[]
  readonly team: string | null
}

/** Who works on cases in these regions today: one row for each region. */
export async function leesCollegas(tx: Transactie, regios: readonly string[], vandaag: string): Promise<Collegarij[]> {
  return tx.query<Collegarij>(
    `select t.regio, t.gebruiker as id, g.weergavenaam as naam, array_agg(distinct t.rol) as rollen,
       (select l.team from werk.teamlid l where l.regio = t.regio and l.gebruiker = t.gebruiker
        order by l.volgnummer desc limit 1) as team
     from platform.roltoekenning t join platform.gebruiker g on g.id = t.gebruiker and g.actief
     where t.regio = any ($1) and t.rol in ('consulent', 'beoordelaar') and t.vanaf <= $2::date
       and (t.tot is null or t.tot > $2::date)
       and not exists (select from platform.roleinde e where e.regio = t.regio and e.toekenning = t.id)
     group by t.regio, t.gebruiker, g.weergavenaam order by g.weergavenaam, t.gebruiker, t.regio`,
    [regios, vandaag],
  )
}

export interface Telling {
  readonly open: number
  readonly teLaat: number
  readonly binnenZevenDagen: number
}

const TELLINGEN = `count(*) as open, count(*) filter (where z.besluit_uiterlijk < $2::date) as "teLaat",
  count(*) filter (where z.besluit_uiterlijk between $2::date and $2::date + 7) as "binnenZevenDagen"`

export async function telPer(
  tx: Transactie,
  regios: readonly string[],
  vandaag: string,
  per: 'behandelaar' | 'team',
): Promise<(Telling & { readonly wie: string })[]> {
  return tx.query(
    `select z.${per} as wie, ${TELLINGEN} from pgb.zaak z
     where z.regio = any ($1) and z.status in ${OPEN} and z.${per} is not null group by z.${per} order by z.${per}`,
    [regios, vandaag],
  )
}

/** How many open cases a person sees for colleagues who are away. */
export async function telWaarneming(
  tx: Transactie,
  regios: readonly string[],
  gebruiker: string,
  vandaag: string,
): Promise<number> {
  const [rij] = await tx.query<{ aantal: number }>(
    `select count(*) as aantal from pgb.zaak z where z.regio = any ($1) and z.status in ${OPEN}
       and z.behandelaar in (${afwezigenVan('$2', '$3::date')})`,
    [regios, gebruiker, vandaag],
  )
  return rij?.aantal ?? 0
}

export interface Afwezigheidrij {
  readonly regio: string
  readonly id: string
  readonly gebruiker: string
  readonly vanaf: string
  readonly totEnMet: string
  readonly vervanger: string
}

/** Absences that are not over yet. */
export async function leesAfwezigheden(
  tx: Transactie,
  regios: readonly string[],
  vandaag: string,
): Promise<Afwezigheidrij[]> {
  return tx.query<Afwezigheidrij>(
    `select a.regio, a.id, a.gebruiker, a.vanaf::text as vanaf, a.tot_en_met::text as "totEnMet", a.vervanger
     from werk.afwezigheid a where a.regio = any ($1) and a.tot_en_met >= $2::date
       and not exists (select from werk.afwezigheid_einde e where e.regio = a.regio and e.afwezigheid = a.id)
     order by a.vanaf, a.id`,
    [regios, vandaag],
  )
}

export async function voegAfwezigheidToe(tx: Transactie, rij: Omit<Afwezigheidrij, 'gebruiker'>): Promise<void> {
  await tx.query('insert into werk.afwezigheid (regio, id, vanaf, tot_en_met, vervanger) values ($1, $2, $3, $4, $5)', [
    rij.regio,
    rij.id,
    rij.vanaf,
    rij.totEnMet,
    rij.vervanger,
  ])
}

/** Ends an absence of the person who acts; twice is harmless. Gives how many rows it found. */
export async function beeindigAfwezigheid(
  tx: Transactie,
  regios: readonly string[],
  id: string,
  gebruiker: string,
): Promise<number> {
  const rijen = await tx.query<{ regio: string }>(
    'select regio from werk.afwezigheid where regio = any ($1) and id = $2 and gebruiker = $3',
    [regios, id, gebruiker],
  )
  for (const { regio } of rijen)
    await tx.query('insert into werk.afwezigheid_einde (regio, afwezigheid) values ($1, $2) on conflict do nothing', [
      regio,
      id,
    ])
  return rijen.length
}

export async function zetTeamlid(
  tx: Transactie,
  lid: { regio: string; gebruiker: string; team: string | null },
): Promise<void> {
  await tx.query('insert into werk.teamlid (regio, id, gebruiker, team) values ($1, $2, $3, $4)', [
    lid.regio,
    randomUUID(),
    lid.gebruiker,
    lid.team,
  ])
}

/** Every case that asks work of this person, closed to others in one order, so that two who do this never wait for each other in a ring. */
export async function sluitWerklijst(
  tx: Transactie,
  regios: readonly string[],
  behandelaar: string,
): Promise<Zaakrij[]> {
  return tx.query<Zaakrij>(
    `select ${ZAAKVELDEN} from ${ZAAK_MET_HOUDER}
     where z.regio = any ($1) and z.behandelaar = $2 and z.status in ${MET_WERK} order by z.regio, z.id for update of z`,
    [regios, behandelaar],
  )
}

export async function voegOverdrachtToe(
  tx: Transactie,
  overdracht: { regio: string; van: string; aan: string; zaken: number },
): Promise<void> {
  await tx.query('insert into werk.overdracht (regio, id, van, aan, zaken) values ($1, $2, $3, $4, $5)', [
    overdracht.regio,
    randomUUID(),
    overdracht.van,
    overdracht.aan,
    overdracht.zaken,
  ])
}
