/** Operations that look: worklist, case, history, decision. */
import Type from 'typebox'
import type { Vraagdeel } from '../../platform/bewerking.ts'
import { beschikkingBeeld, geschiedenisBeeld, werklijstBeeld, zaakBeeld } from './beeld.ts'
import * as contract from './contract.ts'
import { leesPointer, leesWerklijstvraag, type Werklijstvraag } from './invoer.ts'
import type { Opdracht, Tabelrij } from './operations-tabelrij.ts'
import { VOORBEELD_RIJ, VOORBEELD_TEGELS } from './operations-voorbeeld.ts'
import { tegels } from './werkvoorraad.ts'

const gedeeld = { methode: 'GET', metVersie: false, status: 200, input: null, vraag: {} } as const
const deel = (uitleg: string, voorbeeld: string): Vraagdeel => ({
  schema: Type.String({ examples: [voorbeeld] }),
  uitleg,
})

const FILTERS: Readonly<Record<string, Vraagdeel>> = {
  behandelaar: deel('ik, niemand, waarneming (wie u vervangt), of het id van een medewerker', 'ik'),
  team: deel('mijn, of de naam van een team', 'Team Oost'),
  status: deel(
    'Een of meer statussen, met komma ertussen; zonder status en zonder zoek: alleen wat nog werk vraagt',
    'ontvangen,in_behandeling',
  ),
  soort: deel('Een of meer soorten aanvraag, met komma ertussen', 'nieuw'),
  teLaat: deel('ja: alleen zaken waarvan de beslistermijn voorbij is', 'ja'),
  staatStil: deel('ja of nee: of de termijn stilstaat', 'nee'),
  binnenDagen: deel('Beslissen binnen zoveel dagen, vandaag meegeteld', '7'),
  zoek: deel('Deel van een zaaknummer of naam', '000123'),
}
const BLADEREN: Readonly<Record<string, Vraagdeel>> = {
  sorteer: deel(
    'De volgorde: besluitUiterlijk (wat het eerst verloopt staat bovenaan), ontvangenOp, naam of nummer',
    'besluitUiterlijk',
  ),
  aantal: deel('Hoeveel zaken op een bladzijde', '50'),
  cursor: deel('De waarde `volgende` van de vorige bladzijde', ''),
}

export const leesbewerkingen: readonly Tabelrij[] = [
  {
    ...gedeeld,
    name: 'zaak.toon-werklijst',
    recht: 'zaak.werklijst-lezen',
    eis: ['PGB-3'],
    samenvatting: { nl: 'Toon de werkvoorraad', en: 'Show the worklist' },
    pad: '/zaken',
    vraag: { ...FILTERS, ...BLADEREN },
    leesVraag: leesWerklijstvraag,
    output: {
      naam: 'WerklijstAntwoord',
      schema: contract.WerklijstAntwoord,
      voorbeeld: { zaken: [VOORBEELD_RIJ], volgende: null },
    },
    werk: (daad, { invoer }: Opdracht<Werklijstvraag>) => werklijstBeeld(daad, invoer),
  },
  {
    ...gedeeld,
    name: 'zaak.tel-tegels',
    recht: 'zaak.werklijst-lezen',
    eis: ['PGB-3'],
    samenvatting: { nl: 'Tel de open zaken', en: 'Count the open cases' },
    pad: '/zaken/tegels',
    vraag: FILTERS,
    leesVraag: leesWerklijstvraag,
    output: { naam: 'Tegels', schema: contract.Tegels, voorbeeld: VOORBEELD_TEGELS },
    werk: (daad, { invoer }: Opdracht<Werklijstvraag>) => tegels(daad, invoer.filter),
  },
  {
    ...gedeeld,
    name: 'zaak.toon',
    recht: 'zaak.lezen',
    eis: ['PGB-1', 'PGB-5'],
    samenvatting: { nl: 'Toon een zaak', en: 'Show a case' },
    pad: '/zaken/{id}',
    output: { naam: 'Zaakbeeld', schema: contract.Zaakbeeld, voorbeeld: null },
    werk: (daad, { zaak }: Opdracht<unknown>) => zaakBeeld(daad, zaak),
  },
  {
    ...gedeeld,
    name: 'zaak.toon-geschiedenis',
    recht: 'zaak.geschiedenis-lezen',
    eis: ['PGB-1'],
    samenvatting: { nl: 'Toon alle waarden die een feit had', en: 'Show every value that a fact has had' },
    pad: '/zaken/{id}/geschiedenis',
    vraag: { pointer: deel('JSON pointer van het feit', '/aanvraag/ingangsdatum') },
    leesVraag: leesPointer,
    output: { naam: 'Geschiedenis', schema: contract.Geschiedenis, voorbeeld: { feiten: [] } },
    werk: (daad, { zaak, invoer }: Opdracht<string>) => geschiedenisBeeld(daad, zaak, invoer),
  },
  {
    ...gedeeld,
    name: 'besluit.toon',
    recht: 'besluit.lezen',
    eis: ['PGB-30', 'PGB-32'],
    samenvatting: { nl: 'Toon een verzegelde beschikking', en: 'Show a sealed decision' },
    pad: '/beschikkingen/{id}',
    output: { naam: 'Beschikking', schema: contract.Beschikking, voorbeeld: null },
    werk: (daad, { zaak }: Opdracht<unknown>) => beschikkingBeeld(daad, zaak),
  },
]
