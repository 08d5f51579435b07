import type { Besluitbrief } from '../../../../../pgb/zaak/contract-brief.ts'
import { Kaart, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { toonMoment } from '../../../zaken/moment.ts'
import { persoonsnaam } from '../../../zaken/weergave.tsx'
import { useZaken } from '../../../zaken/woorden.ts'
import type { Deelprops } from '../deel.ts'
import { useBriefwoorden } from './woorden.ts'

/** Four eyes on this letter, with the moments. */
export function WieDeedWat({ ik, besluit }: Deelprops & { besluit: Besluitbrief }) {
  const t = useBriefwoorden()
  const z = useZaken()
  const taal = useTaal()
  const { voorgesteld, goedgekeurd, verzonden } = besluit
  return (
    <section aria-labelledby="wie-deed-wat">
      <h3 id="wie-deed-wat">{t('wie.titel')}</h3>
      <ol className="tijd">
        {voorgesteld !== null && (
          <li className="goed">
            <b>{persoonsnaam(z, voorgesteld.wie, ik)}</b> {t('wie.voorgesteld')}
            <p className="s muted">{toonMoment(voorgesteld.op, taal)}</p>
          </li>
        )}
        <li className={goedgekeurd === null ? 'mens' : 'goed'}>
          {goedgekeurd === null ? (
            t('wie.nogGoed')
          ) : (
            <>
              <b>{persoonsnaam(z, goedgekeurd.wie, ik)}</b> {t('wie.goedgekeurd')}
            </>
          )}
          <p className="s muted">{goedgekeurd === null ? t('wie.nog') : toonMoment(goedgekeurd.op, taal)}</p>
        </li>
        <li className={verzonden === null ? 'stil' : 'goed'}>
          {verzonden === null ? (
            t('wie.nogVerzenden')
          ) : (
            <>
              <b>{persoonsnaam(z, verzonden.wie, ik)}</b> {t('wie.verzonden')}
            </>
          )}
          <p className="s muted">{verzonden === null ? t('wie.nog') : toonDatum(verzonden.op, taal)}</p>
        </li>
      </ol>
    </section>
  )
}

/** The hashes by which two people know that they saw the same letter. */
export function Controle({ besluit: { bronHash, pdfSha256, programma } }: { besluit: Besluitbrief }) {
  const t = useBriefwoorden()
  if (bronHash === null) return null
  return (
    <section aria-labelledby="brief-controle">
      <h3 id="brief-controle">{t('kenmerk')}</h3>
      <dl className="dl">
        <dt>{t('bron')}</dt>
        <dd>
          <code className="brief__hash">{bronHash}</code>
        </dd>
        <dt>{t('pdfHash')}</dt>
        <dd>{pdfSha256 === null ? t('pdfLater') : <code className="brief__hash">{pdfSha256}</code>}</dd>
        {programma !== null && (
          <>
            <dt>{t('programma')}</dt>
            <dd>{programma}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

export function Plichten({ besluit: { vastePlichten, extraPlichten } }: { besluit: Besluitbrief }) {
  const t = useBriefwoorden()
  const taal = useTaal()
  return (
    <Kaart titel={t('plichten')}>
      <div className="stack">
        <h3>{t('extra')}</h3>
        {extraPlichten.length === 0 ? (
          <p className="muted">{t('extraGeen')}</p>
        ) : (
          <ul className="brief__plichten">
            {extraPlichten.map(({ titel, tekst, reden, artikel }) => (
              <li key={`${titel} ${tekst} ${reden}`}>
                <b>{titel}.</b> {tekst} <span className="s muted">{artikel}</span>
                <p className="tekst s">{t('reden', { reden })}</p>
              </li>
            ))}
          </ul>
        )}
        <h3>{t('vast')}</h3>
        <ol className="brief__plichten">
          {vastePlichten.map(({ id, artikel, ...tekst }) => (
            <li key={id}>
              {tekst[taal]} <span className="s muted">{artikel}</span>
            </li>
          ))}
        </ol>
      </div>
    </Kaart>
  )
}
