/** The person's own overview: who used your data, when, which part and for what (GDPR article 15). */
import type { Pool } from 'pg'
import { type Context, inTransactie } from '../db.ts'
import { ACTIVITEITEN, activiteitVan, doelInWoorden } from './register.ts'
import { schrijfLogboek } from './schrijven.ts'

export interface Inzageregel {
  /** ISO 8601 in UTC. */
  readonly wanneer: string
  /** Region of the organisation, or 'landelijk'. */
  readonly regio: string
  /** Role of who acted; never the person. */
  readonly rol: string
  readonly actie: string
  readonly uitkomst: string
  /** Names of the parts that were used; empty when the act was about the file as a whole. */
  readonly deel: readonly string[]
  readonly activiteit: { readonly nl: string; readonly en: string }
  readonly grondslag: string
  readonly doel: { readonly nl: string; readonly en: string }
}

const REGELS_MAX = 10_000

/**
 * What the log tells of one person within the regions of the context, newest first. Making it is itself an event, which
 * is in the log before the list is given.
 */
export async function overzichtVan(pool: Pool, context: Context, pseudoniem: string): Promise<readonly Inzageregel[]> {
  // A role of its own, because the rows of the log are closed to nearly everybody; the columns here name no staff.
  const rijen = await inTransactie(pool, { ...context, rol: 'inzage' }, (tx) => tx.query<Rij>(OVERZICHT, [pseudoniem]))
  await inTransactie(pool, context, (tx) =>
    schrijfLogboek(tx, {
      soort: 'logboek.overzicht-maken',
      actie: 'lezen',
      uitkomst: 'gelukt',
      objectSoort: 'logboek',
      objectId: 'overzicht',
      betrokkene: pseudoniem,
      doel: 'inzage',
      activiteit: ACTIVITEITEN.logboek,
      aantal: rijen.length,
      levensfase: 'verstrekken',
      regio: context.regios[0] ?? null,
    }),
  )
  return rijen.map(({ activiteit, doel, deel, wanneer, ...rest }) => {
    const bekend = activiteitVan(activiteit)
    return {
      ...rest,
      wanneer: wanneer.toISOString(),
      deel: deel ?? [],
      activiteit: bekend?.naam ?? { nl: activiteit, en: activiteit },
      grondslag: bekend?.grondslag ?? '',
      doel: doelInWoorden(doel),
    }
  })
}

interface Rij {
  readonly wanneer: Date
  readonly regio: string
  readonly rol: string
  readonly actie: string
  readonly uitkomst: string
  readonly deel: readonly string[] | null
  readonly activiteit: string
  readonly doel: string
}

const OVERZICHT = `select v.einde as wanneer, v.regio, g.rol, g.actie, g.uitkomst, g.deel,
    v.verwerkingsactiviteit as activiteit, g.doel
  from logboek.verwerking v
  join logboek.gebeurtenis g on g.regio = v.regio and g.trace_id = v.trace_id and g.span_id = v.span_id
  where v.betrokkene = $1 order by v.einde desc, v.id limit ${REGELS_MAX}`
