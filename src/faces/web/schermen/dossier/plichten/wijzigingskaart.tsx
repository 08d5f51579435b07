import { IconAlertOctagon, IconCircleCheck, IconClockExclamation } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type Oordeelstukken,
  SOORTEN_WIJZIGING,
  UITKOMSTEN_WIJZIGING,
  type Wijzigingsverzoek,
} from '../../../../../pgb/zaak/contract.ts'
import { systemClock } from '../../../../../platform/clock.ts'
import { magWel } from '../../../aanmelding/index.ts'
import { DatumVeld, Kaart, Knop, Pil, SelectVeld, TekstVeld, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useConcept } from '../../../zaken/concept.ts'
import type { Deelprops } from '../deel.ts'
import { useOordeelwoorden } from '../oordeel/woorden.ts'

type Props = Deelprops & { stukken: Oordeelstukken }

/** What the holder asked to change: received, handled in time or not. */
export function Wijzigingskaart(props: Props) {
  const t = useOordeelwoorden()
  const { ik, stukken } = props
  const mag = magWel(ik, 'zaak.wijziging-vastleggen')
  return (
    <Kaart titel={t('wijziging.titel')} id="wijzigingen">
      <div className="stack">
        {stukken.wijzigingen.length === 0 ? (
          <p className="muted">{t('wijziging.leeg')}</p>
        ) : (
          <ul className="lijst">
            {stukken.wijzigingen.map((verzoek) => (
              <Verzoek key={verzoek.id} {...props} verzoek={verzoek} mag={mag} />
            ))}
          </ul>
        )}
        {mag && <Nieuw {...props} />}
      </div>
    </Kaart>
  )
}

function Verzoek(props: Props & { verzoek: Wijzigingsverzoek; mag: boolean }) {
  const { verzoek, mag } = props
  const t = useOordeelwoorden()
  const taal = useTaal()
  const [open, zetOpen] = useState(false)
  const { soort, wat, ontvangenOp, uiterlijk, afgehandeldOp, uitkomst, toelichting, teLaat } = verzoek
  const klaar = afgehandeldOp !== null
  return (
    <li>
      <div className="row row--between row--top">
        <div>
          <h3>
            {t(`wijziging.soort.${soort}`)}: {wat}
          </h3>
          <p className="s muted">
            {t('wijziging.ontvangen')} {toonDatum(ontvangenOp, taal)}
          </p>
          {klaar && uitkomst !== null && (
            <p className="s">
              {t('wijziging.afgehandeld', {
                datum: toonDatum(afgehandeldOp, taal),
                uitkomst: t(`wijziging.uitkomst.${uitkomst}`),
              })}
              . {toelichting}
            </p>
          )}
          {!klaar && <p className="s">{t('naast.uiterlijk', { datum: toonDatum(uiterlijk, taal) })}</p>}
        </div>
        <Pil
          toon={teLaat ? 'fout' : klaar ? 'goed' : 'letop'}
          icoon={teLaat ? IconAlertOctagon : klaar ? IconCircleCheck : IconClockExclamation}
        >
          {teLaat
            ? t('lijst.standen.te_laat')
            : klaar
              ? t(`wijziging.uitkomst.${uitkomst ?? 'goedgekeurd'}`)
              : t('naast.stand.open')}
        </Pil>
      </div>
      {!klaar && mag && !open && (
        <Knop onKlik={() => zetOpen(true)}>
          {t('wijziging.handelAf')}
          <span className="sr">: {wat}</span>
        </Knop>
      )}
      {!klaar && mag && open && <Afhandeling {...props} />}
    </li>
  )
}

const TEKST_MIN = 10

function Afhandeling({ verzoek, daad }: Props & { verzoek: Wijzigingsverzoek }) {
  const t = useOordeelwoorden()
  const [uitkomst, zetUitkomst] = useState<(typeof UITKOMSTEN_WIJZIGING)[number]>()
  const [op, zetOp] = useState<string | undefined>(systemClock.today())
  const [toelichting, zetToelichting, wis] = useConcept(`afhandeling ${verzoek.id}`, '')
  const [poging, zetPoging] = useState(false)
  const mist = uitkomst === undefined || op === undefined || toelichting.trim().length < TEKST_MIN
  const bewaar = async () => {
    zetPoging(true)
    const gave = { verzoek: verzoek.id, afgehandeldOp: op, uitkomst, toelichting: toelichting.trim() }
    if (!mist && (await daad.doe('wijzigingsafhandelingen', gave))) wis()
  }
  return (
    <form
      className="stack"
      noValidate
      aria-label={`${t('wijziging.handelAf')}: ${verzoek.wat}`}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      <div className="plichtvelden">
        <SelectVeld
          label={t('wijziging.uitkomstKop')}
          keuzes={UITKOMSTEN_WIJZIGING.map((waarde) => ({ waarde, label: t(`wijziging.uitkomst.${waarde}`) }))}
          waarde={uitkomst}
          onWijzig={zetUitkomst}
        />
        <DatumVeld label={t('wijziging.op')} waarde={op} onWijzig={zetOp} />
      </div>
      <TekstVeld
        label={t('wijziging.toelichting')}
        rijen={2}
        maxLengte={2000}
        waarde={toelichting}
        onWijzig={zetToelichting}
        fout={poging && mist ? t('wijziging.vulIn') : undefined}
      />
      <p>
        <Knop type="submit" bezig={daad.bezig}>
          {t('wijziging.handelAf')}
        </Knop>
      </p>
    </form>
  )
}

function Nieuw({ zaak, daad }: Props) {
  const t = useOordeelwoorden()
  const [open, zetOpen] = useState(false)
  const [soort, zetSoort] = useState<(typeof SOORTEN_WIJZIGING)[number]>()
  const [op, zetOp] = useState<string | undefined>(systemClock.today())
  const [wat, zetWat, wis] = useConcept(`wijziging ${zaak.id}`, '')
  const [poging, zetPoging] = useState(false)
  const mist = soort === undefined || op === undefined || wat.trim().length < TEKST_MIN
  const bewaar = async () => {
    zetPoging(true)
    if (mist || !(await daad.doe('wijzigingsverzoeken', { soort, wat: wat.trim(), ontvangenOp: op }))) return
    wis()
    zetOpen(false)
    zetPoging(false)
  }
  if (!open)
    return (
      <p>
        <Knop onKlik={() => zetOpen(true)}>{t('wijziging.nieuw')}</Knop>
      </p>
    )
  return (
    <form
      className="stack"
      noValidate
      aria-label={t('wijziging.nieuw')}
      onSubmit={(e) => {
        e.preventDefault()
        void bewaar()
      }}
    >
      <div className="plichtvelden">
        <SelectVeld
          label={t('wijziging.soortKop')}
          keuzes={SOORTEN_WIJZIGING.map((waarde) => ({ waarde, label: t(`wijziging.soort.${waarde}`) }))}
          waarde={soort}
          onWijzig={zetSoort}
        />
        <DatumVeld label={t('wijziging.ontvangen')} waarde={op} onWijzig={zetOp} />
      </div>
      <TekstVeld
        label={t('wijziging.wat')}
        rijen={2}
        maxLengte={2000}
        waarde={wat}
        onWijzig={zetWat}
        fout={poging && mist ? t('wijziging.vulIn') : undefined}
      />
      <p>
        <Knop type="submit" bezig={daad.bezig}>
          {t('wijziging.bewaar')}
        </Knop>
      </p>
    </form>
  )
}
