/**
 * Runs the operations of the platform itself on a store: reads what was sent, works in one transaction with its log rows and
 * its promise to be done once, and turns a refusal into a value. A refusal is in the log too, although all else was undone.
 */
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Bewerkbeschrijving, Bewerking, Bewerkuitkomst, Bewerkverzoek } from './bewerking.ts'
import { type Context, inTransactie, type Transactie } from './db.ts'
import { doeEenmaal } from './eenmalig.ts'
import { ACTIVITEITEN, schrijfLogboekApart } from './logboek/index.ts'
import type { Platformomgeving } from './omgeving.ts'
import { Weigering, weigeringVan } from './weigering.ts'

export interface Platformdaad<O extends Platformomgeving> {
  readonly omgeving: O
  readonly context: Context
  /** The part `{id}` of the address; empty where there is none. */
  readonly id: string
}

type Vraag = Readonly<Record<string, string>>

/** Reads in transactions of its own, which write their log rows before anything is given. */
export interface Leesrij<O extends Platformomgeving> extends Bewerkbeschrijving {
  readonly methode: 'GET'
  readonly lees: (daad: Platformdaad<O>, vraag: Vraag) => Promise<unknown>
}

/** Changes within one transaction, with its log rows. `invoer` is what the schema of the input let through. */
export interface Wijzigrij<O extends Platformomgeving> extends Bewerkbeschrijving {
  readonly methode: 'POST'
  readonly wijzig: (tx: Transactie, daad: Platformdaad<O>, invoer: never) => Promise<unknown>
  /** What goes on after the commit, such as long work. */
  readonly daarna?: (daad: Platformdaad<O>, gedaan: never) => void
}

export type Platformrij<O extends Platformomgeving> = Leesrij<O> | Wijzigrij<O>

export function platformbewerking<O extends Platformomgeving>(rij: Platformrij<O>, omgeving: O): Bewerking {
  const lees = rij.input === null ? () => ({ goed: {} }) : lezerVoor(rij.input.schema)
  const schema = Compile(rij.output.schema)
  const voerUit = async (verzoek: Bewerkverzoek): Promise<Bewerkuitkomst> => {
    const { context, pad, vraag } = verzoek
    const gelezen = lees(verzoek.inhoud)
    if ('fouten' in gelezen) return { fout: { code: 'ongeldige-invoer', fouten: gelezen.fouten, gegevens: {} } }
    const daad = { omgeving, context, id: pad.id ?? '' }
    try {
      if (pad.id !== undefined && !UUID.test(pad.id)) throw new Weigering('onbekend')
      const gedaan =
        'lees' in rij ? await rij.lees(daad, vraag) : await wijzig(rij, daad, gelezen.goed, verzoek.sleutel)
      if (rij.bestand) return { goed: gedaan }
      const goed: unknown = JSON.parse(JSON.stringify(gedaan))
      if (!schema.Check(goed)) throw new Error(`Antwoord van ${rij.name} past niet op zijn contract`)
      return { goed }
    } catch (oorzaak) {
      const fout = weigeringVan(oorzaak)
      if (fout === null) throw oorzaak
      if (fout.code !== 'ongeldige-invoer') await noteerWeigering(daad, rij, fout.code)
      return { fout }
    }
  }
  return { ...rij, voerUit }
}

async function wijzig<O extends Platformomgeving>(
  rij: Wijzigrij<O>,
  daad: Platformdaad<O>,
  invoer: unknown,
  sleutel: string | null,
): Promise<unknown> {
  if (sleutel === null) throw new Error(`${rij.name} wijzigt zonder Idempotency-Key`)
  const { context, omgeving } = daad
  // Keyed, because what is sent may hold a number that somebody could find again by trying them all.
  const hash = omgeving.geheim.pseudoniem(JSON.stringify([rij.name, daad.id, invoer]))
  const eenmaal = { regio: [...context.regios].sort()[0] ?? '', gebruiker: context.gebruiker, sleutel, hash }
  let isNieuw = false
  const gedaan = await inTransactie(omgeving.pool, context, async (tx) => {
    const uitkomst = await doeEenmaal(tx, eenmaal, async () => {
      isNieuw = true
      return rij.wijzig(tx, daad, invoer as never)
    })
    if ('fout' in uitkomst) throw new Weigering(uitkomst.fout)
    return uitkomst.goed
  })
  if (isNieuw) rij.daarna?.(daad, gedaan as never)
  return gedaan
}

/** Only an id of our own form may enter the log: what else was asked for may be anything, a BSN too. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

async function noteerWeigering<O extends Platformomgeving>(
  { omgeving, context, id }: Platformdaad<O>,
  rij: Platformrij<O>,
  redenCode: string,
): Promise<void> {
  const [regio = null, ...meer] = context.regios
  await schrijfLogboekApart(omgeving.pool, context, {
    soort: rij.recht,
    actie: 'lees' in rij ? 'lezen' : 'wijzigen',
    uitkomst: 'geweigerd',
    redenCode,
    objectSoort: rij.name.split('.')[0] ?? '',
    objectId: UUID.test(id) ? id : 'onbekend',
    doel: 'anders',
    activiteit: rij.name.startsWith('logboek.') ? ACTIVITEITEN.logboek : ACTIVITEITEN.aanmelden,
    regio: meer.length > 0 ? null : regio,
  })
}

interface Gebrek {
  readonly pointer: string
  readonly code: string
  readonly uitleg: { readonly nl: string; readonly en: string }
}

/** A reader of JSON text by one schema. Gives every defect, each with its place; never a value that was sent. */
export function lezerVoor(
  schema: TSchema,
): (inhoud: string | Uint8Array) => { goed: unknown } | { fouten: readonly Gebrek[] } {
  const controle = Compile(schema)
  return (inhoud) => {
    let waarde: unknown
    try {
      waarde = JSON.parse(
        typeof inhoud === 'string' ? inhoud : new TextDecoder('utf-8', { fatal: true }).decode(inhoud),
      )
    } catch {
      return { fouten: [gebrek('', 'geen-json')] }
    }
    if (controle.Check(waarde)) return { goed: waarde }
    return { fouten: controle.Errors(waarde).map(({ instancePath, keyword }) => gebrek(instancePath, keyword)) }
  }
}

/** Refuses a query with a parameter that does not have its form. */
export function eisVraag(vraag: Vraag, vormen: Readonly<Record<string, (waarde: string) => boolean>>): void {
  const fouten = gebrekenIn(vraag, (naam, waarde) => vormen[naam]?.(waarde) ?? false)
  if (fouten.length > 0) throw new Weigering('ongeldige-invoer', fouten)
}

function gebrekenIn(vraag: Vraag, past: (naam: string, waarde: string) => boolean): readonly Gebrek[] {
  return Object.entries(vraag)
    .filter(([naam, waarde]) => !past(naam, waarde))
    .map(([naam]) => ({
      pointer: '',
      code: 'parameter-ongeldig',
      uitleg: {
        nl: `De parameter "${naam}" in het adres klopt niet.`,
        en: `The parameter "${naam}" in the address is wrong.`,
      },
    }))
}

function gebrek(pointer: string, keyword: string): Gebrek {
  if (keyword === 'geen-json') {
    return { pointer, code: keyword, uitleg: { nl: 'Dit is geen JSON in UTF-8.', en: 'This is no JSON in UTF-8.' } }
  }
  return {
    pointer,
    code: CODES[keyword] ?? 'past-niet',
    uitleg: {
      nl: 'Dit past niet op het contract: zie de beschrijving van de API.',
      en: 'This does not fit the contract: see the description of the API.',
    },
  }
}

const CODES: Readonly<Record<string, string>> = {
  required: 'veld-ontbreekt',
  additionalProperties: 'onbekend-veld',
  type: 'verkeerd-type',
  enum: 'onbekende-waarde',
}
