/** `ozk kader` and `ozk simuleer`: the ceiling and the what-if for a person or a program. Reads only. */
import {
  kaderbeeld,
  landelijkUitgangspunt,
  type Parameters,
  projecteer,
  simuleer,
  uitgangspuntVan,
} from '../../../app/kader.ts'
import { systemClock } from '../../../platform/clock.ts'
import { GEEN_REGIO, inTransactie } from '../../../platform/db.ts'
import type { Taal } from '../taal.ts'
import { bedrag } from '../weergave/opmaak.ts'
import { Verkeerd } from './fout.ts'
import type { Opslag } from './opslag.ts'
import { regels, type Uitslag } from './uitslag.ts'
import type { Kaderkijk } from './werk.ts'

export async function toonKader(opslag: Opslag, kijk: Kaderkijk): Promise<Uitslag> {
  const vandaag = systemClock.today()
  const dag = kijk.op ?? vandaag
  const jaar = kijk.jaar ?? Number(dag.slice(0, 4))
  const kaders: Beeld[] = []
  for (const regio of await opslag.regios(kijk.regio)) {
    const punt = { regio, jaar, dag, bekendOp: kijk.bekendOp ?? null }
    const isNu = kijk.op === undefined && kijk.bekendOp === undefined
    const beeld = await inTransactie(opslag.database.lezer, { ...GEEN_REGIO, regios: [regio] }, (tx) =>
      kaderbeeld(tx, punt, isNu),
    )
    kaders.push(beeld)
  }
  return {
    goed: kaders.every(({ projectie }) => projectie.overschrijdtOp === null),
    json: { jaar, op: dag, bekendOp: kijk.bekendOp ?? null, kaders },
    tekst: (taal) => regels([KOP[taal](jaar, dag), ...kaders.map((beeld) => kaderregel(beeld, taal))]),
  }
}

type Beeld = Awaited<ReturnType<typeof kaderbeeld>>

const KOP = {
  nl: (jaar: number, dag: string) => `Pgb-kader ${jaar} op ${dag}`,
  en: (jaar: number, dag: string) => `Pgb ceiling ${jaar} on ${dag}`,
}

function kaderregel({ regio, kaderCent, gebruiktCent, ruimteCent, pgbStop, projectie, wachtrij }: Beeld, taal: Taal) {
  const euro = (cent: number | null) => (cent === null ? '–' : bedrag(cent, taal))
  const nl = taal === 'nl'
  const delen = [
    `${nl ? 'kader' : 'ceiling'} ${euro(kaderCent)}`,
    `${nl ? 'gebruikt' : 'used'} ${euro(gebruiktCent)}`,
    `${nl ? 'ruimte' : 'room'} ${euro(ruimteCent)}`,
    `${nl ? 'verwacht 31 december' : 'expected 31 December'} ${euro(projectie.verwachtCent)}`,
    ...(projectie.overschrijdtOp === null
      ? []
      : [`${nl ? 'BOVEN KADER op' : 'ABOVE CEILING on'} ${projectie.overschrijdtOp}`]),
    ...(pgbStop ? ['pgb-stop'] : []),
    ...(wachtrij.length > 0 ? [`${nl ? 'wachten' : 'waiting'}: ${wachtrij.length}`] : []),
  ]
  return `  ${regio}  ${delen.join('; ')}`
}

export async function simuleerKader(opslag: Opslag, kijk: Kaderkijk, parameters: Parameters): Promise<Uitslag> {
  const vandaag = systemClock.today()
  const jaar = kijk.jaar ?? Number(vandaag.slice(0, 4))
  const [regio = ''] = kijk.regio === undefined ? [] : await opslag.regios(kijk.regio)
  const context = { ...GEEN_REGIO, regios: regio === '' ? [] : [regio] }
  const nu = await inTransactie(opslag.database.lezer, context, (tx) =>
    regio === '' ? landelijkUitgangspunt(tx, jaar, vandaag) : uitgangspuntVan(tx, regio, jaar, vandaag),
  )
  if (nu === null)
    throw new Verkeerd(
      'te-weinig-regios',
      'Een landelijke som vraagt boekingen van drie regio’s.',
      'A national sum needs bookings of three regions.',
    )
  const anders = simuleer(nu, parameters)
  return {
    goed: anders.overschrijdtOp === null,
    json: { bereik: regio === '' ? 'land' : regio, jaar, vandaag, parameters, nu: projecteer(nu), anders },
    tekst: (taal) => regels(simulatieregels(anders, taal)),
  }
}

function simulatieregels(anders: ReturnType<typeof simuleer>, taal: Taal): string[] {
  const euro = (cent: number | null) => (cent === null ? '–' : bedrag(cent, taal))
  const { kaderCent, gebruiktCent, reserveringenCent, instroomCent, verwachtCent, overschrijdtOp } = anders
  return taal === 'nl'
    ? [
        `Kader ${euro(kaderCent)}; gebruikt ${euro(gebruiktCent)}; reserveringen ${euro(reserveringenCent)}; instroom ${euro(instroomCent)}.`,
        `Verwacht op 31 december ${euro(verwachtCent)}. ${overschrijdtOp === null ? 'Het past.' : `Boven het kader op ${overschrijdtOp}.`}`,
        'Er is niets veranderd.',
      ]
    : [
        `Ceiling ${euro(kaderCent)}; used ${euro(gebruiktCent)}; reservations ${euro(reserveringenCent)}; inflow ${euro(instroomCent)}.`,
        `Expected on 31 December ${euro(verwachtCent)}. ${overschrijdtOp === null ? 'It fits.' : `Above the ceiling on ${overschrijdtOp}.`}`,
        'Nothing was changed.',
      ]
}
