import { useState } from 'react'
import { type Signaal, STANDEN_SIGNAAL } from '../../../pgb/zaak/contract.ts'
import { type Ik, magWel } from '../aanmelding/index.ts'
import { Foutsamenvatting, KeuzeVeld, Knop, Melding, TekstVeld } from '../design-system/index.ts'
import { useConcept } from './concept.ts'
import { useSignaaldaad } from './signaaldaad.ts'
import { useSignaalwoorden } from './signaalwoorden.ts'

const TEKST_MIN = 10

/** A button that opens the form; nothing for who may not record signals. */
export function Signaalstand({ ik, signaal }: { ik: Ik; signaal: Pick<Signaal, 'id' | 'versie' | 'naam' | 'stand'> }) {
  const t = useSignaalwoorden()
  const [open, zetOpen] = useState(false)
  if (!magWel(ik, 'signaal.vastleggen')) return null
  if (open) return <Formulier ik={ik} signaal={signaal} klaar={() => zetOpen(false)} />
  return (
    <Knop soort="stil" onKlik={() => zetOpen(true)}>
      {t('zet.knop')}
      <span className="sr">: {signaal.naam}</span>
    </Knop>
  )
}

function Formulier(props: { ik: Ik; signaal: Pick<Signaal, 'id' | 'versie' | 'naam' | 'stand'>; klaar: () => void }) {
  const { ik, signaal, klaar } = props
  const t = useSignaalwoorden()
  const daad = useSignaaldaad(ik, { id: signaal.id, versie: signaal.versie })
  const [stand, zetStand] = useState<Signaal['stand']>()
  const [toelichting, zetToelichting, wis] = useConcept(`signaalstand ${signaal.id}`, '')
  const [poging, zetPoging] = useState(0)
  const id = (veld: string) => `signaal-${signaal.id}-${veld}`
  const fouten = [
    ...(stand === undefined ? [{ veldId: id('stand'), tekst: t('zet.vulStand') }] : []),
    ...(toelichting.trim().length < TEKST_MIN ? [{ veldId: id('waarom'), tekst: t('zet.vulToelichting') }] : []),
  ]
  const fout = (veld: string) => (poging > 0 ? fouten.find(({ veldId }) => veldId === id(veld))?.tekst : undefined)
  const bewaar = async () => {
    if (fouten.length > 0) return zetPoging(poging + 1)
    if (!(await daad.doe({ stand, toelichting: toelichting.trim() }))) return
    wis()
    klaar()
  }
  return (
    <form
      className="stack"
      noValidate
      aria-label={`${t('zet.knop')}: ${signaal.naam}`}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {daad.fout !== undefined && <Melding toon="fout" titel={daad.fout} rol="alert" />}
      {poging > 0 && <Foutsamenvatting fouten={fouten} poging={poging} />}
      <KeuzeVeld
        id={id('stand')}
        label={t('zet.stand')}
        hint={t('zet.gesloten')}
        keuzes={STANDEN_SIGNAAL.filter((waarde) => waarde !== signaal.stand).map((waarde) => ({
          waarde,
          label: t(`zet.standen.${waarde}`),
        }))}
        waarde={stand}
        onWijzig={zetStand}
        fout={fout('stand')}
      />
      <TekstVeld
        id={id('waarom')}
        label={t('zet.toelichting')}
        rijen={3}
        maxLengte={10_000}
        waarde={toelichting}
        onWijzig={zetToelichting}
        fout={fout('waarom')}
      />
      <p className="row">
        <Knop type="submit" bezig={daad.bezig}>
          {t('zet.bewaar')}
        </Knop>
      </p>
    </form>
  )
}
