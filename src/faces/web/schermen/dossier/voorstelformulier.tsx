import { IconSend } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { ONDERDELEN_GEBEURTENIS, type Voorstelkeuze, type Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { systemClock } from '../../../../platform/clock.ts'
import { DatumVeld, Foutsamenvatting, Knop, Schakel, SelectVeld, TekstVeld } from '../../design-system/index.ts'
import { useConcept } from '../../zaken/concept.ts'
import { useZaken } from '../../zaken/woorden.ts'
import { openPuntenVan } from '../toets/uitkomst/index.ts'
import { adresVan, type Deelprops } from './deel.ts'
import { useOordeelwoorden } from './oordeel/woorden.ts'

type Besluitsoort = Voorstelkeuze['soort']
type Onderdeel = (typeof ONDERDELEN_GEBEURTENIS)[number]

const SOORTEN = [
  'verlening',
  'gedeeltelijk',
  'wijziging',
  'weigering',
  'intrekking',
  'buiten_behandeling',
  'doorzending',
] as const satisfies readonly Besluitsoort[]
/** Kinds that do not rest on the outcome of the toets: open points do not stand in their way. */
const ZONDER_UITKOMST: readonly Besluitsoort[] = ['intrekking', 'buiten_behandeling']
/** Grounds for granting less than was asked. */
const GRONDEN_GEDEELTELIJK = ['Rlz 5.8a', 'Rlz 5.18 lid 2', 'kader'] as const
const TEKST_MIN = 10

interface Concept {
  readonly soort?: Besluitsoort | undefined
  readonly peildatum?: string | undefined
  readonly grond: string
  readonly motivering: string
  readonly belangenafweging: string
  /** Event of Rlz 5.20 lid 1 with its day; absent: a power of the second paragraph. */
  readonly onder?: Onderdeel | undefined
  readonly gebeurtenisdag?: string | undefined
}
type Veldnaam = keyof Concept
type Foutveld = Exclude<Veldnaam, 'onder' | 'gebeurtenisdag'>

function mistVan({ soort, peildatum, grond, motivering, belangenafweging, ...rest }: Concept): Foutveld[] {
  const kort = (tekst: string) => tekst.trim().length < TEKST_MIN
  return [
    ...(soort === undefined ? (['soort'] as const) : []),
    ...(peildatum === undefined ? (['peildatum'] as const) : []),
    ...((soort === 'gedeeltelijk' || soort === 'intrekking') && grond.trim() === '' ? (['grond'] as const) : []),
    ...(kort(motivering) ? (['motivering'] as const) : []),
    ...(soort === 'intrekking' && rest.onder === undefined && kort(belangenafweging)
      ? (['belangenafweging'] as const)
      : []),
  ]
}

function keuzeVan({ soort, peildatum, grond, motivering, belangenafweging, ...rest }: Concept): Partial<Voorstelkeuze> {
  const { onder, gebeurtenisdag } = rest
  const metGrond = soort === 'gedeeltelijk' || soort === 'intrekking'
  return {
    ...(soort === undefined ? {} : { soort }),
    ...(peildatum === undefined ? {} : { peildatum }),
    ...(metGrond ? { grond: grond.trim() } : {}),
    motivering: motivering.trim(),
    ...(soort === 'intrekking' && onder === undefined ? { belangenafweging: belangenafweging.trim() } : {}),
    ...(soort === 'intrekking' && onder !== undefined && gebeurtenisdag !== undefined
      ? { gebeurtenis: { onder, dag: gebeurtenisdag } }
      : {}),
  }
}

const leegConcept = (): Concept => ({
  peildatum: systemClock.today(),
  grond: '',
  motivering: '',
  belangenafweging: '',
})

/** Which decision, of which day, and why. Nothing is preselected but the day of today. */
export function Voorstelformulier({ zaak, daad }: Deelprops) {
  const t = useZaken()
  const [concept, zetConcept, wis] = useConcept<Concept>(`voorstel ${zaak.id}`, leegConcept())
  const [poging, zetPoging] = useState(0)
  const mist = mistVan(concept)
  const zet = (deel: Partial<Concept>) => zetConcept({ ...concept, ...deel })
  const fout = (naam: Foutveld) => (poging > 0 && mist.includes(naam) ? t(`ogen.fout.${naam}`) : undefined)
  const kanNiet = useWaaromNiet(zaak, concept.soort)
  const stuur = async () => {
    if (kanNiet !== undefined) return
    if (mist.length > 0) return zetPoging(poging + 1)
    if (await daad.doe('voorstellen', keuzeVan(concept))) wis()
  }
  return (
    <form
      className="stack"
      aria-label={t('ogen.stuur')}
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void stuur()
      }}
    >
      {poging > 0 && (
        <Foutsamenvatting
          poging={poging}
          fouten={mist.map((naam) => ({ veldId: `voorstel-${naam}`, tekst: t(`ogen.fout.${naam}`) }))}
        />
      )}
      <SelectVeld
        id="voorstel-soort"
        label={t('ogen.soort')}
        keuzes={SOORTEN.map((waarde) => ({ waarde, label: t(`besluit.${waarde}`) }))}
        waarde={concept.soort}
        onWijzig={(soort) => zet({ soort })}
        fout={fout('soort')}
      />
      <DatumVeld
        id="voorstel-peildatum"
        label={t('ogen.peildatum')}
        hint={t('ogen.peildatumHint')}
        waarde={concept.peildatum}
        onWijzig={(peildatum) => zet({ peildatum })}
        fout={fout('peildatum')}
      />
      <Gronden concept={concept} zet={zet} fout={fout} />
      <TekstVeld
        id="voorstel-motivering"
        label={t('ogen.motivering')}
        hint={t('ogen.motiveringHint')}
        rijen={4}
        maxLengte={10_000}
        waarde={concept.motivering}
        onWijzig={(motivering) => zet({ motivering })}
        fout={fout('motivering')}
      />
      <p>
        <Knop
          type="submit"
          soort="primair"
          icoon={IconSend}
          bezig={daad.bezig}
          {...(kanNiet === undefined ? {} : { kanNiet })}
        >
          {t('ogen.stuur')}
        </Knop>
      </p>
    </form>
  )
}

/** Why it cannot be sent yet, with the way to what is missing. */
function useWaaromNiet(zaak: Zaakbeeld, soort: Besluitsoort | undefined): ReactNode | undefined {
  const t = useZaken()
  if (zaak.status !== 'in_behandeling') return t('ogen.eerstNeem')
  if (soort !== undefined && ZONDER_UITKOMST.includes(soort)) return undefined
  const advies = zaak.uitkomst?.advies
  if (zaak.uitkomst === null || (advies !== 'beoordeling_nodig' && advies !== 'gegevens_ontbreken')) return undefined
  return (
    <>
      {t('ogen.nogOpen', { count: openPuntenVan(zaak.uitkomst) })}{' '}
      <Schakel naar={adresVan(zaak.id, 'toets')}>{t('ogen.naarOpen')}</Schakel>
    </>
  )
}

function Gronden(props: {
  concept: Concept
  zet: (deel: Partial<Concept>) => void
  fout: (naam: Foutveld) => string | undefined
}) {
  const { concept, zet, fout } = props
  const t = useZaken()
  const o = useOordeelwoorden()
  if (concept.soort === 'gedeeltelijk')
    return (
      <SelectVeld
        id="voorstel-grond"
        label={t('ogen.grondGedeeltelijk')}
        keuzes={GRONDEN_GEDEELTELIJK.map((waarde) => ({ waarde, label: waarde }))}
        waarde={GRONDEN_GEDEELTELIJK.find((grond) => grond === concept.grond)}
        onWijzig={(grond) => zet({ grond: grond ?? '' })}
        fout={fout('grond')}
      />
    )
  if (concept.soort !== 'intrekking') return null
  return (
    <>
      <SelectVeld
        id="voorstel-gebeurtenis"
        label={o('event.label')}
        leeg={o('event.geen')}
        keuzes={ONDERDELEN_GEBEURTENIS.map((waarde) => ({ waarde, label: o(`event.${waarde}`) }))}
        waarde={concept.onder}
        onWijzig={(onder) => zet({ onder, grond: onder === undefined ? '' : `Rlz 5.20 lid 1 onder ${onder}` })}
      />
      {concept.onder !== undefined && (
        <DatumVeld
          id="voorstel-gebeurtenisdag"
          label={o(`event.dag.${concept.onder}`)}
          hint={o(`event.gaatIn.${concept.onder}`)}
          waarde={concept.gebeurtenisdag}
          onWijzig={(gebeurtenisdag) => zet({ gebeurtenisdag })}
        />
      )}
      <TekstVeld
        id="voorstel-grond"
        label={t('ogen.grond')}
        hint={t('ogen.grondHint')}
        maxLengte={200}
        waarde={concept.grond}
        onWijzig={(grond) => zet({ grond })}
        fout={fout('grond')}
      />
      {concept.onder === undefined && (
        <TekstVeld
          id="voorstel-belangenafweging"
          label={t('ogen.belangen')}
          rijen={3}
          maxLengte={10_000}
          waarde={concept.belangenafweging}
          onWijzig={(belangenafweging) => zet({ belangenafweging })}
          fout={fout('belangenafweging')}
        />
      )}
    </>
  )
}
