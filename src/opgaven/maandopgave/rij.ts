/** One row of the report, read: a value per column, or null where it cannot be used for other checks. */
import type { Csvregel } from '../../platform/csv/csvregel.ts'
import { type Dag, leesDatum } from '../../waarden/datum.ts'
import { isZorgprofielcode } from '../../waarden/zorgprofiel.ts'
import { type Bevinding, bevinding } from './bevinding.ts'
import { BEDRAGKOLOMMEN, type Bedragkolom, KOLOMMEN, type Kolom } from './kolommen.ts'
import { isLeesbaar, isVierCijfers, leesBedrag } from './waarde.ts'

export interface Opgaverij {
  readonly nummer: number
  readonly volgnummer: string | null
  readonly zorgkantoornummer: string | null
  readonly geboortejaar: number | null
  readonly geindiceerd: string | null
  readonly toegewezen: string | null
  /** J: true. */
  readonly groep: boolean | null
  readonly bedragen: Readonly<Record<Bedragkolom, number | null>>
  readonly ingang: Dag | null
  readonly einde: Dag | null
  readonly ingangLeeg: boolean
  readonly eindeLeeg: boolean
}

export const PLEK = Object.fromEntries(KOLOMMEN.map((kolom, plek) => [kolom, plek])) as Readonly<Record<Kolom, number>>

const VORM: Readonly<Record<'bedrag' | 'datum' | 'vier' | 'groep' | 'tekst', readonly [string, string]>> = {
  bedrag: ['een bedrag zoals 1234,50', 'an amount such as 1234,50'],
  datum: ['een bestaande datum zoals 2026-03-31', 'an existing date such as 2026-03-31'],
  vier: ['vier cijfers', 'four digits'],
  groep: ['J of N', 'J or N'],
  tekst: ['leesbare tekst in UTF-8', 'readable text in UTF-8'],
}

/** Reads a row that has the right number of columns. What is wrong with single fields goes to `meld`. */
export function leesRij(regel: Csvregel, nummer: number, meld: (gevonden: Bevinding) => void): Opgaverij {
  const lees = <T>(kolom: Kolom, vorm: keyof typeof VORM, maak: (tekst: string) => T | null): T | null => {
    const plek = PLEK[kolom]
    if (isLeeg(regel, plek)) {
      if (vorm !== 'datum') meld(leegGebrek(nummer, kolom))
      return null
    }
    const tekst = regel.tekst(plek)
    const waarde = tekst === null ? null : maak(tekst)
    if (waarde === null) {
      const [nl, en] = VORM[vorm]
      meld(bevinding(nummer, kolom, 'waarde-onleesbaar', `Hier hoort ${nl} te staan.`, `This must be ${en}.`))
    }
    return waarde
  }
  const profiel = (kolom: 'geindiceerd_zorgprofiel' | 'toegewezen_zorgprofiel'): string | null => {
    if (isLeeg(regel, PLEK[kolom])) {
      meld(leegGebrek(nummer, kolom))
      return null
    }
    if (regel.isGeenTekst(PLEK[kolom])) return lees(kolom, 'tekst', () => null)
    const code = regel.tekst(PLEK[kolom])
    if (code !== null && isZorgprofielcode(code)) return code
    const nl = 'Dit is geen code van een zorgprofiel (COD163).'
    meld(bevinding(nummer, kolom, 'code-onbekend', nl, 'This is no code of a care profile (COD163).'))
    return null
  }
  return {
    nummer,
    volgnummer: lees('volgnummer', 'tekst', (tekst) => (isLeesbaar(tekst) ? tekst : null)),
    zorgkantoornummer: lees('zorgkantoornummer', 'vier', (tekst) => (isVierCijfers(tekst) ? tekst : null)),
    geboortejaar: lees('geboortejaar', 'vier', (tekst) => (isVierCijfers(tekst) ? Number(tekst) : null)),
    geindiceerd: profiel('geindiceerd_zorgprofiel'),
    toegewezen: profiel('toegewezen_zorgprofiel'),
    groep: lees('begeleiding_groep', 'groep', (tekst) => (tekst === 'J' ? true : tekst === 'N' ? false : null)),
    bedragen: Object.fromEntries(
      BEDRAGKOLOMMEN.map((kolom) => [kolom, lees(kolom, 'bedrag', leesBedrag)]),
    ) as Opgaverij['bedragen'],
    ingang: lees('ingangsdatum', 'datum', leesDatum),
    einde: lees('einddatum', 'datum', leesDatum),
    ingangLeeg: isLeeg(regel, PLEK.ingangsdatum),
    eindeLeeg: isLeeg(regel, PLEK.einddatum),
  }
}

/** Quotes around nothing are empty too. */
export function isLeeg(regel: Csvregel, plek: number): boolean {
  return regel.isLeeg(plek) || regel.tekst(plek) === ''
}

export function leegGebrek(nummer: number, kolom: Kolom): Bevinding {
  return bevinding(nummer, kolom, 'leeg', 'Dit veld is verplicht en is leeg.', 'This field is obligatory and empty.')
}
