/** Progress of the transition and a forecast to the date: what was decided by month, and where the pace of late leads. */
import { maandenVan, maandVan, OVERGANG_KLAAR_VOOR } from './termijn.ts'

/** The pace is that of so many whole months before this one. */
const TEMPO_MAANDEN = 3

export interface Voortgang {
  readonly totaal: number
  readonly besloten: number
  /** By month: decided up to and with it; from this month on also what the forecast says. */
  readonly maanden: readonly { readonly maand: string; readonly besloten: number; readonly verwacht: number | null }[]
  /** Decisions a month, of late. */
  readonly tempo: number
  /** Decisions a month that are needed from now on to be in time. */
  readonly nodig: number
  /** The month in which the last one is decided at this pace; null: not before the date, or no pace yet. */
  readonly klaarIn: string | null
}

/** `besluiten`: days of decision, one a holder. */
export function voortgangVan(totaal: number, besluiten: readonly string[], vandaag: string): Voortgang {
  const nu = maandVan(vandaag)
  const laatste = laatsteMaand()
  const eerste = [...besluiten.map(maandVan), nu].sort()[0] ?? nu
  const tot = (maand: string) => besluiten.filter((dag) => maandVan(dag) <= maand).length
  const voorbij = maandenVan(eerste, nu)
    .filter((maand) => maand < nu)
    .slice(-TEMPO_MAANDEN)
  const inTempo = besluiten.filter((dag) => voorbij.includes(maandVan(dag))).length
  const tempo = voorbij.length === 0 ? 0 : inTempo / voorbij.length
  const rest = totaal - besluiten.length
  const komend = maandenVan(nu, laatste)
  const verwacht = (n: number) => Math.min(totaal, Math.floor(besluiten.length + tempo * n))
  const klaar = komend.findIndex((_, n) => verwacht(n) >= totaal)
  return {
    totaal,
    besloten: besluiten.length,
    maanden: [...maandenVan(eerste, nu).slice(0, -1), ...(komend.length > 0 ? komend : [nu])].map((maand) => ({
      maand,
      besloten: tot(maand),
      verwacht: maand < nu ? null : verwacht(komend.indexOf(maand)),
    })),
    tempo: Math.round(tempo * 10) / 10,
    nodig: komend.length === 0 ? rest : Math.ceil(rest / komend.length),
    klaarIn: klaar === -1 ? null : (komend[klaar] ?? null),
  }
}

/** The month before the date. */
function laatsteMaand(): string {
  const jaar = Number(OVERGANG_KLAAR_VOOR.slice(0, 4)) - 1
  return `${jaar}-12`
}
