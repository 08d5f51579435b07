import { type ReactNode, useMemo } from 'react'
import type { Oordeelstukken } from '../../../../../pgb/zaak/contract.ts'
import { type NieuwOordeel, type Oordeelsteun, Toetsplek } from '../../toets/uitkomst/index.ts'
import { type Deelprops, magOordelen } from '../deel.ts'
import { useFeitnaam } from '../feitnaam.ts'
import { conceptenVan } from './concepten.ts'
import { NaastVraag } from './naast.tsx'

/** Not what a judgement of this very case made: it cannot rest on itself. */
const GEEN_STEUN = /^\/(zaak|beoordelingen|verplichtingenOpgelegd)\//

/** The server knows who judges, and when. */
export const zonderWie = ({ uitkomst, motivering, grond, rustOp }: NieuwOordeel) => ({
  uitkomst,
  motivering,
  ...(grond === undefined ? {} : { grond }),
  ...(rustOp === undefined ? {} : { rustOp }),
})

/** Judgement forms inside it can rest on documents, facts and signals of this case, and keep what was typed. */
export function Oordeelplek(props: Deelprops & { stukken: Oordeelstukken | undefined; children: ReactNode }) {
  const { ik, zaak, daad, stukken, children } = props
  const oordeelt = magOordelen(ik, zaak)
  const noem = useFeitnaam(zaak)
  const steun = useMemo(
    (): Oordeelsteun => ({
      documenten: zaak.documenten.map(({ id, naam }) => ({ id, naam })),
      signalen: (stukken?.signalen ?? []).map(({ id, naam, bron }) => ({ id, naam: `${naam} (${bron})` })),
      feiten: zaak.feiten
        .filter(({ pointer }) => !GEEN_STEUN.test(pointer))
        .map(({ pointer }) => ({ id: pointer, naam: noem(pointer) })),
      naast: (regel) => stukken && <NaastVraag ik={ik} zaak={zaak} daad={daad} stukken={stukken} regel={regel} />,
    }),
    [ik, zaak, daad, stukken, noem],
  )
  const plek = useMemo(
    () => ({
      soort: oordeelt ? ('zaak' as const) : ('lezen' as const),
      concepten: conceptenVan(ik.gebruiker, zaak.id),
      steun,
    }),
    [oordeelt, ik.gebruiker, zaak.id, steun],
  )
  return <Toetsplek.Provider value={plek}>{children}</Toetsplek.Provider>
}
