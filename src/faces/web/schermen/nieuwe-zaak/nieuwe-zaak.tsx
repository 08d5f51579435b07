import { IconFolderPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { REGIOS } from '../../../../waarden/regio.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import {
  Foutsamenvatting,
  Kaart,
  KeuzeVeld,
  Knop,
  Paginakop,
  SelectVeld,
  TekstVeld,
} from '../../design-system/index.ts'
import { useIntake } from '../../zaken/intake.ts'
import { lees, veldId, zet } from '../toets/formulier/feiten.ts'
import { FeitVeld } from '../toets/formulier/index.ts'
import { useToetsteksten } from '../toets/uitkomst/index.ts'
import { type Aanvraag, bewaarAanvraag, haalAanvraag, legeVelden, wisAanvraag, zonderEigenDaden } from './aanvraag.ts'
import { Bestandkeuze } from './bestand.tsx'
import { Geweigerd } from './geweigerd.tsx'
import { useMaakZaak } from './maak.ts'
import { Omleidingkaart } from './omleiding.tsx'
import { FEITVELDEN } from './velden.ts'

/** A new case of an application: by form, or by a dossier in a file. Beside it: persons who chose care in kind first. */
export function NieuweZaak() {
  const t = useIntake()
  return (
    <MetInlog titel={t('nieuw.titel')} recht="zaak.maken">
      {(ik) => (
        <>
          <Paginakop titel={t('nieuw.titel')} onder={t('nieuw.onder')} />
          <div className="grid g-main">
            <Formulier ik={ik} />
            {magWel(ik, 'omleiding.vastleggen') && <Omleidingkaart ik={ik} />}
          </div>
        </>
      )}
    </MetInlog>
  )
}

/** Regions in which this person may make a case. */
const regiosVan = ({ rollen }: Ik): string[] =>
  [...new Set(rollen.filter(({ rol }) => rol === 'consulent').flatMap(({ regios }) => regios))].sort()

/** What stands in the form, what is still empty, and the way to make the case. */
function useAanvraagformulier(ik: Ik) {
  const t = useIntake()
  const toets = useToetsteksten()
  const regios = regiosVan(ik)
  const [aanvraag, zetAanvraag] = useState<Aanvraag>(() => haalAanvraag(regios[0] ?? ''))
  const [poging, zetPoging] = useState(0)
  const [leeg, zetLeeg] = useState<readonly { veldId: string; tekst: string }[]>([])
  const maak = useMaakZaak(ik)
  useEffect(() => bewaarAanvraag(aanvraag), [aanvraag])
  const inhoudMist = () => {
    if (aanvraag.hoe === 'bestand')
      return aanvraag.tekst.trim() === '' ? [{ veldId: 'nieuw-tekst', tekst: t('nieuw.leegBestand') }] : []
    return legeVelden(aanvraag.concept, lees).map(({ pad }) => ({
      veldId: veldId(pad),
      tekst: t('nieuw.veldLeeg', { veld: toets.velden[pad].label }),
    }))
  }
  const stuur = async () => {
    const naamMist = aanvraag.naam.trim() === '' ? [{ veldId: 'nieuw-naam', tekst: t('nieuw.leegNaam') }] : []
    const mist = [...naamMist, ...inhoudMist()]
    zetLeeg(mist)
    zetPoging(poging + 1)
    if (mist.length === 0 && (await maak.maak(aanvraag))) wisAanvraag(aanvraag.regio)
  }
  const wis = () => {
    zetAanvraag(wisAanvraag(regios[0] ?? ''))
    zetLeeg([])
    maak.wis()
  }
  const wijzig = (deel: Partial<Aanvraag>) => zetAanvraag({ ...aanvraag, ...deel })
  const laatWeg = (pointers: readonly string[]) => {
    wijzig({ tekst: zonderEigenDaden(aanvraag.tekst, pointers), bestandsnaam: '' })
    maak.wis()
  }
  return { regios, aanvraag, poging, leeg, maak, wijzig, stuur, wis, laatWeg }
}

function Formulier({ ik }: { ik: Ik }) {
  const t = useIntake()
  const { regios, aanvraag, poging, leeg, maak, wijzig, stuur, wis, laatWeg } = useAanvraagformulier(ik)
  const foutVan = (id: string) => leeg.find((fout) => fout.veldId === id)?.tekst
  return (
    <form
      className="stack-5"
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void stuur()
      }}
    >
      <Foutsamenvatting fouten={leeg} poging={poging} />
      {maak.fout !== null && (
        <Geweigerd fout={maak.fout} onLaatWeg={aanvraag.hoe === 'bestand' ? laatWeg : undefined} />
      )}
      <Kaart titel={t('nieuw.gegevens')}>
        <div className="stack-5">
          <KeuzeVeld
            label={t('nieuw.hoe')}
            kolommen={2}
            waarde={aanvraag.hoe}
            onWijzig={(hoe) => wijzig({ hoe })}
            keuzes={[
              { waarde: 'formulier', label: t('nieuw.formulier'), uitleg: t('nieuw.formulierUitleg') },
              { waarde: 'bestand', label: t('nieuw.bestand'), uitleg: t('nieuw.bestandUitleg') },
            ]}
          />
          <TekstVeld
            id="nieuw-naam"
            label={t('nieuw.naam')}
            maxLengte={200}
            waarde={aanvraag.naam}
            onWijzig={(naam) => wijzig({ naam })}
            fout={foutVan('nieuw-naam')}
          />
          {aanvraag.hoe === 'formulier' ? (
            <Velden aanvraag={aanvraag} regios={regios} wijzig={wijzig} foutVan={foutVan} />
          ) : (
            <Bestandkeuze aanvraag={aanvraag} wijzig={wijzig} fout={foutVan('nieuw-tekst')} />
          )}
          <p className="row">
            <Knop type="submit" soort="primair" icoon={IconFolderPlus} bezig={maak.bezig}>
              {t('nieuw.maak')}
            </Knop>
            <Knop soort="stil" onKlik={wis}>
              {t('nieuw.wis')}
            </Knop>
          </p>
          <p className="s muted">{t('nieuw.concept')}</p>
        </div>
      </Kaart>
    </form>
  )
}

/** Kept encrypted with the case, unlike in the loose toets: it has a label and a hint of its own. */
const BSN = '/verzekerde/bsn'

interface VeldenProps {
  readonly aanvraag: Aanvraag
  readonly regios: readonly string[]
  readonly wijzig: (deel: Partial<Aanvraag>) => void
  readonly foutVan: (id: string) => string | undefined
}

function Velden({ aanvraag, regios, wijzig, foutVan }: VeldenProps) {
  const t = useIntake()
  const naamVan = (code: string) => `${REGIOS.get(code) ?? ''} (${code})`.trim()
  return (
    <>
      <p className="s muted">{t('nieuw.verplichteVelden')}</p>
      {regios.length > 1 ? (
        <SelectVeld
          label={t('nieuw.regio')}
          keuzes={regios.map((code) => ({ waarde: code, label: naamVan(code) }))}
          waarde={aanvraag.regio}
          onWijzig={(regio) => wijzig({ regio: regio ?? regios[0] ?? '' })}
        />
      ) : (
        <p>
          {t('nieuw.regio')}: <b>{naamVan(aanvraag.regio)}</b>
        </p>
      )}
      <div className="toets-velden">
        {FEITVELDEN.map((veld) =>
          veld.pad === BSN ? (
            <TekstVeld
              key={BSN}
              id={veldId(BSN)}
              label={t('nieuw.bsn')}
              hint={t('nieuw.bsnHint')}
              hoeftNiet
              breedte={14}
              inputMode="numeric"
              spelling={false}
              waarde={String(lees(aanvraag.concept, BSN) ?? '')}
              onWijzig={(nieuw) => wijzig({ concept: zet(aanvraag.concept, BSN, nieuw === '' ? undefined : nieuw) })}
            />
          ) : (
            <FeitVeld
              key={veld.pad}
              veld={{ ...veld, verplicht: false }}
              pointer={veld.pad}
              waarde={lees(aanvraag.concept, veld.pad)}
              fout={foutVan(veldId(veld.pad))}
              zet={(pointer, waarde) => wijzig({ concept: zet(aanvraag.concept, pointer, waarde) })}
            />
          ),
        )}
      </div>
    </>
  )
}
