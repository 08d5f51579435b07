/** `ozk herhaal`: sealed decisions by the rules of this program (PGB-32), with every reading in the log. */
import { randomBytes } from 'node:crypto'
import {
  type Daad,
  type Herhaling,
  handel,
  herhaal,
  herhaalPagina,
  herhaalSteekproef,
  zoekOvergenomen,
} from '../../../app/beschikkingen.ts'
import { systemClock } from '../../../platform/clock.ts'
import type { Transactie } from '../../../platform/db.ts'
import { maakGeheim } from '../../../platform/geheim/index.ts'
import type { Taal } from '../taal.ts'
import { veilig } from '../weergave/opmaak.ts'
import { Verkeerd } from './fout.ts'
import { type Opslag, sleutelOntbreekt } from './opslag.ts'
import { getal, regels, type Uitslag, type Voortgang } from './uitslag.ts'
import { legUit } from './verschil.ts'
import type { Keuze } from './werk.ts'

const PER_KEER = 100
/** A person reads the first ones; `--json` holds all. */
const VERSCHILLEN_GETOOND = 20

interface Herkomst {
  readonly id: string
  /** Id of the case. */
  readonly zaak: string
  readonly nummer: string
  readonly regio: string
  readonly programma: string
}

type Herhaald = Herhaling & Omit<Herkomst, 'id'>

export async function herhaalBeschikkingen(
  opslag: Opslag,
  keuze: Keuze,
  regio: string | undefined,
  voortgang: Voortgang,
): Promise<Uitslag> {
  const regios = await opslag.regios(regio)
  const doe = maakDoener(opslag, regios)
  const zaad = keuze.soort === 'steekproef' ? (keuze.zaad ?? randomBytes(8).toString('hex')) : undefined
  const herhaald: Herhaald[] = []
  const neem = (pagina: readonly Herhaald[]): void => {
    herhaald.push(...pagina)
    voortgang({ nl: `${herhaald.length} beschikkingen herhaald`, en: `${herhaald.length} decisions replayed` })
  }
  if (keuze.soort === 'kenmerken') {
    const ids = await doe.zoek(keuze.kenmerken)
    for (let i = 0; i < ids.length; i += PER_KEER) neem(await doe.lijst(ids.slice(i, i + PER_KEER)))
  } else if (keuze.soort === 'steekproef') neem(await doe.steekproef(zaad ?? '', keuze.aantal))
  else {
    for (let na = '', vol = true; vol; ) {
      const pagina = await doe.pagina(na)
      neem(pagina)
      na = pagina.at(-1)?.beschikking ?? na
      vol = pagina.length === PER_KEER
    }
  }
  return maakUitslag(herhaald, zaad)
}

function maakDoener({ database, sleutel }: Opslag, regios: readonly string[]) {
  const systeemsleutel = sleutel()
  if (systeemsleutel === null) throw sleutelOntbreekt()
  const omgeving = { pool: database.app, klok: systemClock, geheim: maakGeheim(systeemsleutel) }
  const context = { regios, gebruiker: 'systeem', rol: 'systeem' }
  // The number of the user of the machine, never a name: the log holds no names.
  const toegang = { soort: 'cli', punt: `uid${process.getuid?.() ?? ''}` } as const
  const doe = async <T>(werk: (daad: Daad) => Promise<T>): Promise<T> => {
    const antwoord = await handel(omgeving, context, { soort: 'besluit.herhalen', toegang }, werk)
    if ('fout' in antwoord) throw new Error(`A decision that was found could not be replayed: ${antwoord.fout.code}`)
    return antwoord.goed
  }
  const metHerkomst = async (tx: Transactie, lijst: readonly Herhaling[]): Promise<Herhaald[]> => {
    const ids = lijst.map(({ beschikking }) => beschikking)
    const herkomst = new Map((await zoekHerkomst(tx, regios, ids)).map(({ id, ...rest }) => [id, rest]))
    return lijst.map((een) => ({ ...een, ...(herkomst.get(een.beschikking) ?? ONBEKEND) }))
  }
  return {
    zoek: (kenmerken: readonly string[]) =>
      doe(async ({ tx }) => {
        weigerOvergenomen(await zoekOvergenomen(tx, regios, kenmerken))
        return kiesIds(await zoekHerkomst(tx, regios, kenmerken), kenmerken)
      }),
    lijst: (ids: readonly string[]) =>
      doe(async (daad) => {
        const lijst: Herhaling[] = []
        for (const id of ids) lijst.push(await herhaal(daad, id))
        return metHerkomst(daad.tx, lijst)
      }),
    pagina: (na: string) => doe(async (daad) => metHerkomst(daad.tx, await herhaalPagina(daad, na, PER_KEER))),
    steekproef: (zaad: string, aantal: number) =>
      doe(async (daad) => metHerkomst(daad.tx, await herhaalSteekproef(daad, zaad, aantal))),
  }
}

const ONBEKEND = { zaak: '', nummer: '', regio: '', programma: '' }

function zoekHerkomst(tx: Transactie, regios: readonly string[], kenmerken: readonly string[]): Promise<Herkomst[]> {
  return tx.query(
    `select b.id, b.zaak, z.nummer, b.regio, b.programma from pgb.beschikking b
     join pgb.zaak z on z.regio = b.regio and z.id = b.zaak
     where b.regio = any ($1) and (b.id = any ($2) or b.zaak = any ($2) or z.nummer = any ($2)) order by b.volgnummer`,
    [regios, kenmerken],
  )
}

/** What another system decided rests on no rules of this program: there is nothing to replay. */
function weigerOvergenomen(kenmerken: readonly string[]): void {
  if (kenmerken.length === 0) return
  throw new Verkeerd(
    'overgenomen',
    `Deze beschikking is overgenomen uit een ander systeem en niet te herhalen: ${kenmerken.join(', ')}.`,
    `This decision was taken over from another system and cannot be replayed: ${kenmerken.join(', ')}.`,
  )
}

/** Every reference that is unknown is named at once. */
function kiesIds(gevonden: readonly Herkomst[], kenmerken: readonly string[]): string[] {
  const bekend = new Set(gevonden.flatMap(({ id, zaak, nummer }) => [id, zaak, nummer]))
  const onbekend = kenmerken.filter((kenmerk) => !bekend.has(kenmerk))
  if (onbekend.length === 0) return gevonden.map(({ id }) => id)
  throw new Verkeerd(
    'onbekend-kenmerk',
    `Hierbij hoort geen beschikking: ${onbekend.join(', ')}.`,
    `There is no decision for: ${onbekend.join(', ')}.`,
  )
}

function maakUitslag(herhaald: readonly Herhaald[], zaad: string | undefined): Uitslag {
  const gelijk = herhaald.filter((een) => een.gelijk).length
  const verschillend = herhaald.length - gelijk
  return {
    goed: verschillend === 0,
    json: {
      aantal: herhaald.length,
      gelijk,
      verschillend,
      ...(zaad === undefined ? {} : { zaad }),
      herhalingen: herhaald.map(({ verschillen, ...een }) => ({
        ...een,
        verschillen: verschillen.map((verschil) => ({ ...verschil, uitleg: legUit(verschil) })),
      })),
    },
    tekst: (taal) =>
      regels([
        ...herhaald.flatMap((een) => regelsVan(een, taal)),
        ...(zaad === undefined ? [] : [`${taal === 'nl' ? 'Zaad' : 'Seed'}: ${veilig(zaad)}`]),
        slotzin(herhaald.length, gelijk, taal),
      ]),
  }
}

function regelsVan({ beschikking, nummer, regio, programma, gelijk, verschillen }: Herhaald, taal: Taal): string[] {
  const kop = `${veilig(nummer)} (${regio}, ${veilig(beschikking)})`
  if (gelijk) return [`${kop}: ${taal === 'nl' ? 'dezelfde bytes' : 'the same bytes'}`]
  const meer = verschillen.length - VERSCHILLEN_GETOOND
  const genomen = taal === 'nl' ? 'VERSCHIL; genomen met' : 'DIFFERENCE; taken with'
  return [
    `${kop}: ${genomen} ${veilig(programma)}`,
    ...verschillen.slice(0, VERSCHILLEN_GETOOND).map((verschil) => `  - ${veilig(legUit(verschil)[taal])}`),
    ...(meer > 0 ? [taal === 'nl' ? `  - en nog ${meer}; zie --json` : `  - and ${meer} more; see --json`] : []),
  ]
}

function slotzin(aantal: number, gelijk: number, taal: Taal): string {
  const [alle, eender, anders] = [aantal, gelijk, aantal - gelijk].map((waarde) => getal(waarde, taal))
  if (aantal === 0) return taal === 'nl' ? 'Er zijn nog geen beschikkingen.' : 'There are no decisions yet.'
  return taal === 'nl'
    ? `Herhaald: ${alle}. Gelijk: ${eender}. Verschillend: ${anders}.`
    : `Replayed: ${alle}. Equal: ${eender}. Different: ${anders}.`
}
