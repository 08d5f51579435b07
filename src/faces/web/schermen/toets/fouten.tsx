import { type ReactNode, useEffect, useRef } from 'react'
import { FoutBijOphalen, Melding } from '../../design-system/index.ts'
import { noemFeit } from './feit.ts'
import { idVanFeit } from './focus.ts'
import type { Staat } from './staat.ts'
import { useTeksten, useZin } from './teksten.ts'
import { FeitSchakel } from './uitkomst/feitenlijst.tsx'

interface Props {
  fout: NonNullable<Staat['fout']>
  poging: number
  onOpnieuw: () => void
}

/** What stopped the toets. Takes the focus once per attempt; each defect names its place and leads to its field. */
export function Toetsfout({ fout, poging, onOpnieuw }: Props) {
  const t = useTeksten()
  if (fout.soort === 'stuk')
    return (
      <FoutBijOphalen
        titel={t.fout.netwerk}
        nummer={fout.nummer ?? (fout.status === undefined ? undefined : `H${fout.status}`)}
        onOpnieuw={onOpnieuw}
      >
        <p>{t.fout.netwerkUitleg}</p>
      </FoutBijOphalen>
    )
  const { code, fouten } = fout.fout
  if (code !== 'ongeldige-invoer')
    return (
      <Gefocust poging={poging}>
        <Melding toon="letop" titel={t.fout.soorten[code]} rol="alert">
          <p>{t.fout.gevolg[code]}</p>
          <Gebreken fouten={fouten} />
        </Melding>
      </Gefocust>
    )
  return (
    <Gefocust poging={poging}>
      <Melding toon="fout" titel={t.fout.titel(fouten.length)} rol="alert">
        <p>{t.fout.uitleg}</p>
        <Gebreken fouten={fouten} />
      </Melding>
    </Gefocust>
  )
}

function Gefocust({ poging, children }: { poging: number; children: ReactNode }) {
  const doos = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt takes the focus again
  useEffect(() => {
    doos.current?.focus()
    doos.current?.scrollIntoView({ block: 'start' })
  }, [poging])
  return (
    <div ref={doos} tabIndex={-1} className="toets-fout">
      {children}
    </div>
  )
}

function Gebreken({ fouten }: { fouten: Extract<Props['fout'], { soort: 'fout' }>['fout']['fouten'] }) {
  const t = useTeksten()
  const zin = useZin()
  return (
    <ul className="foutlijst toets-gebreken">
      {fouten.map((fout) => {
        const naam = noemFeit(t, fout.pointer)
        return (
          <li key={`${fout.pointer} ${fout.code} ${fout.uitleg.nl}`}>
            <FeitSchakel pointer={fout.pointer}>{naam === fout.pointer ? <code>{naam}</code> : naam}</FeitSchakel>
            <span>{zin(fout.uitleg)}</span>
            <span className="s muted">
              {idVanFeit(fout.pointer) === undefined && `${t.fout.geenVeld}. `}
              {fout.pointer !== '' && naam !== fout.pointer && (
                <>
                  {t.fout.plek}: <code>{fout.pointer}</code>
                </>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
