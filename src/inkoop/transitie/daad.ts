/** What the operations on the transition funds have in common: their region, their plan and their log rows. */
import { isDag } from '../../platform/dag.ts'
import type { Transactie } from '../../platform/db.ts'
import { ACTIVITEITEN, schrijfLogboek } from '../../platform/logboek/index.ts'
import type { Platformomgeving } from '../../platform/omgeving.ts'
import type { Platformdaad } from '../../platform/uitvoering.ts'
import { Weigering } from '../../platform/weigering.ts'
import { leesPlan, type Planrij } from './store/plannen.ts'

export type Daad = Platformdaad<Platformomgeving>

export function regioVan({ context }: Daad, gevraagd: string | undefined): string {
  const [eerste] = [...context.regios].sort()
  const regio = gevraagd ?? eerste
  if (regio === undefined || !context.regios.includes(regio)) throw new Weigering('onbekend')
  return regio
}

/** A day that exists and has come. */
export function eisDag(dag: string, { omgeving }: Daad): void {
  if (!isDag(dag) || dag > omgeving.klok.today()) throw new Weigering('datum-kan-niet')
}

export async function eisPlan(tx: Transactie, regios: readonly string[], id: string): Promise<Planrij> {
  const rij = await leesPlan(tx, regios, id)
  if (rij === null) throw new Weigering('onbekend')
  return rij
}

export async function noteer(
  tx: Transactie,
  actie: 'lezen' | 'wijzigen',
  soort: string,
  regio: string,
  objectId: string,
): Promise<void> {
  await schrijfLogboek(tx, {
    soort,
    actie,
    regio,
    objectId,
    objectSoort: 'transitieplan',
    uitkomst: 'gelukt',
    doel: 'zorg-inkopen',
    activiteit: ACTIVITEITEN.inkoop,
  })
}
