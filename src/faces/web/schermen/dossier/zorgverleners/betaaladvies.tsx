import { useState } from 'react'
import {
  GRONDEN_BETAALADVIES,
  type Overeenkomstbeeld,
  SOORTEN_BETAALADVIES,
} from '../../../../../pgb/zaak/contract-overeenkomst.ts'
import { systemClock } from '../../../../../platform/clock.ts'
import { type Ik, magWel } from '../../../aanmelding/index.ts'
import { DatumVeld, Knop, Melding, Pil, SelectVeld, TekstVeld, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { useLosdaad, useOvereenkomstwoorden } from '../../../zaken/overeenkomst.ts'

type Advies = Overeenkomstbeeld['betaaladviezen'][number]
type Dagen = Readonly<Record<string, string | undefined>>
const TEKST_MIN = 10

export function Betaaladviezen({ ik, beeld }: { ik: Ik; beeld: Overeenkomstbeeld }) {
  const t = useOvereenkomstwoorden()
  if (beeld.betaaladviezen.length === 0) return null
  return (
    <section className="stack" aria-label={t('betaling.knop')}>
      <h4>{t('betaling.knop')}</h4>
      <ul className="lijst">
        {beeld.betaaladviezen.map((advies) => (
          <Rij key={advies.id} ik={ik} advies={advies} />
        ))}
      </ul>
    </section>
  )
}

function Rij({ ik, advies }: { ik: Ik; advies: Advies }) {
  const t = useOvereenkomstwoorden()
  const taal = useTaal()
  const { stuur, bezig, fout } = useLosdaad(ik)
  const [tekst, zetTekst, wis] = useConcept(`adviesstop ${advies.id}`, '')
  const { id, soort, grond, van, tot, toelichting, geeindigdOp, loopt } = advies
  const woorden = { soort: t(`betaling.soort.${soort}`), grond, van: toonDatum(van, taal) }
  const stop = async () => {
    const gave = { dag: systemClock.today(), toelichting: tekst.trim() }
    if (tekst.trim().length >= TEKST_MIN && (await stuur(`betaaladviezen/${encodeURIComponent(id)}/einde`, gave))) wis()
  }
  return (
    <li className="stack">
      <p className="row row--between">
        <span>
          {tot === null ? t('betaling.rij', woorden) : t('betaling.rijTot', { ...woorden, tot: toonDatum(tot, taal) })}.{' '}
          {toelichting}
        </span>
        <Pil toon={loopt ? 'letop' : 'stil'}>
          {loopt
            ? t('betaling.loopt')
            : geeindigdOp === null
              ? t('betaling.verlopen')
              : t('betaling.geeindigd', { datum: toonDatum(geeindigdOp, taal) })}
        </Pil>
      </p>
      {fout !== null && <Melding toon="fout" titel={t('mislukt')} rol="alert" />}
      {loopt && magWel(ik, 'overeenkomst.vastleggen') && (
        <div className="row">
          <TekstVeld
            label={`${t('betaling.stop')}: ${t('stap.toelichting')}`}
            maxLengte={2000}
            waarde={tekst}
            onWijzig={zetTekst}
          />
          <Knop bezig={bezig} onKlik={() => void stop()}>
            {t('betaling.stop')}
          </Knop>
        </div>
      )}
    </li>
  )
}

/** What the law allows decides the server; here only what must be filled in. */
export function Adviesformulier({ ik, beeld, klaar }: { ik: Ik; beeld: Overeenkomstbeeld; klaar: () => void }) {
  const t = useOvereenkomstwoorden()
  const { stuur, bezig, fout } = useLosdaad(ik)
  const [soort, zetSoort] = useState<Advies['soort']>()
  const [grond, zetGrond] = useState<Advies['grond']>()
  const [dagen, zetDagen] = useState<Dagen>({ van: systemClock.today() })
  const [toelichting, zetToelichting, wis] = useConcept(`betaaladvies ${beeld.id}`, '')
  const [poging, zetPoging] = useState(false)
  const mist = !soort || !grond || dagen.van === undefined || toelichting.trim().length < TEKST_MIN
  const bewaar = async () => {
    zetPoging(true)
    if (mist) return
    const gave = { soort, grond, ...alleenBekend(dagen), toelichting: toelichting.trim() }
    if (!(await stuur(`overeenkomsten/${encodeURIComponent(beeld.id)}/betaaladviezen`, gave))) return
    wis()
    klaar()
  }
  const melding =
    fout !== null
      ? t(fout.status === 400 ? 'betaling.klopt' : 'mislukt')
      : poging && mist
        ? t('betaling.vulIn')
        : undefined
  return (
    <form
      className="stack"
      noValidate
      aria-label={`${t('betaling.titel')}: ${beeld.zorgverlener}`}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      <p className="s muted">{t('betaling.uitleg')}</p>
      {melding !== undefined && <Melding toon="fout" titel={melding} rol="alert" />}
      <Adviesvelden concept={{ soort, grond, dagen }} zet={{ zetSoort, zetGrond, zetDagen }} />
      <TekstVeld
        label={t('stap.toelichting')}
        rijen={2}
        maxLengte={2000}
        waarde={toelichting}
        onWijzig={zetToelichting}
      />
      <p className="row">
        <Knop type="submit" soort="primair" bezig={bezig}>
          {t('betaling.bewaar')}
        </Knop>
        <Knop soort="stil" onKlik={klaar}>
          {t('nieuw.annuleer')}
        </Knop>
      </p>
    </form>
  )
}

interface Veldprops {
  concept: { soort: Advies['soort'] | undefined; grond: Advies['grond'] | undefined; dagen: Dagen }
  zet: {
    zetSoort: (soort: Advies['soort'] | undefined) => void
    zetGrond: (grond: Advies['grond'] | undefined) => void
    zetDagen: (dagen: Dagen) => void
  }
}

/** A late claim shows that it is late: then two more days are asked. */
function Adviesvelden({ concept: { soort, grond, dagen }, zet }: Veldprops) {
  const t = useOvereenkomstwoorden()
  const dag = (veld: 'van' | 'tot' | 'ontvangen' | 'ingediend', naam: string) => (
    <DatumVeld
      label={t(`betaling.${veld}`)}
      waarde={dagen[naam]}
      onWijzig={(nieuw) => zet.zetDagen({ ...dagen, [naam]: nieuw })}
    />
  )
  return (
    <div className="plichtvelden">
      <SelectVeld
        label={t('betaling.soortKop')}
        keuzes={SOORTEN_BETAALADVIES.map((waarde) => ({ waarde, label: t(`betaling.soort.${waarde}`) }))}
        waarde={soort}
        onWijzig={zet.zetSoort}
      />
      <SelectVeld
        label={t('betaling.grondKop')}
        keuzes={GRONDEN_BETAALADVIES.map((waarde) => ({ waarde, label: t(`betaling.grond.${waarde}`) }))}
        waarde={grond}
        onWijzig={zet.zetGrond}
      />
      {dag('van', 'van')}
      {dag('tot', 'tot')}
      {grond === 'c' && dag('ontvangen', 'declaratieOntvangenOp')}
      {grond === 'c' && dag('ingediend', 'declaratieIngediendOp')}
    </div>
  )
}

const alleenBekend = (dagen: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(dagen).filter(([, dag]) => dag !== undefined))
