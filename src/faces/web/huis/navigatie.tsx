import { IconApi, IconBooks, IconClipboardCheck, IconEyeCheck, IconInbox, IconUserHeart } from '@tabler/icons-react'
import { magWel, useIk } from '../aanmelding/index.ts'
import { Icoon, Schakel } from '../design-system/index.ts'
import { useZaken } from '../zaken/woorden.ts'
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
        <MijnWerk pad={pad} />
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

/** Only for who is logged in, and only what the role may do. */
function MijnWerk({ pad }: { pad: string }) {
  const t = useZaken()
  const { ik } = useIk()
  const werk = magWel(ik, 'zaak.werklijst-lezen')
  const tweede = werk && magWel(ik, 'besluit.goedkeuren')
  if (!werk) return null
  return (
    <>
      <h2>{t('nav.werk')}</h2>
      <ul>
        <li>
          <Schakel naar="/werkvoorraad" huidig={pad.startsWith('/werkvoorraad')}>
            <Icoon van={IconInbox} />
            {t('nav.werkvoorraad')}
          </Schakel>
        </li>
        {tweede && (
          <li>
            <Schakel naar="/tweede-beoordeling" huidig={pad.startsWith('/tweede-beoordeling')}>
              <Icoon van={IconEyeCheck} />
              {t('nav.tweede')}
            </Schakel>
          </li>
        )}
      </ul>
    </>
  )
}
