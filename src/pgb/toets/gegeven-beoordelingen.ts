/** The judgements in a dossier, by rule: the last one in the list counts (spec 11). */
import type { Beoordelingen } from '../../regelgeving/kern.ts'
import type { GegevenBeoordeling } from '../../regelgeving/regel.ts'
import type { Dossier } from '../contract.ts'

const GEEN: readonly never[] = []

/** A case has a handful of judgements, so looking from the end is quicker than making a map of them. */
export class GegevenBeoordelingen implements Beoordelingen {
  private readonly lijst: readonly GegevenBeoordeling[]

  /** `heropent` names rules whose judgement is open again, so that it does not count (PGB-6). */
  constructor(
    { beoordelingen }: Pick<Dossier, 'beoordelingen'>,
    private readonly heropent: readonly string[] = GEEN,
  ) {
    this.lijst = beoordelingen ?? GEEN
  }

  get(regel: string): GegevenBeoordeling | undefined {
    if (this.heropent.includes(regel)) return undefined
    for (let i = this.lijst.length - 1; i >= 0; i--) if (this.lijst[i]?.regel === regel) return this.lijst[i]
    return undefined
  }
}
