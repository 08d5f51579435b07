import { IconCircleCheck, IconCircleX, IconFileUnknown, IconUserQuestion } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Oordeel } from '../../../../pgb/contract.ts'
import { Icoon, Meer, Schakel, type Teken, VindplaatsLink } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useT, useTeksten } from './teksten.ts'
import type { Punt, Stand } from './uitkomst.ts'
import { zoekVraag } from './vragen.ts'

const BEELD: Record<Stand, { teken: Teken; toon: string }> = {
  goed: { teken: IconCircleCheck, toon: 'goed' },
  letop: { teken: IconCircleX, toon: 'fout' },
  medewerker: { teken: IconUserQuestion, toon: 'mens' },
  onbekend: { teken: IconFileUnknown, toon: 'letop' },
}

/** One line of the outcome: icon, what it means in words, and the rules behind it in a fold. */
export function Regel({ stand, kop, children }: { stand: Stand; kop: string; children: ReactNode }) {
  const { teken, toon } = BEELD[stand]
  return (
    <li className={`punt ${toon}`}>
      <span className="punt__teken">
        <Icoon van={teken} />
      </span>
      <div className="punt__in">
        <h3>{kop}</h3>
        {children}
      </div>
    </li>
  )
}

export function PuntRegel({ punt }: { punt: Punt }) {
  const t = useT()
  const taal = useTaal()
  const teksten = useTeksten()
  const { kort, onbekend, raad } = teksten.vraag[punt.vraag]
  const samen: Readonly<Record<string, string>> = teksten.uitkomst.goed
  const samengevat = punt.stand === 'goed' ? samen[punt.vraag] : undefined
  const eigenZin = punt.stand === 'onbekend' ? onbekend : samengevat
  const zinnen = eigenZin === undefined ? hoofdoordelen(punt).map(({ uitleg }) => uitleg[taal]) : [eigenZin]
  return (
    <Regel stand={punt.stand} kop={t(`uitkomst.stand.${punt.stand}`, { kort })}>
      <Zinnen zinnen={zinnen} />
      {punt.stand === 'onbekend' && (
        <p>
          <b>{t('uitkomst.raad')}</b> {raad}
        </p>
      )}
      <Regels oordelen={punt.oordelen} />
    </Regel>
  )
}

/**
 * Which sentences stand in the open: every obstacle, and of what is in order the one of the rule that the question is
 * about. A rule that only repeats others is named in the fold.
 */
function hoofdoordelen({ stand, vraag, oordelen }: Punt): readonly Oordeel[] {
  const eigen = oordelen.filter(({ regel }) => !HERHALEND.has(regel))
  const eerst = eigen.find(({ regel }) => regel === zoekVraag(vraag)?.regel)
  if (stand === 'goed') return [eerst ?? eigen[0] ?? oordelen[0]].filter((oordeel) => oordeel !== undefined)
  return eigen.length > 0 ? eigen : oordelen
}

/** Rules that take their outcome from others, which say it better. */
const HERHALEND: ReadonlySet<string> = new Set(['BLZ-3.6.2-1-A', 'WLZ-3.3.3-5-D'])

function Zinnen({ zinnen }: { zinnen: readonly string[] }) {
  if (zinnen.length < 2) return <p>{zinnen[0]}</p>
  return (
    <ul className="punt__zinnen">
      {zinnen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  )
}

/** The rules in a fold: sentence, article with its source, and the rule itself. */
export function Regels({ oordelen }: { oordelen: readonly Oordeel[] }) {
  const t = useT()
  const taal = useTaal()
  if (oordelen.length === 0) return null
  return (
    <Meer titel={t('uitkomst.regels', { count: oordelen.length })}>
      <ul className="regels s">
        {oordelen.map(({ regel, uitleg, vindplaats, naam }) => (
          <li key={regel}>
            <b>{naam[taal]}.</b> {uitleg[taal]} <VindplaatsLink vindplaats={vindplaats} />.{' '}
            <Schakel naar={`/regelbank/${regel}`}>
              {t('uitkomst.leesRegel')}
              <span className="sr"> {naam[taal]}</span>
            </Schakel>
          </li>
        ))}
      </ul>
    </Meer>
  )
}
