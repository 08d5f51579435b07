/**
 * A decision books what it changes in the ceiling, in its own transaction (KAD-2, KAD-3). Whether it fits the database
 * decides; when it does not, the decision is not taken.
 */
import {
  type Boekingsoort,
  beeindigWacht,
  boek,
  neemUitReserveringen,
  plaatsVan,
  standVan,
  volgOverschrijding,
  wachtErIemandVoor,
} from '../../kader/index.ts'
import { type Cent, deelHalfOmhoog } from '../../waarden/bedrag.ts'
import type { Dossier } from '../contract.ts'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import { type Inhoud, KADERGROND } from './inhoud.ts'
import { boekdag, GEVEND, type Jaarverschil, jaarverschillen } from './kader-jaren.ts'
import { leesKeten } from './store/besluit-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

type Plek = Pick<Zaakrij, 'regio' | 'id' | 'budgethouder'>

/** What a content would change, by year; `zonder`: the decision itself, when it is in the chain already. */
async function verschillenVan({ tx }: Daad, { regio, budgethouder }: Plek, inhoud: Inhoud, zonder = '') {
  const keten = await leesKeten(tx, regio, budgethouder)
  const eerder = keten.filter(({ id }) => id !== zonder).map((rij) => JSON.parse(rij.inhoud) as Inhoud)
  return jaarverschillen(eerder, inhoud)
}

/**
 * The holder must be closed to others. Refuses `wacht-op-kader`, `pgb-stop` or `kader-ontbreekt`; then opens the file of an
 * expected overshoot when this decision takes the year there (KAD-4).
 */
export async function boekInKader(daad: Daad, zaak: Zaakrij, beschikking: string, inhoud: Inhoud): Promise<void> {
  const { tx, vandaag } = daad
  const { regio } = zaak
  const wacht = await plaatsVan(tx, regio, zaak.id)
  if (wacht !== null && !GEVEND.includes(inhoud.keuze.soort))
    await beeindigWacht(tx, regio, wacht.id, 'anders', `Besloten: ${inhoud.keuze.soort}`)
  for (const verschil of await verschillenVan(daad, zaak, inhoud, beschikking)) {
    const { jaar, verschilCent } = verschil
    const soort = boekingsoort(inhoud.dossier, verschil)
    const nieuw = soort === 'verlening' || soort === 'verhoging'
    // Who waits is not granted out of turn: first the place in the queue is given up.
    if (nieuw && (wacht !== null || (await wachtErIemandVoor(tx, regio, jaar, volgordedag(inhoud.dossier)))))
      return weiger({ code: 'wacht-op-kader' })
    await boek(tx, {
      regio,
      jaar,
      herkomst: beschikking,
      dossier: zaak.id,
      soort,
      bedragCent: verschilCent,
      geldigOp: boekdag(inhoud, verschilCent, vandaag),
      ...(soort === 'verlening' ? { volCent: verschilCent + opMaatAf(inhoud) } : {}),
    })
    if (zaak.soort !== 'wijziging') await neemUitReserveringen(tx, regio, jaar, verschilCent)
    await volgOverschrijding(tx, regio, jaar, vandaag)
  }
}

/** A continuation (Rlz 5.7) is booked above the ceiling too; what is less is a lowering, whatever was asked. */
export function boekingsoort(
  { aanvraag }: Pick<Dossier, 'aanvraag'>,
  { verschilCent, hadAl }: Pick<Jaarverschil, 'verschilCent' | 'hadAl'>,
): Boekingsoort {
  if (verschilCent < 0) return 'verlaging'
  if (aanvraag.soort === 'voortzetting') return 'voortzetting'
  return hadAl ? 'verhoging' : 'verlening'
}

/** Rlz 5.10: receipt of the form, or the date of the indication when that is later; the dossier knows its first day. */
export function volgordedag({ aanvraag, indicatie }: Pick<Dossier, 'aanvraag' | 'indicatie'>): string {
  return [aanvraag.ontvangenOp, indicatie.ingangsdatum].sort().at(-1) ?? aanvraag.ontvangenOp
}

/** What tailoring took off, over the days of the grant. */
function opMaatAf({ uitkomst: { budget } }: Inhoud): Cent {
  if (!budget) return 0
  const af = budget.stappen.find(({ stap }) => stap === 'op_maat')?.verschilCent ?? 0
  return Math.max(0, deelHalfOmhoog(-af * budget.dagen, budget.dagenInJaar))
}

export interface Tekort {
  readonly jaar: number
  readonly bedragCent: Cent
  readonly past: boolean
}

/** What this content asks of the ceiling, and whether there is room now; null: it asks for nothing that the wall stops. */
export async function tekortVan(daad: Daad, zaak: Plek, inhoud: Inhoud): Promise<Tekort | null> {
  // A refusal changes nothing; the question is what a grant would have asked.
  const gegeven: Inhoud = { ...inhoud, keuze: { ...inhoud.keuze, soort: 'verlening' } }
  for (const verschil of await verschillenVan(daad, zaak, gegeven)) {
    if (!['verlening', 'verhoging'].includes(boekingsoort(inhoud.dossier, verschil))) continue
    const { jaar, verschilCent: bedragCent } = verschil
    const { kaderCent, gebruiktCent, pgbStop } = await standVan(daad.tx, zaak.regio, jaar)
    const voor = await wachtErIemandVoor(daad.tx, zaak.regio, jaar, volgordedag(inhoud.dossier))
    return { jaar, bedragCent, past: !pgbStop && !voor && kaderCent !== null && gebruiktCent + bedragCent <= kaderCent }
  }
  return null
}

/** A refusal that rests on the ceiling is possible only when there is no room (Awb 4:25 lid 2). */
export async function keurKaderweigering(daad: Daad, zaak: Plek, inhoud: Inhoud): Promise<void> {
  if (inhoud.keuze.soort !== 'weigering' || inhoud.keuze.grond !== KADERGROND) return
  const tekort = await tekortVan(daad, zaak, inhoud)
  if (tekort === null || tekort.past) weiger({ code: 'kader-niet-vol' })
}
