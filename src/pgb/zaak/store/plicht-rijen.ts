/** Rows of obligations as sealed decisions imposed them, and what was found about each since (PGB-14). */
import { randomUUID } from 'node:crypto'
import type { Transactie } from '../../../platform/db.ts'
import type { Plicht } from '../../verplichtingen/plicht.ts'
import type { Plichtstap } from '../../verplichtingen/stand.ts'

export interface Plichtrij {
  readonly regio: string
  readonly id: string
  readonly versie: number
  readonly zaak: string
  readonly nummer: string
  readonly naam: string
  readonly budgethouder: string
  readonly soort: Plicht['soort']
  readonly regel: string
  readonly artikel: string
  readonly tekst: string
  readonly reden: string
  readonly ingang: string
  readonly tot: string | null
  readonly bewijs: string | null
  readonly controleOp: string | null
  readonly controleur: string | null
  readonly gevolg: string
  readonly laatste: Plichtstap | null
}

/** A step can move the day of the check, for instance after a weighing. */
const SELECT = `select p.regio, p.id, coalesce(l.versie, 1) as versie, p.zaak, z.nummer, b.naam, p.budgethouder, p.soort,
    p.regel, p.artikel, p.tekst, p.reden, p.ingang::text as ingang, p.tot::text as tot, p.bewijs,
    coalesce(c.controle_op, p.controle_op)::text as "controleOp", p.controleur, p.gevolg, l.stap as laatste
  from pgb.plicht p
  join pgb.zaak z on z.regio = p.regio and z.id = p.zaak
  join pgb.budgethouder b on b.regio = p.regio and b.id = p.budgethouder
  left join lateral (select versie, stap from pgb.plichtstap s where s.regio = p.regio and s.plicht = p.id
    order by versie desc limit 1) l on true
  left join lateral (select controle_op from pgb.plichtstap s where s.regio = p.regio and s.plicht = p.id
    and controle_op is not null order by versie desc limit 1) c on true`
const VOLGORDE = `order by coalesce(c.controle_op, p.controle_op) nulls last, p.volgnummer`

export async function leesPlichten(tx: Transactie, regios: readonly string[]): Promise<Plichtrij[]> {
  return tx.query<Plichtrij>(`${SELECT} where p.regio = any ($1) ${VOLGORDE}`, [regios])
}

export async function leesPlichtenVan(tx: Transactie, regio: string, budgethouder: string): Promise<Plichtrij[]> {
  const sql = `${SELECT} where p.regio = $1 and p.budgethouder = $2 ${VOLGORDE}`
  return tx.query<Plichtrij>(sql, [regio, budgethouder])
}

export async function zoekPlicht(
  tx: Transactie,
  regios: readonly string[],
  id: string,
): Promise<Plichtrij | undefined> {
  return (await tx.query<Plichtrij>(`${SELECT} where p.regio = any ($1) and p.id = $2`, [regios, id]))[0]
}

export async function voegPlichtenToe(
  tx: Transactie,
  plek: { readonly regio: string; readonly zaak: string; readonly beschikking: string; readonly budgethouder: string },
  plichten: readonly (Plicht & { readonly volledigeTekst: string })[],
): Promise<void> {
  for (const plicht of plichten)
    await tx.query(
      `insert into pgb.plicht (regio, id, zaak, beschikking, budgethouder, sleutel, soort, regel, artikel, tekst, reden,
         ingang, tot, bewijs, controle_op, controleur, gevolg)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        plek.regio,
        randomUUID(),
        plek.zaak,
        plek.beschikking,
        plek.budgethouder,
        plicht.sleutel,
        plicht.soort,
        plicht.regel,
        plicht.artikel,
        plicht.volledigeTekst,
        plicht.reden,
        plicht.ingang,
        plicht.tot ?? null,
        plicht.bewijs ?? null,
        plicht.controleOp ?? null,
        plicht.controleur ?? null,
        plicht.gevolg,
      ],
    )
}

export interface Plichtstaprij {
  readonly plicht: string
  readonly stap: Plichtstap
  readonly dag: string
  readonly document: string | null
  readonly toelichting: string
  readonly vastgelegd: Date
  readonly door: string
}

export async function leesPlichtstappen(
  tx: Transactie,
  regios: readonly string[],
  plichten: readonly string[],
): Promise<Plichtstaprij[]> {
  return tx.query<Plichtstaprij>(
    `select plicht, stap, dag::text as dag, document, toelichting, vastgelegd, door from pgb.plichtstap
     where regio = any ($1) and plicht = any ($2) order by plicht, versie`,
    [regios, plichten],
  )
}

export interface NieuwePlichtstap {
  readonly stap: Plichtstap
  readonly dag: string
  readonly toelichting: string
  readonly document?: string
  readonly controleOp?: string
}

export async function voegPlichtstapToe(
  tx: Transactie,
  plek: { readonly regio: string; readonly id: string; readonly versie: number },
  { stap, dag, toelichting, document, controleOp }: NieuwePlichtstap,
): Promise<void> {
  await tx.query(
    `insert into pgb.plichtstap (regio, plicht, versie, stap, dag, document, toelichting, controle_op)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [plek.regio, plek.id, plek.versie, stap, dag, document ?? null, toelichting, controleOp ?? null],
  )
}

/** Ids of the documents of all cases of a holder: evidence may have come in an earlier or a later case. */
export async function heeftDocument(
  tx: Transactie,
  { regio, budgethouder }: { readonly regio: string; readonly budgethouder: string },
  document: string,
): Promise<boolean> {
  const rijen = await tx.query(
    `select from pgb.document d join pgb.zaak z on z.regio = d.regio and z.id = d.zaak
     where d.regio = $1 and z.budgethouder = $2 and d.id = $3`,
    [regio, budgethouder, document],
  )
  return rijen.length === 1
}

/** Content of the last sealed decision of this holder that granted or changed a pgb. */
export async function leesLaatsteVerlening(
  tx: Transactie,
  regio: string,
  budgethouder: string,
): Promise<string | undefined> {
  const [rij] = await tx.query<{ inhoud: string }>(
    `select inhoud from pgb.beschikking where regio = $1 and budgethouder = $2
       and soort in ('verlening', 'gedeeltelijk', 'wijziging') order by volgnummer desc limit 1`,
    [regio, budgethouder],
  )
  return rij?.inhoud
}
