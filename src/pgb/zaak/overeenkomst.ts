/** Agreements: received, decided once, followed at the SVB; a change is an open change of the holder (PGB-8, PGB-15). */
import { naamsleutel } from '../budgetplan/post.ts'
import { magSvb, magVolgen, standVan, svbStandVan } from '../overeenkomst/stand.ts'
import { staatInDeWeg } from '../overeenkomst/toets.ts'
import { urenVan } from '../overeenkomst/uren.ts'
import type { NieuweOvereenkomst, Overeenkomststap } from './contract-overeenkomst.ts'
import type { Daad } from './daad.ts'
import { noteerZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { type Gezien, leesZaakrij } from './openen.ts'
import { ontvangWijziging, uiterlijkVoor } from './openwijziging.ts'
import { bevindingenVan } from './overeenkomst-beeld.ts'
import {
  leesOvereenkomstenVan,
  leesOvereenkomststappen,
  type Overeenkomstrij,
  voegOvereenkomststapToe,
  voegOvereenkomstToe,
  zoekOvereenkomst,
} from './store/overeenkomst-rijen.ts'
import { leesVerzoeken, voegAfhandelingToe } from './store/signaal-rijen.ts'
import { sluitHouder } from './store/zaak-rijen.ts'

export async function ontvangOvereenkomst(
  daad: Daad,
  { zaak: id, ontvangenOp, overeenkomst, wijzigt, stuk, wat }: NieuweOvereenkomst & { zaak: string },
): Promise<{ id: string; uiterlijk: string }> {
  const zaak = await leesZaakrij(daad, id)
  if (ontvangenOp > daad.vandaag) return weiger({ code: 'datum-kan-niet', veld: 'ontvangenOp' })
  if (overeenkomst.posten.length === 0) return weiger({ code: 'grond-ontbreekt', veld: 'overeenkomst/posten' })
  if (overeenkomst.tot !== undefined && overeenkomst.tot < overeenkomst.van)
    return weiger({ code: 'datum-kan-niet', veld: 'tot' })
  const verzoek =
    wijzigt === undefined ? null : await openWijziging(daad, { zaak: id, wijzigt, stuk, wat, ontvangenOp })
  const uiterlijk = verzoek?.uiterlijk ?? uiterlijkVoor(ontvangenOp)
  const gemaakt = await voegOvereenkomstToe(daad.tx, zaak, {
    wijzigt: wijzigt ?? null,
    verzoek: verzoek?.id ?? null,
    naamsleutel: naamsleutel(overeenkomst.zorgverlener.naam),
    uren: urenVan(overeenkomst.posten),
    inhoud: overeenkomst,
    ontvangenOp,
    uiterlijk,
  })
  await noteerZaak(daad, zaak, zaak.versie, ['overeenkomst'])
  return { id: gemaakt, uiterlijk }
}

interface Wijziging {
  readonly zaak: string
  readonly wijzigt: string
  readonly stuk: NieuweOvereenkomst['stuk'] | undefined
  readonly wat: string | undefined
  readonly ontvangenOp: string
}

/** Only what runs can change. The change is an open change of the holder until it is decided. */
async function openWijziging(
  daad: Daad,
  { zaak, wijzigt, stuk, wat = '', ontvangenOp }: Wijziging,
): Promise<{ id: string; uiterlijk: string }> {
  const oud = await zoekOvereenkomst(daad.tx, daad.context.regios, wijzigt)
  if (!oud || oud.budgethouder !== (await leesZaakrij(daad, zaak)).budgethouder) return weiger({ code: 'onbekend' })
  const stand = standVan(await leesOvereenkomststappen(daad.tx, [oud.regio], [oud.id]), oud.vervangen)
  if (stand !== 'goedgekeurd') return weiger({ code: 'stap-past-niet', na: stand })
  if (stuk === undefined) return weiger({ code: 'grond-ontbreekt', veld: 'stuk' })
  if (wat.trim() === '') return weiger({ code: 'grond-ontbreekt', veld: 'wat' })
  return ontvangWijziging(daad, { zaak, soort: stuk, wat: wat.trim(), ontvangenOp })
}

/** Gives the new version. The holder is closed meanwhile: two agreements that pass apart and not together cannot both. */
export async function zetOvereenkomststap(
  daad: Daad,
  { zaak: id, versie, ...gave }: Gezien & Overeenkomststap,
): Promise<number> {
  const { tx, context, vandaag } = daad
  const gevonden = await zoekOvereenkomst(tx, context.regios, id)
  if (!gevonden) return weiger({ code: 'onbekend' })
  const zaak = await leesZaakrij(daad, gevonden.zaak)
  await sluitHouder(tx, zaak.regio, zaak.budgethouder)
  const alle = await leesOvereenkomstenVan(tx, zaak.regio, zaak.budgethouder)
  const rij = alle.find((deze) => deze.id === id)
  if (!rij) return weiger({ code: 'onbekend' })
  if (rij.versie !== versie) return weiger({ code: 'versie-verouderd', versie: rij.versie })
  await controleerStap(daad, rij, gave)
  if (gave.dag > vandaag || gave.dag < rij.ontvangenOp) return weiger({ code: 'datum-kan-niet', veld: 'dag' })
  const besluit = gave.stap === 'goedgekeurd' || gave.stap === 'onthouden'
  const bevindingen = besluit ? await bevindingenVan(daad, zaak, alle, rij) : null
  if (gave.stap === 'goedgekeurd' && bevindingen !== null) {
    const codes = staatInDeWeg(bevindingen)
    if (codes.length > 0) return weiger({ code: 'advies-draagt-niet', advies: codes.join(', '), soort: 'goedkeuring' })
  }
  await voegOvereenkomststapToe(
    tx,
    { regio: rij.regio, id, versie: versie + 1 },
    {
      ...gave,
      svb: gave.svb ?? null,
      vervangt: gave.stap === 'goedgekeurd' ? rij.wijzigt : null,
      bevindingen,
    },
  )
  if (gave.stap === 'goedgekeurd' || gave.stap === 'onthouden' || gave.stap === 'ingetrokken')
    await handelVerzoekAf(daad, rij, { afgehandeldOp: gave.dag, uitkomst: gave.stap, toelichting: gave.toelichting })
  await noteerZaak(daad, zaak, zaak.versie, ['overeenkomst', gave.stap])
  return versie + 1
}

async function controleerStap(daad: Daad, rij: Overeenkomstrij, { stap, svb }: Overeenkomststap): Promise<void> {
  const stappen = await leesOvereenkomststappen(daad.tx, [rij.regio], [rij.id])
  const stand = standVan(stappen, rij.vervangen)
  if (!magVolgen(stand, stap)) weiger({ code: 'stap-past-niet', na: stand })
  if ((stap === 'svb') !== (svb !== undefined)) weiger({ code: 'grond-ontbreekt', veld: 'svb' })
  const nu = svbStandVan(stappen)
  if (svb !== undefined && !magSvb(nu, svb)) weiger({ code: 'stap-past-niet', na: nu })
}

/** The open change ends with the decision, unless it was handled by hand before. */
async function handelVerzoekAf(
  { tx }: Daad,
  { regio, budgethouder, verzoek }: Overeenkomstrij,
  afhandeling: Parameters<typeof voegAfhandelingToe>[2],
): Promise<void> {
  if (verzoek === null) return
  const open = (await leesVerzoeken(tx, regio, budgethouder)).some(
    ({ id, afgehandeldOp }) => id === verzoek && afgehandeldOp === null,
  )
  if (open) await voegAfhandelingToe(tx, { regio, verzoek }, afhandeling)
}
