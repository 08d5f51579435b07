import { IconDownload, IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Icoon, Knop, Leeg, SelectVeld } from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { alsCsv, bewaarBestand, type Cel } from './uitvoer.ts'
import { useT } from './woorden.ts'

export interface Filter {
  /** Name of the filter in the address. */
  id: string
  label: string
  leeg: string
  keuzes: readonly { waarde: string; label: string }[]
}

export interface Uitvoer {
  naam: string
  koppen: readonly string[]
  rijen: readonly (readonly Cel[])[]
  json: unknown
}

/** Search field and selects in one row, applied at once, and a removable chip for each that is set. */
export function Filterrij(props: { zoek: Zoek; zet: (deel: Zoek) => void; filters: readonly Filter[] }) {
  const { zoek, zet, filters } = props
  const t = useT()
  const gezet = filters.flatMap((filter) => {
    const keuze = filter.keuzes.find((k) => k.waarde === zoek[filter.id])
    return keuze ? [{ id: filter.id, tekst: `${filter.label}: ${keuze.label}` }] : []
  })
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <Zoekveld waarde={zoek.zoek ?? ''} zet={(tekst) => zet({ zoek: tekst || undefined })} />
      {filters.map((filter) => (
        <SelectVeld
          key={filter.id}
          filter
          label={filter.label}
          leeg={filter.leeg}
          keuzes={filter.keuzes}
          waarde={zoek[filter.id]}
          onWijzig={(waarde) => zet({ [filter.id]: waarde })}
        />
      ))}
      {gezet.length > 0 && (
        <div className="chips chips--rij">
          {gezet.map(({ id, tekst }) => (
            <button className="chip" type="button" key={id} onClick={() => zet({ [id]: undefined })}>
              {tekst}
              <Icoon van={IconX} />
              <span className="sr"> {t('filter.wis')}</span>
            </button>
          ))}
        </div>
      )}
    </search>
  )
}

const WACHT_MS = 250

/** Asks after a short pause in typing. The address may change outside (back button): then the field follows. */
function Zoekveld({ waarde, zet }: { waarde: string; zet: (tekst: string) => void }) {
  const t = useT()
  const [tekst, zetTekst] = useState(waarde)
  const gevraagd = useRef(waarde)
  const stuur = useRef(zet)
  stuur.current = zet
  useEffect(() => {
    if (waarde === gevraagd.current) return
    gevraagd.current = waarde
    zetTekst(waarde)
  }, [waarde])
  useEffect(() => {
    if (tekst.trim() === gevraagd.current) return
    const wekker = setTimeout(() => {
      gevraagd.current = tekst.trim()
      stuur.current(tekst.trim())
    }, WACHT_MS)
    return () => clearTimeout(wekker)
  }, [tekst])
  return (
    <div className="veld veld--zoek">
      <label className="utrecht-form-label" htmlFor="rb-zoek">
        {t('filter.zoek')}
      </label>
      <input
        id="rb-zoek"
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input"
        placeholder={t('filter.zoekPlek')}
        autoComplete="off"
        value={tekst}
        onChange={(e) => zetTekst(e.target.value)}
        data-zoekveld="pagina"
      />
    </div>
  )
}

function Exporteer({ uitvoer }: { uitvoer: Uitvoer }) {
  const t = useT()
  const { naam, koppen, rijen, json } = uitvoer
  return (
    <fieldset className="row exporteer">
      <legend className="sr">{t('exporteer.label')}</legend>
      <Knop soort="stil" icoon={IconDownload} onKlik={() => bewaarBestand(naam, 'csv', alsCsv(koppen, rijen))}>
        {t('exporteer.csv')}
      </Knop>
      <Knop
        soort="stil"
        icoon={IconDownload}
        onKlik={() => bewaarBestand(naam, 'json', `${JSON.stringify(json, null, 2)}\n`)}
      >
        {t('exporteer.json')}
      </Knop>
    </fieldset>
  )
}

/** The count in a live region, so that a screen reader hears what a filter did; beside it the ways to take it along. */
export function Telling({ children, uitvoer, naast }: { children: ReactNode; uitvoer: Uitvoer; naast?: ReactNode }) {
  return (
    <div className="bulk bulk--telling">
      <span role="status" className="b">
        {children}
      </span>
      {naast !== undefined && <span className="s muted bulk__naast">{naast}</span>}
      <Exporteer uitvoer={uitvoer} />
    </div>
  )
}

export function NietsGevonden({ wis }: { wis: () => void }) {
  const t = useT()
  return (
    <Leeg titel={t('leeg.titel')} kop="h2">
      <p className="muted tekst">{t('leeg.tekst')}</p>
      <Knop onKlik={wis}>{t('leeg.wis')}</Knop>
    </Leeg>
  )
}
