/** The acts that move the clock of a case (PGB-3). Each adds a row; nothing in the ledger is changed or taken out. */
import { leesDatum } from '../../waarden/datum.ts'
import type { Dossier } from '../contract.ts'
import type { Daad } from './daad.ts'
import { naWijziging, noteerZaak, OPEN, vouwZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { isVerstreken, type Zaaktermijn } from './klok.ts'
import { type Gezien, leesZaakrij, openZaak } from './openen.ts'
import { leesTermijnregels, type NieuweTermijnregel, voegTermijnregelToe } from './store/termijn-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

type Opschorting = NonNullable<Dossier['opschortingen']>[number]

/** The clock of a case, with the ground of every day. */
export async function termijnVan(daad: Daad, id: string, bekendOp?: string): Promise<Zaaktermijn> {
  const zaak = await leesZaakrij(daad, id)
  await noteerZaak(daad, zaak, zaak.versie, ['termijn'])
  return (await vouwZaak(daad, zaak, { bekendOp })).termijn
}

/**
 * Awb 4:15. A term that has lapsed cannot be suspended any more, whatever day is named: `vandaag` never goes back, so a
 * clock that does cannot reopen it (D11).
 */
export async function schortOp(
  daad: Daad,
  schorsing: Gezien & { grond: Opschorting['grond']; van: string; toelichting: string; hersteltermijnTot?: string },
): Promise<{ versie: number; opschorting: string }> {
  const zaak = await openZaak(daad, schorsing, OPEN)
  keurDag(daad, zaak, schorsing.van, 'van')
  weigerVerstreken(daad, zaak)
  const { grond, van, toelichting, hersteltermijnTot: tot } = schorsing
  if (tot !== undefined && (grond !== 'aanvulling' || leesDatum(tot) === null || tot <= van))
    return weiger({ code: 'datum-kan-niet', veld: 'hersteltermijnTot' })
  const regel = { soort: 'opschorting_begin', grond, dag: van, toelichting, ...(tot ? { tot } : {}) } as const
  return boek(daad, zaak, regel, 'opschorting')
}

/** The suspension ends: completed, unused, or otherwise. */
export async function hervat(
  daad: Daad,
  einde: Gezien & { opschorting: string; tot: string; einde: NonNullable<Opschorting['einde']>; toelichting: string },
): Promise<number> {
  const zaak = await openZaak(daad, einde, OPEN)
  const regels = await leesTermijnregels(daad.tx, zaak.regio, zaak.id)
  const begin = regels.find(({ id, soort }) => id === einde.opschorting && soort === 'opschorting_begin')
  if (!begin || regels.some(({ bij }) => bij === begin.id)) return weiger({ code: 'geen-lopende-opschorting' })
  keurDag(daad, zaak, einde.tot, 'tot')
  if (einde.tot < begin.dag) return weiger({ code: 'datum-kan-niet', veld: 'tot' })
  // The applicant has the whole time that the letter gave: before its end nothing went by unused (Awb 4:5).
  if (einde.einde === 'ongebruikt' && begin.tot !== null && einde.tot < begin.tot)
    return weiger({ code: 'datum-kan-niet', veld: 'tot' })
  const { tot, toelichting } = einde
  const regel = { soort: 'opschorting_einde', bij: begin.id, einde: einde.einde, dag: tot, toelichting } as const
  return (await boek(daad, zaak, regel, 'opschorting')).versie
}

/** Awb 4:14: told within the term that the decision will come later, and when. */
export async function verleng(daad: Daad, verlenging: Gezien & { tot: string; toelichting: string }): Promise<number> {
  const zaak = await openZaak(daad, verlenging, OPEN)
  weigerVerstreken(daad, zaak)
  const { tot, toelichting } = verlenging
  const nu = zaak.besluitUiterlijk ?? zaak.ontvangenOp
  if (leesDatum(tot) === null || tot <= daad.vandaag || tot <= nu)
    return weiger({ code: 'datum-kan-niet', veld: 'tot' })
  return (await boek(daad, zaak, { soort: 'verlenging', dag: daad.vandaag, tot, toelichting }, 'verlenging')).versie
}

/** Awb 4:17: a notice of default came in. Whether it has effect follows from the day. */
export async function ontvangIngebrekestelling(
  daad: Daad,
  brief: Gezien & { ontvangenOp: string; toelichting: string },
): Promise<number> {
  const zaak = await openZaak(daad, brief, OPEN)
  keurDag(daad, zaak, brief.ontvangenOp, 'ontvangenOp')
  const regel = { soort: 'ingebrekestelling', dag: brief.ontvangenOp, toelichting: brief.toelichting } as const
  return (await boek(daad, zaak, regel, 'ingebrekestelling')).versie
}

async function boek(daad: Daad, zaak: Zaakrij, regel: NieuweTermijnregel, deel: string) {
  if (regel.toelichting.trim() === '') return weiger({ code: 'grond-ontbreekt', veld: 'toelichting' })
  const opschorting = await voegTermijnregelToe(daad.tx, zaak, regel)
  return { versie: await naWijziging(daad, zaak, [deel]), opschorting }
}

/** What happened lies between receipt and today. */
function keurDag({ vandaag }: Daad, { ontvangenOp }: Zaakrij, dag: string, veld: string): void {
  if (leesDatum(dag) === null || dag < ontvangenOp || dag > vandaag) weiger({ code: 'datum-kan-niet', veld })
}

function weigerVerstreken({ vandaag }: Daad, { besluitUiterlijk }: Zaakrij): void {
  if (besluitUiterlijk !== null && isVerstreken(besluitUiterlijk, vandaag))
    weiger({ code: 'termijn-verstreken', besluitUiterlijk })
}
