/** Letters in the form of contract-brief.ts, and as files. What is kept goes out as it is kept (PGB-31, PGB-32). */
import type { Bestand } from '../../platform/bewerking.ts'
import { type Brief, plichttitel } from '../brief/index.ts'
import { personen } from './beeld.ts'
import { type Briefbron, drukHtml, drukPdf, schrijfBrief } from './brief-afdruk.ts'
import { leesOfMaakBron } from './brief-besluit.ts'
import type * as contract from './contract-brief.ts'
import type { Daad } from './daad.ts'
import { noteerZaak } from './dossier.ts'
import { weiger } from './fout.ts'
import type { Inhoud } from './inhoud.ts'
import { leesZaakrij } from './openen.ts'
import { leesBeschikking, leesVoorstel } from './store/besluit-rijen.ts'
import {
  type Briefrij,
  leesBesluitbrief,
  leesBrief,
  leesBriefbestanden,
  leesBrieven,
  leesVoorstelbrief,
} from './store/brief-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

type NaarPersoon = Awaited<ReturnType<typeof personen>>
type Beeld<T> = { readonly [lid in keyof T]: unknown }

const leesModel = ({ model }: Pick<Briefrij, 'model'>): Brief => JSON.parse(model) as Brief
const stap = (naar: NaarPersoon, wie: string | null, op: Date | string | null) =>
  wie === null || op === null ? null : { wie: naar(wie), op }

/** Every letter of the case, newest first. */
export async function brievenBeeld(daad: Daad, id: string): Promise<Beeld<contract.Brievenlijst>> {
  const zaak = await leesZaakrij(daad, id)
  const brieven = await leesBrieven(daad.tx, { regio: zaak.regio, zaak: zaak.id })
  await noteerZaak(daad, zaak, zaak.versie, ['brieven'])
  const naar = await personen(
    daad,
    brieven.map(({ verzondenDoor }) => verzondenDoor),
  )
  return {
    brieven: brieven.reverse().map((rij) => ({
      id: rij.id,
      soort: rij.soort,
      onderwerp: leesModel(rij).onderwerp,
      datum: rij.datum,
      bronHash: rij.bronHash,
      htmlSha256: rij.htmlSha256,
      pdfSha256: rij.pdfSha256,
      verzonden: stap(naar, rij.verzondenDoor, rij.verzondenOp),
    })),
  }
}

/** The letter of the proposal that lies open, as it would be sealed today. */
async function voorgesteldeBrief(daad: Daad, zaak: Zaakrij, versie: number) {
  const voorstel = await leesVoorstel(daad.tx, { regio: zaak.regio, zaak: zaak.id }, versie)
  const rij = await leesOfMaakBron(daad, zaak, voorstel)
  const inhoud = JSON.parse(voorstel.inhoud) as Inhoud
  return {
    voorstel,
    rij,
    inhoud,
    brief: schrijfBrief(JSON.parse(rij.bron) as Briefbron, inhoud.uitkomst, daad.vandaag),
  }
}

const GEEN = {
  stand: 'geen',
  soort: null,
  brief: null,
  id: null,
  bronHash: null,
  pdfSha256: null,
  programma: null,
  vastePlichten: [],
  extraPlichten: [],
  voorgesteld: null,
  goedgekeurd: null,
  verzonden: null,
} as const

export async function besluitbriefBeeld(daad: Daad, id: string): Promise<Beeld<contract.Besluitbrief>> {
  const zaak = await leesZaakrij(daad, id)
  await noteerZaak(daad, zaak, zaak.versie, ['besluitbrief'])
  if (zaak.beschikking !== null) return verzegeldBeeld(daad, zaak, zaak.beschikking)
  if (zaak.voorstel === null) return GEEN
  const { voorstel, rij, inhoud, brief } = await voorgesteldeBrief(daad, zaak, zaak.voorstel)
  const op = (await leesVoorstelbrief(daad.tx, { regio: zaak.regio, zaak: zaak.id }, voorstel.versie))?.vastgelegd
  const naar = await personen(daad, [voorstel.voorsteller])
  return {
    ...GEEN,
    ...plichtenBeeld(inhoud),
    stand: 'voorgesteld',
    soort: voorstel.soort,
    brief,
    bronHash: rij.bronHash,
    pdfSha256: (await drukPdf(brief)).pdfSha256,
    voorgesteld: stap(naar, voorstel.voorsteller, op ?? null),
  }
}

async function verzegeldBeeld(daad: Daad, zaak: Zaakrij, id: string): Promise<Beeld<contract.Besluitbrief>> {
  const { tx, context } = daad
  const besluit = (await leesBeschikking(tx, context.regios, id)) ?? weiger({ code: 'onbekend' })
  const rij = await leesBesluitbrief(tx, zaak.regio, id)
  const voorstelbrief = await leesVoorstelbrief(tx, { regio: zaak.regio, zaak: zaak.id }, besluit.voorstel)
  const naar = await personen(daad, [besluit.voorsteller, besluit.goedkeurder, rij?.verzondenDoor ?? null])
  return {
    ...GEEN,
    ...plichtenBeeld(JSON.parse(besluit.inhoud) as Inhoud),
    stand: 'verzegeld',
    soort: besluit.soort,
    brief: rij ? leesModel(rij) : null,
    id: rij?.id ?? null,
    bronHash: rij?.bronHash ?? null,
    pdfSha256: rij?.pdfSha256 ?? null,
    programma: rij?.programma ?? null,
    voorgesteld: stap(naar, besluit.voorsteller, voorstelbrief?.vastgelegd ?? null),
    goedgekeurd: stap(naar, besluit.goedkeurder, besluit.vastgelegd),
    verzonden: stap(naar, rij?.verzondenDoor ?? null, rij?.verzondenOp ?? null),
  }
}

function plichtenBeeld({ besluit, plichten = [] }: Inhoud) {
  return {
    vastePlichten: besluit?.vastePlichten ?? [],
    extraPlichten: plichten.map(({ soort, tekst, reden, artikel }) => ({
      titel: plichttitel(soort),
      tekst,
      reden,
      artikel,
    })),
  }
}

type Vorm = 'pdf' | 'web'

/** The letter of the decision as a file: kept bytes once it is sealed, else as it would be sealed today. */
export async function besluitbriefBestand(daad: Daad, id: string, vorm: Vorm): Promise<Bestand> {
  const zaak = await leesZaakrij(daad, id)
  await noteerZaak(daad, zaak, zaak.versie, ['besluitbrief'])
  if (zaak.beschikking !== null) {
    const rij = await leesBesluitbrief(daad.tx, zaak.regio, zaak.beschikking)
    return rij ? bewaardBestand(daad, zaak, rij, vorm) : weiger({ code: 'onbekend' })
  }
  if (zaak.voorstel === null) return weiger({ code: 'stap-ontbreekt', nodig: 'voorgesteld', status: zaak.status })
  const { brief } = await voorgesteldeBrief(daad, zaak, zaak.voorstel)
  return vorm === 'pdf' ? pdfBestand(zaak, brief) : webBestand(zaak, brief.soort, drukHtml(brief).html)
}

export async function briefBestand(daad: Daad, id: string, vorm: Vorm): Promise<Bestand> {
  const rij = (await leesBrief(daad.tx, daad.context.regios, id)) ?? weiger({ code: 'onbekend' })
  const zaak = await leesZaakrij(daad, rij.zaak)
  await noteerZaak(daad, zaak, zaak.versie, ['brief'])
  return bewaardBestand(daad, zaak, rij, vorm)
}

async function bewaardBestand({ tx }: Daad, zaak: Zaakrij, rij: Briefrij, vorm: Vorm): Promise<Bestand> {
  const { html, pdf } = await leesBriefbestanden(tx, zaak.regio, rij.id)
  if (vorm === 'web') return webBestand(zaak, rij.soort, html)
  return pdf === null ? pdfBestand(zaak, leesModel(rij)) : { ...naam(zaak, rij.soort, 'pdf'), inhoud: pdf }
}

const MEDIATYPE = { pdf: 'application/pdf', html: 'text/html; charset=utf-8' } as const
/** The number of the case and the kind: no name of a person. */
const naam = ({ nummer }: Zaakrij, soort: string, eind: keyof typeof MEDIATYPE) => ({
  naam: `${nummer}-${soort}.${eind}`,
  mediatype: MEDIATYPE[eind],
})

async function pdfBestand(zaak: Zaakrij, brief: Brief): Promise<Bestand> {
  return { ...naam(zaak, brief.soort, 'pdf'), inhoud: (await drukPdf(brief)).pdf }
}

const webBestand = (zaak: Zaakrij, soort: string, html: string): Bestand => ({
  ...naam(zaak, soort, 'html'),
  inhoud: Buffer.from(html, 'utf8'),
})
