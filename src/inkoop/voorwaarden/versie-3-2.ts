/**
 * Version 3.2 of 1 July 2025, for procurement in 2026. The data hold every piece of chapters 2 to 6 in our own words;
 * what a paragraph no longer asks stays known.
 * @jaarlijks a new edition is a new file beside this one, never a change of this one.
 */
import type { Paragraaf, Paragraafstuk, Voorwaarde, Voorwaardenset } from '../contract.ts'
import p2 from './gegevens/paragraaf-2.json' with { type: 'json' }
import p21 from './gegevens/paragraaf-2-1.json' with { type: 'json' }
import p22 from './gegevens/paragraaf-2-2.json' with { type: 'json' }
import p23 from './gegevens/paragraaf-2-3.json' with { type: 'json' }
import p24 from './gegevens/paragraaf-2-4.json' with { type: 'json' }
import p25 from './gegevens/paragraaf-2-5.json' with { type: 'json' }
import p26 from './gegevens/paragraaf-2-6.json' with { type: 'json' }
import p27 from './gegevens/paragraaf-2-7.json' with { type: 'json' }
import p28 from './gegevens/paragraaf-2-8.json' with { type: 'json' }
import p31 from './gegevens/paragraaf-3-1.json' with { type: 'json' }
import p32 from './gegevens/paragraaf-3-2.json' with { type: 'json' }
import p41 from './gegevens/paragraaf-4-1.json' with { type: 'json' }
import p42 from './gegevens/paragraaf-4-2.json' with { type: 'json' }
import p51 from './gegevens/paragraaf-5-1.json' with { type: 'json' }
import p52 from './gegevens/paragraaf-5-2.json' with { type: 'json' }
import p53a from './gegevens/paragraaf-5-3-a.json' with { type: 'json' }
import p53b from './gegevens/paragraaf-5-3-b.json' with { type: 'json' }
import p53c from './gegevens/paragraaf-5-3-c.json' with { type: 'json' }
import p53d from './gegevens/paragraaf-5-3-d.json' with { type: 'json' }
import p54 from './gegevens/paragraaf-5-4.json' with { type: 'json' }
import p6 from './gegevens/paragraaf-6.json' with { type: 'json' }
import p61 from './gegevens/paragraaf-6-1.json' with { type: 'json' }
import p62 from './gegevens/paragraaf-6-2.json' with { type: 'json' }
import p63 from './gegevens/paragraaf-6-3.json' with { type: 'json' }
import p64 from './gegevens/paragraaf-6-4.json' with { type: 'json' }

/** A data file as it stands on disk. The test holds every file to the schema. */
interface Gegevensbestand {
  readonly paragraaf: Omit<Paragraaf, 'stand' | 'wijziging' | 'stukken'>
  readonly stukken: readonly Paragraafstuk[]
  readonly voorwaarden: readonly Voorwaarde[]
}

const BESTANDEN = [
  p2,
  p21,
  p22,
  p23,
  p24,
  p25,
  p26,
  p27,
  p28,
  p31,
  p32,
  p41,
  p42,
  p51,
  p52,
  p53a,
  p53b,
  p53c,
  p53d,
  p54,
  p6,
  p61,
  p62,
  p63,
  p64,
] as unknown as readonly Gegevensbestand[]

/** What the document itself says changed with this edition. */
const GEWIJZIGD: Readonly<Record<string, Paragraaf['wijziging']>> = {
  '2.8': {
    nl: 'Gewijzigd met de Nota van Inlichtingen van 1 juli 2025.',
    en: 'Changed with the Nota van Inlichtingen of 1 July 2025.',
  },
  '4.2': {
    nl: 'Vervallen met de Nota van Inlichtingen van 1 juli 2025.',
    en: 'Lapsed with the Nota van Inlichtingen of 1 July 2025.',
  },
}
const VERVALLEN: ReadonlySet<string> = new Set(['4.2'])

export const VERSIE_3_2: Voorwaardenset = {
  versie: '3.2',
  bron: 'zn-aanvullende-inkoopvoorwaarden-v3.2-2025-07-01',
  titel: 'Aanvullende inkoopvoorwaarden, Zorgverzekeraars Nederland, V3.2',
  uitgegeven: '2025-07-01',
  geldig: { vanaf: '2026-01-01', totEnMet: '2026-12-31' },
  paragrafen: paragrafenVan(BESTANDEN),
  voorwaarden: BESTANDEN.flatMap(({ voorwaarden }) => voorwaarden),
}

/** A long paragraph stands in more than one file; here it is one again. */
function paragrafenVan(bestanden: readonly Gegevensbestand[]): Paragraaf[] {
  const paragrafen = new Map<string, Paragraaf>()
  for (const { paragraaf, stukken, voorwaarden } of bestanden) {
    const eerder = paragrafen.get(paragraaf.id)
    const stand = VERVALLEN.has(paragraaf.id)
      ? 'vervallen'
      : voorwaarden.length > 0 || eerder?.stand === 'geldt'
        ? 'geldt'
        : 'vraagt-niets'
    paragrafen.set(paragraaf.id, {
      ...paragraaf,
      stand,
      wijziging: GEWIJZIGD[paragraaf.id] ?? null,
      stukken: [...(eerder?.stukken ?? []), ...stukken],
    })
  }
  return [...paragrafen.values()]
}
