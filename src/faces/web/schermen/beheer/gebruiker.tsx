import { IconLock, IconLockOpen, IconLogout, IconUserMinus, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { Gebruikerrij } from '../../../../platform/contract.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { Kaart, Knop, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Uitslag } from '../../toezicht/delen.tsx'
import { type Toezichtdaad, useToezichtdaad } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { rolnaam, useZaken } from '../../zaken/woorden.ts'
import { EigenPersoon } from './eigen-persoon.tsx'
import { Rolformulier } from './rolformulier.tsx'
import { Teamformulier } from './teamformulier.tsx'

interface Props {
  ik: Ik
  persoon: Gebruikerrij
  sluit: () => void
}

/** What a beheerder can do with one person. */
export function Gebruikerdeel({ ik, persoon, sluit }: Props) {
  const t = useToezicht()
  const daad = useToezichtdaad(ik)
  const doos = useRef<HTMLDivElement>(null)
  useEffect(() => doos.current?.focus(), [])
  const zelf = persoon.id === ik.gebruiker
  return (
    <div ref={doos} tabIndex={-1} data-gebruiker={persoon.id}>
      <Kaart
        titel={t('beheer.wijzigVan', { naam: persoon.naam })}
        naast={
          <Knop soort="stil" icoon={IconX} onKlik={sluit}>
            {t('beheer.sluit')}
          </Knop>
        }
      >
        <div className="stack">
          <Uitslag daad={daad} goed={t('beheer.gedaan')} />
          <Rollijst persoon={persoon} daad={daad} />
          <ul className="lijst-kaal">
            {persoon.sessies.map(({ gemaakt, laatstGezien }) => (
              <Sessie key={gemaakt} gemaakt={gemaakt} laatst={laatstGezien} />
            ))}
          </ul>
          <div className="row">
            <Knop
              icoon={IconLogout}
              bezig={daad.bezig}
              {...(persoon.sessies.length === 0 ? { kanNiet: t('beheer.geenSessie') } : {})}
              onKlik={() => void daad.doe(`/gebruikers/${persoon.id}/sessie-intrekkingen`)}
            >
              {t('beheer.beeindig')}
            </Knop>
            <Knop
              soort={persoon.actief ? 'negatief' : 'tweede'}
              icoon={persoon.actief ? IconLock : IconLockOpen}
              bezig={daad.bezig}
              {...(zelf ? { kanNiet: t('beheer.nietUzelf') } : {})}
              onKlik={() => void daad.doe(`/gebruikers/${persoon.id}/accountstanden`, { actief: !persoon.actief })}
            >
              {t(persoon.actief ? 'beheer.sluitAccount' : 'beheer.openAccount')}
            </Knop>
          </div>
          <Rolformulier ik={ik} persoon={persoon} />
          {magWel(ik, 'werk.team-zetten') && <Teamformulier ik={ik} persoon={persoon} />}
          {magWel(ik, 'gebruiker.koppel-persoon') && <EigenPersoon ik={ik} persoon={persoon} />}
        </div>
      </Kaart>
    </div>
  )
}

function Sessie({ gemaakt, laatst }: { gemaakt: string; laatst: string }) {
  const t = useToezicht()
  const taal = useTaal()
  return (
    <li className="s muted">
      {t('beheer.sessieVan', { gemaakt: toonMoment(gemaakt, taal), laatst: toonMoment(laatst, taal) })}
    </li>
  )
}

function Rollijst({ persoon, daad }: { persoon: Gebruikerrij; daad: Toezichtdaad }) {
  const t = useToezicht()
  const z = useZaken()
  const taal = useTaal()
  if (persoon.rollen.length === 0) return <p className="muted">{t('beheer.geenRol')}</p>
  return (
    <ul className="lijst-kaal stack">
      {persoon.rollen.map(({ rol, regio, vanaf, tot }) => (
        <li className="row" key={`${rol} ${regio} ${vanaf}`}>
          <span>
            <b>{rolnaam(z, rol)}</b> ({regio}),{' '}
            {tot === null
              ? t('beheer.periode', { vanaf: toonKorteDatum(vanaf, taal) })
              : t('beheer.periodeTot', { vanaf: toonKorteDatum(vanaf, taal), tot: toonKorteDatum(tot, taal) })}
          </span>
          <Knop
            soort="stil"
            icoon={IconUserMinus}
            bezig={daad.bezig}
            onKlik={() => void daad.doe(`/gebruikers/${persoon.id}/rolintrekkingen`, { rol, regios: [regio] })}
          >
            {t('beheer.trekIn')}
            <span className="sr"> {t('beheer.trekInVan', { rol: rolnaam(z, rol), regio })}</span>
          </Knop>
        </li>
      ))}
    </ul>
  )
}
