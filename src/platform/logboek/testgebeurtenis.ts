/** An event for tests: a consulent records a fact. Name only what matters. */
import type { Gebeurtenis } from './gebeurtenis.ts'
import { ACTIVITEITEN } from './register.ts'

export function eenGebeurtenis(deel: Partial<Gebeurtenis>): Gebeurtenis {
  return {
    soort: 'zaak.feit-vastleggen',
    actie: 'wijzigen',
    uitkomst: 'gelukt',
    objectSoort: 'zaak',
    objectId: '7d3f0c52-6a52-4d1e-9a41-0f6f6a1f2b11',
    betrokkene: 'pseudoniem-a',
    doel: 'pgb-beoordelen',
    activiteit: ACTIVITEITEN.pgbBeoordelen,
    regio: '5529',
    ...deel,
  }
}
