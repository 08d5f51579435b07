/**
 * Fills an empty demo with an invented region, in the background, one person at a time (PLT-1). Each person is one
 * transaction with its own key: after a kill the next start goes on, and nobody is there twice.
 */
import { setImmediate as adem } from 'node:timers/promises'
import type { DemoZorgverlener, Houdergeschiedenis, Medewerker } from '../pgb/demo/geschiedenis.ts'
import { maakRegio } from '../pgb/demo/regio.ts'
import { BRIEFHOOFD, type Daad, type Omgeving, zetTeam } from '../pgb/zaak/index.ts'
import { gespeeldVan, speelNa } from '../pgb/zaak/naspelen.ts'
import { type Demoaccount, geefDemorol, kenGebruiker } from '../platform/aanmelding/index.ts'
import { type Context, GEEN_REGIO, inTransactie } from '../platform/db.ts'
import { leesInstelling, legInstellingVast } from '../platform/instelling-regio.ts'
import { foutmelding } from '../platform/startfout.ts'
import { speelToezicht } from './demo-toezicht.ts'
import { type Bezetting, speelPersoon } from './demo-verhaal.ts'

export const DEMO_REGIO = '5529'
const ZAAD = 1
const ISS = 'urn:open-zorgkantoor:demo-medewerker'
/** The invented region has rules and tariffs up to here. */
const LAATSTE_DAG = '2026-12-31'
const EINDSTANDEN: readonly string[] = ['besloten', 'ingetrokken']

export interface Ladervraag {
  readonly aantal: number
  /** The accounts that a visitor can log in with: they get a part of the work. */
  readonly demo: ReadonlyMap<Demoaccount, string>
  readonly meld: (regel: string) => void
  /** Stops between two persons. */
  readonly gestopt: () => boolean
}

export interface Geladen {
  readonly nieuw: number
  readonly eerder: number
  readonly mislukt: number
}

export async function laadDemo(omgeving: Omgeving, vraag: Ladervraag): Promise<Geladen> {
  const context: Context = { ...GEEN_REGIO, regios: [DEMO_REGIO], gebruiker: vraag.demo.get('beheerder') ?? 'systeem' }
  const begin = `demo-${ZAAD}-${DEMO_REGIO}-`
  const eerder = await gespeeldVan(omgeving, context, begin)
  if (vraag.aantal === 0 || eerder.size >= vraag.aantal) return { nieuw: 0, eerder: eerder.size, mislukt: 0 }
  await zetBriefhoofd(omgeving, context)
  const { medewerkers, zorgverleners, houders } = await maakMensen(omgeving, vraag)
  const bezetting = await bezet(omgeving, medewerkers, vraag, context)
  let [nieuw, mislukt] = [0, 0]
  for (const houder of houders) {
    if (vraag.gestopt()) break
    const sleutel = `${begin}${houder.volgnummer}`
    if (eerder.has(sleutel)) continue
    try {
      if (await speelNa(omgeving, context, sleutel, (speel) => speelPersoon(speel, houder, bezetting))) nieuw++
    } catch (fout) {
      if (vraag.gestopt()) break
      mislukt++
      vraag.meld(`Demo: persoon ${houder.volgnummer} overgeslagen: ${foutmelding(fout)}`)
    }
    if (nieuw > 0 && nieuw % 20 === 0) vraag.meld(`Demo: ${nieuw + eerder.size} van ${vraag.aantal} personen`)
  }
  if (!vraag.gestopt()) {
    const { wie } = bezetting
    await speelToezicht(omgeving, context, { regio: DEMO_REGIO, zorgverleners, houders, medewerkers, wie })
  }
  vraag.meld(`Demo: klaar, ${nieuw} personen geladen. / Demo: done, ${nieuw} persons loaded.`)
  return { nieuw, eerder: eerder.size, mislukt }
}

/** Above the letters of the demo stands an address that nobody takes for a real one. */
async function zetBriefhoofd({ pool }: Omgeving, context: Context): Promise<void> {
  const keuze = { regio: DEMO_REGIO, sleutel: BRIEFHOOFD, vanaf: '2020-01-01' }
  const adresregels = ['Postbus 000', '0000 AB Plasdam']
  const waarde = { naam: 'Zorgkantoor Merenland (demo)', adresregels, telefoon: '000 000 00 00' }
  await inTransactie(pool, context, async (tx) => {
    if ((await leesInstelling(tx, keuze.regio, keuze.sleutel, LAATSTE_DAG)) === undefined)
      await legInstellingVast(tx, { ...keuze, waarde })
  })
}

/** Who has an open case comes first: that is what a visitor looks for. */
async function maakMensen({ klok }: Omgeving, { aantal, gestopt }: Ladervraag) {
  const tot = [klok.today(), LAATSTE_DAG].sort()[0] ?? LAATSTE_DAG
  let medewerkers: readonly Medewerker[] = []
  let zorgverleners: readonly DemoZorgverlener[] = []
  const houders: Houdergeschiedenis[] = []
  for (const deel of maakRegio({ zaad: ZAAD, regio: DEMO_REGIO, aantal, tot })) {
    if (gestopt()) break
    if (deel.soort === 'regio') ({ medewerkers, zorgverleners } = deel)
    else houders.push(deel)
    // Making a person tests its cases; requests go before.
    await adem()
  }
  const isOpen = ({ zaken }: Houdergeschiedenis): boolean => zaken.some(({ stand }) => !EINDSTANDEN.includes(stand))
  return {
    medewerkers,
    zorgverleners,
    houders: [...houders.filter(isOpen), ...houders.filter((houder) => !isOpen(houder))],
  }
}

/**
 * The first of each role is the account of the demo, so that its own worklist is not empty. The others cannot log in; they
 * have a role and a team, so that work can be given to them.
 */
async function bezet(
  omgeving: Omgeving,
  medewerkers: readonly Medewerker[],
  { demo }: Ladervraag,
  context: Context,
): Promise<Bezetting> {
  const { pool, klok } = omgeving
  const ids = new Map<string, string>()
  for (const { id, naam, rol, team } of medewerkers) {
    const eigen = id.endsWith('-01') ? demo.get(rol) : undefined
    const gebruiker = eigen ?? (await kenGebruiker(pool, { iss: ISS, sub: id, weergavenaam: `${naam} (demo)` }))
    if (gebruiker === null) continue
    ids.set(id, gebruiker)
    await geefDemorol(pool, [DEMO_REGIO], gebruiker, rol)
    await speelNa(omgeving, context, `demoteam-${ZAAD}-${id}`, async (speel) => {
      const werk = (daad: Daad) => zetTeam(daad, { gebruiker, team })
      await speel(context.gebruiker, klok.today(), 'werk.team-zetten', werk)
    })
  }
  const teams = new Map(medewerkers.map(({ id, team }) => [id, team]))
  const [eerste = ''] = ids.values()
  return { wie: (id) => ids.get(id) ?? eerste, team: (id) => teams.get(id) ?? '' }
}
