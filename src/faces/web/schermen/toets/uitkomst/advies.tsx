import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconDownload,
  IconFileUnknown,
  IconPrinter,
  IconUserQuestion,
} from '@tabler/icons-react'
import type { Toetsuitkomst } from '../../../../../pgb/contract.ts'
import {
  Icoon,
  Kaart,
  Knop,
  type Teken,
  type Toon,
  toonBedrag,
  toonDatum,
  toonKorteDatum,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { jaarbedragVan } from '../plots/waterval-maat.ts'
import { useTeksten, useZin } from '../teksten.ts'
import { RegelSchakel } from './feitenlijst.tsx'
import { isOpen } from './ordening.ts'

type Advies = Toetsuitkomst['advies']

const TOON: Record<Advies, Toon> = {
  toekennen: 'goed',
  toekennen_met_verplichtingen: 'goed',
  weigeren: 'fout',
  beoordeling_nodig: 'mens',
  gegevens_ontbreken: 'letop',
  niet_bevoegd: 'stil',
}
const TEKEN: Record<Advies, Teken> = {
  toekennen: IconCircleCheck,
  toekennen_met_verplichtingen: IconCircleCheck,
  weigeren: IconCircleX,
  beoordeling_nodig: IconUserQuestion,
  gegevens_ontbreken: IconFileUnknown,
  niet_bevoegd: IconAlertTriangle,
}

export const openPuntenVan = (uitkomst: Toetsuitkomst): number =>
  uitkomst.oordelen.filter(isOpen).length + uitkomst.verplichtingen.filter(({ besluit }) => besluit === 'open').length

/** The advice in words, with what follows from it. `zonderLink`: the rules are not on this page. */
export function Adviesbalk({ uitkomst, zonderLink }: { uitkomst: Toetsuitkomst; zonderLink?: boolean }) {
  const t = useTeksten()
  const taal = useTaal()
  const open = openPuntenVan(uitkomst)
  const eerste = uitkomst.oordelen.find(isOpen)
  return (
    <div className={`toets-advies ${TOON[uitkomst.advies]}`}>
      <Icoon van={TEKEN[uitkomst.advies]} />
      <div>
        <p className="toets-advies__woord">{t.uitkomst.advies[uitkomst.advies]}</p>
        <p className="tekst">{t.uitkomst.gevolg[uitkomst.advies]}</p>
        <p className="s muted">
          {t.uitkomst.peildatum(toonDatum(uitkomst.peildatum, taal))} · {t.uitkomst.regelset(uitkomst.regelset.versie)}
        </p>
      </div>
      <div className="toets-advies__open">
        <b>{t.uitkomst.openPunten(open)}</b>
        {zonderLink ? null : eerste ? (
          <RegelSchakel regel={eerste.regel}>{t.uitkomst.eersteOpen}</RegelSchakel>
        ) : (
          open > 0 && <a href="#verplichtingen">{t.uitkomst.eersteOpen}</a>
        )}
      </div>
    </div>
  )
}

interface KortProps {
  uitkomst: Toetsuitkomst
  onDownload: () => void
}

/** The figures of the decision beside the rules, with the reasons of a refusal. */
export function InHetKort({ uitkomst, onDownload }: KortProps) {
  const t = useTeksten()
  const taal = useTaal()
  const zin = useZin()
  const { budget, termijnen } = uitkomst
  const perJaar = budget === null ? undefined : jaarbedragVan(budget)
  const redenen = uitkomst.oordelen.filter((oordeel) => oordeel.uitkomst === 'niet_voldaan')
  const rijen: [string, string, string?][] = [
    ...(perJaar === undefined ? [] : [[t.uitkomst.perJaar, toonBedrag(perJaar, taal)] as [string, string]]),
    budget === null
      ? [t.budget.titel, t.uitkomst.geenBedrag]
      : [
          `${t.budget.titel} ${budget.jaar}`,
          toonBedrag(budget.totaalCent, taal),
          t.uitkomst.dagen(budget.dagen, budget.dagenInJaar),
        ],
    ...(budget?.verantwoordingsvrijCent == null
      ? []
      : [[t.uitkomst.vrij, toonBedrag(budget.verantwoordingsvrijCent, taal)] as [string, string]]),
    [
      t.uitkomst.besluitUiterlijk,
      termijnen.besluitUiterlijk === null ? t.uitkomst.staatStil : toonKorteDatum(termijnen.besluitUiterlijk, taal),
    ],
  ]
  return (
    <div className="stack toets-kort">
      <Kaart titel={t.uitkomst.inHetKort}>
        <ul className="lijst">
          {rijen.map(([naam, waarde, onder]) => (
            <li key={naam}>
              <div className="row row--between">
                <span>{naam}</span>
                <b>{waarde}</b>
              </div>
              {onder !== undefined && <p className="s muted">{onder}</p>}
            </li>
          ))}
        </ul>
      </Kaart>
      {redenen.length > 0 && (
        <Kaart titel={uitkomst.advies === 'weigeren' ? t.uitkomst.redenen : t.uitkomsten.niet_voldaan}>
          <ul className="lijst">
            {redenen.map((oordeel) => (
              <li key={oordeel.regel}>
                <RegelSchakel regel={oordeel.regel}>{zin(oordeel.naam)}</RegelSchakel>
                <p className="s muted">{zin(oordeel.uitleg)}</p>
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      <div className="row toets-acties">
        <Knop icoon={IconDownload} onKlik={onDownload}>
          {t.balk.downloadUitkomst}
        </Knop>
        <Knop soort="stil" icoon={IconPrinter} onKlik={() => window.print()}>
          {t.balk.print}
        </Knop>
      </div>
    </div>
  )
}
