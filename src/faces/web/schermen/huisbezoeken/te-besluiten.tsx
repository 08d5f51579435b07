import { useState } from 'react'
import { type Bezoek, type Bezoekbord, UITKOMSTEN_OVERGANG } from '../../../../pgb/zaak/contract-overgang.ts'
import { systemClock } from '../../../../platform/clock.ts'
import type { Ik } from '../../aanmelding/index.ts'
import {
  BedragVeld,
  DatumVeld,
  Kaart,
  Knop,
  Melding,
  SelectVeld,
  Tabel,
  TekstVeld,
  toonDatum,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useLosdaad } from '../../zaken/overeenkomst.ts'
import { Houdernaam } from './bord.tsx'
import { useOvergangwoorden } from './woorden.ts'

/** Holders from before 2025 without a decision; who was visited stands first, because then it can be taken. */
export function TeBesluiten({ ik, bord: { teBesluiten }, mag }: { ik: Ik; bord: Bezoekbord; mag: boolean }) {
  const t = useOvergangwoorden()
  const taal = useTaal()
  const [open, zetOpen] = useState<string | null>(null)
  if (teBesluiten.length === 0) return null
  return (
    <Kaart titel={t('besluit.titel')} vol>
      <Tabel
        bijschrift={t('besluit.titel')}
        rijen={teBesluiten}
        sleutel={({ houder }) => houder}
        kaarten
        kolommen={[
          { id: 'houder', kop: t('lijst.houder'), rijkop: true, cel: (bezoek) => <Houdernaam bezoek={bezoek} /> },
          {
            id: 'laatst',
            kop: t('lijst.laatst'),
            cel: ({ bezocht }) => (bezocht === null ? t('lijst.nooit') : toonDatum(bezocht, taal)),
          },
          {
            id: 'besluit',
            kop: t('besluit.kop'),
            cel: (bezoek) =>
              open === bezoek.houder ? (
                <Formulier ik={ik} bezoek={bezoek} klaar={() => zetOpen(null)} />
              ) : (
                mag && (
                  <Knop soort="stil" onKlik={() => zetOpen(bezoek.houder)}>
                    {t('besluit.knop')}
                    <span className="sr">: {bezoek.naam}</span>
                  </Knop>
                )
              ),
          },
        ]}
      />
    </Kaart>
  )
}

type Uitkomst = (typeof UITKOMSTEN_OVERGANG)[number]

function Formulier({ ik, bezoek, klaar }: { ik: Ik; bezoek: Bezoek; klaar: () => void }) {
  const t = useOvergangwoorden()
  const { stuur, bezig, fout } = useLosdaad(ik)
  const [zaaknummer, zetNummer] = useState('')
  const [uitkomst, zetUitkomst] = useState<Uitkomst>()
  const [bedrag, zetBedrag] = useState<number>()
  const [gaatIn, zetGaatIn] = useState<string>()
  const [verteldOp, zetVerteld] = useState<string | undefined>(systemClock.today())
  const [poging, zetPoging] = useState(false)
  const gelijk = uitkomst === 'geen_wijziging'
  const mist = zaaknummer.trim() === '' || !uitkomst || !gaatIn || !verteldOp || (!gelijk && bedrag === undefined)
  const bewaar = async () => {
    zetPoging(true)
    if (mist) return
    const verschilCent = gelijk ? 0 : uitkomst === 'lager' ? -(bedrag ?? 0) : (bedrag ?? 0)
    const gave = { zaaknummer: zaaknummer.trim(), uitkomst, verschilCent, gaatIn, verteldOp }
    if (await stuur(`budgethouders/${encodeURIComponent(bezoek.houder)}/overgangsbesluiten`, gave)) klaar()
  }
  const melding = fout !== null ? t('besluit.klopt') : poging && mist ? t('besluit.vulIn') : undefined
  return (
    <form
      className="stack"
      noValidate
      aria-label={`${t('besluit.knop')}: ${bezoek.naam}`}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      {melding !== undefined && <Melding toon="fout" titel={melding} rol="alert" />}
      <TekstVeld label={t('besluit.zaaknummer')} maxLengte={30} waarde={zaaknummer} onWijzig={zetNummer} />
      <SelectVeld
        label={t('besluit.uitkomst')}
        keuzes={UITKOMSTEN_OVERGANG.map((waarde) => ({ waarde, label: t(`besluit.uitkomsten.${waarde}`) }))}
        waarde={uitkomst}
        onWijzig={zetUitkomst}
      />
      {uitkomst !== undefined && !gelijk && (
        <BedragVeld label={t('besluit.verschil')} waarde={bedrag} onWijzig={zetBedrag} />
      )}
      <DatumVeld label={t('besluit.gaatIn')} waarde={gaatIn} onWijzig={zetGaatIn} />
      <DatumVeld label={t('besluit.verteldOp')} waarde={verteldOp} onWijzig={zetVerteld} />
      <p className="row">
        <Knop type="submit" soort="primair" bezig={bezig}>
          {t('besluit.bewaar')}
        </Knop>
        <Knop soort="stil" onKlik={klaar}>
          {t('verslag.annuleer')}
        </Knop>
      </p>
    </form>
  )
}
