/** The transition funds as operations: plans, their test and decision, and the regional share as a ledger (TRA-1, TRA-2). */
import type { Transactie } from '../platform/db.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import type { Platformrij } from '../platform/uitvoering.ts'
import { Weigering } from '../platform/weigering.ts'
import * as contract from './contract-transitie.ts'
import { type Daad, eisDag, eisPlan, noteer, regioVan } from './transitie/daad.ts'
import { LEZEN } from './transitie/lezen.ts'
import {
  bewaarBesluit,
  bewaarOordeel,
  bewaarVersie,
  bewaarVoortgang,
  maakPlan,
  type Planrij,
} from './transitie/store/plannen.ts'
import { boekTransitiepost } from './transitie/store/posten.ts'
import { toetsPlan } from './transitie/toets.ts'
import { TRANSITIEVOORBEELD } from './transitie/voorbeeld.ts'

const wijzigt = { methode: 'POST', metVersie: false, vraag: {}, recht: 'transitie.vastleggen', status: 201 } as const
const GEDAAN = {
  naam: 'TransitieGedaan',
  schema: contract.TransitieGedaan,
  voorbeeld: { id: 'a3f2c1d0-5b6e-4f70-8a91-b2c3d4e5f607' },
}

export const transitierijen: readonly Platformrij<Platformomgeving>[] = [
  ...LEZEN,
  {
    ...wijzigt,
    name: 'transitie.dien-plan-in',
    pad: '/transitieplannen',
    eis: ['TRA-2'],
    samenvatting: { nl: 'Leg een transformatieplan vast', en: 'Record a transformation plan' },
    input: {
      naam: 'NieuwTransitieplan',
      schema: contract.NieuwPlan,
      voorbeeld: { kenmerk: 'TRA-2025-01', plan: TRANSITIEVOORBEELD },
    },
    output: GEDAAN,
    wijzig: async (tx, daad, { kenmerk, plan, ...gave }: contract.NieuwPlan) => {
      const regio = regioVan(daad, gave.regio)
      const id = await maakPlan(tx, regio, kenmerk, plan)
      await noteer(tx, 'wijzigen', 'transitie.vastleggen', regio, id)
      return { id }
    },
  },
  {
    ...wijzigt,
    name: 'transitie.wijzig-plan',
    pad: '/transitieplannen/{id}/versies',
    eis: ['TRA-2'],
    samenvatting: { nl: 'Leg een nieuwe versie van een plan vast', en: 'Record a new version of a plan' },
    input: {
      naam: 'Transitieplanwijziging',
      schema: contract.Planwijziging,
      voorbeeld: { versie: 2, plan: TRANSITIEVOORBEELD },
    },
    output: GEDAAN,
    wijzig: (tx, daad, { versie, plan }: contract.Planwijziging) =>
      opPlan(tx, daad, ({ regio }) => bewaarVersie(tx, regio, daad.id, versie, plan)),
  },
  {
    ...wijzigt,
    name: 'transitie.oordeel',
    pad: '/transitieplannen/{id}/oordelen',
    eis: ['TRA-2'],
    samenvatting: { nl: 'Beoordeel een criterium met een reden', en: 'Judge a criterion with a reason' },
    input: {
      naam: 'Transitieoordeel',
      schema: contract.Oordeelvraag,
      voorbeeld: {
        versie: 1,
        criterium: 'draagvlak',
        uitkomst: 'voldoet',
        motivering: 'Alle gemeenten in de regio tekenden.',
      },
    },
    output: GEDAAN,
    wijzig: (tx, daad, { versie, ...oordeel }: contract.Oordeelvraag) =>
      opPlan(tx, daad, async ({ regio, inhoud, oordelen }) => {
        const { criteria } = toetsPlan(inhoud, oordelen)
        if (criteria.find(({ id }) => id === oordeel.criterium)?.vraagtOordeel !== true)
          throw new Weigering('oordeel-niet-gevraagd')
        await bewaarOordeel(tx, { regio, plan: daad.id, versie }, oordeel)
      }),
  },
  {
    ...wijzigt,
    recht: 'transitie.besluiten',
    name: 'transitie.besluit',
    pad: '/transitieplannen/{id}/besluiten',
    eis: ['TRA-2'],
    samenvatting: {
      nl: 'Besluit op een plan; een ander dan wie het vastlegde',
      en: 'Decide on a plan; by another person',
    },
    input: {
      naam: 'Transitiebesluit',
      schema: contract.Besluitvraag,
      voorbeeld: { versie: 1, uitkomst: 'toegekend', motivering: 'Het plan voldoet op elk criterium.' },
    },
    output: GEDAAN,
    wijzig: (tx, daad, { versie, ...besluit }: contract.Besluitvraag) =>
      opPlan(tx, daad, async ({ regio, inhoud, oordelen }) => {
        const toets = toetsPlan(inhoud, oordelen)
        if (besluit.uitkomst === 'toegekend' && toets.uitkomst !== 'voldoet') throw new Weigering('plan-voldoet-niet')
        await bewaarBesluit(tx, { regio, plan: daad.id, versie }, { ...besluit, toets })
      }),
  },
  {
    ...wijzigt,
    name: 'transitie.meld-voortgang',
    pad: '/transitieplannen/{id}/voortgang',
    eis: ['TRA-2'],
    samenvatting: { nl: 'Meld hoe het met een afspraak gaat', en: 'Report how an agreement goes' },
    input: {
      naam: 'Transitievoortgang',
      schema: contract.Voortgangvraag,
      voorbeeld: { mijlpaal: 1, dag: '2026-03-31', stand: 'loopt', toelichting: '80 van 120 cliënten.' },
    },
    output: GEDAAN,
    wijzig: (tx, daad, voortgang: contract.Voortgangvraag) =>
      opPlan(tx, daad, async ({ regio, inhoud, besluit }) => {
        eisDag(voortgang.dag, daad)
        if (besluit?.uitkomst !== 'toegekend') throw new Weigering('plan-niet-toegekend')
        if (voortgang.mijlpaal > inhoud.afspraken.length) throw new Weigering('mijlpaal-onbekend')
        await bewaarVoortgang(tx, regio, daad.id, voortgang)
      }),
  },
  {
    ...wijzigt,
    recht: 'transitie.boeken',
    name: 'transitie.boek',
    pad: '/transitiemiddelen/posten',
    eis: ['TRA-1'],
    samenvatting: { nl: 'Boek aandeel, toezegging of betaling', en: 'Book a share, a promise or a payment' },
    input: {
      naam: 'Transitiepost',
      schema: contract.Postvraag,
      voorbeeld: {
        kader: 'stimulering',
        jaar: 2026,
        soort: 'aandeel',
        bedragCent: 120_000_000,
        geldigOp: '2026-01-01',
        kenmerk: 'BRIEF-2026-7',
        toelichting: 'Aandeel van de regio volgens de brief.',
      },
    },
    output: GEDAAN,
    wijzig: async (tx, daad, { regio: gevraagd, plan, mijlpaal, ...post }: contract.Postvraag) => {
      eisDag(post.geldigOp, daad)
      const rij = plan === undefined ? null : await eisPlan(tx, daad.context.regios, plan)
      if (['toezegging', 'vrijval', 'betaling'].includes(post.soort) !== (plan !== undefined))
        throw new Weigering('plan-past-niet')
      if (mijlpaal !== undefined && (post.soort !== 'betaling' || mijlpaal > (rij?.inhoud.afspraken.length ?? 0)))
        throw new Weigering('mijlpaal-onbekend')
      const regio = rij?.regio ?? regioVan(daad, gevraagd)
      const deel = { ...(plan === undefined ? {} : { plan }), ...(mijlpaal === undefined ? {} : { mijlpaal }) }
      const id = await boekTransitiepost(tx, regio, { ...post, ...deel })
      await noteer(tx, 'wijzigen', 'transitie.boeken', regio, id)
      return { id }
    },
  },
]

async function opPlan(tx: Transactie, daad: Daad, werk: (rij: Planrij) => Promise<void>): Promise<{ id: string }> {
  const rij = await eisPlan(tx, daad.context.regios, daad.id)
  await werk(rij)
  await noteer(tx, 'wijzigen', 'transitie.vastleggen', rij.regio, daad.id)
  return { id: daad.id }
}
