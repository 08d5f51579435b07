import { IconLogin2 } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { FoutBijOphalen, Icoon, Laden, Melding, Paginakop } from '../design-system/index.ts'
import { useZaken } from '../zaken/woorden.ts'
import { type Ik, magWel, useIk } from './ik.ts'

/** The way to log in, which comes back to this page. */
export function Inloglink({ className }: { className: string }) {
  const t = useZaken()
  const plek = useLocation({ select: ({ href }) => href })
  return (
    <a className={className} href={`/aanmelden?terug=${encodeURIComponent(plek)}`}>
      <Icoon van={IconLogin2} />
      {t('ik.inloggen')}
    </a>
  )
}

/** Shows its children to who is logged in with this right (without one: to who is logged in); to others what to do. */
export function MetInlog(props: { titel: string; recht?: string; children: (ik: Ik) => ReactNode }) {
  const t = useZaken()
  const { ik, wacht, fout } = useIk(true)
  if (ik !== null && (props.recht === undefined || magWel(ik, props.recht))) return props.children(ik)
  return (
    <>
      <Paginakop titel={props.titel} />
      {wacht ? (
        <div className="kaart">
          <Laden />
        </div>
      ) : fout !== null ? (
        <FoutBijOphalen titel={t('fout.lijst')} nummer={fout.nummer} />
      ) : ik === null ? (
        <Melding toon="info" titel={t('ik.nodig')}>
          <p>{t('ik.nodigTekst')}</p>
          <p className="melding__acties">
            <Inloglink className="nl-button nl-button--primary" />
          </p>
        </Melding>
      ) : (
        <Melding toon="letop" titel={t('ik.magNiet')}>
          <p>{t('ik.magNietTekst')}</p>
        </Melding>
      )}
    </>
  )
}
