/** The term of spec 11: eight weeks, suspensions, Algemene termijnenwet, and the thirteen weeks of the NZa. */
import type { Dossier } from '../../src/pgb/contract.ts'
import { dagnummer, datumVan, eerstvolgendeWerkdag } from './kalender.ts'

export interface OrakelTermijnen {
  besluitUiterlijk: string | null
  opgeschorteDagen: number
  nzaUiterlijk: string
}

export function termijnen(d: Dossier): OrakelTermijnen {
  const ontvangen = dagnummer(d.aanvraag.ontvangenOp)
  const dag56 = ontvangen + 56
  const opVolgorde = [...(d.opschortingen ?? [])].sort((a, b) => dagnummer(a.van) - dagnummer(b.van))
  // One entry per day that stands still, so that overlapping days count once.
  const stil = new Set<number>()
  let looptNog = false
  for (const o of opVolgorde) {
    const van = dagnummer(o.van)
    if (van > dag56 + stil.size) continue
    if (o.tot === undefined) {
      looptNog = true
      continue
    }
    const laatste = (o.einde ?? 'aangevuld') === 'aangevuld' ? dagnummer(o.tot) - 1 : dagnummer(o.tot)
    for (let dag = Math.max(van, ontvangen) + 1; dag <= laatste; dag += 1) stil.add(dag)
  }
  return {
    besluitUiterlijk: looptNog ? null : datumVan(eerstvolgendeWerkdag(dag56 + stil.size)),
    opgeschorteDagen: stil.size,
    nzaUiterlijk: datumVan(ontvangen + 91),
  }
}
