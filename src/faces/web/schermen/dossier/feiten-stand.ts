/** The draft of one person on the facts of one case, and the way to change it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Fout } from '../../../../pgb/contract.ts'
import { beginstaat, type Concept, type Feitdaad, volgende } from '../toets/formulier/feiten.ts'
import type { Deelprops } from './deel.ts'
import {
  bewaarWijzigingen,
  botsingen,
  conceptVan,
  haalWijzigingen,
  houd,
  laatLos,
  pasToe,
  verschil,
  type Wijzigingen,
} from './feiten-wijziging.ts'

export interface Feitenstand {
  /** What the case says now. */
  readonly basis: Concept
  /** What it would say with the changes of this person. */
  readonly concept: Concept
  readonly wijzigingen: Wijzigingen
  readonly botst: readonly string[]
  readonly fouten: readonly Fout[]
  readonly doe: (...daden: Feitdaad[]) => void
  readonly neemOver: (pointer: string) => void
  readonly houdMijn: (pointer: string) => void
  readonly wis: () => void
}

export function useFeitenstand({ zaak, daad }: Pick<Deelprops, 'zaak' | 'daad'>): Feitenstand {
  const basis = useMemo(() => conceptVan(zaak), [zaak])
  const [wijzigingen, zet] = useState<Wijzigingen>(() => haalWijzigingen(zaak.id))
  const concept = useMemo(() => pasToe(basis, wijzigingen), [basis, wijzigingen])
  const [hersteld, zetHersteld] = useState<readonly string[]>([])
  useEffect(() => bewaarWijzigingen(zaak.id, wijzigingen), [zaak.id, wijzigingen])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new refusal names its defects anew
  useEffect(() => zetHersteld([]), [daad.fout])
  const nu = useRef({ basis, concept, wijzigingen })
  nu.current = { basis, concept, wijzigingen }
  const doe = useCallback((...daden: Feitdaad[]) => {
    const staat = daden.reduce(volgende, beginstaat(nu.current.concept))
    const anders = verschil(nu.current.basis, staat.concept, nu.current.wijzigingen)
    // Two acts in one turn of the page follow each other.
    nu.current = { ...nu.current, concept: staat.concept, wijzigingen: anders }
    zet(anders)
    zetHersteld((oud) => [...oud, ...daden.flatMap((een) => (een.doe === 'zet' ? [een.pointer] : []))])
  }, [])
  const fouten = useMemo(
    () =>
      (daad.fout?.antwoord?.fouten ?? [])
        .map((fout) => ({ ...fout, pointer: fout.pointer.replace(/^\/dossier(?=\/)/, '') }))
        .filter(({ pointer }) => !hersteld.includes(pointer)),
    [daad.fout, hersteld],
  )
  return {
    basis,
    concept,
    wijzigingen,
    botst: botsingen(basis, wijzigingen),
    fouten,
    doe,
    neemOver: (pointer) => zet(laatLos(wijzigingen, pointer)),
    houdMijn: (pointer) => zet(houd(basis, wijzigingen, pointer)),
    wis: () => zet({}),
  }
}
