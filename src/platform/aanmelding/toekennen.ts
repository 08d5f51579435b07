/**
 * Changing who may what, each within the transaction of the request and with its log rows. A role is asked for by one
 * beheerder and given by another; taking away works at once, because waiting would leave a door open (PLT-20).
 */
import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Gedaan, Rolbesluit, Rolintrekking, Rolvraag } from '../contract.ts'
import { isDag } from '../dag.ts'
import type { Context, Transactie } from '../db.ts'
import type { Geheim } from '../geheim/index.ts'
import { ACTIVITEITEN, type Gebeurtenis, schrijfLogboek } from '../logboek/index.ts'
import { Weigering } from '../weigering.ts'
import { zetActief } from './gebruiker.ts'
import { trekSessiesIn } from './sessie.ts'

/** One id for all regions of the request: they are decided together. */
export async function stelRolVoor(
  tx: Transactie,
  context: Context,
  gebruiker: string,
  { rol, regios, vanaf, tot }: Rolvraag,
): Promise<Gedaan> {
  await eisGebruiker(tx, gebruiker)
  const eigen = eisRegios(context, regios)
  eisDatums(vanaf, tot)
  const id = randomUUID()
  await tx.query(
    `insert into platform.rolvoorstel (regio, id, gebruiker, rol, vanaf, tot)
     select r.regio, $2, $3, $4, $5::date, $6::date from unnest($1::text[]) as r (regio)`,
    [eigen, id, gebruiker, rol, vanaf, tot],
  )
  await noteer(tx, context, 'gebruiker.ken-rol-toe', { objectId: gebruiker, deel: [rol], actie: 'maken' }, eigen)
  return { id, aantal: eigen.length }
}

interface Voorstelrij {
  readonly regio: string
  readonly gebruiker: string
  readonly rol: string
  readonly door: string
}

/** Confirmed: the role holds from its first day on. The database refuses the same person twice, and a second decision. */
export async function besluitRol(
  tx: Transactie,
  context: Context,
  voorstel: string,
  { uitkomst }: Rolbesluit,
): Promise<Gedaan> {
  const rijen = await tx.query<Voorstelrij>(
    'select regio, gebruiker, rol, door from platform.rolvoorstel where regio = any ($1) and id = $2 order by regio',
    [context.regios, voorstel],
  )
  const [eerste] = rijen
  if (eerste === undefined) throw new Weigering('onbekend')
  await tx.query(
    `insert into platform.rolbesluit (regio, voorstel, gebruiker, voorsteller, uitkomst)
     select v.regio, v.id, v.gebruiker, v.door, $3 from platform.rolvoorstel v
     where v.regio = any ($1) and v.id = $2`,
    [context.regios, voorstel, uitkomst],
  )
  if (uitkomst === 'bevestigd') {
    await tx.query(
      `insert into platform.roltoekenning (regio, id, gebruiker, rol, vanaf, tot, toegekend_door, voorstel)
       select v.regio, gen_random_uuid()::text, v.gebruiker, v.rol, v.vanaf, v.tot, $3, v.id
       from platform.rolvoorstel v where v.regio = any ($1) and v.id = $2`,
      [context.regios, voorstel, context.gebruiker],
    )
  }
  const regios = rijen.map(({ regio }) => regio)
  const wat = {
    objectId: eerste.gebruiker,
    deel: [eerste.rol, uitkomst],
    actie: 'wijzigen',
    namens: eerste.door,
  } as const
  await noteer(tx, context, 'gebruiker.bevestig-rol', wat, regios)
  return { id: voorstel, aantal: rijen.length }
}

/** Ends every grant of this role there, also one that begins later. */
export async function trekRollenIn(
  tx: Transactie,
  context: Context,
  gebruiker: string,
  { rol, regios }: Rolintrekking,
): Promise<Gedaan> {
  await eisGebruiker(tx, gebruiker)
  const eigen = eisRegios(context, regios)
  const rijen = await tx.query(
    `insert into platform.roleinde (regio, toekenning, gebruiker, ingetrokken_door)
     select regio, id, gebruiker, $4 from platform.roltoekenning t
     where regio = any ($1::text[]) and gebruiker = $2 and rol = $3 and not exists
       (select from platform.roleinde e where e.regio = t.regio and e.toekenning = t.id)
     on conflict (regio, toekenning) do nothing returning toekenning`,
    [eigen, gebruiker, rol, context.gebruiker],
  )
  if (rijen.length === 0) throw new Weigering('niets-gewijzigd')
  await noteer(tx, context, 'gebruiker.trek-rol-in', { objectId: gebruiker, deel: [rol], actie: 'wijzigen' }, eigen)
  return { id: gebruiker, aantal: rijen.length }
}

/** Closing an account ends its sessions too. */
export async function zetAccount(
  tx: Transactie,
  context: Context,
  klok: Clock,
  gebruiker: string,
  actief: boolean,
): Promise<Gedaan> {
  if (gebruiker === context.gebruiker) throw new Weigering('eigen-werk')
  if (!(await zetActief(tx, gebruiker, actief))) throw new Weigering('onbekend')
  const aantal = actief ? 0 : await trekSessiesIn(tx, klok, gebruiker)
  const deel = [actief ? 'open' : 'dicht']
  await noteer(tx, context, 'gebruiker.zet-actief', { objectId: gebruiker, deel, actie: 'wijzigen' }, context.regios)
  return { id: gebruiker, aantal }
}

export async function beeindigSessies(
  tx: Transactie,
  context: Context,
  klok: Clock,
  gebruiker: string,
): Promise<Gedaan> {
  await eisMetRol(tx, context, gebruiker)
  const aantal = await trekSessiesIn(tx, klok, gebruiker)
  const wat = { objectId: gebruiker, actie: 'wijzigen', aantal } as const
  await noteer(tx, context, 'gebruiker.trek-sessies-in', wat, context.regios)
  return { id: gebruiker, aantal }
}

/** So that the log can tell when somebody opens his own file. Only the pseudonym is kept. */
export async function noteerEigenPersoon(
  tx: Transactie,
  context: Context,
  geheim: Geheim,
  gebruiker: string,
  bsn: string,
): Promise<Gedaan> {
  await eisMetRol(tx, context, gebruiker)
  if (!is11Proef(bsn)) throw new Weigering('bsn-klopt-niet')
  await tx.query('insert into platform.eigenpersoon (gebruiker, betrokkene) values ($1, $2)', [
    gebruiker,
    geheim.pseudoniem(bsn),
  ])
  await noteer(tx, context, 'gebruiker.koppel-persoon', { objectId: gebruiker, actie: 'maken' }, context.regios)
  return { id: gebruiker, aantal: 1 }
}

/** Here because platform sees no room; the guard of entry has its own in waarden. */
function is11Proef(nummer: string): boolean {
  const som = [...nummer].reduce((totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0 && Number(nummer) > 0
}

/** Somebody who has, or had, a role in the regions of this beheerder; who is only of elsewhere is as if not there. */
async function eisMetRol(tx: Transactie, { regios }: Context, gebruiker: string): Promise<void> {
  const sql = 'select from platform.roltoekenning where regio = any ($1) and gebruiker = $2 limit 1'
  if ((await tx.query(sql, [regios, gebruiker])).length === 0) throw new Weigering('onbekend')
}

async function eisGebruiker(tx: Transactie, id: string): Promise<void> {
  if ((await tx.query('select from platform.gebruiker where id = $1', [id])).length === 0)
    throw new Weigering('onbekend')
}

/** Each once, and only those in which this beheerder works. */
function eisRegios(context: Context, regios: readonly string[]): readonly string[] {
  const gevraagd = [...new Set(regios)].sort()
  if (!gevraagd.every((regio) => context.regios.includes(regio))) throw new Weigering('regio-niet-van-u')
  return gevraagd
}

function eisDatums(...dagen: readonly (string | null)[]): void {
  if (dagen.some((dag) => dag !== null && !isDag(dag))) throw new Weigering('ongeldige-periode')
}

async function noteer(
  tx: Transactie,
  { regios: alle }: Context,
  soort: string,
  wat: Pick<Gebeurtenis, 'objectId' | 'actie'> & Partial<Pick<Gebeurtenis, 'deel' | 'namens' | 'aantal'>>,
  regios: readonly string[] = alle,
): Promise<void> {
  const [regio = null, ...meer] = regios
  await schrijfLogboek(tx, {
    soort,
    uitkomst: 'gelukt',
    objectSoort: 'gebruiker',
    doel: 'toegang',
    activiteit: ACTIVITEITEN.aanmelden,
    ...wat,
    regio: meer.length > 0 ? null : regio,
  })
}
