import { IconCircleCheck, IconFlag, IconScale } from '@tabler/icons-react'
import type { Signaal } from '../../../../pgb/zaak/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Meer, Pil, Tabel, type Teken, type Toon, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { Signaalstand } from '../../zaken/signaalstand.tsx'
import { useSignaalwoorden } from '../../zaken/signaalwoorden.ts'
import { persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { useOordeelwoorden } from './oordeelwoorden.ts'

export const STANDTEKEN: Readonly<Record<Signaal['stand'], readonly [Toon, Teken]>> = {
  open: ['letop', IconFlag],
  gewogen: ['mens', IconScale],
  gesloten: ['stil', IconCircleCheck],
}

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** One row a signal: about whom, what, since when, how it stands and who said so. */
export function Signaalrijen({ ik, signalen }: { ik: Ik; signalen: readonly Signaal[] }) {
  const t = useSignaalwoorden()
  const oordeel = useOordeelwoorden()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('bijschrift', { count: signalen.length })}
      rijen={signalen}
      sleutel={({ id }) => id}
      kaarten
      kolommen={[
        {
          id: 'over',
          kop: t('over'),
          rijkop: true,
          cel: ({ naam, onderwerp, agbCode, kvkNummer }) => (
            <>
              {naam}
              <span className="s muted blok">{t(`onderwerp.${onderwerp}`)}</span>
              {agbCode !== null && <span className="s muted blok">{t('agb', { nummer: agbCode })}</span>}
              {kvkNummer !== null && <span className="s muted blok">{t('kvk', { nummer: kvkNummer })}</span>}
            </>
          ),
        },
        {
          id: 'wat',
          kop: t('wat'),
          cel: ({ soort, toelichting, functie }) => (
            <>
              <b>{metHoofdletter(oordeel(`naast.soort.${soort}`))}</b>
              <span className="blok">{toelichting}</span>
              {functie !== null && <span className="s muted blok">{t('functie', { functie })}</span>}
            </>
          ),
        },
        {
          id: 'gemeld',
          kop: t('gemeld'),
          cel: ({ gemeldOp, bron }) => (
            <>
              <span className="nw">{toonDatum(gemeldOp, taal)}</span>
              <span className="s muted blok">{bron}</span>
            </>
          ),
        },
        { id: 'stand', kop: t('stand'), cel: (signaal) => <Stand ik={ik} signaal={signaal} /> },
      ]}
    />
  )
}

function Stand({ ik, signaal }: { ik: Ik; signaal: Signaal }) {
  const t = useSignaalwoorden()
  const z = useZaken()
  const oordeel = useOordeelwoorden()
  const taal = useTaal()
  const [toon, teken] = STANDTEKEN[signaal.stand]
  const { stappen, door, vastgelegd } = signaal
  return (
    <div className="stack">
      <p>
        <Pil toon={toon} icoon={teken}>
          {oordeel(`naast.stand.${signaal.stand}`)}
        </Pil>
      </p>
      <Meer titel={t('verloop')}>
        <ul className="lijst">
          <li className="s">
            {t('vastgelegd', { naam: persoonsnaam(z, door, ik), moment: toonMoment(vastgelegd, taal) })}
          </li>
          {stappen.map((stap) => (
            <li className="s" key={stap.vastgelegd}>
              {t('stap', {
                stand: oordeel(`naast.stand.${stap.stand}`),
                naam: persoonsnaam(z, stap.door, ik),
                moment: toonMoment(stap.vastgelegd, taal),
              })}
              <span className="blok">{stap.toelichting}</span>
            </li>
          ))}
        </ul>
      </Meer>
      <Signaalstand ik={ik} signaal={signaal} />
    </div>
  )
}
