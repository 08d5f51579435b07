/** Objections, appeals and complaints: received, terms, outcome, and the decision that follows from it (PGB-34). */
import { type Bezwaartermijn, beroepTot, bezwaartermijn, klachttermijn, type Opschorting } from '../bezwaar/termijn.ts'
import type { Bezwaarbeeld, Bezwaarstapgave, NieuwBezwaar } from './contract-wijziging.ts'
import type { Daad } from './daad.ts'
import { noteerZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { type Gezien, leesZaakrij, pseudoniemVan } from './openen.ts'
import { leesBeschikking } from './store/besluit-rijen.ts'
import {
  type Bezwaarrij,
  type Bezwaarstap,
  leesBekendmaking,
  leesBezwaarstappen,
  leesBezwarenVan,
  leesOpenBezwaren,
  voegBezwaarstapToe,
  voegBezwaarToe,
  zoekBezwaar,
} from './store/wijziging-rijen.ts'

const LIJST_MAX = 500

/** Against a decision that was sent; a complaint needs none. */
export async function ontvangBezwaar(
  daad: Daad,
  { zaak: id, ...gave }: NieuwBezwaar & { zaak: string },
): Promise<{ id: string }> {
  const zaak = await leesZaakrij(daad, id)
  if (gave.ontvangenOp > daad.vandaag) return weiger({ code: 'datum-kan-niet', veld: 'ontvangenOp' })
  const tegen = gave.soort === 'klacht' ? null : zaak.beschikking
  const bekendgemaaktOp = tegen === null ? null : await leesBekendmaking(daad.tx, zaak.regio, tegen)
  if (gave.soort !== 'klacht' && bekendgemaaktOp === null)
    return weiger({ code: 'stap-ontbreekt', nodig: 'verzonden', status: zaak.status })
  if (bekendgemaaktOp !== null && gave.ontvangenOp < bekendgemaaktOp)
    return weiger({ code: 'datum-kan-niet', veld: 'ontvangenOp' })
  const gemaakt = await voegBezwaarToe(
    daad.tx,
    { regio: zaak.regio, zaak: zaak.id },
    { ...gave, commissie: gave.commissie ?? false, beschikking: tegen, bekendgemaaktOp },
  )
  await noteerZaak(daad, zaak, zaak.versie, ['bezwaar'])
  return { id: gemaakt }
}

/** Gives the new version. That a step is taken once, the database decides by the version. */
export async function zetBezwaarstap(
  daad: Daad,
  { zaak: id, versie, ...gave }: Gezien & Bezwaarstapgave,
): Promise<number> {
  const { tx, context, vandaag } = daad
  const rij = await zoekBezwaar(tx, context.regios, id)
  if (!rij) return weiger({ code: 'onbekend' })
  const zaak = await leesZaakrij(daad, rij.zaak)
  const stappen = await leesBezwaarstappen(tx, [rij.regio], [id])
  const nu = stappen.at(-1)?.versie ?? 1
  if (nu !== versie) return weiger({ code: 'versie-verouderd', versie: nu })
  if (gave.dag > vandaag || gave.dag < (stappen.at(-1)?.dag ?? rij.ontvangenOp))
    return weiger({ code: 'datum-kan-niet', veld: 'dag' })
  controleerStap(rij, stappen, gave)
  if (gave.besluit !== undefined) await keurVervolgbesluit(daad, rij, gave.besluit)
  await voegBezwaarstapToe(tx, rij.regio, {
    bezwaar: id,
    versie: versie + 1,
    stap: gave.stap,
    dag: gave.dag,
    tot: gave.tot ?? null,
    hersteld: gave.stap === 'hervat' ? (gave.hersteld ?? false) : null,
    uitkomst: gave.uitkomst ?? null,
    besluit: gave.besluit ?? null,
    toelichting: gave.toelichting,
  })
  await noteerZaak(daad, zaak, zaak.versie, ['bezwaar', gave.stap])
  return versie + 1
}

/** Only an objection has a decision term that stands still or moves; only what stands still can go on. */
function controleerStap(rij: Bezwaarrij, stappen: readonly Bezwaarstap[], gave: Bezwaarstapgave): void {
  const past = (stap: string): never => weiger({ code: 'stap-past-niet', na: stap })
  const laatste = stappen.at(-1)?.stap ?? 'ontvangen'
  const staatStil = loopt(stappen)
  if (stappen.some(({ stap }) => stap === 'uitkomst')) past('uitkomst')
  if (rij.soort === 'beroep' && gave.stap !== 'uitkomst') past(rij.soort)
  if (rij.soort === 'klacht' && ['opgeschort', 'hervat', 'uitgesteld'].includes(gave.stap)) past(rij.soort)
  if (gave.stap === 'opgeschort' && staatStil) past(laatste)
  if (gave.stap === 'hervat' && !staatStil) weiger({ code: 'geen-lopende-opschorting' })
  if (gave.stap === 'verdaagd' && stappen.some(({ stap }) => stap === 'verdaagd')) past('verdaagd')
  if (gave.stap === 'bevestigd' && stappen.some(({ stap }) => stap === 'bevestigd')) past('bevestigd')
  if (gave.stap === 'uitgesteld' && (gave.tot ?? '') <= gave.dag) weiger({ code: 'grond-ontbreekt', veld: 'tot' })
  if (gave.stap === 'uitkomst' && gave.uitkomst === undefined) weiger({ code: 'grond-ontbreekt', veld: 'uitkomst' })
  if (gave.stap !== 'uitkomst' && (gave.uitkomst !== undefined || gave.besluit !== undefined)) past(gave.stap)
  // A term that has ended cannot be put off any more (Awb 7:10 lid 3).
  if (gave.stap !== 'verdaagd') return
  const uiterlijk = termijnVan(rij, stappen)?.besluitUiterlijk ?? null
  if (rij.soort === 'bezwaar' && uiterlijk !== null && gave.dag > uiterlijk)
    weiger({ code: 'termijn-verstreken', besluitUiterlijk: uiterlijk })
}

const loopt = (stappen: readonly Bezwaarstap[]): boolean =>
  stappen.findLast(({ stap }) => stap === 'opgeschort' || stap === 'hervat')?.stap === 'opgeschort'

/** A decision of the same holder, taken after the one that was objected to. */
async function keurVervolgbesluit(daad: Daad, rij: Bezwaarrij, besluit: string): Promise<void> {
  const [nieuw, oud] = await Promise.all([
    leesBeschikking(daad.tx, [rij.regio], besluit),
    leesBeschikking(daad.tx, [rij.regio], rij.beschikking ?? ''),
  ])
  const zaak = await leesZaakrij(daad, rij.zaak)
  if (!nieuw || nieuw.budgethouder !== zaak.budgethouder || nieuw.id === oud?.id) weiger({ code: 'onbekend' })
}

function termijnVan(rij: Bezwaarrij, stappen: readonly Bezwaarstap[]): Bezwaartermijn | null {
  if (rij.soort !== 'bezwaar' || rij.bekendgemaaktOp === null) return null
  return bezwaartermijn({
    bekendgemaaktOp: rij.bekendgemaaktOp,
    ontvangenOp: rij.ontvangenOp,
    commissie: rij.commissie,
    opschortingen: opschortingenUit(stappen),
    verdaagdOp: stappen.find(({ stap }) => stap === 'verdaagd')?.dag ?? null,
    uitstelTot: stappen.findLast(({ stap }) => stap === 'uitgesteld')?.tot ?? null,
  })
}

function opschortingenUit(stappen: readonly Bezwaarstap[]): Opschorting[] {
  const gevonden: Opschorting[] = []
  for (const { stap, dag, hersteld } of stappen) {
    const laatste = gevonden.at(-1)
    if (stap === 'opgeschort') gevonden.push({ van: dag, tot: null, hersteld: false })
    else if (stap === 'hervat' && laatste)
      gevonden[gevonden.length - 1] = { van: laatste.van, tot: dag, hersteld: hersteld ?? false }
  }
  return gevonden
}

export function bezwaarbeeld(rij: Bezwaarrij, stappen: readonly Bezwaarstap[], vandaag: string): Bezwaarbeeld {
  const einde = stappen.find(({ stap }) => stap === 'uitkomst')
  const termijn = termijnVan(rij, stappen)
  const klacht =
    rij.soort === 'klacht'
      ? klachttermijn(
          rij.ontvangenOp,
          stappen.some(({ stap }) => stap === 'verdaagd'),
        )
      : null
  const uiterlijk = termijn?.besluitUiterlijk ?? klacht?.afhandelenVoor ?? null
  const { regio: _, door: __, budgethouder: ___, bsnVersleuteld: ____, ...zichtbaar } = rij
  return {
    ...zichtbaar,
    versie: stappen.at(-1)?.versie ?? 1,
    stand: einde
      ? 'afgerond'
      : loopt(stappen)
        ? 'staat_stil'
        : uiterlijk !== null && uiterlijk < vandaag
          ? 'te_laat'
          : 'loopt',
    uitkomst: einde?.uitkomst ?? null,
    vervolgbesluit: einde?.besluit ?? null,
    uiterlijk: einde ? null : uiterlijk,
    opTijd: termijn?.opTijd ?? null,
    bezwaarTot: termijn?.bezwaarTot ?? null,
    bevestigenVoor: klacht?.bevestigenVoor ?? null,
    beroepTot: einde && rij.soort === 'bezwaar' && einde.uitkomst !== 'ingetrokken' ? beroepTot(einde.dag) : null,
    norm: klacht !== null,
    termijnstappen: (termijn?.stappen ?? []).map((stap) => ({ ...stap })),
    vindplaatsen: klacht ? [...klacht.vindplaatsen] : [],
    stappen: stappen.map(({ bezwaar: _, door: __, ...stap }) => stap),
  }
}

async function beelden({ tx, vandaag }: Daad, rijen: readonly Bezwaarrij[]): Promise<Bezwaarbeeld[]> {
  const regios = [...new Set(rijen.map(({ regio }) => regio))]
  const alle = await leesBezwaarstappen(
    tx,
    regios,
    rijen.map(({ id }) => id),
  )
  return rijen.map((rij) =>
    bezwaarbeeld(
      rij,
      alle.filter(({ bezwaar }) => bezwaar === rij.id),
      vandaag,
    ),
  )
}

export async function bezwarenBij(daad: Daad, id: string): Promise<{ bezwaren: Bezwaarbeeld[] }> {
  const zaak = await leesZaakrij(daad, id)
  await noteerZaak(daad, zaak, zaak.versie, ['bezwaar'])
  return { bezwaren: await beelden(daad, await leesBezwarenVan(daad.tx, zaak.regio, zaak.id)) }
}

/** What lapses first stands above; what stands still comes last. */
export async function openBezwaren(daad: Daad): Promise<{ bezwaren: Bezwaarbeeld[] }> {
  const rijen = await leesOpenBezwaren(daad.tx, daad.context.regios, LIJST_MAX)
  const [regio = null, ...meer] = daad.context.regios
  await noteer(daad, {
    objectSoort: 'werklijst',
    objectId: 'bezwaren',
    regio: meer.length > 0 ? null : regio,
    betrokkenen: rijen.map((rij) => pseudoniemVan(daad, rij)),
    deel: ['bezwaar'],
  })
  const lijst = await beelden(daad, rijen)
  return { bezwaren: lijst.sort((a, b) => ((a.uiterlijk ?? '9999') < (b.uiterlijk ?? '9999') ? -1 : 1)) }
}
