import { IconChecklist, IconSeedling } from '@tabler/icons-react'
import { magWel, useIk } from '../aanmelding/index.ts'
import { Icoon, Schakel } from '../design-system/index.ts'
import { useHuis } from './woorden.ts'

/** The rooms of care in kind; each link for who may look there. */
export function Zorg({ pad }: { pad: string }) {
  const t = useHuis()
  const { ik } = useIk()
  return (
    <>
      <h2>{t('nav.zorg')}</h2>
      <ul>
        <li>
          <Schakel naar="/inkoop/voorwaarden" huidig={pad.startsWith('/inkoop/voorwaarden')}>
            <Icoon van={IconChecklist} />
            {t('nav.voorwaarden')}
          </Schakel>
        </li>
        {magWel(ik, 'transitie.lezen') && (
          <li>
            <Schakel naar="/inkoop/transitie" huidig={pad.startsWith('/inkoop/transitie')}>
              <Icoon van={IconSeedling} />
              {t('nav.transitie')}
            </Schakel>
          </li>
        )}
      </ul>
    </>
  )
}
