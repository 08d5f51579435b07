/** What stands beside the questions of a case, and the register of obligations, in the form of the contract. */
import type { Static } from 'typebox'
import { vastePlichten } from '../brief/plichten.ts'
import { terugvordergrens } from '../intrekking/terugvordering.ts'
import { toetsDossier } from '../rekenhart.ts'
import { heeftBeleidsregel } from '../toets/verplichting.ts'
import { sleutelsVan, standaardtekst } from '../verplichtingen/plicht.ts'
import { AANDACHTSPUNTEN, BIJ_REGELS } from './aandachtspunten.ts'
import type * as contract from './contract-oordeel.ts'
import type { Daad } from './daad.ts'
import { noteerZaak, vouwZaak } from './dossier.ts'
import { noteer } from './log.ts'
import { leesZaakrij } from './openen.ts'
import { geblokkeerdSinds, isTeLaat } from './openwijziging.ts'
import { type Gevonden, signalenBijPlan, staatInDossier } from './signaal.ts'
import { leesNamen } from './store/beeld-rijen.ts'
import { leesPlichten, leesPlichtenVan, leesPlichtstappen, type Plichtrij } from './store/plicht-rijen.ts'
import { leesSignaalstappen, leesSignalen, leesVerzoeken, type Signaalrij } from './store/signaal-rijen.ts'
import { standVanRij } from './verplichting.ts'
import { zaakdelenVan } from './zaakdelen.ts'

/** What goes out is JSON: a moment becomes text in the face; the check of the contract there keeps the types. */
type Beeld<T> = { readonly [lid in keyof T]: unknown }

export async function oordeelstukken(daad: Daad, id: string): Promise<Beeld<contract.Oordeelstukken>> {
  const zaak = await leesZaakrij(daad, id)
  const { dossier, feiten } = await vouwZaak(daad, zaak)
  const { tx, vandaag } = daad
  const delen = zaakdelenVan(feiten)
  const gevonden = await signalenBijPlan(daad, zaak.regio, dossier)
  const eigen = await leesPlichtenVan(tx, zaak.regio, zaak.budgethouder)
  const verzoeken = await leesVerzoeken(tx, zaak.regio, zaak.budgethouder)
  const uitslag = toetsDossier(dossier)
  const verplichtingen = 'goed' in uitslag ? uitslag.goed.verplichtingen : []
  const sleutels = sleutelsVan(verplichtingen, delen.toegevoegd)
  const { afweging } = delen
  const namen = await leesNamen(tx, afweging === null ? [] : [afweging.door])
  await noteerZaak(daad, zaak, zaak.versie, ['oordeelstukken'])
  const kaal = await signaalbeelden(
    daad,
    gevonden.map(({ signaal }) => signaal),
  )
  return {
    signalen: kaal.map((beeld, n) => ({ ...beeld, ...bijZaak(gevonden[n], dossier) })),
    nietNagekomen: await plichtbeelden(
      daad,
      eigen.filter((rij) => NIET_GOED.includes(standVanRij(rij, vandaag))),
    ),
    wijzigingen: verzoeken.map((verzoek) => ({ ...verzoek, teLaat: isTeLaat(verzoek, vandaag) })),
    betaaladviesGeblokkeerdSinds: geblokkeerdSinds(verzoeken, vandaag),
    oordeelgronden: delen.oordeelgronden,
    plichten: verplichtingen.map(({ soort }, n) => ({
      sleutel: sleutels[n] ?? '',
      standaardtekst: standaardtekst(soort),
      invulling: delen.plichten[sleutels[n] ?? ''] ?? null,
    })),
    afweging: afweging && { ...afweging, door: { id: afweging.door, naam: namen.get(afweging.door) ?? null } },
    terugvordergrens: afweging && terugvordergrens(afweging.handelingOp, vandaag),
    aandachtspunten: AANDACHTSPUNTEN,
    bijRegels: BIJ_REGELS,
    vastePlichten: vastePlichten(),
    beleidsregel: heeftBeleidsregel(zaak.regio),
  }
}

const NIET_GOED: readonly string[] = ['niet_nagekomen', 'te_laat', 'afgewogen']

const bijZaak = (gevonden: Gevonden | undefined, dossier: Parameters<typeof staatInDossier>[1]) =>
  gevonden && { overeenkomst: gevonden.overeenkomst, inDossier: staatInDossier(gevonden.signaal, dossier) }

export async function signaallijst(daad: Daad): Promise<Beeld<Static<typeof contract.Signaallijst>>> {
  const rijen = await leesSignalen(daad.tx, daad.context.regios)
  await noteer(daad, { objectSoort: 'werklijst', objectId: 'signalen', regio: enigeRegio(daad) })
  return { signalen: await signaalbeelden(daad, rijen) }
}

async function signaalbeelden({ tx, context }: Daad, rijen: readonly Signaalrij[]): Promise<Beeld<contract.Signaal>[]> {
  const stappen = await leesSignaalstappen(
    tx,
    context.regios,
    rijen.map(({ id }) => id),
  )
  const namen = await leesNamen(
    tx,
    [...rijen, ...stappen].map(({ door }) => door),
  )
  const wie = (id: string) => ({ id, naam: namen.get(id) ?? null })
  return rijen.map((rij) => ({
    ...rij,
    door: wie(rij.door),
    stappen: stappen
      .filter(({ signaal }) => signaal === rij.id)
      .map(({ stand, toelichting, vastgelegd, door }) => ({ stand, toelichting, vastgelegd, door: wie(door) })),
  }))
}

async function plichtbeelden(
  { tx, context, vandaag }: Daad,
  rijen: readonly Plichtrij[],
): Promise<Beeld<contract.Plicht>[]> {
  const stappen = await leesPlichtstappen(
    tx,
    context.regios,
    rijen.map(({ id }) => id),
  )
  const namen = await leesNamen(
    tx,
    stappen.map(({ door }) => door),
  )
  return rijen.map(({ laatste: _, regio: __, ...rij }, n) => ({
    ...rij,
    stand: rijen[n] && standVanRij(rijen[n], vandaag),
    stappen: stappen
      .filter(({ plicht }) => plicht === rij.id)
      .map(({ plicht: ___, door, ...stap }) => ({
        ...stap,
        door: { id: door, naam: namen.get(door) ?? null },
      })),
  }))
}

export interface Plichtfilter {
  readonly soort?: string
  readonly stand?: string
  readonly zaak?: string
}

const BLAD_MAX = 500

/** The portfolio: counts of all, and rows that pass the filter, what is due first on top. */
export async function plichtenlijst(daad: Daad, filter: Plichtfilter): Promise<Beeld<contract.Plichtenlijst>> {
  const { alle, gekozen } = await zoekPlichten(daad, filter)
  const geteld = new Map<string, number>()
  for (const rij of alle) {
    const sleutel = `${rij.soort} ${standVanRij(rij, daad.vandaag)}`
    geteld.set(sleutel, (geteld.get(sleutel) ?? 0) + 1)
  }
  const tellingen = [...geteld].map(([sleutel, aantal]) => {
    const [soort, stand] = sleutel.split(' ')
    return { soort, stand, aantal }
  })
  return { plichten: await plichtbeelden(daad, gekozen.slice(0, BLAD_MAX)), totaal: gekozen.length, tellingen }
}

export async function zoekPlichten(
  daad: Daad,
  filter: Plichtfilter,
): Promise<{ alle: readonly Plichtrij[]; gekozen: readonly Plichtrij[] }> {
  const alle = await leesPlichten(daad.tx, daad.context.regios)
  await noteer(daad, { objectSoort: 'werklijst', objectId: 'verplichtingen', regio: enigeRegio(daad) })
  const gekozen = alle.filter(
    (rij) =>
      (filter.soort === undefined || filter.soort === rij.soort) &&
      (filter.stand === undefined || filter.stand === standVanRij(rij, daad.vandaag)) &&
      (filter.zaak === undefined || filter.zaak === rij.zaak),
  )
  return { alle, gekozen }
}

function enigeRegio({ context }: Daad): string | null {
  const [regio = null, ...meer] = context.regios
  return meer.length > 0 ? null : regio
}
