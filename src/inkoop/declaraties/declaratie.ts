/** One claim line, read into numbers. The same object serves every line: millions of them make no garbage. */
import type { Csvregel } from '../../platform/csv/csvregel.ts'
import type { Woordtabel } from '../../platform/csv/woordtabel.ts'
import { BIT } from './code.ts'
import type { Prestatie, Prestatietabel } from './prestatie.ts'
import { BESTAAT_NIET, isDag, leesAgb, leesDag, leesGeheel, ONLEESBAAR } from './velden.ts'

export const KOP_DECLARATIES = ['regel', 'agb', 'client', 'prestatie', 'van', 'tot', 'aantal', 'bedrag_cent'] as const
const [AGB, CLIENT, PRESTATIE, VAN, TOT, AANTAL, BEDRAG] = [1, 2, 3, 4, 5, 6, 7] as const

export class Declaratie {
  /** What is wrong with its form. */
  codes = 0
  /** NaN: cannot be read. */
  agb = Number.NaN
  /** -1: cannot be read. */
  client = -1
  prestatie: Prestatie | null = null
  van = ONLEESBAAR
  tot = ONLEESBAAR
  /** Both days exist, in order. */
  heeftPeriode = false
  aantal = Number.NaN
  /** Below zero: a credit. NaN: cannot be read. */
  bedragCent = Number.NaN

  lees(regel: Csvregel, buffer: Buffer, clienten: Woordtabel, prestaties: Prestatietabel): void {
    this.agb = leesAgb(buffer, regel.begin(AGB), regel.eind(AGB))
    this.client = clientVan(regel, buffer, clienten)
    this.prestatie = prestatieVan(regel, buffer, prestaties)
    this.van = leesDag(buffer, regel.begin(VAN), regel.eind(VAN))
    this.tot = leesDag(buffer, regel.begin(TOT), regel.eind(TOT))
    this.aantal = leesGeheel(buffer, regel.begin(AANTAL), regel.eind(AANTAL))
    if (this.aantal === 0) this.aantal = Number.NaN
    this.bedragCent = leesGeheel(buffer, regel.begin(BEDRAG), regel.eind(BEDRAG), true)
    const { agb, client, prestatie, van, tot, aantal, bedragCent } = this
    const leesbaar =
      !Number.isNaN(agb + aantal + bedragCent) && client >= 0 && prestatie && van !== ONLEESBAAR && tot !== ONLEESBAAR
    this.codes = leesbaar ? 0 : BIT['waarde-onleesbaar']
    const beide = isDag(van) && isDag(tot)
    if (van === BESTAAT_NIET || tot === BESTAAT_NIET || (beide && tot < van)) this.codes |= BIT['datum-onmogelijk']
    this.heeftPeriode = beide && tot >= van
  }
}

function clientVan(regel: Csvregel, buffer: Buffer, clienten: Woordtabel): number {
  const [begin, eind] = [regel.begin(CLIENT), regel.eind(CLIENT)]
  if (eind > begin) return clienten.nummerVan(buffer, begin, eind)
  const tekst = regel.tekst(CLIENT)
  return tekst ? clienten.nummerVanTekst(tekst) : -1
}

function prestatieVan(regel: Csvregel, buffer: Buffer, prestaties: Prestatietabel): Prestatie | null {
  const [begin, eind] = [regel.begin(PRESTATIE), regel.eind(PRESTATIE)]
  if (eind > begin) return prestaties.vind(buffer, begin, eind)
  const tekst = regel.tekst(PRESTATIE)
  return tekst ? prestaties.vindTekst(tekst) : null
}
