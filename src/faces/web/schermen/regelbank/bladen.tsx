import { Schakel } from '../../design-system/index.ts'
import { schrijfZoek, type Zoek } from '../../router-zoek.ts'
import { useT } from './woorden.ts'

export const RIJEN_PER_BLAD = 50

/** The part of a list on the page that the address names. */
export function bladVan<R>(rijen: readonly R[], zoek: Zoek): { nummer: number; rijen: readonly R[] } {
  const laatste = Math.max(1, Math.ceil(rijen.length / RIJEN_PER_BLAD))
  const gevraagd = /^\d{1,4}$/.test(zoek.blad ?? '') ? Number(zoek.blad) : 1
  const nummer = Math.min(Math.max(1, gevraagd), laatste)
  return { nummer, rijen: rijen.slice((nummer - 1) * RIJEN_PER_BLAD, nummer * RIJEN_PER_BLAD) }
}

/** Foot of a list: which part of how many, and links to the part before and after. */
export function Bladen({ pad, zoek, nummer, alle }: { pad: string; zoek: Zoek; nummer: number; alle: number }) {
  const t = useT()
  const van = (nummer - 1) * RIJEN_PER_BLAD + 1
  const tot = Math.min(nummer * RIJEN_PER_BLAD, alle)
  const adres = (blad: number) => `${pad}${schrijfZoek({ ...zoek, blad: blad === 1 ? undefined : String(blad) })}`
  return (
    <div className="kaart__voet row row--between">
      <span>{t('telling.blad', { van, tot, alle })}</span>
      {alle > RIJEN_PER_BLAD && (
        <nav aria-label={t('telling.bladen')} className="row">
          {nummer > 1 && <Schakel naar={adres(nummer - 1)}>{t('telling.vorig', { aantal: RIJEN_PER_BLAD })}</Schakel>}
          {tot < alle && (
            <Schakel naar={adres(nummer + 1)}>
              {t('telling.volgend', { aantal: Math.min(RIJEN_PER_BLAD, alle - tot) })}
            </Schakel>
          )}
        </nav>
      )}
    </div>
  )
}
