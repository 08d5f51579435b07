import { useState } from 'react'
import type { Bezoek } from '../../../../pgb/zaak/contract-overgang.ts'
import { systemClock } from '../../../../platform/clock.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { DatumVeld, Knop, Melding, TekstVeld } from '../../design-system/index.ts'
import { useConcept } from '../../zaken/concept.ts'
import { useLosdaad } from '../../zaken/overeenkomst.ts'
import { useOvergangwoorden } from './woorden.ts'

const TEKST_MIN = 10

/** Records a visit with what was found and what follows. */
export function Verslagknop({ ik, bezoek }: { ik: Ik; bezoek: Bezoek }) {
  const t = useOvergangwoorden()
  const [open, zetOpen] = useState(false)
  if (open) return <Verslag ik={ik} bezoek={bezoek} klaar={() => zetOpen(false)} />
  return (
    <p>
      <Knop soort="stil" onKlik={() => zetOpen(true)}>
        {t('verslag.knop')}
        <span className="sr">: {bezoek.naam}</span>
      </Knop>
    </p>
  )
}

function Verslag({ ik, bezoek, klaar }: { ik: Ik; bezoek: Bezoek; klaar: () => void }) {
  const t = useOvergangwoorden()
  const { stuur, bezig, fout } = useLosdaad(ik)
  const [dag, zetDag] = useState<string | undefined>(systemClock.today())
  const [tekst, zetTekst, wis] = useConcept(`bezoek ${bezoek.houder}`, { bevindingen: '', vervolg: '' })
  const [vervolgUiterlijk, zetUiterlijk] = useState<string>()
  const [poging, zetPoging] = useState(false)
  const bevindingen = tekst.bevindingen.trim()
  const vervolg = tekst.vervolg.trim()
  const mist =
    dag === undefined || bevindingen.length < TEKST_MIN || (vervolg === '') !== (vervolgUiterlijk === undefined)
  const bewaar = async () => {
    zetPoging(true)
    if (mist) return
    const gave = { dag, bevindingen, ...(vervolg === '' ? {} : { vervolg, vervolgUiterlijk }) }
    if (!(await stuur(`budgethouders/${encodeURIComponent(bezoek.houder)}/huisbezoeken`, gave))) return
    wis()
    klaar()
  }
  const melding = fout !== null ? t('mislukt') : poging && mist ? t('verslag.vulIn') : undefined
  return (
    <form
      className="stack"
      noValidate
      aria-label={`${t('verslag.knop')}: ${bezoek.naam}`}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {melding !== undefined && <Melding toon="fout" titel={melding} rol="alert" />}
      <DatumVeld label={t('verslag.dag')} waarde={dag} onWijzig={zetDag} />
      <TekstVeld
        label={t('verslag.bevindingen')}
        rijen={3}
        maxLengte={10_000}
        waarde={tekst.bevindingen}
        onWijzig={(nieuw) => zetTekst({ ...tekst, bevindingen: nieuw })}
      />
      <TekstVeld
        label={t('verslag.vervolg')}
        hoeftNiet
        maxLengte={2000}
        waarde={tekst.vervolg}
        onWijzig={(nieuw) => zetTekst({ ...tekst, vervolg: nieuw })}
      />
      <DatumVeld label={t('verslag.vervolgUiterlijk')} hoeftNiet waarde={vervolgUiterlijk} onWijzig={zetUiterlijk} />
      <p className="row">
        <Knop type="submit" soort="primair" bezig={bezig}>
          {t('verslag.bewaar')}
        </Knop>
        <Knop soort="stil" onKlik={klaar}>
          {t('verslag.annuleer')}
        </Knop>
      </p>
    </form>
  )
}
