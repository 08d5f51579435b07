import { useState } from 'react'
import type { Planbeeld } from '../../../../inkoop/contract-transitie.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { Kaart, KeuzeVeld, Knop, Melding, TekstVeld, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { useConcept } from '../../zaken/concept.ts'
import { Besluitpil, Uitslag } from './delen.tsx'
import { useTransitie } from './woorden.ts'

const REDEN_MIN = 10

/** The decision, or the form for it: by another person than who recorded the version. */
export function Besluitkaart({ ik, beeld }: { ik: Ik; beeld: Planbeeld }) {
  const t = useTransitie()
  const taal = useTaal()
  const { besluit, eigenVersie } = beeld
  if (besluit !== null)
    return (
      <Kaart titel={t('plan.besluitTitel')} naast={<Besluitpil besluit={besluit.uitkomst} />}>
        <p>
          {t('plan.besluitOp', {
            uitkomst: t(`besluit.${besluit.uitkomst}`),
            dag: toonDatum(besluit.op.slice(0, 10), taal),
          })}
        </p>
        <p>{besluit.motivering}</p>
      </Kaart>
    )
  return (
    <Kaart titel={t('plan.besluitTitel')} mens naast={<Besluitpil besluit={null} />}>
      {eigenVersie ? (
        <Melding toon="info" titel={t('plan.besluitEigen')} />
      ) : magWel(ik, 'transitie.besluiten') ? (
        <Besluitformulier ik={ik} beeld={beeld} />
      ) : (
        <p>{t('plannen.open')}</p>
      )}
    </Kaart>
  )
}

interface Keuze {
  uitkomst?: 'toegekend' | 'afgewezen' | undefined
  motivering: string
}

function Besluitformulier({ ik, beeld }: { ik: Ik; beeld: Planbeeld }) {
  const t = useTransitie()
  const daad = useToezichtdaad(ik)
  const [keuze, zet, wis] = useConcept<Keuze>(`transitiebesluit ${beeld.id}`, { motivering: '' })
  const [mist, zetMist] = useState(false)
  const { uitkomst } = keuze
  const gaat = uitkomst !== 'toegekend' || beeld.toets.uitkomst === 'voldoet'
  const bewaar = async () => {
    const motivering = keuze.motivering.trim()
    const heel = uitkomst !== undefined && motivering.length >= REDEN_MIN
    zetMist(!heel)
    if (!heel || !gaat) return
    if (await daad.doe(`/transitieplannen/${beeld.id}/besluiten`, { versie: beeld.versie, uitkomst, motivering })) wis()
  }
  return (
    <form
      className="stack"
      noValidate
      aria-label={t('plan.besluitTitel')}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      <Uitslag daad={daad} goed={t('plan.besluitGedaan')} mist={mist ? t('plan.vulIn') : undefined} />
      <KeuzeVeld
        label={t('plan.besluitTitel')}
        verbergLabel
        kolommen={2}
        keuzes={(['toegekend', 'afgewezen'] as const).map((waarde) => ({ waarde, label: t(`besluit.${waarde}`) }))}
        waarde={uitkomst}
        onWijzig={(nieuw) => zet({ ...keuze, uitkomst: nieuw })}
      />
      <TekstVeld
        label={t('plan.motivering')}
        hint={t('plan.motiveringHint')}
        rijen={3}
        maxLengte={2000}
        waarde={keuze.motivering}
        onWijzig={(motivering) => zet({ ...keuze, motivering })}
      />
      <p className="row">
        <Knop type="submit" soort="primair" bezig={daad.bezig} {...(gaat ? {} : { kanNiet: t('plan.besluitNog') })}>
          {t('plan.besluitKnop')}
        </Knop>
      </p>
    </form>
  )
}
