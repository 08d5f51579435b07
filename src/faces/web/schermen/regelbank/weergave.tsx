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

/** A value with its sign; a term with its unit. What a term has no number for is ruled otherwise, not missing. */
export function toonWaarde(t: T, taal: Taal, kaart: Pick<ParameterKaart, 'soort' | 'eenheid'>, waarde: Waarde): string {
  const { soort, eenheid } = kaart
  if (waarde === null) return soort === 'termijn' ? t('parameter.geenGetal') : t('parameter.onbekend')
  if (typeof waarde === 'string') return toonDatum(waarde, taal)
  if (soort === 'bedrag') return toonBedrag(waarde, taal)
  if (soort === 'percentage') return `${toonGetal(waarde, taal)}\u00a0%`
  return soort === 'termijn' ? `${toonGetal(waarde, taal)} ${delenVan(eenheid).maat}` : toonGetal(waarde, taal)
}

/** What stands beside a value: "eurocent per uur" is shown as euros, so only "per uur" is left; of a term its beginning. */
export function toonEenheid({ soort, eenheid }: Pick<ParameterKaart, 'soort' | 'eenheid'>): string {
  if (soort === 'bedrag') return eenheid.replace(/^eurocent\s*/, '')
  if (soort === 'percentage') return eenheid.replace(/^procent\s*/, '')
  return soort === 'termijn' ? delenVan(eenheid).vanaf : eenheid
}

/** `weken, vanaf: ontvangst` in its measure and its beginning; `-` is no measure. */
function delenVan(eenheid: string): { maat: string; vanaf: string } {
  const knip = eenheid.indexOf(', vanaf: ')
  const maat = knip === -1 ? eenheid : eenheid.slice(0, knip)
  return {
    maat: maat === '-' ? '' : maat,
    vanaf: knip === -1 ? '' : eenheid.slice(knip + 2).replace('vanaf:', 'vanaf'),
  }
}

export function Waardecel({ kaart, waarde }: { kaart: ParameterKaart; waarde: Waarde }) {
  const t = useT()
  const taal = useTaal()
  const eenheid = toonEenheid(kaart)
  return (
    <>
      <span className={waarde === null ? 'muted' : 'b'} lang={kaart.soort === 'termijn' ? 'nl' : undefined}>
        {toonWaarde(t, taal, kaart, waarde)}
      </span>
      {eenheid !== '' && (
        <span className="s muted blok" lang="nl">
          {eenheid}
        </span>
      )}
    </>
  )
}

/** A name that begins a line begins with a capital; some names in the data are bare words. */
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1)
