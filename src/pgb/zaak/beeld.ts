/** Cases and decisions in the form of contract.ts: with names of people, and with the toets as it comes out now. */
import { datum, jaarVan } from '../../waarden/datum.ts'
import type { Dossier } from '../contract.ts'
import { ingangVan } from '../intrekking/gebeurtenis.ts'
import { toetsDossier } from '../rekenhart.ts'
import type * as contract from './contract.ts'
import type { Daad } from './daad.ts'
import { documentBeeld, leesStukken } from './document.ts'
import { geschiedenisVan, noteerZaak, OPEN, vouwZaak } from './dossier.ts'
import { toonBeschikking } from './herhaal.ts'
import type { Inhoud } from './inhoud.ts'
import { gemaskeerdBsn, leesZaakrij } from './openen.ts'
import { leesFeitstanden, leesNamen } from './store/beeld-rijen.ts'
import { leesVoorstel } from './store/besluit-rijen.ts'
import type { Sortering, Werklijstfilter } from './store/werklijst-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'
import { werklijst } from './werkvoorraad.ts'

/** What goes out is JSON: a moment becomes text in the face, so the types of the contract are kept by its check there. */
type Beeld<T> = { readonly [lid in keyof T]: unknown }

export async function werklijstBeeld(
  daad: Daad,
  vraag: { filter: Werklijstfilter; aantal: number; na?: string; sorteer?: Sortering },
): Promise<Beeld<contract.WerklijstAntwoord>> {
  const { zaken, volgende } = await werklijst(daad, vraag)
  const persoon = await personen(
    daad,
    zaken.map(({ behandelaar }) => behandelaar),
  )
  return { zaken: zaken.map((zaak) => rijBeeld(zaak, daad.vandaag, persoon)), volgende }
}

/** The whole case, as a screen shows it. */
export async function zaakBeeld(daad: Daad, id: string): Promise<Beeld<contract.Zaakbeeld>> {
  const zaak = await leesZaakrij(daad, id)
  const { tx } = daad
  const { dossier, termijn } = await vouwZaak(daad, zaak)
  const feiten = await leesFeitstanden(tx, zaak.regio, zaak.id)
  const { notities, documenten } = await leesStukken(daad, zaak)
  const plek = { regio: zaak.regio, zaak: zaak.id }
  const voorstel = zaak.voorstel === null ? null : await leesVoorstel(tx, plek, zaak.voorstel)
  await noteerZaak(daad, zaak, zaak.versie)
  const inhoud = voorstel === null ? null : (JSON.parse(voorstel.inhoud) as Inhoud)
  const oordelaars = (inhoud?.uitkomst.oordelen ?? []).flatMap(({ beoordeling }) => beoordeling?.door ?? [])
  const genoemd = [...feiten, ...notities, ...documenten, ...termijn.regels].map(({ door }) => door)
  const persoon = await personen(daad, [zaak.behandelaar, voorstel?.voorsteller ?? null, ...oordelaars, ...genoemd])
  const uitslag = toetsDossier(metNamen(dossier, persoon))
  return {
    ...rijBeeld(zaak, daad.vandaag, persoon),
    budgethouder: zaak.budgethouder,
    geboortedatum: zaak.geboortedatum,
    bsn: gemaskeerdBsn(daad, zaak),
    bsnStand: zaak.bsnStand,
    dossier,
    termijn: { ...termijn, regels: termijn.regels.map((regel) => ({ ...regel, door: persoon(regel.door) })) },
    uitkomst: 'goed' in uitslag ? uitslag.goed : null,
    toetsfout: 'fout' in uitslag ? uitslag.fout : null,
    feiten: feiten.map((feit) => ({ ...feit, door: persoon(feit.door) })),
    voorstel: voorstel && {
      versie: voorstel.versie,
      soort: voorstel.soort,
      inhoudHash: voorstel.inhoudHash,
      voorsteller: persoon(voorstel.voorsteller),
      vanMijzelf: voorstel.voorsteller === daad.context.gebruiker,
      ...(inhoud === null ? {} : uitInhoud(inhoud, persoon)),
    },
    beschikking: zaak.beschikking,
    notities: notities.map((notitie) => ({ ...notitie, door: persoon(notitie.door) })),
    documenten: documenten.map((document) => documentBeeld(document, daad.vandaag, persoon)),
  }
}

const metNaam = <T extends { door: string }>(rij: T, persoon: NaarPersoon): T => ({
  ...rij,
  door: persoon(rij.door).naam ?? rij.door,
})

/** For people to read: a judgement bears a name, where the record bears the id of who gave it. */
function metNamen(dossier: Dossier, persoon: NaarPersoon): Dossier {
  const noem = <T extends { door: string }>(rij: T): T => metNaam(rij, persoon)
  const { beoordelingen, verplichtingenOpgelegd } = dossier
  return {
    ...dossier,
    ...(beoordelingen ? { beoordelingen: beoordelingen.map(noem) } : {}),
    ...(verplichtingenOpgelegd ? { verplichtingenOpgelegd: verplichtingenOpgelegd.map(noem) } : {}),
  }
}

/** What was proposed, for people to read. A mandatory change bears the day on which it starts (Rlz 5.20 lid 1). */
const uitInhoud = ({ keuze, uitkomst }: Inhoud, persoon: NaarPersoon) => ({
  keuze,
  uitkomst: {
    ...uitkomst,
    oordelen: uitkomst.oordelen.map((oordeel) =>
      oordeel.beoordeling === undefined ? oordeel : { ...oordeel, beoordeling: metNaam(oordeel.beoordeling, persoon) },
    ),
  },
  ingang: keuze.gebeurtenis === undefined ? null : ingangVan(keuze.gebeurtenis),
})

export async function geschiedenisBeeld(
  daad: Daad,
  id: string,
  pointer: string,
): Promise<Beeld<contract.Geschiedenis>> {
  const feiten = await geschiedenisVan(daad, id, pointer)
  const persoon = await personen(
    daad,
    feiten.map(({ door }) => door),
  )
  return { feiten: feiten.map((feit) => ({ ...feit, door: persoon(feit.door) })) }
}

export async function beschikkingBeeld(daad: Daad, id: string): Promise<Beeld<contract.Beschikking>> {
  const rij = await toonBeschikking(daad, id)
  const persoon = await personen(daad, [rij.voorsteller, rij.goedkeurder])
  const { keuze, dossier, uitkomst, zaak } = rij.gelezen
  return {
    id: rij.id,
    zaak: rij.zaak,
    nummer: zaak.nummer,
    soort: rij.soort,
    keuze,
    dossier,
    uitkomst,
    inhoudHash: rij.inhoudHash,
    ketenHash: rij.ketenHash,
    vorigeHash: rij.vorigeHash,
    regelset: { versie: rij.regelsetVersie, hash: rij.regelsetHash },
    programma: rij.programma,
    voorsteller: persoon(rij.voorsteller),
    goedkeurder: persoon(rij.goedkeurder),
    vastgelegd: rij.vastgelegd,
  }
}

type NaarPersoon = (id: string) => contract.Persoon

export async function personen({ tx }: Daad, ids: readonly (string | null)[]): Promise<NaarPersoon> {
  const namen = await leesNamen(
    tx,
    ids.filter((id) => id !== null),
  )
  return (id) => ({ id, naam: namen.get(id) ?? null })
}

function rijBeeld(zaak: Omit<Zaakrij, 'bsnVersleuteld'>, vandaag: string, persoon: NaarPersoon) {
  const { besluitUiterlijk, behandelaar, geboortedatum, status } = zaak
  const loopt = besluitUiterlijk !== null && (OPEN as readonly string[]).includes(status)
  return {
    id: zaak.id,
    nummer: zaak.nummer,
    naam: zaak.naam,
    geboortejaar: jaarVan(datum(geboortedatum)),
    regio: zaak.regio,
    soort: zaak.soort,
    status,
    behandelaar: behandelaar === null ? null : persoon(behandelaar),
    team: zaak.team,
    ontvangenOp: zaak.ontvangenOp,
    besluitUiterlijk,
    staatStil: zaak.staatStil,
    nzaUiterlijk: zaak.nzaUiterlijk,
    dagenOver: loopt ? datum(besluitUiterlijk) - datum(vandaag) : null,
    versie: zaak.versie,
  }
}
