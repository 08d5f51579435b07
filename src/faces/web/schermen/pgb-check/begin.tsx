import { IconArrowRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Kaart, Knop, KnopLink, Melding } from '../../design-system/index.ts'
import { adresNa, vraagadres } from './adres.ts'
import { begin, HOOGUIT_VRAGEN, useBezoek } from './geheugen.ts'
import { Kop } from './kop.tsx'
import { useT } from './teksten.ts'

export type Beginmelding = 'nietBewaard' | 'gewist'

/** What the check is, what it does with answers (nothing), and the way in. */
export function Begin({ melding }: { melding?: Beginmelding | undefined }) {
  const t = useT()
  const ga = useNavigate()
  const bezoek = useBezoek()
  const start = () => {
    begin()
    void ga({ to: vraagadres('indicatie') })
  }
  return (
    <>
      {melding && (
        <Melding toon="info" titel={t(`begin.${melding}`)} rol="status">
          <p>{t(`begin.${melding}Uitleg`)}</p>
        </Melding>
      )}
      <div className="stack">
        <Kop titel={t('titel')} focus={melding !== undefined} />
        <p className="tekst">{t('begin.inleiding')}</p>
      </div>
      <Kaart titel={t('begin.hoe')}>
        <div className="stack-5">
          <ol className="check__lijst stack-2">
            <li>{t('begin.stappen.vragen', { aantal: HOOGUIT_VRAGEN })}</li>
            <li>{t('begin.stappen.nietWeten')}</li>
            <li>{t('begin.stappen.uitkomst')}</li>
          </ol>
          <p className="tekst">{t('begin.pak')}</p>
          <div className="row">
            {bezoek && Object.keys(bezoek.antwoorden).length > 0 ? (
              <>
                <KnopLink
                  naar={adresNa(bezoek.check.verloop(bezoek.antwoorden).volgende)}
                  soort="primair"
                  icoon={IconArrowRight}
                >
                  {t('begin.verder')}
                </KnopLink>
                <Knop soort="tweede" onKlik={start}>
                  {t('begin.opnieuw')}
                </Knop>
              </>
            ) : (
              <Knop soort="primair" icoon={IconArrowRight} onKlik={start}>
                {t('begin.start')}
              </Knop>
            )}
          </div>
        </div>
      </Kaart>
      <Kaart titel={t('begin.privacy')}>
        <p className="tekst">{t('begin.privacyUitleg')}</p>
      </Kaart>
    </>
  )
}
