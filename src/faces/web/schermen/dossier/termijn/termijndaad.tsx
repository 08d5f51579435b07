import { IconCalendarPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Zaakbeeld } from '../../../../../pgb/zaak/contract.ts'
import {
  DatumVeld,
  Foutsamenvatting,
  Kaart,
  Knop,
  SelectVeld,
  TekstVeld,
  toonDatum,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { useWerk } from '../../../zaken/werk.ts'
import type { Deelprops } from '../deel.ts'

const DADEN = ['opschortingen', 'hervattingen', 'verlengingen', 'ingebrekestellingen'] as const
type Daad = (typeof DADEN)[number]
const GRONDEN = ['aanvulling', 'instemming', 'vertraging_aanvrager', 'overmacht'] as const
const EINDEN = ['aangevuld', 'ongebruikt', 'anders'] as const

interface Concept {
  readonly daad?: Daad | undefined
  readonly grond?: (typeof GRONDEN)[number] | undefined
  readonly dag?: string | undefined
  readonly tot?: string | undefined
  readonly opschorting?: string | undefined
  readonly einde?: (typeof EINDEN)[number] | undefined
  readonly toelichting: string
}
type Veldnaam = keyof Concept

/** Which fields an act asks; `tot` of a suspension is not needed. */
const VRAAGT: Record<Daad, readonly Veldnaam[]> = {
  opschortingen: ['grond', 'dag', 'toelichting'],
  hervattingen: ['opschorting', 'einde', 'dag', 'toelichting'],
  verlengingen: ['tot', 'toelichting'],
  ingebrekestellingen: ['dag', 'toelichting'],
}

function inhoudVan({ daad, grond, dag, tot, opschorting, einde, toelichting }: Concept): object {
  const tekst = { toelichting: toelichting.trim() }
  if (daad === 'opschortingen')
    return { grond, van: dag, ...tekst, ...(grond === 'aanvulling' && tot ? { hersteltermijnTot: tot } : {}) }
  if (daad === 'hervattingen') return { opschorting, tot: dag, einde, ...tekst }
  return daad === 'verlengingen' ? { tot, ...tekst } : { ontvangenOp: dag, ...tekst }
}

const openstaand = ({ termijn: { regels } }: Zaakbeeld) =>
  regels.filter(({ id, soort }) => soort === 'opschorting_begin' && !regels.some(({ bij }) => bij === id))

/** One form for the acts that move the clock; what was typed survives another tab, a conflict and a lost session. */
export function Termijndaad({ zaak, daad: doen }: Deelprops) {
  const t = useWerk()
  const [concept, zetConcept, wis] = useConcept<Concept>(`termijn ${zaak.id}`, { toelichting: '' })
  const [poging, zetPoging] = useState(0)
  const { daad } = concept
  const mist = (daad === undefined ? (['daad'] as const) : VRAAGT[daad]).filter(
    (naam) => (concept[naam] ?? '').trim() === '',
  )
  const zet = (deel: Partial<Concept>) => zetConcept({ ...concept, ...deel })
  const fout = (naam: Veldnaam) => (poging > 0 && mist.includes(naam) ? t('klok.vulVeld') : undefined)
  const stuur = async () => {
    if (daad === undefined || mist.length > 0) return zetPoging(poging + 1)
    if (!(await doen.doe(daad, inhoudVan(concept)))) return
    wis()
    zetPoging(0)
  }
  return (
    <Kaart titel={t('klok.leg')}>
      <form
        className="stack"
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          void stuur()
        }}
      >
        {poging > 0 && (
          <Foutsamenvatting
            poging={poging}
            fouten={mist.map((naam) => ({ veldId: `termijn-${naam}`, tekst: t('klok.vul') }))}
          />
        )}
        <SelectVeld
          id="termijn-daad"
          label={t('klok.wat')}
          keuzes={DADEN.map((waarde) => ({ waarde, label: t(`klok.daad.${waarde}`) }))}
          waarde={daad}
          onWijzig={(nieuw) => zet({ daad: nieuw })}
          fout={fout('daad')}
        />
        {daad !== undefined && <Velden zaak={zaak} concept={concept} zet={zet} fout={fout} />}
        <p>
          <Knop
            type="submit"
            soort="primair"
            icoon={IconCalendarPlus}
            bezig={doen.bezig}
            {...(daad === 'hervattingen' && openstaand(zaak).length === 0 ? { kanNiet: t('klok.geenLoopt') } : {})}
          >
            {t('klok.bewaar')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}

interface Veldprops {
  readonly zaak: Zaakbeeld
  readonly concept: Concept
  readonly zet: (deel: Partial<Concept>) => void
  readonly fout: (naam: Veldnaam) => string | undefined
}

function Velden(props: Veldprops) {
  const { concept, zet, fout } = props
  const t = useWerk()
  const dag = { opschortingen: t('klok.van'), hervattingen: t('klok.tot'), ingebrekestellingen: t('klok.ontvangen') }
  return (
    <>
      {concept.daad === 'opschortingen' && (
        <SelectVeld
          id="termijn-grond"
          label={t('klok.grond')}
          keuzes={GRONDEN.map((waarde) => ({ waarde, label: t(`klok.gronden.${waarde}`) }))}
          waarde={concept.grond}
          onWijzig={(grond) => zet({ grond })}
          fout={fout('grond')}
        />
      )}
      {concept.daad === 'hervattingen' && <Einde {...props} />}
      {concept.daad !== undefined && concept.daad !== 'verlengingen' && (
        <DatumVeld
          id="termijn-dag"
          label={dag[concept.daad]}
          waarde={concept.dag}
          onWijzig={(nieuw) => zet({ dag: nieuw })}
          fout={fout('dag')}
        />
      )}
      {(concept.daad === 'verlengingen' || (concept.daad === 'opschortingen' && concept.grond === 'aanvulling')) && (
        <DatumVeld
          id="termijn-tot"
          label={concept.daad === 'verlengingen' ? t('klok.later') : t('klok.hersteltermijn')}
          hoeftNiet={concept.daad !== 'verlengingen'}
          waarde={concept.tot}
          onWijzig={(tot) => zet({ tot })}
          fout={fout('tot')}
        />
      )}
      <TekstVeld
        id="termijn-toelichting"
        label={t('klok.toelichting')}
        hint={t('klok.toelichtingHint')}
        rijen={2}
        maxLengte={2000}
        waarde={concept.toelichting}
        onWijzig={(toelichting) => zet({ toelichting })}
        fout={fout('toelichting')}
      />
    </>
  )
}

function Einde({ zaak, concept, zet, fout }: Veldprops) {
  const t = useWerk()
  const taal = useTaal()
  return (
    <>
      <SelectVeld
        id="termijn-opschorting"
        label={t('klok.welke')}
        keuzes={openstaand(zaak).map(({ id, grond, dag }) => ({
          waarde: id,
          label: t('klok.keuze', {
            grond: t(`klok.gronden.${GRONDEN.find((naam) => naam === grond) ?? 'overmacht'}`),
            datum: toonDatum(dag, taal),
          }),
        }))}
        waarde={concept.opschorting}
        onWijzig={(opschorting) => zet({ opschorting })}
        fout={fout('opschorting')}
      />
      <SelectVeld
        id="termijn-einde"
        label={t('klok.einde')}
        keuzes={EINDEN.map((waarde) => ({ waarde, label: t(`klok.einden.${waarde}`) }))}
        waarde={concept.einde}
        onWijzig={(einde) => zet({ einde })}
        fout={fout('einde')}
      />
    </>
  )
}
