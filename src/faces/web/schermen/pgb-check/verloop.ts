/**
 * Which question comes next. No question has an outcome of its own: the rules are run with each answer that it can have,
 * and a question is asked only when that makes a difference somewhere (PGB-50: only the facts that still matter).
 */
import type { Budget, Dossier, Toetsuitkomst } from '../../../../pgb/contract.ts'
import type { Uitslag } from '../../../../pgb/rekenhart.ts'
import { type Antwoord, type Antwoorden, GEEN, keuzeVan, kies, type Vraagnaam, WEET_NIET } from './antwoord.ts'
import { dossierVan, metHoogsteBehoefte, type Wereld, werelden } from './dossier.ts'
import { GEEN_INDICATIE } from './profielen.ts'
import { VRAGEN, type Vraag, zoekVraag } from './vragen.ts'

/** The rules, as the heart of the room pgb offers them: the same that a consulent uses. */
export interface Rekenhart {
  readonly toetsDossier: (dossier: Dossier) => Uitslag<Toetsuitkomst>
  readonly berekenBudget: (dossier: Dossier) => Uitslag<Budget | null>
}

/** One world with what the rules say of it. */
export interface Beeld {
  readonly uitslag: Uitslag<Toetsuitkomst>
  /** With the highest need: the budget at most, for a whole year; null when there is none. */
  readonly hoogste: Budget | null
  /** Refused, or not for this zorgkantoor: more answers only matter when they can take that away. */
  readonly afgewezen: boolean
}

/** What is kept of a world to compare it with another: small, because thousands are compared. */
export interface Schets {
  readonly afgewezen: boolean
  readonly nietVoldaan: readonly string[]
  /** Equal exactly when a visitor would see no difference. */
  readonly kenmerk: number
}

export interface Verloop {
  /** Questions on the way so far, in order, each with an answer. */
  readonly pad: readonly Vraagnaam[]
  /** Null: nothing that is left to ask can change the outcome. */
  readonly volgende: Vraagnaam | null
  /** At most this many questions in all. */
  readonly hooguit: number
}

export interface Check {
  readonly vandaag: string
  readonly beelden: (antwoorden: Antwoorden) => readonly Beeld[]
  readonly schets: Schetser
  readonly verloop: (antwoorden: Antwoorden) => Verloop
  /** Drops what was calculated, for "stop and wipe my answers". */
  readonly vergeet: () => void
}

/** Looks at one world. Called only as long as there is something left to find, because a phone does this too. */
type Schetser = (antwoorden: Antwoorden, wereld: Wereld) => Schets

/** The amount that stands for "yes, it costs something" when only the difference matters. */
const PROEFBEDRAG_CENT = 1_000_000

/** Every answer that makes a difference in kind, "I do not know" included. */
export function mogelijkeAntwoorden(vraag: Vraag, antwoorden: Antwoorden): readonly Antwoord[] {
  const opties = vraag.opties(antwoorden)
  return [
    ...opties.map((optie) => kies(optie)),
    ...(vraag.vorm === 'meer' ? [kies(GEEN)] : []),
    ...(vraag.vorm === 'bedrag' ? [{ keuze: ['ja'], bedragCent: PROEFBEDRAG_CENT }] : []),
    kies(WEET_NIET),
  ]
}

/**
 * @param vandaag `jjjj-mm-dd`; the caller asks the clock, once
 */
export function maakCheck(hart: Rekenhart, vandaag: string): Check {
  const schetsen = new Map<string, Schets>()
  const kenmerken = new Map<string, number>()
  const verlopen = new Map<string, Stap>()
  const schets: Schetser = (antwoorden, wereld) => {
    const dossier = dossierVan(antwoorden, wereld, vandaag)
    return uit(schetsen, JSON.stringify(dossier), () => schetsUit(bekijk(hart, dossier), kenmerken))
  }
  const stap = (antwoorden: Antwoorden): Stap =>
    uit(verlopen, JSON.stringify(antwoorden), () => {
      const volgende = volgendeVraag(antwoorden, schets)
      return { volgende, hooguitNog: hooguitNog(antwoorden, volgende, schets) }
    })
  return {
    vandaag,
    beelden: (antwoorden) =>
      werelden(antwoorden).map((wereld) => bekijk(hart, dossierVan(antwoorden, wereld, vandaag))),
    schets,
    verloop: (antwoorden) => verloopVan(antwoorden, stap),
    vergeet: () => {
      schetsen.clear()
      kenmerken.clear()
      verlopen.clear()
    },
  }
}

interface Stap {
  readonly volgende: Vraagnaam | null
  readonly hooguitNog: number
}

function uit<T>(bewaard: Map<string, T>, sleutel: string, maak: () => T): T {
  let waarde = bewaard.get(sleutel)
  if (waarde === undefined) {
    waarde = maak()
    bewaard.set(sleutel, waarde)
  }
  return waarde
}

function bekijk(hart: Rekenhart, dossier: Dossier): Beeld {
  const uitslag = hart.toetsDossier(dossier)
  if ('fout' in uitslag) return { uitslag, hoogste: null, afgewezen: false }
  const { advies } = uitslag.goed
  const afgewezen = advies === 'weigeren' || advies === 'niet_bevoegd'
  if (afgewezen) return { uitslag, hoogste: null, afgewezen }
  const budget = hart.berekenBudget(metHoogsteBehoefte(dossier))
  return { uitslag, hoogste: 'goed' in budget ? budget.goed : null, afgewezen }
}

function schetsUit({ uitslag, hoogste, afgewezen }: Beeld, kenmerken: Map<string, number>): Schets {
  const nummer = (zichtbaar: unknown): number => {
    const tekst = JSON.stringify(zichtbaar)
    const kenmerk = kenmerken.get(tekst) ?? kenmerken.size
    kenmerken.set(tekst, kenmerk)
    return kenmerk
  }
  if ('fout' in uitslag) {
    const fouten = uitslag.fout.fouten.map(({ code, pointer }) => [code, pointer])
    return { afgewezen, nietVoldaan: [], kenmerk: nummer(fouten) }
  }
  const { advies, oordelen, verplichtingen } = uitslag.goed
  return {
    afgewezen,
    nietVoldaan: oordelen.filter(({ uitkomst }) => uitkomst === 'niet_voldaan').map(({ regel }) => regel),
    kenmerk: nummer([
      advies,
      oordelen.map(({ regel, uitkomst }) => [regel, uitkomst]),
      verplichtingen.map(({ regel, soort, aanleiding }) => [regel, soort, aanleiding]),
      hoogste?.stappen.map(({ stap, bedragCent }) => [stap, bedragCent]) ?? null,
    ]),
  }
}

function verloopVan(gegeven: Antwoorden, stap: (antwoorden: Antwoorden) => Stap): Verloop {
  const pad: Vraagnaam[] = []
  let antwoorden: Antwoorden = {}
  for (;;) {
    const { volgende, hooguitNog } = stap(antwoorden)
    const antwoord = volgende === null ? undefined : gegeven[volgende]
    if (volgende === null || antwoord === undefined) return { pad, volgende, hooguit: pad.length + hooguitNog }
    pad.push(volgende)
    antwoorden = { ...antwoorden, [volgende]: antwoord }
  }
}

/** The answers that count: those on the way. One that was given on a way since left is not used. */
export function opHetPad(antwoorden: Antwoorden, pad: readonly Vraagnaam[]): Antwoorden {
  return Object.fromEntries(pad.map((naam) => [naam, antwoorden[naam]]))
}

function openVragen(antwoorden: Antwoorden): Vraag[] {
  return VRAGEN.filter((vraag) => antwoorden[vraag.naam] === undefined && vraag.geldt(antwoorden))
}

function volgendeVraag(antwoorden: Antwoorden, schets: Schetser): Vraagnaam | null {
  if (antwoorden.indicatie === undefined) return 'indicatie'
  if (keuzeVan(antwoorden, 'indicatie') === GEEN_INDICATIE) return null
  const open = openVragen(antwoorden)
  const profiel = open.find(({ naam }) => naam === 'profiel')
  if (profiel && maaktUit(profiel, antwoorden, schets)) return 'profiel'
  if (isAfgewezen(antwoorden, schets)) return vraagDieOpheft(open, antwoorden, schets)
  return open.find((vraag) => maaktUit(vraag, antwoorden, schets))?.naam ?? null
}

function isAfgewezen(antwoorden: Antwoorden, schets: Schetser): boolean {
  return werelden(antwoorden).every((wereld) => schets(antwoorden, wereld).afgewezen)
}

/** Refused as it stands: the first question that can take a reason away, unless one reason stays whatever is answered. */
function vraagDieOpheft(open: readonly Vraag[], antwoorden: Antwoorden, schets: Schetser): Vraagnaam | null {
  const nu = werelden(antwoorden).map((wereld) => schets(antwoorden, wereld))
  const redenen = (nu[0]?.nietVoldaan ?? []).filter((regel) => nu.every((beeld) => beeld.nietVoldaan.includes(regel)))
  const heftOp = (vraag: Vraag, regel: string): boolean =>
    mogelijkeAntwoorden(vraag, antwoorden).some((antwoord) => {
      const dan = { ...antwoorden, [vraag.naam]: antwoord }
      return werelden(dan).some((wereld) => !schets(dan, wereld).nietVoldaan.includes(regel))
    })
  if (redenen.some((regel) => !open.some((vraag) => heftOp(vraag, regel)))) return null
  return open.find((vraag) => redenen.some((regel) => heftOp(vraag, regel)))?.naam ?? null
}

/** Is there a world in which two answers to this question show the visitor something different? */
export function maaktUit(vraag: Vraag, antwoorden: Antwoorden, schets: Schetser): boolean {
  const mogelijk = mogelijkeAntwoorden(vraag, antwoorden).map((antwoord) => {
    const dan = { ...antwoorden, [vraag.naam]: antwoord }
    return { dan, werelden: werelden(dan) }
  })
  // Where a fact must be there, "I do not know" is all its worlds at once, and adds none of its own.
  const minst = Math.min(...mogelijk.map((keuze) => keuze.werelden.length))
  const [eerste, ...andere] = mogelijk.filter((keuze) => keuze.werelden.length === minst)
  return (
    eerste?.werelden.some((wereld, i) => {
      const beeld = schets(eerste.dan, wereld)
      return andere.some(({ dan, werelden: daar }) => {
        const plek = daar[i]
        return plek !== undefined && isAnders(beeld, schets(dan, plek))
      })
    }) === true
  )
}

/** In a world that is refused only the reasons are shown, so only they can differ. */
function isAnders(een: Schets, ander: Schets): boolean {
  return een.afgewezen && ander.afgewezen
    ? een.nietVoldaan.join() !== ander.nietVoldaan.join()
    : een.kenmerk !== ander.kenmerk
}

/** From so many worlds on the count only looks at which questions have a meaning: higher, but told at once. */
const WERELDEN_TE_TELLEN = 6

/** How many questions can still come. A question that another open one may wake is counted with it. */
function hooguitNog(antwoorden: Antwoorden, volgende: Vraagnaam | null, schets: Schetser): number {
  if (volgende === null) return 0
  const telPrecies = volgende !== 'indicatie' && werelden(antwoorden).length <= WERELDEN_TE_TELLEN
  if (telPrecies && isAfgewezen(antwoorden, schets)) return naOpheffen(antwoorden, volgende, schets)
  const telt = new Set<Vraagnaam>()
  for (const vraag of VRAGEN) {
    if (antwoorden[vraag.naam] !== undefined) continue
    const gewekt = vraag.na.some((naam) => telt.has(naam)) && kanGelden(vraag, vraag.na, antwoorden)
    const nogOpen = vraag.geldt(antwoorden) && (!telPrecies || maaktUit(vraag, antwoorden, schets))
    if (gewekt || nogOpen) telt.add(vraag.naam)
  }
  const vervolg = VERVOLG_OP_WONEN.filter((naam) => telt.has(naam)).length
  return Math.max(telt.size - Math.max(vervolg - 1, 0), 1)
}

/** Is there an answer to the questions before it with which this one gets a meaning? */
function kanGelden(vraag: Vraag, ouders: readonly Vraagnaam[], antwoorden: Antwoorden): boolean {
  if (vraag.geldt(antwoorden)) return true
  const [naam, ...verder] = ouders
  if (naam === undefined) return false
  if (antwoorden[naam] !== undefined) return kanGelden(vraag, verder, antwoorden)
  const opties = zoekVraag(naam)?.opties(antwoorden) ?? []
  return opties.some((optie) => kanGelden(vraag, verder, { ...antwoorden, [naam]: kies(optie) }))
}

/** Each follows on another answer to where someone lives, so at most one of them comes. */
const VERVOLG_OP_WONEN: readonly Vraagnaam[] = ['dagbesteding-instelling', 'nachten-thuis', 'later-contract']

/** While a refusal can still be lifted, the way is the longest after the answer that lifts it. */
function naOpheffen(antwoorden: Antwoorden, volgende: Vraagnaam, schets: Schetser): number {
  const vraag = zoekVraag(volgende)
  if (!vraag) return 1
  const lengtes = mogelijkeAntwoorden(vraag, antwoorden).map((antwoord) => {
    const verder = { ...antwoorden, [volgende]: antwoord }
    return hooguitNog(verder, volgendeVraag(verder, schets), schets)
  })
  return 1 + Math.max(...lengtes)
}
