import type { Bezoekbord } from '../../../../pgb/zaak/contract-overgang.ts'
import { Kaart, Plotraam, Tabel, toonGetal } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { maandnaam, useOvergangwoorden } from './woorden.ts'

type Voortgang = Bezoekbord['voortgang']
const HOOGTE = 160
const ONDER = 22

/** What was decided by month, and where the pace of late leads. The result stands first, in words. */
export function Voortgangkaart({ voortgang }: { voortgang: Voortgang }) {
  const t = useOvergangwoorden()
  const taal = useTaal()
  const { totaal, besloten, klaarIn, nodig, tempo, maanden } = voortgang
  const zin =
    totaal === 0
      ? t('voortgang.geen')
      : besloten === totaal
        ? t('voortgang.klaar')
        : klaarIn === null
          ? t('voortgang.teLaat', { nodig, tempo: toonGetal(tempo, taal) })
          : t('voortgang.opTijd', { maand: maandnaam(klaarIn, taal) })
  return (
    <Kaart titel={t('voortgang.titel')}>
      <div className="stack">
        <p>{zin}</p>
        {totaal > 0 && (
          <Plotraam
            label={`${t('voortgang.label')}. ${zin}`}
            bijschrift={t('voortgang.bijschrift')}
            teken={(breedte) => <Staven voortgang={voortgang} breedte={breedte} />}
            tabel={
              <Tabel
                bijschrift={t('voortgang.titel')}
                dicht
                rijen={maanden}
                sleutel={({ maand }) => maand}
                kolommen={[
                  { id: 'maand', kop: t('voortgang.maand'), rijkop: true, cel: ({ maand }) => maandnaam(maand, taal) },
                  { id: 'besloten', kop: t('voortgang.besloten'), getal: true, cel: (punt) => punt.besloten },
                  { id: 'verwacht', kop: t('voortgang.verwacht'), getal: true, cel: ({ verwacht }) => verwacht ?? '' },
                ]}
              />
            }
          />
        )}
      </div>
    </Kaart>
  )
}

function Staven({ voortgang: { totaal, maanden }, breedte }: { voortgang: Voortgang; breedte: number }) {
  const taal = useTaal()
  const stap = breedte / maanden.length
  const hoog = (aantal: number) => (aantal / Math.max(1, totaal)) * (HOOGTE - ONDER - 8)
  const grond = HOOGTE - ONDER
  const eerste = maanden[0]?.maand ?? ''
  const laatste = maanden.at(-1)?.maand ?? ''
  return (
    <svg
      className="plot voortgangsplot"
      width={breedte}
      height={HOOGTE}
      viewBox={`0 0 ${breedte} ${HOOGTE}`}
      aria-hidden="true"
    >
      {maanden.map(({ maand, besloten, verwacht }, n) => {
        const aantal = verwacht ?? besloten
        return (
          <rect
            key={maand}
            className={verwacht === null ? 'besloten' : 'verwacht'}
            x={n * stap + 1}
            y={grond - hoog(aantal)}
            width={Math.max(1, stap - 2)}
            height={hoog(aantal)}
          />
        )
      })}
      <line className="doel" x1={0} x2={breedte} y1={grond - hoog(totaal)} y2={grond - hoog(totaal)} />
      <text className="t2" x={0} y={HOOGTE - 6}>
        {maandnaam(eerste, taal)}
      </text>
      <text className="t2" x={breedte} y={HOOGTE - 6} textAnchor="end">
        {maandnaam(laatste, taal)}
      </text>
    </svg>
  )
}
