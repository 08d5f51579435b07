/** The plan board of home visits and the transition: planned by capacity, moved, done with findings, decided (PGB-40, PGB-41). */
import type { Static } from 'typebox'
import { spreid } from '../overgang/planner.ts'
import { bezoekUiterlijk, maandenVan, maandVan, OVERGANG_KLAAR_VOOR, valtOnderOvergang } from '../overgang/termijn.ts'
import { voortgangVan } from '../overgang/voortgang.ts'
import type * as contract from './contract-overgang.ts'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import {
  type Bezoekhouder,
  beeindigBezoek,
  leesBezoekhouders,
  leesCapaciteit,
  planBezoek,
  sluitPlanning,
  voegOvergangsbesluitToe,
  zetCapaciteit,
  zoekBesluitVan,
  zoekBezoekhouder,
} from './store/overgang-rijen.ts'

const PER_MAAND_GETOOND = 50
const TE_LAAT_GETOOND = 100

export async function bezoekbord(daad: Daad): Promise<contract.Bezoekbord> {
  const { tx, context, vandaag } = daad
  const houders = (await leesBezoekhouders(tx, context.regios)).map((houder) => ({
    houder,
    bezoek: beeld(houder, vandaag),
  }))
  const capaciteit = await leesCapaciteit(tx, context.regios)
  await noteerBord(daad, 'huisbezoeken')
  const bezoeken = houders.map(({ bezoek }) => bezoek)
  const metMaand = [...capaciteit.map(({ maand }) => maand), ...bezoeken.flatMap(({ maand }) => maand ?? [])]
  const nu = maandVan(vandaag)
  const maanden = [...new Set(metMaand)]
    .filter((maand) => maand >= nu || bezoeken.some((een) => een.maand === maand))
    .sort()
  const teLaat = bezoeken.filter((bezoek) => bezoek.teLaat && bezoek.plan === null)
  const onderOvergang = houders.filter(({ bezoek }) => bezoek.overgang)
  return {
    maanden: maanden.map((maand) => {
      const hier = bezoeken.filter((bezoek) => bezoek.maand === maand)
      const ruimte = capaciteit.filter((rij) => rij.maand === maand)
      return {
        maand,
        capaciteit: ruimte.length === 0 ? null : ruimte.reduce((som, { aantal }) => som + aantal, 0),
        gepland: hier.length,
        bezoeken: hier.toSorted(belang).slice(0, PER_MAAND_GETOOND),
      }
    }),
    teLaat: teLaat.toSorted(belang).slice(0, TE_LAAT_GETOOND),
    teBesluiten: bezoeken
      .filter(({ overgang, uitkomst }) => overgang && uitkomst === null)
      .toSorted((een, ander) => Number(ander.bezocht !== null) - Number(een.bezocht !== null) || belang(een, ander))
      .slice(0, TE_LAAT_GETOOND),
    aantallen: {
      houders: bezoeken.length,
      teLaat: bezoeken.filter((bezoek) => bezoek.teLaat).length,
      nietGepland: bezoeken.filter(({ plan }) => plan === null).length,
      overgang: onderOvergang.length,
    },
    voortgang: voortgang(
      onderOvergang.map(({ houder }) => houder),
      vandaag,
    ),
  }
}

const voortgang = (houders: readonly Bezoekhouder[], vandaag: string) => {
  const { maanden, ...rest } = voortgangVan(
    houders.length,
    houders.flatMap(({ beslotenOp }) => beslotenOp ?? []),
    vandaag,
  )
  return { ...rest, maanden: [...maanden] }
}

const belang = (a: contract.Bezoek, b: contract.Bezoek): number =>
  Number(b.opMaximum) - Number(a.opMaximum) ||
  a.uiterlijk.localeCompare(b.uiterlijk) ||
  a.houder.localeCompare(b.houder)

function beeld(houder: Bezoekhouder, vandaag: string): contract.Bezoek {
  const { id, naam, zaak, plan, maand, bezocht, pgbSinds, opMaximum, uitkomst, vervolg, vervolgUiterlijk } = houder
  const uiterlijk = bezoekUiterlijk(bezocht ?? pgbSinds)
  return {
    houder: id,
    naam,
    zaak,
    plan,
    maand,
    bezocht,
    uiterlijk,
    teLaat: uiterlijk < vandaag,
    opMaximum,
    overgang: valtOnderOvergang(pgbSinds),
    uitkomst,
    vervolg,
    vervolgUiterlijk,
  }
}

/** Sets the capacity of the months and plans everybody who has no visit planned, as far as it fits. */
export async function planBezoeken(
  daad: Daad,
  { van, tot, aantal }: contract.Bezoekplanning,
): Promise<{ gepland: number; over: number }> {
  const { tx, context, vandaag } = daad
  if (tot < van || maandVan(van) < maandVan(vandaag)) return weiger({ code: 'datum-kan-niet', veld: 'tot' })
  const [regio = '', ...meer] = context.regios
  // A capacity is that of one region.
  if (meer.length > 0) return weiger({ code: 'grond-ontbreekt', veld: 'regio' })
  await sluitPlanning(tx, context.regios)
  const maanden = maandenVan(maandVan(van), maandVan(tot))
  const oud = await leesCapaciteit(tx, [regio])
  for (const maand of maanden) {
    const vorige = oud.find((rij) => rij.maand === maand)
    if (vorige?.aantal !== aantal) await zetCapaciteit(tx, { regio, maand, versie: (vorige?.versie ?? 0) + 1, aantal })
  }
  const houders = await leesBezoekhouders(tx, [regio])
  const open = houders.filter(({ plan }) => plan === null)
  const { gepland, over } = spreid(
    open.map(({ id, opMaximum, bezocht, pgbSinds }) => ({ id, opMaximum, laatst: bezocht ?? pgbSinds })),
    maanden.map((maand) => ({
      maand,
      ruimte: Math.max(0, aantal - houders.filter((houder) => houder.maand === maand).length),
    })),
  )
  const perId = new Map(open.map((houder) => [houder.id, houder]))
  for (const { id, maand } of gepland) {
    const houder = perId.get(id)
    if (houder) await planBezoek(tx, houder, maand)
  }
  await noteerBord(daad, 'bezoekplanning')
  return { gepland: gepland.length, over: over.length }
}

/** `id` is that of the holder: the visit that stands planned ends as moved, and the next one stands in the other month. */
export async function verplaatsBezoek(
  daad: Daad,
  { id, maand: dag }: { id: string; maand: string },
): Promise<{ id: string }> {
  const { tx, context, vandaag } = daad
  const maand = maandVan(dag)
  if (maand < maandVan(vandaag)) return weiger({ code: 'datum-kan-niet', veld: 'maand' })
  await sluitPlanning(tx, context.regios)
  const houder = await houderVan(daad, id)
  if (houder.plan !== null && houder.maand === maand) return { id: houder.plan }
  const ruimte = (await leesCapaciteit(tx, [houder.regio])).find((rij) => rij.maand === maand)?.aantal ?? 0
  const bezet = (await leesBezoekhouders(tx, [houder.regio])).filter((ander) => ander.maand === maand).length
  if (bezet >= ruimte) return weiger({ code: 'stap-past-niet', na: 'maand-vol' })
  if (houder.plan !== null)
    await beeindigBezoek(tx, { regio: houder.regio, id: houder.plan }, { uitkomst: 'verplaatst', dag: vandaag })
  const gemaakt = await planBezoek(tx, houder, maand)
  await noteerHouder(daad, houder, 'bezoekplanning')
  return { id: gemaakt }
}

/** A visit that was done, planned or not, with what was found and what follows. */
export async function legBezoekVast(
  daad: Daad,
  { id, ...verslag }: Static<typeof contract.Bezoekverslag> & { id: string },
): Promise<{ id: string }> {
  const { tx, vandaag } = daad
  if (verslag.dag > vandaag) return weiger({ code: 'datum-kan-niet', veld: 'dag' })
  if ((verslag.vervolg === undefined) !== (verslag.vervolgUiterlijk === undefined))
    return weiger({ code: 'grond-ontbreekt', veld: verslag.vervolg === undefined ? 'vervolg' : 'vervolgUiterlijk' })
  if (verslag.vervolgUiterlijk !== undefined && verslag.vervolgUiterlijk < verslag.dag)
    return weiger({ code: 'datum-kan-niet', veld: 'vervolgUiterlijk' })
  const houder = await houderVan(daad, id)
  const plan = houder.plan ?? (await planBezoek(tx, houder, maandVan(verslag.dag)))
  await beeindigBezoek(tx, { regio: houder.regio, id: plan }, { uitkomst: 'gedaan', ...verslag })
  await noteerHouder(daad, houder, 'huisbezoek')
  return { id: plan }
}

/** Once a holder, on a sealed decision of his, told before it takes effect. */
export async function legOvergangsbesluitVast(
  daad: Daad,
  { id, zaaknummer, ...besluit }: Static<typeof contract.Overgangsbesluit> & { id: string },
): Promise<{ id: string }> {
  const { tx, vandaag } = daad
  const houder = await houderVan(daad, id)
  if (!valtOnderOvergang(houder.pgbSinds)) return weiger({ code: 'stap-past-niet', na: 'pgb-vanaf-2025' })
  const { uitkomst, verschilCent, gaatIn, verteldOp } = besluit
  if (verteldOp > vandaag || verteldOp >= gaatIn) return weiger({ code: 'datum-kan-niet', veld: 'verteldOp' })
  if (gaatIn > OVERGANG_KLAAR_VOOR) return weiger({ code: 'datum-kan-niet', veld: 'gaatIn' })
  const teken = { geen_wijziging: 0, lager: -1, hoger: 1 }[uitkomst]
  if (Math.sign(verschilCent) !== teken) return weiger({ code: 'grond-ontbreekt', veld: 'verschilCent' })
  const beschikking = await zoekBesluitVan(tx, houder, zaaknummer)
  if (beschikking === undefined) return weiger({ code: 'grond-ontbreekt', veld: 'zaaknummer' })
  await voegOvergangsbesluitToe(tx, houder, { ...besluit, beschikking })
  await noteerHouder(daad, houder, 'overgangsbesluit')
  return { id: beschikking }
}

async function houderVan({ tx, context }: Daad, id: string): Promise<Bezoekhouder> {
  return (await zoekBezoekhouder(tx, context.regios, id)) ?? weiger({ code: 'onbekend' })
}

const noteerHouder = (daad: Daad, { id, regio }: Bezoekhouder, deel: string): Promise<void> =>
  noteer(daad, {
    objectSoort: 'werklijst',
    objectId: id,
    regio,
    betrokkenen: [daad.geheim.pseudoniem(`houder ${id}`)],
    deel: [deel],
  })

export const noteerBord = (daad: Daad, objectId: string): Promise<void> =>
  noteer(daad, {
    objectSoort: 'werklijst',
    objectId,
    regio: daad.context.regios.length === 1 ? (daad.context.regios[0] ?? null) : null,
  })
