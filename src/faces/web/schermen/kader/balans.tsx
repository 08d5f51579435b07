import type { ReactNode } from 'react'
import type { Kaderbeeld } from '../../../../kader/contract.ts'
import { Melding, toonBedrag, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useKader } from './woorden.ts'

/** What has to be done today, above everything else. */
export function Alarm({ beeld }: { beeld: Kaderbeeld }) {
  const t = useKader()
  const taal = useTaal()
  const { overschrijdtOp, topCent } = beeld.projectie
  return (
    <>
      {beeld.pgbStop && <Melding toon="letop" titel={t('stopAan')} />}
      {overschrijdtOp !== null && (
        <Melding
          toon="fout"
          titel={t('alarm', {
            dag: toonDatum(overschrijdtOp, taal),
            bedrag: toonBedrag(topCent, taal, { heel: true }),
          })}
        >
          <p>{t('alarmTekst')}</p>
        </Melding>
      )}
    </>
  )
}

/** The strip of figures. The numbers come from the operation; here they are only written. */
export function Balans({ beeld }: { beeld: Kaderbeeld }) {
  const t = useKader()
  const taal = useTaal()
  const heel = (cent: number) => toonBedrag(cent, taal, { heel: true })
  const { kaderCent, gebruiktCent, bovenCent, ekcCent, ruimteCent, reserveringen, projectie, posten } = beeld
  const { overCent } = projectie
  const extra =
    bovenCent > 0
      ? t('kpi.gebruiktBoven', { bedrag: heel(bovenCent) })
      : ekcCent === 0
        ? t('kpi.zonderEkc')
        : t('kpi.gebruiktEkc', { bedrag: heel(gebruiktCent + ekcCent) })
  const verschil =
    overCent === null
      ? ''
      : overCent > 0
        ? t('kpi.teVeel', { bedrag: heel(overCent) })
        : t('kpi.over', { bedrag: heel(-overCent) })
  return (
    <ul className="kpis" aria-label={t('kpi.lijst')}>
      <Tegel
        naam={t('kpi.kader')}
        getal={kaderCent === null ? t('kpi.onbekend') : heel(kaderCent)}
        toel={t('kpi.kaderToel', { count: posten.length })}
        naar="#kader-posten"
      />
      <Tegel naam={t('kpi.gebruikt')} getal={heel(gebruiktCent)} toel={extra} naar="#kader-gebruik" />
      <Tegel naam={t('kpi.ruimte')} getal={ruimteCent === null ? '–' : heel(ruimteCent)} toel={t('kpi.ruimteToel')} />
      <Tegel naam={t('kpi.reserveringen')} getal={heel(reserveringen.bedragCent)} toel={reserveringen.toelichting} />
      <Tegel naam={t('kpi.afloop')} getal={heel(projectie.afloopCent)} toel={t('kpi.afloopToel')} />
      <Tegel naam={t('kpi.verwacht')} getal={heel(projectie.verwachtCent)} toel={verschil} />
    </ul>
  )
}

function Tegel({ naam, getal, toel, naar }: { naam: string; getal: string; toel: ReactNode; naar?: string }) {
  const inhoud = (
    <>
      <span className="kpi__naam">{naam}</span>
      <span className="kpi__getal kader__getal">{getal}</span>
      <span className="kpi__toel">{toel}</span>
    </>
  )
  return (
    <li>
      {naar === undefined ? (
        <div className="kpi">{inhoud}</div>
      ) : (
        <a className="kpi" href={naar}>
          {inhoud}
        </a>
      )}
    </li>
  )
}
