/** Do the peers give our answers? Without that a ratio says nothing, so bench.ts does not print one. */
import type { Zaak } from './dossiers.ts'
import { platVan } from './gelijken/feiten.ts'
import type { Gelijke } from './gelijken/voorwaarde.ts'

/** Every difference between a peer and our toets: rule by rule, and the amount of the period to the cent. */
export async function verschillenMet(gelijke: Gelijke, zaken: readonly Zaak[]): Promise<readonly string[]> {
  const verschillen: string[] = []
  for (const [i, { dossier, toetsing }] of zaken.entries()) {
    const antwoord = gelijke.lees(await gelijke.reken(gelijke.legKlaar(platVan(dossier, toetsing))))
    const onze = new Map<string, string>(toetsing.oordelen.map(({ regel, uitkomst }) => [regel.id, uitkomst]))
    for (const [regel, uitkomst] of Object.entries(antwoord.uitkomsten)) {
      const moet = onze.get(regel) ?? 'niet_gevraagd'
      if (uitkomst !== moet) verschillen.push(`zaak ${i} ${regel}: ${uitkomst}, onze toets ${moet}`)
      onze.delete(regel)
    }
    for (const regel of onze.keys()) verschillen.push(`zaak ${i} ${regel}: geen antwoord`)
    const moet = toetsing.berekening?.totaalCent
    // After a refusal there is no budget of ours to compare with.
    if (moet !== undefined && antwoord.totaalCent !== moet)
      verschillen.push(`zaak ${i} budget: ${antwoord.totaalCent}, onze toets ${moet}`)
  }
  return verschillen
}
