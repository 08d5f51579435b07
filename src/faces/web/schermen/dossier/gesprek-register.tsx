import { IconPlus } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { magWel } from '../../aanmelding/index.ts'
import { Kaart, Knop, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { geldend, useIntake } from '../../zaken/intake.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { gaNaarPlek } from '../toets/formulier/feiten.ts'
import type { Deelprops } from './deel.ts'
import './feiten.css'
import { Registerformulier } from './gesprek-formulier.tsx'
import type { Bezig, Registerrij, Registerveld, Registervorm } from './gesprek-vormen.ts'

/** One register: what holds, what held before, and a form to add or correct. Nothing is ever overwritten. */
export function Registerkaart(props: Deelprops & { vorm: Registervorm; rijen: readonly Registerrij[] }) {
  const { ik, zaak, daad, vorm, rijen } = props
  const t = useIntake()
  const [bezig, zetBezig] = useState<Bezig | null>(null)
  const mag = magWel(ik, 'zaak.intake-vastleggen')
  const nu = geldend(rijen)
  const eerder = rijen.filter((rij) => !nu.includes(rij))
  const open = (nieuw: Bezig) => {
    zetBezig(nieuw)
    setTimeout(() => gaNaarPlek(nieuw.trektIn ? `${vorm.id}-reden` : `${vorm.id}-${vorm.velden[0]?.naam}`), 0)
  }
  const sluit = () => {
    zetBezig(null)
    setTimeout(() => gaNaarPlek(`${vorm.id}-toe`), 0)
  }
  return (
    <Kaart
      titel={vorm.titel}
      id={`register-${vorm.id}`}
      naast={
        mag &&
        bezig === null && (
          <Knop id={`${vorm.id}-toe`} icoon={IconPlus} onKlik={() => open({ rij: null, trektIn: false })}>
            {t('register.voegToe')}
            <span className="sr">: {vorm.titel}</span>
          </Knop>
        )
      }
    >
      <div className="stack">
        {nu.length === 0 && <p className="muted">{vorm.leeg}</p>}
        {nu.map((rij) => (
          <Rij key={rij.id} {...props} rij={rij} onVerbeter={mag ? (trektIn) => open({ rij, trektIn }) : undefined} />
        ))}
        {bezig !== null && (
          <Registerformulier
            key={bezig.rij?.id ?? ''}
            zaak={zaak}
            daad={daad}
            vorm={vorm}
            bezig={bezig}
            onKlaar={sluit}
          />
        )}
        {eerder.length > 0 && (
          <details className="meer">
            <summary>{t('register.eerder', { count: eerder.length })}</summary>
            <div className="meer__in stack">
              {eerder.map((rij) => (
                <Rij key={rij.id} {...props} rij={rij} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Kaart>
  )
}

function Rij(
  props: Deelprops & {
    vorm: Registervorm
    rij: Registerrij
    onVerbeter?: ((trektIn: boolean) => void) | undefined
  },
) {
  const { ik, vorm, rij, onVerbeter } = props
  const t = useIntake()
  const z = useZaken()
  const taal = useTaal()
  const toon = useWaarde()
  const bekend = vorm.velden.filter(({ naam }) => typeof rij[naam] === 'string')
  return (
    <article className="toets-rij stack">
      <dl className="dl">
        {bekend.map((veld) => (
          <Fragment key={veld.naam}>
            <dt>{veld.label}</dt>
            <dd className="tekst">{toon(veld, String(rij[veld.naam]))}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="s muted">
        {rij.ingetrokken && `${t('register.weg')}. `}
        {t('register.vastgelegd', { naam: persoonsnaam(z, rij.door, ik), moment: toonMoment(rij.vastgelegd, taal) })}
        {rij.reden !== null && `. ${rij.reden}`}
      </p>
      {onVerbeter && (
        <p className="row">
          <Knop soort="stil" onKlik={() => onVerbeter(false)}>
            {t('register.verbeter')}
            <span className="sr">: {vorm.titel}</span>
          </Knop>
          <Knop soort="stil" onKlik={() => onVerbeter(true)}>
            {t('register.trekIn')}
            <span className="sr">: {vorm.titel}</span>
          </Knop>
        </p>
      )}
    </article>
  )
}

function useWaarde(): (veld: Registerveld, waarde: string) => string {
  const taal = useTaal()
  return ({ soort, keuzes }, waarde) => {
    if (soort === 'dag') return toonDatum(waarde, taal)
    return keuzes?.find((keuze) => keuze.waarde === waarde)?.label ?? waarde
  }
}
