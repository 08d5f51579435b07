import {
  IconAlertOctagon,
  IconClockExclamation,
  IconEyeCheck,
  IconPlayerPause,
  IconUserCircle,
  IconUserPlus,
} from '@tabler/icons-react'
import type { Tegels } from '../../../../pgb/zaak/contract.ts'
import { Icoon, Schakel, type Teken, type Toon } from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useZaken } from '../../zaken/woorden.ts'
import { adresMet, type Filternaam } from './vraag.ts'

const TEGELS: readonly {
  id: 'teLaat' | 'binnen' | 'stil' | 'tweede' | 'niemand' | 'mijn'
  /** What it counts; absent: it only filters. */
  telt?: keyof Tegels
  filter: readonly [Filternaam, string]
  toon: Toon
  teken: Teken
}[] = [
  { id: 'teLaat', telt: 'teLaat', filter: ['termijn', 'te-laat'], toon: 'fout', teken: IconAlertOctagon },
  {
    id: 'binnen',
    telt: 'binnenZevenDagen',
    filter: ['termijn', 'binnen-7'],
    toon: 'letop',
    teken: IconClockExclamation,
  },
  { id: 'stil', telt: 'staatStil', filter: ['termijn', 'stil'], toon: 'stil', teken: IconPlayerPause },
  { id: 'tweede', telt: 'terGoedkeuring', filter: ['status', 'voorgesteld'], toon: 'mens', teken: IconEyeCheck },
  { id: 'niemand', telt: 'zonderBehandelaar', filter: ['eigenaar', 'niemand'], toon: 'info', teken: IconUserPlus },
  { id: 'mijn', filter: ['eigenaar', 'ik'], toon: 'petrol', teken: IconUserCircle },
]

/** Numbers that steer the list: each is a link to the list with that filter, and from there back to all. */
export function Tegelrij({ tegels, mijn, zoek }: { tegels: Tegels | undefined; mijn: number | undefined; zoek: Zoek }) {
  const t = useZaken()
  return (
    <ul className="kpis kpis--werk" aria-label={t('tegels.label')}>
      {TEGELS.map(({ id, telt, filter: [naam, waarde], toon, teken }) => {
        const aan = zoek[naam] === waarde
        const aantal = telt === undefined ? mijn : tegels?.[telt]
        return (
          <li key={id}>
            <Schakel
              className="kpi"
              naar={adresMet(aan ? zoek : {}, { [naam]: aan ? undefined : waarde })}
              huidig={aan}
              vervang
            >
              <span className="kpi__naam">
                <span className={`tk ${toon}`}>
                  <Icoon van={teken} />
                </span>
                {t(`tegels.${id}`)}
              </span>
              <span className="kpi__getal">{aantal ?? '…'}</span>
              <span className="kpi__toel">{aan ? t('tegels.alle') : t(`tegels.${id}Uitleg`)}</span>
            </Schakel>
          </li>
        )
      })}
    </ul>
  )
}
