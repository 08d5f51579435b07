/**
 * An invented but realistic region, or the whole country, as a stream of histories: seeded, without clock, and one person
 * at a time, so that memory does not grow with the number of people (PLT-1, PGB-1).
 */
import { tarieventabelVan } from '../../regelgeving/tarieventabel.ts'
import { datum, jaarVan } from '../../waarden/datum.ts'
import { isRegiocode } from '../../waarden/regio.ts'
import bestand from './aandelen.json' with { type: 'json' }
import { basisbedrag, RECHT_VANAF } from './aanvraagdossier.ts'
import type { Geschiedenis, Houdergeschiedenis, Medewerker, Regiokop } from './geschiedenis.ts'
import { maakHeden } from './heden.ts'
import { maakHouder } from './houder.ts'
import { PLAATSEN_PER_REGIO } from './nummer.ts'
import { Toeval } from './toeval.ts'
import { maakVerleden } from './verleden.ts'
import type { Omgeving } from './verloop.ts'
import { maakMedewerkers, maakZorgverleners } from './zorgverlener.ts'

export interface Demovraag {
  readonly zaad: number
  readonly aantal: number
  /** The last day of the demo, `jjjj-mm-dd`: in a year with rules, tariff table and rates. */
  readonly tot: string
  /** Calendar years of history, that of `tot` included; three when left out. */
  readonly jaren?: number
}

const REGIOCODES: readonly string[] = Object.keys(bestand.kader.regio)
const JAREN = 3

/** First the region with its employees and carers, then each person with all cases. */
export function* maakRegio(vraag: Demovraag & { readonly regio: string }): Generator<Geschiedenis, void, void> {
  const { zaad, regio, aantal, tot } = vraag
  const regioplaats = REGIOCODES.indexOf(regio)
  if (!isRegiocode(regio) || regioplaats < 0) throw new Error(`Onbekende regio voor de demo: ${regio}`)
  if (!Number.isSafeInteger(aantal) || aantal < 1 || aantal >= PLAATSEN_PER_REGIO)
    throw new Error(`Een regio heeft 1 tot ${PLAATSEN_PER_REGIO} personen, niet ${aantal}`)
  const laatste = datum(tot)
  if (laatste < RECHT_VANAF || tarieventabelVan(jaarVan(laatste)) === null)
    throw new Error(`Voor ${tot} hebben wij geen regels of geen tarieventabel: daar kan geen demo eindigen`)
  const sleutel = `${zaad}/${regio}`
  const medewerkers = maakMedewerkers(sleutel, regio, aantal)
  const zorgverleners = maakZorgverleners(sleutel, regio, aantal)
  yield { soort: 'regio', regio, tot, medewerkers, zorgverleners } satisfies Regiokop
  const omgeving: Omgeving = {
    tot: laatste,
    consulenten: metRol(medewerkers, 'consulent'),
    beoordelaars: metRol(medewerkers, 'beoordelaar'),
    zorgverleners,
  }
  for (let nummer = 0; nummer < aantal; nummer++)
    yield maakGeschiedenis(
      new Toeval(`${sleutel}/${nummer}`),
      regio,
      regioplaats,
      nummer,
      omgeving,
      vraag.jaren ?? JAREN,
    )
}

/** How many persons each region has, in the ratio of the pgb ceilings of 2026; the numbers add up to `aantal`. */
export function* landdelen(aantal: number): Generator<{ readonly regio: string; readonly aantal: number }, void, void> {
  const gewichten = Object.values(bestand.kader.regio)
  const som = gewichten.reduce((totaal, gewicht) => totaal + gewicht, 0)
  let gewicht = 0
  let gegeven = 0
  for (const [i, regio] of REGIOCODES.entries()) {
    gewicht += gewichten[i] ?? 0
    // Rounding the running sum keeps the total exact.
    const eigen = Math.round((aantal * gewicht) / som) - gegeven
    gegeven += eigen
    if (eigen > 0) yield { regio, aantal: eigen }
  }
}

/** Every region in turn. */
export function* maakLand(vraag: Demovraag): Generator<Geschiedenis, void, void> {
  for (const deel of landdelen(vraag.aantal)) yield* maakRegio({ ...vraag, ...deel })
}

function maakGeschiedenis(
  t: Toeval,
  regio: string,
  regioplaats: number,
  nummer: number,
  omgeving: Omgeving,
  jaren: number,
): Houdergeschiedenis {
  const { tot } = omgeving
  const houder = maakHouder(t, regio, regioplaats, nummer, tot)
  const eigenVanaf = jaarVan(RECHT_VANAF)
  const basis = basisbedrag(houder, eigenVanaf)
  const verleden = maakVerleden(t, houder.startjaar, jaarVan(tot) - jaren + 1, eigenVanaf, basis, tot)
  const zaken = [...verleden, ...maakHeden(t, houder, nummer, omgeving)]
  return { soort: 'houder', regio, volgnummer: nummer + 1, persoon: houder.persoon, zaken }
}

function metRol(medewerkers: readonly Medewerker[], rol: Medewerker['rol']): readonly [Medewerker, ...Medewerker[]] {
  const [eerste, ...rest] = medewerkers.filter((medewerker) => medewerker.rol === rol)
  if (!eerste) throw new Error(`Een regio zonder ${rol}`)
  return [eerste, ...rest]
}
