import type { Rijherkomst } from '../../../../opgaven/contract.ts'
import { Kaart, Schakel, Tabel, toonBedrag, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { Reserveringsdelen } from './reserveringen.tsx'
import { rijtekst, useOpgaven } from './woorden.ts'

/** From a figure to the decisions behind it, and on to the case. */
export function Herkomst({ opgave, nummer, terug }: { opgave: string; nummer: string; terug: string }) {
  const t = useOpgaven()
  const herkomst = useToezichtvraag<Rijherkomst>(`/opgaven/${opgave}/herkomst?nummer=${encodeURIComponent(nummer)}`)
  const titel = t('herkomst.titel', { nummer: rijtekst(Number(nummer) || 0) })
  return (
    <Kaart titel={titel} vol naast={<Schakel naar={terug}>{t('herkomst.sluit')}</Schakel>}>
      <Opgehaald van={herkomst}>{(data) => <Perioden herkomst={data} />}</Opgehaald>
    </Kaart>
  )
}

function Perioden({ herkomst: { perioden, reservering } }: { herkomst: Rijherkomst }) {
  const t = useOpgaven()
  const taal = useTaal()
  const som = perioden.reduce((tot, { totaalCent }) => tot + totaalCent, 0)
  return (
    <>
      {perioden.length === 0 ? (
        <p className="kaart__in">{t('herkomst.geen')}</p>
      ) : (
        <Tabel
          bijschrift={t('herkomst.tabel')}
          rijen={perioden}
          sleutel={({ van, beschikking }) => `${van} ${beschikking}`}
          kaarten
          kolommen={[
            {
              id: 'periode',
              kop: t('herkomst.periode'),
              rijkop: true,
              cel: ({ van, tot }) => `${toonDatum(van, taal)} – ${toonDatum(tot, taal)}`,
            },
            { id: 'profiel', kop: t('herkomst.profiel'), cel: ({ toegewezen }) => toegewezen },
            {
              id: 'bedrag',
              kop: t('herkomst.bedrag'),
              getal: true,
              cel: ({ totaalCent }) => toonBedrag(totaalCent, taal),
            },
            {
              id: 'besluit',
              kop: t('herkomst.besluit'),
              cel: ({ zaak, van }) =>
                zaak === null ? (
                  '–'
                ) : (
                  <Schakel naar={`/pgb/dossiers/${zaak}/beschikking`}>
                    {t('herkomst.naarDossier')}
                    <span className="sr">, {toonDatum(van, taal)}</span>
                  </Schakel>
                ),
            },
          ]}
          voet={
            <tr>
              <th scope="row">{t('herkomst.som')}</th>
              <td />
              <td className="num">{toonBedrag(som, taal)}</td>
              <td />
            </tr>
          }
        />
      )}
      {reservering.length > 0 && (
        <div className="kaart__in">
          <h3>{t('herkomst.reservering')}</h3>
          <Reserveringsdelen delen={reservering} />
        </div>
      )}
    </>
  )
}
