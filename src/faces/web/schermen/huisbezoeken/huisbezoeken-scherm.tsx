import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { Bezoekbord } from '../../../../pgb/zaak/contract-overgang.ts'
import { type Ik, MetInlog, magWel } from '../../aanmelding/index.ts'
import { vraag } from '../../api/index.ts'
import { FoutBijOphalen, Icoon, Laden, Paginakop } from '../../design-system/index.ts'
import { foutnummer } from '../../zaken/weergave.tsx'
import { Bord } from './bord.tsx'
import './huisbezoeken.css'
import { Planformulier } from './planformulier.tsx'
import { TeBesluiten } from './te-besluiten.tsx'
import { TeLaat } from './te-laat.tsx'
import { Voortgangkaart } from './voortgang.tsx'
import { useOvergangwoorden } from './woorden.ts'

const ADRES = '/api/v1/huisbezoeken'

/** Who is to be visited when, who is late, and how far the transition is (PGB-40, PGB-41). */
export function HuisbezoekenScherm() {
  const t = useOvergangwoorden()
  return (
    <MetInlog titel={t('titel')} recht="huisbezoek.lezen">
      {(ik) => <Opgehaald ik={ik} />}
    </MetInlog>
  )
}

function Opgehaald({ ik }: { ik: Ik }) {
  const t = useOvergangwoorden()
  const { data, isPending, error, refetch } = useQuery({
    queryKey: ['zaken', 'huisbezoeken'],
    queryFn: ({ signal }) => vraag<Bezoekbord>(ADRES, { signal }),
  })
  const mag = magWel(ik, 'huisbezoek.vastleggen')
  return (
    <>
      <Paginakop titel={t('titel')} onder={t('onder')} />
      {isPending ? (
        <div className="kaart">
          <Laden wat={t('laden')} />
        </div>
      ) : data === undefined ? (
        <FoutBijOphalen titel={t('fout')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
      ) : (
        <div className="stack">
          <Tegels bord={data} />
          <p>
            <a className="nl-button nl-button--subtle" href={`${ADRES}/export`} download>
              <Icoon van={IconDownload} />
              {t('exporteer')}
            </a>
          </p>
          <Voortgangkaart voortgang={data.voortgang} />
          {mag && <Planformulier ik={ik} />}
          <Bord ik={ik} bord={data} mag={mag} />
          <TeLaat ik={ik} bord={data} mag={mag} />
          <TeBesluiten ik={ik} bord={data} mag={mag} />
        </div>
      )}
    </>
  )
}

function Tegels({ bord: { aantallen, voortgang } }: { bord: Bezoekbord }) {
  const t = useOvergangwoorden()
  const { houders, teLaat, nietGepland } = aantallen
  const besloten = t('van', { aantal: voortgang.besloten, totaal: voortgang.totaal })
  const rijen = [
    ['houders', houders],
    ['teLaat', teLaat],
    ['nietGepland', nietGepland],
    ['besloten', besloten],
  ] as const
  return (
    <ul className="kpis" aria-label={t('tegels')}>
      {rijen.map(([naam, waarde]) => (
        <li key={naam}>
          <span className="kpi">
            <span className="kpi__naam">{t(naam)}</span>
            <span className="kpi__getal">{waarde}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
