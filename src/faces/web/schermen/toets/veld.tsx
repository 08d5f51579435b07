import { memo, useRef } from 'react'
import { leesDatum } from '../../../../waarden/datum.ts'
import { REGIOS } from '../../../../waarden/regio.ts'
import { ZORGPROFIELEN } from '../../../../waarden/zorgprofiel.ts'
import {
  BedragVeld,
  DatumVeld,
  GetalVeld,
  type Invoer,
  JaNeeVeld,
  SelectVeld,
  TekstVeld,
  VinkVeld,
} from '../../design-system/index.ts'
import type { Json } from './concept.ts'
import { keuzenaam } from './feit.ts'
import { type Toetsteksten, useTeksten } from './teksten.ts'
import { type Veld, veldId } from './velden.ts'

export interface FeitVeldProps {
  veld: Veld
  pointer: string
  waarde: Json | undefined
  fout: string | undefined
  zet: (pointer: string, waarde: Json | undefined) => void
}

/** Does the value fit this field, so that the field can show it? */
function past({ soort, keuzes }: Veld, waarde: Json): boolean {
  switch (soort) {
    case 'jaNee':
      return typeof waarde === 'boolean'
    case 'bedrag':
      return Number.isSafeInteger(waarde) && Number(waarde) >= 0
    case 'getal':
      return typeof waarde === 'number'
    case 'datum':
      return typeof waarde === 'string' && leesDatum(waarde) !== null
    case 'keuze':
      return typeof waarde === 'string' && keuzes?.includes(waarde) === true
    case 'regio':
      return typeof waarde === 'string' && REGIOS.has(waarde)
    case 'profiel':
      return typeof waarde === 'string' && ZORGPROFIELEN.has(waarde)
    case 'aanwezig':
      return typeof waarde === 'object'
    default:
      return typeof waarde === 'string'
  }
}

/** One fact of the dossier in the control that fits it. */
export const FeitVeld = memo(function FeitVeld({ veld, pointer, waarde, fout, zet }: FeitVeldProps) {
  const t = useTeksten()
  const getypt = useRef(false)
  const tekst = t.velden[veld.pad]
  const hint = veld.pad === '/verzekerde/bsn' ? t.feiten.bsnUitleg : tekst.hint
  const vreemd = waarde !== undefined && !past(veld, waarde)
  const gedeeld = {
    id: veldId(pointer),
    label: veld.verplicht ? `${tekst.label} (${t.verplicht})` : tekst.label,
    // A value from a file that this control cannot show is named, else it would be sent unseen.
    fout: fout ?? (vreemd && !getypt.current ? `${t.feiten.nietGelezen} ${JSON.stringify(waarde)}` : undefined),
    ...(hint !== undefined && { hint }),
  }
  const kies = (nieuw: Json | undefined) => zet(pointer, nieuw)
  const type = (nieuw: Json | undefined, invoer: Invoer) => {
    getypt.current = true
    // What is no value goes along as it was typed, so that it stays in the draft and the toets names it.
    zet(pointer, invoer.geldig ? nieuw : invoer.tekst)
  }
  const nu = vreemd ? undefined : waarde
  switch (veld.soort) {
    case 'jaNee':
      return <JaNeeVeld {...gedeeld} waarde={nu as boolean | undefined} onWijzig={kies} />
    case 'datum':
      return <DatumVeld {...gedeeld} waarde={nu as string | undefined} onWijzig={type} />
    case 'bedrag':
      return <BedragVeld {...gedeeld} waarde={nu as number | undefined} onWijzig={type} />
    case 'getal':
      return <GetalVeld {...gedeeld} waarde={nu as number | undefined} onWijzig={type} />
    case 'aanwezig':
      return (
        <VinkVeld
          id={gedeeld.id}
          label={tekst.label}
          waarde={waarde !== undefined}
          onWijzig={(aan) => kies(aan ? {} : undefined)}
        />
      )
    case 'keuze':
    case 'regio':
    case 'profiel':
      return <SelectVeld {...gedeeld} keuzes={keuzesVan(t, veld)} waarde={nu as string | undefined} onWijzig={kies} />
    default:
      return (
        <TekstVeld
          {...gedeeld}
          waarde={typeof nu === 'string' ? nu : ''}
          onWijzig={(nieuw) => kies(nieuw === '' ? undefined : nieuw)}
          {...(veld.soort === 'langeTekst' && { rijen: 3 })}
          {...(veld.soort === 'nummer' && { breedte: 14, inputMode: 'numeric' as const, spelling: false })}
        />
      )
  }
})

function keuzesVan(t: Toetsteksten, veld: Veld): { waarde: string; label: string; groep?: string }[] {
  if (veld.soort === 'regio') return [...REGIOS].map(([code, naam]) => ({ waarde: code, label: `${naam} (${code})` }))
  if (veld.soort === 'profiel')
    return [...ZORGPROFIELEN.values()].map(({ code, zzp, naam, sector }) => ({
      waarde: code,
      label: `${zzp} (${code}) ${naam}`,
      groep: sector,
    }))
  return (veld.keuzes ?? []).map((waarde) => ({ waarde, label: keuzenaam(t, veld.pad, waarde) }))
}
