import { useEffect, useRef } from 'react'
import { Knop, Melding } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useIntake } from '../../zaken/intake.ts'
import { foutzin, useZaken } from '../../zaken/woorden.ts'
import { gaNaarFeit, idVanFeit } from '../toets/formulier/feiten.ts'
import { noemFeit, useToetsteksten } from '../toets/uitkomst/index.ts'
import type { Maakfout } from './maak.ts'

interface Props {
  readonly fout: Maakfout
  /** Takes facts out of the text that have acts of their own; absent where there is no text. */
  readonly onLaatWeg: ((pointers: readonly string[]) => void) | undefined
}

/** Why there is no case yet: every defect at its place, or where a known holder differs. Takes the focus. */
export function Geweigerd({ fout, onLaatWeg }: Props) {
  const t = useIntake()
  const z = useZaken()
  const doos = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal takes the focus again
  useEffect(() => doos.current?.focus(), [fout])
  const vast = fout.gebreken.filter(({ code }) => code === 'niet-te-zetten').map(({ pointer }) => pointer)
  const titel =
    fout.code === 'houder-wijkt-af'
      ? t('nieuw.houder')
      : fout.gebreken.length > 0
        ? t('nieuw.gebreken', { count: fout.gebreken.length })
        : (foutzin(z, fout.code) ?? z('fout.titel'))
  return (
    <div ref={doos} tabIndex={-1}>
      <Melding toon="fout" titel={titel} rol="alert">
        {fout.code === 'houder-wijkt-af' ? (
          <p>{t('nieuw.houderTekst', { velden: fout.velden.map((veld) => veldnaam(t, veld)).join(', ') })}</p>
        ) : (
          <p>{fout.code === 'netwerk' ? z('fout.netwerk') : t('nieuw.nietBewaard')}</p>
        )}
        <Gebreken gebreken={fout.gebreken} />
        {vast.length > 0 && onLaatWeg && (
          <div className="stack melding__acties">
            <p>{t('nieuw.laatWegUitleg')}</p>
            <Knop onKlik={() => onLaatWeg(vast)}>{t('nieuw.laatWeg')}</Knop>
          </div>
        )}
        {fout.gebreken.length === 0 && fout.velden.length === 0 && <p className="s muted">{fout.nummer}</p>}
      </Melding>
    </div>
  )
}

const veldnaam = (t: ReturnType<typeof useIntake>, veld: string): string =>
  veld === 'naam' || veld === 'geboortedatum' ? t(`nieuw.houderVeld.${veld}`) : veld

function Gebreken({ gebreken }: Pick<Maakfout, 'gebreken'>) {
  const toets = useToetsteksten()
  const taal = useTaal()
  if (gebreken.length === 0) return null
  return (
    <ul className="foutlijst toets-gebreken">
      {gebreken.map(({ pointer, code, uitleg }) => {
        const id = idVanFeit(pointer)
        const inBeeld = id !== undefined && document.getElementById(id) !== null
        return (
          <li key={`${pointer} ${code} ${uitleg.nl}`}>
            {inBeeld ? (
              <button type="button" className="toets-link" onClick={() => gaNaarFeit(pointer)}>
                {noemFeit(toets, pointer)}
              </button>
            ) : (
              <b>{noemFeit(toets, pointer)}</b>
            )}
            <span>{uitleg[taal]}</span>
            {pointer !== '' && <code className="s">{pointer}</code>}
          </li>
        )
      })}
    </ul>
  )
}
