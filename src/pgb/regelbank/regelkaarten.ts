/** The rules of this room as cards for the Regelbank: applied, worked out as obligations, lapsed, or only known. */
import { beleidsregel, vindplaats } from '../../regelgeving/bron.ts'
import type { RegelKaart } from '../../regelgeving/contract.ts'
import type { Regel } from '../../regelgeving/regel.ts'
import { schrijfDatum } from '../../waarden/datum.ts'
import { FEIT, type PgbFeiten } from '../feiten.ts'
import { OPHOGINGSREGELS, TOEGANGSREGELS, VERVALLEN_REGELS } from '../regels/index.ts'
import bekend from './bekende-regels.json' with { type: 'json' }
import { feitnaam } from './feitnamen.ts'

export function pgbRegelkaarten(): RegelKaart[] {
  return [
    ...TOEGANGSREGELS.map((regel) => kaart(regel, regel.aard.startsWith('berekening') ? 'berekening' : 'toets')),
    ...OPHOGINGSREGELS.map((regel) => kaart(regel, 'berekening')),
    ...VERPLICHTINGEN,
    ...VERVALLEN_REGELS.map((regel) => kaart(regel, 'niet')),
    ...bekend.map(bekendeKaart),
  ]
}

function kaart(regel: Regel<PgbFeiten>, toepassing: RegelKaart['toepassing']): RegelKaart {
  const pointers = [...new Set([...regel.vraagt, ...regel.leest].flatMap((feit) => FEIT[feit]))]
  return {
    id: regel.id,
    naam: regel.naam,
    tekst: regel.tekst,
    aard: regel.aard,
    vindplaats: regel.vindplaats,
    geldig: {
      vanaf: schrijfDatum(regel.geldig.vanaf),
      totEnMet: regel.geldig.totEnMet === undefined ? null : schrijfDatum(regel.geldig.totEnMet),
      vastgesteld: regel.geldig.vastgesteld,
    },
    eis: regel.eis,
    criterium: regel.criterium,
    toepassing,
    vraagt: pointers.map((pointer) => ({ pointer, naam: feitnaam(pointer) })),
    parameters: [...regel.parameters],
    opmerking: regel.opmerking ?? null,
  }
}

const verplichting = (
  paragraaf: string,
  eis: string,
  naam: RegelKaart['naam'],
  tekst: RegelKaart['tekst'],
): RegelKaart => ({
  id: `BAV-${paragraaf}`,
  naam,
  tekst,
  aard: 'verplichting_mogelijk',
  vindplaats: beleidsregel(paragraaf),
  geldig: { vanaf: '2026-01-01', totEnMet: null, vastgesteld: true },
  eis,
  criterium: 1,
  toepassing: 'verplichting',
  vraagt: [],
  parameters: [],
  opmerking: {
    nl: 'Beleidsregel van Zorg en Zekerheid, voor de regio’s 5516 en 5517. Elders rust dezelfde vraag op artikel 5.18 lid 2 Rlz.',
    en: 'Beleidsregel of Zorg en Zekerheid, for regions 5516 and 5517. Elsewhere the same question rests on article 5.18(2) Rlz.',
  },
})

const VERPLICHTINGEN: readonly RegelKaart[] = [
  verplichting(
    '2.1.1',
    'PGB-11',
    { nl: 'Gekwalificeerde zorgverlener of behandelaar', en: 'Qualified carer or treating professional' },
    {
      nl: 'Zijn er risico’s bij de cliënt of in de omgeving, en laat het plan thuis geen gekwalificeerde zorgverlener zien? Dan kan het zorgkantoor die verplichten: waar, hoe vaak en tot wanneer.',
      en: 'Are there risks with the client or the surroundings, and does the plan show no qualified carer at home? Then the zorgkantoor may require one: where, how often and until when.',
    },
  ),
  verplichting(
    '2.1.2',
    'PGB-12',
    { nl: 'Begeleiding in een groep', en: 'Group guidance' },
    {
      nl: 'Wie thuis woont en geen school of werk heeft, kan de plicht krijgen om begeleiding in een groep te kopen. Past dat niet, dan is individuele begeleiding voor een beperkt aantal uren mogelijk.',
      en: 'Who lives at home without school or work may be required to buy group guidance. When that does not fit, individual guidance for a limited number of hours is possible.',
    },
  ),
  verplichting(
    '2.1.3',
    'PGB-13',
    { nl: 'Zorgverlener met onvoldoende kwaliteit', en: 'Carer of insufficient quality' },
    {
      nl: 'Levert een zorgverlener voor deze cliënt te weinig kwaliteit, dan kan het zorgkantoor die zorgverlener uitsluiten, geheel of voor bepaalde functies.',
      en: 'When a carer offers this client too little quality, the zorgkantoor may exclude that carer, wholly or for certain functions.',
    },
  ),
]

/** Known with its place, not applied yet: the running pgb, its payment, withdrawal and settlement. */
function bekendeKaart(rij: (typeof bekend)[number]): RegelKaart {
  const tekstjaar = /@(\d{4})/.exec(rij.bron)?.[1] ?? '2026'
  return {
    id: rij.id,
    naam: rij.naam,
    tekst: { nl: rij.nl, en: rij.en },
    aard: rij.aard,
    vindplaats: vindplaats(rij.bron, rij.artikel),
    geldig: { vanaf: rij.vanaf ?? `${tekstjaar}-01-01`, totEnMet: rij.totEnMet, vastgesteld: rij.vanaf !== null },
    eis: eisVan(rij.id),
    criterium: 0,
    toepassing: 'niet',
    vraagt: [],
    parameters: [],
    opmerking: rij.opmerking === null ? null : { nl: rij.opmerking, en: rij.opmerking },
  }
}

/** Which requirement will apply it: agreements and rates, withdrawal, settlement, or the content of the decision. */
function eisVan(id: string): string {
  if (/^RLZ-5\.(16|17|22|23)/.test(id)) return 'PGB-15'
  if (id.startsWith('RLZ-5.20')) return 'PGB-9'
  if (id.startsWith('RLZ-5.21')) return 'PGB-25'
  if (id.startsWith('RLZ-5.7')) return 'PGB-4'
  return 'PGB-30'
}
