import { IconFileTypePdf, IconSend, IconWorld } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Besluitbrief } from '../../../../../pgb/zaak/contract-brief.ts'
import { magWel } from '../../../aanmelding/index.ts'
import {
  FoutBijOphalen,
  Icoon,
  Kaart,
  Knop,
  Laden,
  Melding,
  Schakel,
  type Teken,
} from '../../../design-system/index.ts'
import { foutnummer } from '../../../zaken/weergave.tsx'
import { openPuntenVan } from '../../toets/uitkomst/index.ts'
import { adresVan, type Deelprops, isInBewerking } from '../deel.ts'
import { Briefblad } from './briefblad.tsx'
import { Brieven } from './brieven.tsx'
import { Controle, Plichten, WieDeedWat } from './gegevens.tsx'
import { MaakBrief } from './maak-brief.tsx'
import { besluitbriefAdres, useBesluitbrief } from './vraag.ts'
import { useBriefwoorden } from './woorden.ts'

/** The letter of the decision as it goes out, who did what, its duties and its hash; and the other letters of the case. */
export function Beschikkingtab(props: Deelprops) {
  const t = useBriefwoorden()
  const vraag = useBesluitbrief(props.zaak.id)
  const besluit = vraag.data
  return (
    <>
      {besluit && <Besluit {...props} besluit={besluit} />}
      {vraag.isPending && (
        <Kaart titel={t('titel')}>
          <Laden wat={t('laden')} />
        </Kaart>
      )}
      {!besluit && vraag.isError && (
        <FoutBijOphalen titel={t('fout')} nummer={foutnummer(vraag.error)} onOpnieuw={() => void vraag.refetch()} />
      )}
      <Brieven {...props} />
      {besluit && besluit.brief !== null && (
        <Briefblad brief={besluit.brief} naam={t('aan', { naam: props.zaak.naam })} />
      )}
      <MaakBrief {...props} />
    </>
  )
}

function Besluit(props: Deelprops & { besluit: Besluitbrief }) {
  const { besluit } = props
  const t = useBriefwoorden()
  if (besluit.stand === 'geen') return <NogNiet {...props} />
  const verzegeld = besluit.stand === 'verzegeld'
  return (
    <>
      <Kaart titel={t('titel')} naast={<Bestanden {...props} />}>
        <div className="stack">
          <Melding toon={verzegeld ? 'goed' : 'mens'} titel={t(`stand.${besluit.stand}`)}>
            {!verzegeld && <p>{t('voorstelUitleg')}</p>}
            {verzegeld && besluit.brief === null && <p>{t('zonderBrief')}</p>}
          </Melding>
          <WieDeedWat {...props} />
          {verzegeld && besluit.brief !== null && <Verzenden {...props} />}
          <Controle besluit={besluit} />
        </div>
      </Kaart>
      {besluit.vastePlichten.length > 0 && <Plichten besluit={besluit} />}
    </>
  )
}

function Bestanden({ zaak, besluit }: Deelprops & { besluit: Besluitbrief }) {
  const t = useBriefwoorden()
  if (besluit.brief === null) return null
  return (
    <>
      <Haal naar={besluitbriefAdres(zaak.id, 'pdf')} icoon={IconFileTypePdf}>
        {t(besluit.stand === 'verzegeld' ? 'pdf' : 'proefPdf')}
      </Haal>
      <Haal naar={besluitbriefAdres(zaak.id, 'web')} icoon={IconWorld}>
        {t('web')}
      </Haal>
    </>
  )
}

function Haal({ naar, icoon, children }: { naar: string; icoon: Teken; children: ReactNode }) {
  return (
    <a className="nl-button nl-button--secondary" href={naar} download>
      <span className="nl-button__icon-start">
        <Icoon van={icoon} />
      </span>
      <span className="nl-button__label">{children}</span>
    </a>
  )
}

/** Before there is a proposal: what is still needed, with the way to it. */
function NogNiet({ zaak }: Deelprops) {
  const t = useBriefwoorden()
  const open = zaak.uitkomst === null ? 0 : openPuntenVan(zaak.uitkomst)
  if (!isInBewerking(zaak))
    return (
      <Kaart titel={t('titel')}>
        <p>{t('geen.klaar')}</p>
      </Kaart>
    )
  return (
    <Kaart titel={t('titel')}>
      <Melding toon="info" titel={t('geen.titel')}>
        <p>{t('geen.begin')}</p>
        <ul className="foutlijst">
          {zaak.status === 'ontvangen' && <li>{t('geen.neem')}</li>}
          {zaak.uitkomst === null && <li>{t('geen.uitkomst')}</li>}
          {open > 0 && (
            <li>
              {t('geen.open', { count: open })}{' '}
              <Schakel naar={adresVan(zaak.id, 'toets')}>{t('geen.naarToets')}</Schakel>
            </li>
          )}
          <li>{t('geen.stelVoor')}</li>
        </ul>
      </Melding>
    </Kaart>
  )
}

function Verzenden({ ik, daad, besluit }: Deelprops & { besluit: Besluitbrief }) {
  const t = useBriefwoorden()
  if (besluit.verzonden !== null) return null
  const mag = magWel(ik, 'besluit.verzenden')
  return (
    <div>
      <Knop
        soort="primair"
        icoon={IconSend}
        bezig={daad.bezig}
        {...(mag ? {} : { kanNiet: t('verzend.nietRecht') })}
        onKlik={() => void daad.doe('verzendingen')}
      >
        {t('verzend.knop')}
      </Knop>
      <p className="s muted">{t('verzend.gevolg')}</p>
    </div>
  )
}
