import { useQuery } from '@tanstack/react-query'
import type { Static } from 'typebox'
import type { Bezwaarbeeld, Bezwaarlijst } from '../../../../../pgb/zaak/contract-wijziging.ts'
import { type Ik, magWel } from '../../../aanmelding/index.ts'
import { vraag } from '../../../api/index.ts'
import {
  FoutBijOphalen,
  Kaart,
  Laden,
  Leeg,
  Meer,
  Pil,
  toonDatum,
  VindplaatsLink,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { STANDTEKEN } from '../../../zaken/bezwaarstand.ts'
import { foutnummer } from '../../../zaken/weergave.tsx'
import { useWijzigingwoorden } from '../../../zaken/wijziging.ts'
import { Bezwaarstap } from './bezwaarstap.tsx'
import { NieuwBezwaar } from './nieuw-bezwaar.tsx'

/** Objections, appeals and complaints in one case: with the term counted out, and what can be recorded (PGB-34). */
export function Bezwaartab({ ik, zaak }: { ik: Ik; zaak: { readonly id: string } }) {
  const t = useWijzigingwoorden()
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['zaken', 'zaak', zaak.id, 'bezwaren'],
    queryFn: ({ signal }) =>
      vraag<Static<typeof Bezwaarlijst>>(`/api/v1/zaken/${encodeURIComponent(zaak.id)}/bezwaren`, { signal }),
  })
  if (isPending) return <Laden wat={t('laden')} />
  if (data === undefined)
    return <FoutBijOphalen titel={t('fout.halen')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
  const mag = magWel(ik, 'bezwaar.vastleggen')
  return (
    <div className="stack">
      {data.bezwaren.length === 0 && (
        <Kaart label={t('bezwaar.tab')}>
          <Leeg titel={t('bezwaar.leegBij')} />
        </Kaart>
      )}
      {data.bezwaren.map((bezwaar) => (
        <Bezwaarkaart key={bezwaar.id} ik={ik} bezwaar={bezwaar} mag={mag} />
      ))}
      {mag && <NieuwBezwaar ik={ik} zaak={zaak.id} />}
    </div>
  )
}

function Bezwaarkaart({ ik, bezwaar, mag }: { ik: Ik; bezwaar: Bezwaarbeeld; mag: boolean }) {
  const t = useWijzigingwoorden()
  const taal = useTaal()
  const [toon, teken] = STANDTEKEN[bezwaar.stand]
  return (
    <Kaart
      titel={`${t(`bezwaar.soorten.${bezwaar.soort}`)} · ${toonDatum(bezwaar.ontvangenOp, taal)}`}
      naast={
        <Pil toon={toon} icoon={teken}>
          {bezwaar.uitkomst === null
            ? t(`bezwaar.standen.${bezwaar.stand}`)
            : t(`bezwaar.uitkomsten.${bezwaar.uitkomst}`)}
        </Pil>
      }
    >
      <p>{bezwaar.toelichting}</p>
      {bezwaar.uiterlijk !== null && (
        <p>
          <b>
            {t('bezwaar.uiterlijk')} {toonDatum(bezwaar.uiterlijk, taal)}
          </b>
        </p>
      )}
      {bezwaar.bezwaarTot !== null && (
        <p>
          {t(bezwaar.opTijd === true ? 'bezwaar.opTijd' : 'bezwaar.teLaat', {
            datum: toonDatum(bezwaar.bezwaarTot, taal),
          })}
        </p>
      )}
      {bezwaar.norm && <p className="s muted">{t('bezwaar.norm')}</p>}
      {bezwaar.beroepTot !== null && <p>{t('bezwaar.beroepTot', { datum: toonDatum(bezwaar.beroepTot, taal) })}</p>}
      <Termijn bezwaar={bezwaar} />
      <Gezet bezwaar={bezwaar} />
      {mag && bezwaar.uitkomst === null && <Bezwaarstap ik={ik} bezwaar={bezwaar} />}
    </Kaart>
  )
}

function Termijn({ bezwaar: { termijnstappen } }: { bezwaar: Bezwaarbeeld }) {
  const t = useWijzigingwoorden()
  const taal = useTaal()
  if (termijnstappen.length === 0) return null
  return (
    <Meer titel={t('bezwaar.termijn')}>
      <ol>
        {termijnstappen.map(({ stap, dagen, tot, vindplaats }) => (
          <li key={`${stap} ${tot}`}>
            {t(`bezwaar.stap.${stap}` as 'bezwaar.stap.verdaging')}:{' '}
            {t('bezwaar.dagen', { count: dagen, datum: toonDatum(tot, taal) })}.{' '}
            <VindplaatsLink vindplaats={vindplaats} />
          </li>
        ))}
      </ol>
    </Meer>
  )
}

function Gezet({ bezwaar: { stappen } }: { bezwaar: Bezwaarbeeld }) {
  const t = useWijzigingwoorden()
  const taal = useTaal()
  if (stappen.length === 0) return null
  return (
    <ul className="s">
      {stappen.map(({ versie, stap, dag, uitkomst, toelichting }) => (
        <li key={versie}>
          {toonDatum(dag, taal)}: {t(`bezwaar.daden.${stap}`)}
          {uitkomst !== null && ` (${t(`bezwaar.uitkomsten.${uitkomst}`)})`}. {toelichting}
        </li>
      ))}
    </ul>
  )
}
