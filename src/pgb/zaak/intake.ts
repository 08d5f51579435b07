/** What an intake adds to a case beside its facts, and what is known of it at a moment (PGB-1, PGB-2). */
import type { Daad } from './daad.ts'
import { noteerZaak, vouwZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { leesZaakrij } from './openen.ts'
import { leesNamen } from './store/beeld-rijen.ts'
import type { Stand } from './store/feit-rijen.ts'
import {
  leesHerkomst,
  leesHouderzaken,
  leesLaatsteOmleidingen,
  leesRegister,
  type NieuweOmleiding,
  type Register,
  regioVanOmleiding,
  telOmleidingen,
  voegOmleidingToe,
  voegRegisterrijToe,
} from './store/intake-rijen.ts'

/** Texts that say nothing when they are blank. */
const TEKSTEN = [
  'wie',
  'uitgelegd',
  'alternatieven',
  'naam',
  'omvang',
  'onderwerp',
  'zorgverlener',
  'omschrijving',
] as const

/** Adds one row to a register of a case; a correction names the row that it replaces and says why. */
export async function legVast(
  daad: Daad,
  register: Register,
  id: string,
  velden: Readonly<Record<string, unknown>>,
): Promise<{ id: string }> {
  const zaak = await leesZaakrij(daad, id)
  const { dag, vervangt, reden, ingetrokken } = velden
  if (typeof dag === 'string' && dag > daad.vandaag) return weiger({ code: 'datum-kan-niet', veld: 'dag' })
  for (const veld of TEKSTEN) {
    const tekst = velden[veld]
    if (typeof tekst === 'string' && tekst.trim() === '') return weiger({ code: 'grond-ontbreekt', veld })
  }
  const verbetert = vervangt !== undefined
  const heeftReden = typeof reden === 'string' && reden.trim() !== ''
  if (verbetert !== heeftReden) return weiger({ code: 'grond-ontbreekt', veld: verbetert ? 'reden' : 'vervangt' })
  if (ingetrokken === true && !verbetert) return weiger({ code: 'grond-ontbreekt', veld: 'vervangt' })
  const rij = await voegRegisterrijToe(daad.tx, register, zaak, velden)
  await noteerZaak(daad, zaak, zaak.versie, [register])
  return { id: rij }
}

const LIJSTEN = {
  gesprekken: 'gesprek',
  vertegenwoordigingen: 'vertegenwoordiging',
  contactmomenten: 'contactmoment',
  bewijzen: 'kwalificatiebewijs',
} as const satisfies Record<string, Register>

/** Every row of every register of a case, with the names of those who recorded them. */
export async function registersVan(daad: Daad, id: string) {
  const zaak = await leesZaakrij(daad, id)
  const lijsten: Record<string, unknown> = {}
  for (const [lijst, register] of Object.entries(LIJSTEN)) {
    const rijen = await leesRegister(daad.tx, register, zaak)
    const persoon = await personen(daad, rijen)
    lijsten[lijst] = rijen.map((rij) => ({ ...rij, door: persoon(rij.door) }))
  }
  await noteerZaak(daad, zaak, zaak.versie, Object.values(LIJSTEN))
  return lijsten
}

/** The dossier as it was known at a moment, or as it holds on a day. Nothing known yet then: as if it were not there. */
export async function standVan(daad: Daad, id: string, stand: Stand) {
  const zaak = await leesZaakrij(daad, id)
  const { dossier, feiten } = await vouwZaak(daad, zaak, stand)
  await noteerZaak(daad, zaak, zaak.versie)
  const persoon = await personen(daad, feiten)
  return {
    bekendOp: stand.bekendOp ?? null,
    geldigOp: stand.geldigOp ?? null,
    dossier,
    feiten: feiten
      .filter(({ waarde }) => waarde !== null)
      .map(({ pointer, waarde, bron, geldigOp, vastgelegd, zaakversie, door }) => ({
        pointer,
        waarde,
        bron,
        geldigOp,
        vastgelegd,
        zaakversie,
        door: persoon(door),
      })),
  }
}

/** Where the application came from, and what else this holder asked. */
export async function houderzakenVan(daad: Daad, id: string) {
  const zaak = await leesZaakrij(daad, id)
  const zaken = await leesHouderzaken(daad.tx, zaak.regio, zaak.budgethouder, zaak.id)
  const herkomst = await leesHerkomst(daad.tx, zaak.regio, zaak.id)
  await noteerZaak(daad, zaak, zaak.versie, ['houderzaken'])
  return { herkomst, zaken }
}

/** Counts a person who was shown the way to care in kind; nothing is kept that tells who it was. */
export async function leidOm(daad: Daad, omleiding: NieuweOmleiding): Promise<{ id: string }> {
  const { tx, context, vandaag } = daad
  const { dag, vervangt, ingetrokken } = omleiding
  if (dag > vandaag) return weiger({ code: 'datum-kan-niet', veld: 'dag' })
  if (ingetrokken === true && vervangt === undefined) return weiger({ code: 'grond-ontbreekt', veld: 'vervangt' })
  const [eerste = ''] = [...context.regios].sort()
  const regio = vervangt === undefined ? eerste : await regioVanOmleiding(tx, context.regios, vervangt)
  if (regio === undefined) return weiger({ code: 'onbekend' })
  const id = await voegOmleidingToe(tx, regio, omleiding)
  await noteer(daad, { objectSoort: 'omleiding', objectId: id, regio })
  return { id }
}

/** How many by month of a year; the year of today when none is asked. */
export async function omleidingenIn(daad: Daad, gevraagd: number | null) {
  const { tx, context } = daad
  const jaar = gevraagd ?? Number(daad.vandaag.slice(0, 4))
  const [van, tot] = [`${jaar}-01-01`, `${jaar}-12-31`]
  const aantallen = await telOmleidingen(tx, context.regios, van, tot)
  const laatste = await leesLaatsteOmleidingen(tx, context.regios, van, tot)
  const persoon = await personen(daad, laatste)
  await noteer(daad, {
    objectSoort: 'omleiding',
    objectId: String(jaar),
    regio: context.regios.length === 1 ? (context.regios[0] ?? null) : null,
  })
  const maanden = [...new Set(aantallen.map(({ maand }) => maand))].map((maand) => {
    const hier = aantallen.filter((rij) => rij.maand === maand)
    return {
      maand,
      aantal: som(hier),
      perReden: perNaam(hier, 'reden'),
      perVorm: perNaam(hier, 'naar'),
    }
  })
  return { jaar, totaal: som(aantallen), maanden, laatste: laatste.map((rij) => ({ ...rij, door: persoon(rij.door) })) }
}

type Aantal = Awaited<ReturnType<typeof telOmleidingen>>[number]
const som = (rijen: readonly Aantal[]): number => rijen.reduce((tot, { aantal }) => tot + aantal, 0)

function perNaam(rijen: readonly Aantal[], lid: 'reden' | 'naar'): Record<string, number> {
  const per: Record<string, number> = {}
  for (const rij of rijen) per[rij[lid]] = (per[rij[lid]] ?? 0) + rij.aantal
  return per
}

async function personen({ tx }: Daad, rijen: readonly { readonly door: string }[]) {
  const namen = await leesNamen(
    tx,
    rijen.map(({ door }) => door),
  )
  return (id: string) => ({ id, naam: namen.get(id) ?? null })
}
