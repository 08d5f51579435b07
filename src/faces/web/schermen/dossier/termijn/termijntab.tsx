import { systemClock } from '../../../../../platform/clock.ts'
import { magWel } from '../../../aanmelding/index.ts'
import { Termijnkaart } from '../../toets/uitkomst/index.ts'
import type { Deelprops } from '../deel.ts'
import { Grootboek } from './grootboek.tsx'
import { Termijndaad } from './termijndaad.tsx'
import { Termijnlijst } from './termijnlijst.tsx'

const OPEN = ['ontvangen', 'in_behandeling', 'voorgesteld']

/** The clock: its arithmetic day by day, the acts that move it, every act that did, and all other terms. */
export function Termijntab(props: Deelprops) {
  const { ik, zaak } = props
  return (
    <div className="toets-uitkomst">
      <Termijnkaart
        uitkomst={{ termijnen: zaak.termijn.termijnen, peildatum: systemClock.today() }}
        ontvangenOp={zaak.ontvangenOp}
      />
      {OPEN.includes(zaak.status) && magWel(ik, 'zaak.termijn-vastleggen') && <Termijndaad {...props} />}
      <Grootboek ik={ik} zaak={zaak} />
      <Termijnlijst zaak={zaak} />
    </div>
  )
}
