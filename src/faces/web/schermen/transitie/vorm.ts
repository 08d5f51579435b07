/** The form of a plan and the plan itself: lines become lists, and what was left empty is absent. */
import {
  type Afspraak,
  BUDGETJAREN,
  KADERFEITEN,
  type Plansector,
  type Transitiekader,
  type Transitieplan,
} from '../../../../inkoop/contract-transitie.ts'

export interface Afspraakvorm {
  readonly sleutel: string
  readonly wat: string
  readonly maat: string
  readonly streefwaarde: string
  readonly verantwoordelijk: string
  readonly gereedOp: string | undefined
}

export interface Planvorm {
  readonly kenmerk: string
  readonly naam: string
  readonly kader: Transitiekader | undefined
  readonly sector: Plansector | 'beide' | undefined
  readonly aanbieders: string
  readonly begin: string | undefined
  readonly doelen: readonly string[]
  readonly afspraken: readonly Afspraakvorm[]
  readonly bedragen: Readonly<Record<string, number | undefined>>
  readonly borging: string
  readonly monitoring: string
  readonly zelfdeKosten: boolean | undefined
  readonly anderGeld: string
  readonly regelingen: string
  readonly pastBeter: boolean | undefined
}

export const JAREN: readonly number[] = Array.from(
  { length: BUDGETJAREN.tot - BUDGETJAREN.van + 1 },
  (_, i) => BUDGETJAREN.van + i,
)

export const legeAfspraak = (): Afspraakvorm => ({
  sleutel: crypto.randomUUID(),
  wat: '',
  maat: '',
  streefwaarde: '',
  verantwoordelijk: '',
  gereedOp: undefined,
})

export const legeVorm = (): Planvorm => ({
  kenmerk: '',
  naam: '',
  kader: undefined,
  sector: undefined,
  aanbieders: '',
  begin: undefined,
  doelen: [],
  afspraken: [legeAfspraak()],
  bedragen: {},
  borging: '',
  monitoring: '',
  zelfdeKosten: undefined,
  anderGeld: '',
  regelingen: '',
  pastBeter: undefined,
})

export function vormVan(kenmerk: string, plan: Transitieplan): Planvorm {
  return {
    kenmerk,
    naam: plan.naam,
    kader: plan.kader,
    sector: plan.sectoren.length === 2 ? 'beide' : plan.sectoren[0],
    aanbieders: plan.aanbieders.join('\n'),
    begin: plan.begin,
    doelen: plan.doelen,
    afspraken: plan.afspraken.map((a) => ({ ...legeAfspraak(), ...a })),
    bedragen: Object.fromEntries(plan.bedragen.map(({ jaar, cent }) => [jaar, cent])),
    borging: plan.borging ?? '',
    monitoring: plan.monitoring ?? '',
    zelfdeKosten: plan.andereMiddelen?.some(({ zelfdeKosten }) => zelfdeKosten),
    anderGeld: (plan.andereMiddelen ?? []).map(({ regeling }) => regeling).join('\n'),
    regelingen: (plan.regelingen ?? []).map(({ regeling }) => regeling).join('\n'),
    pastBeter: plan.regelingen?.some(({ pastBeter }) => pastBeter),
  }
}

const regels = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')

/** The plan, or null when what it cannot do without is missing: name, framework, sector, and what each agreement is. */
export function planVan(vorm: Planvorm): Transitieplan | null {
  const { kader, sector } = vorm
  const afspraken = vorm.afspraken.filter(isGevuld)
  if (vorm.naam.trim().length < 3 || kader === undefined || sector === undefined) return null
  if (afspraken.some(({ wat }) => wat.trim().length < 3)) return null
  const { zelfdeKosten, pastBeter } = vorm
  const anderGeld = regels(vorm.anderGeld)
  // Somebody pays the same costs: then it must be said who.
  if (zelfdeKosten === true && anderGeld.length === 0) return null
  return {
    naam: vorm.naam.trim(),
    kader,
    sectoren: sector === 'beide' ? ['VV', 'GZ'] : [sector],
    aanbieders: regels(vorm.aanbieders),
    afspraken: afspraken.map(afspraakVan),
    doelen: KADERFEITEN[kader].doelen.map(({ id }) => id).filter((id) => vorm.doelen.includes(id)),
    bedragen: JAREN.flatMap((jaar) => {
      const cent = vorm.bedragen[jaar]
      return cent === undefined || cent < 1 ? [] : [{ jaar, cent }]
    }),
    ...(vorm.begin === undefined ? {} : { begin: vorm.begin }),
    ...gevuld('borging', vorm.borging),
    ...gevuld('monitoring', vorm.monitoring),
    ...(zelfdeKosten === undefined
      ? {}
      : { andereMiddelen: anderGeld.map((regeling) => ({ regeling, zelfdeKosten })) }),
    ...(pastBeter === undefined
      ? {}
      : { regelingen: regels(vorm.regelingen).map((regeling) => ({ regeling, pastBeter })) }),
  }
}

const isGevuld = ({ sleutel: _sleutel, ...rest }: Afspraakvorm): boolean =>
  Object.values(rest).some((waarde) => waarde !== undefined && waarde.trim() !== '')

function afspraakVan({ wat, maat, streefwaarde, verantwoordelijk, gereedOp }: Afspraakvorm): Afspraak {
  return {
    wat: wat.trim(),
    ...gevuld('maat', maat),
    ...gevuld('streefwaarde', streefwaarde),
    ...gevuld('verantwoordelijk', verantwoordelijk),
    ...(gereedOp === undefined ? {} : { gereedOp }),
  }
}

function gevuld<K extends string>(naam: K, tekst: string): { [N in K]?: string } {
  return (tekst.trim() === '' ? {} : { [naam]: tekst.trim() }) as { [N in K]?: string }
}
