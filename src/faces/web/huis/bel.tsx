import { IconBell } from '@tabler/icons-react'
import { useRef } from 'react'
import type { Meldingen } from '../../../pgb/zaak/contract-werk.ts'
import { type Ik, magWel } from '../aanmelding/index.ts'
import { Icoon, Knop, Schakel, toonKorteDatum } from '../design-system/index.ts'
import { useTaal } from '../teksten/index.ts'
import { useMeldingen, useWerk, useWerkdaad } from '../zaken/werk.ts'

/** What asks attention: terms that lapse, cases that were handed over. Shown to who works on cases. */
export function Bel({ ik }: { ik: Ik }) {
  return magWel(ik, 'werk.meldingen-lezen') ? <Belknop ik={ik} /> : null
}

function Belknop({ ik }: { ik: Ik }) {
  const t = useWerk()
  const vouw = useRef<HTMLDetailsElement>(null)
  const { data, isError } = useMeldingen()
  const ongelezen = data?.ongelezen ?? 0
  const sluit = () => {
    if (vouw.current) vouw.current.open = false
  }
  return (
    <details
      className="gebruiker bel"
      ref={vouw}
      onKeyDown={(e) => {
        if (e.key !== 'Escape' || !vouw.current?.open) return
        sluit()
        vouw.current.querySelector('summary')?.focus()
      }}
    >
      <summary className="top__knop top__knop--kaal">
        <Icoon van={IconBell} />
        <span className="sr">{ongelezen === 0 ? t('bel.naam') : t('bel.ongelezen', { count: ongelezen })}</span>
        {ongelezen > 0 && (
          <span className="tel" aria-hidden="true">
            {ongelezen}
          </span>
        )}
      </summary>
      <div className="gebruiker__vak stack">
        <p className="b">{t('bel.naam')}</p>
        {data ? <Lijst ik={ik} data={data} sluit={sluit} /> : isError && <p>{t('bel.fout')}</p>}
      </div>
    </details>
  )
}

function Lijst({ ik, data: { meldingen }, sluit }: { ik: Ik; data: Meldingen; sluit: () => void }) {
  const t = useWerk()
  const taal = useTaal()
  const { doe, bezig } = useWerkdaad(ik)
  const nieuw = meldingen.filter(({ gelezen }) => !gelezen).map(({ id }) => id)
  if (meldingen.length === 0) return <p className="muted">{t('bel.geen')}</p>
  return (
    <>
      <ul className="lijst bel__lijst">
        {meldingen.map(({ id, soort, zaak, nummer, dag, gelezen }) => (
          <li key={id}>
            <Schakel naar={`/pgb/dossiers/${encodeURIComponent(zaak)}/termijn`} onKlik={sluit}>
              {nummer}
            </Schakel>
            {!gelezen && <b> {t('bel.nieuw')}</b>}
            <span className="s blok">{t(`bel.${soort}`, { datum: toonKorteDatum(dag, taal) })}</span>
          </li>
        ))}
      </ul>
      {nieuw.length > 0 && (
        <Knop bezig={bezig} onKlik={() => void doe('werk/meldingen/gelezen', { ids: nieuw })}>
          {t('bel.alles')}
        </Knop>
      )}
    </>
  )
}
