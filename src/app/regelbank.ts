/** The Regelbank: every rule, figure, table and source that this program holds, and where each is used. */
import { pgbRegelkaarten, REGELSET } from '../pgb/index.ts'
import type { Regelbank } from '../regelgeving/contract.ts'
import { bronkaarten, parameterkaarten, tabelkaarten } from '../regelgeving/index.ts'

/** Figures that the calculation and the term read beside the rules, by the name of their step. */
const STAPPEN: readonly (readonly [parameter: string, stap: string])[] = [
  ['wooninitiatieftoeslag', 'stap wooninitiatief'],
  ['wooninitiatief_kwaliteitstoeslag_vv', 'stap wooninitiatief'],
  ['budgetgarantie_percentage', 'stap budgetgarantie'],
  ['pab_maximum', 'stap pab'],
  ['ekt_maximum_verhoging', 'stap ekt'],
  ['verantwoordingsvrij_bedrag', 'stap verantwoordingsvrij'],
  ['beslistermijn', 'termijn'],
  ['beslistermijn_nza_maximum', 'termijn'],
  ['opschorting_aanvulling', 'termijn'],
  ['opschorting_overig', 'termijn'],
]

let gemaakt: Regelbank | null = null

/** Made once: it changes only with the program. */
export function regelbank(): Regelbank {
  gemaakt ??= maakRegelbank()
  return gemaakt
}

function maakRegelbank(): Regelbank {
  const regels = pgbRegelkaarten()
  const gebruik = new Map<string, string[]>()
  const noteer = (parameter: string, plek: string) => gebruik.set(parameter, [...(gebruik.get(parameter) ?? []), plek])
  for (const { id, parameters } of regels) for (const parameter of parameters) noteer(parameter, id)
  for (const [parameter, stap] of STAPPEN) noteer(parameter, stap)
  return {
    regelset: REGELSET,
    regels,
    parameters: parameterkaarten(gebruik),
    tabellen: tabelkaarten(),
    bronnen: bronkaarten(),
  }
}
