/**
 * Search over cases, holders and carers of the own regions. Who searches leaves in the log what he asked, as pseudonyms, and
 * whom he saw; who is shown more persons than work can need is stopped (PLT-22, PLT-23, T1, T9).
 */
import { isBurgerservicenummer } from '../../waarden/burgerservicenummer.ts'
import type { Zoekantwoord, Zoekdeel, Zoekopdracht } from './contract-stukken.ts'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { leesZaakrij, pseudoniemVan, volledigBsn } from './openen.ts'
import {
  type Bladzijde,
  type Houdertreffer,
  type Houdervraag,
  leesWoorden,
  type Sortering,
  telGetoond,
  type Zaaktreffer,
  type Zorgverlenertreffer,
  type Zorgverlenervraag,
  zoekHouders,
  zoekWoorden,
  zoekZaken,
  zoekZorgverleners,
} from './store/zoek-rijen.ts'

const AANTAL = 20
/** A number that finds nobody counts as so many persons: who tries numbers is stopped after a hundred. */
const GOKGEWICHT = 100

/** What goes out is JSON; the check of the contract stands in `operations.ts`. */
type Beeld<T> = { readonly [lid in keyof T]: unknown }
type Nietvraag = 'geen-kenmerk' | 'te-ruim' | 'bsn-klopt-niet' | 'bsn-zonder-tweede-kenmerk' | 'cursor-zonder-deel'
const kanNiet = (reden: Nietvraag): never => weiger({ code: 'zoekvraag-kan-niet', reden })

export async function zoek(daad: Daad, opdracht: Zoekopdracht): Promise<Beeld<Zoekantwoord>> {
  const { tx, context } = daad
  const { regios } = context
  const houder = await houdervraagVan(daad, opdracht)
  const zorgverlener = await zorgverlenervraagVan(daad, opdracht)
  if (houder === null && zorgverlener === null) return kanNiet('geen-kenmerk')
  const blad = bladzijdeVan(opdracht)
  const vraagt = (deel: Zoekdeel): boolean => opdracht.deel === undefined || opdracht.deel === deel
  const zaken = houder && vraagt('zaken') ? await zoekZaken(tx, regios, houder, blad) : []
  const houders = houder && vraagt('budgethouders') ? await zoekHouders(tx, regios, houder, blad) : []
  const carers = zorgverlener && vraagt('zorgverleners') ? await zoekZorgverleners(tx, regios, zorgverlener, blad) : []
  const aantal = blad.aantal - 1
  await legVast(daad, opdracht, [...zaken.slice(0, aantal), ...houders.slice(0, aantal)], carers.slice(0, aantal))
  const deel = <R, G>(naam: Zoekdeel, rijen: readonly R[], id: (rij: R) => string, toon: (rij: R) => G) => {
    const laatste = rijen.length > aantal ? rijen[aantal - 1] : undefined
    return {
      rijen: rijen.slice(0, aantal).map(toon),
      volgende: laatste === undefined ? null : schrijfCursor(naam, blad.sorteer, id(laatste)),
    }
  }
  return {
    zaken: deel('zaken', zaken, ({ id }) => id, zaakBeeld),
    budgethouders: deel('budgethouders', houders, ({ budgethouder }) => budgethouder, houderBeeld),
    zorgverleners: deel(
      'zorgverleners',
      carers,
      ({ id }) => id,
      (rij) => rij,
    ),
  }
}

/** Null: nothing is asked of cases and holders. */
async function houdervraagVan(daad: Daad, opdracht: Zoekopdracht): Promise<Houdervraag | null> {
  const { naam, geboortejaar, bsn, zaaknummer } = opdracht
  const { geheim, context } = daad
  const ids = await metNaam(daad, 'houder', naam)
  if (bsn !== undefined && !isBurgerservicenummer(bsn)) return kanNiet('bsn-klopt-niet')
  if (bsn !== undefined && ids === null && geboortejaar === undefined) return kanNiet('bsn-zonder-tweede-kenmerk')
  if (ids === null && bsn === undefined && zaaknummer === undefined) return null
  return {
    ...(ids === null ? {} : { ids }),
    ...(geboortejaar === undefined ? {} : { geboortejaar }),
    ...(zaaknummer === undefined ? {} : { zaaknummer }),
    ...(bsn === undefined
      ? {}
      : { bsnSleutels: context.regios.map((regio) => geheim.zoeksleutel(bsn, regio).toString('hex')) }),
  }
}

async function zorgverlenervraagVan(daad: Daad, opdracht: Zoekopdracht): Promise<Zorgverlenervraag | null> {
  const { zorgverlener, agbCode, kvkNummer } = opdracht
  const ids = await metNaam(daad, 'zorgverlener', zorgverlener)
  if (ids === null && agbCode === undefined && kvkNummer === undefined) return null
  return {
    ...(ids === null ? {} : { ids }),
    ...(agbCode === undefined ? {} : { agbCode }),
    ...(kvkNummer === undefined ? {} : { kvkNummer }),
  }
}

/** A name that so many bear finds nobody in particular, and would show people for nothing. */
const DRAGERS_MAX = 2_000
const WOORDEN_MAX = 8
/** Beside another word these say nothing. */
const TUSSENVOEGSELS = ['van', 'de', 'den', 'der', 'het', 'ten', 'ter', 'te', 'in', 'op', 't']

/** Ids of who bears the name; null when no name was asked. A single letter beside a longer word is an initial. */
async function metNaam(
  { tx, context }: Daad,
  wie: 'houder' | 'zorgverlener',
  naam: string | undefined,
): Promise<readonly string[] | null> {
  const alle = naam === undefined ? [] : await leesWoorden(tx, naam)
  if (!alle.some((woord) => woord.length > 1)) return null
  const eigen = alle.filter((woord) => !TUSSENVOEGSELS.includes(woord))
  const woorden = (eigen.length > 0 ? eigen : alle).slice(0, WOORDEN_MAX)
  const ids = await zoekWoorden(tx, context.regios, wie, woorden, DRAGERS_MAX + 1)
  return ids.length > DRAGERS_MAX ? kanNiet('te-ruim') : ids
}

/** One row more than is shown, to know whether there is a next page. */
function bladzijdeVan({ deel, sorteer = 'naam', aantal = AANTAL, cursor }: Zoekopdracht): Bladzijde {
  if (cursor === undefined) return { sorteer, aantal: aantal + 1, na: null }
  if (deel === undefined) return kanNiet('cursor-zonder-deel')
  const delen = Buffer.from(cursor, 'base64url').toString('utf8').split(' ')
  const [vanDeel = '', vanSorteer = '', id = ''] = delen
  const isOns = delen.length === 3 && vanDeel === deel && vanSorteer === sorteer && ID.test(id)
  return isOns ? { sorteer, aantal: aantal + 1, na: id } : weiger({ code: 'cursor-ongeldig' })
}
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$|^[0-9a-f]{64}$/
const schrijfCursor = (deel: Zoekdeel, sorteer: Sortering, id: string): string =>
  Buffer.from(`${deel} ${sorteer} ${id}`).toString('base64url')

type Persoonstreffer = Pick<Houdertreffer, 'regio' | 'budgethouder' | 'bsnVersleuteld'>

async function legVast(
  daad: Daad,
  opdracht: Zoekopdracht,
  personen: readonly Persoonstreffer[],
  zorgverleners: readonly Zorgverlenertreffer[],
): Promise<void> {
  const { geheim, context, tx } = daad
  const houders = [...new Set(personen.map((persoon) => pseudoniemVan(daad, persoon)))]
  const carers = [...new Set(zorgverleners.map((wie) => geheim.pseudoniem(`zorgverlener ${kenmerkVan(wie)}`)))]
  const getoond = houders.length + carers.length
  const [regio = '', ...meer] = [...context.regios].sort()
  await telGetoond(tx, regio, opdracht.bsn !== undefined && getoond === 0 ? GOKGEWICHT : getoond)
  const gedeeld = {
    objectSoort: 'zoekvraag',
    objectId: 'zoekvraag',
    regio: meer.length > 0 ? null : regio,
    zoekvraag: zoekvraagVan(daad, opdracht),
  } as const
  await noteer(daad, { ...gedeeld, betrokkenen: houders })
  if (carers.length > 0) await noteer(daad, { ...gedeeld, betrokkenen: carers, betrokkeneSoort: 'zorgverlener' })
}

const kenmerkVan = ({ agbCode, kvkNummer, naam }: Zorgverlenertreffer): string => agbCode ?? kvkNummer ?? naam

const KENMERKEN = ['naam', 'geboortejaar', 'bsn', 'zaaknummer', 'zorgverlener', 'agbCode', 'kvkNummer'] as const

/** The value of a criterion stands there as a pseudonym; that of a BSN is the pseudonym of the person himself. */
function zoekvraagVan({ geheim }: Daad, opdracht: Zoekopdracht): string[] {
  return KENMERKEN.flatMap((kenmerk) => {
    const waarde = opdracht[kenmerk]
    if (waarde === undefined) return []
    const tekst = kenmerk === 'bsn' ? String(waarde) : `${kenmerk} ${String(waarde).trim().toLowerCase()}`
    return [`${kenmerk}/${geheim.pseudoniem(tekst)}`]
  })
}

const zaakBeeld = ({ budgethouder, bsnVersleuteld, ...rij }: Zaaktreffer) => rij
const houderBeeld = ({ budgethouder, bsnVersleuteld, ...rij }: Houdertreffer) => ({ id: budgethouder, ...rij })

/** The whole BSN of the holder of one case, for a purpose that goes into the log before it is shown (PLT-22). */
export async function toonBsn(daad: Daad, vraag: { zaak: string; doel: string }): Promise<{ bsn: string | null }> {
  const zaak = await leesZaakrij(daad, vraag.zaak)
  await noteer(daad, {
    objectSoort: 'zaak',
    objectId: zaak.id,
    objectVersie: zaak.versie,
    regio: zaak.regio,
    betrokkenen: [pseudoniemVan(daad, zaak)],
    deel: ['bsn'],
    doel: vraag.doel,
  })
  return { bsn: volledigBsn(daad, zaak) }
}
