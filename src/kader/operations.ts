/** What the room kader offers: the ceiling on any day, its ledgers, the export and the what-if (KAD-1 to KAD-6). */
import Type from 'typebox'
import type { Bestand, Vraagdeel } from '../platform/bewerking.ts'
import { csvTekst } from '../platform/csv.ts'
import { inTransactie } from '../platform/db.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import { eisVraag, type Platformrij } from '../platform/uitvoering.ts'
import * as contract from './contract.ts'
import { kaderboekingen } from './operations-boeken.ts'
import { GEBIED, kijkpuntVan, noteerLezen, TIJD, VORMEN } from './operations-gebied.ts'
import { doeSimulatie, PARAMETERVORMEN, SIMULATIEVRAAG } from './operations-simulatie.ts'
import { boekingenVan, kaderbeeld, leesBoekingen } from './store/beeld.ts'

const leest = { methode: 'GET', metVersie: false, status: 200, input: null, recht: 'kader.lezen' } as const
const CURSOR: Vraagdeel = {
  schema: Type.String({ examples: ['120'] }),
  uitleg: 'De waarde `volgende` van de vorige bladzijde',
}
/** More than any region decides in a year. */
const UITVOER_MAX = 200_000
const KOPPEN = [
  'boek',
  'geldig op',
  'vastgelegd',
  'soort',
  'ekc',
  'bedrag in cent',
  'boven kader in cent',
  'kenmerk',
  'toelichting',
]

const lezen: readonly Platformrij<Platformomgeving>[] = [
  {
    ...leest,
    name: 'kader.toon',
    pad: '/kader',
    eis: ['KAD-1', 'KAD-2', 'KAD-4'],
    samenvatting: { nl: 'Toon het pgb-kader op een dag', en: 'Show the pgb ceiling on a day' },
    vraag: { ...GEBIED, ...TIJD },
    output: { naam: 'Kaderbeeld', schema: contract.Kaderbeeld, voorbeeld: null },
    lees: ({ omgeving, context }, vraag) => {
      const { isNu, ...kijk } = kijkpuntVan(context, vraag, omgeving.klok.today())
      return inTransactie(omgeving.pool, context, async (tx) => {
        await noteerLezen(tx, kijk.regio, kijk.jaar, 'kader.lezen')
        const beeld = await kaderbeeld(tx, kijk, isNu)
        return { ...beeld, isNu, regios: [...context.regios].sort(), bekendOp: vraag.bekendOp ?? null }
      })
    },
  },
  {
    ...leest,
    name: 'kader.toon-boekingen',
    pad: '/kader/boekingen',
    eis: ['KAD-2'],
    samenvatting: { nl: 'Toon wat besluiten op het kader boekten', en: 'Show what decisions booked on the ceiling' },
    vraag: { ...GEBIED, cursor: CURSOR },
    output: { naam: 'Kaderboekingen', schema: contract.Boekingen, voorbeeld: { boekingen: [], volgende: null } },
    lees: ({ omgeving, context }, { cursor, ...vraag }) => {
      if (cursor !== undefined) eisVraag({ cursor }, { cursor: (tekst) => /^[0-9]{1,15}$/.test(tekst) })
      const { regio, jaar } = kijkpuntVan(context, vraag, omgeving.klok.today())
      return inTransactie(omgeving.pool, context, async (tx) => {
        await noteerLezen(tx, regio, jaar, 'kader.lezen')
        return boekingenVan(tx, regio, jaar, cursor === undefined ? null : Number(cursor))
      })
    },
  },
  {
    ...leest,
    name: 'kader.exporteer',
    pad: '/kader/export',
    eis: ['KAD-1'],
    samenvatting: { nl: 'Haal beide boeken op als CSV', en: 'Get both ledgers as CSV' },
    vraag: GEBIED,
    output: { naam: 'Kaderbeeld', schema: contract.Kaderbeeld, voorbeeld: null },
    bestand: ['text/csv'],
    lees: ({ omgeving, context }, vraag): Promise<Bestand> => {
      const kijk = kijkpuntVan(context, vraag, omgeving.klok.today())
      return inTransactie(omgeving.pool, context, async (tx) => {
        await noteerLezen(tx, kijk.regio, kijk.jaar, 'kader.uitvoeren')
        const { posten } = await kaderbeeld(tx, { ...kijk, dag: `${kijk.jaar}-12-31` })
        const boekingen = await leesBoekingen(tx, kijk.regio, kijk.jaar, null, UITVOER_MAX)
        const rijen = [
          ...posten.map((post) => [
            'kader',
            post.geldigOp,
            moment(post.vastgelegd),
            post.soort,
            'nee',
            post.bedragCent,
            0,
            post.kenmerk,
            post.toelichting,
          ]),
          ...boekingen.map((boeking) => [
            'gebruik',
            boeking.geldigOp,
            moment(boeking.vastgelegd),
            boeking.soort,
            boeking.ekc ? 'ja' : 'nee',
            boeking.bedragCent,
            boeking.bovenCent,
            boeking.herkomst,
            null,
          ]),
        ]
        const naam = `kader-${kijk.regio}-${kijk.jaar}.csv`
        return { naam, mediatype: 'text/csv', inhoud: Buffer.from(csvTekst(KOPPEN, rijen)) }
      })
    },
  },
  {
    ...leest,
    name: 'kader.simuleer',
    pad: '/kader/simulatie',
    eis: ['KAD-6'],
    samenvatting: {
      nl: 'Reken uit wat er gebeurt als; verandert niets',
      en: 'Work out what happens if; changes nothing',
    },
    vraag: { ...GEBIED, ...SIMULATIEVRAAG },
    output: { naam: 'Kadersimulatie', schema: contract.Simulatiebeeld, voorbeeld: null },
    lees: ({ omgeving, context }, vraag) => {
      eisVraag(vraag, { ...VORMEN, ...PARAMETERVORMEN })
      return inTransactie(omgeving.pool, context, (tx) => doeSimulatie(tx, context, vraag, omgeving.klok.today()))
    },
  },
]

const moment = (waarde: unknown): string => (waarde instanceof Date ? waarde.toISOString() : String(waarde))

export const kaderrijen: readonly Platformrij<Platformomgeving>[] = [...lezen, ...kaderboekingen]
