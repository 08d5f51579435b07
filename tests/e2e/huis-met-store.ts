/** The server with a store of its own: demo accounts, and a handful of invented cases in every state of the clock. */
import { maakBewerkingen } from '../../src/app/zaken.ts'
import { maakHttp } from '../../src/faces/http/index.ts'
import {
  type Daad,
  handel,
  maakZaak,
  neemInBehandeling,
  type Omgeving,
  schortOp,
  velOordeel,
} from '../../src/pgb/zaak/index.ts'
import { aanvraag, goed, OORDELEN } from '../../src/pgb/zaak/testhuis.ts'
import { maakDemoaccounts } from '../../src/platform/aanmelding/index.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { maakPool } from '../../src/platform/db.ts'
import { maakGeheim } from '../../src/platform/geheim/index.ts'
import { maakLog } from '../../src/platform/log.ts'
import { maakTestdatabase } from '../../src/platform/testdatabase.ts'
import { datum, schrijfDatum } from '../../src/waarden/datum.ts'
import { maakToezicht, verzegelNu } from '../toezichtproef.ts'
import { type Huis, startHuis } from './browser.ts'

const REGIO = '5529'

export interface HuisMetStore extends Huis {
  /** Ids of the cases, by the name of the holder. */
  readonly zaken: Readonly<Record<string, string>>
  /** Another person than the one in the browser gives a judgement in this case. */
  anderOordeelt(naam: string, regel: string): Promise<void>
  /** One round of the sealer. */
  verzegel(): Promise<void>
}

export async function startHuisMetStore(): Promise<HuisMetStore> {
  const database = await maakTestdatabase()
  const pool = maakPool(database.verbindingen.app, maakLog('silent', systemClock), 5)
  const omgeving: Omgeving = { pool, klok: systemClock, geheim: maakGeheim(Buffer.alloc(32, 7)) }
  const demo = await maakDemoaccounts(pool, { modus: 'demo' }, [REGIO])
  const als = <T>(werk: (daad: Daad) => Promise<T>): Promise<T> => doe(omgeving, demo.get('consulent') ?? '', werk)
  const zaken = await maakZaken(als)
  const toezicht = maakToezicht()
  const huis = await startHuis(async (webmap) => {
    const http = await maakHttp({
      webmap,
      maxVertragingMs: 0,
      bewerkingen: maakBewerkingen(omgeving, toezicht),
      aanmelding: { pool, clock: systemClock, modus: 'demo', adres: () => adresVan(http), inlogdienst: null, demo },
    })
    return http
  })
  return {
    ...huis,
    zaken,
    async anderOordeelt(naam, regel) {
      const id = zaken[naam] ?? ''
      const oordeel = { regel, uitkomst: 'voldaan', motivering: 'Een ander was eerder met dit oordeel.' } as const
      const beoordelaar = demo.get('beoordelaar') ?? ''
      await doe(omgeving, beoordelaar, async (daad) =>
        velOordeel(daad, { zaak: id, versie: await versieVan(daad, id), ...oordeel }),
      )
    },
    verzegel: () => verzegelNu(pool, toezicht),
    async sluit() {
      await huis.sluit()
      await pool.end()
      await database.sluit()
    },
  }
}

async function doe<T>(omgeving: Omgeving, gebruiker: string, werk: (daad: Daad) => Promise<T>): Promise<T> {
  return goed(await handel(omgeving, { regios: [REGIO], gebruiker, rol: 'consulent' }, { soort: 'zaak.lezen' }, werk))
}

async function versieVan({ tx }: Daad, id: string): Promise<number> {
  const [rij] = await tx.query<{ versie: number }>('select versie from pgb.zaak where id = $1', [id])
  return rij?.versie ?? 0
}

type Als = <T>(werk: (daad: Daad) => Promise<T>) => Promise<T>

/** Late, near, far, standing still, and one in which every judgement was given. */
async function maakZaken(als: Als): Promise<Record<string, string>> {
  const vandaag = datum(systemClock.today())
  const dag = (geleden: number) => schrijfDatum(vandaag - geleden)
  const ontvangen = {
    'Otto Nepstra': 60,
    'Bo Fantasia': 51,
    'Henk Voorbeeldema': 20,
    'Lina Sprookman': 15,
    'Sara Testerhuis': 12,
  }
  const zaken: Record<string, string> = {}
  for (const [naam, geleden] of Object.entries(ontvangen)) {
    const dossier = aanvraag(REGIO, (zaak) => zaak.met('/aanvraag/ontvangenOp', dag(geleden)))
    zaken[naam] = (await als((daad) => maakZaak(daad, { naam, dossier, bron: 'formulier' }))).id
  }
  const stil = { grond: 'aanvulling', van: dag(5), toelichting: 'Het budgetplan ontbreekt.' } as const
  await als((daad) => schortOp(daad, { zaak: zaken['Lina Sprookman'] ?? '', versie: 1, ...stil }))
  const id = zaken['Sara Testerhuis'] ?? ''
  let versie = await als((daad) => neemInBehandeling(daad, { zaak: id, versie: 1 }))
  for (const regel of OORDELEN) {
    const oordeel = { regel, uitkomst: 'voldaan', motivering: 'Besproken bij het huisbezoek.' } as const
    const nu = versie
    versie = await als((daad) => velOordeel(daad, { zaak: id, versie: nu, ...oordeel }))
  }
  return zaken
}

function adresVan({ server }: Awaited<ReturnType<typeof maakHttp>>): string {
  const adres = server.address()
  return `http://127.0.0.1:${typeof adres === 'object' ? (adres?.port ?? 0) : 0}`
}
