/** Agreements beside the obligations of the holder: exclusions stand in the way, others ask whether it fits (PGB-13, PGB-14). */
import { rlz } from '../../regelgeving/bron.ts'
import { zin } from '../../regelgeving/zin.ts'
import { type Bevinding, naamsleutel } from '../budgetplan/post.ts'
import type { Plicht } from '../verplichtingen/plicht.ts'
import { type Overeenkomst, raaktPeriode } from './overeenkomst.ts'

export type LopendePlicht = Pick<Plicht, 'soort' | 'tekst' | 'ingang' | 'tot' | 'zorgverlener' | 'functies'>

export function controleerPlichten(overeenkomst: Overeenkomst, plichten: readonly LopendePlicht[]): Bevinding[] {
  return plichten
    .filter(({ ingang, tot }) => raaktPeriode(overeenkomst, tot === undefined ? { van: ingang } : { van: ingang, tot }))
    .flatMap((plicht) => toetsPlicht(overeenkomst, plicht))
}

const VINDPLAATS = rlz('5.18 lid 2')

function toetsPlicht({ zorgverlener, posten }: Overeenkomst, plicht: LopendePlicht): Bevinding[] {
  const { soort, functies = [] } = plicht
  const dezelfde = naamsleutel(plicht.zorgverlener ?? '') === naamsleutel(zorgverlener.naam)
  const waarden = { naam: zorgverlener.naam.trim(), tekst: plicht.tekst }
  if (soort === 'uitsluiting_zorgverlener')
    return dezelfde
      ? [
          {
            pointer: '/zorgverlener/naam',
            code: 'zorgverlener-uitgesloten',
            ernst: 'fout',
            zin: zin('{naam} is voor deze budgethouder uitgesloten.', '{naam} is excluded for this holder.', waarden),
            vindplaats: VINDPLAATS,
          },
        ]
      : []
  if (soort === 'uitsluiting_functie')
    return dezelfde
      ? posten.flatMap(({ functie }, n): Bevinding[] =>
          functies.includes(functie)
            ? [
                {
                  pointer: `/posten/${n}/functie`,
                  code: 'functie-uitgesloten',
                  ernst: 'fout',
                  zin: zin(
                    '{naam} is voor deze zorg uitgesloten.',
                    '{naam} is excluded for this kind of care.',
                    waarden,
                  ),
                  vindplaats: VINDPLAATS,
                },
              ]
            : [],
        )
      : []
  return [
    {
      pointer: '/zorgverlener',
      code: 'plicht-loopt',
      ernst: 'oordeel',
      zin: zin(
        'Voor deze budgethouder geldt een plicht: {tekst} Past de overeenkomst daarbij?',
        'An obligation holds for this holder: {tekst} Does the agreement fit it?',
        waarden,
      ),
      vindplaats: VINDPLAATS,
    },
  ]
}
