/**
 * Waiting for room under the ceiling (KAD-3): with the written consent of the applicant the term stands still (Awb 4:15
 * lid 2 onder a) and the application keeps its place in the order of Rlz 5.10. A person lets it go on when its turn comes.
 */
import { beeindigWacht, plaatsVan, zetInWachtrij } from '../../kader/index.ts'
import { leesDatum } from '../../waarden/datum.ts'
import type { Daad } from './daad.ts'
import { naWijziging, OPEN, vouwZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { schrijfInhoud } from './inhoud.ts'
import { tekortVan, volgordedag } from './kader-boeking.ts'
import { type Gezien, openZaak } from './openen.ts'
import { leesTermijnregels, voegTermijnregelToe } from './store/termijn-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'
import { geschiedenisVan } from './wijziging.ts'
import { zaakdelenVan } from './zaakdelen.ts'

export interface Kaderwacht {
  /** Day of the letter in which the applicant agrees. */
  readonly instemmingOp: string
  /** Day on which care in kind was offered meanwhile. */
  readonly zinAangebodenOp: string
  readonly toelichting: string
}

export async function wachtOpKader(
  daad: Daad,
  { instemmingOp, zinAangebodenOp, toelichting, ...gezien }: Gezien & Kaderwacht,
): Promise<{ versie: number; opschorting: string }> {
  const zaak = await openZaak(daad, gezien, OPEN)
  for (const [veld, dag] of Object.entries({ instemmingOp, zinAangebodenOp }))
    if (leesDatum(dag) === null || dag < zaak.ontvangenOp || dag > daad.vandaag)
      return weiger({ code: 'datum-kan-niet', veld })
  if (toelichting.trim() === '') return weiger({ code: 'grond-ontbreekt', veld: 'toelichting' })
  const uiterlijk = zaak.besluitUiterlijk
  if (uiterlijk !== null && uiterlijk < daad.vandaag)
    return weiger({ code: 'termijn-verstreken', besluitUiterlijk: uiterlijk })
  const { dossier, feiten } = await vouwZaak(daad, zaak)
  const keuze = { soort: 'verlening', peildatum: daad.vandaag, motivering: toelichting } as const
  const { id, nummer, regio, budgethouder } = zaak
  // With the history, as the proposal has it: the ceiling is asked for what that decision would really change (PGB-24).
  const geschiedenis = await geschiedenisVan(daad, zaak, keuze)
  const kop = { id, nummer, regio, budgethouder }
  const beschreven = schrijfInhoud(kop, dossier, keuze, zaakdelenVan(feiten), 2, geschiedenis)
  if ('fout' in beschreven) return weiger(beschreven.fout)
  const tekort = await tekortVan(daad, zaak, beschreven.goed.inhoud)
  if (tekort === null || tekort.past) return weiger({ code: 'kader-niet-vol' })
  const regel = { soort: 'opschorting_begin', grond: 'instemming', dag: instemmingOp, toelichting } as const
  const opschorting = await voegTermijnregelToe(daad.tx, zaak, regel)
  await zetInWachtrij(daad.tx, regio, {
    jaar: tekort.jaar,
    herkomst: id,
    kenmerk: nummer,
    bedragCent: tekort.bedragCent,
    volgordeOp: volgordedag(dossier),
    instemmingOp,
    zinAangebodenOp,
    opschorting,
    toelichting,
  })
  return { versie: await naWijziging(daad, zaak, ['opschorting']), opschorting }
}

/** Whose turn it is goes on; who takes the consent back can always. The term runs on from today. */
export async function eindigKaderwacht(
  daad: Daad,
  { einde, toelichting, ...gezien }: Gezien & { einde: 'ruimte' | 'ingetrokken'; toelichting: string },
): Promise<number> {
  const zaak = await openZaak(daad, gezien, OPEN)
  if (toelichting.trim() === '') return weiger({ code: 'grond-ontbreekt', veld: 'toelichting' })
  const plaats = await plaatsVan(daad.tx, zaak.regio, zaak.id)
  if (plaats === null) return weiger({ code: 'wacht-niet' })
  if (einde === 'ruimte' && !plaats.past) return weiger({ code: 'niet-aan-de-beurt', positie: plaats.positie })
  await beeindigWacht(daad.tx, zaak.regio, plaats.id, einde, toelichting)
  const regels = await leesTermijnregels(daad.tx, zaak.regio, zaak.id)
  const bij = plaats.opschorting
  if (!regels.some((regel) => regel.bij === bij))
    await voegTermijnregelToe(daad.tx, zaak, {
      soort: 'opschorting_einde',
      bij,
      einde: 'anders',
      dag: daad.vandaag,
      toelichting,
    })
  return naWijziging(daad, zaak, ['opschorting'])
}

/** An application that is withdrawn or decided gives up its place. */
export async function verlaatWachtrij({ tx }: Daad, { regio, id }: Zaakrij, toelichting: string): Promise<void> {
  const plaats = await plaatsVan(tx, regio, id)
  if (plaats !== null) await beeindigWacht(tx, regio, plaats.id, 'anders', toelichting)
}
