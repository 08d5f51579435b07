import { type ReactNode, useContext } from 'react'
import { useTaal } from '../../../teksten/index.ts'
import { noemFeit, toonFeit, wieGeeft } from '../feit.ts'
import { gaNaarFeit, gaNaarPlek, idVanFeit } from '../focus.ts'
import { useTeksten } from '../teksten.ts'
import { Toetsplek } from './plek.ts'

/** A link to the field of a fact in the form; plain text when the form has none. */
export function FeitSchakel({ pointer, children }: { pointer: string; children: ReactNode }) {
  const { soort } = useContext(Toetsplek)
  const id = idVanFeit(pointer)
  if (id === undefined || soort !== 'los') return <span>{children}</span>
  return (
    <a
      href={`#${id}`}
      onClick={(e) => {
        e.preventDefault()
        gaNaarFeit(pointer)
      }}
    >
      {children}
    </a>
  )
}

export function GebruikteFeiten({ feiten }: { feiten: Record<string, unknown> }) {
  const t = useTeksten()
  const taal = useTaal()
  const rijen = Object.entries(feiten)
  if (rijen.length === 0) return <span className="muted">{t.oordelen.geenFeiten}</span>
  return (
    <ul className="feiten">
      {rijen.map(([pointer, waarde]) => (
        <li key={pointer}>
          <FeitSchakel pointer={pointer}>{noemFeit(t, pointer)}</FeitSchakel>
          <span>{toonFeit(t, taal, pointer, waarde)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What is missing, who can give it, and the way to the field. */
export function OntbrekendeFeiten({ pointers }: { pointers: readonly string[] }) {
  const t = useTeksten()
  const { soort } = useContext(Toetsplek)
  return (
    <ul className="feiten">
      {pointers.map((pointer) => (
        <li key={pointer}>
          <b>{noemFeit(t, pointer)}</b>
          <span className="bronf">{t.oordelen.wieGeeft(wieGeeft(t, pointer))}</span>
          {soort === 'los' && idVanFeit(pointer) !== undefined && (
            <FeitSchakel pointer={pointer}>
              {t.oordelen.vulIn}
              <span className="sr">: {noemFeit(t, pointer)}</span>
            </FeitSchakel>
          )}
        </li>
      ))}
    </ul>
  )
}

export const oordeelId = (regel: string): string => `oordeel-${regel}`

/** A link to the row of another rule on this page. */
export function RegelSchakel({ regel, children }: { regel: string; children: ReactNode }) {
  return (
    <a
      href={`#${oordeelId(regel)}`}
      onClick={(e) => {
        e.preventDefault()
        naarOordeel(regel)
      }}
    >
      {children}
    </a>
  )
}

export function naarOordeel(regel: string): void {
  gaNaarPlek(oordeelId(regel))
}
