/** What the operations on reports have in common: their form, their region and their log rows. */
import Type from 'typebox'
import type { Vraagdeel } from '../platform/bewerking.ts'
import { inTransactie, type Transactie } from '../platform/db.ts'
import { ACTIVITEITEN, schrijfLogboek } from '../platform/logboek/index.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import type { Platformdaad } from '../platform/uitvoering.ts'
import { Weigering } from '../platform/weigering.ts'
import * as contract from './contract.ts'

export type Daad = Platformdaad<Platformomgeving>

export const deel = (uitleg: string, voorbeeld: string): Vraagdeel => ({
  schema: Type.String({ examples: [voorbeeld] }),
  uitleg,
})
export const REGIO = deel('Code van de regio; ontbreekt: uw eerste', '5529')
export const VANAF = deel('Hoeveel regels worden overgeslagen', '0')
export const isRegio = (tekst: string): boolean => /^[0-9]{4}$/.test(tekst)
export const isJaar = (tekst: string): boolean => /^20[0-9]{2}$/.test(tekst)
export const isTijdvak = (tekst: string): boolean => /^20[0-9]{2}-(0[1-9]|1[0-2])$/.test(tekst)
export const isGetal = (tekst: string): boolean => /^[0-9]{1,7}$/.test(tekst)
export const isCode = (tekst: string): boolean => /^[a-z0-9-]{1,40}$/.test(tekst)

export const leest = {
  methode: 'GET',
  recht: 'opgave.lezen',
  metVersie: false,
  status: 200,
  input: null,
  vraag: {},
} as const
export const wijzigt = { methode: 'POST', metVersie: false, vraag: {}, recht: 'opgave.bouwen', status: 201 } as const
export const GEDAAN = {
  naam: 'OpgaveGedaan',
  schema: contract.OpgaveGedaan,
  voorbeeld: { id: 'a3f2c1d0-5b6e-4f70-8a91-b2c3d4e5f607' },
}

export function kiesRegio({ context }: Daad, gevraagd: string | undefined): string {
  const [eerste] = [...context.regios].sort()
  const regio = gevraagd ?? eerste
  if (regio === undefined || !context.regios.includes(regio)) throw new Weigering('regio-niet-van-u')
  return regio
}

export const LOG = {
  uitkomst: 'gelukt',
  objectSoort: 'opgave',
  doel: 'controle',
  activiteit: ACTIVITEITEN.opgaven,
} as const

/** Reads with its log row in the same transaction: no row, no answer. */
export function metLog<T>(
  { omgeving, context }: Daad,
  regio: string | null,
  objectId: string,
  lees: (tx: Transactie) => Promise<T>,
): Promise<T> {
  return inTransactie(omgeving.pool, context, async (tx) => {
    const gelezen = await lees(tx)
    await schrijfLogboek(tx, { ...LOG, soort: 'opgave.lezen', actie: 'lezen', objectId, regio })
    return gelezen
  })
}

export async function noteer(
  tx: Transactie,
  soort: string,
  objectId: string,
  regio: string,
  sha256?: string,
): Promise<void> {
  const hash = sha256 === undefined ? {} : { bestandHash: sha256 }
  await schrijfLogboek(tx, { ...LOG, soort, actie: 'wijzigen', objectId, regio, ...hash })
}
