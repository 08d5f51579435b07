/** The cases of a holder under the rules we hold: continuation, first application, changes, an end, and what is open. */
import { type Dag, dagVan, jaarVan, schrijfDatum } from '../../waarden/datum.ts'
import bestand from './aandelen.json' with { type: 'json' }
import { RECHT_VANAF } from './aanvraagdossier.ts'
import type { Zaakgeschiedenis } from './geschiedenis.ts'
import type { Houder } from './houder.ts'
import { openPlan } from './open-zaak.ts'
import type { Toeval } from './toeval.ts'
import { EINDES, type Omgeving, type Verloop, WEIGERINGEN, WEIGERINGEN_VOORTZETTING, type Zaakplan } from './verloop.ts'
import { maakZaak } from './zaak.ts'

/** Chances per ten thousand; only that of refusal has a source. */
const KANS = { ingetrokken: 300, buitenBehandeling: 150, doorzending: 150, weigeringVoortzetting: 70 } as const
const KANS_EINDE = 350
const KANS_WIJZIGING = 1100
const KANS_HERINDICATIE = 400
const KANS_OPSCHORTING = 1800
const KANS_TERUGWIJZING = 800
const KANS_TE_LAAT = 350
/** An application not completed in time is set aside within four weeks (Awb 4:5). */
const DUUR_BUITEN_BEHANDELING: readonly [number, number] = [30, 44]

export function maakHeden(t: Toeval, houder: Houder, volgnummer: number, omgeving: Omgeving): Zaakgeschiedenis[] {
  const jaar = jaarVan(omgeving.tot)
  const open = openPlan(t, houder, volgnummer, omgeving.tot)
  const plannen: Zaakplan[] = []
  for (let j = Math.max(houder.startjaar, jaarVan(RECHT_VANAF)); j <= jaar; j++) {
    // A first application of this year that is still open is the whole history.
    if (j === houder.startjaar && j === jaar && open) break
    const eerste = j === houder.startjaar ? eerstePlan(t, j, omgeving.tot) : voortzetting(t, j)
    plannen.push(eerste)
    if (eerste.verloop !== 'gewoon') return spelen(t, houder, plannen, omgeving)
    const vervolg = j === jaar && open ? null : vervolgplan(t, eerste, omgeving.tot)
    if (vervolg) plannen.push(vervolg)
    if (vervolg && isEinde(vervolg)) break
  }
  if (open) plannen.push(open)
  return spelen(t, houder, plannen, omgeving)
}

/** A case that would begin after the last day of the demo is not there yet; after the end nobody checks an obligation. */
function spelen(t: Toeval, houder: Houder, plannen: readonly Zaakplan[], omgeving: Omgeving): Zaakgeschiedenis[] {
  const zaken = plannen
    .filter(({ ontvangen }) => ontvangen <= omgeving.tot)
    .map((plan) => maakZaak(t, houder, plan, omgeving))
  const einde = plannen.find(isEinde)
  if (!einde) return zaken
  const laatste = schrijfDatum(einde.ingang)
  return zaken.map((zaak) => ({
    ...zaak,
    handelingen: zaak.handelingen.filter(({ soort, op }) => soort !== 'verplichting-gevolgd' || op <= laatste),
  }))
}

const isEinde = ({ verloop }: Zaakplan): boolean => (EINDES as readonly Verloop[]).includes(verloop)

function voortzetting(t: Toeval, jaar: number): Zaakplan {
  const begin = dagVan(jaar, 1, 1)
  const ontvangen = begin - t.geheel(2, 45)
  const metOpschorting = t.kans(KANS_OPSCHORTING)
  // Decided in the new year, within eight weeks of receipt as a rule.
  const duurDagen = begin - ontvangen + t.geheel(1, Math.max(6, 54 - (begin - ontvangen)))
  return {
    soort: 'voortzetting',
    jaar,
    ontvangen,
    duurDagen,
    ingang: begin,
    vorigeEinde: begin - 1,
    verloop: t.kans(KANS.weigeringVoortzetting) ? t.kies(WEIGERINGEN_VOORTZETTING) : 'gewoon',
    metOpschorting,
    metTerugwijzing: t.kans(KANS_TERUGWIJZING),
  }
}

function eerstePlan(t: Toeval, jaar: number, tot: Dag): Zaakplan {
  const begin = dagVan(jaar, 1, 1)
  const laatste = Math.min(tot, dagVan(jaar, 12, 31)) - 60
  const ontvangen = t.geheel(begin - 30, Math.max(begin, laatste))
  const verloop = eersteVerloop(t)
  const metOpschorting = verloop === 'buiten_behandeling' || t.kans(KANS_OPSCHORTING)
  return {
    soort: t.kans(2000) ? 'omzetting_zin' : 'nieuw',
    jaar,
    ontvangen,
    duurDagen: duur(t, verloop, metOpschorting),
    ingang: Math.min(Math.max(ontvangen + 40, begin), dagVan(jaar, 12, 31)),
    vorigeEinde: null,
    verloop,
    metOpschorting,
    metTerugwijzing: t.kans(KANS_TERUGWIJZING),
  }
}

function eersteVerloop(t: Toeval): Verloop {
  if (t.kans(bestand.weigering.van_tienduizend)) return t.kies(WEIGERINGEN)
  if (t.kans(KANS.ingetrokken)) return 'ingetrokken'
  if (t.kans(KANS.buitenBehandeling)) return 'buiten_behandeling'
  return t.kans(KANS.doorzending) ? 'doorzending' : 'gewoon'
}

function duur(t: Toeval, verloop: Verloop, metOpschorting: boolean): number {
  if (verloop === 'buiten_behandeling') return t.geheel(...DUUR_BUITEN_BEHANDELING)
  if (verloop === 'doorzending') return t.geheel(4, 14)
  if (t.kans(KANS_TE_LAAT)) return t.geheel(60, 80)
  return t.geheel(18, metOpschorting ? 66 : 53)
}

/** A change in the year or the end of the pgb, after its first decision and well before the last day. */
function vervolgplan(t: Toeval, eerste: Zaakplan, tot: Dag): Zaakplan | null {
  const einde = t.kans(KANS_EINDE)
  const wijziging = t.kans(KANS_WIJZIGING)
  if (!einde && !wijziging && !t.kans(KANS_HERINDICATIE)) return null
  const vroegst = Math.max(eerste.ontvangen + eerste.duurDagen, eerste.ingang) + 10
  const laatst = Math.min(tot - 58, dagVan(eerste.jaar, 12, 1))
  if (vroegst >= laatst) return null
  const ontvangen = t.geheel(vroegst, laatst)
  const ingang = Math.min(einde ? ontvangen : ontvangen + 28, dagVan(eerste.jaar, 12, 31))
  const metOpschorting = !einde && t.kans(KANS_OPSCHORTING)
  return {
    soort: einde || wijziging ? 'wijziging' : 'herindicatie',
    jaar: eerste.jaar,
    ontvangen,
    duurDagen: einde ? t.geheel(5, 20) : duur(t, 'gewoon', metOpschorting),
    ingang,
    vorigeEinde: ingang - 1,
    verloop: einde ? t.kies(EINDES) : 'gewoon',
    metOpschorting,
    metTerugwijzing: !einde && t.kans(KANS_TERUGWIJZING),
  }
}
