/** `ozk controleer-opgave`: writes each finding as soon as it is there, so that a large file asks no large memory. */
import { basename } from 'node:path'
import { AFSLUITCODE } from '../../../app/afhandeling.ts'
import { type Bevinding, controleerMaandopgave, type Maandcontrole } from '../../../app/bestandscontroles.ts'
import { leesfout } from '../invoer.ts'
import { schrijf } from '../ndjson.ts'
import { weiger } from '../opdracht.ts'
import type { Taal } from '../taal.ts'
import type { Bestandsgastheer, Opgavewerk } from './werk.ts'

export async function voerOpgavecontroleUit(werk: Opgavewerk, gastheer: Bestandsgastheer): Promise<number> {
  const { opties, stromen, taal } = gastheer
  let fouten = 0
  let waarschuwingen = 0
  try {
    const controle = controleerMaandopgave(werk.bestand, basename(werk.bestand), werk)
    const vorm = opties.json ? jsonVorm(controle) : leesbareVorm(controle, taal)
    await schrijf(stromen.stdout, vorm.begin)
    for (const bevindingen of controle.bevindingen()) {
      let tekst = ''
      for (const bevinding of bevindingen) {
        if (bevinding.ernst === 'fout') fouten++
        else waarschuwingen++
        tekst += vorm.bevinding(bevinding)
      }
      if (tekst !== '') await schrijf(stromen.stdout, tekst)
    }
    await schrijf(stromen.stdout, vorm.einde(fouten, waarschuwingen))
    return fouten > 0 ? AFSLUITCODE.gebreken : AFSLUITCODE.gedaan
  } catch (fout) {
    if (!isBestandsfout(fout)) throw fout
    return weiger(leesfout(fout), opties, stromen)
  }
}

function isBestandsfout(fout: unknown): boolean {
  return fout instanceof Error && 'code' in fout && 'syscall' in fout
}

interface Vorm {
  readonly begin: string
  bevinding(bevinding: Bevinding): string
  einde(fouten: number, waarschuwingen: number): string
}

function jsonVorm({ rijen, totalen }: Maandcontrole): Vorm {
  let eerste = true
  return {
    begin: `{\n  "rijen": ${rijen},\n  "totalen": ${JSON.stringify(totalen)},\n  "bevindingen": [`,
    bevinding(bevinding) {
      const komma = eerste ? '' : ','
      eerste = false
      return `${komma}\n    ${JSON.stringify(bevinding)}`
    },
    einde: () => (eerste ? ']\n}\n' : '\n  ]\n}\n'),
  }
}

function leesbareVorm({ rijen, totalen }: Maandcontrole, taal: Taal): Vorm {
  const euro = (cent: number): string =>
    new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cent / 100)
  const nl = taal === 'nl'
  const regels = Object.entries(totalen).map(([kolom, cent]) => `  ${kolom.padEnd(24)}${euro(cent).padStart(22)}`)
  const kop = nl ? `${rijen} rijen. Totalen:` : `${rijen} rows. Totals:`
  return {
    begin: `${kop}\n${regels.join('\n')}\n\n`,
    bevinding({ rij, kolom, code, ernst, uitleg }) {
      const plek = rij === 0 ? (nl ? 'bestand' : 'file') : `${nl ? 'rij' : 'row'} ${rij}${kolom ? `, ${kolom}` : ''}`
      const soort = nl ? ernst : ernst === 'fout' ? 'error' : 'warning'
      return `${plek}: ${soort} ${code}. ${uitleg[taal]}\n`
    },
    einde: (fouten, waarschuwingen) =>
      nl
        ? `\n${fouten} fouten, ${waarschuwingen} waarschuwingen.\n`
        : `\n${fouten} errors, ${waarschuwingen} warnings.\n`,
  }
}
