/** `ozk controleer`: what must always hold in the store, each as one question to the database, with the first rows that break it. */
import { GEEN_REGIO, inTransactie } from '../../../platform/db.ts'
import type { Tweetaligheid } from '../../../platform/operatie.ts'
import { veilig } from '../weergave/opmaak.ts'
import { INVARIANTEN, type Invariant, REDENEN } from './invarianten.ts'
import type { Opslag } from './opslag.ts'
import { getal, regels, type Uitslag, type Voortgang } from './uitslag.ts'

const GETOOND = 10

interface Breuk {
  readonly regio: string
  readonly tabel: string
  readonly rij: string
  readonly reden: string
}

interface Uitkomst extends Omit<Invariant, 'sql'> {
  /** How many rows break it; `eerste` holds no more than ten. */
  readonly breuken: number
  readonly eerste: readonly (Breuk & { readonly uitleg: Tweetaligheid | null })[]
}

export async function controleer(opslag: Opslag, voortgang: Voortgang): Promise<Uitslag> {
  const regios = await opslag.regios(undefined)
  const uitkomsten: Uitkomst[] = []
  for (const { invariant, regel, sql } of INVARIANTEN) {
    voortgang({ nl: `${invariant}: ${regel.nl}`, en: `${invariant}: ${regel.en}` })
    // The role that may see the whole log; the reader of the store has no right on the answers that were kept.
    const context = { ...GEEN_REGIO, regios, rol: 'verzegelaar' }
    const rijen = await inTransactie(opslag.database.app, context, async (tx) => {
      await tx.query('set transaction read only')
      return tx.query<Breuk & { breuken: number }>(
        `select regio, tabel, rij, reden, count(*) over () as breuken from (${sql}) as breuk
         order by regio, tabel, rij, reden limit ${GETOOND}`,
      )
    })
    const eerste = rijen.map(({ breuken: _, ...breuk }) => ({ ...breuk, uitleg: REDENEN[breuk.reden] ?? null }))
    uitkomsten.push({ invariant, regel, breuken: rijen[0]?.breuken ?? 0, eerste })
  }
  const goed = uitkomsten.every(({ breuken }) => breuken === 0)
  return {
    goed,
    json: { goed, invarianten: uitkomsten },
    tekst: (taal) =>
      regels([
        ...uitkomsten.flatMap(({ invariant, regel, breuken, eerste }) => [
          `${invariant} ${regel[taal]}: ${breuken === 0 ? (taal === 'nl' ? 'klopt' : 'right') : `${taal === 'nl' ? 'FOUT' : 'WRONG'}, ${getal(breuken, taal)}`}`,
          ...eerste.map(({ regio, tabel, rij, reden, uitleg }) =>
            veilig(`  - ${regio} ${tabel} ${rij}: ${uitleg === null ? reden : `${uitleg[taal]} (${reden})`}`),
          ),
        ]),
        goed ? KLOPT[taal] : KLOPT_NIET[taal],
      ]),
  }
}

const KLOPT = { nl: 'De opslag klopt.', en: 'The store is right.' }
const KLOPT_NIET = { nl: 'De opslag klopt NIET.', en: 'The store is NOT right.' }
