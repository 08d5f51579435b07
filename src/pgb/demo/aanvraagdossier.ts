/** The dossier on the day of receipt, and the facts that come later: on completion and after the conversation. */
import { type Tariefrij, tariefrijenVan } from '../../regelgeving/tarieventabel.ts'
import { type Dag, dagVan, schrijfDatum } from '../../waarden/datum.ts'
import { isVv } from '../../waarden/zorgprofiel.ts'
import type { Dossier } from '../contract.ts'
import { maakPlan } from './budgetplan.ts'
import type { Houder } from './houder.ts'
import { Toeval } from './toeval.ts'
import { type Omgeving, PROFIEL_ZONDER_PGB, type Zaakplan } from './verloop.ts'

export interface Feit {
  readonly pointer: string
  readonly waarde: unknown
}

/** The first day that the rules we hold are in force: earlier decisions are history, not tested. */
export const RECHT_VANAF: Dag = dagVan(2026, 1, 1)
/** Since this year every new pgb is set to the need (Rlz 5.8a). */
const OP_MAAT_VANAF = 2025

/** A new indication reaches the zorgkantoor about so many days after it begins. */
const DAGEN_NA_INDICATIE = 12

const REDENEN = [
  'Ik wil zelf kiezen wie er bij mij thuis komt en op welke tijd.',
  'Mijn zus helpt mij al jaren. Dat wil ik zo houden.',
  'Wij willen vaste gezichten, want wisselingen geven onrust.',
  'De hulp die ik nodig heb past niet in vaste blokken.',
  'Ons kind heeft begeleiding nodig op uren dat geen aanbieder komt.',
] as const

/** Base amount of a year for this holder, in eurocents; the need is drawn around it. */
export function basisbedrag(houder: Houder, jaar: number): number {
  const rijen = tariefrijenVan(jaar, houder.zzpCode)
  const rij: Tariefrij | undefined = rijen?.get(isVv(houder.zzpCode) ? 'nvt' : houder.begeleidingGroep)
  if (!rij) throw new Error(`Geen rij in de tarieventabel van ${jaar} voor profiel ${houder.zzpCode}`)
  return rij.totaalCent
}

export function maakAanvraag(
  t: Toeval,
  houder: Houder,
  plan: Zaakplan,
  omgeving: Omgeving,
  behoefteCent: number,
): Dossier {
  const { verloop, ontvangen, ingang, vorigeEinde } = plan
  // A change is a change of the plan; otherwise the carers of before are there again.
  const planzaad = plan.soort === 'wijziging' ? `${houder.planzaad}/${ingang}` : houder.planzaad
  const planner = new Toeval(planzaad)
  const { budgetplan, signalen } = maakPlan(planner, houder, omgeving.zorgverleners, behoefteCent, plan.jaar)
  const zonderPgb = verloop === 'profiel'
  const dossier: Dossier = {
    regio: houder.regio,
    aanvraag: {
      soort: plan.soort,
      ontvangenOp: schrijfDatum(ontvangen),
      ingangsdatum: schrijfDatum(ingang),
      formulierVolledigEnJuist: !plan.metOpschorting,
      budgetplanOntvangen: true,
      budgetplanVolgensModel: true,
      persoonlijkPlan: t.kans(4000) ? 'ontvangen' : 'afgezien',
      motiveringKeuze: t.kies(REDENEN),
      toestemmingGegevensCakEnSvb: true,
      pgbSindsVoor2025: houder.startjaar < OP_MAAT_VANAF,
    },
    verzekerde: verzekerdeVan(t, houder, plan),
    indicatie: {
      zzpCode: zonderPgb ? PROFIEL_ZONDER_PGB : houder.zzpCode,
      ingangsdatum: plan.soort === 'herindicatie' ? schrijfDatum(ontvangen - DAGEN_NA_INDICATIE) : houder.indicatieVan,
    },
    budgetplan:
      verloop === 'alleen_gecontracteerd' ? { ...budgetplan, alleenGecontracteerdeAanbieders: true } : budgetplan,
    risicofactoren: Object.fromEntries(houder.risicofactoren.map((factor) => [factor, true])),
  }
  if (ontvangen < RECHT_VANAF) dossier.peildatum = schrijfDatum(Math.max(ontvangen + plan.duurDagen, RECHT_VANAF))
  if (houder.vertegenwoordiger !== null)
    dossier.vertegenwoordiger = { naam: houder.vertegenwoordiger, isOokZorgverlener: t.kans(1000) }
  if (signalen.length > 0) dossier.signalenZorgverlener = [...signalen]
  if (vorigeEinde !== null) dossier.vorigePeriode = { einddatum: schrijfDatum(vorigeEinde) }
  return dossier
}

function verzekerdeVan(t: Toeval, houder: Houder, { verloop }: Zaakplan): Dossier['verzekerde'] {
  return {
    bsn: houder.persoon.bsn,
    geboortedatum: houder.persoon.geboortedatum,
    regioWoonplaats: verloop === 'doorzending' ? buurregio(houder.regio) : houder.regio,
    woonadresInBrp: verloop !== 'geen_woonadres',
    gedetineerd: false,
    failliet: false,
    schuldsanering: verloop === 'schuldsanering',
    eerderPgbPlichtenNietNageleefd: verloop === 'eerdere_plichten',
    verblijftInInstellingOpIngangsdatum: false,
    woonsituatie: houder.woonsituatie,
    schoolOfWerk: houder.schoolOfWerk,
    zinvolleDaginvulling: houder.schoolOfWerk || t.kans(6000),
  }
}

/** Some other region: the applicant turned out to live there. */
const buurregio = (regio: string): string => (regio === '5507' ? '5508' : '5507')

/** Rlz 5.8a: the need must be known for whoever began since 2025. */
export const moetBehoefte = ({ startjaar }: Houder): boolean => startjaar >= OP_MAAT_VANAF

/** What is known about the conversation once it was held, or missed. */
export function feitenNaGesprek({ verloop }: Zaakplan): Feit[] {
  const afwezig = verloop === 'niet_verschenen'
  const feiten: Feit[] = [
    { pointer: '/aanvraag/gesprekUitgenodigd', waarde: true },
    { pointer: '/aanvraag/gesprekGeweigerd', waarde: false },
    { pointer: '/aanvraag/nietVerschenenNaOproep', waarde: afwezig },
  ]
  if (afwezig) feiten.push({ pointer: '/aanvraag/geldigeRedenNietVerschenen', waarde: false })
  return feiten
}

export const behoefteVan = (perJaarCent: number, op: string, door: string): Feit => ({
  pointer: '/zorgbehoefte',
  waarde: {
    perJaarCent,
    vastgesteldOp: op,
    door,
    motivering: 'Vastgesteld na het gesprek, langs het budgetplan en het zorgprofiel.',
    wijze: 'gesprek',
  },
})
