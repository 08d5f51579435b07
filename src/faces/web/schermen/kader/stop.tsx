import { IconHandStop } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Kaderbeeld } from '../../../../kader/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Knop, TekstVeld } from '../../design-system/index.ts'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { Uitslag } from './uitslag.tsx'
import { useKader } from './woorden.ts'

/** A grave act: the dialog says what happens, to whom and from when, and its button names the act. */
export function Stopknop({ ik, beeld: { pgbStop, regio, jaar } }: { ik: Ik; beeld: Kaderbeeld }) {
  const t = useKader()
  const venster = useRef<HTMLDialogElement>(null)
  const daad = useToezichtdaad(ik)
  const [reden, zetReden] = useState('')
  const doe = async () => {
    if (!(await daad.doe('/kader/pgb-stops', { regio, jaar, aan: !pgbStop, reden: reden.trim() }))) return
    zetReden('')
    venster.current?.close()
  }
  const naam = pgbStop ? t('stop.knopUit') : t('stop.knopAan')
  return (
    <div>
      <Knop soort={pgbStop ? 'tweede' : 'negatief'} icoon={IconHandStop} onKlik={() => venster.current?.showModal()}>
        {naam}
      </Knop>
      <dialog ref={venster} className="venster" aria-labelledby="stop-titel">
        <div className="stack">
          <h2 id="stop-titel">{pgbStop ? t('stop.titelUit', { regio, jaar }) : t('stop.titelAan', { regio, jaar })}</h2>
          {pgbStop ? (
            <p>{t('stop.watUit')}</p>
          ) : (
            <>
              <p>{t('stop.watAan')}</p>
              <ul className="lijst">
                <li>{t('stop.punt1')}</li>
                <li>{t('stop.punt2')}</li>
                <li>{t('stop.punt3')}</li>
              </ul>
            </>
          )}
          <Uitslag daad={daad} goed={t('stop.gedaan')} />
          <TekstVeld label={t('stop.reden')} rijen={2} maxLengte={2000} waarde={reden} onWijzig={zetReden} />
          <div className="row">
            <Knop
              soort={pgbStop ? 'primair' : 'negatief'}
              bezig={daad.bezig}
              {...(reden.trim() === '' ? { kanNiet: t('stop.redenNodig') } : {})}
              onKlik={() => void doe()}
            >
              {naam}
            </Knop>
            <Knop soort="stil" onKlik={() => venster.current?.close()}>
              {t('stop.annuleer')}
            </Knop>
          </div>
        </div>
      </dialog>
    </div>
  )
}
