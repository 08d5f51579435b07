/** Who the invented person is: what stays the same over the cases. Shares come from aandelen.json, with their source. */
import { type Dag, dagVan, delenVan, jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import { codesVan, isVv } from '../../waarden/zorgprofiel.ts'
import { RISICOFACTOREN } from '../contract.ts'
import bestand from './aandelen.json' with { type: 'json' }
import type { DemoPersoon } from './geschiedenis.ts'
import { familienaam, persoonsnaam } from './naam.ts'
import { verzonnenBsn } from './nummer.ts'
import type { Toeval } from './toeval.ts'

type Leeftijdsgroep = keyof typeof bestand.leeftijd.aantal

export interface Houder {
  readonly regio: string
  readonly persoon: DemoPersoon
  readonly isKind: boolean
  readonly zzpCode: string
  readonly indicatieVan: string
  /** Calendar year in which the pgb began, or is asked. */
  readonly startjaar: number
  readonly woonsituatie: 'thuis' | 'kleinschalig_wooninitiatief'
  readonly schoolOfWerk: boolean
  /** Name of the representative, when there is one. */
  readonly vertegenwoordiger: string | null
  /** The profile after a new indication; often the same. */
  readonly nieuweZzpCode: string
  /** The need in hundredths of the base amount, until a change. */
  readonly behoefteProcent: number
  /** Seed of the budget plan, so that a continuation has the same carers. */
  readonly planzaad: string
  readonly begeleidingGroep: 'geen' | 'zonder_vervoer' | 'met_vervoer'
  readonly risicofactoren: readonly (typeof RISICOFACTOREN)[number][]
}

const LEEFTIJDEN: Readonly<Record<Leeftijdsgroep, readonly [van: number, tot: number]>> = {
  '0-17': [4, 17],
  '18-64': [18, 64],
  '65-79': [65, 79],
  '80+': [80, 97],
}
/** The Wlz pgb exists since 2015. */
const EERSTE_JAAR = 2015
/** Someone from the last years, else from one of so many years before. */
const JAREN_INSTROOM = 3
const JAREN_DAARVOOR = 9

/** Code of each profile in the shares. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.values(bestand.aanname.zorgprofiel).flatMap((gewichten) =>
    Object.keys(gewichten).map((zzp) => [zzp, [...codesVan(zzp)][0] ?? ''] as const),
  ),
)

/** New holders per ten thousand in a year: who left is replaced, and the number grows. */
const INSTROOM = (() => {
  const { '2022K4': eerst, '2023K4': daarna } = bestand.groei.aantal
  return bestand.aanname.uitstroom_van_tienduizend + Math.round(((daarna - eerst) * 10_000) / eerst)
})()

export function maakHouder(t: Toeval, regio: string, regioplaats: number, volgnummer: number, tot: Dag): Houder {
  const groep = t.gewogen(bestand.leeftijd.aantal)
  const [jongste, oudste] = LEEFTIJDEN[groep]
  const jaar = jaarVan(tot)
  const geboren = geborenMet(t, t.geheel(jongste, oudste), tot)
  const isKind = groep === '0-17'
  const startjaar = Math.max(beginjaar(t, jaar), EERSTE_JAAR, jaarVan(geboren) + 2)
  const zzpCode = trekProfiel(t, groep)
  const nieuwe = trekProfiel(t, groep)
  const naam = persoonsnaam(t)
  const { een_op } = bestand.wooninitiatief
  // No child lives in one here, so that the share among the others is a little higher.
  const { '0-17': kinderen, ...volwassenen } = bestand.leeftijd.aantal
  const ouder = Object.values(volwassenen).reduce((som, aantal) => som + aantal, 0)
  const inWoonhuis = !isKind && t.kans(Math.round((10_000 * (ouder + kinderen)) / ouder / een_op))
  const verstandelijk = !isVv(zzpCode)
  return {
    regio,
    persoon: {
      naam,
      bsn: verzonnenBsn(regioplaats, volgnummer),
      geboortedatum: schrijfDatum(geboren),
      verzonnen: true,
    },
    isKind,
    zzpCode,
    indicatieVan: schrijfDatum(dagVan(startjaar - 1, t.geheel(7, 11), t.geheel(1, 28))),
    startjaar,
    woonsituatie: inWoonhuis ? 'kleinschalig_wooninitiatief' : 'thuis',
    schoolOfWerk: isKind || (groep === '18-64' && t.kans(4500)),
    vertegenwoordiger: isKind || t.kans(groep === '18-64' ? 7500 : 6000) ? familienaam(t, naam) : null,
    nieuweZzpCode: isVv(nieuwe) === isVv(zzpCode) ? nieuwe : zzpCode,
    behoefteProcent: trekBehoefte(t),
    planzaad: String(t.geheel(0, 0xffffffff)),
    begeleidingGroep: verstandelijk && t.kans(4500) ? t.kies(['zonder_vervoer', 'met_vervoer']) : 'geen',
    risicofactoren: t.kans(2800) ? [t.kies(RISICOFACTOREN)] : [],
  }
}

function trekProfiel(t: Toeval, groep: Leeftijdsgroep): string {
  const gewichten: Readonly<Record<string, number>> = bestand.aanname.zorgprofiel[groep]
  return CODES.get(t.gewogen(gewichten)) ?? ''
}

/** Most ask less than the table gives, a few more. */
export const trekBehoefte = (t: Toeval): number => (t.kans(700) ? t.geheel(101, 118) : t.geheel(62, 100))

function beginjaar(t: Toeval, jaar: number): number {
  for (let terug = 0; terug < JAREN_INSTROOM; terug++) if (t.kans(INSTROOM)) return jaar - terug
  return jaar - JAREN_INSTROOM - t.geheel(0, JAREN_DAARVOOR - 1)
}

/** A birthday on which the age is exactly so many years on the day `tot`. */
function geborenMet(t: Toeval, leeftijd: number, tot: Dag): Dag {
  const { jaar, maand, dag } = delenVan(tot)
  return dagVan(jaar - leeftijd, maand, Math.min(dag, 28)) - t.geheel(0, 360)
}
