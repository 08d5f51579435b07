import { IconChevronDown, IconPlus, IconTrash } from '@tabler/icons-react'
import { memo, type ReactNode, useCallback } from 'react'
import type { Fout } from '../../../../pgb/contract.ts'
import { Icoon, Knop, Pil } from '../../design-system/index.ts'
import { type Concept, type Json, lees, rijenVan } from './concept.ts'
import { gaNaar } from './focus.ts'
import type { Daad } from './staat.ts'
import { useTeksten, useZin } from './teksten.ts'
import { FeitVeld } from './veld.tsx'
import { type Lijst, type Sectie, type Veld, type Veldpad, veldId } from './velden.ts'

interface SectieProps {
  sectie: Sectie
  concept: Concept
  fouten: readonly Fout[]
  open: boolean
  onOpen: (open: boolean) => void
  doe: (...daden: Daad[]) => void
  /** What stands under the field of a fact: where it comes from. */
  onder?: ((pointer: string) => ReactNode) | undefined
}

/** One foldable part of the facts; its head says how many are known. */
export const SectieKaart = memo(function SectieKaart(props: SectieProps) {
  const { sectie, concept, fouten, open, onOpen, doe, onder } = props
  const t = useTeksten()
  const gevuld = sectie.velden.filter((veld) => lees(concept, veld.pad) !== undefined).length
  const rijen = sectie.lijst === undefined ? null : rijenVan(concept, sectie.lijst.pad).length
  const tellingen = [
    ...(sectie.velden.length > 0 ? [t.ingevuld(gevuld, sectie.velden.length)] : []),
    ...(sectie.lijst ? [`${t.velden[sectie.lijst.rijpad].label}: ${t.rijen(rijen ?? 0)}`] : []),
  ]
  return (
    <details
      className="toets-sectie"
      id={`sectie-${sectie.id}`}
      open={open}
      onToggle={(e) => onOpen(e.currentTarget.open)}
    >
      <summary>
        <h3>{t.secties[sectie.id].titel}</h3>
        <span className="row s">
          {fouten.length > 0 && (
            <Pil toon="fout">
              {fouten.length} <span className="sr">{t.fout.soorten['ongeldige-invoer']}</span>
            </Pil>
          )}
          <span className="muted">{tellingen.join(' · ')}</span>
        </span>
        <span className="pijl">
          <Icoon van={IconChevronDown} />
        </span>
      </summary>
      <div className="toets-sectie__in stack-5">
        <Velden velden={sectie.velden} concept={concept} fouten={fouten} doe={doe} rij={null} onder={onder} />
        {sectie.lijst && <Rijen lijst={sectie.lijst} concept={concept} fouten={fouten} doe={doe} />}
      </div>
    </details>
  )
})

interface VeldenProps {
  velden: readonly Veld[]
  concept: Concept
  fouten: readonly Fout[]
  doe: (...daden: Daad[]) => void
  rij: number | null
  onder?: SectieProps['onder']
}

/** Values two beside each other, then the yes-no questions as a list, then long texts. */
function Velden({ velden, concept, fouten, doe, rij, onder }: VeldenProps) {
  const zin = useZin()
  const zet = useCallback((pointer: string, waarde: Json | undefined) => doe({ doe: 'zet', pointer, waarde }), [doe])
  const toon = (veld: Veld) => {
    const pointer = rij === null ? veld.pad : veld.pad.replace('*', String(rij))
    const hier = fouten.filter((fout) => fout.pointer === pointer)
    return (
      <div key={pointer}>
        <FeitVeld
          veld={veld}
          pointer={pointer}
          waarde={lees(concept, pointer)}
          fout={hier.length === 0 ? undefined : hier.map((fout) => zin(fout.uitleg)).join(' ')}
          zet={zet}
        />
        {onder?.(pointer)}
      </div>
    )
  }
  const groepen: [string, readonly Veld[]][] = [
    ['', velden.filter(({ soort }) => soort === 'aanwezig')],
    ['toets-velden', velden.filter(({ soort }) => !['aanwezig', 'jaNee', 'langeTekst'].includes(soort))],
    ['toets-janee', velden.filter(({ soort }) => soort === 'jaNee')],
    ['stack', velden.filter(({ soort }) => soort === 'langeTekst')],
  ]
  return groepen.map(([klasse, groep]) =>
    groep.length === 0 ? null : (
      <div key={klasse} className={klasse}>
        {groep.map(toon)}
      </div>
    ),
  )
}

function Rijen({ lijst, concept, fouten, doe }: Omit<VeldenProps, 'velden' | 'rij'> & { lijst: Lijst }) {
  const t = useTeksten()
  const rijen = rijenVan(concept, lijst.pad)
  const naam = t.velden[lijst.rijpad].label
  const voegToe = () => {
    doe({ doe: 'voegRijToe', pad: lijst.pad })
    setTimeout(() => gaNaar(document.getElementById(eersteVeldId(lijst, rijen.length))), 0)
  }
  const haalWeg = (nummer: number) => {
    doe({ doe: 'haalRijWeg', pad: lijst.pad, nummer, naam: t.feiten.rij(naam, nummer + 1) })
    setTimeout(() => gaNaar(document.getElementById(`toe${veldId(lijst.pad)}`)), 0)
  }
  return (
    <div className="stack">
      {rijen.map((_, nummer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the dossier has no name of its own but its number
        <section key={nummer} className="toets-rij stack" aria-labelledby={`${veldId(lijst.pad)}-kop-${nummer}`}>
          <div className="row row--between">
            <h4 id={`${veldId(lijst.pad)}-kop-${nummer}`}>{t.feiten.rij(naam, nummer + 1)}</h4>
            <Knop soort="stil" icoon={IconTrash} onKlik={() => haalWeg(nummer)}>
              {t.feiten.haalWeg(t.feiten.rij(naam.toLowerCase(), nummer + 1))}
            </Knop>
          </div>
          <Velden velden={lijst.velden} concept={concept} fouten={fouten} doe={doe} rij={nummer} />
        </section>
      ))}
      <div>
        <Knop id={`toe${veldId(lijst.pad)}`} icoon={IconPlus} onKlik={voegToe}>
          {t.feiten.voegToe(naam.toLowerCase())}
        </Knop>
      </div>
    </div>
  )
}

function eersteVeldId(lijst: Lijst, nummer: number): string {
  const eerste: Veldpad = lijst.velden[0]?.pad ?? lijst.pad
  return veldId(eerste.replace('*', String(nummer)))
}
