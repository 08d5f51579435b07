import { IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Voorwaarde, Voorwaardencatalogus, Voorwaardenset } from '../../../../inkoop/contract.ts'
import { ApiFout } from '../../api/index.ts'
import { FoutBijOphalen, Knop, Laden, Paginakop, Tabs } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useCatalogus, useFilter } from './gegevens.ts'
import { alsCsv, bewaarCsv } from './uitvoer.ts'
import { useT } from './woorden.ts'

/** Fetches the catalogue and shows the version that the address names, else the newest; or why it is not there. */
export function MetVoorwaarden(props: { children: (set: Voorwaardenset, alles: Voorwaardencatalogus) => ReactNode }) {
  const t = useT()
  const [zoek] = useFilter()
  const vraag = useCatalogus()
  const versies = vraag.data?.versies ?? []
  const set = versies.find(({ versie }) => versie === zoek.versie) ?? versies[0]
  if (vraag.data && set) return props.children(set, vraag.data)
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

/** The three parts of the catalogue. */
export function Delen({ set, deel }: { set: Voorwaardenset; deel: 'lijst' | 'dekking' | 'verschil' }) {
  const t = useT()
  return (
    <Tabs
      label={t('tabs.label')}
      tabs={[
        {
          naar: '/inkoop/voorwaarden',
          naam: t('tabs.lijst'),
          aantal: set.voorwaarden.length,
          huidig: deel === 'lijst',
        },
        {
          naar: '/inkoop/voorwaarden/dekking',
          naam: t('tabs.dekking'),
          aantal: set.paragrafen.length,
          huidig: deel === 'dekking',
        },
        { naar: '/inkoop/voorwaarden/verschil', naam: t('tabs.verschil'), huidig: deel === 'verschil' },
      ]}
    />
  )
}

export function Exporteer({ set, voorwaarden }: { set: Voorwaardenset; voorwaarden: readonly Voorwaarde[] }) {
  const t = useT()
  const taal = useTaal()
  const bewaar = () => bewaarCsv(`inkoopvoorwaarden-${set.versie}`, alsCsv(set, voorwaarden, taal))
  return (
    <Knop soort="stil" icoon={IconDownload} onKlik={bewaar}>
      {t('exporteer')}
    </Knop>
  )
}
