import type { ReactNode } from 'react'
import type { Verdeling as Antwoord } from '../../../../pgb/zaak/contract-werk.ts'
import { Meer, Schakel, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useVerdeling, useWerk } from '../../zaken/werk.ts'
import { adresMet } from './vraag.ts'

/** How much each colleague and each team has; a name leads to that list. */
export function Verdeling() {
  const t = useWerk()
  const { data } = useVerdeling()
  if (!data) return null
  return (
    <>
      {data.waarneming > 0 && (
        <p className="kaart__in">
          {t('verdeling.waarneming', { count: data.waarneming })}{' '}
          <Schakel naar={adresMet({}, { eigenaar: 'waarneming' })}>{t('verdeling.toonWaarneming')}</Schakel>
        </p>
      )}
      <Meer titel={t('verdeling.titel')}>
        <div className="stack">
          <Collegas collegas={data.collegas} />
          {data.teams.length === 0 ? <p className="muted">{t('verdeling.geenTeams')}</p> : <Teams teams={data.teams} />}
        </div>
      </Meer>
    </>
  )
}

interface Tellingen {
  readonly open: number
  readonly teLaat: number
  readonly binnenZevenDagen: number
}

function Collegas({ collegas }: Pick<Antwoord, 'collegas'>) {
  const t = useWerk()
  const taal = useTaal()
  return (
    <Raam bijschrift={t('verdeling.perPersoon')} eerste={t('verdeling.collega')} tweede={t('verdeling.team')}>
      {collegas.map(({ id, naam, team, afwezig, ...rest }) => (
        <tr key={id}>
          <th scope="row">
            <Schakel naar={adresMet({}, { eigenaar: id })}>{naam}</Schakel>
            {afwezig && (
              <span className="s muted blok">
                {t('verdeling.afwezig', {
                  van: toonKorteDatum(afwezig.vanaf, taal),
                  tot: toonKorteDatum(afwezig.totEnMet, taal),
                  naam: afwezig.vervanger.naam ?? '',
                })}
              </span>
            )}
          </th>
          <td className="c-rest">{team}</td>
          <Getallen {...rest} />
        </tr>
      ))}
    </Raam>
  )
}

function Teams({ teams }: Pick<Antwoord, 'teams'>) {
  const t = useWerk()
  return (
    <Raam bijschrift={t('verdeling.perTeam')} eerste={t('verdeling.team')} tweede={t('verdeling.leden')}>
      {teams.map(({ team, leden, ...rest }) => (
        <tr key={team}>
          <th scope="row">
            <Schakel naar={adresMet({}, { team })}>{team}</Schakel>
          </th>
          <td className="c-rest num">{leden}</td>
          <Getallen {...rest} />
        </tr>
      ))}
    </Raam>
  )
}

function Getallen({ open, teLaat, binnenZevenDagen }: Tellingen) {
  return (
    <>
      <td className="c-rest num">{open}</td>
      <td className="c-rest num">{teLaat}</td>
      <td className="c-rest num">{binnenZevenDagen}</td>
    </>
  )
}

function Raam(props: { bijschrift: string; eerste: string; tweede: string; children: ReactNode }) {
  const t = useWerk()
  return (
    <section
      className="tw"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={props.bijschrift}
    >
      <table className="utrecht-table utrecht-table--plat tab-dicht">
        <caption className="sr">{props.bijschrift}</caption>
        <thead className="utrecht-table__header">
          <tr>
            <th scope="col">{props.eerste}</th>
            <th scope="col">{props.tweede}</th>
            <th scope="col" className="num">
              {t('verdeling.open')}
            </th>
            <th scope="col" className="num">
              {t('verdeling.teLaat')}
            </th>
            <th scope="col" className="num">
              {t('verdeling.binnen')}
            </th>
          </tr>
        </thead>
        <tbody className="utrecht-table__body">{props.children}</tbody>
      </table>
    </section>
  )
}
