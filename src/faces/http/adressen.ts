/** Which addresses the API has and which methods each takes. */
import type { Operatie } from '../../platform/operatie.ts'

export const API = '/api/v1'
export const OPENAPI_PAD = `${API}/openapi.json`
export const DOCS_PAD = '/api/docs'

/** Version of the API itself (semver); the major version stands in the path. */
export const API_VERSIE = '1.0.0'

export type Adressen = ReadonlyMap<string, readonly string[]>

export function adressenVan(operaties: readonly Operatie[]): Adressen {
  const adressen = new Map<string, string[]>([[OPENAPI_PAD, ['GET', 'HEAD']]])
  for (const { route } of operaties) {
    const methoden = adressen.get(API + route.pad) ?? []
    methoden.push(...(route.methode === 'GET' ? ['GET', 'HEAD'] : [route.methode]))
    adressen.set(API + route.pad, methoden)
  }
  return adressen
}

export function isApiPad(pad: string): boolean {
  return pad === '/api' || pad.startsWith('/api/')
}

export function isDocsPad(pad: string): boolean {
  return pad === DOCS_PAD || pad.startsWith(`${DOCS_PAD}/`)
}

/** The path of a request, without its query: a query may hold what a person typed. */
export function padVan(url: string | undefined): string {
  return (url ?? '/').split('?', 1)[0] ?? '/'
}
