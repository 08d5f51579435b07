import { IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Voorwaardenset } from '../../../../inkoop/contract.ts'
import { Icoon, SelectVeld } from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { type Taal, useTaal } from '../../teksten/index.ts'
import { type T, useT } from './woorden.ts'

/** The filters of the list, by their name in the address. */
export const WIS = {
  zoek: undefined,
  sector: undefined,
  paragraaf: undefined,
  soort: undefined,
  rol: undefined,
  kracht: undefined,
}

/** Search field and selects in one row, applied at once, and a removable chip for each that is set. */
export function Filterrij({ set, zoek, zet }: { set: Voorwaardenset; zoek: Zoek; zet: (deel: Zoek) => void }) {
  const t = useT()
  const taal = useTaal()
  const filters = filtersVan(set, t, taal)
  const gezet = filters.flatMap((filter) => {
    const keuze = filter.keuzes.find(({ waarde }) => waarde === zoek[filter.id])
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

/** Only choices that some condition has, in the order of the document. */
function filtersVan(set: Voorwaardenset, t: T, taal: Taal) {
  const uniek = <W extends string>(waarden: readonly W[]): W[] => [...new Set(waarden)]
  const v = set.voorwaarden
  return [
    {
      id: 'sector',
      label: t('filter.sector'),
      leeg: t('filter.alleSector'),
      keuzes: uniek(v.flatMap(({ sectoren }) => sectoren)).map((waarde) => ({ waarde, label: t(`sector.${waarde}`) })),
    },
    {
      id: 'paragraaf',
      label: t('filter.paragraaf'),
      leeg: t('filter.alleParagraaf'),
      keuzes: set.paragrafen
        .filter(({ stand }) => stand === 'geldt')
        .map(({ id, titel }) => ({ waarde: id, label: `${id} ${titel[taal]}` })),
    },
    {
      id: 'soort',
      label: t('filter.soort'),
      leeg: t('filter.alleSoort'),
      keuzes: uniek(v.map(({ soort }) => soort)).map((waarde) => ({ waarde, label: t(`soort.${waarde}`) })),
    },
    {
      id: 'rol',
      label: t('filter.rol'),
      leeg: t('filter.alleRol'),
      keuzes: uniek(v.map(({ aan }) => aan)).map((waarde) => ({ waarde, label: t(`rol.${waarde}`) })),
    },
    {
      id: 'kracht',
      label: t('filter.kracht'),
      leeg: t('filter.alleKracht'),
      keuzes: uniek(v.map(({ kracht }) => kracht)).map((waarde) => ({ waarde, label: t(`kracht.${waarde}`) })),
    },
  ]
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
      <label className="utrecht-form-label" htmlFor="ink-zoek">
        {t('filter.zoek')}
      </label>
      <input
        id="ink-zoek"
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
