import { useCallback, useRef, useState } from 'react'
import type { Zoekantwoord, Zoekdeel, Zoekopdracht } from '../../../../pgb/zaak/contract-stukken.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { ApiFout, vraag } from '../../api/index.ts'

export interface Zoekstand {
  readonly antwoord: Zoekantwoord | null
  readonly bezig: boolean
  readonly fout: ApiFout | null
}

const RUST: Zoekstand = { antwoord: null, bezig: false, fout: null }

/** Asks only when someone says so: each search of people is in the log. What came late for an older question is dropped. */
export function useZoeken(ik: Ik) {
  const [stand, zetStand] = useState(RUST)
  const laatste = useRef(0)
  const vorige = useRef<Zoekopdracht>({})
  const stuur = useCallback(
    async (opdracht: Zoekopdracht, voeg: (nieuw: Zoekantwoord) => Zoekantwoord) => {
      const beurt = ++laatste.current
      zetStand((nu) => ({ ...nu, bezig: true, fout: null }))
      try {
        const antwoord = await vraag<Zoekantwoord>('/api/v1/zoekopdrachten', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-ozk-csrf': ik.csrf },
          body: JSON.stringify(opdracht),
        })
        if (beurt === laatste.current) zetStand({ antwoord: voeg(antwoord), bezig: false, fout: null })
      } catch (oorzaak) {
        const fout = oorzaak instanceof ApiFout ? oorzaak : new ApiFout('netwerk', 0)
        if (beurt === laatste.current) zetStand((nu) => ({ ...nu, bezig: false, fout }))
      }
    },
    [ik.csrf],
  )
  const zoek = useCallback(
    (opdracht: Zoekopdracht) => {
      vorige.current = opdracht
      zetStand(RUST)
      return stuur(opdracht, (nieuw) => nieuw)
    },
    [stuur],
  )
  const meer = useCallback(
    (deel: Zoekdeel) => {
      const oud = stand.antwoord
      const cursor = oud?.[deel].volgende
      if (!oud || cursor === null || cursor === undefined) return
      void stuur({ ...vorige.current, deel, cursor }, (nieuw) => ({
        ...oud,
        [deel]: { rijen: [...oud[deel].rijen, ...nieuw[deel].rijen], volgende: nieuw[deel].volgende },
      }))
    },
    [stand.antwoord, stuur],
  )
  const wis = useCallback(() => {
    laatste.current++
    zetStand(RUST)
  }, [])
  return { ...stand, zoek, meer, wis }
}
