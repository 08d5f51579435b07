import { IconLock } from '@tabler/icons-react'
import { magWel } from '../../aanmelding/index.ts'
import { Kaart, Melding } from '../../design-system/index.ts'
import { persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { Beoordelen } from './beoordelen.tsx'
import { type Deelprops, isInBewerking } from './deel.ts'
import { Voorstelformulier } from './voorstelformulier.tsx'

/** Who does what, and then the act itself: propose, approve or send back. Never the same person. */
export function VierOgen(props: Deelprops) {
  const { ik, zaak } = props
  const t = useZaken()
  const { voorstel, beschikking } = zaak
  return (
    <Kaart titel={t('ogen.titel')} id="vier-ogen" mens>
      <div className="stack ogen">
        <Volgorde {...props} />
        <p className="s muted">{t('ogen.nooitZelf')}</p>
        {beschikking !== null && (
          <Melding toon="goed" titel={t('dossier.verzegeld')}>
            <p>{t('dossier.verzegeldTekst')}</p>
          </Melding>
        )}
        {voorstel !== null && <Beoordelen {...props} voorstel={voorstel} />}
        {isInBewerking(zaak) &&
          (magWel(ik, 'besluit.voorstellen') ? (
            <Voorstelformulier {...props} />
          ) : (
            <p className="s muted row">
              <IconLock className="i" aria-hidden="true" />
              {t('ogen.nietVoorstellen')}
            </p>
          ))}
      </div>
    </Kaart>
  )
}

function Volgorde({ ik, zaak }: Deelprops) {
  const t = useZaken()
  const { voorstel, beschikking } = zaak
  const klaar = beschikking !== null
  const stand = (gedaan: boolean, nu: boolean) =>
    t(gedaan ? 'ogen.stand.klaar' : nu ? 'ogen.stand.nu' : 'ogen.stand.nog')
  return (
    <ol className="tijd">
      <li className={voorstel !== null || klaar ? 'goed' : 'petrol'}>
        <b>{persoonsnaam(t, voorstel?.voorsteller ?? zaak.behandelaar, ik)}</b> {t('ogen.stelt')}
        <p className="s muted">{stand(voorstel !== null || klaar, true)}</p>
      </li>
      <li className={klaar ? 'goed' : 'mens'}>
        <b>{t('ogen.ander')}</b> {t('ogen.beoordeelt')}
        <p className="s muted">
          {stand(klaar, voorstel !== null)}; {t('ogen.zelfdeFeiten')}
        </p>
      </li>
      <li className={zaak.status === 'verzonden' ? 'goed' : 'stil'}>
        <b>{t('ogen.brief')}</b>
        <p className="s muted">{stand(zaak.status === 'verzonden', klaar)}</p>
      </li>
    </ol>
  )
}
