/** Rows of what the bell tells, and of lists that somebody keeps (PGB-3). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'

export type Meldingsoort = 'verloopt_7' | 'verloopt_2' | 'te_laat' | 'overgedragen'

/**
 * Writes what lapses, once for each person, case, day and warning: for who handles the case, and for who stands in.
 * Without `gebruiker`: for everybody in these regions. Gives how many are new.
 */
export async function schrijfTermijnmeldingen(
  tx: Transactie,
  regios: readonly string[],
  vandaag: string,
  gebruiker: string | null,
): Promise<number> {
  const nieuw = await tx.query(
    `insert into werk.melding (regio, id, gebruiker, soort, zaak, dag)
     select z.regio, gen_random_uuid()::text, p.wie,
       case when z.besluit_uiterlijk < $2::date then 'te_laat'
         when z.besluit_uiterlijk <= $2::date + 2 then 'verloopt_2' else 'verloopt_7' end, z.id, z.besluit_uiterlijk
     from pgb.zaak z cross join lateral (
       select z.behandelaar as wie union
       select a.vervanger from werk.afwezigheid a where a.regio = z.regio and a.gebruiker = z.behandelaar
         and $2::date between a.vanaf and a.tot_en_met
         and not exists (select from werk.afwezigheid_einde e where e.regio = a.regio and e.afwezigheid = a.id)) p
     where z.regio = any ($1) and z.status in ('ontvangen', 'in_behandeling', 'voorgesteld')
       and z.behandelaar is not null and z.besluit_uiterlijk <= $2::date + 7 and ($3::text is null or p.wie = $3)
     on conflict do nothing returning 1`,
    [regios, vandaag, gebruiker],
  )
  return nieuw.length
}

/** Of these regions those in which somebody handles a case that is not decided yet. */
export async function leesRegiosMetTermijn(tx: Transactie, regios: readonly string[]): Promise<string[]> {
  const rijen = await tx.query<{ regio: string }>(
    `select distinct regio from pgb.zaak where regio = any ($1) and behandelaar is not null
     and status in ('ontvangen', 'in_behandeling', 'voorgesteld') order by regio`,
    [regios],
  )
  return rijen.map(({ regio }) => regio)
}

export async function meldOverdracht(
  tx: Transactie,
  melding: { regio: string; zaak: string; gebruiker: string; dag: string },
): Promise<void> {
  await tx.query(
    `insert into werk.melding (regio, id, gebruiker, soort, zaak, dag) values ($1, $2, $3, 'overgedragen', $4, $5)
     on conflict do nothing`,
    [melding.regio, randomUUID(), melding.gebruiker, melding.zaak, melding.dag],
  )
}

export interface Meldingrij {
  readonly id: string
  readonly soort: Meldingsoort
  readonly zaak: string
  readonly nummer: string
  readonly dag: string
  readonly vastgelegd: Date
  readonly gelezen: boolean
}

const MELDINGEN_MAX = 50

/** The newest first; what was not read before what was. */
export async function leesMeldingen(
  tx: Transactie,
  regios: readonly string[],
  gebruiker: string,
): Promise<Meldingrij[]> {
  return tx.query<Meldingrij>(
    `select m.id, m.soort, m.zaak, z.nummer, m.dag::text as dag, m.vastgelegd, m.gelezen is not null as gelezen
     from werk.melding m join pgb.zaak z on z.regio = m.regio and z.id = m.zaak
     where m.regio = any ($1) and m.gebruiker = $2 order by m.gelezen is not null, m.vastgelegd desc, m.id
     limit ${MELDINGEN_MAX}`,
    [regios, gebruiker],
  )
}

export async function telOngelezen(tx: Transactie, regios: readonly string[], gebruiker: string): Promise<number> {
  const [rij] = await tx.query<{ aantal: number }>(
    'select count(*) as aantal from werk.melding where regio = any ($1) and gebruiker = $2 and gelezen is null',
    [regios, gebruiker],
  )
  return rij?.aantal ?? 0
}

export async function merkGelezen(
  tx: Transactie,
  regios: readonly string[],
  gebruiker: string,
  ids: readonly string[],
): Promise<number> {
  const rijen = await tx.query(
    `update werk.melding set gelezen = clock_timestamp()
     where regio = any ($1) and gebruiker = $2 and id = any ($3) and gelezen is null returning id`,
    [regios, gebruiker, ids],
  )
  return rijen.length
}

export interface Weergaverij {
  readonly id: string
  readonly eigenaar: string
  readonly naam: string
  readonly zoekvraag: string
  readonly team: string | null
}

/** The own ones, and those that others share with the team of this person. */
export async function leesWeergaven(
  tx: Transactie,
  regios: readonly string[],
  gebruiker: string,
): Promise<Weergaverij[]> {
  return tx.query<Weergaverij>(
    `select w.id, w.eigenaar, w.naam, w.zoekvraag, w.team from werk.weergave w
     where w.regio = any ($1) and (w.eigenaar = $2 or w.team = (select t.team from werk.teamlid t
       where t.regio = w.regio and t.gebruiker = $2 order by t.volgnummer desc limit 1))
     order by w.eigenaar <> $2, w.naam, w.id`,
    [regios, gebruiker],
  )
}

export async function voegWeergaveToe(
  tx: Transactie,
  weergave: Omit<Weergaverij, 'eigenaar'> & { regio: string },
): Promise<void> {
  const { regio, id, naam, zoekvraag, team } = weergave
  await tx.query('insert into werk.weergave (regio, id, naam, zoekvraag, team) values ($1, $2, $3, $4, $5)', [
    regio,
    id,
    naam,
    zoekvraag,
    team,
  ])
}

/** Only the own one; false when it is not there. */
export async function wijzigWeergave(
  tx: Transactie,
  regios: readonly string[],
  gebruiker: string,
  { id, naam, team }: Pick<Weergaverij, 'id' | 'naam' | 'team'>,
): Promise<boolean> {
  const rijen = await tx.query(
    'update werk.weergave set naam = $4, team = $5 where regio = any ($1) and eigenaar = $2 and id = $3 returning id',
    [regios, gebruiker, id, naam, team],
  )
  return rijen.length > 0
}

export async function verwijderWeergave(
  tx: Transactie,
  regios: readonly string[],
  gebruiker: string,
  id: string,
): Promise<boolean> {
  const rijen = await tx.query(
    'delete from werk.weergave where regio = any ($1) and eigenaar = $2 and id = $3 returning id',
    [regios, gebruiker, id],
  )
  return rijen.length > 0
}
