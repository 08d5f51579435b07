/** How a report differs from that of the month before: new, ended, changed, each with its amounts (NZA-6). Pure. */
import type { Cent } from '../../waarden/bedrag.ts'

/** What of a row can be compared. Days `jjjj-mm-dd`. */
export interface Vergelijkrij {
  readonly nummer: number
  readonly totaalCent: Cent
  readonly toegewezen: string
  readonly groep: boolean
  readonly ingang: string | null
  readonly einde: string | null
}

export type Verschilsoort = 'nieuw' | 'beeindigd' | 'gewijzigd'

export interface Verschilrij {
  readonly nummer: number
  readonly soort: Verschilsoort
  readonly vorigCent: Cent
  readonly nuCent: Cent
  readonly verschilCent: Cent
  /** Columns that differ, by name. */
  readonly anders: readonly string[]
  readonly toegewezenVorig: string | null
  readonly toegewezenNu: string | null
  readonly ingang: string | null
  readonly einde: string | null
}

export interface Maandverschil {
  readonly vorigCent: Cent
  readonly nuCent: Cent
  readonly soorten: Readonly<Record<Verschilsoort, { readonly aantal: number; readonly verschilCent: Cent }>>
  /** The largest first. */
  readonly rijen: readonly Verschilrij[]
}

/** Rows without a grant (only a reservation) move no grant: they are none here. */
export function vergelijk(vorige: readonly Vergelijkrij[], nieuwe: readonly Vergelijkrij[]): Maandverschil {
  const eerder = new Map(vorige.filter(heeftGrant).map((rij) => [rij.nummer, rij]))
  const rijen: Verschilrij[] = []
  let nuCent = 0
  for (const rij of nieuwe.filter(heeftGrant)) {
    nuCent += rij.totaalCent
    const oud = eerder.get(rij.nummer) ?? null
    eerder.delete(rij.nummer)
    const anders = oud === null ? ['totaal'] : verschilt(oud, rij)
    if (anders.length > 0) rijen.push(maak(oud, rij, anders))
  }
  for (const weg of eerder.values()) rijen.push(maak(weg, null, ['totaal']))
  rijen.sort((a, b) => Math.abs(b.verschilCent) - Math.abs(a.verschilCent) || a.nummer - b.nummer)
  const soorten = { nieuw: telling(rijen, 'nieuw'), beeindigd: telling(rijen, 'beeindigd') }
  return {
    vorigCent: vorige.reduce((som, { totaalCent }) => som + totaalCent, 0),
    nuCent,
    soorten: { ...soorten, gewijzigd: telling(rijen, 'gewijzigd') },
    rijen,
  }
}

const heeftGrant = ({ ingang }: Vergelijkrij): boolean => ingang !== null

function verschilt(oud: Vergelijkrij, nu: Vergelijkrij): string[] {
  const anders: string[] = []
  if (oud.totaalCent !== nu.totaalCent) anders.push('totaal')
  if (oud.toegewezen !== nu.toegewezen) anders.push('toegewezen_zorgprofiel')
  if (oud.groep !== nu.groep) anders.push('begeleiding_groep')
  if (oud.ingang !== nu.ingang) anders.push('ingangsdatum')
  if (oud.einde !== nu.einde) anders.push('einddatum')
  return anders
}

function maak(oud: Vergelijkrij | null, nu: Vergelijkrij | null, anders: readonly string[]): Verschilrij {
  const vorigCent = oud?.totaalCent ?? 0
  const nuCent = nu?.totaalCent ?? 0
  return {
    nummer: (nu ?? oud)?.nummer ?? 0,
    soort: soortVan(oud, nu),
    vorigCent,
    nuCent,
    verschilCent: nuCent - vorigCent,
    anders,
    toegewezenVorig: oud?.toegewezen ?? null,
    toegewezenNu: nu?.toegewezen ?? null,
    ingang: (nu ?? oud)?.ingang ?? null,
    einde: (nu ?? oud)?.einde ?? null,
  }
}

/** Ended: gone, or its end came nearer. */
function soortVan(oud: Vergelijkrij | null, nu: Vergelijkrij | null): Verschilsoort {
  if (oud === null) return 'nieuw'
  if (nu === null) return 'beeindigd'
  return (nu.einde ?? '') < (oud.einde ?? '') ? 'beeindigd' : 'gewijzigd'
}

function telling(rijen: readonly Verschilrij[], soort: Verschilsoort) {
  const deze = rijen.filter((rij) => rij.soort === soort)
  return { aantal: deze.length, verschilCent: deze.reduce((som, { verschilCent }) => som + verschilCent, 0) }
}
