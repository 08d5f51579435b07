/** Proposed and imposed obligations, in the order 2.1.1, 2.1.2, 2.1.3 and then those of RLZ-5.18-2. */
import { type Dossier, RISICOFACTOREN } from '../../src/pgb/contract.ts'
import { laatsteBeoordeling } from './feiten.ts'

export interface OrakelVerplichting {
  regel: string
  soort: string
  aanleiding: string[]
  besluit: 'open' | 'opgelegd' | 'niet_nodig'
}

type Zorgverlener = { naam: string; agbCode?: string; kvkNummer?: string }

/** Equal number: match. Otherwise different numbers: none. Otherwise equal names: a possible match. */
function draagtSignaal(z: Zorgverlener, s: Zorgverlener): boolean {
  const paren = [
    [z.agbCode, s.agbCode],
    [z.kvkNummer, s.kvkNummer],
  ].filter(([a, b]) => a !== undefined && b !== undefined)
  if (paren.some(([a, b]) => a === b)) return true
  if (paren.length > 0) return false
  return z.naam.trim().toLowerCase() === s.naam.trim().toLowerCase()
}

function voorstellen(d: Dossier): Omit<OrakelVerplichting, 'besluit'>[] {
  const uit: Omit<OrakelVerplichting, 'besluit'>[] = []
  const plan = d.budgetplan
  const zorg = plan?.gekwalificeerdeZorg
  const factoren: string[] = RISICOFACTOREN.filter((f) => d.risicofactoren?.[f] === true)
  if (factoren.length > 0 && zorg?.thuis !== true) {
    const contact = zorg?.extern === true && (zorg.contactenExternMetThuisPerMaand ?? 0) > 0
    const aanleiding = contact ? [...factoren, 'extern_met_contact'] : factoren
    uit.push({ regel: 'BAV-2.1.1', soort: 'gekwalificeerde_zorgverlener', aanleiding })
  }
  if (plan === undefined) return uit
  const posten = plan.posten ?? []
  const geenGroep = plan.begeleidingGroep === 'geen' && !posten.some((p) => p.functie === 'begeleiding_groep')
  if (d.verzekerde.woonsituatie === 'thuis' && d.verzekerde.schoolOfWerk === false && geenGroep) {
    uit.push({ regel: 'BAV-2.1.2', soort: 'begeleiding_groep', aanleiding: ['thuis_zonder_school_of_werk'] })
  }
  for (const s of d.signalenZorgverlener ?? []) {
    if (!posten.some((p) => draagtSignaal(p.zorgverlener, s))) continue
    const soort = s.soort === 'niet_gekwalificeerd_handeling' ? 'uitsluiting_functie' : 'uitsluiting_zorgverlener'
    uit.push({ regel: 'BAV-2.1.3', soort, aanleiding: [s.soort] })
  }
  return uit
}

export function verplichtingen(d: Dossier): OrakelVerplichting[] {
  const besluit = (regel: string) => {
    const oordeel = laatsteBeoordeling(d, regel)?.uitkomst
    return oordeel === undefined ? 'open' : oordeel === 'voldaan' ? 'niet_nodig' : 'opgelegd'
  }
  const voorgesteld = voorstellen(d).map((v) => ({ ...v, besluit: besluit(v.regel) }) as OrakelVerplichting)
  const opgelegd = (d.verplichtingenOpgelegd ?? []).map(
    (o): OrakelVerplichting => ({ regel: 'RLZ-5.18-2', soort: o.soort, aanleiding: [], besluit: 'opgelegd' }),
  )
  return [...voorgesteld, ...opgelegd]
}
