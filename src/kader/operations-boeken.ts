/** Operations that change a ceiling: entries, pgb-stop, work in hand, and the measures against an overshoot (KAD-1, KAD-4). */
import type { Transactie } from '../platform/db.ts'
import type { Platformomgeving } from '../platform/omgeving.ts'
import type { Platformdaad, Platformrij } from '../platform/uitvoering.ts'
import { Weigering } from '../platform/weigering.ts'
import { leesDatum } from '../waarden/datum.ts'
import * as contract from './contract.ts'
import { doeMetLog, regioVan } from './operations-gebied.ts'
import { boekEkc, boekPost, zetStop } from './store/boek.ts'
import { overschrijdingGevonden, sluitOverschrijding, zetMaatregel } from './store/overschrijding.ts'
import { legReserveringenVast, volgOverschrijding } from './store/verwachting.ts'

type Daad = Platformdaad<Platformomgeving>

const boekt = { methode: 'POST', metVersie: false, vraag: {}, recht: 'kader.boeken', status: 201 } as const
const VASTGELEGD = {
  naam: 'KaderVastgelegd',
  schema: contract.Vastgelegd,
  voorbeeld: { id: 'a3f2c1d0-5b6e-4f70-8a91-b2c3d4e5f607' },
}

export const kaderboekingen: readonly Platformrij<Platformomgeving>[] = [
  {
    ...boekt,
    name: 'kader.boek-post',
    pad: '/kader/posten',
    eis: ['KAD-1'],
    samenvatting: { nl: 'Boek een post op het kader', en: 'Book an entry on the ceiling' },
    input: {
      naam: 'NieuweKaderpost',
      schema: contract.NieuwePost,
      voorbeeld: {
        jaar: 2026,
        soort: 'overheveling_eigen',
        bedragCent: 120_000_000,
        geldigOp: '2026-03-12',
        kenmerk: 'KAD-26-03',
        toelichting: 'Uit de eigen contracteerruimte.',
      },
    },
    output: VASTGELEGD,
    wijzig: async (tx, daad, post: contract.NieuwePost) => {
      const regio = regioVan(daad.context, post.regio)
      keurPost(post, regio)
      const { tegenregio, ...rest } = post
      const boeking = { ...rest, regio, ...(tegenregio === undefined ? {} : { tegenregio }) }
      return inKader(tx, daad, regio, post.jaar, 'kader.boeken', () => boekPost(tx, boeking))
    },
  },
  {
    ...boekt,
    name: 'kader.boek-ekc',
    pad: '/kader/ekc',
    eis: ['KAD-2'],
    samenvatting: {
      nl: 'Boek extra kosten corona bij een besluit, buiten het kader',
      en: 'Book extra costs of corona of a decision, outside the ceiling',
    },
    input: {
      naam: 'NieuweEkc',
      schema: contract.NieuweEkc,
      voorbeeld: {
        jaar: 2020,
        beschikking: 'a3f2c1d0-5b6e-4f70-8a91-b2c3d4e5f607',
        bedragCent: 125_000,
        geldigOp: '2020-06-08',
      },
    },
    output: VASTGELEGD,
    wijzig: async (tx, daad, { regio: gevraagd, ...ekc }: contract.NieuweEkc) => {
      const regio = regioVan(daad.context, gevraagd)
      if (leesDatum(ekc.geldigOp) === null || Number(ekc.geldigOp.slice(0, 4)) !== ekc.jaar)
        throw new Weigering('datum-kan-niet')
      return inKader(tx, daad, regio, ekc.jaar, 'kader.boeken', async () => {
        const geboekt = await boekEkc(tx, { ...ekc, regio })
        if (geboekt === null) throw new Weigering('onbekend')
        return geboekt
      })
    },
  },
  {
    ...boekt,
    name: 'kader.zet-pgb-stop',
    pad: '/kader/pgb-stops',
    eis: ['KAD-5'],
    samenvatting: { nl: 'Zet de pgb-stop aan of uit', en: 'Turn the pgb stop on or off' },
    input: {
      naam: 'Pgbstop',
      schema: contract.Stopbesluit,
      voorbeeld: { jaar: 2026, aan: true, reden: 'Er komen geen middelen meer. Zorg in natura is geregeld.' },
    },
    output: VASTGELEGD,
    wijzig: async (tx, daad, { regio: gevraagd, jaar, aan, reden }: contract.Stopbesluit) => {
      const regio = regioVan(daad.context, gevraagd)
      return inKader(tx, daad, regio, jaar, 'kader.pgb-stop', async () => {
        await zetStop(tx, regio, jaar, aan, reden)
        return `${regio}-${jaar}`
      })
    },
  },
  {
    ...boekt,
    name: 'kader.leg-reserveringen-vast',
    pad: '/kader/reserveringen',
    eis: ['KAD-4'],
    samenvatting: {
      nl: 'Leg vast wat het werk in behandeling dit jaar kost',
      en: 'Record what the work in hand costs',
    },
    input: {
      naam: 'NieuweReservering',
      schema: contract.NieuweReservering,
      voorbeeld: { jaar: 2026, bedragCent: 68_000_000, toelichting: '47 zaken in behandeling.' },
    },
    output: VASTGELEGD,
    wijzig: async (tx, daad, { regio: gevraagd, jaar, ...reservering }: contract.NieuweReservering) => {
      const regio = regioVan(daad.context, gevraagd)
      return inKader(tx, daad, regio, jaar, 'kader.reservering', async () => {
        await legReserveringenVast(tx, regio, jaar, reservering)
        return `${regio}-${jaar}`
      })
    },
  },
  {
    ...boekt,
    name: 'kader.zet-maatregel',
    pad: '/kader/overschrijdingen/{id}/stappen',
    eis: ['KAD-4'],
    samenvatting: { nl: 'Leg een maatregel met bewijs vast', en: 'Record a measure with its evidence' },
    input: {
      naam: 'NieuweMaatregel',
      schema: contract.NieuweStap,
      voorbeeld: {
        stap: 'nza_melding',
        uitkomst: 'gedaan',
        dag: '2026-11-09',
        bewijs: 'Bericht NZa 2026-118',
        toelichting: 'Gemeld op de dag zelf.',
      },
    },
    output: VASTGELEGD,
    wijzig: async (tx, daad, stap: contract.NieuweStap) => {
      if (leesDatum(stap.dag) === null || stap.dag > daad.omgeving.klok.today()) throw new Weigering('datum-kan-niet')
      const { regio } = await dossierVan(tx, daad)
      const wat = { soort: 'kader.maatregel', regio, objectSoort: 'overschrijding', objectId: daad.id }
      return { id: await doeMetLog(tx, wat, () => zetMaatregel(tx, regio, daad.id, stap)) }
    },
  },
  {
    ...boekt,
    name: 'kader.sluit-overschrijding',
    pad: '/kader/overschrijdingen/{id}/sluitingen',
    eis: ['KAD-4'],
    samenvatting: { nl: 'Sluit een dossier met een reden', en: 'Close a file with a reason' },
    input: {
      naam: 'Overschrijdingsluiting',
      schema: contract.Sluiting,
      voorbeeld: { reden: 'Na de overheveling is er weer ruimte tot en met december.' },
    },
    output: VASTGELEGD,
    wijzig: async (tx, daad, { reden }: contract.Sluiting) => {
      const { regio } = await dossierVan(tx, daad)
      const wat = { soort: 'kader.sluiting', regio, objectSoort: 'overschrijding', objectId: daad.id }
      await doeMetLog(tx, wat, () => sluitOverschrijding(tx, regio, daad.id, reden))
      return { id: daad.id }
    },
  },
]

function keurPost({ soort, bedragCent, geldigOp, tegenregio, jaar }: contract.NieuwePost, regio: string): void {
  if (leesDatum(geldigOp) === null || Number(geldigOp.slice(0, 4)) !== jaar) throw new Weigering('datum-kan-niet')
  const ander = soort === 'overheveling_ander'
  if (ander !== (tegenregio !== undefined) || tegenregio === regio) throw new Weigering('tegenregio-past-niet')
  if (bedragCent === 0 || (bedragCent < 0 && !soort.startsWith('overheveling'))) throw new Weigering('bedrag-past-niet')
}

async function dossierVan(tx: Transactie, { context, id }: Daad) {
  const gevonden = await overschrijdingGevonden(tx, context.regios, id)
  if (gevonden === null) throw new Weigering('onbekend')
  return gevonden
}

/** After every change the projection is looked at again, in the same transaction. */
async function inKader(
  tx: Transactie,
  { omgeving }: Daad,
  regio: string,
  jaar: number,
  soort: string,
  werk: () => Promise<string>,
): Promise<{ id: string }> {
  const wat = { soort, regio, objectSoort: 'kader', objectId: `${regio}-${jaar}` }
  const id = await doeMetLog(tx, wat, werk)
  await volgOverschrijding(tx, regio, jaar, omgeving.klok.today())
  return { id }
}
