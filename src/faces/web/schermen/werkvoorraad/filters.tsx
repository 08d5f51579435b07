import { IconSearch, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { SOORTEN_AANVRAAG } from '../../../../pgb/contract.ts'
import type { Verdeling } from '../../../../pgb/zaak/contract-werk.ts'
import { Icoon, Knop, SelectVeld } from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useVerdeling, useWerk } from '../../zaken/werk.ts'
import { useZaken, type Zaakwoorden } from '../../zaken/woorden.ts'
import { FILTERS, type Filternaam, TERMIJNEN } from './vraag.ts'

const STATUSSEN = ['ontvangen', 'in_behandeling', 'voorgesteld', 'goedgekeurd', 'verzonden'] as const
const TERMIJNWOORD = { 'te-laat': 'tegels.teLaat', 'binnen-7': 'tegels.binnen', stil: 'tegels.stil' } as const

type Keuzes = readonly { waarde: string; label: string }[]

const VOLGORDEN = ['besluitUiterlijk', 'ontvangenOp', 'naam', 'nummer'] as const

function keuzesVan(
  t: Zaakwoorden,
  werk: ReturnType<typeof useWerk>,
  verdeling: Verdeling | undefined,
): Record<Exclude<Filternaam, 'zoek'>, { label: string; leeg: string; keuzes: Keuzes }> {
  return {
    eigenaar: {
      label: t('filter.eigenaar'),
      leeg: t('filter.alleEigenaar'),
      keuzes: [
        { waarde: 'ik', label: t('filter.ik') },
        { waarde: 'niemand', label: t('filter.niemand') },
        { waarde: 'waarneming', label: werk('filter.waarneming') },
        ...(verdeling?.collegas ?? []).map(({ id, naam }) => ({ waarde: id, label: naam })),
      ],
    },
    team: {
      label: werk('filter.team'),
      leeg: werk('filter.alleTeams'),
      keuzes: [
        { waarde: 'mijn', label: werk('filter.mijnTeam') },
        ...(verdeling?.teams ?? []).map(({ team }) => ({ waarde: team, label: team })),
      ],
    },
    sorteer: {
      label: werk('filter.sorteer'),
      leeg: werk('filter.volgorde.besluitUiterlijk'),
      keuzes: VOLGORDEN.slice(1).map((waarde) => ({ waarde, label: werk(`filter.volgorde.${waarde}`) })),
    },
    soort: {
      label: t('filter.soort'),
      leeg: t('filter.alleSoort'),
      keuzes: SOORTEN_AANVRAAG.map((soort) => ({ waarde: soort, label: t(`soort.${soort}`) })),
    },
    status: {
      label: t('filter.status'),
      leeg: t('filter.alleStatus'),
      keuzes: STATUSSEN.map((status) => ({ waarde: status, label: t(`status.${status}`) })),
    },
    termijn: {
      label: t('filter.termijn'),
      leeg: t('filter.alleTermijn'),
      keuzes: TERMIJNEN.map((soort) => ({ waarde: soort, label: t(TERMIJNWOORD[soort]) })),
    },
  }
}

/** Search and selects in one row, applied at once, and a chip to take away for each that is set. */
export function Filterrij({ zoek, zet }: { zoek: Zoek; zet: (deel: Zoek) => void }) {
  const t = useZaken()
  const alle = keuzesVan(t, useWerk(), useVerdeling().data)
  const gezet = FILTERS.flatMap((naam): { naam: Filternaam; tekst: string }[] => {
    const waarde = zoek[naam]
    if (waarde === undefined || waarde === '') return []
    if (naam === 'zoek') return [{ naam, tekst: `${t('filter.zoek')}: ${waarde}` }]
    const { label, keuzes } = alle[naam]
    const keuze = keuzes.find((een) => een.waarde === waarde)
    return keuze ? [{ naam, tekst: `${label}: ${keuze.label}` }] : []
  })
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <Zoekveld waarde={zoek.zoek ?? ''} zet={(tekst) => zet({ zoek: tekst || undefined })} />
      {(['eigenaar', 'team', 'soort', 'status', 'termijn', 'sorteer'] as const).map((naam) => (
        <SelectVeld
          key={naam}
          filter
          label={alle[naam].label}
          leeg={alle[naam].leeg}
          keuzes={alle[naam].keuzes}
          waarde={zoek[naam]}
          onWijzig={(waarde) => zet({ [naam]: waarde })}
        />
      ))}
      {gezet.length > 0 && (
        <div className="chips chips--rij">
          {gezet.map(({ naam, tekst }) => (
            <button className="chip" type="button" key={naam} onClick={() => zet({ [naam]: undefined })}>
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

/** Asks on Enter or the button: each search of names is in the log, so it is not asked at every letter. */
function Zoekveld({ waarde, zet }: { waarde: string; zet: (tekst: string) => void }) {
  const t = useZaken()
  const [tekst, zetTekst] = useState(waarde)
  useEffect(() => zetTekst(waarde), [waarde])
  return (
    <form
      className="veld veld--zoekzaak"
      onSubmit={(e) => {
        e.preventDefault()
        zet(tekst.trim())
      }}
    >
      <label className="utrecht-form-label" htmlFor="zaak-zoek">
        {t('filter.zoek')}
      </label>
      <span className="filters__zoekrij">
        <input
          id="zaak-zoek"
          type="search"
          className="utrecht-textbox utrecht-textbox--html-input"
          autoComplete="off"
          maxLength={100}
          value={tekst}
          onChange={(e) => zetTekst(e.target.value)}
          data-zoekveld="pagina"
        />
        <Knop type="submit" icoon={IconSearch}>
          {t('filter.zoekKnop')}
        </Knop>
      </span>
    </form>
  )
}
