import type { Opgavebeeld, Reserveringsdeelbeeld, Reserveringslijst } from '../../../../opgaven/contract.ts'
import { Kaart, Leeg, Schakel, Tabel, toonBedrag } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { rijtekst, useOpgaven } from './woorden.ts'

/** What is reserved and why, each part like a rule; the sentences travel with the report (RES-6). */
export function Reserveringen({ opgave, tijdvak }: { opgave: Opgavebeeld; tijdvak: string }) {
  const t = useOpgaven()
  const taal = useTaal()
  const lijst = useToezichtvraag<Reserveringslijst>(`/opgaven/${opgave.id}/reserveringen`)
  return (
    <Kaart titel={t('res.titel')} vol>
      <Opgehaald van={lijst}>
        {(data) => (
          <>
            <ul className="kpis" aria-label={t('res.titel')}>
              {(
                [
                  ['res.jaar', data.jaarCent],
                  ['res.basis', data.jaarbasisCent],
                ] as const
              ).map(([naam, cent]) => (
                <li key={naam}>
                  <div className="kpi">
                    <span className="kpi__naam">{t(naam)}</span>
                    <span className="kpi__getal">{toonBedrag(cent, taal, { heel: true })}</span>
                  </div>
                </li>
              ))}
            </ul>
            {data.rijen.length === 0 ? (
              <Leeg titel={t('res.leeg')} />
            ) : (
              <Tabel
                bijschrift={t('res.tabel')}
                rijen={data.rijen}
                sleutel={({ nummer }) => String(nummer)}
                kaarten
                kolommen={[
                  {
                    id: 'rij',
                    kop: t('res.rij'),
                    rijkop: true,
                    cel: ({ nummer }) => (
                      <Schakel naar={`/opgaven/pgb/${tijdvak}/reserveringen?rij=${nummer}`}>{rijtekst(nummer)}</Schakel>
                    ),
                  },
                  { id: 'uitleg', kop: t('res.uitleg'), cel: ({ delen }) => <Reserveringsdelen delen={delen} /> },
                ]}
              />
            )}
          </>
        )}
      </Opgehaald>
      <div className="kaart__in">
        <h3>{t('res.zinnen')}</h3>
        <ul className="lijst">
          {opgave.zinnen.map((zin) => (
            <li key={zin.nl}>{zin[taal]}</li>
          ))}
        </ul>
      </div>
    </Kaart>
  )
}

export function Reserveringsdelen({ delen }: { delen: readonly Reserveringsdeelbeeld[] }) {
  const t = useOpgaven()
  const taal = useTaal()
  return (
    <ul className="lijst">
      {delen.map((deel) => (
        <li key={`${deel.id} ${deel.zaak}`}>
          <b>
            {deel.naam[taal]}: {toonBedrag(deel.jaarCent, taal)}
          </b>{' '}
          {deel.uitleg[taal]}
          <span className="s muted blok">
            {deel.id}. {t('res.basis')}: {toonBedrag(deel.jaarbasisCent, taal)}.{' '}
            {t('res.artikel', { artikel: deel.artikel })}
          </span>
        </li>
      ))}
    </ul>
  )
}
