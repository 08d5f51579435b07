/**
 * Checks a monthly pgb report that was made anywhere, without a store (NZA-5). Twice through the file: once to know what
 * holds for it as a whole, once to judge each row, so that memory holds the numbers of the holders and nothing else.
 */
import { Csvregel } from '../../platform/csv/csvregel.ts'
import { leesBestand, TE_LANG } from '../../platform/csv/regelblokken.ts'
import { delenVan } from '../../waarden/datum.ts'
import { type Bestandsbeeld, beoordeelRij, type Opgavejaar } from './beoordeel.ts'
import { type Bevinding, bevinding } from './bevinding.ts'
import { BEDRAGKOLOMMEN, type Bedragkolom, KOLOMMEN } from './kolommen.ts'
import { leesRij, PLEK } from './rij.ts'
import { isVierCijfers, leesBedrag } from './waarde.ts'

/** Sums in eurocents over the rows with the right number of columns, of the values that can be read. */
export type Totalen = Readonly<Record<Bedragkolom, number>>

export interface Maandcontrole {
  readonly rijen: number
  readonly totalen: Totalen
  /** Judges the rows, block after block, in the order of the file. */
  bevindingen(): Generator<readonly Bevinding[], void>
}

/** `naam`: the name of the file, without its folder. Throws what the file system throws. */
export function controleerMaandopgave(pad: string, naam: string, opgave: Opgavejaar): Maandcontrole {
  const eerste = bekijk(pad)
  const beeld: Bestandsbeeld = {
    ...opgave,
    zorgkantoornummer: naamdelen(naam)?.zorgkantoornummer ?? eerste.meesteNummer,
    isDubbel: (volgnummer) => eerste.dubbel.has(volgnummer),
  }
  return {
    rijen: eerste.rijen,
    totalen: eerste.totalen,
    *bevindingen() {
      yield vanBestand(eerste, naam, opgave)
      if (!eerste.kopJuist) return
      const regel = new Csvregel()
      let nummer = -1
      for (const { buffer, aantal, van, tot } of leesBestand(pad)) {
        const gevonden: Bevinding[] = []
        const meld = (een: Bevinding) => gevonden.push(een)
        for (let i = 0; i < aantal; i++) {
          if (++nummer === 0) continue
          if (!isVolledig(regel, buffer, van[i] ?? 0, tot[i] ?? 0)) meld(kolommenGebrek(nummer, regel.aantal, tot[i]))
          else beoordeelRij(leesRij(regel, nummer, meld), beeld, meld)
        }
        yield gevonden
      }
    },
  }
}

interface Eersteblik {
  readonly kopJuist: boolean
  readonly rijen: number
  readonly totalen: Totalen
  readonly dubbel: ReadonlySet<string>
  readonly meesteNummer: string | null
}

function bekijk(pad: string): Eersteblik {
  const regel = new Csvregel()
  const totalen = Object.fromEntries(BEDRAGKOLOMMEN.map((kolom) => [kolom, 0])) as Record<Bedragkolom, number>
  const gezien = new Set<string>()
  const dubbel = new Set<string>()
  const nummers = new Map<string, number>()
  let regels = 0
  let kopJuist = false
  for (const { buffer, aantal, van, tot } of leesBestand(pad))
    for (let i = 0; i < aantal; i++) {
      const volledig = isVolledig(regel, buffer, van[i] ?? 0, tot[i] ?? 0)
      if (regels++ === 0) {
        kopJuist = volledig && KOLOMMEN.every((kolom, plek) => regel.tekst(plek) === kolom)
        continue
      }
      if (!kopJuist || !volledig) continue
      for (const kolom of BEDRAGKOLOMMEN) totalen[kolom] += leesBedrag(regel.tekst(PLEK[kolom]) ?? '') ?? 0
      const volgnummer = regel.tekst(PLEK.volgnummer)
      if (volgnummer !== null && volgnummer !== '') (gezien.has(volgnummer) ? dubbel : gezien).add(volgnummer)
      const nummer = regel.tekst(PLEK.zorgkantoornummer)
      if (nummer !== null && isVierCijfers(nummer)) nummers.set(nummer, (nummers.get(nummer) ?? 0) + 1)
    }
  return { kopJuist, rijen: Math.max(0, regels - 1), totalen, dubbel, meesteNummer: meeste(nummers) }
}

function isVolledig(regel: Csvregel, buffer: Buffer, van: number, tot: number): boolean {
  if (tot === TE_LANG) return false
  regel.ontleed(buffer, van, tot)
  return regel.aantal === KOLOMMEN.length
}

/** Of several that occur as often: the lowest. */
function meeste(nummers: ReadonlyMap<string, number>): string | null {
  let gekozen: string | null = null
  for (const [nummer, keer] of nummers) {
    const tot = gekozen === null ? 0 : (nummers.get(gekozen) ?? 0)
    if (keer > tot || (keer === tot && gekozen !== null && nummer < gekozen)) gekozen = nummer
  }
  return gekozen
}

const NAAM = /^pgb-(\d{4})-(\d{4})-(0[1-9]|1[0-2])\.csv$/

function naamdelen(naam: string): { zorgkantoornummer: string; jaar: number; maand: number } | null {
  const [, zorgkantoornummer, jaar, maand] = NAAM.exec(naam) ?? []
  return zorgkantoornummer === undefined ? null : { zorgkantoornummer, jaar: Number(jaar), maand: Number(maand) }
}

function vanBestand(eerste: Eersteblik, naam: string, { jaar, peildatum }: Opgavejaar): Bevinding[] {
  const gevonden: Bevinding[] = []
  if (!eerste.kopJuist)
    gevonden.push(
      bevinding(
        0,
        null,
        'kop-onjuist',
        `De eerste regel moet precies deze kolommen noemen: ${KOLOMMEN.join(';')}.`,
        `The first line must name exactly these columns: ${KOLOMMEN.join(';')}.`,
      ),
    )
  else if (eerste.rijen === 0)
    gevonden.push(bevinding(0, null, 'leeg', 'Er staan geen rijen in dit bestand.', 'There are no rows in this file.'))
  const delen = naamdelen(naam)
  const van = delenVan(peildatum)
  if (delen && (delen.jaar !== jaar || delen.jaar !== van.jaar || delen.maand !== van.maand))
    gevonden.push(
      bevinding(
        0,
        null,
        'bestandsnaam-past-niet',
        'De maand in de bestandsnaam is een andere dan die van de peildatum of het jaar.',
        'The month in the file name differs from that of the reference date or the year.',
      ),
    )
  return gevonden
}

function kolommenGebrek(nummer: number, aantal: number, tot: number | undefined): Bevinding {
  if (tot === TE_LANG)
    return bevinding(nummer, null, 'kolommen-aantal', 'Deze regel is te lang.', 'This line is too long.')
  const nl = `Er zijn ${KOLOMMEN.length} kolommen nodig; deze rij heeft er ${aantal}.`
  return bevinding(
    nummer,
    null,
    'kolommen-aantal',
    nl,
    `${KOLOMMEN.length} columns are needed; this row has ${aantal}.`,
  )
}
