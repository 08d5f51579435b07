import type { Zaakbeeld } from '../../../../../pgb/zaak/contract.ts'
import type { Termijnlijst as Antwoord } from '../../../../../pgb/zaak/contract-werk.ts'
import {
  FoutBijOphalen,
  Kaart,
  Laden,
  Melding,
  toonBedrag,
  toonDatum,
  VindplaatsLink,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { foutnummer } from '../../../zaken/weergave.tsx'
import { useTermijnlijst, useWerk } from '../../../zaken/werk.ts'

/** Every other term of the case with its last day and article, and the penalty of each notice of default. */
export function Termijnlijst({ zaak }: { zaak: Zaakbeeld }) {
  const t = useWerk()
  const vraag = useTermijnlijst(zaak.id, zaak.versie)
  if (vraag.data)
    return (
      <>
        {vraag.data.dwangsommen.map((dwangsom, plaats) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a ledger only grows at its end
          <Dwangsom key={plaats} dwangsom={dwangsom} />
        ))}
        <Lijst termijnen={vraag.data.termijnen} />
      </>
    )
  return (
    <Kaart titel={t('klok.lijst')}>
      {vraag.isPending ? (
        <Laden />
      ) : (
        <FoutBijOphalen
          titel={t('klok.fout')}
          nummer={foutnummer(vraag.error)}
          onOpnieuw={() => void vraag.refetch()}
        />
      )}
    </Kaart>
  )
}

function Lijst({ termijnen }: Pick<Antwoord, 'termijnen'>) {
  const t = useWerk()
  const taal = useTaal()
  return (
    <Kaart titel={t('klok.lijst')} vol>
      <div className="tw">
        <table className="utrecht-table utrecht-table--plat tab-kaart tab-dicht">
          <caption className="sr">{t('klok.lijst')}</caption>
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t('klok.termijn')}</th>
              <th scope="col">{t('klok.laatste')}</th>
              <th scope="col">{t('klok.begint')}</th>
              <th scope="col">{t('klok.artikel')}</th>
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {termijnen.map(({ id, naam, begint, vanaf, laatsteDag, verlengdOm, stand, lengte, vindplaats }) => (
              <tr key={id}>
                <th scope="row">
                  {naam[taal]}
                  {lengte && <span className="s muted blok">{lengte[taal]}</span>}
                </th>
                <td className="c-rest">
                  {laatsteDag === null ? (
                    <span className="muted">{t('klok.nog')}</span>
                  ) : (
                    <span className="nw">{toonDatum(laatsteDag, taal)}</span>
                  )}
                  {stand === 'voorbij' && <span className="s muted blok">{t('klok.voorbij')}</span>}
                  {verlengdOm && (
                    <span className="s muted blok">{t('klok.verschoven', { reden: verlengdOm[taal] })}</span>
                  )}
                </td>
                <td className="c-rest">
                  {vanaf[taal]}
                  {begint !== null && <span className="s muted blok">{toonDatum(begint, taal)}</span>}
                </td>
                <td className="c-rest s">
                  <VindplaatsLink vindplaats={vindplaats} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Kaart>
  )
}

function Dwangsom({ dwangsom }: { dwangsom: Antwoord['dwangsommen'][number] }) {
  const t = useWerk()
  const taal = useTaal()
  const { ontvangenOp, vanaf, laatsteDag, dagen, delen, bedrag, fout } = dwangsom
  return (
    <Kaart titel={t('klok.dwangsom', { datum: toonDatum(ontvangenOp, taal) })}>
      {vanaf === null || laatsteDag === null ? (
        <p className="tekst">{t('klok.zonderGevolg')}</p>
      ) : (
        <div className="stack">
          <p className="tekst">
            {t('klok.loopt', { van: toonDatum(vanaf, taal), tot: toonDatum(laatsteDag, taal) })}{' '}
            {t('klok.dagen', { count: dagen })}
          </p>
          {delen.length > 0 && (
            <ol className="toets-som">
              {delen.map((deel) => (
                <li key={deel.van}>
                  {t('klok.deel', {
                    dagen: deel.dagen,
                    van: toonDatum(deel.van, taal),
                    tot: toonDatum(deel.totEnMet, taal),
                  })}
                  {deel.perDag !== null && `: ${toonBedrag(deel.perDag, taal)}`}
                </li>
              ))}
            </ol>
          )}
          {bedrag !== null && dagen > 0 && (
            <p className="b">{t('klok.bedrag', { bedrag: toonBedrag(bedrag, taal) })}</p>
          )}
          {fout !== null && <Melding toon="letop" titel={t(`klok.${fout}`)} />}
        </div>
      )}
    </Kaart>
  )
}
