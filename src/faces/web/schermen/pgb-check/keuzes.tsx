/** The answers to one question as large bordered rows: one may be chosen, or several where the question allows it. */
import { IconAlertCircle } from '@tabler/icons-react'
import { ZORGPROFIELEN } from '../../../../waarden/zorgprofiel.ts'
import { Icoon, KeuzeVeld } from '../../design-system/index.ts'
import { type Antwoord, GEEN, kies, WEET_NIET } from './antwoord.ts'
import { profielnaam } from './profielen.ts'
import { useT, useTeksten } from './teksten.ts'
import type { Vraag } from './vragen.ts'

interface Rij {
  waarde: string
  label: string
  uitleg?: string
  /** The official name of a profile exists in Dutch only. */
  taal?: 'nl'
}

export interface KeuzesProps {
  vraag: Vraag
  opties: readonly string[]
  waarde: Antwoord | undefined
  fout: string | undefined
  onWijzig: (waarde: Antwoord) => void
}

/** Id of the group of answers, where an error sends the focus to. */
export const KEUZEVELD = 'antwoord'

export function Keuzes(props: KeuzesProps) {
  const { vraag, opties, waarde, fout, onWijzig } = props
  const t = useT()
  const rijen = useRijen(vraag, opties)
  if (vraag.vorm === 'meer') return <MeerKeuzes {...props} rijen={rijen} />
  return (
    <KeuzeVeld
      id={KEUZEVELD}
      label={t('stap.kiesEen')}
      verbergLabel
      kolommen={vraag.naam === 'nachten-thuis' ? 2 : 1}
      keuzes={rijen.map(({ waarde: code, label, uitleg, taal }) => ({
        waarde: code,
        label: <b>{label}</b>,
        ...(uitleg !== undefined && { uitleg: <span lang={taal}>{uitleg}</span> }),
      }))}
      waarde={waarde?.keuze[0]}
      onWijzig={(code) => onWijzig(kies(code))}
      fout={fout}
    />
  )
}

function MeerKeuzes({ rijen, waarde, fout, onWijzig }: KeuzesProps & { rijen: Rij[] }) {
  const t = useT()
  const gekozen = waarde?.keuze ?? []
  const wissel = (code: string, aan: boolean) => {
    // "None" and "I do not know" contradict every other choice, so they stand alone.
    const alleen = code === GEEN || code === WEET_NIET
    const rest = gekozen.filter((k) => k !== code && k !== GEEN && k !== WEET_NIET)
    onWijzig(kies(...(aan ? (alleen ? [code] : [...rest, code]) : rest)))
  }
  return (
    <fieldset id={KEUZEVELD} tabIndex={-1} aria-describedby={fout === undefined ? undefined : `${KEUZEVELD}-fout`}>
      <legend className="utrecht-form-label">{t('stap.kiesMeer')}</legend>
      <div className="keuzes">
        {rijen.map((rij) => (
          <label className="keuze" key={rij.waarde}>
            <input
              type="checkbox"
              className="utrecht-checkbox"
              checked={gekozen.includes(rij.waarde)}
              onChange={(e) => wissel(rij.waarde, e.target.checked)}
            />
            <span>
              <b>{rij.label}</b>
              {rij.uitleg !== undefined && <span className="muted s blok">{rij.uitleg}</span>}
            </span>
          </label>
        ))}
      </div>
      {fout !== undefined && (
        <p className="fout-tekst" id={`${KEUZEVELD}-fout`}>
          <Icoon van={IconAlertCircle} />
          {fout}
        </p>
      )}
    </fieldset>
  )
}

function useRijen(vraag: Vraag, opties: readonly string[]): Rij[] {
  const teksten = useTeksten()
  const t = useT()
  const eigen: Rij[] =
    vraag.naam === 'profiel' ? opties.map(profielrij) : opties.map((code) => optierij(teksten.vraag[vraag.naam], code))
  return [
    ...eigen,
    ...(vraag.vorm === 'meer' ? [{ waarde: GEEN, label: t('stap.geen') }] : []),
    { waarde: WEET_NIET, label: t('stap.weetNiet'), uitleg: t('stap.weetNietUitleg') },
  ]
}

function profielrij(code: string): Rij {
  return { waarde: code, label: profielnaam(code), uitleg: ZORGPROFIELEN.get(code)?.naam ?? code, taal: 'nl' }
}

type Vraagteksten = ReturnType<typeof useTeksten>['vraag'][Vraag['naam']]

function optierij({ opties, hints }: Vraagteksten, waarde: string): Rij {
  const labels: Readonly<Record<string, string>> = opties
  const uitleggen: Readonly<Record<string, string>> = hints
  const uitleg = uitleggen[waarde]
  return { waarde, label: labels[waarde] ?? waarde, ...(uitleg !== undefined && { uitleg }) }
}
