import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Plancontrole, Planvraag } from '../../../../pgb/contract-budgetplan.ts'
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { ApiFout, vraag } from '../../api/index.ts'
import { Melding, Pil, Tabel, type Toon, toonBedrag, toonGetal, VindplaatsLink } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useIntake } from '../../zaken/intake.ts'
import { gaNaarFeit } from '../toets/formulier/feiten.ts'
import { toonFeit, useToetsteksten } from '../toets/uitkomst/index.ts'
import { useFeitnaam } from './feitnaam.ts'

/** So long nothing is typed before the plan is checked again. */
const RUST_MS = 350

export interface Controlestand {
  /** The last answer; it may be of the plan before the last change. */
  readonly antwoord: Plancontrole | null
  readonly fout: ApiFout | null
  readonly bezig: boolean
}

/** Checks the plan as it is being changed. The server checks; nothing is kept. */
export function usePlancontrole(plan: Planvraag, aan: boolean): Controlestand {
  const nu = JSON.stringify(plan)
  const [tekst, zetTekst] = useState(nu)
  useEffect(() => {
    const wekker = setTimeout(() => zetTekst(nu), RUST_MS)
    return () => clearTimeout(wekker)
  }, [nu])
  const { data, error, isFetching } = useQuery({
    queryKey: ['plancontrole', tekst],
    queryFn: ({ signal }) =>
      vraag<Plancontrole>('/api/v1/pgb/budgetplancontroles', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: tekst,
        signal,
      }),
    enabled: aan,
    retry: false,
    placeholderData: (vorige) => vorige,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return { antwoord: data ?? null, fout: error instanceof ApiFout ? error : null, bezig: isFetching || tekst !== nu }
}

const TOON: Readonly<Record<'fout' | 'oordeel' | 'ontbreekt', Toon>> = {
  fout: 'fout',
  oordeel: 'mens',
  ontbreekt: 'letop',
}

export function Planbevindingen({ zaak, controle }: { zaak: Zaakbeeld; controle: Controlestand }) {
  const t = useIntake()
  const taal = useTaal()
  const noem = useFeitnaam(zaak)
  const { antwoord, fout, bezig } = controle
  if (fout !== null) {
    const gebreken = fout.antwoord?.fouten ?? []
    const inPlan = gebreken.filter(({ pointer }) => pointer.startsWith('/budgetplan/'))
    const titel =
      fout.soort !== 'geweigerd' ? t('plan.stuk') : inPlan.length > 0 ? t('plan.onaf') : t('plan.onafAnders')
    return (
      <div className="kaart__in">
        <Melding toon="letop" titel={titel}>
          <ul className="foutlijst">
            {inPlan.map(({ pointer, code, uitleg }) => (
              <li key={`${pointer} ${code}`}>
                <Feitknop pointer={pointer}>{noem(pointer)}</Feitknop> {uitleg[taal]}
              </li>
            ))}
          </ul>
        </Melding>
      </div>
    )
  }
  return (
    <section className="kaart__in stack" aria-labelledby="plan-bevindingen">
      <h3 id="plan-bevindingen">{t('plan.controle')}</h3>
      <p className="s muted" role="status">
        {antwoord === null || bezig ? t('plan.bezig') : antwoord.bevindingen.length === 0 ? t('plan.niets') : ''}
      </p>
      <ul className="planlijst">
        {antwoord?.bevindingen.map(({ pointer, code, ernst, uitleg, vindplaats }) => (
          <li key={`${pointer} ${code}`}>
            <Pil toon={TOON[ernst]}>{t(`plan.ernst.${ernst}`)}</Pil>
            <span>
              <Feitknop pointer={pointer === '/ingangsdatum' ? '/aanvraag/ingangsdatum' : pointer}>
                {noem(pointer === '/ingangsdatum' ? '/aanvraag/ingangsdatum' : pointer)}
              </Feitknop>
              <span className="blok">{uitleg[taal]}</span>
              <span className="s muted">
                <VindplaatsLink vindplaats={vindplaats} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Feitknop({ pointer, children }: { pointer: string; children: string }) {
  return (
    <button type="button" className="toets-link" onClick={() => gaNaarFeit(pointer)}>
      {children}
    </button>
  )
}

export function Plantotalen({ controle, behoefteCent }: { controle: Plancontrole; behoefteCent: number | null }) {
  const t = useIntake()
  const toets = useToetsteksten()
  const taal = useTaal()
  const woord = (lid: string, waarde: string) => toonFeit(toets, taal, `/budgetplan/posten/0/${lid}`, waarde)
  const hoeveel = (aantal: number, eenheid: string, uren: number | null) => {
    const kaal = `${toonGetal(aantal, taal)} × ${woord('eenheid', eenheid).toLowerCase()}`
    if (eenheid === 'uur') return t('plan.uren', { aantal: toonGetal(aantal, taal) })
    return uren === null || aantal === 0 ? kaal : `${kaal} (${t('plan.uren', { aantal: toonGetal(uren, taal) })})`
  }
  return (
    <div className="stack">
      <Tabel
        bijschrift={t('plan.totalen')}
        toonBijschrift
        kaarten
        dicht
        rijen={controle.totalen}
        sleutel={({ functie, eenheid }) => `${functie} ${eenheid}`}
        kolommen={[
          { id: 'functie', kop: t('plan.functie'), rijkop: true, cel: ({ functie }) => woord('functie', functie) },
          {
            id: 'betaald',
            kop: t('plan.betaald'),
            cel: ({ betaald, eenheid, urenBetaald }) => hoeveel(betaald, eenheid, urenBetaald),
          },
          {
            id: 'onbetaald',
            kop: t('plan.onbetaaldKop'),
            cel: ({ onbetaald, eenheid, urenOnbetaald }) => hoeveel(onbetaald, eenheid, urenOnbetaald),
          },
        ]}
      />
      <dl className="dl kaart__in">
        <dt>{t('plan.kosten')}</dt>
        <dd>
          {controle.kostenPerWeekCent === null
            ? t('plan.kostenOnbekend')
            : toonBedrag(controle.kostenPerWeekCent, taal)}
        </dd>
        <dt>{t('plan.behoefte')}</dt>
        <dd>{behoefteCent === null ? t('plan.behoefteGeen') : toonBedrag(behoefteCent, taal)}</dd>
      </dl>
    </div>
  )
}
