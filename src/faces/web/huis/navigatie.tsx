import {
  IconApi,
  IconBooks,
  IconClipboardCheck,
  IconEyeCheck,
  IconFolderPlus,
  IconHistory,
  IconInbox,
  IconListCheck,
  IconUserHeart,
  IconUsersGroup,
} from '@tabler/icons-react'
import { magWel, useIk } from '../aanmelding/index.ts'
import { Icoon, Schakel } from '../design-system/index.ts'
import { useToezicht } from '../toezicht/woorden.ts'
import { useIntake } from '../zaken/intake.ts'
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
          <Plichten pad={pad} />
        </ul>
        <h2>{t('nav.systeem')}</h2>
        <ul>
          <li>
            <Schakel naar="/regelbank" huidig={pad.startsWith('/regelbank')}>
              <Icoon van={IconBooks} />
              {t('nav.regelbank')}
            </Schakel>
          </li>
          <Toezicht pad={pad} />
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

/** The screens of oversight, for who may look there. */
function Toezicht({ pad }: { pad: string }) {
  const t = useToezicht()
  const { ik } = useIk()
  return (
    <>
      {magWel(ik, 'logboek.lezen') && (
        <li>
          <Schakel naar="/auditspoor" huidig={pad.startsWith('/auditspoor')}>
            <Icoon van={IconHistory} />
            {t('nav.auditspoor')}
          </Schakel>
        </li>
      )}
      {magWel(ik, 'gebruiker.lijst') && (
        <li>
          <Schakel naar="/beheer" huidig={pad.startsWith('/beheer')}>
            <Icoon van={IconUsersGroup} />
            {t('nav.beheer')}
          </Schakel>
        </li>
      )}
    </>
  )
}

/** Only for who is logged in, and only what the role may do. */
function MijnWerk({ pad }: { pad: string }) {
  const t = useZaken()
  const i = useIntake()
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
        {magWel(ik, 'zaak.maken') && (
          <li>
            <Schakel naar="/pgb/nieuwe-zaak" huidig={pad.startsWith('/pgb/nieuwe-zaak')}>
              <Icoon van={IconFolderPlus} />
              {i('nieuw.nav')}
            </Schakel>
          </li>
        )}
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

/** The portfolio of obligations, for who may look into cases. */
function Plichten({ pad }: { pad: string }) {
  const t = useZaken()
  const { ik } = useIk()
  if (!magWel(ik, 'verplichting.lezen')) return null
  return (
    <li>
      <Schakel naar="/pgb/verplichtingen" huidig={pad.startsWith('/pgb/verplichtingen')}>
        <Icoon van={IconListCheck} />
        {t('dossier.plichten')}
      </Schakel>
    </li>
  )
}
