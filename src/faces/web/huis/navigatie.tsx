import {
  IconApi,
  IconBooks,
  IconCalendarRepeat,
  IconClipboardCheck,
  IconCoinEuro,
  IconEyeCheck,
  IconFileAnalytics,
  IconFileText,
  IconFlag,
  IconFolderPlus,
  IconFolderSearch,
  IconHistory,
  IconHomeCheck,
  IconInbox,
  IconListCheck,
  IconMessageReport,
  IconReceiptEuro,
  IconScale,
  IconUserHeart,
  IconUsersGroup,
} from '@tabler/icons-react'
import { magWel, useIk } from '../aanmelding/index.ts'
import { Icoon, Schakel } from '../design-system/index.ts'
import { useOvergangwoorden } from '../schermen/huisbezoeken/woorden.ts'
import { useToezicht } from '../toezicht/woorden.ts'
import { useIntake } from '../zaken/intake.ts'
import { useOvereenkomstwoorden } from '../zaken/overeenkomst.ts'
import { useWijzigingwoorden } from '../zaken/wijziging.ts'
import { useZaken } from '../zaken/woorden.ts'
import { Zorg } from './navigatie-zorg.tsx'
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
          <Dossiers pad={pad} />
          <li>
            <Schakel naar="/toets" huidig={pad.startsWith('/toets')}>
              <Icoon van={IconClipboardCheck} />
              {t('nav.toets')}
            </Schakel>
          </li>
          <Plichten pad={pad} />
          <Overeenkomsten pad={pad} />
          <Huisbezoeken pad={pad} />
          <Wijzigingen pad={pad} />
          <Signalen pad={pad} />
        </ul>
        <Geld pad={pad} />
        <Zorg pad={pad} />
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

/** Cases by name, number or carer, for who may search them. */
function Dossiers({ pad }: { pad: string }) {
  const t = useHuis()
  const { ik } = useIk()
  if (!magWel(ik, 'zaak.zoeken')) return null
  return (
    <li>
      <Schakel naar="/pgb/dossiers" huidig={pad.startsWith('/pgb/dossiers') || pad.startsWith('/zoeken')}>
        <Icoon van={IconFolderSearch} />
        {t('nav.dossiers')}
      </Schakel>
    </li>
  )
}

const WIJZIGINGEN = [
  { pad: '/pgb/bezwaren', recht: 'bezwaar.lezen', naam: 'nav.bezwaren', teken: IconMessageReport },
  { pad: '/pgb/jaarovergang', recht: 'voortzetting.lezen', naam: 'nav.voortzetting', teken: IconCalendarRepeat },
  { pad: '/pgb/vaststellingen', recht: 'vaststelling.lezen', naam: 'nav.vaststellingen', teken: IconCoinEuro },
  { pad: '/pgb/betalingen', recht: 'betaling.inlezen', naam: 'nav.betalingen', teken: IconReceiptEuro },
] as const

/** Objections, the next year and payments, each for who may do it. */
function Wijzigingen({ pad }: { pad: string }) {
  const t = useWijzigingwoorden()
  const { ik } = useIk()
  return WIJZIGINGEN.filter(({ recht }) => magWel(ik, recht)).map((deel) => (
    <li key={deel.pad}>
      <Schakel naar={deel.pad} huidig={pad.startsWith(deel.pad)}>
        <Icoon van={deel.teken} />
        {t(deel.naam)}
      </Schakel>
    </li>
  ))
}

/** What was reported on carers and initiatives, for who may look into cases. */
function Signalen({ pad }: { pad: string }) {
  const t = useHuis()
  const { ik } = useIk()
  if (!magWel(ik, 'signaal.lezen')) return null
  return (
    <li>
      <Schakel naar="/pgb/signalen" huidig={pad.startsWith('/pgb/signalen')}>
        <Icoon van={IconFlag} />
        {t('nav.signalen')}
      </Schakel>
    </li>
  )
}

/** Agreements that wait for a decision. */
function Overeenkomsten({ pad }: { pad: string }) {
  const t = useOvereenkomstwoorden()
  const { ik } = useIk()
  if (!magWel(ik, 'overeenkomst.lezen')) return null
  return (
    <li>
      <Schakel naar="/pgb/overeenkomsten" huidig={pad.startsWith('/pgb/overeenkomsten')}>
        <Icoon van={IconFileText} />
        {t('lijst.nav')}
      </Schakel>
    </li>
  )
}

/** The rooms of money, for who may look there. */
function Geld({ pad }: { pad: string }) {
  const t = useHuis()
  const { ik } = useIk()
  const kader = magWel(ik, 'kader.lezen')
  const opgaven = magWel(ik, 'opgave.lezen')
  if (!kader && !opgaven) return null
  return (
    <>
      <h2>{t('nav.geld')}</h2>
      <ul>
        {kader && (
          <li>
            <Schakel naar="/kader" huidig={pad.startsWith('/kader')}>
              <Icoon van={IconScale} />
              {t('nav.kader')}
            </Schakel>
          </li>
        )}
        {opgaven && (
          <li>
            <Schakel naar="/opgaven" huidig={pad.startsWith('/opgaven')}>
              <Icoon van={IconFileAnalytics} />
              {t('nav.opgaven')}
            </Schakel>
          </li>
        )}
      </ul>
    </>
  )
}

/** The plan board of home visits. */
function Huisbezoeken({ pad }: { pad: string }) {
  const t = useOvergangwoorden()
  const { ik } = useIk()
  if (!magWel(ik, 'huisbezoek.lezen')) return null
  return (
    <li>
      <Schakel naar="/pgb/huisbezoeken" huidig={pad.startsWith('/pgb/huisbezoeken')}>
        <Icoon van={IconHomeCheck} />
        {t('nav')}
      </Schakel>
    </li>
  )
}
