import {
  IconArrowsExchange,
  IconBuildingBank,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconClockExclamation,
  IconPlayerStop,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { Overeenkomstbeeld } from '../../../../../pgb/zaak/contract-overeenkomst.ts'
import { type Ik, magWel } from '../../../aanmelding/index.ts'
import {
  Knop,
  Pil,
  type Teken,
  type Toon,
  toonBedrag,
  toonDatum,
  toonGetal,
  VindplaatsLink,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useOvereenkomstwoorden } from '../../../zaken/overeenkomst.ts'
import { toonFeit, useToetsteksten } from '../../toets/uitkomst/index.ts'
import { Adviesformulier, Betaaladviezen } from './betaaladvies.tsx'
import { Stapformulier } from './stap.tsx'

type Beeld = Overeenkomstbeeld
export const STANDTEKEN: Readonly<Record<Beeld['stand'], readonly [Toon, Teken]>> = {
  ontvangen: ['letop', IconClock],
  goedgekeurd: ['goed', IconCircleCheck],
  onthouden: ['fout', IconCircleX],
  ingetrokken: ['stil', IconPlayerStop],
  beeindigd: ['stil', IconPlayerStop],
  vervangen: ['stil', IconArrowsExchange],
}
const ERNST: Readonly<Record<'fout' | 'oordeel' | 'ontbreekt', Toon>> = {
  fout: 'fout',
  oordeel: 'mens',
  ontbreekt: 'letop',
}

export function Overeenkomstkaart({
  ik,
  beeld,
  onWijzig,
}: {
  ik: Ik
  beeld: Beeld
  onWijzig: (() => void) | undefined
}) {
  const t = useOvereenkomstwoorden()
  const taal = useTaal()
  const { stand, svb, teLaat, zorgverlener, ontvangenOp, uiterlijk, wijzigt, overeenkomst } = beeld
  const [toon, teken] = STANDTEKEN[stand]
  const { van, tot } = overeenkomst
  return (
    <article className="toets-rij stack" aria-label={zorgverlener}>
      <div className="row row--between row--top">
        <div>
          <h3>{zorgverlener}</h3>
          <p className="s muted">
            {t('ontvangen', { datum: toonDatum(ontvangenOp, taal), uiterlijk: toonDatum(uiterlijk, taal) })}
          </p>
          <p className="s muted">
            {t(`nieuw.soort.${overeenkomst.soort}`)}.{' '}
            {tot === undefined
              ? t('vanaf', { van: toonDatum(van, taal) })
              : t('vanTot', { van: toonDatum(van, taal), tot: toonDatum(tot, taal) })}
            .{wijzigt !== null && ` ${t('wijziging')}.`}
          </p>
        </div>
        <p className="row">
          {teLaat && (
            <Pil toon="fout" icoon={IconClockExclamation}>
              {t('teLaat')}
            </Pil>
          )}
          <Pil toon={toon} icoon={teken}>
            {t(`stand.${stand}`)}
          </Pil>
          {(stand === 'goedgekeurd' || svb !== 'niet_aangeboden') && (
            <Pil toon={svb === 'goedgekeurd' ? 'goed' : svb === 'afgewezen' ? 'fout' : 'info'} icoon={IconBuildingBank}>
              {t('svb.kop', { stand: t(`svb.${svb}`) })}
            </Pil>
          )}
        </p>
      </div>
      <Posten beeld={beeld} />
      <Bevindingen beeld={beeld} />
      <Stappen beeld={beeld} />
      <Betaaladviezen ik={ik} beeld={beeld} />
      {magWel(ik, 'overeenkomst.vastleggen') && <Daden ik={ik} beeld={beeld} onWijzig={onWijzig} />}
    </article>
  )
}

function Posten({ beeld }: { beeld: Beeld }) {
  const t = useOvereenkomstwoorden()
  const toets = useToetsteksten()
  const taal = useTaal()
  return (
    <ul className="lijst">
      {beeld.overeenkomst.posten.map(({ functie, eenheid, aantalPerWeek, tariefCent }) => (
        <li key={`${functie} ${eenheid}`}>
          {t('perWeek', {
            functie: toonFeit(toets, taal, '/budgetplan/posten/0/functie', functie),
            aantal: toonGetal(aantalPerWeek, taal),
            eenheid: t(`eenheid.${eenheid}`),
          })}
          {tariefCent !== undefined && `, ${t('tarief', { tarief: toonBedrag(tariefCent, taal) })}`}
        </li>
      ))}
    </ul>
  )
}

function Bevindingen({ beeld: { stand, bevindingen, staatInDeWeg } }: { beeld: Beeld }) {
  const t = useOvereenkomstwoorden()
  const taal = useTaal()
  if (stand !== 'ontvangen' && bevindingen.length === 0) return null
  return (
    <section className="stack" aria-label={t('bevindingen')}>
      <h4>{t('bevindingen')}</h4>
      {bevindingen.length === 0 && <p>{t('schoon')}</p>}
      {stand === 'ontvangen' && staatInDeWeg.length > 0 && <p>{t('weg')}</p>}
      <ul className="planlijst">
        {bevindingen.map(({ pointer, code, ernst, uitleg, vindplaats }) => (
          <li key={`${pointer} ${code}`}>
            <Pil toon={ERNST[ernst]}>{t(`ernst.${ernst}`)}</Pil>
            <span>
              {uitleg[taal]}
              <span className="s muted blok">
                <VindplaatsLink vindplaats={vindplaats} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stappen({ beeld: { stappen } }: { beeld: Beeld }) {
  const t = useOvereenkomstwoorden()
  const taal = useTaal()
  if (stappen.length === 0) return null
  return (
    <ul className="s">
      {stappen.map(({ stap, svb, dag, toelichting, vastgelegd, door }) => (
        <li key={vastgelegd}>
          {t('stap.gedaan', {
            stap: svb === null ? t(`stap.${stap}`) : t('svb.kop', { stand: t(`svb.${svb as 'aangeboden'}`) }),
            datum: toonDatum(dag, taal),
            tekst: toelichting,
          })}
          {door.naam !== null && ` (${door.naam})`}
        </li>
      ))}
    </ul>
  )
}

/** One form at a time. */
function Daden({ ik, beeld, onWijzig }: { ik: Ik; beeld: Beeld; onWijzig: (() => void) | undefined }) {
  const t = useOvereenkomstwoorden()
  const [open, zetOpen] = useState<'stap' | 'betaling' | null>(null)
  const { stand, zorgverlener } = beeld
  const kanStap = stand === 'ontvangen' || stand === 'goedgekeurd' || stand === 'beeindigd'
  const kanAdvies = stand === 'goedgekeurd' || stand === 'beeindigd' || stand === 'vervangen'
  const sluit = () => zetOpen(null)
  if (open === 'stap') return <Stapformulier ik={ik} beeld={beeld} klaar={sluit} />
  if (open === 'betaling') return <Adviesformulier ik={ik} beeld={beeld} klaar={sluit} />
  return (
    <p className="row">
      {kanStap && (
        <Knop onKlik={() => zetOpen('stap')}>
          {t('stap.titel')}
          <span className="sr">: {zorgverlener}</span>
        </Knop>
      )}
      {onWijzig !== undefined && (
        <Knop soort="stil" onKlik={onWijzig}>
          {t('nieuw.wijzig')}
          <span className="sr">: {zorgverlener}</span>
        </Knop>
      )}
      {kanAdvies && (
        <Knop soort="stil" onKlik={() => zetOpen('betaling')}>
          {t('betaling.knop')}
          <span className="sr">: {zorgverlener}</span>
        </Knop>
      )}
    </p>
  )
}
