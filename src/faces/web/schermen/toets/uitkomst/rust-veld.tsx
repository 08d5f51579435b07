import { useContext, useState } from 'react'
import { Knop, VinkVeld } from '../../../design-system/index.ts'
import { noemFeit } from '../feit.ts'
import { useTeksten } from '../teksten.ts'
import { type RustOp, type Steunpunt, Toetsplek } from './plek.ts'

interface Props {
  id: string
  feiten: readonly string[]
  waarde: RustOp
  onWijzig: (waarde: RustOp) => void
  fout: string | undefined
}

const ZIN_MIN = 4

/** Sentences with something in them, as the server counts them; it decides. */
export function telZinnen(tekst: string): number {
  return tekst.split(/[.!?]+(?:\s+|$)/u).filter((zin) => zin.replace(/[^\p{L}\p{N}]/gu, '').length >= ZIN_MIN).length
}

/** What a judgement in a case rests on: at least one named fact, document or signal. Nothing is chosen beforehand. */
export function RustVeld({ id, feiten, waarde, onWijzig, fout }: Props) {
  const t = useTeksten()
  const { steun } = useContext(Toetsplek)
  const [toont, zetToont] = useState(() => waarde.feiten.some((pointer) => !feiten.includes(pointer)))
  if (steun === undefined) return null
  const bijRegel = feiten.map((pointer) => ({ id: pointer, naam: noemFeit(t, pointer) }))
  const anders = steun.feiten.filter((feit) => !feiten.includes(feit.id))
  const groep = (soort: keyof RustOp, titel: string, punten: readonly Steunpunt[]) =>
    punten.length > 0 && <Groep titel={titel} soort={soort} punten={punten} waarde={waarde} onWijzig={onWijzig} />
  return (
    <fieldset id={id} tabIndex={-1} className="rust" aria-describedby={fout === undefined ? undefined : `${id}-fout`}>
      <legend className="utrecht-form-label">{t.oordeel.rust.vraag}</legend>
      {fout !== undefined && (
        <p className="fout-tekst" id={`${id}-fout`}>
          {fout}
        </p>
      )}
      {groep('documenten', t.oordeel.rust.documenten, steun.documenten)}
      {groep('signalen', t.oordeel.rust.signalen, steun.signalen)}
      {groep('feiten', t.oordeel.rust.regel, bijRegel)}
      {anders.length > 0 &&
        (toont ? (
          groep('feiten', t.oordeel.rust.feiten, anders)
        ) : (
          <Knop soort="stil" onKlik={() => zetToont(true)}>
            {t.oordeel.rust.toon}
          </Knop>
        ))}
    </fieldset>
  )
}

function Groep(props: {
  titel: string
  soort: keyof RustOp
  punten: readonly Steunpunt[]
  waarde: RustOp
  onWijzig: (waarde: RustOp) => void
}) {
  const { titel, soort, punten, waarde, onWijzig } = props
  const gekozen = waarde[soort]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read out twice
    <div role="group" aria-label={titel} className="rust__groep">
      <p className="s muted">{titel}</p>
      {punten.map(({ id, naam }) => (
        <VinkVeld
          key={id}
          label={naam}
          waarde={gekozen.includes(id)}
          onWijzig={(aan) =>
            onWijzig({ ...waarde, [soort]: aan ? [...gekozen, id] : gekozen.filter((ander) => ander !== id) })
          }
        />
      ))}
    </div>
  )
}
