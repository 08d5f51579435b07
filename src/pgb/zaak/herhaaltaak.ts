/** Replaying every sealed decision of a region as a task: it takes long, and nobody needs to wait for it (PGB-32, PLT-13). */
import type { Stapverslag, Taaksoort, Taakstap } from '../../platform/taken/index.ts'
import type { Daad, Omgeving } from './daad.ts'
import { herhaalPagina } from './herhaal.ts'
import { telBeschikkingen } from './store/herhaal-rijen.ts'

export const HERHAALTAAK = 'pgb.herhaal'
const PER_STAP = 100
/** A person looks into the first ones; `ozk herhaal` shows every difference. */
const GENOEMD_MAX = 50

interface Punt {
  readonly na: string
  readonly totaal: number
  readonly gelijk: number
  readonly verschillend: number
  /** Ids of decisions that differ. */
  readonly genoemd: readonly string[]
}

export function herhaaltaak({ geheim, klok }: Pick<Omgeving, 'geheim' | 'klok'>, perStap = PER_STAP): Taaksoort {
  return {
    soort: HERHAALTAAK,
    stap: async (stap) => {
      const handeling = { soort: 'besluit.herhalen', toegang: { soort: 'taak' } } as const
      const daad: Daad = { tx: stap.tx, context: stap.context, geheim, handeling, vandaag: klok.today() }
      return herhaalStap(daad, stap, perStap)
    },
  }
}

async function herhaalStap(daad: Daad, { regio, punt, gedaan }: Taakstap, perStap: number): Promise<Stapverslag> {
  const vorig = (punt as Punt | null) ?? {
    na: '',
    totaal: await telBeschikkingen(daad.tx, regio),
    gelijk: 0,
    verschillend: 0,
    genoemd: [],
  }
  const pagina = await herhaalPagina(daad, vorig.na, perStap)
  const anders = pagina.filter(({ gelijk }) => !gelijk).map(({ beschikking }) => beschikking)
  const nu: Punt = {
    na: pagina.at(-1)?.beschikking ?? vorig.na,
    totaal: vorig.totaal,
    gelijk: vorig.gelijk + pagina.length - anders.length,
    verschillend: vorig.verschillend + anders.length,
    genoemd: [...vorig.genoemd, ...anders].slice(0, GENOEMD_MAX),
  }
  const verslag = { gedaan: gedaan + pagina.length, totaal: Math.max(nu.totaal, gedaan + pagina.length), punt: nu }
  if (pagina.length === perStap) return verslag
  const { gelijk, verschillend, genoemd } = nu
  return { ...verslag, uitkomst: { aantal: verslag.gedaan, gelijk, verschillend, genoemd } }
}
