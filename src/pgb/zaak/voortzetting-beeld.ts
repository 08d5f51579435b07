/** Beginning a continuation, seeing how far it is, and approving it in batches, each decision by its own hash (issue 4). */
import { randomUUID } from 'node:crypto'
import { vraagTaak } from '../../platform/taken/index.ts'
import { tarieventabelVan } from '../../regelgeving/tarieventabel.ts'
import { jaardelenVan, optellen } from '../jaar/besluit.ts'
import type { Voortzetakkoord, Voortzetbeeld } from './contract-wijziging.ts'
import type { Daad } from './daad.ts'
import { weiger, type Zaakfout } from './fout.ts'
import type { Inhoud } from './inhoud.ts'
import { noteer } from './log.ts'
import { leesVoortzettingen, telVoortTeZetten, telVoortzettingen, type Voortzetrij } from './store/wijziging-rijen.ts'
import { keurGoed } from './voorstel.ts'
import { VOORTZETBRIEVEN, VOORTZETTAAK, type Voortzetinvoer } from './voortzettaak.ts'

const APART_MAX = 200
/** As many as one approval takes. */
const VOORGESTELD_MAX = 25

/** A year without a table stops here, before anything is made (PGB-22). Begun again, the rest is done and nothing twice. */
export async function beginVoortzetting(daad: Daad, { jaar }: Voortzetinvoer) {
  if (tarieventabelVan(jaar) === null) return weiger(geenTabel(jaar))
  const taken: string[] = []
  let totaal = 0
  for (const regio of daad.context.regios) {
    totaal += await telVoortTeZetten(daad.tx, regio, jaar)
    taken.push(await vraag(daad, regio, VOORTZETTAAK, jaar))
  }
  return { taken, totaal }
}

export async function verzendVoortzettingen(daad: Daad, { jaar }: Voortzetinvoer) {
  const taken: string[] = []
  for (const regio of daad.context.regios) taken.push(await vraag(daad, regio, VOORTZETBRIEVEN, jaar))
  const goedgekeurd = { jaar, standen: ['voorgesteld', 'apart'], status: 'goedgekeurd', aantal: 1_000_000 } as const
  const { length: totaal } = await leesVoortzettingen(daad.tx, daad.context.regios, goedgekeurd)
  return { taken, totaal }
}

async function vraag(daad: Daad, regio: string, soort: string, jaar: number): Promise<string> {
  const id = await vraagTaak(daad.tx, { regio, soort, sleutel: `${jaar}/${randomUUID()}`, invoer: { jaar } })
  await noteer(daad, { objectSoort: 'werklijst', objectId: id, regio })
  return id
}

function geenTabel(jaar: number): Zaakfout {
  return {
    code: 'dossier-geweigerd',
    antwoord: {
      code: 'tarief-ontbreekt',
      fouten: [
        {
          pointer: '/jaar',
          code: 'tarief-ontbreekt',
          uitleg: {
            nl: `Wij hebben geen tarieventabel (bijlage H Rlz) voor ${jaar}. Er is niets gemaakt.`,
            en: `We hold no tariff table (bijlage H Rlz) for ${jaar}. Nothing was made.`,
          },
        },
      ],
    },
  }
}

export async function toonVoortzetting(daad: Daad, jaar: number): Promise<Voortzetbeeld> {
  const { tx, context } = daad
  let teDoen = 0
  for (const regio of context.regios) teDoen += await telVoortTeZetten(tx, regio, jaar)
  const tellingen = await telVoortzettingen(tx, context.regios, jaar)
  const tel = (past: (telling: (typeof tellingen)[number]) => boolean): number =>
    tellingen.filter(past).reduce((som, { aantal }) => som + aantal, 0)
  const lees = (standen: readonly Voortzetrij['stand'][], status: string | null, aantal: number) =>
    leesVoortzettingen(tx, context.regios, { jaar, standen, status, aantal })
  const rijen = [
    ...(await lees(['apart'], 'in_behandeling', APART_MAX)),
    ...(await lees(['gestopt'], null, APART_MAX)),
    ...(await lees(['voorgesteld', 'apart'], 'voorgesteld', VOORGESTELD_MAX)),
  ]
  await noteer(daad, {
    objectSoort: 'werklijst',
    objectId: 'voortzetting',
    regio: context.regios.length === 1 ? (context.regios[0] ?? null) : null,
  })
  return {
    jaar,
    teDoen,
    voorgesteld: tel(({ status }) => status === 'voorgesteld'),
    goedgekeurd: tel(({ status }) => status === 'goedgekeurd'),
    verzonden: tel(({ status }) => status === 'verzonden'),
    apart: tel(({ stand, status }) => stand === 'apart' && status === 'in_behandeling'),
    gestopt: tel(({ stand }) => stand === 'gestopt'),
    geenPgb: tel(({ stand }) => stand === 'geen_pgb'),
    rijen: rijen.map(({ regio: _, inhoud, stand, redenen, ...rij }) => ({
      ...rij,
      stand: stand === 'geen_pgb' ? 'gestopt' : stand,
      redenen: (redenen as { soort: string }[]).map((reden) => ({ ...reden })),
      ...bedragen(inhoud),
    })),
  }
}

/** Amounts of a whole year: of the guarantee, where there is one, and of the proposal. */
function bedragen(inhoud: string | null): { wasCent: number | null; wordtCent: number | null } {
  if (inhoud === null) return { wasCent: null, wordtCent: null }
  const { uitkomst, dossier } = JSON.parse(inhoud) as Inhoud
  const wordtCent = uitkomst.budget === null ? null : optellen(jaardelenVan(uitkomst.budget))
  return { wasCent: dossier.budgetgarantie?.pgbVorigJaarCent ?? null, wordtCent }
}

/** All of the batch or none: a decision that changed since it was seen names itself in the refusal. */
export async function keurVoortzettingenGoed(
  daad: Daad,
  { besluiten }: Voortzetakkoord,
): Promise<{ goedgekeurd: number }> {
  for (const besluit of besluiten) await keurGoed(daad, besluit)
  return { goedgekeurd: besluiten.length }
}
