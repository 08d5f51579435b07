/** One invented person played into the store: each act of the history by the act of the same meaning (PLT-1). */
import type { Handeling, Houdergeschiedenis, Zaakgeschiedenis } from '../pgb/demo/geschiedenis.ts'
import {
  BELANGEN,
  bewaarDossier,
  type Daad,
  dossierVan,
  hervat,
  keurGoed,
  maakZaak,
  neemInBehandeling,
  schortOp,
  stelVoor,
  trekAanvraagIn,
  velOordeel,
  verzend,
  voegDocumentBij,
  voegNotitieBij,
  weegAf,
  wijsTerug,
  wijsToe,
} from '../pgb/zaak/index.ts'
import type { Speel } from '../pgb/zaak/naspelen.ts'

export interface Bezetting {
  /** Internal id of an employee of the history, by the id it has there. */
  readonly wie: (id: string) => string
  readonly team: (id: string) => string
}

/** Cases decided elsewhere have no dossier and no facts of ours: they are left out. */
export async function speelPersoon(
  speel: Speel,
  { persoon, zaken }: Houdergeschiedenis,
  bezetting: Bezetting,
): Promise<void> {
  for (const zaak of zaken) if (zaak.herkomst === 'eigen') await speelZaak(speel, persoon.naam, zaak, bezetting)
}

/** After these a case is at its end as soon as the decision is sealed. */
const ZONDER_VERZENDING: readonly string[] = ['buiten_behandeling', 'doorzending']

/** Where a case is while it is played. */
interface Stand {
  id: string
  versie: number
  opschorting: string
  inhoudHash: string
  besluit: string
  ontvangenOp: string
  /** Who has the case: acts of the applicant and of the post room are recorded by this person. */
  readonly consulent: string
}

async function speelZaak(speel: Speel, naam: string, zaak: Zaakgeschiedenis, bezetting: Bezetting): Promise<void> {
  const toegewezen = zaak.handelingen.find((handeling) => handeling.soort === 'toewijzing')
  const consulent = toegewezen?.soort === 'toewijzing' ? toegewezen.aan : ''
  const stand: Stand = { id: '', versie: 0, opschorting: '', inhoudHash: '', besluit: '', ontvangenOp: '', consulent }
  for (const handeling of zaak.handelingen) await speelHandeling(speel, naam, handeling, stand, bezetting)
}

async function speelHandeling(
  speel: Speel,
  naam: string,
  handeling: Handeling,
  stand: Stand,
  bezetting: Bezetting,
): Promise<void> {
  if (handeling.soort === 'ontvangen') stand.ontvangenOp = handeling.dossier.aanvraag.ontvangenOp
  const op = opZijnVroegst(handeling.op, stand)
  const gezien = () => ({ zaak: stand.id, versie: stand.versie })
  const door = bezetting.wie(/^(consulent|beoordelaar)-/.test(handeling.door) ? handeling.door : stand.consulent)
  const als = <T>(soort: Parameters<Speel>[2], werk: (daad: Daad) => Promise<T>) => speel(door, op, soort, werk)
  switch (handeling.soort) {
    case 'ontvangen': {
      const nieuw = { naam, dossier: handeling.dossier, bron: handeling.kanaal }
      Object.assign(stand, await als('zaak.maken', (daad) => maakZaak(daad, nieuw)))
      break
    }
    case 'document': {
      const { naam: bestand, documentsoort, inhoud } = handeling
      const stuk = { naam: bestand, soort: documentsoort, mediatype: 'application/pdf', ontvangenOp: op }
      const werk = (daad: Daad) => voegDocumentBij(daad, { zaak: stand.id, ...stuk, inhoud: Buffer.from(inhoud) })
      await als('zaak.document-maken', werk)
      break
    }
    case 'toewijzing':
      await wijs(speel, handeling.aan, op, stand, bezetting)
      break
    case 'opschorting': {
      const { grond, van, toelichting } = handeling
      const schorsing = { grond, van: opZijnVroegst(van, stand), toelichting }
      const werk = (daad: Daad) => schortOp(daad, { ...gezien(), ...schorsing })
      Object.assign(stand, await als('zaak.termijn-vastleggen', werk))
      break
    }
    case 'einde-opschorting': {
      const { tot, einde, toelichting } = handeling
      const slot = { opschorting: stand.opschorting, tot, einde, toelichting }
      stand.versie = await als('zaak.termijn-vastleggen', (daad) => hervat(daad, { ...gezien(), ...slot }))
      break
    }
    case 'gesprek': {
      const tekst = `Gesprek (${handeling.wijze}) met ${handeling.aanwezig.join(', ')}. Uitgelegd: ${handeling.uitgelegd.join(', ')}.`
      await als('zaak.notitie-maken', (daad) => voegNotitieBij(daad, { zaak: stand.id, tekst }))
      break
    }
    case 'feiten':
      stand.versie = await als('zaak.feit-vastleggen', (daad) => zetFeiten(daad, stand, handeling))
      break
    case 'beoordeling': {
      const { door: _door, op: _op, ...oordeel } = handeling.beoordeling
      stand.versie = await als('zaak.oordeel-vastleggen', (daad) => velOordeel(daad, { ...gezien(), ...oordeel }))
      break
    }
    default:
      await speelBesluit(als, handeling, stand, gezien)
  }
}

/** Work falls on a working day, so what came in on a Sunday can bear the Friday before: then it is done at receipt. */
const opZijnVroegst = (dag: string, { ontvangenOp }: Stand): string => (dag < ontvangenOp ? ontvangenOp : dag)

async function wijs(speel: Speel, aan: string, op: string, stand: Stand, bezetting: Bezetting): Promise<void> {
  const wie = bezetting.wie(aan)
  const toewijzing = { behandelaar: wie, team: bezetting.team(aan) }
  stand.versie = await speel(wie, op, 'zaak.toewijzen', (daad) =>
    wijsToe(daad, { zaak: stand.id, versie: stand.versie, ...toewijzing }),
  )
  stand.versie = await speel(wie, op, 'zaak.in-behandeling-nemen', (daad) =>
    neemInBehandeling(daad, { zaak: stand.id, versie: stand.versie }),
  )
}

type Als = <T>(soort: Parameters<Speel>[2], werk: (daad: Daad) => Promise<T>) => Promise<T>

async function speelBesluit(
  als: Als,
  handeling: Handeling,
  stand: Stand,
  gezien: () => { zaak: string; versie: number },
): Promise<void> {
  switch (handeling.soort) {
    case 'voorstel': {
      const { keuze } = handeling
      stand.besluit = keuze.soort
      const stel = () => als('besluit.voorstellen', (daad) => stelVoor(daad, { ...gezien(), keuze }))
      const gesteld = await tenzij('afweging-ontbreekt', stel, async () => {
        const afweging = weging(handeling.op)
        stand.versie = await als('zaak.afwegen', (daad) => weegAf(daad, { ...gezien(), ...afweging }))
        return stel()
      })
      Object.assign(stand, gesteld)
      break
    }
    case 'terugwijzing': {
      const { reden } = handeling
      stand.versie = await als('besluit.terugwijzen', (daad) => wijsTerug(daad, { ...gezien(), reden }))
      break
    }
    case 'goedkeuring': {
      const { inhoudHash } = stand
      const werk = (daad: Daad) => keurGoed(daad, { ...gezien(), inhoudHash })
      const { versie } = await als('besluit.goedkeuren', werk)
      stand.versie = versie
      if (ZONDER_VERZENDING.includes(stand.besluit)) break
      stand.versie = await als('besluit.verzenden', (daad) => verzend(daad, gezien()))
      break
    }
    case 'aanvraag-ingetrokken': {
      const { reden } = handeling
      stand.versie = await als('zaak.aanvraag-intrekken', (daad) => trekAanvraagIn(daad, { ...gezien(), reden }))
      break
    }
    default:
      // An imposed obligation stands in its judgement and in the decision; whether it was kept has no place yet.
      break
  }
}

/** As a person works: when the store asks for something first, that is done and the act tried again. */
async function tenzij<T>(code: string, werk: () => Promise<T>, anders: () => Promise<T>): Promise<T> {
  try {
    return await werk()
  } catch (fout) {
    if (fout instanceof Error && fout.message === code) return anders()
    throw fout
  }
}

/** The weighing that goes with a lower budget after a change of need (PGB-9). */
function weging(handelingOp: string) {
  const feiten = 'Besproken met de budgethouder; dit weegt hier niet zwaarder.'
  return {
    aanleiding: 'verlaging' as const,
    bevoegdheid: 'Rlz 5.20 lid 2 onder b',
    handelingOp,
    belangen: BELANGEN.map((belang) => ({ belang, stand: 'speelt_niet' as const, feiten })),
    evenredigheid: 'evenredig' as const,
    motivering: 'De zorgvraag is kleiner; het lagere budget dekt de zorg die nu nodig is.',
  }
}

/** The facts on top of the dossier as it is. What stands there already is no change. */
async function zetFeiten(
  daad: Daad,
  stand: Stand,
  { feiten, reden, op }: Extract<Handeling, { soort: 'feiten' }>,
): Promise<number> {
  const {
    beoordelingen: _b,
    opschortingen: _o,
    verplichtingenOpgelegd: _v,
    ...dossier
  } = structuredClone(await dossierVan(daad, stand.id))
  const nieuw: Record<string, unknown> = dossier
  const eerst = JSON.stringify(nieuw)
  for (const { pointer, waarde } of feiten) zet(nieuw, pointer, waarde)
  if (JSON.stringify(nieuw) === eerst) return stand.versie
  const bewaring = { zaak: stand.id, versie: stand.versie, dossier: nieuw, bron: reden, geldigOp: op }
  return (await bewaarDossier(daad, bewaring)).versie
}

function zet(dossier: Record<string, unknown>, pointer: string, waarde: unknown): void {
  const delen = pointer.slice(1).split('/')
  const laatste = delen.pop() ?? ''
  let plek = dossier
  for (const deel of delen) {
    plek[deel] ??= {}
    plek = plek[deel] as Record<string, unknown>
  }
  plek[laatste] = waarde
}
