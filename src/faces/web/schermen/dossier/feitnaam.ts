import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { useTaal } from '../../teksten/index.ts'
import { useZaken } from '../../zaken/woorden.ts'
import { noemFeit, toonFeit, useToetsteksten } from '../toets/uitkomst/index.ts'

const OORDEEL = /^\/beoordelingen\/(.+)$/
const PLICHT = /^\/verplichtingenOpgelegd\/(.+)$/

/** Names a fact of a case: a field of the dossier, or the rule that a judgement is about. */
export function useFeitnaam({ uitkomst }: Pick<Zaakbeeld, 'uitkomst'>): (pointer: string) => string {
  const toets = useToetsteksten()
  const t = useZaken()
  const taal = useTaal()
  return (pointer) => {
    const regel = OORDEEL.exec(pointer)?.[1]
    if (regel !== undefined) return uitkomst?.oordelen.find((oordeel) => oordeel.regel === regel)?.naam[taal] ?? regel
    return PLICHT.test(pointer) ? t('geschiedenis.plicht') : noemFeit(toets, pointer.replace(/^\/dossier(?=\/)/, ''))
  }
}

/** A value of a fact in words. */
export function useFeitwaarde(): (pointer: string, waarde: unknown) => string {
  const toets = useToetsteksten()
  const t = useZaken()
  const taal = useTaal()
  return (pointer, waarde) => {
    if (waarde === null) return t('geschiedenis.weg')
    if (OORDEEL.test(pointer) && typeof waarde === 'object' && waarde !== undefined && 'uitkomst' in waarde) {
      return waarde.uitkomst === 'voldaan' ? toets.uitkomsten.voldaan : toets.uitkomsten.niet_voldaan
    }
    return toonFeit(toets, taal, pointer, waarde)
  }
}

/** The present value of a fact in the dossier. */
export function waardeVan({ dossier }: Pick<Zaakbeeld, 'dossier'>, pointer: string): unknown {
  const regel = OORDEEL.exec(pointer)?.[1]
  if (regel !== undefined) return dossier.beoordelingen?.findLast((oordeel) => oordeel.regel === regel)
  if (PLICHT.test(pointer)) return dossier.verplichtingenOpgelegd
  let plek: unknown = dossier
  for (const naam of pointer.split('/').slice(1)) {
    if (typeof plek !== 'object' || plek === null) return undefined
    plek = Object.entries(plek).find(([sleutel]) => sleutel === naam)?.[1]
  }
  return plek
}
