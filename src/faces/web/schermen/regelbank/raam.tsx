import { IconCheck, IconCopy } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { Regelbank, RegelsetKaart } from '../../../../regelgeving/contract.ts'
import { ApiFout } from '../../api/index.ts'
import { FoutBijOphalen, Icoon, Laden, Paginakop, Tabs } from '../../design-system/index.ts'
import { useRegelbank } from './gegevens.ts'
import { useT } from './woorden.ts'

export type Deel = 'regels' | 'parameters' | 'tabellen' | 'bronnen'

/** Fetches the Regelbank and shows its children, or why it is not there. */
export function MetRegelbank({ children }: { children: (bank: Regelbank) => ReactNode }) {
  const t = useT()
  const vraag = useRegelbank()
  if (vraag.data) return children(vraag.data)
  if (vraag.isPending)
    return (
      <>
        <Paginakop titel={t('titel')} />
        <div className="kaart">
          <Laden wat={t('laden')} />
        </div>
      </>
    )
  const fout = vraag.error instanceof ApiFout ? vraag.error : undefined
  const soort = fout?.soort === 'netwerk' ? 'netwerk' : 'server'
  return (
    <>
      <Paginakop titel={t('titel')} />
      <FoutBijOphalen titel={t(`fout.${soort}`)} nummer={fout?.nummer} onOpnieuw={() => void vraag.refetch()}>
        <p>{t(`fout.${soort}Tekst`)}</p>
      </FoutBijOphalen>
    </>
  )
}

/** Head and tabs of the four lists, in one card with the list itself. */
export function Lijstraam(props: { bank: Regelbank; deel: Deel; children: ReactNode }) {
  const { bank, deel, children } = props
  const t = useT()
  const tabs = [
    { deel: 'regels', naar: '/regelbank', aantal: bank.regels.length },
    { deel: 'parameters', naar: '/regelbank/parameters', aantal: bank.parameters.length },
    { deel: 'tabellen', naar: '/regelbank/tarieventabellen', aantal: bank.tabellen.length },
    { deel: 'bronnen', naar: '/regelbank/bronnen', aantal: bank.bronnen.length },
  ] as const
  return (
    <>
      <Paginakop titel={t('titel')} onder={t('onder')} acties={<Regelset regelset={bank.regelset} />} />
      <section className="kaart" aria-label={t(`tabs.${deel}`)}>
        <Tabs
          label={t('tabs.label')}
          tabs={tabs.map((tab) => ({
            naar: tab.naar,
            naam: t(`tabs.${tab.deel}`),
            aantal: tab.aantal,
            huidig: tab.deel === deel,
          }))}
        />
        {children}
      </section>
    </>
  )
}

/** Version and hash of the rule set, as an outcome names them; to copy into a letter or a question. */
function Regelset({ regelset }: { regelset: RegelsetKaart }) {
  const t = useT()
  const [stand, zetStand] = useState<'' | 'ja' | 'nee'>('')
  const tekst = `${regelset.versie} ${regelset.hash}`
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst)
      zetStand('ja')
    } catch {
      zetStand('nee')
    }
  }
  return (
    <p className="regelset s">
      <span>
        {t('regelset.versie', { versie: regelset.versie })}{' '}
        <code title={regelset.hash}>
          {t('regelset.hash')} {regelset.hash.slice(0, 12)}
        </code>
      </span>
      <button type="button" className="knopje" onClick={() => void kopieer()}>
        <Icoon van={stand === 'ja' ? IconCheck : IconCopy} />
        {t('regelset.kopieer')}
      </button>
      <span role="status" className="muted">
        {stand === 'ja' && t('regelset.gekopieerd')}
        {stand === 'nee' && t('regelset.lukteNiet', { tekst })}
      </span>
    </p>
  )
}
