/** `ozk importeer`: takes running holders over, all or nothing; a trial tells every defect and stores nothing (21-bestanden). */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BESTANDEN, type Bestanden, type Importuitslag, importeer, leesRijen } from '../../../app/overname.ts'
import { BESTANDEN as SJABLONEN, sjabloonVan } from '../../../app/overnamesjabloon.ts'
import { systemClock } from '../../../platform/clock.ts'
import { maakGeheim } from '../../../platform/geheim/index.ts'
import { leesfout } from '../invoer.ts'
import type { Taal } from '../taal.ts'
import { Onleesbaar, Verkeerd } from './fout.ts'
import { type Opslag, sleutelOntbreekt } from './opslag.ts'
import { getal, regels, type Uitslag } from './uitslag.ts'

/** A person reads the first ones; `--json` holds all. */
const GEBREKEN_GETOOND = 50

export async function importeerHouders(opslag: Opslag, paden: readonly string[], proef: boolean): Promise<Uitslag> {
  const sleutel = opslag.sleutel()
  if (sleutel === null) throw sleutelOntbreekt()
  const omgeving = { pool: opslag.database.app, klok: systemClock, geheim: maakGeheim(sleutel) }
  const context = { regios: await opslag.regios(undefined), gebruiker: 'systeem', rol: 'systeem' }
  const toegang = { soort: 'cli', punt: `uid${process.getuid?.() ?? ''}` } as const
  return maakUitslag(await importeer(omgeving, context, leesAlle(paden), { proef, toegang }), proef)
}

function leesAlle(paden: readonly string[]): Bestanden {
  try {
    return Object.fromEntries(
      BESTANDEN.map((bestand, n) => [bestand, leesRijen(bestand, paden[n] ?? '')]),
    ) as unknown as Bestanden
  } catch (fout) {
    throw new Onleesbaar(leesfout(fout))
  }
}

function maakUitslag(uitslag: Importuitslag, proef: boolean): Uitslag {
  return {
    goed: uitslag.gebreken.length === 0,
    json: { proef, ...uitslag },
    tekst: (taal) => regels([...gebrekregels(uitslag, taal), slotzin(uitslag, taal)]),
  }
}

function gebrekregels({ gebreken }: Importuitslag, taal: Taal): string[] {
  const rij = taal === 'nl' ? 'rij' : 'row'
  const meer = gebreken.length - GEBREKEN_GETOOND
  return [
    ...gebreken.slice(0, GEBREKEN_GETOOND).map(({ bestand, rij: nummer, kolom, code, uitleg }) => {
      const plek = kolom === null ? `${rij} ${nummer}` : `${rij} ${nummer}, ${kolom}`
      return `${bestand}.csv, ${plek}: ${code}. ${uitleg[taal]}`
    }),
    ...(meer > 0 ? [taal === 'nl' ? `En nog ${meer}; zie --json.` : `And ${meer} more; see --json.`] : []),
  ]
}

function slotzin({ bewaard, gebreken, houders, beschikkingen, perioden }: Importuitslag, taal: Taal): string {
  const [h, b, p, g] = [houders, beschikkingen, perioden, gebreken.length].map((waarde) => getal(waarde, taal))
  if (taal === 'nl') {
    if (gebreken.length > 0) return `Niets bewaard. Gebreken: ${g}.`
    return `${bewaard ? 'Overgenomen' : 'Proef goed, niets bewaard'}: ${h} houders, ${b} beschikkingen, ${p} perioden.`
  }
  if (gebreken.length > 0) return `Nothing stored. Defects: ${g}.`
  return `${bewaard ? 'Taken over' : 'Trial right, nothing stored'}: ${h} holders, ${b} decisions, ${p} periods.`
}

/** Writes a template of each file; never over a file that is there. */
export function schrijfSjablonen(map: string): Uitslag {
  const paden = SJABLONEN.map((bestand) => ({ bestand, pad: join(map, `${bestand}.csv`) }))
  if (!existsSync(map))
    throw new Verkeerd(
      'map-niet-gevonden',
      'De map van --sjabloon bestaat niet.',
      'The --sjabloon folder is not there.',
    )
  if (paden.some(({ pad }) => existsSync(pad)))
    throw new Verkeerd(
      'bestand-bestaat-al',
      'In deze map staat al een bestand met deze naam. Er is niets overschreven.',
      'This folder has a file of this name already. Nothing was overwritten.',
    )
  for (const { bestand, pad } of paden) writeFileSync(pad, sjabloonVan(bestand), { flag: 'wx' })
  const namen = paden.map(({ bestand }) => `${bestand}.csv`)
  return {
    goed: true,
    json: { sjablonen: namen },
    tekst: (taal) => regels([`${taal === 'nl' ? 'Geschreven' : 'Written'}: ${namen.join(', ')}.`]),
  }
}
