import { Outlet, useLocation, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { kiesTaal, useTaal } from '../teksten/index.ts'
import { useZaken } from '../zaken/woorden.ts'
import { Bovenbalk } from './bovenbalk.tsx'
import { Navigatie } from './navigatie.tsx'
import { Sneltoetsen } from './sneltoetsen.tsx'
import { useHuis } from './woorden.ts'

/** The house around every screen: the staff house with navigation, or the public one without. */
export function Huis() {
  const pad = useLocation({ select: (plek) => plek.pathname })
  const { taal } = useSearch({ strict: false }) as { taal?: string }
  useEffect(() => {
    if (taal === 'en' || taal === 'nl') kiesTaal(taal)
  }, [taal])
  return pad.startsWith('/pgb-check') ? <PubliekHuis pad={pad} /> : <Stafhuis pad={pad} />
}

/** Addresses where what is filled in is kept. */
const BEWAART =
  /^\/(beheer|auditspoor|inzage|werkvoorraad|zoeken|tweede-beoordeling|mijn-werk|pgb\/|kader|opgaven(?!\/controle)|inkoop\/transitie)/

function Stafhuis({ pad }: { pad: string }) {
  const t = useHuis()
  const zaken = useZaken()
  const [menuOpen, zetMenuOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page changes
  useEffect(() => zetMenuOpen(false), [pad])
  return (
    <>
      <Spronglink />
      <Bovenbalk menu={{ open: menuOpen, wissel: () => zetMenuOpen(!menuOpen) }} />
      <div className="frame">
        <Navigatie pad={pad} open={menuOpen} sluit={() => zetMenuOpen(false)} />
        <div className="frame__in">
          <Inhoud pad={pad}>
            <Outlet />
          </Inhoud>
          <Voet>{BEWAART.test(pad) ? zaken('voet') : t('voet.staf')}</Voet>
        </div>
      </div>
      <Sneltoetsen />
    </>
  )
}

function PubliekHuis({ pad }: { pad: string }) {
  const t = useHuis()
  return (
    <div className="publiek">
      <Spronglink />
      <Bovenbalk />
      <Inhoud pad={pad}>
        <Outlet />
      </Inhoud>
      <Voet>{t('voet.publiek')}</Voet>
      <Sneltoetsen />
    </div>
  )
}

function Spronglink() {
  const t = useHuis()
  return (
    <a className="skip" href="#inhoud">
      {t('naarInhoud')}
    </a>
  )
}

/** Takes focus when the page changes, so that keyboard and screen reader start at the new content. */
function Inhoud({ pad, children }: { pad: string; children: ReactNode }) {
  const eerste = useRef(pad)
  useEffect(() => {
    if (eerste.current === pad) return
    eerste.current = ''
    document.getElementById('inhoud')?.focus({ preventScroll: true })
  }, [pad])
  return (
    <main className="main" id="inhoud" tabIndex={-1}>
      {children}
    </main>
  )
}

function Voet({ children }: { children: ReactNode }) {
  const t = useHuis()
  const taal = useTaal()
  const adres = useLocation({ select: (plek) => plek.href })
  return (
    <footer className="voet" lang={taal}>
      {children} {t('voet.licentie')}. {t('voet.adres')} <code className="voet__adres">{adres}</code>
    </footer>
  )
}
