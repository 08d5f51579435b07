/** One case from receipt to decision as acts, made whole and then cut off on the last day of the demo. */
import { type Dag, schrijfDatum } from '../../waarden/datum.ts'
import type { Dossier } from '../contract.ts'
import { type Toetsing, toets } from '../toets/toetsing.ts'
import {
  basisbedrag,
  behoefteVan,
  type Feit,
  feitenNaGesprek,
  maakAanvraag,
  moetBehoefte,
  RECHT_VANAF,
} from './aanvraagdossier.ts'
import { besluitVan, keuzeVan, maakPlicht } from './besluit.ts'
import type { Beoordeling, Handeling, Zaakgeschiedenis } from './geschiedenis.ts'
import { type Houder, trekBehoefte } from './houder.ts'
import { opWerkdag, werkdag } from './kalender.ts'
import { motiveringVan } from './motivering.ts'
import { dossierNa, standNa } from './speel-af.ts'
import { maakStukken } from './stuk.ts'
import type { Toeval } from './toeval.ts'
import { EINDES, NEGATIEF, type Omgeving, type Verloop, type Zaakplan } from './verloop.ts'

/** When each step falls, in hundredths of the time that the case takes. */
export const STAP = {
  toewijzing: 5,
  opschorting: 12,
  eindeOpschorting: 40,
  gesprek: 48,
  beoordeling: 64,
  voorstel: 84,
  terugwijzing: 90,
  nieuwVoorstel: 95,
  besluit: 100,
} as const

export function maakZaak(t: Toeval, persoon: Houder, plan: Zaakplan, omgeving: Omgeving): Zaakgeschiedenis {
  const houder = plan.soort === 'herindicatie' ? { ...persoon, zzpCode: persoon.nieuweZzpCode } : persoon
  const consulent = t.kies(omgeving.consulenten).id
  const beoordelaar = t.kies(omgeving.beoordelaars).id
  const verhaal = new Verhaal(plan)
  const isWijziging = plan.soort === 'wijziging' || plan.soort === 'herindicatie'
  const behoefteProcent = isWijziging ? trekBehoefte(t) : houder.behoefteProcent
  const behoefteCent = Math.floor((basisbedrag(houder, plan.jaar) * behoefteProcent) / 100)
  verhaal.meld(0, 'postkamer', {
    soort: 'ontvangen',
    kanaal: t.kies(['formulier', 'formulier', 'bestand', 'indicatieregister']),
    dossier: maakAanvraag(t, houder, plan, omgeving, behoefteCent),
  })
  verhaal.meld(STAP.toewijzing, 'postkamer', { soort: 'toewijzing', aan: consulent })
  if (plan.metOpschorting) schortOp(verhaal, plan, consulent)
  if (plan.verloop === 'ingetrokken') {
    verhaal.meld(STAP.gesprek, 'aanvrager', { soort: 'aanvraag-ingetrokken', reden: t.kies(REDENEN_INTREKKING) })
  } else if (ZONDER_GESPREK.has(plan.verloop)) {
    besluit(t, verhaal, plan, consulent, beoordelaar)
  } else {
    spreekEnBeoordeel(t, verhaal, houder, plan, consulent, behoefteCent)
    besluit(t, verhaal, plan, consulent, beoordelaar)
  }
  const handelingen = verhaal.tot(omgeving.tot)
  const stand = standNa(handelingen)
  const alles = EINDSTANDEN.includes(stand) ? handelingen : metStukken(handelingen, houder.persoon.naam)
  return { soort: plan.soort, jaar: plan.jaar, herkomst: 'eigen', stand, handelingen: alles }
}

const EINDSTANDEN: readonly string[] = ['besloten', 'ingetrokken']

/** What was sent along with an application that somebody still works on. */
function metStukken([ontvangen, ...rest]: readonly Handeling[], naam: string): Handeling[] {
  if (ontvangen === undefined) return []
  const { op } = ontvangen
  const stukken = maakStukken(naam, op).map((stuk) => ({ soort: 'document' as const, ...stuk, op, door: 'aanvrager' }))
  return [ontvangen, ...stukken, ...rest]
}

const KANS_BEHOEFTE_EERDER = 4000
/** An event that ends the pgb, and an application that is not judged, need no conversation. */
const ZONDER_GESPREK: ReadonlySet<Verloop> = new Set([...EINDES, 'buiten_behandeling', 'doorzending'])

type Inhoud = Handeling extends infer H ? (H extends Handeling ? Omit<H, 'op' | 'door'> : never) : never

/** The acts of one case in the order of their days. */
class Verhaal {
  readonly handelingen: Handeling[] = []

  constructor(private readonly plan: Zaakplan) {}

  /** The day of a step, in hundredths of the length of the case. */
  dag(stap: number): Dag {
    return werkdag(this.plan.ontvangen + Math.floor((this.plan.duurDagen * stap) / 100))
  }

  datum(stap: number): string {
    return schrijfDatum(this.dag(stap))
  }

  /** The intended day of decision: it picks the version of the law. */
  peildatum(): string {
    return schrijfDatum(Math.max(this.dag(STAP.besluit), RECHT_VANAF))
  }

  meld(stap: number, door: string, inhoud: Inhoud): void {
    this.handelingen.push({ ...inhoud, op: this.datum(stap), door })
  }

  tot(laatste: Dag): Handeling[] {
    const grens = schrijfDatum(laatste)
    // Sorting is stable: acts of one day stay in the order in which they were told.
    return this.handelingen.filter(({ op }) => op <= grens).sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
  }
}

const REDENEN_INTREKKING = [
  'De aanvrager kiest toch voor zorg in natura.',
  'De aanvrager gaat verhuizen naar een andere regio.',
  'De aanvrager wil nu nog geen pgb.',
] as const

function schortOp(verhaal: Verhaal, { verloop }: Zaakplan, consulent: string): void {
  verhaal.meld(STAP.opschorting, consulent, {
    soort: 'opschorting',
    grond: 'aanvulling',
    van: verhaal.datum(STAP.opschorting),
    toelichting: 'Het formulier is niet volledig: een handtekening of een bijlage ontbreekt.',
  })
  const ongebruikt = verloop === 'buiten_behandeling'
  verhaal.meld(STAP.eindeOpschorting, ongebruikt ? consulent : 'aanvrager', {
    soort: 'einde-opschorting',
    tot: verhaal.datum(STAP.eindeOpschorting),
    einde: ongebruikt ? 'ongebruikt' : 'aangevuld',
    toelichting: ongebruikt ? 'De aanvulling kwam niet.' : 'De aanvulling is ontvangen.',
  })
  if (!ongebruikt)
    verhaal.meld(STAP.eindeOpschorting, consulent, {
      soort: 'feiten',
      feiten: [{ pointer: '/aanvraag/formulierVolledigEnJuist', waarde: true }],
      reden: 'De aanvulling is ontvangen.',
    })
}

function spreekEnBeoordeel(
  t: Toeval,
  verhaal: Verhaal,
  houder: Houder,
  plan: Zaakplan,
  consulent: string,
  behoefteCent: number,
): void {
  if (plan.verloop !== 'niet_verschenen')
    verhaal.meld(STAP.gesprek, consulent, {
      soort: 'gesprek',
      wijze: t.kies(['huisbezoek', 'huisbezoek', 'kantoor', 'beeldbellen']),
      aanwezig: houder.vertegenwoordiger !== null ? ['aanvrager', 'vertegenwoordiger'] : ['aanvrager'],
      uitgelegd: ['taken bij een pgb', 'verantwoorden', 'onafhankelijke cliëntondersteuning'],
      alternatieven: t.kies<readonly string[]>([['mpt'], ['vpt', 'mpt'], ['verblijf', 'vpt', 'mpt']]),
    })
  const op = verhaal.datum(STAP.gesprek)
  const feiten: Feit[] = feitenNaGesprek(plan)
  // For holders from before 2025 the need may wait until 2028; a part has it already.
  if (moetBehoefte(houder) || t.kans(KANS_BEHOEFTE_EERDER)) feiten.push(behoefteVan(behoefteCent, op, consulent))
  feiten.push({ pointer: '/peildatum', waarde: verhaal.peildatum() })
  verhaal.meld(STAP.gesprek, consulent, { soort: 'feiten', feiten, reden: 'Vastgelegd na het gesprek.' })
  const beoordeeldOp = verhaal.datum(STAP.beoordeling)
  for (const regel of openVragen(getoetst(verhaal)))
    verhaal.meld(STAP.beoordeling, consulent, {
      soort: 'beoordeling',
      beoordeling: geefOordeel(t, plan, regel, consulent, beoordeeldOp),
    })
}

/** Every question that the toets leaves to a person: rules and proposed obligations (PGB-5, PGB-10). */
function openVragen({ oordelen, verplichtingen }: Toetsing): string[] {
  const open = oordelen.filter(({ uitkomst }) => uitkomst === 'beoordeling_nodig').map(({ regel }) => regel.id)
  const plichten = verplichtingen.filter(({ besluit }) => besluit === 'open').map(({ regel }) => regel)
  return [...new Set([...open, ...plichten])]
}

function geefOordeel(t: Toeval, { verloop }: Zaakplan, regel: string, door: string, op: string): Beoordeling {
  const negatief = NEGATIEF[verloop]
  const raak = negatief?.regel === regel
  // Of the proposed obligations a little over half is imposed.
  const opgelegd = regel.startsWith('BAV-') && t.kans(5500)
  const uitkomst = raak || opgelegd ? 'niet_voldaan' : 'voldaan'
  const beoordeling: Beoordeling = { regel, uitkomst, motivering: motiveringVan(t, regel, uitkomst), door, op }
  if (raak && negatief.grond) beoordeling.grond = negatief.grond
  return beoordeling
}

function besluit(t: Toeval, verhaal: Verhaal, plan: Zaakplan, consulent: string, beoordelaar: string): void {
  const toetsing = getoetst(verhaal)
  const genomen = besluitVan(plan, toetsing)
  const keuze = keuzeVan(plan, genomen, verhaal.peildatum())
  const plichten = genomen.bedragCent === null ? [] : toetsing.verplichtingen.filter((v) => v.besluit === 'opgelegd')
  const vanaf = Math.max(plan.ingang, verhaal.dag(STAP.besluit))
  for (const voorstel of plichten)
    verhaal.meld(STAP.voorstel, consulent, { soort: 'verplichting', plicht: maakPlicht(voorstel, vanaf, consulent) })
  verhaal.meld(STAP.voorstel, consulent, { soort: 'voorstel', keuze, besluit: genomen })
  if (plan.metTerugwijzing) {
    verhaal.meld(STAP.terugwijzing, beoordelaar, { soort: 'terugwijzing', reden: t.kies(REDENEN_TERUGWIJZING) })
    verhaal.meld(STAP.nieuwVoorstel, consulent, { soort: 'voorstel', keuze, besluit: genomen })
  }
  verhaal.meld(STAP.besluit, beoordelaar, { soort: 'goedkeuring' })
  for (const { regel } of plichten) {
    const klaar = vanaf + t.geheel(30, 120)
    const uitkomst = t.kans(8500) ? ('voldaan' as const) : ('te_laat' as const)
    verhaal.handelingen.push({ soort: 'verplichting-gevolgd', regel, uitkomst, op: opWerkdag(klaar), door: consulent })
  }
}

const REDENEN_TERUGWIJZING = [
  'Leg bij de zorgbehoefte uit hoe de uren zijn opgebouwd.',
  'De motivering noemt het gesprek niet. Vul dat aan.',
  'Controleer de familierelatie van de eerste zorgverlener.',
] as const

function getoetst(verhaal: Verhaal): Toetsing {
  const dossier = dossierNa(verhaal.handelingen) as Dossier
  const uitslag = toets(dossier)
  if ('fout' in uitslag) throw new Error(`Een demozaak is niet te toetsen: ${uitslag.fout.code}`)
  return uitslag.goed
}
