import type { ReactNode } from 'react'
import type { Oordeel } from '../../../pgb/contract.ts'
import { useTaal } from '../teksten/index.ts'
import { TOON_VAN } from './pil.tsx'
import { Schakel } from './schakel.tsx'
import { Versietekst, VindplaatsLink } from './vindplaats.tsx'
import { toonDatum } from './weergave.ts'
import { useWoorden } from './woorden.ts'

export interface OnderbouwingProps {
  oordeel: Oordeel
  /** How a fact is named and written; default: the JSON pointer and the value as it stands. */
  noemFeit?: (pointer: string) => string
  toonFeit?: (pointer: string, waarde: unknown) => string
  /** Under the facts: what follows, or a form for a judgement. */
  children?: ReactNode
  /** In the foot, beside the rule: for instance the moment of the toets. */
  voet?: ReactNode
}

/** The one renderer of an oordeel on a screen: sentence, article, version, facts, what is missing, rule. */
export function Onderbouwing({ oordeel, noemFeit, toonFeit, children, voet }: OnderbouwingProps) {
  const t = useWoorden()
  const taal = useTaal()
  const naam = noemFeit ?? ((pointer: string) => pointer)
  const feiten = Object.entries(oordeel.feiten)
  return (
    <div className={`onderb ${TOON_VAN[oordeel.uitkomst]}`}>
      <p className="onderb__zin">{oordeel.uitleg[taal]}</p>
      <dl>
        <dt>{t('onderbouwing.artikel')}</dt>
        <dd>
          <VindplaatsLink vindplaats={oordeel.vindplaats} />
        </dd>
        <dt>{t('onderbouwing.versie')}</dt>
        <dd>
          <Versietekst vindplaats={oordeel.vindplaats} />,{' '}
          {t('onderbouwing.geldigVanaf', { datum: toonDatum(oordeel.geldigVanaf, taal) })}
        </dd>
        <dt>{t('onderbouwing.feiten')}</dt>
        <dd>
          {feiten.length === 0 ? (
            <span className="muted">{t('onderbouwing.geenFeiten')}</span>
          ) : (
            <ul className="feiten">
              {feiten.map(([pointer, waarde]) => (
                <li key={pointer}>
                  <span>
                    {naam(pointer)}: {(toonFeit ?? ((_, w) => schrijfFeit(w, t)))(pointer, waarde)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </dd>
        <Ontbrekend pointers={oordeel.ontbreekt} naam={naam} />
        <Mensoordeel beoordeling={oordeel.beoordeling} />
      </dl>
      {children}
      <p className="onderb__voet">
        <span>
          {t('onderbouwing.regel')} <code>{oordeel.regel}</code>
        </span>
        <Schakel naar={`/regelbank/${encodeURIComponent(oordeel.regel)}`}>{t('onderbouwing.leesRegel')}</Schakel>
        {voet}
      </p>
    </div>
  )
}

function Ontbrekend({ pointers, naam }: { pointers: string[] | undefined; naam: (pointer: string) => string }) {
  const t = useWoorden()
  if (pointers === undefined || pointers.length === 0) return null
  return (
    <>
      <dt>{t('onderbouwing.ontbreekt')}</dt>
      <dd>
        <ul className="feiten">
          {pointers.map((pointer) => (
            <li key={pointer}>{naam(pointer)}</li>
          ))}
        </ul>
      </dd>
    </>
  )
}

function Mensoordeel({ beoordeling }: { beoordeling: Oordeel['beoordeling'] }) {
  const t = useWoorden()
  const taal = useTaal()
  if (beoordeling === undefined) return null
  const uitkomst = beoordeling.uitkomst === 'voldaan' ? t('uitkomst.voldaan') : t('uitkomst.niet_voldaan')
  return (
    <>
      <dt>{t('onderbouwing.oordeel')}</dt>
      <dd>
        <b>{uitkomst}</b>{' '}
        <span className="muted">
          {t('onderbouwing.door', { naam: beoordeling.door, datum: toonDatum(beoordeling.op, taal) })}
        </span>
        <p>{beoordeling.motivering}</p>
      </dd>
    </>
  )
}

/** A fact as plain words. Amounts and dates need their name to be known as such, so callers may pass `toonFeit`. */
export function schrijfFeit(waarde: unknown, t: ReturnType<typeof useWoorden>): string {
  if (waarde === true) return t('ja').toLowerCase()
  if (waarde === false) return t('nee').toLowerCase()
  if (waarde === null || waarde === undefined) return t('nietBekend').toLowerCase()
  return typeof waarde === 'object' ? JSON.stringify(waarde) : String(waarde)
}
