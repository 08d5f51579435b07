/**
 * Letters on the way to a decision (PGB-3): receipt, request to complete (Awb 4:5), delay (Awb 4:14), intention to refuse
 * (Awb 4:7). To send one is one act: the letter is kept, the clock gets its row, and a message is laid ready.
 */
import { datum, leesDatum, schrijfDatum } from '../../waarden/datum.ts'
import { type Brief, type Briefinhoud, leesbaarheid } from '../brief/index.ts'
import type { Dossier, Toetsuitkomst } from '../contract.ts'
import { toetsDossier } from '../rekenhart.ts'
import { type Briefbron, bronrij, drukHtml, drukPdf, schrijfBrief } from './brief-afdruk.ts'
import { briefzaak, namenVan } from './brief-bron.ts'
import { legVerzendingVast } from './brief-verzending.ts'
import type { Procedurevraag } from './contract-brief.ts'
import type { Daad } from './daad.ts'
import { naWijziging, noteerZaak, OPEN, vouwZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import { isVerstreken, vouwTermijn, type Zaaktermijn } from './klok.ts'
import { naTermijn } from './klok-termijnen.ts'
import { type Gezien, leesZaakrij, openZaak } from './openen.ts'
import { PROGRAMMA } from './programma.ts'
import { leesBrieven, voegBriefToe } from './store/brief-rijen.ts'
import { type NieuweTermijnregel, voegTermijnregelToe } from './store/termijn-rijen.ts'
import type { Status, Zaakrij } from './store/zaak-rijen.ts'

type Soort = Procedurevraag['soort']

/** What the letter does to the clock, so that it can be said beforehand. Days are `jjjj-mm-dd`. */
export interface Klokgevolg {
  /** First day that stands still (Awb 4:15 lid 1). */
  readonly stilVanaf: string | null
  /** Last day for the decision after this letter; for a request to complete: when nothing comes. */
  readonly besluitUiterlijk: string | null
  /** Last day on which an unused request can lead to leaving the application aside (Awb 4:5 lid 4). */
  readonly buitenBehandelingTot: string | null
}

interface Gemaakt {
  readonly bron: Briefbron
  readonly brief: Brief
  readonly regel: NieuweTermijnregel
  readonly gevolg: Klokgevolg
}

/** An intention to refuse, or a receipt, is of no use once a decision was proposed; a delay can still be told then. */
const STAPPEN: Readonly<Record<Soort, readonly Status[]>> = {
  ontvangstbevestiging: ['ontvangen', 'in_behandeling'],
  aanvulling: ['ontvangen', 'in_behandeling'],
  vertraging: OPEN,
  voornemen: ['in_behandeling'],
}

/** Nothing is kept: the letter as it would go out today, and what it would do to the clock. */
export async function bekijkProcedurebrief(
  daad: Daad,
  id: string,
  vraag: Procedurevraag,
): Promise<{ brief: Brief; gevolg: Klokgevolg; woordenPerZin: number }> {
  const zaak = await leesZaakrij(daad, id)
  const stappen = STAPPEN[vraag.soort]
  if (!stappen.includes(zaak.status))
    return weiger({ code: 'stap-ontbreekt', nodig: stappen.join(' | '), status: zaak.status })
  await noteerZaak(daad, zaak, zaak.versie, ['brief'])
  const { brief, gevolg } = await maak(daad, zaak, vraag)
  return { brief, gevolg, woordenPerZin: leesbaarheid(brief).woordenPerZin }
}

export async function verstuurProcedurebrief(
  daad: Daad,
  gezien: Gezien,
  vraag: Procedurevraag,
): Promise<{ versie: number; brief: string }> {
  const zaak = await openZaak(daad, gezien, STAPPEN[vraag.soort])
  const { bron, brief, regel } = await maak(daad, zaak, vraag)
  // The letter is whole before anything is written: what cannot be made moves no clock.
  const [rij, html, pdf] = [bronrij(bron), drukHtml(brief), await drukPdf(brief)]
  const termijnregel = await voegTermijnregelToe(daad.tx, zaak, regel)
  const inhoud = { ...rij, ...html, ...pdf, soort: vraag.soort, datum: daad.vandaag, programma: PROGRAMMA }
  const plek = { regio: zaak.regio, zaak: zaak.id }
  const id = await voegBriefToe(daad.tx, { ...plek, ...inhoud, termijnregel, beschikking: null, voorstel: null })
  await legVerzendingVast(daad, zaak, { id, soort: vraag.soort, htmlSha256: html.htmlSha256, pdfSha256: pdf.pdfSha256 })
  return { versie: await naWijziging(daad, zaak, ['brief', regel.soort]), brief: id }
}

async function maak(daad: Daad, zaak: Zaakrij, vraag: Procedurevraag): Promise<Gemaakt> {
  const { dossier, termijn } = await vouwZaak(daad, zaak)
  if (vraag.soort === 'ontvangstbevestiging') await weigerTweede(daad, zaak)
  const inhoud = inhoudVan(daad, zaak, vraag)
  const regel = regelVan(daad, inhoud)
  const bron: Briefbron = {
    vorm: 1,
    inhoud,
    zaak: await briefzaak(daad, zaak, daad.context.gebruiker),
    namen: await namenVan(daad, dossier),
  }
  const brief = schrijfBrief(bron, uitkomstVan(dossier, termijn, vraag.soort), daad.vandaag)
  return { bron, brief, regel, gevolg: gevolgVan(daad, dossier, termijn, regel) }
}

async function weigerTweede({ tx }: Daad, { regio, id, status }: Zaakrij): Promise<void> {
  const brieven = await leesBrieven(tx, { regio, zaak: id })
  if (brieven.some(({ soort }) => soort === 'ontvangstbevestiging'))
    weiger({ code: 'stap-ontbreekt', nodig: 'niet-bevestigd', status })
}

/** The letter as it is asked, with every day checked: a day to react to lies after today. */
function inhoudVan(
  daad: Daad,
  zaak: Zaakrij,
  { soort, uiterlijk, gevraagd = [], reden = '' }: Procedurevraag,
): Soortinhoud {
  if (soort === 'ontvangstbevestiging') return { soort }
  if (uiterlijk === undefined) return weiger({ code: 'grond-ontbreekt', veld: 'uiterlijk' })
  if (leesDatum(uiterlijk) === null || uiterlijk <= daad.vandaag)
    return weiger({ code: 'datum-kan-niet', veld: 'uiterlijk' })
  if (soort === 'voornemen') return { soort, reageerUiterlijk: uiterlijk }
  if (isVerstreken(zaak.besluitUiterlijk, daad.vandaag))
    return weiger({ code: 'termijn-verstreken', besluitUiterlijk: zaak.besluitUiterlijk ?? '' })
  if (soort === 'aanvulling') {
    const wat = gevraagd.map((deel) => deel.trim()).filter((deel) => deel !== '')
    return wat.length === 0
      ? weiger({ code: 'grond-ontbreekt', veld: 'gevraagd' })
      : { soort, gevraagd: wat, uiterlijk }
  }
  if (reden.trim() === '') return weiger({ code: 'grond-ontbreekt', veld: 'reden' })
  if (uiterlijk <= (zaak.besluitUiterlijk ?? zaak.ontvangenOp))
    return weiger({ code: 'datum-kan-niet', veld: 'uiterlijk' })
  return { soort, nieuweDatum: uiterlijk, reden: reden.trim() }
}

type Soortinhoud = Extract<Briefinhoud, { soort: Soort }>

function regelVan({ vandaag: dag }: Daad, inhoud: Soortinhoud): NieuweTermijnregel {
  switch (inhoud.soort) {
    case 'ontvangstbevestiging':
      return { soort: 'ontvangstbevestiging', dag, toelichting: 'Brief: ontvangst bevestigd.' }
    case 'aanvulling': {
      const toelichting = `Brief: aanvulling gevraagd. ${inhoud.gevraagd.join(' ')}`
      return { soort: 'opschorting_begin', grond: 'aanvulling', dag, tot: inhoud.uiterlijk, toelichting }
    }
    case 'vertraging':
      return { soort: 'verlenging', dag, tot: inhoud.nieuweDatum, toelichting: `Brief: ${inhoud.reden}` }
    case 'voornemen':
      return {
        soort: 'voornemen',
        dag,
        tot: inhoud.reageerUiterlijk,
        toelichting: 'Brief: voornemen om te weigeren; zienswijze gevraagd.',
      }
  }
}

function gevolgVan(
  { vandaag }: Daad,
  dossier: Dossier,
  termijn: Zaaktermijn,
  { soort, tot = null }: NieuweTermijnregel,
): Klokgevolg {
  if (soort === 'verlenging') return { stilVanaf: null, besluitUiterlijk: tot, buitenBehandelingTot: null }
  if (soort !== 'opschorting_begin' || tot === null)
    return { stilVanaf: null, besluitUiterlijk: termijn.besluitUiterlijk, buitenBehandelingTot: null }
  const ongebruikt = { grond: 'aanvulling', van: vandaag, tot, einde: 'ongebruikt' } as const
  const daarna = { ...dossier, opschortingen: [...(dossier.opschortingen ?? []), ongebruikt] }
  return {
    stilVanaf: schrijfDatum(datum(vandaag) + 1),
    besluitUiterlijk: vouwTermijn(daarna, termijn.regels).besluitUiterlijk,
    buitenBehandelingTot: naTermijn(tot, 'buiten_behandeling'),
  }
}

/** An intention rests on the outcome; the other letters can go out before the rules give one. */
function uitkomstVan(dossier: Dossier, { termijnen, besluitUiterlijk }: Zaaktermijn, soort: Soort): Toetsuitkomst {
  const uitslag = toetsDossier(dossier)
  if ('goed' in uitslag) return { ...uitslag.goed, termijnen: { ...termijnen, besluitUiterlijk } }
  if (soort === 'voornemen') return weiger({ code: 'brief-kan-niet', reden: uitslag.fout.code })
  return {
    regelset: { versie: '', hash: '' },
    peildatum: dossier.peildatum ?? dossier.aanvraag.ontvangenOp,
    advies: 'gegevens_ontbreken',
    oordelen: [],
    verplichtingen: [],
    budget: null,
    termijnen: { ...termijnen, besluitUiterlijk },
  }
}
