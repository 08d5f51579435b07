/** The outcome of each rule, one line of the specification at a time. */
import type { Dossier } from '../../src/pgb/contract.ts'
import { ektGrens } from './budget.ts'
import {
  behoefteMoetErZijn,
  gevraagdOordeel,
  isBlanco,
  isOndoelmatig,
  laatsteBeoordeling,
  startVan,
  type Uitkomst,
  VERHOGINGEN,
} from './feiten.ts'
import { dagnummer, is18Op } from './kalender.ts'
import { pabUitkomst } from './pab.ts'

const ERNST: readonly Uitkomst[] = ['niet_voldaan', 'gegevens_ontbreken', 'beoordeling_nodig', 'voldaan', 'nvt']
const ergste = (uitkomsten: Uitkomst[]): Uitkomst => ERNST.find((e) => uitkomsten.includes(e)) ?? 'nvt'

/** A fact that must have the value `goed`. */
const feit = (waarde: boolean | undefined, goed: boolean): Uitkomst =>
  waarde === undefined ? 'gegevens_ontbreken' : waarde === goed ? 'voldaan' : 'niet_voldaan'

const GGZ_B = ['766', '768', '770', '772', '860', '862', '864']
const UITGESLOTEN_A = ['191', '782', '783', '784', '790', '888']
const UITGESLOTEN_B = ['191', '782', '783', '784', '790']
const LVG = ['780', '781', '782', '783', '784']
const GEEN_DEELTIJD = [...GGZ_B, ...LVG, '790', '191', '750', '751', '752', '800', '802', '820', '824', '840', '850']

/** 5502 and 5533 are one region. */
const regio = (code: string): string => (code === '5533' ? '5502' : code)

export function isVoortzetting(d: Dossier): boolean {
  if (d.vorigePeriode === undefined) return false
  if (d.vorigePeriode.verblijfInInstellingTussen === true) return true
  return dagnummer(startVan(d)) - dagnummer(d.vorigePeriode.einddatum) <= 31
}

/** How the EKT test stands when inefficiency is judged; null when it is not. */
export type Ektstand = 'onbekend' | 'afgewend' | 'te_duur' | null
export function ektStand(d: Dossier): Ektstand {
  if (!isOndoelmatig(d, 'WLZ-3.3.3-4-A') && !isOndoelmatig(d, 'RLZ-5.1-1')) return null
  const kosten = d.verhogingen?.ektKostenPerJaarCent
  if (kosten === undefined || d.verhogingen?.ektOverlegOp === undefined) return 'onbekend'
  const grens = ektGrens(d)
  if (grens === null) return 'onbekend'
  return BigInt(kosten) <= grens ? 'afgewend' : 'te_duur'
}

/** The two judgements that may say inefficient: one given before or on the consultation is open again when averted. */
function doelmatigheidsoordeel(d: Dossier, regel: string): Uitkomst {
  const overleg = d.verhogingen?.ektOverlegOp
  const b = laatsteBeoordeling(d, regel)
  if (b === undefined) return 'beoordeling_nodig'
  const heropend = isOndoelmatig(d, regel) && ektStand(d) === 'afgewend' && overleg !== undefined && b.op <= overleg
  return heropend ? 'beoordeling_nodig' : b.uitkomst
}

function gesprek(d: Dossier): Uitkomst {
  const a = d.aanvraag
  const delen = [feit(a.gesprekGeweigerd, false)]
  if (a.nietVerschenenNaOproep === undefined) delen.push('gegevens_ontbreken')
  if (a.nietVerschenenNaOproep === true) delen.push(feit(a.geldigeRedenNietVerschenen, true))
  return ergste(delen)
}

function alleenGecontracteerd(d: Dossier): { d: Uitkomst; uitzondering: Uitkomst } {
  const alleen = d.budgetplan?.alleenGecontracteerdeAanbieders
  if (alleen === true && d.budgetplan?.wooninitiatiefLaterGecontracteerd === true) {
    const oordeel = gevraagdOordeel(d, 'BLZ-3.6.2-2')
    return { d: oordeel, uitzondering: oordeel }
  }
  return { d: feit(alleen, false), uitzondering: 'nvt' }
}

function twijfels(d: Dossier): Record<string, Uitkomst> {
  const t = d.vertegenwoordiger?.twijfel
  const redenen = [
    t?.eerderNietIngestaan === true,
    t?.geenWoonadres === true,
    t?.gedetineerd === true,
    t?.schuldsaneringOfFaillissement === true,
    t?.uitgeslotenVolgensBw === true,
    !isBlanco(t?.andereReden),
  ]
  const uit: Record<string, Uitkomst> = {}
  redenen.forEach((twijfel, i) => {
    const regel = `RLZ-5.11-2-${i + 1}`
    uit[regel] = d.vertegenwoordiger === undefined ? 'nvt' : twijfel ? gevraagdOordeel(d, regel) : 'voldaan'
  })
  return uit
}

function uitsluitingen(d: Dossier, voortzetting: boolean): Record<string, Uitkomst> {
  if (voortzetting) {
    return { 'RLZ-5.5-A': 'nvt', 'RLZ-5.5-B': 'nvt', 'RLZ-5.5-C': 'nvt', 'BLZ-3.6.2-1-A': 'nvt' }
  }
  const code = d.indicatie.zzpCode
  const a: Uitkomst = UITGESLOTEN_A.includes(code) ? 'niet_voldaan' : 'voldaan'
  let b: Uitkomst = 'nvt'
  if (d.zzpOp20141231 !== undefined) b = UITGESLOTEN_B.includes(d.zzpOp20141231) ? 'niet_voldaan' : 'voldaan'
  const c: Uitkomst = code === '780' || code === '781' ? feit(d.lvgIndicatieEnPgbOp20191231, true) : 'nvt'
  return { 'RLZ-5.5-A': a, 'RLZ-5.5-B': b, 'RLZ-5.5-C': c, 'BLZ-3.6.2-1-A': ergste([a, b, c]) }
}

function verblijf(d: Dossier): Uitkomst {
  const v = d.verzekerde
  if (v.verblijftInInstellingOpIngangsdatum !== true) return feit(v.verblijftInInstellingOpIngangsdatum, false)
  return feit(v.alleenBegeleidingGroepInInstelling, true)
}

function schadeKind(d: Dossier): Uitkomst {
  if (is18Op(d.verzekerde.geboortedatum, startVan(d))) return 'nvt'
  return d.verzekerde.adviesSchadeMinderjarige === true ? gevraagdOordeel(d, 'RLZ-5.9-C') : 'nvt'
}

function bevoegdheid(d: Dossier): Uitkomst {
  const woont = d.verzekerde.regioWoonplaats
  if (woont === undefined) return 'gegevens_ontbreken'
  return regio(woont) === regio(d.regio) ? 'voldaan' : 'niet_voldaan'
}

/** The rules of weigeringsgronden, without RLZ-5.18-2, which follows from the obligations. */
export function weigeringsregels(d: Dossier): Record<string, Uitkomst> {
  const a = d.aanvraag
  const v = d.verzekerde
  const code = d.indicatie.zzpCode
  const voortzetting = isVoortzetting(d)
  const alsNieuw = (uitkomst: Uitkomst): Uitkomst => (voortzetting ? 'nvt' : uitkomst)
  const eigenMotivering = !isBlanco(a.motiveringKeuze) && a.plekVereistPgb !== true
  const doubts = twijfels(d)
  const gecontracteerd = alleenGecontracteerd(d)
  const opMaat: Uitkomst = d.zorgbehoefte ? 'voldaan' : behoefteMoetErZijn(d) ? 'gegevens_ontbreken' : 'nvt'
  const deeltijd: Uitkomst = GEEN_DEELTIJD.includes(code) ? 'niet_voldaan' : 'voldaan'
  const plan = a.persoonlijkPlan
  return {
    'WLZ-3.3.3-4-A': doelmatigheidsoordeel(d, 'WLZ-3.3.3-4-A'),
    'WLZ-3.3.3-4-B': gevraagdOordeel(d, 'WLZ-3.3.3-4-B'),
    'WLZ-3.3.3-4-C': gevraagdOordeel(d, 'WLZ-3.3.3-4-C'),
    'WLZ-3.3.3-4-D': eigenMotivering ? 'voldaan' : gevraagdOordeel(d, 'WLZ-3.3.3-4-D'),
    'WLZ-3.3.3-4-E': feit(a.budgetplanOntvangen, true),
    'WLZ-3.3.3-5-A': feit(v.eerderPgbPlichtenNietNageleefd, false),
    'WLZ-3.3.3-5-B': feit(v.woonadresInBrp, true),
    'WLZ-3.3.3-5-C': feit(v.gedetineerd, false),
    'WLZ-3.3.3-5-D': ergste(Object.values(doubts)),
    'WLZ-3.3.3-1-OMVANG': d.budgetplan ? 'voldaan' : 'nvt',
    'WLZ-3.3.3-2-PERSOONLIJK-PLAN': plan === 'ontvangen' || plan === 'afgezien' ? 'voldaan' : 'gegevens_ontbreken',
    'WLZ-3.3.4-GGZ-B': GGZ_B.includes(code) ? 'niet_voldaan' : 'voldaan',
    'BLZ-3.6.1': 'voldaan',
    ...uitsluitingen(d, voortzetting),
    'BLZ-3.6.2-1-B': alsNieuw(gesprek(d)),
    'BLZ-3.6.2-1-C': feit(a.formulierVolledigEnJuist, true),
    'BLZ-3.6.2-1-D': gecontracteerd.d,
    'BLZ-3.6.2-2': gecontracteerd.uitzondering,
    'RLZ-5.1-1': doelmatigheidsoordeel(d, 'RLZ-5.1-1'),
    'RLZ-5.1-2': d.mpt ? 'voldaan' : 'nvt',
    'RLZ-5.1-3-4': d.deeltijdverblijf ? 'voldaan' : 'nvt',
    'RLZ-5.2-1': d.deeltijdverblijf ? deeltijd : 'nvt',
    'RLZ-5.3-OVERBRUGGING': 'nvt',
    'RLZ-5.4': bevoegdheid(d),
    'RLZ-5.7': voortzetting ? 'voldaan' : 'nvt',
    'RLZ-5.8-1': alsNieuw(feit(a.budgetplanVolgensModel, true)),
    'RLZ-5.8-3': alsNieuw(feit(a.gesprekUitgenodigd, true)),
    'RLZ-5.8A-OP-MAAT': opMaat,
    'RLZ-5.9-A': alsNieuw(gesprek(d)),
    'RLZ-5.9-B': verblijf(d),
    'RLZ-5.9-C': schadeKind(d),
    'RLZ-5.9-D': feit(v.failliet, false),
    'RLZ-5.9-E': feit(v.schuldsanering, false),
    'RLZ-5.9-F': feit(a.toestemmingGegevensCakEnSvb, true),
    'RLZ-5.10': 'nvt',
    ...doubts,
    'RLZ-5.11-3': 'nvt',
    'RLZ-5.12': 'voldaan',
  }
}

/** The rules of ophogingen that are asked. */
export function ophogingsregels(d: Dossier): Record<string, Uitkomst> {
  const uit: Record<string, Uitkomst> = {}
  const stand = ektStand(d)
  if (stand === 'onbekend') uit['RLZ-5.1A-EKT'] = 'beoordeling_nodig'
  else if (stand === 'afgewend') uit['RLZ-5.1A-EKT'] = 'voldaan'
  else if (stand === 'te_duur') uit['RLZ-5.1A-EKT'] = 'niet_voldaan'
  else if (d.verhogingen?.ektKostenPerJaarCent !== undefined) {
    uit['RLZ-5.1A-EKT'] = d.verhogingen.ektOverlegOp !== undefined ? 'voldaan' : 'nvt'
  }
  for (const [regel, veld] of VERHOGINGEN) {
    if ((d.verhogingen?.[veld] ?? 0) > 0) uit[regel] = gevraagdOordeel(d, regel)
  }
  const pab = pabUitkomst(d)
  if (pab !== undefined) uit['RLZ-5.15A-PAB'] = pab
  if (d.verzekerde.woonsituatie === 'kleinschalig_wooninitiatief') uit['RLZ-5.13-WI'] = 'voldaan'
  if (d.budgetgarantie) uit['RLZ-5.15-GARANTIE'] = d.budgetgarantie.ononderbroken ? 'voldaan' : 'nvt'
  if ((d.verhogingen?.premies513aCent ?? 0) > 0) uit['RLZ-5.13A-PREMIES'] = 'voldaan'
  return uit
}
