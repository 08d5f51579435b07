import { IconCalculator, IconEyeOff, IconListCheck, IconScale } from '@tabler/icons-react'
import type { ParameterKaart, RegelKaart } from '../../../../regelgeving/contract.ts'
import { Pil, type Teken, type Toon, toonBedrag, toonDatum, toonGetal } from '../../design-system/index.ts'
import { type Taal, useTaal } from '../../teksten/index.ts'
import { type T, useT } from './woorden.ts'

type Toepassing = RegelKaart['toepassing']
const TOON: Record<Toepassing, Toon> = { toets: 'petrol', berekening: 'info', verplichting: 'mens', niet: 'stil' }
const TEKEN: Record<Toepassing, Teken> = {
  toets: IconScale,
  berekening: IconCalculator,
  verplichting: IconListCheck,
  niet: IconEyeOff,
}

export function ToepassingPil({ toepassing }: { toepassing: Toepassing }) {
  const t = useT()
  return (
    <Pil toon={TOON[toepassing]} icoon={TEKEN[toepassing]}>
      {t(`toepassing.${toepassing}`)}
    </Pil>
  )
}

/** A period in words: whole calendar years by their years; an open side is said to be open, not left out. */
export function toonPeriode(t: T, taal: Taal, vanaf: string | null, totEnMet: string | null): string {
  const [eerste, laatste] = [vanaf?.slice(0, 4) ?? '', totEnMet?.slice(0, 4) ?? '']
  if (vanaf?.endsWith('-01-01') && totEnMet?.endsWith('-12-31'))
    return eerste === laatste ? eerste : t('geldig.vanafTot', { van: eerste, tot: laatste })
  if (vanaf !== null && totEnMet !== null)
    return t('geldig.vanafTot', { van: toonDatum(vanaf, taal), tot: toonDatum(totEnMet, taal) })
  if (vanaf !== null) return t('geldig.vanaf', { datum: toonDatum(vanaf, taal) })
  return totEnMet === null ? t('geldig.altijd') : t('geldig.tot', { datum: toonDatum(totEnMet, taal) })
}

type Waarde = ParameterKaart['waarden'][number]['waarde']

/** A value with its sign; the unit stands beside it. */
export function toonWaarde(t: T, taal: Taal, soort: ParameterKaart['soort'], waarde: Waarde): string {
  if (waarde === null) return t('parameter.onbekend')
  if (typeof waarde === 'string') return waarde
  if (soort === 'bedrag') return toonBedrag(waarde, taal)
  return soort === 'percentage' ? `${toonGetal(waarde, taal)}\u00a0%` : toonGetal(waarde, taal)
}

/** The unit beside a value: "eurocent per uur" is shown as euros, so only "per uur" is left. */
export function toonEenheid(soort: ParameterKaart['soort'], eenheid: string): string {
  if (eenheid === '-') return ''
  if (soort === 'bedrag') return eenheid.replace(/^eurocent\s*/, '')
  return soort === 'percentage' ? eenheid.replace(/^procent\s*/, '') : eenheid
}

export function Waardecel({ kaart, waarde }: { kaart: ParameterKaart; waarde: Waarde }) {
  const t = useT()
  const taal = useTaal()
  const eenheid = toonEenheid(kaart.soort, kaart.eenheid)
  return (
    <>
      <span className={waarde === null ? 'muted' : 'b'}>{toonWaarde(t, taal, kaart.soort, waarde)}</span>
      {waarde !== null && eenheid !== '' && (
        <span className="s muted blok" lang="nl">
          {eenheid}
        </span>
      )}
    </>
  )
}
