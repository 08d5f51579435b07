/** The answers about one dossier as text for a person. It shows what the operation says and computes nothing itself. */
import type { Budget, Oordeel, Termijnen, Toetsuitkomst, Verplichting } from '../../../app/operaties.ts'
import type { Taal } from '../taal.ts'
import { alinea, bedrag, dag, kolommen, kop, veilig } from './opmaak.ts'
import { ADVIES, BESLUIT, CRITERIUM, ONDERDEEL, UITKOMST, VERPLICHTING, W } from './woorden.ts'

export function toetsTekst(uitkomst: Toetsuitkomst, taal: Taal): string {
  const ontbreekt = [...new Set(uitkomst.oordelen.flatMap((oordeel) => oordeel.ontbreekt ?? []))]
  return alsTekst([
    `${W.advies[taal]}: ${ADVIES[uitkomst.advies][taal]}`,
    `${W.peildatum[taal]}: ${dag(uitkomst.peildatum, taal)}`,
    `${W.regelset[taal]}: ${veilig(uitkomst.regelset.versie)} (${veilig(uitkomst.regelset.hash.slice(0, 12))})`,
    ...oordelenRegels(uitkomst.oordelen, taal),
    ...(ontbreekt.length > 0 ? [...kop(W.ontbreekt[taal]), ...ontbreekt.map((pointer) => `  ${veilig(pointer)}`)] : []),
    ...verplichtingenRegels(uitkomst.verplichtingen, taal),
    ...budgetRegels(uitkomst.budget, taal),
    ...termijnRegels(uitkomst.termijnen, taal),
  ])
}

export function budgetTekst(budget: Budget | null, taal: Taal): string {
  return alsTekst(budgetRegels(budget, taal).slice(1))
}

export function termijnTekst(termijnen: Termijnen, taal: Taal): string {
  return alsTekst(termijnRegels(termijnen, taal).slice(1))
}

/** The article first: that is what a person looks up. */
function vindplaats({ artikel, bron, versie }: Oordeel['vindplaats']): string {
  return bron.includes(versie) ? `${artikel} (${bron})` : `${artikel} (${bron}, ${versie})`
}

function alsTekst(regels: readonly string[]): string {
  return `${regels.join('\n')}\n`
}

/** Grouped by criterion of the NZa; rules that do not apply are only counted. */
function oordelenRegels(oordelen: readonly Oordeel[], taal: Taal): string[] {
  const regels: string[] = []
  for (const criterium of [1, 2, 3, 4, 5, 6, 0]) {
    const groep = oordelen.filter((oordeel) => oordeel.criterium === criterium && oordeel.uitkomst !== 'nvt')
    if (groep.length === 0) continue
    regels.push(...kop(CRITERIUM[criterium]?.[taal] ?? W.overig[taal]))
    for (const oordeel of groep) {
      regels.push(`  [${UITKOMST[oordeel.uitkomst][taal]}] ${veilig(oordeel.naam[taal])} (${veilig(oordeel.regel)})`)
      regels.push(...alinea(oordeel.uitleg[taal], 6))
      regels.push(...alinea(vindplaats(oordeel.vindplaats), 6))
    }
  }
  const nvt = oordelen.filter((oordeel) => oordeel.uitkomst === 'nvt').length
  return nvt > 0 ? [...regels, '', `${W.nvt[taal]}: ${nvt}`] : regels
}

function verplichtingenRegels(verplichtingen: readonly Verplichting[], taal: Taal): string[] {
  if (verplichtingen.length === 0) return []
  return [
    ...kop(W.verplichtingen[taal]),
    ...verplichtingen.flatMap((verplichting) => [
      `  [${BESLUIT[verplichting.besluit][taal]}] ${VERPLICHTING[verplichting.soort][taal]} (${veilig(verplichting.regel)})`,
      ...alinea(verplichting.uitleg[taal], 6),
      ...alinea(vindplaats(verplichting.vindplaats), 6),
    ]),
  ]
}

function budgetRegels(budget: Budget | null, taal: Taal): string[] {
  if (budget === null) return [...kop(W.budget[taal]), `  ${W.geenBudget[taal]}`]
  const periode = `${dag(budget.van, taal)} ${W.totEnMet[taal]} ${dag(budget.tot, taal)}`
  const onderdelen = Object.entries(budget.onderdelen).filter(([, cent]) => cent !== 0)
  return [
    ...kop(`${W.budget[taal]} ${budget.jaar}`),
    `  ${periode} (${budget.dagen}/${budget.dagenInJaar} ${W.dagen[taal]})`,
    '',
    ...kolommen([
      [W.stap[taal], W.verschil[taal], W.bedrag[taal]],
      ...budget.stappen.map((stap): [string, string, string] => [
        veilig(stap.naam[taal]),
        bedrag(stap.verschilCent, taal),
        bedrag(stap.bedragCent, taal),
      ]),
    ]),
    '',
    ...kolommen([
      ...onderdelen.map(([naam, cent]): [string, string] => [ONDERDEEL[naam]?.[taal] ?? naam, bedrag(cent, taal)]),
      [W.totaal[taal], bedrag(budget.totaalCent, taal)],
      ...(budget.verantwoordingsvrijCent === null
        ? []
        : [[W.verantwoordingsvrij[taal], bedrag(budget.verantwoordingsvrijCent, taal)] as [string, string]]),
    ]),
  ]
}

function termijnRegels(termijnen: Termijnen, taal: Taal): string[] {
  const { besluitUiterlijk } = termijnen
  return [
    ...kop(W.termijn[taal]),
    ...kolommen([
      [W.besluitUiterlijk[taal], besluitUiterlijk === null ? W.looptNog[taal] : dag(besluitUiterlijk, taal)],
      [W.opgeschort[taal], `${termijnen.opgeschorteDagen} ${W.dagen[taal]}`],
      [W.nzaUiterlijk[taal], dag(termijnen.nzaUiterlijk, taal)],
    ]),
    ...termijnen.stappen.flatMap((stap) => [
      `  ${dag(stap.van, taal)} - ${dag(stap.tot, taal)}${stap.telt ? '' : ` (${W.teltNiet[taal]})`}`,
      ...alinea(stap.uitleg[taal], 6),
      ...alinea(vindplaats(stap.vindplaats), 6),
    ]),
  ]
}
