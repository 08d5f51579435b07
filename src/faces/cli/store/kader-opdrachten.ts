/** The commands on the ceiling: `ozk kader` and `ozk simuleer` (KAD-1, KAD-4, KAD-6). They read, and change nothing. */
import type { Command } from 'commander'
import type { Tweetaligheid, Weigering } from '../../../platform/operatie.ts'
import { invoerfout } from '../gebrek.ts'
import { STORETEKST } from './teksten.ts'
import type { Gastheer, Kaderkijk, Storewerk } from './werk.ts'

export const KADEROPDRACHTEN = ['kader', 'simuleer'] as const

interface Opties {
  readonly regio?: string
  readonly jaar?: string
  readonly op?: string
  readonly bekendOp?: string
  readonly land?: boolean
  readonly indexatie?: string
  readonly tarief?: string
  readonly instroom?: string
  readonly opMaat?: string
  readonly overheveling?: string
}

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })
const T = {
  kader: t('Toon het pgb-kader: gebruikt, ruimte en verwachting', 'Show the pgb ceiling: used, room and expectation'),
  simuleer: t('Reken uit wat er met het kader gebeurt als', 'Work out what happens to the ceiling if'),
  lang: {
    kader: t(
      'Toont per regio het kader van een jaar, wat ervan gebruikt is en wat op 31 december verwacht wordt. Afsluitcode 1: er dreigt een overschrijding.',
      'Shows per region the ceiling of a year, what is used of it and what is expected on 31 December. Exit code 1: an overshoot is expected.',
    ),
    simuleer: t(
      'Rekent dezelfde verwachting met andere parameters, voor een regio of voor het hele land. Verandert niets.',
      'Works out the same expectation with other parameters, for a region or for the whole country. Changes nothing.',
    ),
  },
  jaar: t('kalenderjaar; zonder: dit jaar', 'calendar year; without: this year'),
  op: t('de stand op deze dag (jjjj-mm-dd)', 'as of this day (yyyy-mm-dd)'),
  bekendOp: t('zoals bekend op dit moment (ISO 8601)', 'as known at this moment (ISO 8601)'),
  land: t('het hele land, alleen sommen', 'the whole country, sums only'),
  procent: t('in procenten, hoogstens twee cijfers achter de punt', 'in percent, at most two decimals'),
  euro: t('in hele euro’s; eruit met een min', 'in whole euros; out with a minus'),
  fout: {
    jaar: invoerfout(
      'ongeldig-jaar',
      'Een jaar is 2015 of later, in vier cijfers.',
      'A year is 2015 or later, in four digits.',
    ),
    dag: invoerfout('ongeldige-dag', '--op is een dag als 2026-06-30.', '--op is a day such as 2026-06-30.'),
    moment: invoerfout(
      'ongeldig-moment',
      '--bekend-op is een moment als 2026-06-30T12:00:00Z.',
      '--bekend-op is a moment such as 2026-06-30T12:00:00Z.',
    ),
    procent: invoerfout(
      'ongeldig-percentage',
      'Een percentage is een getal als 1.5.',
      'A percentage is a number such as 1.5.',
    ),
    euro: invoerfout(
      'ongeldig-bedrag',
      '--overheveling is een aantal hele euro’s.',
      '--overheveling is a number of whole euros.',
    ),
    regio: invoerfout('regio-nodig', 'Kies --regio of --land.', 'Choose --regio or --land.'),
  },
} as const

/** `maak` gives a command what all commands on the store have; `doe` runs it. */
export function voegKaderopdrachtenToe(
  maak: (naam: (typeof KADEROPDRACHTEN)[number], kort: string, lang: string) => Command,
  { taal }: Pick<Gastheer, 'taal'>,
  doe: (werk: Storewerk | Weigering) => Promise<void>,
): void {
  maak('kader', T.kader[taal], T.lang.kader[taal])
    .option('--regio <code>', STORETEKST.regio[taal])
    .option('--jaar <jjjj>', T.jaar[taal])
    .option('--op <dag>', T.op[taal])
    .option('--bekend-op <moment>', T.bekendOp[taal])
    .action((opties: Opties) => doe(leesKader(opties)))
  maak('simuleer', T.simuleer[taal], T.lang.simuleer[taal])
    .option('--regio <code>', STORETEKST.regio[taal])
    .option('--land', T.land[taal])
    .option('--jaar <jjjj>', T.jaar[taal])
    .option('--indexatie <p>', T.procent[taal])
    .option('--tarief <p>', T.procent[taal])
    .option('--instroom <p>', T.procent[taal])
    .option('--op-maat <p>', T.procent[taal])
    .option('--overheveling <e>', T.euro[taal])
    .action((opties: Opties) => doe(leesSimuleer(opties)))
}

const JAAR = /^20(1[5-9]|[2-9][0-9])$/
const DAG = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/
const MOMENT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})$/

function leesKijk({ regio, jaar, op, bekendOp }: Opties): Kaderkijk | Weigering {
  if (regio !== undefined && !/^[0-9]{4}$/.test(regio))
    return invoerfout('ongeldige-regio', 'Een regio heeft vier cijfers.', 'A region has four digits.')
  if (jaar !== undefined && !JAAR.test(jaar)) return T.fout.jaar
  if (op !== undefined && !DAG.test(op)) return T.fout.dag
  if (bekendOp !== undefined && !MOMENT.test(bekendOp)) return T.fout.moment
  return { regio, jaar: jaar === undefined ? undefined : Number(jaar), op, bekendOp }
}

function leesKader(opties: Opties): Storewerk | Weigering {
  const kijk = leesKijk(opties)
  return 'fouten' in kijk ? kijk : { opdracht: 'kader', kijk }
}

/** Percent to hundredths of a percent by its digits, so that 0.1 stays 10. */
export function leesBasispunt(tekst: string | undefined): number | undefined | null {
  if (tekst === undefined) return undefined
  const delen = /^(-?)([0-9]{1,3})(?:[.,]([0-9]{1,2}))?$/.exec(tekst)
  if (!delen) return null
  const [, min, geheel = '0', rest = ''] = delen
  const waarde = Number(geheel) * 100 + Number(rest.padEnd(2, '0'))
  return min === '-' ? 0 - waarde : waarde
}

function leesSimuleer(opties: Opties): Storewerk | Weigering {
  const kijk = leesKijk(opties)
  if ('fouten' in kijk) return kijk
  const { land = false, overheveling } = opties
  if (land === (kijk.regio !== undefined)) return T.fout.regio
  const [indexatieBp, tariefBp, instroomBp, opMaatBp] = [
    opties.indexatie,
    opties.tarief,
    opties.instroom,
    opties.opMaat,
  ].map(leesBasispunt)
  if (indexatieBp === null || tariefBp === null || instroomBp === null || opMaatBp === null) return T.fout.procent
  if ((opMaatBp ?? 0) < 0 || (opMaatBp ?? 0) > 10_000) return T.fout.procent
  if (overheveling !== undefined && !/^-?[0-9]{1,9}$/.test(overheveling)) return T.fout.euro
  const parameters = {
    indexatieBp: indexatieBp ?? 0,
    tariefBp: tariefBp ?? 0,
    instroomBp: instroomBp ?? 0,
    aandeelOpMaatBp: opMaatBp ?? null,
    overhevelingCent: Number(overheveling ?? 0) * 100,
  }
  return { opdracht: 'simuleer', kijk, parameters }
}
