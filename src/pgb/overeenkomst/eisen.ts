/** What an agreement must hold (Rlz 5.16 lid 1 and 2). Each part is there, is not there, or is not known. */

import { rlz } from '../../regelgeving/bron.ts'
import { type Zin, zin } from '../../regelgeving/zin.ts'
import type { Bevinding } from '../budgetplan/post.ts'
import type { Overeenkomst } from './overeenkomst.ts'

interface Eis {
  readonly veld: keyof Overeenkomst
  readonly code: string
  readonly artikel: string
  readonly mist: Zin
  readonly onbekend: Zin
  readonly geldtVoor?: (overeenkomst: Overeenkomst) => boolean
}

const alleenVervoer = ({ posten }: Overeenkomst): boolean => posten.every(({ functie }) => functie === 'vervoer')

const EISEN: readonly Eis[] = [
  {
    veld: 'schriftelijk',
    code: 'niet-schriftelijk',
    artikel: '5.16 lid 1',
    mist: zin('Er is geen schriftelijke overeenkomst.', 'There is no written agreement.'),
    onbekend: zin('Is er een schriftelijke overeenkomst?', 'Is there a written agreement?'),
  },
  {
    veld: 'svbModel',
    code: 'geen-svb-model',
    artikel: '5.16 lid 2',
    mist: zin('De overeenkomst volgt niet het model van de SVB.', 'The agreement does not follow the SVB model.'),
    onbekend: zin('Volgt de overeenkomst het model van de SVB?', 'Does the agreement follow the SVB model?'),
  },
  {
    veld: 'zorgBeschreven',
    code: 'zorg-niet-beschreven',
    artikel: '5.16 lid 2',
    mist: zin('Er staat niet hoe in de zorg wordt voorzien.', 'It does not say how the care is provided.'),
    onbekend: zin('Staat er hoe in de zorg wordt voorzien?', 'Does it say how the care is provided?'),
  },
  {
    veld: 'betaalwijze',
    code: 'betaalwijze-ontbreekt',
    artikel: '5.16 lid 2',
    mist: zin('De wijze van betalen ontbreekt.', 'The way of payment is missing.'),
    onbekend: zin('Hoe wordt betaald: per declaratie of per maand?', 'How is it paid: by claim or by the month?'),
  },
  {
    veld: 'terugvorderbeding',
    code: 'terugvorderbeding-ontbreekt',
    artikel: '5.16 lid 2',
    mist: zin(
      'Het beding ontbreekt dat het zorgkantoor van de zorgverlener kan terugvorderen.',
      'The clause by which the zorgkantoor can reclaim from the carer is missing.',
    ),
    onbekend: zin(
      'Staat erin dat het zorgkantoor van de zorgverlener kan terugvorderen?',
      'Does it say that the zorgkantoor can reclaim from the carer?',
    ),
  },
  {
    veld: 'vakantiegeldInLoon',
    code: 'vakantiegeld-ontbreekt',
    artikel: '5.16 lid 2',
    mist: zin('Het vakantiegeld zit niet in het loon.', 'Holiday pay is not part of the wage.'),
    onbekend: zin('Zit het vakantiegeld in het loon?', 'Is holiday pay part of the wage?'),
    geldtVoor: ({ soort }) => soort === 'arbeidsovereenkomst' || soort === 'familie',
  },
]

export function controleerEisen(overeenkomst: Overeenkomst): Bevinding[] {
  // No agreement is asked for transport alone.
  if (alleenVervoer(overeenkomst)) return []
  return EISEN.filter(({ geldtVoor }) => geldtVoor?.(overeenkomst) ?? true).flatMap((eis): Bevinding[] => {
    const stand = overeenkomst[eis.veld]
    if (stand !== undefined && stand !== false) return []
    const mist = stand === false
    return [
      {
        pointer: `/${eis.veld}`,
        code: mist ? eis.code : `${eis.code}-onbekend`,
        ernst: mist ? 'fout' : 'ontbreekt',
        zin: mist ? eis.mist : eis.onbekend,
        vindplaats: rlz(eis.artikel),
      },
    ]
  })
}
