/** The what-if as an operation: reads parameters from the address, computes, and writes nothing but its log row (KAD-6). */
import Type from 'typebox'
import type { Vraagdeel } from '../platform/bewerking.ts'
import type { Context, Transactie } from '../platform/db.ts'
import { Weigering } from '../platform/weigering.ts'
import type { Simulatiebeeld } from './contract.ts'
import { noteerLezen, regioVan } from './operations-gebied.ts'
import { type Projectie, projecteer } from './projectie.ts'
import { NIETS_ANDERS, type Parameters, simuleer } from './simulatie.ts'
import { landelijkUitgangspunt, uitgangspuntVan } from './store/uitgangspunt.ts'

const deel = (uitleg: string, voorbeeld: string): Vraagdeel => ({
  schema: Type.String({ examples: [voorbeeld] }),
  uitleg,
})

export const SIMULATIEVRAAG: Readonly<Record<string, Vraagdeel>> = {
  bereik: deel('regio of land; van het land alleen sommen', 'regio'),
  indexatie: deel('Op alle budgetten voor de dagen die resten, in honderdsten van een procent', '150'),
  tarief: deel('Op wat nog wordt toegekend, in honderdsten van een procent', '100'),
  instroom: deel('Ten opzichte van de laatste 90 dagen, in honderdsten van een procent', '-500'),
  opMaat: deel('Aandeel op maat van wat nog wordt toegekend, in honderdsten van een procent', '6200'),
  overheveling: deel('In het kader erbij of eraf, in eurocent', '50000000'),
}

const isGeheel = (min: number, max: number) => (tekst: string) =>
  /^-?[0-9]{1,14}$/.test(tekst) && Number(tekst) >= min && Number(tekst) <= max

export const PARAMETERVORMEN = {
  bereik: (tekst: string) => tekst === 'regio' || tekst === 'land',
  indexatie: isGeheel(-2000, 2000),
  tarief: isGeheel(-5000, 5000),
  instroom: isGeheel(-10_000, 10_000),
  opMaat: isGeheel(0, 10_000),
  overheveling: isGeheel(-100_000_000_000, 100_000_000_000),
}

type Vraag = Readonly<Record<string, string>>

export function parametersVan(vraag: Vraag): Parameters {
  const getal = (naam: string): number => Number(vraag[naam] ?? 0)
  return {
    ...NIETS_ANDERS,
    indexatieBp: getal('indexatie'),
    tariefBp: getal('tarief'),
    instroomBp: getal('instroom'),
    aandeelOpMaatBp: vraag.opMaat === undefined ? null : getal('opMaat'),
    overhevelingCent: getal('overheveling'),
  }
}

export async function doeSimulatie(
  tx: Transactie,
  context: Context,
  vraag: Vraag,
  vandaag: string,
): Promise<Simulatiebeeld> {
  const jaar = Number(vraag.jaar ?? vandaag.slice(0, 4))
  const land = vraag.bereik === 'land'
  const regio = regioVan(context, vraag.regio)
  const nu = land ? await landelijkUitgangspunt(tx, jaar, vandaag) : await uitgangspuntVan(tx, regio, jaar, vandaag)
  if (nu === null) throw new Weigering('te-weinig-regios')
  await noteerLezen(tx, regio, jaar, 'kader.simuleren')
  const { kaderCent, gebruiktCent } = nu
  return {
    bereik: land ? 'land' : 'regio',
    jaar,
    vandaag,
    aandeelOpMaatBp: nu.opMaat.aandeelBp,
    nu: { ...metLijn(projecteer(nu)), kaderCent, gebruiktCent },
    anders: metLijn(simuleer(nu, parametersVan(vraag))),
  }
}

const metLijn = <P extends Projectie>(projectie: P) => ({ ...projectie, lijn: [...projectie.lijn] })
