/** For tests only: one row in each table of signals, open changes and obligations, and the words for them. */
import type { Dossier } from '../contract.ts'
import { BELANGEN } from '../intrekking/afweging.ts'
import { voegDocumentBij } from './document.ts'
import { legVerplichtingOp } from './dossier.ts'
import { handelWijzigingAf, ontvangWijziging } from './openwijziging.ts'
import { legSignaalVast, zetSignaalstand } from './signaal.ts'
import { leesPlichten } from './store/plicht-rijen.ts'
import type { NieuweSignaalrij } from './store/signaal-rijen.ts'
import { aanvraag, beoordeeldeZaak, goed, type Testhuis, VERLENING } from './testhuis.ts'
import { zetPlichtstap } from './verplichting.ts'
import { keurGoed, stelVoor } from './voorstel.ts'

export const SIGNAAL: NieuweSignaalrij & { readonly regio: string } = {
  regio: '5529',
  onderwerp: 'zorgverlener',
  soort: 'contract_geweigerd',
  naam: 'Thuiszorg Nergens',
  agbCode: null,
  kvkNummer: '99999990',
  functie: null,
  bron: 'Inkoopdossier',
  gemeldOp: '2026-03-02',
  toelichting: 'Geen contract voor zorg in natura.',
}

export const AFWEGING = {
  aanleiding: 'intrekking',
  bevoegdheid: 'Rlz 5.20 lid 2 onder b',
  handelingOp: '2026-02-01',
  belangen: BELANGEN.map((belang) => ({
    belang,
    stand: 'speelt_niet' as const,
    feiten: 'Besproken bij het huisbezoek.',
  })),
  evenredigheid: 'evenredig',
  motivering: 'De plicht is twee keer niet nagekomen. Een lichter middel hielp niet.',
} as const

/** A sealed grant with one obligation of this kind. Gives the case, its version and the obligation. */
export async function zaakMetPlicht(huis: Testhuis, dossier: Dossier = aanvraag()) {
  const { id, versie } = await beoordeeldeZaak(huis, dossier)
  const plicht = { zaak: id, versie, soort: 'behandelaar', motivering: 'Tijdelijk is een behandelaar nodig.' }
  const na = goed(await huis.als('anna', (d) => legVerplichtingOp(d, plicht)))
  const voorstel = goed(await huis.als('anna', (d) => stelVoor(d, { zaak: id, versie: na, keuze: VERLENING })))
  const besluit = goed(await huis.als('bram', (d) => keurGoed(d, { zaak: id, ...voorstel })))
  const rijen = goed(await huis.als('anna', (d) => leesPlichten(d.tx, ['5529'])))
  return { zaak: id, versie: besluit.versie, plicht: rijen.find(({ zaak }) => zaak === id)?.id ?? '' }
}

/** Every table of this part gets a row. */
export async function vulOordeeltabellen(huis: Testhuis): Promise<{ zaak: string; signaal: string; plicht: string }> {
  const dag = huis.dag
  huis.dag = '2026-04-02'
  const { zaak, versie, plicht } = await zaakMetPlicht(huis)
  const { id: signaal } = goed(await huis.als('anna', (d) => legSignaalVast(d, SIGNAAL)))
  const stand = { zaak: signaal, versie: 1, stand: 'gewogen', toelichting: 'Besproken met inkoop.' } as const
  goed(await huis.als('anna', (d) => zetSignaalstand(d, stand)))
  const verzoek = { zaak, soort: 'zorgovereenkomst', wat: 'Meer uren.', ontvangenOp: '2026-03-02' } as const
  const { id } = goed(await huis.als('anna', (d) => ontvangWijziging(d, verzoek)))
  const afhandeling = {
    afgehandeldOp: '2026-03-18',
    uitkomst: 'goedgekeurd',
    toelichting: 'Akkoord bevonden.',
  } as const
  goed(await huis.als('anna', (d) => handelWijzigingAf(d, { zaak, versie, verzoek: id, ...afhandeling })))
  const bewijs = { zaak, naam: 'd.pdf', mediatype: 'application/pdf', inhoud: Buffer.from('%PDF-1.7\n%%EOF') }
  const gemaakt: unknown = goed(await huis.als('anna', (d) => voegDocumentBij(d, bewijs)))
  const document = typeof gemaakt === 'string' ? gemaakt : String((gemaakt as { id: string }).id)
  const stap = { stap: 'bewijs', dag: '2026-04-02', document, toelichting: 'Diploma ontvangen.' } as const
  goed(await huis.als('anna', (d) => zetPlichtstap(d, { zaak: plicht, versie: 1, ...stap })))
  huis.dag = dag
  return { zaak, signaal, plicht }
}
