/**
 * The facts of a dossier as a peer gets them: flat, periods and ages worked out, null for what is missing. Our own toets
 * starts from the dossier itself, so this work is on our clock and not on theirs.
 */
import type { Dossier } from '../../src/pgb/contract.ts'
import { FEIT } from '../../src/pgb/feiten.ts'
import type { Toetsing } from '../../src/pgb/toets/toetsing.ts'
import { dagenInJaar } from '../../src/waarden/datum.ts'
import { zelfdeRegio } from '../../src/waarden/regio.ts'
import { codesVan, isVv } from '../../src/waarden/zorgprofiel.ts'
import { TELLENDE_VERHOGINGEN } from './cijfers.ts'
import { BESLISLIJSTEN, oordeelfeit } from './regels.ts'
import { feitenIn, type Plat, type Waarde } from './voorwaarde.ts'

const PAB = codesVan('5LG', '6LG', '7LG', '8VV')
const TWEEDE_TOESLAG = codesVan('4VV', '5VV', '6VV', '7VV', '8VV')

/** What the steps of the calculation and the test for extra costs at home read; the rules name their facts themselves. */
const REKENFEITEN = [
  ...['toegewezenZzpCode', 'tariefrij', 'halveEtmalen', 'mptCent', 'zorgbehoefteCent', 'premiesCent', 'pabCent'],
  ...['ektKostenCent', 'ektOverleg', 'ondoelmatigVoorOverlegA', 'ondoelmatigVoorOverlegB', 'tweedeToeslag'],
  ...['vorigJaarCent', 'verminderingCent', 'dagen', 'dagenInJaar'],
  ...TELLENDE_VERHOGINGEN.map(([, bedrag]) => bedrag),
]

/** A peer is not burdened with facts that its model does not read. */
const GEBRUIKT: ReadonlySet<string> = new Set([
  ...REKENFEITEN,
  ...BESLISLIJSTEN.flatMap(({ takken }) => takken.flatMap(([voorwaarde]) => feitenIn(voorwaarde))),
])

const isOndoelmatig = (b: { uitkomst: string; grond?: string } | undefined): boolean =>
  b?.uitkomst === 'niet_voldaan' && b.grond !== 'kwaliteit'

export function platVan(dossier: Dossier, { feiten, verplichtingen }: Toetsing): Plat {
  const plat: Record<string, Waarde> = {}
  for (const naam of Object.keys(FEIT) as (keyof typeof FEIT)[]) {
    const waarde = feiten[naam]
    if (naam !== 'ekt') plat[naam] = waarde === undefined || typeof waarde === 'object' ? null : waarde
    if (naam.endsWith('Cent')) plat[`${naam}Gevraagd`] = Number(waarde) > 0
  }
  const laatste = new Map((dossier.beoordelingen ?? []).map((b) => [b.regel, b]))
  for (const { id } of BESLISLIJSTEN) plat[oordeelfeit(id)] = laatste.get(id)?.uitkomst ?? null
  const overleg = dossier.verhogingen?.ektOverlegOp
  const a = laatste.get('WLZ-3.3.3-4-A')
  const b = laatste.get('RLZ-5.1-1')
  const eerder = (o: typeof a): boolean => isOndoelmatig(o) && overleg !== undefined && (o?.op ?? '') <= overleg
  const begeleidingGroep = dossier.budgetplan?.begeleidingGroep ?? null
  const alles: Plat = {
    ...plat,
    woontInRegio: feiten.regioWoonplaats === undefined ? null : zelfdeRegio(feiten.regio, feiten.regioWoonplaats),
    pabProfiel: PAB.has(feiten.toegewezenZzpCode),
    tweedeToeslag: TWEEDE_TOESLAG.has(feiten.toegewezenZzpCode),
    ondoelmatig: isOndoelmatig(a) || isOndoelmatig(b),
    ondoelmatigVoorOverlegA: eerder(a),
    ondoelmatigVoorOverlegB: eerder(b),
    ektKostenCent: dossier.verhogingen?.ektKostenPerJaarCent ?? null,
    ektOverleg: overleg !== undefined,
    tariefrij: isVv(feiten.toegewezenZzpCode) ? 'nvt' : begeleidingGroep,
    halveEtmalen: (dossier.deeltijdverblijf?.etmalenThuisPerWeek ?? 7) * 2,
    mptCent: dossier.mpt?.perJaarCent ?? 0,
    zorgbehoefteCent: dossier.zorgbehoefte?.perJaarCent ?? null,
    premiesCent: feiten.premies513aCent,
    vorigJaarCent: dossier.budgetgarantie?.pgbVorigJaarCent ?? 0,
    verminderingCent: dossier.budgetgarantie?.verminderingCent ?? 0,
    verplichtingOpgelegd: verplichtingen.some(({ besluit }) => besluit === 'opgelegd'),
    dagen: feiten.einde - feiten.start + 1,
    dagenInJaar: dagenInJaar(feiten.jaar),
  }
  return Object.fromEntries(Object.entries(alles).filter(([feit]) => GEBRUIKT.has(feit)))
}
