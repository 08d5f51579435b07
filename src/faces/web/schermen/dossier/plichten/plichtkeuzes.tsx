import type { Toetsuitkomst } from '../../../../../pgb/contract.ts'
import type { Oordeelstukken } from '../../../../../pgb/zaak/contract.ts'
import { Verplichtingen } from '../../toets/uitkomst/index.ts'
import { type Deelprops, magOordelen } from '../deel.ts'
import { zonderWie } from '../oordeel/oordeelplek.tsx'
import { Invulformulier } from './invulformulier.tsx'

/** Proposed obligations with the choice of a person; with `stukken` also what each asks exactly. */
export function Plichtkeuzes(props: Deelprops & { uitkomst: Toetsuitkomst; stukken: Oordeelstukken | undefined }) {
  const { ik, zaak, daad, uitkomst, stukken } = props
  return (
    <Verplichtingen
      uitkomst={uitkomst}
      onKies={(regel, _plek, nieuw) => daad.doe('oordelen', { regel, ...zonderWie(nieuw) })}
      onVoegToe={(soort, { motivering }) => daad.doe('verplichtingen', { soort, motivering })}
      extra={
        stukken &&
        ((plaats) => {
          const plicht = stukken.plichten[plaats]
          const verplichting = uitkomst.verplichtingen[plaats]
          if (plicht === undefined || verplichting?.besluit !== 'opgelegd') return null
          return (
            <Invulformulier
              key={`${plicht.sleutel} ${JSON.stringify(plicht.invulling)}`}
              zaak={zaak}
              daad={daad}
              soort={verplichting.soort}
              plicht={plicht}
              dicht={!magOordelen(ik, zaak)}
            />
          )
        })
      }
    />
  )
}
