import { IconPencil, IconPrinter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import { KADERFEITEN, type Planbeeld } from '../../../../inkoop/contract-transitie.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import { ApiFout } from '../../api/index.ts'
import {
  FoutBijOphalen,
  Kaart,
  Knop,
  KnopLink,
  Kruimels,
  Laden,
  Paginakop,
  toonBedrag,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { Besluitkaart } from './besluit.tsx'
import { Criteria } from './criteria.tsx'
import { Posten } from './geld.tsx'
import { Afspraken } from './voortgang.tsx'
import { useTransitie } from './woorden.ts'

/** A transformation plan: its test per criterion, the decision, the agreements and the money (TRA-2). */
export function PlanScherm() {
  const t = useTransitie()
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <MetInlog titel={t('titel')} recht="transitie.lezen">
      {(ik) => <Plan ik={ik} id={id} />}
    </MetInlog>
  )
}

function Plan({ ik, id }: { ik: Ik; id: string }) {
  const t = useTransitie()
  const { data, isPending, error, refetch } = useToezichtvraag<Planbeeld>(`/transitieplannen/${id}`)
  if (data !== undefined) return <Planpagina ik={ik} beeld={data} />
  return (
    <>
      <Paginakop titel={t('titel')} kruimels={<Kruimels paden={[{ naar: '/inkoop/transitie', naam: t('titel') }]} />} />
      {isPending ? (
        <div className="kaart">
          <Laden wat={t('laden')} />
        </div>
      ) : (
        <FoutBijOphalen
          titel={t('foutHalen')}
          nummer={error instanceof ApiFout ? error.nummer : undefined}
          onOpnieuw={() => void refetch()}
        />
      )}
    </>
  )
}

function Planpagina({ ik, beeld }: { ik: Ik; beeld: Planbeeld }) {
  const t = useTransitie()
  const taal = useTaal()
  const { plan, kenmerk, versie, besluit, id } = beeld
  const kader = KADERFEITEN[plan.kader]
  const magVast = magWel(ik, 'transitie.vastleggen')
  const doelen = plan.doelen.map((doel) => kader.doelen.find((d) => d.id === doel)?.naam[taal] ?? doel)
  return (
    <>
      <Paginakop
        titel={plan.naam}
        onder={t('plan.onder', { kenmerk, kader: kader.naam[taal], versie })}
        kruimels={<Kruimels paden={[{ naar: '/inkoop/transitie', naam: t('titel') }]} />}
        acties={
          <>
            <Knop soort="stil" icoon={IconPrinter} onKlik={() => window.print()}>
              {t('druk')}
            </Knop>
            {magVast && besluit === null && (
              <KnopLink naar={`/inkoop/transitie/nieuw?plan=${id}`} icoon={IconPencil}>
                {t('plan.wijzig')}
              </KnopLink>
            )}
          </>
        }
      />
      <div className="stack">
        <div className="grid g2">
          <Besluitkaart ik={ik} beeld={beeld} />
          <Kaart titel={t('plan.gevraagd')}>
            {plan.bedragen.map(({ jaar, cent }) => (
              <p key={jaar}>
                <b>{jaar}:</b> {toonBedrag(cent, taal)}
              </p>
            ))}
            <p>
              <b>{t('plan.aanbieders')}:</b> {plan.aanbieders.join(', ') || '–'}
            </p>
            <p>
              <b>{t('plan.doelen')}:</b> {doelen.join(', ') || '–'}
            </p>
          </Kaart>
        </div>
        <Criteria ik={ik} beeld={beeld} magWegen={magVast && besluit === null} />
        <Afspraken ik={ik} beeld={beeld} magMelden={magVast && besluit?.uitkomst === 'toegekend'} />
        <Posten posten={beeld.posten} plannen={[{ id, naam: plan.naam }]} />
      </div>
    </>
  )
}
