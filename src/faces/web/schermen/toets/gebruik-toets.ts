import { useCallback, useEffect, useReducer, useRef, useState } from 'react'
import { bewaarConcept, haalConcept } from './bewaar.ts'
import { beginstaat, type Daad, type Staat, toetstekst, volgende } from './staat.ts'
import { type Antwoord, vraagToets } from './vraag-toets.ts'

export interface Toetsbank {
  readonly staat: Staat
  readonly doe: (...daden: Daad[]) => void
  readonly bezig: boolean
  /** False: the browser keeps no draft. */
  readonly bewaard: boolean
  /** Does what is given first, then tests the dossier as it stands then. Undefined: a newer toets took over. */
  readonly toets: (...daden: Daad[]) => Promise<Antwoord | undefined>
}

/** The dossier in hand, its draft in this tab, and the way to the toets. */
export function useToetsbank(): Toetsbank {
  const [staat, stuur] = useReducer(
    (oud: Staat, daden: readonly Daad[]) => daden.reduce(volgende, oud),
    null,
    () => beginstaat(haalConcept()),
  )
  const [bezig, zetBezig] = useState(false)
  const [bewaard, zetBewaard] = useState(true)
  const nu = useRef(staat)
  nu.current = staat
  const lopend = useRef<AbortController | null>(null)

  useEffect(() => zetBewaard(bewaarConcept(staat.concept)), [staat.concept])
  useEffect(() => () => lopend.current?.abort(), [])

  const doe = useCallback((...daden: Daad[]) => stuur(daden), [])
  const toets = useCallback(async (...daden: Daad[]) => {
    const straks = daden.reduce(volgende, nu.current)
    if (daden.length > 0) stuur(daden)
    lopend.current?.abort()
    const stop = new AbortController()
    lopend.current = stop
    zetBezig(true)
    try {
      const antwoord = await vraagToets(toetstekst(straks), stop.signal)
      if (stop.signal.aborted) return undefined
      stuur([{ doe: 'antwoord', antwoord, versie: straks.versie }])
      return antwoord
    } catch {
      // Only a newer toets or leaving the page gets here: there is nobody left to tell.
      return undefined
    } finally {
      if (lopend.current === stop) {
        lopend.current = null
        zetBezig(false)
      }
    }
  }, [])
  return { staat, doe, bezig, bewaard, toets }
}
