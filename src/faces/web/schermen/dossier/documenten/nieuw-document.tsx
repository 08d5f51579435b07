import { IconFileUpload, IconPlayerStop } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import type { Zaakbeeld } from '../../../../../pgb/zaak/contract.ts'
import { type Documentsoort, SOORTEN_DOCUMENT } from '../../../../../pgb/zaak/contract-stukken.ts'
import type { Ik } from '../../../aanmelding/index.ts'
import type { ApiFout } from '../../../api/index.ts'
import {
  DatumVeld,
  Foutsamenvatting,
  Kaart,
  Knop,
  Melding,
  SelectVeld,
  TekstVeld,
} from '../../../design-system/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { redenVan, useStukken } from '../../../zaken/stukwoorden.ts'
import { Bestandkeuze } from './bestandkeuze.tsx'
import { useZending } from './gebruik-zending.ts'
import { formulierVan, foutenVan, type Gegevens, LEEG } from './gegevens.ts'

const veld = (naam: string): string => `nieuw-document-${naam}`

/** One file with what it is and the days that belong to it. What was filled in stays until it was kept. */
export function NieuwDocument({ ik, zaak }: { ik: Ik; zaak: Zaakbeeld }) {
  const t = useStukken()
  const [gegevens, zet, wis] = useConcept<Gegevens>(`document ${zaak.id}`, LEEG)
  const [poging, zetPoging] = useState(0)
  const zending = useZending(ik, zaak.id)
  const alles = foutenVan(t, gegevens)
  const fouten = poging > 0 ? alles : {}
  const wijzig = (deel: Partial<Gegevens>) => zet({ ...gegevens, ...deel })
  const verzend = async (e: FormEvent) => {
    e.preventDefault()
    if (zending.bezig) return
    zetPoging(Object.keys(alles).length > 0 ? poging + 1 : 0)
    if (Object.keys(alles).length > 0) return
    if (await zending.stuur(formulierVan(gegevens), gegevens.naam || (gegevens.bestand?.name ?? ''))) wis()
  }
  return (
    <Kaart titel={t('toevoegen.titel')}>
      <form className="stack" noValidate onSubmit={(e) => void verzend(e)}>
        <Foutsamenvatting
          poging={poging}
          fouten={Object.entries(fouten).map(([naam, tekst]) => ({ veldId: veld(naam), tekst }))}
        />
        {zending.fout !== null && <Geweigerd fout={zending.fout} />}
        <Bestandkeuze
          id={veld('bestand')}
          bestand={gegevens.bestand}
          fout={fouten.bestand}
          onKies={(bestand) => wijzig({ bestand })}
        />
        <Velden gegevens={gegevens} fouten={fouten} zet={zet} />
        <div className="row">
          <Knop type="submit" soort="primair" icoon={IconFileUpload} bezig={zending.bezig}>
            {t('toevoegen.knop')}
          </Knop>
          {zending.bezig && (
            <Knop icoon={IconPlayerStop} onKlik={zending.stop}>
              {t('toevoegen.stop')}
            </Knop>
          )}
        </div>
        <Voortgang {...zending} />
      </form>
    </Kaart>
  )
}

interface Veldenprops {
  gegevens: Gegevens
  fouten: ReturnType<typeof foutenVan>
  zet: (gegevens: Gegevens) => void
}

function Velden({ gegevens, fouten, zet }: Veldenprops) {
  const t = useStukken()
  return (
    <>
      <div className="grid g2 doc-velden">
        <SelectVeld<Documentsoort>
          id={veld('soort')}
          label={t('toevoegen.soort')}
          keuzes={SOORTEN_DOCUMENT.map((soort) => ({ waarde: soort, label: t(`soort.${soort}`) }))}
          waarde={gegevens.soort}
          fout={fouten.soort}
          onWijzig={(soort) => zet({ ...gegevens, soort })}
        />
        <TekstVeld
          id={veld('naam')}
          label={t('toevoegen.naam')}
          hint={t('toevoegen.naamHint')}
          hoeftNiet
          maxLengte={200}
          waarde={gegevens.naam}
          onWijzig={(naam) => zet({ ...gegevens, naam })}
        />
      </div>
      <div className="grid g3">
        {(['ontvangenOp', 'geldigVan', 'geldigTot'] as const).map((naam) => (
          <DatumVeld
            key={naam}
            id={veld(naam)}
            label={t(`toevoegen.${naam}`)}
            hoeftNiet
            waarde={gegevens[naam]}
            fout={fouten[naam]}
            onWijzig={(waarde, { geldig }) =>
              zet({ ...gegevens, [naam]: waarde, onleesbaar: { ...gegevens.onleesbaar, [naam]: !geldig } })
            }
          />
        ))}
      </div>
    </>
  )
}

function Voortgang({ bezig, procent, bewaard }: Pick<ReturnType<typeof useZending>, 'bezig' | 'procent' | 'bewaard'>) {
  const t = useStukken()
  const zin = procent < 100 ? t('toevoegen.bezig', { procent: Math.floor(procent / 10) * 10 }) : t('toevoegen.keurt')
  return (
    <>
      {bezig && <progress className="doc-voortgang" max={100} value={procent} aria-label={t('toevoegen.titel')} />}
      <p role="status" className="s">
        {bezig ? zin : bewaard !== '' && t('toevoegen.klaar', { naam: bewaard })}
      </p>
    </>
  )
}

function Geweigerd({ fout }: { fout: ApiFout }) {
  const t = useStukken()
  const { gegevens } = fout.probleem
  const reden =
    typeof gegevens === 'object' && gegevens !== null && 'reden' in gegevens ? String(gegevens.reden) : fout.code
  return (
    <Melding toon="fout" titel={t('geweigerd.titel')} rol="alert">
      <p>{t(`geweigerd.${redenVan(fout.status === 413 ? 'te-groot' : reden)}`)}</p>
    </Melding>
  )
}
