import { useEffect, useRef, useState } from 'react'
import type { Criteriumbeeld, Planbeeld } from '../../../../inkoop/contract-transitie.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Kaart, KeuzeVeld, Knop, Schakel, Tabel, TekstVeld } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { useConcept } from '../../zaken/concept.ts'
import { Toetspil, Uitslag } from './delen.tsx'
import { useTransitie, veldnaam } from './woorden.ts'

const REDEN_MIN = 10

/** Every criterion with its outcome, its reason and its source; where a person must weigh, the form stands under it. */
export function Criteria({ ik, beeld, magWegen }: { ik: Ik; beeld: Planbeeld; magWegen: boolean }) {
  const t = useTransitie()
  const taal = useTaal()
  const [gekozen, kies] = useState<string>()
  const open = beeld.toets.criteria.find(({ id }) => id === gekozen)
  return (
    <>
      <Kaart titel={t('plan.criteria')} vol naast={<Toetspil uitkomst={beeld.toets.uitkomst} />}>
        <Tabel
          bijschrift={t('plan.criteria')}
          rijen={beeld.toets.criteria}
          sleutel={({ id }) => id}
          kaarten
          kolommen={[
            {
              id: 'naam',
              kop: t('plan.criterium'),
              rijkop: true,
              cel: ({ naam, voorwaarden }) => (
                <>
                  {naam[taal]}
                  <span className="row s">
                    {voorwaarden.map((voorwaarde) => (
                      <Schakel key={voorwaarde} className="chip" naar={`/inkoop/voorwaarden/${voorwaarde}`}>
                        {voorwaarde}
                      </Schakel>
                    ))}
                  </span>
                </>
              ),
            },
            { id: 'uitkomst', kop: t('plannen.uitkomst'), cel: ({ uitkomst }) => <Toetspil uitkomst={uitkomst} /> },
            {
              id: 'reden',
              kop: t('plan.reden'),
              cel: ({ reden, velden }) => (
                <>
                  {reden[taal]}
                  {velden.length > 0 && (
                    <span className="s muted blok">
                      {t('plan.ontbreekt', { velden: velden.map((veld) => veldnaam(t, veld)).join(' · ') })}
                    </span>
                  )}
                </>
              ),
            },
            ...(magWegen
              ? [
                  {
                    id: 'weeg',
                    kop: t('plan.weeg'),
                    cel: ({ id, naam, vraagtOordeel }: Criteriumbeeld) =>
                      vraagtOordeel && (
                        <Knop soort="stil" onKlik={() => kies(id)}>
                          {t('plan.weeg')}
                          <span className="sr"> {naam[taal]}</span>
                        </Knop>
                      ),
                  },
                ]
              : []),
          ]}
        />
      </Kaart>
      {magWegen && open?.vraagtOordeel && <Weegformulier key={open.id} ik={ik} beeld={beeld} criterium={open} />}
    </>
  )
}

interface Weging {
  uitkomst?: 'voldoet' | 'voldoet-niet' | undefined
  motivering: string
}

function Weegformulier({ ik, beeld, criterium }: { ik: Ik; beeld: Planbeeld; criterium: Criteriumbeeld }) {
  const t = useTransitie()
  const taal = useTaal()
  const daad = useToezichtdaad(ik)
  const [weging, zet, wis] = useConcept<Weging>(`transitieoordeel ${beeld.id} ${criterium.id}`, { motivering: '' })
  const [mist, zetMist] = useState(false)
  const titel = t('plan.weegTitel', { naam: criterium.naam[taal] })
  const raam = useRef<HTMLFormElement>(null)
  // It opens below a long table: whoever chose a criterium goes to it, with the keyboard too.
  useEffect(() => raam.current?.focus(), [])
  const bewaar = async () => {
    const heel = weging.uitkomst !== undefined && weging.motivering.trim().length >= REDEN_MIN
    zetMist(!heel)
    if (!heel) return
    const oordeel = { uitkomst: weging.uitkomst, motivering: weging.motivering.trim() }
    const inhoud = { versie: beeld.versie, criterium: criterium.id, ...oordeel }
    if (await daad.doe(`/transitieplannen/${beeld.id}/oordelen`, inhoud)) wis()
  }
  return (
    <Kaart titel={titel} mens>
      <form
        className="stack"
        noValidate
        ref={raam}
        tabIndex={-1}
        aria-label={titel}
        onSubmit={(e) => {
          e.preventDefault()
          void bewaar()
        }}
      >
        <Uitslag daad={daad} goed={t('plan.gewogen')} mist={mist ? t('plan.vulIn') : undefined} />
        <KeuzeVeld
          label={t('plan.uitkomst')}
          kolommen={2}
          keuzes={(['voldoet', 'voldoet-niet'] as const).map((waarde) => ({ waarde, label: t(`uitkomst.${waarde}`) }))}
          waarde={weging.uitkomst}
          onWijzig={(uitkomst) => zet({ ...weging, uitkomst })}
        />
        <TekstVeld
          label={t('plan.motivering')}
          hint={t('plan.motiveringHint')}
          rijen={3}
          maxLengte={2000}
          waarde={weging.motivering}
          onWijzig={(motivering) => zet({ ...weging, motivering })}
        />
        <p className="row">
          <Knop type="submit" soort="primair" bezig={daad.bezig}>
            {t('plan.bewaar')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
