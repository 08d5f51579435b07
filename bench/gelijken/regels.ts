/** The access rules and raises as decision lists, in the order in which they may use each other. */
import { codesVan } from '../../src/waarden/zorgprofiel.ts'
import {
  alle,
  type Beslislijst,
  bovenNul,
  een,
  eenVan,
  is,
  naamVan,
  ontbreekt,
  type Tak,
  type Uitkomst,
  type Voorwaarde,
} from './voorwaarde.ts'

const lijst = (id: string, anders: Uitkomst, ...takken: Tak[]): Beslislijst => ({ id, takken, anders })

/** Missing, true, false. */
const vlag = (id: string, feit: string, waar: Uitkomst, onwaar: Uitkomst, ...eerst: Tak[]): Beslislijst =>
  lijst(id, onwaar, ...eerst, [ontbreekt(feit), 'gegevens_ontbreken'], [is(feit, true), waar])

export const oordeelfeit = (id: string): string => `oordeel_${naamVan(id)}`

/** What a person judged, else open. */
const oordeel = (id: string, ...eerst: Tak[]): Beslislijst =>
  lijst(
    id,
    'niet_voldaan',
    ...eerst,
    [ontbreekt(oordeelfeit(id)), 'beoordeling_nodig'],
    [is(oordeelfeit(id), 'voldaan'), 'voldaan'],
  )

/** The worst of other rules. */
const slechtste = (id: string, uit: readonly string[], ...eerst: Tak[]): Beslislijst => {
  const ernst = (['niet_voldaan', 'gegevens_ontbreken', 'beoordeling_nodig', 'voldaan'] as const).map(
    (uitkomst): Tak => [een(...uit.map((deel) => is(naamVan(deel), uitkomst))), uitkomst],
  )
  return lijst(id, 'nvt', ...eerst, ...ernst)
}

const ZONDER_PGB = codesVan('9bVV', '3LVG', '4LVG', '5LVG', '1SGLVG')
const GGZ_B = codesVan('1GGZ-B', '2GGZ-B', '3GGZ-B', '4GGZ-B', '5GGZ-B', '6GGZ-B', '7GGZ-B')
const LAAG = codesVan('1LVG', '2LVG', '1VV', '2VV', '3VV', '1VG', '2VG', '1LG', '3LG', '1ZGvis', '1ZGaud')
const vervolg: Tak = [is('sluitAanOpVorigePeriode', true), 'nvt']

const gesprek: readonly Tak[] = [
  [is('gesprekGeweigerd', true), 'niet_voldaan'],
  [alle(is('nietVerschenenNaOproep', true), is('geldigeRedenNietVerschenen', false)), 'niet_voldaan'],
  [
    een(
      ontbreekt('gesprekGeweigerd'),
      ontbreekt('nietVerschenenNaOproep'),
      alle(is('nietVerschenenNaOproep', true), ontbreekt('geldigeRedenNietVerschenen')),
    ),
    'gegevens_ontbreken',
  ],
]

const TWIJFEL = [
  'twijfelEerderNietIngestaan',
  'twijfelGeenWoonadres',
  'twijfelGedetineerd',
  'twijfelSchulden',
  'twijfelUitgeslotenVolgensBw',
  'twijfelAndereReden',
].map((feit, i) =>
  oordeel(`RLZ-5.11-2-${i + 1}`, [is('heeftVertegenwoordiger', false), 'nvt'], [is(feit, false), 'voldaan']),
)

const verhoging = (id: string, bedrag: string, ...eerst: Tak[]): Beslislijst =>
  oordeel(id, [{ soort: 'is', feit: `${bedrag}Gevraagd`, waarde: false }, 'niet_gevraagd'], ...eerst)

const ektNvt: Voorwaarde = alle(is('ondoelmatig', false), ontbreekt('ektKostenCent'))

export const BESLISLIJSTEN: readonly Beslislijst[] = [
  oordeel('WLZ-3.3.3-4-A', [is('heropentA', true), 'beoordeling_nodig']),
  oordeel('WLZ-3.3.3-4-B'),
  oordeel('WLZ-3.3.3-4-C'),
  oordeel('WLZ-3.3.3-4-D', [
    alle(is('motiveringKeuze', true), een(ontbreekt('plekVereistPgb'), is('plekVereistPgb', false))),
    'voldaan',
  ]),
  vlag('WLZ-3.3.3-4-E', 'budgetplanOntvangen', 'voldaan', 'niet_voldaan'),
  vlag('WLZ-3.3.3-5-A', 'eerderPgbPlichtenNietNageleefd', 'niet_voldaan', 'voldaan'),
  vlag('WLZ-3.3.3-5-B', 'woonadresInBrp', 'voldaan', 'niet_voldaan'),
  vlag('WLZ-3.3.3-5-C', 'gedetineerd', 'niet_voldaan', 'voldaan'),
  ...TWIJFEL,
  slechtste(
    'WLZ-3.3.3-5-D',
    TWIJFEL.map(({ id }) => id),
  ),
  lijst('WLZ-3.3.3-1-OMVANG', 'nvt', [is('heeftBudgetplan', true), 'voldaan']),
  lijst('WLZ-3.3.3-2-PERSOONLIJK-PLAN', 'gegevens_ontbreken', [
    eenVan('persoonlijkPlan', ['ontvangen', 'afgezien']),
    'voldaan',
  ]),
  lijst('WLZ-3.3.4-GGZ-B', 'voldaan', [eenVan('zzpCode', GGZ_B), 'niet_voldaan']),
  lijst('BLZ-3.6.1', 'voldaan'),
  lijst('RLZ-5.5-A', 'voldaan', vervolg, [eenVan('zzpCode', [...ZONDER_PGB, '888']), 'niet_voldaan']),
  lijst(
    'RLZ-5.5-B',
    'voldaan',
    vervolg,
    [ontbreekt('zzpOp20141231'), 'nvt'],
    [eenVan('zzpOp20141231', ZONDER_PGB), 'niet_voldaan'],
  ),
  lijst(
    'RLZ-5.5-C',
    'nvt',
    vervolg,
    [alle(eenVan('zzpCode', ['780', '781']), ontbreekt('lvgIndicatieEnPgbOp20191231')), 'gegevens_ontbreken'],
    [alle(eenVan('zzpCode', ['780', '781']), is('lvgIndicatieEnPgbOp20191231', true)), 'voldaan'],
    [eenVan('zzpCode', ['780', '781']), 'niet_voldaan'],
  ),
  slechtste('BLZ-3.6.2-1-A', ['RLZ-5.5-A', 'RLZ-5.5-B', 'RLZ-5.5-C'], vervolg),
  lijst('BLZ-3.6.2-1-B', 'voldaan', vervolg, ...gesprek),
  vlag('BLZ-3.6.2-1-C', 'formulierVolledigEnJuist', 'voldaan', 'niet_voldaan'),
  oordeel('BLZ-3.6.2-2', [
    een(
      ontbreekt('alleenGecontracteerdeAanbieders'),
      is('alleenGecontracteerdeAanbieders', false),
      ontbreekt('wooninitiatiefLaterGecontracteerd'),
      is('wooninitiatiefLaterGecontracteerd', false),
    ),
    'nvt',
  ]),
  lijst(
    'BLZ-3.6.2-1-D',
    'niet_voldaan',
    [ontbreekt('alleenGecontracteerdeAanbieders'), 'gegevens_ontbreken'],
    [is('alleenGecontracteerdeAanbieders', false), 'voldaan'],
    [is('blz_3_6_2_2', 'voldaan'), 'voldaan'],
    [is('blz_3_6_2_2', 'beoordeling_nodig'), 'beoordeling_nodig'],
  ),
  oordeel('RLZ-5.1-1', [is('heropentB', true), 'beoordeling_nodig']),
  lijst('RLZ-5.1-2', 'nvt', [is('heeftMpt', true), 'voldaan']),
  lijst('RLZ-5.1-3-4', 'nvt', [is('heeftDeeltijdverblijf', true), 'voldaan']),
  lijst(
    'RLZ-5.2-1',
    'voldaan',
    [is('heeftDeeltijdverblijf', false), 'nvt'],
    [eenVan('zzpCode', [...GGZ_B, ...ZONDER_PGB, ...LAAG]), 'niet_voldaan'],
  ),
  lijst('RLZ-5.3-OVERBRUGGING', 'nvt'),
  vlag('RLZ-5.4', 'woontInRegio', 'voldaan', 'niet_voldaan'),
  lijst('RLZ-5.7', 'nvt', [is('sluitAanOpVorigePeriode', true), 'voldaan']),
  vlag('RLZ-5.8-1', 'budgetplanVolgensModel', 'voldaan', 'niet_voldaan', vervolg),
  vlag('RLZ-5.8-3', 'gesprekUitgenodigd', 'voldaan', 'niet_voldaan', vervolg),
  lijst(
    'RLZ-5.8A-OP-MAAT',
    'nvt',
    [is('heeftZorgbehoefte', true), 'voldaan'],
    [is('moetZorgbehoefte', true), 'gegevens_ontbreken'],
  ),
  lijst('RLZ-5.9-A', 'voldaan', vervolg, ...gesprek),
  lijst(
    'RLZ-5.9-B',
    'niet_voldaan',
    [ontbreekt('verblijftInInstellingOpIngangsdatum'), 'gegevens_ontbreken'],
    [is('verblijftInInstellingOpIngangsdatum', false), 'voldaan'],
    [ontbreekt('alleenBegeleidingGroepInInstelling'), 'gegevens_ontbreken'],
    [is('alleenBegeleidingGroepInInstelling', true), 'voldaan'],
  ),
  oordeel('RLZ-5.9-C', [
    een(
      is('isMinderjarigBijStart', false),
      ontbreekt('adviesSchadeMinderjarige'),
      is('adviesSchadeMinderjarige', false),
    ),
    'nvt',
  ]),
  vlag('RLZ-5.9-D', 'failliet', 'niet_voldaan', 'voldaan'),
  vlag('RLZ-5.9-E', 'schuldsanering', 'niet_voldaan', 'voldaan'),
  vlag('RLZ-5.9-F', 'toestemmingGegevensCakEnSvb', 'voldaan', 'niet_voldaan'),
  lijst('RLZ-5.10', 'nvt'),
  lijst('RLZ-5.11-3', 'nvt'),
  lijst('RLZ-5.12', 'voldaan'),
  lijst('RLZ-5.18-2', 'nvt', [is('verplichtingOpgelegd', true), 'voldaan']),
  lijst(
    'RLZ-5.1A-EKT',
    'niet_voldaan',
    [ektNvt, 'niet_gevraagd'],
    [alle(is('ondoelmatig', false), is('ektOverleg', true)), 'voldaan'],
    [is('ondoelmatig', false), 'nvt'],
    [is('ektStand', 'onbekend'), 'beoordeling_nodig'],
    [is('ektStand', 'afgewend'), 'voldaan'],
  ),
  verhoging('RLZ-5.1C-2-PALLIATIEF', 'palliatiefCent'),
  verhoging('RLZ-5.1C-4-VERPLEGING', 'tijdelijkeVerplegingCent'),
  verhoging('RLZ-5.1D-2-KIND', 'kindBegeleidingGroepCent'),
  verhoging('RLZ-5.1D-4-LOGEER', 'logeeropvangCent'),
  verhoging('RLZ-5.1E-2-MEERZORG', 'meerzorgCent'),
  verhoging('RLZ-5.1F-2-BG', 'duurdereBegeleidingGroepCent'),
  lijst('RLZ-5.13-WI', 'niet_gevraagd', [is('woonsituatie', 'kleinschalig_wooninitiatief'), 'voldaan']),
  lijst(
    'RLZ-5.15-GARANTIE',
    'nvt',
    [ontbreekt('budgetgarantieOnonderbroken'), 'niet_gevraagd'],
    [is('budgetgarantieOnonderbroken', true), 'voldaan'],
  ),
  verhoging(
    'RLZ-5.15A-PAB',
    'pabCent',
    [is('pabProfiel', false), 'niet_voldaan'],
    [
      een(is('isMinderjarigBijStart', true), is('heeftVertegenwoordiger', true), is('pabCognitieveBeperking', true)),
      'niet_voldaan',
    ],
    [
      een(ontbreekt('pabOordeelArtsOp'), ontbreekt('pabCognitieveBeperking'), ontbreekt('pabPersoonlijkGezienOp')),
      'gegevens_ontbreken',
    ],
  ),
  lijst('RLZ-5.13A-PREMIES', 'niet_gevraagd', [bovenNul('premiesCent'), 'voldaan']),
]
