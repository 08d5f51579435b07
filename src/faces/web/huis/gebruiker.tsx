import { IconLock, IconLogout, IconUserCircle } from '@tabler/icons-react'
import { useRef } from 'react'
import { REGIOS } from '../../../waarden/regio.ts'
import { type Ik, meldAf, regiosVan } from '../aanmelding/index.ts'
import { Icoon, Knop } from '../design-system/index.ts'
import { rolnaam, useZaken } from '../zaken/woorden.ts'

const regionaam = (code: string): string => REGIOS.get(code) ?? code

/** The region that is worked in, with a lock: what is shown is of this region alone. */
export function Regiochip({ ik }: { ik: Ik }) {
  const t = useZaken()
  const regios = regiosVan(ik)
  const [eerste = ''] = regios
  return (
    <span className="top__knop">
      <Icoon van={IconLock} />
      <span className="sr">{t('ik.regio')}: </span>
      {regios.length === 1 ? regionaam(eerste) : t('ik.regios', { aantal: regios.length })}
    </span>
  )
}

/** Name, roles, and the way out. */
export function Gebruikersmenu({ ik }: { ik: Ik }) {
  const t = useZaken()
  const vouw = useRef<HTMLDetailsElement>(null)
  return (
    <details
      className="gebruiker"
      ref={vouw}
      onKeyDown={(e) => {
        if (e.key !== 'Escape' || !vouw.current?.open) return
        vouw.current.open = false
        vouw.current.querySelector('summary')?.focus()
      }}
    >
      <summary className="top__knop top__knop--kaal">
        <Icoon van={IconUserCircle} />
        {ik.naam ?? t('lijst.onbekend')}
      </summary>
      <div className="gebruiker__vak stack">
        <p className="b">{t('ik.rollen')}</p>
        <ul className="lijst">
          {ik.rollen.map(({ rol, regios }) => (
            <li key={rol}>
              {rolnaam(t, rol)}
              <span className="s muted blok">{regios.map(regionaam).join(', ')}</span>
            </li>
          ))}
        </ul>
        <Knop icoon={IconLogout} onKlik={() => void meldAf(ik)}>
          {t('ik.uitloggen')}
        </Knop>
      </div>
    </details>
  )
}
