/** The door of this room for the reports to the NZa: the state of grants by two times, and work in hand. */
import type { Transactie } from '../../platform/db.ts'
import { voegSamen } from './dossierdelen.ts'
import type { Inhoud } from './inhoud.ts'
import { type Gevolg, gevolgVan, jaarVanPeriode, somVan, type Toekenning, vouwIn } from './opgavebron.ts'
import { type Openwerk, openwerkVan } from './opgavebron-werk.ts'
import {
  type Houderstand,
  leesLaatste,
  leesOpen,
  leesOpenFeiten,
  leesPerioden,
  leesStanden,
  leesVastMoment,
  leesWachtend,
  leesWachtendeRegios,
  leesZakenVan,
  meldVerwerkt,
  type NieuweStand,
  voegStandenToe,
  type Wachtend,
} from './store/opgavebron-rijen.ts'

/** By the decisions up to a day (`jjjj-mm-dd`), as known at a moment (ISO 8601). */
export interface Opgavevraag {
  readonly jaar: number
  readonly peildatum: string
  readonly bekendOp: string
}

const BLOK = 250

/**
 * Takes every decision that waits into the projection: of one holder in the transaction of his decision, or of a whole
 * region. Cheap when nothing waits.
 */
export async function werkJaarstandBij(tx: Transactie, regio: string, houder: string | null = null): Promise<number> {
  let gedaan = 0
  for (;;) {
    const wachtend = await leesWachtend(tx, regio, houder, BLOK)
    if (wachtend.length === 0) return gedaan
    await verwerk(tx, regio, wachtend)
    gedaan += wachtend.length
  }
}

/** Every region in which something waits. */
export async function werkAllesBij(tx: Transactie, regios: readonly string[]): Promise<void> {
  for (const regio of await leesWachtendeRegios(tx, regios)) await werkJaarstandBij(tx, regio)
}

interface Lopend {
  volgnummer: number
  besluitdag: string
  perioden: readonly Toekenning[]
}

async function verwerk(tx: Transactie, regio: string, wachtend: readonly Wachtend[]): Promise<void> {
  const perHouder = new Map<string, Map<number, Lopend>>()
  for (const { budgethouder, jaar, ...stand } of await leesLaatste(tx, regio, [
    ...new Set(wachtend.map(({ budgethouder }) => budgethouder)),
  ]))
    jarenVan(perHouder, budgethouder).set(jaar, { ...stand })
  const standen: NieuweStand[] = []
  const dagen: { beschikking: string; zaak: string; dag: string; vastgelegd: string }[] = []
  for (const besluit of wachtend) {
    const inhoud = JSON.parse(besluit.inhoud) as Inhoud
    const { beschikking, zaak, vastgelegd } = besluit
    dagen.push({ beschikking, zaak, dag: inhoud.keuze.peildatum, vastgelegd })
    const gevolg = gevolgVan(inhoud, beschikking)
    if (gevolg === null) continue
    const jaren = jarenVan(perHouder, besluit.budgethouder)
    for (const jaar of geraakt(gevolg, jaren)) standen.push(volgende(besluit, inhoud, jaar, gevolg, jaren))
  }
  // One state after the other, because the next one of a holder names the one before it.
  if (standen.length > 0) await voegStandenToe(tx, regio, standen)
  await meldVerwerkt(tx, regio, dagen)
}

function jarenVan(perHouder: Map<string, Map<number, Lopend>>, houder: string): Map<number, Lopend> {
  const jaren = perHouder.get(houder) ?? new Map<number, Lopend>()
  perHouder.set(houder, jaren)
  return jaren
}

/** A grant touches its own year; an end touches every year in which something is left after it. */
function geraakt(gevolg: Gevolg, jaren: ReadonlyMap<number, Lopend>): number[] {
  if (gevolg.soort === 'toekenning') return [jaarVanPeriode(gevolg.periode)]
  return [...jaren]
    .filter(([, { perioden }]) => perioden.some(({ tot }) => tot >= gevolg.vanaf))
    .map(([jaar]) => jaar)
    .sort((a, b) => a - b)
}

function volgende(
  besluit: Wachtend,
  { keuze }: Inhoud,
  jaar: number,
  gevolg: Gevolg,
  jaren: Map<number, Lopend>,
): NieuweStand {
  const eerder = jaren.get(jaar)
  const perioden = vouwIn(eerder?.perioden ?? [], gevolg)
  // A decision rests on those before it, so it is never of an earlier day than they are.
  const dag = eerder && eerder.besluitdag > keuze.peildatum ? eerder.besluitdag : keuze.peildatum
  const volgnummer = (eerder?.volgnummer ?? 0) + 1
  jaren.set(jaar, { volgnummer, besluitdag: dag, perioden })
  const { budgethouder, beschikking, vastgelegd, geboortejaar } = besluit
  const sleutel = { jaar, budgethouder, volgnummer, beschikking, besluitdag: dag, vastgelegd, geboortejaar }
  return { ...sleutel, perioden, ...somVan(perioden, jaar) }
}

/**
 * The state of every holder with a grant in the year. Call `werkJaarstandBij` first. With `houders`: only of these and of
 * those whose indication ends.
 */
export function toekenningenOp(
  tx: Transactie,
  regios: readonly string[],
  vraag: Opgavevraag,
  houders: readonly string[] | null = null,
): Promise<readonly Houderstand[]> {
  return leesStanden(tx, regios, vraag, houders)
}

/** The periods behind the row of one holder. */
export function periodenVan(
  tx: Transactie,
  regio: string,
  houder: string,
  vraag: Opgavevraag,
): Promise<readonly Toekenning[]> {
  return leesPerioden(tx, regio, houder, vraag)
}

/** The case of each decision. */
export const zakenVan = leesZakenVan

/** A moment of which everything is known and that nothing can still change. */
export const vastMoment = (tx: Transactie): Promise<string> => leesVastMoment(tx)

const FEITENBLOK = 500

/** Cases in hand on the day, as known at the moment. What is no whole dossier is named apart: it cannot be counted. */
export async function openwerkOp(
  tx: Transactie,
  regios: readonly string[],
  vraag: Opgavevraag,
): Promise<{
  readonly werk: readonly Openwerk[]
  readonly onleesbaar: readonly { readonly regio: string; readonly nummer: string }[]
}> {
  const open = await leesOpen(tx, regios, vraag)
  const werk: Openwerk[] = []
  const onleesbaar: { regio: string; nummer: string }[] = []
  for (const regio of new Set(open.map((zaak) => zaak.regio))) {
    const hier = open.filter((zaak) => zaak.regio === regio)
    for (let i = 0; i < hier.length; i += FEITENBLOK) {
      const blok = hier.slice(i, i + FEITENBLOK)
      const ids = blok.map(({ id }) => id)
      const feiten = new Map<string, Map<string, unknown>>(ids.map((id) => [id, new Map()]))
      for (const { zaak, pointer, waarde } of await leesOpenFeiten(tx, regio, ids, vraag.bekendOp))
        feiten.get(zaak)?.set(pointer, waarde)
      for (const { id, ...kop } of blok) {
        const dossier = voegSamen(regio, feiten.get(id) ?? new Map(), undefined)
        const gelezen = openwerkVan({ ...kop, zaak: id }, dossier, vraag.jaar)
        if (gelezen === null) onleesbaar.push({ regio, nummer: kop.nummer })
        else if (gelezen.ontvangenOp <= vraag.peildatum) werk.push(gelezen)
      }
    }
  }
  return { werk, onleesbaar }
}
