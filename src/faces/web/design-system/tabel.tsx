import { IconArrowNarrowDown, IconArrowNarrowUp, IconArrowsSort } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Icoon } from './icoon.tsx'
import { useWoorden } from './woorden.ts'

export interface Kolom<R> {
  id: string
  kop: ReactNode
  cel: (rij: R) => ReactNode
  /** Figures stand at the right. */
  getal?: boolean
  /** This cell is the thing the row is about. */
  rijkop?: boolean
  /** Extra classes of the cells, for example `nw` (no wrapping). */
  klasse?: string
  sorteerbaar?: boolean
}

export interface Sortering {
  op: string
  richting: 'op' | 'af'
}

export interface TabelProps<R> {
  /** Always there; screen readers read it, and the scroll region is named by it. */
  bijschrift: string
  toonBijschrift?: boolean
  kolommen: readonly Kolom<R>[]
  rijen: readonly R[]
  sleutel: (rij: R) => string
  sortering?: Sortering
  onSorteer?: (sortering: Sortering) => void
  /** Foot of the table, whole `tr`s. */
  voet?: ReactNode
  dicht?: boolean
  /** Under 768 px every row becomes a card with the heading before each value. */
  kaarten?: boolean
  /** The head stays in sight while a long list scrolls, on a wide screen. */
  plakkop?: boolean
  /** Key of the row that is current in the list (j and k). */
  huidig?: string | undefined
}

export function Tabel<R>(props: TabelProps<R>) {
  const { bijschrift, kolommen, rijen, sleutel, voet, dicht, kaarten, huidig } = props
  const t = useWoorden()
  const klassen = ['utrecht-table', 'utrecht-table--plat', dicht && 'tab-dicht', kaarten && 'tab-rijkaart']
  return (
    <section
      className={props.plakkop ? 'tw tw--plakkop' : 'tw'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={t('tabel', { naam: bijschrift })}
    >
      <table className={klassen.filter(Boolean).join(' ')}>
        <caption className={props.toonBijschrift ? undefined : 'sr'}>{bijschrift}</caption>
        <thead className="utrecht-table__header">
          <tr>
            {kolommen.map((kolom) => (
              <Kolomkop key={kolom.id} kolom={kolom} sortering={props.sortering} onSorteer={props.onSorteer} />
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rijen.map((rij) => (
            <tr key={sleutel(rij)} data-rij={sleutel(rij)} className={huidig === sleutel(rij) ? 'sel' : undefined}>
              {kolommen.map((kolom) => (
                <Cel key={kolom.id} kolom={kolom} rij={rij} />
              ))}
            </tr>
          ))}
        </tbody>
        {voet !== undefined && <tfoot>{voet}</tfoot>}
      </table>
    </section>
  )
}

function Cel<R>({ kolom, rij }: { kolom: Kolom<R>; rij: R }) {
  const klasse = [kolom.getal && 'num', kolom.klasse].filter(Boolean).join(' ') || undefined
  const inhoud = kolom.cel(rij)
  if (kolom.rijkop)
    return (
      <th scope="row" className={klasse}>
        {inhoud}
      </th>
    )
  return (
    <td className={klasse} data-kop={typeof kolom.kop === 'string' ? kolom.kop : undefined}>
      <div>{inhoud}</div>
    </td>
  )
}

function Kolomkop<R>(props: {
  kolom: Kolom<R>
  sortering: Sortering | undefined
  onSorteer: ((sortering: Sortering) => void) | undefined
}) {
  const { kolom, sortering, onSorteer } = props
  const t = useWoorden()
  const klasse = [kolom.getal && 'num', kolom.klasse].filter(Boolean).join(' ') || undefined
  if (!kolom.sorteerbaar || !onSorteer)
    return (
      <th scope="col" className={klasse}>
        {kolom.kop}
      </th>
    )
  const richting = sortering?.op === kolom.id ? sortering.richting : undefined
  return (
    <th
      scope="col"
      className={klasse}
      aria-sort={richting === undefined ? undefined : richting === 'op' ? 'ascending' : 'descending'}
    >
      <button
        className="sort"
        type="button"
        onClick={() => onSorteer({ op: kolom.id, richting: richting === 'op' ? 'af' : 'op' })}
      >
        {kolom.kop}
        <Icoon van={richting === 'op' ? IconArrowNarrowUp : richting === 'af' ? IconArrowNarrowDown : IconArrowsSort} />
        {richting !== undefined && (
          <span className="sr"> {t(richting === 'op' ? 'sorteer.klim' : 'sorteer.daal')}</span>
        )}
      </button>
    </th>
  )
}
