import type { Transitiestand } from '../../../../inkoop/contract-transitie.ts'
import { Plotraam } from '../../design-system/index.ts'
import { useTransitie } from './woorden.ts'

const RIJ = 34
const LINKS = 44
const RECHTS = 8

/** Per year a bar: the share as a frame, what is promised, and within it what is paid. */
export function Standplot({ naam, standen }: { naam: string; standen: readonly Transitiestand[] }) {
  const t = useTransitie()
  const meest = Math.max(1, ...standen.flatMap((s) => [kamerVan(s), s.toegezegdCent]))
  return (
    <Plotraam
      label={t('geld.plot', { kader: naam })}
      bijschrift={
        <span className="s muted">
          <span style={{ color: 'var(--ozk-plot-1)' }}>■</span> {t('geld.toegezegd')}{' '}
          <span style={{ color: 'var(--ozk-plot-2)' }}>■</span> {t('geld.betaald')} □ {t('geld.aandeel')}
        </span>
      }
      teken={(breedte) => {
        const lang = (cent: number): number => Math.max(0, (cent / meest) * (breedte - LINKS - RECHTS))
        return (
          <svg width={breedte} height={standen.length * RIJ} aria-hidden="true">
            {standen.map((stand, i) => (
              <g key={stand.jaar} transform={`translate(0 ${i * RIJ})`}>
                <text x={0} y={20} fontSize={13} fill="currentColor">
                  {stand.jaar}
                </text>
                <rect x={LINKS} y={6} width={lang(stand.toegezegdCent)} height={20} fill="var(--ozk-plot-1)" />
                <rect x={LINKS} y={12} width={lang(stand.betaaldCent)} height={8} fill="var(--ozk-plot-2)" />
                <rect x={LINKS} y={4} width={lang(kamerVan(stand))} height={24} fill="none" stroke="currentColor" />
              </g>
            ))}
          </svg>
        )
      }}
    />
  )
}

const kamerVan = ({ aandeelCent, overgeheveldCent }: Transitiestand): number => (aandeelCent ?? 0) + overgeheveldCent
