import { IconArrowRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Kaart, Knop, KnopLink, Melding } from '../../design-system/index.ts'
import { adresNa, vraagadres } from './adres.ts'
import { Foutmelding } from './foutmelding.tsx'
import { begin, beletsel, HOOGUIT_VRAGEN, useBezoek } from './geheugen.ts'
import { Kop } from './kop.tsx'
import { useT } from './teksten.ts'

export type Beginmelding = 'nietBewaard' | 'gewist'

/** What the check is, what it does with answers (nothing), and the way in. */
export function Begin({ melding }: { melding?: Beginmelding | undefined }) {
  const t = useT()
  const ga = useNavigate()
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
          <Ingang start={start} />
        </div>
      </Kaart>
      <Kaart titel={t('begin.privacy')}>
        <p className="tekst">{t('begin.privacyUitleg')}</p>
      </Kaart>
    </>
  )
}

/** The button to start, or to go on; where the rules cannot work on this day, why not. */
function Ingang({ start }: { start: () => void }) {
  const t = useT()
  const bezoek = useBezoek()
  const dicht = useMemo(beletsel, [])
  if (dicht !== null) {
    return (
      <div className="stack">
        <Foutmelding fout={dicht.fout} vandaag={dicht.vandaag} />
        <p className="tekst">{t('begin.kanNiet')}</p>
      </div>
    )
  }
  if (bezoek === null || Object.keys(bezoek.antwoorden).length === 0) {
    return (
      <div className="row">
        <Knop soort="primair" icoon={IconArrowRight} onKlik={start}>
          {t('begin.start')}
        </Knop>
      </div>
    )
  }
  return (
    <div className="row">
      <KnopLink naar={adresNa(bezoek.check.verloop(bezoek.antwoorden).volgende)} soort="primair" icoon={IconArrowRight}>
        {t('begin.verder')}
      </KnopLink>
      <Knop soort="tweede" onKlik={start}>
        {t('begin.opnieuw')}
      </Knop>
    </div>
  )
}
