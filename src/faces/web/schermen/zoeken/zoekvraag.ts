/**
 * What is searched, for as long as this tab is open: names and numbers of people stand in no address and are not kept on the
 * device. The bar on top fills it and the screen asks it.
 */
import { useSyncExternalStore } from 'react'
import type { Zoekopdracht } from '../../../../pgb/zaak/contract-stukken.ts'

export interface Velden {
  readonly naam: string
  readonly jaar: string
  readonly bsn: string
  readonly nummer: string
  readonly code: string
}

interface Stand {
  readonly velden: Velden
  /** Goes up each time the bar on top asks. */
  readonly beurt: number
}

export const LEEG: Velden = { naam: '', jaar: '', bsn: '', nummer: '', code: '' }
let stand: Stand = { velden: LEEG, beurt: 0 }
const horen = new Set<() => void>()

function zet(nieuw: Stand): void {
  stand = nieuw
  for (const hoor of horen) hoor()
}

export const zetVelden = (velden: Velden): void => zet({ ...stand, velden })

/** From the bar on top: one text, read as the thing it looks like. */
export const vraagUitBalk = (tekst: string): void => zet({ velden: leesTekst(tekst), beurt: stand.beurt + 1 })

export function useZoekvraag(): Stand {
  return useSyncExternalStore(
    (hoor) => {
      horen.add(hoor)
      return () => horen.delete(hoor)
    },
    () => stand,
  )
}

const ZAAKNUMMER = /^(?:pgb-)?([0-9]{4})-([0-9]{1,9})$/i

export function leesTekst(getypt: string): Velden {
  const tekst = getypt.trim().replace(/\s+/g, ' ')
  if (ZAAKNUMMER.test(tekst)) return { ...LEEG, nummer: tekst }
  const cijfers = tekst.replace(/[ .]/g, '')
  if (/^[0-9]{9}$/.test(cijfers)) return { ...LEEG, bsn: cijfers }
  if (/^[0-9]{8}$/.test(cijfers)) return { ...LEEG, code: cijfers }
  const [, naam = tekst, jaar = ''] = /^(.*\D) ((?:19|20)[0-9]{2})$/.exec(tekst) ?? []
  return { ...LEEG, naam, jaar }
}

export type Veldfout = 'leeg' | 'jaar' | 'bsn' | 'tweede' | 'nummer' | 'code'

/** The question as the server takes it, or what is wrong at which field. */
export function opdrachtVan(
  velden: Velden,
): { goed: Zoekopdracht } | { fouten: Partial<Record<keyof Velden, Veldfout>> } {
  const [naam, jaar, bsn, nummer, code] = [velden.naam, velden.jaar, velden.bsn, velden.nummer, velden.code].map(
    (deel) => deel.trim(),
  ) as [string, string, string, string, string]
  const [, nummerjaar, volg = ''] = ZAAKNUMMER.exec(nummer) ?? []
  const fouten: Partial<Record<keyof Velden, Veldfout>> = {
    ...(jaar !== '' && !/^(19|20)[0-9]{2}$/.test(jaar) ? { jaar: 'jaar' as const } : {}),
    ...(bsn !== '' && !/^[0-9]{9}$/.test(bsn.replace(/[ .]/g, '')) ? { bsn: 'bsn' as const } : {}),
    ...(nummer !== '' && nummerjaar === undefined ? { nummer: 'nummer' as const } : {}),
    ...(code !== '' && !/^[0-9]{8}$/.test(code) ? { code: 'code' as const } : {}),
  }
  if (bsn !== '' && naam === '' && jaar === '') fouten.bsn ??= 'tweede'
  if (naam.length < 2 && bsn === '' && nummer === '' && code === '') fouten.naam = 'leeg'
  if (Object.keys(fouten).length > 0) return { fouten }
  return {
    goed: {
      ...(naam === '' ? {} : { naam, zorgverlener: naam }),
      ...(jaar === '' ? {} : { geboortejaar: Number(jaar) }),
      ...(bsn === '' ? {} : { bsn: bsn.replace(/[ .]/g, '') }),
      ...(nummerjaar === undefined ? {} : { zaaknummer: `PGB-${nummerjaar}-${volg.padStart(6, '0')}` }),
      ...(code === '' ? {} : { agbCode: code, kvkNummer: code }),
    },
  }
}
