/** Payments by the SVB, read in as messages, and what follows from them for the settlement of a year (PGB-25). */
import { datum, schrijfDatum } from '../../waarden/datum.ts'
import { leesBetalingen as leesBericht } from '../vaststelling/betalingen.ts'
import { bepaalVaststelling } from '../vaststelling/vaststelling.ts'
import { weegAf } from './afweging.ts'
import { hashVan } from './canoniek.ts'
import type { Betaalbericht, Vaststellingsbeeld, Vaststellingsgave } from './contract-wijziging.ts'
import type { Daad } from './daad.ts'
import { noteerZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import type { Inhoud } from './inhoud.ts'
import { noteer } from './log.ts'
import { type Gezien, leesZaakrij } from './openen.ts'
import { leesKeten } from './store/besluit-rijen.ts'
import { leesBetalingen, onbekendeHouders, voegBetaalberichtToe, zoekBetaalbericht } from './store/wijziging-rijen.ts'
import { sluitHouder, type Zaakrij } from './store/zaak-rijen.ts'
import { stelVoor } from './voorstel.ts'
import { laatsteGevende, maakZaakVan } from './voortzetting.ts'
import { betalingenVan, jaarVanHouder } from './wijziging.ts'

export interface Betaalontvangst {
  readonly bericht: string
  readonly rijen: number
  /** The same message came before; nothing changed. */
  readonly alVerwerkt: boolean
}

/** How a sender may name a message. */
const KENMERK = /^[A-Za-z0-9._-]{1,100}$/

/** All or nothing. The same id with the same content is the same message; with another content it is refused (D22). */
export async function ontvangBetalingen(
  daad: Daad,
  { regio, bericht, volgnummer, dag, csv }: Betaalbericht,
): Promise<Betaalontvangst> {
  const { tx, context, vandaag } = daad
  if (!context.regios.includes(regio)) return weiger({ code: 'onbekend' })
  if (!KENMERK.test(bericht)) return weiger({ code: 'grond-ontbreekt', veld: 'bericht' })
  if (dag > vandaag) return weiger({ code: 'datum-kan-niet', veld: 'dag' })
  const sha256 = hashVan([String(volgnummer), dag, csv].join('\n'))
  const eerder = await zoekBetaalbericht(tx, regio, bericht)
  if (eerder)
    return eerder.sha256 === sha256
      ? { bericht, rijen: eerder.rijen, alVerwerkt: true }
      : weiger({ code: 'sleutel-hergebruikt' })
  const gelezen = leesBericht(Buffer.from(csv, 'utf8'), dag)
  if ('fouten' in gelezen) return geweigerd(gelezen.fouten)
  const onbekend = await onbekendeHouders(tx, regio, [...new Set(gelezen.goed.map(({ houder }) => houder))])
  if (onbekend.size > 0)
    return geweigerd(gelezen.goed.flatMap(({ houder }, n) => (onbekend.has(houder) ? [onbekendeHouder(n + 1)] : [])))
  await voegBetaalberichtToe(tx, { regio, bericht, volgnummer, dag, sha256, rijen: gelezen.goed.length }, gelezen.goed)
  await noteer(daad, { objectSoort: 'werklijst', objectId: 'betalingen', regio, bestandHash: sha256 })
  return { bericht, rijen: gelezen.goed.length, alVerwerkt: false }
}

type Gebrek = Extract<ReturnType<typeof leesBericht>, { fouten: unknown }>['fouten'][number]

function geweigerd(fouten: readonly Gebrek[]): never {
  return weiger({
    code: 'dossier-geweigerd',
    antwoord: { code: 'ongeldige-invoer', fouten: fouten.map((gebrek) => ({ ...gebrek })) },
  })
}

const onbekendeHouder = (rij: number): Gebrek => ({
  pointer: `/betalingen/${rij}/houder`,
  code: 'houder-onbekend',
  uitleg: {
    nl: `Rij ${rij}: deze budgethouder is niet van deze regio.`,
    en: `Row ${rij}: this holder is not of this region.`,
  },
})

/** What follows from the payments for the year of one holder, as it stands today. */
export async function toonVaststelling(daad: Daad, id: string, jaar: number): Promise<Vaststellingsbeeld> {
  const zaak = await leesZaakrij(daad, id)
  const verloop = await jaarVanHouder(daad, zaak, jaar)
  const rijen = await leesBetalingen(daad.tx, zaak.regio, zaak.budgethouder, jaar)
  const metPgb = verloop.perioden.filter(({ jaardelen }) => jaardelen !== null)
  const [eerste, laatste] = [metPgb.at(0), metPgb.at(-1)]
  const { termijn, vindplaats, ...uitkomst } = bepaalVaststelling({
    jaar,
    verleendCent: verloop.totaalCent,
    einde: laatste?.tot ?? datum(`${jaar}-12-31`),
    betalingen: await betalingenVan(daad, zaak, jaar),
    vandaag: datum(daad.vandaag),
  })
  await noteerZaak(daad, zaak, zaak.versie, ['vaststelling'])
  return {
    zaak: zaak.id,
    nummer: zaak.nummer,
    naam: zaak.naam,
    jaar,
    ...uitkomst,
    vastgesteldCent: await vastgesteld(daad, zaak, jaar),
    maanden: [...uitkomst.maanden],
    van: eerste ? schrijfDatum(eerste.van) : null,
    einde: laatste ? schrijfDatum(laatste.tot) : null,
    uiterlijk: laatste ? schrijfDatum(termijn.uiterlijk) : null,
    stand: laatste ? termijn.stand : 'geen_pgb',
    dagenOver: laatste ? termijn.dagenOver : null,
    vindplaatsen: [vindplaats, termijn.vindplaats],
    betalingen: rijen.map(({ houder: _, jaar: __, ...betaling }) => betaling),
  }
}

/** Null: not settled yet. The last settlement of a year counts. */
async function vastgesteld({ tx }: Daad, { regio, budgethouder }: Zaakrij, jaar: number): Promise<number | null> {
  const delen = (await leesKeten(tx, regio, budgethouder))
    .filter(({ soort }) => soort === 'vaststelling')
    .map(({ inhoud }) => (JSON.parse(inhoud) as Inhoud).vaststelling)
  return delen.findLast((deel) => deel?.jaar === jaar)?.vastgesteldCent ?? null
}

/**
 * A settlement has no application: it gets a case of its own, made of the last grant, and is proposed at once. The weighing that
 * a lower amount asks comes along and is recorded in that case, by who proposes (PGB-9).
 */
export async function stelVaststellingVoor(
  daad: Daad,
  { zaak: id, versie: gezien, jaar, bedragCent, motivering, afweging }: Vaststellingsgave & Gezien,
): Promise<{ id: string; versie: number; inhoudHash: string }> {
  const zaak = await leesZaakrij(daad, id)
  if (zaak.versie !== gezien) return weiger({ code: 'versie-verouderd', versie: zaak.versie })
  await sluitHouder(daad.tx, zaak.regio, zaak.budgethouder)
  if ((await vastgesteld(daad, zaak, jaar)) !== null) return weiger({ code: 'stap-past-niet', na: 'vaststelling' })
  const vorig = await laatsteGevende(daad, zaak.regio, zaak.budgethouder)
  if (vorig === null) return weiger({ code: 'stap-ontbreekt', nodig: 'verzonden', status: zaak.status })
  const { peildatum: _, opschortingen: __, ...dossier } = vorig.dossier
  const aanvraag = { ...dossier.aanvraag, soort: 'wijziging', ontvangenOp: daad.vandaag } as const
  const gemaakt = await maakZaakVan(daad, zaak, { ...dossier, aanvraag }, vorig)
  const versie = afweging === undefined ? gemaakt.versie : await weegAf(daad, { ...gemaakt, ...afweging })
  const keuze = {
    soort: 'vaststelling',
    peildatum: daad.vandaag,
    motivering,
    vaststelling: { jaar, bedragCent },
  } as const
  return { id: gemaakt.zaak, ...(await stelVoor(daad, { zaak: gemaakt.zaak, versie, keuze })) }
}
