import { useState } from 'react'
import {
  AANLEIDINGEN_AFWEGING,
  BELANGEN,
  type Oordeelstukken,
  STANDEN_BELANG,
  UITKOMSTEN_AFWEGING,
} from '../../../../../pgb/zaak/contract.ts'
import { magWel } from '../../../aanmelding/index.ts'
import {
  DatumVeld,
  Foutsamenvatting,
  Kaart,
  KeuzeVeld,
  Knop,
  SelectVeld,
  TekstVeld,
  toonDatum,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { persoonsnaam } from '../../../zaken/weergave.tsx'
import { useZaken } from '../../../zaken/woorden.ts'
import { type Deelprops, isInBewerking } from '../deel.ts'
import { useOordeelwoorden } from '../oordeel/woorden.ts'

type Props = Deelprops & { stukken: Oordeelstukken }
type Belang = (typeof BELANGEN)[number]
interface Gewogen {
  readonly stand?: (typeof STANDEN_BELANG)[number] | undefined
  readonly feiten: string
}
interface Concept {
  readonly aanleiding?: (typeof AANLEIDINGEN_AFWEGING)[number] | undefined
  readonly bevoegdheid: string
  readonly handelingOp?: string | undefined
  readonly belangen: Partial<Record<Belang, Gewogen>>
  readonly evenredigheid?: (typeof UITKOMSTEN_AFWEGING)[number] | undefined
  readonly motivering: string
}

const LEEG: Concept = { bevoegdheid: '', belangen: {}, motivering: '' }
const TEKST_MIN = 10
const BEVOEGDHEID_MIN = 5

/** Power and proportionality are two outcomes: a person weighs, interest by interest, with the facts. */
export function Afweegkaart(props: Props) {
  const t = useOordeelwoorden()
  const [open, zetOpen] = useState(false)
  const { ik, zaak, stukken } = props
  const mag = isInBewerking(zaak) && magWel(ik, 'zaak.afwegen')
  return (
    <Kaart titel={t('weeg.titel')} naast={t('weeg.uitleg')} mens id="afweging">
      <div className="stack">
        <Vastgelegd {...props} />
        <p className="s muted">{t('weeg.nooit')}</p>
        {mag &&
          (open ? (
            <Weegformulier {...props} klaar={() => zetOpen(false)} />
          ) : (
            <p>
              <Knop onKlik={() => zetOpen(true)}>{t(stukken.afweging === null ? 'weeg.begin' : 'weeg.opnieuw')}</Knop>
            </p>
          ))}
      </div>
    </Kaart>
  )
}

function Vastgelegd({ stukken: { afweging, terugvordergrens } }: Props) {
  const t = useOordeelwoorden()
  const z = useZaken()
  const taal = useTaal()
  if (afweging === null) return null
  return (
    <>
      <p>
        <b>{t(`weeg.evenredigheden.${afweging.evenredigheid}`)}</b>{' '}
        <span className="muted">
          {t('weeg.gedaan', { naam: persoonsnaam(z, afweging.door), datum: toonDatum(afweging.op, taal) })}
        </span>
      </p>
      <p className="tekst">{afweging.motivering}</p>
      <dl className="dl">
        <dt>{t('weeg.bevoegdheid')}</dt>
        <dd>{afweging.bevoegdheid}</dd>
        {afweging.belangen.map(({ belang, stand, feiten }) => (
          <div key={belang} style={{ display: 'contents' }}>
            <dt>{t(`weeg.belangen.${belang}`)}</dt>
            <dd className="tekst">
              {t(`weeg.standen.${stand}`)}. {feiten}
            </dd>
          </div>
        ))}
      </dl>
      {terugvordergrens !== null && (
        <p className="s">
          {t(terugvordergrens.voorbij ? 'weeg.grensVoorbij' : 'weeg.grens', {
            datum: toonDatum(terugvordergrens.uiterlijk, taal),
            artikel: terugvordergrens.artikel,
          })}
        </p>
      )}
    </>
  )
}

function isCompleet({ aanleiding, bevoegdheid, handelingOp, belangen, evenredigheid, motivering }: Concept): boolean {
  const gewogen = BELANGEN.every(
    (belang) => belangen[belang]?.stand !== undefined && belangen[belang].feiten.trim().length >= TEKST_MIN,
  )
  const kop = aanleiding !== undefined && bevoegdheid.trim().length >= BEVOEGDHEID_MIN && handelingOp !== undefined
  return gewogen && kop && evenredigheid !== undefined && motivering.trim().length >= TEKST_MIN
}

function Weegformulier({ zaak, daad, klaar }: Props & { klaar: () => void }) {
  const t = useOordeelwoorden()
  const [concept, zetConcept, wis] = useConcept<Concept>(`afweging ${zaak.id}`, LEEG)
  const [poging, zetPoging] = useState(0)
  const zet = (deel: Partial<Concept>) => zetConcept({ ...concept, ...deel })
  const bewaar = async () => {
    if (!isCompleet(concept)) return zetPoging(poging + 1)
    const belangen = BELANGEN.map((belang) => ({ belang, ...concept.belangen[belang] }))
    if (await daad.doe('afwegingen', { ...concept, belangen })) {
      wis()
      klaar()
    }
  }
  return (
    <form
      className="stack"
      aria-label={t('weeg.titel')}
      noValidate
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {poging > 0 && !isCompleet(concept) && (
        <Foutsamenvatting poging={poging} fouten={[{ veldId: 'weeg-aanleiding', tekst: t('weeg.vulIn') }]} />
      )}
      <Bevoegdheid concept={concept} zet={zet} />
      {BELANGEN.map((belang) => (
        <Belangveld
          key={belang}
          belang={belang}
          waarde={concept.belangen[belang] ?? { feiten: '' }}
          zet={(gewogen) => zet({ belangen: { ...concept.belangen, [belang]: gewogen } })}
        />
      ))}
      <KeuzeVeld
        label={t('weeg.evenredigheid')}
        kolommen={3}
        keuzes={UITKOMSTEN_AFWEGING.map((waarde) => ({ waarde, label: t(`weeg.evenredigheden.${waarde}`) }))}
        waarde={concept.evenredigheid}
        onWijzig={(evenredigheid) => zet({ evenredigheid })}
      />
      <TekstVeld
        label={t('weeg.motivering')}
        rijen={3}
        maxLengte={10_000}
        waarde={concept.motivering}
        onWijzig={(motivering) => zet({ motivering })}
      />
      <p>
        <Knop type="submit" soort="primair" bezig={daad.bezig}>
          {t('weeg.bewaar')}
        </Knop>
      </p>
    </form>
  )
}

/** The power: what for, by which article, and since which day. */
function Bevoegdheid({ concept, zet }: { concept: Concept; zet: (deel: Partial<Concept>) => void }) {
  const t = useOordeelwoorden()
  return (
    <div className="plichtvelden">
      <SelectVeld
        id="weeg-aanleiding"
        label={t('weeg.aanleiding')}
        keuzes={AANLEIDINGEN_AFWEGING.map((waarde) => ({ waarde, label: t(`weeg.aanleidingen.${waarde}`) }))}
        waarde={concept.aanleiding}
        onWijzig={(aanleiding) => zet({ aanleiding })}
      />
      <TekstVeld
        label={t('weeg.bevoegdheid')}
        maxLengte={200}
        waarde={concept.bevoegdheid}
        onWijzig={(bevoegdheid) => zet({ bevoegdheid })}
      />
      <DatumVeld
        label={t('weeg.handelingOp')}
        waarde={concept.handelingOp}
        onWijzig={(handelingOp) => zet({ handelingOp })}
      />
    </div>
  )
}

function Belangveld(props: { belang: Belang; waarde: Gewogen; zet: (waarde: Gewogen) => void }) {
  const { belang, waarde, zet } = props
  const t = useOordeelwoorden()
  const naam = t(`weeg.belangen.${belang}`)
  return (
    <fieldset className="belang">
      <legend className="utrecht-form-label">{naam}</legend>
      <SelectVeld
        label={t('weeg.stand')}
        keuzes={STANDEN_BELANG.map((stand) => ({ waarde: stand, label: t(`weeg.standen.${stand}`) }))}
        waarde={waarde.stand}
        onWijzig={(stand) => zet({ ...waarde, stand })}
      />
      <TekstVeld
        label={t('weeg.feiten')}
        rijen={2}
        maxLengte={2000}
        waarde={waarde.feiten}
        onWijzig={(feiten) => zet({ ...waarde, feiten })}
      />
    </fieldset>
  )
}
