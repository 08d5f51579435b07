import { useState } from 'react'
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { FoutBijOphalen, Kaart, Laden, Tabel, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { useGeschiedenis } from '../../zaken/vraag.ts'
import { foutnummer, persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { useFeitnaam, useFeitwaarde, waardeVan } from './feitnaam.ts'
import { Dagkiezer, Standkaart, useBekendOp } from './geschiedenis-stand.tsx'

/** Each fact with its two times: from when it holds, and when it was recorded; as known now, or on a day. */
export function Geschiedenistab({ zaak, ik }: { zaak: Zaakbeeld; ik: Ik }) {
  const dag = useBekendOp()
  return (
    <>
      <Dagkiezer />
      {dag === undefined ? <Feitenlijst zaak={zaak} ik={ik} /> : <Standkaart zaak={zaak} dag={dag} />}
    </>
  )
}

function Feitenlijst({ zaak, ik }: { zaak: Zaakbeeld; ik: Ik }) {
  const t = useZaken()
  const taal = useTaal()
  const noem = useFeitnaam(zaak)
  const toon = useFeitwaarde()
  return (
    <Kaart titel={t('geschiedenis.titel')} vol>
      <p className="s muted kaart__in">{t('geschiedenis.uitleg')}</p>
      {zaak.feiten.length === 0 ? (
        <p className="kaart__in">{t('geschiedenis.geen')}</p>
      ) : (
        <Tabel
          bijschrift={t('geschiedenis.bijschrift')}
          rijen={zaak.feiten}
          sleutel={({ pointer }) => pointer}
          kaarten
          kolommen={[
            { id: 'feit', kop: t('geschiedenis.feit'), rijkop: true, cel: ({ pointer }) => noem(pointer) },
            {
              id: 'waarde',
              kop: t('geschiedenis.waarde'),
              cel: ({ pointer, aantal }) => (
                <>
                  {toon(pointer, waardeVan(zaak, pointer))}
                  {aantal > 1 && <Eerder zaak={zaak} pointer={pointer} aantal={aantal} ik={ik} />}
                </>
              ),
            },
            {
              id: 'geldt',
              kop: t('geschiedenis.geldt'),
              cel: ({ geldigOp }) => <span className="nw">{toonDatum(geldigOp, taal)}</span>,
            },
            {
              id: 'vastgelegd',
              kop: t('geschiedenis.vastgelegd'),
              cel: ({ vastgelegd, door, bron }) => (
                <>
                  {toonMoment(vastgelegd, taal)}
                  <span className="s muted blok">
                    {persoonsnaam(t, door, ik)} · {bron}
                  </span>
                </>
              ),
            },
          ]}
        />
      )}
    </Kaart>
  )
}

/** The values that a fact had before; fetched when someone opens them, and that is in the log. */
export function Eerder(props: { zaak: Zaakbeeld; pointer: string; aantal: number; ik: Ik }) {
  const { zaak, pointer, aantal, ik } = props
  const t = useZaken()
  const taal = useTaal()
  const toon = useFeitwaarde()
  const [open, zetOpen] = useState(false)
  const vraag = useGeschiedenis(zaak.id, pointer, open)
  return (
    <details className="meer" onToggle={(e) => zetOpen(e.currentTarget.open)}>
      <summary>{t('geschiedenis.eerder', { count: aantal })}</summary>
      <div className="meer__in">
        {vraag.isError && <FoutBijOphalen titel={t('fout.lijst')} nummer={foutnummer(vraag.error)} />}
        {open && vraag.isPending && <Laden />}
        {vraag.data && (
          <ol className="tijd">
            {vraag.data.feiten.toReversed().map(({ id, waarde, geldigOp, vastgelegd, door }) => (
              <li key={id}>
                <b>{toon(pointer, waarde)}</b>
                <p className="s muted">
                  {t('geschiedenis.geldt')} {toonDatum(geldigOp, taal)}. {t('geschiedenis.vastgelegd')}{' '}
                  {toonMoment(vastgelegd, taal)}, {persoonsnaam(t, door, ik)}
                </p>
              </li>
            ))}
          </ol>
        )}
      </div>
    </details>
  )
}
