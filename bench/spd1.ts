/** SPD-1: one toets with onderbouwing and budget, beside three rule engines that hold the same rules. */
import { toets } from '../src/pgb/toets/toetsing.ts'
import { dossiers, type Zaak, zaken } from './dossiers.ts'
import { verschillenMet } from './gelijk.ts'
import { JAAR } from './gelijken/cijfers.ts'
import { platVan } from './gelijken/feiten.ts'
import { maakJsonRegels } from './gelijken/json-regels.ts'
import { maakPublicodes } from './gelijken/publicodes.ts'
import type { Gelijke } from './gelijken/voorwaarde.ts'
import { maakZen } from './gelijken/zen.ts'
import { type Meting, meet, type Variant } from './meten.ts'

export interface Uitslag1 {
  readonly metingen: readonly Meting[]
  /** Per peer how many dossiers were compared; none of them differed. */
  readonly vergeleken: Readonly<Record<string, number>>
}

const TEGELIJK = 64
export const ONZE = 'Open Zorgkantoor: toets(dossier)'
export const ONZE_MENGSEL = 'Open Zorgkantoor: toets(dossier), alle soorten dossiers'

export async function meetToets(kort: boolean): Promise<Uitslag1> {
  const gemeten = zaken(512, JAAR, true)
  const gelijken = maakGelijken(gemeten)
  const vergeleken = await vergelijk(gelijken, kort ? gemeten.slice(0, 64) : gemeten, kort ? 32 : 256)
  const [zen, ...andere] = gelijken
  if (!zen) throw new Error('Geen ZEN')
  const mengsel = [...dossiers(kort ? 512 : 4096)]
  const varianten: Variant[] = [
    { naam: ONZE, doe: () => toetsAlle(gemeten.map(({ dossier }) => dossier)) },
    { naam: ONZE_MENGSEL, doe: () => toetsAlle(mengsel) },
    { naam: `${zen.naam}, een tegelijk`, doe: omDeBeurt(zen, gemeten) },
    { naam: `${zen.naam}, ${TEGELIJK} tegelijk`, doe: tegelijk(zen, gemeten) },
    ...andere.map((gelijke) => ({ naam: gelijke.naam, doe: omDeBeurt(gelijke, gemeten) })),
  ]
  return { metingen: await meet(varianten, kort ? 3 : 15, kort ? 100 : 300), vergeleken }
}

export function maakGelijken(gemeten: readonly Zaak[]): readonly Gelijke[] {
  const eerste = gemeten[0]
  if (!eerste) throw new Error('Geen dossier om mee te vergelijken')
  return [maakZen(), maakJsonRegels(), maakPublicodes(platVan(eerste.dossier, eerste.toetsing))]
}

/** Stops the bench when a peer answers otherwise: a ratio between different answers says nothing. */
async function vergelijk(gelijken: readonly Gelijke[], metBudget: readonly Zaak[], aantalAndere: number) {
  const vergeleken: Record<string, number> = {}
  const alle = [...metBudget, ...zaken(aantalAndere, JAAR, false)]
  for (const gelijke of gelijken) {
    const verschillen = await verschillenMet(gelijke, alle)
    if (verschillen.length > 0)
      throw new Error(`${gelijke.naam} geeft andere antwoorden:\n${verschillen.slice(0, 20).join('\n')}`)
    vergeleken[gelijke.naam] = alle.length
  }
  return vergeleken
}

/** Something that the compiler cannot leave out. */
let bewaard: unknown

function toetsAlle(lijst: readonly Parameters<typeof toets>[0][]): number {
  for (const dossier of lijst) bewaard = toets(dossier)
  if (bewaard === undefined) throw new Error('Er is niets getoetst')
  return lijst.length
}

/** One after another, a few at a time so that a slow engine does not stretch the round. */
function omDeBeurt({ legKlaar, reken }: Gelijke, gemeten: readonly Zaak[]): Variant['doe'] {
  const invoer = gemeten.map(({ dossier, toetsing }) => legKlaar(platVan(dossier, toetsing)))
  let volgende = 0
  return async () => {
    for (let n = 0; n < 8; n++) bewaard = await reken(invoer[volgende++ % invoer.length])
    return 8
  }
}

function tegelijk({ legKlaar, reken }: Gelijke, gemeten: readonly Zaak[]): Variant['doe'] {
  const invoer = gemeten.map(({ dossier, toetsing }) => legKlaar(platVan(dossier, toetsing)))
  let volgende = 0
  return async () => {
    bewaard = await Promise.all(Array.from({ length: TEGELIJK }, () => reken(invoer[volgende++ % invoer.length])))
    return TEGELIJK
  }
}
