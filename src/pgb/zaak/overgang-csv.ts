/** What the NZa asks about the transition, by region and without persons (PGB-40). A cell is never run as a formula (T12). */
import type { Bestand } from '../../platform/bewerking.ts'
import { OVERGANG_KLAAR_VOOR, valtOnderOvergang } from '../overgang/termijn.ts'
import { voortgangVan } from '../overgang/voortgang.ts'
import type { Daad } from './daad.ts'
import { noteerBord } from './overgang.ts'
import { type Bezoekhouder, leesBezoekhouders } from './store/overgang-rijen.ts'
import { veld } from './verplichting-csv.ts'

type Kolom = readonly [kop: string, cel: (houders: readonly Bezoekhouder[], vandaag: string) => number | string]
const tel = (past: (houder: Bezoekhouder) => boolean) => (houders: readonly Bezoekhouder[]) =>
  houders.filter(past).length
const vooruit = (houders: readonly Bezoekhouder[], vandaag: string) =>
  voortgangVan(
    houders.length,
    houders.flatMap(({ beslotenOp }) => beslotenOp ?? []),
    vandaag,
  )

const KOLOMMEN: readonly Kolom[] = [
  ['budgethouders_voor_2025', (houders) => houders.length],
  ['op_maximum', tel(({ opMaximum }) => opMaximum)],
  ['bezocht_sinds_2025', tel(({ bezocht }) => (bezocht ?? '') >= '2025-01-01')],
  ['bezoek_gepland', tel(({ plan }) => plan !== null)],
  ['besloten', tel(({ uitkomst }) => uitkomst !== null)],
  ['geen_wijziging', tel(({ uitkomst }) => uitkomst === 'geen_wijziging')],
  ['lager', tel(({ uitkomst }) => uitkomst === 'lager')],
  ['hoger', tel(({ uitkomst }) => uitkomst === 'hoger')],
  ['nog_te_besluiten', tel(({ uitkomst }) => uitkomst === null)],
  ['nodig_per_maand', (houders, vandaag) => vooruit(houders, vandaag).nodig],
  ['laatste_besluit_verwacht', (houders, vandaag) => vooruit(houders, vandaag).klaarIn ?? ''],
  ['klaar_voor', () => OVERGANG_KLAAR_VOOR],
]

export async function overgangsbestand(daad: Daad): Promise<Bestand> {
  const { tx, context, vandaag } = daad
  const houders = (await leesBezoekhouders(tx, context.regios)).filter(({ pgbSinds }) => valtOnderOvergang(pgbSinds))
  await noteerBord(daad, 'overgang')
  const regels = [
    ['zorgkantoornummer', 'peildatum', ...KOLOMMEN.map(([kop]) => kop)],
    ...[...context.regios].sort().map((regio) => {
      const hier = houders.filter((houder) => houder.regio === regio)
      return [regio, vandaag, ...KOLOMMEN.map(([, cel]) => String(cel(hier, vandaag)))]
    }),
  ]
  const tekst = regels.map((velden) => `${velden.map(veld).join(';')}\r\n`).join('')
  return {
    naam: `overgang-pgb-op-maat-${vandaag}.csv`,
    mediatype: 'text/csv; charset=utf-8',
    inhoud: Buffer.from(`\uFEFF${tekst}`, 'utf8'),
  }
}
