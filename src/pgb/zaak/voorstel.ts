/**
 * Deciding with four eyes (PGB-30): one person proposes a content, another approves exactly that content, and then it is
 * sealed. That they are two people and that the content is the same, the database enforces itself.
 */
import { randomUUID } from 'node:crypto'
import { faalpunt } from '../../platform/faalpunt.ts'
import { bewaarVoorstelbrief, verzegelBrief } from './brief-besluit.ts'
import { legVerzendingVast } from './brief-verzending.ts'
import { hashVan } from './canoniek.ts'
import type { Daad } from './daad.ts'
import { keurDossier, noteerZaak, vouwZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { type Besluitsoort, controleerVoorstel, type Inhoud, schrijfInhoud, type Voorstelkeuze } from './inhoud.ts'
import { boekInKader, keurKaderweigering } from './kader-boeking.ts'
import { magBuitenBehandeling } from './klok.ts'
import { bewaarZaak, type Gezien, openZaak } from './openen.ts'
import { werkJaarstandBij } from './opgavebron-store.ts'
import { PROGRAMMA } from './programma.ts'
import {
  beeindigVoorstel,
  laatsteKetenHash,
  leesVoorstel,
  voegBeschikkingToe,
  voegUitberichtToe,
  voegVoorstelToe,
} from './store/besluit-rijen.ts'
import { leesBesluitbrief } from './store/brief-rijen.ts'
import { leesTermijnregels } from './store/termijn-rijen.ts'
import { type Status, sluitHouder, type Zaakrij } from './store/zaak-rijen.ts'
import { boekPlichten, controleerNadeel } from './verplichting.ts'
import { geschiedenisVan, keurJaar } from './wijziging.ts'
import { zaakdelenVan } from './zaakdelen.ts'

export interface Voorgesteld {
  readonly versie: number
  /** What the second person names when approving. */
  readonly inhoudHash: string
}

export async function stelVoor(daad: Daad, voorstel: Gezien & { keuze: Voorstelkeuze }): Promise<Voorgesteld> {
  const zaak = await openZaak(daad, voorstel, ['in_behandeling'])
  const { dossier, feiten } = await vouwZaak(daad, zaak)
  const { keuze } = voorstel
  if (keuze.soort === 'buiten_behandeling') await keurBuitenBehandeling(daad, zaak)
  if (keuze.peildatum < dossier.aanvraag.ontvangenOp) return weiger({ code: 'datum-kan-niet', veld: 'peildatum' })
  keurDossier({ ...dossier, peildatum: keuze.peildatum })
  const geschiedenis = await geschiedenisVan(daad, zaak, keuze)
  const beschreven = schrijfInhoud(kop(zaak), dossier, keuze, zaakdelenVan(feiten), 2, geschiedenis)
  if ('fout' in beschreven) return weiger(beschreven.fout)
  await faalpunt('toets-klaar')
  const { inhoud, tekst, hash } = beschreven.goed
  controleerVoorstel(inhoud)
  await controleerNadeel(daad, zaak, inhoud)
  await keurKaderweigering(daad, zaak, inhoud)
  // The proposal bears the version that the case gets by it.
  const versie = zaak.versie + 1
  const plek = { regio: zaak.regio, zaak: zaak.id }
  await voegVoorstelToe(daad.tx, plek, { versie, soort: keuze.soort, inhoud: tekst, inhoudHash: hash })
  await bewaarVoorstelbrief(daad, zaak, versie, inhoud)
  await bewaarZaak(daad, zaak, { status: 'voorgesteld', voorstel: versie })
  await noteerZaak(daad, zaak, versie, ['voorstel'])
  return { versie, inhoudHash: hash }
}

/** Asked at the proposal and again at the approval, because the four weeks go on (Awb 4:5 lid 4). */
async function keurBuitenBehandeling({ tx, vandaag }: Daad, { regio, id }: Zaakrij): Promise<void> {
  const regels = await leesTermijnregels(tx, regio, id)
  if (!magBuitenBehandeling(regels, vandaag)) weiger({ code: 'grond-ontbreekt', veld: 'aanvulling' })
}

const kop = ({ id, nummer, regio, budgethouder }: Zaakrij): Inhoud['zaak'] => ({ id, nummer, regio, budgethouder })

export interface Goedgekeurd {
  readonly versie: number
  readonly beschikking: string
}

/** Where a case goes when a decision of this kind is sealed. */
const STATUS_NA: Partial<Record<Besluitsoort, Status>> = {
  buiten_behandeling: 'buiten_behandeling',
  doorzending: 'doorgezonden',
}

/** `inhoudHash` is the hash of what this person saw. */
export async function keurGoed(daad: Daad, gezien: Gezien & { inhoudHash: string }): Promise<Goedgekeurd> {
  const zaak = await openZaak(daad, gezien, ['voorgesteld'])
  const plek = { regio: zaak.regio, zaak: zaak.id }
  const voorstel = await leesVoorstel(daad.tx, plek, zaak.voorstel ?? 0)
  if (voorstel.voorsteller === daad.context.gebruiker) return weiger({ code: 'vier-ogen' })
  if (voorstel.inhoudHash !== gezien.inhoudHash)
    return weiger({ code: 'inhoud-gewijzigd', inhoudHash: voorstel.inhoudHash })
  if (voorstel.soort === 'buiten_behandeling') await keurBuitenBehandeling(daad, zaak)
  await sluitHouder(daad.tx, zaak.regio, zaak.budgethouder)
  const inhoud = JSON.parse(voorstel.inhoud) as Inhoud
  const { uitkomst } = inhoud
  await keurJaar(daad, zaak, inhoud)
  await keurKaderweigering(daad, zaak, inhoud)
  const schakel = {
    regio: zaak.regio,
    id: randomUUID(),
    zaak: zaak.id,
    voorsteller: voorstel.voorsteller,
    goedkeurder: daad.context.gebruiker,
    inhoudHash: voorstel.inhoudHash,
    vorigeHash: await laatsteKetenHash(daad.tx, zaak.regio, zaak.budgethouder),
  }
  const { goedkeurder, ...rest } = schakel
  await voegBeschikkingToe(daad.tx, {
    ...rest,
    budgethouder: zaak.budgethouder,
    voorstel: voorstel.versie,
    soort: voorstel.soort,
    inhoud: voorstel.inhoud,
    regelsetHash: uitkomst.regelset.hash,
    regelsetVersie: uitkomst.regelset.versie,
    programma: PROGRAMMA,
    ketenHash: ketenHash(schakel),
  })
  await faalpunt('besluitrij')
  await verzegelBrief(daad, zaak, schakel.id, voorstel)
  const status = STATUS_NA[voorstel.soort] ?? 'goedgekeurd'
  const versie = await bewaarZaak(daad, zaak, { status, voorstel: null, beschikking: schakel.id })
  await boekPlichten(daad, zaak, schakel.id, voorstel.inhoud)
  await werkJaarstandBij(daad.tx, zaak.regio, zaak.budgethouder)
  await boekInKader(daad, zaak, schakel.id, inhoud)
  await meldBesluit(daad, zaak, schakel.id, voorstel)
  await noteerZaak(daad, zaak, versie, ['beschikking'])
  return { versie, beschikking: schakel.id }
}

export interface Schakel {
  readonly regio: string
  readonly id: string
  readonly zaak: string
  readonly voorsteller: string
  readonly goedkeurder: string
  readonly inhoudHash: string
  readonly vorigeHash: string | null
}

/** Hash of a link in a holder's chain of decisions; the database computes the same in a constraint. */
export function ketenHash({ vorigeHash, regio, id, zaak, voorsteller, goedkeurder, inhoudHash }: Schakel): string {
  return hashVan([vorigeHash ?? '', regio, id, zaak, voorsteller, goedkeurder, inhoudHash].join('\n'))
}

/** In the same transaction: no message of an act that was undone, and none forgotten (I7). No person is in it (PGB-33). */
async function meldBesluit(
  { tx }: Daad,
  { regio, id, nummer }: Zaakrij,
  beschikking: string,
  { soort, inhoudHash }: { soort: Besluitsoort; inhoudHash: string },
): Promise<void> {
  await voegUitberichtToe(tx, {
    regio,
    soort: 'pgb.besluit-goedgekeurd',
    inhoud: { zaak: id, nummer, beschikking, soort, inhoudHash },
  })
}

/** The second person sends the proposal back, with the reason. */
export async function wijsTerug(daad: Daad, terug: Gezien & { reden: string }): Promise<number> {
  const zaak = await openZaak(daad, terug, ['voorgesteld'])
  if (terug.reden.trim() === '') return weiger({ code: 'grond-ontbreekt', veld: 'reden' })
  await beeindigVoorstel(daad.tx, { regio: zaak.regio, zaak: zaak.id }, zaak.voorstel ?? 0, {
    soort: 'teruggewezen',
    reden: terug.reden,
  })
  const versie = await bewaarZaak(daad, zaak, { status: 'in_behandeling', voorstel: null })
  await noteerZaak(daad, zaak, versie, ['voorstel'])
  return versie
}

/** The letter went out. Where a case ends as soon as it is sealed, its step stays the same. */
export async function verzend(daad: Daad, gezien: Gezien): Promise<number> {
  const zaak = await openZaak(daad, gezien, ['goedgekeurd', 'buiten_behandeling', 'doorgezonden'])
  const brief = await leesBesluitbrief(daad.tx, zaak.regio, zaak.beschikking ?? '')
  if (brief) await legVerzendingVast(daad, zaak, brief)
  const versie = await bewaarZaak(daad, zaak, zaak.status === 'goedgekeurd' ? { status: 'verzonden' } : {})
  await noteerZaak(daad, zaak, versie, ['status'])
  return versie
}
