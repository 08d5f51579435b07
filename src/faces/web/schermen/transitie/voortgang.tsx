import { useState } from 'react'
import type { Planbeeld } from '../../../../inkoop/contract-transitie.ts'
import { systemClock } from '../../../../platform/clock.ts'
import type { Ik } from '../../aanmelding/index.ts'
import {
  DatumVeld,
  Kaart,
  Knop,
  Leeg,
  SelectVeld,
  Tabel,
  TekstVeld,
  toonKorteDatum,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { useConcept } from '../../zaken/concept.ts'
import { Uitslag } from './delen.tsx'
import { useTransitie } from './woorden.ts'

/** The agreements with what was last reported on each. */
export function Afspraken({ ik, beeld, magMelden }: { ik: Ik; beeld: Planbeeld; magMelden: boolean }) {
  const t = useTransitie()
  const taal = useTaal()
  const rijen = beeld.plan.afspraken.map((afspraak, i) => ({
    ...afspraak,
    nr: i + 1,
    laatste: beeld.voortgang.findLast(({ mijlpaal }) => mijlpaal === i + 1),
  }))
  return (
    <>
      <Kaart titel={t('plan.afspraken')} vol={rijen.length > 0}>
        {rijen.length === 0 ? (
          <Leeg titel={t('plan.geenVoortgang')} />
        ) : (
          <Tabel
            bijschrift={t('plan.afspraken')}
            rijen={rijen}
            sleutel={({ nr }) => String(nr)}
            kaarten
            kolommen={[
              { id: 'nr', kop: t('plan.nummer'), cel: ({ nr }) => nr },
              {
                id: 'wat',
                kop: t('plan.wat'),
                rijkop: true,
                cel: ({ wat, maat, streefwaarde }) => (
                  <>
                    {wat}
                    <span className="s muted blok">{[maat, streefwaarde].filter(Boolean).join(': ')}</span>
                  </>
                ),
              },
              {
                id: 'gereed',
                kop: t('plan.gereed'),
                klasse: 'nw',
                cel: ({ gereedOp }) => (gereedOp === undefined ? '–' : toonKorteDatum(gereedOp, taal)),
              },
              { id: 'wie', kop: t('plan.wie'), cel: ({ verantwoordelijk }) => verantwoordelijk ?? '–' },
              {
                id: 'stand',
                kop: t('plan.voortgang'),
                cel: ({ laatste }) =>
                  laatste === undefined ? (
                    t('plan.geenVoortgang')
                  ) : (
                    <>
                      {t(`plan.standen.${laatste.stand}`)} ({toonKorteDatum(laatste.dag, taal)})
                      <span className="s muted blok">{laatste.toelichting}</span>
                    </>
                  ),
              },
            ]}
          />
        )}
      </Kaart>
      {magMelden && <Meldformulier ik={ik} beeld={beeld} />}
    </>
  )
}

const STANDEN = ['loopt', 'gehaald', 'niet-gehaald'] as const

interface Melding {
  mijlpaal?: string | undefined
  dag?: string | undefined
  stand?: (typeof STANDEN)[number] | undefined
  toelichting: string
}

function Meldformulier({ ik, beeld }: { ik: Ik; beeld: Planbeeld }) {
  const t = useTransitie()
  const daad = useToezichtdaad(ik)
  const [melding, zetMelding, wis] = useConcept<Melding>(`transitievoortgang ${beeld.id}`, {
    dag: systemClock.today(),
    toelichting: '',
  })
  const [mist, zetMist] = useState(false)
  const zet = (deel: Partial<Melding>) => zetMelding({ ...melding, ...deel })
  const bewaar = async () => {
    const { mijlpaal, dag, stand } = melding
    const toelichting = melding.toelichting.trim()
    const heel = mijlpaal !== undefined && dag !== undefined && stand !== undefined && toelichting.length > 2
    zetMist(!heel)
    if (!heel) return
    const inhoud = { mijlpaal: Number(mijlpaal), dag, stand, toelichting }
    if (await daad.doe(`/transitieplannen/${beeld.id}/voortgang`, inhoud)) wis()
  }
  return (
    <Kaart titel={t('plan.meld')}>
      <form
        className="stack"
        noValidate
        aria-label={t('plan.meld')}
        onSubmit={(e) => {
          e.preventDefault()
          void bewaar()
        }}
      >
        <Uitslag daad={daad} goed={t('plan.meldGedaan')} mist={mist ? t('plan.meldVulIn') : undefined} />
        <SelectVeld
          label={t('plan.wat')}
          keuzes={beeld.plan.afspraken.map(({ wat }, i) => ({ waarde: String(i + 1), label: `${i + 1}. ${wat}` }))}
          waarde={melding.mijlpaal}
          onWijzig={(mijlpaal) => zet({ mijlpaal })}
        />
        <DatumVeld label={t('plan.dag')} waarde={melding.dag} onWijzig={(dag) => zet({ dag })} />
        <SelectVeld
          label={t('plan.stand')}
          keuzes={STANDEN.map((waarde) => ({ waarde, label: t(`plan.standen.${waarde}`) }))}
          waarde={melding.stand}
          onWijzig={(stand) => zet({ stand })}
        />
        <TekstVeld
          label={t('geld.toelichting')}
          rijen={2}
          maxLengte={2000}
          waarde={melding.toelichting}
          onWijzig={(toelichting) => zet({ toelichting })}
        />
        <p className="row">
          <Knop type="submit" bezig={daad.bezig}>
            {t('plan.meld')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
