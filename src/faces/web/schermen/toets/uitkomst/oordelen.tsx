import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { type Oordeel, type Toetsuitkomst, UITKOMSTEN } from '../../../../../pgb/contract.ts'
import { Icoon, Kaart, Knop, Leeg, TEKEN_VAN, TOON_VAN } from '../../../design-system/index.ts'
import { magLosseToets } from '../../../huis/sneltoetsen.tsx'
import { useTeksten } from '../teksten.ts'
import { naarOordeel, oordeelId } from './feitenlijst.tsx'
import type { NieuwOordeel } from './oordeelformulier.tsx'
import { Oordeelrij } from './oordeelrij.tsx'
import { type Groep, groepen, isOpen, isUitkomst, telling, type Uitkomst, type Volgorde } from './ordening.ts'

interface Props {
  uitkomst: Toetsuitkomst
  /** May answer later: true when it is recorded. */
  onLegVast: (oordeel: Oordeel, nieuw: NieuwOordeel) => unknown
}

/** Filter and order stand in the address, so that a link shows a colleague the same. */
function useKeuze() {
  const zoek = useSearch({ strict: false }) as Record<string, string | undefined>
  const ga = useNavigate()
  const zet = (nieuw: Record<string, string | undefined>) =>
    void ga({ to: '.', search: { ...zoek, ...nieuw }, replace: true, resetScroll: false })
  return {
    filter: isUitkomst(zoek.uitkomst) ? zoek.uitkomst : null,
    volgorde: (zoek.volgorde === 'wet' ? 'wet' : 'open') as Volgorde,
    zetFilter: (filter: Uitkomst | null) => zet({ uitkomst: filter ?? undefined }),
    zetVolgorde: (volgorde: Volgorde) => zet({ volgorde: volgorde === 'wet' ? 'wet' : undefined }),
  }
}

export function Oordelen({ uitkomst, onLegVast }: Props) {
  const t = useTeksten()
  const { filter, volgorde, zetFilter, zetVolgorde } = useKeuze()
  const [open, zetOpen] = useState<ReadonlySet<string>>(new Set())
  const lijst = groepen(uitkomst.oordelen, filter, volgorde)
  const getoond = lijst.flatMap((groep) => groep.oordelen)
  const alleOpen = getoond.length > 0 && getoond.every(({ regel }) => open.has(regel))
  const alles = [...getoond.map(({ regel }) => regel), ...lijst.map(({ criterium }) => nvtSleutel(criterium))]
  const klap = (regel: string, aan: boolean) =>
    zetOpen((nu) => {
      if (nu.has(regel) === aan) return nu
      const nieuw = new Set(nu)
      if (aan) nieuw.add(regel)
      else nieuw.delete(regel)
      return nieuw
    })
  const klapAlles = () => zetOpen(alleOpen ? new Set() : new Set(alles))
  useToetsenbord(getoond, klapAlles)

  return (
    <Kaart
      id="toets"
      vol
      titel={t.oordelen.titel}
      naast={
        <>
          <span role="status">{t.oordelen.getoond(getoond.length, uitkomst.oordelen.length)}</span>
          <Knop soort="stil" onKlik={klapAlles} ariaExpanded={alleOpen}>
            {alleOpen ? t.oordelen.klapIn : t.oordelen.klapUit}
          </Knop>
        </>
      }
      voet={
        <div className="row row--between">
          <span>{t.oordelen.toetsen}</span>
        </div>
      }
    >
      <Tellers oordelen={uitkomst.oordelen} filter={filter} kies={zetFilter} />
      <Volgordekeuze volgorde={volgorde} kies={zetVolgorde} />
      {lijst.length === 0 && (
        <Leeg titel={t.oordelen.geen}>
          <Knop onKlik={() => zetFilter(null)}>{t.oordelen.toonAlle}</Knop>
        </Leeg>
      )}
      {lijst.map((groep) => (
        <section key={groep.criterium} aria-labelledby={`criterium-${groep.criterium}`} className="toets-criterium">
          <Criteriumkop criterium={groep.criterium} />
          <Groepsrijen
            groep={groep}
            apart={filter === null && volgorde === 'open'}
            open={open}
            klap={klap}
            {...{ uitkomst, onLegVast }}
          />
        </section>
      ))}
    </Kaart>
  )
}

function Criteriumkop({ criterium }: { criterium: number }) {
  const t = useTeksten()
  return (
    <h3 id={`criterium-${criterium}`}>
      {criterium > 0 && <span className="toets-criterium__nr">{criterium}</span>}
      {criterium > 0 && <span className="sr">{t.oordelen.criterium(criterium)}: </span>}
      {t.oordelen.criteria[criterium]}
      <span className="s muted">{t.oordelen.criteriumPlek[criterium]}</span>
    </h3>
  )
}

function Volgordekeuze(props: { volgorde: Volgorde; kies: (volgorde: Volgorde) => void }) {
  const t = useTeksten()
  return (
    <fieldset className="toets-volgorde">
      <legend className="sr">{t.oordelen.volgorde}</legend>
      {(['open', 'wet'] as const).map((soort) => (
        <label key={soort}>
          <input
            type="radio"
            className="utrecht-radio-button"
            name="toets-volgorde"
            checked={props.volgorde === soort}
            onChange={() => props.kies(soort)}
          />
          {soort === 'open' ? t.oordelen.openEerst : t.oordelen.vanDeWet}
        </label>
      ))}
    </fieldset>
  )
}

const nvtSleutel = (criterium: number): string => `nvt-${criterium}`

interface GroepsrijenProps extends Props {
  groep: Groep
  /** Rules that do not apply are folded together: they are read only by who looks for them. */
  apart: boolean
  open: ReadonlySet<string>
  klap: (sleutel: string, aan: boolean) => void
}

function Groepsrijen({ groep, apart, open, klap, uitkomst, onLegVast }: GroepsrijenProps) {
  const t = useTeksten()
  const toon = (oordeel: Oordeel) => (
    <Oordeelrij
      key={oordeel.regel}
      oordeel={oordeel}
      alle={uitkomst.oordelen}
      open={open.has(oordeel.regel)}
      onOpen={(aan) => klap(oordeel.regel, aan)}
      onLegVast={(nieuw) => onLegVast(oordeel, nieuw)}
    />
  )
  const nvt = apart ? groep.oordelen.filter((oordeel) => oordeel.uitkomst === 'nvt') : []
  const sleutel = nvtSleutel(groep.criterium)
  return (
    <>
      {groep.oordelen.filter((oordeel) => !nvt.includes(oordeel)).map(toon)}
      {nvt.length > 0 && (
        <details
          className="toets-nvt"
          open={open.has(sleutel)}
          onToggle={(e) => {
            // A fold inside this one tells its toggle too, and that is not ours.
            if (e.target === e.currentTarget) klap(sleutel, e.currentTarget.open)
          }}
        >
          <summary>{t.oordelen.nvt(nvt.length)}</summary>
          {nvt.map(toon)}
        </details>
      )}
    </>
  )
}

/** The five outcomes as counters that filter: icon, number and word. */
function Tellers(props: {
  oordelen: readonly Oordeel[]
  filter: Uitkomst | null
  kies: (uitkomst: Uitkomst | null) => void
}) {
  const t = useTeksten()
  const tel = telling(props.oordelen)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are toggle buttons
    <div className="toets-tellers" role="group" aria-label={t.oordelen.filter}>
      <button type="button" aria-pressed={props.filter === null} onClick={() => props.kies(null)}>
        <b>{props.oordelen.length}</b>
        <span>{t.oordelen.alle}</span>
      </button>
      {UITKOMSTEN.map((uitkomst) => (
        <button
          key={uitkomst}
          type="button"
          className={TOON_VAN[uitkomst]}
          aria-pressed={props.filter === uitkomst}
          onClick={() => props.kies(props.filter === uitkomst ? null : uitkomst)}
        >
          <b>
            <Icoon van={TEKEN_VAN[uitkomst]} />
            {tel[uitkomst]}
          </b>
          <span>{t.uitkomsten[uitkomst]}</span>
        </button>
      ))}
    </div>
  )
}

/** o opens or closes the row that has focus, Shift o all rows, n goes to the next open point. */
function useToetsenbord(getoond: readonly Oordeel[], klapAlles: () => void) {
  useEffect(() => {
    const opToets = (e: KeyboardEvent) => {
      if (!magLosseToets(e)) return
      if (e.key === 'O') klapAlles()
      else if (e.key === 'o') wisselRij(getoond)
      else if (e.key === 'n') volgendeOpen(getoond)
      else return
      e.preventDefault()
    }
    document.addEventListener('keydown', opToets)
    return () => document.removeEventListener('keydown', opToets)
  })
}

const rijMetFocus = (): HTMLDetailsElement | null =>
  document.activeElement?.closest<HTMLDetailsElement>('details.crit') ?? null

function wisselRij(getoond: readonly Oordeel[]) {
  const rij = rijMetFocus() ?? document.getElementById(oordeelId(getoond[0]?.regel ?? ''))
  if (!(rij instanceof HTMLDetailsElement)) return
  rij.open = !rij.open
  rij.querySelector('summary')?.focus()
}

function volgendeOpen(getoond: readonly Oordeel[]) {
  const open = getoond.filter(isOpen)
  const nu = getoond.findIndex(({ regel }) => oordeelId(regel) === rijMetFocus()?.id)
  const verder = open.find((oordeel) => getoond.indexOf(oordeel) > nu) ?? open[0]
  if (verder) naarOordeel(verder.regel)
}
