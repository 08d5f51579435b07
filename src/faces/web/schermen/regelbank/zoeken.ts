/** Search and filter over what the Regelbank answered. Pure: the address holds the question, this gives the answer. */
import type {
  BronKaart,
  ParameterKaart,
  Regelbank,
  RegelKaart,
  TariefrijKaart,
} from '../../../../regelgeving/contract.ts'
import type { Zoek } from '../../router-zoek.ts'

/** Lower case without accents, so that `indicatie` finds `Indicatié`. */
export function vlak(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

/** True when every word of the question stands somewhere in the texts. */
export function bevat(vraag: string, teksten: readonly (string | null | undefined)[]): boolean {
  const woorden = vlak(vraag).split(/\s+/).filter(Boolean)
  if (woorden.length === 0) return true
  const geheel = vlak(teksten.filter(Boolean).join('\n'))
  return woorden.every((woord) => geheel.includes(woord))
}

/** A place of finding may name two sources, parted by a semicolon. */
export function bronnenVan(bron: string): string[] {
  return bron
    .split(';')
    .map((deel) => deel.trim())
    .filter(Boolean)
}

export function zoekRegels(regels: readonly RegelKaart[], zoek: Zoek): RegelKaart[] {
  return regels.filter(
    (r) =>
      (!zoek.aard || r.aard === zoek.aard) &&
      (!zoek.toepassing || r.toepassing === zoek.toepassing) &&
      (!zoek.criterium || String(r.criterium) === zoek.criterium) &&
      (!zoek.bron || bronnenVan(r.vindplaats.bron).includes(zoek.bron)) &&
      bevat(zoek.zoek ?? '', [
        ...[r.id, r.naam.nl, r.naam.en, r.tekst.nl, r.tekst.en, r.vindplaats.artikel, r.eis],
        ...[r.opmerking?.nl, r.opmerking?.en],
      ]),
  )
}

export function zoekParameters(parameters: readonly ParameterKaart[], zoek: Zoek): ParameterKaart[] {
  return parameters.filter(
    (p) =>
      (!zoek.soort || p.soort === zoek.soort) &&
      (!zoek.gebruik || (zoek.gebruik === 'ja') === p.gebruiktIn.length > 0) &&
      (!zoek.bron || p.waarden.some((w) => bronnenVan(w.vindplaats.bron).includes(zoek.bron ?? ''))) &&
      bevat(zoek.zoek ?? '', [
        ...[p.id, p.naam.nl, p.naam.en, ...p.opmerkingen],
        ...p.waarden.map((w) => `${w.vindplaats.artikel} ${w.opmerking ?? ''}`),
      ]),
  )
}

/** Sector of a care profile: the letters of `5VV`, `3GGZ-W`. */
export const sectorVan = (zzp: string): string => zzp.replace(/^\d+/, '')

export function zoekTariefrijen(rijen: readonly TariefrijKaart[], zoek: Zoek): TariefrijKaart[] {
  return rijen.filter(
    (r) =>
      (!zoek.profiel || sectorVan(r.zzp) === zoek.profiel) &&
      (!zoek.groep || r.begeleidingGroep === zoek.groep) &&
      bevat(zoek.zoek ?? '', [r.zzp, r.zzpCode]),
  )
}

export function zoekBronnen(bronnen: readonly BronKaart[], zoek: Zoek): BronKaart[] {
  return bronnen.filter((b) => bevat(zoek.zoek ?? '', [b.id, b.titel, b.gezienIn, b.betrouwbaarheid]))
}

/** How many rules and parameters rest on a source. */
export function gebruikVan(bank: Regelbank, bronId: string): { regels: number; parameters: number } {
  return {
    regels: zoekRegels(bank.regels, { bron: bronId }).length,
    parameters: zoekParameters(bank.parameters, { bron: bronId }).length,
  }
}

/** A stable sort by one key; figures as figures, texts as a Dutch reader orders them. */
export function sorteer<R>(rijen: readonly R[], sleutel: (rij: R) => string | number, richting: 'op' | 'af'): R[] {
  const teken = richting === 'op' ? 1 : -1
  return [...rijen].sort((a, b) => {
    const [x, y] = [sleutel(a), sleutel(b)]
    const verschil =
      typeof x === 'number' && typeof y === 'number'
        ? x - y
        : String(x).localeCompare(String(y), 'nl', { numeric: true, sensitivity: 'base' })
    return teken * verschil
  })
}
