/**
 * One row with the proof that it is what was sealed: the server makes the hash of the row as it stands now, walks the path
 * of RFC 6962 to the root of a signed checkpoint, and checks the signature. The path is given too, so that anybody can
 * walk it again.
 */
import type { KeyObject } from 'node:crypto'
import type { Logdetail, Zegelbewijs } from '../contract.ts'
import type { Context, Transactie } from '../db.ts'
import type { Platformomgeving } from '../omgeving.ts'
import { leesCheckpoint } from './checkpoint.ts'
import { bewijsInsluiting, bladHash, klopInsluiting } from './merkle.ts'
import { activiteitVan, doelInWoorden } from './register.ts'
import { rijtekst } from './rijvorm.ts'
import { leesMetLog } from './schrijven.ts'
import { leesRij, logGelezen, zichtbaar } from './zoeken.ts'

export interface Zegelomgeving extends Platformomgeving {
  readonly checkpointMap: string
  /** The public half of the key of the checkpoints. */
  readonly publiek: KeyObject
}

interface Extra {
  readonly deel: readonly string[] | null
  readonly zoekvraag: readonly string[] | null
  readonly activiteit: string
  readonly soort: string
  readonly punt: string | null
  readonly autorisatie: string
  readonly bron: string
  readonly versie: string
  readonly trace: string
}

export function toonLogrij(omgeving: Zegelomgeving, context: Context, id: string): Promise<Logdetail> {
  return leesMetLog(omgeving.pool, context, logGelezen(context, 'logboek.lezen', id), async (tx) => {
    const rij = await leesRij(tx, context, id)
    const [extra] = await tx.query<Extra>(
      `select deel, zoekvraag, activiteit, toegangspunt_soort as soort, toegangspunt as punt, autorisatie, bron, versie,
         trace_id as trace from logboek.gebeurtenis where regio = $1 and id = $2`,
      [rij.regio, id],
    )
    if (extra === undefined) throw new Error('A row of the log is gone within one transaction')
    return {
      rij,
      deel: [...(extra.deel ?? [])],
      zoekvraag: [...(extra.zoekvraag ?? [])],
      activiteit: activiteitVan(extra.activiteit)?.naam ?? { nl: extra.activiteit, en: extra.activiteit },
      doelInWoorden: doelInWoorden(rij.doel),
      toegang: extra.punt === null ? extra.soort : `${extra.soort} ${extra.punt}`,
      autorisatie: extra.autorisatie,
      bron: extra.bron,
      versie: extra.versie,
      trace: extra.trace,
      zegel: await zegelbewijs(tx, context, id, omgeving.publiek),
    }
  })
}

interface Zegelrij {
  readonly regio: string
  readonly maand: string
  readonly volgnummer: number
  readonly verzegeld: Buffer
  readonly zout: Buffer
  readonly tekst: string
}

async function zegelbewijs(
  tx: Transactie,
  context: Context,
  id: string,
  publiek: KeyObject,
): Promise<Zegelbewijs | null> {
  const [zegel] = await tx.query<Zegelrij>(
    `select z.regio, z.maand, z.volgnummer, z.rij_hash as verzegeld, g.zout, ${rijtekst('gebeurtenis', 'g')} as tekst
     from logboek.zegel z join logboek.gebeurtenis g on g.regio = z.regio and g.id = z.rij
     where z.regio = any ($1) and z.rij = $2 and z.soort = 'gebeurtenis'`,
    [zichtbaar(context), id],
  )
  if (zegel === undefined) return null
  const { regio, maand, volgnummer, verzegeld } = zegel
  const nu = bladHash(zegel.zout, zegel.tekst)
  const [punt] = await tx.query<{ omvang: number; tekst: string }>(
    `select omvang, tekst from logboek.checkpoint where regio = $1 and maand = $2 and omvang >= $3
     order by omvang limit 1`,
    [regio, maand, volgnummer],
  )
  const checkpoint = punt ? await toetsCheckpoint(tx, zegel, nu, punt, publiek) : null
  const klopt = nu.equals(verzegeld) && (checkpoint === null || (checkpoint.padKlopt && checkpoint.handtekeningKlopt))
  return {
    regio,
    maand,
    volgnummer,
    hashNu: nu.toString('hex'),
    hashVerzegeld: verzegeld.toString('hex'),
    checkpoint,
    klopt,
  }
}

async function toetsCheckpoint(
  tx: Transactie,
  { regio, maand, volgnummer }: Zegelrij,
  blad: Buffer,
  { omvang, tekst }: { omvang: number; tekst: string },
  publiek: KeyObject,
): Promise<NonNullable<Zegelbewijs['checkpoint']>> {
  const bladen = await tx.query<{ hash: Buffer }>(
    `select rij_hash as hash from logboek.zegel where regio = $1 and maand = $2 and volgnummer <= $3 order by volgnummer`,
    [regio, maand, omvang],
  )
  const gelezen = leesCheckpoint(tekst, publiek)
  const isHeel = bladen.length === omvang
  const pad = isHeel
    ? bewijsInsluiting(
        bladen.map(({ hash }) => hash),
        volgnummer - 1,
      )
    : []
  const [, , , wortel = '', tijdstip = ''] = tekst.split('\n')
  const getekend = Buffer.from(wortel, 'base64')
  const past = gelezen?.omvang === omvang && gelezen.regio === regio && gelezen.maand === maand
  return {
    omvang,
    tijdstip,
    wortel: getekend.toString('hex'),
    pad: pad.map((deel) => deel.toString('hex')),
    handtekeningKlopt: past,
    padKlopt: isHeel && klopInsluiting(blad, volgnummer - 1, omvang, pad, getekend),
  }
}
