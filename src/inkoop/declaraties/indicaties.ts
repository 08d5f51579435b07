/** The indications of clients, read whole: per client the periods in order of their first day. */
import { Csvregel } from '../../platform/csv/csvregel.ts'
import { leesBestand, TE_LANG } from '../../platform/csv/regelblokken.ts'
import type { Woordtabel } from '../../platform/csv/woordtabel.ts'
import type { Dag } from '../../waarden/datum.ts'
import { codesVan } from '../../waarden/zorgprofiel.ts'
import { type Bestandsgebrek, gebrekInRij, kopgebrek } from './bestandsgebrek.ts'
import { heeftInhoud, isDag, leesAgb, leesDag } from './velden.ts'

export interface Indicatie {
  readonly code: string
  readonly van: Dag
  /** Infinity: no end is known. */
  readonly tot: Dag
  /** Actively waiting at this provider for a place; null: not. */
  readonly wachtendBij: number | null
}

const KOP = ['client', 'zzp_code', 'van', 'tot', 'leveringsvorm', 'actief_wachtend_bij_agb'] as const

export const SGLVG_CODES = codesVan('1LVG', '2LVG', '3LVG', '4LVG', '5LVG', '1SGLVG')

const GEEN: readonly Indicatie[] = []

export class Indicaties {
  readonly #perClient: Indicatie[][] = []

  voegToe(client: number, indicatie: Indicatie): void {
    const rij = this.#perClient[client]
    if (rij) rij.push(indicatie)
    else this.#perClient[client] = [indicatie]
  }

  sorteer(): this {
    for (const rij of this.#perClient) rij?.sort((a, b) => a.van - b.van)
    return this
  }

  van(client: number): readonly Indicatie[] {
    return this.#perClient[client] ?? GEEN
  }
}

export function leesIndicaties(pad: string, clienten: Woordtabel, meld: (gebrek: Bestandsgebrek) => void): Indicaties {
  const indicaties = new Indicaties()
  const regel = new Csvregel()
  let nummer = -1
  for (const { buffer, aantal, van, tot } of leesBestand(pad))
    for (let i = 0; i < aantal; i++) {
      nummer++
      const eind = tot[i] ?? 0
      if (eind !== TE_LANG) regel.ontleed(buffer, van[i] ?? 0, eind)
      const volledig = eind !== TE_LANG && regel.aantal === KOP.length
      if (nummer === 0) {
        if (volledig && KOP.every((naam, veld) => regel.tekst(veld) === naam)) continue
        meld(kopgebrek('indicaties', KOP))
        return indicaties
      }
      if (!volledig) meld(gebrekInRij('indicaties', nummer, null))
      else leesIndicatie(indicaties, clienten, regel, buffer, (kolom) => meld(gebrekInRij('indicaties', nummer, kolom)))
    }
  if (nummer < 0) meld(kopgebrek('indicaties', KOP))
  return indicaties.sorteer()
}

function leesIndicatie(
  indicaties: Indicaties,
  clienten: Woordtabel,
  regel: Csvregel,
  buffer: Buffer,
  meld: (kolom: string) => void,
): void {
  let goed = true
  const fout = (kolom: (typeof KOP)[number]): void => {
    goed = false
    meld(kolom)
  }
  const client = regel.tekst(0)
  if (client === null || client === '') fout('client')
  const code = regel.tekst(1)
  if (code === null || !/^\d{3}$/.test(code)) fout('zzp_code')
  const van = leesDag(buffer, regel.begin(2), regel.eind(2))
  if (!isDag(van)) fout('van')
  const tot = regel.isLeeg(3) ? Number.POSITIVE_INFINITY : leesDag(buffer, regel.begin(3), regel.eind(3))
  if (!isDag(tot) || tot < van) fout('tot')
  if (!heeftInhoud(regel, 4)) fout('leveringsvorm')
  const wachtend = regel.isLeeg(5) ? null : leesAgb(buffer, regel.begin(5), regel.eind(5))
  if (Number.isNaN(wachtend)) fout('actief_wachtend_bij_agb')
  if (!goed || client === null || code === null) return
  indicaties.voegToe(clienten.nummerVanTekst(client), { code, van, tot, wachtendBij: wachtend })
}
