import { IconKeyboard, IconLockOpen, IconMenu2, IconSearch } from '@tabler/icons-react'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { type Ik, Inloglink, magWel, useIk } from '../aanmelding/index.ts'
import { Icoon, Schakel } from '../design-system/index.ts'
import { vraagUitBalk } from '../schermen/zoeken/zoekvraag.ts'
import { kiesTaal, useTaal } from '../teksten/index.ts'
import { useStukken } from '../zaken/stukwoorden.ts'
import { Bel } from './bel.tsx'
import { Gebruikersmenu, Regiochip } from './gebruiker.tsx'
import { Merk } from './merk.tsx'
import { toonSneltoetsen } from './sneltoetsen.tsx'
import { useHuis } from './woorden.ts'

/** The bar on top. Without `menu` it is the public one: mark and language only. */
export function Bovenbalk({ menu }: { menu?: { open: boolean; wissel: () => void } }) {
  const t = useHuis()
  const { ik, wacht } = useIk()
  return (
    <header className="top">
      <Schakel naar={menu ? (ik === null ? '/' : '/mijn-werk') : '/pgb-check'} className="top__merk">
        <Merk />
        {t('merk')}
      </Schakel>
      {menu && (
        <>
          <button
            className="top__knop top__menu"
            type="button"
            aria-expanded={menu.open}
            aria-controls="hoofdmenu"
            onClick={menu.wissel}
          >
            <Icoon van={IconMenu2} />
            {t('menu')}
          </button>
          {ik !== null ? (
            <Regiochip ik={ik} />
          ) : (
            !wacht && (
              <Schakel naar="/#gegevens" className="top__knop">
                <Icoon van={IconLockOpen} />
                {t('zonderInlog')}
              </Schakel>
            )
          )}
          <Zoekvak ik={ik} />
        </>
      )}
      <div className="top__rest">
        <Taalwissel />
        {menu && (
          <button className="top__knop top__knop--kaal top__toetsen" type="button" onClick={toonSneltoetsen}>
            <Icoon van={IconKeyboard} />
            {t('toetsen')}
          </button>
        )}
        {menu && ik !== null && <Bel ik={ik} />}
        {menu && ik !== null && <Gebruikersmenu ik={ik} />}
        {menu && ik === null && !wacht && <Inloglink className="top__knop top__knop--kaal" />}
      </div>
    </header>
  )
}

/** Who works on cases searches those; a name of a person never enters an address. Others search the rules. */
function Zoekvak({ ik }: { ik: Ik | null }) {
  const t = useHuis()
  const stukken = useStukken()
  const ga = useNavigate()
  const [zoek, zetZoek] = useState('')
  const zaken = magWel(ik, 'zaak.zoeken')
  const naam = zaken ? stukken('zoeken.balk') : t('zoek')
  const zend = (e: FormEvent) => {
    e.preventDefault()
    if (zaken) {
      if (zoek.trim() !== '') vraagUitBalk(zoek)
      void ga({ to: '/zoeken' })
    } else void ga({ to: '/regelbank', search: { zoek: zoek.trim() } })
    zetZoek('')
  }
  return (
    <search className="top__zoekplek">
      <form className="top__zoek" onSubmit={zend}>
        <Icoon van={IconSearch} />
        <input
          type="search"
          aria-label={naam}
          placeholder={naam}
          autoComplete="off"
          value={zoek}
          onChange={(e) => zetZoek(e.target.value)}
          data-zoekveld="boven"
        />
        <span className="kbd" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  )
}

/** The other language, named in that language. A true link, so that it can be copied. */
function Taalwissel() {
  const ander = useTaal() === 'nl' ? 'en' : 'nl'
  const plek = useLocation()
  const ga = useNavigate()
  const vraag = new URLSearchParams(plek.searchStr)
  vraag.set('taal', ander)
  return (
    <a
      className="top__knop top__knop--kaal"
      href={`${plek.pathname}?${vraag}`}
      lang={ander}
      hrefLang={ander}
      onClick={(e) => {
        if (e.metaKey || e.ctrlKey || e.shiftKey) return
        e.preventDefault()
        kiesTaal(ander)
        void ga({ to: '.', search: (nu: Record<string, unknown>) => ({ ...nu, taal: ander }), replace: true })
      }}
    >
      {ander === 'en' ? 'English' : 'Nederlands'}
    </a>
  )
}
