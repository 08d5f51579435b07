/** How the store and its sealer are, in figures that name no person and no row. */
import type { Toestand } from '../contract.ts'
import { type Context, inTransactie, type Transactie } from '../db.ts'
import type { Platformomgeving } from '../omgeving.ts'
import { ACTIVITEITEN } from './register.ts'
import { schrijfLogboek } from './schrijven.ts'

export type Storetoestand = Pick<Toestand, 'migraties' | 'verzegelaar' | 'uitberichten' | 'taken'> & {
  readonly opslagversie: string
}

/** The sealer works each second; this long behind it is behind, and this long an alarm (D24). */
const ACHTER_MS = 60_000
const ALARM_MS = 600_000

export async function storetoestand({ pool, klok }: Platformomgeving, context: Context): Promise<Storetoestand> {
  const [regio = null, ...meer] = context.regios
  const eigen = await inTransactie(pool, context, async (tx) => {
    const [rij] = await tx.query<Eigenrij>(EIGEN, [context.regios])
    await schrijfLogboek(tx, {
      soort: 'beheer.toestand-lezen',
      actie: 'lezen',
      uitkomst: 'gelukt',
      objectSoort: 'systeem',
      objectId: 'toestand',
      doel: 'beheer',
      activiteit: ACTIVITEITEN.beheer,
      regio: meer.length > 0 ? null : regio,
    })
    return rij
  })
  if (eigen === undefined) throw new Error('The store gave no state')
  const verzegelaar = await inTransactie(pool, { regios: [], gebruiker: 'systeem', rol: 'verzegelaar' }, (tx) =>
    zegelstand(tx, klok.now().getTime()),
  )
  const { versie, aantal, laatste, toegepast, uitberichten, wachtend, mislukt } = eigen
  return {
    opslagversie: versie,
    migraties: { aantal, laatste, toegepast },
    verzegelaar,
    uitberichten,
    taken: { wachtend, mislukt },
  }
}

interface Eigenrij {
  readonly versie: string
  readonly aantal: number
  readonly laatste: string | null
  readonly toegepast: string | null
  readonly uitberichten: number
  readonly wachtend: number
  readonly mislukt: number
}

const EIGEN = `select current_setting('server_version') as versie,
    (select count(*) from platform.migratie) as aantal, (select max(naam) from platform.migratie) as laatste,
    (select to_char(max(toegepast) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from platform.migratie) as toegepast,
    (select count(*) from platform.uitbericht where regio = any ($1) and verzonden is null) as uitberichten,
    (select count(*) from platform.taak where regio = any ($1) and stand = 'wacht') as wachtend,
    (select count(*) from platform.taak where regio = any ($1) and stand = 'mislukt') as mislukt`

async function zegelstand(tx: Transactie, nuMs: number): Promise<Toestand['verzegelaar']> {
  const [rij] = await tx.query<{
    wachtend: number
    oudste: Date | null
    ronde: Date | null
    checkpoint: string | null
  }>(ZEGELSTAND)
  const { wachtend = 0, oudste = null, ronde = null, checkpoint = null } = rij ?? {}
  const achterMs = oudste === null ? 0 : nuMs - oudste.getTime()
  return {
    stand: achterMs >= ALARM_MS ? 'alarm' : achterMs >= ACHTER_MS ? 'achter' : 'bij',
    wachtend,
    oudsteWachtend: oudste?.toISOString() ?? null,
    laatsteRonde: ronde?.toISOString() ?? null,
    laatsteCheckpoint: checkpoint,
  }
}

/** Rows that came after what the last round of the sealer could see. */
const ZEGELSTAND = `with laatste as (select momentopname, tijdstip from logboek.zegelronde order by nummer desc limit 1),
  los as (select g.tijdstip from logboek.gebeurtenis g where not exists (select from laatste)
    or g.transactie >= (select pg_snapshot_xmin(momentopname) from laatste)
      and not pg_visible_in_snapshot(g.transactie, (select momentopname from laatste)))
  select (select count(*) from los) as wachtend, (select min(tijdstip) from los) as oudste,
    (select tijdstip from laatste) as ronde,
    (select max(split_part(tekst, E'\\n', 5)) from logboek.checkpoint) as checkpoint`
