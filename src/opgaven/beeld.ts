/** Reports as a screen shows them: the calendar of a region, one month, its points, its difference, where a row comes from. */
import { openwerkOp, periodenVan, toekenningenOp, vastMoment, werkAllesBij, zakenVan } from '../pgb/index.ts'
import type { Transactie } from '../platform/db.ts'
import { Weigering } from '../platform/weigering.ts'
import { datum } from '../waarden/datum.ts'
import { leveringsstand } from './aanlevering/gebrek.ts'
import { leveringenVan } from './aanlevering/levering.ts'
import type * as contract from './contract.ts'
import { type Kalenderpost, kalenderVan, resterend, zoekPost } from './kalender/kalender.ts'
import { regelingVan } from './kalender/regeling.ts'
import { controleerInhoud } from './opbouw/controle.ts'
import { alsVergelijkrij, leesRijen } from './opbouw/lees.ts'
import { vergelijk } from './opbouw/verschil.ts'
import { onverklaard, vindOpgave } from './opgave.ts'
import {
  houderVan,
  leesInhoud,
  leesOpgavenVan,
  leesStappen,
  leesToelichtingen,
  type Maandsoort,
  type Opgaverij,
  type Staprij,
} from './store/opgave-rijen.ts'

export async function kalenderbeeld(
  tx: Transactie,
  regio: string,
  jaar: number,
  vandaag: string,
): Promise<contract.Opgavekalender> {
  const stappen = await leesStappen(tx, regio)
  const { posten, regeling, bron, eigen } = kalenderVan(jaar)
  return {
    regio,
    jaar,
    vandaag,
    regeling,
    bron,
    eigen,
    posten: posten.map((post) => regelVan(post, vandaag, stappen)),
  }
}

function regelVan(post: Kalenderpost, vandaag: string, alle: readonly Staprij[]): contract.Kalenderregel {
  const { jaar: _, ...rest } = post
  const stappen = alle.filter(({ soort, tijdvak }) => soort === post.soort && tijdvak === post.tijdvak)
  const ingediend = stappen.findLast(({ stap }) => stap === 'ingediend')
  const bevroren = stappen.findLast(({ stap }) => stap === 'bevroren')
  const { dagen, waarschuwing } = resterend(post.uiterlijk, vandaag)
  return {
    ...rest,
    dagen,
    waarschuwing: ingediend ? 'geen' : waarschuwing,
    stand: standVan(stappen),
    opgave: stappen.findLast(({ opgave }) => opgave !== null)?.opgave ?? null,
    sha256: (bevroren?.gegevens.sha256 as string | undefined) ?? null,
    ingediendOp: ingediend?.dag ?? null,
  }
}

function standVan(stappen: readonly Staprij[]): (typeof contract.OPGAVESTANDEN)[number] {
  const laatste = stappen.at(-1)
  switch (laatste?.stap) {
    case undefined:
      return 'niet-gebouwd'
    case 'ingediend':
      return laatste.gegevens.opnieuw === true ? 'opnieuw-ingediend' : 'ingediend'
    case 'bevroren':
      return 'bevroren'
    case 'gebrek':
    case 'escalatie':
      return 'gebrekkig'
    default:
      return Number(laatste?.gegevens.fouten ?? 0) > 0 ? 'controleren' : 'gecontroleerd'
  }
}

/** Everything about one month; `opgave` null: nothing was built yet. */
export async function maandbeeld(
  tx: Transactie,
  regio: string,
  tijdvak: string,
  vandaag: string,
  soort: Exclude<Maandsoort, 'pgb_jaar'> = 'pgb_maand',
): Promise<contract.Maandbeeld> {
  const post = zoekPost(soort, tijdvak)
  if (!post) throw new Weigering('onbekend')
  const plek = { regio, soort, tijdvak } as const
  const stappen = await leesStappen(tx, regio, tijdvak, soort)
  const [nieuwste] = await leesOpgavenVan(tx, plek)
  const { versie, eigen } = regelingVan(post.jaar)
  return {
    regio,
    tijdvak,
    vandaag,
    post: regelVan(post, vandaag, stappen),
    eigen,
    regelingJaar: versie.jaar,
    opgave: nieuwste ? await opgavebeeld(tx, nieuwste, stappen) : null,
    stappen: stappen.map(({ stap, opgave, dag, gegevens, vastgelegd, door }) => ({
      stap,
      opgave,
      dag,
      gegevens,
      ...{ vastgelegd: vastgelegd.toISOString(), door },
    })),
    uitleg: (await leesToelichtingen(tx, plek)).map(({ nummer, tekst, door, vastgelegd }) => ({
      nummer,
      tekst,
      door,
      op: vastgelegd.toISOString(),
    })),
    levering: leveringsstand(post.uiterlijk, vandaag, leveringenVan(stappen)),
  }
}

async function opgavebeeld(
  tx: Transactie,
  opgave: Opgaverij,
  stappen: readonly Staprij[],
): Promise<contract.Opgavebeeld> {
  const eigen = stappen.filter((stap) => stap.opgave === opgave.id)
  const controle = eigen.findLast(({ stap }) => stap === 'gevalideerd')?.gegevens
  const { id, versie, peildatum, bekendOp, regeling, rijen, totalen, naam, sha256, vastgelegd, door } = opgave
  return {
    ...{ id, versie, peildatum, bekendOp, regeling, rijen, totalen, naam, sha256, door },
    vastgelegd: vastgelegd.toISOString(),
    fouten: Number(controle?.fouten ?? 0),
    waarschuwingen: Number(controle?.waarschuwingen ?? 0),
    onverklaard: [...(await onverklaard(tx, opgave, await leesInhoud(tx, opgave.regio, id)))],
    bevroren: eigen.some(({ stap }) => stap === 'bevroren'),
    ingediend: eigen.some(({ stap }) => stap === 'ingediend'),
    zinnen: [...opgave.toelichting.zinnen],
    ekcCent: opgave.toelichting.ekcCent,
    gebruiktCent: opgave.toelichting.gebruiktCent,
  }
}

export const BLADZIJDE = 50

/** What the checks found, one page of it. With `code`: of one kind only. */
export async function puntenVan(
  tx: Transactie,
  regios: readonly string[],
  id: string,
  vraag: { vanaf: number; code: string | null },
): Promise<contract.Puntenlijst> {
  const opgave = await vindOpgave(tx, regios, id)
  const inhoud = await leesInhoud(tx, opgave.regio, id)
  const rijen = leesRijen(inhoud)
  const jaar = { jaar: opgave.jaar, peildatum: datum(opgave.peildatum) }
  const bladzijde = { vanaf: vraag.vanaf, aantal: BLADZIJDE }
  const kies = ({ code }: { code: string }): boolean => vraag.code === null || code === vraag.code
  const beeld = controleerInhoud(inhoud, opgave.naam, jaar, bladzijde, kies)
  const totaal = vraag.code === null ? beeld.fouten + beeld.waarschuwingen : (beeld.codes[vraag.code] ?? 0)
  return {
    rijen: beeld.rijen,
    totalen: { ...beeld.totalen },
    fouten: beeld.fouten,
    waarschuwingen: beeld.waarschuwingen,
    codes: { ...beeld.codes },
    punten: beeld.bevindingen.map((bevinding) => {
      const rij = rijen[bevinding.rij - 1]
      const waarde = rij && bevinding.kolom ? rij[bevinding.kolom] : null
      return { ...bevinding, waarde, nummer: rij ? Number(rij.volgnummer) : null }
    }),
    vanaf: vraag.vanaf,
    totaal,
  }
}

/** `jjjj-mm` of the month before; of January: December of the year before, which is another budget year. */
export function vorigeMaand(tijdvak: string): string {
  const [jaar = 0, maand = 1] = tijdvak.split('-').map(Number)
  return maand === 1 ? `${jaar - 1}-12` : `${jaar}-${String(maand - 1).padStart(2, '0')}`
}

/**
 * Against what was submitted of the month before, else against the newest that was built of it. Numbers hold within a year:
 * January has nothing to be compared with, and begins at zero.
 */
export async function verschilVan(
  tx: Transactie,
  regios: readonly string[],
  id: string,
  aantal: number,
): Promise<contract.Verschillijst> {
  const opgave = await vindOpgave(tx, regios, id)
  const vorigTijdvak = vorigeMaand(opgave.tijdvak)
  const zelfdeJaar = vorigTijdvak.slice(0, 4) === opgave.tijdvak.slice(0, 4)
  const kandidaten = zelfdeJaar ? await leesOpgavenVan(tx, { ...opgave, tijdvak: vorigTijdvak }) : []
  const stappen = await leesStappen(tx, opgave.regio, vorigTijdvak, opgave.soort)
  const ingediend = stappen.findLast(({ stap }) => stap === 'ingediend')
  const vorig = kandidaten.find((een) => een.id === ingediend?.opgave) ?? kandidaten[0] ?? null
  const lees = async (welke: Opgaverij) => leesRijen(await leesInhoud(tx, welke.regio, welke.id)).map(alsVergelijkrij)
  const { rijen, ...rest } = vergelijk(vorig ? await lees(vorig) : [], await lees(opgave))
  return {
    ...rest,
    soorten: { ...rest.soorten },
    vorigTijdvak,
    vorig: vorig?.id ?? null,
    totaal: rijen.length,
    rijen: rijen.slice(0, aantal).map((rij) => ({ ...rij, anders: [...rij.anders] })),
  }
}

/** The reservations with the work that they come from, one page. */
export async function reserveringenVan(
  tx: Transactie,
  regios: readonly string[],
  id: string,
  vanaf: number,
): Promise<contract.Reserveringslijst> {
  const { reserveringen, totalen } = await vindOpgave(tx, regios, id)
  const nummers = Object.keys(reserveringen)
    .map(Number)
    .sort((a, b) => a - b)
  return {
    jaarCent: totalen.reservering_jaar,
    jaarbasisCent: totalen.reservering_jaarbasis,
    totaal: nummers.length,
    rijen: nummers.slice(vanaf, vanaf + BLADZIJDE).map((nummer) => ({
      nummer,
      delen: (reserveringen[String(nummer)] ?? []).map((deel) => ({ ...deel, feiten: { ...deel.feiten } })),
    })),
  }
}

/** From a row to the decisions behind it, as known when the report was built. */
export async function herkomstVan(
  tx: Transactie,
  regios: readonly string[],
  id: string,
  nummer: number,
): Promise<{ readonly beeld: contract.Rijherkomst; readonly houder: string; readonly regio: string }> {
  const opgave = await vindOpgave(tx, regios, id)
  const { regio, jaar, peildatum, bekendOp } = opgave
  const houder = await houderVan(tx, regio, jaar, nummer)
  const rij = leesRijen(await leesInhoud(tx, regio, id)).find(({ volgnummer }) => Number(volgnummer) === nummer)
  if (houder === undefined || rij === undefined) throw new Weigering('onbekend')
  const perioden = await periodenVan(tx, regio, houder, { jaar, peildatum, bekendOp })
  const zaken = await zakenVan(
    tx,
    regio,
    perioden.map(({ beschikking }) => beschikking),
  )
  return {
    houder,
    regio,
    beeld: {
      nummer,
      velden: { ...rij },
      perioden: perioden.map(({ van, tot, totaalCent, delen, toegewezen, beschikking }) => ({
        van,
        tot,
        totaalCent,
        delen: [...delen],
        toegewezen,
        beschikking,
        zaak: zaken.get(beschikking) ?? null,
      })),
      reservering: (opgave.reserveringen[String(nummer)] ?? []).map((deel) => ({
        ...deel,
        feiten: { ...deel.feiten },
      })),
    },
  }
}

/** What the grants of a year come to by the decisions up to a reference date (art. 5 and 6). */
export async function definitiefVan(
  tx: Transactie,
  regio: string,
  { jaar, peildatum }: { jaar: number; peildatum: string },
): Promise<contract.Definitief> {
  await werkAllesBij(tx, [regio])
  const bekendOp = await vastMoment(tx)
  const standen = await toekenningenOp(tx, [regio], { jaar, peildatum, bekendOp })
  const { werk } = await openwerkOp(tx, [regio], { jaar, peildatum, bekendOp })
  return {
    regio,
    jaar,
    peildatum,
    bekendOp,
    houders: standen.length,
    verleendCent: standen.reduce((som, { totaalCent }) => som + totaalCent, 0),
    vastgesteldCent: null,
    zinnen: [
      {
        nl: `Verleend voor ${jaar} door besluiten tot en met ${peildatum}. Op die dag liepen nog ${werk.length} aanvragen.`,
        en: `Granted for ${jaar} by decisions up to ${peildatum}. On that day ${werk.length} applications were pending.`,
      },
      {
        nl: 'Vaststellingen staan nog niet in dit overzicht: vul ze uit uw vaststellingsregister aan.',
        en: 'Settlements are not in this overview yet: add them from your register of settlements.',
      },
    ],
  }
}
