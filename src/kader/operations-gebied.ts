/** What the operations of the ceiling have in common: which region, which day, and what a refusal is called. */
import Type from 'typebox'
import type { Vraagdeel } from '../platform/bewerking.ts'
import { isDag } from '../platform/dag.ts'
import type { Context, Transactie } from '../platform/db.ts'
import { ACTIVITEITEN, schrijfLogboek } from '../platform/logboek/index.ts'
import { eisVraag } from '../platform/uitvoering.ts'
import { Weigering } from '../platform/weigering.ts'
import type { Kijkpunt } from './store/verwachting.ts'

const deel = (uitleg: string, voorbeeld: string): Vraagdeel => ({
  schema: Type.String({ examples: [voorbeeld] }),
  uitleg,
})

export const GEBIED: Readonly<Record<string, Vraagdeel>> = {
  jaar: deel('Het kalenderjaar; zonder: het jaar van vandaag', '2026'),
  regio: deel('Een van uw zorgkantoorregio’s; zonder: de eerste', '5529'),
}
export const TIJD: Readonly<Record<string, Vraagdeel>> = {
  op: deel('De stand op deze dag; zonder: vandaag', '2026-06-30'),
  bekendOp: deel('Zoals bekend op dit moment (ISO 8601) of het einde van deze dag', '2026-06-30'),
}

export const isJaar = (tekst: string): boolean => /^20(1[5-9]|[2-9][0-9])$/.test(tekst)
export const isRegio = (tekst: string): boolean => /^[0-9]{4}$/.test(tekst)
const isMoment = (tekst: string): boolean =>
  isDag(tekst) ||
  (/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,12}(Z|[+-][0-9]{2}:[0-9]{2})$/.test(tekst) && isDag(tekst.slice(0, 10)))

export const VORMEN = { jaar: isJaar, regio: isRegio, op: isDag, bekendOp: isMoment }

type Vraag = Readonly<Record<string, string>>

/** One of the person's own regions; another is answered as one that is not there. */
export function regioVan({ regios }: Context, gevraagd: string | undefined): string {
  const [eerste] = [...regios].sort()
  if (gevraagd === undefined && eerste !== undefined) return eerste
  if (gevraagd === undefined || !regios.includes(gevraagd)) throw new Weigering('onbekend')
  return gevraagd
}

/** Where to look from. Without a day: today, and within the year that was asked for. */
export function kijkpuntVan(context: Context, vraag: Vraag, vandaag: string): Kijkpunt & { readonly isNu: boolean } {
  eisVraag(vraag, VORMEN)
  const jaar = Number(vraag.jaar ?? (vraag.op ?? vandaag).slice(0, 4))
  const { op, bekendOp = null } = vraag
  const regio = regioVan(context, vraag.regio)
  // A day stands for all that came in on it, in the Netherlands.
  const moment = bekendOp !== null && isDag(bekendOp) ? `${bekendOp} 23:59:59.999999 Europe/Amsterdam` : bekendOp
  return { regio, jaar, dag: op ?? vandaag, bekendOp: moment, isNu: op === undefined && bekendOp === null }
}

/** What the database refuses, as the person who books hears it. */
const PER_BEPERKING: Readonly<Record<string, string>> = {
  kader_vol: 'kader-gebruikt',
  kader_ontbreekt: 'kader-ontbreekt',
  een_start: 'kenmerk-bestaat',
  kenmerk_eenmaal: 'kenmerk-bestaat',
  stop_staat_al_zo: 'stop-staat-al-zo',
  besluit_eenmaal_geboekt: 'al-besloten',
  maatregel_volgorde: 'maatregel-volgorde',
  overschrijding_gesloten: 'overschrijding-gesloten',
  overschrijding_einde_pkey: 'overschrijding-gesloten',
}

/** Does an act of the ceiling with its log row; a refusal of the database gets its name. */
export async function doeMetLog<T>(
  tx: Transactie,
  wat: { readonly soort: string; readonly regio: string; readonly objectId: string; readonly objectSoort: string },
  werk: () => Promise<T>,
): Promise<T> {
  const gedaan = await werk().catch((fout: unknown) => {
    const code = PER_BEPERKING[String((fout as { constraint?: unknown } | null)?.constraint)]
    throw code === undefined ? fout : new Weigering(code)
  })
  await schrijfLogboek(tx, {
    ...wat,
    actie: 'wijzigen',
    uitkomst: 'gelukt',
    doel: 'pgb-beheren',
    activiteit: ACTIVITEITEN.pgbBeslissen,
  })
  return gedaan
}

export async function noteerLezen(tx: Transactie, regio: string | null, jaar: number, soort: string): Promise<void> {
  await schrijfLogboek(tx, {
    soort,
    regio,
    objectSoort: 'kader',
    objectId: `${regio ?? 'land'}-${jaar}`,
    actie: 'lezen',
    uitkomst: 'gelukt',
    doel: 'controle',
    activiteit: ACTIVITEITEN.pgbBeslissen,
  })
}
