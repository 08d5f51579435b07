import type { Zaakbeeld } from '../../../../../pgb/zaak/contract.ts'
import type { Ik } from '../../../aanmelding/index.ts'
import { Kaart, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { toonMoment } from '../../../zaken/moment.ts'
import { persoonsnaam } from '../../../zaken/weergave.tsx'
import { useWerk } from '../../../zaken/werk.ts'
import { useZaken } from '../../../zaken/woorden.ts'

const GRONDEN = ['aanvulling', 'instemming', 'vertraging_aanvrager', 'overmacht'] as const
const EINDEN = ['aangevuld', 'ongebruikt', 'anders'] as const

/** Everything that moved the clock, the newest on top: what, on which ground, and who recorded it when. */
export function Grootboek({ ik, zaak }: { ik: Ik; zaak: Zaakbeeld }) {
  const t = useWerk()
  const zaken = useZaken()
  const taal = useTaal()
  const { regels } = zaak.termijn
  if (regels.length === 0)
    return (
      <Kaart titel={t('klok.grootboek')}>
        <p className="muted">{t('klok.leeg')}</p>
      </Kaart>
    )
  return (
    <Kaart titel={t('klok.grootboek')} vol>
      <div className="tw">
        <table className="utrecht-table utrecht-table--plat tab-kaart tab-dicht">
          <caption className="sr">{t('klok.grootboek')}</caption>
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t('klok.watKop')}</th>
              <th scope="col">{t('klok.wanneer')}</th>
              <th scope="col">{t('klok.grondKop')}</th>
              <th scope="col">{t('klok.wie')}</th>
            </tr>
          </thead>
          <tbody className="utrecht-table__body">
            {regels.toReversed().map(({ id, soort, grond, einde, dag, tot, toelichting, vastgelegd, door }) => {
              const grondnaam = GRONDEN.find((naam) => naam === grond)
              const eindnaam = EINDEN.find((naam) => naam === einde)
              return (
                <tr key={id}>
                  <th scope="row">{zaken(`klok.${soort}`)}</th>
                  <td className="c-rest">
                    <span className="nw">{toonDatum(dag, taal)}</span>
                    {tot !== null && (
                      <span className="s blok">{zaken('klok.tot', { datum: toonDatum(tot, taal) })}</span>
                    )}
                  </td>
                  <td className="c-rest">
                    {grondnaam && <span className="blok">{t(`klok.gronden.${grondnaam}`)}</span>}
                    {eindnaam && <span className="blok">{t(`klok.einden.${eindnaam}`)}</span>}
                    <span className="tekst">{toelichting}</span>
                  </td>
                  <td className="c-rest s">
                    {persoonsnaam(zaken, door, ik)}
                    <span className="muted blok">{toonMoment(vastgelegd, taal)}</span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Kaart>
  )
}
