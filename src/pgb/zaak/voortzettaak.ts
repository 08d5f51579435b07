/**
 * The continuation of a whole portfolio as long work (PLT-13, PLT-32): a few holders a step, each step in one transaction with
 * its report. Killed in the middle it goes on where it was; a holder is continued once, because the database holds one row
 * for each holder and year.
 */
import type { Stapverslag, Taaksoort, Taakstap } from '../../platform/taken/index.ts'
import type { Daad, Omgeving } from './daad.ts'
import { leesVoortTeZetten, leesVoortzettingen, telVoortTeZetten } from './store/wijziging-rijen.ts'
import { verzend } from './voorstel.ts'
import { zetHouderVoort } from './voortzetting.ts'

export const VOORTZETTAAK = 'pgb.voortzetting'
export const VOORTZETBRIEVEN = 'pgb.voortzetting-brieven'
const PER_STAP = 10

interface Punt {
  readonly na: string
  readonly totaal: number
  readonly voorgesteld: number
  readonly apart: number
  readonly gestopt: number
  readonly geen_pgb: number
}

export interface Voortzetinvoer {
  readonly jaar: number
}

type Deel = Pick<Omgeving, 'geheim' | 'klok'>

export function voortzettaak({ geheim, klok }: Deel, perStap = PER_STAP): Taaksoort {
  return {
    soort: VOORTZETTAAK,
    stap: (stap) => {
      const handeling = { soort: 'voortzetting.beginnen', toegang: { soort: 'taak' } } as const
      return voortzetstap(
        { tx: stap.tx, context: stap.context, geheim, handeling, vandaag: klok.today() },
        stap,
        perStap,
      )
    },
  }
}

async function voortzetstap(
  daad: Daad,
  { regio, invoer, punt, gedaan }: Taakstap,
  perStap: number,
): Promise<Stapverslag> {
  const { jaar } = invoer as Voortzetinvoer
  const vorig = (punt as Punt | null) ?? {
    na: '',
    totaal: await telVoortTeZetten(daad.tx, regio, jaar),
    voorgesteld: 0,
    apart: 0,
    gestopt: 0,
    geen_pgb: 0,
  }
  const houders = await leesVoortTeZetten(daad.tx, regio, jaar, vorig.na, perStap)
  const nu = { ...vorig, na: houders.at(-1) ?? vorig.na }
  for (const budgethouder of houders) nu[await zetHouderVoort(daad, { regio, budgethouder }, jaar)]++
  const verslag = { gedaan: gedaan + houders.length, totaal: Math.max(nu.totaal, gedaan + houders.length), punt: nu }
  if (houders.length === perStap) return verslag
  const { na: _, totaal: __, ...uitkomst } = nu
  return { ...verslag, uitkomst: { jaar, ...uitkomst } }
}

/** Sends the letters of what was approved; a letter goes out once, whatever happens in between. */
export function voortzetbrieventaak({ geheim, klok }: Deel, perStap = PER_STAP): Taaksoort {
  return {
    soort: VOORTZETBRIEVEN,
    stap: async ({ tx, context, regio, invoer, gedaan }) => {
      const { jaar } = invoer as Voortzetinvoer
      const handeling = { soort: 'besluit.verzenden', toegang: { soort: 'taak' } } as const
      const daad: Daad = { tx, context, geheim, handeling, vandaag: klok.today() }
      const keuze = { jaar, standen: ['voorgesteld', 'apart'], status: 'goedgekeurd', aantal: perStap } as const
      const rijen = await leesVoortzettingen(tx, [regio], keuze)
      for (const { zaak, versie } of rijen) await verzend(daad, { zaak: zaak ?? '', versie: versie ?? 0 })
      const verslag = { gedaan: gedaan + rijen.length, totaal: gedaan + rijen.length }
      return rijen.length === perStap ? verslag : { ...verslag, uitkomst: { jaar, verzonden: verslag.gedaan } }
    },
  }
}
