import { useState } from 'react'
import { SOORTEN_BEZWAAR } from '../../../../../pgb/zaak/contract-wijziging.ts'
import { systemClock } from '../../../../../platform/clock.ts'
import type { Ik } from '../../../aanmelding/index.ts'
import { DatumVeld, Kaart, Knop, Melding, SelectVeld, TekstVeld, VinkVeld } from '../../../design-system/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { useLosdaad } from '../../../zaken/overeenkomst.ts'
import { foutnaam, useWijzigingwoorden } from '../../../zaken/wijziging.ts'

interface Concept {
  readonly soort?: (typeof SOORTEN_BEZWAAR)[number] | undefined
  readonly ontvangenOp?: string | undefined
  readonly commissie?: boolean | undefined
  readonly toelichting: string
}

/** What came in. The draft survives a reload. */
export function NieuwBezwaar({ ik, zaak }: { ik: Ik; zaak: string }) {
  const t = useWijzigingwoorden()
  const [concept, zet, wis] = useConcept<Concept>(`bezwaar ${zaak}`, {
    ontvangenOp: systemClock.today(),
    toelichting: '',
  })
  const { stuur, bezig, fout } = useLosdaad(ik)
  const [mist, zetMist] = useState(false)
  const { soort, ontvangenOp, commissie, toelichting } = concept
  const bewaar = async () => {
    const heel = soort !== undefined && ontvangenOp !== undefined && toelichting.trim() !== ''
    zetMist(!heel)
    if (!heel) return
    const gave = { soort, ontvangenOp, commissie: commissie === true, toelichting: toelichting.trim() }
    if (await stuur(`zaken/${encodeURIComponent(zaak)}/bezwaren`, gave)) wis()
  }
  return (
    <Kaart titel={t('bezwaar.nieuw')}>
      <form
        className="stack"
        noValidate
        aria-label={t('bezwaar.nieuw')}
        onSubmit={(e) => {
          e.preventDefault()
          void bewaar()
        }}
      >
        {(mist || fout !== null) && (
          <Melding
            toon="fout"
            rol="alert"
            titel={mist ? t('bezwaar.vulIn') : t(`fout.${foutnaam(fout?.code ?? '')}`)}
          />
        )}
        <SelectVeld
          label={t('bezwaar.soort')}
          keuzes={SOORTEN_BEZWAAR.map((waarde) => ({ waarde, label: t(`bezwaar.soorten.${waarde}`) }))}
          waarde={soort}
          onWijzig={(waarde) => zet({ ...concept, soort: waarde })}
        />
        <DatumVeld
          label={t('bezwaar.ontvangen')}
          waarde={ontvangenOp}
          onWijzig={(waarde) => zet({ ...concept, ontvangenOp: waarde })}
        />
        {soort === 'bezwaar' && (
          <VinkVeld
            label={t('bezwaar.commissie')}
            waarde={commissie === true}
            onWijzig={(waarde) => zet({ ...concept, commissie: waarde })}
          />
        )}
        <TekstVeld
          label={t('bezwaar.toelichting')}
          rijen={3}
          maxLengte={10_000}
          waarde={toelichting}
          onWijzig={(waarde) => zet({ ...concept, toelichting: waarde })}
        />
        <p className="row">
          <Knop type="submit" bezig={bezig}>
            {t('bezwaar.bewaar')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
