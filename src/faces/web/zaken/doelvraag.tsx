import { IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { OPENDOELEN } from '../../../pgb/zaak/contract-werk.ts'
import type { Ik } from '../aanmelding/ik.ts'
import { Kaart, KeuzeVeld, Knop, KnopLink, Melding, TekstVeld } from '../design-system/index.ts'
import { useWerk, useWerkdaad } from './werk.ts'
import { useZaken } from './woorden.ts'

type Doel = (typeof OPENDOELEN)[number]

/** Asks why somebody opens a case that no work ties him to (T8). Nothing is preselected. */
export function Doelvraag({ ik, id, onOpen }: { ik: Ik; id: string; onOpen: () => void }) {
  const t = useWerk()
  const zaken = useZaken()
  const { doe, bezig, fout } = useWerkdaad(ik)
  const [doel, zetDoel] = useState<Doel>()
  const [tekst, zetTekst] = useState('')
  const [poging, zetPoging] = useState(false)
  const zonderTekst = doel === 'anders' && tekst.trim() === ''
  const stuur = async () => {
    zetPoging(true)
    if (doel === undefined || zonderTekst) return
    const toelichting = tekst.trim() === '' ? {} : { toelichting: tekst.trim() }
    if (await doe(`zaken/${encodeURIComponent(id)}/doel`, { doel, ...toelichting })) onOpen()
  }
  return (
    <Kaart label={t('doel.titel')} mens>
      <form
        className="stack"
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          void stuur()
        }}
      >
        <p className="tekst">{t('doel.uitleg')}</p>
        {fout !== null && (
          <Melding toon="fout" titel={fout === 'doel-limiet' ? t('doel.limiet') : t('doel.mislukt')} rol="alert" />
        )}
        <KeuzeVeld
          label={t('doel.vraag')}
          keuzes={OPENDOELEN.map((waarde) => ({ waarde, label: t(`doel.${waarde}`) }))}
          waarde={doel}
          onWijzig={zetDoel}
          fout={poging && doel === undefined ? t('doel.kies') : undefined}
        />
        {doel === 'anders' && (
          <TekstVeld
            label={t('doel.tekst')}
            rijen={2}
            maxLengte={500}
            waarde={tekst}
            onWijzig={zetTekst}
            fout={poging && zonderTekst ? t('doel.schrijf') : undefined}
          />
        )}
        <p className="s muted">{t('doel.gevolg')}</p>
        <p className="row">
          <Knop type="submit" soort="primair" icoon={IconLockOpen} bezig={bezig}>
            {t('doel.knop')}
          </Knop>
          <KnopLink naar="/werkvoorraad" soort="stil">
            {zaken('dossier.terug')}
          </KnopLink>
        </p>
      </form>
    </Kaart>
  )
}
