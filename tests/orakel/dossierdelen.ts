/** The parts of a random dossier, each with its own corners; generator.ts puts them together. */
import type { Dossier } from '../../src/pgb/contract.ts'
import { BEOORDEELBAAR, VERHOGINGEN } from './feiten.ts'
import { gegevens } from './gegevens.ts'
import { datumVan, feestdagen, isSchrikkeljaar, jaarVan, plusDagen } from './kalender.ts'
import type { Toeval } from './toeval.ts'

type Mutabel<T> = T extends (infer U)[]
  ? Mutabel<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutabel<T[K]> }
    : T
export type Concept = Mutabel<Dossier>

export const METRIJ = Object.keys(gegevens.tabellen['2026']?.rijen ?? {})
export const VV = ['750', '751', '752', '753', '754', '755', '756', '757']
export const ALLES = Object.keys(gegevens.cod163).filter((code) => !['996', '997', '998', '999'].includes(code))
/** The highest amount the schema allows. */
export const MEESTE = 100_000_000_000
export const REDEN = 'Besproken en vastgelegd tijdens het huisbezoek.'

/** How often a fact is left out, and how often it stands in the way. */
export interface Stand {
  gat: number
  dwars: number
}

const datumIn = (t: Toeval, jaar: number): string =>
  plusDagen(`${jaar}-01-01`, t.geheel(0, isSchrikkeljaar(jaar) ? 365 : 364))

export function ontvangst(t: Toeval): string {
  const jaar = t.kies([2026, 2026, 2026, 2026, 2027, 2028])
  if (t.kans(0.35)) return datumVan(t.kies(feestdagen(jaar + (t.kans(0.2) ? 1 : 0))) - 56 - t.geheel(0, 1))
  return datumIn(t, jaar)
}

export function peildatum(t: Toeval, ontvangen: string): string | undefined {
  if (t.kans(0.015)) return t.kies(['2025-12-31', '2025-06-01', '2021-01-01'])
  if (ontvangen < '2026-01-01') return t.kans(0.1) ? undefined : '2026-01-01'
  if (t.kans(0.3)) return undefined
  return t.kies(['2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01', plusDagen(ontvangen, 30)])
}

export function budgetstart(t: Toeval): string {
  const jaar = t.kies([
    ...Array<number>(22).fill(2026),
    ...Array<number>(6).fill(2025),
    ...[2024, 2024, 2024, 2024, 2021, 2021, 2021, 2021, 2027, 2027, 2028, 2028, 2023, 2020],
  ])
  return t.kans(0.4) ? `${jaar}-01-01` : t.kans(0.15) ? `${jaar}-12-31` : datumIn(t, jaar)
}

/** A date of birth around the eighteenth birthday on the start, or just someone. */
function geboren(t: Toeval, start: string): string {
  const jaar18 = jaarVan(start) - 18
  if (t.kans(0.15)) {
    const dag = start.slice(5) === '02-29' ? '03-01' : start.slice(5)
    return plusDagen(`${jaar18}-${dag}`, t.geheel(-1, 1))
  }
  if (t.kans(0.1)) return t.kies(['2008-02-29', '2004-02-29', '2012-02-29', '1996-02-29'])
  if (t.kans(0.2)) return datumIn(t, jaar18 + t.geheel(1, 8))
  return datumIn(t, t.geheel(1930, jaar18 - 1))
}

const optioneel = <T>(t: Toeval, stand: Stand, waarde: T): T | undefined => (t.kans(stand.gat) ? undefined : waarde)
const ja = (t: Toeval, stand: Stand, goed: boolean) => optioneel(t, stand, t.kans(stand.dwars) ? !goed : goed)

export function aanvraag(t: Toeval, stand: Stand, ontvangenOp: string, ingangsdatum: string): Concept['aanvraag'] {
  const nietVerschenen = t.kans(0.05) ? true : ja(t, stand, false)
  return weg({
    soort: t.kies(['nieuw', 'wijziging', 'herindicatie', 'omzetting_zin', 'voortzetting'] as const),
    ontvangenOp,
    ingangsdatum,
    formulierVolledigEnJuist: ja(t, stand, true),
    budgetplanOntvangen: ja(t, stand, true),
    budgetplanVolgensModel: ja(t, stand, true),
    gesprekUitgenodigd: ja(t, stand, true),
    gesprekGeweigerd: ja(t, stand, false),
    nietVerschenenNaOproep: nietVerschenen,
    geldigeRedenNietVerschenen:
      nietVerschenen === true || t.kans(0.1) ? t.kies([true, true, true, false, undefined]) : undefined,
    persoonlijkPlan: optioneel(t, stand, t.kans(stand.dwars) ? 'nog_niet' : t.kies(['ontvangen', 'afgezien'] as const)),
    motiveringKeuze: t.kans(0.06)
      ? t.kies(['', '   ', ' \n\t '])
      : optioneel(t, stand, 'Ik wil zelf mijn week indelen.'),
    plekVereistPgb: t.kies([false, false, false, undefined, t.kans(0.3)]),
    toestemmingGegevensCakEnSvb: ja(t, stand, true),
    pgbSindsVoor2025: t.kies([true, false, undefined]),
  })
}

/** Leaves out the properties without a value: absent is not the same as undefined for the schema. */
export function weg<T extends object>(o: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(o).filter(([, waarde]) => waarde !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

export function verzekerde(t: Toeval, stand: Stand, regio: string, start: string, code: string): Concept['verzekerde'] {
  const elders = t.kans(0.02) ? t.kies(gegevens.cod001) : regio
  const buur = regio === '5502' ? '5533' : regio === '5533' ? '5502' : elders
  const verblijft = t.kans(0.05) ? true : ja(t, stand, false)
  const wonen = VV.includes(code) ? 0.35 : 0.2
  return weg({
    geboortedatum: geboren(t, start),
    regioWoonplaats: optioneel(t, stand, t.kans(0.5) ? buur : elders),
    woonadresInBrp: ja(t, stand, true),
    gedetineerd: ja(t, stand, false),
    failliet: ja(t, stand, false),
    schuldsanering: ja(t, stand, false),
    eerderPgbPlichtenNietNageleefd: ja(t, stand, false),
    verblijftInInstellingOpIngangsdatum: verblijft,
    alleenBegeleidingGroepInInstelling: verblijft === true ? t.kies([true, true, true, false, undefined]) : undefined,
    adviesSchadeMinderjarige: t.kies([false, undefined, t.kans(0.3)]),
    woonsituatie: t.kans(wonen)
      ? 'kleinschalig_wooninitiatief'
      : t.kies(['thuis', 'thuis', 'thuis', 'instelling', undefined] as const),
    schoolOfWerk: t.kies([true, true, false, undefined]),
    zinvolleDaginvulling: t.kies([true, false, undefined]),
  })
}

const NAMEN = ['Zorg Thuis', 'Jan de Wit', 'De Brug', 'Anna Smit']
const AGB = ['01000001', '01000002', '01000003']
const KVK = ['10000001', '10000002']

export function zorgverlener(t: Toeval) {
  const naam = t.kies(NAMEN)
  return weg({
    naam: t.kies([naam, naam, naam.toUpperCase(), `  ${naam.toLowerCase()} `, naam.replace(' ', '  ')]),
    agbCode: t.kies([undefined, ...AGB]),
    kvkNummer: t.kies([undefined, undefined, ...KVK]),
  })
}

export function budgetplan(t: Toeval, stand: Stand): Concept['budgetplan'] {
  if (t.kans(stand.gat)) return undefined
  const functies = [
    'persoonlijke_verzorging',
    'verpleging',
    'begeleiding_individueel',
    'begeleiding_groep',
    'vervoer',
  ] as const
  const posten = Array.from({ length: t.geheel(0, 4) }, () => ({
    zorgverlener: zorgverlener(t),
    functie: t.kies(functies),
    eenheid: t.kies(['uur', 'dagdeel'] as const),
    aantalPerWeek: t.geheel(1, 160) / 4,
  }))
  const zorg = weg({
    thuis: t.kies([true, true, false, undefined]),
    extern: t.kies([true, false, undefined]),
    contactenExternMetThuisPerMaand: t.kies([undefined, 0, 1, 8]),
    externAanwezigThuis: t.kies([true, false, undefined]),
  })
  const alleen = t.kans(0.06) ? true : ja(t, stand, false)
  return weg({
    begeleidingGroep: t.kies(['geen', 'zonder_vervoer', 'met_vervoer'] as const),
    alleenGecontracteerdeAanbieders: alleen,
    wooninitiatiefLaterGecontracteerd: t.kies([true, undefined, alleen === true]),
    gekwalificeerdeZorg: t.kans(0.6) ? zorg : undefined,
    posten: t.kans(0.7) ? posten : undefined,
  })
}

export function vertegenwoordiger(t: Toeval): Concept['vertegenwoordiger'] {
  if (t.kans(0.7)) return undefined
  const twijfel = weg({
    eerderNietIngestaan: t.kies([false, false, undefined, true]),
    geenWoonadres: t.kies([false, undefined, undefined, t.kans(0.5)]),
    gedetineerd: t.kies([false, undefined, undefined, t.kans(0.5)]),
    schuldsaneringOfFaillissement: t.kies([false, undefined, undefined, t.kans(0.5)]),
    uitgeslotenVolgensBw: t.kies([false, undefined, undefined, t.kans(0.5)]),
    andereReden: t.kies([undefined, undefined, '', '  ', 'Heeft eerder geld geleend.']),
  })
  return weg({ naam: t.kans(0.5) ? 'Vertegenwoordiger' : undefined, twijfel: t.kans(0.5) ? twijfel : undefined })
}

export function opschortingen(t: Toeval, ontvangen: string): Concept['opschortingen'] {
  if (t.kans(0.55)) return undefined
  return Array.from({ length: t.geheel(0, 5) }, () => {
    const van = plusDagen(ontvangen, t.kies([t.geheel(-10, 60), t.geheel(0, 50), t.geheel(54, 90), 56, 57]))
    const open = t.kans(0.07)
    return weg({
      grond: t.kies(['aanvulling', 'instemming', 'vertraging_aanvrager', 'overmacht'] as const),
      van,
      tot: open ? undefined : plusDagen(van, t.kies([0, 1, 2, t.geheel(0, 30), t.geheel(0, 12)])),
      einde: t.kies([undefined, 'aangevuld', 'ongebruikt', 'anders'] as const),
    })
  })
}

export function verhogingen(t: Toeval, jaar: number): Concept['verhogingen'] {
  if (t.kans(0.35)) return undefined
  const bedrag = (kans: number) =>
    t.kans(kans)
      ? t.kies([0, 1, t.geheel(1, 5_000_000), t.geheel(1, 3_000_000), t.kans(0.05) ? MEESTE : 100_000])
      : undefined
  const groep = t.kans(0.5)
  return weg({
    palliatiefCent: bedrag(0.15),
    tijdelijkeVerplegingCent: bedrag(0.15),
    kindBegeleidingGroepCent: bedrag(0.15),
    logeeropvangCent: bedrag(0.15),
    meerzorgCent: groep ? undefined : bedrag(0.25),
    duurdereBegeleidingGroepCent: groep ? bedrag(0.25) : undefined,
    premies513aCent: jaar === 2026 || jaar === 2027 ? bedrag(0.15) : t.kans(0.05) ? 0 : undefined,
    pabCent: bedrag(0.2),
  })
}

/** A judgement on each rule that may ask one, seldom none, seldom negative, sometimes twice. */
export function beoordelingen(
  t: Toeval,
  stand: Stand,
  v: Concept['verhogingen'],
): NonNullable<Concept['beoordelingen']> {
  const uit: NonNullable<Concept['beoordelingen']> = []
  const overleg = v?.ektOverlegOp
  for (const regel of BEOORDEELBAAR) {
    const doelmatig = regel === 'WLZ-3.3.3-4-A' || regel === 'RLZ-5.1-1'
    const kern = regel.startsWith('WLZ') || doelmatig
    const verhoging = VERHOGINGEN.some(([r]) => r === regel)
    const ontbreekt = kern ? stand.gat * 2 : regel.startsWith('BAV') ? 0.3 : 0.12
    if (t.kans(ontbreekt)) continue
    const nee = doelmatig
      ? v?.ektKostenPerJaarCent === undefined
        ? 0.06
        : 0.3
      : kern
        ? stand.dwars
        : verhoging || regel.startsWith('BAV')
          ? 0.25
          : 0.1
    for (let n = t.kans(0.12) ? 2 : 1; n > 0; n -= 1) {
      const uitkomst = t.kans(nee) ? ('niet_voldaan' as const) : ('voldaan' as const)
      const op = overleg !== undefined && t.kans(0.7) ? plusDagen(overleg, t.geheel(-1, 1)) : '2026-03-20'
      const grond = doelmatig
        ? t.kies([undefined, undefined, 'doelmatigheid' as const, 'kwaliteit' as const])
        : undefined
      uit.push(weg({ regel, uitkomst, motivering: REDEN, door: 'consulent-proef', op, grond }))
    }
  }
  return t.kans(0.2) ? uit.reverse() : uit
}

export function periode(
  t: Toeval,
  start: string,
): Pick<Concept, 'indicatie'> & { ingang: string; einde: string | undefined } {
  const later = t.kans(0.2)
  const ingang = later ? plusDagen(start, -t.geheel(1, 90)) : start
  const indicatieVan = later ? start : plusDagen(start, -t.geheel(0, 400))
  const naStart = () => plusDagen(start, t.kies([0, 1, 31, t.geheel(0, 364), t.geheel(0, 800)]))
  return {
    ingang,
    einde: t.kans(0.35) ? naStart() : undefined,
    indicatie: weg({ zzpCode: '754', ingangsdatum: indicatieVan, einddatum: t.kans(0.25) ? naStart() : undefined }),
  }
}
