/** Taking in a file of a supplier, as an operation that a file comes in with (NZA-8). */
import { createHash } from 'node:crypto'
import type { Bewerkbeschrijving, Bewerking, Bewerkverzoek, Ontvangen } from '../platform/bewerking.ts'
import { inTransactie } from '../platform/db.ts'
import { doeEenmaal } from '../platform/eenmalig.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import { lezerVoor } from '../platform/uitvoering.ts'
import { Weigering, weigeringVan } from '../platform/weigering.ts'
import * as contract from './contract-hulpmiddelen.ts'
import { leesIn } from './hulpmiddelen/invoer.ts'
import { kiesRegio, noteer } from './operations-vorm.ts'

/** As the specification of the files asks. */
const BYTES_MAX = 100 * 1024 * 1024
const BLADZIJDE = 50

export const HULPMIDDELINVOER: Bewerkbeschrijving = {
  name: 'opgave.lees-hulpmiddelen-in',
  recht: 'opgave.bouwen',
  eis: ['NZA-8'],
  samenvatting: {
    nl: 'Lees facturen of totalen van hulpmiddelen in, of kijk ze na',
    en: 'Take in invoices or totals of devices, or check them',
  },
  methode: 'POST',
  pad: '/opgaven/hulpmiddelen/invoer',
  vraag: {},
  metVersie: false,
  status: 200,
  input: { naam: 'Invoervraag', schema: contract.Invoervraag, voorbeeld: { proef: 'ja' } },
  output: { naam: 'Invoeruitslag', schema: contract.Invoeruitslag, voorbeeld: null },
  ontvangt: { bytesMax: BYTES_MAX },
}

const lees = lezerVoor(contract.Invoervraag)

export const hulpmiddelinvoer = (omgeving: Platformomgeving): Bewerking => ({
  ...HULPMIDDELINVOER,
  voerUit: async (verzoek) => {
    const gelezen = lees(verzoek.inhoud)
    if ('fouten' in gelezen) return { fout: { code: 'ongeldige-invoer', fouten: gelezen.fouten, gegevens: {} } }
    const { bestand } = verzoek
    if (!bestand || bestand.inhoud.length > BYTES_MAX)
      return { fout: { code: 'document-geweigerd', fouten: [], gegevens: {} } }
    try {
      return { goed: await neem(omgeving, verzoek, gelezen.goed as contract.Invoervraag, bestand) }
    } catch (oorzaak) {
      const fout = weigeringVan(oorzaak)
      if (fout === null) throw oorzaak
      return { fout }
    }
  },
})

async function neem(
  omgeving: Platformomgeving,
  { context, sleutel }: Bewerkverzoek,
  vraag: contract.Invoervraag,
  bestand: Ontvangen,
): Promise<contract.Invoeruitslag> {
  const regio = kiesRegio({ omgeving, context, id: '' }, vraag.regio)
  const sha256 = createHash('sha256').update(bestand.inhoud).digest('hex')
  const hash = omgeving.geheim.pseudoniem(JSON.stringify([HULPMIDDELINVOER.name, vraag, sha256]))
  const eenmaal = { regio, gebruiker: context.gebruiker, sleutel: sleutel ?? '', hash }
  const vanaf = Number(vraag.vanaf ?? 0)
  const naam = bestand.naam.slice(0, 200) || 'bestand'
  const wat = { regio, naam, inhoud: bestand.inhoud, proef: vraag.proef === 'ja', vanaf, aantal: BLADZIJDE }
  return inTransactie(omgeving.pool, context, async (tx) => {
    const uitkomst = await doeEenmaal(tx, eenmaal, async () => {
      const uitslag = await leesIn(tx, { ...wat, vandaag: omgeving.klok.today() })
      await noteer(tx, 'opgave.bouwen', 'hulpmiddelen', regio, sha256)
      return { ...uitslag, codes: { ...uitslag.codes }, gebreken: [...uitslag.gebreken], vanaf }
    })
    if ('fout' in uitkomst) throw new Weigering(uitkomst.fout)
    return uitkomst.goed
  })
}
