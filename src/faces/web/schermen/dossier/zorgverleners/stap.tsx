import { useState } from 'react'
import {
  type Overeenkomstbeeld,
  STANDEN_SVB,
  STAPPEN_OVEREENKOMST,
} from '../../../../../pgb/zaak/contract-overeenkomst.ts'
import { systemClock } from '../../../../../platform/clock.ts'
import type { Ik } from '../../../aanmelding/index.ts'
import { DatumVeld, Knop, Melding, SelectVeld, TekstVeld } from '../../../design-system/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { useLosdaad, useOvereenkomstwoorden } from '../../../zaken/overeenkomst.ts'
import { foutzin, useZaken } from '../../../zaken/woorden.ts'

type Stap = (typeof STAPPEN_OVEREENKOMST)[number]
type Svb = Exclude<(typeof STANDEN_SVB)[number], 'niet_aangeboden'>
const TEKST_MIN = 10
const EERST: readonly Stap[] = ['goedgekeurd', 'onthouden', 'ingetrokken']
const isSvb = (stand: string): stand is Svb => stand !== 'niet_aangeboden'

/** A decision on what came in, or what happened to it since. What was refused is told; what was typed stays. */
export function Stapformulier({ ik, beeld, klaar }: { ik: Ik; beeld: Overeenkomstbeeld; klaar: () => void }) {
  const t = useOvereenkomstwoorden()
  const z = useZaken()
  const { stuur, bezig, fout } = useLosdaad(ik)
  const [stap, zetStap] = useState<Stap>()
  const [svb, zetSvb] = useState<Svb>()
  const [dag, zetDag] = useState<string | undefined>(systemClock.today())
  const [toelichting, zetToelichting, wis] = useConcept(`overeenkomststap ${beeld.id}`, '')
  const [poging, zetPoging] = useState(false)
  const mist =
    stap === undefined || dag === undefined || toelichting.trim().length < TEKST_MIN || (stap === 'svb' && !svb)
  const keuzes = STAPPEN_OVEREENKOMST.filter((keuze) => EERST.includes(keuze) === (beeld.stand === 'ontvangen'))
  const bewaar = async () => {
    zetPoging(true)
    if (mist) return
    const gave = { stap, dag, toelichting: toelichting.trim(), ...(stap === 'svb' ? { svb } : {}) }
    if (!(await stuur(`overeenkomsten/${encodeURIComponent(beeld.id)}/stappen`, gave, beeld.versie))) return
    wis()
    klaar()
  }
  const melding =
    fout !== null
      ? fout.code === 'advies-draagt-niet'
        ? t('weg')
        : (foutzin(z, fout.code) ?? t('mislukt'))
      : poging && mist
        ? t('stap.vulIn')
        : undefined
  return (
    <form
      className="stack"
      noValidate
      aria-label={`${t('stap.titel')}: ${beeld.zorgverlener}`}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {melding !== undefined && <Melding toon="fout" titel={melding} rol="alert" />}
      <Stapvelden keuzes={keuzes} concept={{ stap, svb, dag }} zet={{ zetStap, zetSvb, zetDag }} />
      <TekstVeld
        label={t('stap.toelichting')}
        rijen={2}
        maxLengte={2000}
        waarde={toelichting}
        onWijzig={zetToelichting}
      />
      <p className="row">
        <Knop type="submit" soort="primair" bezig={bezig}>
          {t('stap.bewaar')}
        </Knop>
        <Knop soort="stil" onKlik={klaar}>
          {t('nieuw.annuleer')}
        </Knop>
      </p>
    </form>
  )
}

interface Veldprops {
  keuzes: readonly Stap[]
  concept: { stap: Stap | undefined; svb: Svb | undefined; dag: string | undefined }
  zet: {
    zetStap: (stap: Stap | undefined) => void
    zetSvb: (svb: Svb | undefined) => void
    zetDag: (dag: string | undefined) => void
  }
}

function Stapvelden({ keuzes, concept: { stap, svb, dag }, zet }: Veldprops) {
  const t = useOvereenkomstwoorden()
  return (
    <div className="plichtvelden">
      <SelectVeld
        label={t('stap.kop')}
        keuzes={keuzes.map((waarde) => ({ waarde, label: t(`stap.${waarde}`) }))}
        waarde={stap}
        onWijzig={zet.zetStap}
      />
      {stap === 'svb' && (
        <SelectVeld
          label={t('stap.svbKop')}
          keuzes={STANDEN_SVB.filter(isSvb).map((waarde) => ({ waarde, label: t(`svb.${waarde}`) }))}
          waarde={svb}
          onWijzig={zet.zetSvb}
        />
      )}
      <DatumVeld label={t('stap.dag')} waarde={dag} onWijzig={zet.zetDag} />
    </div>
  )
}
