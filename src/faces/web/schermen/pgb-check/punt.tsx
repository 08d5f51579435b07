import { IconCircleCheck, IconCircleX, IconFileUnknown, IconListCheck, IconUserQuestion } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Oordeel } from '../../../../pgb/contract.ts'
import { Icoon, Meer, Schakel, type Teken, VindplaatsLink } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useT, useTeksten } from './teksten.ts'
import type { Punt, Stand } from './uitkomst.ts'
import { zoekVraag } from './vragen.ts'

const BEELD: Record<Stand | 'aanvraag', { teken: Teken; toon: string }> = {
  goed: { teken: IconCircleCheck, toon: 'goed' },
  letop: { teken: IconCircleX, toon: 'fout' },
  medewerker: { teken: IconUserQuestion, toon: 'mens' },
  onbekend: { teken: IconFileUnknown, toon: 'letop' },
  aanvraag: { teken: IconListCheck, toon: 'info' },
}

/** One line of the outcome: icon, what it means in words, and the rules behind it in a fold. */
export function Regel({ stand, kop, children }: { stand: keyof typeof BEELD; kop: string; children: ReactNode }) {
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
  const { kort, raad } = useTeksten().vraag[punt.vraag]
  return (
    <Regel stand={punt.stand} kop={t(`uitkomst.stand.${punt.stand}`, { kort })}>
      <Zinnen zinnen={useZinnen()(punt)} />
      {punt.stand === 'onbekend' && (
        <p>
          <b>{t('uitkomst.raad')}</b> {raad}
        </p>
      )}
      <Regels oordelen={punt.oordelen} />
    </Regel>
  )
}

/** From so many on, what is in order stands together: it is good to know, and nothing has to be done. */
const SAMEN_VANAF = 4

export function GoedePunten({ punten }: { punten: readonly Punt[] }) {
  const t = useT()
  const teksten = useTeksten()
  const zinnen = useZinnen()
  if (punten.length < SAMEN_VANAF) return punten.map((punt) => <PuntRegel key={punt.vraag} punt={punt} />)
  return (
    <Regel stand="goed" kop={t('uitkomst.goedKop')}>
      <dl className="goede-punten">
        {punten.map((punt) => (
          <div key={punt.vraag}>
            <dt>{teksten.vraag[punt.vraag].kort}</dt>
            <dd>{zinnen(punt).join(' ')}</dd>
          </div>
        ))}
      </dl>
      <Regels oordelen={punten.flatMap(({ oordelen }) => oordelen)} />
    </Regel>
  )
}

/** The sentences of a point: those of the rules, or our own where there are many or there is none. */
function useZinnen(): (punt: Punt) => readonly string[] {
  const taal = useTaal()
  const teksten = useTeksten()
  return (punt) => {
    const samen: Readonly<Record<string, string>> = teksten.uitkomst.goed
    const eigen = { onbekend: teksten.vraag[punt.vraag].onbekend, goed: samen[punt.vraag] }
    const zin = punt.stand === 'onbekend' || punt.stand === 'goed' ? eigen[punt.stand] : undefined
    return zin === undefined ? hoofdoordelen(punt).map(({ uitleg }) => uitleg[taal]) : [zin]
  }
}

/** Which sentences stand in the open: every obstacle; of what is in order only that of the rule the question is about. */
function hoofdoordelen({ stand, vraag, oordelen }: Punt): readonly Oordeel[] {
  if (stand !== 'goed') return oordelen
  const eigen = oordelen.find(({ regel }) => regel === zoekVraag(vraag)?.regel) ?? oordelen[0]
  return eigen === undefined ? [] : [eigen]
}

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
