import { useState } from 'react'
import type { Verplichting } from '../../../../../pgb/contract.ts'
import type { Oordeelstukken } from '../../../../../pgb/zaak/contract.ts'
import { DatumVeld, Knop, Meer, TekstVeld, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import type { Deelprops } from '../deel.ts'
import { useOordeelwoorden } from '../oordeel/woorden.ts'

type Plicht = Oordeelstukken['plichten'][number]
interface Props extends Omit<Deelprops, 'ik'> {
  soort: Verplichting['soort']
  plicht: Plicht
  dicht: boolean
}

const TEKST_MIN = 10

interface Concept {
  readonly tekst: string
  readonly ingang?: string | undefined
  readonly tot?: string | undefined
  readonly bewijs: string
  readonly controleOp?: string | undefined
  readonly controleur: string
  readonly zorgverlener: string
  readonly functies: string
  readonly evenredigheid: string
}

function beginVan({ standaardtekst, invulling }: Plicht): Concept {
  return {
    tekst: invulling?.tekst ?? standaardtekst,
    ingang: invulling?.ingang,
    tot: invulling?.tot,
    bewijs: invulling?.bewijs ?? '',
    controleOp: invulling?.controleOp,
    controleur: invulling?.controleur ?? '',
    zorgverlener: invulling?.zorgverlener ?? '',
    functies: invulling?.functies?.join(', ') ?? '',
    evenredigheid: invulling?.evenredigheid ?? '',
  }
}

/** What is empty is left out: nobody filled it in. */
function gaveVan(sleutel: string, { tekst, functies, ...rest }: Concept) {
  const lijst = functies.split(',').flatMap((functie) => (functie.trim() === '' ? [] : [functie.trim()]))
  const gevuld = Object.entries(rest).filter(([, waarde]) => waarde !== undefined && waarde.trim() !== '')
  return {
    sleutel,
    tekst: tekst.trim(),
    ...Object.fromEntries(gevuld),
    ...(lijst.length > 0 ? { functies: lijst } : {}),
  }
}

/** What one obligation asks exactly: text, term, evidence, check; for an exclusion whom and what; why it is proportionate. */
export function Invulformulier({ zaak, daad, soort, plicht, dicht }: Props) {
  const t = useOordeelwoorden()
  const [concept, zetConcept, wis] = useConcept<Concept>(`plicht ${zaak.id} ${plicht.sleutel}`, beginVan(plicht))
  const [poging, zetPoging] = useState(false)
  const kort = concept.tekst.trim().length < TEKST_MIN
  const zet = (deel: Partial<Concept>) => zetConcept({ ...concept, ...deel })
  const bewaar = async () => {
    zetPoging(true)
    if (!kort && (await daad.doe('plichtinvullingen', gaveVan(plicht.sleutel, concept)))) wis()
  }
  if (dicht) return <Gelezen plicht={plicht} />
  return (
    <Meer titel={t('vul.open')}>
      <form
        className="stack"
        aria-label={t('vul.open')}
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          void bewaar()
        }}
      >
        <TekstVeld
          label={t('vul.tekst')}
          hint={t('vul.tekstHint')}
          rijen={2}
          maxLengte={2000}
          waarde={concept.tekst}
          onWijzig={(tekst) => zet({ tekst })}
          fout={poging && kort ? t('vul.fouten') : undefined}
        />
        {soort.startsWith('uitsluiting_') && (
          <TekstVeld
            label={t('vul.zorgverlener')}
            maxLengte={200}
            waarde={concept.zorgverlener}
            onWijzig={(zorgverlener) => zet({ zorgverlener })}
          />
        )}
        {soort === 'uitsluiting_functie' && (
          <TekstVeld
            label={t('vul.functies')}
            hint={t('vul.functiesHint')}
            maxLengte={500}
            waarde={concept.functies}
            onWijzig={(functies) => zet({ functies })}
          />
        )}
        <Termijnvelden concept={concept} zet={zet} />
        <Meer titel={t('vul.evenredig')}>
          <TekstVeld
            label={t('vul.evenredig')}
            hint={t('vul.evenredigHint')}
            rijen={3}
            maxLengte={2000}
            waarde={concept.evenredigheid}
            onWijzig={(evenredigheid) => zet({ evenredigheid })}
          />
        </Meer>
        <p>
          <Knop type="submit" bezig={daad.bezig}>
            {t('vul.bewaar')}
          </Knop>
        </p>
      </form>
    </Meer>
  )
}

/** From when, until when, what evidence, and who looks at it when. */
function Termijnvelden({ concept, zet }: { concept: Concept; zet: (deel: Partial<Concept>) => void }) {
  const t = useOordeelwoorden()
  return (
    <div className="plichtvelden">
      <DatumVeld label={t('vul.ingang')} waarde={concept.ingang} onWijzig={(ingang) => zet({ ingang })} />
      <DatumVeld label={t('vul.tot')} waarde={concept.tot} onWijzig={(tot) => zet({ tot })} />
      <DatumVeld
        label={t('vul.controleOp')}
        waarde={concept.controleOp}
        onWijzig={(controleOp) => zet({ controleOp })}
      />
      <TekstVeld
        label={t('vul.controleur')}
        maxLengte={200}
        waarde={concept.controleur}
        onWijzig={(controleur) => zet({ controleur })}
      />
      <TekstVeld
        label={t('vul.bewijs')}
        maxLengte={500}
        waarde={concept.bewijs}
        onWijzig={(bewijs) => zet({ bewijs })}
      />
    </div>
  )
}

function Gelezen({ plicht: { invulling } }: { plicht: Plicht }) {
  const t = useOordeelwoorden()
  const taal = useTaal()
  if (invulling === null) return null
  const { tekst, ingang, tot, bewijs, controleOp, controleur, zorgverlener, functies, evenredigheid } = invulling
  const rijen: [string, string | undefined][] = [
    [t('vul.tekst'), tekst],
    [t('vul.zorgverlener'), zorgverlener],
    [t('vul.functies'), functies?.join(', ')],
    [t('vul.ingang'), ingang && toonDatum(ingang, taal)],
    [t('vul.tot'), tot && toonDatum(tot, taal)],
    [t('vul.bewijs'), bewijs],
    [t('vul.controleOp'), controleOp && toonDatum(controleOp, taal)],
    [t('vul.controleur'), controleur],
    [t('vul.evenredig'), evenredigheid],
  ]
  return (
    <dl className="dl">
      {rijen.map(
        ([naam, waarde]) =>
          waarde !== undefined && (
            <div key={naam} style={{ display: 'contents' }}>
              <dt>{naam}</dt>
              <dd className="tekst">{waarde}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
