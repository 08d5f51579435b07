import { useEffect, useRef } from 'react'
import type { Toetsuitkomst } from '../../../../pgb/contract.ts'
import { Melding } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useIntake } from '../../zaken/intake.ts'
import { useToetsteksten } from '../toets/uitkomst/index.ts'

type Uitkomst = Toetsuitkomst | null

/** What the save changed in the toets: the advice, and each rule whose outcome turned. Takes the focus. */
export function Gevolg({ voor, na }: { voor: Uitkomst; na: Uitkomst }) {
  const t = useIntake()
  const toets = useToetsteksten()
  const taal = useTaal()
  const doos = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save takes the focus again
  useEffect(() => doos.current?.focus(), [voor, na])
  const was = new Map(voor?.oordelen.map(({ regel, uitkomst }) => [regel, uitkomst]))
  const is = new Map(na?.oordelen.map((oordeel) => [oordeel.regel, oordeel]))
  const regels = [...new Set([...was.keys(), ...is.keys()])].filter(
    (regel) => was.get(regel) !== is.get(regel)?.uitkomst,
  )
  const woord = (uitkomst: keyof typeof toets.uitkomsten | undefined) =>
    uitkomst === undefined ? t('feiten.geenUitkomst') : toets.uitkomsten[uitkomst]
  const naam = (regel: string) =>
    (is.get(regel) ?? voor?.oordelen.find((oordeel) => oordeel.regel === regel))?.naam[taal] ?? regel
  const advies = (uitkomst: Uitkomst) =>
    uitkomst === null ? t('feiten.geenUitkomst') : toets.uitkomst.advies[uitkomst.advies]
  return (
    <div ref={doos} tabIndex={-1}>
      <Melding toon="goed" titel={t('feiten.bewaard')} rol="status">
        {regels.length === 0 && voor?.advies === na?.advies && <p>{t('feiten.zelfde')}</p>}
        {voor?.advies !== na?.advies && <p>{t('feiten.advies', { was: advies(voor), is: advies(na) })}</p>}
        {regels.length > 0 && (
          <>
            <p>{t('feiten.anders', { count: regels.length })}</p>
            <ul className="foutlijst">
              {regels.map((regel) => (
                <li key={regel}>
                  {t('feiten.werd', {
                    naam: naam(regel),
                    was: woord(was.get(regel)),
                    is: woord(is.get(regel)?.uitkomst),
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
      </Melding>
    </div>
  )
}
