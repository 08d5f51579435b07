/**
 * Seeded random dossiers that fit the schema. Most are complete, so that many reach a grant; one in six has many
 * holes, one in twenty has wrong input. Amounts and dates lie by preference on, just under and just over a limit.
 */
import type { Dossier } from '../../src/pgb/contract.ts'
import { begin, budget, ektGrens } from './budget.ts'
import {
  ALLES,
  aanvraag,
  beoordelingen,
  budgetplan,
  budgetstart,
  type Concept,
  MEESTE,
  METRIJ,
  ontvangst,
  opschortingen,
  peildatum,
  periode,
  REDEN,
  type Stand,
  VV,
  verhogingen,
  vertegenwoordiger,
  verzekerde,
  weg,
  zorgverlener,
} from './dossierdelen.ts'
import { startVan } from './feiten.ts'
import { gegevens } from './gegevens.ts'
import { dagnummer, jaarVan, plusDagen } from './kalender.ts'
import { Toeval } from './toeval.ts'

/** The amounts that lie on a limit: they need the rest of the dossier first. */
function grensbedragen(t: Toeval, d: Concept): void {
  const rij = begin(d)
  if (t.kans(0.25)) {
    const rond = rij === null ? 4_000_000 : Number(rij.stap2)
    d.mpt = { perJaarCent: Math.max(0, t.kies([0, 1, rond - 1, rond, rond + 1, t.geheel(0, rond), t.geheel(0, rond)])) }
  }
  const na3 = Number(begin(d)?.stap3 ?? 3_000_000n)
  if (!t.kans(0.05)) {
    const behoefte = t.kies([
      na3,
      na3 + 1,
      na3 - 1,
      100_000_000,
      MEESTE,
      t.geheel(0, na3),
      na3 + t.geheel(0, 1_000_000),
    ])
    d.zorgbehoefte = {
      perJaarCent: Math.max(0, behoefte),
      vastgesteldOp: '2026-02-20',
      door: 'consulent',
      motivering: REDEN,
    }
  }
  if (t.kans(0.35)) {
    const grens = Number(ektGrens(d) ?? 5_000_000n)
    const kosten = t.kies([
      grens,
      grens + 1,
      grens - 1,
      na3,
      na3 + t.geheel(0, 1_500_000),
      t.geheel(0, 20_000_000),
      undefined,
    ])
    const overleg = t.kies(['2026-02-20', '2026-03-20', undefined])
    d.verhogingen = weg({ ...d.verhogingen, ektKostenPerJaarCent: kosten, ektOverlegOp: overleg })
  }
}

function pab(t: Toeval, d: Concept): void {
  const gevuld = weg({
    oordeelArtsOp: t.kans(0.93) ? '2026-01-15' : undefined,
    cognitieveBeperking: t.kies([false, false, false, false, false, false, true, undefined]),
    persoonlijkGezienOp: t.kans(0.93) ? '2026-02-15' : undefined,
  })
  if (t.kans(0.9)) d.pab = gevuld
  if (t.kans(0.12)) {
    // Raise exactly to the maximum of the year, or a cent beside it.
    const zonder = budget({ ...d, verhogingen: weg({ ...d.verhogingen, pabCent: undefined }) })
    const maximum = gegevens.parameters.pab_maximum.jaren[startVan(d).slice(0, 4)]?.cent ?? 40_000_000
    const nu = zonder !== null && !('code' in zonder) ? (zonder.stappen[7]?.bedragCent ?? 0) : 5_000_000
    const hoog = t.kans(0.2) ? maximum - nu + t.geheel(-1, 1) : 0
    if (hoog > 0) d.verhogingen = weg({ ...d.verhogingen, meerzorgCent: undefined, duurdereBegeleidingGroepCent: hoog })
    d.verhogingen = weg({ ...d.verhogingen, pabCent: Math.max(0, maximum - nu + t.geheel(-1, 1)) })
  }
}

function garantie(t: Toeval, d: Concept): void {
  if (!t.kans(0.2)) return
  const nu = budget({ ...d, beoordelingen: d.beoordelingen ?? [] })
  const nu9 = nu !== null && !('code' in nu) ? (nu.stappen[8]?.bedragCent ?? 0) : 6_000_000
  const jaarbedrag = Math.min(nu9, MEESTE)
  d.budgetgarantie = weg({
    pgbVorigJaarCent: Math.max(
      0,
      t.kies([jaarbedrag, Math.round(jaarbedrag / 1.0517) + t.geheel(-1, 1), t.geheel(0, 12_000_000)]),
    ),
    ononderbroken: t.kans(0.8),
    verminderingCent: t.kies([undefined, undefined, 0, t.geheel(0, 500_000)]),
  })
}

/** Makes the dossier wrong in one way that the schema does not see. */
function bederf(t: Toeval, d: Concept): void {
  const v = (extra: Partial<NonNullable<Concept['verhogingen']>>) => {
    d.verhogingen = { ...d.verhogingen, ...extra }
  }
  const dagEerder = plusDagen(startVan(d), -t.geheel(1, 40))
  const wijzen = [
    () => (d.regio = t.kies(['5522', '9999', '5534'])),
    () => (d.indicatie.zzpCode = t.kies(['996', '997', '998', '999', '000', '761'])),
    () => (d.toegewezenZzpCode = t.kies(['996', '999', '123'])),
    () => (d.zzpOp20141231 = t.kies(['997', '456'])),
    () => (d.aanvraag.einddatum = dagEerder),
    () => (d.indicatie.einddatum = dagEerder),
    () => v({ meerzorgCent: t.geheel(1, 100), duurdereBegeleidingGroepCent: t.geheel(1, 100) }),
    () => {
      const jaar = jaarVan(startVan(d))
      if (jaar !== 2026 && jaar !== 2027) v({ premies513aCent: t.geheel(1, 100_000) })
    },
    () =>
      d.beoordelingen?.splice(t.geheel(0, d.beoordelingen.length), 0, {
        regel: t.kies([
          'RLZ-5.1A-EKT',
          'RLZ-5.9-A',
          'ONBEKEND',
          'RLZ-5.6-GEWAARBORGDE-HULP',
          'RLZ-5.13-WI',
          'RLZ-5.18-2',
        ]),
        uitkomst: 'voldaan',
        motivering: REDEN,
        door: 'consulent-proef',
        op: '2026-03-20',
      }),
  ]
  t.kies(wijzen)()
}

function rand(t: Toeval, d: Concept, start: string): void {
  if (t.kans(0.15)) {
    const gat = t.kies([30, 31, 32, 0, -5, 400])
    d.vorigePeriode = weg({
      einddatum: plusDagen(start, -gat),
      verblijfInInstellingTussen: t.kies([undefined, false, t.kans(0.5)]),
    })
  }
  if (t.kans(0.1)) d.zzpOp20141231 = t.kies(['754', '191', '888', '783', '804'])
  if (t.kans(0.5)) {
    const factoren = [
      'gedragsproblematiek',
      'progressieveAchteruitgang',
      'ontwikkelingsbelemmering',
      'omgevingOnveilig',
    ] as const
    d.risicofactoren = { draagkrachtOnderDruk: t.kans(0.2) }
    for (const f of t.enkele(factoren, 0.4)) d.risicofactoren[f] = t.kans(0.4)
    if (t.kans(0.15))
      d.risicofactoren = { complexeLichamelijkeProblematiek: true, complexePsychiatrischeProblematiek: true }
  }
  if (t.kans(0.3)) {
    const soorten = [
      'contract_geweigerd',
      'fraude_pgb',
      'niet_gekwalificeerd_handeling',
      'onder_kwaliteitsstandaard',
    ] as const
    d.signalenZorgverlener = Array.from({ length: t.geheel(0, 3) }, () => ({
      ...zorgverlener(t),
      soort: t.kies(soorten),
    }))
  }
  if (t.kans(0.06)) {
    const soorten = ['behandelaar', 'individuele_begeleiding', 'uitsluiting_functie'] as const
    const plicht = () => ({ soort: t.kies(soorten), motivering: REDEN, door: 'consulent-proef', op: '2026-03-20' })
    d.verplichtingenOpgelegd = Array.from({ length: t.geheel(0, 2) }, plicht)
  }
}

export function maakDossier(zaad: number): Dossier {
  const t = new Toeval(zaad)
  const stand: Stand = t.kans(0.16) ? { gat: 0.12, dwars: 0.05 } : { gat: 0.002, dwars: t.kans(0.15) ? 0.06 : 0.003 }
  const ontvangen = ontvangst(t)
  const start = budgetstart(t)
  const code = t.kans(0.4)
    ? t.kies(VV)
    : t.kans(0.12)
      ? t.kies(ALLES)
      : t.kans(0.15)
        ? t.kies(['828', '830', '832', '757'])
        : t.kies(METRIJ)
  const regio = t.kans(0.15) ? t.kies(['5502', '5533']) : t.kies(gegevens.cod001)
  const p = periode(t, start)
  const d: Concept = weg({
    peildatum: peildatum(t, ontvangen),
    regio,
    aanvraag: { ...aanvraag(t, stand, ontvangen, p.ingang), ...weg({ einddatum: p.einde }) },
    verzekerde: verzekerde(t, stand, regio, start, code),
    vertegenwoordiger: vertegenwoordiger(t),
    indicatie: { ...p.indicatie, zzpCode: code },
    toegewezenZzpCode: t.kans(0.08) ? t.kies(t.kans(0.7) ? METRIJ : ALLES) : undefined,
    lvgIndicatieEnPgbOp20191231: t.kies([true, true, false, undefined]),
    budgetplan: budgetplan(t, stand),
    deeltijdverblijf: t.kans(0.25) ? { etmalenThuisPerWeek: t.geheel(1, 13) / 2 } : undefined,
    verhogingen: verhogingen(t, jaarVan(start)),
    opschortingen: opschortingen(t, ontvangen),
  }) as Concept
  if (code === '757' || ['828', '830', '832'].includes(code)) {
    if (t.kans(0.6)) d.verhogingen = { ...d.verhogingen, pabCent: t.geheel(1, 45_000_000) }
  }
  rand(t, d, start)
  grensbedragen(t, d)
  d.beoordelingen = beoordelingen(t, stand, d.verhogingen)
  pab(t, d)
  garantie(t, d)
  if (t.kans(0.05)) bederf(t, d)
  if (dagnummer(d.verzekerde.geboortedatum) > dagnummer(d.aanvraag.ontvangenOp))
    d.verzekerde.geboortedatum = '2020-01-01'
  return d as Dossier
}
