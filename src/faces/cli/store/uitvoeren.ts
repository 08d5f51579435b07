/** Runs a command on the store and says with which exit code to end. This is where the driver of the database comes in. */
import { existsSync } from 'node:fs'
import { AFSLUITCODE } from '../../../app/afhandeling.ts'
import { schrijf } from '../ndjson.ts'
import { meldInterneFout, weiger } from '../opdracht.ts'
import { veilig } from '../weergave/opmaak.ts'
import { controleer } from './controleer.ts'
import { startfouten, Verkeerd } from './fout.ts'
import { herhaalBeschikkingen } from './herhaal.ts'
import { importeerHouders, schrijfSjablonen } from './importeer.ts'
import { simuleerKader, toonKader } from './kader.ts'
import { controleerLogboek } from './keten.ts'
import { metOpslag, type Opslag } from './opslag.ts'
import type { Uitslag, Voortgang } from './uitslag.ts'
import type { Gastheer, Storewerk } from './werk.ts'

export async function voerStorewerkUit(
  werk: Storewerk,
  { omgeving, opties, stromen, taal }: Gastheer,
): Promise<number> {
  const { stderr, stdout } = stromen
  const voortgang: Voortgang = (tekst) => {
    if (stderr.isTTY) stderr.write(`${tekst[taal]}\n`)
  }
  try {
    controleerMap(werk)
    voortgang({ nl: 'De opslag gaat open.', en: 'Opening the store.' })
    // A template asks no store.
    const uitslag =
      'sjabloon' in werk
        ? schrijfSjablonen(werk.sjabloon)
        : await metOpslag(omgeving, (opslag) => doe(werk, opslag, voortgang))
    await schrijf(stdout, opties.json ? `${JSON.stringify(uitslag.json, null, 2)}\n` : uitslag.tekst(taal))
    return uitslag.goed ? AFSLUITCODE.gedaan : AFSLUITCODE.gebreken
  } catch (fout) {
    if (fout instanceof Verkeerd) return weiger(fout.weigering, opties, stromen)
    const genoemd = startfouten(fout)
    if (genoemd === null) return weiger(meldInterneFout(fout, opties, stromen), opties, stromen)
    const fouten = genoemd.map(({ code, nl, en }) => ({ pointer: '', code, uitleg: { nl, en } }))
    if (opties.json) {
      await schrijf(stdout, `${JSON.stringify({ code: 'opslag-niet-te-gebruiken', fouten }, null, 2)}\n`)
    } else {
      const kop = taal === 'nl' ? 'De opslag is niet te gebruiken:' : 'The store cannot be used:'
      const regels = fouten.map(({ uitleg }) => `  ${veilig(uitleg[taal])}`)
      await schrijf(stderr, `${[kop, ...regels].join('\n')}\n`)
    }
    return fouten.every(({ code }) => code === 'ongeldige-instelling') ? AFSLUITCODE.invoer : AFSLUITCODE.geweigerd
  }
}

/** Before the store is opened: a folder that is not there would otherwise look like a folder with nothing wrong in it. */
function controleerMap(werk: Storewerk): void {
  if (werk.opdracht !== 'controleer-keten' || werk.checkpoints === undefined || existsSync(werk.checkpoints)) return
  throw new Verkeerd(
    'map-niet-gevonden',
    'De map van --checkpoints bestaat niet.',
    'The --checkpoints folder is not there.',
  )
}

function doe(werk: Storewerk, opslag: Opslag, voortgang: Voortgang): Promise<Uitslag> {
  switch (werk.opdracht) {
    case 'herhaal':
      return herhaalBeschikkingen(opslag, werk.keuze, werk.regio, voortgang)
    case 'controleer-keten':
      return controleerLogboek(opslag, werk.regio, werk.checkpoints, werk.herstel, voortgang)
    case 'controleer':
      return controleer(opslag, voortgang)
    case 'importeer':
      return 'paden' in werk
        ? importeerHouders(opslag, werk.paden, werk.proef)
        : Promise.resolve(schrijfSjablonen(werk.sjabloon))
    case 'kader':
      return toonKader(opslag, werk.kijk)
    case 'simuleer':
      return simuleerKader(opslag, werk.kijk, werk.parameters)
  }
}
