/**
 * What a visitor finds beside the cases of the demo: signals on carers, and for internal audit a colleague who opened his own
 * file and one who tried addresses. Each is recorded once, however often the load begins (PLT-1, PGB-8, PLT-23).
 */
import type { DemoZorgverlener, Houdergeschiedenis, Medewerker } from '../pgb/demo/geschiedenis.ts'
import { handel, legSignaalVast, type Omgeving, toonZaak, werklijst, zetSignaalstand } from '../pgb/zaak/index.ts'
import { speelNa } from '../pgb/zaak/naspelen.ts'
import { noteerEigenPersoon } from '../platform/aanmelding/index.ts'
import { type Context, inTransactie } from '../platform/db.ts'

export interface Toezichtverhaal {
  readonly regio: string
  readonly zorgverleners: readonly DemoZorgverlener[]
  readonly houders: readonly Houdergeschiedenis[]
  readonly medewerkers: readonly Medewerker[]
  readonly wie: (id: string) => string
}

const SIGNALEN_MAX = 8
const POGINGEN = 6
const ONBEKEND = '00000000-0000-4000-8000-000000000000'
const MELDINGEN: Readonly<Record<NonNullable<DemoZorgverlener['signaal']>, readonly [bron: string, wat: string]>> = {
  contract_geweigerd: [
    'Inkoopdossier van de demo',
    'Het zorgkantoor weigerde een contract: het plan voor scholing ontbrak.',
  ],
  fraude_pgb: ['Melding van een collega', 'Er zijn uren gedeclareerd op dagen waarop de cliënt elders was.'],
  niet_gekwalificeerd_handeling: ['Gesprek bij een huisbezoek', 'Voor deze handeling is geen diploma getoond.'],
  onder_kwaliteitsstandaard: ['Rapport van een bezoek', 'De zorgplannen waren een half jaar niet bijgewerkt.'],
}

export async function speelToezicht(omgeving: Omgeving, context: Context, verhaal: Toezichtverhaal): Promise<void> {
  await speelSignalen(omgeving, context, verhaal)
  await speelNieuwsgierig(omgeving, context, verhaal)
}

/** The second was weighed and the third is closed; the others wait. */
async function speelSignalen(omgeving: Omgeving, context: Context, verhaal: Toezichtverhaal): Promise<void> {
  const { regio, zorgverleners, medewerkers, wie } = verhaal
  const [melder] = medewerkers.filter(({ rol }) => rol === 'consulent')
  const gemeld = zorgverleners.filter(({ signaal }) => signaal !== null).slice(0, SIGNALEN_MAX)
  const dag = omgeving.klok.today()
  for (const [plaats, { naam, soort: aard, agbCode, kvkNummer, signaal: soort }] of gemeld.entries()) {
    if (soort === null || melder === undefined) continue
    const [bron, toelichting] = MELDINGEN[soort]
    const onderwerp = aard === 'wooninitiatief' ? ('initiatief' as const) : ('zorgverlener' as const)
    const rij = { onderwerp, soort, naam, agbCode, kvkNummer, functie: null, bron, gemeldOp: dag, toelichting }
    await speelNa(omgeving, context, `demosignaal-${regio}-${agbCode}`, async (speel) => {
      const als = <T>(werk: Parameters<typeof speel<T>>[3]) => speel(wie(melder.id), dag, 'signaal.vastleggen', werk)
      const { id, versie } = await als((daad) => legSignaalVast(daad, { regio, ...rij }))
      const stand = plaats === 1 ? 'gewogen' : plaats === 2 ? 'gesloten' : null
      const uitleg = 'Besproken met de zorgverlener; de stukken zijn nagekeken.'
      if (stand !== null) await als((daad) => zetSignaalstand(daad, { zaak: id, versie, stand, toelichting: uitleg }))
    })
  }
}

/** Done as a person would, not played in: a signal of the log is about acts of today. */
async function speelNieuwsgierig(omgeving: Omgeving, context: Context, verhaal: Toezichtverhaal): Promise<void> {
  const { regio, houders, medewerkers, wie } = verhaal
  // The first of each role is the account of a visitor, who finds out nothing about himself.
  const [tweede, derde = tweede] = medewerkers.filter(({ id }) => !id.endsWith('-01'))
  const houder = houders.find(({ zaken }) => zaken.some(({ herkomst }) => herkomst === 'eigen'))
  if (tweede === undefined || derde === undefined || houder === undefined) return
  if (!(await speelNa(omgeving, context, `demonazicht-${regio}`, async () => {}))) return
  const { naam, bsn } = houder.persoon
  const beheer = { ...context, rol: 'beheerder' }
  await inTransactie(omgeving.pool, beheer, (tx) =>
    noteerEigenPersoon(tx, beheer, omgeving.geheim, wie(tweede.id), bsn),
  )
  const als = (id: string): Context => ({ regios: [regio], gebruiker: wie(id), rol: 'consulent' })
  const lezen = { soort: 'zaak.lezen' } as const
  await handel(omgeving, als(tweede.id), lezen, async (daad) => {
    const { zaken } = await werklijst(daad, { filter: { zoek: naam }, aantal: 1 })
    for (const { id } of zaken) await toonZaak(daad, id)
  })
  for (let keer = 0; keer < POGINGEN; keer++)
    await handel(omgeving, als(derde.id), lezen, (daad) => toonZaak(daad, ONBEKEND))
}
