import { IconNote } from '@tabler/icons-react'
import { useState } from 'react'
import { magWel } from '../../aanmelding/index.ts'
import { Kaart, Knop, KnopLink, Melding, TekstVeld, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useConcept } from '../../zaken/concept.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { Adviesbalk, openPuntenVan } from '../toets/uitkomst/index.ts'
import { adresVan, type Deelprops } from './deel.ts'

/** The outcome in short, the main facts, and the notes. */
export function Overzicht(props: Deelprops) {
  const { zaak } = props
  const t = useZaken()
  const taal = useTaal()
  const { aanvraag } = zaak.dossier
  return (
    <>
      <Advies {...props} />
      <Kaart titel={t('dossier.gegevens')}>
        <dl className="dl">
          <dt>{t('dossier.nummer')}</dt>
          <dd>{zaak.nummer}</dd>
          <dt>{t('dossier.soort')}</dt>
          <dd>
            {t(`soort.${zaak.soort}`)}, {t('dossier.vanaf', { datum: toonDatum(aanvraag.ingangsdatum, taal) })}
          </dd>
          <dt>{t('dossier.ontvangen')}</dt>
          <dd>{toonDatum(zaak.ontvangenOp, taal)}</dd>
          <dt>{t('dossier.stap')}</dt>
          <dd>{t(`status.${zaak.status}`)}</dd>
        </dl>
      </Kaart>
      <Notities {...props} />
    </>
  )
}

function Advies({ zaak }: Deelprops) {
  const t = useZaken()
  // Who assesses a proposal sees the outcome that was proposed.
  const uitkomst = zaak.voorstel?.uitkomst ?? zaak.uitkomst
  if (uitkomst === null)
    return (
      <Melding toon="letop" titel={t('dossier.geenUitkomst')}>
        <p>{t('dossier.geenUitkomstTekst')}</p>
      </Melding>
    )
  const open = openPuntenVan(uitkomst)
  return (
    <Kaart titel={t('dossier.advies')} naast={open > 0 ? t('dossier.open', { count: open }) : undefined}>
      <div className="stack">
        <Adviesbalk uitkomst={uitkomst} zonderLink />
        <p>
          <KnopLink naar={adresVan(zaak.id, 'toets')}>{t('dossier.naarToets')}</KnopLink>
        </p>
      </div>
    </Kaart>
  )
}

function Notities({ ik, zaak, daad }: Deelprops) {
  const t = useZaken()
  const taal = useTaal()
  return (
    <Kaart titel={t('dossier.notities')}>
      <div className="stack">
        {zaak.notities.length === 0 ? (
          <p className="muted">{t('dossier.notitieGeen')}</p>
        ) : (
          <ol className="tijd">
            {zaak.notities.map(({ id, tekst, vastgelegd, door }) => (
              <li key={id}>
                <p className="tekst">{tekst}</p>
                <p className="s muted">
                  {persoonsnaam(t, door, ik)}, {toonMoment(vastgelegd, taal)}
                </p>
              </li>
            ))}
          </ol>
        )}
        {magWel(ik, 'zaak.notitie-maken') && <NieuweNotitie zaak={zaak} daad={daad} />}
      </div>
    </Kaart>
  )
}

function NieuweNotitie({ zaak, daad }: Omit<Deelprops, 'ik'>) {
  const t = useZaken()
  const [tekst, zetTekst, wis] = useConcept(`notitie ${zaak.id}`, '')
  const [leeg, zetLeeg] = useState(false)
  const bewaar = async () => {
    zetLeeg(tekst.trim() === '')
    if (tekst.trim() !== '' && (await daad.doe('notities', { tekst: tekst.trim() }))) wis()
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      <TekstVeld
        label={t('dossier.notitie')}
        rijen={3}
        maxLengte={10_000}
        waarde={tekst}
        onWijzig={zetTekst}
        fout={leeg && tekst.trim() === '' ? t('dossier.notitieFout') : undefined}
      />
      <Knop type="submit" icoon={IconNote} bezig={daad.bezig}>
        {t('dossier.notitieKnop')}
      </Knop>
    </form>
  )
}
