import {
  IconCircleCheck,
  IconCircleMinus,
  IconCircleX,
  IconGavel,
  IconHourglass,
  IconUserQuestion,
} from '@tabler/icons-react'
import type { Criteriumbeeld, Planregel } from '../../../../inkoop/contract-transitie.ts'
import { Melding, Pil } from '../../design-system/index.ts'
import type { Toezichtdaad } from '../../toezicht/vraag.ts'
import { foutzin, useTransitie } from './woorden.ts'

const TEKENS = {
  voldoet: ['goed', IconCircleCheck],
  'voldoet-niet': ['fout', IconCircleX],
  onbekend: ['mens', IconUserQuestion],
  nvt: ['stil', IconCircleMinus],
} as const

export function Toetspil({ uitkomst }: { uitkomst: Criteriumbeeld['uitkomst'] }) {
  const t = useTransitie()
  const [toon, icoon] = TEKENS[uitkomst]
  return (
    <Pil toon={toon} icoon={icoon}>
      {t(`uitkomst.${uitkomst}`)}
    </Pil>
  )
}

export function Besluitpil({ besluit }: { besluit: Planregel['besluit'] }) {
  const t = useTransitie()
  if (besluit === null)
    return (
      <Pil toon="stil" icoon={IconHourglass}>
        {t('plannen.open')}
      </Pil>
    )
  return (
    <Pil toon={besluit === 'toegekend' ? 'goed' : 'fout'} icoon={IconGavel}>
      {t(`besluit.${besluit}`)}
    </Pil>
  )
}

/** What came of the last act: an alert when it was refused or something is missing, a status when it was done. */
export function Uitslag({ daad, goed, mist }: { daad: Toezichtdaad; goed: string; mist?: string | undefined }) {
  const t = useTransitie()
  if (mist !== undefined) return <Melding toon="fout" titel={mist} rol="alert" />
  if (daad.fout !== null) return <Melding toon="fout" titel={foutzin(t, daad.fout)} rol="alert" />
  return <div role="status">{daad.gedaan && <Melding toon="goed" titel={goed} />}</div>
}
