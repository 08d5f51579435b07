/** A case from receipt to its end: making it, giving it to someone, withdrawing it (PGB-1). */
import { randomUUID } from 'node:crypto'
import type { Context } from '../../platform/db.ts'
import type { Dossier } from '../contract.ts'
import type { Daad, Omgeving } from './daad.ts'
import { keurDossier, noteerZaak, OPEN } from './dossier.ts'
import { feitenUit, nietTeZetten } from './dossierdelen.ts'
import { type Antwoord, weiger } from './fout.ts'
import { handel } from './handel.ts'
import { verlaatWachtrij } from './kader-wacht.ts'
import { vouwTermijn } from './klok.ts'
import { bewaarZaak, bsnPlaats, type Gezien, leesZaakrij, openZaak } from './openen.ts'
import { beeindigVoorstel } from './store/besluit-rijen.ts'
import { voegFeitenToe } from './store/feit-rijen.ts'
import { voegHouderToe, voegZaakToe, zetBsnStand } from './store/zaak-rijen.ts'

export interface NieuweZaak {
  /** Name of the budget holder. */
  readonly naam: string
  /** The application with all facts known; the BSN in it is kept encrypted and apart. */
  readonly dossier: unknown
  readonly bron: string
  readonly geldigOp?: string
}

export interface Gemaakt {
  readonly id: string
  readonly nummer: string
  readonly versie: number
}

export async function maakZaak(daad: Daad, nieuw: NieuweZaak): Promise<Gemaakt> {
  const { tx, context, vandaag } = daad
  const dossier = keurDossier(nieuw.dossier)
  const { regio, aanvraag } = dossier
  const vast = nietTeZetten(dossier).filter((pointer) => pointer !== '/verzekerde/bsn')
  if (!context.regios.includes(regio)) vast.push('/regio')
  if (vast.length > 0) return weiger({ code: 'niet-te-zetten', pointers: vast.sort() })
  if (aanvraag.ontvangenOp > vandaag) return weiger({ code: 'datum-kan-niet', veld: '/aanvraag/ontvangenOp' })
  const budgethouder = await legHouderVast(daad, nieuw.naam, dossier)
  const id = randomUUID()
  const { termijnen, besluitUiterlijk } = vouwTermijn(dossier, [])
  await voegZaakToe(tx, {
    regio,
    id,
    soort: aanvraag.soort,
    budgethouder,
    ontvangenOp: aanvraag.ontvangenOp,
    besluitUiterlijk,
    nzaUiterlijk: termijnen.nzaUiterlijk,
  })
  const rijen = [...feitenUit(dossier)].map(([pointer, waarde]) => ({ pointer, waarde, vervangt: null }))
  const { bron, geldigOp = aanvraag.ontvangenOp } = nieuw
  await voegFeitenToe(tx, { regio, id }, rijen, { bron, geldigOp, zaakversie: 1 })
  const zaak = await leesZaakrij(daad, id)
  await noteerZaak(daad, zaak, zaak.versie)
  return { id, nummer: zaak.nummer, versie: zaak.versie }
}

/** The holder of this BSN in this region, once; another name or birth date with a known BSN is for a person to sort out. */
async function legHouderVast({ tx, geheim }: Daad, naam: string, { regio, verzekerde }: Dossier): Promise<string> {
  const { bsn, geboortedatum } = verzekerde
  const id = randomUUID()
  const schoon = naam.trim()
  if (schoon === '' || schoon.length > 200) return weiger({ code: 'houder-wijkt-af', velden: ['naam'] })
  const houder = await voegHouderToe(tx, {
    regio,
    id,
    naam: schoon,
    geboortedatum,
    bsnVersleuteld: bsn === undefined ? null : geheim.versleutel(bsn, bsnPlaats(regio, id)),
    bsnZoek: bsn === undefined ? null : geheim.zoeksleutel(bsn, regio),
  })
  const velden = [
    ...(houder.naam === schoon ? [] : ['naam']),
    ...(houder.geboortedatum === geboortedatum ? [] : ['geboortedatum']),
  ]
  return velden.length > 0 ? weiger({ code: 'houder-wijkt-af', velden }) : houder.id
}

/** Where the BSN was checked: at the SBV-Z or in a message of the CIZ. */
export async function verifieerBsn(daad: Daad, gezien: Gezien & { stand: 'sbv_z' | 'ciz_bericht' }): Promise<number> {
  const zaak = await openZaak(daad, gezien, OPEN)
  if (zaak.bsnVersleuteld === null)
    return weiger({ code: 'feiten-ontbreken', pointers: ['/verzekerde/bsn'], regels: [] })
  await zetBsnStand(daad.tx, zaak.regio, zaak.budgethouder, gezien.stand)
  const versie = await bewaarZaak(daad, zaak, {})
  await noteerZaak(daad, zaak, versie, ['bsnStand'])
  return versie
}

/** Takes the case in hand; who had it already stays, else it is who acts. */
export async function neemInBehandeling(daad: Daad, gezien: Gezien): Promise<number> {
  const zaak = await openZaak(daad, gezien, ['ontvangen'])
  const versie = await bewaarZaak(daad, zaak, {
    status: 'in_behandeling',
    behandelaar: zaak.behandelaar ?? daad.context.gebruiker,
  })
  await noteerZaak(daad, zaak, versie, ['status'])
  return versie
}

export interface Toewijzing {
  /** Null: nobody; absent: as it was. */
  readonly behandelaar?: string | null
  readonly team?: string | null
}

export async function wijsToe(daad: Daad, gezien: Gezien & Toewijzing): Promise<number> {
  const zaak = await openZaak(daad, gezien, [...OPEN, 'goedgekeurd'])
  const { behandelaar, team } = gezien
  const versie = await bewaarZaak(daad, zaak, {
    ...(behandelaar === undefined ? {} : { behandelaar }),
    ...(team === undefined ? {} : { team }),
  })
  await noteerZaak(daad, zaak, versie, ['behandelaar', 'team'])
  return versie
}

/** Gives many cases to one person or team. Each case answers for itself: one refusal does not undo the others. */
export async function wijsVeleToe(
  omgeving: Omgeving,
  context: Context,
  zaken: readonly Gezien[],
  toewijzing: Toewijzing,
): Promise<({ readonly zaak: string } & Antwoord<number>)[]> {
  const antwoorden: ({ readonly zaak: string } & Antwoord<number>)[] = []
  for (const gezien of zaken) {
    const handeling = { soort: 'zaak.toewijzen', object: gezien.zaak } as const
    const antwoord = await handel(omgeving, context, handeling, (daad) => wijsToe(daad, { ...gezien, ...toewijzing }))
    antwoorden.push({ zaak: gezien.zaak, ...antwoord })
  }
  return antwoorden
}

/** The applicant takes the application back, in writing. After a decision that is another matter (PGB-9). */
export async function trekAanvraagIn(daad: Daad, gezien: Gezien & { reden: string }): Promise<number> {
  const zaak = await openZaak(daad, gezien, OPEN)
  if (gezien.reden.trim() === '') return weiger({ code: 'grond-ontbreekt', veld: 'reden' })
  if (zaak.voorstel !== null)
    await beeindigVoorstel(daad.tx, { regio: zaak.regio, zaak: zaak.id }, zaak.voorstel, {
      soort: 'vervallen',
      reden: gezien.reden,
    })
  await verlaatWachtrij(daad, zaak, gezien.reden)
  const versie = await bewaarZaak(daad, zaak, { status: 'ingetrokken_door_aanvrager', voorstel: null })
  await noteerZaak(daad, zaak, versie, ['status'])
  return versie
}
