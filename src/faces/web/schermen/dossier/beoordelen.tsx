import { IconArrowBackUp, IconEyeCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { OpenVoorstel } from '../../../../pgb/zaak/contract.ts'
import { magWel } from '../../aanmelding/index.ts'
import { Knop, KnopLink, TekstVeld, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useConcept } from '../../zaken/concept.ts'
import { persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { adresVan, type Deelprops } from './deel.ts'
import { useOordeelwoorden } from './oordeel/woorden.ts'

const REDEN_MIN = 10

/** The proposal, and what the second person can do with it. Who may not, reads beforehand why. */
export function Beoordelen({ ik, zaak, daad, voorstel }: Deelprops & { voorstel: OpenVoorstel }) {
  const t = useZaken()
  const o = useOordeelwoorden()
  const taal = useTaal()
  const { keuze } = voorstel
  const dicht = voorstel.vanMijzelf
    ? t('ogen.eigen')
    : magWel(ik, 'besluit.goedkeuren')
      ? undefined
      : t('ogen.geenRecht')
  return (
    <div className="stack">
      <h3>{t('ogen.ligt', { soort: t(`besluit.${voorstel.soort}`) })}</h3>
      <p>
        {t('ogen.ligtTekst', {
          naam: persoonsnaam(t, voorstel.voorsteller, ik),
          datum: toonDatum(keuze.peildatum, taal),
        })}
      </p>
      <dl className="dl">
        <dt>{t('ogen.reden')}</dt>
        <dd className="tekst">{keuze.motivering}</dd>
        {keuze.grond !== undefined && (
          <>
            <dt>{t('ogen.grond')}</dt>
            <dd>{keuze.grond}</dd>
          </>
        )}
        {voorstel.ingang !== null && (
          <>
            <dt>{o('event.ingang')}</dt>
            <dd>{toonDatum(voorstel.ingang, taal)}</dd>
          </>
        )}
        {keuze.belangenafweging !== undefined && (
          <>
            <dt>{t('ogen.belangen')}</dt>
            <dd className="tekst">{keuze.belangenafweging}</dd>
          </>
        )}
        <dt>{t('ogen.inhoud')}</dt>
        <dd>
          <code className="ogen__hash">{voorstel.inhoudHash.slice(0, 16)}</code>
        </dd>
      </dl>
      <p>
        <KnopLink naar={adresVan(zaak.id, 'toets')} soort="stil">
          {t('dossier.naarToets')}
        </KnopLink>
      </p>
      <p>
        <Knop
          soort="primair"
          icoon={IconEyeCheck}
          bezig={daad.bezig}
          {...(dicht === undefined ? {} : { kanNiet: dicht })}
          onKlik={() => void daad.doe('goedkeuringen', { inhoudHash: voorstel.inhoudHash })}
        >
          {t('ogen.akkoord')}
        </Knop>
      </p>
      <p className="s muted">{t('ogen.akkoordGevolg')}</p>
      {dicht === undefined && <Terugsturen zaak={zaak} daad={daad} />}
    </div>
  )
}

function Terugsturen({ zaak, daad }: Omit<Deelprops, 'ik'>) {
  const t = useZaken()
  const [reden, zetReden, wis] = useConcept(`terug ${zaak.id}`, '')
  const [poging, zetPoging] = useState(false)
  const kort = reden.trim().length < REDEN_MIN
  const stuur = async () => {
    zetPoging(true)
    if (!kort && (await daad.doe('terugwijzingen', { reden: reden.trim() }))) wis()
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void stuur()
      }}
    >
      <TekstVeld
        id="terug-reden"
        label={t('ogen.terugReden')}
        rijen={3}
        maxLengte={2000}
        waarde={reden}
        onWijzig={zetReden}
        fout={poging && kort ? t('ogen.fout.reden') : undefined}
      />
      <Knop type="submit" icoon={IconArrowBackUp} bezig={daad.bezig}>
        {t('ogen.terug')}
      </Knop>
    </form>
  )
}
