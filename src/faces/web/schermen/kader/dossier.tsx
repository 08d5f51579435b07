import { useState } from 'react'
import { type Kaderbeeld, MAATREGELEN, type Overschrijding, UITKOMSTEN } from '../../../../kader/contract.ts'
import { systemClock } from '../../../../platform/clock.ts'
import type { Ik } from '../../aanmelding/index.ts'
import {
  DatumVeld,
  Kaart,
  Knop,
  Leeg,
  Meer,
  SelectVeld,
  Stappen,
  TekstVeld,
  toonBedrag,
  toonDatum,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { type Toezichtdaad, useToezichtdaad } from '../../toezicht/vraag.ts'
import { useConcept } from '../../zaken/concept.ts'
import { Uitslag } from './uitslag.tsx'
import { useKader } from './woorden.ts'

/** The files of expected overshoot, newest first: the open one with its measures, the closed ones with their reason. */
export function Dossiers({ ik, beeld, magBoeken }: { ik: Ik; beeld: Kaderbeeld; magBoeken: boolean }) {
  const t = useKader()
  // One act for the whole card, so that what was done is told where the form that did it was.
  const daad = useToezichtdaad(ik)
  return (
    <Kaart id="kader-dossier" titel={t('dossier.titel')}>
      <Uitslag daad={daad} goed={t('dossier.gedaan')} />
      {beeld.overschrijdingen.length === 0 && <Leeg titel={t('dossier.geen')} />}
      <div className="stack-5">
        {beeld.overschrijdingen.map((dossier) => (
          <Dossier key={dossier.id} dossier={dossier} daad={daad} magBoeken={magBoeken} />
        ))}
      </div>
    </Kaart>
  )
}

function Dossier({ dossier, daad, magBoeken }: { dossier: Overschrijding; daad: Toezichtdaad; magBoeken: boolean }) {
  const t = useKader()
  const taal = useTaal()
  const { geopend, gesloten, reden, verwachtOp, overCent, volgende } = dossier
  const dag = (moment: string) => toonDatum(moment.slice(0, 10), taal)
  const aantalKlaar = MAATREGELEN.filter((maatregel) => dossier.stappen.some(({ stap }) => stap === maatregel)).length
  return (
    <section className="stack" aria-label={`${t('dossier.titel')} ${dag(geopend)}`}>
      <p>
        {t('dossier.geopend', {
          dag: dag(geopend),
          verwacht: toonDatum(verwachtOp, taal),
          bedrag: toonBedrag(overCent, taal, { heel: true }),
        })}
      </p>
      {gesloten !== null && <p>{t('dossier.gesloten', { dag: dag(gesloten), reden: reden ?? '' })}</p>}
      <Stappen
        label={t('dossier.maatregelen')}
        nu={gesloten === null ? aantalKlaar : MAATREGELEN.length}
        stappen={MAATREGELEN.map((maatregel) => <Maatregel key={maatregel} dossier={dossier} maatregel={maatregel} />)}
      />
      {magBoeken && gesloten === null && (
        <>
          <Meer titel={t('dossier.leg')}>
            <Stapformulier dossier={dossier} volgende={volgende} daad={daad} />
          </Meer>
          <Meer titel={t('dossier.sluit')}>
            <Sluitformulier dossier={dossier} daad={daad} />
          </Meer>
        </>
      )}
    </section>
  )
}

function Maatregel({ dossier, maatregel }: { dossier: Overschrijding; maatregel: (typeof MAATREGELEN)[number] }) {
  const t = useKader()
  const taal = useTaal()
  const gezet = dossier.stappen.filter(({ stap }) => stap === maatregel)
  const kan = dossier.volgende.includes(maatregel)
  return (
    <>
      <b>{t(`dossier.stap.${maatregel}`)}</b>
      {gezet.map(({ uitkomst, dag, bewijs, toelichting, vastgelegd }) => (
        <span className="s blok" key={vastgelegd}>
          {toonDatum(dag, taal)}: {t(`dossier.uitkomst.${uitkomst}`)}. {bewijs}. {toelichting}
        </span>
      ))}
      {gezet.length === 0 && (
        <span className="s muted blok">
          {kan || dossier.gesloten !== null ? t('dossier.nogNiet') : t('dossier.kanPas')}
        </span>
      )}
    </>
  )
}

interface Stap {
  stap?: (typeof MAATREGELEN)[number] | undefined
  uitkomst?: (typeof UITKOMSTEN)[number] | undefined
  dag?: string | undefined
  bewijs: string
  toelichting: string
}

/** Only measures that can be taken now, in the order of the law. */
function Stapformulier(props: { dossier: Overschrijding; volgende: Overschrijding['volgende']; daad: Toezichtdaad }) {
  const { dossier, volgende, daad } = props
  const t = useKader()
  const leeg: Stap = { bewijs: '', toelichting: '', dag: systemClock.today() }
  const [stap, zetStap, wis] = useConcept<Stap>(`maatregel ${dossier.id}`, leeg)
  const [mist, zetMist] = useState(false)
  const zet = (deel: Partial<Stap>) => zetStap({ ...stap, ...deel })
  const bewaar = async () => {
    const { stap: wat, uitkomst, dag, bewijs, toelichting } = stap
    const isLeeg = !wat || !uitkomst || !dag || bewijs.trim() === '' || toelichting.trim() === ''
    zetMist(isLeeg)
    if (isLeeg) return
    const inhoud = { stap: wat, uitkomst, dag, bewijs: bewijs.trim(), toelichting: toelichting.trim() }
    if (await daad.doe(`/kader/overschrijdingen/${encodeURIComponent(dossier.id)}/stappen`, inhoud)) wis()
  }
  return (
    <form
      className="stack"
      noValidate
      aria-label={t('dossier.leg')}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {mist && (
        <p className="fout-tekst" role="alert">
          {t('dossier.vulIn')}
        </p>
      )}
      <SelectVeld
        label={t('dossier.welke')}
        keuzes={volgende.map((waarde) => ({ waarde, label: t(`dossier.stap.${waarde}`) }))}
        waarde={stap.stap}
        onWijzig={(nieuw) => zet({ stap: nieuw })}
      />
      <SelectVeld
        label={t('dossier.uitkomstVeld')}
        keuzes={UITKOMSTEN.map((waarde) => ({ waarde, label: t(`dossier.uitkomst.${waarde}`) }))}
        waarde={stap.uitkomst}
        onWijzig={(nieuw) => zet({ uitkomst: nieuw })}
      />
      <DatumVeld label={t('dossier.dag')} waarde={stap.dag} onWijzig={(nieuw) => zet({ dag: nieuw })} />
      <TekstVeld
        label={t('dossier.bewijs')}
        maxLengte={200}
        waarde={stap.bewijs}
        onWijzig={(nieuw) => zet({ bewijs: nieuw })}
      />
      <TekstVeld
        label={t('dossier.toelichting')}
        rijen={2}
        maxLengte={2000}
        waarde={stap.toelichting}
        onWijzig={(nieuw) => zet({ toelichting: nieuw })}
      />
      <p className="row">
        <Knop type="submit" soort="primair" bezig={daad.bezig}>
          {t('dossier.bewaar')}
        </Knop>
      </p>
    </form>
  )
}

function Sluitformulier({ dossier, daad }: { dossier: Overschrijding; daad: Toezichtdaad }) {
  const t = useKader()
  const [reden, zetReden, wis] = useConcept(`sluit ${dossier.id}`, '')
  const bewaar = async () => {
    if (reden.trim() === '') return
    if (await daad.doe(`/kader/overschrijdingen/${encodeURIComponent(dossier.id)}/sluitingen`, { reden: reden.trim() }))
      wis()
  }
  return (
    <form
      className="stack"
      noValidate
      aria-label={t('dossier.sluit')}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      <TekstVeld label={t('dossier.reden')} rijen={2} maxLengte={2000} waarde={reden} onWijzig={zetReden} />
      <p className="row">
        <Knop type="submit" bezig={daad.bezig} {...(reden.trim() === '' ? { kanNiet: t('stop.redenNodig') } : {})}>
          {t('dossier.sluit')}
        </Knop>
      </p>
    </form>
  )
}
