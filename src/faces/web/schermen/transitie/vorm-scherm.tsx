import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Planbeeld } from '../../../../inkoop/contract-transitie.ts'
import { type Ik, MetInlog } from '../../aanmelding/index.ts'
import { FoutBijOphalen, Kaart, Knop, Kruimels, Laden, Paginakop } from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useToezichtdaad, useToezichtvraag } from '../../toezicht/vraag.ts'
import { useConcept } from '../../zaken/concept.ts'
import { Uitslag } from './delen.tsx'
import { legeVorm, type Planvorm, planVan, vormVan } from './vorm.ts'
import { Afspraakvelden, Geldvelden, Kernvelden } from './vorm-velden.tsx'
import { useTransitie } from './woorden.ts'

/** Records a plan, or a new version of one that the address names. */
export function NieuwPlanScherm() {
  const t = useTransitie()
  const { plan } = useSearch({ strict: false }) as Zoek
  return (
    <MetInlog titel={t('vorm.titel')} recht="transitie.vastleggen">
      {(ik) => (plan === undefined ? <Vorm ik={ik} begin={legeVorm()} /> : <Wijziging ik={ik} id={plan} />)}
    </MetInlog>
  )
}

function Wijziging({ ik, id }: { ik: Ik; id: string }) {
  const t = useTransitie()
  const { data, isPending, refetch } = useToezichtvraag<Planbeeld>(`/transitieplannen/${encodeURIComponent(id)}`)
  if (data !== undefined) return <Vorm ik={ik} bestaand={data} begin={vormVan(data.kenmerk, data.plan)} />
  if (isPending) return <Laden wat={t('laden')} />
  return <FoutBijOphalen titel={t('foutHalen')} nummer={undefined} onOpnieuw={() => void refetch()} />
}

function Vorm({ ik, begin, bestaand }: { ik: Ik; begin: Planvorm; bestaand?: Planbeeld }) {
  const t = useTransitie()
  const ga = useNavigate()
  const daad = useToezichtdaad(ik)
  const [vorm, zetVorm, wis] = useConcept<Planvorm>(
    `transitieplan ${bestaand === undefined ? 'nieuw' : `${bestaand.id} ${bestaand.versie}`}`,
    begin,
  )
  const [mist, zetMist] = useState(false)
  const zet = (deel: Partial<Planvorm>) => zetVorm({ ...vorm, ...deel })
  const titel = bestaand === undefined ? t('vorm.titel') : t('vorm.titelWijzig', { naam: bestaand.plan.naam })
  const bewaar = async () => {
    const plan = planVan(vorm)
    const kenmerk = vorm.kenmerk.trim()
    zetMist(plan === null || kenmerk === '')
    if (plan === null || kenmerk === '') return
    const gelukt =
      bestaand === undefined
        ? await daad.doe('/transitieplannen', { kenmerk, plan })
        : await daad.doe(`/transitieplannen/${bestaand.id}/versies`, { versie: bestaand.versie + 1, plan })
    if (!gelukt) return
    wis()
    void ga({ to: bestaand === undefined ? '/inkoop/transitie' : `/inkoop/transitie/${bestaand.id}` })
  }
  return (
    <>
      <Paginakop
        titel={titel}
        onder={t('vorm.onder')}
        kruimels={<Kruimels paden={[{ naar: '/inkoop/transitie', naam: t('titel') }]} />}
      />
      <Kaart label={titel}>
        <form
          className="stack"
          noValidate
          aria-label={titel}
          onSubmit={(e) => {
            e.preventDefault()
            void bewaar()
          }}
        >
          <Kernvelden vorm={vorm} zet={zet} vast={bestaand !== undefined} />
          <Afspraakvelden afspraken={vorm.afspraken} zet={(afspraken) => zet({ afspraken })} />
          <Geldvelden vorm={vorm} zet={zet} />
          <Uitslag daad={daad} goed={t('vorm.gedaan')} mist={mist ? t('vorm.vulIn') : undefined} />
          <p className="row">
            <Knop type="submit" soort="primair" bezig={daad.bezig}>
              {t('vorm.bewaar')}
            </Knop>
          </p>
        </form>
      </Kaart>
    </>
  )
}
