/** The report on devices in the store, and what a screen shows of the spend (NZA-4, NZA-8, NZA-9). */
import { vastMoment } from '../../pgb/index.ts'
import type { Transactie } from '../../platform/db.ts'
import { faalpunt } from '../../platform/faalpunt.ts'
import { Weigering } from '../../platform/weigering.ts'
import type * as contract from '../contract-hulpmiddelen.ts'
import { zoekPost } from '../kalender/kalender.ts'
import {
  bewaarCsv,
  leesBestanden,
  leesLandelijk,
  leesMaandtotalen,
  leesRegels,
  leesRuimte,
} from '../store/hulpmiddel-rijen.ts'
import { type Plek, voegOpgaveToe, voegStapToe } from '../store/opgave-rijen.ts'
import { bouwHulpmiddelen, type Hulpmiddelsoort } from './bouw.ts'
import { Gebreken } from './gebrek.ts'
import { totaalVan } from './kolommen.ts'
import { metTotNu, verwachtVan } from './ruimte.ts'
import { somVan } from './schrijf.ts'
import { totalenIn } from './totalen.ts'

/** Builds, checks and keeps the report in both its forms, all or nothing. */
export async function bouwHulpmiddelopgave(
  tx: Transactie,
  { regio, soort, tijdvak }: { readonly regio: string; readonly soort: Hulpmiddelsoort; readonly tijdvak: string },
  vandaag: string,
) {
  const post = zoekPost(soort, tijdvak)
  if (post === null) throw new Weigering('onbekend')
  const { peildatum } = post
  if (peildatum > vandaag) throw new Weigering('datum-kan-niet')
  const bekendOp = await vastMoment(tx)
  const { xlsx, csv, rijen, totalen, regeling, zinnen } = await bouwHulpmiddelen(tx, {
    regio,
    soort,
    tijdvak,
    bekendOp,
  })
  await faalpunt('opgave-hash')
  const plek: Plek = { regio, soort, tijdvak }
  const jaar = Number(tijdvak.slice(0, 4))
  const toelichting = { zinnen, onleesbaar: [], ekcCent: 0, gebruiktCent: totalen.totaal }
  const rest = { jaar, peildatum, bekendOp, regeling, rijen: rijen.length, totalen, reserveringen: {}, toelichting }
  const id = await voegOpgaveToe(tx, { ...plek, ...rest, ...xlsx })
  await bewaarCsv(tx, regio, id, csv)
  const vast = { ...plek, opgave: id, dag: vandaag }
  const gegevens = { sha256: xlsx.sha256, rijen: rijen.length, csvSha256: csv.sha256 }
  await voegStapToe(tx, { ...vast, stap: 'gebouwd', gegevens })
  const { fouten, waarschuwingen } = controle(xlsx.inhoud, { regio, vandaag, jaar })
  await voegStapToe(tx, { ...vast, stap: 'gevalideerd', gegevens: { fouten, waarschuwingen } })
  return { id, sha256: xlsx.sha256, fouten }
}

/** What is sent passes the same checks as a file that comes in. */
function controle(inhoud: Buffer, verwacht: { regio: string; vandaag: string; jaar: number }): Gebreken {
  const gebreken = new Gebreken(0, 0)
  let rijen = 0
  for (const _ of totalenIn(inhoud, verwacht, gebreken.meld)) rijen++
  if (rijen === 0 && gebreken.fouten === 0) throw new Error('A report on devices has no rows')
  return gebreken
}

const BESTANDEN = 50

export async function uitgavenbeeld(
  tx: Transactie,
  regio: string,
  jaar: number,
  vandaag: string,
): Promise<contract.Uitgavenbeeld> {
  const maanden = await leesMaandtotalen(tx, regio, { van: `${jaar}-01`, tot: `${jaar}-12`, bekendOp: 'infinity' })
  const som = somVan(maanden)
  const bestanden = await leesBestanden(tx, regio, BESTANDEN)
  const ruimte = (await leesRuimte(tx, regio, jaar)) ?? null
  // The month that runs is not whole yet: it would make the projection too low.
  const landelijk = (await leesLandelijk(tx, jaar)).filter(({ maand }) => maand < vandaag.slice(0, 7))
  const verwachtCent = verwachtVan(landelijk)
  return {
    regio,
    jaar,
    vandaag,
    maanden: maanden.map(({ maand, bedragen }) => ({
      maand,
      bedragen: { ...bedragen },
      totaalCent: totaalVan(bedragen),
    })),
    jaarbedragen: som,
    jaarCent: totaalVan(som),
    bestanden: bestanden.map(({ id, soort, naam, regels, bedragCent, vastgelegd, door }) => ({
      ...{ id, soort, naam, regels, bedragCent, door },
      vastgelegd: vastgelegd.toISOString(),
    })),
    ruimte: ruimte && { bedragCent: ruimte.bedragCent, vindplaats: ruimte.vindplaats, door: ruimte.door },
    landelijk: metTotNu(landelijk),
    landelijkCent: landelijk.reduce((totaal, { cent }) => totaal + cent, 0),
    verwachtCent,
    overCent: ruimte === null || verwachtCent === null ? null : ruimte.bedragCent - verwachtCent,
  }
}

export const REGELBLADZIJDE = 50

/** The lines behind a month, or behind one category of it. */
export async function regelsVan(
  tx: Transactie,
  regio: string,
  { tijdvak, categorie, vanaf }: { tijdvak: string; categorie: string | null; vanaf: number },
): Promise<contract.Hulpmiddelregels> {
  const tijd = { van: tijdvak, tot: tijdvak, bekendOp: 'infinity' }
  const gelezen = await leesRegels(tx, regio, tijd, { categorie, vanaf, aantal: REGELBLADZIJDE })
  const regels = gelezen.map(({ totaal: _, maand: __, ...regel }) => regel)
  return { totaal: gelezen[0]?.totaal ?? 0, vanaf, regels }
}
