import { useMemo } from 'react'
import type { Toetsuitkomst } from '../../../../pgb/contract.ts'
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { systemClock } from '../../../../platform/clock.ts'
import { Kaart, Melding, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { useZaken } from '../../zaken/woorden.ts'
import {
  Adviesbalk,
  Budgetkaart,
  type NieuwOordeel,
  type Oordeelconcept,
  Oordelen,
  openPuntenVan,
  Termijnkaart,
  Toetsplek,
  Verplichtingen,
} from '../toets/uitkomst/index.ts'
import { type Deelprops, magOordelen } from './deel.ts'

/** Judgement forms of each case that were begun and not recorded, for as long as this tab is open. */
const begonnen = new Map<string, Map<string, Oordeelconcept>>()

function conceptenVan(id: string): Map<string, Oordeelconcept> {
  const gevonden = begonnen.get(id) ?? new Map<string, Oordeelconcept>()
  begonnen.set(id, gevonden)
  return gevonden
}

/** The outcome of the rules, with a form where the law asks a person. An open proposal shows what was proposed. */
export function Toetstab({ ik, zaak, daad }: Deelprops) {
  const t = useZaken()
  const uitkomst = zaak.voorstel?.uitkomst ?? zaak.uitkomst
  const oordeelt = magOordelen(ik, zaak)
  const plek = useMemo(
    () => ({ soort: oordeelt ? ('zaak' as const) : ('lezen' as const), concepten: conceptenVan(zaak.id) }),
    [oordeelt, zaak.id],
  )
  if (uitkomst === null)
    return (
      <Melding toon="letop" titel={t('dossier.geenUitkomst')}>
        <p>{t('dossier.geenUitkomstTekst')}</p>
      </Melding>
    )
  return (
    <Toetsplek.Provider value={plek}>
      <Uitkomst
        uitkomst={uitkomst}
        oordeel={(regel, nieuw) => daad.doe('oordelen', { regel, ...zonderWie(nieuw) })}
        verplicht={(soort, { motivering }) => daad.doe('verplichtingen', { soort, motivering })}
      />
    </Toetsplek.Provider>
  )
}

/** The server knows who judges, and when. */
const zonderWie = ({ uitkomst, motivering, grond }: NieuwOordeel) => ({
  uitkomst,
  motivering,
  ...(grond === undefined ? {} : { grond }),
})

function Uitkomst(props: {
  uitkomst: Toetsuitkomst
  oordeel: (regel: string, nieuw: NieuwOordeel) => Promise<boolean>
  verplicht: (soort: string, nieuw: NieuwOordeel) => Promise<boolean>
}) {
  const { uitkomst, oordeel, verplicht } = props
  const t = useZaken()
  return (
    <section className="toets-uitkomst" aria-label={t('dossier.toets')}>
      <Adviesbalk uitkomst={uitkomst} />
      <Oordelen uitkomst={uitkomst} onLegVast={({ regel }, nieuw) => oordeel(regel, nieuw)} />
      <Verplichtingen
        uitkomst={uitkomst}
        onKies={(regel, _plek, nieuw) => oordeel(regel, nieuw)}
        onVoegToe={verplicht}
      />
      <Budgetkaart uitkomst={uitkomst} openPunten={openPuntenVan(uitkomst)} />
    </section>
  )
}

/** The clock, day by day, with the ground of each suspension. */
export function Termijntab({ zaak }: { zaak: Zaakbeeld }) {
  const t = useZaken()
  const taal = useTaal()
  const { termijn } = zaak
  return (
    <div className="toets-uitkomst">
      <Termijnkaart
        uitkomst={{ termijnen: termijn.termijnen, peildatum: systemClock.today() }}
        ontvangenOp={zaak.ontvangenOp}
      />
      {termijn.regels.length > 0 && (
        <Kaart titel={t('klok.titel')}>
          <ol className="tijd">
            {termijn.regels.toReversed().map(({ id, soort, dag, tot, toelichting, vastgelegd }) => (
              <li key={id}>
                <b>{t(`klok.${soort}`)}</b> {toonDatum(dag, taal)}
                {tot !== null && `, ${t('klok.tot', { datum: toonDatum(tot, taal) })}`}
                <p className="tekst">{toelichting}</p>
                <p className="s muted">{t('klok.vastgelegd', { moment: toonMoment(vastgelegd, taal) })}</p>
              </li>
            ))}
          </ol>
        </Kaart>
      )}
    </div>
  )
}
