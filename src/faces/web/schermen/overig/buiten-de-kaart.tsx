import { useLocation } from '@tanstack/react-router'
import { Kaart, Paginakop } from '../../design-system/index.ts'
import { useHuis } from '../../huis/woorden.ts'
import { Wegwijzer } from './wegwijzer.tsx'

/** First parts of addresses that the design has and this version has not. */
const LATER = new Set([
  'pgb',
  'wooninitiatieven',
  'kader',
  'opgaven',
  'rechtmatigheid',
  'inkoop',
  'zorgplicht',
  'continuiteit',
  'auditspoor',
  'beheer',
])

/** An address without a screen: not built yet, or nothing at all. */
export function BuitenDeKaart() {
  const t = useHuis()
  const pad = useLocation({ select: (plek) => plek.pathname })
  const soort = LATER.has(pad.split('/')[1] ?? '') ? 'nogNiet' : 'nietGevonden'
  return (
    <>
      <Paginakop titel={t(`${soort}.titel`)} />
      <Kaart label={t(`${soort}.titel`)}>
        <div className="stack">
          <p className="tekst">{t(`${soort}.tekst`)}</p>
          <Wegwijzer />
          <p className="s muted">
            {t('adres')} <code className="breekt">{pad}</code>
          </p>
        </div>
      </Kaart>
    </>
  )
}
