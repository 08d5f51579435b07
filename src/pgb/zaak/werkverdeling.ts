/** Dividing the work: who there is, giving cases to somebody, being away, and handing over a whole worklist (PGB-3). */
import { randomUUID } from 'node:crypto'
import { leesDatum } from '../../waarden/datum.ts'
import type { Daad } from './daad.ts'
import { bandMet } from './doel.ts'
import { noteerZaak, OPEN } from './dossier.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { bewaarZaak } from './openen.ts'
import { leesNamen } from './store/beeld-rijen.ts'
import { meldOverdracht } from './store/melding-rijen.ts'
import {
  type Afwezigheidrij,
  beeindigAfwezigheid,
  leesAfwezigheden,
  leesCollegas,
  sluitWerklijst,
  type Telling,
  telPer,
  telWaarneming,
  voegAfwezigheidToe,
  voegOverdrachtToe,
  zetTeamlid,
} from './store/werkverdeling-rijen.ts'
import { type Zaakrij, zoekZaak } from './store/zaak-rijen.ts'

const GEEN: Telling = { open: 0, teLaat: 0, binnenZevenDagen: 0 }
const AFWEZIG_DAGEN_MAX = 366

/** Colleagues with their work, teams with theirs, and how much this person sees for others. */
export async function verdeling(daad: Daad) {
  const { tx, context, vandaag } = daad
  const { regios, gebruiker } = context
  const rijen = await leesCollegas(tx, regios, vandaag)
  const afwezig = await leesAfwezigheden(tx, regios, vandaag)
  const perPersoon = new Map((await telPer(tx, regios, vandaag, 'behandelaar')).map(({ wie, ...n }) => [wie, n]))
  const perTeam = await telPer(tx, regios, vandaag, 'team')
  const namen = await leesNamen(
    tx,
    afwezig.map(({ vervanger }) => vervanger),
  )
  const beeld = ({ id, vanaf, totEnMet, vervanger }: Afwezigheidrij) => ({
    id,
    vanaf,
    totEnMet,
    vervanger: { id: vervanger, naam: namen.get(vervanger) ?? null },
    nu: vanaf <= vandaag,
  })
  const collegas = [...new Map(rijen.map((rij) => [rij.id, rij])).values()].map(({ id, naam, rollen, team }) => {
    const weg = afwezig.find((rij) => rij.gebruiker === id)
    return { id, naam, rollen, team, afwezig: weg ? beeld(weg) : null, ...(perPersoon.get(id) ?? GEEN) }
  })
  const teams = [...new Set([...perTeam.map(({ wie }) => wie), ...rijen.flatMap(({ team }) => team ?? [])])].sort()
  await noteer(daad, { objectSoort: 'werklijst', objectId: 'verdeling', regio: eneRegio(regios) })
  return {
    collegas,
    teams: teams.map((team) => {
      const { open, teLaat, binnenZevenDagen } = perTeam.find(({ wie }) => wie === team) ?? GEEN
      return { team, leden: rijen.filter((rij) => rij.team === team).length, open, teLaat, binnenZevenDagen }
    }),
    waarneming: await telWaarneming(tx, regios, gebruiker, vandaag),
  }
}

export interface Bulktoewijzing {
  readonly zaken: readonly { readonly id: string; readonly versie: number }[]
  /** Empty: nobody; absent: as it was. */
  readonly behandelaar?: string
  readonly team?: string
}

export interface Bulkantwoord {
  readonly id: string
  readonly nummer: string | null
  /** `gedaan`, or the name of the refusal. */
  readonly code: string
  readonly versie: number | null
}

/**
 * Each case answers for itself: one refusal does not undo the others. Cases are closed in one order, so that two who
 * do this at once never wait for each other in a ring; the version that was seen decides who was first.
 */
export async function wijsVelenToe(daad: Daad, opdracht: Bulktoewijzing): Promise<{ zaken: Bulkantwoord[] }> {
  const { tx, context, vandaag } = daad
  const { behandelaar, team } = opdracht
  const collegas = behandelaar ? await leesCollegas(tx, context.regios, vandaag) : []
  if (behandelaar && !collegas.some(({ id }) => id === behandelaar)) return weiger({ code: 'collega-onbekend' })
  const werktIn = (regio: string) => !behandelaar || collegas.some((c) => c.id === behandelaar && c.regio === regio)
  const antwoorden = new Map<string, Bulkantwoord>()
  for (const { id, versie } of [...opdracht.zaken].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (antwoorden.has(id)) continue
    const zaak = UUID.test(id) ? await zoekZaak(tx, context.regios, id, true) : undefined
    const nee = (code: string): Bulkantwoord => ({
      id,
      nummer: zaak?.nummer ?? null,
      code,
      versie: zaak?.versie ?? null,
    })
    if (!zaak) antwoorden.set(id, nee('onbekend'))
    else if (zaak.versie !== versie) antwoorden.set(id, nee('versie-verouderd'))
    else if (!([...OPEN, 'goedgekeurd'] as readonly string[]).includes(zaak.status))
      antwoorden.set(id, nee('stap-ontbreekt'))
    else if (!werktIn(zaak.regio)) antwoorden.set(id, nee('collega-onbekend'))
    else if (await neemtZomaar(daad, zaak, behandelaar)) antwoorden.set(id, nee('doel-nodig'))
    else {
      const nieuw = await geef(daad, zaak, {
        ...(behandelaar === undefined ? {} : { behandelaar: behandelaar || null }),
        ...(team === undefined ? {} : { team: team || null }),
      })
      antwoorden.set(id, { id, nummer: zaak.nummer, code: 'gedaan', versie: nieuw })
    }
  }
  return { zaken: opdracht.zaken.flatMap(({ id }) => antwoorden.get(id) ?? []) }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Taking a case of another for oneself would be a way round the question why one opens it (T8). */
async function neemtZomaar(daad: Daad, zaak: Zaakrij, behandelaar: string | undefined): Promise<boolean> {
  return (
    daad.handeling.bewaakt === true && behandelaar === daad.context.gebruiker && (await bandMet(daad, zaak)) === null
  )
}

async function geef(daad: Daad, zaak: Zaakrij, nieuw: { behandelaar?: string | null; team?: string | null }) {
  const versie = await bewaarZaak(daad, zaak, nieuw)
  await noteerZaak(daad, zaak, versie, ['behandelaar', 'team'])
  const { regio, id } = zaak
  if (nieuw.behandelaar && nieuw.behandelaar !== daad.context.gebruiker && nieuw.behandelaar !== zaak.behandelaar)
    await meldOverdracht(daad.tx, { regio, zaak: id, gebruiker: nieuw.behandelaar, dag: daad.vandaag })
  return versie
}

/**
 * Every case of one person to another in one transaction: after a crash all went over or none, and a second time there
 * is nothing left to hand over.
 */
export async function draagOver(daad: Daad, { aan, van }: { aan: string; van?: string }): Promise<{ zaken: number }> {
  const { tx, context, vandaag } = daad
  const wie = van ?? context.gebruiker
  if (wie === aan) return weiger({ code: 'overdracht-kan-niet' })
  const werktIn = new Set(
    (await leesCollegas(tx, context.regios, vandaag)).filter(({ id }) => id === aan).map(({ regio }) => regio),
  )
  if (werktIn.size === 0) return weiger({ code: 'collega-onbekend' })
  // Whoever takes a worklist for himself must be the stand-in: else it would open all of it without a purpose (T8).
  const afwezig = await leesAfwezigheden(tx, context.regios, vandaag)
  const vervangt = afwezig.some((a) => a.gebruiker === wie && a.vervanger === aan && a.vanaf <= vandaag)
  if (aan === context.gebruiker && !vervangt) return weiger({ code: 'overdracht-kan-niet' })
  const zaken = (await sluitWerklijst(tx, [...werktIn], wie)).filter(({ regio }) => werktIn.has(regio))
  for (const zaak of zaken) await geef(daad, zaak, { behandelaar: aan })
  for (const regio of new Set(zaken.map((zaak) => zaak.regio)))
    await voegOverdrachtToe(tx, { regio, van: wie, aan, zaken: zaken.filter((z) => z.regio === regio).length })
  return { zaken: zaken.length }
}

/** Away from a day up to and including a day; a colleague sees the work meanwhile. */
export async function meldAfwezig(
  daad: Daad,
  weg: { vanaf: string; totEnMet: string; vervanger: string },
): Promise<{ id: string }> {
  const { tx, context, vandaag } = daad
  const [van, tot] = [leesDatum(weg.vanaf), leesDatum(weg.totEnMet)]
  if (van === null) return weiger({ code: 'datum-kan-niet', veld: 'vanaf' })
  if (tot === null || tot < van || tot - van > AFWEZIG_DAGEN_MAX || weg.totEnMet < vandaag)
    return weiger({ code: 'datum-kan-niet', veld: 'totEnMet' })
  if (weg.vervanger === context.gebruiker) return weiger({ code: 'niet-voor-uzelf' })
  const regios = (await leesCollegas(tx, context.regios, vandaag))
    .filter(({ id }) => id === weg.vervanger)
    .map(({ regio }) => regio)
  if (regios.length === 0) return weiger({ code: 'collega-onbekend' })
  const id = randomUUID()
  for (const regio of regios) await voegAfwezigheidToe(tx, { regio, id, ...weg })
  await noteer(daad, { objectSoort: 'werklijst', objectId: id, regio: eneRegio(regios) })
  return { id }
}

export async function meldTerug(daad: Daad, id: string): Promise<{ id: string }> {
  const { tx, context } = daad
  if ((await beeindigAfwezigheid(tx, context.regios, id, context.gebruiker)) === 0) return weiger({ code: 'onbekend' })
  await noteer(daad, { objectSoort: 'werklijst', objectId: id, regio: eneRegio(context.regios) })
  return { id }
}

/** An administrator says in which team a person works; an empty team: none. */
export async function zetTeam(daad: Daad, { gebruiker, team }: { gebruiker: string; team: string }) {
  const { tx, context, vandaag } = daad
  const regios = (await leesCollegas(tx, context.regios, vandaag))
    .filter(({ id }) => id === gebruiker)
    .map(({ regio }) => regio)
  if (regios.length === 0) return weiger({ code: 'collega-onbekend' })
  for (const regio of regios) await zetTeamlid(tx, { regio, gebruiker, team: team.trim() || null })
  await noteer(daad, { objectSoort: 'werklijst', objectId: 'team', regio: eneRegio(regios) })
  return { team: team.trim() || null }
}

const eneRegio = (regios: readonly string[]): string | null => (regios.length === 1 ? (regios[0] ?? null) : null)
