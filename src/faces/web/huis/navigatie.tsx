import { IconApi, IconBooks, IconClipboardCheck, IconUserHeart } from '@tabler/icons-react'
import { Icoon, Schakel } from '../design-system/index.ts'
import { useHuis } from './woorden.ts'

/** Only rooms that exist now. On a narrow screen the list is a menu. */
export function Navigatie({ pad, open, sluit }: { pad: string; open: boolean; sluit: () => void }) {
  const t = useHuis()
  return (
    <nav
      className={open ? 'nav open' : 'nav'}
      id="hoofdmenu"
      aria-label={t('hoofdmenu')}
      onKeyDown={(e) => e.key === 'Escape' && sluit()}
    >
      <div className="nav__in">
        <h2>{t('nav.pgb')}</h2>
        <ul>
          <li>
            <Schakel naar="/toets" huidig={pad.startsWith('/toets')}>
              <Icoon van={IconClipboardCheck} />
              {t('nav.toets')}
            </Schakel>
          </li>
        </ul>
        <h2>{t('nav.systeem')}</h2>
        <ul>
          <li>
            <Schakel naar="/regelbank" huidig={pad.startsWith('/regelbank')}>
              <Icoon van={IconBooks} />
              {t('nav.regelbank')}
            </Schakel>
          </li>
          <li>
            <a href="/api/docs">
              <Icoon van={IconApi} />
              {t('nav.api')}
            </a>
          </li>
        </ul>
        <h2>{t('nav.openbaar')}</h2>
        <ul>
          <li>
            <Schakel naar="/pgb-check">
              <Icoon van={IconUserHeart} />
              {t('nav.check')}
            </Schakel>
          </li>
        </ul>
      </div>
    </nav>
  )
}
