import { useState } from 'react'
import {
  BETAALWIJZEN,
  type NieuweOvereenkomst,
  type Overeenkomstbeeld,
  SOORTEN_OVEREENKOMST,
} from '../../../../../pgb/zaak/contract-overeenkomst.ts'
import { systemClock } from '../../../../../platform/clock.ts'
import {
  BedragVeld,
  DatumVeld,
  GetalVeld,
  JaNeeVeld,
  Knop,
  Melding,
  SelectVeld,
  TekstVeld,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import { useOvereenkomstwoorden } from '../../../zaken/overeenkomst.ts'
import { toonFeit, useToetsteksten } from '../../toets/uitkomst/index.ts'
import type { Deelprops } from '../deel.ts'
import { Carervelden } from './carer.tsx'
import { type Conceptovereenkomst, carersVan, conceptVan, gaveVan, leegConcept } from './concept.ts'

type Props = Deelprops & { oud: Overeenkomstbeeld | null; klaar: () => void }
type Zetter = (anders: Partial<Conceptovereenkomst>) => void

/** Records what came in; a carer and his care come from the budget plan, or from the agreement that changes. */
export function Nieuwformulier({ zaak, daad, oud, klaar }: Props) {
  const t = useOvereenkomstwoorden()
  const carers = carersVan(zaak.dossier)
  const begin = oud === null ? leegConcept(systemClock.today(), zaak.dossier) : conceptVan(oud, systemClock.today())
  const [concept, zetConcept, wis] = useConcept(`overeenkomst ${zaak.id} ${oud?.id ?? ''}`, begin)
  const [poging, zetPoging] = useState(false)
  const zet: Zetter = (anders) => zetConcept({ ...concept, ...anders })
  const gave = gaveVan(concept, oud?.id ?? null)
  const mist = 'mist' in gave ? gave.mist : undefined
  const bewaar = async () => {
    zetPoging(true)
    if ('mist' in gave || !(await daad.doe('overeenkomsten', gave.goed))) return
    wis()
    klaar()
  }
  return (
    <form
      className="toets-rij stack"
      noValidate
      aria-label={t(oud === null ? 'nieuw.knop' : 'nieuw.wijzig')}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {poging && mist !== undefined && <Melding toon="fout" titel={t(`nieuw.${mist}`)} rol="alert" />}
      {oud !== null && <Wijzigvelden concept={concept} zet={zet} />}
      <Carervelden concept={concept} zet={zet} carers={oud === null ? carers : []} vast={oud !== null} />
      <div className="plichtvelden">
        <SelectVeld
          label={t('nieuw.soortKop')}
          keuzes={SOORTEN_OVEREENKOMST.map((waarde) => ({ waarde, label: t(`nieuw.soort.${waarde}`) }))}
          waarde={concept.soort}
          onWijzig={(soort) => zet({ soort })}
        />
        <DatumVeld
          label={t('nieuw.ontvangenOp')}
          waarde={concept.ontvangenOp}
          onWijzig={(ontvangenOp) => zet({ ontvangenOp })}
        />
        <DatumVeld label={t('nieuw.van')} waarde={concept.van} onWijzig={(van) => zet({ van })} />
        <DatumVeld label={t('nieuw.tot')} hoeftNiet waarde={concept.tot} onWijzig={(tot) => zet({ tot })} />
      </div>
      <Postvelden concept={concept} zet={zet} />
      <Eisen concept={concept} zet={zet} />
      <p className="row">
        <Knop type="submit" soort="primair" bezig={daad.bezig}>
          {t('nieuw.bewaar')}
        </Knop>
        <Knop soort="stil" onKlik={klaar}>
          {t('nieuw.annuleer')}
        </Knop>
      </p>
    </form>
  )
}

interface Veldprops {
  concept: Conceptovereenkomst
  zet: Zetter
}

function Wijzigvelden({ concept, zet }: Veldprops) {
  const t = useOvereenkomstwoorden()
  return (
    <>
      <SelectVeld
        label={t('nieuw.stukKop')}
        keuzes={(['zorgovereenkomst', 'zorgbeschrijving'] as const).map((waarde) => ({
          waarde,
          label: t(`nieuw.stuk.${waarde}`),
        }))}
        waarde={concept.stuk}
        onWijzig={(stuk) => zet({ stuk })}
      />
      <TekstVeld
        label={t('nieuw.wat')}
        rijen={2}
        maxLengte={2000}
        waarde={concept.wat}
        onWijzig={(wat) => zet({ wat })}
      />
    </>
  )
}

function Postvelden({ concept, zet }: Veldprops) {
  const t = useOvereenkomstwoorden()
  const toets = useToetsteksten()
  const taal = useTaal()
  const wijzig = (nummer: number, anders: Partial<NieuweOvereenkomst['overeenkomst']['posten'][number]>) =>
    zet({ posten: concept.posten.map((post, n) => (n === nummer ? { ...post, ...anders } : post)) })
  return (
    <div className="plichtvelden">
      {concept.posten.flatMap((post, n) => {
        const functie = toonFeit(toets, taal, '/budgetplan/posten/0/functie', post.functie)
        return [
          <GetalVeld
            key={`${post.functie} aantal`}
            label={t('nieuw.aantal', { functie })}
            waarde={post.aantalPerWeek}
            onWijzig={(aantal) => aantal !== undefined && wijzig(n, { aantalPerWeek: aantal })}
          />,
          <BedragVeld
            key={`${post.functie} tarief`}
            label={t('nieuw.tarief', { functie })}
            waarde={post.tariefCent}
            onWijzig={(cent) => cent !== undefined && wijzig(n, { tariefCent: cent })}
          />,
        ]
      })}
    </div>
  )
}

function Eisen({ concept, zet }: Veldprops) {
  const t = useOvereenkomstwoorden()
  const loon = concept.soort === 'arbeidsovereenkomst' || concept.soort === 'familie'
  const velden = ['schriftelijk', 'svbModel', 'zorgBeschreven', 'terugvorderbeding'] as const
  return (
    <fieldset className="stack">
      <legend className="utrecht-form-label">{t('nieuw.eisen')}</legend>
      {[...velden, ...(loon ? (['vakantiegeldInLoon'] as const) : [])].map((veld) => (
        <JaNeeVeld
          key={veld}
          label={t(`nieuw.${veld}`)}
          waarde={concept[veld]}
          onWijzig={(waarde) => zet({ [veld]: waarde })}
        />
      ))}
      <SelectVeld
        label={t('nieuw.betaalwijzeKop')}
        keuzes={BETAALWIJZEN.map((waarde) => ({ waarde, label: t(`nieuw.betaalwijze.${waarde}`) }))}
        waarde={concept.betaalwijze}
        onWijzig={(betaalwijze) => zet({ betaalwijze })}
      />
    </fieldset>
  )
}
