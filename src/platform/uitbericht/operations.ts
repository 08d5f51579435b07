/** Fetching events, and looking how sending them goes. */
import Type from 'typebox'
import { inTransactie, type Transactie } from '../db.ts'
import { ACTIVITEITEN, schrijfLogboek } from '../logboek/index.ts'
import type { Platformomgeving } from '../omgeving.ts'
import { eisVraag, type Platformdaad, type Platformrij } from '../uitvoering.ts'
import { type Gebeurtenissoorten, maakCloudEvent } from './bericht.ts'
import { GebeurtenissenAntwoord, VerzendingAntwoord } from './contract.ts'
import { type Feedplek, leesFeed, leesVerzendstand } from './feed.ts'

const AANTAL = 100
const PLEK = /^[0-9]{1,18}-[0-9]{1,15}$/
const BLADZIJDE = /^([1-9][0-9]?|[1-4][0-9]{2}|500)$/
const lezend = { methode: 'GET', metVersie: false, status: 200, input: null, recht: 'gebeurtenis.lezen' } as const

export function gebeurtenisrijen(soorten: Gebeurtenissoorten): readonly Platformrij<Platformomgeving>[] {
  return [
    {
      ...lezend,
      name: 'gebeurtenis.toon-feed',
      eis: ['PLT-12'],
      samenvatting: { nl: 'Haal gebeurtenissen op, de oudste eerst', en: 'Fetch events, the oldest first' },
      pad: '/gebeurtenissen',
      vraag: {
        na: { schema: Type.String(), uitleg: 'De waarde `volgende` van de vorige keer; zonder: vanaf het begin' },
        aantal: { schema: Type.String({ examples: ['100'] }), uitleg: 'Hoeveel op een bladzijde, hoogstens 500' },
      },
      output: { naam: 'GebeurtenissenAntwoord', schema: GebeurtenissenAntwoord, voorbeeld: null },
      lees: (daad, vraag) => toonFeed(daad, vraag, soorten),
    },
    {
      ...lezend,
      name: 'gebeurtenis.toon-verzending',
      eis: ['PLT-12'],
      samenvatting: { nl: 'Toon hoe het verzenden van berichten gaat', en: 'Show how sending messages goes' },
      pad: '/gebeurtenissen/verzending',
      vraag: {},
      output: { naam: 'VerzendingAntwoord', schema: VerzendingAntwoord, voorbeeld: { regios: [] } },
      lees: ({ omgeving, context }) =>
        inTransactie(omgeving.pool, context, async (tx) => {
          const regios = await leesVerzendstand(tx, context.regios)
          await noteer(tx, 'verzending', regios.length)
          return { regios }
        }),
    },
  ]
}

async function toonFeed(
  { omgeving, context }: Platformdaad<Platformomgeving>,
  vraag: Readonly<Record<string, string>>,
  soorten: Gebeurtenissoorten,
) {
  eisVraag(vraag, { na: (waarde) => PLEK.test(waarde), aantal: (waarde) => BLADZIJDE.test(waarde) })
  const aantal = Number(vraag.aantal ?? AANTAL)
  return inTransactie(omgeving.pool, context, async (tx) => {
    const rijen = await leesFeed(tx, context.regios, plekVan(vraag.na), aantal)
    await noteer(tx, 'feed', rijen.length)
    const laatste = rijen.at(-1)
    return {
      gebeurtenissen: rijen.map((rij) => maakCloudEvent(rij, soorten)),
      volgende: laatste === undefined ? (vraag.na ?? null) : `${laatste.transactie}-${laatste.volgnummer}`,
    }
  })
}

function plekVan(na: string | undefined): Feedplek | null {
  const [transactie, volgnummer] = na?.split('-') ?? []
  return transactie === undefined ? null : { transactie, volgnummer: Number(volgnummer) }
}

function noteer(tx: Transactie, wat: string, aantal: number): Promise<void> {
  return schrijfLogboek(tx, {
    soort: 'gebeurtenis.lezen',
    actie: 'lezen',
    uitkomst: 'gelukt',
    objectSoort: 'gebeurtenis',
    objectId: wat,
    doel: 'beheer',
    activiteit: ACTIVITEITEN.beheer,
    regio: null,
    aantal,
  })
}
