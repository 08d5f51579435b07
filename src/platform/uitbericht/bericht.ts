/** A message to outside as a CloudEvent 1.0: what happened and to which id, and nothing that says who a person is or needs. */

/** What may leave of an event: only these fields of what the act noted, and of those only codes, numbers and ids. */
export interface Gebeurtenissoort {
  readonly velden: readonly string[]
  /** Field that names the object of the event. */
  readonly onderwerp: string
  readonly uitleg: { readonly nl: string; readonly en: string }
}

/** By the name under which the act noted it, for instance `pgb.besluit-goedgekeurd`. */
export type Gebeurtenissoorten = Readonly<Record<string, Gebeurtenissoort>>

export interface Uitberichtrij {
  readonly regio: string
  readonly id: string
  readonly volgnummer: number
  readonly soort: string
  readonly inhoud: Readonly<Record<string, unknown>>
  readonly gemaakt: Date
}

export interface CloudEvent {
  readonly specversion: '1.0'
  /** The same at each delivery: a receiver takes an id once. */
  readonly id: string
  readonly source: string
  readonly type: string
  readonly time: string
  readonly subject?: string
  readonly datacontenttype: 'application/json'
  readonly data: Readonly<Record<string, unknown>>
}

export const TYPEVOORZET = 'nl.openzorgkantoor.'
const CODE = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/
const BSN = /^[0-9]{8,9}$/

/** An event of a kind that is not in the list leaves without content. */
export function maakCloudEvent(rij: Uitberichtrij, soorten: Gebeurtenissoorten): CloudEvent {
  const soort = Object.hasOwn(soorten, rij.soort) ? soorten[rij.soort] : undefined
  const data = Object.fromEntries(
    (soort?.velden ?? [])
      .filter((veld) => Object.hasOwn(rij.inhoud, veld) && magUit(rij.inhoud[veld]))
      .map((veld) => [veld, rij.inhoud[veld]]),
  )
  const onderwerp = data[soort?.onderwerp ?? '']
  return {
    specversion: '1.0',
    id: rij.id,
    source: `urn:openzorgkantoor:regio:${rij.regio}`,
    type: TYPEVOORZET + rij.soort,
    time: rij.gemaakt.toISOString(),
    ...(typeof onderwerp === 'string' ? { subject: onderwerp } : {}),
    datacontenttype: 'application/json',
    data,
  }
}

/** No sentences, and nothing that could be the number of a person. */
function magUit(waarde: unknown): boolean {
  if (typeof waarde === 'boolean') return true
  const tekst = typeof waarde === 'number' ? String(waarde) : waarde
  return typeof tekst === 'string' && CODE.test(tekst) && !BSN.test(tekst)
}
