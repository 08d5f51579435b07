/**
 * Signals on carers and initiatives (PGB-8). A signal never decides: it stands beside the questions that it concerns, until
 * a person takes it over as a fact of a dossier; then the rules ask whether the carer must be excluded (PGB-13).
 */
import type { Dossier } from '../contract.ts'
import { overeenkomstMetPlan } from '../toets/signaal.ts'
import type { Daad } from './daad.ts'
import { OPEN, vouwZaak, wijzigFeiten } from './dossier.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { type Gezien, openZaak } from './openen.ts'
import {
  leesSignalen,
  type NieuweSignaalrij,
  type Signaalrij,
  type Signaalstand,
  voegSignaalstapToe,
  voegSignaalToe,
  zoekSignaal,
} from './store/signaal-rijen.ts'

export async function legSignaalVast(
  daad: Daad,
  { regio, ...signaal }: NieuweSignaalrij & { readonly regio: string },
): Promise<{ id: string; versie: number }> {
  if (!daad.context.regios.includes(regio)) return weiger({ code: 'onbekend' })
  if (signaal.gemeldOp > daad.vandaag) return weiger({ code: 'grond-ontbreekt', veld: 'gemeldOp' })
  const id = await voegSignaalToe(daad.tx, regio, signaal)
  await noteerSignaal(daad, { regio, id, versie: 1 })
  return { id, versie: 1 }
}

export async function zetSignaalstand(
  daad: Daad,
  { zaak: id, versie, stand, toelichting }: Gezien & { stand: Signaalstand; toelichting: string },
): Promise<number> {
  const signaal = await zoekSignaal(daad.tx, daad.context.regios, id)
  if (!signaal) return weiger({ code: 'onbekend' })
  if (signaal.versie !== versie) return weiger({ code: 'versie-verouderd', versie: signaal.versie })
  if (signaal.stand === stand) return weiger({ code: 'niets-gewijzigd' })
  const nu = { regio: signaal.regio, id, versie: versie + 1 }
  await voegSignaalstapToe(daad.tx, nu, stand, toelichting)
  await noteerSignaal(daad, nu)
  return nu.versie
}

const noteerSignaal = (daad: Daad, signaal: { regio: string; id: string; versie: number }): Promise<void> =>
  noteer(daad, {
    objectSoort: 'zaak',
    objectId: signaal.id,
    objectVersie: signaal.versie,
    regio: signaal.regio,
    deel: ['signaal'],
  })

export interface Gevonden {
  readonly signaal: Signaalrij
  readonly overeenkomst: 'zeker' | 'mogelijk'
}

/** Signals that are not closed and whose carer is in the plan, the surest first. */
export async function signalenBijPlan(
  { tx }: Pick<Daad, 'tx'>,
  regio: string,
  { budgetplan }: Dossier,
): Promise<Gevonden[]> {
  const zorgverleners = (budgetplan?.posten ?? []).map(({ zorgverlener }) => zorgverlener)
  if (zorgverleners.length === 0) return []
  const rijen = await leesSignalen(tx, [regio], {
    nummers: zorgverleners.flatMap(({ agbCode, kvkNummer }) => [agbCode, kvkNummer].filter((nr) => nr !== undefined)),
    namen: zorgverleners.map(({ naam }) => naam.trim().toLowerCase()),
  })
  return rijen
    .filter(({ stand }) => stand !== 'gesloten')
    .flatMap((signaal): Gevonden[] => {
      const overeenkomst = overeenkomstMetPlan(alsFeit(signaal), budgetplan)
      return overeenkomst === 'geen' ? [] : [{ signaal, overeenkomst }]
    })
    .sort((a, b) => Number(b.overeenkomst === 'zeker') - Number(a.overeenkomst === 'zeker'))
}

type Dossiersignaal = NonNullable<Dossier['signalenZorgverlener']>[number]

export function alsFeit({ naam, soort, functie, agbCode, kvkNummer }: Signaalrij): Dossiersignaal {
  return {
    naam,
    soort,
    ...(functie === null ? {} : { functie }),
    ...(agbCode === null ? {} : { agbCode }),
    ...(kvkNummer === null ? {} : { kvkNummer }),
  }
}

export const staatInDossier = (signaal: Signaalrij, { signalenZorgverlener = [] }: Dossier): boolean =>
  signalenZorgverlener.some(
    ({ naam, soort, agbCode, kvkNummer }) =>
      naam === signaal.naam &&
      soort === signaal.soort &&
      (agbCode ?? null) === signaal.agbCode &&
      (kvkNummer ?? null) === signaal.kvkNummer,
  )

/** A person makes the signal a fact of this dossier; only then do rules see it. */
export async function neemSignaalOver(
  daad: Daad,
  { signaal: id, ...gezien }: Gezien & { signaal: string },
): Promise<number> {
  const zaak = await openZaak(daad, gezien, OPEN)
  const { dossier } = await vouwZaak(daad, zaak)
  const gevonden = (await signalenBijPlan(daad, zaak.regio, dossier)).find(({ signaal }) => signaal.id === id)
  if (!gevonden) return weiger({ code: 'onbekend' })
  if (staatInDossier(gevonden.signaal, dossier)) return weiger({ code: 'niets-gewijzigd' })
  const lijst = [...(dossier.signalenZorgverlener ?? []), alsFeit(gevonden.signaal)]
  return wijzigFeiten(daad, zaak, new Map([['/signalenZorgverlener', lijst]]), {
    bron: 'signaal',
    geldigOp: daad.vandaag,
  })
}
