import { useState } from 'react'
import { type Bezwaarbeeld, STAPPEN_BEZWAAR, UITKOMSTEN_BEZWAAR } from '../../../../../pgb/zaak/contract-wijziging.ts'
import { systemClock } from '../../../../../platform/clock.ts'
import type { Ik } from '../../../aanmelding/index.ts'
import { DatumVeld, Knop, Melding, SelectVeld, TekstVeld, VinkVeld } from '../../../design-system/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { useLosdaad } from '../../../zaken/overeenkomst.ts'
import { foutnaam, useWijzigingwoorden } from '../../../zaken/wijziging.ts'

interface Concept {
  readonly stap?: (typeof STAPPEN_BEZWAAR)[number] | undefined
  readonly dag?: string | undefined
  readonly tot?: string | undefined
  readonly hersteld?: boolean | undefined
  readonly uitkomst?: (typeof UITKOMSTEN_BEZWAAR)[number] | undefined
  readonly besluit: string
  readonly toelichting: string
}

/** Steps that each kind knows; whether one follows on the last, the server says. */
const PER_SOORT: Readonly<Record<Bezwaarbeeld['soort'], readonly (typeof STAPPEN_BEZWAAR)[number][]>> = {
  bezwaar: STAPPEN_BEZWAAR,
  beroep: ['uitkomst'],
  klacht: ['bevestigd', 'verdaagd', 'uitkomst'],
}

function gaveVan({ stap, dag, tot, hersteld, uitkomst, besluit, toelichting }: Concept) {
  return {
    stap,
    dag,
    ...(stap === 'uitgesteld' ? { tot } : {}),
    ...(stap === 'hervat' ? { hersteld: hersteld === true } : {}),
    ...(stap === 'uitkomst' ? { uitkomst } : {}),
    ...(stap === 'uitkomst' && besluit.trim() !== '' ? { besluit: besluit.trim() } : {}),
    toelichting: toelichting.trim(),
  }
}

function mistIets({ stap, dag, tot, uitkomst, toelichting }: Concept): boolean {
  if (stap === undefined || dag === undefined || toelichting.trim() === '') return true
  return (stap === 'uitgesteld' && tot === undefined) || (stap === 'uitkomst' && uitkomst === undefined)
}

export function Bezwaarstap({ ik, bezwaar }: { ik: Ik; bezwaar: Bezwaarbeeld }) {
  const t = useWijzigingwoorden()
  const [concept, zet, wis] = useConcept<Concept>(`bezwaarstap ${bezwaar.id}`, {
    dag: systemClock.today(),
    besluit: '',
    toelichting: '',
  })
  const { stuur, bezig, fout } = useLosdaad(ik)
  const [mist, zetMist] = useState(false)
  const bewaar = async () => {
    zetMist(mistIets(concept))
    if (mistIets(concept)) return
    const pad = `bezwaren/${encodeURIComponent(bezwaar.id)}/stappen`
    if (await stuur(pad, gaveVan(concept), bezwaar.versie)) wis()
  }
  return (
    <form
      className="stack"
      noValidate
      aria-label={t('bezwaar.zet')}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {(mist || fout !== null) && (
        <Melding toon="fout" rol="alert" titel={mist ? t('bezwaar.vulIn') : t(`fout.${foutnaam(fout?.code ?? '')}`)} />
      )}
      <Velden bezwaar={bezwaar} concept={concept} zet={zet} />
      <p className="row">
        <Knop type="submit" soort="tweede" bezig={bezig}>
          {t('bezwaar.zet')}
        </Knop>
      </p>
    </form>
  )
}

function Velden(props: { bezwaar: Bezwaarbeeld; concept: Concept; zet: (concept: Concept) => void }) {
  const { bezwaar, concept, zet } = props
  const t = useWijzigingwoorden()
  const { stap } = concept
  return (
    <>
      <SelectVeld
        label={t('bezwaar.daad')}
        keuzes={PER_SOORT[bezwaar.soort].map((waarde) => ({ waarde, label: t(`bezwaar.daden.${waarde}`) }))}
        waarde={stap}
        onWijzig={(waarde) => zet({ ...concept, stap: waarde })}
      />
      <DatumVeld label={t('bezwaar.dag')} waarde={concept.dag} onWijzig={(dag) => zet({ ...concept, dag })} />
      {stap === 'uitgesteld' && (
        <DatumVeld label={t('bezwaar.tot')} waarde={concept.tot} onWijzig={(tot) => zet({ ...concept, tot })} />
      )}
      {stap === 'hervat' && (
        <VinkVeld
          label={t('bezwaar.hersteld')}
          waarde={concept.hersteld === true}
          onWijzig={(hersteld) => zet({ ...concept, hersteld })}
        />
      )}
      {stap === 'uitkomst' && (
        <>
          <SelectVeld
            label={t('bezwaar.uitkomst')}
            keuzes={UITKOMSTEN_BEZWAAR.map((waarde) => ({ waarde, label: t(`bezwaar.uitkomsten.${waarde}`) }))}
            waarde={concept.uitkomst}
            onWijzig={(uitkomst) => zet({ ...concept, uitkomst })}
          />
          <TekstVeld
            label={t('bezwaar.besluit')}
            hoeftNiet
            waarde={concept.besluit}
            onWijzig={(besluit) => zet({ ...concept, besluit })}
          />
        </>
      )}
      <TekstVeld
        label={t('bezwaar.uitleg')}
        rijen={2}
        maxLengte={10_000}
        waarde={concept.toelichting}
        onWijzig={(toelichting) => zet({ ...concept, toelichting })}
      />
    </>
  )
}
