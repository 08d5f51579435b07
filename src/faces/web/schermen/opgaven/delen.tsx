/** What the screens of the reports share: the state of a report, days left, and what came of an act. */
import {
  IconAlertOctagon,
  IconCheck,
  IconCircleCheck,
  IconClock,
  IconListCheck,
  IconRefresh,
  IconSnowflake,
} from '@tabler/icons-react'
import type { Kalenderregel } from '../../../../opgaven/contract.ts'
import { Icoon, Melding, Pil } from '../../design-system/index.ts'
import type { Toezichtdaad } from '../../toezicht/vraag.ts'
import { foutzin, useOpgaven } from './woorden.ts'

const TEKENS = {
  'niet-gebouwd': ['stil', IconClock],
  controleren: ['letop', IconListCheck],
  gecontroleerd: ['info', IconCheck],
  bevroren: ['info', IconSnowflake],
  ingediend: ['goed', IconCircleCheck],
  'opnieuw-ingediend': ['goed', IconRefresh],
  gebrekkig: ['fout', IconAlertOctagon],
} as const

export function Standpil({ stand }: { stand: Kalenderregel['stand'] }) {
  const t = useOpgaven()
  const [toon, icoon] = TEKENS[stand]
  return (
    <Pil toon={toon} icoon={icoon}>
      {t(`stand.${stand}`)}
    </Pil>
  )
}

const KLASSE = { geen: '', 'let-op': 'letop', dringend: 'letop', 'te-laat': 'fout' } as const

export function Dagen({ post: { dagen, waarschuwing, ingediendOp } }: { post: Kalenderregel }) {
  const t = useOpgaven()
  if (ingediendOp !== null) return null
  const tekst =
    dagen === 0
      ? t('kalender.vandaag')
      : dagen > 0
        ? t('kalender.dagen', { count: dagen })
        : t('kalender.teLaat', { count: -dagen })
  return (
    <span className={`dag s ${KLASSE[waarschuwing]}`}>
      {waarschuwing !== 'geen' && <Icoon van={waarschuwing === 'te-laat' ? IconAlertOctagon : IconClock} />} {tekst}
    </span>
  )
}

/** An alert when it was refused, a status when it was done. */
export function Gedaan({ daad, goed }: { daad: Toezichtdaad; goed: string }) {
  const t = useOpgaven()
  if (daad.fout !== null)
    return (
      <Melding toon="fout" titel={t('maand.mislukt')} rol="alert">
        <p>{foutzin(t, daad.fout.code) ?? daad.fout.nummer}</p>
      </Melding>
    )
  return <div role="status">{daad.gedaan && <Melding toon="goed" titel={goed} />}</div>
}
