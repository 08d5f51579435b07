import { useEffect, useRef } from 'react'
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import type { ApiFout } from '../../api/index.ts'
import { Melding } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import type { Zaakdaad } from '../../zaken/vraag.ts'
import { persoonsnaam } from '../../zaken/weergave.tsx'
import { foutzin, useZaken } from '../../zaken/woorden.ts'
import { useFeitnaam } from './feitnaam.ts'

/** Why the last act was refused, by name; or who was first, and what that person changed. Takes the focus. */
export function Daadmelding({ zaak, daad: { fout, ingehaald } }: { zaak: Zaakbeeld; daad: Zaakdaad }) {
  const doos = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (fout !== null || ingehaald !== null) doos.current?.focus()
  }, [fout, ingehaald])
  if (fout === null && ingehaald === null) return null
  return (
    <div ref={doos} tabIndex={-1}>
      {ingehaald !== null && <Ingehaald zaak={zaak} versie={ingehaald} />}
      {fout !== null && <Geweigerd zaak={zaak} fout={fout} />}
    </div>
  )
}

function Ingehaald({ zaak, versie }: { zaak: Zaakbeeld; versie: number }) {
  const t = useZaken()
  const noem = useFeitnaam(zaak)
  const nieuw = zaak.feiten.filter(({ zaakversie }) => zaakversie > versie)
  return (
    <Melding toon="letop" titel={t('fout.conflict')} rol="alert">
      <p>{t('fout.conflictTekst')}</p>
      {nieuw.length > 0 && (
        <ul className="foutlijst">
          {nieuw.map(({ pointer, door }) => (
            <li key={pointer}>{t('fout.conflictWie', { naam: persoonsnaam(t, door), wat: noem(pointer) })}</li>
          ))}
        </ul>
      )}
    </Melding>
  )
}

function Geweigerd({ zaak, fout }: { zaak: Zaakbeeld; fout: ApiFout }) {
  const t = useZaken()
  const taal = useTaal()
  const noem = useFeitnaam(zaak)
  const bekend = fout.status === 401 ? t('fout.verlopen') : foutzin(t, fout.code)
  const gebreken = fout.antwoord?.fouten ?? []
  const regels = regelsIn(fout.probleem.gegevens)
  return (
    <Melding toon="fout" titel={bekend ?? t('fout.titel')} rol="alert">
      {bekend === undefined && <p>{fout.soort === 'netwerk' ? t('fout.netwerk') : t('fout.tekst')}</p>}
      {gebreken.length + regels.length > 0 && (
        <ul className="foutlijst">
          {gebreken.map(({ pointer, code, uitleg }) => (
            <li key={`${pointer} ${code}`}>
              {noem(pointer)}: {uitleg[taal]}
            </li>
          ))}
          {regels.map((regel) => (
            <li key={regel}>{noem(`/beoordelingen/${regel}`)}</li>
          ))}
        </ul>
      )}
      {bekend === undefined && <p className="s muted">{fout.nummer}</p>}
    </Melding>
  )
}

/** Rules that the refusal names, such as those with an open judgement. */
function regelsIn(gegevens: unknown): string[] {
  const heeft = typeof gegevens === 'object' && gegevens !== null && 'regels' in gegevens
  return heeft && Array.isArray(gegevens.regels) ? gegevens.regels.map(String) : []
}
