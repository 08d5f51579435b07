/** What can be read of the transition funds: the whole of a region, its export, and one plan (TRA-1, TRA-2). */
import Type from 'typebox'
import type { Bestand, Vraagdeel } from '../../platform/bewerking.ts'
import { csvTekst } from '../../platform/csv.ts'
import { inTransactie } from '../../platform/db.ts'
import type { Platformomgeving } from '../../platform/omgeving.ts'
import { eisVraag, type Platformrij } from '../../platform/uitvoering.ts'
import * as contract from '../contract-transitie.ts'
import { eisPlan, noteer, regioVan } from './daad.ts'
import { BRON, KADERFEITEN, KADERS } from './kaders.ts'
import { standenVan } from './stand.ts'
import { leesPlannen, leesVoortgang, type Planrij } from './store/plannen.ts'
import { leesPosten } from './store/posten.ts'
import { toetsPlan } from './toets.ts'

const leest = { methode: 'GET', metVersie: false, status: 200, input: null, recht: 'transitie.lezen' } as const
const REGIO: Vraagdeel = {
  schema: Type.String({ examples: ['5529'] }),
  uitleg: 'Een van uw zorgkantoorregio’s; zonder: de eerste',
}

const KOPPEN = [
  'soort',
  'kader',
  'jaar',
  'kenmerk',
  'omschrijving',
  'bedrag in cent',
  'toets',
  'besluit of plan',
  'dag',
]

export const LEZEN: readonly Platformrij<Platformomgeving>[] = [
  {
    ...leest,
    name: 'transitie.toon',
    pad: '/transitiemiddelen',
    eis: ['TRA-1', 'TRA-2'],
    samenvatting: { nl: 'Toon transitiemiddelen en plannen', en: 'Show transition funds and plans' },
    vraag: { regio: REGIO },
    output: { naam: 'Transitiebeeld', schema: contract.Transitiebeeld, voorbeeld: null },
    lees: (daad, vraag) => {
      eisVraag(vraag, { regio: (tekst) => /^[0-9]{4}$/.test(tekst) })
      const regio = regioVan(daad, vraag.regio)
      return inTransactie(daad.omgeving.pool, daad.context, async (tx) => {
        await noteer(tx, 'lezen', 'transitie.lezen', regio, `${regio}`)
        const posten = await leesPosten(tx, regio)
        const plannen = await leesPlannen(tx, regio)
        return { regio, kaders: KADERBEELDEN, standen: standenVan(posten), posten, plannen: plannen.map(regelVan) }
      })
    },
  },
  {
    ...leest,
    name: 'transitie.exporteer',
    pad: '/transitiemiddelen/export',
    eis: ['TRA-1', 'TRA-2'],
    samenvatting: { nl: 'Haal plannen en boekingen op als CSV', en: 'Get plans and entries as CSV' },
    vraag: { regio: REGIO },
    output: { naam: 'Transitiebeeld', schema: contract.Transitiebeeld, voorbeeld: null },
    bestand: ['text/csv'],
    lees: (daad, vraag): Promise<Bestand> => {
      eisVraag(vraag, { regio: (tekst) => /^[0-9]{4}$/.test(tekst) })
      const regio = regioVan(daad, vraag.regio)
      return inTransactie(daad.omgeving.pool, daad.context, async (tx) => {
        await noteer(tx, 'lezen', 'transitie.uitvoeren', regio, regio)
        const plannen = (await leesPlannen(tx, regio)).map(regelVan)
        const rijen = [
          ...plannen.map((p) => [
            'plan',
            p.kader,
            null,
            p.kenmerk,
            p.naam,
            p.totaalCent,
            p.uitkomst,
            p.besluit,
            p.ingediend,
          ]),
          ...(await leesPosten(tx, regio)).map((p) => [
            p.soort,
            p.kader,
            p.jaar,
            p.kenmerk,
            p.toelichting,
            p.bedragCent,
            null,
            p.plan,
            p.geldigOp,
          ]),
        ]
        return {
          naam: `transitiemiddelen-${regio}.csv`,
          mediatype: 'text/csv',
          inhoud: Buffer.from(csvTekst(KOPPEN, rijen)),
        }
      })
    },
  },
  {
    ...leest,
    name: 'transitie.toon-plan',
    pad: '/transitieplannen/{id}',
    eis: ['TRA-2'],
    samenvatting: { nl: 'Toon een transformatieplan met zijn toets', en: 'Show a transformation plan with its test' },
    vraag: {},
    output: { naam: 'Planbeeld', schema: contract.Planbeeld, voorbeeld: null },
    lees: ({ omgeving, context, id }) =>
      inTransactie(omgeving.pool, context, async (tx) => {
        const rij = await eisPlan(tx, context.regios, id)
        await noteer(tx, 'lezen', 'transitie.lezen', rij.regio, id)
        const { regio, kenmerk, versie, inhoud: plan, ingediend, door, oordelen, besluit } = rij
        const posten = await leesPosten(tx, regio, id)
        const voortgang = await leesVoortgang(tx, regio, id)
        const toets = besluit?.toets ?? toetsPlan(plan, oordelen)
        const eigenVersie = door === context.gebruiker
        return { regio, id, kenmerk, versie, plan, ingediend, eigenVersie, toets, besluit, posten, voortgang }
      }),
  },
]

const KADERBEELDEN = KADERS.map((kader) => {
  const { naam, jaarCent, totaalCent, voorwaarde, doelen } = KADERFEITEN[kader]
  return { kader, naam, jaarCent, totaalCent, voorwaarde, bron: BRON, doelen }
})

function regelVan({ id, kenmerk, versie, inhoud, ingediend, oordelen, besluit }: Planrij): contract.Planregel {
  const { uitkomst, totaalCent } = besluit?.toets ?? toetsPlan(inhoud, oordelen)
  const { naam, kader } = inhoud
  return { id, kenmerk, naam, kader, versie, uitkomst, besluit: besluit?.uitkomst ?? null, totaalCent, ingediend }
}
