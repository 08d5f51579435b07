import type { RefObject } from 'react'
import type { Toetsuitkomst, Tweetalig } from '../../../../../pgb/contract.ts'
import { Melding } from '../../../design-system/index.ts'
import { download } from '../bewaar.ts'
import type { Daad } from '../staat.ts'
import { useTeksten, useZin } from '../teksten.ts'
import { Adviesbalk, InHetKort, openPuntenVan } from './advies.tsx'
import { Budgetkaart } from './budget.tsx'
import { oordeelId } from './feitenlijst.tsx'
import { Oordelen } from './oordelen.tsx'
import { Termijnkaart } from './termijn.tsx'
import { Verplichtingen } from './verplichtingen.tsx'

interface Props {
  uitkomst: Toetsuitkomst
  ontvangenOp: string
  kop: RefObject<HTMLHeadingElement | null>
  /** The facts have changed since. */
  verouderd: boolean
  /** Tests again with these acts done; then says the sentence and brings the focus to the element with id `plek`. */
  onLegVast: (zin: string, plek: string, ...daden: Daad[]) => void
}

/** All that one toets gave: advice, rules by criterion, obligations, budget, term. */
export function Uitkomstdeel({ uitkomst, ontvangenOp, kop, verouderd, onLegVast }: Props) {
  const t = useTeksten()
  const zin = useZin()
  const over = (naam: Tweetalig) => t.oordeel.vastgelegd(zin(naam))
  return (
    <section className="toets-uitkomst" aria-labelledby="uitkomst">
      <h2 id="uitkomst" ref={kop} tabIndex={-1}>
        {t.uitkomst.titel}
      </h2>
      {verouderd && <Melding toon="letop" titel={t.balk.gewijzigd} />}
      <Adviesbalk uitkomst={uitkomst} />
      <div className="grid g-main">
        <div className="stack-5">
          <Oordelen
            uitkomst={uitkomst}
            onLegVast={({ regel, naam }, nieuw) =>
              onLegVast(over(naam), oordeelId(regel), {
                doe: 'voegRijToe',
                pad: '/beoordelingen',
                rij: { regel, ...nieuw },
              })
            }
          />
          <Verplichtingen
            uitkomst={uitkomst}
            onKies={(regel, plek, nieuw) =>
              onLegVast(t.plicht.vastgelegd, plek, {
                doe: 'voegRijToe',
                pad: '/beoordelingen',
                rij: { regel, ...nieuw },
              })
            }
            onVoegToe={(soort, { motivering, door, op }) =>
              onLegVast(t.plicht.vastgelegd, 'verplichtingen', {
                doe: 'voegRijToe',
                pad: '/verplichtingenOpgelegd',
                rij: { soort, motivering, door, op },
              })
            }
          />
        </div>
        <InHetKort
          uitkomst={uitkomst}
          onDownload={() => download('uitkomst.json', JSON.stringify(uitkomst, null, 1))}
        />
      </div>
      <Budgetkaart uitkomst={uitkomst} openPunten={openPuntenVan(uitkomst)} />
      <Termijnkaart uitkomst={uitkomst} ontvangenOp={ontvangenOp} />
    </section>
  )
}
