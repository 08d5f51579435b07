import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { systemClock } from '../../../../platform/clock.ts'
import { REGIOS } from '../../../../waarden/regio.ts'
import { ZORGPROFIELEN } from '../../../../waarden/zorgprofiel.ts'
import { DatumVeld, Kaart, Knop, Melding, Paginakop, SelectVeld, TekstVeld } from '../../design-system/index.ts'
import { aanvraag as en } from '../../teksten/en/aanvraag.ts'
import { maakTeksten } from '../../teksten/index.ts'
import { aanvraag as nl } from '../../teksten/nl/aanvraag.ts'
import { type Aanvraagvelden, dossierVan, LEEG } from './dossier.ts'

const useWoorden = maakTeksten('aanvraag', nl, en)
const GROEPEN = ['geen', 'zonder_vervoer', 'met_vervoer'] as const

/** An application that anybody fills in at home: it becomes a file. Nothing is sent and nothing is kept (PGB-1, PGB-50). */
export function AanvraagScherm() {
  const t = useWoorden()
  const [velden, zet] = useState<Aanvraagvelden>(LEEG)
  const [poging, zetPoging] = useState(false)
  const [klaar, zetKlaar] = useState(false)
  const vandaag = systemClock.today()
  const dossier = dossierVan(velden, vandaag)
  const maak = () => {
    zetPoging(true)
    if (dossier === null) return
    download(`pgb-aanvraag-${vandaag}.json`, JSON.stringify(dossier, null, 2))
    zetKlaar(true)
  }
  return (
    <>
      <Paginakop titel={t('titel')} onder={t('onder')} />
      <div className="stack">
        <Melding toon="info" titel={t('nietVerstuurd')}>
          <p>{t('nietErin')}</p>
        </Melding>
        <Kaart titel={t('gegevens')}>
          <form
            className="stack"
            noValidate
            aria-label={t('titel')}
            onSubmit={(e) => {
              e.preventDefault()
              maak()
            }}
          >
            {poging && dossier === null && <Melding toon="fout" titel={t('vulIn')} rol="alert" />}
            <Velden velden={velden} zet={(anders) => zet({ ...velden, ...anders })} />
            <p className="row">
              <Knop type="submit" soort="primair" icoon={IconDownload}>
                {t('download')}
              </Knop>
              <Knop icoon={IconPrinter} onKlik={() => window.print()}>
                {t('print')}
              </Knop>
            </p>
          </form>
        </Kaart>
        {klaar && (
          <Melding toon="goed" titel={t('klaar')} rol="status">
            <p>{t('stuur')}</p>
          </Melding>
        )}
      </div>
    </>
  )
}

function Velden({ velden, zet }: { velden: Aanvraagvelden; zet: (anders: Partial<Aanvraagvelden>) => void }) {
  const t = useWoorden()
  return (
    <>
      <SelectVeld
        label={t('regio')}
        keuzes={[...REGIOS].map(([waarde, label]) => ({ waarde, label }))}
        waarde={velden.regio}
        onWijzig={(regio) => zet({ regio })}
      />
      <DatumVeld
        label={t('geboortedatum')}
        waarde={velden.geboortedatum}
        onWijzig={(geboortedatum) => zet({ geboortedatum })}
      />
      <SelectVeld
        label={t('profiel')}
        hint={t('profielHint')}
        keuzes={[...ZORGPROFIELEN.values()].map(({ code, zzp, naam }) => ({ waarde: code, label: `${zzp}: ${naam}` }))}
        waarde={velden.zzpCode}
        onWijzig={(zzpCode) => zet({ zzpCode })}
      />
      <DatumVeld
        label={t('indicatieVan')}
        waarde={velden.indicatieVan}
        onWijzig={(indicatieVan) => zet({ indicatieVan })}
      />
      <DatumVeld
        label={t('ingangsdatum')}
        waarde={velden.ingangsdatum}
        onWijzig={(ingangsdatum) => zet({ ingangsdatum })}
      />
      <SelectVeld
        label={t('groep')}
        hoeftNiet
        keuzes={GROEPEN.map((waarde) => ({ waarde, label: t(`groepen.${waarde}`) }))}
        waarde={velden.groep}
        onWijzig={(groep) => zet({ groep })}
      />
      <TekstVeld
        label={t('waarom')}
        hoeftNiet
        rijen={4}
        maxLengte={10_000}
        waarde={velden.waarom}
        onWijzig={(waarom) => zet({ waarom })}
      />
    </>
  )
}

function download(naam: string, inhoud: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: 'application/json' }))
  const schakel = Object.assign(document.createElement('a'), { href: adres, download: naam })
  schakel.click()
  URL.revokeObjectURL(adres)
}
