import { IconArrowBackUp, IconPrinter } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { Kaart, Knop, KnopLink, Meer, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { vraagadres } from './adres.ts'
import type { Vraagnaam } from './antwoord.ts'
import { begin } from './geheugen.ts'
import { useT } from './teksten.ts'
import type { Checkuitkomst, Soort } from './uitkomst.ts'

/** What to do now, in order, and what to do with this page. */
export function DoenKaart({ uitkomst, laatste }: { uitkomst: Checkuitkomst; laatste: Vraagnaam | undefined }) {
  const t = useT()
  const ga = useNavigate()
  const opnieuw = () => {
    begin()
    void ga({ to: vraagadres('indicatie') })
  }
  return (
    <Kaart titel={t('uitkomst.doen.kop')}>
      <div className="stack-5">
        <ol className="check__lijst stack-2">
          {useStappen(uitkomst).map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
        <div className="row check__knoppen">
          <Knop soort="primair" icoon={IconPrinter} onKlik={() => window.print()}>
            {t('uitkomst.doen.print')}
          </Knop>
          {(uitkomst.soort === 'past' || uitkomst.soort === 'onzeker') && (
            <KnopLink naar="/pgb-check/aanvraag">{t('uitkomst.doen.formulier')}</KnopLink>
          )}
          {laatste !== undefined && (
            <KnopLink naar={vraagadres(laatste)} icoon={IconArrowBackUp}>
              {t('uitkomst.doen.aanpassen')}
            </KnopLink>
          )}
          <Knop soort="stil" onKlik={opnieuw}>
            {t('uitkomst.doen.opnieuw')}
          </Knop>
        </div>
        <Verschil />
      </div>
    </Kaart>
  )
}

function useStappen({ soort, punten, besluitUiterlijk }: Checkuitkomst): string[] {
  const t = useT()
  const taal = useTaal()
  const aanvragen = [
    t('uitkomst.doen.plan'),
    ...(besluitUiterlijk === null
      ? []
      : [`${t('uitkomst.doen.aanvraag', { datum: toonDatum(besluitUiterlijk, taal) })} ${t('uitkomst.doen.termijn')}`]),
  ]
  const uitzoeken = punten.some(({ stand }) => stand === 'onbekend' || stand === 'letop')
  const stappen: Record<Soort, string[]> = {
    past: [...(uitzoeken ? [t('uitkomst.doen.zoekUit')] : []), ...aanvragen],
    onzeker: [t('uitkomst.doen.zoekUit'), ...aanvragen],
    kan_niet: [t('uitkomst.doen.overleg'), t('uitkomst.doen.natura'), t('uitkomst.doen.tochAanvragen')],
    andere_regio: [t('uitkomst.doen.regio'), t('uitkomst.doen.regioOpnieuw')],
    geen_indicatie: [t('uitkomst.doen.ciz'), t('uitkomst.doen.gemeente')],
    fout: [t('uitkomst.doen.bel')],
  }
  return stappen[soort]
}

function Verschil() {
  const t = useT()
  return (
    <div>
      <p className="tekst">{t('uitkomst.doen.liever')}</p>
      <Meer titel={t('uitkomst.doen.verschil')}>
        <dl className="stack-2">
          <dt className="b">{t('uitkomst.doen.verschilPgb')}</dt>
          <dd className="tekst">{t('uitkomst.doen.verschilPgbUitleg')}</dd>
          <dt className="b">{t('uitkomst.doen.verschilNatura')}</dt>
          <dd className="tekst">{t('uitkomst.doen.verschilNaturaUitleg')}</dd>
        </dl>
        <p className="tekst">{t('uitkomst.doen.samen')}</p>
      </Meer>
    </div>
  )
}
