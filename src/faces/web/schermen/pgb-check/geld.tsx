import { Kaart, Meer, toonBedrag, VindplaatsLink } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useT } from './teksten.ts'
import type { Geld } from './uitkomst.ts'

/** How much money, at most, and how it was worked out. Every amount comes from the rules. */
export function GeldKaart(props: { geld: Geld; profiel: string | undefined; naturaOnbekend: boolean }) {
  const { geld, profiel, naturaOnbekend } = props
  const t = useT()
  const taal = useTaal()
  const euro = (cent: number): string => toonBedrag(cent, taal, { heel: true })
  const bedrag =
    geld.laagsteCent === geld.hoogsteCent
      ? t('uitkomst.geld.perJaar', { bedrag: euro(geld.hoogsteCent) })
      : t('uitkomst.geld.tussen', { laag: euro(geld.laagsteCent), hoog: euro(geld.hoogsteCent) })
  return (
    <Kaart titel={t('uitkomst.geld.kop')}>
      <div className="stack">
        <p className="tekst">
          {profiel === undefined ? t('uitkomst.geld.hoogste') : t('uitkomst.geld.hoogsteBij', { profiel })}{' '}
          <b>{bedrag}</b> {t('uitkomst.geld.jaar', { jaar: geld.jaar })}{' '}
          {geld.laagsteCent !== geld.hoogsteCent && t('uitkomst.geld.hangtAf')} {t('uitkomst.geld.minder')}
        </p>
        {naturaOnbekend && <p className="tekst">{t('uitkomst.geld.natura')}</p>}
        <p className="tekst">{t('uitkomst.geld.deel')}</p>
        <Meer titel={t('uitkomst.geld.hoe')}>
          <div className="stack">
            <p className="tekst">{t('uitkomst.geld.hoeUitleg')}</p>
            <Rekening geld={geld} />
          </div>
        </Meer>
      </div>
    </Kaart>
  )
}

function Rekening({ geld }: { geld: Geld }) {
  const t = useT()
  const taal = useTaal()
  return (
    <table className="check__rekening s">
      <caption className="sr">{t('uitkomst.geld.hoe')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('uitkomst.geld.stap')}</th>
          <th scope="col" className="num">
            {t('uitkomst.geld.bedrag')}
          </th>
        </tr>
      </thead>
      <tbody>
        {geld.stappen.map((stap) => (
          <tr key={stap.stap}>
            <th scope="row">
              <b>{stap.naam[taal]}</b>
              <span className="blok">{stap.uitleg[taal]}</span>
              <span className="blok muted">
                <VindplaatsLink vindplaats={stap.vindplaats} />
              </span>
            </th>
            <td className="num">{toonBedrag(stap.bedragCent, taal)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
