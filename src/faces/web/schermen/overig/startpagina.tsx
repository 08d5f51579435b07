import {
  IconBooks,
  IconClipboardCheck,
  IconFileUnknown,
  IconScale,
  IconUserHeart,
  IconUserQuestion,
} from '@tabler/icons-react'
import { Icoon, Kaart, KnopLink, type Knopsoort, Paginakop, type Teken, type Toon } from '../../design-system/index.ts'
import { useHuis } from '../../huis/woorden.ts'

const INGANGEN: { id: 'toets' | 'regelbank' | 'check'; naar: string; icoon: Teken; soort: Knopsoort }[] = [
  { id: 'toets', naar: '/toets', icoon: IconClipboardCheck, soort: 'primair' },
  { id: 'regelbank', naar: '/regelbank', icoon: IconBooks, soort: 'tweede' },
  { id: 'check', naar: '/pgb-check', icoon: IconUserHeart, soort: 'tweede' },
]
const BELOFTEN: { id: 'reden' | 'mens' | 'ontbreekt'; icoon: Teken; toon: Toon }[] = [
  { id: 'reden', icoon: IconScale, toon: 'petrol' },
  { id: 'mens', icoon: IconUserQuestion, toon: 'mens' },
  { id: 'ontbreekt', icoon: IconFileUnknown, toon: 'letop' },
]

/** Three ways in, what to expect, and what happens with data. */
export function Startpagina() {
  const t = useHuis()
  return (
    <>
      <Paginakop titel={t('start.titel')} onder={t('start.onder')} />
      <div className="grid g3">
        {INGANGEN.map(({ id, naar, icoon, soort }) => (
          <section className="kaart ingang" key={id} aria-labelledby={`in-${id}`}>
            <div className="kaart__in stack">
              <span className="ingang__teken">
                <Icoon van={icoon} />
              </span>
              <h2 id={`in-${id}`}>{t(`start.${id}.titel`)}</h2>
              <p>{t(`start.${id}.tekst`)}</p>
            </div>
            <div className="ingang__knop">
              <KnopLink naar={naar} soort={soort}>
                {t(`start.${id}.knop`)}
              </KnopLink>
            </div>
          </section>
        ))}
      </div>
      <div className="grid g-main">
        <Kaart titel={t('start.beloften.titel')}>
          <ul className="lijst">
            {BELOFTEN.map(({ id, icoon, toon }) => (
              <li key={id} className={`belofte ${toon}`}>
                <Icoon van={icoon} />
                <p>
                  <b>{t(`start.beloften.${id}`)}</b> {t(`start.beloften.${id}Tekst`)}
                </p>
              </li>
            ))}
          </ul>
        </Kaart>
        <Kaart titel={t('start.gegevens.titel')} id="gegevens">
          <div className="stack">
            <p>{t('start.gegevens.tekst')}</p>
            <h3>{t('start.gegevens.systemen')}</h3>
            <p>
              {t('start.gegevens.systemenTekst')} <a href="/api/docs">{t('start.gegevens.api')}</a>
            </p>
          </div>
        </Kaart>
      </div>
    </>
  )
}
