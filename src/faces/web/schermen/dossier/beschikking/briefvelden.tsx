import { type Procedurevraag, SOORTEN_PROCEDUREBRIEF } from '../../../../../pgb/zaak/contract-brief.ts'
import { DatumVeld, KeuzeVeld, TekstVeld } from '../../../design-system/index.ts'
import { useBriefwoorden } from './woorden.ts'

type Soort = Procedurevraag['soort']

export interface Concept {
  readonly soort?: Soort | undefined
  readonly uiterlijk?: string | undefined
  /** One thing on each line. */
  readonly gevraagd: string
  readonly reden: string
}
export const LEEG: Concept = { gevraagd: '', reden: '' }
export type Veldnaam = 'soort' | 'gevraagd' | 'uiterlijk' | 'reden'

const regels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')

export function mistVan({ soort, uiterlijk, gevraagd, reden }: Concept): Veldnaam[] {
  if (soort === undefined) return ['soort']
  if (soort === 'ontvangstbevestiging') return []
  return [
    ...(soort === 'aanvulling' && regels(gevraagd).length === 0 ? (['gevraagd'] as const) : []),
    ...(uiterlijk === undefined ? (['uiterlijk'] as const) : []),
    ...(soort === 'vertraging' && reden.trim() === '' ? (['reden'] as const) : []),
  ]
}

export function vraagVan({ soort, uiterlijk, gevraagd, reden }: Concept): Procedurevraag | null {
  if (soort === undefined) return null
  return {
    soort,
    ...(soort === 'ontvangstbevestiging' || uiterlijk === undefined ? {} : { uiterlijk }),
    ...(soort === 'aanvulling' ? { gevraagd: regels(gevraagd) } : {}),
    ...(soort === 'vertraging' ? { reden: reden.trim() } : {}),
  }
}

/** Nothing is preselected: which letter, until when and why are for a person to say. */
export function Briefvelden(props: { concept: Concept; zet: (concept: Concept) => void; mist: readonly Veldnaam[] }) {
  const { concept, zet, mist } = props
  const t = useBriefwoorden()
  const { soort } = concept
  const fout = (naam: Veldnaam) => (mist.includes(naam) ? t(`maak.fout.${naam}`) : undefined)
  return (
    <>
      <KeuzeVeld
        id="brief-soort"
        label={t('maak.soort')}
        kolommen={2}
        keuzes={SOORTEN_PROCEDUREBRIEF.map((waarde) => ({
          waarde,
          label: t(`soort.${waarde}`),
          uitleg: t(`uitleg.${waarde}`),
        }))}
        waarde={soort}
        onWijzig={(gekozen) => zet({ ...concept, soort: gekozen })}
        fout={fout('soort')}
      />
      {soort === 'aanvulling' && (
        <TekstVeld
          id="brief-gevraagd"
          label={t('maak.gevraagd')}
          hint={t('maak.gevraagdHint')}
          rijen={4}
          maxLengte={10_000}
          waarde={concept.gevraagd}
          onWijzig={(gevraagd) => zet({ ...concept, gevraagd })}
          fout={fout('gevraagd')}
        />
      )}
      {soort !== undefined && soort !== 'ontvangstbevestiging' && (
        <DatumVeld
          id="brief-uiterlijk"
          label={t(`maak.uiterlijk.${soort}`)}
          waarde={concept.uiterlijk}
          onWijzig={(uiterlijk) => zet({ ...concept, uiterlijk })}
          fout={fout('uiterlijk')}
        />
      )}
      {soort === 'vertraging' && (
        <TekstVeld
          id="brief-reden"
          label={t('maak.reden')}
          rijen={3}
          maxLengte={2000}
          waarde={concept.reden}
          onWijzig={(reden) => zet({ ...concept, reden })}
          fout={fout('reden')}
        />
      )}
    </>
  )
}
