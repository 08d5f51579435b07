import { IconArrowLeft } from '@tabler/icons-react'
import { Navigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { Icoon, Kaart, Meer, Schakel, toonDatum, VindplaatsLink } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { vraagadres } from './adres.ts'
import { gekozen, keuzeVan } from './antwoord.ts'
import { Begin } from './begin.tsx'
import { DoenKaart } from './doen.tsx'
import { Foutmelding } from './foutmelding.tsx'
import { type Bezoek, useBezoek } from './geheugen.ts'
import { GeldKaart } from './geld.tsx'
import { Kop } from './kop.tsx'
import { profielnaam } from './profielen.ts'
import { GoedePunten, PuntRegel, Regel, Regels } from './punt.tsx'
import { useT, useTeksten } from './teksten.ts'
import { type Checkuitkomst, checkuitkomst, type Stand } from './uitkomst.ts'

/** `/pgb-check/uitkomst`. Without answers there is no outcome: back to the beginning, and say why. */
export function PgbCheckUitkomst() {
  const bezoek = useBezoek()
  return bezoek === null ? <Begin melding="nietBewaard" /> : <Uitkomst bezoek={bezoek} />
}

function Uitkomst({ bezoek }: { bezoek: Bezoek }) {
  const t = useT()
  const taal = useTaal()
  const { check, antwoorden } = bezoek
  const { pad, volgende } = useMemo(() => check.verloop(antwoorden), [check, antwoorden])
  const uitkomst = useMemo(
    () => (volgende === null ? checkuitkomst(check, antwoorden) : null),
    [check, antwoorden, volgende],
  )
  if (volgende !== null || uitkomst === null) return <Navigate to={vraagadres(volgende ?? 'indicatie')} replace />
  const laatste = pad.at(-1)
  const profiel = pad.includes('profiel') ? keuzeVan(antwoorden, 'profiel') : undefined
  const mpt = antwoorden['zorg-in-natura']
  return (
    <>
      {laatste && (
        <p>
          <Schakel naar={vraagadres(laatste)} className="check__terug">
            <Icoon van={IconArrowLeft} /> {t('stap.vorige')}
          </Schakel>
        </p>
      )}
      <div className="stack">
        <p className="muted">{t('uitkomst.moment', { datum: toonDatum(check.vandaag, taal) })}</p>
        <Kop titel={t(`uitkomst.kop.${uitkomst.soort}`)}>
          <Kopzin uitkomst={uitkomst} />
        </Kop>
        <p className="tekst">{t('uitkomst.geenBesluit')}</p>
      </div>
      <Uitleg uitkomst={uitkomst} vandaag={check.vandaag} />
      <Betekenis uitkomst={uitkomst} />
      {uitkomst.geld && (
        <GeldKaart
          geld={uitkomst.geld}
          profiel={profiel === undefined ? undefined : profielnaam(profiel)}
          naturaOnbekend={gekozen(antwoorden, 'zorg-in-natura', 'ja') && mpt?.bedragCent === undefined}
        />
      )}
      <Plichten uitkomst={uitkomst} />
      <DoenKaart uitkomst={uitkomst} laatste={laatste} />
    </>
  )
}

function Kopzin({ uitkomst: { soort, punten } }: { uitkomst: Checkuitkomst }): ReactNode {
  const t = useT()
  const kop = t(`uitkomst.kop.${soort}`)
  const open = punten.filter(({ stand }) => stand === 'letop' || stand === 'onbekend').length
  if (soort !== 'past' || open === 0) return kop
  const aantal = t('uitkomst.getallen').split(' ')[open] ?? String(open)
  return `${kop} ${t('uitkomst.zoekUit', { count: open, aantal })}`
}

/** What stands before the answers: why it stopped early, or what cannot be worked out. */
function Uitleg({ uitkomst: { soort, fout }, vandaag }: { uitkomst: Checkuitkomst; vandaag: string }) {
  const t = useT()
  if (soort === 'geen_indicatie') return <p className="tekst">{t('uitkomst.indicatieUitleg')}</p>
  if (soort === 'kan_niet' || soort === 'andere_regio') return <p className="tekst">{t('uitkomst.afgebroken')}</p>
  return fout === null ? null : <Foutmelding fout={fout} vandaag={vandaag} />
}

/** Open points first: what is in the way, what is not known, what a person decides; then what is in order. */
const VOLGORDE: readonly Stand[] = ['letop', 'onbekend', 'medewerker']

function Betekenis({ uitkomst }: { uitkomst: Checkuitkomst }) {
  const t = useT()
  const { punten, medewerker, aanvraag } = uitkomst
  const met = (stand: Stand) => punten.filter((punt) => punt.stand === stand)
  if (punten.length + medewerker.length + aanvraag.length === 0) return null
  return (
    <Kaart titel={t('uitkomst.betekenis')}>
      <ul className="lijst">
        {VOLGORDE.flatMap(met).map((punt) => (
          <PuntRegel key={punt.vraag} punt={punt} />
        ))}
        {medewerker.length > 0 && <Medewerker uitkomst={uitkomst} />}
        {aanvraag.length > 0 && <Aanvraag uitkomst={uitkomst} />}
        <GoedePunten punten={met('goed')} />
      </ul>
    </Kaart>
  )
}

function Medewerker({ uitkomst: { medewerker } }: { uitkomst: Checkuitkomst }) {
  const t = useT()
  const taal = useTaal()
  const eigen: Readonly<Record<string, string>> = useTeksten().uitkomst.medewerker.punten
  return (
    <Regel stand="medewerker" kop={t('uitkomst.medewerker.kop')}>
      <p>{t('uitkomst.medewerker.uitleg')}</p>
      <ul className="punt__zinnen">
        {medewerker.map(({ regel, uitleg }) => (
          <li key={regel}>{eigen[regel] ?? uitleg[taal]}</li>
        ))}
      </ul>
      <p>
        <b>{t('uitkomst.medewerker.denk')}</b> {t('uitkomst.medewerker.denkUitleg')}
      </p>
      <Regels oordelen={medewerker} />
    </Regel>
  )
}

function Aanvraag({ uitkomst: { aanvraag } }: { uitkomst: Checkuitkomst }) {
  const t = useT()
  const taal = useTaal()
  const eigen: Readonly<Record<string, string>> = useTeksten().uitkomst.aanvraag.punten
  const oordelen = [...new Set(aanvraag.map(({ oordeel }) => oordeel))]
  return (
    <Regel stand="aanvraag" kop={t('uitkomst.aanvraag.kop')}>
      <p>{t('uitkomst.aanvraag.uitleg')}</p>
      <ul className="punt__zinnen">
        {aanvraag.map(({ pointer, oordeel }) => (
          <li key={pointer}>{eigen[pointer] ?? oordeel.naam[taal]}</li>
        ))}
      </ul>
      <Regels oordelen={oordelen} />
    </Regel>
  )
}

function Plichten({ uitkomst: { verplichtingen } }: { uitkomst: Checkuitkomst }) {
  const t = useT()
  const taal = useTaal()
  if (verplichtingen.length === 0) return null
  return (
    <Kaart titel={t('uitkomst.plichten.kop')}>
      <div className="stack">
        <p className="tekst">{t('uitkomst.plichten.uitleg')}</p>
        <ul className="lijst">
          {verplichtingen.map(({ regel, soort, uitleg, vindplaats }) => (
            <li key={`${regel} ${soort}`}>
              <p>
                <b>{t(`uitkomst.plichten.soorten.${soort}`)}</b>
              </p>
              <Meer titel={t('uitkomst.regels', { count: 1 })}>
                <p className="s">
                  {uitleg[taal]} <VindplaatsLink vindplaats={vindplaats} />.{' '}
                  <Schakel naar={`/regelbank/${regel}`}>{t('uitkomst.leesRegel')}</Schakel>
                </p>
              </Meer>
            </li>
          ))}
        </ul>
      </div>
    </Kaart>
  )
}
