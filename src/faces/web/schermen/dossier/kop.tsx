import { IconFolderOpen, IconListSearch, IconUserPlus } from '@tabler/icons-react'
import { magWel } from '../../aanmelding/index.ts'
import { Knop, KnopLink, Tabs, toonDatum, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { Dagen } from '../../zaken/termijn.tsx'
import { persoonsnaam, Statuspil } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { openPuntenVan, profielnaam } from '../toets/uitkomst/index.ts'
import { adresVan, DELEN, type Deelprops, isInBewerking, type Zaakdeel } from './deel.ts'
import { Bsn } from './documenten/index.ts'

/** Who it is about, where the case stands, how long there is, and the parts of the case as links. */
export function Dossierkop({ ik, zaak, daad, deel }: Deelprops & { deel: Zaakdeel }) {
  const t = useZaken()
  const taal = useTaal()
  const open = zaak.uitkomst === null ? 0 : openPuntenVan(zaak.uitkomst)
  return (
    <section className="kaart" aria-label={t('dossier.kort')}>
      <div className="dossier-kop">
        <ul className="feitrij">
          <li>
            <span className="k">{t('dossier.geboren')}</span>
            {toonDatum(zaak.geboortedatum, taal)}
          </li>
          <li>
            <span className="k">{t('dossier.bsn')}</span>
            <Bsn ik={ik} zaak={zaak} />
          </li>
          {zaak.dossier.indicatie !== undefined && (
            <li>{t('dossier.profiel', { profiel: profielnaam(zaak.dossier.indicatie.zzpCode) })}</li>
          )}
          <li>
            <span className="k">{t('dossier.behandelaar')}</span>
            {persoonsnaam(t, zaak.behandelaar, ik)}
          </li>
        </ul>
        <p className="row">
          <Statuspil status={zaak.status} />
          <Dagen klok={zaak} />
          {zaak.besluitUiterlijk !== null && (
            <span className="s muted">
              {t('dag.uiterlijk', { datum: toonKorteDatum(zaak.besluitUiterlijk, taal) })}
            </span>
          )}
        </p>
        <Acties ik={ik} zaak={zaak} daad={daad} />
      </div>
      <Tabs
        label={t('dossier.tabs')}
        tabs={DELEN.map((naam) => ({
          naar: adresVan(zaak.id, naam),
          naam: t(`dossier.${naam}`),
          huidig: naam === deel,
          ...(naam === 'toets' && open > 0 && isInBewerking(zaak) ? { aantal: open } : {}),
        }))}
      />
    </section>
  )
}

function Acties({ ik, zaak, daad }: Deelprops) {
  const t = useZaken()
  const toezicht = useToezicht()
  const neem = zaak.status === 'ontvangen' && magWel(ik, 'zaak.in-behandeling-nemen')
  const wijs = isInBewerking(zaak) && zaak.behandelaar?.id !== ik.gebruiker && magWel(ik, 'zaak.toewijzen')
  const inzage = magWel(ik, 'logboek.overzicht-maken')
  if (!neem && !wijs && !inzage) return null
  return (
    <div className="row">
      {neem && (
        <Knop soort="primair" icoon={IconFolderOpen} bezig={daad.bezig} onKlik={() => void daad.doe('in-behandeling')}>
          {t('dossier.neem')}
        </Knop>
      )}
      {wijs && (
        <Knop
          icoon={IconUserPlus}
          bezig={daad.bezig}
          onKlik={() => void daad.doe('toewijzing', { behandelaar: ik.gebruiker })}
        >
          {t('dossier.wijsMij')}
        </Knop>
      )}
      {inzage && (
        <KnopLink soort="stil" icoon={IconListSearch} naar={`/inzage/${encodeURIComponent(zaak.id)}`}>
          {toezicht('inzage.knop')}
        </KnopLink>
      )}
    </div>
  )
}
