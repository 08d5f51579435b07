/** What the tests of this face share: servers that are closed afterwards, and an invented dossier. */
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { operaties } from '../../app/operaties.ts'
import { type Operatie, operatie } from '../../platform/operatie.ts'
import { type HttpOpties, maakHttp } from './index.ts'

export const TOETSEN = '/api/v1/pgb/toetsen'
export const PROBLEM = 'application/problem+json'
export const dossier = structuredClone(operaties[0]?.input?.voorbeelden.opMaat?.waarde) as Record<string, unknown>
export const tekst = JSON.stringify(dossier)

export class Testservers {
  readonly #open: FastifyInstance[] = []

  /** A busy machine may not turn tests away, so the guard against pressure is off unless asked. */
  async start(opties: HttpOpties = {}): Promise<FastifyInstance> {
    const app = await maakHttp({ maxVertragingMs: 0, ...opties })
    this.#open.push(app)
    return app
  }

  async sluit(): Promise<void> {
    for (const app of this.#open) await app.close()
  }
}

export function postVan(app: () => FastifyInstance) {
  return (inhoud: string | Buffer, headers: Record<string, string> = {}, url = TOETSEN) =>
    app().inject({
      method: 'POST',
      url,
      payload: inhoud,
      headers: { 'content-type': 'application/json', ...headers },
    })
}

/** An operation of the test itself: what happens when one breaks, or answers something else than it promised. */
export function proefoperatie(naam: string, run: () => { goed: unknown }): Operatie {
  return operatie<undefined, unknown>({
    name: `proef.${naam}`,
    eis: ['PLT-12'],
    samenvatting: { nl: 'Proef', en: 'Trial' },
    omschrijving: { nl: 'Proef.', en: 'Trial.' },
    rollen: ['openbaar'],
    stateless: true,
    schemas: {},
    route: { methode: 'POST', pad: `/proef-${naam}` },
    weigeringen: [],
    input: null,
    output: { naam: 'Proef', schema: Type.Object({ getal: Type.Integer() }), voorbeeld: { getal: 1 } },
    lees: null,
    run,
  })
}
