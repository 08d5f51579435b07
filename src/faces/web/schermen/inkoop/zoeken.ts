/** Search and filter over the conditions, and what belongs to one of them. Pure. */
import type { Paragraaf, Voorwaarde, Voorwaardenset } from '../../../../inkoop/contract.ts'
import type { Zoek } from '../../router-zoek.ts'

const vlak = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()

/** True when every word of the question stands somewhere in what the condition says, in either language. */
function bevat(vraag: string, v: Voorwaarde): boolean {
  const woorden = vlak(vraag).split(/\s+/).filter(Boolean)
  if (woorden.length === 0) return true
  const teksten = [v.titel, v.tekst, ...(v.wanneer ? [v.wanneer] : [])].flatMap(({ nl, en }) => [nl, en])
  const geheel = vlak([v.id, ...teksten, ...v.prestaties, ...v.profielen, ...v.doelgroepen].join('\n'))
  return woorden.every((woord) => geheel.includes(woord))
}

export function zoekVoorwaarden(voorwaarden: readonly Voorwaarde[], zoek: Zoek): Voorwaarde[] {
  const { sector, paragraaf, soort, rol, kracht } = zoek
  return voorwaarden.filter(
    (v) =>
      (!sector || v.sectoren.some((deze) => deze === sector)) &&
      (!paragraaf || v.paragraaf === paragraaf) &&
      (!soort || v.soort === soort) &&
      (!rol || v.aan === rol) &&
      (!kracht || v.kracht === kracht) &&
      bevat(zoek.zoek ?? '', v),
  )
}

export interface Relaties {
  readonly deelVan: readonly Voorwaarde[]
  readonly delen: readonly Voorwaarde[]
  readonly en: readonly Voorwaarde[]
  readonly of: readonly Voorwaarde[]
  readonly uitzonderingOp: readonly Voorwaarde[]
  readonly uitzonderingen: readonly Voorwaarde[]
  readonly zieOok: readonly Voorwaarde[]
}

/** What a condition details, is joined with, excepts or points to, and the same the other way round. */
export function relatiesVan(set: Voorwaardenset, deze: Voorwaarde): Relaties {
  const andere = set.voorwaarden.filter(({ id }) => id !== deze.id)
  const inGroep = (samen: 'en' | 'of') =>
    andere.filter(({ groep }) => groep?.samen === samen && groep.naam === deze.groep?.naam)
  return {
    deelVan: andere.filter(({ id }) => id === deze.deelVan),
    delen: andere.filter(({ deelVan }) => deelVan === deze.id),
    en: inGroep('en'),
    of: inGroep('of'),
    uitzonderingOp: andere.filter(({ id }) => id === deze.uitzonderingOp),
    uitzonderingen: andere.filter(({ uitzonderingOp }) => uitzonderingOp === deze.id),
    zieOok: andere.filter(({ id, zieOok }) => deze.zieOok.includes(id) || zieOok.includes(deze.id)),
  }
}

/** Each piece of a paragraph with the conditions that come from it. */
export function stukkenVan(set: Voorwaardenset, paragraaf: Paragraaf) {
  return paragraaf.stukken.map((stuk) => ({
    stuk,
    voorwaarden: set.voorwaarden.filter((voorwaarde) => voorwaarde.stuk === stuk.id),
  }))
}

export interface Dekking {
  readonly paragrafen: number
  readonly verwerkt: number
  readonly voorwaarden: number
  readonly rekenregels: number
  readonly zonder: number
  readonly gewijzigd: readonly string[]
}

/** A paragraph counts as processed when each of its pieces gives conditions or says why not. */
export function dekkingVan(set: Voorwaardenset): Dekking {
  const stukken = set.paragrafen.map((paragraaf) => stukkenVan(set, paragraaf))
  return {
    paragrafen: set.paragrafen.length,
    verwerkt: stukken.filter((rij) => rij.every((s) => s.voorwaarden.length > 0 || s.stuk.vraagtNiets)).length,
    voorwaarden: set.voorwaarden.length,
    rekenregels: set.voorwaarden.filter(({ soort }) => soort === 'rekenregel').length,
    zonder: stukken.flat().filter(({ voorwaarden }) => voorwaarden.length === 0).length,
    gewijzigd: set.paragrafen.filter(({ wijziging }) => wijziging !== null).map(({ id }) => id),
  }
}
