import { useNavigate } from '@tanstack/react-router'
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Ik, useIk } from '../aanmelding/index.ts'
import { Knop, VinkVeld } from '../design-system/index.ts'
import { bestemmingenVan } from './bestemmingen.ts'
import { useHuis } from './woorden.ts'

const UIT = 'ozk.toetsen'
const VENSTER = 'sneltoetsen'
/** How long after `g` the second key still counts. */
const TWEEDE_TOETS_MS = 1500

/** Opens the list of keys. */
export function toonSneltoetsen(): void {
  const venster = document.getElementById(VENSTER)
  if (venster instanceof HTMLDialogElement && !venster.open) venster.showModal()
}

/** Single keys, for people who do not use a mouse; they can be switched off, because speech input triggers them. */
export function Sneltoetsen() {
  const ga = useNavigate()
  const { ik } = useIk()
  const [aan, zetAan] = useState(staanAan)
  const naG = useRef(0)
  useEffect(() => {
    if (!aan) return
    const opToets = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || isVeld(e.target) || document.querySelector('dialog[open]')) return
      const doel = bestemmingenVan(ik).find(({ toets }) => toets === e.key)?.pad
      if (doel !== undefined && e.timeStamp - naG.current < TWEEDE_TOETS_MS) {
        naG.current = 0
        e.preventDefault()
        void ga({ to: doel })
      } else if (e.key === 'g') naG.current = e.timeStamp
      else if (e.key === '?') toonSneltoetsen()
      else if (e.key === '/') naarZoekveld(e)
    }
    document.addEventListener('keydown', opToets)
    return () => document.removeEventListener('keydown', opToets)
  }, [aan, ga, ik])
  useEffect(() => {
    document.addEventListener('keydown', bewaarFormulier)
    return () => document.removeEventListener('keydown', bewaarFormulier)
  }, [])
  return (
    <Lijst
      ik={ik}
      aan={aan}
      zetAan={(nu) => {
        bewaar(nu)
        zetAan(nu)
      }}
    />
  )
}

/** True when single keys may act: they are on, and nobody is typing. */
export function magLosseToets(e: KeyboardEvent): boolean {
  return (
    staanAan() && !(e.ctrlKey || e.metaKey || e.altKey || isVeld(e.target) || document.querySelector('dialog[open]'))
  )
}

function Lijst({ ik, aan, zetAan }: { ik: Ik | null; aan: boolean; zetAan: (aan: boolean) => void }) {
  const t = useHuis()
  const g = (toets: string): ReactNode => (
    <>
      <kbd>g</kbd> {t('sneltoets.dan')} <kbd>{toets}</kbd>
    </>
  )
  const combi = (eerste: string, tweede: string): ReactNode => (
    <>
      <kbd>{eerste}</kbd> <kbd>{tweede}</kbd>
    </>
  )
  const rijen: [string, ReactNode, string][] = [
    ['/', <kbd key="k">/</kbd>, t('sneltoets.zoek')],
    ['?', <kbd key="k">?</kbd>, t('sneltoets.lijst')],
    ...bestemmingenVan(ik).map(({ toets, tekst }): [string, ReactNode, string] => [
      `g${toets}`,
      g(toets),
      t(`sneltoets.${tekst}`),
    ]),
    ['j', <kbd key="k">j</kbd>, t('sneltoets.volgende')],
    ['k', <kbd key="k">k</kbd>, t('sneltoets.vorige')],
    ['enter', <kbd key="k">Enter</kbd>, t('sneltoets.open')],
    ['x', <kbd key="k">x</kbd>, t('sneltoets.kies')],
    ['o', <kbd key="k">o</kbd>, t('sneltoets.rij')],
    ['n', <kbd key="k">n</kbd>, t('sneltoets.punt')],
    ['shift-o', combi('Shift', 'o'), t('sneltoets.alleRijen')],
    ['ctrl-enter', combi('Ctrl', 'Enter'), t('sneltoets.bewaar')],
    ['esc', <kbd key="k">Esc</kbd>, t('sneltoets.sluit')],
  ]
  return (
    <dialog id={VENSTER} className="venster" aria-labelledby="sneltoetsen-titel">
      <div className="stack">
        <h2 id="sneltoetsen-titel">{t('sneltoets.titel')}</h2>
        <p className="muted">{t('sneltoets.toelichting')}</p>
        <dl className="toetslijst">
          {rijen.map(([id, toets, doet]) => (
            <Fragment key={id}>
              <dt>{toets}</dt>
              <dd>{doet}</dd>
            </Fragment>
          ))}
        </dl>
        <VinkVeld label={t('sneltoets.aan')} waarde={aan} onWijzig={zetAan} />
        <form method="dialog">
          <Knop type="submit" soort="primair">
            {t('sneltoets.sluitKnop')}
          </Knop>
        </form>
      </div>
    </dialog>
  )
}

/** Ctrl Enter (Cmd Enter) sends the form that has the focus, as its own button would. */
function bewaarFormulier(e: KeyboardEvent): void {
  if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey) || !(e.target instanceof HTMLElement)) return
  const knop = e.target.closest('form')?.querySelector<HTMLButtonElement>('button[type="submit"]')
  if (!knop) return
  e.preventDefault()
  knop.click()
}

function isVeld(doel: EventTarget | null): boolean {
  return doel instanceof HTMLElement && doel.closest('input,textarea,select,[contenteditable]') !== null
}

/** The search field of the page itself, else the one in the top bar. */
function naarZoekveld(e: KeyboardEvent): void {
  const veld = document.querySelector<HTMLInputElement>('main [data-zoekveld], [data-zoekveld]')
  const eigen = document.querySelector<HTMLInputElement>('main [data-zoekveld]') ?? veld
  if (!eigen) return
  e.preventDefault()
  eigen.focus()
  eigen.select()
}

function staanAan(): boolean {
  try {
    return window.localStorage.getItem(UIT) !== 'uit'
  } catch {
    return true
  }
}

/** A browser may refuse storage; then the choice holds until the page closes. */
function bewaar(aan: boolean): void {
  try {
    window.localStorage.setItem(UIT, aan ? 'aan' : 'uit')
  } catch {}
}
